"""How much of a Russian sentence a rule accounts for, and which of several sentences is the rule.

Rules it keeps:

- a word outside the rule is accounted for by another clause of the same sentence or a harmless tail
  (``tails``); any other makes the reading doubtful;
- of several sentences the best accounted for is read, the earliest of equals; one that gives
  another rule is a doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.forms import Match, Parser, Phrase
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    Matter,
    Read,
    Reading,
)
from servanda.reader.final_clauses.russian.tails import HARMLESS, ONWARD
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.record import Span

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_LONG = 60
#: A sentence of more words is no single rule; it is passed over, so that time grows with length.
_LONGEST = 250
#: Phrases that go on with themselves, by the name that a parser knows them by.
_LISTS: tuple[Phrase[object], ...] = tuple(
    Phrase(name, ())
    for name in (
        *("acts", "paper", "beside", "states", "organ", "late-words", "own-words"),
        *("leaving-words", "lasting-words", "tongues"),
    )
)
_NUMBERING = frozenset({Sort.NUMBER, Sort.REFERENCE, Sort.MARK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Generic[T_co]):
    """A phrase found in a passage, and what the rest of the sentence leaves open."""

    value: T_co
    start: int
    """Its first token."""
    passage: Passage
    span: Span
    doubts: tuple[Doubted, ...]


Fits = Callable[[Parser, int], bool]
"""Whether a phrase may begin at a token."""
Telling = Callable[[Token], bool]
"""Whether a word that is left over may change what was read."""


def _anywhere(_parser: Parser, _start: int) -> bool:
    return True


def statements(
    scan: Scan,
    phrase: Phrase[T],
    *cues: str,
    fits: Fits = _anywhere,
    telling: Telling | None = None,
) -> list[Statement[T]]:
    """Give for each passage with a cue its best reading of the phrase.

    Args:
        scan: What is read.
        phrase: What is looked for.
        cues: Beginnings of words, one of which the passage must hold.
        fits: Whether the phrase may begin at a token.
        telling: Which words, left over, may change what the phrase says.
    """
    found = []
    for passage in scan.passages(*cues):
        if len(passage.tokens) > _LONGEST:
            continue
        parser = _prepared(scan.parser(passage))
        told = [
            _statement(parser, passage, match, telling or can_change)
            for match in parser.search(phrase)
            if fits(parser, match.start)
        ]
        if told:
            found.append(min(told, key=lambda one: (len(one.doubts), one.start)))
    return found


def _prepared(parser: Parser) -> Parser:
    """Read the lists of a long passage from its end, so that no list is too long to be read.

    A list is read as its first part and the rest; what is read once is not read again.
    """
    if len(parser.tokens) > _LONG:
        for at in reversed(range(len(parser.tokens))):
            for phrase in _LISTS:
                parser.at(phrase, at)
    return parser


def _statement(parser: Parser, passage: Passage, match: Match[T], telling: Telling) -> Statement[T]:
    tokens = passage.tokens
    return Statement(
        value=match.value,
        start=match.start,
        passage=passage,
        span=Span(tokens[match.start].start, tokens[match.end - 1].end),
        doubts=tuple(
            Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in _left(parser, match, telling)
        ),
    )


def _left(parser: Parser, match: Match[T], telling: Telling) -> Iterator[Span]:
    """Give the runs of words outside a match that nothing accounts for and that may change it."""
    run: list[Token] = []
    at = _after_numbering(parser.tokens)
    while at < len(parser.tokens):
        end = match.end if at == match.start else _end_of_onward(parser, at, match)
        if end > at:
            yield from _telling(run, telling)
            run = []
            at = end
        else:
            run.append(parser.tokens[at])
            at += 1
    yield from _telling(run, telling)


def _after_numbering(tokens: Sequence[Token]) -> int:
    """Give the token after the number of an article or paragraph at the beginning."""
    return next((at for at, token in enumerate(tokens) if token.sort not in _NUMBERING), 0)


def is_led_up_to(parser: Parser, start: int) -> bool:
    """Tell whether all before a token is the instrument's name, another clause of it, or nothing.

    What is said of a contract or an officer begins with other words.
    """
    at = _after_numbering(parser.tokens)
    while at < start:
        end = max((m.end for m in parser.at(ONWARD, at) if m.end <= start), default=at)
        if end == at and can_change(parser.tokens[at]):
            return False
        at = max(end, at + 1)
    return True


def _end_of_onward(parser: Parser, at: int, match: Match[T]) -> int:
    """Give the token after another clause that begins here and does not reach into the match."""
    ends = (m.end for m in parser.at(ONWARD, at) if at > match.start or m.end <= match.start)
    return max(ends, default=at)


def _telling(run: Sequence[Token], telling: Telling) -> Iterator[Span]:
    if any(telling(token) for token in run):
        yield Span(run[0].start, run[-1].end)


def can_change(token: Token) -> bool:
    """Tell whether a word may change a rule: all may but those kept as harmless."""
    return token.sort is not Sort.MARK and token.word not in HARMLESS


def best_of(told: Sequence[Statement[T]]) -> Statement[T] | None:
    """Give the statement best accounted for, with a doubt for each that contradicts it."""
    if not told:
        return None
    best = min(told, key=lambda one: len(one.doubts))
    unlike = (
        one for one in told if one.value != best.value and len(one.doubts) == len(best.doubts)
    )
    twice = (Doubted(doubt=Doubt.TWO_READINGS, span=one.span) for one in unlike)
    return replace(best, doubts=(*best.doubts, *twice))


def reading(
    matter: Matter,
    value: Read | None,
    *told: Statement[object],
    doubts: Sequence[Doubted] = (),
) -> Reading:
    """Give a reading of these statements as sure as its doubts allow; without a value, unread."""
    spans = [one.passage.span for one in told]
    doubted = (*(doubt for one in told for doubt in one.doubts), *doubts)
    if value is None:
        confidence = Confidence.UNREAD
    else:
        confidence = Confidence.DOUBTFUL if doubted else Confidence.SURE
    return Reading(
        matter=matter,
        value=value,
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
        confidence=confidence,
        doubts=doubted,
    )


def read_best(
    scan: Scan,
    matter: Matter,
    phrase: Phrase[T],
    about: Phrase[bool],
    *cues: str,
    value: Callable[[T], Read | None],
) -> Reading | None:
    """Read a matter: its best statement, or else the first passage that is about it, not read."""
    best = best_of(statements(scan, phrase, *cues))
    if best is None:
        return not_read(scan, matter, about, *cues)
    return reading(matter, value(best.value), best)


def not_read(
    scan: Scan, matter: Matter, about: Phrase[bool], *cues: str, fits: Fits = _anywhere
) -> Reading | None:
    """Give the first passage that is about a matter as a reading without a value."""
    for passage in scan.passages(*cues):
        parser = scan.parser(passage)
        if any(fits(parser, match.start) for match in parser.search(about)):
            return Reading(
                matter=matter, value=None, span=passage.span, confidence=Confidence.UNREAD
            )
    return None
