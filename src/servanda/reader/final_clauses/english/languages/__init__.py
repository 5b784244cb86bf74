"""The languages in which an English text is authentic, and the one that prevails (VCLT art. 33).

Rules it keeps:

- what a text says to be authentic goes before the languages it was merely drawn up in;
- where nothing is said of authenticity, the text is authentic in the languages it was done in
  (VCLT art. 10);
- a sentence on the matter whose languages were not understood makes the reading unread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.languages.forms import (
    CLAIM,
    DONE,
    DRAWN,
    PHRASES,
    PREVAILING,
)
from servanda.reader.final_clauses.english.statements import span_of
from servanda.reader.final_clauses.forms import Parser
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    Languages,
    Matter,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.record import Span

__all__ = ["PHRASES", "read"]

_CUES = ("authentic", "authoritat", "equal", "languag", "done", "signed", "prevail", "decisive")
_CHANGING = frozenset({"unless", "except", "provided", "subject", "not", "translation"})
_AUTHENTIC = frozenset({"authentic", "authoritative"})
_DIFFERING = frozenset({"prevail", "prevails", "prevailing", "decisive", "preponderate"})
_TEXTS = ("text", "version")
_JUST_BEFORE = 6
_FROM_DONE = 60
"""How many words after "done" its languages stand at most."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The languages that a passage names, and where."""

    codes: frozenset[str]
    passage: Passage
    start: int
    end: int

    @property
    def span(self) -> Span:
        return span_of(self.passage.tokens[self.start : self.end])


def read(scan: Scan) -> Reading | None:
    """Read in which languages the text is authentic, and which of them prevails."""
    passages = tuple(scan.passages(*_CUES))
    said = [claim for passage in passages for claim in _claims(scan.parser(passage), passage)]
    said = said or [done for passage in passages for done in _done(scan.parser(passage), passage)]
    if not said:
        return next((_unread(p) for p in passages if _is_about_texts(p, _AUTHENTIC)), None)
    return _reading(said, passages, scan)


def _claims(parser: Parser, passage: Passage) -> Iterator[_Said]:
    """Find what is said to be authentic, unless it is said of the text that prevails."""
    after = 0
    for match in parser.search(CLAIM):
        if match.start >= after and not _prevailing(parser, match.start):
            yield _Said(match.value, passage, match.start, match.end)
            after = match.end


def _prevailing(parser: Parser, end: int) -> bool:
    return any(found.start <= end < found.end for found in parser.search(PREVAILING))


def _done(parser: Parser, passage: Passage) -> Iterator[_Said]:
    """Find the languages of a testimonium."""
    for drawn in parser.search(DRAWN):
        for found in parser.search(DONE, drawn.end):
            if found.start - drawn.end <= _FROM_DONE:
                yield _Said(found.value, passage, found.start, found.end)
                return


def _reading(said: Sequence[_Said], passages: Sequence[Passage], scan: Scan) -> Reading:
    first = said[0]
    prevailing = [m for p in passages for m in scan.parser(p).search(PREVAILING)]
    doubts = (
        *(Doubted(doubt=Doubt.TWO_READINGS, span=s.span) for s in said if s.codes != first.codes),
        *_changes(first),
        *(
            Doubted(doubt=Doubt.WORDS_LEFT, span=passage.span)
            for passage in passages
            if _is_about_texts(passage, _DIFFERING)
            and not any(scan.parser(passage).search(PREVAILING))
        ),
    )
    return Reading(
        matter=Matter.LANGUAGES,
        value=Languages(codes=first.codes, prevailing=prevailing[0].value if prevailing else ""),
        span=first.passage.span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _changes(said: _Said) -> Iterator[Doubted]:
    """Doubt the words just before, and after in the same sentence, that may take it back."""
    tokens = said.passage.tokens
    after = takewhile(lambda token: token.word not in {".", ";", ":"}, tokens[said.end :])
    for token in (*tokens[max(0, said.start - _JUST_BEFORE) : said.start], *after):
        if token.word in _CHANGING:
            yield Doubted(doubt=Doubt.WORDS_LEFT, span=token.span)


def _is_about_texts(passage: Passage, words: frozenset[str]) -> bool:
    return any(t.word in words for t in passage.tokens) and any(
        t.word.startswith(_TEXTS) for t in passage.tokens
    )


def _unread(passage: Passage) -> Reading:
    return Reading(
        matter=Matter.LANGUAGES, value=None, span=passage.span, confidence=Confidence.UNREAD
    )
