"""What is examined in an instrument of each kind, as data (VCLT art. 77(1)(d)).

Rules they keep:

- the depositary examines form, and never decides substance (VCLT art. 77(2); LAW.md rule 61);
- heads of state, heads of government and foreign ministers bind their state by office; whoever
  else signs an instrument produces full powers (VCLT art. 7; LAW.md rules 4 to 6);
- a notice that no full powers are needed for may come as a note of the ministry or the mission.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from servanda.law.acts import INSTRUMENTS, Kind


class Office(StrEnum):
    """The office of whoever signed, as far as it decides on authority."""

    HEAD_OF_STATE = "head-of-state"
    HEAD_OF_GOVERNMENT = "head-of-government"
    FOREIGN_MINISTER = "foreign-minister"
    FULL_POWERS = "full-powers"
    NOTE = "note"
    OTHER = "other"


OFFICES: dict[str, Promise] = {
    Office.HEAD_OF_STATE: _("head of state"),
    Office.HEAD_OF_GOVERNMENT: _("head of government"),
    Office.FOREIGN_MINISTER: _("minister for foreign affairs"),
    Office.FULL_POWERS: _("another person, with full powers"),
    Office.NOTE: _("note of the foreign ministry or of the mission"),
    Office.OTHER: _("another person, without full powers"),
}
EX_OFFICIO = frozenset({Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER})

CHANNELS: dict[str, Promise] = {
    "by-hand": _("handed over"),
    "note": _("with a diplomatic note"),
    "post": _("by post"),
    "courier": _("by courier"),
    "electronic": _("electronically"),
}

NAMING_ANOTHER = frozenset(
    {
        Kind.REVOCATION,
        Kind.RESERVATION_CONFIRMED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.RESERVATION_ACCEPTED,
        Kind.OBJECTION,
        Kind.OPPOSING_OBJECTION,
        Kind.OBJECTION_WITHDRAWN,
        Kind.CONFIRMATION,
    }
)
"""Acts that say nothing without the act that they speak of."""

CONSENTING = INSTRUMENTS | {Kind.SUCCESSION}
SOLEMN = CONSENTING | {
    Kind.PROVISIONAL_APPLICATION,
    Kind.DENUNCIATION,
    Kind.REVOCATION,
    Kind.RESERVATION,
    Kind.RESERVATION_CONFIRMED,
    Kind.RESERVATION_WITHDRAWN,
    Kind.CONFIRMATION,
}
"""Instruments for which whoever is not head of state, of government or foreign minister needs full
powers (VCLT art. 7, 67(2); ILC Guide to Practice, 2.1.3 and 2.5.4)."""
NOTICES = (NAMING_ANOTHER - SOLEMN) | {
    Kind.NOTIFICATION,
    Kind.PROVISIONAL_APPLICATION_ENDED,
    Kind.DECLARATION,
    Kind.NOT_INTERESTED,
    Kind.WILL_NOT_BECOME_PARTY,
    Kind.OPT_OUT,
    Kind.OPT_OUT_WITHDRAWN,
}
"""What may come as a note."""
KINDS = tuple(kind for kind in Kind if kind in SOLEMN | NOTICES)
"""What arrives at the desk, in the order of ``law.acts``."""


class Point(StrEnum):
    """A point of a checklist; the word under which an answer is kept."""

    AUTHORITY = "authority"
    NAMES_INSTRUMENT = "names-instrument"
    STATES_INTENT = "states-intent"
    SIGNED_AND_DATED = "signed-and-dated"
    NAMES_ACT = "names-act"
    RESERVATION_PERMITTED = "reservation-permitted"
    DECLARATIONS_READ = "declarations-read"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What an officer answers about one point."""

    words: Promise
    law: str
    """The provision that asks for it."""
    may_not_apply: bool = False


QUESTIONS: dict[Point, Question] = {
    Point.AUTHORITY: Question(
        words=_("Had the signatory authority to bind the state by this instrument?"),
        law="VCLT art. 7, 67(2)",
    ),
    Point.NAMES_INSTRUMENT: Question(
        words=_("Does it name the treaty by its full title, day and place?"), law="VCLT art. 77(1)"
    ),
    Point.STATES_INTENT: Question(
        words=_("Does it state clearly what the state does, and that it will be bound?"),
        law="VCLT art. 11, 14, 15",
    ),
    Point.SIGNED_AND_DATED: Question(
        words=_("Is it in writing, signed and dated?"), law="VCLT art. 23(1), 67(1), 78"
    ),
    Point.NAMES_ACT: Question(
        words=_("Does it name the act that it speaks of?"), law="VCLT art. 20, 22, 68"
    ),
    Point.RESERVATION_PERMITTED: Question(
        words=_("Does the treaty permit the reservation?"), law="VCLT art. 19(a)-(b)"
    ),
    Point.DECLARATIONS_READ: Question(
        words=_("Is no declaration in it a reservation in substance?"), law="VCLT art. 2(1)(d)"
    ),
    Point.CONTENT: Question(
        words=_("Does it hold what the treaty itself requires, such as its territorial scope?"),
        law="VCLT art. 77(1)(d)",
        may_not_apply=True,
    ),
}


def checklist(kind: Kind) -> tuple[Point, ...]:
    """Give the points to be examined in an instrument of this kind, in the order of the form."""
    points = [
        Point.AUTHORITY,
        Point.NAMES_INSTRUMENT,
        Point.STATES_INTENT,
        Point.SIGNED_AND_DATED,
    ]
    if kind in NAMING_ANOTHER:
        points.append(Point.NAMES_ACT)
    if kind in {Kind.RESERVATION, Kind.RESERVATION_CONFIRMED}:
        points.append(Point.RESERVATION_PERMITTED)
    if kind in CONSENTING | {Kind.DECLARATION, Kind.NOTIFICATION}:
        points.append(Point.DECLARATIONS_READ)
    if kind in CONSENTING | {Kind.DECLARATION, Kind.NOTIFICATION, Kind.DENUNCIATION}:
        points.append(Point.CONTENT)
    return tuple(points)


def has_authority(kind: Kind, office: Office) -> bool:
    """Tell whether a signatory of this office binds the state by an instrument of this kind."""
    if kind in SOLEMN:
        return office in EX_OFFICIO | {Office.FULL_POWERS}
    return office is not Office.OTHER
