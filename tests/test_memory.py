"""The memory of what people taught: never lost, never half changed, and TMX of strangers."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as law
from hypothesis import strategies as st

from align.errors import AlignError, OutputError, SourceError
from align.memory import Memory
from align.memory.exchange import first_of_each, read_units
from align.memory.file import backup_of
from align.memory.near import find_near
from align.memory.teaching import forget, teach
from align.records import Role
from align.records.teaching import Cited, Decision, Lesson, folded
from align.reports.memory_exchange import sentences_tmx, units_tmx
from tests.commands import environment
from tests.sample_comparison import sample


def lesson(text: str, english: str, **more: object) -> Lesson:
    fields: dict[str, object] = {"language": "tr", "human": True, "origin": "a.csv, line 2"}
    return Lesson(text=folded(text), english=english, **(fields | more))  # type: ignore[arg-type]


def recalled(path: Path, *texts: str, language: str = "tr") -> dict[str, str]:
    with Memory(path) as memory:
        return {text: one.text for text, one in memory.recall(language, texts).items()}


def decision(role: Role | None = None, *, together: bool = False) -> Decision:
    first = Cited(document="a", number=1, text="one", sha256="x")
    second = Cited(document="b", number=2, text="two", sha256="y")
    passages = (first,) if role else (first, second)
    return Decision(event="e", passages=passages, role=role, together=together)


def test_where_nothing_was_taught_no_file_is_made_and_the_digest_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        assert (memory.digest, memory.recall("tr", ["Merhaba."]), memory.lessons()) == ("", {}, [])
    assert list(tmp_path.iterdir()) == []


def test_a_sentence_is_recalled_whatever_its_white_space_and_normal_form(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Göz  göze\ngeldiler.", "Their eyes met.")])
    decomposed = "Go\u0308z go\u0308ze geldiler."
    assert recalled(path, "Göz göze geldiler.", decomposed, "Göz") == {
        "Göz göze geldiler.": "Their eyes met.",
        decomposed: "Their eyes met.",
    }
    assert recalled(path, "Göz göze geldiler.", language="it") == {}
    assert recalled(path, "\ud800") == {}


def test_a_correction_goes_before_a_unit_of_a_translation_memory(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes!"), lesson("Evet.", "Yeah.", human=False)])
    with Memory(path) as memory:
        (found,) = memory.recall("tr", ["Evet."]).values()
    assert found == ("Yes!", True, "a.csv, line 2")


def test_what_is_replaced_or_removed_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    (first,) = teach(path, [lesson("Evet.", "Yes.")])
    (again,) = teach(path, [lesson("Evet.", "Yes.")])
    (other,) = teach(path, [lesson("Evet.", "Indeed.")])
    assert (first.before, again.same) == (None, True)
    assert other.before is not None
    assert forget(path, [("unit", 2), ("correction", 99)]) == []
    assert [kept.id for kept in forget(path, [("correction", 2)])] == [2]
    assert recalled(path, "Evet.") == {}
    with Memory(path) as memory:
        told = [(one.what.english, one.gone) for one in memory.lessons(gone=True)]  # type: ignore[union-attr]
    assert told == [("Yes.", "replaced"), ("Indeed.", "removed")]


def test_the_digest_tells_what_holds_and_not_when_it_was_taught(tmp_path: Path) -> None:
    taught = [lesson("Evet.", "Yes."), lesson("Hayır.", "No.")]
    digests = set()
    for name, some in (("a", taught), ("b", taught[::-1])):
        teach(tmp_path / name, some, [decision(Role.EVENT)])
        with Memory(tmp_path / name) as memory:
            digests.add(memory.digest)
    teach(tmp_path / "b", [lesson("Evet.", "Yeah.")])
    with Memory(tmp_path / "b") as memory:
        assert memory.digest not in digests
    assert len(digests) == 1


def test_a_decision_takes_the_place_of_the_one_before_it(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [], [decision(Role.EVENT), decision(together=True)])
    changes = teach(path, [], [decision(Role.OTHER), decision(together=True)])
    assert [change.same for change in changes] == [False, True]
    with Memory(path) as memory:
        assert [(one.role, one.together) for one in memory.decided("e")] == [
            (None, True),
            (Role.OTHER, False),
        ]
        assert memory.decided("another") == []


def test_one_correction_for_a_source_alone_ends_when_one_for_all_is_taught_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes."), lesson("Evet.", "Aye.", document="a", only_there=True)])
    with Memory(path) as memory:
        assert {key: one.text for key, one in memory.recall_there().items()} == {
            ("a", "tr", "Evet."): "Aye."
        }
    teach(path, [lesson("Evet.", "Indeed.", document="a")])
    with Memory(path) as memory:
        assert memory.recall_there() == {}
    assert recalled(path, "Evet.") == {"Evet.": "Indeed."}


def test_before_a_change_the_memory_is_copied_and_the_copy_can_take_its_place(
    tmp_path: Path,
) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes.")])
    assert not backup_of(path).exists()
    teach(path, [lesson("Evet.", "No!")])
    teach(path, [lesson("Evet.", "No!")])  # changes nothing, and leaves the copy
    assert recalled(backup_of(path), "Evet.") == {"Evet.": "Yes."}
    assert recalled(path, "Evet.") == {"Evet.": "No!"}
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "memory.before.sqlite",
        "memory.sqlite",
    ]


def test_a_change_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes.")])

    def half() -> object:
        yield lesson("Hayır.", "No.")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        teach(path, half())  # type: ignore[arg-type]
    assert recalled(path, "Evet.", "Hayır.") == {"Evet.": "Yes."}


@pytest.mark.parametrize("content", [b"Dear diary,\n" * 1000, b"SQLite format 3\0" + b"x" * 5000])
def test_a_damaged_memory_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_bytes(content)
    with pytest.raises(SourceError, match="cannot be read"):
        Memory(path)
    with pytest.raises(AlignError):
        teach(path, [lesson("Evet.", "Yes.")])
    assert path.read_bytes() == content


def test_an_emptied_memory_is_not_taken_for_one_that_never_was(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_bytes(b"")
    with pytest.raises(SourceError, match="is empty"):
        Memory(path)


def test_a_database_of_another_program_or_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE recipes (name)")
    database.close()
    for work in (lambda: Memory(path), lambda: teach(path, [lesson("a", "b")])):
        with pytest.raises(SourceError, match="another program"):
            work()
    other = tmp_path / "other.sqlite"
    teach(other, [lesson("a", "b")])
    database = sqlite3.connect(other)
    database.execute("PRAGMA user_version = 9")
    database.close()
    with pytest.raises(SourceError, match="version 9"):
        Memory(other)


def test_a_memory_that_may_not_be_written_is_read_and_not_taught(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    path = folder / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes.")])
    path.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert recalled(path, "Evet.") == {"Evet.": "Yes."}
        if os.geteuid():  # root may write everything
            with pytest.raises(OutputError, match="cannot be written"):
                teach(path, [lesson("Hayır.", "No.")])
    finally:
        folder.chmod(0o755)


MANY = """
import sys
from pathlib import Path
from align.memory.teaching import teach
from align.records.teaching import Lesson
for number in range(15):
    name = f"{sys.argv[2]} {number}"
    teach(Path(sys.argv[1]), [Lesson(language="tr", text=name, english=name, human=True)])
"""


def test_two_who_teach_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    both = [
        subprocess.Popen([sys.executable, "-c", MANY, str(path), name], env=environment())
        for name in ("left", "right")
    ]
    assert [one.wait() for one in both] == [0, 0]
    texts = [f"{name} {number}" for name in ("left", "right") for number in range(15)]
    assert set(recalled(path, *texts)) == set(texts)


def test_a_memory_that_is_open_sees_one_state_though_others_teach(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes.")])
    with Memory(path) as memory:
        before = memory.digest
        teach(path, [lesson("Evet.", "No!")])
        assert memory.recall("tr", ["Evet."])["Evet."].text == "Yes."
        assert memory.digest == before


def test_near_sentences_are_offered_the_nearest_first_and_never_the_same_one() -> None:
    taught = [
        lesson("Dışişleri Bakanı dün akşam Ankara'ya geldi.", "He came to Ankara."),
        lesson("Dışişleri Bakanı dün akşam İzmir'e geldi.", "He came to Izmir."),
        lesson("Hava güzel.", "The weather is fine."),
    ]
    asked = [taught[0].text, "Dışişleri Bakanı dün sabah Ankara'ya geldi."]
    own, near = find_near(asked, taught)
    assert [one.lesson for one in own] == [taught[1]]
    assert [one.lesson for one in near] == taught[:2]
    assert 75 <= near[1].score < near[0].score < 100
    assert find_near([taught[1].text.replace("i", "İ").upper()], taught)[0][0].score == 100


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1).filter(
    lambda text: (
        folded(text) == text
        and not set(text)
        & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u2028\u2029")
    )
)


@law(deadline=None)  # the machine may be busy
@given(
    st.lists(
        st.builds(
            Lesson,
            language=st.sampled_from(["tr", "it", "pb", "zt"]),
            text=texts,
            english=texts,
            human=st.booleans(),
            document=st.sampled_from(["", "a/b"]),
            origin=st.just("notes.csv, line 3"),
        ),
        max_size=4,
    )
)
def test_tmx_that_we_write_reads_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, lessons: list[Lesson]
) -> None:
    path = tmp_path_factory.mktemp("tmx") / "m.tmx"
    path.write_bytes(units_tmx(lessons, "1"))
    assert list(read_units(path).lessons) == lessons


TMX = """<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" srclang="en"/><body>{units}</body></tmx>
"""
UNIT = """<tu{who}><tuv xml:lang="{left}"><seg>{one}</seg></tuv>\
<tuv lang="{right}"><seg>{two}</seg></tuv></tu>"""


def tmx(tmp_path: Path, *units: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "stranger.tmx"
    path.write_bytes(TMX.format(encoding=encoding, units="\n".join(units)).encode(encoding))
    return path


def unit(one: str, two: str, left: str = "tr-TR", right: str = "en-GB", who: str = "") -> str:
    return UNIT.format(one=one, two=two, left=left, right=right, who=who)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-9"])
def test_tmx_of_other_tools_is_read_whatever_its_order_codes_and_encoding(
    tmp_path: Path, encoding: str
) -> None:
    path = tmx(
        tmp_path,
        unit("Gözünüz   aydın.", "Good <hi>news</hi>.<ph x='1'>&lt;br/></ph>"),
        unit("Rome is old.", "<bpt i='1'>{\\b </bpt>Roma<ept i='1'>}</ept> è vecchia.", "EN", "it"),
        unit("Seul.", "Alone.", "fr", "de"),
        unit("x", "", "it", "en"),
        encoding=encoding,
    )
    units = read_units(path)
    assert [(one.language, one.text, one.english, one.human) for one in units.lessons] == [
        ("tr", "Gözünüz aydın.", "Good news.", False),
        ("it", "Roma è vecchia.", "Rome is old.", False),
    ]
    assert units.lessons[0].origin == "stranger.tmx, line 3"
    assert units.left_out == {"without an English segment": 2}


def test_a_machines_units_are_left_out_unless_they_are_asked_for(tmp_path: Path) -> None:
    path = tmx(
        tmp_path,
        unit("Bir.", "One.", who=' creationid="MT!"'),
        unit("İki.", "Two.", who=' creationid="MT!" changeid="ayse"'),
    )
    assert [one.english for one in read_units(path).lessons] == ["Two."]
    assert len(read_units(path, machine=True).lessons) == 2


def test_of_units_that_contradict_each_other_the_first_stands_and_the_other_is_told(
    tmp_path: Path,
) -> None:
    path = tmx(tmp_path, unit("Bir.", "One."), unit("Bir.", "A."), unit("Bir.", "One."))
    kept, against = first_of_each(read_units(path).lessons)
    assert [one.english for one in kept] == ["One."]
    assert [(one.place, one.about) for one in against] == [("stranger.tmx, line 4", "Bir.")]
    assert "line 3" in against[0].reason


BOMB = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f'<!DOCTYPE tmx [<!ENTITY b0 "boom">{BOMB}]><tmx>&b11;</tmx>', "declares an entity"),
        (
            '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><body>&x;</body></tmx>',
            "declares an entity",
        ),
        ('<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://x/y">%p;]><tmx/>', "declares an entity"),
        ("<tmx>" + "<a>" * 5000, "elements deep"),
        ("<tmx><body><tu></body></tmx>", "not XML"),
        ("<html></html>", "not 'tmx'"),
        ("", "not XML"),
        ("<?xml version='1.0' encoding='klingon'?><tmx/>", "encoding"),
        (f"<tmx><tu><tuv><seg>{'x' * 30000}</seg></tuv></tu></tmx>", "20,000 signs"),
    ],
)
def test_hostile_tmx_is_refused_with_its_reason(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "hostile.tmx"
    path.write_text(content, "utf-8")
    with pytest.raises(SourceError, match=said):
        read_units(path)


def test_an_external_dtd_is_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "tmx14.dtd"
    secret.write_text('<!ENTITY x "stolen">', "utf-8")
    path = tmx(tmp_path, unit("Bir &x;.", "One."))
    try:
        told = [one.text for one in read_units(path).lessons]
    except SourceError as error:
        told = [error.what]
    assert "stolen" not in told[0]


def test_tmx_of_a_comparison_is_not_taken_for_a_persons_work(tmp_path: Path) -> None:
    path = tmp_path / "sentences.tmx"
    path.write_bytes(sentences_tmx(sample()))
    units = read_units(path)
    assert units.lessons == ()
    assert sum(units.left_out.values()) > 1


@pytest.mark.parametrize("encoding", ["shift_jis", "big5", "utf-7", "idna", "undefined", "rot13"])
def test_an_encoding_that_the_parser_does_not_know_is_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "other.tmx"
    path.write_bytes(f'<?xml version="1.0" encoding="{encoding}"?><tmx/>'.encode("ascii"))
    with pytest.raises(SourceError, match="encoding"):
        read_units(path)


def test_a_letter_that_only_a_dtd_elsewhere_names_is_not_lost_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "m.tmx"
    head = '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><body>'
    path.write_text(f"{head}{unit('Caff&egrave;.', 'Coffee.')}</body></tmx>", "utf-8")
    with pytest.raises(SourceError, match="&egrave;"):
        read_units(path)


def test_what_holds_in_one_source_and_is_given_back_as_it_was_changes_nothing_elsewhere(
    tmp_path: Path,
) -> None:
    path = tmp_path / "memory.sqlite"
    teach(path, [lesson("Evet.", "Yes."), lesson("Evet.", "Aye.", document="a", only_there=True)])
    (change,) = teach(path, [lesson("Evet.", "Aye.", document="a")])  # an export of `a` alone
    assert change.same
    with Memory(path) as memory:
        assert [one.text for one in memory.recall_there().values()] == ["Aye."]
    assert recalled(path, "Evet.") == {"Evet.": "Yes."}
