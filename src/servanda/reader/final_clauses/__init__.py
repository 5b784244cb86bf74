"""From a treaty's prose to computable clauses: every final clause in the engine's own form.

The road: ``cutting`` finds the passages and mends their words into tokens; ``forms`` is the grammar
engine; ``english`` and ``russian`` say what is said in how many ways, one module for each matter;
``composing`` joins what was read. What could not be read says so; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace

from servanda.reader.final_clauses.composing import composed
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    FinalClauses,
    Matter,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan, Tongue
from servanda.reader.final_clauses.spoken import UNDETERMINED, is_readable
from servanda.reader.record import Span

__all__ = ["Confidence", "FinalClauses", "Matter", "Reading", "read_final_clauses"]


def read_final_clauses(raw: str) -> FinalClauses:
    """Read the final clauses of a treaty's text, English or Russian; any string is accepted.

    Of a text in another language nothing is read, and its language is ``und``.
    """
    if not is_readable(raw):
        return FinalClauses(text=raw, language=UNDETERMINED)
    document = document_of(raw)
    tongue = _tongue(document.language)
    scan = Scan(document=document, grammar=tongue.grammar)
    found = [
        _doubted(reading, document.unread)
        for read in tongue.readers
        if (reading := read(scan)) is not None
    ]
    return composed(document, found, tongue.not_counted(scan))


def _tongue(language: str) -> Tongue:
    if language == "ru":
        from servanda.reader.final_clauses.russian import (  # noqa: PLC0415 - slow to load
            RUSSIAN,
        )

        return RUSSIAN
    from servanda.reader.final_clauses.english import (  # noqa: PLC0415 - slow to load
        ENGLISH,
    )

    return ENGLISH


def _doubted(reading: Reading, unread: Span | None) -> Reading:
    """Be sure of nothing in a text that has more than was read."""
    if unread is None or reading.value is None:
        return reading
    doubts = (*reading.doubts, Doubted(doubt=Doubt.WORDS_LEFT, span=unread))
    return replace(reading, confidence=Confidence.DOUBTFUL, doubts=doubts)
