"""From the sentences on provisional application to one rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from servanda.law.clauses import AtOnce, Provisional
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.english.provisional.beginning import Applies
from servanda.reader.final_clauses.english.provisional.sentence import CHANGED, CORE, STATEMENT
from servanda.reader.final_clauses.english.statements import (
    Sentence,
    Statement,
    are_beside,
    doubted,
    reading,
    says,
    statements,
    unread,
)
from servanda.reader.final_clauses.record import Doubt, Matter, Reading
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.record import Span

_CUES = ("provisional",)

Said: TypeAlias = Statement[Applies]


def read(scan: Scan) -> Reading | None:
    """Read from when the instrument is applied provisionally."""
    passages = tuple(scan.passages(*_CUES))
    sentences = [s for passage in passages for s in statements(scan, STATEMENT, passage)]
    said = (s for s in sentences if isinstance(s, Statement) and s.value.start is not None)
    first = next(said, None)
    if first is None:
        return unread(Matter.PROVISIONAL, _cores(scan, passages))
    beside = (s for s in sentences if s is not first and are_beside(first.passage, s.passage))
    return _reading(scan, first, list(beside))


def _reading(scan: Scan, first: Said, beside: Sequence[Said | Sentence]) -> Reading:
    applies, pieces, doubts = first.value, [first], list(first.doubts)
    for other in beside:
        if isinstance(other, Statement):
            whole = joined(applies, other.value)
            doubts += other.doubts if whole else [doubted(Doubt.TWO_READINGS, other)]
            applies = whole or applies
            pieces.append(other)
        elif says(scan, CHANGED, other):
            doubts.append(doubted(Doubt.WORDS_LEFT, other))
    return reading(Matter.PROVISIONAL, _rule(applies), pieces, doubts)


def _rule(applies: Applies) -> Provisional | None:
    start, delay, ended = applies.start, applies.delay or AtOnce(), applies.ended or AtOnce()
    return None if start is None else Provisional(start=start, delay=delay, ended=ended)


def _cores(scan: Scan, passages: Sequence[Passage]) -> Iterator[Span]:
    for passage in passages:
        for match in scan.parser(passage).search(CORE):
            if match.value.is_of(scan.document.kind):
                yield passage.span
