"""What a register answers all at once: columns, with the names that their numbers stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from servanda.law.corpus.calendar import NEVER
from servanda.law.corpus.transitions import Cells, Codes, Numbers, Transitions
from servanda.law.dates import Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The standing of every state in every treaty on one day."""

    as_of: date | None
    standing: npt.NDArray[np.int8]
    """A row for each treaty, a column for each state: codes as in ``STANDINGS``."""
    since: npt.NDArray[np.int32]
    """The ordinal of the day on which the standing began, 0 where there is none; where that day is
    known only within bounds, of the earliest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """Whether each treaty is in force between two states on a day."""

    states: tuple[str, str]
    """In the order of their codes."""
    as_of: date | None
    in_force: npt.NDArray[np.int8]
    """For each treaty, a code as in ``ANSWERS``."""
    since: npt.NDArray[np.int32]
    """The ordinal of the day since which it is, or of the earliest; 0 where it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Every standing that any state ever had in any treaty, or foreseeably will have."""

    treaty: Cells
    state: Cells
    standing: Codes
    since: Numbers
    """When the standing began, or the earliest day on which it can have."""
    latest: Numbers
    """The same day, or the latest on which it can have begun."""
    first: Numbers
    """The first day of which this row tells. A standing that begins within bounds has two rows: it
    is undetermined from the earliest day on, and holds from the latest."""
    until: Numbers
    """The day of which the state's next row tells; ``NEVER`` where there is none."""


def history(changes: Transitions, states: int) -> History:
    """Make rows with a beginning and an end of changes given by cell and then by day."""
    follows = np.zeros(len(changes), dtype=np.bool_)
    follows[:-1] = changes.cell[1:] == changes.cell[:-1]
    until = np.full(len(changes), NEVER, dtype=np.int32)
    until[follows] = changes.day[1:][follows[:-1]]
    return History(
        treaty=changes.cell // states,
        state=changes.cell % states,
        standing=changes.standing,
        since=changes.since,
        latest=changes.latest,
        first=changes.day,
        until=until,
    )


def day_of(earliest: int, latest: int) -> Day:
    """Give the legal day that two ordinals bound."""
    return Day(date.fromordinal(earliest), date.fromordinal(latest))
