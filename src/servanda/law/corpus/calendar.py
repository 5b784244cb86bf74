"""Days as numbers, and periods counted on whole columns of them.

Rules it keeps:

- a day is its proleptic Gregorian ordinal (1 January of year 1 is 1), so that columns compare and
  subtract as days do;
- counting a period gives to the day what ``evaluate.delays.later`` gives, the calendar's last day
  included; what never comes stays ``NEVER``, and of a day of which nothing is known a period tells
  nothing.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias, assert_never

import numpy as np
import numpy.typing as npt

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

DayColumn: TypeAlias = npt.NDArray[np.int64]

FIRST = date.min.toordinal()
LAST = date.max.toordinal()
#: After every day: what never comes. It fits a column of 32 bits.
NEVER = int(np.iinfo(np.int32).max)
#: The ordinal of 1 January 1970, from which NumPy counts its days.
_EPOCH = date(1970, 1, 1).toordinal()


def later(days: DayColumn, delay: Delay) -> DayColumn:
    """Give the days that the delay leads to from each day, as ``later_if_known`` does from one."""
    known = (days > FIRST) & (days < LAST)
    counted = np.minimum(_later(np.where(known, days, _EPOCH), delay), LAST)
    return np.where(known, counted, days)


def _later(days: DayColumn, delay: Delay) -> DayColumn:
    match delay:
        case AtOnce():
            return days
        case Days(n=n, clear=clear):
            return days + (n + clear)
        case Months(n=n, month_end=month_end, clear=clear):
            return _months_later(days, n, month_end) + int(clear)
        case FirstOfMonth(kth=kth):
            return _first_of_month(days, kth)
        case FirstOfMonthAfter(period=period):
            return _first_of_month(_later(days, period), 1)
        case NextDate(month=month, day=day):
            return _next_date(days, month, day)
        case Then(first=first, second=second):
            return _later(_later(days, first), second)
        case _:
            assert_never(delay)


def _months_later(days: DayColumn, n: int, month_end: MonthEnd) -> DayColumn:
    month = _months(days)
    of_month = days - _first_days(month)  # 0 on the first
    start, following = _first_days(month + n), _first_days(month + n + 1)
    # Where there is no such day, the first of the following month is one past the last.
    beyond = following - 1 if month_end is MonthEnd.LAST_DAY else following
    return np.minimum(start + of_month, beyond)


def _first_of_month(days: DayColumn, kth: int) -> DayColumn:
    return _first_days(_months(days) + kth)


def _next_date(days: DayColumn, month: int, of_month: int) -> DayColumn:
    january = _months(days) // 12 * 12
    there = _first_days(january + month - 1) + of_month - 1
    following = _first_days(january + 12 + month - 1) + of_month - 1
    return np.where(there > days, there, following)


def _months(days: DayColumn) -> DayColumn:
    """Give the months in which the days lie, counted from January 1970."""
    return (days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def _first_days(months: DayColumn) -> DayColumn:
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) + _EPOCH
