"""What the reader found in a text, as a draft stores it, and the form that begins from it.

Rules it keeps:

- what was found is stored as it was found: a later reader does not change it;
- ``kept_from_json(kept_to_json(x)) == x``;
- the form begins with what was read, and with empty fields where nothing was: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from servanda.law.clauses import Clauses
from servanda.law.codec import CodecError, Json
from servanda.law.codec.reading import read_object
from servanda.law.codec.writing import write_object
from servanda.reader.final_clauses import FinalClauses, read_final_clauses
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.document import Document
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    Matter,
    Mention,
    Read,
    Reading,
)
from servanda.reader.final_clauses.titles import Titled, resolved
from servanda.reader.record import Span
from servanda.register.reading.typed import Writing, typed_of, typed_of_parts

PARTS = {
    Matter.ENTRY_INTO_FORCE: "entry_into_force",
    Matter.LATER_STATES: "for_states",
    Matter.ACCESSION: "joining",
    Matter.PROVISIONAL: "provisional",
    Matter.WITHDRAWAL: "withdrawal",
    Matter.DURATION: "duration",
    Matter.RESERVATIONS: "reservations",
}
"""The matters that the engine computes with, in the order of the form, and their fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One matter as it was read."""

    matter: Matter
    span: Span
    confidence: Confidence
    doubts: tuple[Doubted, ...] = ()
    value: Read | None = None
    article: str = ""
    """The number of the article in which the passage stands, where it has one."""

    @property
    def has_words(self) -> bool:
        """Tell whether the text itself says it; where it is silent the Convention's rule stands."""
        return all(doubted.doubt is not Doubt.TEXT_SILENT for doubted in self.doubts)

    def reading(self) -> Reading:
        """Give it as the reader's own value."""
        return Reading(
            matter=self.matter,
            value=self.value,
            span=self.span,
            confidence=self.confidence,
            doubts=self.doubts,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReadings:
    """All that was read in a text."""

    language: str
    readings: tuple[Kept, ...] = ()
    mentions: tuple[Mention, ...] = ()
    clauses: Clauses | None = None

    def of(self, matter: Matter) -> Kept | None:
        """Give what was read on a matter, if the text speaks of it."""
        return next((kept for kept in self.readings if kept.matter is matter), None)


def read_and_keep(text: str) -> KeptReadings:
    """Read a text's final clauses, each with the article it stands in."""
    return kept(read_final_clauses(text), document_of(text))


def kept(final: FinalClauses, document: Document) -> KeptReadings:
    """Give what a draft stores of a reading."""
    return KeptReadings(
        language=final.language,
        readings=tuple(_kept(reading, document) for reading in final.readings),
        mentions=final.mentions,
        clauses=final.clauses,
    )


def kept_to_json(readings: KeptReadings) -> dict[str, Json]:
    """Write what was read."""
    return write_object(readings)


def kept_from_json(stored: Json) -> KeptReadings:
    """Read what was stored.

    Raises:
        CodecError: it is not as ``kept_to_json`` writes it.
    """
    return read_object(KeptReadings, stored, "readings", frozenset({"is"}))


def readings_in(text: str, stored: Json) -> KeptReadings:
    """Give what was read in a text: as stored, or read again where that is of an older form."""
    try:
        return kept_from_json(stored)
    except CodecError:
        return read_and_keep(text)


def first_typed(readings: KeptReadings, own: str, titles: Mapping[str, Titled]) -> Writing:
    """Give the form as it begins: the rules read, together or one by one.

    Another instrument that a rule names by its own words is named by its address where exactly one
    of the ``titles`` fits; ``own`` is the address of the instrument whose text it is.
    """
    if readings.clauses is not None:
        return typed_of(resolved(readings.clauses, own, titles))
    return typed_of_parts(dict(_parts(readings)))


def first_quotes(readings: KeptReadings, text: str) -> dict[str, str]:
    """Give the words of each rule that the engine computes with, by matter."""
    found = {matter: readings.of(matter) for matter in PARTS}
    return {
        matter.value: read.span.of(text)
        for matter, read in found.items()
        if read is not None and read.has_words
    }


def _parts(readings: KeptReadings) -> Iterator[tuple[str, object]]:
    for matter, name in PARTS.items():
        read = readings.of(matter)
        if read is not None and read.value is not None:
            yield name, read.value


def _kept(reading: Reading, document: Document) -> Kept:
    return Kept(
        matter=reading.matter,
        span=reading.span,
        confidence=reading.confidence,
        doubts=reading.doubts,
        value=reading.value,
        article=_article(reading.span, document),
    )


def _article(span: Span, document: Document) -> str:
    """Give the number of the article that a passage begins in."""
    numbers = (
        passage.article.number
        for passage in document.passages
        if passage.article is not None and passage.span.start <= span.start < passage.span.end
    )
    return next(numbers, "")
