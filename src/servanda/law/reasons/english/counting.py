"""English phrases for who acts and how many of them make a threshold."""

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
from servanda.law.reasons.english.nouns import by_or_from, dating, joined, noun, part_of
from servanda.law.reasons.kinds import FOR_A_STATE, ONCE
from servanda.law.reasons.names import Names
from servanda.law.reasons.numerals import number_in_words, ordinal_en


class Counting:
    """Phrases about those who act, given the names of states and instruments."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted."""
        return joined(sorted(map(self.names.nominative, codes)))

    def of_states(self, codes: Iterable[str]) -> str:
        """Give the names of several states as they stand after "for" or "of"."""
        return joined(sorted(map(self.names.genitive, codes)))

    def instrument(self, name: str) -> str:
        """Give another instrument by its name, in quotes."""
        return f"“{self.names.instrument(name)}”"

    def act(self, kinds: frozenset[Kind]) -> str:
        """Give what one act of these kinds is called."""
        return noun(kinds).one

    def who(self, who: Who, by: str = "by") -> str:
        """Give whose act counts, as it follows a noun; ``by`` is the word before the states."""
        match who:
            case Anyone():
                return ""
            case Named(states=states) if len(states) == 1:
                return f" {by} {self.states(states)}"
            case Named(states=states):
                return f" {by} one of {self.states(states)}"
            case Signatories():
                return f" {by} signatories"
            case PartiesOf():
                return f" {by} {self._parties(who)}"
            case _:
                assert_never(who)

    def members(self, group: Base) -> str:
        """Give a group of which a part is taken."""
        match group:
            case Signatories():
                return "the signatories"
            case Named(states=states):
                return self.states(states)
            case PartiesOf():
                return f"the {self._parties(group)}"
            case Numbering(n=n):
                return f"a group of {n}"
            case _:
                assert_never(group)

    def whole(self, group: Base) -> str:
        """Give a whole group."""
        match group:
            case Named() | Numbering():
                return self.members(group)
            case Signatories() | PartiesOf():
                return f"all {self.members(group).removeprefix('the ')}"
            case _:
                assert_never(group)

    def _parties(self, group: PartiesOf) -> str:
        called = "contracting states" if group.contracting else "parties"
        return f"{called} of {self.instrument(group.instrument)}{_as_on(group.at)}"

    def own(self, kinds: frozenset[Kind], start: Start) -> str:
        """Give the event of a state's own act: "the deposit of its own instrument of accession"."""
        return f"{dating(kinds, start)}its own {noun(kinds).one}"

    def threshold(self, condition: Threshold) -> str:
        """Give the event that enough have acted."""
        match condition:
            case AtLeast(n=1, of=Counted(by=Named(states=states)) as of) if len(states) == 1:
                first = _event(of.kinds, of.start, noun(of.kinds).one)
                of_or_for = "for" if of.kinds and of.kinds <= FOR_A_STATE else "of"
                return f"{first} {of_or_for} {self.states(states)}{self._besides(of)}"
            case AtLeast(n=n, of=of):
                nth = self._nth(n, of.kinds)
                whose = self.who(of.by, by_or_from(of.kinds, of.start))
                return f"{_event(of.kinds, of.start, nth)}{whose}{self._besides(of)}"
            case Share(of=of):
                return self._by_many(of, self._share(condition))
            case EveryOne(who=who, kinds=kinds, start=start):
                last = _event(kinds, start, f"last of the {noun(kinds).many}")
                return f"{last} of {self.whole(who)}"
            case Weight(of=of):
                return self._by_many(of, self._weighing(condition))
            case _:
                assert_never(condition)

    def _nth(self, n: int, kinds: frozenset[Kind]) -> str:
        word = noun(kinds).one
        return word if kinds and kinds <= ONCE else f"{ordinal_en(n)} {word}"

    def _by_many(self, of: Counted, whom: str) -> str:
        acts = _event(of.kinds, of.start, noun(of.kinds).many)
        return f"{acts} {by_or_from(of.kinds, of.start)} {whom}{self._besides(of)}"

    def _share(self, share: Share) -> str:
        by = share.of.by
        same = isinstance(by, Anyone) or by == share.base
        of_whom = "" if same else f" (counting only acts{self.who(by)})"
        if share.at_least == 1:
            return self.whole(share.base) + of_whom
        more = "more than " if share.strictly else ""
        return f"{more}{part_of(share.at_least)} of {self._divided(share.base)}{of_whom}"

    def _divided(self, base: Base) -> str:
        named = isinstance(base, Named) and len(base.states) > 1
        return f"the states ({self.members(base)})" if named else self.members(base)

    def _weighing(self, weight: Weight) -> str:
        by = weight.of.by
        whose = "states" if isinstance(by, Anyone) else self.members(by)
        more = "more than" if weight.strictly else "at least"
        least = number_in_words(weight.at_least, "en")
        return f"{whose} whose weights under “{self.names.fact(weight.base)}” sum to {more} {least}"

    def _besides(self, of: Counted) -> str:
        words = ""
        if of.with_every:
            words += f" with each of the depositaries ({self.states(of.with_every)})"
        if of.not_counting:
            words += f" (not counting {self.states(of.not_counting)})"
        return words


def _event(kinds: frozenset[Kind], start: Start, act: str) -> str:
    return f"{dating(kinds, start)}the {act}"


def _as_on(at: date | None) -> str:
    return "" if at is None else f" as on {date_in_words(at, 'en')}"
