"""Short constructors of what follows after how long."""

from __future__ import annotations

from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    NextDate,
    Then,
)
from servanda.law.dates import MonthEnd

at_once = AtOnce()


def days(n: int, *, clear: bool = False) -> Delay:
    """Give a period of days, perhaps counted in full days; none at all is at once."""
    return Days(n, clear) if n or clear else at_once


def months(n: int, month_end: MonthEnd = MonthEnd.LAST_DAY, *, clear: bool = False) -> Delay:
    """Give a period of months, month ends falling on the last day; none at all is at once."""
    return Months(n, month_end, clear) if n or clear else at_once


def years(n: int, month_end: MonthEnd = MonthEnd.LAST_DAY) -> Delay:
    """Give a period of years, twelve months each."""
    return months(12 * n, month_end)


def first_of_month(kth: int = 1) -> FirstOfMonth:
    """Give the first day of the k-th calendar month following."""
    return FirstOfMonth(kth)


def first_of_month_after(period: Delay) -> Delay:
    """Give the first day of the month after a period of days or months has ended.

    A period of nothing leaves the first day of the next month.

    Raises:
        ValueError: for a period of another kind, which no such clause has.
    """
    if period == at_once:
        return FirstOfMonth(1)
    if isinstance(period, Days | Months):
        return FirstOfMonthAfter(period)
    raise ValueError(f"Before the first of a month stand days or months, not {period!r}.")


def next_date(month: int, day: int) -> NextDate:
    """Give the next such day of the calendar."""
    return NextDate(month=month, day=day)


def then(*periods: Delay) -> Delay:
    """Give periods one after the other; nested ones are flattened, those of nothing left out.

    >>> then(months(3), then(at_once, months(2))) == then(then(months(3)), months(2))
    True
    """
    flat = [part for period in periods for part in _steps(period)]
    if not flat:
        return at_once
    last = flat.pop()
    while flat:
        last = Then(first=flat.pop(), second=last)
    return last


def _steps(period: Delay) -> list[Delay]:
    if isinstance(period, Then):
        return _steps(period.first) + _steps(period.second)
    return [] if period == at_once else [period]
