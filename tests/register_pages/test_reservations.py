from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from servanda.law.acts import Kind
from servanda.law.build import (
    for_term,
    months,
    prolonged,
    provisional,
    reservations_only_to,
    with_consent_of_all,
    withdrawal,
    years,
)
from servanda.law.clauses import ProvisionalStart
from servanda.register import actions
from tests.build import MADE_UP, THIRD_NOTIFICATION, act, add, agreement_providing
from tests.register_pages.reading import page, said, table

LINES = "//ul[@class='reservations']/li"
BETWEEN = "/between/KAZ/BLR/?on="


def parts(tree) -> list[list[str]]:
    """Give of each reservation its chip, its author, and what is said of it."""
    return [
        [*said(line, "span[@class]"), *said(line, "b"), *said(line, "p")]
        for line in tree.xpath(LINES)
    ]


@pytest.fixture
def reserved(officer, bridges):
    """Kazakhstan reserves with its notification; both others hear of it on 1 August 2001."""
    made = act(Kind.RESERVATION, "KAZ", 2001, 4, 1, provisions=("Article 4",))
    entry = add(officer, made)
    add(officer, act(Kind.DEPOSITARY_NOTICE, "", 2001, 8, 1, about=entry))
    return entry


def test_a_pending_reservation_says_until_when_the_other_may_object(client, reserved):
    tree = page(client, f"{BETWEEN}2002-02-02")
    assert parts(tree) == [
        ["pending", f"entries {reserved} {reserved + 1}", "Kazakhstan",
         "Neither accepted nor objected to yet (since 1 April 2001).",
         "Last day for an objection of Belarus: 1 August 2002."],
    ]  # fmt: skip
    assert said(tree, LINES)[0].startswith("pending Kazakhstan, 1 April 2001: Article 4 entries")
    assert tree.xpath(f"{LINES}/span//a/@href") == [
        f"/entry/{reserved}/",
        f"/entry/{reserved + 1}/",
    ]


def test_it_does_so_in_russian(client, reserved):
    tree = page(client, f"/ru{BETWEEN}2002-02-02")
    assert parts(tree) == [
        ["ожидает принятия", f"записи {reserved} {reserved + 1}", "Казахстан",
         "Пока не принята, и возражений против неё нет (с 1 апреля 2001 года).",
         "Последний день для возражения (Беларусь): 1 августа 2002 года."],
    ]  # fmt: skip


def test_after_silence_it_has_effect_with_its_reason(client, reserved):
    tree = page(client, f"{BETWEEN}2002-08-02")
    assert [line[0] for line in parts(tree)] == ["has effect"]
    assert said(tree, f"{LINES}/details//li")[0] == (
        "Ground: it was accepted by silence: no objection was made in time."
    )


def test_an_objection_keeps_the_provisions_apart_and_is_linked(client, officer, reserved):
    entry = add(officer, act(Kind.OBJECTION, "BLR", 2001, 9, 1, about=reserved))
    tree = page(client, f"{BETWEEN}2002-02-02")
    assert parts(tree) == [
        ["objected to", f"entries {reserved} {reserved + 1} {entry}", "Kazakhstan",
         ("The provisions do not apply between the two, to the extent of the reservation "
         "(since 1 September 2001).")],
    ]  # fmt: skip
    assert len(table(tree, "In force between them")) == 1
    third = page(client, "/between/KAZ/TJK/?on=2002-02-02")
    assert [line[0] for line in parts(third)] == ["pending"]


def test_an_objection_that_opposes_relations_has_a_place_of_its_own(client, officer, reserved):
    opposing = act(Kind.OPPOSING_OBJECTION, "BLR", 2001, 6, 15, about=reserved)
    add(officer, opposing)
    tree = page(client, f"{BETWEEN}2002-02-02")
    rows = table(tree, "Not in force between them, though both are parties")
    assert [row[1:] for row in rows] == [["party path", "party path"]]
    assert said(tree, "//tbody//th/p") == [
        (
            "Belarus – Kazakhstan: not in force between them: an objection to a reservation "
            "opposes entry into force between the two (Vienna Convention, article 20(4)(b))."
        )
    ]
    assert [line[0] for line in parts(tree)] == ["opposed"]
    assert said(page(client, f"/ru{BETWEEN}2002-02-02"), "//h2")[0] == (
        "Не в силе между ними, хотя участвуют оба"
    )


def test_effects_under_an_instrument_that_binds_one_only_are_not_told(client, officer, reserved):
    add(officer, act(Kind.DENUNCIATION, "BLR", 2003, 1, 1))
    add(officer, act(Kind.WITHDRAWAL_EFFECTIVE, "BLR", 2004, 1, 1))
    before, after = (page(client, f"{BETWEEN}{day}") for day in ("2003-12-31", "2004-01-01"))
    assert [line[0] for line in parts(before)] == ["has effect"]
    assert (len(table(after, "In force for one of them only")), parts(after)) == (1, [])


def test_a_suspension_between_two_is_shown_and_remains_in_force(client, officer, bridges):
    entry = add(officer, act(Kind.SUSPENSION, "KAZ", 2002, 1, 1, toward="BLR"))
    tree = page(client, f"{BETWEEN}2002-02-02")
    assert said(tree, "//tbody//th/p") == [
        f"suspended between them Kazakhstan, 1 January 2002 entry {entry}"
    ]
    assert len(table(tree, "In force between them")) == 1
    assert said(page(client, "/between/KAZ/TJK/?on=2002-02-02"), "//tbody//th/p") == []
    assert said(page(client, f"/ru{BETWEEN}2002-02-02"), "//tbody//th/p") == [
        f"действие между ними приостановлено Казахстан, 1 января 2002 года запись {entry}"
    ]


def test_a_party_whose_operation_is_suspended_is_a_party_all_the_same(client, officer, bridges):
    add(officer, act(Kind.SUSPENSION, "TJK", 2002, 1, 1))
    state = page(client, "/state/TJK/?on=2002-02-02")
    assert said(state, "//caption") == ["On 2 February 2002: party to 1 instrument"]
    instrument = page(client, "/treaty/bridges-2001/?on=2002-02-02")
    assert said(instrument, "//caption") == ["3 states on record · in force for 3"]
    assert table(instrument, "States")[2][-1] == "party, operation suspended"
    assert said(instrument, "//figcaption/span[@class='key']")[3] == ("provisional or suspended")


def test_a_later_instrument_that_replaces_it_between_them_is_named(client, officer, bridges):
    agreement_providing(officer, "bridges-2011", replaces=frozenset({"bridges-2001"}))
    tree = page(client, f"{BETWEEN}2012-01-01")
    rows = table(tree, "Not in force between them, though both are parties")
    assert len(rows) == 1
    assert said(tree, "//tbody//th/p[a]") == [
        "Replaced between them by: Agreement on made-up bridges"
    ]


def test_reservations_are_data_for_machines(client, officer, reserved):
    entry = add(officer, act(Kind.OBJECTION, "BLR", 2001, 9, 1, about=reserved))
    got = client.get("/api/v1/between/KAZ/BLR?on=2002-02-02").json()["instruments"][0]
    (found,) = got["reservations"]
    sentences = found.pop("en"), found.pop("ru")
    assert found == {
        "entry": reserved,
        "author": "KAZ",
        "toward": "BLR",
        "provisions": ["Article 4"],
        "effect": "not-applied",
        "may_be": [],
        "ground": "objected",
        "since": "2001-09-01",
        "until": None,
        "silence_ends": None,
        "entries": [reserved + 1, entry],
        "articles": ["20(4)(b)", "21(3)"],
        "policies": ["convention-as-custom"],
        "doubts": [],
        "claims": [],
        "without_effect": [],
    }
    assert [sentence["sentence"].split(":")[0] for sentence in sentences] == [
        "Reservation of Kazakhstan towards Belarus (Article 4)",
        "Оговорка Казахстана в отношении Беларуси (Article 4)",
    ]
    assert (got["bar"], got["suspended"], got["replaced_by"]) == (None, [], [])


def test_a_bar_and_a_suspension_are_data_for_machines(client, officer, reserved):
    suspension = add(officer, act(Kind.SUSPENSION, "KAZ", 2002, 1, 1, toward="TJK"))
    add(officer, act(Kind.OPPOSING_OBJECTION, "BLR", 2001, 6, 15, about=reserved))
    barred = client.get("/api/v1/between/KAZ/BLR?on=2002-02-02").json()["instruments"][0]
    suspended = client.get("/api/v1/between/KAZ/TJK?on=2002-02-02").json()["instruments"][0]
    assert (barred["in_force"], barred["bar"]) == ("no", "opposed")
    assert (suspended["in_force"], suspended["suspended"]) == ("yes", [suspension])


def test_more_reservations_do_not_take_more_queries(client, officer, reserved):
    counts = []
    for article in ("Article 5", "Article 6", "Article 7"):
        add(officer, act(Kind.RESERVATION, "KAZ", 2001, 4, 1, provisions=(article,)))
        with CaptureQueriesContext(connection) as queries:
            page(client, f"{BETWEEN}2002-02-02")
        counts.append(len(queries))
    assert counts == [10, 10, 10]


def test_the_clauses_say_all_that_they_provide_for(client, officer):
    agreement_providing(
        officer,
        joining=with_consent_of_all(),
        provisional=provisional(ProvisionalStart.OWN_SIGNATURE),
        withdrawal=withdrawal(months(6), not_before=years(3)),
        duration=for_term(60, prolonged(60, months(6))),
        reservations=reservations_only_to("Article 4", "Article 5"),
    )
    english = said(page(client, "/treaty/bridges-2001/"), "//ul[@class='clauses']/li")
    russian = said(page(client, "/ru/treaty/bridges-2001/"), "//ul[@class='clauses']/li")
    assert english[3:] == [
        (
            "accession: in force on the day of the last consent of all that signed or joined "
            "before, but not before the instrument is in force"
        ),
        "provisional application begins on the day of the state's own signature",
        (
            "provisional application ends with entry into force for the state, or on the day of "
            "the receipt of the state's notice to that effect"
        ),
        "notice of withdrawal may first be given 3 years after entry into force for the state",
        "withdrawal takes effect 6 months after the receipt of the notice",
        "in force for 5 years",
        (
            "prolonged each time by 5 years, except for a party that gives notice at least 6 "
            "months before the end"
        ),
        "reservations: permitted only to Article 4, Article 5",
        "a permitted reservation needs no acceptance",
    ]
    assert len(russian) == len(english)
    assert russian[-2:] == [
        "оговорки допускаются только к следующим положениям: Article 4, Article 5",
        "допускаемая оговорка не требует принятия",
    ]


def test_an_effect_that_cannot_be_told_names_what_it_can_be(client, officer):
    agreement_providing(officer, reservations=reservations_only_to("Article 4"))
    add(officer, act(Kind.RESERVATION, "KAZ", 2001, 4, 1))
    tree = page(client, f"{BETWEEN}2002-02-02")
    assert [line[0] for line in parts(tree)] == ["effect undetermined"]
    assert said(tree, f"{LINES}/ul/li") == [
        (
            "no effect, since the instrument does not permit it; what becomes of its author's "
            "consent is open"
        ),
        "the provisions are modified both ways, to the extent of the reservation",
    ]
    (line,) = client.get("/api/v1/between/KAZ/BLR?on=2002-02-02").json()["instruments"]
    (found,) = line["reservations"]
    assert (found["effect"], found["may_be"], found["doubts"]) == (
        "undetermined",
        ["not-permitted", "modified"],
        ["provisions-not-stated"],
    )


def test_a_reservation_to_an_amendment_stands_under_what_it_amends(client, officer, amended):
    slug = "bridges-amendment-2003"
    actions.record_clauses(officer, instrument=slug, clauses=THIRD_NOTIFICATION, provenance=MADE_UP)
    for kind, month in ((Kind.SIGNATURE, 3), (Kind.NOTIFICATION, 4)):
        for state in ("KAZ", "BLR", "TJK"):
            add(officer, act(kind, state, 2003, month, 3), slug)
    add(officer, act(Kind.RESERVATION, "KAZ", 2003, 4, 3), slug)
    tree = page(client, f"{BETWEEN}2003-06-06")
    assert said(tree, f"{LINES}//span[@lang]") == ["Amendment on made-up toll bridges"]
    assert [line[0] for line in parts(tree)] == ["pending"]
