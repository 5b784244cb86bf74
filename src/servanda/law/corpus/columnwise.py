"""Many treaties at once: entry into force and standings computed on columns.

Rules it keeps:

- a treaty counts as computed here only where the answer is surely the one that the one-by-one
  evaluator gives; every other treaty is named, and evaluated one by one;
- so acts of kinds that open further questions, days within bounds, consents of unknown kind that
  may or may not count, leaving before the threshold was met, and coming back, are left to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar, assert_never

import numpy as np

from servanda.law.acts import CONSENTS, SIGNATURES, Kind
from servanda.law.clauses import AtOnce, Delay, OnDay, OnSigning
from servanda.law.corpus.calendar import NEVER, DayColumn, later
from servanda.law.corpus.columns import Columns, Flags, Whole, kind_table
from servanda.law.corpus.plans import Enough, Part, Plan
from servanda.law.corpus.transitions import CODES, Transitions, joined, of_columns
from servanda.law.evaluate.counting import ANY_CONSENT
from servanda.law.evaluate.periods import BINDING_SIGNATURES
from servanda.law.standing import Standing

T = TypeVar("T")

_COMING = BINDING_SIGNATURES | CONSENTS
_LEAVING = frozenset({Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION})
#: Kinds that change no standing by themselves, reserved consents counting at once.
_WITHOUT_EFFECT = frozenset(
    {
        Kind.RESERVATION,
        Kind.RESERVATION_CONFIRMED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.RESERVATION_ACCEPTED,
        Kind.OBJECTION,
        Kind.OPPOSING_OBJECTION,
        Kind.OBJECTION_WITHDRAWN,
        Kind.DECLARATION,
        Kind.PROCEDURES_NEEDED,
        Kind.DEPOSITARY_NOTICE,
        Kind.REGISTRATION,
        Kind.FACT,
        Kind.ORGAN_DECISION,
    }
)
_OF_STATES = kind_table(_COMING | _LEAVING)
_OTHER = kind_table(_WITHOUT_EFFECT | {Kind.ADOPTION})
_SIGNS, _CONSENTS = kind_table(BINDING_SIGNATURES), kind_table(CONSENTS)
_COMES, _LEAVES = kind_table(_COMING), kind_table(_LEAVING)
_NOTIFIES = kind_table(frozenset({Kind.DENUNCIATION}))
_NEEDS = kind_table(frozenset({Kind.PROCEDURES_NEEDED}))
_SUCCEEDS = kind_table(frozenset({Kind.SUCCESSION}))
_COMPLETES = kind_table(CONSENTS - SIGNATURES)
_ADOPTS, _UNKNOWN = kind_table(frozenset({Kind.ADOPTION})), kind_table(frozenset({Kind.CONSENT}))


def evaluated(
    plans: Sequence[Plan], acts: Columns, states: Mapping[str, int]
) -> tuple[Transitions, Flags]:
    """Give the changes of standing in these treaties, and which treaties are not computed here.

    ``acts`` are those of the treaties, numbered as the plans. Of a treaty that is not computed no
    changes are given.
    """
    return _Evaluation(plans, acts, states).result()


class _Span(NamedTuple):
    """One standing of all cells: from which day, and by which day another takes its place."""

    standing: Standing
    start: DayColumn
    end: DayColumn
    since: DayColumn
    latest: DayColumn

    def changes(self, computed: Flags) -> Transitions:
        """Give the cells that have this standing for a day at least, where they are computed."""
        cell = np.flatnonzero(computed & (self.start < self.end))
        start, since, latest = (d.reshape(-1)[cell] for d in (self.start, self.since, self.latest))
        return of_columns(cell, start, np.full_like(cell, CODES[self.standing]), since, latest)


class _Evaluation:
    """One evaluation: first days by treaty and state, and what they lead to."""

    def __init__(self, plans: Sequence[Plan], acts: Columns, states: Mapping[str, int]) -> None:
        self.plans, self.acts, self.states = plans, acts, states
        self.unusual = np.zeros(len(plans), dtype=np.bool_)
        self.signed = self._first(_SIGNS[acts.kind])
        self.left = self._first(_LEAVES[acts.kind])  # by notice, or as a source says
        self.by_signing = np.array([plan.own.by_signing for plan in plans], dtype=np.bool_)
        index, tables = _distinct([plan.own.opening for plan in plans])
        opens = np.array([kind_table(kinds) for kinds in tables])[index[acts.treaty], acts.kind]
        self.consented = self._first(opens)
        self.succeeded = self._succeeded(opens)
        self.bound_by_signing = self._alone_on_its_day(opens, _SIGNS[acts.kind])

    def result(self) -> tuple[Transitions, Flags]:
        met = self._met()
        self._flag_unusual(met)
        in_force = _by_delay(met, [plan.delay for plan in self.plans])
        bound = self._bound(met, in_force)
        bound = np.where(self.left <= bound, NEVER, bound)
        return self._changes(bound, in_force[:, np.newaxis]), self.unusual

    def _changes(self, bound: DayColumn, general: DayColumn) -> Transitions:
        # Who notified its succession late is a party from a day before that is not on record.
        late = self.succeeded & (general < bound)
        possible = np.where(late, general, bound)
        consented = np.where(self.bound_by_signing, bound, self.consented)
        signed, out = self.signed, self._out(bound)
        spans = (
            _Span(Standing.SIGNATORY, signed, np.minimum(consented, possible), signed, signed),
            _Span(Standing.CONTRACTING, consented, bound, consented, consented),
            _Span(Standing.UNDETERMINED, possible, bound, possible, bound),
            _Span(Standing.PARTY, bound, np.full_like(bound, NEVER), possible, bound),
            _Span(Standing.WITHDRAWN, out, np.full_like(out, NEVER), out, out),
        )
        computed = ~self.unusual[:, np.newaxis]
        return joined([span.changes(computed) for span in spans])

    def _first(self, rows: Flags) -> DayColumn:
        """Give the first day of these acts by treaty and state; ``NEVER`` of none."""
        rows = rows & (self.acts.state >= 0)
        width = len(self.states)
        found = np.full(len(self.plans) * width, NEVER, dtype=np.int64)
        cell = self.acts.treaty[rows] * width + self.acts.state[rows]
        np.minimum.at(found, cell, self.acts.day[rows])
        return found.reshape(len(self.plans), width)

    def _succeeded(self, opens: Flags) -> Flags:
        """Tell which states consented by a succession of which the clause does not speak."""
        found = self._alone_on_its_day(opens, _SUCCEEDS[self.acts.kind])
        named = np.array([plan.own.names_succession for plan in self.plans], dtype=np.bool_)
        return found & ~named[:, np.newaxis]

    def _alone_on_its_day(self, opens: Flags, some: Flags) -> Flags:
        """Tell which states consented by one of some acts, alone on its day.

        Flag the treaties where another consent came on the same day, and where such a state left
        again, which is not as plain as for others.
        """
        first = self._first(opens & some)
        found = (first < NEVER) & (first == self.consented)
        both = found & (self._first(opens & ~some) == first)
        self.unusual |= (both | (found & (self.left < NEVER))).any(axis=1)
        return np.asarray(found)

    # -- the instrument -------------------------------------------------------------------------

    def _met(self) -> DayColumn:
        """Give the day on which the condition of each treaty is met."""
        treaty = np.repeat(np.arange(len(self.plans)), [len(plan.parts) for plan in self.plans])
        parts = [part for plan in self.plans for part in plan.parts]
        days = self._part_days(parts, treaty)
        starts = np.searchsorted(treaty, np.arange(len(self.plans)))
        every = np.fromiter((plan.all_parts for plan in self.plans), np.bool_, len(self.plans))
        last, first = np.maximum.reduceat(days, starts), np.minimum.reduceat(days, starts)
        return np.where(every, last, first)

    def _part_days(self, parts: Sequence[Part], treaty: Whole) -> DayColumn:
        days = np.full(len(parts), NEVER, dtype=np.int64)
        counting: list[tuple[int, Enough]] = []
        signing = self._signing() if any(isinstance(part, OnSigning) for part in parts) else None
        for number, part in enumerate(parts):
            match part:
                case OnDay(day=day):
                    days[number] = day.toordinal()
                case OnSigning():
                    days[number] = NEVER if signing is None else signing[treaty[number]]
                case Enough():
                    counting.append((number, part))
                case _:
                    assert_never(part)
        if counting:
            at = np.array([number for number, _ in counting])
            days[at] = self._enough_days([part for _, part in counting], treaty[at])
        return days

    def _signing(self) -> DayColumn:
        """Give the day that each instrument bears: its adoption, else its first signature."""
        adopted = np.full(len(self.plans), NEVER, dtype=np.int64)
        rows = _ADOPTS[self.acts.kind]
        np.minimum.at(adopted, self.acts.treaty[rows], self.acts.day[rows])
        return np.where(adopted < NEVER, adopted, self.signed.min(axis=1))

    def _enough_days(self, parts: Sequence[Enough], treaty: Whole) -> DayColumn:
        acted = self._acted(parts, treaty)
        signed = np.fromiter((part.signed for part in parts), np.bool_, len(parts))
        number = np.fromiter((part.number for part in parts), np.int64, len(parts))
        belongs = np.where(signed[:, np.newaxis], self.signed[treaty], 0)
        counts = np.where(self._members(parts), np.maximum(acted, belongs), NEVER)
        every = np.flatnonzero(number == 0)
        number[every] = self._signatories(treaty[every], counts[every])
        ordered = np.sort(counts, axis=1)
        place = np.clip(number, 1, ordered.shape[1]) - 1
        days = ordered[np.arange(len(parts)), place]
        return np.where((number < 1) | (number > ordered.shape[1]), NEVER, days)

    def _acted(self, parts: Sequence[Enough], treaty: Whole) -> DayColumn:
        """Give the first act that counts for each part, by state; flag what may or may not."""
        index, kinds = _distinct([part.kinds for part in parts])
        found = np.full((len(parts), len(self.states)), NEVER, dtype=np.int64)
        for number, counted in enumerate(kinds):
            table = kind_table(counted)
            if Kind.CONSENT not in counted and counted >= ANY_CONSENT:
                table = table | _UNKNOWN
            own = np.flatnonzero(index == number)
            found[own] = self._first(table[self.acts.kind])[treaty[own]]
            if not table[_UNKNOWN].all() and not counted.isdisjoint(CONSENTS):
                unknown = _any_by(self.acts.treaty, _UNKNOWN[self.acts.kind], len(self.plans))
                self.unusual[treaty[own]] |= unknown[treaty[own]]
        return found

    def _members(self, parts: Sequence[Enough]) -> Flags:
        found = np.ones((len(parts), len(self.states)), dtype=np.bool_)
        for number, part in enumerate(parts):
            if part.only is not None:
                found[number] = False
                found[number, self._numbers(part.only)] = True
            if part.outside:
                found[number, self._numbers(part.outside)] = False
        return found

    def _numbers(self, states: Iterable[str]) -> list[int]:
        return [self.states[state] for state in states if state in self.states]

    def _signatories(self, treaty: Whole, counts: DayColumn) -> Whole:
        """Count the signatories of a treaty that waits for all; flag those that sign too late."""
        signed = self.signed[treaty]
        last = np.max(np.where(signed < NEVER, signed, 0), axis=1, initial=0)
        # Until the last has signed, those that signed before might have been all.
        self.unusual[treaty] |= last > counts.min(axis=1, initial=NEVER)
        return np.asarray(np.count_nonzero(signed < NEVER, axis=1), dtype=np.int64)

    # -- the states -----------------------------------------------------------------------------

    def _bound(self, met: DayColumn, in_force: DayColumn) -> DayColumn:
        """Give the day from which each state that consented is bound, leaving aside."""
        at_threshold = np.array([plan.own.at_threshold for plan in self.plans], dtype=np.bool_)
        pivot = np.where(at_threshold, met, in_force)[:, np.newaxis]
        own = _by_delay(self.consented, [plan.own.later for plan in self.plans])
        general = in_force[:, np.newaxis]
        bound = np.where(self.consented <= pivot, general, np.maximum(own, general))
        signing = self.by_signing
        bound[signing] = np.maximum(self._by_signing()[signing], general[signing])
        bound = np.where(self.succeeded, np.maximum(self.consented, general), bound)
        return np.where((self.consented < NEVER) & (general < NEVER), bound, NEVER)

    def _by_signing(self) -> DayColumn:
        """Give the day on which signature binds each state, or its notification where it must."""
        needed = self._first(_NEEDS[self.acts.kind]) < NEVER
        completed = self._first(_COMPLETES[self.acts.kind])
        notified = _by_delay(completed, [plan.own.later for plan in self.plans])
        return np.where(needed, np.maximum(notified, self.signed), self.signed)

    def _out(self, bound: DayColumn) -> DayColumn:
        """Give the day from which each state is out: at once where it was not bound yet."""
        notified = (self._first(_NOTIFIES[self.acts.kind]) < NEVER) & (bound < NEVER)
        effect = _by_delay(self.left, [plan.leaving or AtOnce() for plan in self.plans])
        return np.where(notified, effect, self.left)

    def _flag_unusual(self, met: DayColumn) -> None:
        acts, count = self.acts, len(self.plans)
        of_states = _OF_STATES[acts.kind] & (acts.state >= 0)
        self.unusual |= _any_by(acts.treaty, ~acts.plain, count)
        self.unusual |= _any_by(acts.treaty, ~(of_states | _OTHER[acts.kind]), count)
        self.unusual |= self.left.min(axis=1, initial=NEVER) <= np.minimum(met, NEVER - 1)
        self.unusual |= ((self.left < NEVER) & (self.left <= self.consented)).any(axis=1)
        elsewhere = self._first(_CONSENTS[acts.kind]) < NEVER
        self.unusual |= (elsewhere & (self.consented == NEVER)).any(axis=1)
        by_state = acts.state >= 0
        left = np.full(len(acts.day), NEVER, dtype=np.int64)
        left[by_state] = self.left[acts.treaty[by_state], acts.state[by_state]]
        self.unusual |= _any_by(acts.treaty, _COMES[acts.kind] & (acts.day >= left), count)
        times = np.bincount(acts.treaty[_LEAVES[acts.kind]], minlength=count)
        self.unusual |= times > np.count_nonzero(self.left < NEVER, axis=1)
        silent = np.fromiter((plan.leaving is None for plan in self.plans), np.bool_, count)
        self.unusual |= silent & _any_by(acts.treaty, _NOTIFIES[acts.kind], count)


def _distinct(values: Sequence[T]) -> tuple[Whole, list[T]]:
    """Give the distinct values, and the number of each value among them."""
    numbers: dict[T, int] = {}
    index = [numbers.setdefault(value, len(numbers)) for value in values]
    return np.array(index, dtype=np.int64), list(numbers)


def _by_delay(days: DayColumn, delays: Sequence[Delay]) -> DayColumn:
    """Count to the days of each treaty its own delay."""
    index, distinct = _distinct(delays)
    found = np.empty_like(days)
    for number, delay in enumerate(distinct):
        own = index == number
        found[own] = later(days[own], delay)
    return found


def _any_by(treaty: Whole, rows: Flags, count: int) -> Flags:
    """Tell for each treaty whether any of its acts is among the rows."""
    return np.bincount(treaty[rows], minlength=count) > 0
