"""Short constructors of what else an instrument provides; periods in them are whole months."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.building.periods import at_once
from servanda.law.clauses import (
    Acceptance,
    AfterEachPeriod,
    AnyTime,
    Delay,
    Duration,
    EndOfTerm,
    Ends,
    Months,
    NextDate,
    NotAllowed,
    OnDateOfYear,
    Permitted,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Renewal,
    Reservations,
    Window,
    Withdrawal,
)

# -- provisional application ----------------------------------------------------------------------


def provisional(
    start: ProvisionalStart,
    delay: Delay = at_once,
    provisions: Iterable[str] = (),
    *,
    ended: Delay = at_once,
) -> Provisional:
    """Give provisional application, of these provisions or of the whole."""
    return Provisional(start=start, delay=delay, provisions=frozenset(provisions), ended=ended)


# -- withdrawal -----------------------------------------------------------------------------------

any_time = AnyTime()
not_allowed = NotAllowed()


def end_of_term(term: int, notice: int) -> EndOfTerm:
    """Give the window: effect at the end of a term of so many months, notice so many before."""
    return EndOfTerm(term=Months(term), notice=Months(notice))


def after_each_period(period: int, open_for: int) -> AfterEachPeriod:
    """Give the window: notice only in so many months after each period of so many."""
    return AfterEachPeriod(period=Months(period), open_for=Months(open_for))


def on_date_of_year(effect: NextDate, notice_by: NextDate) -> OnDateOfYear:
    """Give the window: effect on a day of the year, if notice came by another."""
    return OnDateOfYear(effect=effect, notice_by=notice_by)


def withdrawal(
    delay: Delay, window: Window = any_time, *, not_before: Delay = at_once
) -> Withdrawal:
    """Give how a party may leave: so long after its notice, given when the window allows."""
    return Withdrawal(delay=delay, window=window, not_before=not_before)


# -- duration -------------------------------------------------------------------------------------

ends = Ends()


def prolonged(by: int, notice: Delay) -> Prolonged:
    """Give the renewal: so many months more for all that gave no notice so long before the end."""
    return Prolonged(by=Months(by), notice=notice)


def for_term(months: int, renewal: Renewal = ends) -> Duration:
    """Give the duration: so many months from entry into force, and what comes then."""
    return Duration(term=Months(months), renewal=renewal)


def until(day: date) -> Duration:
    """Give the duration: it ceases to be in force on that day."""
    return Duration(until=day)


def while_at_least(parties: int) -> Duration:
    """Give the duration: as long as so many parties remain."""
    return Duration(below=parties)


# -- reservations ---------------------------------------------------------------------------------

no_reservations = Reservations(permitted=Permitted.NONE)


def reservations_only_to(
    *provisions: str, acceptance: Acceptance = Acceptance.NOT_NEEDED
) -> Reservations:
    """Give the regime: only to these provisions; by VCLT art. 20(1) nobody need accept them."""
    return Reservations(
        permitted=Permitted.ONLY, provisions=frozenset(provisions), acceptance=acceptance
    )


def reservations_except_to(
    *provisions: str, acceptance: Acceptance = Acceptance.EACH
) -> Reservations:
    """Give the regime: to all but these provisions."""
    return Reservations(
        permitted=Permitted.EXCEPT, provisions=frozenset(provisions), acceptance=acceptance
    )
