"""Which clauses can be evaluated column by column, and what is to be computed for each.

Rules it keeps:

- what is said here is only what most treaties say: one condition of thresholds and days, one delay,
  and a rule for states with a pivot; ``plan_of`` gives None for everything else, which is then
  evaluated treaty by treaty;
- whether the acts of a treaty are as usual is for ``columnwise`` to tell, which sees them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import TypeAlias

from servanda.law.acts import CONSENTS, Kind
from servanda.law.background import USUAL
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    Anyone,
    AnyTime,
    AtLeast,
    AtOnce,
    Clauses,
    Condition,
    Counted,
    Delay,
    EveryOne,
    Named,
    Numbering,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    Open,
    PartiesOf,
    PerState,
    Pivot,
    Share,
    Signatories,
    Start,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.evaluate import opening_kinds
from servanda.law.evaluate.periods import BINDING_SIGNATURES
from servanda.law.standing import OnRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Enough:
    """So many states have done acts of these kinds."""

    kinds: frozenset[Kind]
    only: frozenset[str] | None
    """The states that count; None for all."""
    outside: frozenset[str]
    """The states that do not count."""
    signed: bool
    """Whether only those count that signed, from the day they did."""
    number: int = 0
    """How many are needed; 0 for every signatory."""


Part: TypeAlias = Enough | OnDay | OnSigning


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """How a state comes in."""

    opening: frozenset[Kind]
    """By which acts it consents."""
    later: Delay
    """How long after its own act, if that comes late."""
    at_threshold: bool = False
    """Whether what is late is told by the day of the threshold, or by entry into force."""
    by_signing: bool = False
    """Whether signature binds, unless the state said that it needs procedures first."""
    names_succession: bool = False
    """Whether succession is a consent like any other; else it binds from its date (rule 74)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be computed for one treaty."""

    parts: tuple[Part, ...]
    all_parts: bool
    """Whether all of the parts must be met, or one is enough."""
    delay: Delay
    own: Own
    leaving: Delay | None
    """How long after a notice of withdrawal a state is out; None where that is no plain matter."""


def plan_for(on_record: OnRecord) -> Plan | None:
    """Give what to compute for an instrument; None where it is evaluated one by one.

    That is where its clauses are not on record or say more than columns can, where a day is known
    only from a source, and where another than the usual practices is followed.
    """
    if on_record.clauses is None or on_record.reported or on_record.successions:
        return None
    return plan_of(on_record.clauses) if on_record.policies == USUAL else None


def plan_of(clauses: Clauses) -> Plan | None:
    """Give what to compute for a treaty with these clauses; None where columns cannot say it."""
    rule = clauses.entry_into_force
    further = clauses.provisional is not None or clauses.duration is not None
    if not isinstance(rule, After) or further or clauses.joining != Open():
        return None
    parts, own = _parts(rule.condition), _own(clauses.for_states)
    if parts is None or own is None:
        return None
    return Plan(
        parts=parts,
        all_parts=not isinstance(rule.condition, AnyOf),
        delay=rule.delay,
        own=own,
        leaving=_leaving(clauses.withdrawal),
    )


def _own(rule: PerState) -> Own | None:
    match rule:
        case WithTheOthers(start=Start.RECEIPT, kinds=kinds, pivot=pivot, later=later):
            opening = opening_kinds(rule)
            at_threshold = pivot is Pivot.THRESHOLD
            plain = opening <= CONSENTS | BINDING_SIGNATURES
            own = Own(
                opening=opening,
                later=later,
                at_threshold=at_threshold,
                names_succession=Kind.SUCCESSION in kinds,
            )
            return own if plain else None
        case OnSignatureUnlessProcedures(delay=delay):
            return Own(opening=opening_kinds(rule), later=delay, by_signing=True)
        case _:
            return None


def _leaving(withdrawal: Withdrawal | None) -> Delay | None:
    match withdrawal:
        case Withdrawal(delay=delay, window=AnyTime(), not_before=AtOnce()):
            return delay
        case _:
            return None


def _parts(condition: Condition) -> tuple[Part, ...] | None:
    several = condition.conditions if isinstance(condition, AllOf | AnyOf) else (condition,)
    found = [_part(one) for one in several]
    known = tuple(part for part in found if part is not None)
    return known if len(known) == len(found) else None


def _part(condition: Condition) -> Part | None:
    match condition:
        case OnDay(day=day):
            # Of the calendar's ends nothing is known, and a delay tells nothing.
            return condition if date.min < day < date.max else None
        case OnSigning():
            return condition
        case AtLeast(n=n, of=of):
            return _enough(of, n)
        case EveryOne(who=Signatories(), kinds=kinds, start=start):
            return _enough(Counted(kinds=kinds, by=Signatories(), start=start), 0)
        case EveryOne(who=Named(states=states), kinds=kinds, start=start):
            return _enough(Counted(kinds=kinds, by=Named(states), start=start), len(states))
        case Share():
            return _share(condition)
        case _:
            return None


def _share(condition: Share) -> Enough | None:
    of, base, share = condition.of, condition.base, condition.at_least
    match base:
        case Numbering(n=n):
            return _enough(of, needed(share, n, strictly=condition.strictly))
        case Named(states=states) if of.by in {Anyone(), base}:
            among = Counted(
                kinds=of.kinds,
                by=base,
                not_counting=of.not_counting,
                start=of.start,
                with_every=of.with_every,
            )
            number = needed(share, len(states - of.not_counting), strictly=condition.strictly)
            return _enough(among, number)
        case _:
            return None


def needed(share: Fraction, base: int, *, strictly: bool) -> int:
    """Give how many of so many make a share; never none."""
    return floor(share * base) + 1 if strictly else max(1, ceil(share * base))


def _enough(of: Counted, number: int) -> Enough | None:
    if of.start is not Start.RECEIPT or of.with_every or isinstance(of.by, PartiesOf):
        return None
    if not of.kinds <= CONSENTS | BINDING_SIGNATURES:
        return None
    return Enough(
        kinds=of.kinds,
        only=of.by.states if isinstance(of.by, Named) else None,
        outside=of.not_counting,
        signed=isinstance(of.by, Signatories),
        number=number,
    )
