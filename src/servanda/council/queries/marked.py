"""A text with its highlights: a draft's as it is worked on, a session's as it was confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from servanda.council.models import Draft, Session
from servanda.council.queries.sessions import council_of_session
from servanda.ledger.canonical import Json
from servanda.reader.record import Record, Span
from servanda.register.highlight import Mark, Stretch, stretches

SINGLES = (
    "organisation",
    "body",
    "session_kind",
    "event_status",
    "date_start",
    "date_end",
    "date_text",
    "place",
    "chair",
    "agenda_count",
    "documents_count",
    "next_session",
)
NOTES = frozenset(
    {"chair-not-host", "formats-renamed", "host-missing", "office-does-not-bind", "year-inferred"}
)
"""Findings that point something out without any contradiction in the text."""
ROWS = ("formats", "delegations", "documents", "reports_heard", "proposals", "figures", "findings")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """The text a session was confirmed from."""

    slug: str
    title_en: str
    title_ru: str
    name: str
    source: str
    sha256: str
    language: str
    pieces: tuple[Stretch, ...]
    fields: tuple[str, ...]
    """The fields that have words in the text, for the legend."""
    entry: int


def marks_of_record(record: Record) -> list[Mark]:
    """Give the marks of a record's fields, findings apart: those repeat the words of others."""
    marks = []
    for name in SINGLES:
        item = getattr(record, name)
        if item is not None:
            marks.append(Mark(span=item.span, field=name))
    for name in ROWS[:-1]:
        for number, item in enumerate(getattr(record, name), start=1):
            marks.append(Mark(span=item.span, field=name, number=number))
    return marks


def marked_text(slug: str) -> MarkedText | None:
    """Give a session's text with highlights; None where no such session or text is on record."""
    session = Session.objects.filter(pk=slug).first()
    draft = text_behind(session) if session is not None else None
    if session is None or draft is None:
        return None
    council = council_of_session(session)
    marks = list(_marks_of_words(session.record.get("words", {})))
    return MarkedText(
        slug=slug,
        title_en=council.name_en,
        title_ru=council.name_ru,
        name=draft.name,
        source=draft.source,
        sha256=session.text_sha256,
        language=draft.language,
        pieces=stretches(draft.text, marks),
        fields=fields_of(marks),
        entry=session.entry_id,
    )


def text_behind(session: Session) -> Draft | None:
    """Give the text that a session was confirmed from, if it is at hand.

    It is no part of the ledger: a register taken over from elsewhere may come without it.
    """
    if not session.text_sha256:
        return None
    return Draft.objects.filter(sha256=session.text_sha256).order_by("id").first()


def fields_of(marks: Iterable[Mark]) -> tuple[str, ...]:
    """Give the fields that have marks, in the order of the legend."""
    present = {mark.field for mark in marks if mark.span.end > mark.span.start}
    return tuple(name for name in (*SINGLES, *ROWS) if name in present)


def tone_of(code: str) -> str:
    """Tell what sort of finding a code is: ``ok``, ``note``, or empty for a contradiction."""
    if code == "growth-consistent":
        return "ok"
    return "note" if code in NOTES else ""


def span_of(words: Json) -> Span:
    """Give the span that an entry names by its two ends; an empty list names none."""
    match words:
        case [int() as start, int() as end]:
            return Span(start, end)
        case _:
            return Span(0, 0)


def _marks_of_words(words: Mapping[str, Json]) -> Iterator[Mark]:
    for name in SINGLES:
        if name in words:
            yield Mark(span=span_of(words[name]), field=name)
    for name in ROWS:
        rows = words.get(name)
        for number, row in enumerate(rows if isinstance(rows, list) else [], start=1):
            yield Mark(span=span_of(row), field=name, number=number)
