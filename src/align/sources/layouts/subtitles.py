"""
Subtitles, SubRip (.srt) and WebVTT (.vtt): the words of each cue, and what stands around them.

Start at `lay_out_subtitles`. Numbers, times, settings, styles and notes stay as they are. Cues
that follow each other within `PAUSE` seconds make one paragraph of the text, so a sentence that
runs over several cues is one sentence there; a longer pause parts paragraphs.

Sources: WebVTT, W3C Candidate Recommendation, 2019, section 4; SubRip has no standard, so a cue is
what has an arrow between two times.
"""

import html
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from align.records.layout import Mark, Markup
from align.sources.layouts.builder import APART, NOWHERE, Builder, Laid, Words
from align.sources.offsets import clean_text, places_of_runs

PAUSE = 4.0  #: seconds between two cues from which on a new paragraph begins
_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_TIMING = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_MARKUP = re.compile(
    r"(?P<tag></?[a-zA-Z][^<>\n]*>|<\d[\d:.]*>|\{\\[^{}\n]*\})"
    r"|(?P<entity>&(?:amp|lt|gt|nbsp|lrm|rlm|\#\d{1,7});)"
)
_SPEAKS = re.compile(r"\s*[-–—]\s*\S")
_NAME = re.compile(r"</?([a-zA-Z]+)")


class _Cue(NamedTuple):
    first: int  #: where its words begin in the cleaned text
    lines: tuple[str, ...]
    begin: float  #: seconds
    end: float


def lay_out_subtitles(decoded: str) -> Laid:
    """
    Read decoded subtitles.

    Raises:
        ValueError: there is no cue in it.
    """
    mapped = clean_text(decoded)
    at = places_of_runs(mapped.runs, len(mapped.text))
    cues = _cues(mapped.text)
    if not cues:
        raise ValueError("no subtitle in it: no line has times as 00:00:01,000 --> 00:00:02,000")
    web = mapped.text.lstrip().startswith("WEBVTT")
    builder = Builder(Markup.WEBVTT if web else Markup.SUBRIP)
    done = 0
    for number, cue in enumerate(cues):
        raw = "\n".join(cue.lines)
        builder.literal(mapped.text[done : cue.first])
        done = cue.first + len(raw)
        joint = _joint(cues[number - 1], cue) if number else ""
        builder.slot(_words(cue, at), raw=raw, joint=joint, lines=len(cue.lines))
    builder.literal(mapped.text[done:])
    return builder.done(decoded)


def _joint(before: _Cue, cue: _Cue) -> str:
    if not 0 <= cue.begin - before.end < PAUSE:
        return APART
    return "\n" if _SPEAKS.match(cue.lines[0]) else " "


def _cues(text: str) -> list[_Cue]:
    """Every cue that has words: the lines below its times, down to an empty one."""
    cues: list[_Cue] = []
    starts, lines, position = [], text.split("\n"), 0
    for line in lines:
        starts.append(position)
        position += len(line) + 1
    timings = [(number, found) for number, line in enumerate(lines)
               if (found := _TIMING.match(line))]  # fmt: skip
    for (number, timing), (following, _) in pairwise([*timings, (len(lines) + 1, None)]):
        assert timing is not None
        words: list[str] = []
        for line in lines[number + 1 : following]:
            if not line.strip():
                break
            words.append(line)
        if len(words) > 1 and following == number + 1 + len(words) and words[-1].strip().isdigit():
            words.pop()  # the next cue's number, where no empty line parts the two
        if words:
            begin, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
            cues.append(_Cue(starts[number + 1], tuple(words), begin, end))
    return cues


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, fraction = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole + float(f"0.{fraction or 0}")


def _words(cue: _Cue, at: Sequence[int]) -> Words:
    """The words of a cue on one line, but for speakers, who have a line each."""
    text, places = "", []
    marks: list[Mark] = []
    waiting: list[tuple[str, int, str]] = []
    start = cue.first
    for number, line in enumerate(cue.lines):
        if number:
            text += "\n" if _SPEAKS.match(line) else " "
            places.append(NOWHERE)
        done = 0
        for token in [*_MARKUP.finditer(line), None]:
            stop = token.start() if token else len(line)
            text += line[done:stop]
            places += at[start + done : start + stop]
            if token is None:
                break
            done = token.end()
            if token["entity"]:
                meant = html.unescape(token["entity"])  # "" for a number that is no sign
                text += meant
                places += [NOWHERE] * len(meant)
            else:
                _mark(token["tag"], len(text), waiting, marks)
        start += len(line) + 1
    marks += [Mark(start=begin, end=begin, before=tag, kept=True) for _, begin, tag in waiting]
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return Words(text, places, tuple(marks))


def _mark(tag: str, here: int, waiting: list[tuple[str, int, str]], marks: list[Mark]) -> None:
    """Note a tag: an opening one waits for its end, others stand alone."""
    named = _NAME.match(tag)
    name = named[1] if named else ""
    if name and not tag.startswith("</"):
        waiting.append((name, here, tag))
    elif name and any(one[0] == name for one in waiting):
        while waiting[-1][0] != name:
            _, begin, opened = waiting.pop()
            marks.append(Mark(start=begin, end=begin, before=opened, kept=True))
        _, begin, opened = waiting.pop()
        marks.append(Mark(start=begin, end=here, before=opened, after=tag))
    else:
        marks.append(Mark(start=here, end=here, before=tag, kept=True))
