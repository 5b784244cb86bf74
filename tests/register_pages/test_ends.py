from __future__ import annotations

from datetime import date

import pytest

from servanda.law.acts import Kind
from servanda.law.build import for_term, months, until, while_at_least, withdrawal, years
from servanda.law.dates import Day
from servanda.register import actions
from servanda.register.actions import NewAct
from tests.build import act, add, agreement, agreement_in_force, agreement_providing
from tests.register_pages.reading import page, said, table, words

NOW = "//*[@id='answer']//*[contains(@class, 'now')]"


def answer(tree) -> list[str]:
    return [words(part) for part in tree.xpath(f"{NOW}/*[self::span or self::b]")]


def why(tree) -> list[str]:
    return said(tree, "//*[@id='answer']//*[@class='why']/*[self::h3 or self::p]")


@pytest.fixture
def five_years(officer):
    """In force on 1 July 2001 for five years."""
    return agreement_providing(officer, duration=for_term(60))


def test_an_instrument_whose_term_ran_out_is_no_longer_in_force(client, five_years):
    tree = page(client, "/treaty/bridges-2001/?on=2010-01-01")
    assert answer(tree) == ["On 1 January 2010", "No longer in force", "since 1 July 2006"]
    assert tree.xpath(f"{NOW}/@class") == ["now ended"]
    assert why(tree)[:2] == [
        "End of the instrument: 1 July 2006; the clause: in force for 5 years.",
        "How it came into force",
    ]
    assert [row[-1] for row in table(tree, "States")] == ["ended", "ended", "ended"]
    assert said(tree, "//caption") == ["3 states on record · in force for 0"]


def test_it_says_so_in_russian(client, five_years):
    tree = page(client, "/ru/treaty/bridges-2001/?on=2010-01-01")
    assert answer(tree) == ["1 января 2010 года", "Более не в силе", "с 1 июля 2006 года"]
    assert why(tree)[:2] == [
        "Прекращение действия документа: 1 июля 2006 года; условие: действует 5 лет.",
        "Как вступил в силу",
    ]


def test_before_its_end_the_page_says_until_when(client, five_years):
    tree = page(client, "/treaty/bridges-2001/?on=2006-06-30")
    assert answer(tree)[1:] == ["In force", "since 1 July 2001, until 1 July 2006"]
    assert why(tree)[1:] == [
        "How long it lasts",
        "End of the instrument: 1 July 2006; the clause: in force for 5 years.",
    ]
    last = page(client, "/treaty/bridges-2001/?on=2006-07-01")
    assert answer(last)[1] == "No longer in force"


def test_before_it_is_in_force_its_end_changes_nothing(client, five_years):
    tree = page(client, "/treaty/bridges-2001/?on=2001-06-15")
    assert answer(tree)[1:] == ["Not yet in force", "enters into force on 1 July 2001"]


def test_the_reason_of_entry_into_force_is_told_once(client, five_years):
    tree = page(client, "/treaty/bridges-2001/?on=2010-01-01")
    sentences = said(tree, "//*[@id='answer']//*[@class='why']//li | //*[@class='why']/p")
    assert sum(s.startswith("Entry into force: 1 July 2001") for s in sentences) == 1


def test_a_last_day_that_the_clause_names_ends_it(client, officer):
    agreement_providing(officer, duration=until(date(2005, 5, 5)))
    tree = page(client, "/treaty/bridges-2001/?on=2005-05-05")
    assert answer(tree)[1:] == ["No longer in force", "since 5 May 2005"]


def test_an_end_known_only_within_bounds_cannot_be_told_within_them(client, officer):
    agreement_in_force(officer)
    in_march = Day(date(2004, 3, 1), date(2004, 3, 31))
    add(officer, NewAct(kind=Kind.TERMINATION, on=in_march, source="made up for a test"))
    days = ("2004-02-29", "2004-03-15", "2004-03-31")
    found = [answer(page(client, f"/treaty/bridges-2001/?on={day}"))[1] for day in days]
    assert found == ["In force", "Cannot be told", "No longer in force"]


def test_a_termination_ends_what_is_otherwise_not_on_record(client, officer):
    agreement(officer)
    entry = add(officer, act(Kind.TERMINATION, "", 2008, 1, 1))
    tree = page(client, "/treaty/bridges-2001/?on=2010-01-01")
    assert answer(tree)[1:] == ["No longer in force", "since 1 January 2008"]
    assert said(tree, "//*[@class='why']//li") == [f"Termination: 1 January 2008. entry {entry}"]
    before = page(client, "/treaty/bridges-2001/?on=2007-12-31")
    assert answer(before)[1] == "Not on record"


def test_an_end_does_not_become_a_report_because_the_beginning_is_one(client, officer, lighthouse):
    add(officer, act(Kind.TERMINATION, "", 2009, 1, 1), "lighthouse-2005")
    lines = table(page(client, "/treaties/?on=2010-10-10"), "Instruments")
    assert [line[2:] for line in lines] == [["No longer in force", "6 June 2006"]]
    before = table(page(client, "/treaties/?on=2008-10-10"), "Instruments")
    assert before[0][2] == "In force (reported) (reported, not computed)"


def test_too_few_parties_left_end_it(client, officer):
    agreement_providing(officer, withdrawal=withdrawal(months(6)), duration=while_at_least(3))
    add(officer, act(Kind.DENUNCIATION, "TJK", 2003, 1, 1))
    tree = page(client, "/treaty/bridges-2001/?on=2003-07-01")
    assert answer(tree)[1:] == ["No longer in force", "since 1 July 2003"]


def test_lists_and_the_first_page_do_not_count_it_as_in_force(client, five_years):
    assert table(page(client, "/treaties/?on=2010-10-10"), "Instruments") == [
        ["Agreement Agreement on made-up bridges", "1 March 2001", "No longer in force",
         "1 July 2001"],
    ]  # fmt: skip
    assert said(page(client, "/"), "//*[@class='big']") == ["0"]


def test_the_interface_for_machines_tells_the_end_as_data(client, five_years):
    got = client.get("/api/v1/instruments/bridges-2001/standings?on=2010-01-01").json()
    general, end = got["in_force"], got["end"]
    assert (general["status"], general["on"], general["ended_on"]) == (
        "no-longer-in-force",
        "2001-07-01",
        "2006-07-01",
    )
    assert (end["on"], end["verdict"]["node"]) == ("2006-07-01", "Duration")
    assert end["en"]["sentence"].startswith("End of the instrument: 1 July 2006")
    assert end["ru"]["sentence"].startswith("Прекращение действия документа: 1 июля 2006")


def test_without_an_end_there_is_none_in_the_data(client, bridges):
    got = client.get("/api/v1/instruments/bridges-2001/standings?on=2010-01-01").json()
    assert (got["in_force"]["ended_on"], got["end"]) == (None, None)


def test_a_denunciation_takes_effect_and_says_for_whom(client, officer):
    agreement_providing(officer, withdrawal=withdrawal(months(6), not_before=years(1)))
    add(officer, act(Kind.DENUNCIATION, "TJK", 2003, 1, 1))
    tree = page(client, "/treaty/bridges-2001/state/TJK/?on=2004-01-01")
    assert said(tree, "//section//b") == ["Signatory", "Contracting state", "Party", "Withdrawn"]
    assert tree.xpath("//section/*[contains(@class, 'now')]/@class")[-1] == "now ended"
    assert said(tree, "//section[last()]//p[@class='sentence']") == [
        "Withdrawal of Tajikistan: 1 July 2003, 6 months after the receipt of the notice."
    ]
    russian = page(client, "/ru/treaty/bridges-2001/state/TJK/?on=2004-01-01")
    assert said(russian, "//section[last()]//p[@class='sentence']") == [
        "Выход Таджикистана: 1 июля 2003 года, через 6 месяцев после получения уведомления о нём."
    ]
    remaining = page(client, "/treaty/bridges-2001/?on=2004-01-01")
    assert [row[-1] for row in table(remaining, "States")] == ["party", "party", "withdrawn"]


def test_the_interface_names_the_state_in_the_reasons_of_its_path(client, officer):
    agreement_providing(officer, withdrawal=withdrawal(months(6)))
    add(officer, act(Kind.DENUNCIATION, "TJK", 2003, 1, 1))
    address = "/api/v1/instruments/bridges-2001/standings?on=2004-01-01&state=TJK"
    path = client.get(address).json()["states"][0]["path"]
    first, last = path[0]["because"], path[-1]["because"]
    assert last["en"]["sentence"].startswith("Withdrawal of Tajikistan: 1 July 2003")
    assert first["ru"]["sentence"] == "День подписания от имени Таджикистана: 1 марта 2001 года."


def test_what_the_register_knew_before_the_end_was_recorded(client, officer):
    agreement_in_force(officer)
    entry = actions.record_act(
        officer, instrument="bridges-2001", act=act(Kind.TERMINATION, "", 2008, 1, 1)
    )
    then = page(client, f"/treaty/bridges-2001/?on=2010-01-01&known={entry - 1}")
    now = page(client, f"/treaty/bridges-2001/?on=2010-01-01&known={entry}")
    assert (answer(then)[1], answer(now)[1]) == ("In force", "No longer in force")
