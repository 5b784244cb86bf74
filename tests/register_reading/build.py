"""A made-up treaty with its readings as a careful reader gives them, and drafts of it.

The states of the text are invented; real codes stand in for them in the register (Ruritania KAZ,
Borduria BLR, Syldavia TJK), since it accepts no others.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from servanda.law.acts import Kind
from servanda.law.clauses import (
    After,
    AtLeast,
    Clauses,
    Counted,
    Days,
    Months,
    Signatories,
    Withdrawal,
)
from servanda.parties.models import Account
from servanda.reader.final_clauses.document import Article, Document, Passage
from servanda.reader.final_clauses.record import (
    Confidence,
    Depositary,
    Doubt,
    Doubted,
    FinalClauses,
    Matter,
    Reading,
)
from servanda.reader.record import Span
from servanda.register import actions as register
from servanda.register.models import ClausesDraft
from servanda.register.reading.kept import (
    KeptReadings,
    first_quotes,
    first_typed,
    kept,
    kept_to_json,
)
from tests.build import NOTIFICATIONS, THIRD_NOTIFICATION, act, agreement

BRIDGES = "bridges-2001"

TEXT = """\
AGREEMENT ON MADE-UP BRIDGES

Ruritania, Borduria and Syldavia have agreed as follows.

Article 14
Entry into force

1. This Agreement shall enter into force thirty days after the receipt by the depositary of the \
third notification that the Parties which signed it have completed their internal procedures.

2. For a Party that completes them later it shall enter into force thirty days after its own \
notification.

Article 15
Withdrawal

Any Party may withdraw from this Agreement six months after it so notifies the depositary, if the \
bridges are then in good repair.

Article 16
Reservations

As to reservations the Parties shall be guided by the custom of the fords.

Done at Strelsau on 1 March 2001. The Government of Ruritania is the depositary.
"""

FORCE = (
    "1. This Agreement shall enter into force thirty days after the receipt by the depositary of "
    "the third notification that the Parties which signed it have completed their internal "
    "procedures."
)
LATER = (
    "2. For a Party that completes them later it shall enter into force thirty days after its own "
    "notification."
)
LEAVING = (
    "Any Party may withdraw from this Agreement six months after it so notifies the depositary, if "
    "the bridges are then in good repair."
)
RESERVING = "As to reservations the Parties shall be guided by the custom of the fords."
KEEPING = "The Government of Ruritania is the depositary."


def after_days(n: int) -> Clauses:
    """Give the clauses of the bridges with so many days after the third notification."""
    third = AtLeast(n=3, of=Counted(kinds=NOTIFICATIONS, by=Signatories()))
    return replace(THIRD_NOTIFICATION, entry_into_force=After(condition=third, delay=Days(n)))


def span(words: str) -> Span:
    """Give where words stand in the made-up treaty."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def document() -> Document:
    """Give the treaty as cut into passages."""
    places = {FORCE: "14", LATER: "14", LEAVING: "15", RESERVING: "16"}
    passages = tuple(
        Passage(
            span=span(words),
            tokens=(),
            article=Article(number=number, heading="", span=span(words)),
        )
        for words, number in places.items()
    )
    last = Passage(span=span(KEEPING), tokens=())
    return Document(raw=TEXT, language="en", kind="agreement", title="", passages=(*passages, last))


def final(**changes: Any) -> FinalClauses:
    """Give what a careful reader finds: two rules surely, one with a doubt, one not at all."""
    six_months = Withdrawal(delay=Months(6))
    found = FinalClauses(
        text=TEXT,
        language="en",
        readings=(
            Reading(
                matter=Matter.ENTRY_INTO_FORCE,
                value=THIRD_NOTIFICATION.entry_into_force,
                span=span(FORCE),
                confidence=Confidence.SURE,
            ),
            Reading(
                matter=Matter.LATER_STATES,
                value=THIRD_NOTIFICATION.for_states,
                span=span(LATER),
                confidence=Confidence.SURE,
            ),
            Reading(
                matter=Matter.WITHDRAWAL,
                value=six_months,
                span=span(LEAVING),
                confidence=Confidence.DOUBTFUL,
                doubts=(
                    Doubted(
                        doubt=Doubt.WORDS_LEFT, span=span("if the bridges are then in good repair")
                    ),
                ),
            ),
            Reading(
                matter=Matter.RESERVATIONS,
                value=None,
                span=span(RESERVING),
                confidence=Confidence.UNREAD,
            ),
            Reading(
                matter=Matter.DEPOSITARY,
                value=Depositary(states=frozenset({"KAZ"})),
                span=span(KEEPING),
                confidence=Confidence.SURE,
            ),
        ),
        clauses=replace(THIRD_NOTIFICATION, withdrawal=six_months),
    )
    return replace(found, **changes)


def readings(**changes: Any) -> KeptReadings:
    """Give the same as a draft keeps it."""
    return kept(final(**changes), document())


def bridges_waiting(by: Account):
    """Register the bridges with three notifications, the last of 1 June, and without clauses."""
    instrument = agreement(by)
    register.record_acts(
        by,
        instrument=instrument.slug,
        acts=[
            act(Kind.NOTIFICATION, "KAZ", 2001, 4, 1),
            act(Kind.NOTIFICATION, "BLR", 2001, 5, 1),
            act(Kind.NOTIFICATION, "TJK", 2001, 6, 1),
        ],
    )
    return instrument


def drafted(by: Account, *, text: str = TEXT, **changes: Any) -> ClausesDraft:
    """Keep the made-up treaty as a draft of the bridges, as filing it would."""
    found = readings(text=text)
    fields: dict[str, Any] = {
        "instrument_id": BRIDGES,
        "filed_by": by,
        "filed_at": datetime(2026, 5, 4, tzinfo=UTC),
        "name": "bridges.txt",
        "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "read": kept_to_json(found),
        "typed": first_typed(found, BRIDGES, {}),
        "quotes": first_quotes(found, text),
        "article": "14",
        "source": "Gazette of Ruritania, 2001",
    }
    return ClausesDraft.objects.create(**{**fields, **changes})
