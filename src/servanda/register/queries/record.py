"""What is on record of an instrument beside acts: clauses, reports, steps, relations, entries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from servanda.law import codec
from servanda.law.dates import Day, from_edtf
from servanda.law.reasons import clause_in_words, day_in_words
from servanda.parties.states import name_of
from servanda.reader.final_clauses.record import Matter
from servanda.reader.final_clauses.words import matter_name
from servanda.register.models import (
    ActRecord,
    ClausesRecord,
    Instrument,
    Relation,
    ReportedDay,
    Step,
    Strike,
    TextCorrected,
)
from servanda.register.queries.entries import EntryLine, lines
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language, Question
from servanda.register.queries.words import (
    BASES,
    RELATIONS,
    RELATIONS_FROM,
    Title,
    either,
    title_in,
    word,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausesRow:
    """The final clauses that count, in words and as data, and where they come from."""

    lines: tuple[str, ...]
    json: str
    article: str
    is_inferred: bool
    source: str
    note: str
    entries: tuple[int, ...]
    quotes: tuple[QuoteRow, ...] = ()
    """The words of the text that rules were read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """Words of the text, and what they are about."""

    matter: str
    article: str
    words: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A day that a source reports."""

    day: str
    state: str
    """Name of the state; empty for the instrument as a whole."""
    code: str
    source: str
    basis: str
    note: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step inside a state, as reported."""

    state: str
    day: str
    """Empty where not on record."""
    what: str
    basis: str
    source: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationLine:
    """The other instrument of a relation; without an address where it is not on record itself."""

    slug: str
    title: Title
    basis: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationGroup:
    """Relations of one kind and direction."""

    heading: str
    lines: tuple[RelationLine, ...]


def clauses_row(slug: str, question: Question) -> ClausesRow | None:
    """Give the latest clauses recorded by ``known_at``; None where none are on record."""
    rows = ClausesRecord.objects.filter(instrument=slug).order_by("-entry")
    if question.known_at is not None:
        rows = rows.filter(entry__lte=question.known_at)
    row = rows.first()
    if row is None:
        return None
    clauses = codec.clauses_from_json(row.clauses)
    return ClausesRow(
        lines=clause_in_words(clauses, question.language, names_in(question.language)),
        json=json.dumps(row.clauses, ensure_ascii=False, indent=2),
        article=_article(row.article),
        is_inferred=row.basis == "inference",
        source=row.source,
        note=either(question.language, en=row.note_en, ru=row.note_ru),
        entries=(row.entry_id,),
        quotes=tuple(_quote(quote, question.language) for quote in row.quotes),
    )


def report_rows(slug: str, question: Question) -> tuple[ReportRow, ...]:
    """Give the days that sources report, in the order of recording."""
    rows = ReportedDay.objects.filter(instrument=slug).order_by("entry")
    if question.known_at is not None:
        rows = rows.filter(entry__lte=question.known_at)
    return tuple(
        ReportRow(
            day=day_in_words(Day(row.earliest, row.latest), question.language),
            state=name_of(row.state, question.language) if row.state else "",
            code=row.state,
            source=row.source,
            basis=word(BASES, row.basis),
            note=either(question.language, en=row.note_en, ru=row.note_ru),
            entries=(row.entry_id,),
        )
        for row in rows
    )


def step_rows(slug: str, question: Question) -> tuple[StepRow, ...]:
    """Give the steps inside states, by day; those without a day last."""
    rows = Step.objects.filter(instrument=slug)
    if question.known_at is not None:
        rows = rows.filter(entry__lte=question.known_at)
    ordered = sorted(rows, key=lambda row: (row.on == "", row.on, row.entry_id))
    return tuple(
        StepRow(
            state=name_of(row.state, question.language),
            day=day_in_words(from_edtf(row.on), question.language) if row.on else "",
            what=either(question.language, en=row.what_en, ru=row.what_ru),
            basis=word(BASES, row.basis),
            source=row.source,
            entries=(row.entry_id,),
        )
        for row in ordered
    )


def relation_groups(slug: str, question: Question) -> tuple[RelationGroup, ...]:
    """Give the instrument's relations both ways, grouped under a heading each."""
    groups: dict[str, list[RelationLine]] = {}
    for row in _relations(
        Relation.objects.filter(instrument=slug).select_related("target"), question.known_at
    ):
        line = _line(row, row.target, question.language)
        groups.setdefault(word(RELATIONS, row.kind), []).append(line)
    for row in _relations(
        Relation.objects.filter(target=slug).select_related("instrument"), question.known_at
    ):
        line = _line(row, row.instrument, question.language)
        groups.setdefault(word(RELATIONS_FROM, row.kind), []).append(line)
    return tuple(RelationGroup(heading=h, lines=tuple(found)) for h, found in groups.items())


def amendments_of(slugs: Iterable[str]) -> dict[str, list[str]]:
    """Give, for each of these instruments that is amended by others on record, their addresses."""
    pairs = (
        Relation.objects.filter(target__in=set(slugs), kind="amends")
        .order_by("instrument__signed_on", "entry")
        .values_list("target_id", "instrument_id")
    )
    chains: dict[str, list[str]] = {}
    for target, amending in pairs:
        if amending not in chains.setdefault(target, []):
            chains[target].append(amending)
    return chains


def entry_lines(instrument: Instrument, question: Question) -> tuple[EntryLine, ...]:
    """Give every entry about an instrument that the register held at ``known_at``."""
    numbers = {instrument.entry_id}
    for model in (ActRecord, ClausesRecord, Relation, ReportedDay, Step, Strike, TextCorrected):
        rows = model.objects.filter(instrument=instrument)
        numbers.update(rows.values_list("entry_id", flat=True))
    return lines(n for n in numbers if question.known_at is None or n <= question.known_at)


def _quote(quote: Mapping[str, str], language: Language) -> QuoteRow:
    return QuoteRow(
        matter=matter_name(Matter(quote["matter"]), language),
        article=_article(quote.get("article", "")),
        words=quote["words"],
        language=quote["language"],
    )


def _article(article: str) -> str:
    """Name the article; a bare number gets the word before it."""
    return _("Article %(number)s") % {"number": article} if article[:1].isdigit() else article


def _relations(rows: Iterable[Relation], known_at: int | None) -> list[Relation]:
    return [row for row in rows if known_at is None or row.entry_id <= known_at]


def _line(row: Relation, other: Instrument | None, language: Language) -> RelationLine:
    if other is None:
        title = title_in(language, en=row.target_title_en, ru=row.target_title_ru)
    else:
        title = title_in(language, en=other.title_en, ru=other.title_ru)
    return RelationLine(
        slug=other.slug if other else "",
        title=title,
        basis=word(BASES, row.basis) if row.basis == "inference" else "",
        entries=(row.entry_id,),
    )
