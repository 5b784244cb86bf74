"""What is counted: acts of which kinds, by whom, dated by which event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from servanda.law.acts import INSTRUMENTS, Kind


@dataclass(frozen=True, slots=True)
class Anyone:
    """Whoever did the act (UNFCCC art. 23(1): "the fiftieth instrument")."""


@dataclass(frozen=True, slots=True)
class Signatories:
    """Only states that signed, from the day they did (CIS: "подписавшими его Сторонами")."""


@dataclass(frozen=True, slots=True)
class Named:
    """Only these states (Customs Union 1995 art. 9: Belarus, Russia and Kazakhstan)."""

    states: frozenset[str]

    def __post_init__(self) -> None:
        if not self.states:
            raise ValueError("A named group needs at least one state; use Anyone for all.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartiesOf:
    """The parties of another instrument, each from the day it became one until it ceased.

    London Protocol 1996 art. 25(1): at least fifteen parties of the 1972 Convention. Members of an
    organisation are the parties of its constituent instrument.
    """

    instrument: str
    at: date | None = None
    """The parties as they were on this day (Ramsar, Paris Protocol 1982 art. 6(2)); None: as they
    are on the day asked about. Which of the two a clause means can be disputed (E21: Basel Ban)."""
    contracting: bool = False
    """Whether those count too that have consented and for which it is not yet in force (VCLT art.
    2(1)(f)); so where a treaty calls them parties from their consent (Ramsar Convention art. 9)."""


Who: TypeAlias = Anyone | Signatories | Named | PartiesOf


class Start(StrEnum):
    """The event by which an act is dated where a clause counts from it (LAW.md finding 5)."""

    RECEIPT = "receipt"
    """The depositary received it (VCLT art. 78(b)): the default."""
    NOTIFICATION = "notification"
    """The depositary notified the others of it (E17: Berne Convention art. 28, 29)."""
    REGISTRATION = "registration"
    """It was registered with the organisation (E18: ILO conventions)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Acts of these kinds, by these states; each state counts once, by its first such act.

    UNFCCC art. 23(1) names four kinds of instrument (VCLT art. 11; LAW.md rule 27).
    """

    kinds: frozenset[Kind] = INSTRUMENTS
    by: Who = Anyone()
    not_counting: frozenset[str] = frozenset()
    """Not counted as additional: a regional organisation beside its members (UNFCCC art. 23(3))."""
    start: Start = Start.RECEIPT
    """By which event each act is dated."""
    with_every: frozenset[str] = frozenset()
    """Depositaries with each of which a state must have deposited; where empty, its first deposit
    with any of them counts (E22: Hijacking Convention 1970 art. 13)."""
