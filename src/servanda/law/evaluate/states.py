"""When an instrument is in force for one state: with the others, later, or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import (
    After,
    AtLeast,
    AtOnce,
    Clauses,
    Counted,
    Delay,
    Named,
    OnSignatureUnlessProcedures,
    PerState,
    Pivot,
    WithTheOthers,
)
from servanda.law.dates import Day
from servanda.law.evaluate.combining import Bounds, bounds, distinct, in_order, latest_of
from servanda.law.evaluate.conditions import first_met
from servanda.law.evaluate.rules import delayed, entry_into_force, threshold
from servanda.law.verdict import Caution, Missing, Outcome, Verdict

#: Signatures by which a state is bound where signature binds (VCLT art. 12(1)).
BINDING_SIGNATURES = SIGNATURES - {Kind.AD_REFERENDUM}


class Period(NamedTuple):
    """One time of participation: it opens with a consent and ends with a withdrawal, if ever."""

    state: str
    consent: Act
    end: Act | None


def for_state(clauses: Clauses, acts: Sequence[Act], state: str) -> Verdict:
    """Give the verdict on one state: whether and since when the instrument is in force for it.

    A state that left and came back is judged by its last consent (VCLT art. 24(3), 54).
    """
    general = entry_into_force(clauses, acts)
    found = periods(clauses.for_states, acts, state)
    if not found:
        return _not_consented(clauses.for_states, general, state)
    return in_period(clauses.for_states, general, acts, found[-1])


def periods(per_state: PerState, acts: Sequence[Act], state: str) -> tuple[Period, ...]:
    """Give a state's times of participation, each opened by its first consent in that time."""
    kinds = opening_kinds(per_state)
    found: list[Period] = []
    consent: Act | None = None
    for act in sorted(acts, key=lambda a: (a.on, a.entry)):
        if act.by != state:
            continue
        if act.kind is Kind.WITHDRAWAL_EFFECTIVE and consent is not None:
            found.append(Period(state, consent, act))
            consent = None
        elif consent is None and act.kind in kinds:
            consent = act
    return (*found, Period(state, consent, None)) if consent is not None else tuple(found)


def opening_kinds(per_state: PerState) -> frozenset[Kind]:
    """Give the kinds of acts by which a state comes in under this rule."""
    match per_state:
        case WithTheOthers(kinds=kinds):
            return kinds | {Kind.CONSENT} if kinds & CONSENTS else kinds
        case OnSignatureUnlessProcedures():
            return BINDING_SIGNATURES
        case _:
            assert_never(per_state)


def in_period(
    per_state: PerState, general: Verdict, acts: Sequence[Act], period: Period
) -> Verdict:
    """Give the verdict on a state for one of its periods, ``general`` being the instrument's."""
    if general.on is None:
        return _waiting(per_state, general, period)
    match per_state:
        case WithTheOthers():
            verdict = _with_the_others(per_state, general, general.on, period)
        case OnSignatureUnlessProcedures():
            verdict = _on_signature(per_state, general, acts, period)
        case _:
            assert_never(per_state)
    return _left(per_state, general, period) if _ended_before(period, verdict.on) else verdict


def _with_the_others(rule: WithTheOthers, general: Verdict, on: Day, period: Period) -> Verdict:
    consent = period.consent
    pivot = _pivot(rule.pivot, general, on)
    unknown = () if consent.kind in rule.kinds else (Caution.KIND_NOT_RECORDED,)
    if consent.on.latest <= pivot.earliest:
        return _met(rule, on, (consent,), (general,), unknown)
    own = _after_own(rule.later, (consent,), period.state)
    late = latest_of([bounds(own), bounds(general)])
    parts = _later_first(own, general)
    if consent.on.earliest > pivot.latest:
        return _met(rule, late.on, (consent,), parts, (*unknown, *own.cautions))
    # Within its bounds the consent may be original or late: the answer covers both.
    possible, certain = zip(late, bounds(general), strict=True)
    either = Bounds(min(filter(None, possible)), max(filter(None, certain)))
    cautions = (*unknown, *own.cautions, Caution.IMPRECISE_ACT)
    return _met(rule, either.on, (consent,), parts, cautions)


def _pivot(pivot: Pivot, general: Verdict, on: Day) -> Day:
    match pivot:
        case Pivot.THRESHOLD:
            return threshold(general) or on
        case Pivot.ENTRY_INTO_FORCE:
            return on
        case _:
            assert_never(pivot)


def _on_signature(
    rule: OnSignatureUnlessProcedures, general: Verdict, acts: Sequence[Act], period: Period
) -> Verdict:
    """Bind on signature, or on notification a state that said it needs procedures first."""
    own_acts = [act for act in acts if act.by == period.state]
    notified = in_order(act for act in own_acts if act.kind in CONSENTS - SIGNATURES)
    signed = _after_own(AtOnce(), (period.consent,), period.state)
    if any(act.kind is Kind.PROCEDURES_NEEDED for act in own_acts):
        if not notified:
            return _not_notified(rule, general, period)
        own = _after_own(rule.delay, notified[:1], period.state)
        found = latest_of([bounds(own), bounds(signed), bounds(general)])
        return _met(rule, found.on, notified[:1], _later_first(own, general), own.cautions)
    found = latest_of([bounds(signed), bounds(general)])
    cautions = (*signed.cautions, *([Caution.NOTIFIED_WITHOUT_SAYING] if notified else ()))
    return _met(rule, found.on, (period.consent,), _later_first(signed, general), cautions)


def _after_own(delay: Delay, acts: Sequence[Act], state: str) -> Verdict:
    """Evaluate "so long after its own act" as a rule of its own, so that it explains itself."""
    kinds = frozenset(act.kind for act in acts)
    own = AtLeast(n=1, of=Counted(kinds=kinds, by=Named(frozenset({state}))))
    return delayed(After(condition=own, delay=delay), first_met(own, acts))


def _later_first(own: Verdict, general: Verdict) -> tuple[Verdict, Verdict]:
    first = own.on is None or general.on is None or own.on >= general.on
    return (own, general) if first else (general, own)


def _met(
    rule: PerState,
    on: Day | None,
    acts: tuple[Act, ...],
    because: tuple[Verdict, ...],
    cautions: tuple[Caution, ...],
) -> Verdict:
    return Verdict(
        rule=rule,
        outcome=Outcome.MET,
        on=on,
        acts=acts,
        because=because,
        cautions=distinct(cautions),
    )


def _waiting(rule: PerState, general: Verdict, period: Period) -> Verdict:
    if period.end is not None:
        return _left(rule, general, period)
    return Verdict(
        rule=rule,
        outcome=general.outcome,
        not_before=general.not_before,
        acts=(period.consent,),
        because=(general,),
        missing=general.missing,
    )


def _not_consented(rule: PerState, general: Verdict, state: str) -> Verdict:
    own = Missing(acts=1, kinds=opening_kinds(rule), states=frozenset({state}))
    return _unmet(rule, (), general, own)


def _not_notified(rule: PerState, general: Verdict, period: Period) -> Verdict:
    kinds = frozenset({Kind.NOTIFICATION})
    own = Missing(acts=1, kinds=kinds, states=frozenset({period.state}))
    return _unmet(rule, (period.consent,), general, own)


def _left(rule: PerState, general: Verdict, period: Period) -> Verdict:
    acts = (period.consent,) if period.end is None else (period.consent, period.end)
    own = Missing(acts=1, kinds=opening_kinds(rule), states=frozenset({period.state}))
    return _unmet(rule, acts, general, own)


def _unmet(rule: PerState, acts: tuple[Act, ...], general: Verdict, own: Missing) -> Verdict:
    return Verdict(
        rule=rule,
        outcome=Outcome.UNMET,
        acts=acts,
        because=(general,),
        missing=distinct([own, *general.missing]),
    )


def _ended_before(period: Period, on: Day | None) -> bool:
    return period.end is not None and on is not None and period.end.on.latest <= on.earliest
