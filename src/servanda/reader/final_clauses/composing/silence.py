"""What holds for later states where a text has no sentence on them.

LAW.md rule 16 (Vienna Convention, article 24(3)) has a state that consents after entry into force
bound on the day of its consent, unless the treaty provides otherwise. Depositaries take a period
that the treaty sets for its own entry into force as such a provision: of the treaties in the data
that have a period and no sentence on later states, states were recorded in force by that period
again in five, and on the day of their consent in one. So the period is taken again, and the reading
is doubtful (``Doubt.TEXT_SILENT``); without a period the two are the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses import (
    After,
    AtLeast,
    AtOnce,
    Delay,
    EarlierOf,
    EveryOne,
    Fixed,
    IfNotBy,
    LaterOf,
    OnSignatureUnlessProcedures,
    OnSigning,
    PerState,
    Pivot,
    Rule,
    Share,
    Weight,
    WithTheOthers,
    canonical,
)
from servanda.reader.final_clauses.composing.thresholds import conditions_of
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter, Reading

#: By these a state is brought in whatever the rule for the instrument counts.
ALWAYS = INSTRUMENTS | {Kind.CONSENT, Kind.SUCCESSION, Kind.DEFINITIVE_SIGNATURE}


def later_in_silence(entering: Reading, rule: Rule) -> Reading:
    """Give the rule for later states that the clause of entry into force lets expect."""
    return Reading(
        matter=Matter.LATER_STATES,
        value=for_states_in_silence(rule),
        span=entering.span,
        confidence=Confidence.DOUBTFUL,
        doubts=(Doubted(doubt=Doubt.TEXT_SILENT, span=entering.span),),
    )


def for_states_in_silence(rule: Rule) -> PerState:
    """Give the rule for states of an instrument that says nothing of later ones."""
    match rule:
        case After(condition=OnSigning(), delay=delay):
            return OnSignatureUnlessProcedures(delay=delay)
        case _:
            return with_opening(WithTheOthers(pivot=Pivot.THRESHOLD, later=delay_of(rule)), rule)


def with_opening(per_state: PerState, rule: Rule) -> PerState:
    """Let a state be brought in by whatever binds, and by what the instrument's rule counts."""
    if isinstance(per_state, WithTheOthers):
        return replace(per_state, kinds=ALWAYS | per_state.kinds | _counted_in(rule))
    return per_state


def delay_of(rule: Rule) -> Delay:
    """Give the period of a rule; of several tracks that of one that has a period."""
    match rule:
        case After(delay=delay):
            return delay
        case Fixed(otherwise=then) | IfNotBy(then=then):
            return delay_of(then)
        case EarlierOf(rules) | LaterOf(rules):
            delays = [delay_of(one) for one in sorted(rules, key=canonical)]
            return next((delay for delay in delays if delay != AtOnce()), AtOnce())
        case _:
            assert_never(rule)


def _counted_in(rule: Rule) -> frozenset[Kind]:
    """Give the kinds that a rule counts anywhere; a mere signature only where nothing else is."""
    found = frozenset(_every_kind(rule))
    return found - {Kind.SIGNATURE} or found


def _every_kind(rule: Rule) -> Iterator[Kind]:
    for condition in conditions_of(rule):
        match condition:
            case AtLeast(of=of) | Share(of=of) | Weight(of=of):
                yield from of.kinds
            case EveryOne(kinds=kinds):
                yield from kinds
            case _:
                pass
