from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from servanda.council.confirmed import (
    Confirmation,
    Filed,
    digests_in,
    number_text,
    people_in,
    session_body,
    unveiled,
    veiled,
)
from servanda.council.working import Working
from servanda.ledger.canonical import canonical
from servanda.reader.record import Record
from tests.council.build import record, span

ANN, ANNA = "a" * 64, "b" * 64
PEOPLE = {"Ann": ANN, "Ann Tasch": ANNA}
BARE = Filed(draft=1, sha256="0" * 64, name="x", source="")


def test_the_longer_name_is_veiled_first():
    assert veiled("Ann Tasch met Ann.", PEOPLE) == f"⟦{ANNA}⟧ met ⟦{ANN}⟧."


def test_an_erased_name_is_shown_as_erased():
    assert (
        unveiled(veiled("Ann Tasch met Ann.", PEOPLE), {ANN: "Ann"}, "(erased)")
        == "(erased) met Ann."
    )


@given(st.text())
def test_unveiling_gives_back_what_was_veiled(words):
    names = {digest: name for name, digest in PEOPLE.items()}
    assert unveiled(veiled(words, PEOPLE), names) == words


def test_the_digests_in_a_sentence_are_found():
    assert digests_in(veiled("Ann Tasch met Ann.", PEOPLE)) == (ANNA, ANN)


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_decimal_is_written_exactly(value):
    assert Fraction(number_text(Fraction(value))) == Fraction(value)


def test_a_number_that_no_decimal_equals_is_a_fraction():
    assert number_text(Fraction(-2, 3)) == "-2/3"


def test_everybody_is_named_once():
    assert people_in(record()) == (
        "Rudolf Elphberg",
        "Kurvi Tasch",
        "Ottokar Halmaszout",
        "Zita Hentzau",
        "Igor Wagner",
    )


def test_what_is_not_on_record_is_absent_from_the_entry():
    body = session_body(
        Working(record=Record(text="x", language="en")),
        Confirmation(council="wardens"),
        slug="wardens/2021-05-04",
        instruments=[],
        people={},
        filed=BARE,
    )
    assert body == {
        "session": "wardens/2021-05-04",
        "council": "wardens",
        "text": {"sha256": "0" * 64, "draft": 1, "name": "x", "language": "en"},
    }


def test_the_entry_of_the_whole_record_is_canonical_json():
    people = {name: f"{number:064}" for number, name in enumerate(people_in(record()))}
    body = session_body(
        Working(record=record()),
        Confirmation(council="wardens"),
        slug="wardens/2021-05-04",
        instruments=["a", "b", "c", "d"],
        people=people,
        filed=BARE,
    )
    assert canonical(body)
    proposal = span("a common map of the passes")
    assert body["proposals"] == [{"state": "TJK", "words": [proposal.start, proposal.end]}]
    assert body["figures"] == [
        {
            "quantity": "trade within the League",
            "value": "11.5",
            "unit": "million crowns",
            "period": "2020",
            "change_percent": "10",
            "change_hedge": "almost",
        }
    ]
    assert body["next_session"] == {
        "when": "late May 2022",
        "edtf": "2022-05-21/2022-05-31",
        "place": "Zenda",
        "chair_state": "TJK",
    }
    assert body["planned"] == [{"title": "Plan of works on the upper fords", "type": "plan"}]
