from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.figures import figures
from servanda.reader.figures.marks import currency
from servanda.reader.text import prepare

BN = 10**9


def read(raw):
    return [
        (f.quantity, f.value, f.unit, f.period, f.change_percent) for f in figures(prepare(raw))
    ]


def hedges(raw):
    return [(f.hedge, f.change_hedge) for f in figures(prepare(raw))]


def test_a_growth_and_its_level_are_one_claim_and_levels_of_two_years_two():
    raw = (
        "In 2016, Ruritania's trade with the islands rose by nearly 30% to over $40 billion; in "
        "the first half of 2017 it was up 12.5% at $22.5 billion ($20 billion in the same period "
        "of 2016). In March-May 2017, exports from Ruritania to the islands fell by 2.1% to $5 "
        "billion."
    )
    trade, exports = "Ruritania trade with the islands", "Ruritania exports to the islands"
    assert read(raw) == [
        (trade, 40 * BN, "USD", "2016", 30),
        (trade, Fraction(225, 10) * BN, "USD", "2017-H1", Fraction(125, 10)),
        (trade, 20 * BN, "USD", "2016-H1", None),
        (exports, 5 * BN, "USD", "2017-03/2017-05", Fraction(-21, 10)),
    ]
    assert hedges(raw)[0] == ("over", "nearly")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Trade doubled and reached $4 billion.",
            [("Trade", 4 * BN, "USD", None, 100)],
        ),
        ("Trade halved in 2019.", [("Trade", None, None, "2019", -50)]),
        ("Exports surpassed $3 billion, up 8 per cent.", [("Exports", 3 * BN, "USD", None, 8)]),
        (
            "Last year's trade was $ 90 billion, 12% up.",
            [("trade", 90 * BN, "USD", "last year", 12)],
        ),
        (
            (
                "2018-11-02\n\nHe told of a 14% rise in trade of Borduria within the union in "
                "February-April this year to $7bn."
            ),
            [("Borduria trade within the union", 7 * BN, "USD", "2018-02/2018-04", 14)],
        ),
        (
            "He spoke of a 27% rise in trade in January this year.",
            [("trade in January", None, None, "this year", 27)],
        ),
        (
            "In 2018 a 5% rise in exports came.",
            [("exports came", None, None, "2018", 5)],
        ),
        (
            "Imports fell by 3 percent to €250 million in the first quarter of 2021.",
            [("Imports", 250 * 10**6, "EUR", "2021-Q1", -3)],
        ),
        (
            "The share of grain was nearly 16 percent.",
            [("share of grain", 16, "percent", None, None)],
        ),
        (
            "The index of output was over 100.9%.",
            [("index of output", Fraction(1009, 10), "percent", None, None)],
        ),
        (
            "Exports of grain rose 1.5 times over nine months of 2018.",
            [],
        ),
        (
            "Exports of grain increased by 1.5 times in 2018.",
            [("Exports of grain", None, None, "2018", 50)],
        ),
        (
            "Exports fell by a third in 2018.",
            [("Exports", None, None, "2018", Fraction(-100, 3))],
        ),
        (
            "Output was 5 million tonnes for the first nine months of 2018.",
            [("Output", 5 * 10**6, "tonnes", "2018-01/2018-09", None)],
        ),
        (
            "Output was 5m dollars in October 2015.",
            [("Output", 5 * 10**6, "USD", "2015-10", None)],
        ),
        (
            "Trade was $5 billion in 2017–2018, while exports were $3 billion during 2018.",
            [
                ("Trade", 5 * BN, "USD", "2017/2018", None),
                ("exports", 3 * BN, "USD", "2018", None),
            ],
        ),
        ("Exchange rates: the dollar is 89.47 rubles.", []),
        ("The value of 5 billion is not said.", []),
        (
            "Costs rose, then fell by 5% in early 2023.",
            [("Costs", None, None, "2023-01/2023-04", -5)],
        ),
        (
            "Costs were $5 in late May 2019.",
            [("Costs", 5, "USD", "2019-05-21/2019-05-31", None)],
        ),
        ("Costs were $5 for twenty months of 2018.", [("Costs", 5, "USD", "2018", None)]),
        ("It was $5.", [("It was $5", 5, "USD", None, None)]),
        ("It reached $5 for trade.", [("trade", 5, "USD", None, None)]),
        (
            "Trade grew by 5% (exports were $3 billion).",
            [
                ("Trade", None, None, None, 5),
                ("exports", 3 * BN, "USD", None, None),
            ],
        ),
        (
            "Trade was $3 billion, which everyone in the hall of the meeting found good, up 5%.",
            [
                ("Trade", 3 * BN, "USD", None, None),
                (
                    "which everyone in the hall of the meeting found good",
                    None,
                    None,
                    None,
                    5,
                ),
            ],
        ),
    ],
)
def test_each_claim_has_its_quantity_value_unit_period_and_change(raw, expected):
    assert read(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            (
                "Торговля подросла где-то на 8,2 процента. По данным порта, свыше 7 миллиардов "
                "долларов, по другим – это чуть меньше, 6 с небольшим миллиардов."
            ),
            [
                ("Торговля", None, None, None, Fraction(82, 10)),
                ("Торговля", 7 * BN, "USD", None, None),
                ("Торговля", 6 * BN, "USD", None, None),
            ],
        ),
        (
            (
                "За девять месяцев 2025 года товарооборот вырос на 3,5 процента и составил "
                "184 млрд "
                "долларов."
            ),
            [("товарооборот", 184 * BN, "USD", "2025-01/2025-09", Fraction(7, 2))],
        ),
        (
            "Экспорт увеличился на треть, импорт сократился почти на 5%.",
            [
                ("Экспорт", None, None, None, Fraction(100, 3)),
                ("импорт", None, None, None, -5),
            ],
        ),
        (
            "Экспорт удвоился в прошлом году.",
            [("Экспорт", None, None, "в прошлом году", 100)],
        ),
        (
            "Экспорт вырос в 3 раза и достиг 7 млрд рублей.",
            [("Экспорт", 7 * BN, "RUB", None, 200)],
        ),
        (
            "Доля расчётов в тенге — почти 93%.",
            [("Доля расчётов в тенге", 93, "percent", None, None)],
        ),
        (
            (
                "Экспорт в 2018 году составил 5 млрд рублей против 4 млрд рублей за "
                "аналогичный период "
                "прошлого года."
            ),
            [
                ("Экспорт", 5 * BN, "RUB", "2018", None),
                ("Экспорт", 4 * BN, "RUB", "2017", None),
            ],
        ),
        ("Курс: 1 доллар за 90 рублей.", []),
    ],
)
def test_russian_claims_are_read_the_same_way(raw, expected):
    assert read(raw) == expected


def test_the_same_period_of_last_year_follows_from_what_the_text_dates():
    claim = "Trade was $5 billion in the same period of last year."
    assert read(claim)[0][3] == "the same period of last year"
    assert read(f"Klow, 2 November 2018\n\n{claim}")[0][3] == "2017"


def test_the_same_period_of_a_year_before_any_period_is_that_year():
    assert read("Trade was $5 billion in the same period of 2017.")[0][3] == "2017"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Over 60 concerts are in the Plan for 2021–2022.", [("concerts", "Over", None)]),
        (
            "Approximately 35 tolls and duties were lifted in 2015–2016.",
            [("tolls and duties", "Approximately", "2015/2016")],
        ),
        ("It built 350 schools during 2018 there.", [("schools", None, "2018")]),
        ("It built 350 schools and hospitals.", [("schools and hospitals", None, None)]),
        ("In 2018 schools were built.", []),
        ("It built 35 schools.", []),
        ("It is over 25 years old.", []),
        ("More than 20 new documents were signed.", []),
        ("Over 300 Ruritanian schools.", []),
        ("Свыше 60 концертов намечено.", [("концертов намечено", "Свыше", None)]),
    ],
)
def test_things_are_counted_when_hedged_or_many(raw, expected):
    assert [(f.quantity, f.hedge, f.period) for f in figures(prepare(raw))] == expected


def test_a_headline_that_repeats_a_claim_adds_none():
    raw = "Trade reached $4 billion\n\nIn 2018 trade reached $4 billion. Trade reached $4 billion."
    assert [f.period for f in figures(prepare(raw))] == ["2018"]


def test_the_same_amount_in_two_years_is_two_claims():
    raw = "In 2018 trade reached $4 billion. In 2019 trade reached $4 billion."
    assert [f.period for f in figures(prepare(raw))] == ["2018", "2019"]


def test_an_unknown_currency_has_no_code():
    assert (currency("US$"), currency("marks")) == ("USD", None)


TELLING = (
    "grew by 25% and amounted to more than $22 billion ( in the same period of 2017 — "
    ") , ; 5 миллиардов долларов на треть вырос с небольшим this year January-July "
    "2018 a 27% rise of doubled first half of trade's 0% $0 twelve months of в 2 раза "
    "by half fell"
)


@given(st.text() | st.lists(st.sampled_from(TELLING.split(" ")), max_size=30).map(" ".join))
def test_any_text_has_figures_that_are_its_slices(raw):
    for figure in figures(prepare(raw)):
        assert 0 <= figure.span.start < figure.span.end <= len(raw)
