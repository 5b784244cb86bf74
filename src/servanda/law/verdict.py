"""Verdicts: an answer is its explanation. Words are made from these trees last, in ``reasons``.

A verdict says whether, when, by which acts, because of what, what is still missing, and what to be
careful about. An answer without reasons cannot be built. A day that is known only from a source is
another type, ``Reported``, so that nothing can show the two alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import (
    Condition,
    Duration,
    Joining,
    PerState,
    Provisional,
    Rule,
    Who,
    Withdrawal,
)
from servanda.law.dates import Day


class Outcome(StrEnum):
    """Three values: unknown is one of them, not an absence."""

    MET = "met"
    UNMET = "unmet"
    """Not met by the acts on record."""
    UNKNOWN = "unknown"
    """Cannot be told without something that is not on record."""


class Caution(StrEnum):
    """What to be careful about although the answer stands."""

    IMPRECISE_ACT = "imprecise-act"
    """An act that decides is dated only within bounds."""
    KIND_NOT_RECORDED = "kind-not-recorded"
    """A consent whose kind is not on record was counted, or might count."""
    MONTH_END = "month-end"
    """A period of months ended in a month without such a day (ETS 76 art. 4(2))."""
    FIRST_OF_MONTH_OPEN = "first-of-month-open"
    """The period ended on the first of a month: the next first was taken, the reading is open."""
    SEVERAL_ON_THE_DAY = "several-on-the-day"
    """More acts than needed fell on the deciding day; all their states are original."""
    NOTIFIED_WITHOUT_SAYING = "notified-without-saying"
    """A state notified completion without having said that it needs procedures (E2)."""
    BEFORE_SIGNING = "before-signing"
    """An act is dated before the instrument was signed or adopted."""
    NEVER_SIGNED = "never-signed"
    """A state that did not sign did an act that counts only from signatories."""
    CONTRADICTORY_ON_A_DAY = "contradictory-on-a-day"
    """A state joined and left, or said yes and no, on one day; the order of entries was taken."""
    OTHER_NOT_ON_RECORD = "other-not-on-record"
    """The clause names an instrument that is not on record."""
    NOT_IN_TABLE = "not-in-table"
    """A state that acted is not in the table of weights, and weighs nothing."""
    OUTSIDE_WINDOW = "outside-window"
    """Notice of withdrawal came when the clause does not allow one."""
    WITHDRAWAL_NOT_PROVIDED = "withdrawal-not-provided"
    """The instrument is silent on withdrawal: possible only where implied (VCLT art. 56)."""
    REVOKED_TOO_LATE = "revoked-too-late"
    """A notice was revoked on or after the day it took effect (VCLT art. 68)."""
    ONLY_BETWEEN_SOME = "only-between-some"
    """In force for the state only towards those that accepted it, or did not oppose it."""
    PAST_THE_CALENDAR = "past-the-calendar"
    """A day past the calendar's end was taken as its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What is still wanting: so many acts of these kinds by these states, or a fact."""

    acts: int = 0
    kinds: frozenset[Kind] = frozenset()
    by: Who | None = None
    states: frozenset[str] = frozenset()
    """The states whose act is wanting, where the clause names them."""
    fact: str | None = None
    instrument: str | None = None
    """Another instrument of which the clause speaks, and what is known of it is wanting."""


Node: TypeAlias = Condition | Rule | PerState | Joining | Provisional | Withdrawal | Duration


class Verdict(NamedTuple):
    """A computed answer to "is this met, and since when", with all its reasons."""

    rule: Node
    """The node of the clause that was evaluated."""
    outcome: Outcome
    on: Day | None = None
    """The day on which it was, or will be, first true; None unless met."""
    not_before: date | None = None
    """Where it is unknown: the first day on which it can be true by what is on record."""
    acts: tuple[Act, ...] = ()
    """The acts that decided, in order; for a threshold all that were counted up to it."""
    because: tuple[Verdict, ...] = ()
    """The verdicts on the parts, the deciding one first."""
    missing: tuple[Missing, ...] = ()
    cautions: tuple[Caution, ...] = ()
    policies: tuple[Policy, ...] = ()
    """The named practices on which the answer rests, each of which could be switched."""


class Basis(StrEnum):
    """How a source gives a reported day."""

    DIRECT = "direct"
    INFERENCE = "inference"


class Gap(StrEnum):
    """What is missing to compute a day instead of reporting it."""

    CLAUSE = "clause"
    ACTS = "acts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A day known only from a source: never computed, never shown like a computed one."""

    entry: int
    on: Day
    source: str
    basis: Basis
    state: str | None = None
    """For this state only; None for the instrument as a whole."""
    missing: tuple[Gap, ...] = (Gap.CLAUSE, Gap.ACTS)
    """What would have to be on record to compute it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotOnRecord:
    """Neither computed nor reported: nothing on record answers, and this is what is missing."""

    missing: tuple[Gap, ...]


Answer: TypeAlias = Verdict | Reported | NotOnRecord
