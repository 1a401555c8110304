"""What people taught, in the real program: on six accounts in three languages, run after run."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from align.api import compare, evaluating, translate
from align.api.exporting import export_corrections
from align.api.taught import list_taught, remove_taught
from align.api.teaching import export_memory, import_corrections, import_memory
from align.errors import OutputError, SettingsError
from align.records import Comparison, Flag, Link, Reading, Role
from align.settings import Settings
from tests.conftest import PRATICA
from tests.filled_in import Row, as_csv, fill, filled, rows_of, sentence

EVENT = "2002-pratica-di-mare"


@pytest.fixture
def settings(shared_settings: Settings, tmp_path: Path) -> Settings:
    """The shared cache, and a memory of one's own."""
    return replace(shared_settings, memory=tmp_path / "memory.sqlite")


def exported(settings: Settings, out: Path, **how: object) -> dict[str, list[Row]]:
    done = export_corrections(PRATICA, event=EVENT, out=out, settings=settings, **how)  # type: ignore[arg-type]
    return {path.name: rows_of(path) for path in done.written}


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

    result = compare(PRATICA, event=EVENT, settings=settings)
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
        f'<tu><tuv xml:lang="it"><seg>{one}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{two}</seg></tuv></tu>'
        for one, two in ((exact, "From the memory."), (near[:-1] + " ieri.", "Nearly so."))
    )
    (tmp_path / "m.tmx").write_text(f"<tmx><body>{units}</body></tmx>", "utf-8")
    assert import_memory(tmp_path / "m.tmx", settings=settings).new == 2
    rows = exported(settings, tmp_path / "b", everything=True)["sentences.csv"]
    used = {row["english"]: row for row in rows if row["made_by"] == "memory"}
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
    with pytest.raises(OutputError, match="the memory itself"):
        export_memory(settings.memory, replace=True, settings=settings)
    other = replace(settings, memory=tmp_path / "other.sqlite")
    import_memory(tmp_path / "m.tmx", settings=other)
    both = [[one.kept.what for one in list_taught(settings=one)] for one in (settings, other)]
    assert both[0] == both[1]


def links_of(comparison: Comparison) -> dict[tuple[tuple[str, int], tuple[str, int]], Link]:
    return {(link.left, link.right): link for aspect in comparison.aspects for link in aspect.links}


def share_a_row(comparison: Comparison, *keys: tuple[str, int]) -> bool:
    return any(set(keys) <= set(aspect.members) for aspect in comparison.aspects)


def test_a_link_that_was_rejected_is_gone_and_one_that_was_accepted_is_there_in_every_run(
    settings: Settings, tmp_path: Path
) -> None:
    before = told(settings)
    strongest = max(links_of(before).values(), key=lambda link: link.score)
    event = [one.key for account in before.accounts for one in account.event_readings]
    members = {key for aspect in before.aspects for key in aspect.members}
    left, right = next(
        (one, other)
        for one in event
        for other in event
        if one[0] < other[0] and {one, other} <= members and not share_a_row(before, one, other)
    )
    out = tmp_path / "c"
    rows = exported(settings, out)["alignments.csv"]
    at = next(
        n
        for n, row in enumerate(rows)
        if row["kind"] == "link"
        and {(row["source"], int(row["passage"])), (row["other_source"], int(row["other_passage"]))}
        == {strongest.left, strongest.right}
    )
    mine = dict.fromkeys(rows[0], "") | {
        "kind": "link",
        "event_id": EVENT,
        "source": left[0],
        "passage": str(left[1]),
        "other_source": right[0],
        "other_passage": str(right[1]),
        "decision": "accept",
    }
    as_csv(
        out / "alignments.csv",
        lambda rows: [
            *(r | ({"decision": "Reject"} if n == at else {}) for n, r in enumerate(rows)),
            mine,
        ],
    )
    done = import_corrections(out / "alignments.csv", settings=settings, sources=[PRATICA])
    assert (done.new, done.refused, done.outdated) == (2, (), ())

    for _ in range(2):
        after = told(settings)
        assert not share_a_row(after, strongest.left, strongest.right)
        assert share_a_row(after, left, right)
        link = links_of(after)[left, right]
        assert link.reasons[0].startswith("decided by a person (alignments.csv, line ")
        apart = [one.reason for one in after.aspects if "is kept apart from" in one.reason]
        assert apart
        assert "decided by a person" in apart[0]
        assert after.warnings == before.warnings
    again = exported(settings, tmp_path / "again")["alignments.csv"]
    assert sorted(row["decision"] for row in again if row["decision"]) == ["accept", "reject"]

    rejected = next(
        one.id for one in list_taught(settings=settings) if one.kept.what.together is False
    )  # type: ignore[union-attr]
    remove_taught([rejected], settings=settings)
    assert (strongest.left, strongest.right) in links_of(told(settings))


def test_an_accepted_link_of_a_passage_that_does_not_tell_the_event_is_told(
    settings: Settings, tmp_path: Path
) -> None:
    out = tmp_path / "c"
    rows = exported(settings, out, everything=True)["alignments.csv"]
    first = next(row for row in rows if row["role"] == "event")
    other = next(
        row for row in rows if row["role"] == "background" and row["source"] != first["source"]
    )
    mine = dict.fromkeys(rows[0], "") | {
        "kind": "link",
        "event_id": EVENT,
        "source": first["source"],
        "passage": first["passage"],
        "other_source": other["source"],
        "other_passage": other["passage"],
        "decision": "accept",
    }
    as_csv(out / "alignments.csv", lambda rows: [*rows, mine])
    assert import_corrections(out / "alignments.csv", settings=settings).new == 1
    (warning,) = [one for one in told(settings).warnings if "was accepted, but" in one]
    assert f"{other['source']} ¶{other['passage']} is not among the passages" in warning


def test_corrections_survive_another_beam(settings: Settings, tmp_path: Path) -> None:
    source = tmp_path / "one.txt"
    source.write_text("Ciao a tutti. Il presidente arriverà domani a Roma.\n", "utf-8")
    export_corrections(source, out=tmp_path / "c", everything=True, settings=settings)
    fill(tmp_path / "c" / "sentences.csv", "correction", {1: "Put right."})
    import_corrections(tmp_path / "c" / "sentences.csv", settings=settings)
    for beam in (1, 2):
        translate(source, out=tmp_path / "t", form="txt", settings=replace(settings, beam=beam))
        assert "Put right." in (tmp_path / "t" / "one.txt").read_text("utf-8")


def test_what_was_taught_of_one_source_alone_stands_only_there(
    settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text("Il presidente arriverà domani a Roma.\n", "utf-8")
    path = filled(
        tmp_path / "s.csv",
        sentence(
            "Il presidente arriverà domani a Roma.", "x", "In a.", source="a", language="it", key=""
        ),
        sentence(
            "Il presidente arriverà domani a Roma.", "x", "In b.", source="b", language="it", key=""
        ),
    )
    assert import_corrections(path, settings=settings).new == 2
    translate(folder, out=tmp_path / "t", form="txt", settings=settings)
    texts = [(tmp_path / "t" / f"{name}.txt").read_text("utf-8").strip() for name in ("a", "b")]
    assert texts == ["In a.", "In b."]


def test_equal_sources_and_memories_give_equal_bytes(settings: Settings, tmp_path: Path) -> None:
    export_corrections(PRATICA, out=tmp_path / "c", everything=True, settings=settings)
    fill(tmp_path / "c" / "sentences.csv", "correction", {0: "Put right."})
    pages = []
    for name in ("first", "second"):
        own = replace(settings, memory=tmp_path / name)
        import_corrections(tmp_path / "c" / "sentences.csv", settings=own)
        result = compare(PRATICA, event=EVENT, settings=own)
        result.save(tmp_path / f"r-{name}", ("json",))
        pages.append((tmp_path / f"r-{name}" / "comparison.json").read_bytes())
    assert pages[0] == pages[1]
