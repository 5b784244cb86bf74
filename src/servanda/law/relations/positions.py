"""Where one state stands on a reservation on a day: pending, accepted, objected, opposed.

Rules it keeps:

- silence accepts after the later of two days: so long after the state was notified, and its own
  consent (VCLT art. 20(5)); an objection on that day is still in time;
- a state is notified when the depositary informed it, or all (art. 78(c)); while no notice is on
  record the period may have begun with the reservation, but has not surely begun;
- an objection counts unless it came after that day or after express acceptance; it ends with its
  withdrawal, operative when the reserving state has notice of it (art. 22(3)(b)), or with express
  acceptance; after it the reservation is accepted, unless the state objects anew in time;
- a day may be known only within bounds: then every position that is possible is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TypeAlias

from servanda.law.acts import Act, Kind
from servanda.law.dates import add_days
from servanda.law.evaluate.combining import Bounds, bounds_of, earliest_of

Readings: TypeAlias = tuple[bool, ...]
"""Whether something is so: one value, or both where both are possible."""


class Position(Enum):
    """What a state has done about a reservation so far."""

    PENDING = auto()
    ACCEPTED = auto()
    OBJECTED = auto()
    OPPOSED = auto()
    """Objected, and definitely opposed entry into force between the two."""


#: Positions of a state that objects, in either way.
AGAINST = frozenset({Position.OBJECTED, Position.OPPOSED})


def come_true(found: Bounds, day: date) -> Readings:
    """Tell whether something that comes true within these bounds has done so by a day."""
    if found.certain is not None and found.certain <= day:
        return (True,)
    return (False, True) if found.possible is not None and found.possible <= day else (False,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """One objection, as far as it counts."""

    act: Act
    after_acceptance: bool
    """Whether the same state had accepted expressly before."""
    until: Bounds
    """When its withdrawal became operative, or acceptance took its place."""

    def counts(self, last_day: Bounds) -> Readings:
        """Tell whether it counts: by the last day, and not after express acceptance."""
        on = self.act.on
        late = last_day.certain is not None and on.earliest > last_day.certain
        if late or self.after_acceptance:
            return (False,)
        surely = last_day.possible is None or on.latest <= last_day.possible
        return (True,) if surely else (False, True)

    def readings(self, day: date, last_day: Bounds) -> Iterator[tuple[bool, bool, bool]]:
        """Give whether it opposes on a day, stands, or is of the past: every possible reading."""
        for done in come_true(bounds_of(self.act.on), day):
            for stands in self.counts(last_day) if done else ():
                for ended in come_true(self.until, day):
                    holds = stands and not ended
                    yield holds and self.act.kind is Kind.OPPOSING_OBJECTION, holds, not holds
            if not done:
                yield False, False, False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What one state did, or let pass, about one reservation."""

    last_day: Bounds
    """The last day on which it may object."""
    accepted: Bounds
    """Expressly."""
    objections: tuple[Objected, ...] = ()
    surely_counts: bool = True
    """Whether it surely matters what this state answers; where not, it may do as if it accepted."""

    def turns(self) -> Iterator[Bounds]:
        """Give the days on which its position may change."""
        yield from (_after(self.last_day), self.accepted)
        for objection in self.objections:
            yield from (bounds_of(objection.act.on), objection.until)

    def on(self, day: date) -> frozenset[Position]:
        """Give every position that it can have on a day by what is on record."""
        found = {p for last_day in self._last_days() for p in self._if(last_day, day)}
        return frozenset(found if self.surely_counts else {*found, Position.ACCEPTED})

    def _if(self, last_day: Bounds, day: date) -> Iterator[Position]:
        readings = {(False, False, False)}
        for objection in self.objections:
            own = tuple(objection.readings(day, last_day))
            readings = {(a or x, b or y, c or z) for a, b, c in readings for x, y, z in own}
        for passed in come_true(earliest_of([_after(last_day), self.accepted]), day):
            for reading in readings:
                yield _position(*reading, passed)

    def _last_days(self) -> Iterator[Bounds]:
        """Give the readings of the last day that differ: it is one and the same for all objections.

        Its first and its last, and between them those that leave an objection in time, or late.
        """
        first, last = self.last_day.possible, self.last_day.certain or date.max
        if first is None:
            yield self.last_day
            return
        marks = {first, last}
        for objection in self.objections:
            marks |= {add_days(objection.act.on.earliest, -1), objection.act.on.latest}
        yield from (Bounds(mark, mark) for mark in sorted(marks) if first <= mark <= last)


def _position(opposes: bool, objects: bool, past: bool, passed: bool) -> Position:  # noqa: FBT001 - the four facts of one table
    if opposes:
        return Position.OPPOSED
    if objects:
        return Position.OBJECTED
    return Position.ACCEPTED if past or passed else Position.PENDING


def _after(last_day: Bounds) -> Bounds:
    """Give the day from which silence has accepted."""
    return Bounds(*(None if day is None else add_days(day, 1) for day in last_day))
