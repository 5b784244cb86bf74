"""Rows for machines about states and pairs of states."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from servanda.law import standing as law
from servanda.law.dates import to_edtf
from servanda.law.reasons import explain
from servanda.law.relations import Between, Reserved, all_between, version
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
class ReservedOut:
    """What one reservation does between its author and the other state."""

    entry: int
    """The entry that recorded the reservation."""
    author: str
    toward: str
    provisions: list[str]
    """Empty for the whole, or the rest."""
    effect: str
    may_be: list[str]
    """Where the effect is ``undetermined``: what it can be."""
    ground: str | None
    since: str | None
    until: str | None
    """The day on which the effect changes next, by what is known."""
    silence_ends: str | None
    """While it is pending: the last day for objecting."""
    entries: list[int]
    """Of the acts that decide beside the reservation."""
    articles: list[str]
    """Of the Vienna Convention on the Law of Treaties."""
    policies: list[str]
    doubts: list[str]
    claims: list[int]
    """Entries that claim incompatibility with the object and purpose."""
    without_effect: list[int]
    """Entries of objections that change nothing."""
    en: Sentence
    ru: Sentence


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
    bar: str | None = None
    """What keeps it, or may keep it, out of force although both are parties."""
    replaced_by: list[str] = field(default_factory=list)
    """Later instruments that ended it between the two."""
    suspended: list[int] = field(default_factory=list)
    """Entries of acts that suspend its operation between these two alone."""
    reservations: list[ReservedOut] = field(default_factory=list)


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
    told = all_between(records, a, b, as_of=on, known_at=None, amendments=chains)
    found = {between.name: between for between in told}
    for slug in slugs:
        if slug not in found:  # an amendment, by itself; or neither has a standing on that day
            alone = version(records[slug], [], a, b, as_of=on, known_at=None)
            found[slug] = Between(name=slug, version=alone)
    lines = [_line(found[slug]) for slug in slugs]
    return BetweenOut(a=a, b=b, on=on.isoformat(), instruments=lines)


def _line(between: Between) -> BetweenLine:
    found, relation = between.version, between.version.relation
    return BetweenLine(
        slug=between.name,
        in_force=relation.in_force.value,
        since=to_edtf(relation.since) if relation.since else None,
        lacking=list(relation.lacking),
        binding_amendments=list(found.binding),
        deemed_amendments=list(found.deemed),
        undetermined_amendments=list(found.undetermined),
        en=sentence(explain(relation, "en", names_in("en")), PAIR_DEPTH),
        ru=sentence(explain(relation, "ru", names_in("ru")), PAIR_DEPTH),
        bar=relation.bar.value if relation.bar else None,
        replaced_by=list(between.replaced_by),
        suspended=[act.entry for act in relation.suspended],
        reservations=[_reserved(reserved) for reserved in relation.reservations],
    )


def _reserved(reserved: Reserved) -> ReservedOut:
    return ReservedOut(
        entry=reserved.reservation.entry,
        author=reserved.author,
        toward=reserved.toward,
        provisions=sorted(reserved.provisions),
        effect=reserved.effect.value,
        may_be=[effect.value for effect in reserved.may_be],
        ground=reserved.ground.value if reserved.ground else None,
        since=to_edtf(reserved.since) if reserved.since else None,
        until=to_edtf(reserved.until) if reserved.until else None,
        silence_ends=to_edtf(reserved.silence_ends) if reserved.silence_ends else None,
        entries=[act.entry for act in reserved.acts],
        articles=list(reserved.articles),
        policies=[policy.value for policy in reserved.policies],
        doubts=[doubt.value for doubt in reserved.doubts],
        claims=[act.entry for act in reserved.claims],
        without_effect=[act.entry for act in reserved.without_effect],
        en=sentence(explain(reserved, "en", names_in("en"))),
        ru=sentence(explain(reserved, "ru", names_in("ru"))),
    )
