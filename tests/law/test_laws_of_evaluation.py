"""Laws of the evaluator over the whole algebra, and its agreement with the slow ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import CONSENTS, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    AtLeast,
    Clauses,
    Counted,
    Days,
    EarlierOf,
    LaterOf,
    OnDay,
    Pivot,
    WithTheOthers,
)
from servanda.law.dates import exact
from servanda.law.evaluate import (
    between_acceding,
    entry_into_force,
    first_met,
    for_state,
    in_period,
    indexed,
    periods,
    threshold,
)
from servanda.law.evaluate.case import Case
from servanda.law.evaluate.combining import bounds
from servanda.law.evaluate.conditions import met
from servanda.law.evaluate.delays import later
from servanda.law.evaluate.rules import by_rule
from servanda.law.verdict import Outcome, Verdict
from tests.law import oracle, oracle_states
from tests.law.making import (
    after,
    answers,
    backgrounds,
    clauses,
    conditions,
    histories,
    joinings,
    own_acts,
    own_kinds,
    reservations,
    rules,
    short_delays,
    still_conditions,
)
from tests.strategies import delays, exact_dates, rough_days, states

consents = own_acts(of=st.sampled_from(sorted(CONSENTS)))
#: Rules that are easily met, so that the rest of the clauses comes into play.
soon = st.builds(After, condition=st.builds(OnDay, exact_dates), delay=short_delays) | st.builds(
    After,
    condition=st.builds(
        AtLeast, n=st.integers(1, 2), of=st.builds(Counted, kinds=st.just(CONSENTS))
    ),
    delay=short_delays,
)
pairs = st.lists(states, min_size=2, max_size=2, unique=True)
joiners = st.sampled_from(
    [Kind.ACCESSION, Kind.ACCESSION, Kind.RATIFICATION, Kind.SIGNATURE, Kind.WITHDRAWAL_EFFECTIVE]
)
open_to_joiners = st.builds(
    Clauses,
    entry_into_force=soon,
    for_states=st.builds(WithTheOthers, pivot=st.sampled_from(Pivot), later=short_delays),
    joining=joinings,
)


# -- two evaluators -------------------------------------------------------------------------------


@given(conditions, histories(), backgrounds, reservations)
def test_two_evaluators_agree_on_conditions(condition, acts, background, regime):
    verdict = met(condition, Case(indexed(acts), background, regime))
    case = oracle.Case(acts, background, regime)
    found = oracle.first_possible_day(condition, case), oracle.first_day(condition, case)
    assert bounds(verdict) == found


@given(rules(), histories(), backgrounds)
def test_two_evaluators_agree_on_rules(rule, acts, background):
    verdict = by_rule(rule, acts, background)
    assert bounds(verdict).certain == oracle.entry_into_force(rule, oracle.Case(acts, background))


@given(exact_dates, delays)
def test_two_calendars_agree(day, delay):
    assert later(day, delay) == oracle.after(day, delay)


@given(clauses(form=soon), histories(), backgrounds, states)
def test_two_evaluators_agree_on_states(final, acts, background, state):
    agree_on_state(final, acts, background, state)


@given(open_to_joiners, histories(of=joiners), backgrounds, states)
def test_two_evaluators_agree_on_joining(final, acts, background, state):
    agree_on_state(final, acts, background, state)


def agree_on_state(final, acts, background, state):
    general = entry_into_force(final, acts, background)
    pivot = threshold(general)
    verdict = for_state(final, acts, state, background)
    if general.on is None or pivot is None:
        assert verdict.on is None
        return
    if not general.on.is_exact:
        return
    case = oracle.Case(acts, background, final.reservations)
    assert bounds(verdict).certain == oracle_states.in_force_for(
        final, general.on.latest, pivot.latest, case, state
    )


@given(open_to_joiners, histories(of=joiners), backgrounds, pairs)
def test_two_evaluators_agree_on_pairs(final, acts, background, pair):
    one, other = pair
    general = entry_into_force(final, acts, background)
    if general.on is None or not general.on.is_exact:
        return
    case = oracle.Case(acts, background, final.reservations)
    verdict = between_acceding(final, general, acts, one, other, background)
    expected = oracle_states.between(final, general.on.latest, case, one, other)
    assert (verdict is None) == (expected is oracle_states.NOTHING_SPECIAL)
    if verdict is not None:
        assert bounds(verdict).certain == expected
    assert verdict == between_acceding(final, general, acts, other, one, background)


# -- order, and what comes later ------------------------------------------------------------------


@given(clauses(), histories(), backgrounds, states, st.randoms(use_true_random=False))
def test_order_of_acts_does_not_matter(final, acts, background, state, random):
    shuffled = tuple(random.sample(acts, len(acts)))
    assert entry_into_force(final, shuffled, background) == entry_into_force(
        final, acts, background
    )
    assert for_state(final, shuffled, state, background) == for_state(
        final, acts, state, background
    )


@given(rules(consistent=True), histories(), backgrounds, st.data())
def test_act_after_the_day_never_moves_it(rule, acts, background, data):
    verdict = by_rule(rule, acts, background)
    if verdict.on is not None and verdict.on.is_exact:
        act = data.draw(own_acts() | answers(acts))
        day = later(verdict.on.latest, Days(data.draw(st.integers(1, 90))))
        more = (*acts, replace(act, entry=99, on=exact(day)))
        assert by_rule(rule, more, background).on == verdict.on


@given(
    after(still_conditions)
    | st.builds(EarlierOf, st.frozensets(after(still_conditions), min_size=1, max_size=2))
    | st.builds(LaterOf, st.frozensets(after(still_conditions), min_size=1, max_size=2)),
    histories(),
    backgrounds,
    consents,
)
def test_consent_never_delays_entry_into_force(rule, acts, background, consent):
    before = bounds(by_rule(rule, acts, background)).certain
    more = (*acts, replace(consent, entry=99))
    now = bounds(by_rule(rule, more, background)).certain
    assert before is None or (now is not None and now <= before)


# -- the algebra of conditions --------------------------------------------------------------------


@given(conditions, histories(), backgrounds)
def test_a_single_condition_is_itself(condition, acts, background):
    alone = bounds(first_met(condition, acts, background))
    for one in (AllOf(frozenset({condition})), AnyOf(frozenset({condition}))):
        assert bounds(first_met(one, acts, background)) == alone


@given(conditions, conditions, histories(rough_days), backgrounds)
def test_absorption(one, other, acts, background):
    alone = bounds(first_met(one, acts, background))
    either = AnyOf(frozenset({one, other}))
    both = AllOf(frozenset({one, other}))
    for absorbing in (AllOf(frozenset({one, either})), AnyOf(frozenset({one, both}))):
        assert bounds(first_met(absorbing, acts, background)) == alone


@given(conditions, conditions, conditions, histories(rough_days), backgrounds)
def test_nesting_does_not_matter(one, other, third, acts, background):
    for form in (AllOf, AnyOf):
        nested = form(frozenset({one, form(frozenset({other, third}))}))
        flat = form(frozenset({one, other, third}))
        assert bounds(first_met(nested, acts, background)) == bounds(
            first_met(flat, acts, background)
        )


@given(conditions, conditions, histories(), backgrounds)
def test_all_is_never_before_any(one, other, acts, background):
    either = bounds(first_met(AnyOf(frozenset({one, other})), acts, background)).certain
    both = bounds(first_met(AllOf(frozenset({one, other})), acts, background)).certain
    assert both is None or (either is not None and either <= both)


# -- answers hold what they say -------------------------------------------------------------------


@given(clauses(), histories(rough_days), backgrounds, states)
def test_no_state_is_bound_before_the_instrument_is_in_force(final, acts, background, state):
    general = entry_into_force(final, acts, background)
    own = for_state(final, acts, state, background)
    if own.on is not None:
        assert general.on is not None
        assert general.on <= own.on


@given(clauses(), histories(rough_days), backgrounds, states)
def test_indexed_acts_give_the_same_answers(final, acts, background, state):
    known = indexed(acts)
    general = entry_into_force(final, known, background)
    assert general == entry_into_force(final, acts, background)
    found = periods(final, known, state, background)
    if found:
        last = in_period(final, general, known, found[-1], background)
        assert last == for_state(final, acts, state, background)


@given(clauses(form=soon) | clauses(), histories(), backgrounds, states)
def test_a_practice_that_is_not_named_did_not_matter(final, acts, background, state):
    verdict = for_state(final, acts, state, background)
    for policy in sorted(background.policies - set(verdict.policies)):
        without = replace(background, policies=background.policies - {policy})
        assert bounds(for_state(final, acts, state, without)) == bounds(verdict)


@given(clauses(), histories(), backgrounds)
def test_nothing_is_missing_where_the_day_is_exact(final, acts, background):
    verdict = entry_into_force(final, acts, background)
    assert (verdict.on is None) == (verdict.outcome is not Outcome.MET)
    assert verdict.missing == () or verdict.on is None or not verdict.on.is_exact


@st.composite
def refinements(draw, of=own_kinds):
    """A history with rough days, and the same with each day exact within its bounds."""
    rough = draw(histories(rough_days, of))
    widths = [(act.on.latest - act.on.earliest).days for act in rough]
    steps = draw(st.tuples(*(st.integers(0, width) for width in widths)))
    refined = tuple(
        replace(act, on=exact(act.on.earliest + timedelta(days=step)))
        for act, step in zip(rough, steps, strict=True)
    )
    return rough, refined


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


@given(clauses(), refinements(), backgrounds)
def test_bounds_hold_for_every_exact_reading(final, history, background):
    rough, refined = history
    assert within(
        entry_into_force(final, rough, background), entry_into_force(final, refined, background)
    )


#: Where it is open which of two acts came first, so is which period of a state is its last.
staying = own_kinds.filter(lambda kind: kind not in {Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION})


@given(clauses(form=soon), refinements(staying), backgrounds, states)
def test_bounds_hold_for_states_too(final, history, background, state):
    rough, refined = history
    assert within(
        for_state(final, rough, state, background), for_state(final, refined, state, background)
    )
