"""What follows after how long: delays applied to days, and what to be careful about."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from servanda.law.clauses import AtOnce, Days, Delay, FirstOfMonth, FirstOfMonthAfter, Months
from servanda.law.dates import Day, add_days, add_months, first_of_following_month
from servanda.law.verdict import Caution


def later(day: date, delay: Delay) -> date:
    """Give the day that the delay leads to; never earlier for a later day.

    >>> later(date(1994, 12, 31), FirstOfMonthAfter(Months(2)))
    datetime.date(1995, 3, 1)
    """
    match delay:
        case AtOnce():
            return day
        case Days(n=n):
            return add_days(day, n)
        case Months(n=n, month_end=month_end):
            return add_months(day, n, month_end)
        case FirstOfMonth(kth=kth):
            return first_of_following_month(day, kth)
        case FirstOfMonthAfter(period=period):
            return first_of_following_month(later(day, period))
        case _:
            assert_never(delay)


def cautions(day: Day, delay: Delay) -> tuple[Caution, ...]:
    """Say where counting the delay from this day rests on a convention."""
    match delay:
        case Months():
            moved = any(later(d, delay).day != d.day for d in (day.earliest, day.latest))
            return (Caution.MONTH_END,) if moved else ()
        case FirstOfMonthAfter(period=period):
            on_first = any(later(d, period).day == 1 for d in (day.earliest, day.latest))
            return (Caution.FIRST_OF_MONTH_OPEN,) if on_first else ()
        case AtOnce() | Days() | FirstOfMonth():
            return ()
        case _:
            assert_never(delay)
