"""What a reader of one matter works with: the document, and a parser for each of its passages.

Rules it keeps:

- what one reader has parsed no other parses again;
- passages and sentences are found by their words without looking at those that lack them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import TypeAlias

from servanda.reader.final_clauses.document import Document, Passage
from servanda.reader.final_clauses.forms import Grammar, Parser
from servanda.reader.final_clauses.record import Reading
from servanda.reader.record import Span

_STOPS = frozenset({"."})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage: its first token, and the token after its last."""

    passage: Passage
    start: int
    end: int


class _Places:
    """In which of some runs of words each word stands."""

    def __init__(self, runs: Iterable[Iterable[str]]) -> None:
        self._places: dict[str, list[int]] = {}
        self.number = 0
        for words in runs:
            for word in words:
                self._places.setdefault(word, []).append(self.number)
            self.number += 1
        self._words = sorted(self._places)

    def of(self, words: Iterable[str]) -> set[int]:
        """Give the runs with one of these words."""
        return {place for word in words for place in self._places.get(word, ())}

    def of_stem(self, stem: str) -> set[int]:
        """Give the runs with a word that begins so."""
        first = bisect_left(self._words, stem)
        after = map(self._words.__getitem__, range(first, len(self._words)))
        return self.of(takewhile(lambda word: word.startswith(stem), after))


@dataclass(kw_only=True)
class Scan:
    """A document under a grammar; what one reader has parsed no other parses again."""

    document: Document
    grammar: Grammar
    _parsers: dict[Span, Parser] = field(default_factory=dict)

    def parser(self, passage: Passage) -> Parser:
        """Give the parser of a passage."""
        parser = self._parsers.get(passage.span)
        if parser is None:
            parser = Parser(self.grammar, passage.tokens, self.document.raw)
            self._parsers[passage.span] = parser
        return parser

    def passages(self, *cues: str) -> Iterator[Passage]:
        """Give the passages in which some word begins with one of the cues."""
        for place in sorted(set().union(*map(self._passages.of_stem, cues))):
            yield self.document.passages[place]

    def sentences(self, *cues: frozenset[str]) -> Iterator[Sentence]:
        """Give the sentences that hold a word of each set of cues, in their order."""
        places = set(range(self._sentences.number))
        for place in sorted(places.intersection(*map(self._sentences.of, cues))):
            yield self._cut[place]

    @cached_property
    def _passages(self) -> _Places:
        return _Places(
            {token.word for token in passage.tokens} for passage in self.document.passages
        )

    @cached_property
    def _sentences(self) -> _Places:
        return _Places(
            {token.word for token in one.passage.tokens[one.start : one.end]} for one in self._cut
        )

    @cached_property
    def _cut(self) -> tuple[Sentence, ...]:
        return tuple(one for passage in self.document.passages for one in _sentences(passage))


def _sentences(passage: Passage) -> Iterator[Sentence]:
    """Give where sentences begin and end."""
    start = 0
    for at, token in enumerate(passage.tokens):
        if token.word in _STOPS:
            yield Sentence(passage, start, at)
            start = at + 1
    yield Sentence(passage, start, len(passage.tokens))


Reader: TypeAlias = Callable[[Scan], Reading | None]
"""Reads one matter; None where the text does not speak of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language's grammar, and its readers in the order of ``Matter``."""

    grammar: Grammar
    readers: tuple[Reader, ...]
    not_counted: Callable[[Scan], frozenset[str]]
    """Who is not counted in addition to its members (UNFCCC art. 23(3)), by code."""
