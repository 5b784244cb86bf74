"""Numbers and acts in words that were damaged: mended, they may have meant something else.

One policy for all matters that are computed with: such a word inside the passage makes it doubtful.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from servanda.reader.final_clauses.document import Document
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.tokens import Sort, Token

_FIGURES = frozenset({Sort.NUMBER, Sort.ORDINAL, Sort.SHARE, Sort.DAY, Sort.DATE_OF_YEAR})
_ACTS = (
    *("ratif", "accept", "approv", "access", "acced", "adher", "notif", "confirm", "sign"),
    *("ратифик", "принят", "утвержд", "присоедин", "уведомл", "подтвержд", "подпис"),
)
_NAMES = frozenset({Matter.DEPOSITARY, Matter.LANGUAGES})
"""Matters whose rules have neither numbers nor acts."""


def with_mended(reading: Reading, document: Document) -> Reading:
    """Doubt a rule for the damaged numbers and acts in its words."""
    if reading.value is None or reading.matter in _NAMES:
        return reading
    known = {doubted.span for doubted in reading.doubts}
    doubts = tuple(
        Doubted(doubt=Doubt.MENDED, span=token.span)
        for token in _mended(reading, document)
        if token.span not in known
    )
    if not doubts:
        return reading
    return replace(reading, confidence=Confidence.DOUBTFUL, doubts=(*reading.doubts, *doubts))


def _mended(reading: Reading, document: Document) -> Iterator[Token]:
    for passage in document.passages:
        for token in passage.tokens:
            inside = reading.span.start <= token.start and token.end <= reading.span.end
            if inside and token.mended and (token.sort in _FIGURES or token.word.startswith(_ACTS)):
                yield token
