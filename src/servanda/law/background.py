"""What an evaluation may look at beside the clauses and the acts of its own instrument.

Other instruments that a clause names, the successions of states, and the practices that are
followed where the Vienna Convention does not settle a point. A practice is a named ``Policy``: an
answer that rests on one says so, and it can be switched.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from servanda.law.dates import Day


class Policy(StrEnum):
    """A practice that is followed: from memory, or one of several; numbers are those of LAW.md."""

    SUCCESSIONS_COUNT = "successions-count"
    """A succession notified before entry into force counts towards the threshold (UN, High Seas
    Convention 1958). Off by default: only the kinds that the clause names count."""
    SUCCESSION_FROM_ITS_DATE = "succession-from-its-date"
    """A successor is a party from the date of succession or entry into force, whichever is later,
    and operation is suspended until its notification (rules 70 and 74; VCSST art. 23)."""
    CONTINUITY = "continuity"
    """What united or separated stays bound without an act of its own (rule 75; VCSST art. 31, 34).
    Off by default: the depositary waits for a notification."""
    WITHDRAWN_CONSENTS_DROP_OUT = "withdrawn-consents-drop-out"
    """A consent taken back before entry into force is not counted (rule 20)."""
    RESERVED_CONSENT_COUNTS = "reserved-consent-counts"
    """A consent with a reservation counts at once; otherwise only from the first acceptance (rule
    36; VCLT art. 20(4)(c))."""
    LATE_RESERVATION_BY_SILENCE = "late-reservation-by-silence"
    """A reservation made after consent stands if nobody objects in time (rule 40)."""
    INVALID_RESERVATION_SEVERED = "invalid-reservation-severed"
    """The author of a reservation that is not permitted is bound without it (rule 42). Off."""
    CONVENTION_AS_CUSTOM = "convention-as-custom"
    """The rules of the Vienna Convention are applied between all states, its parties or not (rule
    3)."""


#: The practices followed unless told otherwise.
USUAL = frozenset(
    {
        Policy.SUCCESSION_FROM_ITS_DATE,
        Policy.WITHDRAWN_CONSENTS_DROP_OUT,
        Policy.RESERVED_CONSENT_COUNTS,
        Policy.LATE_RESERVATION_BY_SILENCE,
        Policy.CONVENTION_AS_CUSTOM,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """A time during which a state was a party of another instrument."""

    state: str
    since: Day
    until: Day | None
    """The day on which it ceased to be one; None where it did not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """What is known of another instrument that a clause names."""

    in_force_on: Day | None
    """None where it is not in force by what is on record, or it cannot be told."""
    is_open: bool = False
    """Whether it cannot be told."""
    parties: tuple[Participation, ...] = ()
    contracting: tuple[Participation, ...] = ()
    """The same of those that have consented, whether or not it is in force for them yet."""
    opt_in_only: frozenset[str] = frozenset()
    """Parties that tacit amendments bind only by an instrument of their own (E24)."""


class SuccessionForm(StrEnum):
    """How responsibility for a territory passed (VCSST parts II to IV)."""

    PART_OF_TERRITORY = "part-of-territory"
    """The frontier moved: the predecessor goes on, its treaties cease for the part (art. 15)."""
    NEWLY_INDEPENDENT = "newly-independent"
    """Bound only by its own notification (art. 16 to 23)."""
    UNITING = "uniting"
    """Two or more states became one (art. 31)."""
    SEPARATION = "separation"
    """Parts of a state became states, whether or not the predecessor goes on (art. 34)."""
    CONTINUATION = "continuation"
    """One state goes on as the same under another name or code: its acts stay its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """One state followed another for a territory, on a day."""

    predecessor: str
    successor: str
    on: Day
    form: SuccessionForm
    predecessor_ended: bool
    """Whether the predecessor ceased to exist on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """All that an evaluation may look at beside its own instrument."""

    policies: frozenset[Policy] = USUAL
    others: Mapping[str, Other] = field(default_factory=dict)
    """By the name that clauses use; what a name not here stands for is not on record."""
    successions: tuple[Succession, ...] = ()


#: Nothing beside the instrument, and the usual practices.
ALONE = Background()
