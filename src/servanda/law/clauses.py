"""The algebra of final clauses: the whole language, small enough to be read in one sitting.

Three sorts, kept apart as in *Composing contracts*: what is counted, when it is first true, and
what follows after how long. Above them a rule for the instrument and a rule for each state. All
values are frozen and equal rules are ``==``. What a rule amounts to is the business of
``evaluate``; how it reads, of ``reasons``; how it is written down, of ``codec``; the short way to
build one, of ``build``. Families such as E3 are listed in docs/rules.md.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.dates import MonthEnd

# -- what is counted ------------------------------------------------------------------------------


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


Who: TypeAlias = Anyone | Signatories | Named


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Acts of these kinds, by these states; each state counts once, by its first such act."""

    kinds: frozenset[Kind] = INSTRUMENTS
    by: Who = Anyone()
    not_counting: frozenset[str] = frozenset()
    """Not counted as additional: a regional organisation beside its members (UNFCCC art. 23(3))."""


# -- when it is first true ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OnDay:
    """On a fixed day."""

    day: date


@dataclass(frozen=True, slots=True)
class OnSigning:
    """On the day the instrument was signed or adopted (E1: "вступает в силу с даты подписания")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast:
    """The day on which the n-th of the counted acts was done (E3 to E6)."""

    n: int
    of: Counted

    def __post_init__(self) -> None:
        if self.n < 1:
            raise ValueError(f"A threshold of {self.n} acts is no threshold; count at least 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The day on which that share of the base has acted (two thirds of the named states; E21).

    Where the base is the signatories, it grows as they sign: each day is judged by its own.
    """

    at_least: Fraction
    base: Signatories | Named
    of: Counted

    def __post_init__(self) -> None:
        if not 0 < self.at_least <= 1:
            raise ValueError(f"A share is more than 0 and at most 1, not {self.at_least}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryOne:
    """The day on which the last of them has acted (E7: "дата последнего уведомления")."""

    who: Signatories | Named
    kinds: frozenset[Kind] = INSTRUMENTS


@dataclass(frozen=True, slots=True)
class FactHolds:
    """The day on which a fact outside the register holds (tonnage); unknown until stated."""

    name: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The day that an organ fixed (E11)."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """The latest of their first days: all must have been true (E10, E12)."""

    conditions: frozenset[Condition]

    def __post_init__(self) -> None:
        if not self.conditions:
            raise ValueError("All of no conditions says nothing; name at least one.")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """The earliest of them: one is enough."""

    conditions: frozenset[Condition]

    def __post_init__(self) -> None:
        if not self.conditions:
            raise ValueError("Any of no conditions is never met; name at least one.")


Condition: TypeAlias = (
    OnDay | OnSigning | AtLeast | Share | EveryOne | FactHolds | Decided | AllOf | AnyOf
)

# -- what follows after how long ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AtOnce:
    """The same day, from midnight ("с даты получения")."""


@dataclass(frozen=True, slots=True)
class Days:
    """The n-th day after; the day itself is not counted (UNFCCC art. 23: the ninetieth day)."""

    n: int

    def __post_init__(self) -> None:
        if self.n < 0:
            raise ValueError(f"A period of {self.n} days runs backwards; use 0 or more.")


@dataclass(frozen=True, slots=True)
class Months:
    """n months after; a year is twelve (E16: Covenant on Civil and Political Rights art. 49)."""

    n: int
    month_end: MonthEnd = MonthEnd.LAST_DAY

    def __post_init__(self) -> None:
        if self.n < 0:
            raise ValueError(f"A period of {self.n} months runs backwards; use 0 or more.")


@dataclass(frozen=True, slots=True)
class FirstOfMonth:
    """The first day of the k-th calendar month following (E15: Child Abduction Convention 1980)."""

    kth: int

    def __post_init__(self) -> None:
        if self.kth < 1:
            raise ValueError(f"The month counted cannot be number {self.kth}; use 1 or more.")


@dataclass(frozen=True, slots=True)
class FirstOfMonthAfter:
    """The first day of the month after the expiry of a period (E14: Council of Europe)."""

    period: Days | Months


Delay: TypeAlias = AtOnce | Days | Months | FirstOfMonth | FirstOfMonthAfter

# -- the rule for the instrument ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """In force so long after the condition is first true."""

    condition: Condition
    delay: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """In force on a fixed day if the condition is met by then, else by another rule (E13).

    Montreal Protocol 1987 art. 16(1): 1 January 1989, or the ninetieth day after.
    """

    day: date
    provided: Condition
    otherwise: Rule


@dataclass(frozen=True, slots=True)
class EarlierOf:
    """Whichever comes first (E9: CIS Charter art. 41)."""

    rules: frozenset[Rule]

    def __post_init__(self) -> None:
        if not self.rules:
            raise ValueError("The earlier of no rules is never; name at least one.")


@dataclass(frozen=True, slots=True)
class LaterOf:
    """Whichever comes last ("but not earlier than ...")."""

    rules: frozenset[Rule]

    def __post_init__(self) -> None:
        if not self.rules:
            raise ValueError("The later of no rules says nothing; name at least one.")


Rule: TypeAlias = After | Fixed | EarlierOf | LaterOf

# -- the rule for each state ----------------------------------------------------------------------


class Pivot(StrEnum):
    """Up to which day, itself included, a state's consent makes it an original party."""

    THRESHOLD = "threshold"
    """The day the condition was met: who consents later counts from its own act (Paris 21(3))."""
    ENTRY_INTO_FORCE = "entry-into-force"
    """The day of entry into force: who consents before is in with the others (Montreal 16(3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithTheOthers:
    """With the instrument for a state that consented by the pivot, else after its own consent.

    A later state is never bound before the instrument is in force.
    """

    pivot: Pivot
    kinds: frozenset[Kind] = INSTRUMENTS
    later: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSignatureUnlessProcedures:
    """On signature; for a state that said it needs internal procedures, on its notification (E2).

    With no such state it is family E1. Signature ad referendum does not bind (VCLT art. 12(2)).
    """

    delay: Delay = AtOnce()


PerState: TypeAlias = WithTheOthers | OnSignatureUnlessProcedures


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """An instrument's final clauses as far as they are on record."""

    entry_into_force: Rule
    for_states: PerState


Node: TypeAlias = Who | Counted | Condition | Delay | Rule | PerState | Clauses


def canonical(node: object) -> str:
    """Write a node so that equal nodes give equal texts, whatever the order inside their sets.

    It fixes the order in which members of a set are evaluated, explained and written down.
    """
    if is_dataclass(node):
        parts = (canonical(getattr(node, field.name)) for field in fields(node))
        return f"{type(node).__name__}({', '.join(parts)})"
    if isinstance(node, frozenset):
        return f"{{{', '.join(sorted(canonical(member) for member in node))}}}"
    return str(node)
