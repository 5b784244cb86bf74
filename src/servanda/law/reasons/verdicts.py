"""Verdicts as sentences: one for each outcome of each kind of node."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from servanda.law.acts import Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    AtLeast,
    AtOnce,
    Condition,
    Counted,
    Decided,
    EarlierOf,
    EveryOne,
    FactHolds,
    Fixed,
    LaterOf,
    Named,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    PerState,
    Rule,
    Share,
    WithTheOthers,
)
from servanda.law.reasons.days import date_in_words, day_in_words, since_day
from servanda.law.reasons.english import English
from servanda.law.reasons.names import Language, Names
from servanda.law.reasons.russian import Russian
from servanda.law.reasons.sentences import SENTENCES, Sentences
from servanda.law.verdict import Outcome, Verdict

PER_STATE = WithTheOthers | OnSignatureUnlessProcedures
RULE = After | Fixed | EarlierOf | LaterOf


def phrases_of(language: Language, names: Names) -> English | Russian:
    """Give the phrases of a language."""
    return English(names) if language == "en" else Russian(names)


def is_own(rule: Rule) -> bool:
    """Tell whether a rule counts from one state's own act."""
    match rule:
        case After(condition=AtLeast(n=1, of=Counted(by=Named(states=states)))):
            return len(states) == 1
        case _:
            return False


@dataclass(frozen=True)
class VerdictSentences:
    """The sentences of verdicts in one language."""

    language: Language
    names: Names

    @property
    def say(self) -> Sentences:
        """The sentences, with named places."""
        return SENTENCES[self.language]

    @property
    def phrases(self) -> English | Russian:
        """The phrases that fill the places."""
        return phrases_of(self.language, self.names)

    def sentence(self, verdict: Verdict) -> str:
        """Say what a verdict comes to, without its reasons."""
        rule = verdict.rule
        match rule:
            case WithTheOthers() | OnSignatureUnlessProcedures():
                return self._on_state(rule, verdict)
            case After() | Fixed() | EarlierOf() | LaterOf():
                return self._on_rule(rule, verdict)
            case _:
                return self._on_condition(rule, verdict)

    def _on_condition(self, condition: Condition, verdict: Verdict) -> str:
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
        day = self._day(verdict)
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
            case OnSigning() | AtLeast() | Share() | EveryOne():
                return self.say.day_of.format(event=self.phrases.condition(condition), day=day)
            case _:
                assert_never(condition)

    def _unmet(self, condition: Condition, verdict: Verdict) -> str:
        match condition:
            case AllOf():
                return self.say.not_all_met
            case AnyOf():
                return self.say.none_met
            case AtLeast(n=n):
                so_far = self.say.so_far.format(done=len(verdict.acts), needed=n)
            case Decided():
                return self.say.not_decided
            case OnDay() | OnSigning() | FactHolds() | Share() | EveryOne():
                so_far = ""
            case _:
                assert_never(condition)
        event = self.phrases.condition(condition)
        return self.say.day_not_come.format(event=event, so_far=so_far)

    def _unknown(self, condition: Condition, verdict: Verdict) -> str:
        not_before = self._not_before(verdict)
        match condition:
            case FactHolds(name=name):
                return self.say.fact_unknown.format(fact=self.names.fact(name))
            case AllOf():
                return self.say.all_unknown.format(not_before=not_before)
            case AnyOf():
                return self.say.any_unknown.format(not_before=not_before)
            case OnDay() | OnSigning() | Decided() | AtLeast() | Share() | EveryOne():
                event = self.phrases.condition(condition)
                return self.say.day_unknown.format(event=event, not_before=not_before)
            case _:
                assert_never(condition)

    def _on_rule(self, rule: Rule, verdict: Verdict) -> str:
        words = self.phrases.rule(rule)
        match verdict.outcome:
            case Outcome.MET:
                return self._rule_met(rule, words, verdict)
            case Outcome.UNMET:
                return self.say.rule_unmet.format(rule=words)
            case Outcome.UNKNOWN:
                not_before = self._not_before(verdict)
                return self.say.rule_unknown.format(rule=words, not_before=not_before)
            case _:
                assert_never(verdict.outcome)

    def _rule_met(self, rule: Rule, words: str, verdict: Verdict) -> str:
        day = self._day(verdict)
        match rule:
            case After(condition=OnDay(), delay=AtOnce()):
                return self.say.rule_met_on_day.format(day=day)
            case After():
                sentence = self.say.rule_met_own if is_own(rule) else self.say.rule_met
                return sentence.format(day=day, rule=words)
            case Fixed(day=fixed):
                return self._fixed_met(fixed, day, verdict)
            case EarlierOf():
                return self.say.rule_met_earliest.format(day=day)
            case LaterOf():
                return self.say.rule_met_latest.format(day=day)
            case _:
                assert_never(rule)

    def _fixed_met(self, fixed: date, day: str, verdict: Verdict) -> str:
        if len(verdict.because) == 1:
            return self.say.rule_met_fixed.format(day=day)
        first_is_condition = not isinstance(verdict.because[0].rule, RULE)
        sentence = self.say.rule_met_open if first_is_condition else self.say.rule_met_otherwise
        return sentence.format(day=day, fixed=date_in_words(fixed, self.language))

    def _on_state(self, rule: PerState, verdict: Verdict) -> str:
        state = self._state_of(verdict)
        match verdict.outcome:
            case Outcome.MET:
                return self._state_met(rule, state, verdict)
            case Outcome.UNMET:
                return self._state_unmet(verdict).format(state=state)
            case Outcome.UNKNOWN:
                return self.say.state_unknown.format(state=state)
            case _:
                assert_never(verdict.outcome)

    def _state_met(self, rule: PerState, state: str, verdict: Verdict) -> str:
        day, first = self._day(verdict), verdict.because[0]
        if len(verdict.because) == 1 and isinstance(rule, WithTheOthers):
            pivot = self.phrases.pivot(rule.pivot)
            return self.say.state_original.format(state=state, day=day, pivot=pivot)
        own = first.rule
        if isinstance(own, After) and first.acts == verdict.acts and len(verdict.because) > 1:
            words = self.phrases.rule(own)
            return self.say.state_later.format(state=state, day=day, own=words)
        return self.say.state_with_instrument.format(state=state, day=day)

    def _state_unmet(self, verdict: Verdict) -> str:
        if not verdict.acts:
            return self.say.state_without_consent
        if verdict.acts[-1].kind is Kind.WITHDRAWAL_EFFECTIVE:
            return self.say.state_left
        waiting = verdict.because[0].on is None
        return self.say.state_waiting if waiting else self.say.state_not_notified

    def _state_of(self, verdict: Verdict) -> str:
        acting = [act.by for act in verdict.acts]
        (state,) = {*acting} or verdict.missing[0].states
        return self.names.genitive(state or "")

    def _day(self, verdict: Verdict) -> str:
        return "" if verdict.on is None else day_in_words(verdict.on, self.language)

    def _not_before(self, verdict: Verdict) -> str:
        day = verdict.not_before
        if day is None or day == date.min:
            return ""
        return self.say.not_before.format(date=date_in_words(day, self.language))
