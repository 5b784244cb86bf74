from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Act, Kind
from servanda.law.build import at_least, instruments
from servanda.law.clauses import Clauses, Days, Joining, Months, OnceAccepted, UnlessOpposed
from servanda.law.dates import from_edtf
from servanda.law.relations import Bar, InForce, Relation, between
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, act, day, ratified, report, signed, simple
from tests.law.reserving_acts import PARTIES, said, treaty


def at(on_record: OnRecord, on: str | None, a: str = "RUR", b: str = "BOR") -> Relation:
    as_of = None if on is None else a_date(on)
    return between(on_record, a, b, as_of=as_of, known_at=None)


# -- suspension (rules 56, 57) --------------------------------------------------------------------


def suspended(entry: int, on: str, by: str, toward: str | None) -> Act:
    return said(entry, Kind.SUSPENSION, on, by, None, toward=toward)


def ended(entry: int, on: str, by: str, toward: str | None, about: int | None = None) -> Act:
    return said(entry, Kind.SUSPENSION_ENDED, on, by, about, toward=toward)


def test_a_suspension_between_two_leaves_the_instrument_in_force():
    suspension = suspended(10, "2003-01-01", "BOR", "RUR")
    on_record = treaty(suspension)
    relation = at(on_record, "2004-01-01")
    assert (relation.in_force, relation.suspended) == (InForce.YES, (suspension,))
    assert at(on_record, "2002-12-31").suspended == ()
    assert at(on_record, "2004-01-01", "BOR", "SYL").suspended == ()


def test_a_suspension_ends_by_the_act_about_it():
    on_record = treaty(
        suspended(10, "2003-01-01", "BOR", "RUR"),
        suspended(11, "2003-06-01", "RUR", "BOR"),
        ended(12, "2004-01-01", "BOR", "RUR", about=10),
    )
    assert [a.entry for a in at(on_record, "2003-12-31").suspended] == [10, 11]
    assert [a.entry for a in at(on_record, "2004-01-01").suspended] == [11]


def test_an_end_that_names_no_suspension_ends_those_of_its_author_before():
    on_record = treaty(
        suspended(10, "2003-01-01", "BOR", "RUR"),
        ended(11, "2004-01-01", "BOR", "RUR"),
        suspended(12, "2005-01-01", "BOR", "RUR"),
    )
    assert at(on_record, "2004-06-01").suspended == ()
    assert [a.entry for a in at(on_record, None).suspended] == [12]


def test_a_suspension_may_state_its_days():
    suspension = replace(suspended(10, "2003-01-01", "BOR", "RUR"), effect_on=day("2003-07-01"))
    end = replace(ended(11, "2004-01-01", "BOR", "RUR"), effect_on=day("2004-07-01"))
    on_record = treaty(suspension, end)
    assert at(on_record, "2003-06-30").suspended == ()
    assert at(on_record, "2004-06-30").suspended == (suspension,)
    assert at(on_record, "2004-07-01").suspended == ()


def test_a_state_that_suspends_towards_all_remains_a_party():
    relation = at(treaty(suspended(10, "2003-01-01", "BOR", None)), "2004-01-01")
    assert (relation.in_force, relation.since) == (InForce.YES, day("2000-02-01"))


def test_since_when_is_counted_anew_after_a_withdrawal():
    on_record = treaty(
        said(10, Kind.WITHDRAWAL_EFFECTIVE, "2003-01-01", "BOR", None),
        ratified(11, "BOR", "2006-01-01"),
    )
    assert at(on_record, "2002-01-01").since == day("2000-02-01")
    assert at(on_record, "2004-01-01").lacking == ("BOR",)
    assert at(on_record, "2007-01-01").since == day("2006-01-01")


# -- accession between two (E19, E20) -------------------------------------------------------------

ACCEDED = act(10, Kind.ACCESSION, "2003-01-01", "ZUB")


def joining(way: Joining) -> Clauses:
    return replace(simple(), joining=way)


def answered(entry: int, kind: Kind, on: str, by: str) -> Act:
    return Act(entry=entry, kind=kind, on=from_edtf(on), by=by, toward="ZUB")


def acceding(way: Joining, *acts: Act) -> OnRecord:
    return replace(treaty(ACCEDED, *acts), clauses=joining(way))


def test_an_accession_is_in_force_with_those_that_accepted_it():
    accepted = answered(11, Kind.ACCESSION_ACCEPTED, "2004-01-01", "BOR")
    on_record = acceding(OnceAccepted(delay=Days(60)), accepted)
    with_borduria = at(on_record, "2004-03-01", "ZUB", "BOR")
    assert (with_borduria.in_force, with_borduria.since) == (InForce.YES, day("2004-03-01"))
    assert with_borduria.accession is not None
    assert with_borduria.accession.acts == (ACCEDED, accepted)
    assert with_borduria.bar is None
    assert at(on_record, "2004-02-29", "ZUB", "BOR").in_force is InForce.NO


def test_an_accession_not_accepted_is_not_in_force_with_that_state():
    on_record = acceding(
        OnceAccepted(delay=Days(60)), answered(11, Kind.ACCESSION_ACCEPTED, "2004-01-01", "BOR")
    )
    with_syldavia = at(on_record, "2010-01-01", "ZUB", "SYL")
    assert (with_syldavia.in_force, with_syldavia.bar) == (InForce.NO, Bar.ACCESSION)
    assert with_syldavia.lacking == ("SYL",)
    assert at(on_record, "2010-01-01", "BOR", "SYL").in_force is InForce.YES


def test_an_accession_opposed_by_one_is_in_force_with_the_others():
    on_record = acceding(
        UnlessOpposed(within=Months(6), pairwise=True),
        said(11, Kind.DEPOSITARY_NOTICE, "2003-02-01", None, 10),
        answered(12, Kind.ACCESSION_OPPOSED, "2003-03-01", "BOR"),
    )
    opposed = at(on_record, "2010-01-01", "ZUB", "BOR")
    assert (opposed.in_force, opposed.bar, opposed.lacking) == (
        InForce.NO,
        Bar.ACCESSION,
        ("BOR",),
    )
    assert at(on_record, "2010-01-01", "ZUB", "SYL").since == day("2003-08-01")


def test_without_a_notice_of_the_accession_it_cannot_be_told():
    on_record = acceding(UnlessOpposed(within=Months(6), pairwise=True))
    relation = at(on_record, "2010-01-01", "ZUB", "BOR")
    assert relation.in_force is InForce.UNDETERMINED


def test_between_those_that_ratified_the_way_of_joining_says_nothing():
    on_record = acceding(OnceAccepted())
    assert at(on_record, "2010-01-01").accession is None


def test_a_reported_day_stands_in_where_the_instruments_own_is_not_computed():
    on_record = OnRecord(
        replace(simple(at_least(5, instruments)), joining=OnceAccepted()),
        (
            signed(1, "BOR", "1999-01-01"),
            ratified(2, "BOR", "2000-01-01"),
            ACCEDED,
            answered(11, Kind.ACCESSION_ACCEPTED, "2004-01-01", "BOR"),
        ),
        (
            report(20, "2000-06-01"),
            report(21, "2000-06-01", "BOR"),
            report(22, "2003-01-01", "ZUB"),
        ),
    )
    assert at(on_record, "2005-01-01", "ZUB", "BOR").since == day("2004-01-01")


def test_who_did_not_accede_is_not_asked_about():
    on_record = replace(treaty(), clauses=joining(OnceAccepted()))
    relation = at(on_record, "2005-01-01", "RUR", "ZUB")
    assert (relation.in_force, relation.lacking) == (InForce.NO, ("ZUB",))
    assert PARTIES[0] in on_record.records
