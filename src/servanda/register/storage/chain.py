"""Appending to the ledger: one writer at a time, chain and projections in one transaction.

What ``append`` has returned is on disk once the surrounding transaction has committed; nothing is
answered before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from django.db import connection, models, transaction

from servanda.ledger.audit import Stored
from servanda.ledger.canonical import Json, parse_canonical
from servanda.ledger.entry import GENESIS, Entry, format_at, make_entry, parse_at
from servanda.register.models import Entry as EntryRow
from servanda.register.projections import rows_of
from servanda.register.storage import tree

LEDGER_LOCK = 0x53657276
"""PostgreSQL's advisory lock of the ledger's tip; the number spells "Serv"."""


def append(*, author: str, kind: str, body: Json) -> Entry:
    """Append one entry and the rows that follow from it; call it inside a transaction."""
    return append_many(author=author, kind=kind, bodies=[body])[0]


def append_many(*, author: str, kind: str, bodies: Iterable[Json]) -> list[Entry]:
    """Append entries of one kind in the order given, and the rows that follow from them.

    Raises:
        TransactionManagementError: there is no surrounding transaction to keep entry and rows
        together.
    """
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError(
            "The ledger is only written inside a transaction."
        )
    lock_tip()
    entries = _chain(author, kind, bodies)
    _keep(entries)
    return entries


def append_stored(rows: Iterable[Stored]) -> None:
    """Append entries that another ledger made, as they are, and the rows that follow from them.

    Call it inside a transaction and under the lock of the tip. The database refuses what does not
    follow its last entry; that each fits its digest must be known already.
    """
    entries = [
        make_entry(
            number=row.number, at=parse_at(row.at), author=row.author, kind=row.kind,
            body=parse_canonical(row.body), previous=row.previous,
        )
        for row in rows
    ]  # fmt: skip
    _keep(entries)


def _keep(entries: list[Entry]) -> None:
    EntryRow.objects.bulk_create([_row(entry) for entry in entries], batch_size=100)
    tree.extend(entries)
    _project(entries)


def lock_tip() -> None:
    """Let one transaction at a time extend the chain; SQLite's BEGIN IMMEDIATE has done so."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LEDGER_LOCK])


def _chain(author: str, kind: str, bodies: Iterable[Json]) -> list[Entry]:
    last = EntryRow.objects.order_by("-number").first()
    number, previous = (last.number, last.digest) if last else (0, GENESIS)
    at = datetime.now(UTC)
    if last is not None:
        at = max(at, parse_at(last.at))  # a clock set back must not turn the record's time back
    entries = []
    for body in bodies:
        entry = make_entry(
            number=number + 1, at=at, author=author, kind=kind, body=body, previous=previous
        )
        number, previous = entry.number, entry.digest
        entries.append(entry)
    return entries


def _row(entry: Entry) -> EntryRow:
    return EntryRow(
        number=entry.number,
        at=format_at(entry.at),
        author=entry.author,
        kind=entry.kind,
        body=entry.body,
        previous=entry.previous,
        digest=entry.digest,
    )


def _project(entries: list[Entry]) -> None:
    """Write the rows, table by table in the order in which they first appear."""
    by_model: dict[type[models.Model], list[models.Model]] = {}
    for entry in entries:
        for row in rows_of(entry.number, entry.kind, entry.body):
            by_model.setdefault(type(row), []).append(row)
    for model, rows in by_model.items():
        model._default_manager.bulk_create(rows, batch_size=100)  # noqa: SLF001 - Django's own way
