"""Rows for machines about states and pairs of states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.law import standing as law
from servanda.law.dates import to_edtf
from servanda.law.reasons import explain
from servanda.law.relations import Version, version
from servanda.parties.states import STATES, name_of
from servanda.register.queries.export import basis_of, sentence
from servanda.register.queries.law import on_records
from servanda.register.queries.names import names_in
from servanda.register.queries.pair import PAIR_DEPTH
from servanda.register.queries.record import amendments_of
from servanda.register.queries.schemas import Sentence, Words
from servanda.register.queries.state import instruments_of


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingOut:
    """A state's standing under one instrument."""

    slug: str
    title: Words
    standing: str | None
    since: str | None
    basis: str | None
    """``computed`` or ``reported``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateOut:
    """A state under every instrument of which something of it is on record."""

    code: str
    name: Words
    on: str
    standings: list[StandingOut]


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenLine:
    """One instrument between two states."""

    slug: str
    in_force: str
    """``yes``, ``no`` or ``undetermined``."""
    since: str | None
    lacking: list[str]
    """The states on whose account it is not, or not surely, in force."""
    binding_amendments: list[str]
    deemed_amendments: list[str]
    undetermined_amendments: list[str]
    en: Sentence
    ru: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenOut:
    """Two states on a day."""

    a: str
    b: str
    on: str
    instruments: list[BetweenLine]


def state_out(code: str, on: date) -> StateOut | None:
    """Give a state's standings on a day; None for a code that names no state."""
    if code not in STATES:
        return None
    rows = list(instruments_of(code))
    records = on_records([row.slug for row in rows])
    found = []
    for row in rows:
        current = law.standing_on(records[row.slug], code, as_of=on, known_at=None)
        found.append(
            StandingOut(
                slug=row.slug,
                title=Words(en=row.title_en, ru=row.title_ru),
                standing=current.standing.value if current else None,
                since=to_edtf(current.since) if current else None,
                basis=basis_of(current.because) if current else None,
            )
        )
    return StateOut(
        code=code,
        name=Words(en=name_of(code, "en"), ru=name_of(code, "ru")),
        on=on.isoformat(),
        standings=found,
    )


def between_out(a: str, b: str, on: date) -> BetweenOut:
    """Give every instrument on record for either state, as between the two on a day."""
    slugs = [row.slug for row in instruments_of(a, b)]
    chains = amendments_of(slugs)
    records = on_records({*slugs, *(s for chain in chains.values() for s in chain)})
    lines = [
        _line(
            slug,
            version(
                records[slug],
                [(name, records[name]) for name in chains.get(slug, [])],
                a,
                b,
                as_of=on,
                known_at=None,
            ),
        )
        for slug in slugs
    ]
    return BetweenOut(a=a, b=b, on=on.isoformat(), instruments=lines)


def _line(slug: str, found: Version) -> BetweenLine:
    relation = found.relation
    return BetweenLine(
        slug=slug,
        in_force=relation.in_force.value,
        since=to_edtf(relation.since) if relation.since else None,
        lacking=list(relation.lacking),
        binding_amendments=list(found.binding),
        deemed_amendments=list(found.deemed),
        undetermined_amendments=list(found.undetermined),
        en=sentence(explain(relation, "en", names_in("en")), PAIR_DEPTH),
        ru=sentence(explain(relation, "ru", names_in("ru")), PAIR_DEPTH),
    )
