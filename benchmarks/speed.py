"""
How long a person waits: help, a first comparison of the samples, and every later one.

    .venv/bin/python benchmarks/speed.py

Each is a process of its own, in an empty folder. Medians of five, in turns, so that a busy moment
of the machine falls on all alike.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ALIGN = Path(sys.executable).with_name("align")
COMPARE = ("compare", "--event", "2000-summit")
ROUNDS = 5


def seconds(folder: Path, *arguments: str) -> float:
    """Wall time of one `align` process."""
    start = time.perf_counter()
    subprocess.run([ALIGN, *arguments], cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    times: dict[str, list[float]] = {"help": [], "first compare": [], "later compare": []}
    with tempfile.TemporaryDirectory() as warm:
        seconds(Path(warm), *COMPARE)
        for _ in range(ROUNDS):
            times["help"].append(seconds(Path(warm), "--help"))
            times["later compare"].append(seconds(Path(warm), *COMPARE))
            with tempfile.TemporaryDirectory() as cold:
                times["first compare"].append(seconds(Path(cold), *COMPARE))
    for what, measured in times.items():
        print(
            f"{what:14} median {statistics.median(measured):6.2f} s   "
            f"from {min(measured):.2f} to {max(measured):.2f}, n = {len(measured)}"
        )


if __name__ == "__main__":
    main()
