"""A whole register for quick answers, kept up to date act by act.

Rules it keeps:

- every answer is the one that ``standing`` and ``relations`` give one by one, to the day;
- a register is changed in place, and an act brings up to date its treaty and every treaty whose
  clauses name it, near or far: to copy the key frames for each act would take longer than the law;
- so one thread at a time: who shares a register between threads holds a lock around each call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from servanda.law.acts import Act, Void
from servanda.law.corpus.answers import History, Relations, Snapshot, day_of, history
from servanda.law.corpus.calendar import LAST
from servanda.law.corpus.columns import acts_of, columns
from servanda.law.corpus.columnwise import evaluated
from servanda.law.corpus.pairs import HELD, YES, Apart, admitted, parties_since, reserved
from servanda.law.corpus.plans import Plan, plan_for
from servanda.law.corpus.singly import Singly, acting_alone, binds_parties
from servanda.law.corpus.timeline import Timeline
from servanda.law.corpus.transitions import (
    NONE,
    STANDINGS,
    Codes,
    Numbers,
    Transitions,
    joined,
    of_intervals,
)
from servanda.law.dates import Day
from servanda.law.references import assemble
from servanda.law.standing import OnRecord, Standing


class UnknownTreatyError(ValueError):
    """A register was asked about a treaty that is not in it."""


class Register:
    """Every treaty of a register, as it was known at one entry."""

    def __init__(self, records: Mapping[str, OnRecord], *, known_at: int | None = None) -> None:
        """Evaluate all treaties, by the names under which clauses speak of them.

        Raises:
            CircleError: where clauses refer to each other in a circle.
        """
        self._known_at = known_at
        self._records = assemble(records)
        self._numbers = {name: number for number, name in enumerate(self._records)}
        self._names = tuple(self._records)
        self._plans = [plan_for(record) for record in self._records.values()]
        self._naming = _naming(self._records)
        self._one_by_one: set[int] = set()
        self._singly = Singly(known_at)
        self._apart = Apart()
        self._parties: dict[int, dict[str, dict[int, int]]] = {}
        self._states: dict[str, int] = {}
        self._number_states(_acting(self._records.values()))
        self._timeline = Timeline(self._evaluated(range(len(self._plans))), self._cells)

    @property
    def treaties(self) -> tuple[str, ...]:
        """Give the names of the treaties, in the order of the rows of every answer."""
        return self._names

    @property
    def states(self) -> tuple[str, ...]:
        """Give the codes of the states, in the order of the columns of a snapshot."""
        return tuple(self._states)

    @property
    def one_by_one(self) -> frozenset[str]:
        """Give the treaties that were not evaluated on columns, but one by one."""
        return frozenset(self._names[number] for number in self._one_by_one)

    @property
    def nbytes(self) -> int:
        """Give the memory that the columns take, what is on record apart."""
        return self._timeline.nbytes

    def snapshot(self, as_of: date | None, into: Snapshot | None = None) -> Snapshot:
        """Give the standing of every state in every treaty on a day.

        Args:
            as_of: the day; None for after all that is known.
            into: an earlier snapshot of the same register whose columns may be written over.
        """
        shape = len(self._plans), len(self._states)
        standing = np.empty(shape, np.int8) if into is None else into.standing
        since = np.empty(shape, np.int32) if into is None else into.since
        self._timeline.on(_number(as_of), standing.reshape(-1), since.reshape(-1))
        return Snapshot(as_of=as_of, standing=standing, since=since)

    def standing_on(
        self, treaty: str, state: str, as_of: date | None
    ) -> tuple[Standing, Day] | None:
        """Give one state's standing and since when; None where it has none."""
        if state not in self._states:
            return None
        cell = self._number_of(treaty) * len(self._states) + self._states[state]
        own = self._timeline.changes(cell, cell + 1)
        begun = int(np.searchsorted(own.day, _number(as_of), side="right"))
        standing = STANDINGS[own.standing[begun - 1]] if begun else None
        if standing is None:
            return None
        return standing, day_of(int(own.since[begun - 1]), int(own.latest[begun - 1]))

    def between(self, a: str, b: str, as_of: date | None) -> Relations:
        """Tell for every treaty whether it is in force between two states on a day, since when."""
        one, other = sorted((a, b))
        day = _number(as_of)
        first, since_first = self._of_state(one, day)
        second, since_second = self._of_state(other, day)
        self._apart.party_since(one, since_first)
        self._apart.party_since(other, since_second)
        held = np.minimum(HELD[first], HELD[second])
        since = np.where(held == YES, np.maximum(since_first, since_second), np.int32(0))
        for treaty, found in self._apart.by_accession(held, one, other):
            held[treaty], since[treaty] = admitted(held[treaty], since[treaty], found, day)
        for treaty, made in self._apart.by_reservations(held, one, other, as_of):
            held[treaty], since[treaty] = reserved(held[treaty], since[treaty], made)
        return Relations(states=(one, other), as_of=as_of, in_force=held, since=since)

    def history(self) -> History:
        """Give every standing that is or foreseeably will be, by treaty and then by state."""
        return history(self._timeline.changes(0, self._cells), len(self._states))

    def add(self, treaty: str, *records: Act | Void) -> tuple[str, ...]:
        """Record acts or strikings-out, and give the names of the treaties brought up to date.

        Raises:
            UnknownTreatyError: where there is no such treaty.
        """
        self._number_of(treaty)  # it must be there
        own = self._records[treaty]
        self._records[treaty] = replace(own, records=(*own.records, *records))
        touched = [treaty, *self._depending(treaty)]
        self._put_together(touched[1:])
        for name in touched:
            self._singly.forget(name)
        new = {r.by for r in records if isinstance(r, Act) and r.by is not None}
        if new - self._states.keys():
            self._widen(new)
        acting = acting_alone(records)
        self._renew(treaty, acting)
        for name in touched[1:]:
            # What a treaty sees of another changes it as a whole, if it binds no parties of that.
            self._renew(name, None if binds_parties(self._records[name]) else frozenset())
        return tuple(touched)

    # -- what is evaluated ----------------------------------------------------------------------

    @property
    def _cells(self) -> int:
        return len(self._plans) * len(self._states)

    def _number_of(self, treaty: str) -> int:
        if treaty not in self._numbers:
            raise UnknownTreatyError(
                f"No treaty in this register is called {treaty!r}; add it by making the register "
                "anew."
            )
        return self._numbers[treaty]

    def _evaluated(self, numbers: Sequence[int]) -> Transitions:
        """Give the changes of standing in these treaties, on columns as far as they can say it."""
        on_columns, rest = self._on_columns(numbers)
        parts = [on_columns, *(self._one_evaluated(n, None)[0] for n in rest)]
        for n in numbers:
            self._note(n)
        return joined(parts)

    def _renew(self, treaty: str, acting: frozenset[str] | None) -> None:
        """Bring a treaty up to date after some states alone acted; None where more may differ."""
        number, width, some = self._numbers[treaty], len(self._states), None
        changes, rest = self._on_columns([number])
        if rest:
            changes, some = self._one_evaluated(number, acting)
        self._note(number)
        first = number * width
        if some is None:
            self._timeline.exchange(first, first + width, changes)
            return
        for cell in (first + self._states[state] for state in some):
            self._timeline.exchange(cell, cell + 1, changes.take(changes.cell == cell))

    def _one_evaluated(
        self, number: int, acting: frozenset[str] | None
    ) -> tuple[Transitions, frozenset[str] | None]:
        """Evaluate one treaty by itself, and tell of which states; None for all."""
        name, first = self._names[number], number * len(self._states)
        found, some = self._singly.standings(name, self._records[name], acting)
        before = self._parties.get(number, {}) if some is not None else {}
        since = before | {state: parties_since(intervals) for state, intervals in found.items()}
        self._parties[number] = {state: starts for state, starts in since.items() if starts}
        cells = ((first + self._states[state], own) for state, own in found.items())
        return of_intervals(cells), some

    def _note(self, number: int) -> None:
        record = self._records[self._names[number]]
        self._apart.note(number, record, self._parties.get(number, {}), self._known_at)

    def _on_columns(self, numbers: Sequence[int]) -> tuple[Transitions, list[int]]:
        """Give the changes of standing that columns can say, and what treaties they cannot."""
        planned = {n: plan for n in numbers if (plan := self._plans[n]) is not None}
        changes, rest = NONE, {n for n in numbers if n not in planned}
        if planned and self._states:
            changes, unusual = self._by_plans(planned)
            rest |= unusual
        self._one_by_one.difference_update(numbers)
        self._one_by_one.update(rest)
        for n in planned.keys() - rest:
            self._parties.pop(n, None)
            self._singly.drop(self._names[n])
        return changes, sorted(rest)

    def _by_plans(self, planned: Mapping[int, Plan]) -> tuple[Transitions, set[int]]:
        histories = [acts_of(self._records[self._names[n]], self._known_at) for n in planned]
        found, unusual = evaluated(
            list(planned.values()), columns(histories, self._states), self._states
        )
        numbers, width = np.array(list(planned)), len(self._states)
        cell = numbers[found.cell // width] * width + found.cell % width
        return replace(found, cell=cell), set(numbers[unusual].tolist())

    def _of_state(self, state: str, day: int) -> tuple[Codes, Numbers]:
        if state not in self._states:
            return np.zeros(len(self._plans), np.int8), np.zeros(len(self._plans), np.int32)
        return self._timeline.of_state(day, self._states[state], len(self._states))

    # -- what is known --------------------------------------------------------------------------

    def _number_states(self, states: Iterable[str]) -> None:
        self._states = {state: n for n, state in enumerate(sorted(set(states)))}

    def _widen(self, new: Iterable[str]) -> None:
        """Make room for states that had done nothing before: every cell is numbered anew."""
        before, width = self.states, len(self._states)
        changes = self._timeline.changes(0, self._cells)
        self._number_states({*before, *new})
        places = np.array([self._states[state] for state in before], dtype=np.int64)
        if len(changes):
            state = places[changes.cell % width]
            changes = replace(changes, cell=changes.cell // width * len(self._states) + state)
        self._timeline = Timeline(changes, self._cells)

    def _depending(self, treaty: str) -> list[str]:
        """Give the treaties whose clauses name this one, or one that does, each after its own."""
        found: dict[str, None] = {}
        waiting = [*self._naming.get(treaty, ())]
        while waiting:
            name = waiting.pop(0)
            found.pop(name, None)  # it comes after all that it depends on
            found[name] = None
            waiting += self._naming.get(name, ())
        return list(found)

    def _put_together(self, names: Iterable[str]) -> None:
        """Let the treaties see what is now on record of those that their clauses name."""
        for name in names:
            own = self._records[name]
            others = tuple((other, self._records[other]) for other, _ in own.others)
            self._records[name] = replace(own, others=others)


def _naming(records: Mapping[str, OnRecord]) -> dict[str, list[str]]:
    """Give for each instrument the treaties whose clauses name it, records put together."""
    found: dict[str, list[str]] = {}
    for name, record in records.items():
        for other, _ in record.others:
            found.setdefault(other, []).append(name)
    return found


def _acting(records: Iterable[OnRecord]) -> Iterator[str]:
    """Give the states that any record speaks of, some more than once."""
    for record in records:
        for one in record.records:
            if isinstance(one, Act) and one.by is not None:
                yield one.by
        for report in record.reported:
            if report.state is not None:
                yield report.state
        for succession in record.successions:
            yield from (succession.predecessor, succession.successor)


def _number(as_of: date | None) -> int:
    return LAST if as_of is None else as_of.toordinal()
