"""Steps: every change of a state's standing that acts, clauses, reports and successions make.

Rules it keeps:

- steps come in no order and may contradict each other; ``folding`` makes intervals of them;
- each step carries its reason, and where it stands among the acts of its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from servanda.law.acts import SIGNATURES, Act, Kind
from servanda.law.dates import Day, exact
from servanda.law.evaluate.case import in_time
from servanda.law.evaluate.doing import done
from servanda.law.evaluate.provisional import Application, applications
from servanda.law.standing.values import Standing
from servanda.law.standing.view import View
from servanda.law.verdict import Answer, Verdict

#: The place of what comes after all acts of a day.
LAST = 1_000_000_000


class Step(NamedTuple):
    """One change of standing."""

    since: Day
    at: int
    """Its place among the changes of one day, by the acts that made it."""
    standing: Standing
    because: Answer
    lifts: bool = False
    """Whether it ends this standing, which lay over another, instead of beginning it."""
    leaves: bool = False
    """Whether it takes the place of a higher standing, since the state may have left."""


#: What an act makes of its state by itself.
DONE = {
    Kind.WITHDRAWAL_EFFECTIVE: Standing.WITHDRAWN,
    Kind.NOT_INTERESTED: Standing.NOT_INTERESTED,
    Kind.WILL_NOT_BECOME_PARTY: Standing.WILL_NOT_BECOME_PARTY,
    Kind.OPT_OUT: Standing.WILL_NOT_BECOME_PARTY,
    **dict.fromkeys(SIGNATURES, Standing.SIGNATORY),
}


def place(index: int, within: int = 0) -> int:
    """Give the place of a step by the index of its act among the state's acts."""
    return 10 * index + within


def by_acts(own: Sequence[Act], delayed: Mapping[int, Verdict]) -> list[Step]:
    """Give the steps that acts make by themselves.

    Where a notice ends provisional application only later, what it makes of the state does as well.
    """
    steps = [
        Step(act.on, place(index, 1), DONE[act.kind], done(act))
        for index, act in enumerate(own)
        if act.kind in DONE
    ]
    return [_put_off(step, delayed) for step in steps] if delayed else steps


def _put_off(step: Step, delayed: Mapping[int, Verdict]) -> Step:
    (act,) = step.because.acts if isinstance(step.because, Verdict) else ()
    ends = delayed.get(act.entry)
    return step if ends is None or ends.on is None else step._replace(since=ends.on)


def contracting(act: Act, index: int, since: Day | None = None) -> Step:
    """Give the step that an act of consent makes, at the earliest on ``since``."""
    day = act.on if since is None else max(act.on, since)
    return Step(day, place(index, 2), Standing.CONTRACTING, done(act))


def left(verdict: Verdict, index: int) -> Iterator[Step]:
    """Give the step that a verdict on leaving makes; where it is open, so is the standing."""
    if verdict.on is not None:
        yield Step(verdict.on, place(index, 3), Standing.WITHDRAWN, verdict)
    elif verdict.not_before is not None:
        day = exact(verdict.not_before)
        yield Step(day, place(index, 3), Standing.UNDETERMINED, verdict, leaves=True)


def ended(verdict: Verdict) -> Iterator[Step]:
    """Give the step that the end of the instrument makes for every state that has a part in it."""
    if verdict.on is not None:
        yield Step(verdict.on, LAST, Standing.ENDED, verdict)
    elif verdict.not_before is not None:
        day = exact(verdict.not_before)
        yield Step(day, LAST, Standing.UNDETERMINED, verdict, leaves=True)


# -- what lies over a standing --------------------------------------------------------------------


def provisional(view: View, state: str) -> tuple[list[Step], dict[int, Verdict]]:
    """Give the steps of provisional application, and from when notices that ended one did so."""
    own, found = view.acts.of(state), applications(view.clauses, view.acts, state)
    steps = [step for each in found for step in _applied(each, own)]
    ends = {a.notice.entry: a.ends for a in found if a.notice is not None and a.ends is not None}
    return steps, ends


def _applied(application: Application, own: Sequence[Act]) -> Iterator[Step]:
    begins, ends = application.begins, application.ends
    if begins.on is None or (ends is not None and ends.on is not None and ends.on <= begins.on):
        return
    index = own.index(application.act)
    yield Step(begins.on, place(index, 4), Standing.PROVISIONAL, begins)
    if ends is not None and ends.on is not None:
        index = own.index(application.notice) if application.notice in own else index
        yield Step(ends.on, place(index, 0), Standing.PROVISIONAL, ends, lifts=True)


_SUSPENDING = (Kind.SUSPENSION, Kind.SUSPENSION_ENDED)


def suspended(view: View, state: str) -> Iterator[Step]:
    """Give the steps of suspensions of the whole operation for this state, or for all.

    A suspension of some provisions, or toward one state, leaves it a party like any other.
    """
    # Of one day, in the order recorded: what was suspended anew after its end is suspended.
    for act in _concerning(sorted(view.acts.kind(*_SUSPENDING), key=in_time), state):
        lifts = act.kind is Kind.SUSPENSION_ENDED
        yield Step(act.on, LAST, Standing.SUSPENDED, done(act), lifts=lifts)


def _concerning(acts: Iterable[Act], state: str) -> Iterator[Act]:
    whole = (act for act in acts if act.toward is None and not act.provisions)
    return (act for act in whole if act.by in {None, state})
