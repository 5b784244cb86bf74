from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import Act, Kind
from servanda.law.dates import Day, exact
from servanda.law.evaluate import for_state
from servanda.law.evaluate.combining import bounds
from servanda.law.relations import between
from servanda.law.standing import OnRecord, in_force, standing_on, standings
from servanda.law.verdict import Outcome, Verdict
from tests.law import oracle
from tests.strategies import (
    FIRST,
    SPAN,
    STATES,
    clauses,
    exact_dates,
    exact_days,
    histories,
    number,
    on_records,
    rough_days,
    state_acts,
    state_kinds,
    states,
)

without_withdrawals = state_kinds.filter(lambda kind: kind is not Kind.WITHDRAWAL_EFFECTIVE)


@given(on_records(rough_days), state_acts(), states, st.integers(1, 30))
def test_later_entry_never_changes_what_was_known(on_record, act, state, known_at):
    more = OnRecord(
        clauses=on_record.clauses,
        records=(*on_record.records, number(act, known_at + 1)),
        reported=on_record.reported,
    )
    assert in_force(more, as_of=None, known_at=known_at) == in_force(
        on_record, as_of=None, known_at=known_at
    )
    assert standings(more, state, known_at=known_at) == standings(
        on_record, state, known_at=known_at
    )


@given(clauses(), histories())
def test_entry_into_force_is_never_undone(final, acts):
    on_record = OnRecord(clauses=final, records=acts)
    days = [FIRST + timedelta(days=n) for n in range(0, SPAN, 20)]
    answers = [in_force(on_record, as_of=day, known_at=None) for day in days]
    reached = [
        answer.on.latest
        for day, answer in zip(days, answers, strict=True)
        if isinstance(answer, Verdict) and answer.on is not None and answer.on.latest <= day
    ]
    assert len(set(reached)) <= 1


@given(on_records(rough_days), states, states, exact_dates)
def test_relation_is_symmetric(on_record, one, other, day):
    assert between(on_record, one, other, as_of=day, known_at=None) == between(
        on_record, other, one, as_of=day, known_at=None
    )


@given(on_records(rough_days), states)
def test_standings_follow_one_another(on_record, state):
    found = standings(on_record, state, known_at=None)
    assert [i.until for i in found[:-1]] == [i.since for i in found[1:]]
    assert [i.since for i in found] == sorted(i.since for i in found)
    assert not found or found[-1].until is None


@given(on_records(), states, exact_dates)
def test_standing_on_a_day_is_the_one_of_its_interval(on_record, state, day):
    found = standings(on_record, state, known_at=None)
    if all(i.since.is_exact for i in found):
        on = [i for i in found if i.since.earliest <= day]
        on = [i for i in on if i.until is None or day < i.until.earliest]
        answer = standing_on(on_record, state, as_of=day, known_at=None)
        assert ([] if answer is None else [answer]) == on


@st.composite
def refinements(draw, kinds=state_kinds):
    """A history with rough days, and the same with each day exact within its bounds."""
    rough = draw(histories(rough_days, kinds))
    widths = [(act.on.latest - act.on.earliest).days for act in rough]
    steps = draw(st.tuples(*(st.integers(0, width) for width in widths)))
    exact_acts = tuple(
        Act(
            entry=act.entry,
            kind=act.kind,
            on=exact(act.on.earliest + timedelta(days=step)),
            by=act.by,
            what=act.what,
        )
        for act, step in zip(rough, steps, strict=True)
    )
    return rough, exact_acts


def within(rough: Verdict, refined: Verdict) -> bool:
    match rough.outcome:
        case Outcome.MET:
            assert rough.on is not None
            return refined.on is not None and (
                rough.on.earliest <= refined.on.earliest and refined.on.latest <= rough.on.latest
            )
        case Outcome.UNMET:
            return refined.outcome is Outcome.UNMET
        case Outcome.UNKNOWN:
            possible = bounds(refined).possible or date.max
            return rough.not_before is not None and rough.not_before <= possible


@given(clauses(), refinements(without_withdrawals), states)
def test_bounds_hold_for_states_too(final, history, state):
    rough, refined = history
    assert within(for_state(final, rough, state), for_state(final, refined, state))


@given(clauses(), histories(), states)
def test_supposed_acts_are_known_at_any_time(final, acts, state):
    supposed = Act(entry=-1, kind=Kind.RATIFICATION, on=exact(FIRST), by=state)
    recorded = OnRecord(clauses=final, records=(*acts, number(supposed, 0)))
    what_if = OnRecord(clauses=final, records=(*acts, supposed))
    answer = in_force(what_if, as_of=None, known_at=0)
    assert isinstance(answer, Verdict)
    real = in_force(recorded, as_of=None, known_at=0)
    assert isinstance(real, Verdict)
    assert answer.on == real.on


def test_the_scale_of_the_strategies_fits_the_oracle():
    assert len(list(oracle.each_day())) > SPAN
    assert len(STATES) == 5
    assert Day(FIRST, FIRST) == exact(FIRST)


@given(exact_days)
def test_every_generated_day_is_one_the_oracle_tries(day):
    assert day.latest in set(oracle.each_day())
