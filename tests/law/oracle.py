"""A second evaluator, slow and literal: it asks of each day in turn whether a condition is true.

It shares nothing with the first but the clauses, and knows exact days only. Answers of a day are
True, False or None (cannot be told), combined as one would by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from servanda.law.acts import SIGNATURES, Act, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Condition,
    Counted,
    Days,
    Decided,
    Delay,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    Months,
    Named,
    OnDay,
    OnSigning,
    Rule,
    Share,
    Who,
)
from servanda.law.dates import MonthEnd
from tests.strategies import FIRST, SPAN

ONE_DAY = timedelta(days=1)


def entry_into_force(rule: Rule, acts: tuple[Act, ...]) -> date | None:
    """Give the day by trying each; None where none is surely the one."""
    if isinstance(rule, After):
        met = first_day(rule.condition, acts)
        return None if met is None else after(met, rule.delay)
    if isinstance(rule, Fixed):
        by_then = [holds(rule.provided, acts, day) for day in each_day() if day <= rule.day]
        if True in by_then:
            return rule.day
        other = entry_into_force(rule.otherwise, acts)
        # Where it cannot be told which of the two it is, it surely is in force by the later.
        return max(other, rule.day) if None in by_then and other is not None else other
    days = [entry_into_force(part, acts) for part in rule.rules]
    if isinstance(rule, EarlierOf):
        return min((day for day in days if day is not None), default=None)
    return None if None in days else max(day for day in days if day is not None)


@lru_cache(maxsize=64)
def first_day(condition: Condition, acts: tuple[Act, ...]) -> date | None:
    """Give the first day on which the condition surely holds."""
    return next((day for day in each_day() if holds(condition, acts, day)), None)


@lru_cache(maxsize=64)
def first_possible_day(condition: Condition, acts: tuple[Act, ...]) -> date | None:
    """Give the first day on which the condition may hold."""
    return next((day for day in each_day() if holds(condition, acts, day) is not False), None)


def each_day() -> Iterator[date]:
    return (FIRST + n * ONE_DAY for n in range(SPAN + 60))


def holds(condition: Condition, acts: tuple[Act, ...], day: date) -> bool | None:
    done = [act for act in acts if act.on.latest <= day]
    match condition:
        case OnDay():
            return day >= condition.day
        case OnSigning():
            return any(act.kind is Kind.ADOPTION for act in done)
        case FactHolds():
            stated = [act for act in acts if act.what == condition.name]
            return any(act in stated for act in done) if stated else None
        case Decided():
            decisions = [act for act in acts if act.kind is Kind.ORGAN_DECISION]
            return bool(decisions) and decisions[-1].on.latest <= day
        case AllOf():
            answers = {held(part, acts, day) for part in condition.conditions}
            return False if False in answers else None if None in answers else True
        case AnyOf():
            answers = {held(part, acts, day) for part in condition.conditions}
            return True if True in answers else None if None in answers else False
        case AtLeast() | Share() | EveryOne():
            return enough(condition, done)


def held(condition: Condition, acts: tuple[Act, ...], day: date) -> bool | None:
    """Tell whether a part has held by the day: once true, later signatures do not undo it."""
    surely = first_day(condition, acts)
    if surely is not None and surely <= day:
        return True
    maybe = first_possible_day(condition, acts)
    return None if maybe is not None and maybe <= day else False


def enough(condition: AtLeast | Share | EveryOne, done: list[Act]) -> bool:
    if isinstance(condition, AtLeast):
        return len(counting(condition.of, done)) >= condition.n
    if isinstance(condition, Share):
        return share_holds(condition, done)
    everyone = base(condition.who, done)
    there = counting(Counted(kinds=condition.kinds, by=condition.who), done)
    return bool(everyone) and there >= everyone


def share_holds(condition: Share, done: list[Act]) -> bool:
    everyone = base(condition.base, done) - condition.of.not_counting
    there = counting(condition.of, done, condition.base) & everyone
    return bool(there) and len(there) >= condition.at_least * len(everyone)


def base(who: Who, done: list[Act]) -> set[str]:
    if isinstance(who, Named):
        return set(who.states)
    return {act.by for act in done if act.kind in SIGNATURES and act.by is not None}


def counting(of: Counted, done: list[Act], who: Who | None = None) -> set[str]:
    """Give the states whose act counts, nobody's withdrawal having come on or after it."""
    group = of.by if who is None else who
    found = set()
    for act in done:
        left = [w for w in done if w.kind is Kind.WITHDRAWAL_EFFECTIVE and w.by == act.by]
        if act.kind in of.kinds and act.by and not any(w.on >= act.on for w in left):
            found.add(act.by)
    if not isinstance(group, Anyone):
        found &= base(group, done)
    return found - of.not_counting


def after(day: date, delay: Delay) -> date:
    """Walk the calendar day by day."""
    match delay:
        case AtOnce():
            return day
        case Days():
            for _ in range(delay.n):
                day += ONE_DAY
            return day
        case Months():
            return walk_months(day, delay)
        case FirstOfMonth():
            for _ in range(delay.kth):
                day = next_first(day)
            return day
        case FirstOfMonthAfter():
            return next_first(after(day, delay.period))


def next_first(day: date) -> date:
    day += ONE_DAY
    while day.day != 1:
        day += ONE_DAY
    return day


def walk_months(day: date, delay: Months) -> date:
    number, first = day.day, day.replace(day=1)
    for _ in range(delay.n):
        first = next_first(first)
    there = first
    while there.day != number:
        if (there + ONE_DAY).month != first.month:
            return there + ONE_DAY if delay.month_end is MonthEnd.NEXT_DAY else there
        there += ONE_DAY
    return there
