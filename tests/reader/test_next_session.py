from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.next_session import next_session
from servanda.reader.text import prepare

HELD = date(2018, 11, 2)


def announced(raw, held_on=HELD):
    found = next_session(prepare(raw), held_on)
    if found is None:
        return None
    ends = tuple(day.isoformat() if day else None for day in (found.earliest, found.latest))
    return found.when, *ends, found.place


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "The Council holds its next session in late May 2019 in Klow (Syldavia).",
            ("late May 2019", "2019-05-21", "2019-05-31", "Klow (Syldavia)"),
        ),
        (
            "The premiers next meet in Klow, Syldavia, in June 2023.",
            ("in June 2023", "2023-06-01", "2023-06-30", "Klow, Syldavia"),
        ),
        (
            "For the next session Klow offered early June 2019 in its castle, tentatively June 4.",
            ("early June 2019 in its castle, tentatively June 4", "2019-06-01", "2019-06-10", None),
        ),
        (
            "Ministers decided to hold the next meeting on 14 December in Strelsau.",
            ("14 December", "2018-12-14", "2018-12-14", "Strelsau"),
        ),
        (
            (
                "The Council gathers next in 2019. The next session is set for May 31, 2019. "
                "Klow is to host the next session."
            ),
            ("May 31, 2019", "2019-05-31", "2019-05-31", "Klow"),
        ),
        (
            "The next session, hosted by Borduria, will follow.",
            (None, None, None, "Borduria"),
        ),
        (
            "After the meeting of 2 November 2018 the next session was set for autumn 2019.",
            ("autumn 2019", "2019-09-01", "2019-11-30", None),
        ),
        (
            "Договорились, что очередная встреча пройдёт предварительно 4 июня 2019 года в Клове.",
            ("предварительно 4 июня 2019 года", "2019-06-04", "2019-06-04", "Клове"),
        ),
        (
            "Для следующей встречи в 2019 году выбрана Сильдавия.",
            ("в 2019 году", "2019-01-01", "2019-12-31", "Сильдавия"),
        ),
        (
            "Следующий саммит состоится осенью 2026 года в сильдавской столице Клове.",
            ("осенью 2026 года", "2026-09-01", "2026-11-30", "Клове"),
        ),
        (
            "The next session is in June 2019 or on May 30, 2019.",
            ("May 30, 2019", "2019-05-30", "2019-05-30", None),
        ),
        ("Состоялась очередная встреча в Клове.", None),
        ("Заседание прошло в Клове.", None),
        ("The next session has not been thought of.", None),
        ("Next year the session may meet in May 2020.", None),
        ("The next session is in May.", ("in May", "2019-05-01", "2019-05-31", None)),
    ],
)
def test_the_most_exact_announcement_is_taken(raw, expected):
    assert announced(raw) == expected


def test_without_the_sessions_own_day_a_yearless_date_has_no_range():
    raw = "The next session will be on 14 December in Klow."
    assert announced(raw, None) == ("14 December", None, None, "Klow")


def test_a_place_said_elsewhere_is_taken_only_if_the_dates_agree():
    said = "The next session will be on May 31, 2019. The next session is in Klow in {}."
    assert announced(said.format("late May 2019"))[3] == "Klow"
    assert announced(said.format("June 2019"))[3] is None


def test_the_chair_of_the_next_session_is_a_state():
    raw = "The next chairing country is Turkmenistan. The next session is in May 2019."
    assert next_session(prepare(raw), HELD).chair_state == "TKM"


def test_the_next_chair_may_be_all_that_is_announced():
    found = next_session(prepare("The next chair of the Council will be Kazakhstan."), HELD)
    assert (found.chair_state, found.when) == ("KAZ", None)


def test_a_next_chair_without_a_state_is_none():
    assert next_session(prepare("The next chair will be chosen by lot."), HELD) is None


@given(st.text(), st.dates() | st.none())
def test_any_text_can_be_asked(raw, held_on):
    found = next_session(prepare(raw), held_on)
    assert found is None or found.span.end <= len(raw)
