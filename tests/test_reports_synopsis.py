"""What the page of a comparison shows, and where: rows, overview, facts, sources as a whole."""

from dataclasses import replace

from tests.page_reading import each, margin_of, read, words
from tests.sample_comparison import (
    ENGLISH,
    IT,
    ITALIAN,
    TR,
    TURKISH,
    build_comparison,
    sample,
    sample_of_one_account,
)


def test_a_column_a_source_and_a_row_an_aspect_in_the_order_of_the_comparison() -> None:
    table = each(read(sample()), "#synopsis table")[0]

    heads = [words(head) for head in each(table, "thead th")]
    assert [head.split(" ")[0] for head in heads] == ["Trieste’de", "Il", "harbour-diary"]
    assert "15 May 2003 · Turkish machine translation" in heads[0]
    assert "March 2004 · Italian" in heads[1]
    assert "the part we have breaks off" in heads[1]
    assert "date not stated" in heads[2]
    assert table.xpath("./tbody/@id") == ["a1", "a2", "a3", "a4"]
    assert [cell.get("id") for cell in each(table, "td")][:4] == [
        "a1.s1",
        "a1.s2",
        "a1.s3",
        "a2.s1",
    ]
    assert [len(each(body, "td")) for body in each(table, "tbody")] == [3, 3, 3, 3]


def test_an_aspect_says_when_it_was_whose_words_its_label_has_and_why_it_is_one() -> None:
    row = read(sample()).get_element_by_id("a1")
    assert words(each(row, ".basis")[0]) == (
        "13 May 2003 · two facts shared, one possible conflict and one in one source only · "
        f"score 1.23 · label in the words of {TR}, passage 2, machine-translated "
        "· both name Trieste and 13 May 2003"
    )


def test_an_empty_cell_says_whether_the_source_is_silent_or_cut_off() -> None:
    cells = each(read(sample()), "#synopsis .none")
    assert [words(cell) for cell in cells] == [
        "Not in the part we have of Il molo settimo, which breaks off.",
        "Not in the part we have of Il molo settimo, which breaks off.",
        "No counterpart in harbour-diary.",
        "No counterpart in Trieste’de liman görüşmesi.",
        "No counterpart in harbour-diary.",
    ]


def test_what_each_source_does_not_tell_and_others_do_is_listed() -> None:
    spots = each(read(sample()), "#overview .blind details")
    assert [
        (words(spot[0]), [words(a) for a in each(spot, "a")]) for spot in spots if each(spot, "h4")
    ] == [
        ("Trieste’de liman görüşmesi one aspect, one detail", ["a4", "f4"]),
        (
            "Il molo settimo two aspects, one detail; the part we have breaks off",
            ["a2", "a3", "f4"],
        ),
        ("harbour-diary two aspects, one detail", ["a3", "a4", "f1"]),
    ]


def test_what_accounts_have_in_common_is_counted_both_ways() -> None:
    table = each(read(sample()), "#overview .grid")[-1]
    assert [[words(cell) for cell in each(row, "td")] for row in each(table, "tbody tr")] == [
        ["– itself", "1 of 3", "2 of 3"],
        ["1 of 2", "– itself", "1 of 2"],
        ["2 of 2", "1 of 2", "– itself"],
    ]


def test_every_picture_has_its_table() -> None:
    overview = read(sample()).get_element_by_id("overview")
    pictures = each(overview, ".picture")
    assert [len(each(picture, "svg")) for picture in pictures] == [1, 1]
    coverage, times, _ = each(overview, ".grid")
    assert [len(each(row, "td")) for row in each(coverage, "tbody tr")] == [3, 3, 3, 3]
    assert [words(cell) for cell in each(times, "tbody tr")[0]] == [
        "Trieste’de liman görüşmesi",
        "13 May 2003",
        "the event",
        "13 Mayıs 2003 (passage 2)",
    ]


def test_an_event_passage_in_no_aspect_stands_behind_the_rows() -> None:
    loose = each(read(sample()), "#synopsis .alone")
    assert [words(each(one, ".cite a")[0]) for one in loose] == [
        "harbour-diary, passage 3 [221–265]"
    ]


def test_a_detail_is_signed_where_it_stands_and_its_sign_leads_to_its_fact() -> None:
    document = read(sample())
    original = each(document.get_element_by_id(f"{TR}.p2"), ".original p.text")[0]

    assert [(one.get("data-f"), one.get("class"), one.text) for one in each(original, ".f")] == [
        ("f1", "f shared", "13 Mayıs 2003"),
        ("f2", "f shared", "Trieste"),
        ("f3", "f possible-conflict", "40 geminin"),
    ]
    assert [(sign.get("href"), sign.get("title")) for sign in each(original, "a.sign")] == [
        (
            "#f1",
            (
                "Shared: the day of the meeting: 2003-05-13; also in Il molo settimo; "
                "no counterpart in harbour-diary"
            ),
        ),
        ("#f2", "Shared: place: Trieste; also in Il molo settimo and harbour-diary"),
        (
            "#f3",
            "Possible conflict: ships that were let go: 40 ships here; 38 ships in harbour-diary",
        ),
    ]


def test_a_quotation_has_its_speaker_in_words() -> None:
    remarks = each(read(sample()).get_element_by_id(f"{TR}.p3"), ".remarks li")
    assert [words(remark) for remark in remarks] == [
        "Quotation: “Deniz bizi ayırmaz” — said by Işık, the Turkish minister"
    ]


def test_the_ledger_has_the_words_of_each_source_and_who_has_no_counterpart() -> None:
    rows = each(read(sample()), "#ledger tbody tr")

    assert [row.get("id") for row in rows] == ["f1", "f2", "f3", "f4", "f5", "f6"]
    assert [words(cell) for cell in each(rows[0], "td")] == [
        "the day of the meeting date, aspect a1",
        "= shared",
        (
            "Trieste’de liman görüşmesi: 13 Mayıs 2003 = 2003-05-13 (passage 2)"
            "Il molo settimo: 13 maggio 2003 = 2003-05-13 (passage 1)"
        ),
        "not in harbour-diary",
        "sure: 0.97",
    ]
    assert rows[0].xpath(".//li/bdi/@lang") == ["tr", "tr", "it", "it"]  # title, words
    assert [link.get("href") for link in each(rows[0], "li a")] == [f"#{TR}.p2.s1", f"#{IT}.p1.s1"]


def test_without_facts_nothing_speaks_of_them() -> None:
    document = read(replace(sample(), facts=()))
    assert not document.xpath("//*[@id='ledger'] | //a[@href='#ledger']")
    assert not each(document, ".f")


def test_the_first_sentence_says_how_many_sources_tell_the_event() -> None:
    lead = words(each(read(sample()), ".lead")[0])
    assert lead == (
        "Four sources were read. Three of them tell this event: Trieste’de liman görüşmesi, "
        "Il molo settimo and harbour-diary. Two aspects have more than one source; "
        "two aspects stand in one source only. "
        "Not found to tell it: <script>alert('title')</script>[U+202E]."
    )


def test_where_every_source_tells_the_event_that_is_said() -> None:
    lead = words(each(read(build_comparison(TURKISH, ENGLISH, aspects=[])), ".lead")[0])
    assert lead.startswith("Two sources were read. All of them tell this event: ")


def test_one_account_alone_becomes_a_reading_view_that_says_so() -> None:
    document = read(sample_of_one_account())
    lead = words(each(document, ".lead")[0])

    assert lead.startswith("Two sources were read. One of them tells this event: Il molo settimo.")
    assert "nothing to set side by side" in lead
    assert not document.xpath("//*[@id='synopsis']")
    assert [words(one) for one in each(document, "#reading h3")] == [
        "a4 none of the fishermen would come in"
    ]
    assert document.get_element_by_id(f"{IT}.all").get("open") is not None


def test_one_source_that_tells_is_called_it() -> None:
    alone = build_comparison(ITALIAN, aspects=[])
    assert words(each(read(alone), ".lead")[0]).startswith("One source was read. It tells")


def test_two_accounts_without_an_aspect_are_said_to_have_none() -> None:
    document = read(build_comparison(TURKISH, ENGLISH, aspects=[]))
    assert "No aspect was found" in words(document.get_element_by_id("synopsis"))
    assert not each(document, "#synopsis table")


def test_every_passage_has_its_role_and_reason_in_the_margin_and_boilerplate_is_folded() -> None:
    document = read(sample())

    assert margin_of(document, f"{TR}.p4") == [
        "background",
        "its told time, 2001, lies before the event",
    ]
    assert margin_of(document, f"{TR}.p3") == [
        "the event",
        "in a2 and a3",
        "carries on the account before it",
    ]
    (aside,) = each(document.get_element_by_id(f"{TR}.all"), "details")
    assert words(each(aside, "summary")[0]) == "Two passages set aside as web boilerplate"
    assert margin_of(document, f"{TR}.p5") == ["boilerplate", "a share line of the web page"]
