"""When a condition is first true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses.counted import Counted, Named, PartiesOf, Signatories, Start
from servanda.law.clauses.delays import Delay


@dataclass(frozen=True, slots=True)
class OnDay:
    """On a fixed day (Collisions at Sea Convention 1972: 1 January 1976)."""

    day: date


@dataclass(frozen=True, slots=True)
class OnSigning:
    """On the day the instrument was signed or adopted (E1: "вступает в силу с даты подписания")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast:
    """The day on which the n-th of the counted acts was done (E3 to E6; VCLT art. 84: the 35th)."""

    n: int
    of: Counted

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError(f"A threshold of {self.n} acts is no threshold; count at least 1.")


@dataclass(frozen=True, slots=True)
class Numbering:
    """A group of which the clause, or its context, gives the number alone.

    SADC Energy Protocol 1996: two thirds of the member states, which were twelve (E21).
    """

    n: int

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError(f"A group numbers at least 1, not {self.n}.")


Base: TypeAlias = Signatories | Named | PartiesOf | Numbering


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The day on which that share of the base has acted (E21).

    Centre for Medium-Range Weather Forecasts 1973: two thirds of the signatories.

    Where the base is the signatories or the parties of another instrument, it grows as they sign or
    join: each day is judged by its own.
    """

    at_least: Fraction
    base: Base
    of: Counted
    strictly: bool = False
    """Whether it takes more than that share ("more than half")."""

    def __post_init__(self) -> None:
        if not 0 < self.at_least <= 1:
            raise ValueError(f"A share is more than 0 and at most 1, not {self.at_least}.")
        if self.strictly and self.at_least == 1:
            raise ValueError("More than all of a base is never reached; use a smaller share.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryOne:
    """The day on which the last of them has acted (E7: EAEU treaties, the last notification)."""

    who: Signatories | Named | PartiesOf
    kinds: frozenset[Kind] = INSTRUMENTS
    start: Start = Start.RECEIPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """The day on which the weights of those that acted reach a sum (E12: Paris art. 21(1), 55 %).

    A state that the table does not name weighs nothing.
    """

    at_least: Fraction
    of: Counted
    table: frozenset[tuple[str, Fraction]]
    """Weight of each state, in the unit of ``at_least``."""
    base: str
    """Name of what is weighed, and as of when; words for it come from outside, as for facts."""
    strictly: bool = False

    def __post_init__(self) -> None:
        states = [state for state, _ in self.table]
        twice = sorted({state for state in states if states.count(state) > 1})
        if twice:
            raise ValueError(f"{twice[0]} is weighed twice; keep one row.")
        if any(weight < 0 for _, weight in self.table):
            raise ValueError("A weight is 0 or more.")
        if self.at_least <= 0:
            raise ValueError(f"A threshold of {self.at_least} is no threshold; use more than 0.")


@dataclass(frozen=True, slots=True)
class FactHolds:
    """The day on which a fact outside the register holds; unknown until stated.

    Montreal Protocol 1987 art. 16(1): two thirds of the consumption of 1986.
    """

    name: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The day that an organ fixed (E11: Customs Union Protocol of 6 October 2007 art. 2)."""


@dataclass(frozen=True, slots=True)
class InForceOf:
    """The day on which another instrument entered into force (Energy Charter Protocol 1994)."""

    instrument: str


@dataclass(frozen=True, slots=True)
class Circulated:
    """The day on which the depositary circulated the text (E24: Stockholm Convention art. 22)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """The end of a period in which too few opposed (E24: 1958 Agreement art. 12; VCLT art. 20(5)).

    Met when the period after ``since`` ends without ``unless`` having come true by then.
    """

    since: Condition
    period: Delay
    unless: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """The latest of their first days: all must have been true (E12: Paris Agreement art. 21(1))."""

    conditions: frozenset[Condition]

    def __post_init__(self) -> None:
        if not self.conditions:
            raise ValueError("All of no conditions says nothing; name at least one.")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """The earliest of them: one is enough (E9: CIS Charter art. 41)."""

    conditions: frozenset[Condition]

    def __post_init__(self) -> None:
        if not self.conditions:
            raise ValueError("Any of no conditions is never met; name at least one.")


Threshold: TypeAlias = AtLeast | Share | EveryOne | Weight
Condition: TypeAlias = (
    OnDay
    | OnSigning
    | Threshold
    | FactHolds
    | Decided
    | InForceOf
    | Circulated
    | Silence
    | AllOf
    | AnyOf
)
