"""Lengths of time as they are given of notice and of terms, and days of the year."""

from __future__ import annotations

from datetime import date

from servanda.law.clauses import Days, Months
from servanda.reader.final_clauses.english.delays import PERIOD
from servanda.reader.final_clauses.english.leaving.terms import YEAR_END, Date
from servanda.reader.final_clauses.forms import DATE_OF_YEAR, NUMBER, Form, Key, Parts, Phrase

_MONTHS_IN_YEAR = 12


_COMMON_YEAR = 2001


LENGTH: Phrase[Days | Months] = Phrase(
    "leaving-length",
    (
        Form("{period}", lambda p: p[PERIOD]),
        Form(
            "[a/the/such/an] [initial/further/additional/minimum/same] [full] "
            "period/term/time/interval/notice/delay/deadline of "
            "[not] [less/fewer] [than] [at] [least] {leaving-length}",
            lambda p: p[LENGTH],
        ),
        Form("at least {leaving-length}", lambda p: p[LENGTH]),
        Form("not/no less/fewer than {leaving-length}", lambda p: p[LENGTH]),
        Form("{number} - year/years", lambda p: Months(_MONTHS_IN_YEAR * p[NUMBER])),
        Form("{number} - month/months", lambda p: Months(p[NUMBER])),
        Form("{number} - day/days", lambda p: Days(p[NUMBER])),
        Form("{number} years'/year's", lambda p: Months(_MONTHS_IN_YEAR * p[NUMBER])),
        Form("{number} months'/month's", lambda p: Months(p[NUMBER])),
        Form("a year's/one-year/one-year's/twelve-month", lambda _: Months(_MONTHS_IN_YEAR)),
        Form("a month's/one-month", lambda _: Months(1)),
    ),
)
"""Six months, a period of one year, at least six months', a five-year."""


def _common(parts: Parts) -> Date | None:
    """Give a day of the year, unless only leap years have it."""
    month, day = parts[DATE_OF_YEAR]
    try:
        date(_COMMON_YEAR, month, day)
    except ValueError:
        return None
    return month, day


DAY_OF_YEAR: Phrase[Date] = Phrase(
    "leaving-day-of-year",
    (
        Form("[the] {date-of-year}", _common),
        Form(
            "[the] end/close/last day of [the/any/each/a/every] [calendar] year", lambda _: YEAR_END
        ),
        Form("[the] end/close of [the/any/each/a/every] [calendar] year", lambda _: YEAR_END),
    ),
)
"""31 December, the end of the calendar year."""

PHRASES: tuple[Key[object], ...] = (LENGTH, DAY_OF_YEAR)
