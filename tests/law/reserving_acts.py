"""Builders for reservations and what is said about them, and the treaty they are made to."""

from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Act, Kind
from servanda.law.background import USUAL, Policy, Succession
from servanda.law.clauses import Clauses, Reservations
from servanda.law.dates import from_edtf
from servanda.law.relations import Reserved, between
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, ratified, simple

#: In force between Ruritania, Borduria and Syldavia since 1 February 2000.
PARTIES = (
    ratified(1, "RUR", "2000-01-01"),
    ratified(2, "BOR", "2000-02-01"),
    ratified(3, "SYL", "2000-02-01"),
)


def reserved(entry: int, by: str, on: str, *provisions: str) -> Act:
    return said(entry, Kind.RESERVATION, on, by, None, *provisions)


def said(
    entry: int,
    kind: Kind,
    on: str,
    by: str | None,
    about: int | None,
    *provisions: str,
    toward: str | None = None,
) -> Act:
    return Act(
        entry=entry,
        kind=kind,
        on=from_edtf(on),
        by=by,
        about=about,
        provisions=frozenset(provisions),
        toward=toward,
    )


def notice(entry: int, on: str, about: int, toward: str | None = None) -> Act:
    return said(entry, Kind.DEPOSITARY_NOTICE, on, None, about, toward=toward)


def objected(entry: int, by: str, on: str, about: int, *provisions: str) -> Act:
    return said(entry, Kind.OBJECTION, on, by, about, *provisions)


def opposed(entry: int, by: str, on: str, about: int) -> Act:
    return said(entry, Kind.OPPOSING_OBJECTION, on, by, about)


def treaty(
    *acts: Act,
    regime: Reservations | None = None,
    without: Policy | None = None,
    following: Policy | None = None,
    successions: tuple[Succession, ...] = (),
    parties: tuple[Act, ...] = PARTIES,
) -> OnRecord:
    clauses: Clauses = simple()
    if regime is not None:
        clauses = replace(clauses, reservations=regime)
    return OnRecord(
        clauses,
        (*parties, *acts),
        policies=(USUAL - {without}) | ({following} if following else frozenset()),
        successions=successions,
    )


def effects(
    on_record: OnRecord, on: str | None, a: str = "RUR", b: str = "BOR"
) -> tuple[Reserved, ...]:
    as_of = None if on is None else a_date(on)
    return between(on_record, a, b, as_of=as_of, known_at=None).reservations


def effect(on_record: OnRecord, on: str | None, a: str = "RUR", b: str = "BOR") -> Reserved:
    (found,) = effects(on_record, on, a, b)
    return found
