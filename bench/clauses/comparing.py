"""Whether two rules are the same, whatever the order and the way in which they are put together.

Rules it keeps:

- the order in sets plays no part, nor do names of facts, which the text and the hand word apart;
- one thing said in two ways is one: a share of a number and the number it makes, all of a named
  group one by one or together, what follows at once on whichever day parts original parties;
- full days or months (``clear``) are a depositary's practice that no text tells: they play no part
  here, though they do where days are compared;
- members of an organisation that the folder does not hold, as a text calls them, are the same as
  the long list of states that the hand makes of them;
- kinds of acts are compared as read; of rules for states, only the pivot, the delay and the event
  that dates an act, since a hand-written rule lets every kind of consent bring a state in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from math import ceil
from typing import TypeVar

from servanda.law.acts import Kind
from servanda.law.build import all_of, any_of, earlier_of, later_of
from servanda.law.clauses import (
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Condition,
    Counted,
    Days,
    EarlierOf,
    EveryOne,
    FactHolds,
    InForceOf,
    LaterOf,
    Months,
    Named,
    Numbering,
    PartiesOf,
    PerState,
    Pivot,
    Rule,
    Share,
    Start,
    Then,
    Weight,
    WithTheOthers,
)

T = TypeVar("T")


def same_rule(read: Rule, written: Rule, known: Iterable[str]) -> bool:
    """Tell whether two rules for an instrument are the same.

    Args:
        read: the rule read from the text.
        written: the rule written by hand.
        known: ids of instruments that a text's words can be resolved to; others match any words.
    """
    ids = frozenset(known)
    found, expected = plain(read, ids), plain(written, ids)
    return found == expected or found == _with_organisations(expected)


def same_for_states(read: PerState, written: PerState, rule: Rule) -> bool:
    """Tell whether two rules for states are the same, under one rule for the instrument."""
    return for_states(read, rule) == for_states(written, rule)


def for_states(per_state: PerState, rule: Rule) -> object:
    """Give what matters of a rule for states."""
    if not isinstance(per_state, WithTheOthers):
        return plain(per_state, frozenset())
    later = plain(per_state.later, frozenset())
    # Without a delay nothing comes between the pivots, whichever of the two is without it.
    open_between = later != AtOnce() and getattr(rule, "delay", None) != AtOnce()
    pivot = per_state.pivot if open_between else Pivot.THRESHOLD
    return pivot, later, per_state.start


def plain(node: T, known: frozenset[str]) -> T:
    """Give a node in the one form that all nodes of the same meaning share."""
    if isinstance(node, frozenset):
        return type(node)(plain(member, known) for member in node)
    if not is_dataclass(node) or isinstance(node, type):
        return node
    parts = {field.name: plain(getattr(node, field.name), known) for field in fields(node)}
    made = replace(node, **parts)
    simpler: T = _simpler(made, known)
    return simpler


_MANY = 10
"""States that a rule written by hand lists one by one only as the members of an organisation."""


def _with_organisations(node: T) -> T:
    """Take long lists of states for the members of an organisation that is not on record."""
    found: object = node
    match node:
        case frozenset():
            found = frozenset(_with_organisations(member) for member in node)
        case Named(states=states) if len(states) >= _MANY:
            found = PartiesOf(instrument="")
        case _ if is_dataclass(node) and not isinstance(node, type):
            names = (field.name for field in fields(node))
            parts = {name: _with_organisations(getattr(node, name)) for name in names}
            found = replace(node, **parts)
        case _:
            pass
    return found  # type: ignore[return-value] # a node of the same sort


def _simpler(node: T, known: frozenset[str]) -> T:
    found: object = node
    match node:
        case FactHolds() | Weight():
            found = FactHolds("") if isinstance(node, FactHolds) else replace(node, base="")
        case InForceOf(instrument=instrument) | PartiesOf(instrument=instrument):
            found = node if instrument in known else replace(node, instrument="")
        case Days(n=n) | Months(n=n):
            found = replace(node, clear=False) if n else AtOnce()
        case Then(first=first, second=AtOnce()):
            found = first
        case Share() | EveryOne() | AllOf() | AnyOf():
            found = _condition(node)
        case LaterOf(rules=rules):
            found = later_of(*rules)
        case EarlierOf(rules=rules):
            found = earlier_of(*rules)
        case _:
            pass
    return found  # type: ignore[return-value] # a node of the same sort


def _condition(condition: Share | EveryOne | AllOf | AnyOf) -> Condition:
    match condition:
        case EveryOne(who=Named(states=states) as who, kinds=kinds, start=start):
            return AtLeast(n=len(states), of=Counted(kinds=kinds, by=who, start=start))
        case Share(at_least=share, base=Numbering(n=n), of=of, strictly=strictly):
            exact = share * n
            return AtLeast(n=int(exact) + 1 if strictly else ceil(exact), of=of)
        case Share(at_least=share, base=base, of=of) if share == 1 and not isinstance(
            base, Numbering
        ):
            whole = EveryOne(who=base, kinds=of.kinds, start=of.start)
            return _condition(whole) if of.by in {base, Anyone()} else condition
        case AllOf(conditions=conditions):
            return all_of(*_together(conditions))
        case AnyOf(conditions=conditions):
            return any_of(*conditions)
        case _:
            return condition


def _together(conditions: Iterable[Condition]) -> list[Condition]:
    """Join the states each of which must have done the same."""
    each: dict[tuple[frozenset[Kind], Start], set[str]] = defaultdict(set)
    rest: list[Condition] = []
    for condition in conditions:
        match condition:
            case AtLeast(n=n, of=Counted(by=Named(states=states)) as of) if n == len(states):
                each[of.kinds, of.start] |= states
            case _:
                rest.append(condition)
    for (kinds, start), every in each.items():
        by = Named(frozenset(every))
        rest.append(AtLeast(n=len(every), of=Counted(kinds=kinds, by=by, start=start)))
    return rest
