"""When an instrument is in force, by its rule and the acts on record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from servanda.law.acts import Act
from servanda.law.clauses import After, Clauses, EarlierOf, Fixed, LaterOf, Rule
from servanda.law.dates import Day
from servanda.law.evaluate.combining import (
    Bounds,
    all_met,
    bounds,
    could_decide,
    distinct,
    in_order,
    one_met,
)
from servanda.law.evaluate.conditions import first_met
from servanda.law.evaluate.delays import cautions, later
from servanda.law.verdict import Verdict


def entry_into_force(clauses: Clauses, acts: Sequence[Act]) -> Verdict:
    """Give the verdict on the instrument: whether and since when it is in force (VCLT art. 24(1)).

    ``acts`` are those to be taken into account, corrections applied (``acts.known``).
    """
    return by_rule(clauses.entry_into_force, acts)


def by_rule(rule: Rule, acts: Sequence[Act]) -> Verdict:
    """Give the verdict on one rule."""
    match rule:
        case After(condition=condition):
            return delayed(rule, first_met(condition, acts))
        case Fixed(provided=provided, otherwise=otherwise):
            return _fixed(rule, first_met(provided, acts), by_rule(otherwise, acts))
        case EarlierOf(rules=rules):
            return one_met(rule, [by_rule(part, acts) for part in rules])
        case LaterOf(rules=rules):
            return all_met(rule, [by_rule(part, acts) for part in rules])
        case _:
            assert_never(rule)


def delayed(rule: After, condition: Verdict) -> Verdict:
    """Give the verdict that follows a condition's after the rule's delay."""
    first, sure = bounds(condition)
    found = Bounds(_later(first, rule), _later(sure, rule))
    counting = cautions(condition.on, rule.delay) if condition.on else ()
    return Verdict(
        rule=rule,
        outcome=found.outcome,
        on=found.on,
        not_before=found.not_before,
        acts=condition.acts,
        because=(condition,),
        missing=condition.missing,
        cautions=distinct([*condition.cautions, *counting]),
    )


def threshold(verdict: Verdict) -> Day | None:
    """Give the day on which the condition behind a rule was met: the pivot of many clauses.

    It differs from entry into force by the delay (UNFCCC art. 23(2)). For a rule of several parts
    it is the day of the part that decided, or of all where all had to hold. None unless met.
    """
    rule = verdict.rule
    if verdict.on is None:
        return None
    match rule:
        case After():
            return verdict.because[0].on
        case Fixed(day=day):
            return _hull(threshold(v) for v in verdict.because if _counts(v, day))
        case EarlierOf():
            return _hull(map(threshold, could_decide(verdict.because, bounds(verdict))))
        case LaterOf():
            days = _known(map(threshold, verdict.because))
            return Day(max(d.earliest for d in days), max(d.latest for d in days))
        case _:
            return verdict.on


def _later(day: date | None, rule: After) -> date | None:
    # A day of which nothing is known stays so: a delay after "any day" tells nothing.
    return day if day is None or day == date.min else later(day, rule.delay)


def _fixed(rule: Fixed, provided: Verdict, otherwise: Verdict) -> Verdict:
    """Decide between the fixed day and the other rule; while that is open, give both bounds."""
    first, sure = bounds(provided)
    if sure is not None and sure <= rule.day:
        return _fixed_verdict(rule, Bounds(rule.day, rule.day), (provided,))
    if first is None or first > rule.day:
        return _fixed_verdict(rule, bounds(otherwise), (otherwise, provided))
    other_first, other_sure = bounds(otherwise)
    either = Bounds(
        min(rule.day, other_first or date.max),
        None if other_sure is None else max(rule.day, other_sure),
    )
    return _fixed_verdict(rule, either, (provided, otherwise))


def _fixed_verdict(rule: Fixed, found: Bounds, parts: tuple[Verdict, ...]) -> Verdict:
    return Verdict(
        rule=rule,
        outcome=found.outcome,
        on=found.on,
        not_before=found.not_before,
        acts=in_order(act for v in parts for act in v.acts),
        because=parts,
        missing=() if found.on else distinct(m for v in parts for m in v.missing),
        cautions=distinct(c for v in parts for c in v.cautions),
    )


def _hull(days: Iterable[Day | None]) -> Day:
    known = _known(days)
    return Day(min(d.earliest for d in known), max(d.latest for d in known))


def _known(days: Iterable[Day | None]) -> list[Day]:
    return [day for day in days if day is not None]


def _counts(part: Verdict, day: date) -> bool:
    """Tell whether a part of a fixed-day verdict can have decided."""
    is_rule = isinstance(part.rule, After | Fixed | EarlierOf | LaterOf)
    return is_rule or (part.on is not None and part.on.earliest <= day)
