"""Real treaties: clause, acts, recorded days with their sources, and known disagreements."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from servanda.law import codec
from servanda.law.acts import Act, known
from servanda.law.dates import exact
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.standing import OnRecord, Standing, standing_on

FOLDER = Path(__file__).parent.parent / "golden" / "treaties"
FILES = sorted(FOLDER.glob("*.toml"))


def load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def acts_of(treaty: dict[str, Any]) -> tuple[Act, ...]:
    numbered = enumerate(treaty["acts"], start=1)
    records = [codec.record_from_json({"version": 1, "entry": n, **act}) for n, act in numbered]
    return known(records)


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def treaty(request) -> dict[str, Any]:
    return load(request.param)


def test_there_are_real_treaties():
    assert len(FILES) == 11


def test_entry_into_force_is_the_recorded_day(treaty):
    clauses = codec.clauses_from_json(treaty["clauses"])
    verdict = entry_into_force(clauses, acts_of(treaty))
    assert verdict.on == exact(date.fromisoformat(treaty["entry_into_force"]))


def test_days_of_states_are_the_recorded_ones(treaty):
    clauses, acts = codec.clauses_from_json(treaty["clauses"]), acts_of(treaty)
    recorded = {
        state: exact(date.fromisoformat(on)) for state, on in treaty.get("states", {}).items()
    }
    computed = {state: for_state(clauses, acts, state).on for state in recorded}
    assert computed == recorded


def test_known_disagreements_still_stand(treaty):
    clauses, acts = codec.clauses_from_json(treaty["clauses"]), acts_of(treaty)
    for conflict in treaty.get("conflicts", []):
        computed = for_state(clauses, acts, conflict["state"]).on
        assert conflict["reason"]
        assert conflict["recorded"] != conflict["computed"]
        assert conflict["computed"] == ("" if computed is None else str(computed.earliest))


def test_every_treaty_names_its_sources(treaty):
    assert all(treaty["sources"])
    assert treaty["rule_from"]


def test_clauses_are_written_as_they_are_read(treaty):
    clauses = codec.clauses_from_json(treaty["clauses"])
    assert codec.clauses_to_json(clauses) == treaty["clauses"]


def test_belgium_joined_montreal_without_ninety_days():
    montreal = load(FOLDER / "montreal-1987.toml")
    clauses, acts = codec.clauses_from_json(montreal["clauses"]), acts_of(montreal)
    assert for_state(clauses, acts, "BEL").on == exact(date(1989, 1, 1))
    assert [a.on for a in acts if a.by == "BEL"][-1] == exact(date(1988, 12, 30))


def test_georgias_accession_is_not_counted_and_yet_original():
    copyright_1993 = load(FOLDER / "copyright-1993.toml")
    clauses, acts = codec.clauses_from_json(copyright_1993["clauses"]), acts_of(copyright_1993)
    verdict = entry_into_force(clauses, acts)
    assert [act.by for act in verdict.acts] == ["KAZ", "RUS", "UZB"]
    assert for_state(clauses, acts, "GEO").on == verdict.on


def test_montenegros_succession_leaves_its_standing_open():
    unfccc = load(FOLDER / "unfccc-1992.toml")
    on_record = OnRecord(codec.clauses_from_json(unfccc["clauses"]), acts_of(unfccc))
    standing = standing_on(on_record, "MNE", as_of=None, known_at=None)
    assert standing is not None
    assert standing.standing is Standing.UNDETERMINED
