from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from servanda.register.reading import plain
from servanda.register.reading.plain import RefusedValueError


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2/3", Fraction(2, 3)),
        ("2 / 3", Fraction(2, 3)),
        ("55 %", Fraction(55, 100)),
        ("0,55", Fraction(55, 100)),
        ("66.5%", Fraction(665, 1000)),
        ("1", Fraction(1)),
    ],
)
def test_shares_as_people_write_them(text, value):
    assert plain.share(text) == value


@pytest.mark.parametrize("text", ["2/0", "two thirds", "-1/2", "1e3", "55 % of all"])
def test_no_share(text):
    with pytest.raises(RefusedValueError) as refusal:
        plain.share(text)
    assert str(refusal.value) == f"“{text}” is no share; write it as 2/3 or as 55 %."


@pytest.mark.parametrize(("text", "value"), [("30", 30), ("0", 0), ("007", 7)])
def test_whole_numbers(text, value):
    assert plain.whole(text) == value


@pytest.mark.parametrize("text", ["thirty", "3.5", "-1", "1234567", "٣"])
def test_no_whole_number(text):
    with pytest.raises(RefusedValueError) as refusal:
        plain.whole(text)
    assert str(refusal.value) == f"“{text}” is no whole number; write one such as 30."


def test_a_day():
    assert plain.day("2019-09-20") == date(2019, 9, 20)


@pytest.mark.parametrize("text", ["2019-02-30", "20.09.2019", "0202-01-01", "2019-9-2"])
def test_no_day(text):
    with pytest.raises(RefusedValueError) as refusal:
        plain.day(text)
    assert str(refusal.value) == (f"“{text}” is no day of the calendar; write it as 2019-09-20.")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kazakhstan, BLR", {"KAZ", "BLR"}),
        ("the Russian Federation; tjk", {"RUS", "TJK"}),
        ("Казахстан\nКот-д'Ивуар".replace("'", "’"), {"KAZ", "CIV"}),
        ("Cote d’Ivoire", {"CIV"}),
        (
            "United Nations Educational, Scientific and Cultural Organization",
            {"X-UNESCO"},
        ),
        ("RUR", {"RUR"}),
        ("", set()),
    ],
)
def test_states_by_name_in_either_language_or_by_code(text, codes):
    assert plain.states(text) == codes


def test_no_state():
    with pytest.raises(RefusedValueError) as refusal:
        plain.states("Kazakhstan, Ruritania")
    assert str(refusal.value) == (
        "“Ruritania” is no state; write its name as in the list of states, or its code."
    )


def test_weights():
    table = {("KAZ", Fraction(7, 10)), ("BLR", Fraction(3, 100))}
    assert plain.weights("Kazakhstan 7/10\n\nBLR: 3 %\n") == table
    assert plain.weights(plain.written_weights(table)) == table


def test_a_line_that_weighs_nothing():
    with pytest.raises(RefusedValueError) as refusal:
        plain.weights("KAZ 7/10\nBLR")
    assert str(refusal.value) == "“BLR” is no state with its weight; write it as KAZ 7/10."
