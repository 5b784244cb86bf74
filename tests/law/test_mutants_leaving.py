"""Boundaries of leaving and ending that mutated code survived; docs/mutation.md tells how."""

from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.background import Participation
from servanda.law.build import months
from servanda.law.clauses import Clauses, Duration, Months
from servanda.law.clauses.delays import NextDate
from servanda.law.clauses.further import (
    AfterEachPeriod,
    AnyTime,
    OnDateOfYear,
    Window,
    Withdrawal,
)
from servanda.law.dates import MonthEnd
from servanda.law.evaluate import entry_into_force
from servanda.law.evaluate.lasting import ending
from servanda.law.evaluate.leaving import withdrawal
from servanda.law.verdict import Caution, Outcome, Verdict
from tests.law.build_acts import act, day, ratified, simple

IN_FORCE = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))
EVERY_TEN_YEARS = AfterEachPeriod(period=Months(120), open_for=Months(12))
ANY_TIME = AnyTime()


def leave(on: str, window: Window = ANY_TIME, *others: Act, notice_months: int = 12) -> Verdict:
    rule = Withdrawal(delay=months(notice_months), window=window)
    clauses = replace(simple(), withdrawal=rule)
    notice = act(3, Kind.DENUNCIATION, on, "RUR")
    return withdrawal(clauses, notice, (*IN_FORCE, notice, *others), day("1990-01-01"))


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("1999-12-31", Outcome.UNMET),
        ("2000-01-01", Outcome.MET),
        ("2000-12-31", Outcome.MET),
        ("2001-01-01", Outcome.UNMET),
        ("2005-06-01", Outcome.UNMET),
        ("2009-12-31", Outcome.UNMET),
        ("2010-01-01", Outcome.MET),
        ("2010-12-31", Outcome.MET),
        ("2011-01-01", Outcome.UNMET),
        ("2030-06-01", Outcome.MET),
    ],
)
def test_a_notice_counts_only_in_the_year_after_each_ten(on, outcome):
    assert leave(on, EVERY_TEN_YEARS).outcome is outcome


def test_a_notice_within_the_year_may_end_in_a_short_month():
    verdict = leave("2000-08-31", EVERY_TEN_YEARS, notice_months=6)
    assert (verdict.on, verdict.cautions) == (day("2001-02-28"), (Caution.MONTH_END,))


def test_a_notice_of_which_the_day_may_lie_past_the_year_leaves_it_open():
    assert leave("2000-12-31/2001-01-01", EVERY_TEN_YEARS).outcome is Outcome.UNKNOWN


def test_periods_of_one_month_are_periods():
    monthly = AfterEachPeriod(period=Months(1), open_for=Months(0))
    assert leave("1990-02-01", monthly).outcome is Outcome.UNMET
    always = AfterEachPeriod(period=Months(1), open_for=Months(1))
    assert leave("1990-04-15", always).on == day("1991-04-15")


def test_a_period_keeps_the_month_end_of_its_clause():
    def opening(month_end: MonthEnd, on: str) -> Outcome:
        window = AfterEachPeriod(period=Months(1, month_end), open_for=Months(1))
        rule = Withdrawal(delay=months(12), window=window)
        acts = (ratified(1, "RUR", "1990-01-31"), ratified(2, "BOR", "1990-01-31"))
        notice = act(3, Kind.DENUNCIATION, on, "RUR")
        clauses = replace(simple(), withdrawal=rule)
        return withdrawal(clauses, notice, (*acts, notice), day("1990-01-31")).outcome

    assert opening(MonthEnd.LAST_DAY, "1990-02-28") is Outcome.MET
    assert opening(MonthEnd.NEXT_DAY, "1990-02-28") is Outcome.UNMET


@pytest.mark.parametrize(
    ("on", "out_on"),
    [("1995-06-30", "1995-12-31"), ("1995-07-01", "1996-12-31"), ("1995-12-31", "1996-12-31")],
)
def test_a_notice_takes_effect_on_a_day_of_the_year_if_it_came_by_another(on, out_on):
    fisheries = OnDateOfYear(effect=NextDate(month=12, day=31), notice_by=NextDate(month=6, day=30))
    assert leave(on, fisheries, notice_months=0).on == day(out_on)


def test_the_least_time_of_notice_may_end_on_the_very_day_of_effect():
    fisheries = OnDateOfYear(effect=NextDate(month=12, day=31), notice_by=NextDate(month=6, day=30))
    assert leave("1995-06-30", fisheries, notice_months=6).on == day("1995-12-31")


def test_only_the_first_revocation_of_a_notice_is_named():
    back = [replace(act(n, Kind.REVOCATION, "1991-01-01", "RUR"), about=3) for n in (4, 5)]
    verdict = leave("1990-06-01", ANY_TIME, *back)
    assert verdict.outcome is Outcome.UNMET
    assert verdict.acts[1:] == (back[0],)


# -- ending ---------------------------------------------------------------------------------------


def end(below: int, *parties: Participation) -> Verdict:
    clauses: Clauses = replace(simple(), duration=Duration(below=below))
    found = ending(clauses, entry_into_force(clauses, IN_FORCE), IN_FORCE, parties)
    assert found is not None
    return found


def party(state: str, since: str, until: str | None = None) -> Participation:
    return Participation(state=state, since=day(since), until=None if until is None else day(until))


def test_a_state_that_joins_on_the_day_another_leaves_is_counted():
    left = party("RUR", "1990-01-01", "2000-01-01")
    stays = party("BOR", "1990-01-01")
    assert end(2, left, stays, party("SYL", "2000-01-01")).outcome is Outcome.UNMET
    assert end(2, left, stays, party("SYL", "2000-01-02")).on == day("2000-01-01")


def test_nobody_leaving_ends_nothing():
    assert end(2, party("RUR", "1990-01-01")).outcome is Outcome.UNMET
