"""The session record: what a communiqué says, each field with the exact words it came from.

A record is read, never trusted: it becomes a session only when a person has confirmed it. Rules it
keeps:

- every value carries the span of the text it was read from, in characters of the text as given;
- what the text does not state is absent, never guessed and never null;
- what contradicts itself is a finding beside the record, never a silent repair.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where words stand in a text: characters ``start`` (included) to ``end`` (excluded)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words themselves.

        >>> Span(0, 6).of("Astana hosts")
        'Astana'
        """
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A single value with the words it was read from."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A city and, where known, its state (ISO 3166-1 alpha-3)."""

    span: Span
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chair:
    """Who chaired; the host is another field, and often another state."""

    span: Span
    state: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """One person at the table; ``state`` is None for an organisation's head."""

    span: Span
    state: str | None
    person: str | None = None
    """As printed, inflected as printed in Russian."""
    office: str | None = None
    """As printed, without the own state unless it stands inside the title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number that the text states, with its hedge ("more than") as printed."""

    span: Span
    value: int
    hedge: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper signed or adopted, or planned to be."""

    span: Span
    type: str
    """One of agreement, protocol, decision, concept, plan, procedure, programme, statement,
    declaration, convention, regulation, memorandum, report, other."""
    title: str
    amends: str | None = None
    """The instrument that it changes, as printed."""
    instrument_dates: tuple[date, ...] = ()
    """Dates of instruments named in the title, never terms ("until 2020")."""
    status: str | None = None
    """``planned`` where the text only announces it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A report heard: the person who gave it."""

    span: Span
    person: str | None = None
    office: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What one side put forward; the quote is the proposal."""

    span: Span
    state: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A claim in numbers; exact, since no float can hold 10.6."""

    span: Span
    quantity: str
    value: Fraction | None = None
    unit: str | None = None
    period: str | None = None
    """A year, ``2018-H1``, ``2018-Q3``, a month ``2018-07`` or months ``2018-01/2018-07``."""
    change_percent: Fraction | None = None
    hedge: str | None = None
    change_hedge: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSession:
    """The next session as announced; a range of days, empty where the year cannot be known."""

    span: Span
    when: str | None = None
    """The printed words."""
    earliest: date | None = None
    latest: date | None = None
    place: str | None = None
    """As printed."""
    chair_state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a careful reader would point out: a contradiction, a gap, or a check that holds."""

    code: str
    """A stable name, such as ``listed-twice``; the catalogue is in ``findings.py``."""
    sentence: str
    """One plain English sentence."""
    sentence_ru: str
    """The same in Russian."""
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that was read from one text."""

    text: str
    language: str
    """``en`` or ``ru``."""
    organisation: Found[str] | None = None
    body: Found[str] | None = None
    session_kind: Found[str] | None = None
    event_status: Found[str] | None = None
    """``planned`` where the text announces the whole session."""
    date_start: Found[date] | None = None
    date_end: Found[date] | None = None
    date_text: Found[str] | None = None
    """The printed words, where no ISO date follows from the text."""
    place: Place | None = None
    formats: tuple[Found[str], ...] = ()
    """``narrow``, ``extended``."""
    chair: Chair | None = None
    delegations: tuple[Delegation, ...] = ()
    agenda_count: Count | None = None
    documents_count: Count | None = None
    documents: tuple[Document, ...] = ()
    reports_heard: tuple[Heard, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    figures: tuple[Figure, ...] = ()
    next_session: NextSession | None = None
    findings: tuple[Finding, ...] = field(default=())
