"""What sentences say of leaving, piece by piece, and the rule the pieces make together."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from servanda.law.clauses import (
    AfterEachPeriod,
    AtOnce,
    Days,
    Delay,
    EndOfTerm,
    Months,
    NextDate,
    NotAllowed,
    OnDateOfYear,
    Withdrawal,
)
from servanda.reader.final_clauses.english.subjects import Instrument

Date: TypeAlias = tuple[int, int]
"""A day of the calendar: its month and its day."""

YEAR_END: Date = (12, 31)
_COMMON_YEAR = 2001
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What one sentence, or a part of it, says of leaving; None where it does not."""

    right: bool | None = None
    """Whether it says that a party may leave, or that none may."""
    thing: Instrument | None = None
    """What it may leave, as far as that is said."""
    after: Delay | None = None
    """How long after the notice it has effect."""
    ahead: Days | Months | None = None
    """How long before its effect notice must be given."""
    not_before: Delay | None = None
    """How long after entry into force notice may first be given."""
    on: Date | None = None
    """The day of the year on which a party may leave."""
    by: Date | None = None
    """The day of the year by which notice for it must be given."""
    term: Months | None = None
    """A party may leave only at the end of a term so long."""
    each: Months | None = None
    """Notice may be given only after each period so long ..."""
    within: Months | None = None
    """... and within that time."""


NOTHING = Terms()


def rule_of(terms: Terms) -> Withdrawal | None:
    """Give the rule that the pieces make; None where the algebra has no such rule.

    A treaty that lets parties leave and is silent on how long after the notice is taken to mean at
    once; the reader doubts it.
    """
    if terms.right is False:
        return Withdrawal(delay=AtOnce(), window=NotAllowed())
    not_before = terms.not_before or AtOnce()
    if terms.on is not None:
        return _on_a_date(terms, terms.on, not_before)
    if terms.term is not None:
        return _at_the_end(terms, terms.term)
    delay = terms.after or terms.ahead or AtOnce()
    if terms.each is not None and terms.within is not None:
        window = AfterEachPeriod(period=terms.each, open_for=terms.within)
        return Withdrawal(delay=delay, window=window)
    return Withdrawal(delay=delay, not_before=not_before)


def _on_a_date(terms: Terms, on: Date, not_before: Delay) -> Withdrawal | None:
    """Give leaving on a day of the year; notice of some months is by the day so long before."""
    by = terms.by
    if by is None and isinstance(terms.ahead, Months):
        by = _months_before(on, terms.ahead.n)
    if by is None:
        return None
    window = OnDateOfYear(effect=_next(on), notice_by=_next(by))
    return Withdrawal(delay=terms.after or AtOnce(), window=window, not_before=not_before)


def _at_the_end(terms: Terms, term: Months) -> Withdrawal | None:
    """Give leaving at the end of a term; notice in days has no place in the algebra."""
    notice = terms.ahead or Months(0)
    if isinstance(notice, Days):
        return None
    return Withdrawal(delay=terms.after or AtOnce(), window=EndOfTerm(term=term, notice=notice))


def _next(day: Date) -> NextDate:
    return NextDate(month=day[0], day=day[1])


def day_before(day: Date) -> Date:
    """Give the eve of a day of the year."""
    eve = date(_COMMON_YEAR, *day) - timedelta(days=1)
    return eve.month, eve.day


def _months_before(day: Date, months: int) -> Date:
    """Give the day of the year so many months before, the last of its month for a last one."""
    month = (day[0] - months - 1) % _MONTHS_IN_YEAR + 1
    last = calendar.monthrange(_COMMON_YEAR, month)[1]
    is_last = day[1] == calendar.monthrange(_COMMON_YEAR, day[0])[1]
    return month, last if is_last else min(day[1], last)
