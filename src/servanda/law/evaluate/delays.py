"""What follows after how long: delays applied to days, and what to be careful about."""

from __future__ import annotations

from datetime import date
from typing import assert_never

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
from servanda.law.dates import Day, add_days, add_months, first_of_following_month
from servanda.law.verdict import Caution


def later(day: date, delay: Delay) -> date:
    """Give the day that the delay leads to; never earlier for a later day.

    >>> later(date(1994, 12, 31), FirstOfMonthAfter(Months(2)))
    datetime.date(1995, 3, 1)
    >>> later(date(1966, 7, 22), NextDate(month=7, day=22))
    datetime.date(1967, 7, 22)
    """
    match delay:
        case AtOnce():
            return day
        case Days(n=n, clear=clear):
            return add_days(day, n + clear)
        case Months(n=n, month_end=month_end, clear=clear):
            return add_days(add_months(day, n, month_end), int(clear))
        case FirstOfMonth(kth=kth):
            return first_of_following_month(day, kth)
        case FirstOfMonthAfter(period=period):
            return first_of_following_month(later(day, period))
        case NextDate(month=month, day=of_month):
            return _next_date(day, month, of_month)
        case Then(first=first, second=second):
            return later(later(day, first), second)
        case _:
            assert_never(delay)


def later_if_known(day: date | None, delay: Delay) -> date | None:
    """Give the same for a bound: of a day of which nothing is known, a delay tells nothing."""
    return day if day is None or day in {date.min, date.max} else later(day, delay)


def cautions(day: Day, delay: Delay) -> tuple[Caution, ...]:
    """Say where counting the delay from this day rests on a convention, or leaves the calendar."""
    return cautions_until(day, delay, later(day.latest, delay))


def cautions_until(day: Day, delay: Delay, until: date | None) -> tuple[Caution, ...]:
    """Say the same where it is known to what day the delay leads from the latest reading."""
    if isinstance(delay, AtOnce):
        return ()
    found = () if isinstance(delay, Days) else _conventions(day, delay)
    past = until == date.max and day.latest < date.max
    return (*found, Caution.PAST_THE_CALENDAR) if past else found


def _conventions(day: Day, delay: Delay) -> tuple[Caution, ...]:
    match delay:
        case Months(n=n):
            moved = any(add_months(d, n).day != d.day for d in (day.earliest, day.latest))
            return (Caution.MONTH_END,) if moved else ()
        case FirstOfMonthAfter(period=period):
            ends = (later(day.earliest, period), later(day.latest, period))
            return (Caution.FIRST_OF_MONTH_OPEN,) if any(end.day == 1 for end in ends) else ()
        case Then(first=first, second=second):
            middle = Day(later(day.earliest, first), later(day.latest, first))
            both = (*_conventions(day, first), *_conventions(middle, second))
            return tuple(dict.fromkeys(both))
        case AtOnce() | Days() | FirstOfMonth() | NextDate():
            return ()
        case _:
            assert_never(delay)


def _next_date(day: date, month: int, of_month: int) -> date:
    there = day.replace(month=month, day=of_month)
    if there > day:
        return there
    return date.max if day.year == date.max.year else there.replace(year=day.year + 1)
