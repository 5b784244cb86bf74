"""The states of one instrument: a row each for the table, and the figure of their paths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from servanda.law import standing as law
from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind, Void, known
from servanda.law.dates import Day
from servanda.law.reasons import Reason, day_in_words, explain, standing_in_words
from servanda.law.standing import PARTIES, Interval, OnRecord, Standing
from servanda.law.verdict import Answer, NotOnRecord, Reported
from servanda.parties.states import by_name, name_of
from servanda.register.queries.answers import Chip, standing_chip
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language, Question
from servanda.register.queries.words import ACT_KINDS, word
from servanda.register.timeline import (
    MOST_ROWS,
    Figure,
    Mark,
    Row,
    Span,
    curve_figure,
    rows_figure,
)

NOT_DRAWN = {
    Standing.WITHDRAWN,
    Standing.ENDED,
    Standing.SUCCEEDED,
    Standing.NOT_INTERESTED,
    Standing.WILL_NOT_BECOME_PARTY,
}
"""Standings that are no participation: the timeline leaves them blank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActCell:
    """An act in a cell of the table: when, what, and the entry that recorded it."""

    day: str
    kind: str
    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """One state under one instrument."""

    code: str
    name: str
    signed: ActCell | None
    """None: not on record."""
    consent: ActCell | None
    since: str
    """In force for it since, or from; empty where not on record."""
    since_is_reported: bool
    chip: Chip
    """Its standing on the day asked about."""
    standing: Standing | None
    intervals: tuple[Interval, ...]
    acts: tuple[Act, ...]


def state_rows(on_record: OnRecord, question: Question) -> tuple[StateRow, ...]:
    """Give a row for every state of which something is on record, by name."""
    acts = known(on_record.records, question.known_at)
    own: dict[str | None, list[Act]] = defaultdict(list)
    for act in acts:
        own[act.by].append(act)
    paths = law.all_standings(on_record, known_at=question.known_at)
    return tuple(
        state_row(code, paths[code], tuple(own[code]), question)
        for code in by_name(paths, question.language)
    )


def state_row(
    code: str, intervals: tuple[Interval, ...], acts: tuple[Act, ...], question: Question
) -> StateRow:
    """Give the row of one state from its path and its own acts."""
    current = law.on_day(intervals, question.day)
    bound = next((i for i in intervals if i.standing is Standing.PARTY), None)
    return StateRow(
        code=code,
        name=name_of(code, question.language),
        signed=_cell(acts, SIGNATURES, question),
        consent=_cell(acts, CONSENTS, question),
        since=day_in_words(bound.since, question.language) if bound else "",
        since_is_reported=bound is not None and isinstance(bound.because, Reported),
        chip=standing_chip(current, question.language),
        standing=current.standing if current else None,
        intervals=intervals,
        acts=acts,
    )


def reason_of(interval: Interval, code: str, language: Language) -> Reason:
    """Give the reason of a state's standing in words that speak of that state."""
    return explain(interval, language, names_in(language), state=code).because[0]


def caption(rows: Iterable[StateRow]) -> str:
    """Count the states, the parties and the undetermined among them, for the table's caption."""
    all_rows = list(rows)
    parties = sum(row.standing in PARTIES for row in all_rows)
    states = ngettext("%(n)s state on record", "%(n)s states on record", len(all_rows)) % {
        "n": len(all_rows)
    }
    bound = ngettext("in force for %(n)s", "in force for %(n)s", parties) % {"n": parties}
    undetermined = sum(row.standing is Standing.UNDETERMINED for row in all_rows)
    if not undetermined:
        return f"{states} · {bound}"
    open_for = ngettext("undetermined for %(n)s", "undetermined for %(n)s", undetermined) % {
        "n": undetermined
    }
    return f"{states} · {bound} · {open_for}"


def figure_of(rows: tuple[StateRow, ...], general: Answer, question: Question) -> Figure:
    """Draw the states' paths, or where they are too many to read the number that had consented."""
    if len(rows) <= MOST_ROWS:
        drawn = [_row(row, question) for row in rows]
        return rows_figure(drawn, day=question.day, today=question.today)
    consents = [first.on.earliest for row in rows if (first := _first(row.acts, CONSENTS))]
    on = None if isinstance(general, NotOnRecord) else general.on
    return curve_figure(
        consents, force=on.earliest if on else None, day=question.day, today=question.today
    )


def _cell(acts: tuple[Act, ...], kinds: frozenset[Kind], question: Question) -> ActCell | None:
    act = _first(acts, kinds)
    if act is None:
        return None
    return ActCell(
        day=day_in_words(act.on, question.language),
        kind="" if act.kind is Kind.SIGNATURE else word(ACT_KINDS, act.kind),
        entry=act.entry,
    )


def _first(acts: tuple[Act, ...], kinds: frozenset[Kind]) -> Act | None:
    return next((act for act in acts if act.kind in kinds), None)


def _row(row: StateRow, question: Question) -> Row:
    return Row(
        label=row.name,
        spans=tuple(
            _span(interval, question)
            for interval in row.intervals
            if interval.standing not in NOT_DRAWN
        ),
        marks=tuple(
            Mark(
                shape="signature" if act.kind in SIGNATURES else "consent",
                on=act.on.earliest,
                label=f"{word(ACT_KINDS, act.kind)}, {day_in_words(act.on, question.language)}",
            )
            for act in row.acts
            if act.kind in SIGNATURES | CONSENTS
        ),
    )


def _span(interval: Interval, question: Question) -> Span:
    is_reported = isinstance(interval.because, Reported)
    return Span(
        standing="reported" if is_reported else interval.standing.value,
        since=interval.since.earliest,
        until=interval.until.earliest if interval.until else None,
        label=_("%(standing)s since %(day)s")
        % {
            "standing": standing_in_words(interval.standing, question.language),
            "day": day_in_words(interval.since, question.language),
        },
    )


def years_of(records: Iterable[OnRecord], today: date) -> tuple[date, date]:
    """Give the first and last day worth sliding to where several instruments are asked about."""
    days = [
        record.on.earliest
        for on_record in records
        for record in (*on_record.records, *on_record.reported)
        if not isinstance(record, Void)
    ]
    return min([*days, today]), max([*days, today])


def bounds(rows: Iterable[StateRow], more: Iterable[Day], today: date) -> tuple[date, date]:
    """Give the first and last day worth sliding to: of acts, standings, other days, today."""
    days = [today]
    for row in rows:
        days += [act.on.earliest for act in row.acts]
        days += [interval.since.latest for interval in row.intervals]
    days += [day.earliest for day in more]
    return min(days), max(days)
