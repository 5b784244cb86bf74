"""Who may sign an English text, and until when.

Rules it keeps:

- the instrument itself is meant, not one that it speaks of;
- a later sentence completes the first: one may say who, another until when;
- a period, or a choice of two days, is no day: it is doubted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.signing.forms import PHRASES, SIGNING, Signing
from servanda.reader.final_clauses.english.signing.opening import Opening
from servanda.reader.final_clauses.english.signing.parts import Sentence
from servanda.reader.final_clauses.english.statements import span_of
from servanda.reader.final_clauses.forms import Match
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    Matter,
    MaySign,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

__all__ = ["PHRASES", "read"]

_OPENING = frozenset({"shall", "will", "remain", "remains", "is", "be"})
_IN_PASSING = listed(
    "that which when such each any every another other supplementary amending whose"
)
_NEAR = 8
"""How many words "open" and "signature" are apart at most."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says on signature."""

    opening: Opening
    span: Span
    """Of the sentence."""
    doubts: tuple[Doubted, ...]


def read(scan: Scan) -> Reading | None:
    """Read who may sign, and until when."""
    passages = tuple(scan.passages("signature", "signing", "signed"))
    said = [found for passage in passages for found in _said(scan, passage)]
    if not said:
        unread = (p for p in passages if _opens(p) and not any(scan.parser(p).search(SIGNING)))
        return next(map(_unread, unread), None)
    return _reading(said)


def _said(scan: Scan, passage: Passage) -> Iterator[_Said]:
    """Give what a passage says of the instrument itself, in its sentences."""
    parser = scan.parser(passage)
    after = 0
    for match in parser.search(SIGNING):
        if match.start < after:
            continue
        after = match.end
        if _is_meant(match, passage, scan.document.kind):
            after = _sentence_end(passage, match.end)
            yield _read_on(scan, passage, match, after)


def _is_meant(match: Match[Signing], passage: Passage, kind: str) -> bool:
    """Tell whether it is the instrument itself that shall be open, here and not in passing."""
    before = passage.tokens[match.start - 1].word if match.start > 0 else ""
    return match.value.instrument.is_of(kind) and before not in _IN_PASSING


def _read_on(scan: Scan, passage: Passage, match: Match[Signing], end: int) -> _Said:
    parser, raw = scan.parser(passage), scan.document.raw
    sentence = Sentence(parser=parser, raw=raw, end=end, opening=match.value.opening)
    sentence.read(match.end)
    left = (*match.left, *sentence.left)
    doubts = tuple(Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in left)
    return _Said(sentence.opening, span_of(passage.tokens[match.start : end]), doubts)


def _sentence_end(passage: Passage, at: int) -> int:
    tokens = passage.tokens
    return next((n for n in range(at, len(tokens)) if tokens[n].word == "."), len(tokens))


def _reading(said: Sequence[_Said]) -> Reading:
    opening = reduce(or_, (s.opening for s in said))
    doubts = tuple(doubt for s in said for doubt in s.doubts)
    if opening.unclear:
        doubts = (*doubts, Doubted(doubt=Doubt.WORDS_LEFT, span=said[-1].span))
    until = opening.until.isoformat() if opening.until else ""
    return Reading(
        matter=Matter.SIGNATURE,
        value=MaySign(who=opening.who, group=opening.group, until=until),
        span=said[0].span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _opens(passage: Passage) -> bool:
    """Tell whether the words "shall be open for signature" stand near each other."""
    words = [token.word for token in passage.tokens]
    return any(
        word == "open"
        and "signature" in words[at : at + _NEAR]
        and not _OPENING.isdisjoint(words[max(0, at - _NEAR) : at])
        for at, word in enumerate(words)
    )


def _unread(passage: Passage) -> Reading:
    return Reading(
        matter=Matter.SIGNATURE, value=None, span=passage.span, confidence=Confidence.UNREAD
    )
