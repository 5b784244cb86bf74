"""Conditions as sentences: one for each outcome of each kind of node."""

from __future__ import annotations

from typing import assert_never

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
from servanda.law.reasons.days import since_day
from servanda.law.reasons.numerals import number_in_words
from servanda.law.reasons.saying import Saying
from servanda.law.verdict import Outcome, Verdict


class ConditionSentences(Saying):
    """The sentences on conditions."""

    def on_condition(self, condition: Condition, verdict: Verdict) -> str:
        """Say whether and since when a condition is true."""
        match verdict.outcome:
            case Outcome.MET:
                return self._met(condition, verdict)
            case Outcome.UNMET:
                return self._unmet(condition, verdict)
            case Outcome.UNKNOWN:
                return self._unknown(condition, verdict)
            case _:
                assert_never(verdict.outcome)

    def _met(self, condition: Condition, verdict: Verdict) -> str:
        day = self.day(verdict.on)
        match condition:
            case OnDay():
                return self.say.fixed_day.format(day=day)
            case Decided():
                return self.say.date_decided.format(day=day)
            case AllOf():
                return self.say.all_met.format(day=day)
            case AnyOf():
                return self.say.one_met.format(day=day)
            case FactHolds(name=name):
                since = since_day(verdict.on, self.language) if verdict.on else ""
                return self.say.fact_holds.format(fact=self.names.fact(name), since=since)
            case Silence(since=since_condition, period=period):
                event = self.phrases.condition(since_condition)
                end = self.phrases.after(period, event)
                return self.say.silence_met.format(day=day, end=end)
            case (
                OnSigning()
                | InForceOf()
                | Circulated()
                | AtLeast()
                | Share()
                | EveryOne()
                | Weight()
            ):
                return self.say.day_of.format(event=self.phrases.condition(condition), day=day)
            case _:
                assert_never(condition)

    def _unmet(self, condition: Condition, verdict: Verdict) -> str:
        match condition:
            case AllOf():
                return self.say.not_all_met
            case AnyOf():
                return self.say.none_met
            case Decided():
                return self.say.not_decided
            case Silence(unless=unless) if _was_broken(verdict, unless):
                return self.say.silence_broken.format(event=self.phrases.condition(unless))
            case Silence():
                return self.say.silence_not_begun
            case AtLeast() | Weight():
                so_far = self._so_far(condition, verdict)
            case (
                OnDay()
                | OnSigning()
                | FactHolds()
                | InForceOf()
                | Circulated()
                | Share()
                | EveryOne()
            ):
                so_far = ""
            case _:
                assert_never(condition)
        event = self.phrases.condition(condition)
        return self.say.day_not_come.format(event=event, so_far=so_far)

    def _so_far(self, condition: AtLeast | Weight, verdict: Verdict) -> str:
        acting = {act.by for act in verdict.acts if act.by is not None}
        match condition:
            case AtLeast(n=n):
                done, needed = str(len(acting)), str(n)
            case Weight(table=table, at_least=least):
                total = sum((w for state, w in table if state in acting), start=0 * least)
                done = number_in_words(total, self.language)
                needed = number_in_words(least, self.language)
            case _:
                assert_never(condition)
        return self.say.so_far.format(done=done, needed=needed)

    def _unknown(self, condition: Condition, verdict: Verdict) -> str:
        not_before = self.not_before(verdict)
        match condition:
            case FactHolds(name=name):
                return self.say.fact_unknown.format(fact=self.names.fact(name))
            case AllOf():
                return self.say.all_unknown.format(not_before=not_before)
            case AnyOf():
                return self.say.any_unknown.format(not_before=not_before)
            case Silence():
                return self.say.silence_unknown.format(not_before=not_before)
            case (
                OnDay()
                | OnSigning()
                | Decided()
                | InForceOf()
                | Circulated()
                | AtLeast()
                | Share()
                | EveryOne()
                | Weight()
            ):
                event = self.phrases.condition(condition)
                return self.say.day_unknown.format(event=event, not_before=not_before)
            case _:
                assert_never(condition)


def _was_broken(verdict: Verdict, unless: Condition) -> bool:
    """Tell whether a silence was broken: what breaks it is then its first reason, and met."""
    first = verdict.because[:1]
    return any(part.rule == unless and part.outcome is Outcome.MET for part in first)
