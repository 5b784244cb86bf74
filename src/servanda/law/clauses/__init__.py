"""The algebra of final clauses: the whole language, small enough to be read in one sitting.

Three sorts, kept apart as in *Composing contracts*: what is counted (``counted``), when it is first
true (``conditions``), and what follows after how long (``delays``). Above them a rule for the
instrument (``rules``), a rule for each state and for those that join (``states``), and what else an
instrument provides (``further``). All values are frozen and equal rules are ``==``. What a rule
amounts to is the business of ``evaluate``; how it reads, of ``reasons``; how it is written down, of
``codec``; the short way to build one, of ``build``. Families such as E3 are listed in
docs/rules.md.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import TypeAlias

from servanda.law.clauses.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Base,
    Circulated,
    Condition,
    Decided,
    EveryOne,
    FactHolds,
    InForceOf,
    Numbering,
    OnDay,
    OnSigning,
    Share,
    Silence,
    Threshold,
    Weight,
)
from servanda.law.clauses.counted import (
    Anyone,
    Counted,
    Named,
    PartiesOf,
    Signatories,
    Start,
    Who,
)
from servanda.law.clauses.delays import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    NextDate,
    Then,
)
from servanda.law.clauses.further import (
    Acceptance,
    AfterEachPeriod,
    AnyTime,
    Duration,
    EndOfTerm,
    Ends,
    NotAllowed,
    OnDateOfYear,
    Permitted,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Renewal,
    Reservations,
    Window,
    Withdrawal,
)
from servanda.law.clauses.rules import After, EarlierOf, Fixed, IfNotBy, LaterOf, Rule
from servanda.law.clauses.states import (
    ButFor,
    Closed,
    Depending,
    ForAllPartiesOf,
    Joining,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    PerState,
    Pivot,
    UnlessOpposed,
    UnlessOptedOut,
    WithConsentOfAll,
    WithTheOthers,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """An instrument's final clauses as far as they are on record.

    What is not given is as the Vienna Convention has it where a treaty is silent.
    """

    entry_into_force: Rule
    for_states: PerState
    joining: Joining = Open()
    provisional: Provisional | None = None
    """None: not applied provisionally unless a state declares it on record."""
    withdrawal: Withdrawal | None = None
    """None: the instrument is silent (VCLT art. 56)."""
    duration: Duration | None = None
    """None: without limit."""
    reservations: Reservations = Reservations()
    replaces: frozenset[str] = frozenset()
    """Instruments that this one ends between its own parties, and leaves in force with others
    (VCLT art. 30(4), 59; Kishinev Convention 2002 art. 120(3)-(4))."""


Further: TypeAlias = Provisional | Withdrawal | Duration | Reservations | Joining
Node: TypeAlias = Who | Counted | Condition | Delay | Rule | PerState | Further | Clauses


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


__all__ = [
    "Acceptance",
    "After",
    "AfterEachPeriod",
    "AllOf",
    "AnyOf",
    "AnyTime",
    "Anyone",
    "AtLeast",
    "AtOnce",
    "Base",
    "ButFor",
    "Circulated",
    "Clauses",
    "Closed",
    "Condition",
    "Counted",
    "Days",
    "Decided",
    "Delay",
    "Depending",
    "Duration",
    "EarlierOf",
    "EndOfTerm",
    "Ends",
    "EveryOne",
    "FactHolds",
    "FirstOfMonth",
    "FirstOfMonthAfter",
    "Fixed",
    "ForAllPartiesOf",
    "Further",
    "IfNotBy",
    "InForceOf",
    "Joining",
    "LaterOf",
    "Months",
    "Named",
    "NextDate",
    "Node",
    "NotAllowed",
    "Numbering",
    "OnDateOfYear",
    "OnDay",
    "OnSignatureUnlessProcedures",
    "OnSigning",
    "OnceAccepted",
    "Open",
    "PartiesOf",
    "PerState",
    "Permitted",
    "Pivot",
    "Prolonged",
    "Provisional",
    "ProvisionalStart",
    "Renewal",
    "Reservations",
    "Rule",
    "Share",
    "Signatories",
    "Silence",
    "Start",
    "Then",
    "Threshold",
    "UnlessOpposed",
    "UnlessOptedOut",
    "Weight",
    "Who",
    "Window",
    "WithConsentOfAll",
    "WithTheOthers",
    "Withdrawal",
    "canonical",
]
