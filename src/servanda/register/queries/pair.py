"""Two states on a day: what is in force between them, since when, why, and in which version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from servanda.law.reasons import day_in_words, explain
from servanda.law.relations import InForce, Version, version
from servanda.law.standing import Interval, OnRecord, Standing
from servanda.law.verdict import Reported
from servanda.parties.states import name_of
from servanda.register.models import Instrument
from servanda.register.queries.answers import Chip, standing_chip
from servanda.register.queries.instruments import titles
from servanda.register.queries.law import on_records
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Question
from servanda.register.queries.record import amendments_of
from servanda.register.queries.standings import years_of
from servanda.register.queries.state import instruments_of
from servanda.register.queries.why import Why, why
from servanda.register.queries.words import Title, title_in

PAIR_DEPTH = 2
"""How far a pair's reasons go here; each state's path under the instrument has the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An amendment to an instrument, as between the two."""

    slug: str
    title: Title


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """One instrument between two states."""

    slug: str
    title: Title
    in_force: InForce
    since: str
    """Since when it is in force between them; empty unless it is."""
    is_reported: bool
    """It rests on a reported day of at least one of them."""
    chips: tuple[Chip, Chip]
    """The standing of each, in the order in which they were asked about."""
    for_one_only: str
    """Code of the state for which alone it is in force; empty otherwise."""
    reason: Why
    has_amendments: bool
    binding: tuple[Amendment, ...]
    """Amendments that bind both (VCLT art. 40(4))."""
    deemed: tuple[Amendment, ...]
    """Those of them that bind one of the two because it joined later (VCLT art. 40(5))."""
    undetermined: tuple[Amendment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage:
    """All that is on record between two states, on a day."""

    a: str
    b: str
    a_name: str
    b_name: str
    in_force: tuple[PairLine, ...]
    undetermined: tuple[PairLine, ...]
    for_one_only: tuple[PairLine, ...]
    neither: tuple[PairLine, ...]
    """Acts of either are on record, but it is in force for neither."""
    first_day: date
    last_day: date


def pair_page(a: str, b: str, question: Question) -> PairPage:
    """Give what is in force between two states, with reasons, in seven queries.

    Amendments stand under what they amend; also those about which nothing of the two is on record,
    since joining later may bind to them.
    """
    rows = list(instruments_of(a, b))
    chains = amendments_of(row.slug for row in rows)
    amending = {slug for chain in chains.values() for slug in chain}
    records = on_records({*(row.slug for row in rows), *amending}, question.known_at)
    first, last = years_of(records.values(), question.today)
    named = titles(amending, question.language)
    found = [
        _line(row, _version(row.slug, chains, records, (a, b), question), named, (a, b), question)
        for row in rows
        if row.slug not in amending
    ]
    return PairPage(
        a=a,
        b=b,
        a_name=name_of(a, question.language),
        b_name=name_of(b, question.language),
        first_day=first,
        last_day=last,
        in_force=_those(found, InForce.YES),
        undetermined=_those(found, InForce.UNDETERMINED),
        for_one_only=tuple(
            line for line in found if line.in_force is InForce.NO and line.for_one_only
        ),
        neither=tuple(
            line for line in found if line.in_force is InForce.NO and not line.for_one_only
        ),
    )


def _version(
    slug: str,
    chains: Mapping[str, list[str]],
    records: Mapping[str, OnRecord],
    states: tuple[str, str],
    question: Question,
) -> Version:
    return version(
        records[slug],
        [(amending, records[amending]) for amending in chains.get(slug, [])],
        *states,
        as_of=question.day,
        known_at=question.known_at,
    )


def _line(
    row: Instrument,
    found: Version,
    named: Mapping[str, Title],
    states: tuple[str, str],
    question: Question,
) -> PairLine:
    relation = found.relation
    held = dict(zip(relation.states, relation.standings, strict=True))
    bound = [code for code, interval in held.items() if _is_party(interval)]
    language = question.language

    return PairLine(
        slug=row.slug,
        title=title_in(language, en=row.title_en, ru=row.title_ru),
        in_force=relation.in_force,
        since=day_in_words(relation.since, language) if relation.since else "",
        is_reported=any(i is not None and isinstance(i.because, Reported) for i in held.values()),
        chips=(standing_chip(held[states[0]], language), standing_chip(held[states[1]], language)),
        for_one_only=bound[0] if len(bound) == 1 else "",
        reason=why(explain(relation, language, names_in(language)), PAIR_DEPTH),
        has_amendments=bool(found.binding or found.undetermined),
        binding=_amendments(found.binding, named),
        deemed=_amendments(found.deemed, named),
        undetermined=_amendments(found.undetermined, named),
    )


def _amendments(slugs: tuple[str, ...], named: Mapping[str, Title]) -> tuple[Amendment, ...]:
    return tuple(Amendment(slug=slug, title=named[slug]) for slug in slugs)


def _is_party(interval: Interval | None) -> bool:
    return interval is not None and interval.standing is Standing.PARTY


def _those(lines: list[PairLine], answer: InForce) -> tuple[PairLine, ...]:
    return tuple(line for line in lines if line.in_force is answer)
