"""Verdicts from bounds, and verdicts from verdicts: the earlier of, the later of.

Every verdict stands for two days: the first on which it can be true, and the first on which it
surely is. All combination is done on these two, so bounds and unknowns need no cases of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain
from typing import NamedTuple, TypeVar

from servanda.law.acts import Act
from servanda.law.clauses import AllOf, AnyOf, EarlierOf, LaterOf, canonical
from servanda.law.dates import Day
from servanda.law.verdict import Outcome, Verdict

T = TypeVar("T")


class Bounds(NamedTuple):
    """The first day on which something can be true, and on which it surely is; None for never."""

    possible: date | None
    certain: date | None

    @property
    def outcome(self) -> Outcome:
        """Tell whether it is met, cannot be met by what is on record, or is open."""
        if self.certain is not None:
            return Outcome.MET
        return Outcome.UNMET if self.possible is None else Outcome.UNKNOWN

    @property
    def on(self) -> Day | None:
        """Give the day, exact or within bounds, where it is met."""
        if self.certain is None or self.possible is None:
            return None
        return Day(self.possible, self.certain)

    @property
    def not_before(self) -> date | None:
        """Give the first possible day where it is open and anything is known about it."""
        return self.possible if self.outcome is Outcome.UNKNOWN else None


def bounds(verdict: Verdict) -> Bounds:
    """Read a verdict's two days back."""
    if verdict.on is not None:
        return Bounds(verdict.on.earliest, verdict.on.latest)
    return Bounds(verdict.not_before, None)


def earliest_of(parts: Iterable[Bounds]) -> Bounds:
    """Give the bounds of whichever comes first."""
    possible, certain = zip(*parts, strict=True)
    return Bounds(
        min((day for day in possible if day is not None), default=None),
        min((day for day in certain if day is not None), default=None),
    )


def latest_of(parts: Iterable[Bounds]) -> Bounds:
    """Give the bounds of whichever comes last; never where one never comes."""
    possible, certain = zip(*parts, strict=True)
    return Bounds(
        None if None in possible else max(possible),
        None if None in certain else max(certain),
    )


def all_met(node: AllOf | LaterOf, parts: Iterable[Verdict]) -> Verdict:
    """Give the verdict that holds when all parts do; the last of them decides."""
    ordered = sorted(parts, key=lambda v: canonical(v.rule))
    ordered.sort(key=_lateness, reverse=True)
    found = latest_of(bounds(v) for v in ordered)
    return Verdict(
        rule=node,
        outcome=found.outcome,
        on=found.on,
        not_before=found.not_before,
        acts=in_order(act for v in ordered for act in v.acts),
        because=tuple(ordered),
        missing=distinct(m for v in ordered for m in v.missing),
        cautions=distinct(c for v in ordered for c in v.cautions),
    )


def one_met(node: AnyOf | EarlierOf, parts: Iterable[Verdict]) -> Verdict:
    """Give the verdict that holds when one part does; the first of them decides."""
    ordered = sorted(parts, key=lambda v: canonical(v.rule))
    ordered.sort(key=_lateness)
    found = earliest_of(bounds(v) for v in ordered)
    deciding = could_decide(ordered, found)
    return Verdict(
        rule=node,
        outcome=found.outcome,
        on=found.on,
        not_before=found.not_before,
        acts=in_order(act for v in deciding for act in v.acts),
        because=tuple(ordered),
        missing=distinct(m for v in deciding for m in v.missing),
        cautions=distinct(c for v in deciding for c in v.cautions),
    )


def could_decide(parts: Iterable[Verdict], found: Bounds) -> tuple[Verdict, ...]:
    """Give the parts that may be the first: all while none surely is."""
    if found.certain is None:
        return tuple(parts)
    certain = found.certain
    return tuple(v for v in parts if (bounds(v).possible or date.max) <= certain)


def in_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Give each act once, by day, then entry."""
    return tuple(sorted(set(acts), key=lambda a: (a.on, a.entry)))


def distinct(values: Iterable[T]) -> tuple[T, ...]:
    """Give each value once, in the order of first appearance."""
    return tuple(dict.fromkeys(chain(values)))


def _lateness(verdict: Verdict) -> tuple[date, date]:
    possible, certain = bounds(verdict)
    return certain or date.max, possible or date.max
