"""Real treaties whose rule was written by hand: their dates recomputed, and counted.

The numbers are floors: a change that reproduces fewer recorded dates fails. Why the rest differ is
told case by case in docs/disagreements.md, which is made anew here and must be what is committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.law.__main__ import PAGE
from bench.law.cases import measured
from bench.law.report import disagreements
from servanda.cli.evaluating.answers import Status


@pytest.fixture(scope="module")
def folder(shared_data: Path) -> Path:
    return shared_data / "treaties"


@pytest.fixture(scope="module")
def plain(folder):
    return measured(folder)


@pytest.fixture(scope="module")
def given(folder):
    return measured(folder, with_recorded=True)


def test_every_rule_can_be_read(plain):
    rules = [answer.treaty for answer in plain.answers if answer.treaty.rules]
    assert len(rules) == 222
    assert [treaty.id for treaty in rules if treaty.clauses is None] == []


def test_recorded_entry_into_force_is_reproduced(plain):
    assert len(plain.treaties) == 214
    assert sum(case.agrees for case in plain.treaties) >= 130


def test_a_fact_that_is_wanting_never_gives_a_day(plain):
    wanting = [case for case in plain.treaties if case.answer.status is Status.NEEDS_FACT]
    assert len(wanting) == 29
    assert {case.computed for case in wanting} == {None}


def test_but_for_the_facts_at_least_as_many_are_reproduced_as_by_ignoring_them(plain):
    first = [case.answer.general.not_before for case in plain.treaties if case.answer.general]
    recorded = [case.recorded for case in plain.treaties if case.answer.general]
    ignoring = sum(day == on for day, on in zip(first, recorded, strict=True))
    assert sum(case.agrees for case in plain.treaties) + ignoring >= 137


def test_recorded_days_of_states_are_reproduced(given):
    exact = sum(case.agrees for case in given.states)
    assert len(given.states) >= 9_969
    assert exact >= 9_227
    assert exact >= 0.908 * len(given.states)


def test_days_on_which_two_sources_agree_are_reproduced_more_often(given):
    agreed = [case for case in given.states if case.n_agree >= 2]
    assert sum(case.agrees for case in agreed) >= 0.96 * len(agreed)


def test_the_page_of_disagreements_is_up_to_date_and_names_every_case(folder, plain, given):
    written = PAGE.read_text("utf-8")
    assert written == "\n".join(disagreements(folder))
    for case in plain.treaties:
        assert (f"| {case.id} |" in written) is not case.agrees
    for state in given.states:
        assert state.agrees or f"### {state.answer.treaty.id}\n" in written
    assert "No reading that was tried" not in written
