"""Real treaties: clause, acts, recorded days with their sources, and known disagreements.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite the reasons; the difference is reviewed like code.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import get_args

import pytest

from servanda.law import clauses, codec
from servanda.law.clauses.further import Renewal, Window
from servanda.law.dates import Day, exact, from_edtf, to_edtf
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.reasons import (
    Language,
    Reason,
    clause_in_words,
    explain,
    missing_in_words,
)
from servanda.law.references import nodes
from servanda.law.relations import Governs, InForce, between, successive
from servanda.law.standing import OnRecord, Standing, standing_on, standings, what_is_missing
from servanda.law.verdict import Outcome
from tests.law.golden_treaty import FILES, FOLDER, Golden, load, names, trees

LANGUAGES: tuple[Language, ...] = get_args(Language)


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def treaty(request) -> Golden:
    return Golden(request.param)


def test_there_are_real_treaties_of_many_families():
    assert len(FILES) == 60


def test_their_clauses_use_nearly_the_whole_language():
    unions = (
        *(clauses.Who, clauses.Condition, clauses.Delay, clauses.Rule, clauses.PerState),
        *(clauses.Joining, Window, Renewal),
    )
    language = {node for union in unions for node in get_args(union)}
    used = {type(node) for path in FILES for node in nodes(Golden(path).clauses)}
    assert {node.__name__ for node in language - used} == {
        *("AnyOf", "OnDay", "Silence", "Then"),
        *("ButFor", "ForAllPartiesOf"),
        *("Closed", "Depending"),
        *("EndOfTerm", "NotAllowed"),
    }


def test_entry_into_force_is_the_recorded_day(treaty):
    verdict = entry_into_force(treaty.clauses, treaty.acts, treaty.background)
    if "entry_into_force" in treaty.written:
        assert verdict.on == from_edtf(treaty.written["entry_into_force"])
    else:
        assert verdict.outcome is Outcome(treaty.written["outcome"])


def test_days_of_states_are_the_recorded_ones(treaty):
    for state, recorded in treaty.recorded().items():
        computed = for_state(treaty.clauses, treaty.acts, state, treaty.background).on
        assert (state, fits(recorded, computed)) == (state, True)


def fits(recorded: Day | None, computed: Day | None) -> bool:
    """Tell whether a recorded day is the computed one, or lies within the bounds of one."""
    if recorded is None or computed is None:
        return recorded is computed
    return computed.earliest <= recorded.earliest <= computed.latest


def test_it_is_in_force_between_two_states_since_the_recorded_day(treaty):
    for one, other, recorded in treaty.written.get("pairs", []):
        on = date.fromisoformat(recorded)
        eve = on - timedelta(days=1)
        relation = between(treaty.on_record, one, other, as_of=on, known_at=None)
        before = between(treaty.on_record, one, other, as_of=eve, known_at=None)
        assert (relation.in_force, relation.since) == (InForce.YES, exact(on))
        assert before.in_force is not InForce.YES


def test_known_disagreements_still_stand(treaty):
    for conflict in treaty.written.get("conflicts", []):
        state = conflict["state"]
        computed = for_state(treaty.clauses, treaty.acts, state, treaty.background).on
        assert conflict["reason"]
        assert not fits(from_edtf(conflict["recorded"]), computed)
        assert conflict["computed"] == ("" if computed is None else to_edtf(computed))


def test_every_treaty_names_its_sources(treaty):
    assert all(treaty.written["sources"])
    assert treaty.written["rule_from"]


def test_clauses_are_written_as_they_are_read(treaty):
    assert codec.clauses_to_json(treaty.clauses) == treaty.written["clauses"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_are_as_reviewed(treaty, language):
    path = FOLDER / "reasons" / f"{treaty.path.stem}.{language}.txt"
    text = reasons(treaty, language)
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def reasons(treaty: Golden, language: Language) -> str:
    """Give the clause, the reasons for the instrument and its telling states, what is missing."""
    table, on_record = names(language), treaty.on_record
    general = entry_into_force(treaty.clauses, treaty.acts, treaty.background)
    missing = what_is_missing(on_record, as_of=None, known_at=None)
    lines = [*clause_in_words(treaty.clauses, language, table), ""]
    found = [explain(general, language, table)]
    lines += [missing_in_words(m, language, table) for m in missing]
    for state in treaty.written["telling"]:
        found += state_reasons(treaty, on_record, state, language)
    return "\n".join([*lines, trees(found)]) + "\n"


def state_reasons(
    treaty: Golden, on_record: OnRecord, state: str, language: Language
) -> list[Reason]:
    """Give a state's standings, and why it is not bound where it never was."""
    table = names(language)
    intervals = standings(on_record, state, known_at=None)
    because = [explain(interval, language, table, state=state) for interval in intervals]
    if not any(interval.standing is Standing.PARTY for interval in intervals):
        verdict = for_state(treaty.clauses, treaty.acts, state, treaty.background)
        because.append(explain(verdict, language, table, state=state))
    return [Reason(sentence=table.nominative(state), because=tuple(because))]


def test_belgium_joined_montreal_without_ninety_days():
    montreal = load("montreal-1987")
    assert for_state(montreal.clauses, montreal.acts, "BEL").on == exact(date(1989, 1, 1))
    assert [a.on for a in montreal.acts if a.by == "BEL"][-1] == exact(date(1988, 12, 30))


def test_georgias_accession_is_not_counted_and_yet_original():
    copyright_1993 = load("copyright-1993")
    verdict = entry_into_force(copyright_1993.clauses, copyright_1993.acts)
    assert [act.by for act in verdict.acts] == ["KAZ", "RUS", "UZB"]
    georgia = for_state(copyright_1993.clauses, copyright_1993.acts, "GEO")
    assert georgia.on == verdict.on


def test_montenegro_is_bound_by_its_succession_from_a_day_that_is_open():
    unfccc = load("unfccc-1992").on_record
    before = standing_on(unfccc, "MNE", as_of=date(2000, 1, 1), known_at=None)
    after = standing_on(unfccc, "MNE", as_of=date(2006, 10, 23), known_at=None)
    assert [found.standing for found in (before, after)] == [
        Standing.UNDETERMINED,
        Standing.PARTY,
    ]


@pytest.mark.parametrize(
    ("one", "other", "on", "governs"),
    [
        ("RUR", "BOR", date(1994, 5, 18), Governs.NEITHER),
        ("RUR", "BOR", date(1994, 5, 19), Governs.EARLIER),
        ("RUR", "BOR", date(2004, 4, 26), Governs.EARLIER),
        ("RUR", "BOR", date(2004, 4, 27), Governs.LATER),
        ("RUR", "GRU", date(2012, 3, 13), Governs.EARLIER),
        ("RUR", "GRU", date(2012, 3, 14), Governs.LATER),
        ("RUR", "ZUB", date(2020, 1, 1), Governs.EARLIER),
        ("GRU", "ZUB", date(2020, 1, 1), Governs.EARLIER),
    ],
)
def test_kishinev_takes_the_place_of_minsk_between_its_own_parties(one, other, on, governs):
    minsk = ("Minsk Convention 1993", load("minsk-1993").on_record)
    kishinev = ("Kishinev Convention 2002", load("kishinev-2002").on_record)
    found = successive(minsk, kishinev, one, other, as_of=on, known_at=None)
    assert found.governs is governs


def test_the_amended_basel_convention_needed_croatia():
    ban = load("basel-ban-1995")
    without = tuple(act for act in ban.acts if act.by != "HRV")
    assert entry_into_force(ban.clauses, without, ban.background).on == exact(date(2020, 2, 19))


def test_high_seas_is_later_where_successions_are_not_counted():
    high_seas = load("high-seas-1958")
    assert entry_into_force(high_seas.clauses, high_seas.acts).on == exact(date(1963, 1, 27))
