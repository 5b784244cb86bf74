from __future__ import annotations

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.clauses import (
    AtOnce,
    Days,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    NextDate,
    Then,
)
from servanda.law.corpus.calendar import NEVER, later
from servanda.law.dates import MonthEnd
from servanda.law.evaluate.delays import later_if_known

periods = st.builds(Days, st.integers(0, 4_000), st.booleans()) | st.builds(
    Months, st.integers(0, 400), st.sampled_from(MonthEnd), st.booleans()
)
simple = st.one_of(
    st.builds(AtOnce),
    periods,
    st.builds(FirstOfMonth, st.integers(1, 14)),
    st.builds(FirstOfMonthAfter, periods),
    st.builds(NextDate, month=st.integers(1, 12), day=st.integers(1, 28)),
)
delays = simple | st.builds(Then, first=simple, second=simple)


@given(st.lists(st.dates(), min_size=1), delays)
def test_a_delay_on_a_column_gives_what_it_gives_to_each_day(days, delay):
    column = np.array([day.toordinal() for day in days], dtype=np.int64)
    expected = [later_if_known(day, delay) for day in days]
    assert later(column, delay).tolist() == [day.toordinal() for day in expected if day]


@given(delays)
def test_what_never_comes_stays_so_and_the_ends_of_the_calendar_tell_nothing(delay):
    column = np.array([NEVER, date.min.toordinal(), date.max.toordinal()], dtype=np.int64)
    assert later(column, delay).tolist() == column.tolist()


def test_months_end_as_they_do_one_by_one():
    august = np.array([date(2002, 8, 30).toordinal()], dtype=np.int64)
    down = later(august, Months(6))
    up = later(august, Months(6, MonthEnd.NEXT_DAY))
    assert [date.fromordinal(down[0]), date.fromordinal(up[0])] == [
        date(2003, 2, 28),
        date(2003, 3, 1),
    ]
