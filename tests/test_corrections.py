"""Corrections and decisions: written, filled in by people and spreadsheets, read, and kept."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from align.api import compare, evaluating, translate
from align.api.exporting import export_corrections
from align.api.taught import list_taught, remove_taught
from align.api.teaching import export_memory, import_corrections, import_memory
from align.errors import OutputError, SettingsError, SourceError
from align.matching.decisions import FAR, Links, Pair, join, kept_apart, set_apart
from align.matching.pairs import Pairs, Witness
from align.memory.sheets import read_filled
from align.records import Comparison, Flag, Reading, Role
from align.records.correcting import ALIGNMENT_COLUMNS, SENTENCE_COLUMNS, sentence_key
from align.reports.exercise import Tables, exercise_files
from align.reports.table import unguard
from align.settings import Settings
from tests.conftest import PRATICA

EVENT = "2002-pratica-di-mare"
Row = dict[str, str]


def sentence(offered: str, english: str = "x", correction: str = "", **more: str) -> list[str]:
    row = dict.fromkeys(SENTENCE_COLUMNS, "") | {
        "source": "s",
        "language": "tr",
        "original": offered,
        "english": english,
        "correction": correction,
        "key": sentence_key("tr", offered, english),
    }
    return list((row | more).values())


def filled(path: Path, *rows: Sequence[str], kind: str = "csv") -> Path:
    (content,) = exercise_files(Tables(rows, None), kind).values()
    path.write_bytes(content)
    return path


def taught(path: Path) -> list[tuple[str, str]]:
    return [(one.text, one.english) for one in read_filled(path, unguard=unguard).lessons]


def refused(path: Path) -> list[str]:
    return [one.reason for one in read_filled(path, unguard=unguard).refused]


HARD = [
    ("Üç; beş, \"yedi\" ve 'dokuz'.", "Three; five, \"seven\" and 'nine'."),
    ("=1+1 yazdı.", "-He wrote it."),
    ("'=alıntı", "'@quoted"),
    ("İki\nsatır\tvar", "Two lines"),
    ("2000-06-04", "4 June 2000"),
    ("ĞŞİı ğşıi çÇ ö", "Letters: ğ"),
]


def as_csv(path: Path, change: Callable[[list[Row]], list[Row]] | None = None, **how: str) -> None:
    """What a spreadsheet makes of a CSV: every cell read and written anew."""
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    rows = change(rows) if change else rows
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(
        buffer,
        list(rows[0]),
        delimiter=how.get("separator", ","),
        lineterminator=how.get("ending", "\n"),
        quoting=csv.QUOTE_ALL if how.get("quoting") else csv.QUOTE_MINIMAL,
    )
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(
        (how.get("first", "") + buffer.getvalue()).encode(how.get("encoding", "utf-8"))
    )


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"separator": ";", "ending": "\r\n"},
        {"separator": ";", "encoding": "cp1254", "ending": "\r\n"},
        {"separator": "\t", "encoding": "utf-16"},
        {"encoding": "utf-8-sig", "quoting": "all"},
        {"separator": ";", "first": "sep=;\r\n", "ending": "\r\n"},
        {"ending": "\r", "quoting": "all"},
    ],
    ids=str,
)
def test_corrections_come_back_exactly_from_what_spreadsheets_save(
    tmp_path: Path, how: dict[str, str]
) -> None:
    path = filled(tmp_path / "s.csv", *(sentence(one, "x", two) for one, two in HARD))
    as_csv(path, **how)
    assert taught(path) == [(" ".join(one.split()), two) for one, two in HARD]
    assert refused(path) == []


def test_columns_may_be_moved_and_dropped_and_rows_deleted_and_sorted(tmp_path: Path) -> None:
    path = filled(tmp_path / "s.csv", *(sentence(one, "x", two) for one, two in HARD))
    wanted = ["key", "correction", "Language", "original"]

    def change(rows: list[Row]) -> list[Row]:
        rows = [row | {"Language": row["language"]} for row in rows[1:]]
        return [{name: row[name] for name in wanted} for row in reversed(rows)]

    as_csv(path, change)
    assert taught(path) == [(" ".join(one.split()), two) for one, two in HARD[:0:-1]]


def test_turkish_and_italian_old_encodings_are_told_apart_by_the_originals(tmp_path: Path) -> None:
    for original, encoding in (("Şişli’de ğ", "cp1254"), ("Ýþð però", "cp1252")):
        path = filled(tmp_path / "s.csv", sentence(original, "x", "He said: è"))
        as_csv(path, encoding=encoding)
        assert taught(path) == [(original, "He said: è")]


def test_a_workbook_comes_back_exactly(tmp_path: Path) -> None:
    hard = [*HARD, ("_x0041_ \x07 😀", "_x000D_ as it is"), ("  iç   boşluk", "inner space")]
    path = filled(tmp_path / "s.xlsx", *(sentence(one, "x", two) for one, two in hard), kind="xlsx")
    assert taught(path) == [(" ".join(one.split()), two) for one, two in hard]
    assert refused(path) == []


def test_a_workbook_made_of_a_csv_loses_its_guards(tmp_path: Path) -> None:
    path = filled(tmp_path / "s.csv", *(sentence(one, "x", two) for one, two in HARD))
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    book = tmp_path / "s.xlsx"
    book.write_bytes(workbook(rows))
    assert taught(book) == [(" ".join(one.split()), two) for one, two in HARD]


def workbook(rows: Sequence[Sequence[str]], sheet: str = "Sayfa1") -> bytes:
    """As LibreOffice and others write it: inline and shared strings, runs, absolute targets."""
    from xml.sax.saxutils import escape

    shared: list[str] = []
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = []
        for at, cell in enumerate(row):
            text = escape(cell.replace("\t", "_x0009_"))
            place = f"{chr(ord('A') + at)}{number}"
            if at % 2:
                shared.append(text)
                cells.append(f'<c r="{place}" t="s"><v>{len(shared) - 1}</v></c>')
            elif cell:
                half = len(cell) // 2 if "_x" not in text and "&" not in text else 0
                runs = "".join(
                    f'<r><t xml:space="preserve">{part}</t></r>'
                    for part in (text[:half], text[half:])
                )
                cells.append(f'<c r="{place}" t="inlineStr"><is>{runs}</is></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    strings = "".join(f'<x:si><x:t xml:space="preserve">{one}</x:t></x:si>' for one in shared)
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rels}"><sheets>'
        f'<sheet name="{sheet}" sheetId="1" r:id="rId7"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        'package/2006/relationships"><Relationship Id="rId7" Target="/xl/worksheets/a.xml"/>'
        "</Relationships>",
        "xl/sharedStrings.xml": f'<x:sst xmlns:x="{main}">{strings}</x:sst>',
        "xl/worksheets/a.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}'
        "</sheetData></worksheet>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, f"<?xml version='1.0'?>{content}")
    return buffer.getvalue()


def test_hostile_and_damaged_files_are_refused_with_their_reason(tmp_path: Path) -> None:
    good = workbook([["language", "original", "correction"]])
    bomb = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(bomb, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name.endswith("sharedStrings.xml"):
                text = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'
            new.writestr(name, text)
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as new:
        new.writestr("readme.txt", "hello")
    for name, content, said in (
        ("a.xlsx", bomb.getvalue(), "declares an entity"),
        ("b.xlsx", good[: len(good) // 2], "no XLSX workbook, or a damaged"),
        ("c.xlsx", empty.getvalue(), "no XLSX workbook"),
        ("d.csv", b"a,b\0c", "no text"),
        ("e.csv", b"name,price\nx,1\n", "no table that we know"),
        ("f.csv", b"", "no table that we know"),
        ("g.csv", b'language,original,correction\ntr,a,"' + b"x" * 200_000, "field larger"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(SourceError, match=said):
            read_filled(tmp_path / name, unguard=unguard)
    with pytest.raises(SourceError, match="No such file"):
        read_filled(tmp_path / "nowhere.csv", unguard=unguard)


def test_a_row_that_is_not_what_was_offered_is_told_with_its_line_and_the_rest_is_taken(
    tmp_path: Path,
) -> None:
    rows = [
        sentence("Bir.", "One", "One."),
        sentence("İki.", "Two", "Two.", original="Üç."),
        sentence("Dört.", "Four, by hand", key=sentence_key("tr", "Dört.", "Four")),
        sentence("Beş.", "Five", "Fi\ufffdve"),
        sentence("", "Six", "Six.", key=""),
        sentence("Yedi.", "Seven", ""),
    ]
    found = read_filled(filled(tmp_path / "s.csv", *rows), unguard=unguard)
    assert [one.english for one in found.lessons] == ["One."]
    assert found.empty == 1
    assert [(one.place, one.reason.split()[0:3]) for one in found.refused] == [
        ("s.csv, line 3", ["the", "original", "(or"]),
        ("s.csv, line 4", ["nothing", "is", "in"]),
        ("s.csv, line 5", ["the", "correction", "has"]),
        ("s.csv, line 6", ["the", "row", "has"]),
    ]


def test_different_corrections_of_one_sentence_hold_each_in_its_source_or_are_told(
    tmp_path: Path,
) -> None:
    rows = [
        sentence("Evet.", "Yes", "Aye.", source="a"),
        sentence("Evet.", "Yes", "Yeah.", source="b"),
        sentence("Hayır.", "No", "Nay.", source="a"),
        sentence("Hayır.", "No", "Nope.", source="a"),
        sentence("Belki.", "Maybe", "Perhaps.", source="a"),
        sentence("Belki.", "Maybe", "Perhaps.", source="b"),
    ]
    found = read_filled(filled(tmp_path / "s.csv", *rows), unguard=unguard)
    told = [(one.text, one.english, one.document, one.only_there) for one in found.lessons]
    assert told == [
        ("Evet.", "Aye.", "a", True),
        ("Evet.", "Yeah.", "b", True),
        ("Belki.", "Perhaps.", "a", False),
        ("Belki.", "Perhaps.", "b", False),
    ]
    assert [one.reason[:11] for one in found.refused] == ["lines 4, 5 "] * 2


def alignment(**cells: str) -> list[str]:
    return list((dict.fromkeys(ALIGNMENT_COLUMNS, "") | cells).values())


def decided(path: Path, *rows: Sequence[str]) -> tuple[list[tuple[object, ...]], list[str]]:
    path.write_bytes(exercise_files(Tables([], rows), "csv")["alignments.csv"])
    found = read_filled(path, unguard=unguard)
    return (
        [(tuple(p.document for p in d.passages), d.role, d.together) for d in found.decisions],
        [one.reason for one in found.refused],
    )


def test_decisions_are_read_and_a_link_that_is_missing_can_be_added(tmp_path: Path) -> None:
    a = {"event_id": "e", "source": "a", "passage": "1", "original": "bir"}
    b = {"event_id": "e", "source": "b", "passage": "2", "original": "iki"}
    link = {"kind": "link", "event_id": "e", "source": "b", "passage": "2"}
    found, wrong = decided(
        tmp_path / "a.csv",
        alignment(kind="role", **a, decision="Background"),
        alignment(kind="role", **b, role="event", decision=" accept "),
        alignment(**link, other_source="a", other_passage="1", decision="ACCEPT"),
        alignment(**link, other_source="a", other_passage="9", decision="accept"),
        alignment(**link, other_source="b", other_passage="2", decision="reject"),
        alignment(kind="role", **a, decision="nonsense"),
        alignment(kind="other", **a, decision="accept"),
        alignment(kind="role", **a),
    )
    assert found == [
        (("a",), Role.BACKGROUND, False),
        (("b",), Role.EVENT, False),
        (("a", "b"), None, True),
    ]
    assert [reason.split(";")[0].split(",")[0][:40] for reason in wrong] == [
        "no row of the table has the text of a pa",
        "a link is between passages of two source",
        "`decision` is 'nonsense'",
        "`kind` is 'other'",
    ]


def test_decisions_that_contradict_each_other_are_told_and_not_taken(tmp_path: Path) -> None:
    a = {"kind": "role", "event_id": "e", "source": "a", "passage": "1", "original": "bir"}
    found, wrong = decided(
        tmp_path / "a.csv", alignment(**a, decision="event"), alignment(**a, decision="other")
    )
    assert (found, len(wrong)) == ([], 2)
    assert wrong[0] == "lines 2 and 3 decide it differently"


def witness(source: str, number: int) -> Witness:
    bare: frozenset[str] = frozenset()
    return Witness(
        key=(source, number),
        english=("x",),
        vectors=np.ones((1, 1), np.float32),
        language="en",
        kin=bare,
        words=bare,
        sentence_words=(bare,),
        details=bare,
    )


def test_links_that_people_decided_go_before_every_score() -> None:
    witnesses = [witness("a", 1), witness("a", 2), witness("b", 1), witness("c", 1)]
    scores = np.array([[0, 0, 2, 2], [0, 0, -1, 1], [2, -1, 0, 2], [2, 1, 2, 0]], float)
    comparable = np.array([[i[0] != j[0] for j in "aabc"] for i in "aabc"])
    ab, cb = Pair.of(("b", 1), ("a", 2)), Pair.of(("b", 1), ("c", 1))
    links = Links(together={ab: "so said"}, apart={cb: "no"})
    pairs = set_apart(Pairs(scores, comparable), witnesses, links)
    assert pairs.scores[2, 3] == pairs.scores[3, 2] == FAR
    assert [(link.left, link.right, link.reasons) for link in pairs.links.values()] == [
        (("a", 2), ("b", 1), ("so said",))
    ]
    assert join([(0, 2), (1, 3)], pairs, witnesses, links) == [(0, 1, 2), (1, 3)]
    assert join([(0, 3), (1, 3), (2,)], pairs, witnesses, links) == [(0, 3), (1, 3), (1, 2)]
    assert kept_apart((0, 2), witnesses, links) == "b ¶1 is kept apart from c ¶1: no"
    assert kept_apart((0, 1), witnesses, links) == ""
    assert set_apart(pairs, witnesses, Links()) is pairs


# From here on the real program, on six accounts in three languages.


@pytest.fixture
def settings(shared_settings: Settings, tmp_path: Path) -> Settings:
    """The shared cache, and a memory of one's own."""
    return replace(shared_settings, memory=tmp_path / "memory.sqlite")


def exported(settings: Settings, out: Path, **how: object) -> dict[str, list[Row]]:
    done = export_corrections(PRATICA, event=EVENT, out=out, settings=settings, **how)  # type: ignore[arg-type]
    return {path.name: rows_of(path) for path in done.written}


def rows_of(path: Path) -> list[Row]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def fill(path: Path, column: str, answers: dict[int, str]) -> None:
    """A person with a Turkish spreadsheet: `column` of some rows, by their number from 0."""

    def change(rows: list[Row]) -> list[Row]:
        return [row | {column: answers.get(at, row[column])} for at, row in enumerate(rows)]

    as_csv(path, change, separator=";", ending="\r\n")


def told(settings: Settings) -> Comparison:
    return compare(PRATICA, event=EVENT, settings=settings).comparison


def reading(comparison: Comparison, source: str, passage: str) -> Reading:
    return {one.key: one for account in comparison.accounts for one in account.readings}[
        source, int(passage)
    ]


def as_human(comparison: Comparison) -> list[str]:
    return [
        made.text
        for account in comparison.accounts
        for one in account.readings
        for made in one.translations
        if Flag.HUMAN in made.flags
    ]


def test_corrections_stand_in_every_report_and_survive_other_models(
    settings: Settings, tmp_path: Path
) -> None:
    out = tmp_path / "c"
    rows = exported(settings, out, everything=True)["sentences.csv"]
    assert {row["language"] for row in rows} == {"tr", "it"}
    wanted = [
        next(at for at, row in enumerate(rows) if row["language"] == one) for one in ("tr", "it")
    ]
    mine = ["=Put right by hand <b>&.", "Put right as well."]
    fill(out / "sentences.csv", "correction", dict(zip(wanted, mine, strict=True)))
    done = import_corrections(out / "sentences.csv", settings=settings, sources=[PRATICA])
    assert (done.new, done.refused, done.outdated, done.empty) == (2, (), (), len(rows) - 2)

    for beam in (settings.beam, 1):
        result = compare(PRATICA, event=EVENT, settings=replace(settings, beam=beam))
        assert sorted(as_human(result.comparison)) == sorted(mine)
    assert result.comparison.signature.models["memory"]
    folder = tmp_path / "reports"
    result.save(folder, ("csv", "json", "html", "xlsx", "md", "tmx"))
    page = (folder / "comparison.html").read_text("utf-8")
    assert "its English is a person&#39;s correction" in page.replace("’", "&#39;")
    assert "=Put right by hand &lt;b&gt;&amp;." in page
    assert "human-translated" in (folder / "passages.csv").read_text("utf-8")
    assert "human correction" in (folder / "sentences.tmx").read_text("utf-8")
    document = json.loads((folder / "comparison.json").read_text("utf-8"))
    assert "human-translated" in json.dumps(document)
    row = rows[wanted[0]]
    corrected = reading(result.comparison, row["source"], row["passage"])
    (made,) = [one for one in corrected.translations if Flag.HUMAN in one.flags]
    assert Flag.MACHINE_TRANSLATED not in made.flags
    assert (made.model, made.score) == ("", None)

    other = tmp_path / "translated"
    translate(PRATICA, out=other, form="csv", settings=settings)
    assert any("Put right as well." in path.read_text("utf-8") for path in other.rglob("*.csv"))
    figures = evaluating.evaluate(PRATICA, settings=settings)
    assert "memory" not in figures.cases[0].signature.models


def test_the_next_export_has_what_was_taught_and_a_second_person_is_told_of_the_first(
    settings: Settings, tmp_path: Path
) -> None:
    export_corrections(PRATICA, out=tmp_path / "a", everything=True, settings=settings)
    export_corrections(PRATICA, out=tmp_path / "b", everything=True, settings=settings)
    fill(tmp_path / "a" / "sentences.csv", "correction", {0: "By the first."})
    fill(tmp_path / "b" / "sentences.csv", "correction", {0: "By the second."})
    import_corrections(tmp_path / "a" / "sentences.csv", settings=settings)
    done = import_corrections(tmp_path / "b" / "sentences.csv", settings=settings)
    (change,) = done.replaced
    assert change.before is not None
    assert change.before.origin == "sentences.csv, line 2"
    export_corrections(PRATICA, out=tmp_path / "c", everything=True, form="xlsx", settings=settings)
    again = import_corrections(tmp_path / "c" / "corrections.xlsx", settings=settings)
    assert (again.new, [one.now.english for one in again.changes]) == (0, ["By the second."])  # type: ignore[union-attr]
    assert [one.id for one in list_taught(settings=settings)] == ["c2"]
    with pytest.raises(SettingsError, match="c1"):
        remove_taught(["c2", "c1"], settings=settings)
    remove_taught(["c2"], settings=settings)
    assert [one.state for one in list_taught(gone=True, settings=settings)] == [
        "replaced",
        "removed",
    ]


def test_an_export_never_writes_over_what_somebody_may_have_filled_in(
    settings: Settings, tmp_path: Path
) -> None:
    export_corrections(PRATICA, out=tmp_path, settings=settings)
    with pytest.raises(OutputError, match="filled it in"):
        export_corrections(PRATICA, out=tmp_path, settings=settings)
    export_corrections(PRATICA, out=tmp_path, replace=True, settings=settings)
    with pytest.raises(SettingsError, match="where the sources lie"):
        export_corrections(PRATICA, out=PRATICA, settings=settings)


def test_by_default_only_sentences_with_a_doubt_are_written_each_with_its_reason(
    settings: Settings, tmp_path: Path
) -> None:
    some = exported(settings, tmp_path / "some")["sentences.csv"]
    every = exported(settings, tmp_path / "every", everything=True)["sentences.csv"]
    assert 0 < len(some) < len(every)
    assert all(row["reasons"] and row["made_by"] == "machine" for row in some)
    text = {row["original"] for row in every}
    assert {row["original"] for row in some} <= text


def test_a_role_that_a_person_gave_stands_and_says_so_in_every_run(
    settings: Settings, tmp_path: Path
) -> None:
    out = tmp_path / "c"
    rows = exported(settings, out)["alignments.csv"]
    at = next(n for n, row in enumerate(rows) if row["kind"] == "role" and row["role"] == "event")
    fill(out / "alignments.csv", "decision", {at: "background"})
    assert import_corrections(out / "alignments.csv", settings=settings).new == 1
    for _ in range(2):
        changed = reading(told(settings), rows[at]["source"], rows[at]["passage"])
        assert changed.role is Role.BACKGROUND
        assert changed.reasons[0] == f"decided by a person (alignments.csv, line {at + 2})"
        assert changed.aspect_ids == ()
    again = exported(settings, tmp_path / "again")["alignments.csv"]
    assert [row["decision"] for row in again if row["decision"]] == ["background"]


def test_a_role_is_found_again_in_a_source_that_changed_elsewhere_and_told_where_it_is_not(
    settings: Settings, tmp_path: Path
) -> None:
    import shutil

    folder = tmp_path / "sources"
    shutil.copytree(PRATICA, folder)
    out = tmp_path / "c"
    export_corrections(folder, event=EVENT, out=out, everything=True, settings=settings)
    rows = rows_of(out / "alignments.csv")
    at = next(n for n, row in enumerate(rows) if row["role"] == "event" and row["source"] == "it-1")
    fill(out / "alignments.csv", "decision", {at: "aftermath"})
    first = next(
        n for n, row in enumerate(rows_of(out / "sentences.csv")) if row["source"] == "it-1"
    )
    fill(out / "sentences.csv", "correction", {first: "Put right."})
    for name in ("alignments.csv", "sentences.csv"):
        import_corrections(out / name, settings=settings)

    text = (folder / "it-1.txt").read_text("utf-8")
    (folder / "it-1.txt").write_text("Un capoverso nuovo, sul tempo che fa.\n\n" + text, "utf-8")
    comparison = compare(folder, event=EVENT, settings=settings).comparison
    moved = reading(comparison, "it-1", str(int(rows[at]["passage"]) + 1))
    assert moved.role is Role.AFTERMATH
    assert as_human(comparison) == ["Put right."]

    (folder / "it-1.txt").write_text("Tutto è nuovo, e di altro tempo.\n", "utf-8")
    warnings = " ".join(compare(folder, event=EVENT, settings=settings).comparison.warnings)
    assert "its text is not there any more" in warnings
    assert "a correction is not used, since its sentence is not there any more" in warnings
    states = {one.state for one in list_taught(sources=[folder], settings=settings)}
    assert states == {"not in these sources"}
    done = import_corrections(out / "sentences.csv", sources=[folder], settings=settings)
    assert len(done.outdated) == 1


def test_exact_units_of_a_translation_memory_are_used_and_near_ones_are_offered(
    settings: Settings, tmp_path: Path
) -> None:
    rows = exported(settings, tmp_path / "a", everything=True)["sentences.csv"]
    italian = [row["original"] for row in rows if row["language"] == "it"]
    exact, near = [one for one in italian if len(one) > 60][:2]
    units = "".join(
        f'<tu><tuv xml:lang="it"><seg>{one}</seg></tuv><tuv xml:lang="en"><seg>{two}</seg></tuv></tu>'
        for one, two in ((exact, "From the memory."), (near[:-1] + " ieri.", "Nearly so."))
    )
    (tmp_path / "m.tmx").write_text(f"<tmx><body>{units}</body></tmx>", "utf-8")
    assert import_memory(tmp_path / "m.tmx", settings=settings).new == 2
    rows = exported(settings, tmp_path / "b", everything=True)["sentences.csv"]
    used = {row["english"]: row for row in rows if row["made_by"] == "translation memory"}
    assert list(used) == ["From the memory."]
    assert "from-memory" in used["From the memory."]["flags"]
    (offered,) = [row for row in rows if row["near_english"] == "Nearly so."]
    assert (offered["original"], float(offered["near_score"]) > 75) == (near, True)
    assert offered["english"] != "Nearly so."


def test_an_exported_memory_restores_corrections_and_units_in_another_project(
    settings: Settings, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match="Nothing was taught"):
        export_memory(tmp_path / "m.tmx", settings=settings)
    path = filled(tmp_path / "s.csv", sentence("Bir.", "x", "One."), sentence("İki.", "x", "Two."))
    import_corrections(path, settings=settings)
    assert export_memory(tmp_path / "m.tmx", settings=settings) == 2
    with pytest.raises(OutputError, match="there already"):
        export_memory(tmp_path / "m.tmx", settings=settings)
    other = replace(settings, memory=tmp_path / "other.sqlite")
    import_memory(tmp_path / "m.tmx", settings=other)
    both = [[one.kept.what for one in list_taught(settings=one)] for one in (settings, other)]
    assert both[0] == both[1]
