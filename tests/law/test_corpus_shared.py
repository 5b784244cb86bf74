"""Real acts, and real clauses as far as they are on record: at once as one by one, to the day."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

from servanda.cli.evaluating.folder import read_folder
from servanda.law.acts import Act
from servanda.law.clauses import (
    After,
    AtLeast,
    Clauses,
    Counted,
    Days,
    FirstOfMonthAfter,
    Months,
    Pivot,
    WithTheOthers,
)
from servanda.law.corpus import Register
from servanda.law.dates import exact
from servanda.law.standing import OnRecord
from servanda.law.written import KINDS
from tests.law.corpus_registers import all_told, assert_agrees

DAYS = (date(1960, 2, 29), date(1980, 1, 1), date(1999, 12, 31), date(2016, 11, 4), None)


def test_treaties_with_clauses_written_by_hand(shared_data: Path):
    folder = read_folder(shared_data / "treaties")
    records = {
        name: OnRecord(clauses=treaty.clauses, records=tuple(treaty.acts))
        for name, treaty in folder.treaties.items()
    }
    assert_at_once(records, one_by_one_at_most=0.7)


def test_acts_of_the_united_nations_under_clauses_of_several_forms(shared_data: Path):
    forms = (
        clauses(20, Days(90), Pivot.ENTRY_INTO_FORCE),
        clauses(2, Months(6), Pivot.THRESHOLD),
        clauses(5, FirstOfMonthAfter(Months(3)), Pivot.THRESHOLD),
    )
    acts: dict[str, list[Act]] = defaultdict(list)
    with (shared_data / "mtdsg" / "acts.csv").open(encoding="utf-8", newline="") as file:
        for entry, row in enumerate(csv.DictReader(file), start=1):
            kind = KINDS.get(row["act"])
            if kind is not None and row["date"] and row["state"]:
                on = exact(date.fromisoformat(row["date"]))
                acts[row["treaty_id"]].append(Act(entry=entry, kind=kind, on=on, by=row["state"]))
    records = {
        name: OnRecord(clauses=forms[n % len(forms)], records=tuple(acts[name]))
        for n, name in enumerate(sorted(acts))
    }
    assert_at_once(records, one_by_one_at_most=0.7)


def clauses(n: int, delay: Days | Months | FirstOfMonthAfter, pivot: Pivot) -> Clauses:
    rule = After(condition=AtLeast(n=n, of=Counted()), delay=delay)
    return Clauses(entry_into_force=rule, for_states=WithTheOthers(pivot=pivot, later=delay))


def assert_at_once(records: dict[str, OnRecord], *, one_by_one_at_most: float) -> None:
    register = Register(records)
    assert len(register.one_by_one) <= one_by_one_at_most * len(records)
    assert_agrees(register, all_told(records), DAYS)
