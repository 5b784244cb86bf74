from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.final_clauses.numerals import Numeral, compound, number_at
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.lexicon.listing import in_order
from tests.reader.final_clauses.spelling import CASES, english, russian, russian_ordinal

NUMBER, ORDINAL, SHARE = Sort.NUMBER, Sort.ORDINAL, Sort.SHARE


def words(text: str) -> list[str]:
    """Cut as the tokens are cut: digits with their ending, words, marks."""
    return re.findall(r"\d+(?:[.,]\d+)*[^\W\d_]*|[^\W_]+|[^\w\s]", text.lower())


def read(text: str, language: str = "en") -> Numeral | None:
    return number_at(words(text), 0, language)


def whole(text: str, language: str = "en") -> tuple[object, Sort] | None:
    """Read a number that is the whole text."""
    numeral = read(text, language)
    if numeral is None or numeral.after != len(words(text)):
        return None
    return numeral.value, numeral.sort


@pytest.mark.parametrize("joiner", [" and ", " "])
@pytest.mark.parametrize("hyphen", ["-", " ", ""])
def test_every_english_number_to_1100_is_read_however_it_is_joined(joiner, hyphen):
    for number in range(1, 1101):
        assert whole(english(number, joiner=joiner, hyphen=hyphen)) == (number, NUMBER)
        spelt = english(number, ordinal=True, joiner=joiner, hyphen=hyphen)
        assert whole(spelt) == (number, ORDINAL)


@pytest.mark.parametrize("case", range(6), ids=CASES)
@pytest.mark.parametrize("gender", ["m", "f", "n"])
def test_every_russian_number_to_1100_is_read_in_every_case_and_gender(case, gender):
    for number in range(1, 1101):
        assert whole(russian(number, case, gender), "ru") == (number, NUMBER)
        assert whole(russian(number, case, gender).replace("ё", "е"), "ru") == (number, NUMBER)


@pytest.mark.parametrize("case", range(6), ids=CASES)
@pytest.mark.parametrize("gender", ["m", "f", "n", "p"])
def test_every_russian_ordinal_to_1100_is_read_in_every_case_gender_and_number(case, gender):
    for number in range(1, 1101):
        spelt = russian_ordinal(number, case, gender)
        assert whole(spelt, "ru") == (number, ORDINAL)
        assert whole(spelt.replace("ё", "е"), "ru") == (number, ORDINAL)


@given(st.integers(1, 999_999), st.booleans(), st.sampled_from([" and ", " "]))
def test_an_english_number_to_a_million_is_read(number, ordinal, joiner):
    spelt = english(number, ordinal=ordinal, joiner=joiner)
    assert whole(spelt) == (number, ORDINAL if ordinal else NUMBER)


@given(st.integers(1, 999_999), st.integers(0, 5), st.sampled_from(["m", "f", "n"]))
def test_a_russian_number_to_a_million_is_read(number, case, gender):
    assert whole(russian(number, case, gender), "ru") == (number, NUMBER)


@given(st.integers(1, 999_999_999))
def test_digits_are_read_grouped_or_not(number):
    assert whole(str(number)) == (number, NUMBER)
    assert whole(f"{number:,}") == (number, NUMBER)
    assert whole(f"{number:,}".replace(",", " "), "ru") == (number, NUMBER)


@given(st.integers(1, 999_999), st.integers(1, 999_999))
def test_words_and_digits_are_one_number_only_where_they_agree(spelt, printed):
    expected = (spelt, NUMBER) if spelt == printed else None
    assert whole(f"{english(spelt)} ({printed})") == expected
    assert whole(f"{printed} ({english(spelt)})") == expected
    assert whole(f"{russian(spelt, 1)} ({printed})", "ru") == expected


@given(st.integers(1, 999_999))
def test_words_and_digits_that_agree_are_one_number(number):
    assert whole(f"{english(number)} ({number})") == (number, NUMBER)
    assert whole(f"{number} ({english(number)})") == (number, NUMBER)
    assert whole(f"{russian(number, 1)} ({number})", "ru") == (number, NUMBER)


@given(st.integers(1, 19), st.integers(2, 20))
def test_a_share_in_words_is_read_if_it_is_part_of_a_whole(above, below):
    part = {2: "half" if above == 1 else "halves"}.get(
        below, english(below, ordinal=True) + "s" * (above > 1)
    )
    expected = (Fraction(above, below), SHARE) if above <= below else None
    for blank in (" ", "-"):
        found = whole(f"{english(above)}{blank}{part}")
        assert found == expected


@given(st.integers(1, 19), st.integers(4, 20), st.integers(0, 5))
def test_a_russian_share_of_parts_with_no_noun_is_read(above, below, case):
    if above > below:
        return
    part = russian_ordinal(below, case, "f") if above == 1 else russian_ordinal(below, 1, "p")
    spelt = f"{russian(above, case, 'f')} {part}"
    assert whole(spelt, "ru") == (Fraction(above, below), SHARE)


@given(
    st.lists(
        st.sampled_from(
            in_order(
                "a half one two third thirds hundred and thousand million twenty - ( ) [ / 30 l0 "
                "th % per cent 2/3 66.7 states , один две трети сто тысяч пятого 3 го процентов"
            )
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(["en", "ru"]),
)
def test_whatever_the_words_a_number_ends_inside_them_and_after_its_beginning(some, language):
    for at in range(len(some)):
        found = number_at(some, at, language)
        assert found is None or at < found.after <= len(some)


@pytest.mark.parametrize(
    ("text", "value", "sort", "after"),
    [
        ("thirty days", 30, NUMBER, 1),
        ("sixty-day period", 60, NUMBER, 1),
        ("hundred and twentieth day", 120, ORDINAL, 3),
        ("one hundred and days", 100, NUMBER, 2),
        ("one hundred and thousand", 100, NUMBER, 2),
        ("two and three", 2, NUMBER, 1),
        ("twenty , one", 20, NUMBER, 1),
        ("five six", 5, NUMBER, 1),
        ("two hundred hundred", 200, NUMBER, 2),
        ("two thousand million", 2000, NUMBER, 2),
        ("two thousand thousand", 2000, NUMBER, 2),
        ("two thousand hundred", 2000, NUMBER, 2),
        ("nineteen hundred and sixty-nine", 1969, NUMBER, 6),
        ("two million three hundred thousand and five", 2_300_005, NUMBER, 7),
        ("a hundred days", 100, NUMBER, 2),
        ("a dozen states", 12, NUMBER, 2),
        ("two dozen states", 24, NUMBER, 2),
        ("fourty days", 40, NUMBER, 1),
        ("the thirtieth", None, None, 0),
        ("a state", None, None, 0),
        ("a", None, None, 0),
        ("a third state", None, None, 0),
        ("a thirtieth day", None, None, 0),
        ("third state", 3, ORDINAL, 1),
        ("a third of them", Fraction(1, 3), SHARE, 2),
        ("a half of them", Fraction(1, 2), SHARE, 2),
        ("a quarter of them", Fraction(1, 4), SHARE, 2),
        ("half the parties", Fraction(1, 2), SHARE, 1),
        ("half a year", None, None, 0),
        ("half", None, None, 0),
        ("two-third majority", Fraction(2, 3), SHARE, 3),
        ("twothirds majority", Fraction(2, 3), SHARE, 1),
        ("three thirds", 1, SHARE, 2),
        ("five thirds", 5, NUMBER, 1),
        ("three quarters", Fraction(3, 4), SHARE, 2),
        ("two thirds (2/3) of", Fraction(2, 3), SHARE, 7),
        ("two thirds (3/4) of", None, None, 0),
        ("2/3 of", Fraction(2, 3), SHARE, 3),
        ("3/2 of", 3, NUMBER, 1),
        ("55 per cent of", Fraction(11, 20), SHARE, 3),
        ("55 per centum", Fraction(11, 20), SHARE, 3),
        ("55 per year", 55, NUMBER, 1),
        ("fifty percent", Fraction(1, 2), SHARE, 2),
        ("66.67 %", Fraction(6667, 10000), SHARE, 2),
        ("2.5 years", None, None, 0),
        ("fifty (50) per cent", Fraction(1, 2), SHARE, 6),
        ("fifty per cent (50 %) of", Fraction(1, 2), SHARE, 7),
        ("fifty per cent (60 %) of", None, None, 0),
        ("thirtieth (30th) day", 30, ORDINAL, 4),
        ("30 (thirtieth) day", 30, ORDINAL, 4),
        ("thirty [30] days", 30, NUMBER, 4),
        ("thirty /30/ days", 30, NUMBER, 4),
        ("thirty (60) days", None, None, 0),
        ("thirty (30 days)", 30, NUMBER, 1),
        ("thirty (a)", 30, NUMBER, 1),
        ("five (12a)", 5, NUMBER, 1),
        ("30 (40)", 30, NUMBER, 1),
        ("thirty (", 30, NUMBER, 1),
        ("180th day", 180, ORDINAL, 1),
        ("22d day", 22, ORDINAL, 1),
        ("30 th day", 30, ORDINAL, 2),
        ("30-th day", 30, ORDINAL, 3),
        ("30-day period", 30, NUMBER, 1),
        ("30 -", 30, NUMBER, 1),
        ("l0 days", 10, NUMBER, 1),
        ("3o days", 30, NUMBER, 1),
        ("l5th day", 15, ORDINAL, 1),
        ("12a", None, None, 0),
        ("0 days", None, None, 0),
        ("007", None, None, 0),
        ("12345678901 tonnes", None, None, 0),
        ("2 million tonnes", 2_000_000, NUMBER, 2),
        ("2 thousandth", 2000, ORDINAL, 2),
        ("2nd million", 2, ORDINAL, 1),
        ("5 days", 5, NUMBER, 1),
        ("1 000 000 tonnes", 1_000_000, NUMBER, 3),
        ("1000 000", 1000, NUMBER, 1),
        ("400,000 tonnes", 400_000, NUMBER, 1),
        ("states", None, None, 0),
    ],
)
def test_english_numbers_among_other_words(text, value, sort, after):
    assert read(text) == (None if value is None else Numeral(value, sort, after))


@pytest.mark.parametrize(
    ("text", "value", "sort", "after"),
    [
        ("тридцати (30) дней", 30, NUMBER, 4),
        ("30 (тридцати) дней", 30, NUMBER, 4),
        ("тридцати (60) дней", None, None, 0),
        ("двадцать-пять", 20, NUMBER, 1),
        ("3-го числа", 3, ORDINAL, 3),
        ("30-ый день", 30, ORDINAL, 3),
        ("3го числа", 3, ORDINAL, 1),
        ("3 их месяца", 3, NUMBER, 1),
        ("5-ти дней", 5, NUMBER, 3),
        ("3-х месяцев", 3, NUMBER, 3),
        ("80-х годов", 80, ORDINAL, 3),
        ("30-дневный срок", 30, NUMBER, 1),
        ("з0 дней", 30, NUMBER, 1),
        ("20 тысяч", 20_000, NUMBER, 2),
        ("2 млн", 2_000_000, NUMBER, 2),
        ("двое суток", 2, NUMBER, 1),
        ("пятеро", 5, NUMBER, 1),
        ("дюжина", 12, NUMBER, 1),
        ("восьмью", 8, NUMBER, 1),
        ("двадцатипятитысячного", 25_000, ORDINAL, 1),
        ("тысячник", None, None, 0),
        ("пятитысячники", None, None, 0),
        ("две трети государств", Fraction(2, 3), SHARE, 2),
        ("двух третей", Fraction(2, 3), SHARE, 2),
        ("трёх четвертей", Fraction(3, 4), SHARE, 2),
        ("одна треть", Fraction(1, 3), SHARE, 2),
        ("треть сторон", Fraction(1, 3), SHARE, 1),
        ("половины сторон", Fraction(1, 2), SHARE, 1),
        ("три половины", 3, NUMBER, 1),
        ("двух третьих государств", 2, NUMBER, 1),
        ("двух новых государств", 2, NUMBER, 1),
        ("третьих государств", 3, ORDINAL, 1),
        ("две трети (2/3) сторон", Fraction(2, 3), SHARE, 7),
        ("55 процентов", Fraction(11, 20), SHARE, 2),
        ("66,7 %", Fraction(667, 1000), SHARE, 2),
        ("пятьдесят процентов (50 %)", Fraction(1, 2), SHARE, 6),
        ("государств", None, None, 0),
    ],
)
def test_russian_numbers_among_other_words(text, value, sort, after):
    assert read(text, "ru") == (None if value is None else Numeral(value, sort, after))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("тридцатидневный", (30, "дневный")),
        ("двадцатипятилетнего", (25, "летнего")),
        ("трёхмесячный", (3, "месячный")),
        ("стодвадцатидневный", (120, "дневный")),
        ("одногодичного", (1, "годичного")),
        ("сорокапятидневный", (45, "дневный")),
        ("девяностодневный", (90, "дневный")),
        ("годичный", None),
        ("двадцати", None),
    ],
)
def test_a_word_that_begins_with_a_number_is_split(word, parts):
    assert compound(word) == parts
