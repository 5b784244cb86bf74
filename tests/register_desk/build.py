"""The ferries: a made-up treaty at whose depositary instruments arrive, and steps at its desk."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from typing import Any

from servanda.law.acts import Kind
from servanda.law.clauses import Permitted, Reservations
from servanda.law.dates import exact
from servanda.parties.models import Account, Role
from servanda.register import actions as register
from servanda.register.actions import NewAct, NewInstrument, Provenance, deposits
from servanda.register.actions.deposits import Arrived
from servanda.register.actions.scans import ScanFile
from servanda.register.actions.steps import Seen
from servanda.register.examination.checklists import Office, checklist
from servanda.register.models import Deposit, TextCorrection
from tests.build import THIRD_NOTIFICATION

FERRIES = "ferries-2001"
SILENT = Reservations()
TODAY = date(2002, 6, 1)
NOTED = ScanFile(name="note.pdf", content=b"%PDF-1.7 a note on the ferries")
_numbers = itertools.count(1)


def key() -> str:
    """Give the key of a form that was never sent."""
    return f"form-{next(_numbers)}"


def second_officer() -> Account:
    return Account.objects.create_user("officer-2", password="x" * 14, role=Role.OFFICER)


def ferries(officer: Account, reservations: Reservations = SILENT) -> str:
    """Register the ferries: in force thirty days after the third notification; two have come."""
    register.register_instrument(
        officer,
        NewInstrument(
            slug=FERRIES, kind="agreement", title_en="Agreement on Ferries", source="the Gazette"
        ),
    )
    clauses = replace(THIRD_NOTIFICATION, reservations=reservations)
    register.record_clauses(
        officer, instrument=FERRIES, clauses=clauses, provenance=Provenance(source="the Gazette")
    )
    signed = [
        NewAct(kind=Kind.SIGNATURE, on=exact(date(2001, 3, 1)), state=state)
        for state in ("KAZ", "BLR", "TJK", "KGZ")
    ]
    notified = [
        NewAct(kind=Kind.NOTIFICATION, on=exact(day), state=state)
        for state, day in (("KAZ", date(2001, 9, 3)), ("BLR", date(2001, 11, 5)))
    ]
    register.record_acts(officer, instrument=FERRIES, acts=[*signed, *notified])
    return FERRIES


def arrived(**changes: Any) -> Arrived:
    """Give the third notification as it arrives, with what is named changed."""
    said: dict[str, Any] = {
        "instrument": FERRIES,
        "state": "TJK",
        "kind": Kind.NOTIFICATION,
        "received_on": date(2002, 2, 4),
        "channel": "note",
        "signatory": Office.NOTE,
        "signed_on": date(2002, 1, 28),
    }
    return Arrived(**{**said, **changes})


def received(officer: Account, scan: ScanFile = NOTED, **changes: Any) -> Deposit:
    return deposits.receive(officer, arrived(**changes), scan=scan, key=key(), today=TODAY)


def seen(thing: Deposit | TextCorrection) -> Seen:
    """Give the form that an officer has before them now."""
    thing.refresh_from_db()
    return Seen(id=thing.pk, revision=thing.revision, key=key())


def all_yes(deposit: Deposit) -> dict[str, str]:
    return {point.value: "yes" for point in checklist(Kind(deposit.kind))}


def examined(officer: Account, **changes: Any) -> Deposit:
    deposit = received(officer, **changes)
    return deposits.examine(officer, seen(deposit), answers=all_yes(deposit))


def entered(officer: Account, **changes: Any) -> Deposit:
    return deposits.enter(officer, seen(examined(officer, **changes)))


def recorded(officer: Account, other: Account, **changes: Any) -> Deposit:
    deposit = entered(officer, **changes)
    deposits.confirm(other, seen(deposit))
    deposit.refresh_from_db()
    return deposit


def permitting(permitted: Permitted, *provisions: str) -> Reservations:
    return Reservations(permitted=permitted, provisions=frozenset(provisions))
