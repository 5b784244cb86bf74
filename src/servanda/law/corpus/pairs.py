"""Where two states stand apart: what their standings alone do not tell of their relation.

Rules it keeps:

- a treaty is in force between two states while both are parties, unless something keeps it out of
  force between these two, or makes it be in force since another day: an accession that must be
  accepted or may be opposed, an opposing objection to a reservation, a suspension;
- what may do so is found once for each treaty; only such pairs are asked about one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import numpy as np

from servanda.law.acts import Kind
from servanda.law.background import USUAL
from servanda.law.clauses import Acceptance, Closed, Open
from servanda.law.corpus.calendar import LAST
from servanda.law.corpus.columns import acts_of
from servanda.law.corpus.transitions import STANDINGS, Codes, Numbers
from servanda.law.evaluate import between_acceding
from servanda.law.evaluate.combining import Bounds, bounds
from servanda.law.relations import InForce
from servanda.law.relations.record import Record, record_of
from servanda.law.relations.reserved import Settled, settled
from servanda.law.relations.values import Effect
from servanda.law.standing import PARTIES, Interval, OnRecord, Standing

#: The answers by their codes in columns, from the least to the most.
ANSWERS = (InForce.NO, InForce.UNDETERMINED, InForce.YES)
ANSWER_CODES = {answer: code for code, answer in enumerate(ANSWERS)}
YES, OPEN = ANSWER_CODES[InForce.YES], ANSWER_CODES[InForce.UNDETERMINED]
#: What each standing makes of a treaty's being in force for its state, code by code.
HELD = np.array(
    [
        YES if standing in PARTIES else OPEN if standing is Standing.UNDETERMINED else 0
        for standing in STANDINGS
    ],
    dtype=np.int8,
)


class Apart:
    """What sets two states apart in the treaties of a register."""

    def __init__(self) -> None:
        """Begin with treaties that set nobody apart."""
        self._acceding: dict[int, Record] = {}
        self._reserved: dict[int, Record] = {}
        self._noted: dict[int, list[set[int]]] = {}
        self._pairs: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._authors: dict[str, set[int]] = defaultdict(set)
        self._since: dict[str, dict[int, Mapping[int, int]]] = defaultdict(dict)

    def note(
        self,
        treaty: int,
        on_record: OnRecord,
        parties: Mapping[str, Mapping[int, int]],
        known_at: int | None,
    ) -> None:
        """Note what is on record of a treaty now, instead of what was.

        Args:
            treaty: its number.
            on_record: what is on record of it.
            parties: for states for which its operation was suspended, since when they have been
                parties where a standing since another day does not tell it.
            known_at: the entry at which the register is looked at.
        """
        for treaties in self._noted.pop(treaty, ()):
            treaties.discard(treaty)
        self._acceding.pop(treaty, None)
        self._reserved.pop(treaty, None)
        clauses = on_record.clauses
        if clauses is not None and not isinstance(clauses.joining, Open | Closed):
            self._acceding[treaty] = record_of(on_record, known_at)
        for own in self._since.values():
            own.pop(treaty, None)
        for state, since in parties.items():
            self._since[state][treaty] = since
        noted = []
        for author, objector in _reserved(on_record, known_at):
            both = self._authors[author] if objector is None else self._pairs[author, objector]
            noted.append(both)
            if treaty not in self._reserved:
                self._reserved[treaty] = record_of(on_record, known_at)
        for treaties in noted:
            treaties.add(treaty)
        if noted:
            self._noted[treaty] = noted

    def party_since(self, state: str, since: Numbers) -> None:
        """Write since when a state has been a party over the days since when it stands as it does.

        Its times of suspension included, during which it is a party all the same.
        """
        for treaty, starts in self._since.get(state, {}).items():
            since[treaty] = starts.get(int(since[treaty]), since[treaty])

    def by_accession(self, held: Codes, a: str, b: str) -> Iterator[tuple[int, Bounds]]:
        """Give when an accession comes to count between two states, where the clause asks that.

        Args:
            held: an answer for each treaty by standings alone; where it is no, nothing is asked.
            a: the one state.
            b: the other.
        """
        for treaty, record in self._acceding.items():
            found = _accession(record, a, b) if held[treaty] else None
            if found is not None:
                yield treaty, found

    def by_reservations(
        self, held: Codes, a: str, b: str, as_of: date | None
    ) -> Iterator[tuple[int, tuple[Settled, ...]]]:
        """Give what reservations do between two states, where they may keep a treaty out of force.

        Args:
            held: an answer for each treaty; where it is no, nothing is asked.
            a: the one state.
            b: the other.
            as_of: the day asked about.
        """
        own = (self._pairs.get(pair, set()) for pair in ((a, b), (b, a)))
        for treaty in set().union(*own, self._authors.get(a, ()), self._authors.get(b, ())):
            if held[treaty]:
                record = self._reserved[treaty]
                yield treaty, (*settled(record, a, b, as_of), *settled(record, b, a, as_of))


def parties_since(intervals: Iterable[Interval]) -> dict[int, int]:
    """Give for the standings of a party that continue one, by their first days, that one's."""
    found: dict[int, int] = {}
    start: int | None = None
    for interval in intervals:
        first = interval.since.earliest.toordinal()
        if interval.standing not in PARTIES:
            start = None
        elif start is None:
            start = first
        else:
            found[first] = start
    return found


def admitted(held: int, since: int, found: Bounds, day: int) -> tuple[int, int]:
    """Let an accession keep a treaty out of force between two states until it counts for them."""
    possible, certain = (LAST + 1 if d is None else d.toordinal() for d in found)
    if certain <= day:
        return held, max(since, possible) if held == YES else 0
    return (OPEN if possible <= day else 0), 0


def reserved(held: int, since: int, found: Iterable[Settled]) -> tuple[int, int]:
    """Let reservations keep a treaty out of force between two states, or since another day."""
    for result in found:
        effect = result.reserved.effect
        barring = _BARRING.intersection(result.reserved.may_be or (effect,))
        if effect is Effect.NO_RELATIONS:
            held = 0
        elif barring:
            held = min(held, OPEN)
        elif result.free_since is not None:
            since = max(since, result.free_since.earliest.toordinal())
    return held, since if held == YES else 0


_BARRING = frozenset({Effect.NO_RELATIONS, Effect.NOT_ESTABLISHED})


def _accession(record: Record, a: str, b: str) -> Bounds | None:
    clauses, general = record.clauses, record.general
    acceded = any(act.kind is Kind.ACCESSION for s in (a, b) for act in record.acts.of(s))
    if clauses is None or general is None or not acceded:
        return None
    verdict = between_acceding(clauses, general, record.acts, a, b, record.background)
    return None if verdict is None else bounds(verdict)


def _reserved(record: OnRecord, known_at: int | None) -> Iterator[tuple[str, str | None]]:
    """Give who made a reservation that may keep a treaty out of force, and with whom.

    None for with everyone: where one answer may count for all, or for a successor.
    """
    acts = {act.entry: act for act in acts_of(record, known_at) if act.kind in _ABOUT_RESERVATIONS}
    for act in acts.values():
        if act.kind is Kind.OPPOSING_OBJECTION:
            author = acts[act.about].by if act.about in acts else None
            if author is not None:
                yield author, act.by
        elif act.by is not None and _concerns_all(record):
            yield act.by, None


def _concerns_all(record: OnRecord) -> bool:
    clauses = record.clauses
    for_all = clauses is not None and clauses.reservations.acceptance is Acceptance.ALL
    return for_all or bool(record.successions) or record.policies != USUAL


_ABOUT_RESERVATIONS = frozenset(
    {Kind.RESERVATION, Kind.RESERVATION_CONFIRMED, Kind.OPPOSING_OBJECTION}
)
