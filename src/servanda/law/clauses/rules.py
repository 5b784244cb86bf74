"""The rule for the instrument: when it enters into force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from servanda.law.clauses.conditions import Condition
from servanda.law.clauses.delays import AtOnce, Delay


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """In force so long after the condition is first true (VCLT art. 24(1); UNFCCC art. 23(1))."""

    condition: Condition
    delay: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """In force on a fixed day if the condition is met by then, else by another rule (E13).

    Montreal Protocol 1987 art. 16(1): 1 January 1989, or the ninetieth day after.
    """

    day: date
    provided: Condition
    otherwise: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class IfNotBy:
    """In force by the rule, and not before the day, only if the condition was not met by then.

    The second track of a clause (South Pacific Fisheries Convention 2009 art. 38).
    """

    day: date
    condition: Condition
    then: Rule


@dataclass(frozen=True, slots=True)
class EarlierOf:
    """Whichever comes first (E9: CIS Charter art. 41)."""

    rules: frozenset[Rule]

    def __post_init__(self) -> None:
        if not self.rules:
            raise ValueError("The earlier of no rules is never; name at least one.")


@dataclass(frozen=True, slots=True)
class LaterOf:
    """Whichever comes last (Intervention Protocol 1973: not before its Convention of 1969)."""

    rules: frozenset[Rule]

    def __post_init__(self) -> None:
        if not self.rules:
            raise ValueError("The later of no rules says nothing; name at least one.")


Rule: TypeAlias = After | Fixed | IfNotBy | EarlierOf | LaterOf
