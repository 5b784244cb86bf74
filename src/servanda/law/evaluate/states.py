"""When an instrument is in force for one state: with the others, later, or not.

Rules it keeps:

- no state is bound before the instrument is in force;
- an accession counts as the joining clause has it, which comes before the rule for states;
- a state that left before it would have been bound never was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import ALONE, Background, Policy
from servanda.law.clauses import (
    After,
    AtLeast,
    AtOnce,
    ButFor,
    Clauses,
    Counted,
    Delay,
    ForAllPartiesOf,
    Named,
    OnSignatureUnlessProcedures,
    PerState,
    Pivot,
    Start,
    UnlessOptedOut,
    WithTheOthers,
)
from servanda.law.dates import Day
from servanda.law.evaluate.case import Acts, Case, indexed
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    bounds,
    bounds_of,
    distinct,
    latest_of,
    verdict_of,
)
from servanda.law.evaluate.dating import Dated, dated
from servanda.law.evaluate.joining import admission
from servanda.law.evaluate.periods import Period, opening_kinds, periods, rule_for
from servanda.law.evaluate.rules import delayed, entry_into_force, threshold
from servanda.law.evaluate.tacit import for_all_parties, unless_opted_out
from servanda.law.verdict import Caution, Missing, Outcome, Verdict

Simple = WithTheOthers | OnSignatureUnlessProcedures | ForAllPartiesOf | UnlessOptedOut
"""A rule for each state, exceptions apart."""


def for_state(
    clauses: Clauses, acts: Sequence[Act], state: str, background: Background = ALONE
) -> Verdict:
    """Give the verdict on one state: whether and since when the instrument is in force for it.

    A state that left and came back is judged by its last consent (VCLT art. 24(3), 54).
    """
    known = indexed(acts)
    general = entry_into_force(clauses, known, background)
    found = periods(clauses, known, state, background)
    if found:
        return in_period(clauses, general, known, found[-1], background)
    rule = rule_for(clauses.for_states, state)
    return _excepted(clauses.for_states, state, _not_consented(rule, general, state))


def in_period(
    clauses: Clauses,
    general: Verdict,
    acts: Sequence[Act],
    period: Period,
    background: Background = ALONE,
) -> Verdict:
    """Give the verdict on a state for one of its periods, ``general`` being the instrument's.

    ``acts`` are all acts of the instrument, best ``indexed`` where many states are asked about;
    ``general`` may have been computed from them or given from elsewhere.
    """
    rule = rule_for(clauses.for_states, period.state)
    case = Case(indexed(acts), background, clauses.reservations)
    verdict = _in_period(clauses, rule, general, period, case)
    return _excepted(clauses.for_states, period.state, verdict)


def _in_period(
    clauses: Clauses, rule: Simple, general: Verdict, period: Period, case: Case
) -> Verdict:
    match rule:
        case ForAllPartiesOf():
            return for_all_parties(rule, general, period, case)
        case UnlessOptedOut():
            return unless_opted_out(rule, general, period, case)
        case WithTheOthers() | OnSignatureUnlessProcedures():
            if period.consent is None:
                return _not_consented(rule, general, period.state)
            return _by_consent(clauses, rule, general, period, period.consent, case)
        case _:
            assert_never(rule)


def _by_consent(
    clauses: Clauses,
    rule: WithTheOthers | OnSignatureUnlessProcedures,
    general: Verdict,
    period: Period,
    consent: Act,
    case: Case,
) -> Verdict:
    leaving = _leaving(period, consent, case.acts)
    if general.on is None:
        if leaving is not None:
            return _left(rule, general, period, (consent, leaving))
        return _waiting(rule, general, consent)
    admitted = admission(clauses, consent, case)
    if admitted is not None:
        verdict = _joined(rule, general, consent, admitted)
    elif isinstance(rule, WithTheOthers):
        verdict = _with_the_others(rule, general, general.on, consent, case)
    else:
        verdict = _on_signature(rule, general, period, consent, case)
    if leaving is not None and verdict.on and leaving.on.latest <= verdict.on.earliest:
        return _left(rule, general, period, (consent, leaving))
    return verdict


def _leaving(period: Period, consent: Act, acts: Acts) -> Act | None:
    """Give the act that ends the period, or a denunciation after its consent never revoked.

    A denunciation that was revoked is taken never to have been.
    """
    if period.end is not None:
        return period.end
    after = False
    for act in period.own:
        after = after or act is consent
        if after and act.kind is Kind.DENUNCIATION and not acts.speaking_of(act, Kind.REVOCATION):
            return act
    return None


# -- with the others ------------------------------------------------------------------------------


def _with_the_others(
    rule: WithTheOthers, general: Verdict, on: Day, consent: Act, case: Case
) -> Verdict:
    if consent.kind is Kind.SUCCESSION and case.follows(Policy.SUCCESSION_FROM_ITS_DATE):
        if consent.effect_on is not None:
            return _from_succession(rule, general, consent, consent.effect_on)
        if Kind.SUCCESSION not in rule.kinds:
            return _undated_succession(rule, general, consent)
    since, whole = dated(consent, rule.start, case), bounds(general)
    stated = _stated(consent)
    unknown = _kind_unknown(consent, rule.kinds)
    pivot = _pivot(rule.pivot, general, on)
    possible, certain = since.bounds
    if certain is not None and certain <= pivot.earliest:
        found = latest_of([whole, *stated]) if stated else whole
        return _resting_on(_verdict(rule, found, consent, (general,), unknown), since.policies)
    own = _after_own(rule.later, rule.start, consent, since)
    late = latest_of([bounds(own), whole])
    because, cautions = _later_first(own, general), (*unknown, *own.cautions)
    if possible is not None and possible <= pivot.latest:
        # Within its bounds the consent may be original or late: the answer covers both.
        late = Bounds(whole.possible, late.certain)
        if certain is not None:
            cautions = (*cautions, Caution.IMPRECISE_ACT)
    found = latest_of([late, *stated]) if stated else late
    verdict = _verdict(rule, found, consent, because, cautions, own.missing)
    return _resting_on(verdict, since.policies)


def _stated(consent: Act) -> list[Bounds]:
    """Give the day that the instrument of consent itself states for its effect, if it does."""
    return [] if consent.effect_on is None else [bounds_of(consent.effect_on)]


def _kind_unknown(consent: Act, kinds: frozenset[Kind]) -> tuple[Caution, ...]:
    unknown = consent.kind is Kind.CONSENT and Kind.CONSENT not in kinds
    return (Caution.KIND_NOT_RECORDED,) if unknown else ()


def _pivot(pivot: Pivot, general: Verdict, on: Day) -> Day:
    match pivot:
        case Pivot.THRESHOLD:
            return threshold(general) or on
        case Pivot.ENTRY_INTO_FORCE:
            return on
        case _:
            assert_never(pivot)


def _from_succession(
    rule: WithTheOthers, general: Verdict, consent: Act, succeeded_on: Day
) -> Verdict:
    """Bind a successor from the date of succession (LAW.md rules 70, 74; VCSST art. 23(1))."""
    found = latest_of([bounds_of(succeeded_on), bounds(general)])
    inexact = () if succeeded_on.is_exact else (Caution.IMPRECISE_ACT,)
    verdict = _verdict(rule, found, consent, (general,), inexact)
    return _resting_on(verdict, (Policy.SUCCESSION_FROM_ITS_DATE,))


def _undated_succession(rule: WithTheOthers, general: Verdict, consent: Act) -> Verdict:
    """Bind a successor within bounds where its notification does not give the date of succession.

    That date does not come after the notification of it (VCSST art. 22(3), 23(1)).
    """
    at_latest = latest_of([bounds_of(consent.on), bounds(general)])
    found = Bounds(bounds(general).possible, at_latest.certain)
    verdict = _verdict(rule, found, consent, (general,), ())
    return _resting_on(verdict, (Policy.SUCCESSION_FROM_ITS_DATE,))


# -- on signature, and by joining -----------------------------------------------------------------


def _on_signature(
    rule: OnSignatureUnlessProcedures, general: Verdict, period: Period, consent: Act, case: Case
) -> Verdict:
    """Bind on signature, or on notification a state that said it needs procedures first."""
    end = period.own.index(period.end) if period.end in period.own else len(period.own)
    during = period.own[:end]
    notified = [act for act in during if act.kind in CONSENTS - SIGNATURES]
    signed = _after_own(AtOnce(), Start.RECEIPT, consent, dated(consent, Start.RECEIPT, case))
    if any(act.kind is Kind.PROCEDURES_NEEDED for act in during):
        if not notified:
            return _not_notified(rule, general, consent, period.state)
        notice = notified[0]
        since = dated(notice, Start.RECEIPT, case)
        own = _after_own(rule.delay, Start.RECEIPT, notice, since)
        found = latest_of([bounds(own), bounds(signed), bounds(general)])
        return _verdict(rule, found, notice, _later_first(own, general), own.cautions)
    found = latest_of([bounds(signed), bounds(general)])
    cautions = (*signed.cautions, *([Caution.NOTIFIED_WITHOUT_SAYING] if notified else ()))
    return _verdict(rule, found, consent, _later_first(signed, general), cautions)


def _joined(
    rule: WithTheOthers | OnSignatureUnlessProcedures,
    general: Verdict,
    consent: Act,
    admitted: Verdict,
) -> Verdict:
    """Bind an acceding state as the joining clause has it, and not before the instrument."""
    found = latest_of([bounds(admitted), bounds(general), *_stated(consent)])
    because = _later_first(admitted, general)
    verdict = _verdict(rule, found, consent, because, admitted.cautions, admitted.missing)
    return verdict._replace(acts=admitted.acts)


# -- verdicts -------------------------------------------------------------------------------------


def _after_own(delay: Delay, start: Start, consent: Act, since: Dated) -> Verdict:
    """Evaluate "so long after its own act" as a rule of its own, so that it explains itself."""
    state = consent.by or ""
    rule = _own_rule(delay, start, consent.kind, state)
    exact = since.bounds.possible == since.bounds.certain
    if exact and not since.events and consent.kind is not Kind.CONSENT:
        met = Verdict(rule=rule.condition, outcome=Outcome.MET, on=consent.on, acts=(consent,))
        return delayed(rule, met)
    cautions = [] if exact or since.bounds.certain is None else [Caution.IMPRECISE_ACT]
    if consent.kind is Kind.CONSENT:
        cautions.append(Caution.KIND_NOT_RECORDED)
    wanting = () if since.wanting is None else (_wanted(since.wanting, state),)
    acts = (consent, *since.events)
    return delayed(rule, verdict_of(rule.condition, since.bounds, acts, (), wanting, cautions))


@lru_cache(maxsize=4096)
def _own_rule(delay: Delay, start: Start, kind: Kind, state: str) -> After:
    of = Counted(kinds=frozenset({kind}), by=Named(frozenset({state})), start=start)
    return After(condition=AtLeast(n=1, of=of), delay=delay)


def _wanted(kind: Kind, state: str) -> Missing:
    return Missing(acts=1, kinds=frozenset({kind}), states=frozenset({state}))


def _later_first(own: Verdict, general: Verdict) -> tuple[Verdict, Verdict]:
    first = own.on is None or general.on is None or own.on.latest >= general.on.latest
    return (own, general) if first else (general, own)


def _verdict(
    rule: WithTheOthers | OnSignatureUnlessProcedures,
    found: Bounds,
    act: Act,
    because: tuple[Verdict, ...],
    cautions: Iterable[Caution],
    missing: tuple[Missing, ...] = (),
) -> Verdict:
    wanting = () if found.certain is not None else missing
    return verdict_of(rule, found, (act,), because, wanting, cautions)


def _resting_on(verdict: Verdict, policies: tuple[Policy, ...]) -> Verdict:
    if not policies:
        return verdict
    return verdict._replace(policies=distinct([*policies, *verdict.policies]))


def _waiting(rule: Simple, general: Verdict, consent: Act) -> Verdict:
    return verdict_of(rule, bounds(general), (consent,), (general,), general.missing)


def _not_consented(rule: Simple, general: Verdict, state: str) -> Verdict:
    if isinstance(rule, ForAllPartiesOf | UnlessOptedOut):
        own = Missing(instrument=rule.instrument, states=frozenset({state}))
    else:
        own = Missing(acts=1, kinds=opening_kinds(rule), states=frozenset({state}))
    return verdict_of(rule, NEVER, (), (general,), (own, *general.missing))


def _not_notified(
    rule: OnSignatureUnlessProcedures, general: Verdict, consent: Act, state: str
) -> Verdict:
    own = _wanted(Kind.NOTIFICATION, state)
    return verdict_of(rule, NEVER, (consent,), (general,), (own, *general.missing))


def _left(rule: Simple, general: Verdict, period: Period, acts: tuple[Act, ...]) -> Verdict:
    own = Missing(acts=1, kinds=opening_kinds(rule), states=frozenset({period.state}))
    return verdict_of(rule, NEVER, acts, (general,), (own, *general.missing))


def _excepted(rule: PerState, state: str, verdict: Verdict) -> Verdict:
    """Let a verdict by an exception, or by what is left for all others, say so."""
    if not isinstance(rule, ButFor):
        return verdict
    inner = rule.rule if state in rule.states else rule.otherwise
    return verdict._replace(rule=rule, because=(_excepted(inner, state, verdict),))
