from __future__ import annotations

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from servanda.law.acts import Kind
from servanda.law.dates import exact
from servanda.register import actions
from servanda.register.actions import NewAct
from servanda.register.queries.law import last_entry
from tests.build import act, agreement_in_force
from tests.register_pages.reading import page, said


def test_an_empty_register_has_a_first_page_that_says_so(client, db):
    tree = page(client, "/")
    assert tree.xpath("/html/@lang") == ["en"]
    assert said(tree, "//p[@class='unknown']") == [
        "No session is on record yet.",
        "No act is on record yet.",
        "None is announced.",
        "The ledger is empty.",
    ]


def test_english_is_english_whatever_the_browser_says(client, db):
    tree = page(client, "/", **{"Accept-Language": "ru"})
    assert tree.xpath("/html/@lang") == ["en"]


def test_the_latest_acts_stand_together_where_states_acted_together(client, officer):
    agreement_in_force(officer)
    assert said(page(client, "/"), "//ol[@class='timeline']/li")[-2:] == [
        (
            "1 March 2001 signature Agreement on made-up bridges "
            "Kazakhstan, Belarus, Tajikistan · entry 3"
        ),
        "1 March 2001 adoption of the text Agreement on made-up bridges entry 2",
    ]


def test_what_was_struck_out_or_lies_ahead_is_not_among_the_latest(client, officer):
    agreement_in_force(officer)
    actions.strike_act(officer, instrument="bridges-2001", replaces=9, reason="never received")
    ahead = exact(timezone.localdate() + timedelta(days=400))
    actions.record_act(
        officer,
        instrument="bridges-2001",
        act=NewAct(kind=Kind.WITHDRAWAL_EFFECTIVE, on=ahead, state="KAZ", source="made up"),
    )
    assert said(page(client, "/"), "//ol[@class='timeline']/li")[0].startswith("1 May 2001")


def test_computed_and_reported_are_counted_apart(client, officer):
    agreement_in_force(officer)
    actions.record_acts(
        officer, instrument="bridges-2001", acts=[act(Kind.ACCESSION, "UZB", 2002, 1, 1)]
    )
    tree = page(client, "/")
    assert said(tree, "//span[contains(@class, 'big')]") == ["1", "0"]
    assert said(tree, "//aside/section[1]/p[@class='source']") == [
        "of 1 instrument on record · 8 acts · 4 states"
    ]


def test_the_ledgers_last_entry_is_under_every_page(client, officer):
    agreement_in_force(officer)
    number, digest = last_entry()
    for address in ("/", "/treaties/", "/states/", "/sign-in/", "/no/such/address/"):
        foot = client.get(address).content.decode().split("<footer")[1]
        assert f"number {number}" in foot
        assert digest[:12] in foot


def test_the_first_page_takes_as_many_queries_for_three_as_for_one(client, officer):
    counts = []
    for slugs in (["bridges-2001"], ["bridges-2002", "bridges-2003"]):
        for slug in slugs:
            agreement_in_force(officer, slug)
        with CaptureQueriesContext(connection) as queries:
            page(client, "/")
        counts.append(len(queries))
    assert counts == [16, 16]
