from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.numbers import COUNTED, counted, decimal, hedge_before, whole_number

_PATTERN = re.compile(COUNTED, re.IGNORECASE)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("13", 13),
        ("1,234", 1234),
        ("Seventeen", 17),
        ("twenty-one", 21),
        ("a dozen", 12),
        ("one hundred and five", 105),
        ("hundred", 100),
        ("one thousand two hundred", 1200),
        ("thousand", 1000),
        ("Двадцать два", 22),
        ("двадцати пяти", 25),
        ("сто сорок три", 143),
        ("две тысячи", 2000),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(words, value):
    assert whole_number(words) == value


@pytest.mark.parametrize(
    ("raw", "value", "hedge"),
    [
        ("13 issues", 13, None),
        ("more than 20 papers", 20, "more than"),
        ("20 plus items", 20, "plus"),
        ("20+ items", 20, "+"),
        ("Порядка 40 документов", 40, "Порядка"),
        ("не менее пятнадцати вопросов", 15, "не менее"),
    ],
)
def test_a_hedge_stays_beside_its_number(raw, value, hedge):
    number = counted(next(_PATTERN.finditer(raw)))
    assert (number.value, number.hedge) == (value, hedge)


def test_a_decimal_is_no_whole_number():
    assert list(_PATTERN.finditer("10.6 percent")) == []


@pytest.mark.parametrize(
    ("digits", "language", "value"),
    [
        ("10.6", "en", Fraction(106, 10)),
        ("1,234.5", "en", Fraction(12345, 10)),
        ("12,300", "en", Fraction(12300)),
        ("3,5", "ru", Fraction(7, 2)),
        ("5.3", "ru", Fraction(53, 10)),
        ("1 234,5", "ru", Fraction(12345, 10)),
    ],
)
def test_decimals_are_exact(digits, language, value):
    assert decimal(digits, language) == value


@given(st.integers(0, 10**9), st.integers(0, 999))
def test_a_decimal_is_read_back_exactly(whole, thousandths):
    value = Fraction(whole * 1000 + thousandths, 1000)
    assert decimal(f"{whole}.{thousandths:03}", "en") == value
    assert decimal(f"{whole},{thousandths:03}", "ru") == value


def test_a_hedge_is_found_right_before_an_amount_only():
    assert hedge_before("almost $5", 7, 0) == (0, "almost")
    assert hedge_before("almost five or $5", 15, 0) == (15, None)


def test_before_an_amount_a_target_is_no_hedge():
    assert hedge_before("вырос до 5 млн", 9, 0) == (9, None)
