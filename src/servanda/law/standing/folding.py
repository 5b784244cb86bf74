"""Steps into intervals: which standing gives way to which.

Rules it keeps:

- a state does not fall back: it is no mere signatory again by signing again;
- provisional application and suspension lie over the standing that a state has, and give it back
  when they end; entry into force for the state ends the first, leaving ends both;
- nothing follows upon the end of the state or of the instrument;
- a standing that lasted no day is none; intervals follow each other without overlap.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.dates import Day
from servanda.law.standing.steps import Step
from servanda.law.standing.values import Interval, Standing
from servanda.law.verdict import Answer

#: Which standing gives way to which; what ends another is 0.
RANK = {
    Standing.NOT_INTERESTED: 0,
    Standing.WILL_NOT_BECOME_PARTY: 0,
    Standing.WITHDRAWN: 0,
    Standing.ENDED: 0,
    Standing.SUCCEEDED: 0,
    Standing.SIGNATORY: 1,
    Standing.CONTRACTING: 2,
    Standing.PROVISIONAL: 3,
    Standing.UNDETERMINED: 4,
    Standing.PARTY: 5,
    Standing.SUSPENDED: 5,
}
_SIGNATORY, _CONTRACTING, _PARTY = 1, 2, 5
_FINAL = frozenset({Standing.ENDED, Standing.SUCCEEDED})
_RISING = frozenset(
    {Standing.SIGNATORY, Standing.CONTRACTING, Standing.UNDETERMINED, Standing.PARTY}
)
_OVER = frozenset({Standing.PROVISIONAL, Standing.SUSPENDED})


Shown = tuple[Day, Standing, Answer]
"""A standing that shows, since when and why."""


def intervals(steps: Iterable[Step]) -> tuple[Interval, ...]:
    """Give the standings one after another that the steps amount to."""
    ordered = sorted(steps, key=_when)
    shown = _rising(ordered)
    if shown is None:
        held = _Held()
        for step in ordered:
            if not held.is_final:
                held.take(step)
        shown = held.shown
    return _as_intervals(shown)


def _rising(ordered: Iterable[Step]) -> list[Shown] | None:
    """Take steps of which none ends another, as most states have: ``_Held`` comes to the same.

    None where there is any other step.
    """
    shown: list[Shown] = []
    rank = 0
    for since, _, standing, because, _, leaves in ordered:
        if standing not in _RISING or leaves:
            return None
        if (own := RANK[standing]) > rank:
            rank = own
            if shown and shown[-1][0] == since:
                shown.pop()  # it lasted no day
            shown.append((since, standing, because))
    return shown


def _as_intervals(shown: list[Shown]) -> tuple[Interval, ...]:
    found, until = [], None
    for since, standing, because in reversed(shown):
        found.append(Interval(standing=standing, since=since, until=until, because=because))
        until = since
    return tuple(reversed(found))


def _when(step: Step) -> tuple[date, date, int]:
    return step.since.earliest, step.since.latest, step.at


class _Held:
    """What a state is while its steps are taken one by one."""

    def __init__(self) -> None:
        self.base: Step | None = None
        self.is_final = False
        self.over: dict[Standing, Step] = {}
        self.shown: list[Shown] = []

    @property
    def standing(self) -> Standing | None:
        """The standing that shows: what lies over another before that other."""
        base = None if self.base is None else self.base.standing
        if base is Standing.PARTY and Standing.SUSPENDED in self.over:
            return Standing.SUSPENDED
        rank = 0 if base is None else RANK[base]
        if Standing.PROVISIONAL in self.over and rank <= _CONTRACTING:
            return Standing.PROVISIONAL
        return base

    def take(self, step: Step) -> None:
        """Let a step change the standing, if it does."""
        self.is_final = step.standing in _FINAL
        if step.standing in _OVER:
            self._lay_over(step)
        elif _replaces(step, self.base and self.base.standing, self.standing):
            self.base = step
            if RANK[step.standing] == 0:
                self.over.clear()
        self._show(step)

    def _lay_over(self, step: Step) -> None:
        if not step.lifts:
            self.over[step.standing] = step
            return
        lifted = self.over.pop(step.standing, None)
        if lifted is not None and self.base is None and step.standing is Standing.PROVISIONAL:
            # It applied the instrument without having signed or consented, and no longer does.
            self.base = step._replace(standing=Standing.WITHDRAWN)

    def _show(self, step: Step) -> None:
        standing = self.standing
        if standing is None or (self.shown and self.shown[-1][1] is standing):
            return
        if self.shown and self.shown[-1][0] == step.since:
            self.shown.pop()  # it lasted no day
        if not self.shown or self.shown[-1][1] is not standing:
            over = self.over.get(standing, step)
            self.shown.append((step.since, standing, over.because))


def _replaces(step: Step, beneath: Standing | None, shown: Standing | None) -> bool:
    """Tell whether a step changes the standing the state has, whatever lies over it."""
    held = 0 if shown is None else RANK[shown]
    match step.standing:
        case Standing.WITHDRAWN:
            return held > _SIGNATORY
        case Standing.ENDED | Standing.SUCCEEDED:
            return held >= _SIGNATORY
        case Standing.WILL_NOT_BECOME_PARTY:
            return held < _PARTY
        case Standing.NOT_INTERESTED:
            return held == 0
        case _ if step.leaves:
            return held > _SIGNATORY
        case _:
            return RANK[step.standing] > (0 if beneath is None else RANK[beneath])
