"""Relations of two states as trees of sentences: in force, reservations, versions, successors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_never

from servanda.law.background import Policy
from servanda.law.dates import exact
from servanda.law.reasons.days import since_day
from servanda.law.reasons.intervals import IntervalSentences
from servanda.law.reasons.names import Reason, in_order
from servanda.law.reasons.relation_words import BARS, DOUBTS, EFFECTS, GROUNDS, article_in_words
from servanda.law.reasons.words import POLICIES
from servanda.law.relations import (
    Between,
    Effect,
    Governs,
    InForce,
    Relation,
    Reserved,
    Successive,
    Version,
)
from servanda.law.standing import Interval


class PairSentences(IntervalSentences):
    """The sentences on two states."""

    def relation(self, relation: Relation) -> Reason:
        """Say whether an instrument is in force between two states, and why."""
        pairs = zip(relation.states, relation.standings, strict=True)
        suspended = [Reason(sentence=self.say.suspended_between)] if relation.suspended else []
        told = {policy for reserved in relation.reservations for policy in reserved.policies}
        return Reason(
            sentence=self._relation(relation),
            because=(
                *([self.verdict(relation.accession)] if relation.accession is not None else []),
                *suspended,
                *map(self.act, relation.suspended),
                *map(self.reserved, relation.reservations),
                *self._practices(p for p in relation.policies if p not in told),
                *(self._standing_of(state, interval) for state, interval in pairs),
            ),
        )

    def _relation(self, relation: Relation) -> str:
        states, lacking = self._pair(relation), self.listed(relation.lacking)
        bar = "" if relation.bar is None else BARS[self.language][relation.bar]
        match relation.in_force:
            case InForce.YES:
                since = since_day(relation.since or exact(date.min), self.language)
                return self.say.relation_yes.format(states=states, since=since)
            case InForce.NO if bar:
                return self.say.relation_barred.format(states=states, bar=bar)
            case InForce.NO:
                return self.say.relation_no.format(states=states, lacking=lacking)
            case InForce.UNDETERMINED if bar:
                return self.say.relation_perhaps_barred.format(states=states, bar=bar)
            case InForce.UNDETERMINED:
                return self.say.relation_undetermined.format(states=states, lacking=lacking)
            case _:
                assert_never(relation.in_force)

    def _pair(self, relation: Relation) -> str:
        return " – ".join(map(self.names.nominative, relation.states))

    def _standing_of(self, state: str, interval: Interval | None) -> Reason:
        name = self.names.nominative(state)
        if interval is None:
            return Reason(sentence=self.say.no_standing.format(state=name))
        because = (self.of_state(state).because_of(interval),)
        return Reason(sentence=f"{name}: {self.interval_sentence(interval)}", because=because)

    # -- reservations -----------------------------------------------------------------------------

    def reserved(self, reserved: Reserved) -> Reason:
        """Say what a reservation does between its author and another state."""
        own = [reserved.reservation, *reserved.acts, *reserved.claims, *reserved.without_effect]
        return Reason(
            sentence=self._reserved(reserved),
            because=(
                *(Reason(sentence=line) for line in self._grounds(reserved)),
                *map(self.act, dict.fromkeys(own)),
                *(Reason(sentence=DOUBTS[self.language][doubt]) for doubt in reserved.doubts),
                *self._practices(reserved.policies),
            ),
        )

    def _reserved(self, reserved: Reserved) -> str:
        words = EFFECTS[self.language]
        effect = words[reserved.effect]
        if reserved.effect is Effect.UNDETERMINED and reserved.may_be:
            possible = "; ".join(words[effect] for effect in reserved.may_be)
            effect = self.say.reserved_may_be.format(effects=possible)
        provisions = ", ".join(in_order(reserved.provisions))
        since = "" if reserved.since is None else f" ({since_day(reserved.since, self.language)})"
        return self.say.reserved.format(
            author=self.names.genitive(reserved.author),
            toward=self.names.genitive(reserved.toward),
            provisions=f" ({provisions})" if provisions else "",
            effect=effect,
            since=since,
        )

    def _grounds(self, reserved: Reserved) -> Iterator[str]:
        if reserved.ground is not None:
            yield self.say.reserved_ground.format(ground=GROUNDS[self.language][reserved.ground])
        if reserved.articles:
            cited = (article_in_words(article, self.language) for article in reserved.articles)
            yield self.say.articles.format(articles="; ".join(cited))
        if reserved.silence_ends is not None:
            yield self.say.silence_ends.format(day=self.day(reserved.silence_ends))
        if reserved.until is not None:
            yield self.say.reserved_until.format(day=self.day(reserved.until))

    def _practices(self, policies: Iterable[Policy]) -> Iterator[Reason]:
        for policy in policies:
            practice = POLICIES[self.language][policy]
            yield Reason(sentence=self.say.practice.format(practice=practice))

    # -- versions, and successive instruments -----------------------------------------------------

    def version(self, version: Version) -> Reason:
        """Say which amendments bind two states, and under what."""
        named = [
            (self.say.amended_by, version.binding),
            (self.say.deemed, version.deemed),
            (self.say.amendments_undetermined, version.undetermined),
        ]
        lines = [
            sentence.format(amendments="; ".join(map(self.names.instrument, names)))
            for sentence, names in named
            if names
        ]
        if not version.binding and version.relation.in_force is InForce.YES:
            lines.insert(0, self.say.not_amended)
        relation = self.relation(version.relation)
        return Reason(
            sentence=relation.sentence,
            because=(
                *(Reason(sentence=line) for line in lines),
                *relation.because,
                *(self._amendment(name, own) for name, own in version.amendments),
            ),
        )

    def _amendment(self, name: str, relation: Relation) -> Reason:
        own = self.relation(relation)
        title = self.names.instrument(name)
        sentence = self.say.amendment.format(name=title, sentence=own.sentence)
        return Reason(sentence=sentence, because=own.because)

    def successive(self, successive: Successive) -> Reason:
        """Say which of two successive instruments governs between two states."""
        earlier, later = self.relation(successive.earlier), self.relation(successive.later)
        named = zip(map(self.names.instrument, successive.names), (earlier, later), strict=True)
        return Reason(
            sentence=self._governs(successive).format(
                states=self._pair(successive.later),
                earlier=self.phrases.instrument(successive.names[0]),
                later=self.phrases.instrument(successive.names[1]),
                day=self.day(successive.replaced_on),
            ),
            because=tuple(
                Reason(
                    sentence=self.say.amendment.format(name=name, sentence=own.sentence),
                    because=own.because,
                )
                for name, own in named
            ),
        )

    def _governs(self, successive: Successive) -> str:
        match successive.governs:
            case Governs.EARLIER:
                return self.say.governs_earlier
            case Governs.LATER:
                ended = successive.replaced_on is not None
                return self.say.governs_replaced if ended else self.say.governs_later
            case Governs.BOTH:
                return self.say.governs_both
            case Governs.NEITHER:
                return self.say.governs_neither
            case Governs.UNDETERMINED:
                return self.say.governs_undetermined
            case _:
                assert_never(successive.governs)

    def between(self, between: Between) -> Reason:
        """Say what one instrument of a register is between two states."""
        version = self.version(between.version)
        title = self.names.instrument(between.name)
        sentence = self.say.amendment.format(name=title, sentence=version.sentence)
        instruments = ", ".join(map(self.phrases.instrument, between.replaced_by))
        replaced = Reason(sentence=self.say.replaced_by.format(instruments=instruments))
        first = (replaced,) if between.replaced_by else ()
        return Reason(sentence=sentence, because=(*first, *version.because))
