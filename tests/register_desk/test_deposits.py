from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import Error, transaction

from servanda.law.acts import Kind
from servanda.law.clauses import Permitted
from servanda.law.standing import in_force
from servanda.parties.permissions import NotPermittedError
from servanda.register import actions as register
from servanda.register.actions import NewInstrument, RefusedError, deposits
from servanda.register.actions.deposits import Mended
from servanda.register.actions.scans import LARGEST, ScanFile
from servanda.register.actions.steps import Seen, StaleError
from servanda.register.examination.advice import advice_on
from servanda.register.examination.checklists import KINDS, NAMING_ANOTHER, Office, Point, checklist
from servanda.register.examination.procedure import Step
from servanda.register.models import ActRecord, Deposit, DepositRecorded, DeskStep, Entry, Scan
from servanda.register.queries.law import on_record
from servanda.register.verify import verify
from tests.register_desk.build import (
    FERRIES,
    NOTED,
    TODAY,
    all_yes,
    arrived,
    entered,
    examined,
    ferries,
    key,
    permitting,
    received,
    recorded,
    seen,
)

pytestmark = pytest.mark.django_db
FIRST_ENTRIES = 8


def history(deposit: Deposit) -> list[tuple[str, str, str]]:
    return list(deposit.steps.values_list("what", "by__username", "why"))


def refusal(call, *args, **kwargs) -> str:
    with pytest.raises(RefusedError) as refused:
        call(*args, **kwargs)
    return str(refused.value)


# -- the whole way ----------------------------------------------------------------------------


def test_a_deposit_becomes_an_act_with_the_date_of_its_receipt(officer, other, treaty):
    deposit = recorded(officer, other)
    entry = Entry.objects.get(number=str(deposit.entry))
    assert (entry.kind, entry.author) == ("act.recorded", "officer-2")
    assert json.loads(entry.body) == {
        "instrument": FERRIES,
        "kind": "notification",
        "state": "TJK",
        "on": "2002-02-04",
        "scan": deposit.scan_id,
        "channel": "note",
        "signatory": "note",
        "entered_by": "officer-1",
        "confirmed_by": "officer-2",
    }
    assert history(deposit) == [
        ("receive", "officer-1", ""),
        ("examine", "officer-1", ""),
        ("enter", "officer-1", ""),
        ("confirm", "officer-2", ""),
    ]
    assert deposit.stage == "recorded"


def test_what_follows_counts_from_the_day_of_receipt(officer, other, treaty):
    recorded(officer, other)
    answer = in_force(on_record(FERRIES), as_of=TODAY, known_at=None)
    assert answer.on.earliest == date(2002, 3, 6)


def test_every_row_can_be_made_again_from_its_entry(officer, other, treaty):
    deposit = recorded(officer, other)
    deposits.correct_entry(
        other, seen(deposit), reason="The stamp was misread.", mended=None, today=TODAY
    )
    deposits.confirm(officer, seen(Deposit.objects.get(corrects=deposit.entry)))
    assert verify().faults == ()
    assert DepositRecorded.objects.count() == 2
    DepositRecorded.objects.filter(entry=deposit.entry).update(entered_by="nobody")
    assert verify().faults != ()


def test_nothing_is_on_record_before_the_second_officer(officer, treaty):
    entered(officer)
    assert Entry.objects.count() == FIRST_ENTRIES


# -- two officers -----------------------------------------------------------------------------


def test_who_entered_it_does_not_confirm_it(officer, treaty):
    deposit = entered(officer)
    assert refusal(deposits.confirm, officer, seen(deposit)) == (
        "You entered this yourself; it takes a second officer to confirm it."
    )
    assert Entry.objects.count() == FIRST_ENTRIES


def test_two_officers_who_enter_one_deposit_make_one_entry(officer, other, treaty):
    deposit = examined(officer)
    first, second = seen(deposit), seen(deposit)
    deposits.enter(officer, first)
    with pytest.raises(StaleError) as refused:
        deposits.enter(other, second)
    assert str(refused.value) == (
        "It has moved on since your form was made and is now: entered, to be confirmed by a "
        "second officer. Open it again."
    )


def test_a_deposit_is_confirmed_once(officer, other, treaty):
    deposit = recorded(officer, other)
    assert refusal(deposits.confirm, other, seen(deposit)) == (
        f"This deposit has been recorded already, by entry {deposit.entry}."
    )


def test_the_same_instrument_is_received_once(officer, other, treaty):
    deposit = received(officer)
    same = f"This instrument is at the desk already, as deposit {deposit.pk}: "
    where = "received, to be examined."
    copy = ScanFile(name="copy.pdf", content=b"%PDF-1.7 another scan of it")
    assert refusal(received, other, copy) == same + where
    assert refusal(received, other, received_on=date(2002, 2, 5)) == same + where
    assert Deposit.objects.count() == 1


def test_another_act_from_the_same_document_is_received(officer, treaty):
    received(officer)
    received(officer, kind=Kind.DECLARATION)
    assert (Deposit.objects.count(), Scan.objects.count()) == (2, 1)


def test_an_act_on_record_is_not_received_again(officer, other, treaty):
    deposit = recorded(officer, other)
    sentence = f"This act is on record already, by entry {deposit.entry}."
    assert refusal(received, officer) == sentence
    assert refusal(received, officer, received_on=date(2002, 2, 6)) == sentence
    elsewhere = ActRecord.objects.get(state="KAZ", kind="notification").entry_id
    assert refusal(
        received, officer, state="KAZ", received_on=date(2001, 9, 3), signed_on=None
    ) == (f"This act is on record already, by entry {elsewhere}.")


def test_what_was_returned_may_arrive_again(officer, treaty):
    deposit = received(officer)
    deposits.take_step(officer, Step.RETURN, seen(deposit), why="It is not signed.")
    again = received(officer)
    assert again.stage == "received"
    assert history(deposit)[-1] == ("return", "officer-1", "It is not signed.")


# -- requests sent twice ----------------------------------------------------------------------


def test_a_form_sent_twice_takes_its_step_once(officer, other, treaty):
    form = key()
    first = deposits.receive(officer, arrived(), scan=NOTED, key=form, today=TODAY)
    again = deposits.receive(officer, arrived(), scan=NOTED, key=form, today=TODAY)
    assert (again.pk, Deposit.objects.count()) == (first.pk, 1)
    form_of_examining = seen(first)
    for _time in range(2):
        deposits.examine(officer, form_of_examining, answers=all_yes(first))
    form_of_entering = seen(first)
    for _time in range(2):
        deposits.enter(officer, form_of_entering)
    form_of_confirming = seen(first)
    numbers = {deposits.confirm(other, form_of_confirming) for _time in range(2)}
    assert numbers == {FIRST_ENTRIES + 1}
    assert (Entry.objects.count(), DeskStep.objects.count()) == (FIRST_ENTRIES + 1, 4)


def test_a_form_without_its_key_is_refused(officer, treaty):
    deposit = received(officer)
    form = Seen(id=deposit.pk, revision=1, key="")
    assert refusal(deposits.take_step, officer, Step.HOLD, form, why="Unsigned.") == (
        "The form is incomplete: open the page again and repeat your step."
    )


# -- held, returned, sent back ----------------------------------------------------------------


def test_what_is_held_waits_and_is_taken_up_again(officer, other, treaty):
    deposit = received(officer)
    deposits.take_step(officer, Step.HOLD, seen(deposit), why="Full powers are missing.")
    assert refusal(deposits.examine, officer, seen(deposit), answers=all_yes(deposit)) == (
        "It has moved on since your form was made and is now: held until the state supplies what "
        "is missing. Open it again."
    )
    deposits.take_step(other, Step.RESUME, seen(deposit), why="Full powers came.")
    deposits.examine(other, seen(deposit), answers=all_yes(deposit))
    deposits.enter(other, seen(deposit))
    deposits.take_step(officer, Step.SEND_BACK, seen(deposit), why="The day is hard to read.")
    deposit.refresh_from_db()
    assert (deposit.stage, deposit.entered_by) == ("received", None)
    assert [what for what, _by, _why in history(deposit)] == [
        "receive", "hold", "resume", "examine", "enter", "send-back",
    ]  # fmt: skip


@pytest.mark.parametrize("step", [Step.HOLD, Step.RETURN, Step.SET_ASIDE])
def test_a_step_against_the_state_needs_its_reason(officer, treaty, step):
    deposit = received(officer)
    assert refusal(deposits.take_step, officer, step, seen(deposit), why="  ") == (
        "Say why: the reason stays in the history and goes to the state."
    )
    assert deposit.steps.count() == 1


def test_steps_with_a_form_of_their_own_are_not_taken_otherwise(officer, other, treaty):
    deposit = entered(officer)
    assert refusal(deposits.take_step, other, Step.CONFIRM, seen(deposit), why="x") == (
        "“confirm” has a form of its own."
    )
    assert refusal(deposits.take_step, other, Step.DRAW_UP, seen(deposit), why="x") == (
        "“draw-up” is no step of this procedure."
    )


def test_history_is_neither_changed_nor_deleted(officer, treaty):
    deposit = received(officer)
    with pytest.raises(Error), transaction.atomic():
        DeskStep.objects.filter(deposit=deposit).update(why="nothing happened")
    with pytest.raises(Error), transaction.atomic():
        DeskStep.objects.filter(deposit=deposit).delete()
    assert history(deposit) == [("receive", "officer-1", "")]


# -- examination ------------------------------------------------------------------------------


def test_every_point_is_answered(officer, treaty):
    deposit = received(officer)
    answers = {**all_yes(deposit), "names-instrument": ""}
    assert refusal(deposits.examine, officer, seen(deposit), answers=answers) == (
        "Not answered yet: Does it name the treaty by its full title, day and place?"
    )
    answers["names-instrument"] = "not-applicable"
    assert refusal(deposits.examine, officer, seen(deposit), answers=answers) == (
        "Not answered yet: Does it name the treaty by its full title, day and place?"
    )


def test_an_instrument_out_of_form_is_not_found_in_form(officer, treaty):
    deposit = received(officer)
    answers = {**all_yes(deposit), "signed-and-dated": "no"}
    assert refusal(deposits.examine, officer, seen(deposit), answers=answers) == (
        "Answered with no: Is it in writing, signed and dated? Hold the instrument or return it, "
        "with the reason."
    )


@pytest.mark.parametrize(
    ("kind", "office"),
    [
        (Kind.RATIFICATION, Office.NOTE),
        (Kind.ACCESSION, Office.OTHER),
        (Kind.DENUNCIATION, Office.NOTE),
        (Kind.NOTIFICATION, Office.OTHER),
    ],
)
def test_who_may_not_bind_the_state_is_not_let_pass(officer, treaty, kind, office):
    deposit = received(officer, kind=kind, signatory=office)
    sentence = refusal(deposits.examine, officer, seen(deposit), answers=all_yes(deposit))
    assert sentence.endswith(
        "That does not bind the state here: hold the instrument until full powers are produced, "
        "or return it."
    )


@pytest.mark.parametrize(
    ("kind", "office"),
    [
        (Kind.RATIFICATION, Office.HEAD_OF_STATE),
        (Kind.RATIFICATION, Office.FULL_POWERS),
        (Kind.ACCESSION, Office.FOREIGN_MINISTER),
        (Kind.NOTIFICATION, Office.NOTE),
    ],
)
def test_who_may_bind_the_state_is(officer, treaty, kind, office):
    assert examined(officer, kind=kind, signatory=office).stage == "examined"


@pytest.mark.parametrize(
    ("regime", "provisions", "sentence"),
    [
        (
            permitting(Permitted.NONE),
            (),
            (
                "The treaty permits no reservations (VCLT art. 19(a)): return it to the state, "
                "with the reason."
            ),
        ),
        (
            permitting(Permitted.ONLY, "5"),
            ("5(1)", "7"),
            (
                "The treaty permits no reservation to 7 (VCLT art. 19(b)): return it to the state, "
                "with the reason."
            ),
        ),
    ],
)
def test_a_reservation_that_the_treaty_forbids_goes_back(officer, regime, provisions, sentence):
    ferries(officer, regime)
    deposit = received(
        officer,
        kind=Kind.RESERVATION,
        signatory=Office.HEAD_OF_STATE,
        provisions=provisions,
    )
    assert refusal(deposits.examine, officer, seen(deposit), answers=all_yes(deposit)) == sentence


@pytest.mark.parametrize(
    ("regime", "provisions"),
    [
        (permitting(Permitted.ALL), ()),
        (permitting(Permitted.ONLY, "5"), ("5(1)",)),
        (permitting(Permitted.EXCEPT, "5"), ()),
    ],
)
def test_a_reservation_that_may_be_made_passes(officer, regime, provisions):
    ferries(officer, regime)
    deposit = examined(
        officer, kind=Kind.RESERVATION, signatory=Office.HEAD_OF_STATE, provisions=provisions
    )
    assert deposit.steps.last().details == {
        "answers": dict.fromkeys(
            [
                "authority", "names-instrument", "states-intent", "signed-and-dated",
                "reservation-permitted",
            ],
            "yes",
        )
    }  # fmt: skip


# -- what cannot arrive -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"instrument": "fords"}, "No instrument “fords” is on record; register it first."),
        ({"state": "RUR"}, "“RUR” is no state's code; choose a state from the list."),
        (
            {"received_on": date(2002, 6, 2)},
            "2002-06-02 has not come yet; the day of receipt is today or earlier.",
        ),
        (
            {"signed_on": date(2002, 2, 5)},
            "It cannot be signed on 2002-02-05 and received before, on 2002-02-04.",
        ),
        ({"kind": Kind.ADOPTION}, "“adoption” does not arrive at the desk."),
        ({"channel": "owl"}, "“owl” is no channel."),
        ({"kind": Kind.OBJECTION}, "Name the entry of the act that it speaks of."),
        (
            {"kind": Kind.OBJECTION, "about": 1},
            "Entry 1 is no act of “ferries-2001”; name the entry that recorded the act.",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(officer, treaty, changes, sentence):
    assert refusal(received, officer, **changes) == sentence
    assert (Deposit.objects.count(), Scan.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "“scan.pdf” is empty; choose the scan."),
        (
            b"<html>",
            "“scan.pdf” is neither PDF nor PNG, JPEG or TIFF; scan the document into one of these.",
        ),
        (
            b"%PDF-" + b"0" * LARGEST,
            "“scan.pdf” has 10485765 bytes, more than 10485760; scan it at a lower resolution.",
        ),
    ],
)
def test_a_scan_is_what_it_should_be(officer, treaty, content, sentence):
    assert refusal(received, officer, ScanFile(name="scan.pdf", content=content)) == sentence
    assert Deposit.objects.count() == 0


@pytest.mark.parametrize(
    ("beginning", "media_type"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"II*\x00", "image/tiff"),
        (b"MM\x00*", "image/tiff"),
    ],
)
def test_the_type_of_a_scan_is_told_from_its_beginning(officer, treaty, beginning, media_type):
    deposit = received(officer, ScanFile(name="x", content=beginning))
    assert (deposit.scan.media_type, bytes(deposit.scan.content)) == (media_type, beginning)


# -- corrections of an entry ------------------------------------------------------------------


def mended(**changes: Any) -> Mended:
    said: dict[str, Any] = {
        "state": "TJK",
        "kind": Kind.NOTIFICATION,
        "received_on": date(2002, 2, 6),
    }
    return Mended(**{**said, **changes})


def test_a_wrong_entry_is_mended_by_a_later_one_that_names_it(officer, other, treaty):
    wrong = recorded(officer, other)
    correction = deposits.correct_entry(
        other, seen(wrong), reason="The stamp was misread.", mended=mended(), today=TODAY
    )
    assert refusal(deposits.confirm, other, seen(correction)) == (
        "You entered this yourself; it takes a second officer to confirm it."
    )
    number = deposits.confirm(officer, seen(correction))
    body = json.loads(Entry.objects.get(number=number).body)
    assert (body["replaces"], body["reason"], body["on"]) == (
        wrong.entry,
        "The stamp was misread.",
        "2002-02-06",
    )
    answer = in_force(on_record(FERRIES), as_of=TODAY, known_at=None)
    assert answer.on.earliest == date(2002, 3, 8)


def test_an_entry_without_ground_is_struck_out(officer, other, treaty):
    wrong = recorded(officer, other)
    correction = deposits.correct_entry(
        other, seen(wrong), reason="It was meant for another treaty.", mended=None, today=TODAY
    )
    number = deposits.confirm(officer, seen(correction))
    entry = Entry.objects.get(number=number)
    assert (entry.kind, json.loads(entry.body)["replaces"]) == ("act.struck", wrong.entry)
    assert in_force(on_record(FERRIES), as_of=TODAY, known_at=None).on is None
    assert received(officer).stage == "received"


def test_one_correction_of_an_entry_waits_at_a_time(officer, other, treaty):
    wrong = recorded(officer, other)
    first = deposits.correct_entry(
        other, seen(wrong), reason="Misread.", mended=mended(), today=TODAY
    )
    again = {"reason": "Misread.", "mended": mended(), "today": TODAY}
    assert refusal(deposits.correct_entry, officer, seen(wrong), **again) == (
        f"A correction of entry {wrong.entry} waits already, as deposit {first.pk}."
    )
    deposits.confirm(officer, seen(first))
    assert refusal(deposits.correct_entry, officer, seen(wrong), **again) == (
        f"Entry {wrong.entry} has been corrected already; name the later entry instead."
    )


@pytest.mark.parametrize(
    ("reason", "change", "sentence"),
    [
        (" ", {}, "Say why the entry is wrong."),
        (
            "Misread.",
            {"received_on": date(2003, 1, 1)},
            "2003-01-01 has not come yet; the day of receipt is today or earlier.",
        ),
        ("Misread.", {"state": "RUR"}, "“RUR” is no state's code; choose a state from the list."),
    ],
)
def test_a_correction_that_cannot_be_is_refused(officer, other, treaty, reason, change, sentence):
    wrong = recorded(officer, other)
    said: dict[str, Any] = {"reason": reason, "mended": mended(**change), "today": TODAY}
    assert refusal(deposits.correct_entry, officer, seen(wrong), **said) == sentence


def test_what_is_not_on_record_is_not_corrected(officer, treaty):
    deposit = entered(officer)
    said: dict[str, Any] = {"reason": "Misread.", "mended": mended(), "today": TODAY}
    assert refusal(deposits.correct_entry, officer, seen(deposit), **said) == (
        "Only an act that is on record can be corrected."
    )


# -- who may ----------------------------------------------------------------------------------


def test_a_reader_may_do_nothing_at_the_desk(officer, other, reader_account, treaty):
    deposit = received(officer)
    form = seen(deposit)
    attempts = [
        lambda: received(reader_account, kind=Kind.DECLARATION),
        lambda: deposits.take_step(reader_account, Step.HOLD, form, why="x"),
        lambda: deposits.examine(reader_account, form, answers={}),
        lambda: deposits.enter(reader_account, form),
        lambda: deposits.confirm(reader_account, form),
        lambda: deposits.correct_entry(reader_account, form, reason="x", mended=None, today=TODAY),
    ]
    for attempt in attempts:
        with pytest.raises(NotPermittedError):
            attempt()
    assert history(deposit) == [("receive", "officer-1", "")]


# -- the rest of the table --------------------------------------------------------------------


def test_there_is_no_step_with_what_is_not_there(officer, treaty):
    form = Seen(id=999, revision=1, key=key())
    assert refusal(deposits.enter, officer, form) == "There is no deposit 999."


def test_holding_and_correcting_twice_by_one_form_is_once(officer, other, treaty):
    held = received(officer, kind=Kind.DECLARATION)
    form = seen(held)
    for _time in range(2):
        deposits.take_step(officer, Step.HOLD, form, why="Unsigned.")
    assert held.steps.count() == 2
    wrong = recorded(officer, other)
    form = seen(wrong)
    said: dict[str, Any] = {"reason": "Misread.", "mended": mended(), "today": TODAY}
    made = [deposits.correct_entry(other, form, **said).pk for _time in range(2)]
    assert made[0] == made[1]


def test_an_objection_names_the_reservation_it_speaks_of(officer, other, treaty):
    reservation = recorded(
        officer, other, kind=Kind.RESERVATION, signatory=Office.HEAD_OF_STATE, provisions=("5",)
    )
    objection = recorded(officer, other, kind=Kind.OBJECTION, state="BLR", about=reservation.entry)
    assert (
        json.loads(Entry.objects.get(number=str(objection.entry)).body)["about"]
        == reservation.entry
    )
    assert objection.steps.all()[1].details["answers"]["names-act"] == "yes"


def test_without_clauses_on_record_the_officer_reads_the_treaty(officer, treaty):
    registered = NewInstrument(slug="fords-2002", kind="treaty", title_en="Fords", source="x")
    register.register_instrument(officer, registered)
    deposit = received(
        officer, instrument="fords-2002", kind=Kind.RESERVATION, signatory=Office.HEAD_OF_STATE
    )
    assert advice_on(deposit)[Point.RESERVATION_PERMITTED].sentence == (
        "The final clauses are not on record: read the treaty."
    )


def test_each_kind_has_its_checklist_and_its_words():
    points = {kind: checklist(kind) for kind in KINDS}
    assert {found[:4] for found in points.values()} == {points[Kind.NOTIFICATION][:4]}
    with_act = {kind for kind, found in points.items() if Point.NAMES_ACT in found}
    assert with_act == NAMING_ANOTHER


def test_the_key_of_a_form_is_no_other_forms(officer, other, treaty):
    one, two = received(officer), received(officer, kind=Kind.DECLARATION)
    form = seen(one)
    deposits.take_step(officer, Step.HOLD, form, why="Unsigned.")
    sentence = "This form has been used for another step: open the page again."
    for step, deposit in ((Step.HOLD, two), (Step.RESUME, one)):
        reused = replace(seen(deposit), key=form.key)
        assert refusal(deposits.take_step, officer, step, reused, why="x") == sentence
    assert (
        refusal(deposits.receive, officer, arrived(), scan=NOTED, key=form.key, today=TODAY)
        == sentence
    )
