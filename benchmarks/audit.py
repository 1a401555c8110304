"""
How much the audit of translations finds, and how often it is wrong.

    .venv/bin/python benchmarks/audit.py FOLDER [COUNT]

FOLDER holds `NAME.en`, `NAME.tr` and `NAME.it`, the same sentences line by line: FLORES-200 dev,
say. First the good pairs, all of them: which share gets a flag that it should not. Then errors
made into the same pairs (`tests/made_errors.py`): recall, and precision where half of the pairs
have the error. Last what the program makes of the first COUNT lines (300): corpus chrF of the
packages' first hypothesis, of the chosen one and after further tries; how many get each flag, the
mean chrF of those against the rest, and what trying again made of them, with its cost.
"""

import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.made_errors import made_errors  # noqa: E402

from align.engines import Cache, open_engines  # noqa: E402
from align.engines.argos import ArgosTranslator  # noqa: E402
from align.engines.places import find_packages  # noqa: E402
from align.engines.protocols import Translator  # noqa: E402
from align.pipeline.translating import render  # noqa: E402
from align.records import Flag  # noqa: E402
from align.text.audit import HARD, audit  # noqa: E402
from align.text.audit_loops import find_loop  # noqa: E402

LANGUAGES = ("tr", "it")


def read(folder: Path, language: str) -> list[str]:
    """The lines of the one file of `folder` that is in `language`."""
    (file,) = (file for file in folder.glob(f"*.{language}") if file.name.count(".") == 1)
    return file.read_text("utf-8").splitlines()


def on_made_errors(originals: Sequence[str], english: Sequence[str], language: str) -> None:
    clean = [set(audit(o, e, language=language)) for o, e in zip(originals, english, strict=True)]
    wrong = Counter(flag for flags in clean for flag in flags)
    print(f"\n{language}: {len(clean)} good pairs; flagged, and they should not be:")
    for flag, count in wrong.most_common():
        print(f"    {flag.value:22}{count:5}{count / len(clean):8.1%}")
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    false: Counter[str] = Counter()
    flag_of = {}
    for place, (original, good) in enumerate(zip(originals, english, strict=True)):
        for kind, flag, bad in made_errors(original, good, place):
            flag_of[kind] = flag
            made[kind] += 1
            found[kind] += flag in audit(original, bad, language=language)
            false[kind] += flag in clean[place]
    print(f"    {'made error':28}{'flag':22}{'made':>6}{'recall':>8}{'precision':>11}")
    for kind, count in made.items():
        flagged = found[kind] + false[kind]
        precision = found[kind] / flagged if flagged else 0.0
        print(
            f"    {kind:28}{flag_of[kind].value:22}{count:6}{found[kind] / count:8.2f}"
            f"{precision:11.2f}"
        )


def on_output(
    originals: Sequence[str], english: Sequence[str], language: str, translator: Translator
) -> None:
    import sacrebleu

    def chrf(texts: Sequence[str]) -> list[float]:
        pairs = zip(texts, english, strict=True)
        return [sacrebleu.sentence_chrf(text, [good]).score for text, good in pairs]

    start = time.process_time()
    plain = translator.translate(originals, language)
    first_seconds = time.process_time() - start
    start = time.process_time()
    made = render(originals, language, translator)
    again_seconds = time.process_time() - start
    before = [
        set(audit(o, one.text, language=language, score=one.score))
        for o, one in zip(originals, plain, strict=True)
    ]
    after = [set(made[original].flags) for original in originals]
    packages = ArgosTranslator(find_packages(ROOT / "models", start=ROOT).packages)
    stages = {
        "first hypothesis": [one.text for one in packages.translate(originals, language)],
        "chosen": [one.text for one in plain],
        "after further tries": [made[original].text for original in originals],
    }
    print(f"\n{language}: corpus chrF on {len(originals)} sentences")
    for name, texts in stages.items():
        print(f"    {name:22}{sacrebleu.corpus_chrf(texts, [list(english)]).score:7.2f}")
    scores = chrf([one.text for one in plain])
    later = chrf([made[original].text for original in originals])
    print(f"\n{language}: the models' output on {len(originals)} sentences")
    print(f"    {'flag':22}{'first':>7}{'after':>7}{'chrF of these':>15}{'of the rest':>13}")
    for flag in Flag:
        hit = [score for score, flags in zip(scores, before, strict=True) if flag in flags]
        rest = [score for score, flags in zip(scores, before, strict=True) if flag not in flags]
        if hit and rest:
            left = sum(flag in flags for flags in after)
            means = f"{statistics.mean(hit):15.1f}{statistics.mean(rest):13.1f}"
            print(f"    {flag.value:22}{len(hit):7}{left:7}{means}")
    failing = [place for place, flags in enumerate(before) if flags & HARD]
    left = sum(bool(flags & HARD) for flags in after)
    loops = [
        sum(find_loop(o, text) is not None for o, text in zip(originals, texts, strict=True))
        for texts in ([one.text for one in plain], [made[o].text for o in originals])
    ]
    print(f"    with a hard flag {len(failing)}, after further tries {left}; loops {loops}")
    if failing:
        old = statistics.mean(scores[place] for place in failing)
        new = statistics.mean(later[place] for place in failing)
        print(f"    mean chrF of those: {old:.1f} before, {new:.1f} after")
    spent = f"first {first_seconds:.1f}, audit and further tries {again_seconds:.1f}"
    print(f"    processor seconds: {spent}")


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 300
    english = read(folder, "en")
    with tempfile.TemporaryDirectory() as place, Cache(Path(place) / "cache.sqlite") as cache:
        translator = open_engines(models=ROOT / "models", cache=cache, start=ROOT).translator
        for language in LANGUAGES:
            originals = read(folder, language)
            on_made_errors(originals, english, language)
            on_output(originals[:count], english[:count], language, translator)


if __name__ == "__main__":
    main()
