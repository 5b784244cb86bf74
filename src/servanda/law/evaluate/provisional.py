"""Provisional application: from when, and until when, a state applies what does not bind it yet.

Rules it keeps (VCLT art. 25; E23):

- by the clause it begins so long after the signing, the state's own signature or its declaration; a
  declaration on record begins it at once where the clause does not speak of it;
- it ends, after the period that the clause gives, by the state's notice that it will not go on, or
  that it will not become a party; a signature or declaration after that begins it again;
- entry into force for the state ends it as well, which is for the standings to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, assert_never

from servanda.law.acts import SIGNATURES, Act, Kind
from servanda.law.background import ALONE
from servanda.law.clauses import AtOnce, Clauses, Delay, Provisional, ProvisionalStart
from servanda.law.dates import Day
from servanda.law.evaluate.case import Acts, Case, indexed
from servanda.law.evaluate.combining import bounds_of, latest_of, verdict_of
from servanda.law.evaluate.delays import cautions, later
from servanda.law.evaluate.doing import done
from servanda.law.evaluate.thresholds import signing
from servanda.law.verdict import Caution, Verdict


class Application(NamedTuple):
    """One time of provisional application."""

    act: Act
    """The state's own act by which it began: a signature or a declaration."""
    begins: Verdict
    ends: Verdict | None
    """None where no notice ended it."""
    notice: Act | None
    """The notice that ended it."""


_ENDING = frozenset({Kind.PROVISIONAL_APPLICATION_ENDED, Kind.WILL_NOT_BECOME_PARTY})


def applications(
    clauses: Clauses | None, acts: Sequence[Act], state: str
) -> tuple[Application, ...]:
    """Give the times during which a state applied the instrument provisionally, in order."""
    found = indexed(acts)
    own = found.of(state)
    rule = None if clauses is None else clauses.provisional
    opening = _opening(rule)
    return tuple(_applications(rule, opening, own, found))


def _opening(rule: Provisional | None) -> frozenset[Kind]:
    """Give the acts of a state that begin it."""
    declared = frozenset({Kind.PROVISIONAL_APPLICATION})
    if rule is None:
        return declared
    match rule.start:
        case ProvisionalStart.DECLARATION:
            return declared
        case ProvisionalStart.OWN_SIGNATURE | ProvisionalStart.SIGNING:
            return declared | SIGNATURES
        case _:
            assert_never(rule.start)


def _applications(
    rule: Provisional | None, opening: frozenset[Kind], own: Sequence[Act], acts: Acts
) -> Iterator[Application]:
    begun: Act | None = None
    for act in own:
        if begun is None:
            begun = act if act.kind in opening else None
        elif act.kind is Kind.PROVISIONAL_APPLICATION:
            # A state that left in between may declare it again; a second declaration does no harm.
            yield Application(begun, _begins(rule, begun, acts), None, None)
            begun = act
        elif act.kind in _ENDING:
            yield Application(begun, _begins(rule, begun, acts), _ends(rule, act), act)
            begun = None
    if begun is not None:
        yield Application(begun, _begins(rule, begun, acts), None, None)


def _begins(rule: Provisional | None, act: Act, acts: Acts) -> Verdict:
    """Say from when the act makes its state apply the instrument provisionally."""
    declared = act.kind is Kind.PROVISIONAL_APPLICATION
    if rule is None or (declared and rule.start is not ProvisionalStart.DECLARATION):
        return done(act)
    own = bounds_of(act.on)
    dating = signing(Case(acts, ALONE)) if rule.start is ProvisionalStart.SIGNING else ()
    start = dating[0] if dating else act
    found = bounds_of(_after(start, rule.delay))
    if dating:  # who signs later does not apply it before it has signed
        found = latest_of([found, own])
    inexact = () if found.possible == found.certain else (Caution.IMPRECISE_ACT,)
    counting = cautions(start.on, rule.delay)
    return verdict_of(rule, found, (*dating, act), cautions=(*counting, *inexact))


def _ends(rule: Provisional | None, notice: Act) -> Verdict:
    """Say from when the notice ends it."""
    if rule is None or rule.ended == AtOnce():
        return done(notice)
    found = bounds_of(_after(notice, rule.ended))
    return verdict_of(rule, found, (notice,), cautions=cautions(notice.on, rule.ended))


def _after(act: Act, delay: Delay) -> Day:
    return Day(later(act.on.earliest, delay), later(act.on.latest, delay))
