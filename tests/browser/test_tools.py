"""What the script of the page adds: filters, columns, keys, pairs, citations, sorting."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open, wait_until
from tests.sample_comparison import TR

TOLD = "document.querySelector('#told').textContent"


def shown_rows(page: Page) -> list[str]:
    rows: list[str] = page.evaluate(
        "[...document.querySelectorAll('.row')].filter(r => !r.hidden).map(r => r.id)"
    )
    return rows


def lit(page: Page) -> list[str]:
    texts: list[str] = page.evaluate(
        "[...document.querySelectorAll('.s.lit')].map(e => e.textContent)"
    )
    return texts


@pytest.mark.parametrize(
    ("control", "value", "left"),
    [
        ("#by-source", "2", ["a1", "a4"]),
        ("#by-language", "it", ["a1", "a4"]),
        ("#by-state", "single", ["a3", "a4"]),
        ("#by-state", "possible-conflict", ["a1", "a2"]),
        ("#by-state", "doubt", ["a1"]),
    ],
)
def test_rows_are_chosen_and_the_page_says_how_many_are_left(
    open_page: Open, comparison_page: str, control: str, value: str, left: list[str]
) -> None:
    page = open_page(comparison_page)
    assert page.evaluate(TOLD) == "4 of 4 rows"
    page.locator(control).select_option(value)
    wait_until(page, f"{TOLD} === '{len(left)} of 4 rows'")
    assert shown_rows(page) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("ISIK", ["a1", "a2", "a3"]),  # Işık, written without dots
        ("ışık", ["a1", "a2", "a3"]),
        ("İKİ TARAF", ["a1"]),
        ("s'incontrarono", ["a1"]),  # with the other apostrophe
        ("parlo fishermen", []),
    ],
)
def test_words_are_found_without_regard_to_case_dots_and_accents(
    open_page: Open, comparison_page: str, words: str, left: list[str]
) -> None:
    page = open_page(comparison_page)
    page.keyboard.press("/")
    page.keyboard.type(words)
    wait_until(page, f"{TOLD} === '{len(left)} of 4 rows'")
    assert shown_rows(page) == left
    assert page.locator("#nothing").is_visible() == (left == [])
    page.keyboard.press("Escape")
    assert shown_rows(page) == ["a1", "a2", "a3", "a4"]


def test_a_least_score_leaves_out_what_lies_below_and_a_link_to_it_brings_all_back(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    page.locator("#by-score").fill("1.1")
    wait_until(page, f"{TOLD} === '1 of 4 rows'")
    page.evaluate("location.hash = 'a4'")
    wait_until(page, f"{TOLD} === '4 of 4 rows'")
    assert page.locator("#by-score").input_value() == ""


def test_columns_are_hidden_and_moved_in_the_document_itself_and_it_is_told(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)

    def order(row: str) -> list[str]:
        cells: list[str] = page.evaluate(
            f"[...document.querySelectorAll('{row}')].filter(c => !c.hidden).map(c => c.dataset.s)"
        )
        return cells

    page.locator(".columns summary").click()
    page.get_by_role("button", name="Move harbour-diary left").click()
    assert order("thead th[data-s]") == order("#a2 td") == ["1", "3", "2"]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == (
        "Move harbour-diary left"
    )
    page.get_by_role("checkbox", name="Il molo settimo").uncheck()
    assert order("thead th[data-s]") == order("#a2 td") == ["1", "3"]
    assert page.locator("#columns-told").inner_text() == "2 of 3"
    page.get_by_role("checkbox", name="harbour-diary").uncheck()
    page.get_by_role("checkbox", name="liman").click()
    assert order("thead th[data-s]") == ["1"]  # the last one stays
    page.keyboard.press("a")
    assert order("thead th[data-s]") == ["1", "3", "2"]


def test_hiding_the_column_one_is_in_keeps_the_focus_in_its_row(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    for key in "jjlx":
        page.keyboard.press(key)
    page.wait_for_timeout(50)  # the browser takes the focus from what is hidden at its next frame
    assert page.evaluate("document.activeElement.closest('.row').id") == "a2"
    page.keyboard.press("l")
    assert page.evaluate("document.activeElement.id") == "a2.s2"


def test_original_translation_or_both_by_a_key_and_by_a_click(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    original = page.locator("#a1 .both .original").first
    english = page.locator("#a1 .rendered").first

    for act, seen in [
        (lambda: page.keyboard.press("o"), (True, False)),
        (lambda: page.keyboard.press("t"), (False, True)),
        (lambda: page.locator(".mode").get_by_text("both").click(), (True, True)),
    ]:
        act()
        assert (original.is_visible(), english.is_visible()) == seen
    # What is English by itself stands there in any case, and English alone bears the signs.
    assert page.locator("#a1 .rendered .sign:visible").count() == 0
    page.keyboard.press("t")
    assert page.locator("#a1 .rendered").first.locator(".sign:visible").count() == 3
    assert page.locator("#a1 td").nth(2).get_by_text("The ministers sat down").is_visible()


def test_keys_go_to_rows_cells_and_sentences_and_a_sentence_lights_up_with_its_english(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    for key in "jlss":
        page.keyboard.press(key)
    assert lit(page) == [
        "The two sides agreed on the release of 14 ships.",
        "İki taraf, 40 geminin serbest bırakılmasında anlaştı.",
    ]
    page.keyboard.press("l")
    assert page.evaluate("document.activeElement.id") == "a1.s2"
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.row').id") == "a2"


def test_a_pointer_lights_up_the_pair_and_the_same_fact_in_the_other_columns(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(f"{comparison_page}#a1")
    page.locator("#a1").get_by_text("Bakan Işık ile").hover()
    assert len(lit(page)) == 2
    page.locator("#a1 .f", has_text="13 maggio 2003").hover()
    assert page.evaluate(
        "[...document.querySelectorAll('#a1 .f.lit')].map(e => e.textContent)"
    ) == ["13 Mayıs 2003", "13 maggio 2003"]


def test_keys_of_one_letter_can_be_switched_off(open_page: Open, comparison_page: str) -> None:
    page = open_page(comparison_page)
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keys")
    assert sheet.is_visible()
    page.get_by_role("checkbox", name="keys of one letter").uncheck()
    sheet.get_by_role("button", name="Close").click()
    assert not sheet.is_visible()
    page.keyboard.press("o")
    assert page.evaluate("document.documentElement.dataset.text") == "both"


CITATION = (
    "“Bakan Işık ile Bakan Neri, 13 Mayıs 2003’te Trieste’de bir araya geldi. "
    "İki taraf, 40 geminin serbest bırakılmasında anlaştı.” (original, tr)\n"
    "“Minister Işık and Minister Neri came together in Trieste on 13 May 2003. The two sides "
    "agreed on the release of 14 ships.” (machine-translated from Turkish)\n"
    "Doubt: sentence 2: the numbers in translation and original differ\n"
    "Trieste’de liman görüşmesi, Körfez Postası, 15 May 2003.\n"
    f"{TR}, passage 2 [27–152]; file {TR}.txt, SHA-256 "
)


def test_a_citation_is_copied_with_all_that_is_needed_to_find_it_again(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#a1 .copy").first.click()
    wait_until(page, "document.querySelector('#said').textContent !== ''")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(CITATION)
    assert copied.endswith(f"comparison.html#{TR}.p2")


def test_a_browser_that_copies_nothing_shows_the_citation_selected(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    for key in "jlssc":
        page.keyboard.press(key)
    assert page.get_by_role("dialog", name="Citation").is_visible()
    selected = page.evaluate(
        "(() => { const t = document.querySelector('#citation'); "
        "return t.value.slice(t.selectionStart, t.selectionEnd) })()"
    )
    assert selected.startswith("“İki taraf, 40 geminin serbest bırakılmasında anlaştı.”")
    assert f"{TR}, passage 2 [27–152], sentence 2 [99–152]" in selected
    assert selected.endswith(f"#{TR}.p2.s2")


def test_the_facts_are_sorted_by_any_column_up_and_down(
    open_page: Open, comparison_page: str
) -> None:
    page = open_page(comparison_page)

    def order() -> list[str]:
        rows: list[str] = page.evaluate(
            "[...document.querySelectorAll('.ledger tbody tr')].map(r => r.id)"
        )
        return rows

    sure = page.locator(".ledger thead").get_by_role("button", name="Sure")
    sure.click()
    assert order() == ["f5", "f3", "f6", "f4", "f1", "f2"]
    sure.click()
    assert order() == ["f2", "f1", "f4", "f6", "f3", "f5"]
    assert page.locator(".ledger [aria-sort]").get_attribute("aria-sort") == "descending"
