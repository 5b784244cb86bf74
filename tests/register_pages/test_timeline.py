from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.register.timeline import (
    CURVE_LEFT,
    LABELS,
    RIGHT,
    Axis,
    Bar,
    DrawnRow,
    Line,
    Mark,
    Point,
    Row,
    Span,
    axis,
    curve_figure,
    rows_figure,
)

A_CENTURY = Axis(first=date(1900, 1, 1), last=date(2000, 1, 1), left=0)


def test_an_axis_puts_its_ends_at_its_ends():
    assert (A_CENTURY.x(date(1900, 1, 1)), A_CENTURY.x(date(2000, 1, 1))) == (0, RIGHT)


def test_a_day_outside_stands_at_the_edge():
    assert (A_CENTURY.x(date.min), A_CENTURY.x(date.max)) == (0, RIGHT)


@given(st.dates(), st.dates())
def test_later_days_stand_further_right(one, other):
    first, second = sorted((one, other))
    assert A_CENTURY.x(first) <= A_CENTURY.x(second)


def test_years_are_drawn_evenly_and_few_enough():
    assert [tick.label for tick in A_CENTURY.ticks()] == ["1920", "1940", "1960", "1980", "2000"]


@given(st.lists(st.dates(), max_size=5), st.dates())
def test_an_axis_holds_all_its_days_and_never_leaves_the_calendar(days, today):
    across = axis(days, today=today, left=LABELS)
    assert all(across.first <= day <= across.last for day in [*days, today])
    assert len(across.ticks()) <= 9


def test_a_row_shows_a_thin_line_before_a_state_is_bound_and_a_bar_from_then_on():
    row = Row(
        label="Ruritania",
        spans=(
            Span(standing="signatory", since=date(2001, 3, 1), until=date(2001, 7, 1), label="s"),
            Span(standing="party", since=date(2001, 7, 1), until=None, label="p"),
        ),
        marks=(Mark(shape="signature", on=date(2001, 3, 1), label="signature"),),
    )
    figure = rows_figure([row], day=date(2001, 7, 1), today=date(2002, 1, 1))
    assert figure.rows == (
        DrawnRow(
            label="Ruritania",
            y=40,
            bars=(
                Bar(standing="signatory", x=314, width=213, y=40, label="s", is_thin=True),
                Bar(standing="party", x=527, width=425, y=40, label="p", is_thin=False),
            ),
            points=(Point(shape="signature", x=314, y=40, label="signature"),),
        ),
    )
    assert figure.day == Line(x=527, label="2001-07-01")


def test_a_day_that_is_not_in_the_figure_has_no_line():
    figure = rows_figure([], day=date(1648, 10, 24), today=date(2002, 1, 1))
    assert (figure.day, figure.rows) == (None, ())


def test_a_name_too_long_for_its_column_is_cut_visibly():
    row = Row(label="The Very Serene and Most Ancient Ruritania", spans=(), marks=())
    figure = rows_figure([row], day=date(2001, 1, 1), today=date(2001, 1, 1))
    assert figure.rows[0].label == "The Very Serene and Most Anci…"


def test_a_curve_rises_by_one_at_each_consent_and_ends_today():
    figure = curve_figure(
        [date(2003, 1, 1), date(2001, 1, 1)],
        force=date(2003, 1, 1),
        day=date(2002, 1, 1),
        today=date(2005, 1, 1),
    )
    assert figure.curve == "M46 214H80V119H498V24H917"
    assert figure.area == "M46 214H80V119H498V24H917V214Z"
    assert figure.force == Line(x=498, label="")
    assert [level.label for level in figure.levels] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("consents", "levels"),
    [
        (0, ["0"]),
        (50, ["0", "10", "20", "30", "40", "50"]),
        (197, ["0", "20", "40", "60", "80", "100", "120", "140", "160", "180"]),
    ],
)
def test_the_upright_axis_has_round_numbers(consents, levels):
    days = [date(2001, 1, 1)] * consents
    figure = curve_figure(days, force=None, day=date(2001, 1, 1), today=date(2001, 1, 1))
    assert [level.label for level in figure.levels] == levels
    assert (figure.left, figure.force) == (CURVE_LEFT, None)
