"""Effective days as public registers print them, audited against the clause in its plain form."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.build import at_least, at_once, days, fact, in_force, months
from servanda.law.clauses import Clauses, Delay, Pivot, Withdrawal, WithTheOthers
from servanda.law.dates import exact, from_edtf
from servanda.law.standing import OnRecord
from servanda.law.typed_dates import Contradiction, Effect, TypedDate, audit

Row = dict[str, str]
DEPOSITS = frozenset({Kind.NOTIFICATION, Kind.RATIFICATION})


@pytest.fixture(scope="module")
def rows(shared_data: Path) -> list[Row]:
    path = shared_data / "register_checks.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def delay(clause: str) -> Delay:
    """Read the plain form out of the row's first column; the date of the act itself otherwise."""
    number = re.search(r"\((?:\w+ \d+, )?(?:.*?[ ;])??(\d+)(?:th day| days|-day)", clause)
    if number:
        return days(int(number[1]))
    number = re.search(r"(\d+)-month", clause)
    return months(int(number[1])) if number else at_once


def on_record(row: Row) -> OnRecord:
    """Give the clause of a row and its act; of when it was in force only that it was, or is."""
    clause = row["register_and_clause"]
    if "third instrument" in clause:
        return third_instrument(row)
    since = "1989-01-01" if "pivot = EIF" in clause else "1900-01-01"
    leaves = "withdrawal" in clause
    clauses = Clauses(
        entry_into_force=in_force(at_once, fact("in force")),
        for_states=WithTheOthers(
            pivot=Pivot.ENTRY_INTO_FORCE, later=at_once if leaves else delay(clause)
        ),
        withdrawal=Withdrawal(delay=delay(clause)) if leaves else None,
    )
    in_force_since = Act(entry=1, kind=Kind.FACT, on=from_edtf(since), what="in force")
    joined = done(row, Kind.ACCESSION)
    if not leaves:
        return OnRecord(clauses, (in_force_since, joined))
    joined = replace(joined, on=from_edtf("1950-01-01"))
    notice = replace(done(row, Kind.DENUNCIATION), entry=3)
    return OnRecord(clauses, (in_force_since, joined, notice))


def third_instrument(row: Row) -> OnRecord:
    """Give the third deposit, or one after the third, two others having come before."""
    clauses = Clauses(
        entry_into_force=in_force(at_once, at_least(3, DEPOSITS)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=DEPOSITS),
    )
    before = [
        Act(entry=n, kind=Kind.NOTIFICATION, on=from_edtf(f"1994-12-0{n}"), by=by)
        for n, by in ((3, "RUR"), (4, "BOR"), (5, "SYL"))
    ]
    others = before[:2] if "third" in row["party"] else before
    return OnRecord(clauses, (*others, done(row, Kind.RATIFICATION)))


def done(row: Row, kind: Kind) -> Act:
    return Act(entry=2, kind=kind, on=from_edtf(row["act_date"]), by=row["party"])


def printed(row: Row, column: str) -> tuple[Contradiction, ...]:
    leaves = "withdrawal" in row["register_and_clause"]
    typed = TypedDate(
        on=from_edtf(row[column]),
        state=row["party"],
        effect=Effect.WITHDRAWAL if leaves else Effect.ENTRY_INTO_FORCE,
        act_on=from_edtf(row["act_date"]),
        source=row["register_and_clause"],
    )
    return audit(on_record(row), [typed])


def test_every_day_is_the_one_by_the_clause(rows):
    assert [row for row in rows if printed(row, "effect_by_clause")] == []
    assert len(rows) == 156


def test_each_day_is_computed_and_not_only_uncontradicted(rows):
    never = [{**row, "effect_by_clause": "2500-01-01"} for row in rows]
    found = [contradiction for row in never for contradiction in printed(row, "effect_by_clause")]
    assert [c.computed.on for c in found] == [from_edtf(row["effect_by_clause"]) for row in rows]
    assert all(c.computed.on == exact(c.computed.on.earliest) for c in found)


def test_exactly_the_three_days_that_the_registers_got_wrong_are_contradicted(rows):
    found = [contradiction for row in rows for contradiction in printed(row, "published_effect")]
    assert [c.typed.state for c in found] == ["France", "KUWAIT", "TURKEY"]
    wrong = [row for row in rows if row["published_effect"] != row["effect_by_clause"]]
    assert [c.computed.on for c in found] == [from_edtf(row["effect_by_clause"]) for row in wrong]
