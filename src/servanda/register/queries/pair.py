"""Two states on a day: what is in force between them, since when, why, and in which version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from servanda.law.reasons import day_in_words, explain
from servanda.law.relations import Between, InForce, Relation, all_between
from servanda.law.standing import PARTIES, Interval
from servanda.law.verdict import Reported
from servanda.parties.states import name_of
from servanda.register.models import Instrument
from servanda.register.queries.answers import Chip, standing_chip
from servanda.register.queries.instruments import titles
from servanda.register.queries.law import on_records
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language, Question
from servanda.register.queries.record import amendments_of
from servanda.register.queries.reservations import ReservationLine, reservation_lines
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
    bar: str
    """Why it is not, or perhaps not, in force although both are parties; empty otherwise."""
    replaced_by: tuple[Amendment, ...]
    """Later instruments that ended it between the two (VCLT art. 59)."""
    suspended: tuple[Why, ...]
    """Acts that suspend its operation between these two alone."""
    reservations: tuple[ReservationLine, ...]
    """Of either towards the other, those to amendments too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage:
    """All that is on record between two states, on a day."""

    a: str
    b: str
    a_name: str
    b_name: str
    in_force: tuple[PairLine, ...]
    undetermined: tuple[PairLine, ...]
    barred: tuple[PairLine, ...]
    """Both are parties, and yet it is not in force between them."""
    for_one_only: tuple[PairLine, ...]
    neither: tuple[PairLine, ...]
    """Acts of either are on record, but it is in force for neither."""
    first_day: date
    last_day: date


def pair_page(a: str, b: str, question: Question) -> PairPage:
    """Give what is in force between two states, with reasons, in seven queries.

    Instruments under which neither has a standing on the day are left out.

    Amendments stand under what they amend; also those about which nothing of the two is on record,
    since joining later may bind to them.
    """
    rows = list(instruments_of(a, b))
    chains = amendments_of(row.slug for row in rows)
    amending = {slug for chain in chains.values() for slug in chain}
    records = on_records({*(row.slug for row in rows), *amending}, question.known_at)
    first, last = years_of(records.values(), question.today)
    named = titles(amending, question.language) | {
        row.slug: title_in(question.language, en=row.title_en, ru=row.title_ru) for row in rows
    }
    whole = all_between(
        records, a, b, as_of=question.day, known_at=question.known_at, amendments=chains
    )
    told = {between.name: between for between in whole}
    found = [
        _line(row, told[row.slug], named, (a, b), question) for row in rows if row.slug in told
    ]
    not_in_force = _those(found, InForce.NO)
    return PairPage(
        a=a,
        b=b,
        a_name=name_of(a, question.language),
        b_name=name_of(b, question.language),
        first_day=first,
        last_day=last,
        in_force=_those(found, InForce.YES),
        undetermined=_those(found, InForce.UNDETERMINED),
        barred=tuple(line for line in not_in_force if line.bar),
        for_one_only=tuple(line for line in not_in_force if line.for_one_only),
        neither=tuple(line for line in not_in_force if not line.bar and not line.for_one_only),
    )


def _line(
    row: Instrument,
    between: Between,
    named: Mapping[str, Title],
    states: tuple[str, str],
    question: Question,
) -> PairLine:
    found, relation = between.version, between.version.relation
    held = dict(zip(relation.states, relation.standings, strict=True))
    bound = [code for code, interval in held.items() if _is_party(interval)]
    language = question.language
    names = names_in(language)
    apart = replace(relation, reservations=(), suspended=())  # they have parts of their own
    reason = why(explain(apart, language, names), PAIR_DEPTH)
    return PairLine(
        slug=row.slug,
        title=named[row.slug],
        in_force=relation.in_force,
        since=day_in_words(relation.since, language) if relation.since else "",
        is_reported=any(i is not None and isinstance(i.because, Reported) for i in held.values()),
        chips=(standing_chip(held[states[0]], language), standing_chip(held[states[1]], language)),
        for_one_only=bound[0] if len(bound) == 1 else "",
        reason=reason,
        has_amendments=bool(found.binding or found.undetermined),
        binding=_amendments(found.binding, named),
        deemed=_amendments(found.deemed, named),
        undetermined=_amendments(found.undetermined, named),
        bar="" if relation.bar is None else reason.sentence,
        replaced_by=_amendments(between.replaced_by, named),
        suspended=_suspended(relation, language),
        reservations=reservation_lines(found, named, language),
    )


def _amendments(slugs: tuple[str, ...], named: Mapping[str, Title]) -> tuple[Amendment, ...]:
    return tuple(Amendment(slug=slug, title=named[slug]) for slug in slugs)


def _suspended(relation: Relation, language: Language) -> tuple[Why, ...]:
    """Give the acts of suspension between the two, each with its entry."""
    return tuple(
        Why(
            sentence=f"{name_of(act.by, language)}, {day_in_words(act.on, language)}"
            if act.by
            else day_in_words(act.on, language),
            entries=(act.entry,),
        )
        for act in relation.suspended
    )


def _is_party(interval: Interval | None) -> bool:
    return interval is not None and interval.standing in PARTIES


def _those(lines: list[PairLine], answer: InForce) -> tuple[PairLine, ...]:
    return tuple(line for line in lines if line.in_force is answer)
