"""The page of one instrument, and the page of one state under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from servanda.law.acts import known
from servanda.law.dates import Day, from_edtf
from servanda.law.reasons import day_in_words, standing_in_words
from servanda.law.standing import (
    Discrepancy,
    OnRecord,
    discrepancies,
    end_of,
    in_force,
    on_day,
    standings,
)
from servanda.law.verdict import NotOnRecord, Reported
from servanda.parties.states import STATES, name_of
from servanda.register.models import Instrument
from servanda.register.queries.answers import (
    TONES_OF_CHIPS,
    Chip,
    DayAnswer,
    day_answer,
    standing_chip,
    told_on,
)
from servanda.register.queries.entries import EntryLine
from servanda.register.queries.instruments import signed_in_words
from servanda.register.queries.law import on_record
from servanda.register.queries.question import Language, Question
from servanda.register.queries.record import (
    ClausesRow,
    RelationGroup,
    ReportRow,
    StepRow,
    clauses_row,
    entry_lines,
    relation_groups,
    report_rows,
    step_rows,
)
from servanda.register.queries.standings import (
    StateRow,
    bounds,
    caption,
    figure_of,
    reason_of,
    state_row,
    state_rows,
)
from servanda.register.queries.why import Why, why
from servanda.register.queries.words import (
    INSTRUMENT_KINDS,
    NOT_FOUND,
    Title,
    council_name,
    either,
    title_in,
    word,
)
from servanda.register.timeline import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentFacts:
    """What the register holds of an instrument itself."""

    slug: str
    title: Title
    kind: str
    signed_on: str
    place: str
    council: str
    """Slug of the council; empty where it has none."""
    council_name: str
    depositary: str
    source: str
    note: str
    not_found: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentPage:
    """All that the page of an instrument shows for a day."""

    facts: InstrumentFacts
    answer: DayAnswer
    states: tuple[StateRow, ...]
    states_caption: str
    figure: Figure
    first_day: date
    last_day: date
    clauses: ClausesRow | None
    reports: tuple[ReportRow, ...]
    steps: tuple[StepRow, ...]
    relations: tuple[RelationGroup, ...]
    discrepancies: tuple[Why, ...]
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalRow:
    """One standing of a state's path, with its reason."""

    chip: Chip
    standing: str
    since: str
    until: str
    """Empty while it lasts."""
    is_current: bool
    is_reported: bool
    reason: Why

    @property
    def tone(self) -> str:
        """Give the tone of its box on the day: that of its chip, as an answer has it."""
        return TONES_OF_CHIPS.get(self.chip.tone, "open")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePath:
    """One state under one instrument: its standing on the day, and its whole path."""

    facts: InstrumentFacts
    code: str
    name: str
    row: StateRow
    intervals: tuple[IntervalRow, ...]
    reports: tuple[ReportRow, ...]
    steps: tuple[StepRow, ...]


def instrument_page(slug: str, question: Question) -> InstrumentPage | None:
    """Give the page of an instrument; None where it was not on record at ``known_at``."""
    instrument = _instrument(slug, question)
    if instrument is None:
        return None
    record = on_record(slug)
    told = told_on(record, question.day, question.known_at)
    rows = state_rows(record, question)
    first, last = bounds(rows, _own_days(instrument, record), question.today)
    return InstrumentPage(
        facts=facts_of(instrument, question.language),
        answer=day_answer(told, question.day, question.language),
        states=rows,
        states_caption=caption(rows),
        figure=figure_of(rows, told.answer, question),
        first_day=first,
        last_day=last,
        clauses=clauses_row(slug, question),
        reports=report_rows(slug, question),
        steps=step_rows(slug, question),
        relations=relation_groups(slug, question),
        discrepancies=tuple(
            _difference(found, question.language)
            for found in discrepancies(record, question.known_at)
        ),
        entries=entry_lines(instrument, question),
    )


def state_path(slug: str, code: str, question: Question) -> StatePath | None:
    """Give one state's path under an instrument; None for no such instrument or no such state.

    A state of which nothing is on record has a page that says so.
    """
    instrument = _instrument(slug, question)
    if instrument is None or code not in STATES:
        return None
    record = on_record(slug)
    acts = tuple(a for a in known(record.records, question.known_at) if a.by == code)
    intervals = standings(record, code, known_at=question.known_at)
    row = state_row(code, intervals, acts, question)
    name = name_of(code, question.language)
    return StatePath(
        facts=facts_of(instrument, question.language),
        code=code,
        name=name,
        row=row,
        intervals=_interval_rows(row, question),
        reports=tuple(r for r in report_rows(slug, question) if r.code == code),
        steps=tuple(s for s in step_rows(slug, question) if s.state == name),
    )


def facts_of(instrument: Instrument, language: Language) -> InstrumentFacts:
    """Give what the register holds of an instrument itself, in words."""
    return InstrumentFacts(
        slug=instrument.slug,
        title=title_in(language, en=instrument.title_en, ru=instrument.title_ru),
        kind=word(INSTRUMENT_KINDS, instrument.kind),
        signed_on=signed_in_words(instrument.signed_on, language),
        place=either(language, en=instrument.place_en, ru=instrument.place_ru),
        council=instrument.council,
        council_name=council_name(instrument.council, language),
        depositary=either(language, en=instrument.depositary_en, ru=instrument.depositary_ru),
        source=instrument.source,
        note=either(language, en=instrument.note_en, ru=instrument.note_ru),
        not_found=tuple(word(NOT_FOUND, code) for code in instrument.not_found),
    )


def _instrument(slug: str, question: Question) -> Instrument | None:
    rows = Instrument.objects.filter(pk=slug)
    if question.known_at is not None:
        rows = rows.filter(entry__lte=question.known_at)
    return rows.first()


def _own_days(instrument: Instrument, record: OnRecord) -> Iterable[Day]:
    if instrument.signed_on:
        yield from_edtf(instrument.signed_on)
    for report in record.reported:
        yield report.on
    answer = in_force(record, as_of=None, known_at=None)
    if not isinstance(answer, NotOnRecord) and answer.on is not None:
        yield answer.on
    end = end_of(record, as_of=None, known_at=None)
    if end is not None and end.on is not None:
        yield end.on


def _difference(found: Discrepancy, language: Language) -> Why:
    """Say in a sentence that two answers differ; both days stand in it."""
    shown_day = found.shown.on
    words = {
        "shown": day_in_words(shown_day, language) if shown_day else "",
        "reported": day_in_words(found.reported.on, language),
        "state": name_of(found.state, language) if found.state else _("the instrument as a whole"),
    }
    if isinstance(found.shown, Reported):
        sentence = _("For %(state)s one source reports %(shown)s, another %(reported)s.") % words
    else:
        sentence = (
            _("For %(state)s clause and acts give %(shown)s, a source reports %(reported)s.")
            % words
        )
    return Why(sentence=sentence, entries=(found.reported.entry,))


def _interval_rows(row: StateRow, question: Question) -> tuple[IntervalRow, ...]:
    current = on_day(row.intervals, question.day)
    return tuple(
        IntervalRow(
            chip=standing_chip(interval, question.language),
            standing=standing_in_words(interval.standing, question.language),
            since=day_in_words(interval.since, question.language),
            until=day_in_words(interval.until, question.language) if interval.until else "",
            is_current=current is not None and current.since == interval.since,
            is_reported=isinstance(interval.because, Reported),
            reason=why(reason_of(interval, row.code, question.language)),
        )
        for interval in row.intervals
    )
