from __future__ import annotations

from servanda.law.acts import Kind
from servanda.register import actions
from tests.build import MADE_UP, THIRD_NOTIFICATION, act
from tests.register_pages.reading import page, said, table


def test_the_question_leads_to_an_address_that_lasts(client, bridges):
    response = client.get("/between/?a=KAZ&b=BLR&on=2002-02-02")
    assert (response.status_code, response["Location"]) == (
        302,
        "/between/KAZ/BLR/?on=2002-02-02",
    )


def test_the_question_offers_the_states_on_record(client, bridges):
    tree = page(client, "/between/?a=UZB")
    assert said(tree, "//select[@name='a']/option") == [
        "a state",
        "Belarus",
        "Kazakhstan",
        "Tajikistan",
        "Uzbekistan",
    ]
    assert said(tree, "//select[@name='a']/option[@selected]") == ["Uzbekistan"]


def test_a_state_and_itself_are_refused_beside_the_field(client, bridges):
    tree = page(client, "/between/?a=KAZ&b=KAZ")
    assert said(tree, "//*[@id='pair-error']") == [
        "A state has no relations with itself; choose two different states."
    ]
    assert client.get("/between/KAZ/KAZ/").status_code == 404


def test_a_wrong_day_is_named_before_the_pair_is_shown(client, bridges):
    tree = page(client, "/between/?a=KAZ&b=BLR&on=banana")
    assert said(tree, "//*[@id='day-error']/p")[0].startswith("“banana” is no day")


def test_what_is_in_force_between_two_is_told_with_reasons(client, bridges):
    tree = page(client, "/between/KAZ/BLR/?on=2002-02-02")
    assert said(tree, "//h1") == ["Kazakhstan and Belarus"]
    row = table(tree, "In force between them")[0]
    assert row[1:] == ["party path", "party path"]
    assert row[0].startswith(
        "Agreement on made-up bridges in force between them since 1 July 2001 why "
        "Belarus – Kazakhstan: in force since 1 July 2001."
    )


def test_order_of_the_two_does_not_matter_but_is_kept(client, bridges):
    tree = page(client, "/between/BLR/KAZ/?on=2002-02-02")
    assert said(tree, "//h1") == ["Belarus and Kazakhstan"]
    assert len(table(tree, "In force between them")) == 1


def test_before_entry_into_force_it_is_in_force_for_neither(client, bridges):
    tree = page(client, "/between/KAZ/BLR/?on=2001-06-01")
    assert said(tree, "//p[@class='unknown']") == [
        "Nothing on record is in force between them on this day."
    ]
    label = "In force for neither, though an act of one is on record"
    assert [row[1:] for row in table(tree, label)] == [
        ["contracting state path", "contracting state path"]
    ]


def test_in_force_for_one_only_and_what_cannot_be_told_stand_apart(client, bridges, lighthouse):
    tree = page(client, "/between/KAZ/UZB/?on=2010-10-10")
    assert [r[0].split(" why ")[0] for r in table(tree, "In force for one of them only")] == [
        "Agreement on made-up bridges"
    ]
    undetermined = table(tree, "Cannot be told from what is on record")
    assert [r[0].split(" why ")[0] for r in undetermined] == [
        "Protocol on a made-up lighthouse rests on a report"
    ]


def test_an_amendment_that_binds_both_stands_under_what_it_amends(client, officer, amended):
    slug = "bridges-amendment-2003"
    actions.record_clauses(officer, instrument=slug, clauses=THIRD_NOTIFICATION, provenance=MADE_UP)
    states = ("KAZ", "BLR", "TJK")
    for kind, month in ((Kind.SIGNATURE, 3), (Kind.NOTIFICATION, 4)):
        acts = [act(kind, state, 2003, month, 3) for state in states]
        actions.record_acts(officer, instrument=slug, acts=acts)
    before = page(client, "/between/KAZ/BLR/?on=2003-05-02")
    after = page(client, "/between/KAZ/BLR/?on=2003-05-03")
    version = "//p[starts-with(normalize-space(.), 'In the version with')]/a"
    assert (said(before, version), said(after, version)) == (
        [],
        ["Amendment on made-up toll bridges"],
    )
    assert len(table(after, "In force between them")) == 1
