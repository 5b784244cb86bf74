from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from servanda.law.acts import Kind
from servanda.law.build import (
    all_of,
    any_of,
    at_least,
    at_once,
    days,
    earlier_of,
    in_force,
    instruments,
    later_of,
    notifications,
    on_day,
    ratifications,
    signatories,
)
from servanda.law.clauses import AllOf, Clauses, Counted, Fixed, Pivot, Share, WithTheOthers
from servanda.law.dates import Day, whole_month
from servanda.law.evaluate import entry_into_force, for_state, threshold
from servanda.law.evaluate.rules import by_rule
from servanda.law.verdict import Caution, Outcome
from tests.law.build_acts import act, day, notified, ratified, signed, simple

TWO = at_least(2, instruments)
ACTS = (ratified(1, "RUR", "1991-01-01"), ratified(2, "BOR", "1991-02-01"))
FIXED = Fixed(day=date(1992, 1, 1), provided=TWO, otherwise=in_force(days(90), TWO))


def test_threshold_of_a_delayed_rule_is_the_day_before_the_delay():
    assert threshold(by_rule(in_force(days(30), TWO), ACTS)) == day("1991-02-01")


def test_threshold_of_a_fixed_day_is_when_its_condition_was_met():
    assert threshold(by_rule(FIXED, ACTS)) == day("1991-02-01")
    late = (ACTS[0], ratified(2, "BOR", "1992-05-12"))
    assert threshold(by_rule(FIXED, late)) == day("1992-05-12")
    open_day = (ACTS[0], ratified(2, "BOR", "1991-12-20/1992-01-10"))
    assert threshold(by_rule(FIXED, open_day)) == day("1991-12-20/1992-01-10")


def test_threshold_of_several_rules():
    slow = in_force(days(30), at_least(3, instruments))
    quick = in_force(days(90), at_least(1, instruments))
    acts = (*ACTS, ratified(3, "SYL", "1991-02-10"))
    assert threshold(by_rule(earlier_of(slow, quick), acts)) == day("1991-02-10")
    assert threshold(by_rule(later_of(slow, quick), acts)) == day("1991-02-10")


def test_no_threshold_while_not_in_force():
    assert threshold(by_rule(FIXED, ACTS[:1])) is None


def test_a_fixed_day_without_a_fallback_that_is_met_stays_unknown():
    rule = Fixed(
        day=date(1992, 1, 1),
        provided=at_least(1, ratifications),
        otherwise=in_force(at_once, at_least(5, instruments)),
    )
    verdict = by_rule(rule, (act(1, Kind.CONSENT, "1991-01-01", "RUR"),))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1992, 1, 1))


def test_a_consent_of_unknown_kind_counts_where_any_counts():
    consent = act(1, Kind.CONSENT, "1991-01-01", "RUR")
    verdict = entry_into_force(simple(at_least(1, instruments)), (consent,))
    assert verdict.on == day("1991-01-01")
    assert verdict.cautions == (Caution.KIND_NOT_RECORDED,)


def test_a_consent_of_unknown_kind_may_make_the_day_earlier():
    acts = (act(1, Kind.CONSENT, "1991-01-01", "RUR"), ratified(2, "BOR", "1991-03-01"))
    verdict = entry_into_force(simple(at_least(1, ratifications)), acts)
    assert verdict.on == day("1991-01-01/1991-03-01")
    assert Caution.KIND_NOT_RECORDED in verdict.cautions


def test_a_state_that_consents_in_an_unknown_way_is_bound_with_a_caution():
    clauses = Clauses(
        entry_into_force=in_force(at_once, TWO),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=ratifications),
    )
    acts = (*ACTS, act(3, Kind.CONSENT, "1991-05-01", "SYL"))
    verdict = for_state(clauses, acts, "SYL")
    assert (verdict.on, verdict.cautions) == (day("1991-05-01"), (Caution.KIND_NOT_RECORDED,))


def test_only_signatories_count_and_only_once_they_have_signed():
    clauses = simple(at_least(1, notifications, by=signatories))
    acts = (notified(1, "RUR", "1991-01-01"), notified(2, "BOR", "1991-02-01"))
    assert entry_into_force(clauses, acts).outcome is Outcome.UNMET
    late = (*acts, signed(3, "RUR", "1991-03-01"))
    verdict = entry_into_force(clauses, late)
    assert verdict.on == day("1991-03-01")
    assert verdict.cautions == (Caution.BEFORE_SIGNING, Caution.NEVER_SIGNED)


def test_an_act_before_adoption_is_told():
    verdict = entry_into_force(
        simple(at_least(1, instruments)),
        (act(1, Kind.ADOPTION, "1994-12-09"), ratified(2, "RUR", "1994-04-20")),
    )
    assert verdict.cautions == (Caution.BEFORE_SIGNING,)


def test_ties_make_all_original():
    acts = (*ACTS, ratified(3, "SYL", "1991-02-01"))
    verdict = entry_into_force(simple(delay=days(30)), acts)
    assert verdict.cautions == (Caution.SEVERAL_ON_THE_DAY,)
    assert for_state(simple(delay=days(30)), acts, "SYL").on == verdict.on


def test_a_later_withdrawal_never_undoes_entry_into_force():
    acts = (*ACTS, act(3, Kind.WITHDRAWAL_EFFECTIVE, "1992-01-01", "RUR"))
    assert entry_into_force(simple(), acts).on == day("1991-02-01")


def test_within_its_bounds_a_consent_may_be_original_or_late():
    acts = (*ACTS, ratified(3, "SYL", "1991-01-20/1991-02-10"))
    clauses = simple(delay=days(30), later=days(60))
    verdict = for_state(clauses, acts, "SYL")
    assert verdict.on == Day(date(1991, 2, 19), date(1991, 4, 11))
    assert verdict.cautions == (Caution.IMPRECISE_ACT,)


def test_half_of_the_signatories_is_measured_on_the_day():
    half = Share(
        at_least=Fraction(1, 2),
        base=signatories,
        of=Counted(kinds=instruments, not_counting=frozenset({"EUE"})),
    )
    acts = (
        signed(1, "RUR", "1990-01-01"),
        signed(2, "BOR", "1990-01-01"),
        signed(3, "EUE", "1990-01-01"),
        ratified(4, "RUR", "1991-01-01"),
        signed(5, "SYL", "1991-02-01"),
    )
    assert entry_into_force(simple(half), acts).on == day("1991-01-01")


@pytest.mark.parametrize("build", [all_of, any_of])
def test_conditions_are_flattened(build):
    one, other = on_day(1990, 1, 1), on_day(1991, 1, 1)
    assert build(build(one), other, one) == build(other, one)
    assert build(one) == one


def test_different_conditions_stay_apart():
    one, other = on_day(1990, 1, 1), on_day(1991, 1, 1)
    assert all_of(one, any_of(one, other)) == AllOf(frozenset({one, any_of(other, one)}))


@pytest.mark.parametrize("build", [earlier_of, later_of])
def test_rules_are_flattened(build):
    one, other = in_force(at_once, on_day(1990, 1, 1)), in_force(at_once, TWO)
    assert build(build(one, other), one) == build(other, one)


def test_a_share_outside_its_bounds_is_refused():
    with pytest.raises(ValueError, match="more than 0 and at most 1, not 3/2"):
        Share(at_least=Fraction(3, 2), base=signatories, of=Counted())


def test_a_month_known_only_as_such_gives_bounds():
    acts = (ACTS[0], ratified(2, "BOR", "1991-02"))
    verdict = entry_into_force(simple(), acts)
    assert (verdict.on, verdict.cautions) == (whole_month(1991, 2), (Caution.IMPRECISE_ACT,))
