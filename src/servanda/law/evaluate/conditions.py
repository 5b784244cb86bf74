"""When a condition is first true, by the acts on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import ALONE, Background
from servanda.law.clauses import (
    AllOf,
    AnyOf,
    AtLeast,
    Circulated,
    Condition,
    Decided,
    EveryOne,
    FactHolds,
    InForceOf,
    OnDay,
    OnSigning,
    Share,
    Silence,
    Weight,
)
from servanda.law.dates import exact
from servanda.law.evaluate.case import Case, in_time, indexed
from servanda.law.evaluate.combining import (
    NEVER,
    OPEN,
    Bounds,
    all_met,
    bounds,
    bounds_of,
    from_parts,
    one_met,
    verdict_of,
    with_cautions,
)
from servanda.law.evaluate.delays import cautions, later_if_known
from servanda.law.evaluate.spans import first_of
from servanda.law.evaluate.thresholds import enough_done, signing
from servanda.law.verdict import Caution, Missing, Outcome, Verdict


def first_met(condition: Condition, acts: Sequence[Act], background: Background = ALONE) -> Verdict:
    """Give the verdict on a condition: the first day on which the acts make it true."""
    return met(condition, Case(indexed(acts), background))


def met(condition: Condition, case: Case) -> Verdict:  # noqa: C901, PLR0911 - one line a node
    """Give the verdict on a condition in its case."""
    match condition:
        case OnDay(day=day):
            return Verdict(rule=condition, outcome=Outcome.MET, on=exact(day))
        case OnSigning():
            return _dated_by(condition, signing(case), _wanted(Kind.ADOPTION))
        case FactHolds(name=name):
            stated = [act for act in case.acts.kind(Kind.FACT) if act.what == name]
            return _dated_by(condition, stated, Missing(fact=name), OPEN)
        case Decided():
            return _dated_by(condition, _last_decision(case), _wanted(Kind.ORGAN_DECISION))
        case Circulated():
            return _dated_by(condition, circulations(case), _wanted(Kind.DEPOSITARY_NOTICE))
        case InForceOf(instrument=instrument):
            return _in_force_of(condition, instrument, case)
        case Silence(since=since, unless=unless):
            return _silent(condition, met(since, case), met(unless, case))
        case AllOf(conditions=parts):
            return all_met(condition, [met(part, case) for part in parts])
        case AnyOf(conditions=parts):
            return one_met(condition, [met(part, case) for part in parts])
        case AtLeast() | Share() | EveryOne() | Weight():
            return enough_done(condition, case)
        case _:
            assert_never(condition)


def circulations(case: Case) -> tuple[Act, ...]:
    """Give the notices by which the depositary circulated the text, the first one first."""
    return tuple(act for act in case.acts.kind(Kind.DEPOSITARY_NOTICE) if act.about is None)


def _last_decision(case: Case) -> tuple[Act, ...]:
    # An organ may fix another date later: its last decision stands, a supposed one above all.
    decisions = case.acts.kind(Kind.ORGAN_DECISION)
    return tuple(sorted(decisions, key=lambda act: in_time(act)[2:])[-1:])


def _wanted(kind: Kind) -> Missing:
    return Missing(acts=1, kinds=frozenset({kind}))


def _dated_by(
    condition: Condition, acts: Sequence[Act], missing: Missing, otherwise: Bounds = NEVER
) -> Verdict:
    on = first_of(act.on for act in acts)
    if on is None:
        return verdict_of(condition, otherwise, missing=(missing,))
    inexact = () if on.is_exact else (Caution.IMPRECISE_ACT,)
    return verdict_of(condition, bounds_of(on), acts[:1], cautions=inexact)


def _in_force_of(condition: InForceOf, instrument: str, case: Case) -> Verdict:
    other = case.other(instrument)
    if other is not None and other.in_force_on is not None:
        return verdict_of(condition, bounds_of(other.in_force_on))
    on_record = instrument in case.background.others
    return verdict_of(
        condition,
        OPEN if other is None else NEVER,
        missing=(Missing(instrument=instrument),),
        cautions=() if on_record else (Caution.OTHER_NOT_ON_RECORD,),
    )


def _silent(condition: Silence, since: Verdict, unless: Verdict) -> Verdict:
    """Say when the period ends, unless too many opposed by then, its last day included."""
    first, sure = (later_if_known(day, condition.period) for day in bounds(since))
    opposed, surely_opposed = bounds(unless)
    if first is not None and surely_opposed is not None and surely_opposed <= first:
        return verdict_of(condition, NEVER, unless.acts, (unless, since), cautions=unless.cautions)
    if sure is not None and opposed is not None and opposed <= sure:
        sure = None
    found = Bounds(first, sure)
    open_to_doubt = sure is None and first is not None and since.on is not None
    parts = (since, unless) if open_to_doubt else (since,)
    verdict = from_parts(condition, found, (since, unless), parts)
    counting = cautions(since.on, condition.period) if since.on is not None else ()
    return with_cautions(verdict, counting)
