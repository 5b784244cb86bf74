from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from servanda.parties.permissions import NotPermittedError
from servanda.register.actions import RefusedError, corrections
from servanda.register.actions.corrections import Proposal
from servanda.register.actions.steps import Seen
from servanda.register.examination.procedure import Step
from servanda.register.models import Entry, TextCorrected, TextCorrection
from servanda.register.verify import verify
from tests.register_desk.build import FERRIES, TODAY, key, seen

pytestmark = pytest.mark.django_db
AFTER = date(2002, 9, 2)


def proposal(**changes: Any) -> Proposal:
    said: dict[str, Any] = {
        "instrument": FERRIES,
        "language": "en",
        "place": "Article 4(2)",
        "wrong": "every third ferry",
        "right": "every ferry",
        "notified_on": date(2002, 6, 1),
        "limit_on": date(2002, 9, 1),
    }
    return Proposal(**{**said, **changes})


def proposed(officer) -> TextCorrection:
    return corrections.propose(officer, proposal(), key=key(), today=TODAY)


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(RefusedError) as refused:
        call(*args, **kwargs)
    return str(refused.value)


def objection(officer, correction, on=date(2002, 7, 1)):
    return corrections.object_to(
        officer, seen(correction), state="BLR", on=on, why="The text is right."
    )


def test_silence_until_the_limit_corrects_the_text_from_the_beginning(officer, other, treaty):
    correction = proposed(officer)
    corrections.draw_up(officer, seen(correction), today=AFTER)
    number = corrections.confirm_correction(other, seen(correction))
    entry = Entry.objects.get(number=number)
    assert (entry.kind, entry.author, json.loads(entry.body)) == (
        "text.corrected",
        "officer-2",
        {
            "instrument": FERRIES,
            "language": "en",
            "place": "Article 4(2)",
            "wrong": "every third ferry",
            "right": "every ferry",
            "notified_on": "2002-06-01",
            "limit_on": "2002-09-01",
            "drawn_up_on": "2002-09-02",
            "effect": "ab-initio",
            "entered_by": "officer-1",
            "confirmed_by": "officer-2",
        },
    )
    assert list(correction.steps.values_list("what", flat=True)) == [
        "propose",
        "draw-up",
        "confirm",
    ]
    assert verify().faults == ()
    TextCorrected.objects.update(right="no ferry")
    assert verify().faults != ()


def test_no_proces_verbal_while_states_may_object(officer, treaty):
    correction = proposed(officer)
    sentence = "States may object until 2002-09-01; draw the procès-verbal up after that day."
    for day in (date(2002, 7, 1), date(2002, 9, 1)):
        assert refusal(corrections.draw_up, officer, seen(correction), today=day) == sentence


def test_an_objection_stops_the_correction_until_it_is_settled(officer, other, treaty):
    correction = objection(officer, proposed(officer))
    assert correction.steps.last().details == {"state": "BLR", "on": "2002-07-01"}
    assert refusal(corrections.draw_up, officer, seen(correction), today=AFTER) == (
        "It has moved on since your form was made and is now: objected to. Open it again."
    )
    corrections.settle_or_drop(officer, Step.SETTLE, seen(correction), why="Belarus withdrew it.")
    corrections.draw_up(officer, seen(correction), today=AFTER)
    assert corrections.confirm_correction(other, seen(correction)) == Entry.objects.count()


def test_an_objection_found_after_drawing_up_takes_it_back(officer, other, treaty):
    correction = proposed(officer)
    corrections.draw_up(officer, seen(correction), today=AFTER)
    objection(other, correction)
    correction.refresh_from_db()
    assert (correction.stage, correction.drawn_up_by, correction.drawn_up_on) == (
        "objected",
        None,
        None,
    )


def test_a_correction_is_dropped_with_its_reason(officer, treaty):
    correction = objection(officer, proposed(officer))
    assert refusal(corrections.settle_or_drop, officer, Step.DROP, seen(correction), why="") == (
        "Say why: the reason stays in the history and goes to the state."
    )
    corrections.settle_or_drop(officer, Step.DROP, seen(correction), why="The text is right.")
    correction.refresh_from_db()
    assert (correction.stage, TextCorrected.objects.count()) == ("dropped", 0)


@pytest.mark.parametrize("on", [date(2002, 5, 31), date(2002, 9, 2)])
def test_an_objection_comes_within_its_time(officer, treaty, on):
    correction = proposed(officer)
    assert refusal(objection, officer, correction, on) == (
        f"{on} is not within the time for objections, 2002-06-01 to 2002-09-01."
    )


def test_an_objection_is_a_states(officer, treaty):
    form = seen(proposed(officer))
    assert refusal(
        corrections.object_to, officer, form, state="RUR", on=date(2002, 7, 1), why="No."
    ) == ("Name the state that objects.")


def test_who_drew_it_up_does_not_confirm_it_and_it_is_recorded_once(officer, other, treaty):
    correction = proposed(officer)
    corrections.draw_up(officer, seen(correction), today=AFTER)
    assert refusal(corrections.confirm_correction, officer, seen(correction)) == (
        "You entered this yourself; it takes a second officer to confirm it."
    )
    form = seen(correction)
    number = corrections.confirm_correction(other, form)
    assert corrections.confirm_correction(other, form) == number
    assert refusal(corrections.confirm_correction, other, seen(correction)) == (
        f"This correction has been recorded already, by entry {number}."
    )
    assert TextCorrected.objects.count() == 1


def test_forms_sent_twice_take_their_step_once(officer, treaty):
    form = key()
    one = corrections.propose(officer, proposal(), key=form, today=TODAY)
    two = corrections.propose(officer, proposal(), key=form, today=TODAY)
    assert one.pk == two.pk
    for step in ("object", "settle", "draw-up"):
        now = seen(one)
        for _time in range(2):
            if step == "object":
                corrections.object_to(
                    officer, now, state="BLR", on=date(2002, 7, 1), why="The text is right."
                )
            elif step == "settle":
                corrections.settle_or_drop(officer, Step.SETTLE, now, why="Withdrawn.")
            else:
                corrections.draw_up(officer, now, today=AFTER)
    assert one.steps.count() == 4


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"instrument": "fords"}, "No instrument “fords” is on record; register it first."),
        ({"place": " "}, "Say in which text the error stands, and where."),
        (
            {"right": "every third ferry "},
            "Give the words as they stand and other words as they should be.",
        ),
        (
            {"notified_on": date(2002, 6, 2)},
            "2002-06-02 has not come yet; the states were notified today or earlier.",
        ),
        (
            {"limit_on": date(2002, 6, 1)},
            "The time for objections ends on 2002-06-01, no later than it begins, on 2002-06-01.",
        ),
    ],
)
def test_a_proposal_that_cannot_be_is_refused(officer, treaty, changes, sentence):
    said = proposal(**changes)
    assert refusal(corrections.propose, officer, said, key=key(), today=TODAY) == sentence
    assert TextCorrection.objects.count() == 0


def test_what_is_not_there_or_not_a_step_is_refused(officer, treaty):
    form = Seen(id=999, revision=1, key=key())
    assert refusal(corrections.draw_up, officer, form, today=AFTER) == (
        "There is no correction 999."
    )
    form = seen(proposed(officer))
    assert refusal(corrections.settle_or_drop, officer, Step.CONFIRM, form, why="x") == (
        "“confirm” has a form of its own."
    )


def test_a_reader_may_not_correct_a_text(officer, reader_account, treaty):
    form = seen(proposed(officer))
    attempts = [
        lambda: corrections.propose(reader_account, proposal(), key=key(), today=TODAY),
        lambda: corrections.object_to(reader_account, form, state="BLR", on=TODAY, why="x"),
        lambda: corrections.settle_or_drop(reader_account, Step.DROP, form, why="x"),
        lambda: corrections.draw_up(reader_account, form, today=AFTER),
        lambda: corrections.confirm_correction(reader_account, form),
    ]
    for attempt in attempts:
        with pytest.raises(NotPermittedError):
            attempt()
