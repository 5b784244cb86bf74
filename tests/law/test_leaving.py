from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import Act, Kind
from servanda.law.background import Background, Policy
from servanda.law.build import at_once, days, months, years
from servanda.law.clauses import (
    AfterEachPeriod,
    AnyTime,
    Clauses,
    Duration,
    EndOfTerm,
    Months,
    NextDate,
    NotAllowed,
    OnDateOfYear,
    Prolonged,
    Window,
    Withdrawal,
)
from servanda.law.dates import Day, add_days, exact
from servanda.law.evaluate.leaving import SILENT, withdrawal
from servanda.law.verdict import Caution, Outcome, Verdict
from tests.law.build_acts import act, day, ratified, simple
from tests.strategies import exact_dates

TERM = EndOfTerm(term=Months(60), notice=Months(12))
ILO = AfterEachPeriod(period=Months(120), open_for=Months(12))
FISHERIES = OnDateOfYear(effect=NextDate(month=12, day=31), notice_by=NextDate(month=6, day=30))
IN_FORCE = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))


ANY_TIME = AnyTime()


def leaving_by(delay=at_once, window: Window = ANY_TIME, not_before=at_once) -> Clauses:
    rule = Withdrawal(delay=delay, window=window, not_before=not_before)
    return replace(simple(), withdrawal=rule)


def prolonged() -> Clauses:
    renewal = Prolonged(by=Months(60), notice=Months(6))
    return replace(simple(), duration=Duration(term=Months(120), renewal=renewal))


def denounced(on: str, effect_on: str | None = None) -> Act:
    notice = act(3, Kind.DENUNCIATION, on, "RUR")
    return replace(notice, effect_on=None if effect_on is None else day(effect_on))


def revoked(on: str) -> Act:
    return replace(act(4, Kind.REVOCATION, on, "RUR"), about=3)


def leave(
    clauses: Clauses,
    notice: Act,
    *others: Act,
    since: str | None = "1990-01-01",
    in_force_on: str | None = None,
) -> Verdict:
    acts = (*IN_FORCE, notice, *others)
    start = None if since is None else day(since)
    began = None if in_force_on is None else day(in_force_on)
    return withdrawal(clauses, notice, acts, start, in_force_on=began)


def test_a_notice_takes_effect_after_the_period_of_the_clause():
    clauses = leaving_by(years(1))
    verdict = leave(clauses, denounced("1995-03-10"))
    assert (verdict.rule, verdict.on) == (clauses.withdrawal, day("1996-03-10"))
    assert [a.kind for a in verdict.acts] == [Kind.DENUNCIATION]


def test_a_notice_may_state_a_later_day_but_no_earlier_one():
    later = leave(leaving_by(days(30)), denounced("1995-03-01", effect_on="1995-12-31"))
    earlier = leave(leaving_by(days(30)), denounced("1995-03-01", effect_on="1995-03-15"))
    assert (later.on, earlier.on) == (day("1995-12-31"), day("1995-03-31"))


def test_a_period_of_months_that_ends_in_a_short_month_says_so():
    verdict = leave(leaving_by(months(6)), denounced("1995-08-31"))
    assert (verdict.on, verdict.cautions) == (day("1996-02-29"), (Caution.MONTH_END,))


def test_a_notice_may_be_revoked_until_the_eve_of_its_effect():
    clauses = leaving_by(days(30))
    eve = leave(clauses, denounced("1995-03-01"), revoked("1995-03-30"))
    too_late = leave(clauses, denounced("1995-03-01"), revoked("1995-03-31"))
    assert (eve.outcome, [a.entry for a in eve.acts]) == (Outcome.UNMET, [3, 4])
    assert (too_late.on, too_late.cautions) == (day("1995-03-31"), (Caution.REVOKED_TOO_LATE,))


def test_whether_an_imprecise_revocation_came_in_time_is_open():
    verdict = leave(leaving_by(days(30)), denounced("1995-03-01"), revoked("1995-03"))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, day("1995-03-31").earliest)
    assert verdict.cautions == (Caution.IMPRECISE_ACT,)


def test_a_notice_within_bounds_takes_effect_within_bounds():
    verdict = leave(leaving_by(days(30)), denounced("1995-03"))
    assert (verdict.on, verdict.cautions) == (
        Day(day("1995-03-31").earliest, day("1995-04-30").earliest),
        (Caution.IMPRECISE_ACT,),
    )


def test_a_state_may_have_to_stay_for_some_years_first():
    clauses = leaving_by(years(1), not_before=years(3))
    too_soon = leave(clauses, denounced("1992-12-31"))
    in_time = leave(clauses, denounced("1993-01-01"))
    assert (too_soon.outcome, too_soon.cautions) == (Outcome.UNMET, (Caution.OUTSIDE_WINDOW,))
    assert in_time.on == day("1994-01-01")
    perhaps = leave(clauses, denounced("1992-12/1993-01"))
    assert (perhaps.outcome, perhaps.not_before) == (Outcome.UNKNOWN, day("1993-12-01").earliest)


@pytest.mark.parametrize(
    ("notice", "effect"),
    [
        ("1993-12-31", "1995-01-01"),
        ("1994-01-01", "1995-01-01"),
        ("1994-01-02", "2000-01-01"),
        ("2003-06-01", "2005-01-01"),
    ],
)
def test_out_at_the_end_of_the_term_or_of_the_next(notice, effect):
    assert leave(leaving_by(window=TERM), denounced(notice)).on == day(effect)


def test_a_longer_period_of_notice_than_the_term_asks_for_counts_too():
    clauses = leaving_by(years(2), window=TERM)
    assert leave(clauses, denounced("1993-06-01")).on == day("2000-01-01")


def test_terms_run_from_the_entry_into_force_of_the_instrument():
    clauses = leaving_by(window=TERM)
    given = leave(clauses, denounced("1991-06-01"), since="1991-01-01", in_force_on="1988-01-01")
    assert given.on == day("1993-01-01")
    assert leave(clauses, denounced("1991-06-01"), since="1991-01-01").on == day("1995-01-01")


def test_a_notice_within_bounds_may_be_for_either_term():
    verdict = leave(leaving_by(window=TERM), denounced("1993-12/1994-01"))
    assert verdict.on == Day(day("1995-01-01").earliest, day("2000-01-01").earliest)


def test_a_term_from_a_day_within_bounds_ends_within_bounds():
    clauses = leaving_by(window=TERM)
    verdict = leave(clauses, denounced("1991-06-01"), in_force_on="1990-01")
    assert verdict.on == Day(day("1995-01-01").earliest, day("1995-01-31").earliest)


@pytest.mark.parametrize(
    ("notice", "effect"),
    [
        ("1999-12-31", None),
        ("2000-01-01", "2001-01-01"),
        ("2000-12-31", "2001-12-31"),
        ("2001-01-01", None),
        ("2010-06-01", "2011-06-01"),
    ],
)
def test_notice_only_in_the_year_after_each_ten_years(notice, effect):
    verdict = leave(leaving_by(years(1), window=ILO), denounced(notice))
    assert verdict.on == (None if effect is None else day(effect))
    assert verdict.cautions == (() if effect else (Caution.OUTSIDE_WINDOW,))


def test_whether_an_imprecise_notice_came_in_its_year_is_open():
    verdict = leave(leaving_by(years(1), window=ILO), denounced("1999-12/2000-02"))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, day("2001-01-01").earliest)
    assert verdict.cautions == (Caution.OUTSIDE_WINDOW, Caution.IMPRECISE_ACT)


def test_no_window_opens_past_the_end_of_the_calendar():
    last = leave(
        leaving_by(window=ILO),
        denounced("9999-12-31"),
        since="9995-01-01",
        in_force_on="9995-01-01",
    )
    assert last.outcome is Outcome.UNMET


@pytest.mark.parametrize(
    ("notice", "effect"),
    [("1995-06-30", "1995-12-31"), ("1995-07-01", "1996-12-31"), ("1995-01-01", "1995-12-31")],
)
def test_out_on_a_day_of_the_year_if_notice_came_by_another(notice, effect):
    assert leave(leaving_by(window=FISHERIES), denounced(notice)).on == day(effect)


def test_out_on_a_day_of_the_year_after_the_period_of_the_clause():
    clauses = leaving_by(years(1), window=FISHERIES)
    assert leave(clauses, denounced("1995-06-30")).on == day("1996-12-31")
    at_the_start = act(3, Kind.DENUNCIATION, "0001-01-01", "RUR")
    assert leave(clauses, at_the_start, since=None).on == day("0001-01-01")


def test_where_no_state_may_leave_a_notice_does_nothing():
    verdict = leave(leaving_by(window=NotAllowed()), denounced("1995-01-01", "1996-01-01"))
    assert (verdict.outcome, verdict.cautions) == (Outcome.UNMET, (Caution.OUTSIDE_WINDOW,))


def test_silence_leaves_it_open_and_asks_for_twelve_months():
    verdict = leave(simple(), denounced("1995-03-10"))
    assert verdict == Verdict(
        rule=SILENT,
        outcome=Outcome.UNKNOWN,
        not_before=day("1996-03-10").earliest,
        acts=(denounced("1995-03-10"),),
        cautions=(Caution.WITHDRAWAL_NOT_PROVIDED,),
        policies=(Policy.CONVENTION_AS_CUSTOM,),
    )


def test_silence_and_a_later_day_or_a_revocation():
    stated = leave(simple(), denounced("1995-03-10", effect_on="1997-01-01"))
    assert stated.not_before == day("1997-01-01").earliest
    taken_back = leave(simple(), denounced("1995-03-10"), revoked("1995-06-01"))
    assert (taken_back.outcome, taken_back.cautions) == (Outcome.UNMET, ())
    too_late = leave(simple(), denounced("1995-03-10"), revoked("1997-06-01"))
    assert too_late.outcome is Outcome.UNKNOWN
    assert Caution.REVOKED_TOO_LATE in too_late.cautions


def test_without_the_convention_as_custom_silence_names_no_practice():
    notice = denounced("1995-03-10")
    background = Background(policies=frozenset())
    found = withdrawal(simple(), notice, (*IN_FORCE, notice), day("1990-01-01"), background)
    assert found.policies == ()


@pytest.mark.parametrize("since", [None, "1996-01-01", "1995-03-10"])
def test_a_consent_not_yet_in_force_is_taken_back_at_once(since):
    verdict = leave(leaving_by(years(1)), denounced("1995-03-10"), since=since)
    assert verdict.on == day("1995-03-10")
    assert verdict.policies == (Policy.WITHDRAWN_CONSENTS_DROP_OUT,)
    revocation = leave(
        leaving_by(years(1)), denounced("1995-03-10"), revoked("1995-05-01"), since=since
    )
    assert revocation.outcome is Outcome.UNMET


@pytest.mark.parametrize(
    ("notice", "effect"),
    [("1999-07-01", "2000-01-01"), ("1999-07-02", "2005-01-01"), ("2004-07-01", "2005-01-01")],
)
def test_a_notice_prevents_tacit_prolongation_for_the_state_that_gives_it(notice, effect):
    clauses = prolonged()
    verdict = leave(clauses, denounced(notice))
    assert (verdict.rule, verdict.on) == (clauses.duration, day(effect))


def test_a_duration_that_is_not_prolonged_says_nothing_of_leaving():
    clauses = replace(simple(), duration=Duration(term=Months(120)))
    assert leave(clauses, denounced("1995-03-10")).rule == SILENT


windows = st.sampled_from([ANY_TIME, TERM, ILO, FISHERIES, NotAllowed()])
rough = st.builds(
    lambda day, width: Day(day, add_days(day, width)), exact_dates, st.integers(0, 800)
)
thousandths = st.integers(0, 1000)


@given(windows, rough, rough, thousandths, thousandths)
def test_bounds_hold_for_every_exact_reading(window, start, earlier, start_at, notice_at):
    notice = Day(add_days(earlier.earliest, 2000), add_days(earlier.latest, 2000))
    found = effect(window, notice, start)
    precise = effect(window, reading(notice, notice_at), reading(start, start_at))
    if precise.on is None:
        assert found.on is None
    elif found.on is not None:
        assert found.on.earliest <= precise.on.earliest <= found.on.latest
    else:
        assert found.not_before is not None
        assert found.not_before <= precise.on.earliest


def effect(window: Window, on: Day, began: Day) -> Verdict:
    notice = Act(entry=3, kind=Kind.DENUNCIATION, on=on, by="RUR")
    since = day("1990-01-01")
    return withdrawal(leaving_by(days(30), window), notice, (notice,), since, in_force_on=began)


def reading(rough_day: Day, at: int) -> Day:
    width = (rough_day.latest - rough_day.earliest).days
    return exact(add_days(rough_day.earliest, at * width // 1000))
