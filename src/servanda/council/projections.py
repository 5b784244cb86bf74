"""What a council's entries amount to in tables: pure functions from a body to rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from django.db.models import Model

from servanda.council.models import Delegation, Session, SessionDocument
from servanda.ledger.canonical import Json
from servanda.register.projections import Body, Projector, text

_REST = (
    *("kind", "planned", "reports_heard", "proposals", "figures", "next_session"),
    *("findings", "facts", "words", "text"),
)
"""The parts of the body that stay together as the session's record."""


def _session(number: int, body: Body) -> list[Model]:
    slug = text(body, "session")
    filed = cast("Body", body.get("text", {}))
    columns = (
        *("council", "body", "organisation", "city", "country"),
        *("chair_state", "chair_person", "agenda_hedge", "documents_hedge"),
    )
    session = Session(
        entry_id=number,
        slug=slug,
        date_start=_day(body, "date_start"),
        date_end=_day(body, "date_end"),
        formats=body.get("formats", []),
        agenda_count=_whole(body, "agenda_count"),
        documents_count=_whole(body, "documents_count"),
        record={name: body[name] for name in _REST if name in body},
        text_sha256=text(filed, "sha256"),
        **{column: text(body, column) for column in columns},
    )
    delegations = [
        Delegation(
            entry_id=number,
            session_id=slug,
            order=order,
            state=text(row, "state"),
            person=text(row, "person"),
            office=text(row, "office"),
        )
        for order, row in enumerate(_rows(body, "delegations"), start=1)
    ]
    documents = [
        SessionDocument(
            entry_id=number,
            session_id=slug,
            number=int(text(row, "number")),
            title=text(row, "title"),
            type=text(row, "type"),
            listed_as=row["listed_as"],
            instrument_id=text(row, "instrument"),
        )
        for row in _rows(body, "papers")
    ]
    return [session, *delegations, *documents]


def _rows(body: Body, key: str) -> Iterable[Body]:
    return cast("Iterable[Body]", body.get(key, []))


def _whole(body: Body, key: str) -> int | None:
    value = body.get(key)
    return value if isinstance(value, int) else None


def _day(body: dict[str, Json], key: str) -> date | None:
    return date.fromisoformat(text(body, key)) if key in body else None


PROJECTORS: dict[str, Projector] = {"session.confirmed": _session}
