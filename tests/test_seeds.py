"""The sample collection: it reads, its catalogue fits its files, and its events are sound."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from align.errors import SourceError
from align.sources import find_event, read_documents, sample_collection, samples
from align.timespan import TimeSpan

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
# Of the bytes as they were given to the project; a source is never mended.
DIGESTS = {
    "kremlin-tutanaklari": "d502dc5eb6a9fc6e7faccc60f16b515a5e2e7f7ca739feb2d25eda162e966ab3",
    "putin-clinton-nato": "e9591f8c01b69f24b5086f434b04dd60028843ac5e7c58fee14b3401ed44def9",
    "stent-september-11": "cfbaa56d2afb6a76448df47421493bc898eb458aed7102ebeef5aa4287040ca0",
    "tamponi-twilight-calls": "0796b9b6a38b8ccbf3d59e6ad1752e0d4d8743172337f2f632c13d508811473f",
    "wpr-rasmussen": "07ea75aa32f97b0513b3f950013ec739bcbc946ccc867a61805063530d45e8d3",
}


def test_five_sources_are_read_byte_for_byte() -> None:
    collection = read_documents([SEEDS])
    assert {document.id: document.sha256 for document in collection.documents} == DIGESTS
    assert collection.skipped == ()
    assert collection.warnings == ()


def test_the_catalogue_says_only_what_the_texts_say() -> None:
    documents = {document.id: document for document in read_documents([SEEDS]).documents}
    for document in documents.values():
        for words in (document.author, *document.title.split(". ")):
            assert words in document.text
        assert document.publisher.lower() in document.text.lower()
    assert {name: document.language for name, document in documents.items()} == {
        name: "tr" if name == "kremlin-tutanaklari" else "en" for name in DIGESTS
    }
    dates = {name: document.published for name, document in documents.items()}
    assert dates.pop("kremlin-tutanaklari") == TimeSpan.parse("2025-08-25")
    assert dates.pop("wpr-rasmussen") == TimeSpan.parse("2009-12-22")
    assert dates.pop("tamponi-twilight-calls") == TimeSpan.parse("2024-01")
    assert set(dates.values()) == {None}


def test_two_sources_are_incomplete() -> None:
    incomplete = {d.id: d.incomplete for d in read_documents([SEEDS]).documents if d.incomplete}
    assert set(incomplete) == {"putin-clinton-nato", "wpr-rasmussen"}


def test_the_summit_is_there_with_its_days_and_persons() -> None:
    summit = find_event(read_documents([SEEDS]).events, "2000-summit")
    assert summit.when == TimeSpan.parse("2000-06-03/2000-06-05")
    assert summit.who == ("Bill Clinton", "Vladimir Putin")
    assert {"Moscow", "Kremlin"} == set(summit.where)


def test_three_more_events_are_there_each_with_its_time_and_a_description() -> None:
    events = read_documents([SEEDS]).events
    assert len(events) == 4
    assert all(event.when and event.about and event.who for event in events)


def test_a_fresh_process_reads_the_samples_without_the_slow_libraries() -> None:
    code = (
        "import sys; from pathlib import Path; from align.sources import read_documents\n"
        "assert len(read_documents([Path('seeds')]).documents) == 5\n"
        "slow = {'trafilatura', 'lxml', 'charset_normalizer', 'torch', 'pandas', 'difflib'}\n"
        "sys.exit(' '.join(slow & set(sys.modules)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "src"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_working_folder_comes_first_then_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert sample_collection() == SEEDS
    (tmp_path / "seeds").mkdir()
    assert sample_collection() == Path("seeds")


def test_without_a_checkout_the_package_is_asked_and_then_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "lib" / "site" / "align" / "sources" / "samples.py"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(samples, "_HERE", module)
    with pytest.raises(SourceError, match="sample collection"):
        sample_collection()
    inside = tmp_path / "lib" / "site" / "align" / "data" / "seeds"
    inside.mkdir(parents=True)
    assert sample_collection() == inside
