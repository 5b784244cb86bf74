from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.dates import (
    first_after,
    in_year,
    month_number,
    ordinal,
    printed_dates,
    to_edtf,
)
from servanda.reader.text import prepare

DAYS = st.dates(date(1600, 1, 1), date(2190, 12, 31))


def ranges(raw):
    return [
        (d.words, str(d.earliest) if d.earliest else None, str(d.latest) if d.latest else None)
        for d in printed_dates(prepare(raw))
    ]


@pytest.mark.parametrize(
    ("raw", "words", "earliest", "latest"),
    [
        ("Signed on January 17, 1997.", "January 17, 1997", "1997-01-17", "1997-01-17"),
        ("Signed on Jan 1, 1997.", "Jan 1, 1997", "1997-01-01", "1997-01-01"),
        ("On 7th July 2024 they met.", "7th July 2024", "2024-07-07", "2024-07-07"),
        ("The 2nd of May 2019 it was.", "2nd of May 2019", "2019-05-02", "2019-05-02"),
        ("Strelsau, 28 september 2012", "28 september 2012", "2012-09-28", "2012-09-28"),
        ("Agreement from 01.06.2018 on", "01.06.2018", "2018-06-01", "2018-06-01"),
        ("Posted 12/25/2019 at noon", "12/25/2019", "2019-12-25", "2019-12-25"),
        ("date 2018-11-02 here", "2018-11-02", "2018-11-02", "2018-11-02"),
        ("26\n\nOctober\n\n2023", "26\n\nOctober\n\n2023", "2023-10-26", "2023-10-26"),
        ("held 24-25 February 2022 there", "24-25 February 2022", "2022-02-24", "2022-02-25"),
        ("held on May 3 to 5, 2019 there", "May 3 to 5, 2019", "2019-05-03", "2019-05-05"),
        ("on May 3 and 4, 2019 there", "May 3 and 4, 2019", "2019-05-03", "2019-05-04"),
        (
            "from 30 December to 2 January 2019 it sat",
            "30 December to 2 January 2019",
            "2018-12-30",
            "2019-01-02",
        ),
        (
            "from June 30 - July 2, 2019 it sat",
            "June 30 - July 2, 2019",
            "2019-06-30",
            "2019-07-02",
        ),
        ("in late May 2019 again", "late May 2019", "2019-05-21", "2019-05-31"),
        ("in mid-June 2019 again", "mid-June 2019", "2019-06-11", "2019-06-20"),
        ("at the end of May 2019", "the end of May 2019", "2019-05-21", "2019-05-31"),
        ("the first half of May 2019", "the first half of May 2019", "2019-05-01", "2019-05-15"),
        ("the second half of May 2019", "the second half of May 2019", "2019-05-16", "2019-05-31"),
        (
            "late March-early April 2019",
            "late March-early April 2019",
            "2019-03-21",
            "2019-04-10",
        ),
        ("in early 2023 again", "early 2023", "2023-01-01", "2023-04-30"),
        ("by the end of 2023", "the end of 2023", "2023-09-01", "2023-12-31"),
        ("in October 2015 again", "in October 2015", "2015-10-01", "2015-10-31"),
        ("for January-July 2018 it", "January-July 2018", "2018-01-01", "2018-07-31"),
        ("in 2019 again", "in 2019", "2019-01-01", "2019-12-31"),
        ("in autumn 2019 again", "in autumn 2019", "2019-09-01", "2019-11-30"),
        ("in the first half of 2018", "in the first half of 2018", "2018-01-01", "2018-06-30"),
        ("the third quarter of 2018", "the third quarter of 2018", "2018-07-01", "2018-09-30"),
        ("the second half of 2018", "the second half of 2018", "2018-07-01", "2018-12-31"),
        ("29 мая 2015 года там", "29 мая 2015 года", "2015-05-29", "2015-05-29"),
        ("17–18 мая 2018 г. там", "17–18 мая 2018 г.", "2018-05-17", "2018-05-18"),
        ("с 3 по 5 мая 2019 года", "3 по 5 мая 2019 года", "2019-05-03", "2019-05-05"),
        ("собрались в конце мая 2019 года", "конце мая 2019 года", "2019-05-21", "2019-05-31"),
        ("встреча в начале 2023 года", "начале 2023 года", "2023-01-01", "2023-04-30"),
        (
            "в первой половине мая 2019 года они",
            "первой половине мая 2019 года",
            "2019-05-01",
            "2019-05-15",
        ),
        ("соберутся в мае 2019 года", "в мае 2019 года", "2019-05-01", "2019-05-31"),
        ("соберутся в 2019 году", "в 2019 году", "2019-01-01", "2019-12-31"),
        ("соберутся осенью 2019 года", "осенью 2019 года", "2019-09-01", "2019-11-30"),
        (
            "соберутся в IV квартале 2019 года",
            "в IV квартале 2019 года",
            "2019-10-01",
            "2019-12-31",
        ),
        (
            "рост в первом полугодии 2018 года",
            "в первом полугодии 2018 года",
            "2018-01-01",
            "2018-06-30",
        ),
        (
            "рост во второй половине 2018 года",
            "во второй половине 2018 года",
            "2018-07-01",
            "2018-12-31",
        ),
    ],
)
def test_a_date_is_the_range_of_days_that_its_words_allow(raw, words, earliest, latest):
    assert ranges(raw) == [(words, earliest, latest)]


@pytest.mark.parametrize(
    "raw",
    [
        "They met on November 2 at noon.",
        "They met 11 – 14 July there.",
        "They meet in June again.",
        "They meet in mid-June again.",
        "Премьеры встретились 28 окт там.",
        "Премьеры встретятся в марте там.",
    ],
)
def test_a_date_without_a_year_has_no_range(raw):
    (printed,) = printed_dates(prepare(raw))
    assert (printed.earliest, printed.latest, printed.year_printed) == (None, None, False)


@pytest.mark.parametrize(
    "raw",
    [
        "We may 3 times ask",
        "31 February 2018 was printed",
        "45.13.2018",
        "2018-13-01",
        "Until 2020 and for 2019-2020",
        "the third half of 2018",
        "30 February - 2 March 2018",
        "1 March - 31 April 2018",
        "at 10:30",
    ],
)
def test_what_is_no_day_is_no_date(raw):
    assert ranges(raw) == []


def test_a_leap_day_needs_a_leap_year():
    (printed,) = printed_dates(prepare("Held on 29 February there."))
    assert in_year(printed, 2019).earliest is None
    assert in_year(printed, 2020).earliest == date(2020, 2, 29)


def test_the_first_range_after_a_day_may_be_in_the_next_year():
    (printed,) = printed_dates(prepare("They meet in mid-June again."))
    assert first_after(printed, date(2018, 11, 2)).earliest == date(2019, 6, 11)
    assert first_after(printed, date(2018, 1, 2)).earliest == date(2018, 6, 11)


def test_a_leap_day_is_found_in_the_next_leap_year_or_not_at_all():
    (printed,) = printed_dates(prepare("Held on 29 February there."))
    assert first_after(printed, date(2017, 3, 1)).latest == date(2020, 2, 29)
    assert first_after(printed, date(2198, 3, 1)).latest is None


@pytest.mark.parametrize(
    ("earliest", "latest", "edtf"),
    [
        (date(2019, 5, 31), date(2019, 5, 31), "2019-05-31"),
        (date(2019, 5, 1), date(2019, 5, 31), "2019-05"),
        (date(2019, 2, 1), date(2019, 2, 28), "2019-02"),
        (date(2019, 1, 1), date(2019, 12, 31), "2019"),
        (date(2019, 5, 21), date(2019, 5, 31), "2019-05-21/2019-05-31"),
        (date(2019, 3, 1), date(2019, 5, 31), "2019-03-01/2019-05-31"),
        (date(2018, 12, 30), date(2019, 1, 2), "2018-12-30/2019-01-02"),
    ],
)
def test_a_range_is_written_in_edtf(earliest, latest, edtf):
    assert to_edtf(earliest, latest) == edtf


@given(DAYS, DAYS)
def test_edtf_never_loses_the_ends_of_a_range(one, two):
    earliest, latest = sorted((one, two))
    first, _, last = to_edtf(earliest, latest).partition("/")
    assert earliest.isoformat().startswith(first)
    assert latest.isoformat().startswith(last or first)


@given(DAYS)
def test_a_printed_day_is_read_back(day):
    english = f"It was signed on {day.strftime('%B')} {day.day}, {day.year}."
    assert [d.earliest for d in printed_dates(prepare(english))] == [day]


@given(st.text())
def test_any_text_has_dates_that_are_its_slices(raw):
    assert all(d.span.of(raw) == d.words for d in printed_dates(prepare(raw)))


def test_months_and_ordinals_have_one_number_in_both_languages():
    assert (month_number("Sept."), month_number("сентября")) == (9, 9)
    assert (ordinal("second"), ordinal("II"), ordinal("втором"), ordinal("2-м")) == (2, 2, 2, 2)
