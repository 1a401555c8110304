r"""
From the cosine of an original and its English to the probability that the English is faithful.

    python encoder_calibrate.py ../sentence-encoder --held-out WORK/encoder-held-out.jsonl \
        --flores GOLD/flores-dev

Good pairs are held-out sentences with the English that people gave them; bad ones are the same
with that English spoilt in one of six ways (`SPOILERS`). A logistic curve is fitted on one half of
them and told on the other. Then the flag is held against our packages' own output: does it find
the tenth of FLORES dev that is worst by chrF? Writes `calibration.json` into the encoder's folder.
"""

import argparse
import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import sacrebleu
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from align.engines.argos import ArgosTranslator
from align.engines.cache import Cache
from align.engines.cached import CachedEmbedder, CachedTranslator
from align.engines.choosing import ChoosingTranslator
from align.engines.onnx import CALIBRATION, OnnxEncoder
from align.engines.places import find_packages
from align.engines.protocols import Calibration

LANGUAGES = ("tr", "it")
GOOD_FLAGGED = 0.05  #: of the good pairs, at most so many may be doubted: it fixes `least`
Spoiler = Callable[[list[str], list[str], random.Random], str]


def drop_clause(words: list[str], _other: list[str], rng: random.Random) -> str:
    """A third of the words, one stretch of them, is left out."""
    count = max(2, len(words) // 3)
    start = rng.randrange(len(words) - count + 1)
    return " ".join(words[:start] + words[start + count :])


def swap_names(words: list[str], other: list[str], rng: random.Random) -> str:
    """Every capitalised word but the first is one of another sentence."""
    names = [word for word in other[1:] if word[:1].isupper()] or ["Johnson"]
    return " ".join(
        rng.choice(names) if place and word[:1].isupper() else word
        for place, word in enumerate(words)
    )


def change_numbers(words: list[str], _other: list[str], rng: random.Random) -> str:
    return re.sub(r"\d", lambda _digit: str(rng.randrange(10)), " ".join(words))


def negate(words: list[str], _other: list[str], _rng: random.Random) -> str:
    """A negation goes, or one comes behind an auxiliary."""
    text = " ".join(words)
    without = re.sub(r"\b(not|never|no)\b ?|n't\b", "", text)
    if without != text:
        return without
    return re.sub(
        r"\b(is|are|was|were|will|can|has|have|had|would|must)\b", r"\1 not", text, count=1
    )


def repeat(words: list[str], _other: list[str], rng: random.Random) -> str:
    """Four words go round until the sentence is half as long again."""
    start = rng.randrange(max(1, len(words) - 4))
    loop = words[start : start + 4] * max(2, len(words) // 8)
    return " ".join(words[: start + 4] + loop)


def another(_words: list[str], other: list[str], _rng: random.Random) -> str:
    return " ".join(other)


SPOILERS: dict[str, Spoiler] = {
    "clause dropped": drop_clause, "names swapped": swap_names, "numbers changed": change_numbers,
    "negation": negate, "repetition": repeat, "another sentence": another,
}  # fmt: skip


class Judged(NamedTuple):
    """Cosines of one half of the held-out pairs: of the good ones, and of the bad by kind."""

    good: NDArray[np.float64]
    bad: dict[str, NDArray[np.float64]]


def judge(encoder: OnnxEncoder, pairs: list[dict[str, str]], rng: random.Random) -> Judged:
    english = [pair["english"] for pair in pairs]
    originals = encoder.embed([pair["foreign"] for pair in pairs])
    good = (originals * encoder.embed(english)).sum(1)
    bad = {}
    for kind, spoil in SPOILERS.items():
        others = rng.sample(english, len(english))
        spoilt = [
            spoil(text.split(), other.split(), rng)
            for text, other in zip(english, others, strict=True)
        ]
        changed = [place for place, text in enumerate(spoilt) if text != english[place]]
        bad[kind] = (originals[changed] * encoder.embed([spoilt[p] for p in changed])).sum(1)
    return Judged(good, bad)


def fit(judged: Judged) -> Calibration:
    """The logistic curve of good against bad, either side with half the weight, kinds alike."""
    cosines = np.concatenate([judged.good, *judged.bad.values()])
    weights = np.concatenate(
        [np.full(len(judged.good), 0.5 / len(judged.good))]
        + [np.full(len(row), 0.5 / len(judged.bad) / len(row)) for row in judged.bad.values()]
    )
    label = np.arange(len(cosines)) < len(judged.good)
    curve = LogisticRegression(C=1e6).fit(cosines[:, None], label, weights * len(cosines))
    slope = float(curve.coef_[0, 0])
    middle = float(-curve.intercept_[0] / slope)
    least = probability(np.quantile(judged.good, GOOD_FLAGGED), middle, slope)
    return Calibration(round(middle, 4), round(slope, 3), round(float(least), 4))


def probability(
    cosine: NDArray[np.float64] | float, middle: float, slope: float
) -> NDArray[np.float64]:
    return 1 / (1 + np.exp(-slope * (np.asarray(cosine) - middle)))


def tell(judged: Judged, found: Calibration) -> None:
    """How often the flag is raised, rightly and wrongly, on pairs that the curve has not seen."""

    def doubted(row: NDArray[np.float64]) -> float:
        return float((probability(row, found.middle, found.slope) < found.least).mean())

    wrongly = doubted(judged.good)
    print(f"  good pairs doubted: {wrongly:.3f}")
    for kind, row in judged.bad.items():
        recall = doubted(row)
        precision = recall / max(1e-9, recall + wrongly)
        print(f"  {kind}: recall {recall:.3f}, precision {precision:.3f} (as many good as bad)")


def worst_tenth(
    encoder: OnnxEncoder, translator: CachedTranslator, flores: Path, language: str,
    found: Calibration,
) -> None:  # fmt: skip
    """The flag against chrF on our own output."""
    lines = (flores / f"flores-dev.{language}").read_text("utf-8").splitlines()
    references = (flores / "flores-dev.en").read_text("utf-8").splitlines()
    given = [rendered.text for rendered in translator.translate(lines, language)]
    chrf = np.array(
        [sacrebleu.sentence_chrf(text, [wanted]).score
         for text, wanted in zip(given, references, strict=True)]
    )  # fmt: skip
    cosines = (encoder.embed(lines) * encoder.embed(given)).sum(1)
    doubted = probability(cosines, found.middle, found.slope) < found.least
    worst = chrf <= np.quantile(chrf, 0.1)
    print(f"  FLORES dev: doubted {doubted.mean():.3f}; "
          f"of the worst tenth {doubted[worst].mean():.3f}; "
          f"of the doubted {worst[doubted].mean():.3f} are of the worst tenth; "
          f"mean chrF doubted {chrf[doubted].mean():.1f}, others {chrf[~doubted].mean():.1f}; "
          f"correlation of cosine and chrF {np.corrcoef(cosines, chrf)[0, 1]:.2f}")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("encoder", type=Path, help="folder of encoder_export.py")
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--flores", type=Path, required=True, help="folder; only measured")
    parser.add_argument("--cache", type=Path, default=Path("work") / "evaluate.sqlite")
    arguments = parser.parse_args()
    encoder = OnnxEncoder(arguments.encoder)
    lines = arguments.held_out.read_text("utf-8").splitlines()
    held = [json.loads(line) for line in lines]
    rng = random.Random(1)  # noqa: S311  no secret depends on it
    calibrations = {}
    for language in LANGUAGES:
        pairs = [pair for pair in held if pair["language"] == language]
        half = len(pairs) // 2
        found = fit(judge(encoder, pairs[:half], rng))
        print(f"{language}: {found}")
        tell(judge(encoder, pairs[half:], rng), found)
        calibrations[language] = found
    path = arguments.encoder / CALIBRATION
    plain = {language: found._asdict() for language, found in calibrations.items()}
    path.write_text(json.dumps(plain, indent=1) + "\n", "utf-8")
    # With the curve written the encoder chooses among renderings, as it does in the program.
    with Cache(arguments.cache) as cache:
        packages = find_packages(None, start=Path(__file__).parents[2]).packages
        choosing = ChoosingTranslator(ArgosTranslator(packages), CachedEmbedder(encoder, cache))
        translator = CachedTranslator(choosing, cache)
        for language, found in calibrations.items():
            print(language)
            worst_tenth(encoder, translator, arguments.flores, language, found)


if __name__ == "__main__":
    main()
