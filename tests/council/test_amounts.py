from __future__ import annotations

import pytest

from servanda.council.amounts import amount_in_words, announced_in_words, period_in_words


@pytest.mark.parametrize(
    ("value", "unit", "english", "russian"),
    [
        ("22000000000", "USD", "22 billion USD", "22 млрд USD"),
        ("5300000", "USD", "5.3 million USD", "5,3 млн USD"),
        ("1200000000000", "", "1.2 trillion", "1,2 трлн"),
        ("100.9", "percent", "100.9 percent", "100,9 percent"),
        ("184000", "people", "184000 people", "184000 people"),
        ("-2500000", "EUR", "-2.5 million EUR", "-2,5 млн EUR"),
    ],
)
def test_amounts_keep_every_digit(value, unit, english, russian):
    assert amount_in_words(value, unit, "en") == english
    assert amount_in_words(value, unit, "ru") == russian


@pytest.mark.parametrize(
    ("period", "english", "russian"),
    [
        ("2017", "2017", "2017 год"),
        ("2018-07", "July 2018", "июль 2018 года"),
        ("2018-01/2018-07", "January 2018 – July 2018", "январь 2018 года – июль 2018 года"),
        ("2018-H2", "second half of 2018", "второе полугодие 2018 года"),
        ("2018-Q4", "fourth quarter of 2018", "четвёртый квартал 2018 года"),
        ("2018-H3", "2018-H3", "2018-H3"),
        ("the last season", "the last season", "the last season"),
        ("", "", ""),
    ],
)
def test_periods_are_said_in_words(period, english, russian):
    assert period_in_words(period, "en") == english
    assert period_in_words(period, "ru") == russian


@pytest.mark.parametrize(
    ("edtf", "english", "russian"),
    [
        ("2019-05-21/2019-05-31", "late May 2019", "конец мая 2019 года"),
        ("2020-02-21/2020-02-29", "late February 2020", "конец февраля 2020 года"),
        ("2019-05-11/2019-05-20", "mid-May 2019", "середина мая 2019 года"),
        ("2019-05-01/2019-05-10", "early May 2019", "начало мая 2019 года"),
        ("2019-05-31", "31 May 2019", "31 мая 2019 года"),
        ("2019-05", "May 2019", "май 2019 года"),
        (
            "2019-05-21/2019-06-10",
            "between 21 May 2019 and 10 June 2019",
            "между 21 мая 2019 года и 10 июня 2019 года",
        ),
        (
            "2019-05-21/2019-06-30",
            "between 21 May 2019 and 30 June 2019",
            "между 21 мая 2019 года и 30 июня 2019 года",
        ),
        ("", "", ""),
        ("not a day", "", ""),
    ],
)
def test_announced_days_are_said_as_people_say_them(edtf, english, russian):
    assert announced_in_words(edtf, "en") == english
    assert announced_in_words(edtf, "ru") == russian
