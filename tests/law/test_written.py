from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import Kind
from servanda.law.build import all_of, any_of, at_least, in_force, later_of, named
from servanda.law.clauses import (
    After,
    AtOnce,
    Counted,
    Days,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    IfNotBy,
    InForceOf,
    Months,
    NextDate,
    Numbering,
    OnDay,
    PartiesOf,
    Pivot,
    Share,
    Signatories,
    Then,
    Weight,
    WithTheOthers,
)
from servanda.law.written import Problem, Written, WrittenError, clauses_of, condition_of, rule_of

R = frozenset({Kind.RATIFICATION})
THIRD: dict[str, Written] = {"nth": 3, "acts": ["ratification"]}
AT_THIRD = at_least(3, R)


def rule(written):
    return clauses_of(json.dumps(written)).entry_into_force


def for_states(written):
    return clauses_of(json.dumps({"on": THIRD}), json.dumps(written)).for_states


def refused(written, per_state=""):
    with pytest.raises(WrittenError) as caught:
        clauses_of(written if isinstance(written, str) else json.dumps(written), per_state)
    return caught.value.problem


@pytest.mark.parametrize(
    ("written", "delay"),
    [
        ({"on": THIRD}, AtOnce()),
        ({"after": {"days": 30, "of": THIRD}}, Days(30)),
        ({"after": {"days": 0, "of": THIRD}}, AtOnce()),
        ({"after": {"days": 0, "clear": True, "of": THIRD}}, Days(0, clear=True)),
        ({"after": {"days": 30, "clear": True, "of": THIRD}}, Days(30, clear=True)),
        ({"after": {"days": 30, "clear": False, "of": THIRD}}, Days(30)),
        ({"after": {"months": 6, "clear": True, "of": THIRD}}, Months(6, clear=True)),
        ({"after": {"years": 2, "of": THIRD}}, Months(24)),
        ({"after": {"years": 1, "months": 6, "of": THIRD}}, Months(18)),
        ({"after": {"months": 2, "days": 10, "of": THIRD}}, Then(first=Months(2), second=Days(10))),
        ({"first_of_month": {"kth_following": 3, "of": THIRD}}, FirstOfMonth(3)),
        (
            {"first_of_month": {"after_expiry": {"months": 3}, "of": THIRD}},
            FirstOfMonthAfter(Months(3)),
        ),
        (
            {"first_of_month": {"after_expiry": {"days": 60}, "of": THIRD}},
            FirstOfMonthAfter(Days(60)),
        ),
        ({"next": {"month": 7, "day": 22, "of": THIRD}}, NextDate(month=7, day=22)),
    ],
)
def test_every_delay_is_read(written, delay):
    assert rule(written) == After(condition=AT_THIRD, delay=delay)


def test_rules_of_several_tracks_are_read():
    on, after = {"on": THIRD}, {"after": {"days": 5, "of": THIRD}}
    one, other = in_force(AtOnce(), AT_THIRD), in_force(Days(5), AT_THIRD)
    assert rule({"later_of": [on, after]}) == later_of(one, other)
    assert rule({"earlier_of": [on, after]}) == EarlierOf(frozenset({one, other}))
    assert rule({"fixed": "1989-01-01", "if": THIRD, "else": after}) == Fixed(
        day=date(1989, 1, 1), provided=AT_THIRD, otherwise=other
    )
    assert rule({"if_not_by": "1990-02-03", "event": THIRD, "rule": on}) == IfNotBy(
        day=date(1990, 2, 3), condition=AT_THIRD, then=one
    )


def test_rules_are_read_however_they_are_nested():
    inner = {"later_of": [{"on": {"date": "1999-01-01"}}, {"on": THIRD}]}
    nested = {"earlier_of": [inner, {"fixed": "2001-01-01", "if": THIRD, "else": inner}]}
    read = later_of(in_force(AtOnce(), OnDay(date(1999, 1, 1))), in_force(AtOnce(), AT_THIRD))
    fixed = Fixed(day=date(2001, 1, 1), provided=AT_THIRD, otherwise=read)
    assert rule(nested) == EarlierOf(frozenset({read, fixed}))


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        (THIRD, AT_THIRD),
        ({**THIRD, "exclude": ["EUE"]}, at_least(3, R, not_counting=["EUE"])),
        ({**THIRD, "among": ["AAA", "BBB"]}, at_least(3, R, named("AAA", "BBB"))),
        ({**THIRD, "not_among": ["AAA"]}, at_least(3, R, not_counting=["AAA"])),
        (
            {**THIRD, "exclude": ["EUE"], "not_among": ["AAA"]},
            at_least(3, R, not_counting=["AAA", "EUE"]),
        ),
        ({**THIRD, "among_parties_of": "T"}, at_least(3, R, PartiesOf(instrument="T"))),
        ({"each": ["AAA"], "acts": ["ratification"]}, EveryOne(who=named("AAA"), kinds=R)),
        (
            {"all_signatories": True, "acts": ["ratification"]},
            EveryOne(who=Signatories(), kinds=R),
        ),
        (
            {"parties_of": "T", "acts": ["ratification"]},
            EveryOne(who=PartiesOf(instrument="T"), kinds=R),
        ),
        ({"external": "tonnage"}, FactHolds("tonnage")),
        ({"date": "1976-01-01"}, OnDay(date(1976, 1, 1))),
        ({"entry_into_force_of": "T"}, InForceOf("T")),
        ({"all": [THIRD, {"external": "x"}]}, all_of(AT_THIRD, FactHolds("x"))),
        ({"any": [THIRD, {"all": [{"external": "x"}]}]}, any_of(AT_THIRD, FactHolds("x"))),
    ],
)
def test_every_event_is_read(written: Written, condition):
    assert condition_of(written) == condition


@pytest.mark.parametrize(
    ("written", "base", "by"),
    [
        ({"of": 12}, Numbering(12), None),
        ({"of": "signatories"}, Signatories(), Signatories()),
        ({"parties_of": "T"}, PartiesOf(instrument="T"), PartiesOf(instrument="T")),
        (
            {"of_parties_of": "T", "at": "1982-12-03"},
            PartiesOf(instrument="T", at=date(1982, 12, 3), contracting=True),
            PartiesOf(instrument="T", at=date(1982, 12, 3), contracting=True),
        ),
        ({"of": 12, "among": ["AAA"]}, Numbering(12), named("AAA")),
    ],
)
def test_a_share_is_counted_by_those_of_whom_it_is_one(written, base, by):
    of = Counted(kinds=R) if by is None else Counted(kinds=R, by=by)
    share: dict[str, Written] = {"fraction": [2, 3], **written, "acts": ["ratification"]}
    assert condition_of(share) == Share(at_least=Fraction(2, 3), base=base, of=of)


def test_weights_are_read_exactly():
    written = (
        '{"on": {"weight_sum": {"AAA": 0.6, "BBB": 2}, "at_least": 1.1, "acts": ["acceptance"]}}'
    )
    table = frozenset({("AAA", Fraction(3, 5)), ("BBB", Fraction(2))})
    of = Counted(kinds=frozenset({Kind.ACCEPTANCE}))
    assert clauses_of(written).entry_into_force == in_force(
        AtOnce(), Weight(at_least=Fraction(11, 10), of=of, table=table, base="weights")
    )


def test_synonyms_of_acts_are_read():
    written: Written = {
        "nth": 1,
        "acts": ["consent_to_be_bound", "simplified_procedure", "succession"],
    }
    assert condition_of(written) == at_least(1, {Kind.CONSENT, Kind.SUCCESSION})


@pytest.mark.parametrize(
    ("written", "pivot", "later"),
    [
        ({"until": "trigger", "then": "eif", "else": {"on": "own"}}, Pivot.THRESHOLD, AtOnce()),
        (
            {
                "until": "eif",
                "then": "eif",
                "else": {"later_of": ["eif", {"after": {"days": 30, "of": "own"}}]},
            },
            Pivot.ENTRY_INTO_FORCE,
            Days(30),
        ),
        (
            {"until": "eif", "else": {"later_of": [{"after": {"months": 1, "of": "own"}}, "eif"]}},
            Pivot.ENTRY_INTO_FORCE,
            Months(1),
        ),
        (
            {
                "until": "eif",
                "else": {"later_of": [{"first_of_month": {"kth_following": 2, "of": "own"}}]},
            },
            Pivot.ENTRY_INTO_FORCE,
            FirstOfMonth(2),
        ),
        ({"until": "trigger", "then": "eif", "else": "eif"}, Pivot.THRESHOLD, AtOnce()),
    ],
)
def test_rules_for_states_are_read(written, pivot, later):
    found = for_states(written)
    assert (found.pivot, found.later) == (pivot, later)


def test_without_a_rule_for_states_a_later_consent_binds_on_its_day():
    found = clauses_of('{"on": {"nth": 2, "acts": ["notification"]}}', " ").for_states
    assert isinstance(found, WithTheOthers)
    assert (found.pivot, found.later) == (Pivot.ENTRY_INTO_FORCE, AtOnce())
    assert Kind.NOTIFICATION in found.kinds


def test_a_mere_signature_brings_in_only_where_nothing_else_is_counted():
    signed = clauses_of('{"on": {"nth": 2, "acts": ["signature"]}}').for_states
    either = clauses_of('{"on": {"nth": 2, "acts": ["signature", "accession"]}}').for_states
    assert (Kind.SIGNATURE in signed.kinds, Kind.SIGNATURE in either.kinds) == (True, False)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("{", Problem.NOT_JSON),
        ('{"on": NaN}', Problem.NOT_JSON),
        ('{"on": 1e999999999}', Problem.NOT_JSON),
        ("[" * 100_000, Problem.TOO_DEEP),
        ('{"later_of": [' * 31 + '{"on": {"date": "2000-01-01"}}' + "]}" * 31, Problem.TOO_DEEP),
        (["on"], Problem.NO_RULE),
        ({"on": THIRD, "extra": 1}, Problem.NO_RULE),
        ({"after": {"days": 3}}, Problem.NO_RULE),
        ({"after": 3}, Problem.NO_RULE),
        ({"after": {"weeks": 3, "of": THIRD}}, Problem.NO_PERIOD),
        ({"after": {"days": 3, "clear": 1, "of": THIRD}}, Problem.NO_PERIOD),
        ({"after": {"days": 3, "hours": 1, "of": THIRD}}, Problem.NO_PERIOD),
        ({"first_of_month": {"of": THIRD}}, Problem.NO_PERIOD),
        ({"first_of_month": {"after_expiry": 3, "of": THIRD}}, Problem.NO_PERIOD),
        ({"after": {"days": -1, "of": THIRD}}, Problem.NOT_A_NUMBER),
        ({"after": {"days": 10**9, "of": THIRD}}, Problem.NOT_A_NUMBER),
        ({"after": {"days": True, "of": THIRD}}, Problem.NOT_A_NUMBER),
        ({"next": {"month": 2, "day": 30, "of": THIRD}}, Problem.NOT_A_DATE),
        ({"next": {"month": 2, "of": THIRD}}, Problem.NOT_A_DATE),
        ({"fixed": "1989-02-30", "if": THIRD, "else": {"on": THIRD}}, Problem.NOT_A_DATE),
        ({"fixed": "1989", "if": THIRD, "else": {"on": THIRD}}, Problem.NOT_A_DATE),
        ({"later_of": []}, Problem.NOT_A_LIST),
        ({"on": {"all": {}}}, Problem.NOT_A_LIST),
        ({"on": "own"}, Problem.NO_EVENT),
        ({"on": {"nth": 3}}, Problem.NO_EVENT),
        ({"on": {"acts": ["ratification"]}}, Problem.NO_EVENT),
        ({"on": {**THIRD, "by": "anyone"}}, Problem.NO_EVENT),
        ({"on": {"fraction": [1, 2], "acts": ["ratification"]}}, Problem.NO_EVENT),
        ({"on": {"nth": 0, "acts": ["ratification"]}}, Problem.NOT_A_NUMBER),
        ({"on": {"nth": 1, "acts": []}}, Problem.NOT_AN_ACT),
        ({"on": {"nth": 1, "acts": ["handshake"]}}, Problem.NOT_AN_ACT),
        ({"on": {"each": [], "acts": ["ratification"]}}, Problem.NOT_STATES),
        ({"on": {"each": [7], "acts": ["ratification"]}}, Problem.NOT_STATES),
        ({"on": {"external": ""}}, Problem.NOT_A_NAME),
        ({"on": {"fraction": [3, 2], "of": 4, "acts": ["ratification"]}}, Problem.NOT_A_SHARE),
        ({"on": {"fraction": "1/2", "of": 4, "acts": ["ratification"]}}, Problem.NOT_A_SHARE),
        (
            {"on": {**THIRD, "among": ["AAA"], "among_parties_of": "T"}},
            Problem.TWO_GROUPS,
        ),
        (
            {"on": {"weight_sum": {}, "at_least": 1, "acts": ["ratification"]}},
            Problem.NOT_WEIGHTS,
        ),
        (
            {"on": {"weight_sum": {"AAA": -1}, "at_least": 1, "acts": ["ratification"]}},
            Problem.NOT_WEIGHTS,
        ),
        (
            {"on": {"weight_sum": {"AAA": 1}, "at_least": 0, "acts": ["ratification"]}},
            Problem.NOT_WEIGHTS,
        ),
    ],
)
def test_what_is_malformed_is_refused(written, problem):
    assert refused(written) is problem


@pytest.mark.parametrize(
    "written",
    [
        '{"until": "never", "else": {"on": "own"}}',
        '{"until": "eif", "then": "later", "else": {"on": "own"}}',
        '{"until": "eif", "else": {"on": {"date": "2000-01-01"}}}',
        "[]",
    ],
)
def test_a_malformed_rule_for_states_is_refused(written):
    assert refused({"on": THIRD}, written) is Problem.NO_RULE_FOR_STATES


def test_a_refusal_names_the_value_in_both_languages():
    error = WrittenError(Problem.NOT_A_DATE, "30 February")
    assert str(error) == "“30 February” is not a date; write it as 1994-03-21."
    assert error.in_words("ru") == "“30 February”: это не дата; запишите её как 1994-03-21."


def test_a_long_value_is_shortened_and_any_problem_has_words():
    error = WrittenError(Problem.NO_RULE, {"nonsense": ["x" * 200, Fraction(1, 2)]})
    assert len(error.value) <= 95
    for problem in Problem:
        for language in ("en", "ru"):
            assert WrittenError(problem, None).in_words(language).endswith(".")


WORDS = (
    *("after", "on", "of", "days", "months", "nth", "acts", "all", "fraction", "fixed", "if"),
    *("else", "later_of", "until", "then", "next", "first_of_month", "after_expiry"),
    *("weight_sum", "at_least", "parties_of"),
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=3)
    | st.sampled_from(["own", "eif"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(WORDS),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON, JSON)
def test_whatever_is_written_is_read_or_refused(written, per_state):
    with suppress(WrittenError):
        clauses_of(json.dumps(written), json.dumps(per_state))


def test_the_parts_can_be_read_alone():
    assert rule_of({"on": THIRD}) == in_force(AtOnce(), AT_THIRD)
