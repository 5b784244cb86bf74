from __future__ import annotations

import json

from servanda.register import actions
from servanda.register.queries.export import entries_out
from tests.register_pages.reading import page, said


def test_an_entry_is_shown_as_stored_with_its_neighbours(client, bridges):
    tree = page(client, "/entry/7/")
    stored = entries_out(6, 1)[0]
    assert said(tree, "//h1") == ["Entry 7"]
    assert said(tree, "//p[@class='kind']") == ["Act recorded"]
    assert json.loads(tree.xpath("//pre")[0].text_content()) == json.loads(stored.body)
    assert tree.xpath("//details//pre")[0].text_content() == stored.body
    assert said(tree, "//dl[not(@class)]/dd") == [stored.digest, stored.previous]
    assert tree.xpath("//a[@rel='prev']/@href") + tree.xpath("//a[@rel='next']/@href") == [
        "/entry/6/",
        "/entry/8/",
    ]
    assert "/treaty/bridges-2001/?known=7" in tree.xpath("//a/@href")


def test_the_first_has_no_entry_before_and_the_last_none_after(client, bridges):
    assert page(client, "/entry/1/").xpath("//a[@rel='prev']") == []
    assert page(client, "/ru/entry/9/").xpath("//a[@rel='next']") == []


def test_a_correction_names_the_entry_that_no_longer_counts(client, officer, bridges):
    number = actions.strike_act(
        officer, instrument="bridges-2001", replaces=9, reason="recorded twice"
    )
    tree = page(client, f"/entry/{number}/")
    assert said(tree, "//p[@class='notice']/a") == ["9"]


def test_a_number_that_the_ledger_lacks_is_refused_in_a_sentence(client, bridges):
    for number in ("10", "9" * 40):
        response = client.get(f"/entry/{number}/")
        assert response.status_code == 404
        assert f"The ledger has no entry {number[:20]}; its last is 9." in response.content.decode()
