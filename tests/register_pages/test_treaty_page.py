from __future__ import annotations

from datetime import date

import pytest

from servanda.law.acts import Kind
from servanda.law.dates import exact
from servanda.register import actions
from servanda.register.actions import Provenance
from servanda.register.queries.law import last_entry
from tests.build import act
from tests.register_pages.reading import page, said, table, words

ANSWER = "//*[@id='answer']//*[contains(@class, 'now')]"


def answer(tree) -> list[str]:
    return [words(part) for part in tree.xpath(f"{ANSWER}/*[self::span or self::b]")]


def test_the_answer_for_the_day_comes_first_with_its_reasons(client, bridges):
    tree = page(client, "/treaty/bridges-2001/?on=2002-02-02")
    assert answer(tree) == ["On 2 February 2002", "In force", "since 1 July 2001"]
    assert said(tree, "//*[@id='answer']//*[@class='why']//ol/li/ol/li") == [
        "Kazakhstan: notification that internal procedures are complete, 1 April 2001. entry 7",
        "Belarus: notification that internal procedures are complete, 1 May 2001. entry 8",
        "Tajikistan: notification that internal procedures are complete, 1 June 2001. entry 9",
    ]
    assert tree.xpath("//*[@class='why']//ol/li/ol/li//a/@href") == [
        "/entry/7/",
        "/entry/8/",
        "/entry/9/",
    ]


def test_before_the_day_the_answer_says_when_it_will_be(client, bridges):
    tree = page(client, "/treaty/bridges-2001/?on=2001-06-15")
    assert answer(tree) == [
        "On 15 June 2001",
        "Not yet in force",
        "enters into force on 1 July 2001",
    ]


def test_before_the_threshold_it_says_what_is_missing(client, bridges):
    tree = page(client, "/treaty/bridges-2001/?on=2001-05-15")
    assert answer(tree) == ["On 15 May 2001", "Not in force"]
    assert "1 more" in said(tree, "//*[@class='why']")[0]


def test_the_page_speaks_russian_with_russian_dates_and_names(client, bridges):
    tree = page(client, "/ru/treaty/bridges-2001/?on=2002-02-02")
    assert tree.xpath("/html/@lang") == ["ru"]
    assert said(tree, "//h1") == ["Соглашение о вымышленных мостах"]
    assert said(tree, "//*[@id='answer-day']") == ["2 февраля 2002 года"]
    assert [row[0] for row in table_of_states(tree)] == ["Беларусь", "Казахстан", "Таджикистан"]


def table_of_states(tree) -> list[list[str]]:
    rows = tree.xpath("//*[@id='answer']//table/tbody/tr")
    return [[words(cell) for cell in row.xpath("th|td")] for row in rows]


def test_every_state_has_a_row_and_what_is_unknown_says_so(client, lighthouse):
    tree = page(client, "/treaty/lighthouse-2005/?on=2010-10-10")
    assert table(tree, "States") == [
        ["Kazakhstan", "5 May 2005", "not on record", "7 July 2007 reported why",
         "party (reported) (reported, not computed)"],
        ["Uzbekistan", "5 May 2005", "not on record", "not on record why", "undetermined"],
    ]  # fmt: skip


def test_reported_looks_different_and_says_what_is_missing(client, lighthouse, bridges):
    reported = page(client, "/treaty/lighthouse-2005/?on=2010-10-10")
    computed = page(client, "/treaty/bridges-2001/?on=2010-10-10")
    assert reported.xpath("//section[starts-with(@class, 'answer')]/@class") == ["answer reported"]
    assert computed.xpath("//section[starts-with(@class, 'answer')]/@class") == ["answer"]
    assert said(reported, f"{ANSWER}//*[contains(@class, 'rep')]") == ["reported, not computed"]
    assert said(computed, f"{ANSWER}//*[contains(@class, 'rep')]") == []
    assert reported.xpath("//*[@class='why']//a[starts-with(@href, 'http')]/@href") == [
        "https://example.org/in-force"
    ]
    assert said(reported, "//*[@class='why']//ol/li") == [
        "Wanting to compute it: the final clauses; the acts of consent."
    ]


def test_what_is_on_record_beside_acts_is_shown_with_its_source(client, lighthouse):
    tree = page(client, "/treaty/lighthouse-2005/")
    assert said(tree, "//p[@class='kind']") == ["Protocol · May 2005 · depositary: Keepers' Office"]
    assert said(tree, "//aside/section[2]//li") == [
        "the clause on entry into force",
        "the deposits of the states",
    ]
    assert said(tree, "//*[@id='steps']/following-sibling::ol[1]/li") == [
        (
            "day not on record Uzbekistan: Approved by its cabinet the source says so · "
            "https://example.org/step entry 6"
        )
    ]
    assert said(tree, "//*[@class='reported-note']/p[1]") == [
        "reported 6 June 2006 entry into force entry 4",
        "reported 7 July 2007 entry into force for one state: Kazakhstan entry 5",
    ]


def test_a_title_on_record_in_one_language_keeps_its_language(client, lighthouse):
    tree = page(client, "/ru/treaty/lighthouse-2005/")
    heading = tree.xpath("//h1")[0]
    assert (words(heading), heading.get("lang")) == ("Protocol on a made-up lighthouse", "en")
    assert "Название дано нами." in said(tree, "//p[@class='source']")


def test_clauses_are_there_in_words_and_as_data(client, bridges):
    tree = page(client, "/treaty/bridges-2001/")
    lines = said(tree, "//*[@class='clauses']/li")
    assert lines[0].startswith("in force 30 days after the receipt of the third")
    assert said(tree, "//h2[@id='clauses']/following-sibling::p[1]")[0].startswith(
        "Article 14, as the register reads it. read in the text entry 6"
    )
    assert '"version": 2' in said(tree, "//details//pre")[0]


def test_relations_lead_both_ways(client, amended):
    base = page(client, "/treaty/bridges-2001/")
    assert said(base, "//aside/section[h2='Amended by']//li/a[@lang]") == [
        "Amendment on made-up toll bridges"
    ]
    assert said(base, "//aside/section[h2='Takes the place of']//li/span[@lang]") == [
        "Agreement on made-up ferries"
    ]
    amendment = page(client, "/treaty/bridges-amendment-2003/")
    assert amendment.xpath("//aside/section[h2='Amends']//li/a[@lang]/@href") == [
        "/treaty/bridges-2001/"
    ]
    assert said(amendment, "//*[@id='answer']//b") == ["Not on record"]


def test_the_page_can_be_seen_as_the_register_knew_it(client, bridges):
    tree = page(client, "/treaty/bridges-2001/?on=2002-02-02&known=8")
    assert answer(tree) == ["On 2 February 2002", "Not in force"]
    assert said(tree, "//p[@class='notice']") == [
        (
            "As the register knew it at entry 8; what was recorded later is left out. "
            "Show what it knows now"
        )
    ]
    assert said(tree, "//h2[@id='entries']/following-sibling::details//tbody/tr/th") == [
        str(n) for n in range(1, 9)
    ]


def test_before_it_was_registered_there_is_no_page(client, officer, bridges, lighthouse):
    response = client.get("/treaty/lighthouse-2005/?known=2")
    assert response.status_code == 404
    assert "No instrument “lighthouse-2005” was on record at entry 2." in response.content.decode()


@pytest.mark.parametrize("day", ["31-02-2020", "banana"])
def test_a_day_that_is_none_gets_a_sentence_and_the_page_for_today(client, bridges, day):
    tree = page(client, f"/treaty/bridges-2001/?on={day}")
    assert said(tree, "//*[@id='day-error']/p") == [
        (
            f"“{day}” is no day of the calendar; write it as year-month-day, such as 2019-09-20. "
            "The page shows today."
        )
    ]
    assert answer(tree)[1:] == ["In force", "since 1 July 2001"]


@pytest.mark.parametrize(
    ("day", "headline"), [("0001-01-01", "Not in force"), ("9999-12-31", "In force")]
)
def test_the_ends_of_the_calendar_are_days_like_others(client, bridges, day, headline):
    tree = page(client, f"/treaty/bridges-2001/?on={day}")
    assert answer(tree)[1] == headline


def test_an_entry_that_is_none_gets_a_sentence(client, bridges):
    tree = page(client, "/treaty/bridges-2001/?known=99")
    assert said(tree, "//*[@id='day-error']/p") == [
        (
            "“99” is no entry of the ledger; entries are numbered from 1 to 9. "
            "The page shows what the register knows now."
        )
    ]


def test_without_scripts_the_slider_leads_to_the_address_of_its_day(client, bridges):
    response = client.get("/treaty/bridges-2001/?day=11357&known=9")
    assert (response.status_code, response["Location"]) == (
        302,
        "/treaty/bridges-2001/?known=9&on=2001-02-04",
    )


def test_htmx_gets_only_the_part_that_depends_on_the_day(client, bridges):
    whole = page(client, "/treaty/bridges-2001/?on=2002-02-02")
    response = client.get("/treaty/bridges-2001/?on=2002-02-02", headers={"HX-Request": "true"})
    assert response.content.decode().strip().startswith('<div id="answer">')
    assert "HX-Request" in response["Vary"]
    back = client.get(
        "/treaty/bridges-2001/?on=2002-02-02",
        headers={"HX-Request": "true", "HX-History-Restore-Request": "true"},
    )
    assert back.content.decode().lstrip().startswith("<!DOCTYPE html>")
    assert said(whole, "//h1") == ["Agreement on made-up bridges"]


def test_a_report_that_differs_from_the_computed_day_is_a_finding(client, officer, bridges):
    actions.report_day(
        officer,
        instrument="bridges-2001",
        on=exact(date(2001, 8, 1)),
        provenance=Provenance(source="https://example.org/august", basis="direct"),
    )
    tree = page(client, "/treaty/bridges-2001/")
    assert said(tree, "//*[@id='answer']/*[@class='finding']") == [
        (
            "Sources and computation differ. For the instrument as a whole clause and acts give "
            "1 July 2001, a source reports 1 August 2001. entry 10"
        )
    ]


def test_a_report_never_stands_in_for_what_the_record_computes(client, officer, bridges):
    actions.report_day(
        officer,
        instrument="bridges-2001",
        on=exact(date(2001, 7, 1)),
        provenance=Provenance(source="https://example.org/july", basis="direct"),
    )
    tree = page(client, "/treaty/bridges-2001/?on=2001-05-15")
    assert answer(tree) == ["On 15 May 2001", "Not in force"]
    assert tree.xpath("//section[starts-with(@class, 'answer')]/@class") == ["answer"]


def test_a_state_that_only_a_source_calls_bound_twice_is_a_finding(client, officer, lighthouse):
    actions.report_day(
        officer,
        instrument="lighthouse-2005",
        on=exact(date(2008, 8, 8)),
        state="KAZ",
        provenance=Provenance(source="https://example.org/kaz-2", basis="direct"),
    )
    tree = page(client, "/treaty/lighthouse-2005/")
    assert said(tree, "//*[@id='answer']/*[@class='finding']") == [
        (
            "Sources and computation differ. For Kazakhstan one source reports 8 August 2008, "
            "another 7 July 2007. entry 5"
        )
    ]


def test_many_states_are_drawn_as_one_curve(client, officer, bridges):
    from servanda.parties.states import STATES

    codes = [code for code in STATES if code not in {"KAZ", "BLR", "TJK"}][:50]
    acts = [act(Kind.ACCESSION, code, 2002, 1, 1) for code in codes]
    actions.record_acts(officer, instrument="bridges-2001", acts=acts)
    tree = page(client, "/treaty/bridges-2001/")
    assert len(tree.xpath("//figure//*[@class='curve']")) == 2  # the curve and its key
    assert len(table(tree, "States")) == 53


def test_an_address_never_given_out_says_so(client, db):
    response = client.get("/treaty/no-such-thing/")
    assert response.status_code == 404
    assert "No instrument “no-such-thing” is on record." in response.content.decode()


def test_one_states_path_says_why_for_each_standing(client, bridges):
    tree = page(client, "/treaty/bridges-2001/state/kaz/?on=2002-02-02")
    assert said(tree, "//section//*[contains(@class, 'now')]/*[self::b or self::span]") == [
        "Signatory",
        "from 1 March 2001 until 1 April 2001",
        "Contracting state",
        "from 1 April 2001 until 1 July 2001",
        "Party",
        "since 1 July 2001",
    ]
    assert said(tree, "//section[3]//p[@class='sentence']")[0].startswith(
        "Entry into force for Kazakhstan: 1 July 2001"
    )


def test_a_state_of_which_nothing_is_on_record_has_a_path_that_says_so(client, bridges):
    tree = page(client, "/treaty/bridges-2001/state/UZB/")
    assert said(tree, "//p[@class='unknown']") == [
        "Nothing on record gives it a standing under this instrument."
    ]
    assert client.get("/treaty/bridges-2001/state/ZZZ/").status_code == 404
    assert last_entry()[0] == 9
