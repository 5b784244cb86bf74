from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.register.forms import UNIX, Asked, Pair, asked, pair, read_day, slid_to

TODAY = date(2021, 1, 1)


def test_a_day_and_an_entry_are_read_from_the_address():
    got = asked({"on": "2019-09-20", "known": "7"}, today=TODAY, last_entry=9)
    assert got == Asked(day=date(2019, 9, 20), known_at=7)
    assert got.query == "?on=2019-09-20&known=7"


def test_nothing_asked_is_today_and_now():
    got = asked({}, today=TODAY, last_entry=9)
    assert got == Asked(day=TODAY, is_today=True)
    assert got.query == ""


@pytest.mark.parametrize(
    "text",
    [
        "31-02-2020",
        "2020-02-31",
        "banana",
        "20200101",
        "2020-W01-1",
        "0000-01-01",
        "٢٠٢٠-٠١-٠١",
        "2020-01-01T00:00",
    ],
)
def test_what_is_no_day_is_answered_for_today_with_a_sentence(text):
    got = asked({"on": text}, today=TODAY, last_entry=9)
    assert (got.day, got.is_today) == (TODAY, True)
    assert got.day_error == (
        f"“{text}” is no day of the calendar; write it as year-month-day, such as 2019-09-20. "
        "The page shows today."
    )


@given(st.dates())
def test_every_day_of_the_calendar_is_read(day):
    assert read_day(day.isoformat()) == (day, "")


@given(st.text())
def test_nothing_typed_breaks_the_page(text):
    got = asked({"on": text, "known": text, "day": text}, today=TODAY, last_entry=9)
    assert got.day_error == "" or got.is_today
    assert slid_to({"day": text}) is None or text.strip("-").isdigit()


@pytest.mark.parametrize("text", ["0", "10", "-1", "seven", "9" * 30])
def test_what_is_no_entry_is_answered_for_now_with_a_sentence(text):
    got = asked({"known": text}, today=TODAY, last_entry=9)
    assert got.known_at is None
    assert got.known_error == (
        f"“{text}” is no entry of the ledger; entries are numbered from 1 to 9. "
        "The page shows what the register knows now."
    )


@given(st.dates())
def test_the_slider_counts_days_from_1970(day):
    assert slid_to({"day": str(Asked(day=day).day_number)}) == day
    assert UNIX + timedelta(days=Asked(day=day).day_number) == day


@pytest.mark.parametrize("text", ["", "banana", "9999999", "1.5"])
def test_a_slider_that_means_no_day_is_as_if_not_moved(text):
    assert slid_to({"day": text}) is None


def test_two_states_are_read_in_small_letters_too():
    assert pair("kaz", " BLR ") == Pair(a="KAZ", b="BLR")
    assert pair("kaz", "BLR").is_complete


def test_a_pair_may_be_half_asked():
    assert pair("KAZ", "") == Pair(a="KAZ")
    assert not pair("KAZ", "").is_complete


def test_a_state_has_no_relations_with_itself():
    got = pair("KAZ", "kaz")
    assert (got.is_complete, got.error) == (
        False,
        "A state has no relations with itself; choose two different states.",
    )


def test_a_code_that_names_nothing_is_named_in_the_sentence():
    assert pair("KAZ", "RUR").error == ("“RUR” is no state's code; choose a state from the list.")
