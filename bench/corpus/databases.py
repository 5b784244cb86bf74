"""The same questions in SQL: SQLite and DuckDB in memory, PostgreSQL on a throw-away cluster.

Two ways, for each engine:

- *held*: every standing of every cell, computed beforehand by the register, stands in a table with
  its first day and its end; a snapshot is a scan of it, the strongest opponent there is;
- *derived*: standings are worked out from acts by window functions. SQL can say that for the
  family of so many instruments and so many days (``E3``, ``E5``) only; so it is asked about the
  treaties of that family alone, and compared on these.
"""

# ruff: noqa: S608 - statements made of numbers of our own

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeAlias

import duckdb
import numpy as np
import numpy.typing as npt
import psycopg

from tests.postgresql import cluster, server_binaries

Rows: TypeAlias = Sequence[tuple[int, ...]]
Answer: TypeAlias = tuple[npt.NDArray[np.int64], ...]
"""Columns of whole numbers."""

TABLES = """
CREATE TABLE held (treaty integer NOT NULL, state integer NOT NULL, standing integer NOT NULL,
                   since integer NOT NULL, first integer NOT NULL, until integer NOT NULL);
CREATE TABLE act (treaty integer NOT NULL, state integer NOT NULL, kind integer NOT NULL,
                  day integer NOT NULL);
CREATE TABLE treaty (treaty integer PRIMARY KEY, n integer NOT NULL, delay integer NOT NULL,
                     later integer NOT NULL, at_threshold integer NOT NULL);
"""
INDEXES = """
CREATE INDEX held_treaty ON held (treaty);
CREATE INDEX held_state ON held (state, treaty);
CREATE INDEX act_treaty ON act (treaty, state, kind, day);
"""
HELD = "SELECT treaty, state, standing, since FROM held WHERE first <= {day} AND until > {day}"
PAIR = """
SELECT a.treaty, CASE WHEN a.since > b.since THEN a.since ELSE b.since END AS since
FROM held a JOIN held b ON a.treaty = b.treaty
WHERE a.state = {one} AND b.state = {other} AND a.standing = {party} AND b.standing = {party}
  AND a.first <= {day} AND a.until > {day} AND b.first <= {day} AND b.until > {day}
ORDER BY a.treaty
"""
#: Kinds in table ``act``: 1 signature, 2 instrument, 3 withdrawal. A cell is (treaty, state).
CELLS = """
WITH done AS (
  SELECT treaty, state, min(day) FILTER (WHERE kind = 1) AS signed,
         min(day) FILTER (WHERE kind = 2) AS consented, min(day) FILTER (WHERE kind = 3) AS gone
  FROM act {where} GROUP BY treaty, state),
ranked AS (
  SELECT treaty, consented AS met, row_number() OVER (PARTITION BY treaty ORDER BY consented) AS k
  FROM done WHERE consented IS NOT NULL),
force AS (
  SELECT t.treaty, r.met + t.delay AS on_day, t.later,
         CASE WHEN t.at_threshold = 1 THEN r.met ELSE r.met + t.delay END AS pivot
  FROM ranked r JOIN treaty t ON t.treaty = r.treaty AND t.n = r.k),
joining AS (
  SELECT d.treaty, d.state, d.signed, d.consented, d.gone,
         CASE WHEN d.consented IS NULL OR f.on_day IS NULL THEN NULL
              WHEN d.consented <= f.pivot OR d.consented + f.later < f.on_day THEN f.on_day
              ELSE d.consented + f.later END AS due
  FROM done d LEFT JOIN force f ON f.treaty = d.treaty),
cell AS (
  SELECT treaty, state, signed, consented, gone,
         CASE WHEN gone <= due THEN NULL ELSE due END AS bound FROM joining)
"""
DERIVED = (
    CELLS
    + """
SELECT treaty, state,
       CASE WHEN gone <= {day} THEN {withdrawn} WHEN bound <= {day} THEN {party}
            WHEN consented <= {day} THEN {contracting} ELSE {signatory} END AS standing,
       CASE WHEN gone <= {day} THEN gone WHEN bound <= {day} THEN bound
            WHEN consented <= {day} THEN consented ELSE signed END AS since
FROM cell WHERE consented <= {day} OR signed <= {day}
"""
)
HISTORY = (
    CELLS
    + """
, step AS (
  SELECT treaty, state, {signatory} AS standing, signed AS since FROM cell
   WHERE signed IS NOT NULL AND (consented IS NULL OR signed < consented)
  UNION ALL SELECT treaty, state, {contracting}, consented FROM cell
   WHERE consented IS NOT NULL AND (bound IS NULL OR consented < bound)
  UNION ALL SELECT treaty, state, {party}, bound FROM cell WHERE bound IS NOT NULL
  UNION ALL SELECT treaty, state, {withdrawn}, gone FROM cell WHERE gone IS NOT NULL)
SELECT treaty, state, standing, since, since AS first,
       coalesce(lead(since) OVER (PARTITION BY treaty, state ORDER BY since), {never}) AS until
FROM step
"""
)


class Engine(Protocol):
    """A database engine, as far as the questions need it."""

    name: str

    def load(self, table: str, columns: Answer) -> None:
        """Fill a table from columns."""

    def run(self, statements: str) -> None:
        """Run statements that answer nothing."""

    def ask(self, question: str) -> Answer:
        """Give the answer to a question as columns."""


class SQLite:
    """SQLite in memory, through Python's own module."""

    name = "SQLite"

    def __init__(self) -> None:
        """Open an empty database."""
        self._database = sqlite3.connect(":memory:", isolation_level=None)

    def load(self, table: str, columns: Answer) -> None:
        """Fill a table from columns."""
        marks = ", ".join("?" * len(columns))
        rows = zip(*(column.tolist() for column in columns), strict=True)
        self._database.execute("BEGIN")
        self._database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        self._database.execute("COMMIT")

    def run(self, statements: str) -> None:
        """Run statements that answer nothing."""
        self._database.executescript(statements)

    def ask(self, question: str) -> Answer:
        """Give the answer to a question as columns."""
        rows = self._database.execute(question).fetchall()
        width = len(rows[0]) if rows else 0
        return tuple(np.array(rows, dtype=np.int64).reshape(-1, width).T) if width else ()


class DuckDB:
    """DuckDB in memory, its answers fetched as NumPy columns."""

    name = "DuckDB"

    def __init__(self) -> None:
        """Open an empty database."""
        self._database = duckdb.connect(":memory:")

    def load(self, table: str, columns: Answer) -> None:
        """Fill a table from columns."""
        loaded = {f"c{n}": column for n, column in enumerate(columns)}
        self._database.register("loaded", loaded)
        self._database.execute(f"INSERT INTO {table} SELECT * FROM loaded")
        self._database.unregister("loaded")

    def run(self, statements: str) -> None:
        """Run statements that answer nothing."""
        self._database.execute(statements)

    def ask(self, question: str) -> Answer:
        """Give the answer to a question as columns."""
        return tuple(self._database.execute(question).fetchnumpy().values())


class PostgreSQL:
    """PostgreSQL, its answers copied out in binary form and read by NumPy."""

    name = "PostgreSQL"

    def __init__(self, address: str) -> None:
        """Connect to a database that is empty."""
        self._database = psycopg.connect(address, autocommit=True)

    def load(self, table: str, columns: Answer) -> None:
        """Fill a table from columns."""
        with self._database.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
            for row in zip(*(column.tolist() for column in columns), strict=True):
                copy.write_row(row)
        self._database.execute(f"ANALYZE {table}")

    def run(self, statements: str) -> None:
        """Run statements that answer nothing."""
        self._database.execute(statements.encode())

    def ask(self, question: str) -> Answer:
        """Give the answer to a question as columns."""
        command = f"COPY ({question}) TO STDOUT (FORMAT binary)".encode()
        with self._database.cursor() as cursor, cursor.copy(command) as copy:
            blocks = b"".join(bytes(block) for block in copy)
        return _read_binary(blocks)


def _read_binary(blocks: bytes) -> Answer:
    """Read PostgreSQL's binary copy of columns of 32 bits: 19 bytes of head, 2 of tail."""
    width = int.from_bytes(blocks[19:21], "big")
    if width > 100:  # the tail comes at once: there are no rows
        return ()
    row = np.dtype(
        [("head", ">i2"), *((f"c{n}", [("n", ">i4"), ("v", ">i4")]) for n in range(width))]
    )
    rows = np.frombuffer(blocks[19:-2], dtype=row)
    return tuple(rows[f"c{n}"]["v"].astype(np.int64) for n in range(width))


@contextlib.contextmanager
def engines() -> Iterator[list[Engine]]:
    """Give the engines that this machine has; PostgreSQL only where its server is installed."""
    found: list[Engine] = [SQLite(), DuckDB()]
    binaries = server_binaries()
    if binaries is None:
        yield found
        return
    with cluster(binaries) as address:
        yield [*found, PostgreSQL(address)]
