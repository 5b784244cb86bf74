"""What the other clauses say of the acts that a rule counts, put into the rule.

Rules it keeps:

- a rule that only says "have expressed their consent to be bound" counts the acts by which the
  instrument lets a state be bound, and any consent where it does not say which;
- who is not counted in addition to its members (UNFCCC art. 23(3)) is left out of every count;
- to an amendment that counts ratifications, acceptances and approvals a state that had not joined
  before accedes, and depositaries count it: the recorded days of the amendments of London 1990,
  Copenhagen 1992 and Montreal 1997 to the Montreal Protocol are reached in no other way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias, assert_never

from servanda.law.acts import CONSENTS, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    AtLeast,
    Circulated,
    Condition,
    Counted,
    Decided,
    EarlierOf,
    EveryOne,
    FactHolds,
    Fixed,
    IfNotBy,
    InForceOf,
    LaterOf,
    OnDay,
    OnSigning,
    Rule,
    Share,
    Silence,
    Weight,
)

Change: TypeAlias = Callable[[Counted], Counted]


INTERNAL = frozenset({Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL})
"""The three names of one step, by which a state consents after its own procedures."""
AMENDMENTS = frozenset({"amendment", "amendments"})
"""What instruments call themselves that only change another one."""


def completed(
    rule: Rule,
    consent: frozenset[Kind] | None,
    not_counted: frozenset[str],
    *,
    instrument: str = "",
) -> Rule:
    """Let a rule count what the instrument's other clauses, and practice, say of its counts.

    Args:
        rule: as it was read.
        consent: the acts by which a state is bound, where the text says so.
        not_counted: whose acts are not counted in addition, by code.
        instrument: what the instrument calls itself.
    """

    def change(counted: Counted) -> Counted:
        kinds = counted.kinds if consent is None or counted.kinds != CONSENTS else consent
        if instrument in AMENDMENTS and kinds >= INTERNAL:
            kinds |= {Kind.ACCESSION}
        return replace(counted, kinds=kinds, not_counting=counted.not_counting | not_counted)

    return _in_rule(rule, change)


def conditions_of(rule: Rule) -> Iterator[Condition]:
    """Give every condition of a rule, those inside others too."""
    match rule:
        case After(condition=condition):
            yield from _inside(condition)
        case Fixed(provided=provided, otherwise=otherwise):
            yield from _inside(provided)
            yield from conditions_of(otherwise)
        case IfNotBy(condition=condition, then=then):
            yield from _inside(condition)
            yield from conditions_of(then)
        case EarlierOf(rules) | LaterOf(rules):
            for one in rules:
                yield from conditions_of(one)
        case _:
            assert_never(rule)


def _inside(condition: Condition) -> Iterator[Condition]:
    yield condition
    match condition:
        case AllOf(conditions) | AnyOf(conditions):
            for one in conditions:
                yield from _inside(one)
        case Silence(since=since, unless=unless):
            yield from _inside(since)
            yield from _inside(unless)
        case _:
            pass


def _in_rule(rule: Rule, change: Change) -> Rule:
    match rule:
        case After(condition=condition):
            return replace(rule, condition=_in_condition(condition, change))
        case Fixed(provided=provided, otherwise=otherwise):
            return replace(
                rule,
                provided=_in_condition(provided, change),
                otherwise=_in_rule(otherwise, change),
            )
        case IfNotBy(condition=condition, then=then):
            return replace(
                rule, condition=_in_condition(condition, change), then=_in_rule(then, change)
            )
        case EarlierOf(rules):
            return EarlierOf(frozenset(_in_rule(one, change) for one in rules))
        case LaterOf(rules):
            return LaterOf(frozenset(_in_rule(one, change) for one in rules))
        case _:
            assert_never(rule)


def _in_condition(condition: Condition, change: Change) -> Condition:
    match condition:
        case AtLeast(of=of) | Share(of=of) | Weight(of=of):
            return replace(condition, of=change(of))
        case EveryOne(kinds=kinds):
            return replace(condition, kinds=change(Counted(kinds=kinds)).kinds)
        case Silence(since=since, unless=unless):
            return replace(
                condition, since=_in_condition(since, change), unless=_in_condition(unless, change)
            )
        case AllOf(conditions):
            return AllOf(frozenset(_in_condition(one, change) for one in conditions))
        case AnyOf(conditions):
            return AnyOf(frozenset(_in_condition(one, change) for one in conditions))
        case OnDay() | OnSigning() | FactHolds() | Decided() | InForceOf() | Circulated():
            return condition
        case _:
            assert_never(condition)
