"""Drafts of final clauses as officers see them: the text, and what was read in it by matter.

A long text is shown in windows around what was read, so that the page stays small.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from servanda.reader.final_clauses.record import Confidence, Matter
from servanda.reader.final_clauses.titles import Titled
from servanda.reader.final_clauses.words import (
    confidence_name,
    doubt_sentence,
    matter_name,
    say,
)
from servanda.reader.record import Span
from servanda.register.highlight import Mark, Stretch, stretches
from servanda.register.models import ClausesDraft, Instrument
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language
from servanda.register.queries.words import Title, title_in
from servanda.register.reading.drawn import Field
from servanda.register.reading.kept import PARTS, Kept, KeptReadings, readings_in
from servanda.register.reading.typed import Typed

WHOLE = 20_000
"""Characters up to which a text is shown whole."""
AROUND = 500
"""Characters shown on each side of what was read in a longer one."""
OPENING = 3_000
"""Characters shown of a long text in which nothing was read."""

CHIPS = {Confidence.SURE: "in", Confidence.DOUBTFUL: "wait", Confidence.UNREAD: "out"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A draft in the list of those that wait."""

    id: int
    name: str
    filed_by: str
    filed_at: datetime
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of the text: plain, or words that something was read from."""

    text: str
    matter: str = ""
    label: str = ""
    is_doubt: bool = False
    begins: tuple[tuple[str, str], ...] = ()
    """Anchor and label of each matter that begins here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch of the text, and how many characters are left out before it."""

    pieces: tuple[Piece, ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What was read on one matter, in words."""

    matter: str
    name: str
    confidence: str
    """Empty where the text does not speak of the matter."""
    tone: str = "none"
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    quote: str = ""
    article: str = ""
    is_sure: bool = False
    has_words: bool = True
    """Whether the text itself says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the form with what was read on it."""

    field: Field
    card: Card | None
    """None for the part of which no text speaks in one place."""
    quote: str
    """The words that will be shown with the rule."""
    is_changed: bool
    """Whether it was changed since the draft was kept."""

    @property
    def is_open(self) -> bool:
        """Tell whether an officer must see the fields: something is doubtful, changed or wrong."""
        card = self.card
        wanting = card is not None and bool(card.confidence) and not card.is_sure and card.has_words
        return wanting or self.is_changed or self.field.has_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPage:
    """A draft to be worked on."""

    id: int
    slug: str
    title: Title
    name: str
    language: str
    revision: int
    entry: int | None
    """The entry that recorded the clauses; None while the draft is open."""
    text_length: int
    is_shortened: bool
    windows: tuple[Window, ...]
    legend: tuple[tuple[str, str], ...]
    """Codes and names of the matters that have words in the text."""
    cards: dict[str, Card]
    """By matter, for the parts of the form."""
    further: tuple[Card, ...]
    """What else was read: who may sign, the depositary, the languages ..."""
    typed: dict[str, list[str]]
    quotes: dict[str, str]
    article: str
    source: str
    note_en: str
    note_ru: str

    @property
    def unsure(self) -> tuple[Card, ...]:
        """Give the parts of which the text speaks and the reader is not sure."""
        return tuple(c for c in self.cards.values() if c.confidence and not c.is_sure)


def open_drafts(slug: str) -> tuple[DraftRow, ...]:
    """Give the drafts of an instrument that wait for an officer, the latest first."""
    rows = ClausesDraft.objects.filter(instrument=slug, state=ClausesDraft.State.OPEN)
    found = rows.defer("text", "read", "typed").select_related("filed_by")
    return tuple(
        DraftRow(
            id=row.pk,
            name=row.name,
            filed_by=row.filed_by.get_username(),
            filed_at=row.filed_at,
            revision=row.revision,
        )
        for row in found
    )


def title_of(slug: str, language: Language) -> Title | None:
    """Give an instrument's title; None where it is not on record."""
    row = Instrument.objects.filter(pk=slug).first()
    return None if row is None else title_in(language, en=row.title_en, ru=row.title_ru)


def reading_page(
    slug: str, draft_id: int, language: Language, *, whole: bool = False
) -> ReadingPage | None:
    """Give a draft of an instrument; None where there is none. ``whole`` shows all of the text."""
    rows = ClausesDraft.objects.select_related("instrument")
    row = rows.filter(pk=draft_id, instrument=slug).first()
    if row is None:
        return None
    readings = readings_in(row.text, row.read)
    cards = {read.matter: _card(read, row.text, language) for read in readings.readings}
    is_shortened = not whole and len(row.text) > WHOLE
    return ReadingPage(
        id=row.pk,
        slug=slug,
        title=title_in(language, en=row.instrument.title_en, ru=row.instrument.title_ru),
        name=row.name,
        language=readings.language,
        revision=row.revision,
        entry=row.entry,
        text_length=len(row.text),
        is_shortened=is_shortened,
        windows=_windows(row.text, readings, language, is_shortened=is_shortened),
        legend=tuple((m.value, card.name) for m, card in cards.items() if card.has_words),
        cards={m.value: cards.get(m) or _silent(m, language) for m in PARTS},
        further=tuple(card for matter, card in cards.items() if matter not in PARTS),
        typed=row.typed,
        quotes=row.quotes,
        article=row.article,
        source=row.source,
        note_en=row.note_en,
        note_ru=row.note_ru,
    )


def sections(
    page: ReadingPage, fields: Iterable[Field], typed: Typed, quotes: Mapping[str, str]
) -> tuple[Section, ...]:
    """Put the parts of the form, as typed now, beside what was read on each."""
    matters = {name: matter.value for matter, name in PARTS.items()}
    return tuple(
        Section(
            field=field,
            card=page.cards.get(matters.get(field.key, "")),
            quote=quotes.get(matters.get(field.key, ""), ""),
            is_changed=_under(field, typed) != _under(field, page.typed),
        )
        for field in fields
    )


def instruments_to_name(slug: str, language: Language) -> tuple[tuple[str, str], ...]:
    """Give addresses and titles of other instruments, to be suggested where a clause names one."""
    rows = Instrument.objects.exclude(pk=slug).order_by("slug")[:500]
    return tuple(
        (row.slug, title_in(language, en=row.title_en, ru=row.title_ru).text) for row in rows
    )


def titles_on_record(language: str) -> dict[str, Titled]:
    """Give the titles by which a text in this language may mean an instrument on record."""
    rows = Instrument.objects.values_list("slug", "title_en", "title_ru", "signed_on")
    return {
        slug: Titled(
            title=ru if language == "ru" and ru else en,
            year=int(signed_on[:4]) if signed_on[:4].isdigit() else None,
        )
        for slug, en, ru, signed_on in rows
    }


def _under(field: Field, typed: Typed) -> dict[str, list[str]]:
    """Give what was typed in a part of the form."""
    return {
        path: list(texts)
        for path, texts in typed.items()
        if f"{path}.".startswith(f"{field.path}.")
    }


def _card(read: Kept, text: str, language: Language) -> Card:
    return Card(
        matter=read.matter.value,
        name=matter_name(read.matter, language),
        confidence=confidence_name(read.confidence, language),
        tone=CHIPS[read.confidence],
        lines=say(read.reading(), language, names_in(language)),
        doubts=tuple(doubt_sentence(doubted, text, language) for doubted in read.doubts),
        quote=read.span.of(text) if read.has_words else "",
        article=read.article if read.has_words else "",
        is_sure=read.confidence is Confidence.SURE,
        has_words=read.has_words,
    )


def _silent(matter: Matter, language: Language) -> Card:
    return Card(matter=matter.value, name=matter_name(matter, language), confidence="")


# -- the text ------------------------------------------------------------------------------------


def _windows(
    text: str, readings: KeptReadings, language: Language, *, is_shortened: bool
) -> tuple[Window, ...]:
    """Cut the text into what is shown of it."""
    marks = list(_marks(readings))
    shown = _shown(text, marks) if is_shortened else [Span(0, len(text))]
    windows, end = [], 0
    for span in shown:
        inside = [_moved(mark, span) for mark in marks]
        pieces = tuple(_piece(s, language) for s in stretches(span.of(text), inside))
        windows.append(Window(pieces=pieces, left_out=span.start - end))
        end = span.end
    if end < len(text):
        windows.append(Window(pieces=(), left_out=len(text) - end))
    return tuple(windows)


def _marks(readings: KeptReadings) -> Iterator[Mark]:
    for read in readings.readings:
        if not read.has_words:
            continue
        yield Mark(span=read.span, field=read.matter.value)
        for number, doubted in enumerate(read.doubts, start=1):
            if doubted.span != read.span:
                yield Mark(span=doubted.span, field=f"doubt:{read.matter.value}", number=number)


def _shown(text: str, marks: Iterable[Mark]) -> list[Span]:
    """Give the stretches around what was read, those that touch as one, cut between words."""
    shown: list[Span] = []
    for mark in sorted(marks, key=lambda mark: mark.span):
        start = text.rfind(" ", 0, max(0, mark.span.start - AROUND)) + 1
        end = text.find(" ", mark.span.end + AROUND)
        end = len(text) if end < 0 else end
        if shown and start <= shown[-1].end:
            last = shown.pop()
            start, end = last.start, max(last.end, end)
        shown.append(Span(start, end))
    return shown or [Span(0, OPENING)]


def _moved(mark: Mark, window: Span) -> Mark:
    """Give a mark as it stands in a window; one outside it marks nothing there."""
    span = Span(mark.span.start - window.start, mark.span.end - window.start)
    return Mark(span=span, field=mark.field, number=mark.number)


def _piece(stretch: Stretch, language: Language) -> Piece:
    matters = [mark.field for mark in stretch.marks if not mark.field.startswith("doubt:")]
    beginning = [mark.field for mark in stretch.begins if not mark.field.startswith("doubt:")]
    labels = {code: matter_name(Matter(code), language) for code in (*matters, *beginning)}
    return Piece(
        text=stretch.text,
        matter=matters[-1] if matters else "",
        label=", ".join(labels[code] for code in matters),
        is_doubt=len(matters) < len(stretch.marks),
        begins=tuple((f"words-{code}", labels[code]) for code in beginning),
    )
