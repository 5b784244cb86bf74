"""The succession of states: what a successor takes over, and what it must say itself.

Rules it keeps (LAW.md section M; VCSST 1978):

- the acts of a predecessor are its own and count under its own name until it ended; a state that
  goes on under another name or code (continuation) keeps them as its own;
- where the frontier only moved, the predecessor's instruments cease for that territory and none of
  them passes (art. 15); a newly independent state is bound by none without its notification (16);
- a state that united or separated stays bound by continuity (art. 31, 34) where that practice is
  followed; else whether it is cannot be told until it notifies: its standing is undetermined;
- a notification of succession takes effect from the date of succession; between the two the status
  is retroactive and the operation is not (art. 23(1)-(2)): a successor is *suspended* in between,
  unless continuity is followed and it united or separated;
- a successor keeps its predecessor's reservations (art. 20): ``relations.reserving`` says which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy, Succession, SuccessionForm


class Passing(StrEnum):
    """Whether a predecessor's standing passes to its successor by the succession alone."""

    PASSES = "passes"
    OPEN = "open"
    """It cannot be told without a notification."""
    DOES_NOT = "does-not"


def passing(succession: Succession, policies: frozenset[Policy]) -> Passing:
    """Tell whether a standing passes without any act of the successor (rules 72, 73, 75)."""
    match succession.form:
        case SuccessionForm.PART_OF_TERRITORY | SuccessionForm.NEWLY_INDEPENDENT:
            return Passing.DOES_NOT
        case SuccessionForm.UNITING | SuccessionForm.SEPARATION:
            return Passing.PASSES if Policy.CONTINUITY in policies else Passing.OPEN
        case SuccessionForm.CONTINUATION:
            return Passing.PASSES
        case _:
            assert_never(succession.form)


def rests_on(succession: Succession) -> tuple[Policy, ...]:
    """Give the practice by which a standing passes; none where the state only goes on."""
    return () if succession.form is SuccessionForm.CONTINUATION else (Policy.CONTINUITY,)


def to_state(successions: Iterable[Succession], successor: str) -> tuple[Succession, ...]:
    """Give the successions by which this state followed others, the first one first."""
    found = [s for s in successions if s.successor == successor and s.predecessor != successor]
    return tuple(sorted(found, key=lambda s: (s.on, s.predecessor)))


def end_of(successions: Iterable[Succession], predecessor: str) -> Succession | None:
    """Give the succession by which this state ceased to exist, the first that says so."""
    ended = [s for s in successions if s.predecessor == predecessor and s.predecessor_ended]
    return min(ended, key=lambda s: (s.on, s.successor), default=None)


def is_continuous(
    successions: Iterable[Succession], state: str, policies: frozenset[Policy]
) -> bool:
    """Tell whether the state took over others' standings without interruption."""
    return any(passing(s, policies) is Passing.PASSES for s in to_state(successions, state))


def dated(acts: Iterable[Act], successions: Sequence[Succession]) -> Iterator[Act]:
    """Give a notification that states no date of succession that of the one on record.

    LAW.md rules 70 and 74: they take effect from that date.
    """
    for act in acts:
        if successions and act.kind is Kind.SUCCESSION and act.effect_on is None:
            found = to_state(successions, act.by or "")
            yield replace(act, effect_on=found[0].on) if len(found) == 1 else act
        else:
            yield act
