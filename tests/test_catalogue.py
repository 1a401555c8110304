"""`align.sources.catalogue`: what a catalogue may say, and how it is told where it is wrong."""

from pathlib import Path

import pytest

from align.errors import SettingsError
from align.sources.catalogue import check_catalogue, read_entries
from align.sources.tables import read_toml
from align.timespan import TimeSpan


def written(folder: Path, text: str) -> Path:
    path = folder / "catalogue.toml"
    path.write_text(text, "utf-8")
    return path


def test_every_key_is_read_and_a_missing_one_is_not_an_empty_one(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '[[source]]\nid = "wpr"\nfile = "press/wpr.txt"\ntitle = "  A   title "\nauthor = ""\n'
        'language = "en-US"\npublished = 2009-12-22\n\n[[source]]\nfile = "b.md"\npublished = ""\n',
    )
    first, second = read_entries(read_toml(path))
    assert (first.id, first.file, first.title) == ("wpr", "press/wpr.txt", "A title")
    assert (first.author, first.publisher, first.language) == ("", None, "en")
    assert first.published == TimeSpan.parse("2009-12-22")
    assert (second.id, second.line, second.published, second.dated) == ("b", 9, None, True)


@pytest.mark.parametrize(
    ("value", "span"),
    [
        ("2009-12-22", "2009-12-22"),
        ("2009-12-22T10:00:00Z", "2009-12-22"),
        ('"2009-12"', "2009-12"),
        ("2009", "2009"),
        ('"2009-12-16/2009-12-18"', "2009-12-16/2009-12-18"),
    ],
)
def test_dates_may_be_bare_or_in_quotes(tmp_path: Path, value: str, span: str) -> None:
    path = written(tmp_path, f'[[source]]\nfile = "a.txt"\npublished = {value}\n')
    assert read_entries(read_toml(path))[0].published == TimeSpan.parse(span)


FIRST = '[[source]]\nid = "a"\nfile = "a.txt"\n\n'
WRONG = [
    (FIRST + '[[source]]\nfile = "b.txt"\ntitel = "x"', "line 7: unknown key 'titel'", "title"),
    (FIRST + '[[source]]\nid = "A"\nfile = "b.txt"', "line 6: the id 'A' is taken", "own"),
    (FIRST + '[[source]]\nid = "b"\nfile = "a.txt"', "line 7: 'a.txt' is listed in line 1", "once"),
    (FIRST + '[[source]]\nid = "b"', "line 5: this source names no file", "file ="),
    ('[[source]]\nfile = "a.txt"\npublished = "May"', "line 3: published = 'May'", "2000-06"),
    ('[[source]]\nfile = "a.txt"\npublished = "2009-13"', "line 3: .*month 13", "2000-06"),
    ('[[source]]\nfile = "a.txt"\ntitle = 5', "line 3: title = 5 is not a string", "quotes"),
    ('[[source]]\nfile = "../a.txt"', "line 2: .* does not lie below", "folder"),
    ('[[source]]\nfile = "/etc/passwd"', "line 2: .* does not lie below", "folder"),
    ('[[source]]\nfile = "a.txt"\nid = "../x"', "line 3: id = '../x' cannot be", "_/x"),
    ('[[source]]\nfile = "a.txt"\nid = "x;y"', "line 3: id = 'x;y' cannot be", "x_y"),
    ('[[source]]\nfile = "a.txt"\nlanguage = "Turkish"', "line 3: language = 'Turkish'", "tr, it"),
    ("[source]\nfile = 'a.txt'", "line 1: 'source' is not a list of tables", r"\[\[source\]\]"),
    ("[[sources]]\nfile = 'a.txt'", "line 1: unknown key 'sources'", r"\[\[source\]\]"),
]


@pytest.mark.parametrize(("text", "what", "mend"), WRONG)
def test_an_error_names_file_line_key_and_mend(
    tmp_path: Path, text: str, what: str, mend: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError, match=f"catalogue.toml, {what}") as caught:
        read_all(path)
    assert mend.replace("\\", "") in caught.value.try_next


def read_all(path: Path) -> None:
    """As a folder with a catalogue is read."""
    file = read_toml(path)
    check_catalogue(file)
    read_entries(file)


@pytest.mark.parametrize(
    ("text", "what", "mend"),
    [
        (FIRST + "title = no quotes", "line 5, key title: this is not TOML", "toml.io"),
        (FIRST + "published = 2000-06\n", "line 5, key published: this is not TOML", '"2000-06"'),
        (FIRST + '[[source]]\nfile = "b', "line 6, key file: this is not TOML", "toml.io"),
        ('[[source]]\nid = "a"\nid = "b"\n', "line 3, key id: this is not TOML", "toml.io"),
    ],
)
def test_a_file_that_is_not_toml_is_told_with_line_and_key(
    tmp_path: Path, text: str, what: str, mend: str
) -> None:
    with pytest.raises(SettingsError, match=f"catalogue.toml, {what}") as caught:
        read_toml(written(tmp_path, text))
    assert mend in caught.value.try_next


def test_a_catalogue_in_another_encoding_is_told_with_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_bytes('title = "ığ"'.encode("cp1254"))
    with pytest.raises(SettingsError, match="byte 0xFD at offset 9"):
        read_toml(path)


def test_a_byte_order_mark_before_toml_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_bytes(b"\xef\xbb\xbf" + FIRST.encode())
    assert read_entries(read_toml(path))[0].id == "a"
