"""Instruments in lists: found by council, kind and words, each with its answer for the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from servanda.law.dates import from_edtf
from servanda.law.reasons import day_in_words
from servanda.law.verdict import NotOnRecord
from servanda.register.models import Instrument
from servanda.register.queries.answers import Chip, Status, Told, status_chip, status_on, told_on
from servanda.register.queries.law import on_records
from servanda.register.queries.question import Language, Question
from servanda.register.queries.words import (
    INSTRUMENT_KINDS,
    Title,
    council_name,
    title_in,
    word,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentLine:
    """An instrument in a list."""

    slug: str
    title: Title
    kind: str
    signed_on: str
    """In words; empty where not on record."""
    council: str
    status: Status
    chip: Chip
    since: str
    is_reported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the values by which a list can be narrowed."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How a list is narrowed; empty fields narrow nothing."""

    council: str = ""
    kind: str = ""
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Tell whether the list is not narrowed at all."""
        return not (self.council or self.kind or self.words)


def instruments(wanted: Wanted, question: Question) -> tuple[InstrumentLine, ...]:
    """Give the instruments wanted, the latest signed first, in five queries however many."""
    rows = list(_matching(wanted).order_by("-signed_on", "slug"))
    records = on_records([row.slug for row in rows], question.known_at)
    return tuple(
        _line(row, told_on(records[row.slug], question.day, question.known_at), question)
        for row in rows
    )


def choices(language: Language) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Give the councils and the kinds that occur, for the two selects, in one query."""
    pairs = list(Instrument.objects.order_by().values_list("council", "kind").distinct())
    councils = sorted({council for council, _ in pairs if council})
    kinds = sorted({kind for _, kind in pairs})
    return (
        tuple(Choice(value=slug, label=council_name(slug, language)) for slug in councils),
        tuple(Choice(value=kind, label=word(INSTRUMENT_KINDS, kind)) for kind in kinds),
    )


def titles(slugs: Iterable[str], language: Language) -> dict[str, Title]:
    """Give the titles of these instruments."""
    rows = Instrument.objects.filter(pk__in=set(slugs)).values_list("slug", "title_en", "title_ru")
    return {slug: title_in(language, en=en, ru=ru) for slug, en, ru in rows}


def chips_on(slugs: Iterable[str], day: date) -> dict[str, Chip]:
    """Give each instrument's chip for a day: what lists of other apps show beside a title."""
    told = {slug: told_on(found, day, None) for slug, found in on_records(slugs).items()}
    return {slug: status_chip(each.answer, day, each.end) for slug, each in told.items()}


def signed_in_words(edtf: str, language: Language) -> str:
    """Give the day that an instrument bears in words; empty where not on record."""
    return day_in_words(from_edtf(edtf), language) if edtf else ""


def _matching(wanted: Wanted) -> QuerySet[Instrument]:
    rows = Instrument.objects.all()
    if wanted.council:
        rows = rows.filter(council=wanted.council)
    if wanted.kind:
        rows = rows.filter(kind=wanted.kind)
    for word_wanted in wanted.words.split():
        rows = rows.filter(
            Q(title_en__icontains=word_wanted)
            | Q(title_ru__icontains=word_wanted)
            # SQLite folds case for Latin letters only.
            | Q(title_ru__contains=word_wanted.lower())
            | Q(title_ru__contains=word_wanted.capitalize())
        )
    return rows


def _line(row: Instrument, told: Told, question: Question) -> InstrumentLine:
    on = None if isinstance(told.answer, NotOnRecord) else told.answer.on
    chip = status_chip(told.answer, question.day, told.end)
    return InstrumentLine(
        slug=row.slug,
        title=title_in(question.language, en=row.title_en, ru=row.title_ru),
        kind=word(INSTRUMENT_KINDS, row.kind),
        signed_on=signed_in_words(row.signed_on, question.language),
        council=council_name(row.council, question.language),
        status=status_on(told.answer, question.day, told.end),
        chip=chip,
        since=day_in_words(on, question.language) if on else "",
        is_reported=chip.is_reported,
    )
