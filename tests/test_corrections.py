"""Corrections and decisions: written, filled in by people and spreadsheets, read, and kept."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as law
from hypothesis import strategies as st

from align.errors import SourceError
from align.matching.decisions import FAR, Links, Pair, join, kept_apart, set_apart
from align.matching.gathering import gather
from align.matching.pairs import Pairs, Witness
from align.memory.sheets import read_filled
from align.memory.teaching import teach
from align.records import Role
from align.records.correcting import ALIGNMENT_COLUMNS, passage_key, sentence_key
from align.records.teaching import Cited
from align.reports.exercise import Tables, exercise_files
from align.reports.table import Cell, unguard
from tests.filled_in import Row, as_csv, filled, sentence

EVENT = "2002-pratica-di-mare"


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


def test_a_correction_that_a_spreadsheet_took_for_a_formula_is_the_text_that_was_typed(
    tmp_path: Path,
) -> None:
    head = ["language", "original", "correction"]
    rows = [head, ["tr", "Bir.", "one"], ["tr", "İki.", "two"], ["tr", "Üç.", "three"]]
    path = tmp_path / "s.xlsx"
    content = workbook(rows)
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            for place, cell in (
                ("C2", "<f>He said so</f><v></v>"),
                ("C3", "<f>No name</f><v>#NAME?</v>"),
                ("C4", "<f>A1&amp;B1</f><v>computed</v>"),
            ):
                kind = "e" if place == "C3" else "str"
                pattern = rf'<c r="{place}" t="inlineStr">.*?</c>'
                text = re.sub(pattern, f'<c r="{place}" t="{kind}">{cell}</c>', text)
            new.writestr(name, text)
    assert taught(path) == [("Bir.", "=He said so"), ("İki.", "=No name"), ("Üç.", "computed")]


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


KEYS = [(source, number) for source in "abc" for number in (1, 2, 3)]
PAIRS = [Pair.of(one, other) for one, other in combinations(KEYS, 2) if one[0] != other[0]]


@law(deadline=None)  # the machine may be busy
@given(
    st.lists(st.integers(-30, 30), min_size=81, max_size=81),
    st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=8),
)
def test_whatever_the_scores_are_what_people_decided_holds(
    numbers: list[int], said: dict[Pair, bool]
) -> None:
    witnesses = [witness(*key) for key in KEYS]
    half = np.array(numbers, float).reshape(9, 9) / 10
    comparable = np.array([[one[0] != other[0] for other in KEYS] for one in KEYS])
    decided = Links(
        together={pair: "" for pair, yes in said.items() if yes},
        apart={pair: "" for pair, yes in said.items() if not yes},
    )
    pairs = set_apart(Pairs(half + half.T, comparable), witnesses, decided)
    rows = join(gather(pairs.scores, comparable, 0.6), pairs, witnesses, decided)
    named = [{KEYS[index] for index in row} for row in rows]
    assert all(any(row.issuperset(pair) for row in named) for pair in decided.together)
    assert not any(row.issuperset(pair) for row in named for pair in decided.apart)
    assert set().union(*named) == set(KEYS)


def test_half_of_a_surrogate_pair_in_a_workbook_is_a_lost_sign(tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    rows = [["language", "original", "correction"], ["tr", "Bir_xD83D__xDE00_.", "One."]]
    path.write_bytes(workbook([*rows, ["tr", "\u0130ki.", "T_xD800_wo."], ["tr", "_xD800_.", "x"]]))
    assert taught(path) == [("Bir\U0001f600.", "One."), ("\ufffd.", "x")]
    assert "lost" in refused(path)[0]
    teach(tmp_path / "memory.sqlite", read_filled(path, unguard=unguard).lessons)


def test_decisions_in_a_workbook_made_of_a_csv_lose_their_guards(tmp_path: Path) -> None:
    one = Cited(document="a", number=1, text="- Evet, dedi.")
    row: dict[str, Cell] = {"kind": "role", "event_id": "e", "source": "a", "passage": 1}
    row |= {"original": one.text, "decision": "event", "key": passage_key("e", [one])}
    cells = [row.get(column, "") for column in ALIGNMENT_COLUMNS]
    text = exercise_files(Tables([], [cells]), "csv")["alignments.csv"].decode()
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(list(csv.reader(io.StringIO(text, newline="")))))
    found = read_filled(path, unguard=unguard)
    assert [decision.passages[0].text for decision in found.decisions] == [one.text]
    assert found.refused == ()
