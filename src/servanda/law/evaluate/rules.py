"""When an instrument is in force, by its rule and the acts on record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import assert_never

from servanda.law.acts import Act
from servanda.law.background import ALONE, Background
from servanda.law.clauses import After, Clauses, EarlierOf, Fixed, IfNotBy, LaterOf, Rule
from servanda.law.dates import Day
from servanda.law.evaluate.case import Case, indexed
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    all_met,
    bounds,
    bounds_of,
    could_decide,
    from_parts,
    latest_of,
    one_met,
    verdict_of,
)
from servanda.law.evaluate.conditions import met
from servanda.law.evaluate.delays import cautions_until, later_if_known
from servanda.law.verdict import Verdict


def entry_into_force(
    clauses: Clauses, acts: Sequence[Act], background: Background = ALONE
) -> Verdict:
    """Give the verdict on the instrument: whether and since when it is in force (VCLT art. 24(1)).

    ``acts`` are those to be taken into account, corrections applied (``acts.known``).
    """
    return _by_rule(clauses.entry_into_force, Case(indexed(acts), background, clauses.reservations))


def by_rule(rule: Rule, acts: Sequence[Act], background: Background = ALONE) -> Verdict:
    """Give the verdict on one rule."""
    return _by_rule(rule, Case(indexed(acts), background))


def _by_rule(rule: Rule, case: Case) -> Verdict:
    match rule:
        case After(condition=condition):
            return delayed(rule, met(condition, case))
        case Fixed(provided=provided, otherwise=otherwise):
            return _fixed(rule, met(provided, case), partial(_by_rule, otherwise, case))
        case IfNotBy(condition=condition, then=then):
            return _if_not_by(rule, met(condition, case), _by_rule(then, case))
        case EarlierOf(rules=rules):
            return one_met(rule, [_by_rule(part, case) for part in rules])
        case LaterOf(rules=rules):
            return all_met(rule, [_by_rule(part, case) for part in rules])
        case _:
            assert_never(rule)


def delayed(rule: After, condition: Verdict) -> Verdict:
    """Give the verdict that follows a condition's after the rule's delay."""
    first, sure = bounds(condition)
    possible = later_if_known(first, rule.delay)
    certain = possible if first == sure else later_if_known(sure, rule.delay)
    on = condition.on
    counting = () if on is None else cautions_until(on, rule.delay, certain)
    return verdict_of(
        rule,
        Bounds(possible, certain),
        condition.acts,
        (condition,),
        condition.missing,
        (*condition.cautions, *counting) if counting else condition.cautions,
    )


def threshold(verdict: Verdict) -> Day | None:
    """Give the day on which the condition behind a rule was met: the pivot of many clauses.

    It differs from entry into force by the delay (UNFCCC art. 23(2)). For a rule of several parts
    it is the day of the part that decided, or of all where all had to hold. None unless met, and
    where the day was given and the verdict's parts do not tell.
    """
    rule, parts = verdict.rule, verdict.because
    if verdict.on is None or not parts:
        return verdict.on
    match rule:
        case After():
            return parts[0].on
        case IfNotBy():
            return threshold(parts[0])
        case Fixed(day=day):
            return _hull(threshold(v) for v in parts if _counts(v, day))
        case EarlierOf():
            return _hull(map(threshold, could_decide(parts, bounds(verdict))))
        case LaterOf():
            known = _known(map(threshold, parts))
            return latest_of(map(bounds_of, known)).on if known else None
        case _:
            return verdict.on


def _fixed(rule: Fixed, provided: Verdict, fallback: Callable[[], Verdict]) -> Verdict:
    """Decide between the fixed day and the other rule; while that is open, give both bounds."""
    first, sure = bounds(provided)
    if sure is not None and sure <= rule.day:
        return _either(rule, Bounds(rule.day, rule.day), (provided,))
    otherwise = fallback()
    if first is None or first > rule.day:
        return _either(rule, bounds(otherwise), (otherwise, provided))
    other_first, other_sure = bounds(otherwise)
    either = Bounds(
        min(rule.day, other_first or date.max),
        None if other_sure is None else max(rule.day, other_sure),
    )
    return _either(rule, either, (provided, otherwise))


def _if_not_by(rule: IfNotBy, condition: Verdict, then: Verdict) -> Verdict:
    """Leave it to the second track once the day has passed without the condition."""
    met_first, met_surely = bounds(condition)
    if met_surely is not None and met_surely <= rule.day:
        return from_parts(rule, NEVER, (condition, then), (condition,))
    first, sure = (None if day is None else max(day, rule.day) for day in bounds(then))
    if met_first is None or met_first > rule.day:
        return from_parts(rule, Bounds(first, sure), (then, condition), (then,))
    return _either(rule, Bounds(first, None), (then, condition))


def _either(rule: Fixed | IfNotBy, found: Bounds, parts: tuple[Verdict, ...]) -> Verdict:
    return verdict_of(
        rule,
        found,
        acts=(act for v in parts for act in v.acts),
        because=parts,
        missing=() if found.on else (m for v in parts for m in v.missing),
        cautions=(c for v in parts for c in v.cautions),
    )


def _hull(days: Iterable[Day | None]) -> Day | None:
    known = _known(days)
    if not known:
        return None  # the verdict was given, not computed: its parts do not tell
    return Day(min(d.earliest for d in known), max(d.latest for d in known))


def _known(days: Iterable[Day | None]) -> list[Day]:
    return [day for day in days if day is not None]


def _counts(part: Verdict, day: date) -> bool:
    """Tell whether a part of a fixed-day verdict can have decided."""
    is_rule = isinstance(part.rule, After | Fixed | IfNotBy | EarlierOf | LaterOf)
    return is_rule or (part.on is not None and part.on.earliest <= day)
