"""Reservations between two states as pages lay them out: whose, to what, with which effect.

Nothing is decided here: effect, days and grounds come from ``law.relations``, sentences from
``law.reasons``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from servanda.law.reasons import day_in_words, explain, since_day
from servanda.law.reasons.names import in_order
from servanda.law.reasons.relation_words import EFFECTS
from servanda.law.relations import Effect, InForce, Relation, Reserved, Version
from servanda.parties.states import name_of
from servanda.register.queries.answers import Chip
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language
from servanda.register.queries.why import Why, why
from servanda.register.queries.words import EFFECTS_IN_SHORT, Title, word

TONES = {
    Effect.MODIFIED: "in",
    Effect.PENDING: "wait",
    Effect.NOT_APPLIED: "out",
    Effect.NO_RELATIONS: "out",
    Effect.NOT_ESTABLISHED: "out",
}
"""Tones of the effects that change something between the two, or may yet; all others are plain."""

BETWEEN_PARTIES = frozenset({Effect.MODIFIED, Effect.NOT_APPLIED, Effect.NO_RELATIONS})
"""Effects on relations under the instrument: nothing to tell where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationLine:
    """What one reservation does between the two on the day."""

    author: str
    made_on: str
    toward: str
    under: Title | None
    """The amendment to which it was made; None for the instrument itself."""
    provisions: str
    """Empty for the whole."""
    chip: Chip
    effect: str
    may_be: tuple[str, ...]
    """Where the effect cannot be told: what it can be."""
    since: str
    until: str
    silence_ends: str
    """While it is pending: the last day for objecting."""
    entries: tuple[int, ...]
    """Of the reservation and of the acts that decide on it."""
    reason: Why


def reservation_lines(
    found: Version, named: Mapping[str, Title], language: Language
) -> tuple[ReservationLine, ...]:
    """Give the reservations to an instrument, then those to its amendments, as made."""
    return tuple(_lines(found, named, language))


def _lines(
    found: Version, named: Mapping[str, Title], language: Language
) -> Iterator[ReservationLine]:
    for reserved in _telling(found.relation):
        yield _line(reserved, None, language)
    for name, relation in found.amendments:
        for reserved in _telling(relation):
            yield _line(reserved, named[name], language)


def _telling(relation: Relation) -> Iterator[Reserved]:
    has_relations = relation.in_force is not InForce.NO or relation.bar is not None
    for reserved in relation.reservations:
        if has_relations or reserved.effect not in BETWEEN_PARTIES:
            yield reserved


def _line(reserved: Reserved, under: Title | None, language: Language) -> ReservationLine:
    effects = EFFECTS[language]
    acts = (reserved.reservation, *reserved.acts, *reserved.claims, *reserved.without_effect)
    return ReservationLine(
        author=name_of(reserved.author, language),
        made_on=day_in_words(reserved.reservation.on, language),
        toward=name_of(reserved.toward, language),
        under=under,
        provisions=", ".join(in_order(reserved.provisions)),
        chip=Chip(
            text=word(EFFECTS_IN_SHORT, reserved.effect), tone=TONES.get(reserved.effect, "none")
        ),
        effect=effects[reserved.effect],
        may_be=tuple(effects[effect] for effect in reserved.may_be),
        since=since_day(reserved.since, language) if reserved.since else "",
        until=day_in_words(reserved.until, language) if reserved.until else "",
        silence_ends=day_in_words(reserved.silence_ends, language) if reserved.silence_ends else "",
        entries=tuple(dict.fromkeys(act.entry for act in acts)),
        reason=why(explain(reserved, language, names_in(language))),
    )
