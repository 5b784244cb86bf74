"""Two officers at one instrument at the same moment, on the running database."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from django.db import connections

from servanda.parties.models import Account, Role
from servanda.register.actions import RefusedError, deposits
from servanda.register.models import Deposit, DeskStep, Entry
from servanda.register.verify import verify
from tests.register_desk.build import (
    NOTED,
    TODAY,
    arrived,
    entered,
    examined,
    ferries,
    key,
    seen,
)


def an_officer(number: int) -> Account:
    return Account.objects.create_user(f"officer-{number}", password="x" * 14, role=Role.OFFICER)


@pytest.fixture
def officers(running_database) -> list[Account]:
    made = [an_officer(number) for number in (1, 2, 3)]
    ferries(made[0])
    return made


def at_once(*calls: Callable[[], object]) -> list[object]:
    """Let each call begin at the same moment, and give what they answered or refused with."""
    together = threading.Barrier(len(calls))
    outcomes: list[object] = []

    def run(call: Callable[[], object]) -> None:
        together.wait(timeout=20)
        try:
            outcomes.append(call())
        except RefusedError as error:
            outcomes.append(str(error))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return sorted(outcomes, key=str)


def test_two_officers_receiving_one_instrument_make_one_deposit(officers):
    one, other, _third = officers
    outcomes = at_once(
        *(
            lambda by=by: deposits.receive(by, arrived(), scan=NOTED, key=key(), today=TODAY).pk
            for by in (one, other)
        )
    )
    deposit = Deposit.objects.get()
    assert outcomes == [
        deposit.pk,
        (
            f"This instrument is at the desk already, as deposit {deposit.pk}: received, to be "
            "examined."
        ),
    ]


def test_two_officers_entering_one_deposit_enter_it_once(officers):
    one, other, _third = officers
    deposit = examined(one)
    forms = [seen(deposit), seen(deposit)]
    outcomes = at_once(
        lambda: deposits.enter(one, forms[0]).stage, lambda: deposits.enter(other, forms[1]).stage
    )
    assert outcomes == [
        (
            "It has moved on since your form was made and is now: entered, to be confirmed by a "
            "second officer. Open it again."
        ),
        "entered",
    ]
    assert DeskStep.objects.filter(what="enter").count() == 1


def test_two_officers_confirming_one_deposit_make_one_entry(officers):
    one, other, third = officers
    deposit = entered(one)
    before = Entry.objects.count()
    forms = [seen(deposit), seen(deposit)]
    outcomes = at_once(
        lambda: deposits.confirm(other, forms[0]), lambda: deposits.confirm(third, forms[1])
    )
    number = before + 1
    assert outcomes == [
        number,
        f"This deposit has been recorded already, by entry {number}.",
    ]
    assert Entry.objects.count() == number
    assert verify().faults == ()


def test_one_form_sent_four_times_at_once_records_once(officers):
    one, other, _third = officers
    deposit = entered(one)
    before = Entry.objects.count()
    form = seen(deposit)
    outcomes = at_once(*[lambda: deposits.confirm(other, form)] * 4)
    assert outcomes == [before + 1] * 4
    assert Entry.objects.count() == before + 1
    assert DeskStep.objects.filter(what="confirm").count() == 1
    assert verify().faults == ()
