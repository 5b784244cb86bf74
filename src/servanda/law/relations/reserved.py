"""What every reservation of one state does towards another on a day, and until when.

Rules it keeps:

- reservations are taken provision by provision, since acceptances, objections and withdrawals may
  speak of some provisions only; what is the same for several is said once;
- the effect on a day is found by going through all the days on which it can change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from servanda.law.dates import Day, exact
from servanda.law.relations.effects import Part
from servanda.law.relations.grounds import Found
from servanda.law.relations.permission import WHOLE, is_part_of
from servanda.law.relations.record import Record
from servanda.law.relations.reserving import Made, reservations_of
from servanda.law.relations.values import Effect, Reserved


class Settled(NamedTuple):
    """A result, and since when the reservation has not kept the instrument out of force."""

    reserved: Reserved
    free_since: Day | None
    """Where it had kept the instrument out of force before; None where it never had."""


class _Phase(NamedTuple):
    start: date
    effects: frozenset[Effect]


def settled(record: Record, author: str, toward: str, as_of: date | None) -> tuple[Settled, ...]:
    """Give what each reservation of ``author`` does towards another state on a day."""
    found: list[Settled] = []
    consent = record.consent(toward, as_of)
    for made in reservations_of(record, author, as_of):
        parts = (
            Part(made=made, toward=toward, provision=provision, record=record, consent=consent)
            for provision in _provisions(made, record)
        )
        found += _merged(result for part in parts if (result := _on(part, as_of)) is not None)
    return tuple(found)


def _provisions(made: Made, record: Record) -> tuple[str, ...]:
    """Give the provisions of a reservation, split as far as acts about it split them."""
    own = made.act.provisions or frozenset({WHOLE})
    named = {
        provision
        for entry in made.entries
        for act in record.acts.about.get(entry, ())
        for provision in act.provisions
        if WHOLE in own or any(is_part_of(provision, whole) for whole in own)
    }
    return tuple(sorted(own | named))


def _merged(found: Iterable[Settled]) -> Iterator[Settled]:
    same: dict[tuple[Reserved, Day | None], frozenset[str]] = {}
    for reserved, free_since in found:
        key = (replace(reserved, provisions=frozenset()), free_since)
        same[key] = same.get(key, frozenset()) | reserved.provisions
    for (reserved, free_since), provisions in same.items():
        # What is named and does as the rest does needs no naming.
        kept = frozenset[str]() if WHOLE in provisions else provisions
        yield Settled(replace(reserved, provisions=kept), free_since)


def _on(part: Part, as_of: date | None) -> Settled | None:
    phases = _phases(part)
    begun = [n for n, phase in enumerate(phases) if as_of is None or phase.start <= as_of]
    if not begun:
        return None
    n = begun[-1]
    day = phases[-1].start if as_of is None else as_of
    found = Found(part=part, effects=phases[n].effects, as_of=as_of, day=day)
    reserved = Reserved(
        reservation=part.made.act,
        author=part.made.author,
        toward=part.toward,
        provisions=frozenset({part.provision}),
        effect=found.effect,
        may_be=found.may_be,
        ground=found.ground,
        since=_since(phases, n),
        until=_until(phases, n),
        silence_ends=found.silence_ends,
        acts=found.acts,
        articles=found.articles,
        policies=found.policies,
        doubts=found.doubts,
        claims=found.claims,
        without_effect=found.without_effect,
    )
    return Settled(reserved, _free_since(phases, n))


def _phases(part: Part) -> tuple[_Phase, ...]:
    """Give the effects one after another, from the day the reservation was made, or kept."""
    kept_since = part.made.since.possible if part.made.is_kept else None
    start = kept_since or part.made.act.on.earliest
    turns = {day for turn in part.turns() for day in turn if day is not None and day > start}
    phases: list[_Phase] = []
    for day in sorted({start, *turns}):
        effects = part.on(day)
        if not phases or phases[-1].effects != effects:
            phases.append(_Phase(day, effects))
    return tuple(phases)


def _since(phases: tuple[_Phase, ...], n: int) -> Day:
    """Give since when an effect has held: within bounds where it was open before."""
    first = n
    while first and len(phases[n].effects) == 1 and len(phases[first - 1].effects) > 1:
        first -= 1
    return Day(phases[first].start, phases[n].start)


def _until(phases: tuple[_Phase, ...], n: int) -> Day | None:
    """Give the day on which an effect changes next, by what is known."""
    if n + 1 == len(phases):
        return None
    start = phases[n + 1].start
    if len(phases[n].effects) > 1:
        return exact(start)
    settled_again = (phase.start for phase in phases[n + 1 :] if len(phase.effects) == 1)
    return Day(start, next(settled_again, date.max))


def _free_since(phases: tuple[_Phase, ...], n: int) -> Day | None:
    barred = [m for m in range(n) if Effect.NO_RELATIONS in phases[m].effects]
    return _since(phases, barred[-1] + 1) if barred else None
