"""What is missing, and what was done, as sentences: acts, facts, other instruments."""

from __future__ import annotations

from servanda.law.acts import Act, Kind
from servanda.law.reasons import english, russian
from servanda.law.reasons.leaving import LeavingSentences
from servanda.law.reasons.names import Reason, in_order
from servanda.law.reasons.words import GAPS
from servanda.law.supposing import UNNAMED
from servanda.law.verdict import Gap, Missing

#: Acts that are wanting about another's act, and not by that state.
_ABOUT_ACTS = frozenset(
    {Kind.DEPOSITARY_NOTICE, Kind.REGISTRATION, Kind.RESERVATION_ACCEPTED, Kind.CONFIRMATION}
)
_MANY = 12
"""More states than this are not listed one by one where any of them would do."""


class WantingSentences(LeavingSentences):
    """The sentences on acts, and on what is wanting."""

    def gaps(self, gaps: tuple[Gap, ...]) -> str:
        """Say what would have to be on record to compute an answer."""
        return self.say.to_compute.format(gaps="; ".join(GAPS[self.language][gap] for gap in gaps))

    def missing(self, missing: Missing, *, by_weight: bool = False) -> str:
        """Say what is still wanting; by weight the number is only the least that could do."""
        if missing.fact is not None:
            return self.say.missing_fact.format(fact=self.names.fact(missing.fact))
        if missing.instrument is not None:
            return self._missing_instrument(missing, missing.instrument)
        if missing.by is None and missing.states:
            return self._missing_of(missing)
        return self._missing_acts(missing, by_weight=by_weight)

    def _missing_instrument(self, missing: Missing, name: str) -> str:
        instrument = self.phrases.instrument(name)
        if not missing.states:
            return self.say.missing_instrument.format(instrument=instrument)
        states = self.phrases.of_states(missing.states)
        return self.say.missing_membership.format(states=states, instrument=instrument)

    def _missing_of(self, missing: Missing) -> str:
        """Say what is wanting of certain states, or about what they did."""
        of_states = self.phrases.of_states(missing.states)
        if missing.kinds == {Kind.SUCCESSION}:
            return self.say.missing_succession_date.format(states=of_states)
        # A succession opens wherever a consent does; it is not what a state is asked for.
        act = self.phrases.act(missing.kinds - {Kind.SUCCESSION})
        if missing.kinds <= _ABOUT_ACTS:
            return self.say.missing_event.format(act=act, states=of_states)
        return self.say.missing_own.format(act=act, states=self.phrases.states(missing.states))

    def _missing_acts(self, missing: Missing, *, by_weight: bool) -> str:
        act = self.phrases.act(missing.kinds)
        named = missing.states if not by_weight or len(missing.states) <= _MANY else frozenset()
        if not named:
            act += "" if missing.by is None else self.phrases.who(missing.by)
            sentence = self.say.missing_weight if by_weight else self.say.missing_acts
            return sentence.format(act=act, n=missing.acts)
        sentence = self.say.missing_weight_by_name if by_weight else self.say.missing_by_name
        return sentence.format(act=act, n=missing.acts, states=self.phrases.states(named))

    # -- acts -------------------------------------------------------------------------------------

    def act(self, act: Act) -> Reason:
        """Say who did what on which day, and what else the act says of itself."""
        noun, day = self._noun(act), self._day_of(act)
        if act.by is None:
            sentence = self.say.act_of_none.format(act=capital(noun), day=day)
        else:
            sentence = self.say.act.format(state=self._by(act.by), act=noun, day=day)
        if act.entry < 0:
            return Reason(sentence=self.say.supposed.format(act=sentence), is_supposed=True)
        return Reason(sentence=sentence, entries=(act.entry,))

    def _by(self, state: str) -> str:
        if state.startswith(UNNAMED):
            return self.say.another_state.format(n=state.removeprefix(UNNAMED))
        return self.names.nominative(state)

    def _noun(self, act: Act) -> str:
        if act.kind is Kind.FACT and act.what is not None:
            return self.names.fact(act.what)
        act_noun = english.act_noun if self.language == "en" else russian.act_noun
        noun = act_noun(act.kind)
        if act.provisions:
            provisions = ", ".join(in_order(act.provisions))
            noun = self.say.act_provisions.format(act=noun, provisions=provisions)
        if act.toward is not None:
            to = act.kind is Kind.DEPOSITARY_NOTICE
            toward = self.say.notice_to if to else self.say.act_toward
            noun = toward.format(act=noun, state=self.names.genitive(act.toward))
        if act.depositary is not None:
            depositary = self.names.nominative(act.depositary)
            noun = self.say.act_depositary.format(act=noun, depositary=depositary)
        return noun

    def _day_of(self, act: Act) -> str:
        day = self.day(act.on)
        if act.effect_on is None:
            return day
        succession = act.kind is Kind.SUCCESSION
        stated = self.say.act_succession if succession else self.say.act_effect
        return stated.format(day=day, effect=self.day(act.effect_on))


def capital(text: str) -> str:
    """Give a text with its first letter a capital."""
    return text[:1].upper() + text[1:]
