"""The register that the benchmark makes, in small: the same as one by one, and as in SQL."""

from __future__ import annotations

from datetime import date

import pytest

from bench.corpus import asking
from bench.corpus.databases import DuckDB, Engine, SQLite
from bench.corpus.made import FAMILIES, STATES, large, register
from servanda.law.corpus import Register
from servanda.law.standing import all_standings
from tests.law.corpus_registers import all_told, assert_agrees

DAYS = (date(1965, 6, 30), date(1999, 2, 28), date(2020, 6, 30))


@pytest.fixture(scope="module")
def made():
    return register(treaties=120, acts=3_600)


@pytest.fixture(scope="module")
def whole(made) -> Register:
    return Register({name: treaty.on_record for name, treaty in made.items()})


def test_every_family_is_there():
    families = {treaty.family for treaty in register(treaties=1_500, acts=3_000).values()}
    assert families == set(FAMILIES)


def test_it_stands_as_one_by_one(made, whole):
    records = {name: treaty.on_record for name, treaty in made.items()}
    assert_agrees(whole, all_told(records), DAYS)


@pytest.mark.parametrize("engine", [SQLite, DuckDB])
def test_it_stands_as_in_sql(made, whole, engine: type[SQLite | DuckDB]):
    database: Engine = engine()
    few = asking.simple(made, whole)
    asking.load(database, whole, few)
    for day in DAYS:
        ours = whole.snapshot(day)
        assert asking.same(ours, asking.dense(asking.held(database, day), ours), slice(None))
        derived = asking.dense(asking.derived(database, day), ours)
        assert asking.same(ours, derived, few.treaties)


def test_the_large_treaty_is_one_of_all_states():
    assert all_standings(large(), known_at=None).keys() == set(STATES)
