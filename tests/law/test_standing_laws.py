"""Laws of standings: two times everywhere, intervals in order, and a second way to each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from servanda.law.acts import INSTRUMENTS, Act, Kind
from servanda.law.build import at_least, in_force
from servanda.law.clauses import (
    Clauses,
    Days,
    Duration,
    Months,
    Pivot,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import exact
from servanda.law.doubts import doubts
from servanda.law.standing import (
    Interval,
    OnRecord,
    Standing,
    all_standings,
    discrepancies,
    end_of,
    on_day,
    participations,
    standings,
)
from servanda.law.standing import in_force as answer
from servanda.law.supposing import what_if
from servanda.law.verdict import NotOnRecord, Outcome, Reported, Verdict
from tests.law.standing_oracle import Walk
from tests.strategies import FIRST, SPAN, STATES, days, exact_dates, histories, on_records, states

ENOUGH = SPAN + 500
kinds = st.sampled_from(
    [
        *sorted(INSTRUMENTS)[:3],
        Kind.SIGNATURE,
        Kind.RATIFICATION,
        Kind.WITHDRAWAL_EFFECTIVE,
        Kind.DENUNCIATION,
        Kind.NOT_INTERESTED,
        Kind.WILL_NOT_BECOME_PARTY,
        Kind.PROVISIONAL_APPLICATION,
        Kind.PROVISIONAL_APPLICATION_ENDED,
        Kind.SUSPENSION,
        Kind.SUSPENSION_ENDED,
    ]
)
some_days = st.builds(Days, st.integers(0, 40))
some_states = st.sampled_from(STATES[:3])


def numbered(acts: list[Act]) -> tuple[Act, ...]:
    return tuple(replace(act, entry=n) for n, act in enumerate(acts, start=1))


def acts_on(day) -> st.SearchStrategy[tuple[Act, ...]]:
    one = st.builds(Act, entry=st.just(0), kind=kinds, on=day, by=some_states)
    return st.lists(one, max_size=14).map(numbered)


plain_clauses = st.builds(
    lambda n, delay, pivot, later, withdrawal, term: Clauses(
        entry_into_force=in_force(delay, at_least(n, INSTRUMENTS)),
        for_states=WithTheOthers(pivot=pivot, later=later),
        withdrawal=withdrawal,
        duration=None if term is None else Duration(term=term),
    ),
    st.integers(1, 2),
    some_days,
    st.sampled_from(Pivot),
    some_days,
    st.none() | st.builds(Withdrawal, delay=st.builds(Days, st.integers(0, 60))),
    st.none() | st.builds(Months, st.integers(1, 9)),
)
# Few days, so that much happens on one.
few_days = st.integers(0, 12).map(lambda n: exact(FIRST + timedelta(days=20 * n)))
plain_records = st.builds(OnRecord, plain_clauses, acts_on(exact_dates.map(exact) | few_days))
records = on_records(days) | st.builds(OnRecord, st.none() | plain_clauses, acts_on(days))


@given(plain_records)
def test_on_every_day_the_standing_is_the_one_found_by_walking_there(on_record):
    found = all_standings(on_record, known_at=None)
    assert on_record.clauses is not None
    for state in STATES[:3]:
        walked = Walk(on_record.clauses, on_record.records, state).standings(FIRST, ENOUGH)
        intervals = found.get(state, ())
        held = [on_day(intervals, FIRST + timedelta(days=n)) for n in range(ENOUGH)]
        assert [None if i is None else i.standing.value for i in held] == walked


@given(records, states)
def test_intervals_are_ordered_and_each_has_its_reason(on_record, state):
    found = standings(on_record, state, known_at=None)
    for one, following in pairwise(found):
        assert one.since < following.since
        assert one.until == following.since
        assert one.standing is not following.standing
    assert found == () or found[-1].until is None
    for interval in found:
        because = interval.because
        assert isinstance(because, Reported) or because.outcome in set(Outcome)


@given(records)
def test_standings_of_one_state_are_those_among_all(on_record):
    every = all_standings(on_record, known_at=None)
    assert every == {state: standings(on_record, state, known_at=None) for state in every}


def answers(on_record: OnRecord, state: str, known_at: int | None, as_of: date | None):
    return (
        answer(on_record, as_of=as_of, known_at=known_at),
        end_of(on_record, as_of=as_of, known_at=known_at),
        standings(on_record, state, known_at=known_at),
        discrepancies(on_record, known_at),
        participations(on_record, as_of, known_at),
        doubts(on_record, as_of=as_of, known_at=known_at),
    )


@given(records, acts_on(days), states, st.integers(0, 20), exact_dates)
def test_a_later_entry_never_changes_what_was_answered_at_an_earlier_one(
    on_record, later, state, known_at, as_of
):
    more = tuple(replace(act, entry=known_at + n) for n, act in enumerate(later, start=1))
    grown = replace(on_record, records=(*on_record.records, *more))
    assert answers(grown, state, known_at, as_of) == answers(on_record, state, known_at, as_of)


@given(records, acts_on(days), exact_dates)
def test_an_act_done_after_a_day_never_changes_what_is_answered_as_of_it(on_record, later, as_of):
    more = tuple(
        replace(act, entry=100 + n) for n, act in enumerate(later) if act.on.earliest > as_of
    )
    grown = replace(on_record, records=(*on_record.records, *more))
    before = answer(on_record, as_of=as_of, known_at=None)
    after = answer(grown, as_of=as_of, known_at=None)
    if isinstance(before, Reported | NotOnRecord):
        assume(type(before) is type(after) and before.missing == after.missing)
    assert after == before


@given(st.builds(OnRecord, plain_clauses, histories()), exact_dates)
def test_once_in_force_it_stays_in_force_as_of_every_later_day(on_record, as_of):
    early = answer(on_record, as_of=as_of, known_at=None)
    later = answer(on_record, as_of=as_of + timedelta(days=30), known_at=None)
    assert isinstance(early, Verdict)
    if early.outcome is Outcome.MET:
        assert later == early


@given(plain_records, states)
def test_supposing_what_was_done_comes_to_the_same(on_record, state):
    supposed = what_if(replace(on_record, records=()), on_record.records)

    def plain(interval: Interval) -> tuple[Standing, object]:
        return interval.standing, interval.since

    known = [plain(i) for i in standings(on_record, state, known_at=None)]
    assert [plain(i) for i in standings(supposed, state, known_at=None)] == known
    assert [plain(i) for i in standings(supposed, state, known_at=0)] == known
