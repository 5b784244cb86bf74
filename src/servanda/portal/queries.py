"""What the first page tells of sessions, in the language of the page."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.council.amounts import announced_in_words
from servanda.council.queries import announced, latest_sessions
from servanda.law.reasons.days import date_in_words
from servanda.parties.cities import city_name
from servanda.parties.states import name_of
from servanda.register.queries.question import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCard:
    """A session as the first page names it."""

    slug: str
    name: str
    """The council's."""
    city: str
    day: str
    delegations: int
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSession:
    """The session that the latest one announced."""

    name: str
    when: str
    place: str
    chair: str
    announced_by: str


def session_cards(language: Language) -> tuple[SessionCard, ...]:
    """Give the latest sessions, the last first."""
    return tuple(
        SessionCard(
            slug=row.slug,
            name=row.council.name(language),
            city=city_name(row.city, language),
            day=date_in_words(row.date_start, language),
            delegations=row.delegations,
            documents=row.documents,
        )
        for row in latest_sessions()
    )


def next_session(language: Language) -> NextSession | None:
    """Give the next session announced; its day in words where the text says enough."""
    told = announced()
    if told is None:
        return None
    return NextSession(
        name=told.council.name(language),
        when=announced_in_words(told.edtf, language) or told.when,
        place=told.place,
        chair=name_of(told.chair_state, language) if told.chair_state else "",
        announced_by=told.announced_by,
    )
