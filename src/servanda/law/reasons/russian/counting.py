"""Russian phrases for who acts and how many of them make a threshold, in the genitive.

«Через 30 дней после получения третьего уведомления», «в день получения третьего уведомления», «день
получения третьего уведомления»: one case serves all, and no verb has to agree with the gender of a
state's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from servanda.law.acts import Kind
from servanda.law.clauses import (
    Anyone,
    AtLeast,
    Base,
    Counted,
    EveryOne,
    Named,
    Numbering,
    PartiesOf,
    Share,
    Signatories,
    Start,
    Threshold,
    Weight,
    Who,
)
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.kinds import ONCE
from servanda.law.reasons.names import Names
from servanda.law.reasons.numerals import number_in_words, ordinal_ru, plural_ru
from servanda.law.reasons.russian.nouns import dating, joined, noun, part_of, whose


class Counting:
    """Phrases about those who act, given the names of states and instruments."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted, in the nominative."""
        return joined(sorted(map(self.names.nominative, codes)))

    def of_states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted, in the genitive."""
        return joined(sorted(map(self.names.genitive, codes)))

    def instrument(self, name: str) -> str:
        """Give another instrument by its name, in quotes; «документ» before it is declined."""
        return f"«{self.names.instrument(name)}»"

    def act(self, kinds: frozenset[Kind]) -> str:
        """Give what one act of these kinds is called, in the nominative."""
        return noun(kinds).nominative

    def who(self, who: Who, from_: str = "") -> str:
        """Give whose act counts, as it follows a noun; ``from_`` stands before the states."""
        match who:
            case Anyone():
                return ""
            case Named(states=states) if len(states) == 1:
                return f" {from_}{self.of_states(states)}"
            case Named(states=states):
                return f" {from_}одного из государств ({self.states(states)})"
            case Signatories():
                return f" {from_}подписавших государств"
            case PartiesOf():
                return f" {from_}{self._parties(who)}"
            case _:
                assert_never(who)

    def members(self, group: Base) -> str:
        """Give a group of which a part is taken, in the genitive."""
        match group:
            case Signatories():
                return "подписавших государств"
            case Named(states=states):
                return self.of_states(states)
            case PartiesOf():
                return self._parties(group)
            case Numbering(n=n):
                many = plural_ru(n, "государства", "государств", "государств")
                return f"группы из {many}"
            case _:
                assert_never(group)

    def whole(self, group: Base) -> str:
        """Give a whole group, in the genitive."""
        match group:
            case Named() | Numbering():
                return self.members(group)
            case Signatories() | PartiesOf():
                return f"всех {self.members(group)}"
            case _:
                assert_never(group)

    def _parties(self, group: PartiesOf) -> str:
        called = "договаривающихся государств" if group.contracting else "участников"
        return f"{called} документа {self.instrument(group.instrument)}{_as_on(group.at)}"

    def own(self, kinds: frozenset[Kind], start: Start) -> str:
        """Give the event of a state's own act: «сдачи на хранение его документа»."""
        return f"{dating(kinds, start)}его {noun(kinds).genitive}"

    def threshold(self, condition: Threshold) -> str:
        """Give the event that enough have acted, in the genitive."""
        match condition:
            case AtLeast(n=1, of=Counted(by=Named(states=states)) as of) if len(states) == 1:
                first = dating(of.kinds, of.start) + noun(of.kinds).genitive
                of_state = whose(of.kinds, of.start) + self.of_states(states)
                return f"{first} {of_state}{self._besides(of)}"
            case AtLeast(n=n, of=of):
                nth = self._nth(n, of.kinds)
                by = self.who(of.by, whose(of.kinds, of.start))
                return f"{dating(of.kinds, of.start)}{nth}{by}{self._besides(of)}"
            case Share(of=of):
                return self._by_many(of, self._share(condition))
            case EveryOne(who=who, kinds=kinds, start=start):
                word = noun(kinds)
                last = "последней" if word.feminine else "последнего"
                all_of_them = whose(kinds, start) + self.whole(who)
                return f"{dating(kinds, start)}{last} из {word.many} {all_of_them}"
            case Weight(of=of):
                return self._by_many(of, self._weighing(condition))
            case _:
                assert_never(condition)

    def _nth(self, n: int, kinds: frozenset[Kind]) -> str:
        word = noun(kinds)
        if kinds and kinds <= ONCE:
            return word.genitive
        return f"{ordinal_ru(n, feminine=word.feminine)} {word.genitive}"

    def _by_many(self, of: Counted, states: str) -> str:
        acts = dating(of.kinds, of.start) + noun(of.kinds).many
        return f"{acts} {whose(of.kinds, of.start)}{states}{self._besides(of)}"

    def _share(self, share: Share) -> str:
        by = share.of.by
        same = isinstance(by, Anyone) or by == share.base
        of_whom = "" if same else f" (учитываются лишь акты{self.who(by)})"
        if share.at_least == 1:
            return self.whole(share.base) + of_whom
        more = "более чем " if share.strictly else ""
        return f"{more}{part_of(share.at_least)} {self._divided(share.base)}{of_whom}"

    def _divided(self, base: Base) -> str:
        if isinstance(base, Named) and len(base.states) > 1:
            return f"государств ({self.states(base.states)})"
        return self.members(base)

    def _weighing(self, weight: Weight) -> str:
        by = weight.of.by
        states = "государств" if isinstance(by, Anyone) else self.members(by)
        least = number_in_words(weight.at_least, "ru")
        more = f"превышает {least}" if weight.strictly else f"составляет не менее {least}"
        return f"{states}, сумма весов которых («{self.names.fact(weight.base)}») {more}"

    def _besides(self, of: Counted) -> str:
        words = ""
        if of.with_every:
            words += f" (у каждого из депозитариев: {self.states(of.with_every)})"
        if of.not_counting:
            words += f" (без учёта {self.of_states(of.not_counting)})"
        return words


def _as_on(at: date | None) -> str:
    return "" if at is None else f" по состоянию на {date_in_words(at, 'ru')}"
