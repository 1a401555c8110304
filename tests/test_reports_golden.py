"""
The files of the sample comparison, held against those in tests/golden/, byte for byte.

When a change is meant, run `ALIGN_GOLDEN=write python -m pytest tests/test_reports_golden.py`: the
test writes the files anew and fails. Read their diff, then run it again without.
"""

import os
from pathlib import Path

import pytest

from align.reports import write_reports
from tests.sample_comparison import sample

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("name", ["passages.csv", "parallel.csv", "comparison.json"])
def test_the_sample_is_written_as_ever(name: str, tmp_path: Path) -> None:
    write_reports(sample(), tmp_path)
    written = (tmp_path / name).read_bytes()
    if os.environ.get("ALIGN_GOLDEN") == "write":
        (GOLDEN / name).write_bytes(written)
        pytest.fail(f"{name} was written anew; read the diff and run without ALIGN_GOLDEN")
    assert written == (GOLDEN / name).read_bytes()
