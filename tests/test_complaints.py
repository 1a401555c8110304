"""
What users of other offline translators complain of, and what `align` does in the same situation.

One test a complaint, with links to where it was made (argos = argosopentech/argos-translate, LT =
LibreTranslate/LibreTranslate). Each runs our own packages on texts of the kind that is complained
of; the models are small, so what is asked is: right, or seen to be doubtful; never wrong in
silence.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from align.api import translate
from tests.commands import align, environment
from tests.test_offline import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from align.settings import Settings

HEAVY = "{'torch', 'numpy', 'pandas', 'rich', 'ctranslate2', 'lingua', 'trafilatura', 'lxml'}"


def sentences_of(
    texts: dict[str, str], folder: Path, settings: Settings, language: str = ""
) -> list[dict[str, Any]]:
    """Every sentence of some files as `align translate --format jsonl` has it."""
    source, out = folder / "docs", folder / "out"
    source.mkdir()
    for name, text in texts.items():
        (source / name).write_text(text, "utf-8")
    if language:
        tables = [f'[[source]]\nfile = "{name}"\nlanguage = "{language}"\n' for name in texts]
        (source / "catalogue.toml").write_text("\n".join(tables), "utf-8")
    done = translate(source, out=out, form="jsonl", settings=settings)
    return [json.loads(line) for path in done.written for line in path.open(encoding="utf-8")]


def repeats(text: str) -> int:
    """How often in a row the same one to four words stand in a text, at most."""
    words = re.findall(r"\w+", text.lower())
    most = 1
    for size in range(1, 5):
        for start in range(len(words) - size):
            times = 1
            while (
                words[start + times * size : start + (times + 1) * size]
                == words[start : start + size]
            ):
                times += 1
            most = max(most, times)
    return most


def test_1_odd_and_short_texts_do_not_loop_or_are_flagged(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """
    Endless repetition: argos#318, #428, #444 ("(laughter)(applause)…"), #197, LT#183, #168;
    Italian "ulivi" → "olive olive olive…" (jefs42/libretranslate#12).
    """
    odd = ["ulivi", "(risate) (applausi) (risate)", "Mah.", "Ahahahahahah!", "Sì sì.", "2 + 2 = 4",
           "Pino pino.", "Eh? Eh?", "GOOOOOL", "la la", "Art. 5.", "ulivi ulivi"]  # fmt: skip
    rows = sentences_of({"odd.txt": "\n\n".join(odd)}, tmp_path, shared_settings, "it")
    assert len(rows) >= len(odd)
    for row in rows:
        looped = repeats(row["english"]) > max(2, repeats(row["original"]))
        assert not looped or "repetition" in row["flags"], row
        long = len(row["english"]) > 5 * len(row["original"]) + 20
        assert not long or {"length-ratio", "repetition"} & set(row["flags"]), row


def test_2_a_sentence_is_never_left_untranslated_in_silence(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """
    Sentences silently left as they were, turned about by capitals and punctuation: LT#567, #612,
    #399, #982, #984; argos#383, #382.
    """
    turkish = ["Bugün hava çok güzel", "BUGÜN HAVA ÇOK GÜZEL.", "bugün hava çok güzel!",
               "Toplantı sona erdi…", "TOPLANTI SONA ERDİ", "Toplantı: sona erdi."]  # fmt: skip
    rows = sentences_of({"a.txt": "\n\n".join(turkish)}, tmp_path, shared_settings, "tr")
    assert [row["original"] for row in rows] == turkish
    for row in rows:
        same = row["english"].casefold().strip(".!… ") == row["original"].casefold().strip(".!… ")
        turkish_left = set("ğışİ") & set(row["english"])
        told = {"copied", "untranslated", "empty-translation", "names-differ", "meaning-differs"}
        assert not (same or turkish_left) or told & set(row["flags"]), row


def test_3_names_that_are_words_are_kept_or_flagged(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """Names translated or mangled: LT#484 ("Roger Stone" → "Piedra"), #578."""
    names = {
        "Roger Stone ha parlato ieri a Roma.": "Stone",
        "Il ministro Bianchi ha incontrato Rossi.": "Bianchi",
        "La signora Fontana non ha risposto.": "Fontana",
        "Pier Luigi Bersani ha lasciato la sala.": "Bersani",
    }
    rows = sentences_of({"a.txt": "\n\n".join(names)}, tmp_path, shared_settings, "it")
    assert [row["original"] for row in rows] == list(names)
    for row in rows:
        kept = names[row["original"]] in row["english"]
        assert kept or "names-differ" in row["flags"], row
        assert kept or any(names[row["original"]] in reason for reason in row["reasons"]), row


def test_4_a_glossary_says_what_a_term_is_in_english(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """No glossary: LT#775, #820; LTEngine#11; EasyNMT#55; OPUS-CAT#68."""
    glossary = tmp_path / "glossary.csv"
    glossary.write_text(
        "language,term,English,case,note\nit,pentito,state witness,any,\n"
        "tr,Çankaya Köşkü,the Presidential Palace,,\n",
        "utf-8",
    )
    settings = replace(shared_settings, glossary=glossary)
    texts = {"a.txt": "Il pentito ha parlato con i giudici.\n",
             "b.txt": "Heyet Çankaya Köşkü'nde bekledi.\n"}  # fmt: skip
    rows = sentences_of(texts, tmp_path, settings)
    for row, wanted in zip(rows, ("state witness", "Presidential Palace"), strict=True):
        used = wanted.casefold() in row["english"].casefold() and "glossary-applied" in row["flags"]
        assert used or "term-not-used" in row["flags"], row


def test_5_translating_opens_no_socket(tmp_path: Path) -> None:
    """
    "Offline" that goes online: argos#385, #512, #538; EasyNMT#27, #99; sentence-transformers#3199;
    docling#232, #904.
    """
    (tmp_path / "a.html").write_text('<p>Ciao a tutti.</p><img src="http://x.it/a.png">', "utf-8")
    (tmp_path / "b.md").write_text("Bugün hava çok güzel.\n", "utf-8")
    done = guarded("translate", "a.html", "b.md", "--format", "document", "--bilingual", "html",
                   cwd=tmp_path)  # fmt: skip
    assert "guarded and done" in done.stdout, done.stderr


class Watched:
    """How many sentences were done since the last word of it."""

    def __init__(self) -> None:
        self.steps: list[int] = []

    def __call__(self, stage: str, _total: int) -> Callable[[int], None]:
        return self.steps.append if stage.startswith("translate") else lambda _done: None


def test_6_a_folder_is_one_command_and_its_sentences_go_in_batches(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """No batch, slow: argos#231, #232 (12 s for 3,500 letters), #199, #497; LT#924."""
    folder = tmp_path / "docs"
    folder.mkdir()
    for number in range(20):
        text = f"La nave numero {number} è arrivata nel porto. Erano le {number} di sera.\n"
        (folder / f"{number}.txt").write_text(text, "utf-8")
    watched = Watched()
    settings = replace(shared_settings, cache=tmp_path / "cache.sqlite")
    done = translate(folder, out=tmp_path / "out", settings=settings, watch=watched)
    assert len(done.written) == 20
    assert sum(watched.steps) >= 40
    assert len(watched.steps) <= sum(watched.steps) / 4


def loaded_by(*arguments: str, cwd: Path) -> str:
    probe = (
        "import sys; from align.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print('loaded', sorted({HEAVY} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments],
        cwd=cwd, env=environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_7_help_loads_nothing_and_a_known_text_opens_no_model(tmp_path: Path) -> None:
    """Huge installs and a slow start: argos#389, #519, #521, #497 (27 s before the first line)."""
    assert "loaded []" in loaded_by("translate", "--help", cwd=tmp_path)
    (tmp_path / "a.txt").write_text("Ciao a tutti. La nave è arrivata.\n", "utf-8")
    loaded_by("translate", "a.txt", cwd=tmp_path)
    again = loaded_by("translate", "a.txt", cwd=tmp_path)
    assert not {"torch", "ctranslate2", "lingua", "trafilatura"} & set(re.findall(r"\w+", again))


FLOWING = ("Il presidente è arrivato a Roma il 28 maggio e ha incontrato il ministro degli esteri "
           "nel palazzo del governo. I due hanno parlato per due ore.")  # fmt: skip
WRAPPED = ("Il presidente è arrivato a Roma il 28 maggio e ha incontrato\n"
           "il ministro degli esteri nel palazzo del governo. I due hanno\n"
           "parlato per due ore.")  # fmt: skip


def written(folder: Path, name: str, text: str, settings: Settings) -> str:
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "docs" / name).write_text(text, "utf-8")
    done = translate(folder / "docs" / name, out=folder / name, settings=settings)
    return done.written[0].read_text("utf-8")


def test_8_line_ends_wrapped_lines_and_html_break_no_sentence(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """Newlines lost, halves of lines translated, HTML broken: argos#237; LT#288, #144, #806."""
    flowing = written(tmp_path, "a.txt", f"\n\n{FLOWING}\n\n\nFine.\n", shared_settings)
    assert flowing.startswith("\n\n")
    english, end = flowing.strip("\n").split("\n\n\n")
    assert flowing == f"\n\n{english}\n\n\n{end}\n"
    wrapped = written(tmp_path, "b.txt", f"{WRAPPED}\n\nFine.\n", shared_settings)
    lines = wrapped.split("\n\n")[0].split("\n")
    assert " ".join(lines) == english
    assert len(lines) > 1
    assert max(map(len, lines)) <= 61
    page = written(tmp_path, "c.html", f"<ul>\n<li>{WRAPPED}\n<li>Fine.</ul>", shared_settings)
    assert re.findall(r"<li>", page) == ["<li>", "<li>"]
    assert " ".join(re.sub(r"<[^<>]*>", "", page.split("<li>")[1]).split()) == english


def test_9_every_file_has_its_state_and_the_exit_code_says_whether_all_went_well(
    tmp_path: Path,
) -> None:
    """Documents returned untranslated, or hanging: LT#947, #683, #599, #875."""
    german = "Clinton und Putin trafen sich gestern im Kreml. Sie sprachen lange miteinander.\n"
    files = {"deutsch.txt": german, "empty.txt": "", "scan.pdf": "%PDF-1.7",
             "testo.txt": "La nave è arrivata nel porto.\n"}  # fmt: skip
    (tmp_path / "docs").mkdir()
    for name, text in files.items():
        (tmp_path / "docs" / name).write_text(text, "utf-8")
    done = align("translate", "docs", cwd=tmp_path)
    assert done.returncode == 3
    states = dict(line.split("\t")[:2] for line in done.stdout.splitlines()[1:])
    assert states["testo.txt"] == "translated"
    assert states["deutsch.txt"] == "not translated"
    assert states["empty.txt"].startswith("failed: ")
    assert states["scan.pdf"].startswith("skipped: ")
    assert (tmp_path / "translations" / "testo.txt").read_text("utf-8") != files["testo.txt"]
    for name in ("deutsch.txt", "empty.txt"):
        (tmp_path / "docs" / name).unlink()
    assert align("translate", "docs", cwd=tmp_path).returncode == 0


def test_10_each_sentence_has_a_language_of_its_own(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """Wrong language, surely: LT#508, #902 ("hello handsome" → Bengali), #779; lingua-py#215."""
    mixed = [
        "The ministers met in Trieste on Tuesday and spoke about the harbour.",
        "La riunione è durata tre ore, e poi i ministri sono partiti.",
        "Toplantıdan sonra kimse gazetecilerle konuşmadı.",
        "Hello handsome.",
    ]
    rows = sentences_of({"mixed.txt": "\n\n".join(mixed)}, tmp_path, shared_settings)
    assert languages(rows) == ["en", "it", "tr", "en"]
    assert rows[0]["english"] == mixed[0]
    assert rows[3]["english"] == mixed[3]


def test_10_a_few_short_lines_in_three_languages_are_no_fourth(
    tmp_path: Path, shared_settings: Settings
) -> None:
    """The same, where a detector that sees all lines at once is sure of another language."""
    mixed = ["The ministers met in Trieste on Tuesday.", "La riunione è durata tre ore.",
             "Toplantıdan sonra kimse konuşmadı.", "Hello handsome."]  # fmt: skip
    rows = sentences_of({"mixed.txt": "\n\n".join(mixed)}, tmp_path, shared_settings)
    assert languages(rows) == ["en", "it", "tr", "en"]


def languages(rows: Sequence[dict[str, Any]]) -> list[str]:
    return [row["language"] for row in rows]
