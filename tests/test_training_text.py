"""The text side of models/training: noise, exchanged names, and what may be trained on."""

import random
import sys
from collections import Counter
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[1] / "models" / "training"
sys.path.append(str(TRAINING))

from dictionary import turn_round  # noqa: E402
from fidelity import is_copied, loops, names, numbers  # noqa: E402
from noise import Noise, curl, lower, spoil, upper  # noqa: E402
from prepare import Pair, hold_out, is_fit, read_pairs, read_recipe  # noqa: E402
from vary import vary  # noqa: E402

seeded = random.Random
NO_NOISE = Noise(capitals=0, small=0, plain_letters=0, curly_quotes=0, no_full_stop=0)


@pytest.mark.parametrize(
    ("text", "language", "capitals"),
    [
        ("Kıbrıs için ilk adım", "tr", "KIBRIS İÇİN İLK ADIM"),
        ("Il primo passo è fatto", "it", "IL PRIMO PASSO È FATTO"),
    ],
)
def test_capitals_are_those_of_the_language(text: str, language: str, capitals: str) -> None:
    assert upper(text, language) == capitals
    assert lower(capitals, language) == lower(text, language)


def test_small_letters_keep_the_length_of_a_turkish_text() -> None:
    # "İ".lower() is two code points; an extra dot would be a piece that no text has.
    assert lower("İSTANBUL'DA ISPARTA", "tr") == "istanbul'da ısparta"


def test_curly_marks_open_and_close() -> None:
    rng = seeded(3)
    assert curl('Clinton\'ın "ortak cephe" sözü', "tr", rng) == "Clinton’ın “ortak cephe” sözü"


def test_without_noise_a_sentence_stays_as_it_is() -> None:
    text = 'Moskova, 2003\'te "hayır" dedi.'
    assert spoil(text, "tr", NO_NOISE, seeded(1)) == text


def test_the_same_random_state_gives_the_same_noise() -> None:
    noise = Noise(capitals=0.3, small=0.3, plain_letters=0.3, curly_quotes=0.5, no_full_stop=0.5)
    text = 'L\'accordo del "2004" è fallito.'
    once, again = (
        [spoil(text, "it", noise, rng) for _ in range(20)] for rng in (seeded(5), seeded(5))
    )
    assert once == again
    assert len(set(once)) > 3


def test_names_and_numbers_are_exchanged_on_both_sides_at_once() -> None:
    foreign, english = vary(
        "Başbakan Ecevit 1974'te 312 oyla seçildi.",
        "Prime Minister Ecevit was elected with 312 votes in 1974.",
        ["Kavala"],
        {},
        seeded(1),
    )
    assert "Kavala" in foreign
    assert "Kavala" in english
    assert "Ecevit" not in foreign + english
    assert numbers(foreign) == numbers(english)
    assert "312" not in foreign + english
    year = next(int(number) for number in numbers(english) if len(number) == 4)
    assert 1850 <= year <= 2025


def test_a_place_is_exchanged_in_the_words_of_both_languages() -> None:
    places = {"Moskova": "Moscow", "Atina": "Athens"}
    pairs = {
        vary("Heyet Moskova'ya gitti.", "The delegation went to Moscow.", ["X"], places, seeded(n))
        for n in range(8)
    }
    assert pairs == {
        ("Heyet Moskova'ya gitti.", "The delegation went to Moscow."),
        ("Heyet Atina'ya gitti.", "The delegation went to Athens."),
    }


def test_a_number_inside_a_longer_figure_is_left_alone() -> None:
    pair = ("Saat 17.17'de 1.200 kişi", "At 17:17 some 1,200 people")
    assert vary(*pair, ["Kavala"], {}, seeded(1)) == pair


def test_the_written_triples_have_three_columns_and_no_line_twice() -> None:
    lines = (TRAINING / "data" / "written-triples-2.tsv").read_text("utf-8").splitlines()
    assert len(lines) >= 500
    assert [line for line in lines if len(line.split("\t")) != 3] == []
    assert len({line.split("\t")[0] for line in lines}) == len(lines)


def test_a_written_triple_is_a_pair_for_each_language(tmp_path: Path) -> None:
    (tmp_path / "written-few.tsv").write_text("Peace.\tBarış.\tPace.\n", "utf-8")
    assert list(read_pairs([tmp_path])) == [
        Pair("written-few", "tr", "Barış.", "Peace."),
        Pair("written-few", "it", "Pace.", "Peace."),
    ]


def test_no_english_held_out_is_trained_on() -> None:
    triples = [
        Pair("written-triples", language, f"{language} {number}", f"sentence {number}")
        for number in range(50)
        for language in ("tr", "it")
    ]
    prose = [Pair("news", "tr", f"haber {n}", " ".join(["news"] * 9 + [str(n)])) for n in range(30)]
    by_source = {"written-triples": triples, "news": prose}
    recipe = {
        "prepare": {"dev_prose": 10, "dev_triples": 5},
        "source": [{"name": "news", "dev": True}, {"name": "written-triples"}],
    }
    held = hold_out(by_source, recipe, seeded(1))

    assert {name: len(pairs) for name, pairs in held.items()} == {
        "dev-tr": 10,
        "dev-it": 0,
        "dev-triples": 10,
    }
    english = {pair.english for pairs in held.values() for pair in pairs}
    assert english.isdisjoint(pair.english for pairs in by_source.values() for pair in pairs)


@pytest.mark.parametrize(
    ("foreign", "english"),
    [("NATO 2", "NATO 2"), ("{0} -> [x] == 5;", "a"), ("çok " * 70, "very")],
    ids=["a copy", "mostly signs", "too long"],
)
def test_pairs_that_teach_nothing_are_unfit(foreign: str, english: str) -> None:
    assert not is_fit(Pair("any", "tr", foreign, english), 60)


def test_a_turkish_word_gets_its_earliest_and_commonest_english() -> None:
    lines = [
        "treaty /tɹiːti/", "1. antlaşma, muahede. peace treaty (pol.) barış antlaşması.",
        "covenant /kʌvənənt/", "1. sözleşme, antlaşma", "2. and, yemin.",
        "accord /əkɔːd/", "1. uyum; uygunluk", "2. antlaşma",
        "compact /kɒmpakt/", "1. (çok uzun bir açıklama buraya yazılmış)", "2. sıkı",
    ]  # fmt: skip
    counts = Counter({"treaty": 90, "covenant": 4, "accord": 200, "compact": 1})
    turned = dict(turn_round(lines, counts))
    assert turned["antlaşma"] == "treaty"
    assert turned["yemin"] == "covenant"
    assert "sıkı" not in turned  # its headword is too rare
    assert "barış antlaşması" not in turned  # an example, not a sense


def test_names_are_found_under_turkish_suffixes_and_in_capitals() -> None:
    source = "ERDOĞAN, Putin'le Soçi'de görüştü."
    assert names(source, "On Monday Erdogan met Putin in Sochi.") == ["erdogan", "putin"]


def test_one_number_is_written_in_two_ways() -> None:
    assert numbers("1.200,5 kişi, 2003'te") == numbers("in 2003, 1,200.5 people")


def test_a_loop_is_three_times_the_same() -> None:
    assert loops("he said that he said that he said that")
    assert not loops("very, very good, and then very good again")


def test_a_source_left_as_it_was_is_a_copy_and_a_name_is_not() -> None:
    assert is_copied("Görüşmeler sona erdi.", "Görüşmeler sona erdi.")
    assert is_copied("Tutanaklar açıklandı", "The tutanaklar açıklandı")
    assert not is_copied("Ecevit, Ankara'ya döndü.", "Ecevit returned to Ankara.")


def test_the_recipe_names_every_source_once_and_all_that_was_written() -> None:
    recipe = read_recipe(TRAINING / "recipe.toml")
    names = [source["name"] for source in recipe["source"]]
    assert len(names) == len(set(names))
    assert {file.stem for file in (TRAINING / "data").glob("written-*.tsv")} <= set(names)
    assert not any("names" in source for source in recipe["source"])
