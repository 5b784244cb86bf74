"""Which of two successive instruments governs between two states, and what a register has of them.

Rules it keeps:

- an instrument that replaces an earlier one ends it between its own parties, from the day on which
  it is in force between them, and leaves it in force with the others (VCLT art. 59; Kishinev
  Convention 2002 art. 120(3)-(4)); what was so ended does not come back when the later one ends;
- where it does not say so, both apply, the earlier so far as it is compatible (art. 30(3)-(4)(a));
- where only one of them is in force between the two, that one governs (art. 30(4)(b)).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import assert_never

from servanda.law.dates import Day
from servanda.law.relations.pairs import barred, between, last_of
from servanda.law.relations.values import (
    Bar,
    Between,
    Governs,
    InForce,
    Relation,
    Successive,
    Version,
)
from servanda.law.relations.versions import version
from servanda.law.standing import OnRecord, standings
from servanda.law.standing.answers import parties_among

_NO_AMENDMENTS: Mapping[str, Sequence[str]] = {}


def successive(
    earlier: tuple[str, OnRecord],
    later: tuple[str, OnRecord],
    a: str,
    b: str,
    *,
    as_of: date | None,
    known_at: int | None,
) -> Successive:
    """Tell which of an earlier and a later instrument governs between two states (art. 30, 59)."""
    (old, before), (new, after) = earlier, later
    under_later = between(after, a, b, as_of=as_of, known_at=known_at)
    under_earlier = between(before, a, b, as_of=as_of, known_at=known_at)
    replaced_on = None
    if _replaces(after, old):
        ended = _ever(after, under_later, known_at)
        under_earlier, replaced_on = _ended(under_earlier, ended)
    return Successive(
        names=(old, new),
        governs=_governs(under_earlier.in_force, under_later.in_force),
        earlier=under_earlier,
        later=under_later,
        replaced_on=replaced_on,
    )


def all_between(
    register: Mapping[str, OnRecord],
    a: str,
    b: str,
    *,
    as_of: date | None,
    known_at: int | None,
    amendments: Mapping[str, Sequence[str]] = _NO_AMENDMENTS,
) -> tuple[Between, ...]:
    """Give what every instrument of a register is between two states on a day, by their names.

    Left out are instruments of which neither is a party, or was, or took any step to become one.

    Args:
        register: every instrument by its name, as ``references.assemble`` gives it.
        a: one state.
        b: the other.
        as_of: the legal day; None for after all that is known.
        known_at: the entry up to which records count; None for all.
        amendments: by the name of an instrument, the names of those that amend it, which stand
            under it instead of by themselves.
    """
    amending = {name for names in amendments.values() for name in names}
    versions = {
        name: version(
            on_record,
            [(amendment, register[amendment]) for amendment in amendments.get(name, ())],
            a,
            b,
            as_of=as_of,
            known_at=known_at,
        )
        for name, on_record in sorted(register.items())
        if name not in amending
    }
    replacing = _replacing(register, versions)
    return tuple(
        _in_register(name, found, replacing.get(name, ()), versions, known_at)
        for name, found in versions.items()
        if any(found.relation.standings)
    )


def _replacing(
    register: Mapping[str, OnRecord], names: Iterable[str]
) -> dict[str, list[tuple[str, OnRecord]]]:
    """Give, by the name of an earlier instrument, the later ones whose clauses replace it."""
    found: dict[str, list[tuple[str, OnRecord]]] = {}
    for name in names:
        clauses = register[name].clauses
        for earlier in () if clauses is None else clauses.replaces:
            found.setdefault(earlier, []).append((name, register[name]))
    return found


def _in_register(
    name: str,
    found: Version,
    replacing: Iterable[tuple[str, OnRecord]],
    versions: Mapping[str, Version],
    known_at: int | None,
) -> Between:
    replaced_by = []
    relation = found.relation
    for later, on_record in replacing:
        ended = _ever(on_record, versions[later].relation, known_at)
        relation, replaced_on = _ended(relation, ended)
        replaced_by += [later] if replaced_on is not None else []
    if relation.in_force is not InForce.YES:
        found = replace(found, binding=(), deemed=(), undetermined=())
    return Between(
        name=name, version=replace(found, relation=relation), replaced_by=tuple(replaced_by)
    )


def _replaces(later: OnRecord, earlier: str) -> bool:
    return later.clauses is not None and earlier in later.clauses.replaces


def _ever(later: OnRecord, now: Relation, known_at: int | None) -> Relation:
    """Give the relation on the first day on which the later one was in force between the two.

    Where it never was, as it is now; unless it may have been on an earlier day.
    """
    found = [
        between(later, *now.states, as_of=day, known_at=known_at)
        for day in _beginnings(later, now, known_at)
    ]
    for answer in (InForce.YES, InForce.UNDETERMINED):
        for relation in (*found, now):
            if relation.in_force is answer:
                return relation
    return now


def _beginnings(later: OnRecord, now: Relation, known_at: int | None) -> Iterator[date]:
    """Give the days, by the one asked about, from which both were, or may have been, parties."""
    one, other = (
        parties_among(state, standings(later, state, known_at=known_at)) for state in now.states
    )
    for first in one:
        for second in other:
            since = last_of([first.since, second.since])
            ends = [until.latest for until in (first.until, second.until) if until is not None]
            end = min(ends, default=date.max)
            day = since.latest if since.latest < end else since.earliest
            if day < end and (now.as_of is None or day <= now.as_of):
                yield day


def _ended(earlier: Relation, later: Relation) -> tuple[Relation, Day | None]:
    """End the earlier between the two where the later is, or was, in force between them.

    Where they are not both parties to the earlier, there was nothing to end.
    """
    match later.in_force:
        case InForce.YES:
            ended = barred(earlier, InForce.NO, Bar.REPLACED, earlier.states, None)
            return ended, None if ended is earlier else later.since
        case InForce.UNDETERMINED:
            return barred(earlier, InForce.UNDETERMINED, Bar.REPLACED, later.lacking, None), None
        case InForce.NO:
            return earlier, None
        case _:
            assert_never(later.in_force)


def _governs(earlier: InForce, later: InForce) -> Governs:
    if InForce.UNDETERMINED in {earlier, later}:
        return Governs.UNDETERMINED
    if later is InForce.YES:
        return Governs.BOTH if earlier is InForce.YES else Governs.LATER
    return Governs.EARLIER if earlier is InForce.YES else Governs.NEITHER
