"""What is missing, what would follow, what is printed wrongly, what is doubtful: as trees."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from servanda.law.doubts import Doubt
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.doubt_words import ABOUT
from servanda.law.reasons.names import Reason
from servanda.law.reasons.pairs import PairSentences
from servanda.law.supposing import Prospect, Wanting
from servanda.law.typed_dates import Contradiction, Effect, TypedDate


class FindingSentences(PairSentences):
    """The sentences on what was found out about a record."""

    def wanting(self, wanting: Wanting) -> Reason:
        """Say what is missing, and among whom."""
        missing, among = wanting.missing, wanting.among
        if not among or missing.by is None or missing.instrument or missing.fact:
            return Reason(sentence=self.missing(missing))
        sentence = self.say.wanting_among.format(
            act=self.phrases.act(missing.kinds),
            n=missing.acts,
            of=len(among),
            states=self.phrases.states(among),
        )
        return Reason(sentence=sentence)

    def prospect(self, prospect: Prospect) -> Reason:
        """Say when it would be in force if what is missing were done on a day."""
        on = date_in_words(prospect.on, self.language)
        came = prospect.verdict.on
        sentence = self.say.prospect_unmet if came is None else self.say.prospect_met
        return Reason(
            sentence=sentence.format(on=on, day=self.day(came)),
            because=(*map(self.wanting, prospect.wanting), self.verdict(prospect.verdict)),
        )

    def contradiction(self, contradiction: Contradiction) -> Reason:
        """Say what a register prints, what the clause gives, and why."""
        typed, verdict = contradiction.typed, contradiction.computed
        spoken = self if typed.state is None else self.of_state(typed.state)
        state = self.say.this_state if typed.state is None else self.names.genitive(typed.state)
        sentence = self._printed(typed).format(
            state=state, printed=self.day(typed.on), computed=self.day(verdict.on)
        )
        if typed.source:
            sentence = self.say.printed_in.format(sentence=sentence, source=typed.source)
        return Reason(sentence=sentence, because=(spoken.verdict(verdict),))

    def _printed(self, typed: TypedDate) -> str:
        match typed.effect:
            case Effect.ENTRY_INTO_FORCE:
                return self.say.printed if typed.state is None else self.say.printed_for
            case Effect.WITHDRAWAL:
                return self.say.printed_withdrawal
            case _:
                assert_never(typed.effect)

    def doubt(self, doubt: Doubt) -> Reason:
        """Say what about a record is doubtful, with the acts that raise the doubt."""
        instrument = "" if doubt.instrument is None else self.phrases.instrument(doubt.instrument)
        sentence = ABOUT[self.language][doubt.about].format(instrument=instrument)
        if doubt.state is not None:
            state = self.names.nominative(doubt.state)
            doubted = sentence[:1].lower() + sentence[1:]
            sentence = self.say.doubt_of.format(state=state, doubt=doubted)
        spoken = replace(self, about=doubt.state)
        verdict = () if doubt.verdict is None else (spoken.verdict(doubt.verdict),)
        return Reason(sentence=sentence, because=(*map(self.act, doubt.acts), *verdict))
