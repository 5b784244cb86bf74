"""Verdicts, reports, intervals and relations into trees of sentences, in one language."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias, assert_never

from servanda.law.acts import Act, Kind
from servanda.law.clauses import Clauses
from servanda.law.dates import exact
from servanda.law.reasons import english, russian
from servanda.law.reasons.days import day_in_words, since_day, until_day
from servanda.law.reasons.names import CODES, Language, Names, Reason
from servanda.law.reasons.sentences import SENTENCES
from servanda.law.reasons.verdicts import PER_STATE, RULE, VerdictSentences, is_own, phrases_of
from servanda.law.reasons.words import CAUTIONS, GAPS, standing_in_words
from servanda.law.relations import InForce, Relation, Version
from servanda.law.standing import Interval, Standing
from servanda.law.verdict import (
    Answer,
    Basis,
    Gap,
    Missing,
    NotOnRecord,
    Reported,
    Verdict,
)

Explainable: TypeAlias = Answer | Interval | Relation | Version


def explain(answer: Explainable, language: Language, names: Names = CODES) -> Reason:
    """Put an answer and all its reasons into words, the conclusion first."""
    return _Explainer(language, names).explain(answer)


def clause_in_words(clauses: Clauses, language: Language, names: Names = CODES) -> tuple[str, ...]:
    """Give final clauses as lines: first for the instrument, then for states."""
    phrases = phrases_of(language, names)
    first = SENTENCES[language].in_force_clause.format(rule=phrases.rule(clauses.entry_into_force))
    return (first, *phrases.per_state(clauses.for_states))


def missing_in_words(missing: Missing | Gap, language: Language, names: Names = CODES) -> str:
    """Give what is wanting as a sentence."""
    explainer = _Explainer(language, names)
    return explainer.gaps((missing,)) if isinstance(missing, Gap) else explainer.missing(missing)


class _Explainer(VerdictSentences):
    def explain(self, answer: Explainable) -> Reason:
        match answer:
            case Verdict():
                return self.verdict(answer)
            case Reported():
                return self.reported(answer)
            case NotOnRecord(missing=gaps):
                wanting = Reason(sentence=self.gaps(gaps))
                return Reason(sentence=self.say.not_on_record, because=(wanting,))
            case Interval():
                return self.interval(answer)
            case Relation():
                return self.relation(answer)
            case Version():
                return self.version(answer)
            case _:
                assert_never(answer)

    # -- verdicts ---------------------------------------------------------------------------------

    def verdict(self, verdict: Verdict) -> Reason:
        parts = [self.verdict(part) for part in verdict.because]
        told = {caution for part in verdict.because for caution in part.cautions}
        warned = [c for c in verdict.cautions if c not in told]
        wanting = {m for part in verdict.because for m in part.missing}
        acts = verdict.acts if _shows_acts(verdict) else ()
        return Reason(
            sentence=self.sentence(verdict),
            entries=tuple(act.entry for act in acts if act.entry >= 0),
            because=(
                *parts,
                *(self.act(act) for act in acts),
                *(Reason(sentence=self.missing(m)) for m in verdict.missing if m not in wanting),
                *(Reason(sentence=CAUTIONS[self.language][c]) for c in warned),
            ),
        )

    # -- everything else --------------------------------------------------------------------------

    def act(self, act: Act) -> Reason:
        english_words = self.language == "en"
        noun = english.act_noun(act.kind) if english_words else russian.act_noun(act.kind)
        if act.kind is Kind.FACT and act.what is not None:
            noun = self.names.fact(act.what)
        if act.entry < 0:
            noun = self.say.supposed.format(act=noun)
        day = day_in_words(act.on, self.language)
        if act.by is None:
            sentence = self.say.act_of_none.format(act=_capital(noun), day=day)
        else:
            state = self.names.nominative(act.by)
            sentence = self.say.act.format(state=state, act=noun, day=day)
        return Reason(sentence=sentence, entries=(act.entry,) if act.entry >= 0 else ())

    def reported(self, report: Reported) -> Reason:
        what = self.say.in_force
        if report.state is not None:
            what = self.say.in_force_for.format(state=self.names.genitive(report.state))
        direct = report.basis is Basis.DIRECT
        sentence = (self.say.reported if direct else self.say.inferred).format(
            what=what, since=since_day(report.on, self.language), source=report.source
        )
        wanting = (Reason(sentence=self.gaps(report.missing)),) if report.missing else ()
        return Reason(sentence=sentence, entries=(report.entry,), because=wanting)

    def gaps(self, gaps: tuple[Gap, ...]) -> str:
        words = [GAPS[self.language][gap] for gap in gaps]
        return self.say.to_compute.format(gaps="; ".join(words))

    def interval(self, interval: Interval) -> Reason:
        return Reason(
            sentence=_capital(self._interval(interval)),
            because=(self.explain(interval.because),),
        )

    def _interval(self, interval: Interval) -> str:
        ends = interval.until is not None
        if interval.standing is Standing.UNDETERMINED:
            sentence = self.say.undetermined_until if ends else self.say.undetermined
        else:
            sentence = self.say.interval_until if ends else self.say.interval
        return sentence.format(
            standing=standing_in_words(interval.standing, self.language),
            since=since_day(interval.since, self.language),
            until=until_day(interval.until, self.language) if interval.until else "",
        )

    def relation(self, relation: Relation) -> Reason:
        pairs = zip(relation.states, relation.standings, strict=True)
        return Reason(
            sentence=self._relation(relation),
            because=tuple(self._standing_of(state, interval) for state, interval in pairs),
        )

    def _relation(self, relation: Relation) -> str:
        states = " – ".join(map(self.names.nominative, relation.states))
        lacking = ", ".join(map(self.names.nominative, relation.lacking))
        match relation.in_force:
            case InForce.YES:
                since = since_day(relation.since or exact(date.min), self.language)
                return self.say.relation_yes.format(states=states, since=since)
            case InForce.NO:
                return self.say.relation_no.format(states=states, lacking=lacking)
            case InForce.UNDETERMINED:
                return self.say.relation_undetermined.format(states=states, lacking=lacking)
            case _:
                assert_never(relation.in_force)

    def _standing_of(self, state: str, interval: Interval | None) -> Reason:
        name = self.names.nominative(state)
        if interval is None:
            return Reason(sentence=self.say.no_standing.format(state=name))
        because = (self.explain(interval.because),)
        return Reason(sentence=f"{name}: {self._interval(interval)}", because=because)

    def version(self, version: Version) -> Reason:
        named = [
            (self.say.amended_by, version.binding),
            (self.say.deemed, version.deemed),
            (self.say.amendments_undetermined, version.undetermined),
        ]
        lines = [s.format(amendments="; ".join(names)) for s, names in named if names]
        if not version.binding and version.relation.in_force is InForce.YES:
            lines.insert(0, self.say.not_amended)
        relation = self.relation(version.relation)
        amended = tuple(Reason(sentence=line) for line in lines)
        return Reason(sentence=relation.sentence, because=(*amended, *relation.because))

    def missing(self, missing: Missing) -> str:
        if missing.fact is not None:
            return self.say.missing_fact.format(fact=self.names.fact(missing.fact))
        states = self.phrases.states(missing.states) if missing.states else ""
        if self.language == "en":
            act = english.noun(missing.kinds)
        else:
            act = russian.noun(missing.kinds).nominative
        if missing.by is None:
            own = self.say.missing_own if states else self.say.missing_acts
            return own.format(act=act, states=states, n=missing.acts)
        if states:
            return self.say.missing_by_name.format(act=act, n=missing.acts, states=states)
        act += self.phrases.who(missing.by)
        return self.say.missing_acts.format(act=act, n=missing.acts)


def _shows_acts(verdict: Verdict) -> bool:
    """Tell whether a verdict's acts are named under it: where no part names them."""
    own = any(isinstance(part.rule, RULE) and is_own(part.rule) for part in verdict.because)
    return not verdict.because or (isinstance(verdict.rule, PER_STATE) and not own)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
