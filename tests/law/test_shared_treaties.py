"""Real treaties whose rule was written by hand: their dates recomputed, and counted.

The numbers are floors: a change that reproduces fewer recorded dates fails. Most of the misses lie
in the record (dates of national ratification, predecessor states left out), not in the rule.
"""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.clauses import Clauses
from servanda.law.dates import exact
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.verdict import Outcome
from tests.law import written_rules


@dataclass(frozen=True)
class Treaty:
    clauses: Clauses
    acts: tuple[Act, ...]
    recorded: date | None
    states: dict[str, date]
    """Recorded days by state, where at least two sources agree."""


@pytest.fixture(scope="module")
def treaties(shared_data: Path) -> dict[str, Treaty]:
    folder = shared_data / "treaties"
    recorded = {
        row["treaty_id"]: day(row["date_entry_into_force"]) for row in rows(folder / "treaties.csv")
    }
    acts = acts_by_treaty(folder, recorded)
    states: dict[str, dict[str, date]] = defaultdict(dict)
    for row in rows(folder / "expected_state.csv"):
        if int(row["n_agree"]) >= 2:
            states[row["treaty_id"]][row["state"]] = date.fromisoformat(
                row["date_entry_into_force"]
            )
    found = {}
    for row in rows(folder / "clauses.csv"):
        treaty = row["treaty_id"]
        per_state = json.loads(row["per_state_rule"]) if row["per_state_rule"] else None
        try:
            clauses = written_rules.clauses(json.loads(row["rule"]), per_state)
        except written_rules.NotSaidYetError:
            continue
        found[treaty] = Treaty(clauses, acts(treaty), recorded.get(treaty), states[treaty])
    return found


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def acts_by_treaty(folder: Path, recorded: dict[str, date | None]):
    """Give the acts of each treaty; other treaties' entry into force stands as a fact for all."""
    found: dict[str, list[Act]] = defaultdict(list)
    for entry, row in enumerate(rows(folder / "acts.csv"), start=1):
        act = written_rules.act(entry, row)
        if act is not None and "supplement" not in row["date_sources"] + row["note"]:
            found[row["treaty_id"]].append(act)
    facts = tuple(
        Act(entry=0, kind=Kind.FACT, on=exact(on), what=treaty)
        for treaty, on in recorded.items()
        if on is not None
    )
    return lambda treaty: (*found[treaty], *facts)


def test_most_written_rules_can_be_said(treaties):
    assert len(treaties) == 212


def test_recorded_entry_into_force_is_reproduced(treaties):
    compared = {name: t for name, t in treaties.items() if t.recorded is not None}
    verdicts = {name: entry_into_force(t.clauses, t.acts) for name, t in compared.items()}
    told = {n: v for n, v in verdicts.items() if v.outcome is not Outcome.UNKNOWN}
    same = [n for n, v in told.items() if v.on == exact(compared[n].recorded or date.min)]
    assert (len(compared), len(told)) == (204, 175)
    assert len(same) >= 139


def test_recorded_days_of_states_are_reproduced(treaties):
    compared = same = 0
    for treaty in treaties.values():
        general = entry_into_force(treaty.clauses, treaty.acts)
        if treaty.recorded is None or general.on != exact(treaty.recorded):
            continue
        for state, on in treaty.states.items():
            own = for_state(treaty.clauses, treaty.acts, state).on
            if own is not None:
                compared += 1
                same += own == exact(on)
    assert same >= 0.97 * compared
