from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from servanda.register.queries import words as councils
from tests.build import agreement_in_force
from tests.register_pages.reading import page, said, table


def titles(tree) -> list[str]:
    return said(tree, "//tbody//th/a")


def test_instruments_are_listed_with_the_days_answer_computed_or_reported(
    client, bridges, lighthouse
):
    tree = page(client, "/treaties/?on=2010-10-10")
    assert table(tree, "Instruments") == [
        ["Protocol Protocol on a made-up lighthouse", "May 2005",
         "In force (reported) (reported, not computed)", "6 June 2006"],
        ["Agreement Agreement on made-up bridges", "1 March 2001", "In force", "1 July 2001"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ("kind=protocol", ["Protocol on a made-up lighthouse"]),
        ("council=lighthouse-keepers", ["Protocol on a made-up lighthouse"]),
        ("words=BRIDGES+made", ["Agreement on made-up bridges"]),
        ("words=Мостах", ["Agreement on made-up bridges"]),
        ("words=ferries", []),
    ],
)
def test_the_list_is_narrowed_by_council_kind_and_words(
    client, bridges, lighthouse, narrowed, found
):
    assert titles(page(client, f"/treaties/?{narrowed}")) == found


def test_a_list_that_came_out_empty_says_what_to_do(client, bridges):
    tree = page(client, "/treaties/?words=ferries")
    assert said(tree, "//p[@class='unknown']") == [
        "No instrument on record fits; leave out a word or a filter. Show all"
    ]


def test_an_empty_register_says_so(client, db):
    tree = page(client, "/treaties/")
    assert said(tree, "//p[@class='unknown']") == ["No instrument is on record yet."]


def test_a_council_is_called_by_its_name_where_it_has_one(client, lighthouse, monkeypatch):
    monkeypatch.setitem(
        councils.COUNCILS, "lighthouse-keepers", ("Keepers of Lighthouses", "Хранители маяков")
    )
    assert "Keepers of Lighthouses" in said(page(client, "/treaties/"), "//option")
    assert "Хранители маяков" in said(page(client, "/ru/treaties/"), "//option")


@pytest.mark.parametrize("address", ["/treaties/", "/state/KAZ/", "/between/KAZ/BLR/"])
def test_lists_take_as_many_queries_for_three_as_for_one(client, officer, address):
    counts = []
    for slugs in (["bridges-2001"], ["bridges-2002", "bridges-2003"]):
        for slug in slugs:
            agreement_in_force(officer, slug)
        with CaptureQueriesContext(connection) as queries:
            page(client, address)
        counts.append(len(queries))
    expected = {"/treaties/": 8, "/state/KAZ/": 7, "/between/KAZ/BLR/": 10}[address]
    assert counts == [expected, expected]


def test_states_are_listed_by_name_in_both_languages(client, bridges, lighthouse):
    assert said(page(client, "/states/"), "//ul[@class='columns']/li") == [
        "Belarus 1",
        "Kazakhstan 2",
        "Tajikistan 1",
        "Uzbekistan 1",
    ]
    assert said(page(client, "/ru/states/"), "//ul[@class='columns']/li/a") == [
        "Беларусь",
        "Казахстан",
        "Таджикистан",
        "Узбекистан",
    ]


def test_a_state_has_its_standing_under_every_instrument(client, bridges, lighthouse):
    tree = page(client, "/state/kaz/?on=2006-01-01")
    assert said(tree, "//h1") == ["Kazakhstan"]
    assert table(tree, "Instruments") == [
        ["Protocol on a made-up lighthouse", "signatory", "5 May 2005", "why"],
        ["Agreement on made-up bridges", "party", "1 July 2001", "why"],
    ]
    assert said(tree, "//caption") == ["On 1 January 2006: party to 1 instrument"]


def test_a_state_that_is_gone_and_an_organisation_say_so(client, db):
    assert said(page(client, "/state/YUG/"), "//p[@class='kind']") == [
        "A state that no longer exists; its acts of that time still count · YUG"
    ]
    assert said(page(client, "/state/EUE/"), "//p[@class='kind']") == ["Organisation · EUE"]


def test_an_unknown_state_is_refused_in_a_sentence(client, db):
    response = client.get("/state/RUR/")
    assert response.status_code == 404
    assert (
        "“RUR” is no state’s code; choose a state from the list of states."
        in response.content.decode()
    )


def test_the_slider_of_a_state_and_of_a_pair_leads_to_its_day(client, bridges):
    for address in ("/state/KAZ/", "/between/KAZ/BLR/"):
        response = client.get(f"{address}?day=0")
        assert response["Location"] == f"{address}?on=1970-01-01"
