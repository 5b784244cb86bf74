"""Steps that a succession of states makes for the predecessor and for the successor.

The rules are those of ``succession``. What passes is what the predecessor was by its own acts until
the date of succession, and what these acts make of it later: a contracting state's successor
becomes a party when the instrument enters into force.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from servanda.law.acts import Kind
from servanda.law.background import Succession, SuccessionForm
from servanda.law.clauses import AtLeast, Counted, Named, OnDay
from servanda.law.dates import Day
from servanda.law.evaluate.case import indexed
from servanda.law.standing.steps import LAST, Step
from servanda.law.standing.values import PARTIES, Interval, Standing
from servanda.law.standing.view import View
from servanda.law.succession import Passing, end_of, passing, rests_on, to_state
from servanda.law.verdict import Answer, Missing, Outcome, Verdict

Standings = Callable[[View, str], tuple[Interval, ...]]
"""What gives a state's standings in a view: the caller's own, since a predecessor has them too."""

#: What passes to a state that united or separated (VCSST art. 31, 34); a signature does not.
_BOUND = PARTIES | {Standing.CONTRACTING, Standing.UNDETERMINED}


def succeeded(view: View, state: str) -> Iterator[Step]:
    """Give the step by which a state that ceased to exist has no part of its own any more."""
    end = end_of(view.background.successions, state)
    if end is not None:
        day = OnDay(end.on.earliest)
        because = Verdict(rule=day, outcome=Outcome.MET, on=end.on)
        yield Step(end.on, LAST + 1, Standing.SUCCEEDED, because)


def taken_over(view: View, state: str, standings: Standings) -> Iterator[Step]:
    """Give the steps by which a successor has what its predecessors had."""
    for succession in to_state(view.background.successions, state):
        how = passing(succession, view.background.policies)
        if how is Passing.DOES_NOT:
            continue
        held = _held(standings(_until(view, succession), succession.predecessor), succession.on)
        if how is Passing.PASSES:
            yield from (_passed(i, succession) for i in held if _passes(i, succession))
        elif held and held[0].standing in _BOUND:
            yield _left_open(view, succession, held[0])


def _until(view: View, succession: Succession) -> View:
    """Give what was on record of the predecessor by the date of succession.

    Only earlier successions are looked at, so that states that follow each other in turn come to an
    end.
    """
    gone, day = succession.predecessor, succession.on
    acts = indexed(a for a in view.acts if a.by != gone or a.on.earliest <= day.latest)
    earlier = tuple(s for s in view.background.successions if s.on < day)
    return replace(view, acts=acts, background=replace(view.background, successions=earlier))


def _held(standings: tuple[Interval, ...], on: Day) -> list[Interval]:
    """Give the standing on the date of succession and those that follow from the same acts."""
    held = [i for i in standings if i.until is None or on < i.until]
    return [i._replace(since=max(i.since, on)) for i in held]


def _passes(interval: Interval, succession: Succession) -> bool:
    return succession.form is SuccessionForm.CONTINUATION or interval.standing in _BOUND


def _passed(interval: Interval, succession: Succession) -> Step:
    # A suspension concerned the predecessor; what passes is that it was a party.
    standing = Standing.PARTY if interval.standing in PARTIES else interval.standing
    because = _by_succession(interval.because, interval.since, succession)
    return Step(interval.since, -1, standing, because)


def _by_succession(answer: Answer, since: Day, succession: Succession) -> Answer:
    """Let the successor's answer rest on the predecessor's, and name the practice."""
    if not isinstance(answer, Verdict) or answer.on is None:
        return answer
    policies = tuple(dict.fromkeys((*rests_on(succession), *answer.policies)))
    return Verdict(
        rule=answer.rule,
        outcome=answer.outcome,
        on=since,
        because=(answer,),
        cautions=answer.cautions,
        policies=policies,
    )


def _left_open(view: View, succession: Succession, held: Interval) -> Step:
    """Leave open whether a successor is bound that has not notified (rule 75)."""
    states = frozenset({succession.successor})
    wanting = Missing(acts=1, kinds=frozenset({Kind.SUCCESSION}), states=states)
    counted = Counted(kinds=wanting.kinds, by=Named(states))
    because = Verdict(
        rule=AtLeast(n=1, of=counted) if view.clauses is None else view.clauses.for_states,
        outcome=Outcome.UNKNOWN,
        not_before=succession.on.earliest,
        because=(held.because,) if isinstance(held.because, Verdict) else (),
        missing=(wanting,),
    )
    return Step(succession.on, -1, Standing.UNDETERMINED, because)
