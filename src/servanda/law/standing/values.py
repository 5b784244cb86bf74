"""What is on record of an instrument, and what a state is to it over time.

Rules it keeps:

- nothing here is stored: standings follow from acts, clauses and reports (VCLT art. 2(1)(e)-(h));
- an interval has its reason, and a record is a value that cannot hold itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from servanda.law.acts import Act, Void
from servanda.law.background import USUAL, Policy, Succession
from servanda.law.clauses import Clauses
from servanda.law.dates import Day
from servanda.law.verdict import Answer, Reported, Verdict


@dataclass(frozen=True, slots=True)
class OnRecord:
    """All that is on record of one instrument, as far as the law is concerned."""

    clauses: Clauses | None
    """Its final clauses; None where they are not on record."""
    records: tuple[Act | Void, ...] = ()
    """Acts and strikings-out, in any order; an act with a negative entry is only supposed."""
    reported: tuple[Reported, ...] = ()
    """Days known only from a source."""
    binds_joiners: bool = True
    """For an amendment: whether it binds who joins the treaty after it unless that state says
    otherwise (VCLT art. 40(5)(a)); False where the treaty asks for consent to each."""
    others: tuple[tuple[str, OnRecord], ...] = ()
    """What is on record of the instruments that its clauses name, by that name. A value cannot hold
    itself, so clauses that refer to each other in a circle cannot be put together."""
    policies: frozenset[Policy] = USUAL
    successions: tuple[Succession, ...] = ()


class Standing(StrEnum):
    """What a state is to an instrument. Having no standing is None."""

    SIGNATORY = "signatory"
    """It signed, and must not defeat the instrument's object and purpose (VCLT art. 18)."""
    CONTRACTING = "contracting"
    """It has consented; the instrument is not in force for it yet (VCLT art. 2(1)(f))."""
    PROVISIONAL = "provisional"
    """It applies the instrument provisionally (VCLT art. 25)."""
    UNDETERMINED = "undetermined"
    """Whether it is bound cannot be told by what is on record."""
    PARTY = "party"
    SUSPENDED = "suspended"
    """A party; the operation of the instrument is suspended for it (VCLT art. 57, 58, 72; of a
    successor from the date of succession until its notification, VCSST art. 23(2))."""
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    """The instrument itself ended (VCLT art. 54, 59), or its term ran out."""
    SUCCEEDED = "succeeded"
    """The state ceased to exist; what it did counts under its own name until then."""
    NOT_INTERESTED = "not-interested"
    WILL_NOT_BECOME_PARTY = "will-not-become-party"
    """It refused: it let the others know, or opted out of a tacit amendment (VCLT art. 18)."""


#: The standings of a party; one whose operation is suspended is a party all the same.
PARTIES = frozenset({Standing.PARTY, Standing.SUSPENDED})
#: The standings of a state that has consented (VCLT art. 2(1)(f)-(g)).
CONSENTED = PARTIES | {Standing.CONTRACTING}


class Interval(NamedTuple):
    """One standing of a state, from a day on until the next."""

    standing: Standing
    since: Day
    until: Day | None
    """The day on which the next standing begins; None where none does."""
    because: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Two answers to one question that differ: the one shown, and a report that says otherwise."""

    state: str | None
    """None for the instrument as a whole."""
    shown: Verdict | Reported
    reported: Reported
