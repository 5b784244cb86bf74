"""What a clause leaves to other articles of the text: by which acts, by which group of states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias, assert_never

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    Anyone,
    AtLeast,
    Condition,
    Counted,
    EarlierOf,
    EveryOne,
    FactHolds,
    Fixed,
    IfNotBy,
    LaterOf,
    Named,
    PartiesOf,
    Rule,
    Share,
    Signatories,
    Who,
)
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english import consenting
from servanda.reader.final_clauses.english.conditions.facts import is_measured
from servanda.reader.final_clauses.english.conditions.quorums import NOT_SAID
from servanda.reader.final_clauses.english.entering.parties import parties_named
from servanda.reader.final_clauses.english.groups import ARTICLE, DEPOSITARIES, DEPOSITARIES_BESIDES
from servanda.reader.final_clauses.forms import words_in
from servanda.reader.final_clauses.record import Confidence, Consent, Doubt
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import listed

_FEW = 2
_STOPS = frozenset({".", ";"})
_SIGNED = frozenset({Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE})
_PLAIN = listed(
    "the all high contracting member members state states party parties partner government "
    "governments participating country countries listed named mentioned in preamble"
)

_TREATIES = listed("convention protocol agreement treaty covenant charter statute constitution act")

_NOUNS = {
    "ratification": Kind.RATIFICATION,
    "acceptance": Kind.ACCEPTANCE,
    "approval": Kind.APPROVAL,
    "accession": Kind.ACCESSION,
    "adherence": Kind.ACCESSION,
    "adhesion": Kind.ACCESSION,
    "accede": Kind.ACCESSION,
    "adhere": Kind.ACCESSION,
    "ratified": Kind.RATIFICATION,
    "accepted": Kind.ACCEPTANCE,
    "approved": Kind.APPROVAL,
    "acceded": Kind.ACCESSION,
    "adhered": Kind.ACCESSION,
}


Group: TypeAlias = Signatories | Named | PartiesOf


class Resolver:
    """Answers from the rest of the text what a clause leaves open."""

    def __init__(self, scan: Scan, passage: Passage, start: int, end: int) -> None:
        """Look things up for the sentence between two tokens of a passage."""
        self._scan = scan
        self._passage = passage
        self._start = start
        self._end = end
        self._doubts: set[Doubt] = set()

    def doubts(self) -> list[Doubt]:
        """Say why an answer is not sure: it rests on what stands outside the text."""
        return sorted(self._doubts)

    def rule(self, rule: Rule) -> Rule:
        """Give the rule with everything answered that the text answers."""
        match rule:
            case After(condition=condition, delay=delay):
                return After(condition=self._condition(condition), delay=delay)
            case Fixed(day=day, provided=provided, otherwise=otherwise):
                return Fixed(
                    day=day, provided=self._condition(provided), otherwise=self.rule(otherwise)
                )
            case IfNotBy(day=day, condition=condition, then=then):
                return IfNotBy(day=day, condition=self._condition(condition), then=self.rule(then))
            case EarlierOf(rules) | LaterOf(rules):
                return replace(rule, rules=frozenset(map(self.rule, rules)))
            case _:
                assert_never(rule)

    def _condition(self, condition: Condition) -> Condition:
        match condition:
            case AtLeast(n=n, of=of):
                return AtLeast(n=n, of=self._counted(of))
            case Share(base=Signatories() | Named() | PartiesOf() as base, of=of):
                found = self._base(base)
                counted = replace(of, kinds=self._kinds(of.kinds), by=found)
                return replace(condition, base=found, of=counted)
            case EveryOne(who=who, kinds=kinds):
                return replace(condition, who=self._all_of(who), kinds=self._kinds(kinds))
            case FactHolds():
                return self._fact(condition)
            case AllOf(conditions):
                return self._all(conditions)
            case _:
                return condition

    def _all(self, conditions: frozenset[Condition]) -> Condition:
        """Resolve each; a number of others than the depositaries is that many more."""
        if not any(map(_is_of_depositaries_besides, conditions)):
            return AllOf(frozenset(map(self._condition, conditions)))
        depositaries = self._depositaries()
        more = len(depositaries.states) if isinstance(depositaries, Named) else 0
        return AllOf(frozenset(_beside(each, depositaries, more) for each in conditions))

    def _fact(self, fact: FactHolds) -> FactHolds:
        """Keep a fact; one that measures nothing may be meant as certain states, and is doubted."""
        if not is_measured(fact.name) or _is_of_acts(fact.name):
            self._doubts.add(Doubt.FACT_OUTSIDE)
        return fact

    def _counted(self, of: Counted) -> Counted:
        return replace(of, kinds=self._kinds(of.kinds), by=self._who(of.by))

    def _kinds(self, kinds: frozenset[Kind]) -> frozenset[Kind]:
        if kinds == NOT_SAID or Kind.CONSENT in kinds:
            return (kinds - {Kind.CONSENT}) | self.acts_of_consent()
        return kinds

    def _all_of(self, who: Group) -> Group:
        """Give all of whom must act: the states between which it is made, by name.

        Where the clause itself speaks of signatories, those.
        """
        match who:
            case PartiesOf():
                return self._parties(who)
            case Signatories() if not self._says_signatories():
                named = parties_named(self._scan.document)
                return Named(named) if named else who
            case _:
                return who

    def _base(self, who: Group) -> Group:
        """Give that of which a share is taken: "the Member States" are those the preamble names."""
        if not isinstance(who, PartiesOf):
            return who
        named = parties_named(self._scan.document)
        if len(named) > _FEW and _PLAIN.issuperset(words_in(who.instrument)):
            return Named(named)
        return self._parties(who)

    def _parties(self, who: PartiesOf) -> Group:
        """Give a group that the clause names by another article, or by words alone."""
        found = self._who(who)
        if isinstance(found, Anyone):
            self._doubts.add(Doubt.REFERENCE)
        return Signatories() if isinstance(found, Anyone) else found

    def _says_signatories(self) -> bool:
        article = self._passage.article
        within = self._scan.document.in_article(article.number if article is not None else "")
        before = (p for p in within if p.span.start <= self._passage.span.start)
        return any(token.word == "signed" for token in self._passage.tokens) or any(
            token.word.startswith("signator") for passage in before for token in passage.tokens
        )

    def _who(self, who: Who) -> Who:
        match who:
            case PartiesOf(instrument=name) if name.startswith(ARTICLE):
                return self._named_in(name.removeprefix(ARTICLE))
            case PartiesOf(instrument=name) if name == DEPOSITARIES:
                return self._depositaries()
            case PartiesOf(instrument=name) if not _is_an_instrument(name):
                self._doubts.add(Doubt.REFERENCE)
                return who
            case _:
                return who

    def _named_in(self, number: str) -> Who:
        """Give the states that an article names, or anyone where it names none."""
        states = {
            str(token.value)
            for passage in self._scan.document.in_article(number)
            for token in passage.tokens
            if token.sort is Sort.STATE
        }
        return Named(frozenset(states)) if len(states) > _FEW else Anyone()

    def _depositaries(self) -> Named | PartiesOf:
        for passage in self._scan.passages("depositar", "depositor"):
            states = {str(t.value) for t in passage.tokens if t.sort is Sort.STATE}
            if states and any(t.word.startswith("designat") for t in passage.tokens):
                return Named(frozenset(states))
        self._doubts.add(Doubt.REFERENCE)
        return PartiesOf(instrument=DEPOSITARIES)

    def _articles(self) -> list[str]:
        """Give the articles that the sentence refers to; "this article" is its own."""
        references = [t for t in self._passage.tokens[self._start :] if t.sort is Sort.REFERENCE]
        numbers = [str(token.value) for token in references if token.value]
        if references and not numbers and self._passage.article is not None:
            return [self._passage.article.number]
        return numbers

    def acts_of_consent(self) -> frozenset[Kind]:
        """Give the acts by which the text lets a state become bound.

        The articles that the clause refers to are asked first, then its own words ("ratified by
        ten States ... the tenth instrument"), then the whole text.
        """
        within = [p for n in self._articles() for p in self._scan.document.in_article(n)]
        return (
            _acts_in(within)
            or self._acts_said()
            or self._acts_that_bind()
            or _acts_in(p for p in self._scan.passages(*_NOUNS) if _speaks_of_consent(p))
            or self._any_act()
        )

    def _acts_said(self) -> frozenset[Kind]:
        """Give the acts that the sentence itself names, up to where its rule ends."""
        tokens = self._passage.tokens[: self._end]
        stops = [at for at, token in enumerate(tokens[: self._start]) if token.word in _STOPS]
        return frozenset(_acts_of(tokens[stops[-1] if stops else 0 :])) - _SIGNED

    def _acts_that_bind(self) -> frozenset[Kind]:
        """Give the acts that the article on consent surely names, if there is one."""
        reading = consenting.read(self._scan)
        sure = reading is not None and reading.confidence is Confidence.SURE
        value = reading.value if reading is not None and sure else None
        return value.kinds if isinstance(value, Consent) else frozenset()

    def _any_act(self) -> frozenset[Kind]:
        self._doubts.add(Doubt.REFERENCE)
        return INSTRUMENTS


_ACTS = listed("deposited instruments ratified acceded ratification accession")
_OF_THEM = listed("which whom per cent percent % total combined aggregate tons tonnage votes")


def _is_of_acts(fact: str) -> bool:
    """Tell whether a fact kept in words speaks of acts that the register may know."""
    words = listed(fact.lower().replace(",", " "))
    return not _ACTS.isdisjoint(words) and _OF_THEM.isdisjoint(words)


def _is_an_instrument(name: str) -> bool:
    """Tell whether a group's words name a treaty, not an organisation or a group of states."""
    return not _TREATIES.isdisjoint(words_in(name))


def _is_of_depositaries_besides(condition: Condition) -> bool:
    return isinstance(condition, EveryOne) and condition.who == _BESIDES


def _beside(condition: Condition, depositaries: Named | PartiesOf, more: int) -> Condition:
    match condition:
        case EveryOne(who=PartiesOf()):
            return replace(condition, who=depositaries)
        case AtLeast(n=n):
            return replace(condition, n=n + more)
        case _:
            return condition


_BESIDES = PartiesOf(instrument=DEPOSITARIES_BESIDES)


def _acts_in(passages: Iterable[Passage]) -> frozenset[Kind]:
    return frozenset(kind for passage in passages for kind in _acts_of(passage.tokens))


def _acts_of(tokens: Sequence[Token]) -> Iterator[Kind]:
    """Give the acts that a passage names; accession only if it is open from the start."""
    words = [token.word for token in tokens]
    pairs = set(pairwise(words))
    late = "after" in words and ("entry", "into") in pairs
    for word, kind in _NOUNS.items():
        if word in words and not (late and kind is Kind.ACCESSION):
            yield kind
    if ("formal", "confirmation") in pairs:
        yield Kind.FORMAL_CONFIRMATION
    if _UNRESERVED & pairs or (("signature", "subject") in pairs and words.count("signature") > 1):
        yield Kind.DEFINITIVE_SIGNATURE


_UNRESERVED = {
    ("without", "reservation"),
    ("without", "reservations"),
    ("without", "any"),
    ("not", "subject"),
}
_OF_CONSENT = {
    ("subject", "to"),
    ("open", "for"),
    ("open", "to"),
    ("party", "to"),
    ("parties", "to"),
    ("parties", "thereto"),
    ("may", "accede"),
    ("by", ":"),
}


def _speaks_of_consent(passage: Passage) -> bool:
    pairs = set(pairwise(token.word for token in passage.tokens))
    return not pairs.isdisjoint(_OF_CONSENT)
