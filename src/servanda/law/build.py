"""Short, lower-case constructors for clauses, which normalise: equal rules come out ``==``.

>>> in_force(days(30), at_least(3, notifications, by=signatories))
... # doctest: +NORMALIZE_WHITESPACE
After(condition=AtLeast(n=3, of=Counted(kinds=frozenset({<Kind.NOTIFICATION: 'notification'>}),
      by=Signatories(), not_counting=frozenset())), delay=Days(n=30))
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.acts import CONSENTS, INSTRUMENTS, Kind
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
    Delay,
    EarlierOf,
    EveryOne,
    FactHolds,
    LaterOf,
    Months,
    Named,
    OnDay,
    Rule,
    Signatories,
    Who,
)

anyone = Anyone()
signatories = Signatories()
at_once = AtOnce()
instruments = INSTRUMENTS
notifications = frozenset({Kind.NOTIFICATION})
ratifications = frozenset({Kind.RATIFICATION})
consents = CONSENTS


def named(*states: str) -> Named:
    """Give the group of exactly these states."""
    return Named(frozenset(states))


def at_least(
    n: int, kinds: Iterable[Kind], by: Who = anyone, *, not_counting: Iterable[str] = ()
) -> AtLeast:
    """Give the day of the n-th act of these kinds, each state counting once."""
    counted = Counted(kinds=frozenset(kinds), by=by, not_counting=frozenset(not_counting))
    return AtLeast(n=n, of=counted)


def every_one(who: Signatories | Named, kinds: Iterable[Kind] = INSTRUMENTS) -> EveryOne:
    """Give the day on which the last of them has acted."""
    return EveryOne(who=who, kinds=frozenset(kinds))


def on_day(year: int, month: int, day: int) -> OnDay:
    """Give a fixed day."""
    return OnDay(date(year, month, day))


def fact(name: str) -> FactHolds:
    """Give the day on which the fact of that name holds."""
    return FactHolds(name)


def all_of(*conditions: Condition) -> Condition:
    """Give the latest of them; nested ones are flattened, a single one stays itself."""
    flat: set[Condition] = set()
    for condition in conditions:
        flat |= condition.conditions if isinstance(condition, AllOf) else {condition}
    return flat.pop() if len(flat) == 1 else AllOf(frozenset(flat))


def any_of(*conditions: Condition) -> Condition:
    """Give the earliest of them; nested ones are flattened, a single one stays itself."""
    flat: set[Condition] = set()
    for condition in conditions:
        flat |= condition.conditions if isinstance(condition, AnyOf) else {condition}
    return flat.pop() if len(flat) == 1 else AnyOf(frozenset(flat))


def days(n: int) -> Delay:
    """Give a period of days; none at all is at once."""
    return Days(n) if n else at_once


def months(n: int) -> Delay:
    """Give a period of months, month ends falling on the last day; none at all is at once."""
    return Months(n) if n else at_once


def years(n: int) -> Delay:
    """Give a period of years, twelve months each."""
    return months(12 * n)


def in_force(delay: Delay, condition: Condition) -> After:
    """Give the rule: in force so long after the condition is first true."""
    return After(condition=condition, delay=delay)


def earlier_of(*rules: Rule) -> Rule:
    """Give whichever comes first; nested ones are flattened, a single one stays itself."""
    flat: set[Rule] = set()
    for rule in rules:
        flat |= rule.rules if isinstance(rule, EarlierOf) else {rule}
    return flat.pop() if len(flat) == 1 else EarlierOf(frozenset(flat))


def later_of(*rules: Rule) -> Rule:
    """Give whichever comes last; nested ones are flattened, a single one stays itself."""
    flat: set[Rule] = set()
    for rule in rules:
        flat |= rule.rules if isinstance(rule, LaterOf) else {rule}
    return flat.pop() if len(flat) == 1 else LaterOf(frozenset(flat))
