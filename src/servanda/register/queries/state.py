"""States in the register: a list, and one state with its standing under every instrument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet

from servanda.law import standing as law
from servanda.law.reasons import day_in_words
from servanda.law.standing import PARTIES, OnRecord, Standing
from servanda.law.verdict import Reported
from servanda.parties.states import STATES, by_name, name_of
from servanda.register.models import ActRecord, Instrument, ReportedDay
from servanda.register.queries.answers import Chip, standing_chip
from servanda.register.queries.law import on_records
from servanda.register.queries.question import Language, Question
from servanda.register.queries.standings import years_of
from servanda.register.queries.words import Title, title_in


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLine:
    """A state in the list of states."""

    code: str
    name: str
    is_organisation: bool
    instruments: int
    """About how many instruments an act or report of it is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingLine:
    """A state's standing under one instrument on the day."""

    slug: str
    title: Title
    chip: Chip
    standing: Standing | None
    since: str
    """Since when it has this standing; empty before its first."""
    is_reported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage:
    """One state and all instruments about which something of it is on record."""

    code: str
    name: str
    other_name: str
    """Its name in the other language."""
    is_gone: bool
    is_organisation: bool
    lines: tuple[StandingLine, ...]
    parties: int
    """Under how many of them it is a party on the day."""
    first_day: date
    last_day: date


def states_on_record(language: Language) -> tuple[StateLine, ...]:
    """Give every state of which something is on record, by name, in two queries."""
    counts = dict(
        ActRecord.objects.exclude(state="")
        .order_by()
        .values_list("state")
        .annotate(n=Count("instrument", distinct=True))
    )
    for code in ReportedDay.objects.exclude(state="").values_list("state", flat=True):
        counts.setdefault(code, 1)
    return tuple(
        StateLine(
            code=code,
            name=name_of(code, language),
            is_organisation=code in STATES and STATES[code].is_organisation,
            instruments=counts[code],
        )
        for code in by_name(counts, language)
    )


def state_page(code: str, question: Question) -> StatePage | None:
    """Give the page of a state; None for a code that names none."""
    state = STATES.get(code)
    if state is None:
        return None
    rows = list(instruments_of(code))
    records = on_records([row.slug for row in rows], question.known_at)
    lines = tuple(_line(row, records[row.slug], code, question) for row in rows)
    first, last = years_of(records.values(), question.today)
    return StatePage(
        code=code,
        name=name_of(code, question.language),
        other_name=name_of(code, "en" if question.language == "ru" else "ru"),
        is_gone=state.is_gone,
        is_organisation=state.is_organisation,
        lines=lines,
        parties=sum(line.standing in PARTIES for line in lines),
        first_day=first,
        last_day=last,
    )


def instruments_of(*codes: str) -> QuerySet[Instrument]:
    """Give the instruments about which an act or a report of any of these states is on record."""
    acts = ActRecord.objects.filter(state__in=codes).values("instrument")
    reports = ReportedDay.objects.filter(state__in=codes).values("instrument")
    return Instrument.objects.filter(Q(pk__in=acts) | Q(pk__in=reports)).order_by(
        "-signed_on", "slug"
    )


def _line(row: Instrument, record: OnRecord, code: str, question: Question) -> StandingLine:
    intervals = law.standings(record, code, known_at=question.known_at)
    current = law.on_day(intervals, question.day)
    return StandingLine(
        slug=row.slug,
        title=title_in(question.language, en=row.title_en, ru=row.title_ru),
        chip=standing_chip(current, question.language),
        standing=current.standing if current else None,
        since=day_in_words(current.since, question.language) if current else "",
        is_reported=current is not None and isinstance(current.because, Reported),
    )


def choices(language: Language, also: tuple[str, ...]) -> list[StateLine]:
    """Give the states for a select: those on record, and those named in the question."""
    on_record = {line.code: line for line in states_on_record(language)}
    for code in also:
        if code and code not in on_record:
            on_record[code] = StateLine(
                code=code,
                name=name_of(code, language),
                is_organisation=STATES[code].is_organisation,
                instruments=0,
            )
    return [on_record[code] for code in by_name(on_record, language)]
