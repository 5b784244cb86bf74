"""What the first page tells of the register: its size, and the latest acts and reported days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from servanda.law.dates import Day
from servanda.law.reasons import day_in_words
from servanda.parties.states import name_of
from servanda.register.models import ActRecord, Instrument, ReportedDay, Strike
from servanda.register.queries.answers import Status
from servanda.register.queries.instruments import InstrumentLine
from servanda.register.queries.question import Language, Question
from servanda.register.queries.words import ACT_KINDS, Title, title_in, word


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An act, or a reported entry into force, in the list of the latest."""

    on: date
    day: str
    what: str
    """The kind of act; empty for a reported day."""
    states: tuple[str, ...]
    """Names of the states that did it; none for the conference or the instrument as a whole."""
    slug: str
    title: Title
    entry: int
    is_reported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much the register holds."""

    instruments: int
    acts: int
    states: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InForceCount:
    """How many instruments are in force on a day: by computing, and by report only."""

    computed: int
    reported: int


def latest(question: Question, limit: int = 8) -> tuple[Happening, ...]:
    """Give the acts and reported days latest by legal day, corrected ones left out.

    The states that did the same on the same day stand together: a signing is one event.
    """
    together: dict[tuple[str, str, str, bool], Happening] = {}
    for one in (*_acts(question, limit * 12), *_reports(question.language, limit)):
        key = (one.slug, one.day, one.what, one.is_reported)
        before = together.get(key)
        together[key] = replace(before, states=before.states + one.states) if before else one
    ordered = sorted(together.values(), key=lambda h: (h.on, h.entry), reverse=True)
    return tuple(ordered[:limit])


def size() -> Size:
    """Count instruments, acts and states, in three queries."""
    states = ActRecord.objects.exclude(state="").order_by().values("state").distinct()
    return Size(
        instruments=Instrument.objects.count(),
        acts=ActRecord.objects.count(),
        states=states.count(),
    )


def in_force_count(lines: Iterable[InstrumentLine]) -> InForceCount:
    """Count the instruments in force among these, computed and reported apart."""
    bound = [line for line in lines if line.status is Status.IN_FORCE]
    reported = sum(line.is_reported for line in bound)
    return InForceCount(computed=len(bound) - reported, reported=reported)


def _acts(question: Question, limit: int) -> Iterator[Happening]:
    corrected = ActRecord.objects.exclude(replaces=None).values("replaces")
    struck = Strike.objects.values("replaces")
    rows = (
        ActRecord.objects.exclude(kind="fact")
        .exclude(entry__in=corrected)
        .exclude(entry__in=struck)
        .filter(latest__lte=question.today)
        .select_related("instrument")
        .order_by("-latest", "entry")
    )
    for row in rows[:limit]:
        yield _happening(
            row, Day(row.earliest, row.latest), word(ACT_KINDS, row.kind), question.language
        )


def _reports(language: Language, limit: int) -> Iterator[Happening]:
    rows = ReportedDay.objects.select_related("instrument").order_by("-latest", "-entry")
    for row in rows[:limit]:
        yield _happening(row, Day(row.earliest, row.latest), "", language)


def _happening(row: ActRecord | ReportedDay, on: Day, what: str, language: Language) -> Happening:
    return Happening(
        on=on.latest,
        day=day_in_words(on, language),
        what=what,
        states=(name_of(row.state, language),) if row.state else (),
        slug=row.instrument_id,
        title=title_in(language, en=row.instrument.title_en, ru=row.instrument.title_ru),
        entry=row.entry_id,
        is_reported=isinstance(row, ReportedDay),
    )
