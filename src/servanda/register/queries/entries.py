"""Entries of the ledger as they are stored, and what they are about."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from servanda.register.models import Entry
from servanda.register.queries.words import ENTRY_KINDS, word


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """An entry in a list."""

    number: int
    at: datetime
    author: str
    kind: str
    kind_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDetail:
    """An entry as stored, with its neighbours."""

    number: int
    at: str
    """As written in the entry."""
    author: str
    kind: str
    kind_words: str
    body: str
    """Canonical JSON, as the digest covers it."""
    body_indented: str
    """The same, laid out for reading."""
    digest: str
    previous: str
    instrument: str
    """Address of the instrument that the entry is about, if any."""
    session: str
    replaces: int | None
    has_previous: bool
    has_next: bool


def entry(number: int) -> EntryDetail | None:
    """Give one entry; None where the ledger has no such number."""
    rows = {row.number: row for row in Entry.objects.filter(number__in=[number, number + 1])}
    row = rows.get(number)
    if row is None:
        return None
    body = _read(row.body)
    return EntryDetail(
        number=row.number,
        at=row.at,
        author=row.author,
        kind=row.kind,
        kind_words=word(ENTRY_KINDS, row.kind),
        body=row.body,
        body_indented=json.dumps(body, ensure_ascii=False, indent=2),
        digest=row.digest,
        previous=row.previous,
        instrument=_text(body, "instrument"),
        session=_text(body, "session") if row.kind.startswith("session.") else "",
        replaces=_number(body, "replaces"),
        has_previous=number > 1,
        has_next=number + 1 in rows,
    )


def lines(numbers: Iterable[int]) -> tuple[EntryLine, ...]:
    """Give these entries for a list, in the ledger's order."""
    rows = Entry.objects.filter(number__in=set(numbers)).defer("body", "digest", "previous")
    return tuple(
        EntryLine(
            number=row.number,
            at=datetime.fromisoformat(row.at),
            author=row.author,
            kind=row.kind,
            kind_words=word(ENTRY_KINDS, row.kind),
        )
        for row in rows
    )


def _read(body: str) -> dict[str, object]:
    read = json.loads(body)
    return read if isinstance(read, dict) else {"value": read}


def _text(body: dict[str, object], key: str) -> str:
    value = body.get(key, "")
    return value if isinstance(value, str) else ""


def _number(body: dict[str, object], key: str) -> int | None:
    value = body.get(key)
    return value if isinstance(value, int) else None
