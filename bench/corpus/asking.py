"""The questions, put to the register and to the engines, with what they must agree on."""

# ruff: noqa: S608 - statements made of numbers of our own

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from bench.corpus.databases import (
    DERIVED,
    HELD,
    HISTORY,
    INDEXES,
    PAIR,
    TABLES,
    Answer,
    Engine,
)
from bench.corpus.made import Made
from servanda.law.acts import INSTRUMENTS, Act, Kind
from servanda.law.clauses import After, AtLeast, Clauses, Counted, Days, Pivot, WithTheOthers
from servanda.law.corpus import CODES, NEVER, Register, Snapshot
from servanda.law.standing import Standing

CODED = {
    "signatory": CODES[Standing.SIGNATORY],
    "contracting": CODES[Standing.CONTRACTING],
    "party": CODES[Standing.PARTY],
    "withdrawn": CODES[Standing.WITHDRAWN],
    "never": NEVER,
}
_KINDS = {
    Kind.SIGNATURE: 1,
    **dict.fromkeys(INSTRUMENTS, 2),
    Kind.WITHDRAWAL_EFFECTIVE: 3,
}


#: Acts whose law the statements here do not say.
_UNSAID = frozenset({Kind.DENUNCIATION, Kind.SUCCESSION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple:
    """The treaties whose law can be said in SQL, and their acts, as tables."""

    treaties: npt.NDArray[np.int64]
    terms: Answer
    acts: Answer


def simple(made: Mapping[str, Made], register: Register) -> Simple:
    """Pick the treaties that SQL can say: so many instruments, so many days, no questions open."""
    states = {state: number for number, state in enumerate(register.states)}
    left_out = register.one_by_one
    terms, acts = [], []
    for number, (name, treaty) in enumerate(made.items()):
        clauses = treaty.on_record.clauses
        said = None if clauses is None or name in left_out else _terms(clauses)
        done = [act for act in treaty.on_record.records if isinstance(act, Act)]
        if said is None or any(act.kind in _UNSAID for act in done):
            continue
        terms.append((number, *said))
        for act in done:
            if act.by is not None and act.kind in _KINDS:
                day = act.on.earliest.toordinal()
                acts.append((number, states[act.by], _KINDS[act.kind], day))
    table = np.array(terms, dtype=np.int64).T
    return Simple(
        treaties=table[0], terms=tuple(table), acts=tuple(np.array(acts, dtype=np.int64).T)
    )


def _terms(clauses: Clauses) -> tuple[int, int, int, int] | None:
    """Give the number, the days after, the days after a later consent and the pivot."""
    match clauses:
        case Clauses(
            entry_into_force=After(condition=AtLeast(n=n, of=of), delay=Days(n=delay)),
            for_states=WithTheOthers(pivot=pivot, later=Days(n=later)),
        ) if of == Counted():
            return n, delay, later, int(pivot is Pivot.THRESHOLD)
        case _:
            return None


def load(engine: Engine, register: Register, few: Simple) -> None:
    """Fill the tables of an engine, and build its indexes."""
    engine.run(TABLES)
    told = register.history()
    columns = (told.treaty, told.state, told.standing, told.since, told.first, told.until)
    engine.load("held", tuple(column.astype(np.int64) for column in columns))
    engine.load("treaty", few.terms)
    engine.load("act", few.acts)
    engine.run(INDEXES)


def held(engine: Engine, day: date) -> Answer:
    """Ask for the standing of every cell on a day, from the table of standings."""
    return engine.ask(HELD.format(day=day.toordinal()))


def derived(engine: Engine, day: date) -> Answer:
    """Ask for the same of the simple treaties, from their acts."""
    return engine.ask(DERIVED.format(day=day.toordinal(), where="", **CODED))


def pair(engine: Engine, one: int, other: int, day: date) -> Answer:
    """Ask which treaties are in force between two states, as far as their standings tell."""
    return engine.ask(PAIR.format(one=one, other=other, day=day.toordinal(), **CODED))


def history(engine: Engine) -> Answer:
    """Ask for all standings of the simple treaties there ever were, from their acts."""
    return engine.ask(HISTORY.format(where="", **CODED))


def add(engine: Engine, treaty: int, state: int, day: date) -> None:
    """Record an instrument and bring the standings of its treaty up to date, from its acts."""
    again = HISTORY.format(where=f"WHERE treaty = {treaty}", **CODED)
    engine.run(
        f"BEGIN; INSERT INTO act VALUES ({treaty}, {state}, 2, {day.toordinal()});"
        f"DELETE FROM held WHERE treaty = {treaty}; INSERT INTO held {again}; COMMIT"
    )


def dense(answer: Answer, snapshot: Snapshot) -> Snapshot:
    """Lay rows out as a snapshot of the same shape, to compare the two."""
    treaty, state, standing, since = answer
    found = Snapshot(
        as_of=snapshot.as_of,
        standing=np.zeros_like(snapshot.standing),
        since=np.zeros_like(snapshot.since),
    )
    found.standing[treaty, state] = standing
    found.since[treaty, state] = since
    return found


def same(one: Snapshot, other: Snapshot, treaties: npt.NDArray[np.int64] | slice) -> bool:
    """Tell whether two snapshots agree on some treaties."""
    return np.array_equal(one.standing[treaties], other.standing[treaties]) and np.array_equal(
        one.since[treaties], other.since[treaties]
    )
