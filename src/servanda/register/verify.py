"""Checking the whole record: the chain, and every row that follows from it.

Rules it checks, and names the entry for which one does not hold:

- each stored entry is as its digest says, and follows the one before (``ledger.audit``);
- each row of a projection is what its entry amounts to, no row is missing, and none stands without
  its entry;
- the tree is the one that the entries make, and every checkpoint signed fits it;
- a person's row still fits the digest that entries name;
- the triggers that refuse change are in place.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from django.apps import apps
from django.db import DatabaseError, connection
from django.db.models import BooleanField, Field, JSONField, Model

from servanda.ledger.audit import Fault, Stored, audit
from servanda.parties.actions import digest_of
from servanda.parties.models import Person
from servanda.register.models import Entry, Projection, Seal, Subtree
from servanda.register.projections import UnknownKindError, rows_of
from servanda.register.verify_seals import seal_faults

Row = tuple[str | None, ...]
"""The values of a row's derived columns, as text."""
Progress = Callable[[int, int], None]
"""Called with the entries checked so far and all of them."""

_BOOLEANS = {"true": "1", "false": "0"}  # as PostgreSQL writes them, and as SQLite does
TRIGGERS = frozenset(
    {
        "entry_no_update",
        "entry_no_delete",
        "entry_extends_chain",
        "seal_no_update",
        "seal_no_delete",
        "cosigned_no_update",
        "cosigned_no_delete",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check came to."""

    entries: int
    rows: int
    faults: tuple[Fault, ...]


def verify(progress: Progress = lambda *_: None) -> Checked:
    """Check the ledger and all that follows from it; never raises on what the database holds."""
    with _undecodable_text_shown():
        stored = _stored()
        faults = list(audit(stored))
        broken = {fault.number for fault in faults}
        expected, unreadable = _expected(stored, broken, progress)
        faults += unreadable
        broken |= {fault.number for fault in unreadable}
        found = _found()
        faults += _row_faults(expected, found, broken)
        faults += _person_faults()
        faults += [f for f in seal_faults(stored, *_signed()) if f.number not in broken]
        faults += _trigger_faults()
        faults += _database_faults()
    rows = sum(sum(table.values()) for table in found.values())
    return Checked(entries=len(stored), rows=rows, faults=tuple(faults))


class _undecodable_text_shown:  # noqa: N801 - reads as the statement it is used in
    """On SQLite, let text be read that a flipped bit has made undecodable, to name it."""

    def __enter__(self) -> None:
        connection.ensure_connection()
        if connection.vendor == "sqlite":
            connection.connection.text_factory = lambda raw: raw.decode(errors="backslashreplace")

    def __exit__(self, *_: object) -> None:
        if connection.vendor == "sqlite":
            connection.connection.text_factory = str


def _stored() -> list[Stored]:
    """Give the entries as they stand, by a full scan, so that no index can hide one."""
    columns = ("number", "at", "author", "kind", "body", "previous", "digest")
    return [Stored(*_number_first(row)) for row in _select(Entry, columns, order="number")]


def _signed() -> tuple[dict[int, str], dict[int, str]]:
    """Give subtrees and seals as they stand, by place and by size."""
    subtrees, seals = (
        {_as_number(key): value or "" for key, value in _select(model, columns, order=columns[0])}
        for model, columns in ((Subtree, ("place", "root")), (Seal, ("size", "note")))
    )
    return subtrees, seals


def _number_first(row: Row) -> tuple[int, str, str, str, str, str, str]:
    number, at, author, kind, body, previous, digest = (value or "" for value in row)
    return _as_number(number), at, author, kind, body, previous, digest


def _select(model: type[Model], columns: tuple[str, ...], order: str) -> list[Row]:
    """Read columns as text: a corrupted value must come out as it is, not raise in a converter.

    Where the database itself can no longer read some rows, the others are read one by one.
    """
    quote = connection.ops.quote_name
    chosen = ", ".join(_as_it_stands(quote(column)) for column in columns)
    table = quote(model._meta.db_table)  # noqa: SLF001 - public in Django
    # The table's name beside the column's: PostgreSQL would otherwise sort by the text.
    key = f"{table}.{quote(order)}"
    try:
        # The plus keeps the index out of it: what is checked is what stands in the table.
        return _rows(f"SELECT {chosen} FROM {table} ORDER BY +{key}")  # noqa: S608 - own names
    except DatabaseError:
        return _readable_rows(f"SELECT {chosen} FROM {table} WHERE {key} = %s")  # noqa: S608


def _as_it_stands(column: str) -> str:
    """Write a column as text; on SQLite, bytes that stand where text belongs are told apart."""
    if connection.vendor == "sqlite":
        return (
            f"CASE typeof({column}) WHEN 'blob' THEN 'bytes:' ELSE '' END || CAST({column} AS TEXT)"
        )
    return f"CAST({column} AS TEXT)"


def _rows(statement: str, *values: int) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [tuple(row) for row in cursor.fetchall()]


def _readable_rows(statement: str) -> list[Row]:
    """Read the rows of each entry by its number, leaving out what cannot be read."""
    rows: list[Row] = []
    for number in range(1, _entries_claimed() + 1):
        with suppress(DatabaseError):
            rows += _rows(statement, number)
    return rows


def _entries_claimed() -> int:
    """Give the number of the last entry, from whichever of table and index can still be read."""
    for source in ("MAX(number)", "COUNT(digest)"):
        with suppress(DatabaseError):
            return _as_number(_rows(f"SELECT {source} FROM register_entry")[0][0])  # noqa: S608
    return 0


def projections() -> list[type[Projection]]:
    """Give the tables whose rows follow from entries, of all apps."""
    return [model for model in apps.get_models() if issubclass(model, Projection)]


def derived_fields(model: type[Model]) -> list[Field[object, object]]:
    """Give the columns that follow from the entry: all but a running number."""
    return [
        field
        for field in model._meta.concrete_fields  # noqa: SLF001 - Django's public way to fields
        if not (field.primary_key and field.get_internal_type() == "BigAutoField")
    ]


def _expected(
    stored: list[Stored], broken: set[int], progress: Progress
) -> tuple[dict[type[Model], Counter[Row]], list[Fault]]:
    """Make all rows again, and list the entries of which no rows can be made."""
    tables: dict[type[Model], Counter[Row]] = defaultdict(Counter)
    unreadable = []
    for done, entry in enumerate(stored, start=1):
        if entry.number not in broken:
            try:
                for row in rows_of(entry.number, entry.kind, entry.body):
                    tables[type(row)][_as_text(row)] += 1
            except (UnknownKindError, KeyError, TypeError, ValueError):
                unreadable.append(_unreadable(entry.number))
        progress(done, len(stored))
    return tables, unreadable


def _unreadable(number: int) -> Fault:
    return Fault(
        number=number,
        code="body-unreadable",
        sentence=f"Entry {number} is whole, but its body is of no kind that this version can read.",
        sentence_ru=f"Запись {number} цела, но её содержание эта версия прочесть не может.",
    )


def _as_text(row: Model) -> Row:
    return tuple(_text(field, field.value_from_object(row)) for field in derived_fields(type(row)))


def _text(field: Field[object, object], value: object) -> str | None:
    if isinstance(field, JSONField):
        return json.dumps(value, sort_keys=True, ensure_ascii=False)
    if value is None:
        return None
    if isinstance(value, bool):
        return _BOOLEANS[str(value).lower()]
    return value.isoformat() if isinstance(value, date) else str(value)


def _found() -> dict[type[Model], Counter[Row]]:
    tables: dict[type[Model], Counter[Row]] = {}
    for model in projections():
        fields = derived_fields(model)
        rows = _select(model, tuple(str(f.column) for f in fields), order="entry_id")
        tables[model] = Counter(
            tuple(_normal(f, v) for f, v in zip(fields, row, strict=True)) for row in rows
        )
    return tables


def _normal(field: Field[object, object], raw: str | None) -> str | None:
    """Give a stored column in the one form in which both databases' can be compared."""
    if isinstance(field, BooleanField):
        return _BOOLEANS.get(raw or "", raw)
    if not isinstance(field, JSONField) or raw is None:
        return raw
    try:
        return json.dumps(json.loads(raw), sort_keys=True, ensure_ascii=False)
    except ValueError:
        return raw


def _row_faults(
    expected: dict[type[Model], Counter[Row]],
    found: dict[type[Model], Counter[Row]],
    broken: set[int],
) -> Iterator[Fault]:
    """Name each entry whose rows are not what it amounts to, once per table."""
    for model, rows in found.items():
        should = expected.get(model, Counter())
        column = [f.name for f in derived_fields(model)].index("entry")
        missing = {row[column] for row in should - rows}
        extra = {row[column] for row in rows - should}
        table = str(model._meta.verbose_name)  # noqa: SLF001 - public in Django
        for number in sorted(missing | extra, key=_as_number):
            if _as_number(number) not in broken:
                yield _row_fault(_as_number(number), table, is_missing=number in missing)


def _as_number(raw: object) -> int:
    text = str(raw)
    return int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else 0


def _row_fault(number: int, table: str, *, is_missing: bool) -> Fault:
    if is_missing:
        return Fault(
            number=number,
            code="row-differs",
            sentence=f"A row of “{table}” is not what entry {number} says.",
            sentence_ru=f"Строка «{table}» не соответствует записи {number}.",
        )
    return Fault(
        number=number,
        code="row-without-entry",
        sentence=f"A row of “{table}” claims entry {number}, which does not say so.",
        sentence_ru=f"Строка «{table}» ссылается на запись {number}, в которой этого нет.",
    )


def _person_faults() -> Iterator[Fault]:
    for person in Person.objects.all():
        if digest_of(person.salt, person.name) != person.digest:
            yield Fault(
                number=0,
                code="person-differs",
                sentence=f"The name kept for person {person.digest[:12]} is not what entries mean.",
                sentence_ru=f"Имя лица {person.digest[:12]} не то, которое имеют в виду записи.",
            )


def _trigger_faults() -> Iterator[Fault]:
    for name in sorted(TRIGGERS - _triggers_in_place()):
        yield Fault(
            number=0,
            code="trigger-missing",
            sentence=f"Entries are no longer protected from change: the trigger {name} is gone.",
            sentence_ru=f"Записи больше не защищены от изменения: нет триггера {name}.",
        )


def _database_faults() -> Iterator[Fault]:
    """Ask SQLite whether its file is whole; PostgreSQL checks its pages by itself."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check(10)")
        found = [str(line) for (line,) in cursor.fetchall() if line != "ok"]
    for line in found:
        yield Fault(
            number=0,
            code="database-damaged",
            sentence=f"The database's file is damaged: {line}.",
            sentence_ru=f"Файл базы повреждён: {line}.",
        )


def _triggers_in_place() -> set[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name for (name,) in cursor.fetchall()}
