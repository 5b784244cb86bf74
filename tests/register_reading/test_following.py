"""What would follow from clauses before they are on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from servanda.law.clauses import (
    After,
    AtLeast,
    AtOnce,
    Clauses,
    Counted,
    InForceOf,
    Pivot,
    WithTheOthers,
)
from servanda.law.dates import exact
from servanda.register import actions
from servanda.register.actions import Provenance
from servanda.register.queries.question import Question
from servanda.register.reading.following import StateDay, following
from tests.build import MADE_UP, NOTIFICATIONS, THIRD_NOTIFICATION, agreement
from tests.register_reading.build import after_days

pytestmark = pytest.mark.django_db

TODAY = date(2026, 5, 4)


def question(language="en"):
    return Question(language=language, day=TODAY, today=TODAY)


def reported(officer, day: date, state: str = ""):
    actions.report_day(
        officer,
        instrument="bridges-2001",
        on=exact(day),
        state=state,
        provenance=Provenance(source="the Herald of Borduria", basis="direct"),
    )


def test_days_follow_from_the_acts_on_record(bridges):
    found = following("bridges-2001", THIRD_NOTIFICATION, question())
    assert (found.now.headline, found.now.since) == ("In force", "since 1 July 2001")
    assert (found.before.headline, found.seen) == ("Not on record", 0)
    assert [(s.code, s.now, s.before, s.is_new) for s in found.states] == [
        ("BLR", "1 July 2001", "", True),
        ("KAZ", "1 July 2001", "", True),
        ("TJK", "1 July 2001", "", True),
    ]
    assert found.has_changes


def test_in_russian(bridges):
    found = following("bridges-2001", THIRD_NOTIFICATION, question("ru"))
    assert found.now.since == "с 1 июля 2001 года"
    assert [state.name for state in found.states] == ["Беларусь", "Казахстан", "Таджикистан"]


def test_what_changes_against_the_clauses_on_record(officer, bridges):
    entry = actions.record_clauses(
        officer, instrument="bridges-2001", clauses=after_days(60), provenance=MADE_UP
    )
    found = following("bridges-2001", THIRD_NOTIFICATION, question())
    assert found.seen == entry
    assert [line.split(" after")[0] for line in found.added] == ["in force 30 days"]
    assert [line.split(" after")[0] for line in found.removed] == ["in force 60 days"]
    assert (found.before.since, found.now.since) == ("since 31 July 2001", "since 1 July 2001")
    same = following("bridges-2001", after_days(60), question())
    assert (same.added, same.removed, same.has_changes) == ((), (), False)
    assert not any(state.is_new for state in same.states)


def test_days_typed_elsewhere_are_held_against_the_computed_ones(officer, bridges):
    reported(officer, date(2001, 7, 1))
    reported(officer, date(2001, 8, 1), "KAZ")
    reported(officer, date(2001, 7, 1), "BLR")
    found = following("bridges-2001", THIRD_NOTIFICATION, question())
    sentence = (
        "Entry into force for Kazakhstan as printed: 1 August 2001; the clause gives: 1 July 2001. "
        "Printed in: the Herald of Borduria."
    )
    assert [reason.sentence for reason in found.contradictions] == [sentence]
    assert found.reports == 3
    kazakhstan = next(state for state in found.states if state.code == "KAZ")
    assert kazakhstan == StateDay(
        code="KAZ",
        name="Kazakhstan",
        now="1 July 2001",
        before="1 August 2001",
        before_is_reported=True,
        reported="1 August 2001",
        contradicts=True,
    )


def test_what_cannot_be_computed_contradicts_nothing(officer, bridges):
    reported(officer, date(2001, 8, 1))
    fifty = replace(
        THIRD_NOTIFICATION,
        entry_into_force=After(condition=AtLeast(n=50, of=Counted(kinds=NOTIFICATIONS))),
    )
    found = following("bridges-2001", fifty, question())
    assert (found.contradictions, found.reports) == ((), 1)
    assert [state.now for state in found.states] == ["", "", ""]


def test_an_instrument_that_is_not_on_record_is_named(bridges):
    clauses = Clauses(
        entry_into_force=After(condition=InForceOf("the Fords Convention")),
        for_states=WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE),
    )
    assert following("bridges-2001", clauses, question()).unknown == ("the Fords Convention",)


def test_a_circle_of_references_is_said_and_nothing_computed(officer, bridges):
    agreement(officer, "fords-2002", title="Agreement on made-up fords")
    waiting = Clauses(
        entry_into_force=After(condition=InForceOf("bridges-2001"), delay=AtOnce()),
        for_states=THIRD_NOTIFICATION.for_states,
    )
    actions.record_clauses(officer, instrument="fords-2002", clauses=waiting, provenance=MADE_UP)
    back = replace(waiting, entry_into_force=After(condition=InForceOf("fords-2002")))
    found = following("bridges-2001", back, question())
    assert found.now is None
    assert found.problem == (
        "These clauses would close a circle, bridges-2001 → fords-2002 → bridges-2001: take one "
        "reference out."
    )
