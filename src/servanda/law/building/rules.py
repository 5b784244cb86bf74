"""Short constructors of the rules: for the instrument, for each state, and for those that join."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.acts import CONSENTS, INSTRUMENTS, Kind
from servanda.law.building.conditions import every_one
from servanda.law.building.periods import at_once
from servanda.law.clauses import (
    After,
    ButFor,
    Clauses,
    Closed,
    Condition,
    Delay,
    Depending,
    EarlierOf,
    Fixed,
    ForAllPartiesOf,
    IfNotBy,
    Joining,
    LaterOf,
    Named,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    PartiesOf,
    PerState,
    Pivot,
    Rule,
    Signatories,
    Start,
    UnlessOpposed,
    UnlessOptedOut,
    Who,
    WithConsentOfAll,
    WithTheOthers,
)

# -- the rule for the instrument ------------------------------------------------------------------


def in_force(delay: Delay, condition: Condition) -> After:
    """Give the rule: in force so long after the condition is first true."""
    return After(condition=condition, delay=delay)


def fixed(day: date, provided: Condition, otherwise: Rule | None = None) -> Fixed:
    """Give the rule: in force on that day if a condition is met by then, else by another rule.

    Without another, on the day the condition is met.
    """
    return Fixed(day=day, provided=provided, otherwise=otherwise or in_force(at_once, provided))


def if_not_by(day: date, condition: Condition, rule: Rule) -> IfNotBy:
    """Give the rule that takes over if a condition was not met by a day."""
    return IfNotBy(day=day, condition=condition, then=rule)


def earlier_of(*rules: Rule) -> Rule:
    """Give whichever comes first; nested ones are flattened, a single one stays itself."""
    flat = _flat(EarlierOf, rules)
    return flat.pop() if len(flat) == 1 else EarlierOf(frozenset(flat))


def later_of(*rules: Rule) -> Rule:
    """Give whichever comes last; nested ones are flattened, a single one stays itself."""
    flat = _flat(LaterOf, rules)
    return flat.pop() if len(flat) == 1 else LaterOf(frozenset(flat))


def _flat(joined: type[EarlierOf | LaterOf], rules: Iterable[Rule]) -> set[Rule]:
    """Take apart what is joined in the same way, however deep it was nested by hand."""
    flat: set[Rule] = set()
    for rule in rules:
        if isinstance(rule, EarlierOf | LaterOf) and isinstance(rule, joined):
            flat |= _flat(joined, rule.rules)
        else:
            flat.add(rule)
    return flat


# -- the rule for each state ----------------------------------------------------------------------


def with_the_others(
    later: Delay = at_once,
    kinds: Iterable[Kind] = INSTRUMENTS,
    *,
    pivot: Pivot = Pivot.THRESHOLD,
    start: Start = Start.RECEIPT,
) -> WithTheOthers:
    """Give the rule: with the instrument, or so long after the state's own later consent."""
    return WithTheOthers(pivot=pivot, kinds=frozenset(kinds), later=later, start=start)


def on_signature_unless_procedures(delay: Delay = at_once) -> OnSignatureUnlessProcedures:
    """Give the rule: on signature, or on notification where procedures are needed."""
    return OnSignatureUnlessProcedures(delay=delay)


def for_all_parties_of(instrument: str) -> ForAllPartiesOf:
    """Give the rule: for every party of the amended instrument at once."""
    return ForAllPartiesOf(instrument=instrument)


def unless_opted_out(
    instrument: str,
    within: Delay,
    *,
    kinds: Iterable[Kind] = INSTRUMENTS,
    later: Delay = at_once,
) -> UnlessOptedOut:
    """Give the rule: for every party of the amended instrument that did not opt out in time."""
    return UnlessOptedOut(instrument=instrument, within=within, kinds=frozenset(kinds), later=later)


def but_for(states: Iterable[str], rule: PerState, otherwise: PerState) -> PerState:
    """Give one rule for these states and another for all others; one and the same is no exception.

    >>> but_for(["BOR"], with_the_others(), with_the_others()) == with_the_others()
    True
    """
    if rule == otherwise:
        return rule
    return ButFor(states=frozenset(states), rule=rule, otherwise=otherwise)


# -- accession ------------------------------------------------------------------------------------

open_to_all = Open()
closed = Closed()


def open_to(who: Who) -> Open:
    """Give the way of joining: these may accede."""
    return Open(to=who)


def once_accepted(delay: Delay = at_once) -> OnceAccepted:
    """Give the way of joining: between the acceding state and each that accepts it."""
    return OnceAccepted(delay=delay)


def unless_opposed(
    within: Delay, delay: Delay = at_once, *, pairwise: bool = False
) -> UnlessOpposed:
    """Give the way of joining: after a period without opposition."""
    return UnlessOpposed(within=within, pairwise=pairwise, delay=delay)


def with_consent_of_all(delay: Delay = at_once) -> WithConsentOfAll:
    """Give the way of joining: after the last consent of all that joined before."""
    return WithConsentOfAll(delay=delay)


def depending(group: Named | PartiesOf | Signatories, then: Joining, otherwise: Joining) -> Joining:
    """Give one way of joining for a group and another for others; one and the same is no choice.

    >>> from servanda.law.build import signatories
    >>> depending(signatories, closed, closed) == closed
    True
    """
    if then == otherwise:
        return then
    return Depending(group=group, then=then, otherwise=otherwise)


# -- where a treaty is silent ---------------------------------------------------------------------


def where_silent(negotiating: Named) -> Clauses:
    """Give what the Vienna Convention provides for a treaty without final clauses.

    In force when all negotiating states have consented (VCLT art. 24(2)); for a state that consents
    later, on that day (art. 24(3)).

    >>> from servanda.law.build import named
    >>> where_silent(named("BOR", "RUR")).entry_into_force.condition.who == named("BOR", "RUR")
    True
    """
    return Clauses(
        entry_into_force=in_force(at_once, every_one(negotiating, CONSENTS)),
        for_states=with_the_others(kinds=CONSENTS, pivot=Pivot.ENTRY_INTO_FORCE),
    )
