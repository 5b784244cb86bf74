"""Withdrawal, duration and provisional application as sentences."""

from __future__ import annotations

from typing import assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import (
    AfterEachPeriod,
    AnyTime,
    Duration,
    EndOfTerm,
    NotAllowed,
    OnDateOfYear,
    Provisional,
    Withdrawal,
)
from servanda.law.reasons.states import StateSentences
from servanda.law.verdict import Caution, Outcome, Verdict

_STOPPING = frozenset({Kind.PROVISIONAL_APPLICATION_ENDED, Kind.WILL_NOT_BECOME_PARTY})


class LeavingSentences(StateSentences):
    """The sentences on leaving, lasting and applying provisionally."""

    def on_withdrawal(self, rule: Withdrawal, verdict: Verdict) -> str:
        """Say whether and from when a notice of withdrawal has effect."""
        state = self.state_of(verdict)
        match verdict.outcome:
            case Outcome.MET:
                return self._withdrawn(rule, state, verdict)
            case Outcome.UNMET:
                return self._not_withdrawn(rule, state, verdict)
            case Outcome.UNKNOWN:
                silent = Caution.WITHDRAWAL_NOT_PROVIDED in verdict.cautions
                sentence = self.say.withdrawal_silent if silent else self.say.withdrawal_unknown
                return sentence.format(state=state, not_before=self.not_before(verdict))
            case _:
                assert_never(verdict.outcome)

    def _withdrawn(self, rule: Withdrawal, state: str, verdict: Verdict) -> str:
        day = self.day(verdict.on)
        if _was_taken_back(verdict):
            return self.say.withdrawn_before.format(state=state, day=day)
        notice = _notice(verdict)
        if notice is not None and notice.effect_on == verdict.on:
            return self.say.withdrawn_stated.format(state=state, day=day)
        match rule.window:
            case AnyTime() | AfterEachPeriod():
                own = self.phrases.after(rule.delay, self.phrases.noticed)
                return self.say.withdrawn.format(state=state, day=day, own=own)
            case EndOfTerm():
                return self.say.withdrawn_term.format(state=state, day=day)
            case OnDateOfYear():
                return self.say.withdrawn_date.format(state=state, day=day)
            case NotAllowed():
                return self.say.withdrawn_anyway.format(state=state, day=day)
            case _:
                assert_never(rule.window)

    def _not_withdrawn(self, rule: Withdrawal, state: str, verdict: Verdict) -> str:
        if Caution.OUTSIDE_WINDOW in verdict.cautions:
            allowed = "; ".join(self.phrases.notice_allowed(rule))
            return self.say.withdrawal_outside.format(state=state, window=allowed)
        return self._revoked(state, verdict)

    def _revoked(self, state: str, verdict: Verdict) -> str:
        revoked = any(act.kind is Kind.REVOCATION for act in verdict.acts)
        sentence = self.say.withdrawal_revoked if revoked else self.say.withdrawal_unmet
        return sentence.format(state=state)

    def on_duration(self, duration: Duration, verdict: Verdict) -> str:
        """Say whether and when the instrument ends, or a state that did not wish to go on is out.

        The same clause answers both; the second stands with the state's notice among the acts.
        """
        if _notice(verdict) is not None:
            return self._not_going_on(verdict)
        lines = "; ".join(self.phrases.duration(duration))
        terminated = any(act.kind is Kind.TERMINATION for act in verdict.acts)
        match verdict.outcome:
            case Outcome.MET if terminated:
                return self.say.lasted_by_decision.format(day=self.day(verdict.on))
            case Outcome.MET:
                return self.say.lasted.format(day=self.day(verdict.on), lines=lines)
            case Outcome.UNMET:
                return self.say.lasts.format(lines=lines)
            case Outcome.UNKNOWN:
                not_before = self.not_before(verdict)
                return self.say.lasting_unknown.format(lines=lines, not_before=not_before)
            case _:
                assert_never(verdict.outcome)

    def _not_going_on(self, verdict: Verdict) -> str:
        state, day = self.state_of(verdict), self.day(verdict.on)
        match verdict.outcome:
            case Outcome.MET if _was_taken_back(verdict):
                return self.say.withdrawn_before.format(state=state, day=day)
            case Outcome.MET:
                return self.say.not_prolonged.format(state=state, day=day)
            case Outcome.UNMET:
                return self._revoked(state, verdict)
            case Outcome.UNKNOWN:
                not_before = self.not_before(verdict)
                return self.say.withdrawal_unknown.format(state=state, not_before=not_before)
            case _:
                assert_never(verdict.outcome)

    def on_provisional(self, provisional: Provisional, verdict: Verdict) -> str:
        """Say from when a state applies the instrument provisionally, or until when."""
        state, day = self.state_of(verdict), self.day(verdict.on)
        match verdict.outcome:
            case Outcome.MET if any(act.kind in _STOPPING for act in verdict.acts):
                own = self.phrases.provisional_end(provisional)
                return self.say.provisional_ends.format(state=state, day=day, own=own)
            case Outcome.MET:
                own = self.phrases.provisional_start(provisional)
                return self.say.provisional.format(state=state, day=day, own=own)
            case Outcome.UNMET:
                return self.say.not_provisional.format(state=state)
            case Outcome.UNKNOWN:
                not_before = self.not_before(verdict)
                return self.say.provisional_unknown.format(state=state, not_before=not_before)
            case _:
                assert_never(verdict.outcome)


def _notice(verdict: Verdict) -> Act | None:
    return next((act for act in verdict.acts if act.kind is Kind.DENUNCIATION), None)


def _was_taken_back(verdict: Verdict) -> bool:
    """Tell whether a consent was taken back that was not in force yet, and so at once (rule 20)."""
    return Policy.WITHDRAWN_CONSENTS_DROP_OUT in verdict.policies
