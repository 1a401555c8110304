"""`align.text.rewriting`: other ways to put a sentence lose nothing of it."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from align.text.audit import find_doubts
from align.text.rewriting import attempts, clauses, plain_signs

WORDS = st.lists(st.sampled_from("a, bu; söz: – (son) geldi. «ve» ama bir".split()), min_size=1)


@given(WORDS.map(" ".join))
def test_clauses_are_the_sentence_cut(sentence: str) -> None:
    assert " ".join(clauses(sentence)) == sentence


def test_no_clause_is_very_short() -> None:
    cut = clauses("Evet, dedi, ama ertesi gün Ankara’ya dönen heyet bunu reddetti, o kadar.")
    assert cut == ["Evet, dedi, ama ertesi gün Ankara’ya dönen heyet bunu reddetti, o kadar."]
    cut = clauses("Heyet ertesi gün Ankara’ya döndü, ama başbakan onu hiç kabul etmedi.")
    assert cut == ["Heyet ertesi gün Ankara’ya döndü,", "ama başbakan onu hiç kabul etmedi."]


@given(st.text(max_size=60).map(lambda text: normalize("NFC", text)))
def test_plain_signs_keep_every_letter_and_digit(sentence: str) -> None:
    kept = [sign for sign in sentence if sign.isalnum()]
    assert [sign for sign in plain_signs(sentence) if sign.isalnum()] == kept


def test_a_code_takes_the_place_of_each_lost_name_and_gives_it_back() -> None:
    original, english = "Heyet Moskova’dan Sevilla’ya uçtu.", "The delegation flew."
    findings = find_doubts(original, english, language="tr")
    first, *_ = attempts(original, english, findings, "tr")

    assert first.parts == ("Heyet X1’dan X2’ya uçtu.",)
    assert first.join(["They flew from X1 to X-2."]) == "They flew from Moscow to Seville."
    assert first.join(["They flew."]) == "They flew."


def test_another_code_is_taken_where_the_sentence_has_such_a_one() -> None:
    original, english = "X1 roketi Moskova’dan fırlatıldı.", "The X1 rocket was launched."
    findings = find_doubts(original, english, language="tr")
    first, *_ = attempts(original, english, findings, "tr")
    assert first.parts == ("X1 roketi Z1’dan fırlatıldı.",)
