from __future__ import annotations

import pytest

from servanda.law.build import (
    at_once,
    days,
    first_of_month,
    first_of_month_after,
    months,
    next_date,
    years,
)
from servanda.law.clauses import Delay
from servanda.reader.final_clauses.english.delays import DELAY, PERIOD
from tests.reader.final_clauses.saying import said


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("thirty days", days(30)),
        ("30 (thirty) calendar days", days(30)),
        ("one day", days(1)),
        ("two weeks", days(14)),
        ("six months", months(6)),
        ("three full months", months(3)),
        ("one year", months(12)),
        ("two calendar years", years(2)),
        ("a month", months(1)),
        ("a year", years(1)),
    ],
)
def test_periods(words: str, period: Delay) -> None:
    assert said(PERIOD, words) == period


@pytest.mark.parametrize(
    ("words", "delay"),
    [
        ("on", at_once),
        ("upon", at_once),
        ("when", at_once),
        ("once", at_once),
        ("as soon as", at_once),
        ("after", at_once),
        ("immediately after", at_once),
        ("immediately upon", at_once),
        ("on the date of", at_once),
        ("on the day on which", at_once),
        ("from the date when", at_once),
        ("as from the date on which", at_once),
        ("as of the date of", at_once),
        ("with effect from the date of", at_once),
        ("on the same date as", at_once),
        ("simultaneously with", at_once),
        ("the date on which", at_once),
        ("on the thirtieth day after", days(30)),
        ("on the thirtieth day after the date of", days(30)),
        ("on the 90th day following the date on which", days(90)),
        ("as from the sixtieth day following", days(60)),
        ("the ninetieth day after", days(90)),
        ("on the thirtieth day from the date of", days(30)),
        ("thirty days after", days(30)),
        ("ninety (90) days following the date of", days(90)),
        ("thirty days from", days(30)),
        ("three months after the date on which", months(3)),
        ("six months from the date of", months(6)),
        ("two years after", years(2)),
        ("after a period of thirty days from", days(30)),
        ("after thirty days have elapsed since", days(30)),
        ("at the end of three months from", months(3)),
        ("upon the expiration of a period of six months from the date of", months(6)),
        ("on the expiry of the thirtieth day following", days(30)),
        ("on the day following", days(1)),
        ("on the day after the date of", days(1)),
        ("on the first day of the month following", first_of_month(1)),
        ("on the first day of the month following the date of", first_of_month(1)),
        ("on the first day of the following month after", None),
        ("on the first day of the second month following the date on which", first_of_month(2)),
        ("on the first day of the third calendar month after", first_of_month(3)),
        (
            "on the first day of the month following the month in which",
            first_of_month(1),
        ),
        (
            "on the first day of the month following the expiry of a period of three months after",
            first_of_month_after(months(3)),
        ),
        (
            "on the first day of the month following the expiry of sixty days after",
            first_of_month_after(days(60)),
        ),
        (
            "on the first day of the month after the 60th day following the date of",
            first_of_month_after(days(60)),
        ),
        ("on the first day of the month following one year after", first_of_month_after(years(1))),
        ("on 22 July next following", next_date(7, 22)),
        ("on the 1 April following the date of", next_date(4, 1)),
        ("on the first day of January following the date of", next_date(1, 1)),
        ("on the first of October after", next_date(10, 1)),
        ("after when", at_once),
    ],
)
def test_delays(words: str, delay: Delay | None) -> None:
    assert said(DELAY, words) == delay
