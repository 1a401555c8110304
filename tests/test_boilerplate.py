"""Boilerplate: the page around an article is set aside with a reason; the article is not."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Passage
from align.text.boilerplate import set_aside
from align.text.segment import segment

CASES = Path(__file__).parent / "cases"
SEEDS = Path(__file__).parents[1] / "seeds"
ACCOUNTS = sorted(CASES.glob("accounts*/*/gold.json"))
BLIND = [path for path in ACCOUNTS if path.parts[-3] == "accounts-blind"]
PROSE = (
    "The two presidents met in Moscow and spoke for a long time about missiles, about trade and "
    "about the war in Chechnya. Nobody had expected much of it."
)
PROSE_TOO = "The minutes, which were published later, show two men who listened to each other."
LINES = ["Home | Log in | Sport", "Read more", "Share this story", "You might also like", "* * *"]
LINES += ["A Title", PROSE, "- An item", "Contents", "Facebook", "Leggi anche: Altro", "Evet."]


def load(file: str = "boilerplate.json") -> list[Any]:
    return [
        pytest.param(
            case,
            id=case.get("label") or case["text"][:50],
            marks=[pytest.mark.xfail(strict=True, reason=case["comment"])]
            if case.get("expect") == "fail"
            else [],
        )
        for case in json.loads((CASES / file).read_text(encoding="utf-8"))
    ]


def judged(text: str) -> tuple[Passage, ...]:
    return set_aside(segment(normalize("NFC", text), document="d"))


def seed(start: str) -> tuple[Passage, ...]:
    (path,) = SEEDS.glob(f"{start}*.txt")
    return judged(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", load())
def test_a_page_is_told_from_its_article(page: dict[str, Any]) -> None:
    expected = [(passage["text"], passage["aside"]) for passage in page["passages"]]
    text = page["separator"].join(text for text, _ in expected)
    assert [(p.text, bool(p.set_aside)) for p in judged(text)] == expected


def found_and_wanted(gold: Path) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
    """What is set aside of an event's accounts, and what is boilerplate there."""
    found, wanted = set(), set()
    for source, rows in json.loads(gold.read_text(encoding="utf-8"))["sources"].items():
        text = (gold.parent / f"{source}.txt").read_text(encoding="utf-8")
        found |= {(source, p.number) for p in judged(text) if p.set_aside}
        wanted |= {(source, row["p"]) for row in rows if row["role"] == "boilerplate"}
    return found, wanted


@pytest.mark.parametrize(
    "gold", [one for one in ACCOUNTS if one not in BLIND], ids=lambda path: path.parent.name
)
def test_boilerplate_of_the_accounts_is_found_and_nothing_else(gold: Path) -> None:
    found, wanted = found_and_wanted(gold)
    assert found == wanted


def test_most_boilerplate_of_accounts_written_blind_is_found_and_nothing_else() -> None:
    every = [found_and_wanted(gold) for gold in BLIND]
    assert all(found <= wanted for found, wanted in every)
    # What is missed: crossheads and bylines, which stay the article's own, and small talk.
    assert sum(len(found) for found, _ in every) >= 0.8 * sum(len(wanted) for _, wanted in every)


@pytest.mark.parametrize("line", load("boilerplate-edges.json"))
def test_a_line_below_an_article_is_told_from_its_last_sentence(line: dict[str, Any]) -> None:
    _, _, *below = judged("\n\n".join([PROSE, PROSE_TOO, line["text"]]))
    assert [bool(passage.set_aside) for passage in below] == [line["aside"]] * len(below)


@pytest.mark.parametrize(
    "line", [one for one in load("boilerplate-edges.json") if not one.values[0]["aside"]]
)
def test_a_line_that_tells_something_is_left_above_an_article(line: dict[str, Any]) -> None:
    *above, _, _ = judged("\n\n".join([line["text"], PROSE, PROSE_TOO]))
    assert not any(passage.set_aside for passage in above)


def test_words_that_are_weak_evidence_are_nothing_in_the_midst_of_an_article() -> None:
    weather = "Weather: fog at dawn, light winds from the north."
    passages = judged(f"{PROSE}\n\n{weather}\n\n{PROSE_TOO}\n\n{weather}")
    assert [bool(passage.set_aside) for passage in passages] == [False, False, False, True]


def test_a_page_of_nothing_but_such_lines_is_left() -> None:
    assert not any(p.set_aside for p in judged("Weather: fog.\n\nTides: high water at noon."))


def test_rows_of_a_table_are_no_menu() -> None:
    rows = ["Name | Rank | Fate", "A. Rossi | captain | drowned", "M. Kaya | mate | saved"]
    passages = judged("\n\n".join([PROSE, PROSE_TOO, *rows]))
    assert not any(passage.set_aside for passage in passages)
    figures = judged(f"{PROSE}\n\n{PROSE_TOO}\n\nDead: 2,735 | Hurt: 8,848 | Homeless: 280,000")
    assert not any(passage.set_aside for passage in figures)


def test_there_is_an_account_to_judge() -> None:
    assert ACCOUNTS


def test_teasers_of_other_texts_go_and_the_essay_stays() -> None:
    passages = seed("stent")
    kept = [passage for passage in passages if not passage.set_aside]
    assert [p.number for p in kept] == list(range(1, len(kept) + 1)), "all teasers follow the essay"
    assert kept[-1].text.startswith("Afghanistan was a complex issue")
    assert sum(passage.text == "Read more" for passage in passages[len(kept) :]) == 4


def test_contents_and_recommendations_go_and_chapters_stay() -> None:
    aside = {p.text for p in seed("putin") if p.set_aside}
    kept = {p.text for p in seed("putin") if not p.set_aside}
    assert "Table of Contents" in aside
    assert "- 8. Conclusion" in aside
    assert "3. The 2000 Summit: Putin's Proposal" in kept
    assert any("Planet Fitness" in text for text in aside)
    assert not any("Celebrity" in text or "Netflix" in text for text in kept)
    assert any(text.endswith("may need to reassess their strategies and") for text in kept)


def test_italian_menus_around_an_english_essay_go() -> None:
    passages = seed("tamponi")
    kept = [passage.text for passage in passages if not passage.set_aside]
    assert "di\u00a0Augusto Tamponi" in kept
    assert kept[-1].startswith("This work attempted to illustrate")
    assert {"storia & sport", "by FreeFind", "[ISSN 1974-028X]"} <= {
        passage.text for passage in passages if passage.set_aside
    }


def test_a_paywall_goes_and_title_and_date_stay() -> None:
    kept = [passage.text for passage in seed("wpr") if not passage.set_aside]
    assert kept[0].startswith("Global Insights")
    assert kept[1] == "Tuesday, Dec. 22, 2009"
    assert not any("Subscribe" in text for text in kept)


def test_a_clean_report_loses_nothing() -> None:
    assert not any(passage.set_aside for passage in seed("kremlin"))


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_nothing_but_the_reason_changes(lines: list[str], separator: str) -> None:
    before = segment(separator.join(lines), document="d")
    after = set_aside(before)
    assert tuple(replace(passage, set_aside="") for passage in after) == before
    assert set_aside(after) == after, "judging twice is judging once"


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_prose_of_two_sentences_is_never_lost_without_read_more(lines: list[str]) -> None:
    lines = [line for line in lines if line != "Read more"]
    kept = [p.text for p in judged("\n\n".join(lines)) if not p.set_aside]
    assert kept.count(PROSE) == lines.count(PROSE)


def test_passages_of_two_documents_are_refused() -> None:
    one = segment("One.", document="one")
    two = segment("Two.", document="two")
    with pytest.raises(ValueError, match="several documents"):
        set_aside([*one, *two])


def test_no_passages_give_none() -> None:
    assert set_aside([]) == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[Two minutes of the tape are silent here.]", "note in square brackets"),
        ("NELLA FOTO - Due marinai sul molo.", "caption of a picture"),
        ("Didascalia: il console sul molo, 1951.", "caption of a picture"),
        ("Photograph: the consul on the pier.", "caption of a picture"),
        ("Fotoğraf: Konsolos iskelede.", "caption of a picture"),
        ("Photographs were forbidden, and nobody took any.", ""),
        ("[Sailors] came ashore and [they] dug all night.", ""),
        ("Nella foto si vede il console che scende dalla nave.", ""),
    ],
)
def test_captions_and_notes_of_an_editor_go_in_the_midst_of_an_account(
    line: str, reason: str
) -> None:
    aside = judged(f"{PROSE}\n\n{PROSE_TOO}\n\n{line}\n\n{PROSE}\n\n{PROSE_TOO}")
    assert aside[2].set_aside == reason
