"""Official Argos packages of the other kinds: a `bpe.model`, a target prefix, another target."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from time import process_time

import pytest

from align.engines.argos import ArgosTranslator
from align.engines.byte_pairs import BytePairs
from align.engines.package import OtherTarget, read_package
from align.engines.places import find_packages, refuse_target
from align.errors import ModelError
from tests.commands import align
from tests.conftest import ROOT

TURKISH = next((ROOT / "models").glob("translate-tr_en-*.argosmodel"))
#: Of words that are one piece each in the package's own vocabulary.
SENTENCES = ("Bu yeni bir gün.", "Ankara büyük bir şehir.", "Rusya ve Türkiye.", "Bu çok iyi.")
SHARED = "shared_vocabulary.json"


def merges(words: tuple[str, ...]) -> list[str]:
    """The pairs that put each word together, from its first letter on."""
    spelled = [[*word[:-1], word[-1] + "</w>"] for word in words]
    return [
        f"{''.join(letters[:end])} {letters[end]}"
        for letters in spelled
        for end in range(1, len(letters))
    ]


def rebuilt(path: Path, changed: Mapping[str, bytes | None], renamed: dict[str, str]) -> Path:
    """The Turkish package again: members changed or dropped, pieces of its vocabulary renamed."""
    with zipfile.ZipFile(TURKISH) as old, zipfile.ZipFile(path, "w") as new:
        top = old.namelist()[0].partition("/")[0]
        for entry in old.infolist():
            name = entry.filename.partition("/")[2]
            content = old.read(entry)
            if name.endswith(SHARED):
                pieces = [renamed.get(piece, piece) for piece in json.loads(content)]
                content = json.dumps(pieces).encode()
            if name in changed:
                continue
            new.writestr(entry.filename, content)
        for name, given in changed.items():
            if given is not None:
                new.writestr(f"{top}/{name}", given)
    return path


def metadata(**changes: object) -> bytes:
    plain = {"from_code": "tr", "from_name": "Turkish", "to_code": "en", "package_version": "9"}
    return json.dumps(plain | {"to_name": "English"} | changes).encode()


@pytest.fixture(scope="module")
def with_pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The Turkish package with its pieces named as byte-pair encoding names them: a whole word as it
    is, and what stood inside of words with a mark that no sentence has.
    """
    with zipfile.ZipFile(TURKISH) as archive:
        member = next(name for name in archive.namelist() if name.endswith(SHARED))
        pieces = json.loads(archive.read(member))
    renamed = {piece: piece[1:] for piece in pieces if piece.startswith("▁") and len(piece) > 1}
    inside = [piece for piece in pieces if piece[0] not in "▁<" and piece not in ".,"]
    renamed |= {piece: f"#{piece}@@" for piece in inside} | {"▁.": "#▁.", "▁,": "#▁,"}
    words = tuple(dict.fromkeys(word.strip(".,") for text in SENTENCES for word in text.split()))
    assert all(f"▁{word}" in renamed for word in words)
    model = "\n".join(["#version: 0.2", *dict.fromkeys(merges(words))]).encode()
    folder = tmp_path_factory.mktemp("pairs")
    changed = {"sentencepiece.model": None, "bpe.model": model, "metadata.json": metadata()}
    return rebuilt(folder / "translate-tr_en-9.argosmodel", changed, renamed)


def test_a_package_with_byte_pairs_gives_the_english_of_its_twin_with_pieces(
    with_pairs: Path,
) -> None:
    """Where both sides are whole words, the two have the same model and the same pieces."""
    twin = ArgosTranslator({"tr": read_package(TURKISH)})
    pairs = ArgosTranslator({"tr": read_package(with_pairs)})
    vocabulary = pairs._open("tr").vocabulary
    whole = [
        text for text in SENTENCES if vocabulary.encode(text) == [*text.rstrip(".").split(), "."]
    ]
    answers = dict(zip(whole, twin.translate(whole, "tr"), strict=True))
    pieces = twin._open("tr").vocabulary
    same = [
        text
        for text, one in answers.items()
        if all(piece.startswith("▁") for piece in pieces.encode(one.text, out_type=str)[:-1])
    ]
    assert len(same) >= 2
    assert [one.text for one in pairs.translate(same, "tr")] == [answers[t].text for t in same]


def test_a_package_with_byte_pairs_answers_as_argostranslate_does(with_pairs: Path) -> None:
    texts = [*SENTENCES, "Bilinmeyen “kelimeler” & 3.5 ile yazıldı, Ali'nin <sözü>."]
    answer = subprocess.run(
        [sys.executable, ROOT / "tests/argos_reference.py", with_pairs.parent],
        input=json.dumps({"tr": texts[:4]}),
        capture_output=True,
        text=True,
        check=True,
    )
    ours = ArgosTranslator({"tr": read_package(with_pairs)}).translate(texts, "tr")
    assert [one.text for one in ours[:4]] == json.loads(answer.stdout)["tr"]
    assert ours[4].text


@pytest.mark.parametrize(
    ("version", "lines", "text", "pieces"),
    [
        ("#version: 0.2\n", ["a b</w>"], "ab ab.", ["ab", "ab", "."]),
        ("#version: 0.2\n", ["a b"], "abc", ["ab@@", "c"]),
        ("", ["a b", "ab </w>"], "ab abc", ["ab", "ab@@", "c"]),
        ("#version: 0.2\n", ["b c", "a b", "b c"], "abcd", ["a@@", "bc@@", "d"]),
        ("#version: 0.2\n", [], "x", ["x"]),
    ],
)
def test_pairs_are_joined_in_the_order_in_which_they_were_learned(
    version: str, lines: list[str], text: str, pieces: list[str]
) -> None:
    vocabulary = BytePairs((version + "\n".join(lines) + "\n").encode(), "tr", "en")
    assert vocabulary.encode(text) == pieces
    assert vocabulary.decode_pieces(pieces) == text


def test_a_rubbish_list_of_pairs_is_told_with_the_package(tmp_path: Path) -> None:
    changed = {"sentencepiece.model": None, "bpe.model": b"a b c\n"}
    path = rebuilt(tmp_path / "odd.argosmodel", changed, {})
    with pytest.raises(ModelError, match=r"odd\.argosmodel is damaged.*no pair"):
        ArgosTranslator({"tr": read_package(path)}).translate(["Merhaba"], "tr")


def test_a_target_prefix_of_underscores_leaves_no_trace(tmp_path: Path) -> None:
    """Decoded, "__en__" would be "  en  ": it is taken off while it is a piece."""
    known, many = tmp_path / "known.argosmodel", tmp_path / "many.argosmodel"
    rebuilt(known, {"metadata.json": metadata(target_prefix="▁The")}, {})
    rebuilt(many, {"metadata.json": metadata(target_prefix="__en__")}, {"▁The": "__en__"})
    text = "Bakan dün Ankara'ya geldi."
    plain, prefixed = (
        ArgosTranslator({"tr": read_package(path)}).translate([text], "tr")[0]
        for path in (known, many)
    )
    assert prefixed == plain
    assert prefixed.text
    assert "en " not in prefixed.text[:5]


def test_a_package_to_another_language_is_passed_over_and_told_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("ALIGN_MODELS", "ARGOS_PACKAGES_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    models = tmp_path / "given"
    models.mkdir()
    german = {"metadata.json": metadata(to_code="de")}
    other = rebuilt(models / "translate-tr_de-9.argosmodel", german, {})
    with pytest.raises(OtherTarget, match="translates tr to de"):
        read_package(other)
    found = find_packages(models, start=tmp_path)
    assert found.elsewhere == ((other, "tr", "de"),)
    assert found.broken == ()
    refuse_target("en", found)
    with pytest.raises(ModelError, match="into English only, and 'de' is asked for") as caught:
        refuse_target("de", found)
    assert "tr to en" in caught.value.what
    assert "not used: tr to de" in caught.value.what
    assert "argos-translate runs it" in caught.value.try_next

    command = [sys.executable, "-m", "align"]
    asked = [*command, "translate", str(ROOT / "seeds"), "--to", "de", "--models", str(models)]
    refused = subprocess.run(asked, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert refused.returncode == ModelError.exit_code
    assert "We translate into English only, and 'de' is asked for." in refused.stderr
    assert not (tmp_path / "translations").exists()
    listed = subprocess.run(
        [*command, "models", "list", "--models", str(models)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert "not used: it translates into de" in listed.stdout


def test_a_word_without_end_keeps_nobody_waiting_and_comes_back_whole() -> None:
    pairs = BytePairs("\n".join(merges(("abababab",))).encode(), "tr", "en")
    word = "ab" * 10_000
    begin = process_time()
    pieces = pairs.encode(word)
    assert process_time() - begin < 10  # 0.5 s; without a limit it was minutes
    assert pairs.decode_pieces(pieces) == word


def test_english_may_be_asked_for_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ministers met on Tuesday.\n", "utf-8")
    done = align("translate", "a.txt", "--to", "EN", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
