"""The times during which a state takes part: each opened by a consent, ended by leaving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import ALONE, Background, Participation
from servanda.law.clauses import (
    ButFor,
    Clauses,
    ForAllPartiesOf,
    Months,
    OnSignatureUnlessProcedures,
    PerState,
    UnlessOptedOut,
    WithTheOthers,
)
from servanda.law.evaluate.case import Acts, indexed
from servanda.law.evaluate.delays import later

#: Signatures by which a state is bound where signature binds (VCLT art. 12(1)).
BINDING_SIGNATURES = SIGNATURES - {Kind.AD_REFERENDUM}

#: What a signature ad referendum is once confirmed.
FULL_SIGNATURES = frozenset({Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE})


class Period(NamedTuple):
    """One time of participation: it opens with a consent and ends with a withdrawal, if ever."""

    state: str
    consent: Act | None
    """None where the state is bound without an act of its own, as a party of the amended one."""
    end: Act | None
    """The withdrawal that ended it, or the denunciation after which the state consented anew."""
    own: tuple[Act, ...] = ()
    """All acts of the state, in order."""
    membership: Participation | None = None
    """Where it follows from being a party of another instrument: since and until when it is."""


def periods(
    clauses: Clauses, acts: Sequence[Act], state: str, background: Background = ALONE
) -> tuple[Period, ...]:
    """Give a state's times of participation, each opened by its first consent in that time.

    A period is ended by a withdrawal that took effect, or by a denunciation that was not revoked in
    time and after which the state consented anew; from what day a denunciation takes effect is for
    ``leaving`` to say. Under a rule that binds the parties of another instrument there is a period
    for each time as such a party, and one without a membership where those are not on record.
    """
    rule, found = rule_for(clauses.for_states, state), indexed(acts)
    match rule:
        case WithTheOthers() | OnSignatureUnlessProcedures():
            return _by_consents(clauses, opening_kinds(rule), found, state)
        case ForAllPartiesOf(instrument=instrument):
            return _by_membership(instrument, frozenset(), found, state, background)
        case UnlessOptedOut(instrument=instrument):
            return _by_membership(instrument, opening_kinds(rule), found, state, background)
        case _:
            assert_never(rule)


def rule_for(
    per_state: PerState, state: str
) -> WithTheOthers | OnSignatureUnlessProcedures | ForAllPartiesOf | UnlessOptedOut:
    """Give the rule that applies to this state, exceptions followed to their end."""
    while isinstance(per_state, ButFor):
        per_state = per_state.rule if state in per_state.states else per_state.otherwise
    return per_state


def opening_kinds(per_state: PerState) -> frozenset[Kind]:
    """Give the kinds of acts by which a state comes in under this rule.

    Where consents open, so does a consent whose kind is not on record, and a succession.
    """
    match per_state:
        case WithTheOthers(kinds=kinds) | UnlessOptedOut(kinds=kinds):
            further = {Kind.CONSENT, Kind.SUCCESSION}
            return kinds if kinds.isdisjoint(CONSENTS) else kinds | further
        case OnSignatureUnlessProcedures():
            return BINDING_SIGNATURES
        case ForAllPartiesOf():
            return frozenset()
        case ButFor(rule=rule, otherwise=otherwise):
            return opening_kinds(rule) | opening_kinds(otherwise)
        case _:
            assert_never(per_state)


def _by_consents(
    clauses: Clauses, kinds: frozenset[Kind], acts: Acts, state: str
) -> tuple[Period, ...]:
    own, found = acts.of(state), []
    signs = not kinds.isdisjoint(FULL_SIGNATURES)
    consent: Act | None = None
    notice: Act | None = None
    for act in own:
        opens = act.kind in kinds or (signs and confirms_signature(act, acts))
        if consent is None:
            consent = act if opens else None
        elif act.kind is Kind.WITHDRAWAL_EFFECTIVE:
            found.append(Period(state, consent, act, own))
            consent = notice = None
        elif notice is not None and opens:
            found.append(Period(state, consent, notice, own))
            consent, notice = act, None
        elif act.kind is Kind.DENUNCIATION and not revoked_in_time(clauses, act, acts):
            notice = notice or act
    return (*found, Period(state, consent, None, own)) if consent is not None else tuple(found)


def confirms_signature(act: Act, acts: Acts) -> bool:
    """Tell whether the act makes a signature ad referendum a full one (VCLT art. 12(2)(b))."""
    if act.kind is not Kind.CONFIRMATION or act.about is None:
        return False
    signature = acts.by_entry.get(act.about)
    return signature is not None and signature.kind is Kind.AD_REFERENDUM


def revoked_in_time(clauses: Clauses, notice: Act, acts: Acts) -> bool:
    """Tell whether a denunciation was revoked before its period ran out (VCLT art. 68).

    Windows do not matter here; where the instrument is silent the period is that of VCLT art. 56.
    """
    delay = clauses.withdrawal.delay if clauses.withdrawal is not None else Months(12)
    effect = later(notice.on.earliest, delay)
    if notice.effect_on is not None:
        effect = max(effect, notice.effect_on.earliest)
    return any(r.on.earliest < effect for r in acts.speaking_of(notice, Kind.REVOCATION))


def _by_membership(
    instrument: str,
    kinds: frozenset[Kind],
    acts: Acts,
    state: str,
    background: Background,
) -> tuple[Period, ...]:
    own = acts.of(state)
    consent = next((act for act in own if act.kind in kinds), None)
    other = background.others.get(instrument)
    if other is None or other.is_open:
        return (Period(state, consent, None, own),)
    parties = sorted((p for p in other.parties if p.state == state), key=lambda p: p.since)
    return tuple(Period(state, consent, None, own, membership) for membership in parties)
