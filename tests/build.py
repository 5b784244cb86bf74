"""Small builders that call the actions: made-up instruments of made-up states, as far as codes
allow.

Codes must be real for the register to accept them; the stories are invented and say so in their
titles.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses import (
    After,
    AtLeast,
    Clauses,
    Counted,
    Days,
    Pivot,
    Signatories,
    WithTheOthers,
)
from servanda.law.dates import exact
from servanda.parties.models import Account
from servanda.register import actions
from servanda.register.actions import NewAct, NewInstrument, Provenance

MADE_UP = Provenance(source="made up for a test")

NOTIFICATIONS = INSTRUMENTS | {Kind.NOTIFICATION}

THIRD_NOTIFICATION = Clauses(
    entry_into_force=After(
        condition=AtLeast(n=3, of=Counted(kinds=NOTIFICATIONS, by=Signatories())), delay=Days(30)
    ),
    for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=NOTIFICATIONS, later=Days(30)),
)


def act(kind: Kind, state: str, year: int, month: int, day: int, **more: Any) -> NewAct:
    """Give an act that is made up; ``more`` are further fields of it, such as ``about``."""
    on = exact(date(year, month, day))
    return NewAct(kind=kind, on=on, state=state, source="made up for a test", **more)


def agreement(
    by: Account, slug: str = "bridges-2001", *, title: str = "Agreement on made-up bridges"
):
    """Register a made-up agreement signed in 2001 by three states, without clauses or consents."""
    instrument = actions.register_instrument(
        by,
        NewInstrument(
            slug=slug, kind="agreement", title_en=title, title_ru="Соглашение о вымышленных мостах",
            signed_on="2001-03-01", source="made up for a test",
        ),
    )  # fmt: skip
    signatures = [act(Kind.SIGNATURE, state, 2001, 3, 1) for state in ("KAZ", "BLR", "TJK")]
    actions.record_acts(by, instrument=slug, acts=[act(Kind.ADOPTION, "", 2001, 3, 1), *signatures])
    return instrument


def agreement_in_force(by: Account, slug: str = "bridges-2001"):
    """Register the same agreement with its clauses and three notifications: in force on 1 July."""
    instrument = agreement(by, slug)
    actions.record_clauses(
        by, instrument=slug, clauses=THIRD_NOTIFICATION, article="14", provenance=MADE_UP
    )
    actions.record_acts(
        by,
        instrument=slug,
        acts=[
            act(Kind.NOTIFICATION, "KAZ", 2001, 4, 1),
            act(Kind.NOTIFICATION, "BLR", 2001, 5, 1),
            act(Kind.NOTIFICATION, "TJK", 2001, 6, 1),
        ],
    )
    return instrument


def agreement_providing(by: Account, slug: str = "bridges-2001", **further: Any):
    """Register the agreement in force since 1 July 2001, its clauses providing for more."""
    instrument = agreement_in_force(by, slug)
    clauses = replace(THIRD_NOTIFICATION, **further)
    actions.record_clauses(by, instrument=slug, clauses=clauses, provenance=MADE_UP)
    return instrument


def add(by: Account, new: NewAct, slug: str = "bridges-2001") -> int:
    """Record one more act about an instrument and give its entry."""
    return actions.record_act(by, instrument=slug, act=new)
