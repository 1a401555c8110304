"""`align translate` on HTML: the page stays a page, in English, and does nothing of its own."""

from __future__ import annotations

from html.parser import HTMLParser
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.records import Finding, Flag, Translation
from align.reports.documents import as_document
from align.sources.layouts.webpage import lay_out_webpage
from align.sources.layouts.webpage_rules import KEPT
from align.sources.page import read_page
from tests.documents import put_into_english, raw_of

PAGE = """<!DOCTYPE html>
<html lang="it" class="no-js"><head><title>Il vertice &egrave; qui</title></head>
<body><nav><a href="/">Casa nostra</a></nav>
<h1>Il <em>vertice</em></h1>
<p>Il presidente <b>Putin</b> &egrave; arrivato
a <a href="r.html?a=1&b=2">Roma</a> ieri.<br>Ha detto <img src="a.png" alt="foto"> di no.</p>
<ul><li>un punto<li>altro punto</ul>
<table><tr><td>prima cella<td>seconda cella</table>
<p translate="no">Non tradurre.</p><p>Usa il comando <code>ls -l</code> ora.</p>
</body></html>"""


def body_of(page: str) -> str:
    return page[page.index("<body") :]


def test_blocks_links_pictures_and_tables_stay_and_the_language_is_told() -> None:
    page = put_into_english(".html", PAGE).text
    assert page.startswith('<!DOCTYPE html>\n<html lang="en" class="no-js">')
    assert "<title>Il VERTICE È QUI</title>" in page
    for piece in (
        '<nav><a href="/">Casa NOSTRA</a></nav>',
        "<h1>Il <em>VERTICE</em></h1>",
        '<b>Putin</b> È ARRIVATO A <a href="r.html?a=1&amp;b=2">Roma</a> IERI.<br>Ha DETTO',
        '<img src="a.png" alt="foto">',
        "<ul><li>UN PUNTO<li>ALTRO PUNTO</ul>",
        "<table><tr><td>PRIMA CELLA<td>SECONDA CELLA</table>",
        '<p translate="no">Non tradurre.</p>',
        "<p>Usa IL COMANDO <code>LS -L</code> ORA.</p>",
    ):
        assert piece in page, piece


def test_the_head_of_the_body_says_that_a_machine_translated_it() -> None:
    page = put_into_english(".html", PAGE).text
    assert 'role="note">Machine translation from Italian into English, not revised.' in page


def test_a_doubtful_sentence_is_marked_with_its_reason() -> None:
    doubt = Finding(flag=Flag.NUMBERS, reason='"17" is not in the translation')
    page = put_into_english(
        ".html", "<p>Erano 17 navi. Altro.</p>", doubts={"Erano 17 navi.": doubt}
    ).text
    assert (
        'class="align-doubt" title="the numbers in translation and original differ: &quot;17&quot; '
        'is not in the translation">Erano 17 NAVI.</span> Altro.' in page
    )


def test_a_page_that_was_not_translated_keeps_its_language_and_says_so() -> None:
    page = put_into_english(".html", "<p>Ciao a tutti.</p>", {}).text
    assert '<html lang="it">' in page
    assert "One sentence not translated." in page


def test_an_untranslated_sentence_among_others_is_marked_as_of_its_language() -> None:
    page = put_into_english(".html", "<p>Sono qui. Resta qui.</p>", {"Sono qui.": "I am here."})
    assert 'I am here. <span lang="it">Resta qui.</span>' in page.text


HOSTILE = [
    "<script>alert(1)</script><p>Ciao a tutti</p>",
    "<p onclick='alert(1)'>Ciao <a href='javascript:alert(1)'>a tutti</a></p>",
    "<p>Ciao <a href=' jav\tascript:alert(1)'>a</a> <a href='data:text/html,x'>tutti</a></p>",
    "<iframe src='x.html'></iframe><object data='x'></object><embed src=x><p>Ciao a tutti</p>",
    "<meta http-equiv=refresh content='0;url=x'><base href='http://x/'><p>Ciao a tutti</p>",
    "<form action='http://x'><button formaction='javascript:x'>Ciao a tutti</button></form>",
    "<p>Ciao a tutti</p><svg onload=alert(1)><script>alert(1)</script></svg>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">Ciao a tutti</p></noscript>',
    "<style>p{}</style><style><!--</style><img src=x onerror=alert(1)>--></style><p>Ciao</p>",
    "<p>Ciao &lt;script&gt;alert(1)&lt;/script&gt; a tutti</p>",
    "<x-a onx=1>Ciao a tutti</x-a><!--><script>alert(1)</script>-->",
    "<textarea></textarea><title><script>alert(1)</script>Ciao a tutti",
]


class Seen(HTMLParser):
    """What a browser would make of a page, near enough to see what could act."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag != "meta":
            self.attributes += [(name, value or "") for name, value in attrs]

    @property
    def acts(self) -> list[str]:
        bad = [tag for tag in self.tags if tag not in KEPT | {"meta"} or tag in {"form", "base"}]
        for name, value in self.attributes:
            scheme = "".join(value.split()).lower().partition(":")[0]
            if name.startswith("on") or scheme in {"javascript", "data", "vbscript"}:
                bad.append(f"{name}={value}")
        return bad


def acts(page: str) -> list[str]:
    seen = Seen()
    seen.feed(page)
    seen.close()
    return seen.acts


@pytest.mark.parametrize("page", HOSTILE)
@pytest.mark.parametrize("translated", [True, False])
def test_nothing_of_a_page_acts_when_it_was_translated(page: str, *, translated: bool) -> None:
    render = (lambda text: f"{text} <script>x</script>") if translated else (lambda _text: "")
    done = put_into_english(".html", page, render).text
    assert acts(done) == []
    assert "Content-Security-Policy" in done
    assert "default-src 'none'" in done
    assert done.count("<script") == 0


def test_what_was_taken_out_is_told() -> None:
    laid = lay_out_webpage("<script>a</script><script>b</script><p onclick=x>Ciao</p>")
    (told,) = laid.layout.notes
    assert told.startswith("Taken out of the page, so that it does nothing: 2 <script>, 1 handlers")


def test_a_picture_that_is_a_link_stays_one() -> None:
    page = put_into_english(".html", '<p><a href="b.html"><img src="a.png"></a> Ecco la nave.</p>')
    assert '<a href="b.html"><img src="a.png"></a>' in page.text


def test_white_space_of_the_source_breaks_no_sentence() -> None:
    page = put_into_english(
        ".html", "<p>Il presidente\n   è\n arrivato.</p>", {"Il presidente è arrivato.": "He came."}
    )
    assert "<p>He came.</p>" in page.text


def test_every_place_of_the_text_is_where_the_file_has_it() -> None:
    laid = lay_out_webpage(PAGE)
    assert "Il presidente Putin è arrivato a Roma ieri.\nHa detto di no." in laid.mapped.text
    for run in laid.mapped.runs:
        theirs = PAGE[run.file_start : run.file_start + run.length]
        assert laid.mapped.text[run.start : run.start + run.length] == theirs


TAGS = ["<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<li>", "<ul>", "</ul>", "<td>",
        "<script>", "</script>", "<style>", "</style>", "<pre>", "</pre>", "<title>", "</title>",
        "<svg>", "</svg>", "<!--", "-->", "<", ">", "&lt;", "&", "'", '"', "<p onclick=x>", "<img>",
        "e\u0301", "ciao", " ", "\n", "Ciao a tutti. ", "<html>", "<body>", "<head>", "</head>",
        "<code>", "</code>", "<p translate=no>", "<noscript>", "<x>", "<i/>"]  # fmt: skip
SOUP = st.lists(st.sampled_from(TAGS), max_size=25).map("".join)


@given(SOUP)
def test_any_page_comes_out_inert(page: str) -> None:
    assert acts(put_into_english(".html", page, lambda text: f"X{text}<script>").text) == []


@given(SOUP)
def test_a_page_that_was_written_reads_as_it_did(page: str) -> None:
    first = lay_out_webpage(page)
    again = lay_out_webpage(raw_of(first))
    assert again.mapped.text.split() == first.mapped.text.split()


@pytest.mark.parametrize("before", ["</p>", "</div>\n", "\u00a0</p>", "</b>", "&nbsp;</table>"])
def test_nothing_stands_before_the_policy_for_a_browser_would_not_heed_it(before: str) -> None:
    page = put_into_english(".html", f"{before}<html><p>Ecco la <img src=http://x/a.png> nave.</p>")
    assert page.text.startswith("<!DOCTYPE html>\n<html")


@pytest.mark.parametrize("section", ["<![x]>", "<![ a]>", "<![\\>", "<![if !IE]>", "<![x"])
def test_a_section_that_is_no_html_is_passed_over(section: str) -> None:
    assert "LA NAVE" in put_into_english(".html", f"<p>Ecco la nave.</p>{section}").text
    assert "Ecco la nave" in read_page(f"<p>Ecco la nave.</p>{section}").visible()


@pytest.mark.parametrize(
    "page",
    [
        "<b>" * 2000 + "<p>Ciao</p>" * 2000,
        "<p><font>Ciao</p>" * 2000,
        "<!--" * 40_000,
        "<p>" + "<b>a</b><img src=x>" * 10_000,
        "<div><template>" + "<g>" * 20_000 + "<p></div></x>" * 20_000,
        "<div>" + "<svg><g><p>" * 20_000 + "</div>" * 20_000,
    ],
    ids=["nested", "unclosed", "comments", "pictures", "hidden", "foreign"],
)
def test_a_page_is_read_in_a_time_that_grows_with_its_length(page: str) -> None:
    begin = process_time()
    written = raw_of(lay_out_webpage(page))
    read_page(page)
    assert process_time() - begin < 5  # 0.5 s at most; it was 10 to 120 s
    assert len(written) < 40 * len(page)


def test_a_page_that_a_person_put_into_english_is_named_as_english() -> None:
    page = put_into_english(".html", '<html lang="it"><p>Ecco la nave.</p>')
    by_hand = Translation(text="There she is.", flags=(Flag.HUMAN,))
    readings = [(passage, [by_hand]) for passage, _ in page.readings]
    layout = lay_out_webpage('<html lang="it"><p>Ecco la nave.</p>').layout
    done = as_document(page.document, layout, readings).content.decode()
    assert '<html lang="en"' in done
    assert "One sentence from a person." in done
