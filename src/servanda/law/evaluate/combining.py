"""Verdicts from bounds, and verdicts from verdicts: the earlier of, the later of.

Every verdict stands for two days: the first on which it can be true, and the first on which it
surely is. All combination is done on these two, so bounds and unknowns need no cases of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeVar

from servanda.law.acts import Act
from servanda.law.background import Policy
from servanda.law.clauses import AllOf, AnyOf, EarlierOf, LaterOf, canonical
from servanda.law.dates import Day
from servanda.law.evaluate.case import in_time
from servanda.law.verdict import Caution, Missing, Node, Outcome, Verdict

T = TypeVar("T")


class Bounds(NamedTuple):
    """The first day on which something can be true, and on which it surely is; None for never."""

    possible: date | None
    certain: date | None

    @property
    def on(self) -> Day | None:
        """Give the day, exact or within bounds, where it is met."""
        if self.possible is None or self.certain is None:
            return None
        return Day(self.possible, self.certain)


#: It never comes.
NEVER = Bounds(None, None)
#: Nothing is known about it.
OPEN = Bounds(date.min, None)


def bounds(verdict: Verdict) -> Bounds:
    """Read a verdict's two days back."""
    if verdict.on is not None:
        return Bounds(verdict.on.earliest, verdict.on.latest)
    return Bounds(verdict.not_before, None)


def bounds_of(day: Day) -> Bounds:
    """Give the bounds of a day that surely came."""
    return Bounds(day.earliest, day.latest)


def earliest_of(parts: Iterable[Bounds]) -> Bounds:
    """Give the bounds of whichever comes first; never of none."""
    possible: date | None = None
    certain: date | None = None
    for first, sure in parts:
        if first is not None and (possible is None or first < possible):
            possible = first
        if sure is not None and (certain is None or sure < certain):
            certain = sure
    return Bounds(possible, certain)


def latest_of(parts: Iterable[Bounds]) -> Bounds:
    """Give the bounds of whichever comes last; never where one never comes."""
    possible: date | None = date.min
    certain: date | None = date.min
    for first, sure in parts:
        if possible is not None:
            possible = None if first is None else max(possible, first)
        if certain is not None:
            certain = None if sure is None else max(certain, sure)
    return Bounds(possible, certain)


def verdict_of(
    rule: Node,
    found: Bounds,
    acts: Iterable[Act] = (),
    because: tuple[Verdict, ...] = (),
    missing: Iterable[Missing] = (),
    cautions: Iterable[Caution] = (),
) -> Verdict:
    """Give the verdict on a node with these bounds, taking over the policies of its reasons.

    Nothing is missing where the day is exact.
    """
    possible, certain = found
    if possible is None or certain is None:
        return Verdict(
            rule=rule,
            outcome=Outcome.UNMET if possible is None else Outcome.UNKNOWN,
            not_before=possible,
            acts=in_order(acts),
            because=because,
            missing=distinct(missing),
            cautions=distinct(cautions),
            policies=resting_on(because),
        )
    return Verdict(
        rule=rule,
        outcome=Outcome.MET,
        on=Day(possible, certain),
        acts=in_order(acts),
        because=because,
        missing=() if possible == certain else distinct(missing),
        cautions=distinct(cautions),
        policies=resting_on(because),
    )


def resting_on(parts: tuple[Verdict, ...]) -> tuple[Policy, ...]:
    """Give the practices on which some verdicts rest."""
    found: tuple[Policy, ...] = ()
    for part in parts:
        if part.policies:
            found = distinct((*found, *part.policies))
    return found


def from_parts(
    rule: Node, found: Bounds, because: tuple[Verdict, ...], deciding: Iterable[Verdict]
) -> Verdict:
    """Give the verdict whose acts, gaps and cautions are those of its deciding parts."""
    parts = tuple(deciding)
    if len(parts) == 1:
        (part,) = parts
        return verdict_of(rule, found, part.acts, because, part.missing, part.cautions)
    return verdict_of(
        rule,
        found,
        acts=(act for v in parts for act in v.acts),
        because=because,
        missing=(m for v in parts for m in v.missing),
        cautions=(c for v in parts for c in v.cautions),
    )


def with_cautions(verdict: Verdict, cautions: Iterable[Caution]) -> Verdict:
    """Give the same verdict with these cautions as well."""
    more = distinct([*verdict.cautions, *cautions])
    return verdict if more == verdict.cautions else verdict._replace(cautions=more)


def all_met(node: AllOf | LaterOf, parts: Iterable[Verdict]) -> Verdict:
    """Give the verdict that holds when all parts do; the last of them decides."""
    ordered = sorted(parts, key=lambda v: canonical(v.rule))
    ordered.sort(key=_lateness, reverse=True)
    found = latest_of(bounds(v) for v in ordered)
    return from_parts(node, found, tuple(ordered), ordered)


def one_met(node: AnyOf | EarlierOf, parts: Iterable[Verdict]) -> Verdict:
    """Give the verdict that holds when one part does; the first of them decides."""
    ordered = sorted(parts, key=lambda v: canonical(v.rule))
    ordered.sort(key=_lateness)
    found = earliest_of(bounds(v) for v in ordered)
    return from_parts(node, found, tuple(ordered), could_decide(ordered, found))


def could_decide(parts: Iterable[Verdict], found: Bounds) -> tuple[Verdict, ...]:
    """Give the parts that may be the first: all while none surely is."""
    if found.certain is None:
        return tuple(parts)
    certain = found.certain
    return tuple(v for v in parts if (bounds(v).possible or date.max) <= certain)


def in_order(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Give each act once, by day, then as recorded."""
    if isinstance(acts, tuple) and len(acts) < 2:
        return acts
    by_entry = {(act.entry, act.kind, act.by): act for act in acts}
    return tuple(sorted(by_entry.values(), key=in_time))


def distinct(values: Iterable[T]) -> tuple[T, ...]:
    """Give each value once, in the order of first appearance."""
    if isinstance(values, tuple) and len(values) < 2:
        return values
    return tuple(dict.fromkeys(values))


def _lateness(verdict: Verdict) -> tuple[date, date]:
    possible, certain = bounds(verdict)
    return certain or date.max, possible or date.max
