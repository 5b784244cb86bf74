"""Leaving, suspension, the end of an instrument, and what other instruments may know of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.background import Other, Participation
from servanda.law.build import at_once, days, fact, in_force, months, named, years
from servanda.law.clauses import (
    ButFor,
    Clauses,
    Closed,
    Duration,
    EveryOne,
    ForAllPartiesOf,
    InForceOf,
    Months,
    OnceAccepted,
    Open,
    PartiesOf,
    Prolonged,
    UnlessOpposed,
    UnlessOptedOut,
    Withdrawal,
)
from servanda.law.dates import Day
from servanda.law.standing import (
    OnRecord,
    Standing,
    discrepancies,
    end_of,
    participations,
    standing_on,
    standings,
)
from servanda.law.standing import in_force as answer
from servanda.law.verdict import Missing, Outcome, Verdict
from tests.law.build_acts import a_date, act, day, notified, ratified, report, signed, simple
from tests.law.standing_lines import line

BOTH = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))


def leaving_by(delay=at_once, clauses: Clauses | None = None) -> Clauses:
    return replace(clauses or simple(later=days(30)), withdrawal=Withdrawal(delay=delay))


def denounced(entry: int, on: str, by: str = "RUR") -> Act:
    return act(entry, Kind.DENUNCIATION, on, by)


def test_a_party_that_gave_notice_stays_one_until_the_notice_takes_effect():
    found = OnRecord(leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01")))
    assert line(found) == [("party", "1990-01-01", "1996-03-01"), ("withdrawn", "1996-03-01", None)]
    last = standings(found, "RUR", known_at=None)[-1]
    assert isinstance(last.because, Verdict)
    assert last.because.rule == Withdrawal(delay=years(1))


def test_a_notice_revoked_in_time_changes_nothing():
    revocation = replace(act(4, Kind.REVOCATION, "1995-06-01", "RUR"), about=3)
    found = OnRecord(leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01"), revocation))
    assert line(found) == [("party", "1990-01-01", None)]


def test_where_the_instrument_is_silent_it_is_open_whether_a_state_left():
    found = OnRecord(simple(), (*BOTH, denounced(3, "1995-03-01")))
    assert line(found) == [
        ("party", "1990-01-01", "1996-03-01"),
        ("undetermined", "1996-03-01", None),
    ]
    left = act(4, Kind.WITHDRAWAL_EFFECTIVE, "1996-09-01", "RUR")
    assert line(OnRecord(simple(), (*found.records, left)))[-1] == ("withdrawn", "1996-09-01", None)


def test_a_consent_taken_back_before_entry_into_force():
    records = (BOTH[0], denounced(3, "1990-02-01"), ratified(4, "BOR", "1990-03-01"))
    assert line(OnRecord(leaving_by(years(1)), records)) == [
        ("contracting", "1990-01-01", "1990-02-01"),
        ("withdrawn", "1990-02-01", None),
    ]


def test_who_joins_again_before_its_notice_takes_effect_never_left():
    again = act(4, Kind.ACCESSION, "1995-06-01", "RUR")
    found = OnRecord(leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01"), again))
    assert line(found) == [("party", "1990-01-01", None)]


def test_who_joins_again_too_late_is_out_in_between():
    again = act(4, Kind.ACCESSION, "1996-02-20", "RUR")
    found = OnRecord(leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01"), again))
    assert line(found) == [
        ("party", "1990-01-01", "1996-03-01"),
        ("contracting", "1996-03-01", "1996-03-21"),
        ("party", "1996-03-21", None),
    ]


def test_who_joins_again_after_it_left():
    again = act(4, Kind.ACCESSION, "1997-01-01", "RUR")
    found = OnRecord(leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01"), again))
    assert line(found)[1:] == [
        ("withdrawn", "1996-03-01", "1997-01-01"),
        ("contracting", "1997-01-01", "1997-01-31"),
        ("party", "1997-01-31", None),
    ]


def test_on_one_day_the_order_of_entries_tells_whether_a_state_left_or_came():
    left = act(3, Kind.WITHDRAWAL_EFFECTIVE, "1995-01-01", "RUR")
    came = act(4, Kind.ACCESSION, "1995-01-01", "RUR")
    clauses = simple()
    assert line(OnRecord(clauses, (*BOTH, left, came))) == [("party", "1990-01-01", None)]
    first = (*BOTH, replace(came, entry=3), replace(left, entry=4))
    assert line(OnRecord(clauses, first))[-1] == ("withdrawn", "1995-01-01", None)


def test_a_withdrawal_of_who_only_signed_changes_nothing():
    records = (
        signed(1, "RUR", "1990-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1991-01-01", "RUR"),
    )
    assert line(OnRecord(simple(), records)) == [("signatory", "1990-01-01", None)]


def test_notice_of_a_state_that_is_only_reported_a_party():
    records = (signed(1, "RUR", "1990-01-01"), denounced(3, "1995-03-01"))
    reports = (report(8, "1991-01-01"), report(9, "1991-01-01", "RUR"))
    by_clause = OnRecord(leaving_by(years(1), simple(fact("tonnage"))), records, reports)
    assert line(by_clause)[-2:] == [
        ("party", "1991-01-01", "1996-03-01"),
        ("withdrawn", "1996-03-01", None),
    ]
    without = replace(by_clause, clauses=None)
    assert line(without)[-1] == ("undetermined", "1995-03-01", None)
    revocation = replace(act(4, Kind.REVOCATION, "1995-06-01", "RUR"), about=3)
    revoked = replace(without, records=(*records, revocation))
    assert line(revoked)[-1] == ("party", "1991-01-01", None)


# -- suspension -----------------------------------------------------------------------------------


def test_suspension_lies_over_the_standing_of_a_party():
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION, "1992-01-01", "RUR"),
        act(4, Kind.SUSPENSION_ENDED, "1993-01-01", "RUR"),
        replace(act(5, Kind.SUSPENSION, "1994-01-01", "BOR"), toward="RUR"),
        replace(act(6, Kind.SUSPENSION, "1994-01-01", "BOR"), provisions=frozenset({"part II"})),
    )
    found = OnRecord(simple(), records)
    assert line(found) == [
        ("party", "1990-01-01", "1992-01-01"),
        ("suspended", "1992-01-01", "1993-01-01"),
        ("party", "1993-01-01", None),
    ]
    assert line(found, "BOR") == [("party", "1990-01-01", None)]


def test_all_parties_may_suspend_it_for_all_and_leaving_ends_that_too():
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION, "1992-01-01"),
        act(4, Kind.WITHDRAWAL_EFFECTIVE, "1993-01-01", "RUR"),
        act(5, Kind.SUSPENSION_ENDED, "1994-01-01"),
    )
    found = OnRecord(simple(), records)
    assert line(found)[1:] == [
        ("suspended", "1992-01-01", "1993-01-01"),
        ("withdrawn", "1993-01-01", None),
    ]
    assert line(found, "BOR")[1:] == [
        ("suspended", "1992-01-01", "1994-01-01"),
        ("party", "1994-01-01", None),
    ]


def test_an_instrument_suspended_before_a_state_is_a_party_begins_suspended():
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION, "1992-01-01"),
        ratified(4, "SYL", "1992-06-01"),
        act(5, Kind.SUSPENSION_ENDED, "1993-01-01"),
    )
    (_, second, third) = standings(OnRecord(simple(later=days(30)), records), "SYL", known_at=None)
    assert [second.standing, third.standing] == [Standing.SUSPENDED, Standing.PARTY]
    assert isinstance(second.because, Verdict)
    assert [a.kind for a in second.because.acts] == [Kind.SUSPENSION]


def test_a_suspension_makes_nothing_of_a_state_that_has_no_part_in_the_instrument():
    records = (
        act(3, Kind.SUSPENSION, "1992-01-01", "RUR"),
        act(4, Kind.SUSPENSION_ENDED, "1993-01-01", "RUR"),
    )
    assert line(OnRecord(simple(), records)) == []


def test_a_suspension_of_no_day_is_none():
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION, "1992-01-01", "RUR"),
        act(4, Kind.SUSPENSION_ENDED, "1992-01-01", "RUR"),
    )
    assert line(OnRecord(simple(), records)) == [("party", "1990-01-01", None)]


# -- the end of the instrument --------------------------------------------------------------------


def test_nothing_follows_upon_the_end_of_the_instrument():
    clauses = replace(simple(), duration=Duration(term=Months(60)))
    records = (
        *BOTH,
        signed(3, "SYL", "1990-01-01"),
        ratified(4, "ZUB", "1996-01-01"),
        act(5, Kind.WITHDRAWAL_EFFECTIVE, "1994-01-01", "BOR"),
    )
    found = OnRecord(clauses, records)
    assert line(found)[-1] == ("ended", "1995-01-01", None)
    assert line(found, "SYL")[-1] == ("ended", "1995-01-01", None)
    assert line(found, "BOR")[-1] == ("withdrawn", "1994-01-01", None)
    assert [s for s, _, _ in line(found, "ZUB")] == []


def test_tacit_prolongation_and_its_end_when_one_alone_remains():
    renewal = Prolonged(by=Months(60), notice=years(1))
    clauses = replace(simple(), duration=Duration(term=Months(60), renewal=renewal))
    three = (*BOTH, ratified(3, "SYL", "1990-01-01"))
    one_left = OnRecord(clauses, (*three, denounced(4, "1993-06-01")))
    assert line(one_left)[-1] == ("withdrawn", "1995-01-01", None)
    assert line(one_left, "BOR")[-1] == ("party", "1990-01-01", None)
    two_left = OnRecord(clauses, (*one_left.records, denounced(5, "1995-06-01", "SYL")))
    assert line(two_left, "SYL")[-1] == ("withdrawn", "2000-01-01", None)
    assert line(two_left, "BOR")[-1] == ("ended", "2000-01-01", None)


def test_where_it_may_have_ended_the_standing_is_open():
    clauses = replace(simple(), duration=Duration(below=2))
    records = (*BOTH, denounced(3, "1995-01-01", "BOR"))
    found = OnRecord(replace(clauses, withdrawal=None), records)
    assert line(found)[-1] == ("undetermined", "1996-01-01", None)
    rough = (*BOTH, act(4, Kind.TERMINATION, "1995"))
    ended = OnRecord(simple(), rough)
    middle = standing_on(ended, "RUR", as_of=a_date("1995-06-01"), known_at=None)
    assert middle is not None
    assert middle.standing is Standing.UNDETERMINED
    assert end_of(ended, as_of=None, known_at=None) is not None


def test_an_end_that_is_only_possible_leaves_parties_undetermined():
    # Syldavia's participation cannot be told, so that it may be the second that remains.
    clauses = replace(simple(), duration=Duration(below=2), withdrawal=Withdrawal(delay=at_once))
    records = (
        *BOTH,
        act(3, Kind.NOTIFICATION, "1991-01-01", "SYL"),
        denounced(4, "1995-01-01", "BOR"),
    )
    found = OnRecord(clauses, records)
    ending = end_of(found, as_of=None, known_at=None)
    assert ending is not None
    assert (ending.outcome, ending.not_before) == (Outcome.UNKNOWN, a_date("1995-01-01"))
    assert line(found)[-1] == ("undetermined", "1995-01-01", None)


# -- joining, and binding without an act ----------------------------------------------------------


@pytest.mark.parametrize("joining", [Closed(), Open(to=named("BOR"))])
def test_an_accession_that_is_not_open_to_a_state_makes_nothing_of_it(joining):
    records = (*BOTH, act(3, Kind.ACCESSION, "1991-01-01", "SYL"))
    assert line(OnRecord(replace(simple(), joining=joining), records), "SYL") == []


def test_an_accession_that_was_opposed_in_time_makes_nothing_of_a_state():
    records = (
        *BOTH,
        act(3, Kind.ACCESSION, "1991-01-01", "SYL"),
        replace(act(4, Kind.DEPOSITARY_NOTICE, "1991-01-10"), about=3),
        replace(act(5, Kind.ACCESSION_OPPOSED, "1991-03-01", "BOR"), about=3, toward="SYL"),
    )
    clauses = replace(simple(), joining=UnlessOpposed(within=months(6)))
    assert line(OnRecord(clauses, records), "SYL") == []
    assert line(OnRecord(clauses, records[:4]), "SYL")[-1] == ("party", "1991-07-10", None)


def test_the_same_under_an_exception():
    clauses = replace(simple(), joining=Closed())
    rule = ButFor(states=named("SYL").states, rule=clauses.for_states, otherwise=clauses.for_states)
    records = (*BOTH, act(3, Kind.ACCESSION, "1991-01-01", "SYL"))
    assert line(OnRecord(replace(clauses, for_states=rule), records), "SYL") == []


def test_an_accession_that_nobody_has_accepted_yet_is_a_consent():
    records = (*BOTH, act(3, Kind.ACCESSION, "1991-01-01", "SYL"))
    found = OnRecord(replace(simple(), joining=OnceAccepted()), records)
    assert line(found, "SYL") == [("contracting", "1991-01-01", None)]


def amendment(rule: ForAllPartiesOf | UnlessOptedOut, base: OnRecord, *acts: Act) -> OnRecord:
    clauses = Clauses(entry_into_force=in_force(at_once, fact("adopted")), for_states=rule)
    adopted = Act(entry=1, kind=Kind.FACT, on=day("1995-01-01"), what="adopted")
    return OnRecord(clauses, (adopted, *acts), others=(("the Convention", base),))


def test_an_amendment_for_all_binds_the_parties_and_ends_with_their_participation():
    base = OnRecord(
        leaving_by(years(1)), (*BOTH, denounced(3, "1995-03-01"), ratified(4, "SYL", "1997-01-01"))
    )
    found = amendment(
        ForAllPartiesOf(instrument="the Convention"),
        base,
        ratified(2, "RUR", "1994-01-01"),
        signed(3, "SYL", "1994-01-01"),
        signed(4, "BOR", "1994-01-01"),
    )
    assert line(found) == [
        ("contracting", "1994-01-01", "1995-01-01"),
        ("party", "1995-01-01", "1996-03-01"),
        ("withdrawn", "1996-03-01", None),
    ]
    last = standings(found, "RUR", known_at=None)[-1]
    assert isinstance(last.because, Verdict)
    assert last.because.missing == (
        Missing(instrument="the Convention", states=frozenset({"RUR"})),
    )
    assert line(found, "SYL")[-1] == ("party", "1997-01-31", None)


def test_an_amendment_leaves_open_who_may_be_a_party_of_the_amended_instrument():
    base = OnRecord(None, (signed(1, "RUR", "1990-01-01"),), (report(8, "1991-01-01"),))
    found = amendment(ForAllPartiesOf(instrument="the Convention"), base, signed(2, "RUR", "1990"))
    held = standing_on(found, "RUR", as_of=a_date("2020-01-01"), known_at=None)
    assert held is not None
    assert held.standing is Standing.UNDETERMINED


def test_without_the_amended_instrument_on_record_it_is_open():
    rule = ForAllPartiesOf(instrument="the Convention")
    found = replace(amendment(rule, OnRecord(None), signed(2, "RUR", "1994-01-01")), others=())
    assert line(found)[-1] == ("undetermined", "1995-01-01", None)


def test_an_opt_out_refuses_and_its_withdrawal_binds():
    base = OnRecord(simple(), BOTH)
    rule = UnlessOptedOut(instrument="the Convention", within=years(1))
    sent = act(2, Kind.DEPOSITARY_NOTICE, "1994-06-01")
    out = act(3, Kind.OPT_OUT, "1994-09-01", "RUR")
    assert line(amendment(rule, base, sent, out)) == [("will-not-become-party", "1994-09-01", None)]
    back = act(4, Kind.OPT_OUT_WITHDRAWN, "1996-01-01", "RUR")
    assert line(amendment(rule, base, sent, out, back))[-1] == ("party", "1996-01-01", None)


def test_a_consent_of_a_kind_that_the_clause_does_not_know_is_open():
    found = OnRecord(simple(), (*BOTH, notified(3, "SYL", "1989-06-01")))
    assert line(found, "SYL") == [
        ("contracting", "1989-06-01", "1990-01-01"),
        ("undetermined", "1990-01-01", None),
    ]
    early = OnRecord(simple(), (BOTH[0], notified(3, "SYL", "1989-06-01")))
    assert line(early, "SYL") == [("contracting", "1989-06-01", None)]


def test_what_is_suspended_anew_on_the_day_of_its_end_is_suspended():
    day_of_all = "1992-01-01"
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION_ENDED, day_of_all, "RUR"),
        act(4, Kind.SUSPENSION, day_of_all, "RUR"),
    )
    assert line(OnRecord(simple(), records), "RUR")[-1] == ("suspended", day_of_all, None)


# -- what other instruments may know --------------------------------------------------------------


def test_participations_are_the_times_as_a_party():
    records = (
        *BOTH,
        act(3, Kind.SUSPENSION, "1992-01-01", "RUR"),
        act(4, Kind.SUSPENSION_ENDED, "1993-01-01", "RUR"),
        act(5, Kind.WITHDRAWAL_EFFECTIVE, "1994-01-01", "RUR"),
        act(6, Kind.ACCESSION, "1996-01-01", "RUR"),
        act(7, Kind.OPT_IN_ONLY, "1991-01-01", "BOR"),
    )
    times = (
        Participation(state="BOR", since=day("1990-01-01"), until=None),
        Participation(state="RUR", since=day("1990-01-01"), until=day("1994-01-01")),
        Participation(state="RUR", since=day("1996-01-01"), until=None),
    )
    assert participations(OnRecord(simple(), records), None, None) == Other(
        in_force_on=day("1990-01-01"),
        parties=times,
        contracting=times,
        opt_in_only=frozenset({"BOR"}),
    )


def test_who_has_consented_is_contracting_before_it_is_a_party():
    records = (ratified(1, "RUR", "1989-01-01"), ratified(2, "BOR", "1990-01-01"))
    found = participations(OnRecord(simple(), records), None, None)
    assert [(p.state, p.since) for p in found.contracting] == [
        ("BOR", day("1990-01-01")),
        ("RUR", day("1989-01-01")),
    ]
    assert [(p.state, p.since) for p in found.parties] == [
        ("BOR", day("1990-01-01")),
        ("RUR", day("1990-01-01")),
    ]


def test_who_is_undetermined_may_be_a_party_or_may_never_have_been():
    found = participations(
        OnRecord(None, (signed(1, "RUR", "1990-01-01"),), (report(8, "1991-01-01"),)), None, None
    )
    some_day = Day(a_date("1991-01-01"), date.max)
    assert found.parties == (Participation(state="RUR", since=some_day, until=some_day),)


def test_what_cannot_be_told_of_another_is_open():
    assert participations(OnRecord(None), None, None) == Other(in_force_on=None, is_open=True)
    unknown = participations(OnRecord(simple(fact("tonnage")), BOTH), None, None)
    assert (unknown.is_open, unknown.in_force_on) == (True, None)
    unmet = participations(OnRecord(simple(), BOTH[:1]), None, None)
    assert (unmet.is_open, unmet.in_force_on) == (False, None)


def test_another_instrument_is_looked_at_as_of_the_same_day_and_entry():
    clauses = replace(simple(), entry_into_force=in_force(at_once, InForceOf("the Charter")))
    charter = OnRecord(
        simple(), (ratified(5, "RUR", "1990-01-01"), ratified(6, "BOR", "1991-01-01"))
    )
    found = OnRecord(clauses, BOTH, others=(("the Charter", charter),))
    whole = answer(found, as_of=None, known_at=None)
    assert whole.on == day("1991-01-01")
    for as_of, known_at in ((a_date("1990-06-01"), None), (None, 5)):
        before = answer(found, as_of=as_of, known_at=known_at)
        assert isinstance(before, Verdict)
        assert before.outcome is Outcome.UNMET


def test_members_are_the_parties_of_the_constituent_instrument():
    charter = OnRecord(simple(), BOTH)
    members = PartiesOf(instrument="the Charter")
    clauses = simple(EveryOne(who=members))
    records = (ratified(3, "RUR", "1992-01-01"), ratified(4, "BOR", "1993-01-01"))
    found = OnRecord(clauses, records, others=(("the Charter", charter),))
    assert answer(found, as_of=None, known_at=None).on == day("1993-01-01")


def test_a_discrepancy_of_a_successor_is_told_by_its_retroactive_day():
    succession = replace(act(3, Kind.SUCCESSION, "1997-06-01", "SYL"), effect_on=day("1995-01-01"))
    printed = report(9, "1997-06-01", "SYL")
    (found,) = discrepancies(OnRecord(simple(), (*BOTH, succession), (printed,)), None)
    assert isinstance(found.shown, Verdict)
    assert (found.shown.on, found.reported) == (day("1995-01-01"), printed)
