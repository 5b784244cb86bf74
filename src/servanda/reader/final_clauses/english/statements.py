"""Sentences read as statements of one matter, with what their words leave unaccounted for.

Rules it keeps:

- a sentence ends at a full stop or a semicolon; a statement begins it, after the number and the
  heading of the article at most; after it may stand who is to be told;
- every other word is doubted (``Doubt.WORDS_LEFT``) with its place in the text;
- of several ways to read a sentence the one that leaves the fewest words is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import in_order, listed
from servanda.reader.record import Span

T = TypeVar("T")

_ENDS = frozenset({".", ";"})
_HEADINGS = listed(
    "article articles art section chapter part final clause clauses provision provisions general "
    "withdrawal withdrawals denunciation denunciations termination duration renewal validity "
    "reservation reservations exceptions declarations statements provisional application entry "
    "into force amendment amendments signature ratification accession agreement convention "
    "protocol treaty dissolution miscellaneous suspension period and of the to from in a b c d e f "
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv "
    "xxv xxvi xxvii xxviii xxix xxx xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii xxxix xl "
    "bis however nevertheless furthermore moreover also but addition notwithstanding that "
    "foregoing"
)
_TELLERS = listed("who which and the whereupon thereupon")
_TELLING = in_order("inform notif communicat transmit circulat advis acknowledg forward send")
_CHANGING = listed(
    "provided unless except before until however only if whichever subject whereas not"
)


_NEAR = 1500
"""In a text without articles, how many characters further on a sentence may be of the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence that says nothing in the forms asked for."""

    passage: Passage
    span: Span
    first: int
    """Its first token."""
    end: int
    """The token after its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Generic[T]):
    """What a sentence says, and where."""

    value: T
    passage: Passage
    span: Span
    """Of the sentence."""
    doubts: tuple[Doubted, ...] = ()


def statements(
    scan: Scan, phrase: Phrase[T], passage: Passage
) -> Iterator[Statement[T] | Sentence]:
    """Give what the sentences of a passage say in the forms of a phrase, in their order."""
    parser = scan.parser(passage)
    for start, end in _sentences(passage.tokens):
        tokens = passage.tokens[start:end]
        best = _best(parser, phrase, start, end)
        if best is None:
            yield Sentence(passage=passage, span=span_of(tokens), first=start, end=end)
            continue
        match, left = best
        yield Statement(
            value=match.value,
            passage=passage,
            span=span_of(tokens),
            doubts=tuple(Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in left),
        )


def span_of(tokens: Sequence[Token]) -> Span:
    """Give where some tokens stand in the text; there is at least one."""
    return Span(tokens[0].start, tokens[-1].end)


def says(scan: Scan, phrase: Phrase[T], sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a phrase."""
    parser = scan.parser(sentence.passage)
    return next(_matches(parser, phrase, sentence.first, sentence.end), None) is not None


def are_beside(first: Passage, second: Passage) -> bool:
    """Tell whether two passages are of one article; without articles, whether one soon follows."""
    if first.article is not None and second.article is not None:
        return first.article.span == second.article.span
    return 0 <= second.span.start - first.span.start <= _NEAR


def doubted(doubt: Doubt, where: Statement[T] | Sentence) -> Doubted:
    """Doubt a whole sentence."""
    return Doubted(doubt=doubt, span=where.span)


def reading(
    matter: Matter, value: Read | None, pieces: Sequence[Statement[T]], doubts: Sequence[Doubted]
) -> Reading:
    """Give what was read from some sentences: sure without doubts, not read without a value."""
    spans = [piece.span for piece in pieces]
    sure = Confidence.DOUBTFUL if doubts else Confidence.SURE
    return Reading(
        matter=matter,
        value=value,
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
        confidence=Confidence.UNREAD if value is None else sure,
        doubts=tuple(doubts),
    )


def unread(matter: Matter, spans: Iterable[Span]) -> Reading | None:
    """Give a reading without a rule for the first place that speaks of a matter, if any does."""
    span = next(iter(spans), None)
    if span is None:
        return None
    return Reading(matter=matter, value=None, span=span, confidence=Confidence.UNREAD)


def _sentences(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Give where sentences begin and end, without their stops; one word alone is none."""
    start = 0
    for at, token in enumerate(tokens):
        if token.word in _ENDS:
            if at > start + 1:
                yield start, at
            start = at + 1
    if len(tokens) > start + 1:
        yield start, len(tokens)


def _best(
    parser: Parser, phrase: Phrase[T], start: int, end: int
) -> tuple[Match[T], tuple[Span, ...]] | None:
    """Give the reading that leaves the fewest letters unaccounted for, the first of equal ones."""
    best = None
    fewest = 0
    for match in _matches(parser, phrase, start, end):
        left = (*match.left, *_unless_telling(parser.tokens[match.end : end]))
        letters = sum(span.end - span.start for span in left)
        if best is None or letters < fewest:
            best, fewest = (match, left), letters
        if fewest == 0:
            break
    return best


def _matches(parser: Parser, phrase: Phrase[T], start: int, end: int) -> Iterator[Match[T]]:
    for at in range(start, end):
        yield from (match for match in parser.at(phrase, at) if match.end <= end)
        if not _is_of_heading(parser.tokens[at]):
            return


def _is_of_heading(token: Token) -> bool:
    """Tell whether a word may stand before a statement: of a heading, a number, a mark."""
    return token.word in _HEADINGS or not any(letter.isalpha() for letter in token.word)


def _unless_telling(after: Sequence[Token]) -> Iterator[Span]:
    """Give the words after a statement, unless they only say who is told of it."""
    words = [token for token in after if token.sort is not Sort.MARK]
    if not words:
        return
    told = any(token.word.startswith(_TELLING) for token in words[:12])
    changing = any(token.word in _CHANGING for token in words)
    if not (told and words[0].word in _TELLERS) or changing:
        yield span_of(words)
