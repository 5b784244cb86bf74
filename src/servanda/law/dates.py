"""Legal days: exact or known only within bounds, and the counting of periods.

All days are proleptic Gregorian calendar dates, local to the depositary; there are no hours.
Rules it keeps:

- the day of the act is not counted: "on the n-th day after" and "n days after" are both D+n;
- a month ends on the same-numbered day; where there is none, on the last day of that month
  (European Convention on the Calculation of Time-Limits, ETS 76, art. 4(2)), unless the clause says
  otherwise;
- weekends and holidays count (ETS 76 art. 5 moves only time-limits for doing an act);
- a day known only within bounds is a value: what is computed from it has bounds too;
- no arithmetic fails: a day past the calendar's end is its last day.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A legal day, exact, or known only to lie between two days (both included)."""

    earliest: date
    """``date.min`` where nothing is known about how early it was."""
    latest: date

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(
                f"A day cannot lie between {self.earliest} and the earlier {self.latest}; "
                "swap them."
            )

    @property
    def is_exact(self) -> bool:
        """Tell whether the day is known to the day."""
        return self.earliest == self.latest


def exact(day: date) -> Day:
    """Give a day that is known to the day.

    >>> exact(date(2018, 11, 2)).is_exact
    True
    """
    return Day(day, day)


def whole_month(year: int, month: int) -> Day:
    """Give a day known only to lie in that month.

    >>> whole_month(2019, 5).latest
    datetime.date(2019, 5, 31)
    """
    return Day(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def whole_year(year: int) -> Day:
    """Give a day known only to lie in that year."""
    return Day(date(year, 1, 1), date(year, 12, 31))


class MonthEnd(StrEnum):
    """What a period of months does when its last month has no such day."""

    LAST_DAY = "last-day"
    """31 August and six months are 28 February: the default (ETS 76 art. 4(2))."""
    NEXT_DAY = "next-day"
    """31 August and six months are 1 March: the practice of the IMO's depositary."""


def add_days(day: date, days: int) -> date:
    """Give the day that many days after; the first day itself is not counted.

    >>> add_days(date(2019, 8, 21), 30)
    datetime.date(2019, 9, 20)
    """
    try:
        return day + timedelta(days=days)
    except OverflowError:  # past the year 9999
        return date.max


def add_months(day: date, months: int, month_end: MonthEnd = MonthEnd.LAST_DAY) -> date:
    """Give the same-numbered day that many months later, or what ``month_end`` says.

    >>> add_months(date(2002, 8, 30), 6)
    datetime.date(2003, 2, 28)
    >>> add_months(date(2002, 8, 30), 6, MonthEnd.NEXT_DAY)
    datetime.date(2003, 3, 1)
    """
    years, month0 = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month0 + 1
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, month)[1]
    if day.day <= last:
        return date(year, month, day.day)
    if month_end is MonthEnd.LAST_DAY:
        return date(year, month, last)
    return date(year, month, last) + timedelta(days=1)


def first_of_following_month(day: date, kth: int = 1) -> date:
    """Give the first day of the k-th calendar month after the month of ``day``.

    >>> first_of_following_month(date(1994, 5, 25), 3)
    datetime.date(1994, 8, 1)
    """
    return add_months(day.replace(day=1), kth)


def to_edtf(day: Day) -> str:
    """Write a day in EDTF (ISO 8601-2): a date, a month, a year or an interval.

    >>> to_edtf(Day(date(2019, 5, 21), date(2019, 5, 31)))
    '2019-05-21/2019-05-31'
    >>> to_edtf(whole_month(2019, 5)), to_edtf(Day(date.min, date(2019, 5, 31)))
    ('2019-05', '../2019-05-31')
    """
    first, last = day.earliest, day.latest
    if day.is_exact:
        return first.isoformat()
    if day == whole_year(first.year):
        return f"{first.year:04}"
    if day == whole_month(first.year, first.month):
        return first.isoformat()[:7]
    start = ".." if first == date.min else first.isoformat()
    end = ".." if last == date.max else last.isoformat()
    return f"{start}/{end}"


def from_edtf(text: str) -> Day:
    """Read a day written in EDTF: a date, a month, a year or an interval of these, ``..`` for open.

    Raises:
        ValueError: for anything else, in one sentence.

    >>> from_edtf("2019-05") == whole_month(2019, 5)
    True
    """
    start, slash, end = text.partition("/")
    try:
        first = _point(start, date.min if slash else None)
        last = _point(end, date.max) if slash else first
        return Day(first.earliest, last.latest)
    except ValueError as error:
        raise ValueError(
            f"{text!r} is not a day in EDTF; write 2019-09-20, 2019-05, 2019 or "
            "2019-05-21/2019-05-31."
        ) from error


_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def _point(text: str, if_open: date | None) -> Day:
    if text == ".." and if_open is not None:
        return exact(if_open)
    parts = _POINT.fullmatch(text)
    if parts is None:
        raise ValueError(text)
    year, month, day = parts.groups()
    if month is None:
        return whole_year(int(year))
    if day is None:
        return whole_month(int(year), int(month))
    return exact(date(int(year), int(month), int(day)))
