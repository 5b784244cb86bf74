"""What would follow if a deposit were recorded: nothing is stored, only supposed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from servanda.law.acts import Act, Kind, Void
from servanda.law.dates import exact
from servanda.law.reasons import since_day, standing_in_words, until_day
from servanda.law.standing import Interval, OnRecord
from servanda.law.supposing import what_if
from servanda.parties.states import by_name, name_of
from servanda.register.models import Deposit
from servanda.register.queries.answers import DayAnswer, day_answer, told_on
from servanda.register.queries.law import on_record
from servanda.register.queries.question import Language, Question
from servanda.register.queries.standings import state_rows

_AFTER_ALL = 10**15
"""Number of an entry that is only supposed, after all that are on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A state whose standing over time would be another."""

    code: str
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The instrument's answer and its states, before and after."""

    before: DayAnswer
    after: DayAnswer
    changes: tuple[Change, ...]

    @property
    def differs(self) -> bool:
        """Tell whether the answer for the instrument as a whole would be another."""
        now = (self.before.headline, self.before.since)
        return now != (self.after.headline, self.after.since)


def preview_of(deposit: Deposit, question: Question) -> Preview:
    """Compute what would follow from the act, or from the correction, that a deposit is."""
    before = on_record(deposit.instrument_id)
    after = _supposed(before, deposit)
    day, language = question.day, question.language
    return Preview(
        before=day_answer(told_on(before, day, None), day, language),
        after=day_answer(told_on(after, day, None), day, language),
        changes=tuple(_changes(before, after, question)),
    )


def _supposed(before: OnRecord, deposit: Deposit) -> OnRecord:
    if deposit.strikes and deposit.corrects is not None:
        strike = Void(entry=_AFTER_ALL, replaces=deposit.corrects)
        return replace(before, records=(*before.records, strike))
    act = Act(
        entry=_AFTER_ALL,
        kind=Kind(deposit.kind),
        on=exact(deposit.received_on),
        by=deposit.state,
        replaces=deposit.corrects,
        about=deposit.about,
        provisions=frozenset(deposit.provisions),
        effect_on=exact(deposit.effect_on) if deposit.effect_on else None,
    )
    return what_if(before, [act])


def _changes(before: OnRecord, after: OnRecord, question: Question) -> Iterable[Change]:
    then = {row.code: row.intervals for row in state_rows(before, question)}
    now = {row.code: row.intervals for row in state_rows(after, question)}
    for code in by_name(then.keys() | now.keys(), question.language):
        old = _path(then.get(code, ()), question.language)
        new = _path(now.get(code, ()), question.language)
        if old != new:
            yield Change(code=code, name=name_of(code, question.language), before=old, after=new)


def _path(intervals: Iterable[Interval], language: Language) -> tuple[str, ...]:
    return tuple(_said(interval, language) for interval in intervals)


def _said(interval: Interval, language: Language) -> str:
    words = standing_in_words(interval.standing, language)
    said = f"{words} {since_day(interval.since, language)}"
    return said if interval.until is None else f"{said} {until_day(interval.until, language)}"
