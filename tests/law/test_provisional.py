from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Act, Kind
from servanda.law.build import at_once, days
from servanda.law.clauses import Clauses, Provisional, ProvisionalStart
from servanda.law.dates import Day
from servanda.law.evaluate.provisional import applications
from servanda.law.standing import OnRecord
from servanda.law.verdict import Caution
from tests.law.build_acts import act, day, ratified, signed, simple
from tests.law.standing_lines import line

ADOPTED = act(1, Kind.ADOPTION, "1990-01-01")
SIGNED = signed(2, "RUR", "1990-01-01")
DECLARED = act(3, Kind.PROVISIONAL_APPLICATION, "1990-02-01", "RUR")
NO_LONGER = act(4, Kind.PROVISIONAL_APPLICATION_ENDED, "1990-05-01", "RUR")
REFUSED = act(4, Kind.WILL_NOT_BECOME_PARTY, "1990-05-01", "RUR")


def applied(start: ProvisionalStart, delay=at_once, ended=at_once) -> Clauses:
    return replace(simple(), provisional=Provisional(start=start, delay=delay, ended=ended))


def times(clauses: Clauses | None, *acts: Act) -> list[tuple[Day | None, Day | None]]:
    found = applications(clauses, acts, "RUR")
    return [(a.begins.on, None if a.ends is None else a.ends.on) for a in found]


def test_by_declaration_where_no_clause_speaks_of_it():
    assert times(None, SIGNED, DECLARED) == [(day("1990-02-01"), None)]
    assert times(simple(), SIGNED, DECLARED, NO_LONGER) == [(day("1990-02-01"), day("1990-05-01"))]
    assert times(simple(), SIGNED) == []


def test_so_long_after_the_states_own_signature():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE, days(30))
    assert times(clauses, ADOPTED, SIGNED) == [(day("1990-01-31"), None)]


def test_so_long_after_the_signing_and_never_before_the_states_own_signature():
    clauses = applied(ProvisionalStart.SIGNING, days(30))
    assert times(clauses, ADOPTED, signed(2, "RUR", "1990-01-10")) == [(day("1990-01-31"), None)]
    assert times(clauses, ADOPTED, signed(2, "RUR", "1990-03-01")) == [(day("1990-03-01"), None)]


def test_so_long_after_the_declaration():
    clauses = applied(ProvisionalStart.DECLARATION, days(30))
    assert times(clauses, ADOPTED, SIGNED, DECLARED) == [(day("1990-03-03"), None)]


def test_a_declaration_counts_at_once_where_the_clause_counts_from_signature():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE, days(30))
    assert times(clauses, ADOPTED, DECLARED) == [(day("1990-02-01"), None)]


def test_bounds_of_a_signature_are_bounds_of_the_application():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE)
    (found,) = applications(clauses, (signed(2, "RUR", "1990-01"),), "RUR")
    assert (found.begins.on, found.begins.cautions) == (day("1990-01"), (Caution.IMPRECISE_ACT,))


def test_a_notice_ends_it_after_the_period_of_the_clause():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE, ended=days(60))
    assert times(clauses, SIGNED, REFUSED) == [(day("1990-01-01"), day("1990-06-30"))]


def test_a_new_declaration_begins_it_again():
    again = replace(DECLARED, entry=5, on=day("1991-01-01"))
    assert times(simple(), SIGNED, DECLARED, NO_LONGER, again) == [
        (day("1990-02-01"), day("1990-05-01")),
        (day("1991-01-01"), None),
    ]


def test_a_second_declaration_changes_nothing_and_the_notice_ends_both():
    again = replace(DECLARED, entry=5, on=day("1990-03-01"))
    found = OnRecord(simple(), (SIGNED, DECLARED, again, NO_LONGER))
    assert [standing for standing, _, _ in line(found)] == ["signatory", "provisional", "signatory"]


def test_who_left_may_apply_it_again():
    left = act(4, Kind.WITHDRAWAL_EFFECTIVE, "1990-03-01", "RUR")
    again = replace(DECLARED, entry=5, on=day("1991-01-01"))
    assert [standing for standing, _, _ in line(OnRecord(simple(), (DECLARED, left, again)))] == [
        "provisional",
        "withdrawn",
        "provisional",
    ]


def test_it_gives_back_the_standing_it_lay_over():
    assert line(OnRecord(simple(), (SIGNED, DECLARED, NO_LONGER))) == [
        ("signatory", "1990-01-01", "1990-02-01"),
        ("provisional", "1990-02-01", "1990-05-01"),
        ("signatory", "1990-05-01", None),
    ]


def test_a_consent_while_it_lasts_shows_when_it_ends():
    records = (SIGNED, DECLARED, ratified(5, "RUR", "1990-03-01"), NO_LONGER)
    assert line(OnRecord(simple(), records))[1:] == [
        ("provisional", "1990-02-01", "1990-05-01"),
        ("contracting", "1990-05-01", None),
    ]


def test_who_never_signed_has_left_when_it_ends():
    assert line(OnRecord(simple(), (DECLARED, NO_LONGER))) == [
        ("provisional", "1990-02-01", "1990-05-01"),
        ("withdrawn", "1990-05-01", None),
    ]


def test_refusing_ends_it_when_the_clause_says_so():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE, ended=days(60))
    assert line(OnRecord(clauses, (SIGNED, REFUSED))) == [
        ("provisional", "1990-01-01", "1990-06-30"),
        ("will-not-become-party", "1990-06-30", None),
    ]


def test_a_notice_before_it_began_leaves_nothing():
    clauses = applied(ProvisionalStart.OWN_SIGNATURE, days(365))
    assert line(OnRecord(clauses, (SIGNED, NO_LONGER))) == [("signatory", "1990-01-01", None)]


def test_entry_into_force_for_the_state_ends_it():
    records = (SIGNED, DECLARED, ratified(5, "RUR", "1990-03-01"), ratified(6, "BOR", "1990-04-01"))
    assert line(OnRecord(simple(), records)) == [
        ("signatory", "1990-01-01", "1990-02-01"),
        ("provisional", "1990-02-01", "1990-04-01"),
        ("party", "1990-04-01", None),
    ]
    assert line(OnRecord(simple(), (*records, NO_LONGER)))[-1] == ("party", "1990-04-01", None)
