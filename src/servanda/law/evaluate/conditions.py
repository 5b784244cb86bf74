"""When a condition is first true, by the acts on record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from math import ceil
from typing import assert_never

from servanda.law.acts import SIGNATURES, Act, Kind
from servanda.law.clauses import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Counted,
    Decided,
    EveryOne,
    FactHolds,
    Named,
    OnDay,
    OnSigning,
    Share,
    Signatories,
)
from servanda.law.dates import Day, exact
from servanda.law.evaluate.combining import Bounds, all_met, distinct, in_order, one_met
from servanda.law.evaluate.counting import (
    Change,
    Need,
    Stay,
    changes_of,
    days_by_state,
    first_of,
    first_true,
    stays,
)
from servanda.law.verdict import Caution, Missing, Outcome, Verdict


def first_met(condition: Condition, acts: Sequence[Act]) -> Verdict:
    """Give the verdict on a condition: the first day on which the acts make it true."""
    match condition:
        case OnDay(day=day):
            return Verdict(rule=condition, outcome=Outcome.MET, on=exact(day))
        case OnSigning():
            return _on_signing(condition, acts)
        case FactHolds(name=name):
            return _on_fact(condition, name, acts)
        case Decided():
            return _on_decision(condition, acts)
        case AllOf(conditions=parts):
            return all_met(condition, [first_met(part, acts) for part in parts])
        case AnyOf(conditions=parts):
            return one_met(condition, [first_met(part, acts) for part in parts])
        case AtLeast() | Share() | EveryOne():
            return _counted(condition, acts)
        case _:
            assert_never(condition)


def signing(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Give the act that dates the instrument: its adoption, or for want of it the first signature.

    In a one-act tuple; empty where neither is on record.
    """
    known = in_order(acts)
    adopted = [act for act in known if act.kind is Kind.ADOPTION]
    signed = [act for act in known if act.kind in SIGNATURES]
    return tuple((adopted or signed)[:1])


def _on_signing(condition: OnSigning, acts: Sequence[Act]) -> Verdict:
    missing = Missing(acts=1, kinds=frozenset({Kind.ADOPTION}))
    return _dated_by(condition, signing(acts), Outcome.UNMET, missing)


def _on_fact(condition: FactHolds, name: str, acts: Sequence[Act]) -> Verdict:
    stated = in_order(act for act in acts if act.kind is Kind.FACT and act.what == name)
    return _dated_by(condition, stated, Outcome.UNKNOWN, Missing(fact=name))


def _on_decision(condition: Decided, acts: Sequence[Act]) -> Verdict:
    # An organ may fix another date later: its last decision stands, a supposed one above all.
    decisions = [act for act in acts if act.kind is Kind.ORGAN_DECISION]
    last = sorted(decisions, key=lambda act: (act.entry < 0, abs(act.entry)))[-1:]
    missing = Missing(acts=1, kinds=frozenset({Kind.ORGAN_DECISION}))
    return _dated_by(condition, tuple(last), Outcome.UNMET, missing)


def _dated_by(
    condition: Condition, acts: tuple[Act, ...], otherwise: Outcome, missing: Missing
) -> Verdict:
    on = first_of(act.on for act in acts)
    if on is None:
        open_from = date.min if otherwise is Outcome.UNKNOWN else None
        return Verdict(rule=condition, outcome=otherwise, not_before=open_from, missing=(missing,))
    cautions = () if on.is_exact else (Caution.IMPRECISE_ACT,)
    return Verdict(rule=condition, outcome=Outcome.MET, on=on, acts=acts[:1], cautions=cautions)


def _counted(condition: AtLeast | Share | EveryOne, acts: Sequence[Act]) -> Verdict:
    of, need = _counted_acts(condition), _need(condition)
    base = _moving_base(condition, of, acts)
    found = stays(of, acts)
    bounds = Bounds(
        first_true(
            [*changes_of((s.state, s.widest) for s in found), *_joining(base, late=True)], need
        ),
        first_true([*changes_of((s.state, s.narrowest) for s in found), *_joining(base)], need),
    )
    if bounds.certain is not None:
        deciding = _deciding(s for s in found if s.narrowest and s.narrowest.holds(bounds.certain))
        missing: tuple[Missing, ...] = ()
    else:
        deciding = _deciding(s for s in found if s.widest and s.widest.holds(None))
        missing = (_missing(of, need, base, found),)
    return Verdict(
        rule=condition,
        outcome=bounds.outcome,
        on=bounds.on,
        not_before=bounds.not_before,
        acts=in_order(s.act for s in deciding),
        missing=missing,
        cautions=_cautions(condition, bounds, deciding, found, acts),
    )


def _counted_acts(condition: AtLeast | Share | EveryOne) -> Counted:
    match condition:
        case AtLeast(of=of):
            return of
        case Share(base=base, of=of):
            return replace(of, by=base)  # who is outside the base adds nothing to its share
        case EveryOne(who=who, kinds=kinds):
            return Counted(kinds=kinds, by=who)
        case _:
            assert_never(condition)


def _need(condition: AtLeast | Share | EveryOne) -> Need:
    match condition:
        case AtLeast(n=n):
            return lambda _: n
        case Share(at_least=share, base=Named(states=states), of=of):
            return lambda _: max(1, ceil(share * len(states - of.not_counting)))
        case Share(at_least=share):
            return lambda base: max(1, ceil(share * base))
        case EveryOne(who=Named(states=states)):
            return lambda _: len(states)
        case EveryOne():
            return lambda base: max(1, base)
        case _:
            assert_never(condition)


def _moving_base(
    condition: AtLeast | Share | EveryOne, of: Counted, acts: Sequence[Act]
) -> dict[str, Day]:
    """Give the signatories, and since when, where the threshold is measured against them."""
    if isinstance(condition, AtLeast) or not isinstance(of.by, Signatories):
        return {}
    signed = {state: first_of(on) for state, on in days_by_state(acts, SIGNATURES).items()}
    outside = of.not_counting
    return {state: on for state, on in signed.items() if on is not None and state not in outside}


def _joining(base: dict[str, Day], *, late: bool = False) -> list[Change]:
    # The condition is easiest to meet while others have not signed yet, hardest once they have.
    return [Change(on.latest if late else on.earliest, state, 0) for state, on in base.items()]


def _deciding(found: Iterable[Stay]) -> tuple[Stay, ...]:
    """Give one stay for each state: the one by its first act."""
    by_state: dict[str, Stay] = {}
    for stay in sorted(found, key=lambda s: (s.act.on, s.act.entry)):
        by_state.setdefault(stay.state, stay)
    return tuple(by_state.values())


def _missing(of: Counted, need: Need, base: dict[str, Day], found: Sequence[Stay]) -> Missing:
    done = {s.state for s in found if s.narrowest and s.narrowest.holds(None)}
    match of.by:
        case Named(states=states):
            absent = states - of.not_counting - done
        case _:
            absent = frozenset(base) - done
    wanting = need(len(done | set(base))) - len(done)
    return Missing(acts=wanting, kinds=of.kinds, by=of.by, states=absent)


def _cautions(
    condition: Condition,
    bounds: Bounds,
    deciding: Sequence[Stay],
    found: Sequence[Stay],
    acts: Sequence[Act],
) -> tuple[Caution, ...]:
    inexact = bounds.on is not None and not bounds.on.is_exact
    signed = first_of(act.on for act in signing(acts))
    cautions = {
        Caution.IMPRECISE_ACT: inexact and any(not s.act.on.is_exact for s in found),
        Caution.KIND_NOT_RECORDED: any(s.act.kind is Kind.CONSENT for s in deciding)
        or (bounds.possible != bounds.certain and any(s.narrowest is None for s in found)),
        Caution.SEVERAL_ON_THE_DAY: isinstance(condition, AtLeast)
        and bounds.certain is not None
        and len(deciding) > condition.n,
        Caution.BEFORE_SIGNING: any(s.after_signature for s in deciding)
        or (signed is not None and any(s.act.on.latest < signed.earliest for s in deciding)),
    }
    return distinct(caution for caution, holds in cautions.items() if holds)
