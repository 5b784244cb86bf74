from __future__ import annotations

from servanda.law.acts import Kind
from servanda.law.build import in_force, months, years
from servanda.law.clauses import Circulated, Clauses, UnlessOptedOut
from servanda.law.relations import InForce, between, version
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, act, day, ratified, report, signed, simple

BASE = OnRecord(
    simple(),
    (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        ratified(3, "SYL", "1990-03-01"),
        ratified(4, "ZUB", "1995-01-01"),
        signed(5, "GRU", "1990-01-01"),
    ),
)
FIRST = OnRecord(simple(), (ratified(11, "RUR", "1991-01-01"), ratified(12, "BOR", "1991-02-01")))
SECOND = OnRecord(simple(), (ratified(21, "RUR", "1992-01-01"), ratified(22, "SYL", "1992-02-01")))
AMENDMENTS = (("first", FIRST), ("second", SECOND))


def bound(a: str, b: str, on: str | None = None) -> tuple[str, ...]:
    as_of = None if on is None else a_date(on)
    return version(BASE, AMENDMENTS, a, b, as_of=as_of, known_at=None).binding


def test_in_force_since_the_second_became_a_party():
    relation = between(BASE, "SYL", "RUR", as_of=None, known_at=None)
    assert relation.states == ("RUR", "SYL")
    assert (relation.in_force, relation.since) == (InForce.YES, day("1990-03-01"))
    assert relation.lacking == ()


def test_since_when_is_within_bounds_where_either_day_is():
    on_record = OnRecord(simple(), (ratified(1, "RUR", "1990"), ratified(2, "BOR", "1990-06-01")))
    relation = between(on_record, "RUR", "BOR", as_of=None, known_at=None)
    assert relation.since == day("1990-06-01/1990-12-31")


def test_not_in_force_on_account_of_one():
    relation = between(BASE, "RUR", "GRU", as_of=None, known_at=None)
    assert (relation.in_force, relation.lacking) == (InForce.NO, ("GRU",))


def test_not_in_force_on_account_of_both():
    relation = between(BASE, "RUR", "SYL", as_of=a_date("1990-01-15"), known_at=None)
    assert (relation.in_force, relation.lacking) == (InForce.NO, ("RUR", "SYL"))


def test_undetermined_on_account_of_one():
    on_record = OnRecord(
        None,
        (signed(1, "RUR", "1990-01-01"),),
        (report(2, "1990-02-01"), report(3, "1990-02-01", "BOR")),
    )
    relation = between(on_record, "RUR", "BOR", as_of=None, known_at=None)
    assert (relation.in_force, relation.lacking) == (InForce.UNDETERMINED, ("RUR",))


def test_amendments_bind_in_any_combination():
    assert bound("RUR", "BOR") == ("first",)
    assert bound("RUR", "SYL") == ("second",)
    assert bound("BOR", "SYL") == ()


def test_no_amendment_binds_before_it_is_in_force():
    assert bound("RUR", "BOR", "1991-01-15") == ()


def test_no_amendment_binds_who_is_no_party_to_the_base():
    found = version(BASE, AMENDMENTS, "RUR", "GRU", as_of=None, known_at=None)
    assert (found.binding, found.deemed, found.undetermined) == ((), (), ())


def test_a_state_that_joins_later_is_bound_by_the_amendments():
    found = version(BASE, AMENDMENTS, "ZUB", "RUR", as_of=None, known_at=None)
    assert found.binding == ("first", "second")
    assert found.deemed == ("first", "second")


def test_toward_who_is_not_bound_it_is_bound_by_the_unamended_text():
    found = version(BASE, AMENDMENTS, "ZUB", "SYL", as_of=None, known_at=None)
    assert (found.binding, found.deemed) == (("second",), ("second",))


def test_a_state_that_says_otherwise_is_not_bound():
    refused = OnRecord(
        FIRST.clauses, (*FIRST.records, act(13, Kind.NOT_INTERESTED, "1995-01-01", "ZUB"))
    )
    found = version(BASE, [("first", refused)], "ZUB", "RUR", as_of=None, known_at=None)
    assert (found.binding, found.deemed) == ((), ())


def test_where_the_treaty_asks_for_consent_to_each_nobody_is_deemed_bound():
    strict = OnRecord(FIRST.clauses, FIRST.records, binds_joiners=False)
    found = version(BASE, [("first", strict)], "ZUB", "RUR", as_of=None, known_at=None)
    assert found.binding == ()


def test_of_an_amendment_without_a_record_nothing_is_deemed():
    found = version(BASE, [("lost", OnRecord(None))], "ZUB", "RUR", as_of=None, known_at=None)
    assert (found.binding, found.undetermined) == ((), ())


def test_a_modification_among_some_binds_nobody_that_joins_the_treaty_later():
    among_some = OnRecord(FIRST.clauses, FIRST.records, binds_joiners=False)
    asked = [("among some", among_some)]
    found = version(BASE, asked, "RUR", "BOR", as_of=None, known_at=None)
    assert (found.binding, found.deemed) == (("among some",), ())
    assert version(BASE, asked, "ZUB", "RUR", as_of=None, known_at=None).binding == ()


def test_a_tacit_amendment_binds_between_those_that_did_not_opt_out():
    circulated = act(41, Kind.DEPOSITARY_NOTICE, "1996-01-01")
    opted_out = act(42, Kind.OPT_OUT, "1996-06-01", "SYL")
    tacit = OnRecord(
        Clauses(
            entry_into_force=in_force(years(1), Circulated()),
            for_states=UnlessOptedOut(instrument="base", within=months(12)),
        ),
        (circulated, opted_out),
        others=(("base", BASE),),
    )
    asked = [("tacit", tacit)]
    found = version(BASE, asked, "RUR", "ZUB", as_of=a_date("1997-01-01"), known_at=None)
    assert (found.binding, found.deemed) == (("tacit",), ())
    before = version(BASE, asked, "RUR", "ZUB", as_of=a_date("1996-12-31"), known_at=None)
    assert before.binding == ()
    assert version(BASE, asked, "RUR", "SYL", as_of=None, known_at=None).binding == ()


def test_an_amendment_to_an_amendment_binds_by_itself():
    both = (ratified(31, "RUR", "1993-01-01"), ratified(32, "SYL", "1993-01-01"))
    chain = (*AMENDMENTS, ("third", OnRecord(simple(), both)))
    found = version(BASE, chain, "RUR", "SYL", as_of=None, known_at=None)
    assert found.binding == ("second", "third")
    assert [name for name, _ in found.amendments] == ["first", "second", "third"]


def test_an_amendment_can_be_undetermined():
    signed_only = OnRecord(
        None,
        (signed(31, "RUR", "1991-01-01"), signed(32, "BOR", "1991-01-01")),
        (report(33, "1992-01-01"),),
    )
    found = version(BASE, [("third", signed_only)], "RUR", "BOR", as_of=None, known_at=None)
    assert (found.binding, found.undetermined) == ((), ("third",))
