"""How depositaries count "n days after" and "n months after": a table of practices.

Rules it keeps:

- only where the text gives a period ("thirty days after", "six months after"): the n-th day after
  an event is a day of its own, and counted alike by all (LAW.md rule 21);
- a practice is that of the depositary the text names, with the cases that show it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias, assert_never

from servanda.law.clauses import (
    After,
    Days,
    Delay,
    EarlierOf,
    Fixed,
    IfNotBy,
    LaterOf,
    Months,
    Rule,
    WithTheOthers,
)
from servanda.reader.final_clauses.document import Document
from servanda.reader.final_clauses.record import Depositary, Read, Reading
from servanda.reader.final_clauses.tokens import Sort, Token

Period: TypeAlias = Days | Months
Change: TypeAlias = Callable[[Delay], Delay]


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A depositary that counts full periods, which then end a day later."""

    organisation: str
    """Its name, in lower case."""
    called: str
    """A word by which the depositary's clause calls it at least."""
    periods: type[Period]


#: The practices known, each with the cases that show it.
PRACTICES = (
    # Early Notification Convention 1986: the third consent on 26 September, "thirty days after",
    # in force on 27 October. Its "three months after" is counted as everywhere (Vienna Protocol
    # of 1997).
    Practice(organisation="international atomic energy agency", called="agency", periods=Days),
    # Animals in Transport Convention 1968 and four more: "six months after" ends a day later.
    Practice(organisation="council of europe", called="council of europe", periods=Months),
)


def practice_of(depositary: Depositary | None, text: str) -> Practice | None:
    """Give the practice of counting of the depositary that a text names."""
    if depositary is None:
        return None
    named = depositary.organ.casefold()
    whole = " ".join(text.casefold().split())
    return next((p for p in PRACTICES if p.called in named and p.organisation in whole), None)


def counted_as_practised(
    reading: Reading, practice: Practice | None, document: Document
) -> Reading:
    """Let the periods of a rule be counted as its depositary does."""
    if practice is None:
        return reading
    written = frozenset(_periods_in(reading, document))

    def as_practised(delay: Delay) -> Delay:
        match delay:
            case Days() | Months() if isinstance(delay, practice.periods) and delay in written:
                return replace(delay, clear=True)
            case _:
                return delay

    return replace(reading, value=_in_value(reading.value, as_practised))


#: How the units of a period begin, English and Russian, and what so many of them are.
UNITS: tuple[tuple[tuple[str, ...], Callable[[int], Period]], ...] = (
    (("day", "дн", "ден"), Days),
    (("month", "месяц"), Months),
    (("year", "год", "лет"), lambda n: Months(12 * n)),
)


def _periods_in(reading: Reading, document: Document) -> Iterator[Period]:
    """Give the periods that stand in the words of a reading as so many days, months or years."""
    tokens = [
        token
        for passage in document.passages
        for token in passage.tokens
        if reading.span.start <= token.start and token.end <= reading.span.end
    ]
    for number, unit in pairwise(tokens):
        yield from _period_of(number, unit)


def _period_of(number: Token, unit: Token) -> Iterator[Period]:
    if number.sort is Sort.NUMBER and isinstance(number.value, int):
        for beginnings, period in UNITS:
            if unit.word.startswith(beginnings):
                yield period(number.value)


def _in_value(value: Read | None, change: Change) -> Read | None:
    match value:
        case WithTheOthers(later=later):
            return replace(value, later=change(later))
        case After() | Fixed() | IfNotBy() | EarlierOf() | LaterOf():
            return _in_rule(value, change)
        case _:
            return value


def _in_rule(rule: Rule, change: Change) -> Rule:
    match rule:
        case After(delay=delay):
            return replace(rule, delay=change(delay))
        case Fixed(otherwise=otherwise):
            return replace(rule, otherwise=_in_rule(otherwise, change))
        case IfNotBy(then=then):
            return replace(rule, then=_in_rule(then, change))
        case EarlierOf(rules):
            return EarlierOf(frozenset(_in_rule(one, change) for one in rules))
        case LaterOf(rules):
            return LaterOf(frozenset(_in_rule(one, change) for one in rules))
        case _:
            assert_never(rule)
