from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from servanda.law.build import days as period_of_days
from servanda.law.build import months, years
from servanda.law.clauses import (
    AllOf,
    AnyOf,
    AtOnce,
    Days,
    EarlierOf,
    FirstOfMonth,
    LaterOf,
    Months,
    Named,
)
from servanda.law.dates import (
    Day,
    MonthEnd,
    add_days,
    add_months,
    exact,
    from_edtf,
    to_edtf,
    whole_month,
    whole_year,
)
from tests.strategies import any_days


@given(any_days)
def test_edtf_comes_back(day):
    assert from_edtf(to_edtf(day)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-09-20", exact(date(2019, 9, 20))),
        ("2019-02", whole_month(2019, 2)),
        ("2019", whole_year(2019)),
        ("2019-05-21/2019-05-31", Day(date(2019, 5, 21), date(2019, 5, 31))),
        ("../2019-05-31", Day(date.min, date(2019, 5, 31))),
        ("2019-05-21/..", Day(date(2019, 5, 21), date.max)),
        ("2019/2020-03", Day(date(2019, 1, 1), date(2020, 3, 31))),
    ],
)
def test_edtf_is_read(text, day):
    assert from_edtf(text) == day


@pytest.mark.parametrize(
    "text", ["2019", "2019-02", "2019-05-21", "../2019-05-31", "2019-05-21/.."]
)
def test_edtf_is_written_in_the_shortest_way(text):
    assert to_edtf(from_edtf(text)) == text


def test_month_ends_fall_on_the_last_day_unless_the_clause_says_the_next():
    august = date(2002, 8, 31)
    assert add_months(august, 6) == date(2003, 2, 28)
    assert add_months(august, 6, MonthEnd.NEXT_DAY) == date(2003, 3, 1)


@pytest.mark.parametrize(
    "text", ["", "May 2019", "..", "2019-13", "2019-02-30", "2020/2019", "٢٠١٩"]
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match="is not a day in EDTF; write 2019-09-20"):
        from_edtf(text)


def test_bounds_in_the_wrong_order_are_refused():
    with pytest.raises(
        ValueError, match=r"cannot lie between 2019-05-31 and the earlier 2019-05-21; swap them\.$"
    ):
        Day(date(2019, 5, 31), date(2019, 5, 21))


def test_counting_stops_at_the_end_of_the_calendar():
    assert add_days(date(9999, 12, 1), 90) == date.max
    assert add_months(date(9999, 12, 1), 3) == date.max
    assert add_months(date(9998, 12, 5), 4) == date(9999, 4, 5)


def test_a_month_that_ends_on_that_day_is_no_month_without_it():
    assert add_months(date(2002, 7, 31), 1, MonthEnd.NEXT_DAY) == date(2002, 8, 31)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        (lambda: Days(-1), "-1 days runs backwards"),
        (lambda: Months(-1), "-1 months runs backwards"),
        (lambda: FirstOfMonth(0), "cannot be number 0"),
        (lambda: Named(frozenset()), "needs at least one state"),
        (lambda: AllOf(frozenset()), "All of no conditions"),
        (lambda: AnyOf(frozenset()), "Any of no conditions"),
        (lambda: EarlierOf(frozenset()), "earlier of no rules"),
        (lambda: LaterOf(frozenset()), "later of no rules"),
    ],
)
def test_ill_formed_nodes_cannot_be_built(build, sentence):
    with pytest.raises(ValueError, match=sentence):
        build()


def test_no_period_is_at_once():
    assert period_of_days(0) == months(0) == AtOnce()
    assert years(1) == Months(12)
