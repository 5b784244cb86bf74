"""Rules for the instrument, and for a state's own act, as sentences."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from servanda.law.clauses import (
    After,
    AtOnce,
    EarlierOf,
    Fixed,
    IfNotBy,
    LaterOf,
    OnDay,
    Rule,
)
from servanda.law.reasons.conditions import ConditionSentences
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.saying import RULE, is_own
from servanda.law.verdict import Outcome, Verdict


class RuleSentences(ConditionSentences):
    """The sentences on rules."""

    def on_rule(self, rule: Rule, verdict: Verdict) -> str:
        """Say whether and when a rule leads to a day."""
        words = self.phrases.rule(rule)
        own = is_own(rule)
        match verdict.outcome:
            case Outcome.MET:
                return self._rule_met(rule, words, verdict)
            case Outcome.UNMET:
                return self._rule_unmet(rule, words, verdict)
            case Outcome.UNKNOWN:
                sentence = self.say.rule_unknown_own if own else self.say.rule_unknown
                return sentence.format(rule=words, not_before=self.not_before(verdict))
            case _:
                assert_never(verdict.outcome)

    def on_window(self, window: After, verdict: Verdict) -> str:
        """Say until when non-acceptance of what amends an instrument can be notified (E24)."""
        words = self.phrases.rule(window)
        if verdict.on is None:
            return self.say.window_open.format(rule=words)
        return self.say.window_met.format(day=self.day(verdict.on), rule=words)

    def _rule_met(self, rule: Rule, words: str, verdict: Verdict) -> str:
        day = self.day(verdict.on)
        match rule:
            case After(condition=OnDay(), delay=AtOnce()):
                return self.say.rule_met_on_day.format(day=day)
            case After():
                sentence = self.say.rule_met_own if is_own(rule) else self.say.rule_met
                return sentence.format(day=day, rule=words)
            case Fixed(day=fixed):
                return self._fixed_met(fixed, day, verdict)
            case IfNotBy(day=by):
                return self.say.rule_met_second.format(day=day, fixed=self._date(by))
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
        return sentence.format(day=day, fixed=self._date(fixed))

    def _rule_unmet(self, rule: Rule, words: str, verdict: Verdict) -> str:
        match rule:
            case IfNotBy(day=day, condition=condition) if verdict.because[0].rule == condition:
                return self.say.rule_closed.format(fixed=self._date(day))
            case _:
                sentence = self.say.rule_unmet_own if is_own(rule) else self.say.rule_unmet
                return sentence.format(rule=words)

    def _date(self, day: date) -> str:
        return date_in_words(day, self.language)
