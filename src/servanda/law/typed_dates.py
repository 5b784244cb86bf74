"""The audit of typed dates: what a register prints, against what clause and acts give.

Rules it keeps:

- a date is contradicted only by a day that was computed: what cannot be computed contradicts
  nothing;
- days known only within bounds contradict where no day fits both;
- a state that left and came back has several days: a typed date is judged by the act that it is
  printed with, or, where none is given, is contradicted only if it fits none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from servanda.law.dates import Day
from servanda.law.evaluate import in_period, periods
from servanda.law.standing import OnRecord
from servanda.law.standing.answers import differ, view_of
from servanda.law.standing.bound import judged_notices
from servanda.law.standing.view import View
from servanda.law.verdict import Verdict


class Effect(StrEnum):
    """What a typed date is the date of."""

    ENTRY_INTO_FORCE = "entry-into-force"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDate:
    """A date that a register prints."""

    on: Day
    state: str | None = None
    """For this state; None for the instrument as a whole."""
    effect: Effect = Effect.ENTRY_INTO_FORCE
    act_on: Day | None = None
    """The day of the act that it is printed with: a deposit, or a notice of withdrawal."""
    source: str = ""
    """Where it is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A typed date that clause and acts contradict."""

    typed: TypedDate
    computed: Verdict
    """The verdict that gives another day: the one that comes nearest, with its reasons."""


def audit(
    on_record: OnRecord,
    typed: Iterable[TypedDate],
    *,
    as_of: date | None = None,
    known_at: int | None = None,
) -> tuple[Contradiction, ...]:
    """Give the typed dates that the clause contradicts, each with the verdict that says so."""
    seen = view_of(on_record, as_of, known_at)
    contradicted = (_contradicted(one, tuple(_verdicts(seen, one))) for one in typed)
    return tuple(found for found in contradicted if found is not None)


def _contradicted(typed: TypedDate, verdicts: tuple[Verdict, ...]) -> Contradiction | None:
    """Say which computed day comes nearest to a typed one that fits none of them."""
    days = [(v.on, v) for v in verdicts if v.on is not None]
    if not days or not all(differ(day, typed.on) for day, _ in days):
        return None
    _, nearest = min(days, key=lambda found: _distance(found[0], typed.on))
    return Contradiction(typed=typed, computed=nearest)


def _verdicts(seen: View, typed: TypedDate) -> Iterator[Verdict]:
    """Give the verdicts by which a typed date may be judged."""
    if typed.state is None:
        if seen.general is not None and typed.effect is Effect.ENTRY_INTO_FORCE:
            yield seen.general
    elif typed.effect is Effect.ENTRY_INTO_FORCE:
        yield from _entries(seen, typed.state, typed.act_on)
    else:
        yield from _withdrawals(seen, typed.state, typed.act_on)


def _entries(seen: View, state: str, act_on: Day | None) -> Iterator[Verdict]:
    """Give the verdict on each time of participation, or on the one that the act opened."""
    if seen.clauses is None or seen.general is None:
        return
    for period in periods(seen.clauses, seen.acts, state, seen.background):
        verdict = in_period(seen.clauses, seen.general, seen.acts, period, seen.background)
        if act_on is None or any(act.on == act_on for act in verdict.acts):
            yield verdict


def _withdrawals(seen: View, state: str, act_on: Day | None) -> Iterator[Verdict]:
    """Give the verdict on each notice of withdrawal, or on the one of that day."""
    for notice, verdict in judged_notices(seen, state):
        if act_on in {None, notice.on}:
            yield verdict


def _distance(one: Day, other: Day) -> int:
    return abs((one.earliest - other.earliest).days)
