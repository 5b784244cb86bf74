"""Sessions in lists, and what the latest one announced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from django.db.models import Count, QuerySet

from servanda.council.councils import Council, council_called
from servanda.council.models import Session
from servanda.ledger.canonical import Json
from servanda.parties.states import name_of

JsonObject = dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """A session in a list."""

    slug: str
    council: Council
    date_start: date
    date_end: date
    city: str
    country: str
    """The host's code."""
    delegations: int
    documents: int
    entry: int

    @property
    def year(self) -> int:
        """Give the year in which it began."""
        return self.date_start.year

    def host(self, language: str) -> str:
        """Give the host state's name."""
        return name_of(self.country, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """The next session, as the latest one announced it."""

    council: Council
    when: str
    """The printed words."""
    edtf: str
    """The same as EDTF; empty where the text does not say enough."""
    place: str
    chair_state: str
    announced_by: str
    """Address of the session that announced it."""


def latest_sessions(limit: int = 3) -> tuple[SessionRow, ...]:
    """Give the sessions held last, the latest first."""
    return tuple(_rows(_with_counts()[:limit]))


def sessions_by_council() -> tuple[tuple[Council, tuple[SessionRow, ...]], ...]:
    """Give all sessions by council, the latest first; councils in the order of their latest."""
    groups: dict[str, list[SessionRow]] = {}
    for row in _rows(_with_counts()):
        groups.setdefault(row.council.slug, []).append(row)
    return tuple((rows[0].council, tuple(rows)) for rows in groups.values())


def announced() -> Announced | None:
    """Give the next session that the latest session announced, if it announced one."""
    latest = Session.objects.order_by("-date_start", "-entry_id").first()
    told = cast("JsonObject", latest.record).get("next_session") if latest else None
    if latest is None or not isinstance(told, dict):
        return None
    return Announced(
        council=council_of_session(latest),
        when=str(told.get("when", "")),
        edtf=str(told.get("edtf", "")),
        place=str(told.get("place", "")),
        chair_state=str(told.get("chair_state", "")),
        announced_by=latest.slug,
    )


def council_of_session(session: Session) -> Council:
    """Give the council that held a session."""
    return council_called(session.council, organisation=session.organisation, body=session.body)


def _with_counts() -> QuerySet[Session]:
    return Session.objects.annotate(
        delegations_count=Count("delegations", distinct=True),
        papers_count=Count("documents", distinct=True),
    ).order_by("-date_start", "-entry_id")


def _rows(sessions: Iterable[Session]) -> Iterable[SessionRow]:
    for session in sessions:
        start = session.date_start
        if start is None:  # pragma: no cover - no session is confirmed without a day
            continue
        yield SessionRow(
            slug=session.slug,
            council=council_of_session(session),
            date_start=start,
            date_end=session.date_end or start,
            city=session.city,
            country=session.country,
            delegations=getattr(session, "delegations_count"),  # noqa: B009 - an annotation
            documents=getattr(session, "papers_count"),  # noqa: B009 - an annotation
            entry=session.entry_id,
        )
