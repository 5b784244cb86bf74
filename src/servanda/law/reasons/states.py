"""Rules for each state, and accession, as sentences."""

from __future__ import annotations

from typing import assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import (
    After,
    ButFor,
    Closed,
    Depending,
    ForAllPartiesOf,
    Joining,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    PerState,
    UnlessOpposed,
    UnlessOptedOut,
    WithConsentOfAll,
    WithTheOthers,
)
from servanda.law.reasons.rules import RuleSentences
from servanda.law.reasons.saying import RULE, is_own
from servanda.law.verdict import Outcome, Verdict

JOINING = Open | OnceAccepted | UnlessOpposed | WithConsentOfAll | Closed | Depending
PER_STATE = WithTheOthers | OnSignatureUnlessProcedures | ForAllPartiesOf | UnlessOptedOut | ButFor


class StateSentences(RuleSentences):
    """The sentences on one state."""

    def on_state(self, rule: PerState, verdict: Verdict) -> str:
        """Say whether and since when the instrument is in force for a state."""
        state = self.state_of(verdict)
        match verdict.outcome:
            case Outcome.MET:
                return self._state_met(rule, state, verdict)
            case Outcome.UNMET:
                return self._state_unmet(rule, state, verdict)
            case Outcome.UNKNOWN:
                by_the_whole = _whole_is_open(verdict)
                sentence = self.say.state_unknown if by_the_whole else self.say.state_open
                return sentence.format(state=state, not_before=self.not_before(verdict))
            case _:
                assert_never(verdict.outcome)

    def _state_met(self, rule: PerState, state: str, verdict: Verdict) -> str:
        day = self.day(verdict.on)
        match rule:
            case WithTheOthers() | OnSignatureUnlessProcedures():
                return self._by_consent(rule, state, day, verdict)
            case ForAllPartiesOf(instrument=name):
                instrument = self.phrases.instrument(name)
                return self.say.state_as_party.format(state=state, day=day, instrument=instrument)
            case UnlessOptedOut(instrument=name):
                return self._tacitly(verdict).format(
                    state=state, day=day, instrument=self.phrases.instrument(name)
                )
            case ButFor(states=states, rule=exception):
                by_exception = verdict.because[0].rule == exception
                sentence = self.say.state_by_exception if by_exception else self.say.state_by_rest
                named = self.phrases.of_states(states)
                return sentence.format(state=state, day=day, states=named)
            case _:
                assert_never(rule)

    def _by_consent(
        self,
        rule: WithTheOthers | OnSignatureUnlessProcedures,
        state: str,
        day: str,
        verdict: Verdict,
    ) -> str:
        consent = _consent(verdict)
        if consent is not None and _undated(consent, verdict):
            notified = self.day(consent.on)
            return self.say.state_succeeded_undated.format(state=state, day=day, notified=notified)
        if consent is not None and consent.effect_on is not None:
            if Policy.SUCCESSION_FROM_ITS_DATE in verdict.policies:
                return self.say.state_succeeded.format(
                    state=state,
                    day=day,
                    succeeded=self.day(consent.effect_on),
                    notified=self.day(consent.on),
                )
            if consent.effect_on == verdict.on:
                return self.say.state_stated.format(state=state, day=day)
        first, alone = verdict.because[0], len(verdict.because) == 1
        if alone and isinstance(rule, WithTheOthers):
            pivot = self.phrases.pivot(rule.pivot)
            return self.say.state_original.format(state=state, day=day, pivot=pivot)
        if isinstance(first.rule, JOINING):
            return self.say.state_acceded.format(state=state, day=day)
        if isinstance(first.rule, After) and is_own(first.rule):
            own = self.phrases.rule(first.rule)
            return self.say.state_later.format(state=state, day=day, own=own)
        return self.say.state_with_instrument.format(state=state, day=day)

    def _tacitly(self, verdict: Verdict) -> str:
        kinds = {act.kind for act in verdict.acts}
        if Kind.OPT_OUT_WITHDRAWN in kinds:
            return self.say.state_opted_back
        return self.say.state_by_own if kinds & CONSENTS else self.say.state_not_opted_out

    def _state_unmet(self, rule: PerState, state: str, verdict: Verdict) -> str:
        match rule:
            case ButFor():
                return self.say.state_excepted_unmet.format(state=state)
            case ForAllPartiesOf(instrument=name) | UnlessOptedOut(instrument=name):
                return self._not_tacitly(rule, verdict).format(
                    state=state, instrument=self.phrases.instrument(name)
                )
            case WithTheOthers() | OnSignatureUnlessProcedures():
                return self._not_by_consent(verdict).format(state=state)
            case _:
                assert_never(rule)

    def _not_tacitly(self, rule: ForAllPartiesOf | UnlessOptedOut, verdict: Verdict) -> str:
        if any(act.kind is Kind.OPT_OUT for act in verdict.acts):
            return self.say.state_opted_out
        # What the instrument as a whole lacks is wanting of a group, not of states by name.
        own = any(m.states and m.by is None and m.kinds & CONSENTS for m in verdict.missing)
        if own and isinstance(rule, UnlessOptedOut):
            return self.say.state_needs_own
        waits = not any(missing.instrument for missing in verdict.missing)
        return self.say.state_waiting if waits else self.say.state_not_party

    def _not_by_consent(self, verdict: Verdict) -> str:
        if not verdict.acts:
            return self.say.state_without_consent
        if verdict.acts[-1].kind in {Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION}:
            return self.say.state_left
        if any(isinstance(part.rule, JOINING) for part in verdict.because):
            return self.say.state_not_admitted
        waiting = _whole_is_open(verdict)
        return self.say.state_waiting if waiting else self.say.state_not_notified

    # -- accession --------------------------------------------------------------------------------

    def on_joining(self, joining: Joining, verdict: Verdict) -> str:
        """Say whether and since when an accession has effect."""
        state = self.state_of(verdict)
        match verdict.outcome:
            case Outcome.MET:
                return self._admitted(joining, state, verdict)
            case Outcome.UNMET:
                return self._not_admitted(joining, state, verdict)
            case Outcome.UNKNOWN:
                not_before = self.not_before(verdict)
                return self.say.joining_unknown.format(state=state, not_before=not_before)
            case _:
                assert_never(verdict.outcome)

    def _admitted(self, joining: Joining, state: str, verdict: Verdict) -> str:
        day, others = self.day(verdict.on), self._answering(verdict)
        match joining:
            case OnceAccepted(delay=delay):
                own = self.phrases.after(delay, self.phrases.accepted)
                return self.say.joined_accepted.format(state=state, others=others, day=day, own=own)
            case UnlessOpposed():
                own = self.phrases.unless_opposed(joining)
                some = self.say.joined_with_the_rest if others else self.say.joined_unopposed
                return some.format(state=state, others=others, day=day, own=own)
            case WithConsentOfAll(delay=delay):
                own = self.phrases.after(delay, self.phrases.all_accepted)
                return self.say.joined_by_all.format(state=state, day=day, own=own)
            case Open() | Closed() | Depending():
                return self.say.joined.format(state=state, day=day)
            case _:
                assert_never(joining)

    def _not_admitted(self, joining: Joining, state: str, verdict: Verdict) -> str:
        match joining:
            case Open(to=to):
                group = self.phrases.eligible(to)
                return self.say.not_open.format(state=state, group=group)
            case Closed() | Depending():
                return self.say.closed.format(state=state)
            case OnceAccepted():
                return self.say.not_accepted.format(state=state)
            case UnlessOpposed():
                return self.say.opposed.format(state=state, others=self._answering(verdict))
            case WithConsentOfAll():
                return self.say.not_accepted_by_all.format(state=state)
            case _:
                assert_never(joining)

    def _answering(self, verdict: Verdict) -> str:
        kinds = {Kind.ACCESSION_ACCEPTED, Kind.ACCESSION_OPPOSED}
        return self.listed(act.by for act in verdict.acts if act.by and act.kind in kinds)


def _undated(consent: Act, verdict: Verdict) -> bool:
    """Tell whether the state is bound within bounds, by a succession of which no date is known."""
    inexact = verdict.on is not None and not verdict.on.is_exact
    undated = consent.kind is Kind.SUCCESSION and consent.effect_on is None
    return undated and inexact and Policy.SUCCESSION_FROM_ITS_DATE in verdict.policies


def _consent(verdict: Verdict) -> Act | None:
    found = (act for act in verdict.acts if act.kind in CONSENTS | SIGNATURES)
    return next(found, None)


def _whole_is_open(verdict: Verdict) -> bool:
    """Tell whether the instrument itself, by the verdict's reasons, is not known to be in force."""
    # What follows the instrument's verdict under a tacit amendment is the time for opting out.
    tacit = isinstance(verdict.rule, UnlessOptedOut)
    parts = verdict.because[:1] if tacit else verdict.because
    return any(
        isinstance(part.rule, RULE) and not is_own(part.rule) and part.on is None for part in parts
    )
