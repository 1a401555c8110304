"""
Sentences a second: our translator against argostranslate.translate, on the same sentences.

    .venv/bin/python benchmarks/translation.py

Same packages, same beam (4), sentences split beforehand, both warm, in turns; medians of five.
argostranslate works in a process of its own, since it brings torch and AGPL code with it, with its
own defaults: one worker, and as many threads as CTranslate2 chooses. Those threads wait for each
other, and on a machine that has other work they lose far more than ours; so it also runs with one
thread, which asks for one core where ours asks for all. Every text that differs is shown. Look at
the ratios: the machine's load moves all figures together.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
ROUNDS = 5


def sentences() -> dict[str, list[str]]:
    """Those of the tests, and those of the Turkish and Italian texts in the project."""
    cases = ROOT / "tests/cases/translation-sentences.json"
    texts = json.loads(cases.read_text(encoding="utf-8"))
    found = {"tr": list(texts["tr"]), "it": list(texts["it"])}
    accounts = ROOT / "tests/cases/accounts"
    files = {
        "tr": [ROOT / "seeds/kremlin-tutanaklari.txt", *sorted(accounts.rglob("tr-*.txt"))],
        "it": sorted(accounts.rglob("it-*.txt")),
    }
    for language, paths in files.items():
        for path in paths:
            text = path.read_text(encoding="utf-8")
            parts = re.split(r"(?<=[.!?”»])\s+(?=[A-ZÇĞİÖŞÜÈ“«])|\n\s*\n", text)
            found[language] += [" ".join(part.split()) for part in parts if part.strip()]
    return found


def serve_argos(models: Path) -> None:
    """The other process: a request a line in, seconds and texts out."""
    from tests.argos_reference import open_argos

    with tempfile.TemporaryDirectory() as folder:
        opened = open_argos(models, Path(folder), ["tr", "it"])
        for line in sys.stdin:
            asked = json.loads(line)
            start = time.perf_counter()
            texts = {
                language: [opened[language].translate(text) for text in some]
                for language, some in asked.items()
            }
            print(json.dumps([time.perf_counter() - start, texts]), flush=True)


def main() -> None:
    from align.engines.argos import ArgosTranslator
    from align.engines.places import find_packages

    asked = sentences()
    count = sum(map(len, asked.values()))
    engine = ArgosTranslator(find_packages(ROOT / "models", start=ROOT).packages, beam=4)

    def ours() -> tuple[float, dict[str, list[str]]]:
        start = time.perf_counter()
        texts = {
            language: [one.text for one in engine.translate(some, language)]
            for language, some in asked.items()
        }
        return time.perf_counter() - start, texts

    contestants = {"argostranslate": Argos(), "…, 1 thread": Argos(ARGOS_INTRA_THREADS="1")}
    _, our_texts = ours()  # the first of each warms it
    answers = {name: argos.translate(asked)[1] for name, argos in contestants.items()}
    times: dict[str, list[float]] = {"align": [], **{name: [] for name in contestants}}
    for _ in range(ROUNDS):
        times["align"].append(ours()[0])
        for name, argos in contestants.items():
            times[name].append(argos.translate(asked)[0])
    for argos in contestants.values():
        argos.close()
    report(count, times)
    compare(asked, our_texts, answers["argostranslate"])


class Argos:
    """argostranslate at work in its own process; `variables` are its own settings."""

    def __init__(self, **variables: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(ROOT / "models")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | variables,
        )

    def translate(self, asked: dict[str, list[str]]) -> tuple[float, dict[str, list[str]]]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        seconds, texts = json.loads(self._process.stdout.readline())
        return seconds, texts

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def report(count: int, times: dict[str, list[float]]) -> None:
    cores = len(os.sched_getaffinity(0))
    print(f"{count} sentences, beam 4, {cores} cores, medians of {ROUNDS} rounds in turns;")
    print(f"align: {cores} workers of 1 thread; argostranslate: 1 worker, threads as it chooses")
    for name, seconds in times.items():
        ratios = [theirs / mine for mine, theirs in zip(times["align"], seconds, strict=True)]
        rounds = ", ".join(f"{ratio:.2f}" for ratio in ratios)
        speed = count / statistics.median(seconds)
        print(
            f"  {name:15} {speed:7.1f} sentences/s; ours is {statistics.median(ratios):.2f}", end=""
        )
        print(f" times as fast (rounds {rounds})")


def compare(
    asked: dict[str, list[str]], ours: dict[str, list[str]], theirs: dict[str, list[str]]
) -> None:
    rows = [
        (source, mine, argos)
        for language, some in asked.items()
        for source, mine, argos in zip(some, ours[language], theirs[language], strict=True)
    ]
    different = [row for row in rows if row[1] != row[2]]
    equal = 100 * (1 - len(different) / len(rows))
    print(f"  equal texts     {equal:7.1f} %   ({len(different)} of {len(rows)} differ)")
    for source, mine, argos in different:
        print(f"\n  source  {source!r}\n  align   {mine!r}\n  argos   {argos!r}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve_argos(Path(sys.argv[2]))
    else:
        main()
