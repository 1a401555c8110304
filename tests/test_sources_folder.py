"""`align.sources.read_documents`: a path in, documents and reasons out, and nothing dropped."""

import os
from pathlib import Path

import pytest

from align.errors import SettingsError, SourceError
from align.records import Skipped
from align.sources import Collection, read_documents
from align.timespan import TimeSpan

TEXT = "The two presidents met in the morning and spoke for three hours."


def put(folder: Path, **files: str | bytes) -> Path:
    """Write files, named with `__` for `/` and `_dot_` for `.`."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def ids(collection: Collection) -> list[str]:
    return [document.id for document in collection.documents]


def reason_of(collection: Collection, file: str) -> Skipped:
    (found,) = [item for item in collection.skipped if item.file == file]
    return found


def test_a_folder_is_read_all_the_way_down_in_the_order_of_code_points(tmp_path: Path) -> None:
    put(tmp_path, b_dot_txt=TEXT, a__z_dot_MD=TEXT, a__B_dot_Text=TEXT, Z_dot_htm=f"<p>{TEXT}")
    assert ids(read_documents([tmp_path])) == ["Z", "a/B", "a/z", "b"]


def test_everything_else_is_named_with_its_reason_but_for_hidden_files(tmp_path: Path) -> None:
    put(tmp_path, a_dot_txt=TEXT, b_dot_pdf="x", c="x", _dot_git__d_dot_txt=TEXT, _dot_e_dot_txt="")
    collection = read_documents([tmp_path])
    assert ids(collection) == ["a"]
    assert collection.skipped == (
        Skipped(file="b.pdf", reason="not a text or HTML file: .pdf is not read"),
        Skipped(file="c", reason="not a text or HTML file: its name has no suffix"),
    )


def test_a_damaged_file_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    put(
        tmp_path,
        good_dot_txt=TEXT,
        empty_dot_txt="",
        blank_dot_txt=" \n\ufeff\n",
        binary_dot_txt=b"ab\x00cd",
        broken_dot_txt="İki lider".encode() + b" \xfe.",
    )
    collection = read_documents([tmp_path])
    assert ids(collection) == ["good"]
    assert all(item.error for item in collection.skipped)
    assert reason_of(collection, "empty.txt").reason == "the file is empty"
    assert reason_of(collection, "blank.txt").reason == "it holds no text"
    assert "byte 0x00 at offset 2" in reason_of(collection, "binary.txt").reason
    assert "byte 0xFE at offset 11" in reason_of(collection, "broken.txt").reason


def test_a_file_that_the_system_does_not_give_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, a_dot_txt=TEXT, b_dot_txt=TEXT)
    real = Path.read_bytes

    def refuse(path: Path) -> bytes:
        # Stands in for chmod, which binds nobody who is root.
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    told = reason_of(read_documents([tmp_path]), "b.txt")
    assert told == Skipped(file="b.txt", reason="Permission denied", error=True)


def test_what_is_no_plain_file_is_never_opened(tmp_path: Path) -> None:
    put(tmp_path, a_dot_txt=TEXT)
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe" in reason_of(read_documents([tmp_path]), "pipe.txt").reason
    with pytest.raises(SourceError, match="not a plain file"):
        read_documents([tmp_path / "pipe.txt"])


def test_a_huge_file_is_refused_with_its_size(tmp_path: Path) -> None:
    put(tmp_path, a_dot_txt=TEXT)
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(200 * 1024 * 1024)  # sparse: takes no room
    assert "it has 200 MB" in reason_of(read_documents([tmp_path]), "huge.txt").reason


def test_links_are_not_followed_out_of_the_folder_nor_in_circles(tmp_path: Path) -> None:
    put(tmp_path, out__secret_dot_txt=TEXT, in__a_dot_txt=TEXT, in__d__b_dot_txt=TEXT)
    folder = tmp_path / "in"
    (folder / "leaves.txt").symlink_to(tmp_path / "out" / "secret.txt")
    (folder / "out").symlink_to(tmp_path / "out")
    (folder / "d" / "loop").symlink_to(folder)
    (folder / "nowhere.txt").symlink_to(folder / "none")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    (folder / "twin.txt").symlink_to(folder / "a.txt")
    collection = read_documents([folder])
    assert ids(collection) == ["a", "d/b"]
    assert [(item.file, item.error) for item in collection.skipped] == [
        ("d/loop", False),
        ("leaves.txt", False),
        ("nowhere.txt", True),
        ("out", False),
        ("round.txt", True),
        ("twin.txt", False),
    ]


def test_a_missing_path_is_named_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with pytest.raises(SourceError, match=r"no file or folder .*/seed\.") as caught:
        read_documents([tmp_path / "seed"])
    assert "Did you mean" in caught.value.try_next
    assert "seeds" in caught.value.try_next


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.pdf", b"x", "not a text or HTML file: .pdf"),
        ("a.txt", b"", "the file is empty"),
        ("a.txt", b"\x00", "byte 0x00 at offset 0"),
        ("a.html", b"<p> </p>", "it holds no text"),
    ],
)
def test_a_file_that_was_named_itself_must_be_readable(
    tmp_path: Path, name: str, content: bytes, what: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match=what):
        read_documents([tmp_path / name])


def test_a_folder_in_which_nothing_can_be_read_says_what_it_found(tmp_path: Path) -> None:
    put(tmp_path, a_dot_pdf="x", b_dot_txt="")
    with pytest.raises(SourceError, match=r"a\.pdf: .*; b\.txt: the file is empty"):
        read_documents([tmp_path])
    (tmp_path / "c").mkdir()
    with pytest.raises(SourceError, match="it is empty"):
        read_documents([tmp_path / "c"])


def test_hostile_names_become_safe_ids_and_are_shown_spelled_out(tmp_path: Path) -> None:
    for name in ("=cmd.txt", "a;b.txt", "two\nlines.txt", "x\u202egnp.txt", "con.txt"):
        (tmp_path / name).write_text(TEXT)
    (tmp_path / os.fsdecode(b"bad\xff.txt")).write_text(TEXT)
    collection = read_documents([tmp_path])
    assert set(ids(collection)) == {"_cmd", "a_b", "two_lines", "x_gnp", "_con", "bad_"}
    assert all(document.file.isprintable() for document in collection.documents)


def test_two_that_want_one_id_both_get_one(tmp_path: Path) -> None:
    put(
        tmp_path, one__x_dot_md=TEXT, one__x_dot_txt=TEXT, one__X_dot_text=TEXT, two__x_dot_txt=TEXT
    )
    collection = read_documents([tmp_path / "one", tmp_path / "two"])
    assert ids(collection) == ["X", "x.md", "x.txt", "two/x"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    put(tmp_path, a_dot_txt=TEXT, b_dot_txt=TEXT)
    assert ids(read_documents([tmp_path / "b.txt", tmp_path, tmp_path / "a.txt"])) == ["b", "a"]


CATALOGUE = '[[source]]\nid = "first"\nfile = "a.md"\ntitle = ""\nlanguage = "en"\n'


def test_the_catalogue_goes_before_the_file_where_it_speaks(tmp_path: Path) -> None:
    put(tmp_path, a_dot_md=f"# Own title\n\nBy Ann Lee\n\n{TEXT}", catalogue_dot_toml=CATALOGUE)
    (document,) = read_documents([tmp_path]).documents
    assert (document.id, document.title, document.author) == ("first", "", "Ann Lee")
    assert (document.file, document.language) == ("a.md", "en")


def test_a_file_named_itself_keeps_its_entry_and_events(tmp_path: Path) -> None:
    put(tmp_path, a_dot_md=TEXT, b_dot_md=TEXT, catalogue_dot_toml=CATALOGUE)
    put(tmp_path, events_dot_toml='[[event]]\nid = "talks"\n')
    collection = read_documents([tmp_path / "a.md"])
    assert ids(collection) == ["first"]
    assert [event.id for event in collection.events] == ["talks"]


def test_what_a_catalogue_does_not_list_is_read_and_said_but_for_a_readme(tmp_path: Path) -> None:
    put(tmp_path, a_dot_md=TEXT, first_dot_txt=TEXT, catalogue_dot_toml=CATALOGUE)
    put(tmp_path, README_dot_md=TEXT)
    collection = read_documents([tmp_path])
    assert ids(collection) == ["first", "first.txt"]  # the catalogue's id is given out first
    assert collection.warnings == (
        "catalogue.toml does not list first.txt: read without its help.",
    )
    assert "does not list" in reason_of(collection, "README.md").reason


def test_without_a_catalogue_a_readme_is_a_document(tmp_path: Path) -> None:
    assert ids(read_documents([put(tmp_path, README_dot_md=TEXT)])) == ["README"]


def test_what_a_catalogue_lists_and_is_not_there_is_an_error_of_that_file(tmp_path: Path) -> None:
    put(tmp_path, b_dot_txt=TEXT, catalogue_dot_toml=CATALOGUE)
    told = reason_of(read_documents([tmp_path]), "a.md")
    assert told.error
    assert told.reason == "catalogue.toml, line 1, lists it, but it is not there"


def test_a_folder_of_folders_each_with_its_event(tmp_path: Path) -> None:
    for year in ("1952", "1964"):
        put(
            tmp_path / year,
            en_dot_txt=TEXT,
            event_dot_toml=f'id = "e{year}"\nstart = {year}-02-18\n\n[[source]]\nid = "en-1"\n'
            f'file = "en.txt"\npublished = {year}-03-01\n',
        )
    collection = read_documents([tmp_path])
    assert ids(collection) == ["1952/en-1", "1964/en-1"]
    assert [event.id for event in collection.events] == ["e1952", "e1964"]
    assert collection.documents[1].published == TimeSpan.parse("1964-03-01")
    assert ids(read_documents([tmp_path / "1952"])) == ["en-1"]


def test_two_different_events_of_one_id_are_refused(tmp_path: Path) -> None:
    put(tmp_path, a__a_dot_txt=TEXT, a__events_dot_toml='[[event]]\nid = "e"\n')
    put(tmp_path, b__b_dot_txt=TEXT, b__events_dot_toml='[[event]]\nid = "e"\ntitle = "other"\n')
    with pytest.raises(SettingsError, match="two different events 'e'"):
        read_documents([tmp_path])


def test_names_in_another_normal_form_are_found_in_the_catalogue(tmp_path: Path) -> None:
    (tmp_path / "perche\u0301.txt").write_text(TEXT)
    put(tmp_path, catalogue_dot_toml='[[source]]\nid = "p"\nfile = "perch\u00e9.txt"\n')
    collection = read_documents([tmp_path])
    assert (ids(collection), collection.skipped) == (["p"], ())


def test_a_document_carries_its_digest_encoding_and_map(tmp_path: Path) -> None:
    put(tmp_path, a_dot_txt="\ufeffperche\u0301\r\nno")
    (document,) = read_documents([tmp_path]).documents
    assert (document.text, document.encoding) == ("perché\nno", "utf-8")
    assert len(document.sha256) == 64
    # The byte order mark is not counted: "p" has the place 0.
    assert [(r.start, r.file_start, r.length) for r in document.runs] == [(0, 0, 5), (6, 8, 3)]
