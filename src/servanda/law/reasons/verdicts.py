"""Verdicts as trees of sentences: the conclusion, its parts, its acts, what is missing, cautions.

What a part has said already, its whole does not say again.
"""

from __future__ import annotations

from servanda.law.clauses import (
    After,
    ButFor,
    Closed,
    Depending,
    Duration,
    EarlierOf,
    Fixed,
    ForAllPartiesOf,
    IfNotBy,
    LaterOf,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    Provisional,
    UnlessOpposed,
    UnlessOptedOut,
    Weight,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.reasons.names import Reason
from servanda.law.reasons.saying import RULE, is_own
from servanda.law.reasons.states import JOINING, PER_STATE
from servanda.law.reasons.wanting import WantingSentences
from servanda.law.reasons.words import CAUTIONS, POLICIES
from servanda.law.verdict import Verdict


class VerdictSentences(WantingSentences):
    """The sentences of verdicts in one language, and their trees."""

    def sentence(self, verdict: Verdict) -> str:
        """Say what a verdict comes to, without its reasons."""
        rule = verdict.rule
        if verdict.on and len(verdict.because) == 1 and verdict.because[0].rule == rule:
            return self.say.taken_over.format(day=self.day(verdict.on))
        match rule:
            case After() | Fixed() | IfNotBy() | EarlierOf() | LaterOf():
                return self.on_rule(rule, verdict)
            case (
                WithTheOthers()
                | OnSignatureUnlessProcedures()
                | ForAllPartiesOf()
                | UnlessOptedOut()
                | ButFor()
            ):
                return self.on_state(rule, verdict)
            case (
                Open()
                | Closed()
                | OnceAccepted()
                | UnlessOpposed()
                | WithConsentOfAll()
                | Depending()
            ):
                return self.on_joining(rule, verdict)
            case Withdrawal():
                return self.on_withdrawal(rule, verdict)
            case Duration():
                return self.on_duration(rule, verdict)
            case Provisional():
                return self.on_provisional(rule, verdict)
            case _:
                return self.on_condition(rule, verdict)

    def verdict(self, verdict: Verdict) -> Reason:
        """Put a verdict and all its reasons into words."""
        return self._tree(self.sentence(verdict), verdict)

    def _tree(self, sentence: str, verdict: Verdict) -> Reason:
        acts = verdict.acts if _shows_acts(verdict) else ()
        return Reason(
            sentence=sentence,
            entries=tuple(act.entry for act in acts if act.entry >= 0),
            because=(
                *(self._part(verdict, part) for part in verdict.because),
                *(self.act(act) for act in acts),
                *map(self._plain, self._wanting(verdict)),
                *map(self._plain, self._warnings(verdict)),
            ),
        )

    def _part(self, whole: Verdict, part: Verdict) -> Reason:
        window, first = part.rule, whole.because[0]
        tacit = isinstance(whole.rule, UnlessOptedOut) and part is not first
        if tacit and isinstance(window, After):
            return self._tree(self.on_window(window, part), part)
        return self.verdict(part)

    def _wanting(self, verdict: Verdict) -> list[str]:
        told = {missing for part in verdict.because for missing in part.missing}
        by_weight = isinstance(verdict.rule, Weight)
        return [
            self.missing(missing, by_weight=by_weight)
            for missing in verdict.missing
            if missing not in told
        ]

    def _warnings(self, verdict: Verdict) -> list[str]:
        cautioned = {caution for part in verdict.because for caution in part.cautions}
        rested = {policy for part in verdict.because for policy in part.policies}
        practices = [POLICIES[self.language][p] for p in verdict.policies if p not in rested]
        return [
            *(CAUTIONS[self.language][c] for c in verdict.cautions if c not in cautioned),
            *(self.say.practice.format(practice=practice) for practice in practices),
        ]

    def _plain(self, sentence: str) -> Reason:
        return Reason(sentence=sentence)


def _shows_acts(verdict: Verdict) -> bool:
    """Tell whether a verdict's acts are named under it: where no part names them."""
    named = any(
        isinstance(part.rule, JOINING) or (isinstance(part.rule, RULE) and is_own(part.rule))
        for part in verdict.because
    )
    own = PER_STATE | JOINING | Withdrawal | Duration | Provisional
    if isinstance(verdict.rule, ButFor):  # the rule that applies names them
        return False
    return not verdict.because or (isinstance(verdict.rule, own) and not named)
