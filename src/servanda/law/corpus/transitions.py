"""Changes of standing as columns: what a register's cells become, and from which day.

A *cell* is a treaty and a state; a *transition* is the day from which a cell has a standing. A
standing that begins on a day known only within bounds makes two: undetermined from the earliest
day, and itself from the latest, unless another has begun by then (``standing.on_day``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import numpy.typing as npt

from servanda.law.corpus.calendar import LAST
from servanda.law.standing import Interval, Standing

#: The standings by their codes in columns; code 0 is no standing.
STANDINGS: tuple[Standing | None, ...] = (None, *Standing)
CODES = {standing: code for code, standing in enumerate(STANDINGS) if standing is not None}

Cells = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.int32]
Codes = npt.NDArray[np.int8]
Column = npt.NDArray[np.signedinteger]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transitions:
    """Changes of standing, column by column."""

    cell: Cells
    """The number of the treaty times the number of states, plus the number of the state."""
    day: Numbers
    """From which day on."""
    standing: Codes
    since: Numbers
    """The day on which the standing began, or the earliest on which it can have begun."""
    latest: Numbers
    """The same day, or the latest on which it can have begun."""

    def __len__(self) -> int:
        """Count the transitions."""
        return len(self.cell)

    @property
    def nbytes(self) -> int:
        """Give the memory that the columns take."""
        return sum(column.nbytes for column in self.columns)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Give the columns in the order of their declaration."""
        return self.cell, self.day, self.standing, self.since, self.latest

    def take(self, rows: npt.NDArray[np.bool_] | Cells | slice) -> Transitions:
        """Give these rows, in this order."""
        return of_columns(*(column[rows] for column in self.columns))

    def without(self, rows: Cells) -> Transitions:
        """Give the other rows, in the same order."""
        kept = np.ones(len(self), dtype=np.bool_)
        kept[rows] = False
        return self.take(kept)

    def with_rows(self, places: Cells, new: Transitions) -> Transitions:
        """Give the same rows with others put in, each before the row at its place."""
        return Transitions(
            cell=np.insert(self.cell, places, new.cell),
            day=np.insert(self.day, places, new.day),
            standing=np.insert(self.standing, places, new.standing),
            since=np.insert(self.since, places, new.since),
            latest=np.insert(self.latest, places, new.latest),
        )

    def by_day(self) -> Transitions:
        """Order the rows by day and then by cell."""
        return self.take(np.lexsort((self.cell, self.day)))

    def by_cell(self) -> Transitions:
        """Order the rows by cell and then by day."""
        return self.take(np.lexsort((self.day, self.cell)))


def of_columns(
    cell: npt.ArrayLike,
    day: npt.ArrayLike,
    standing: npt.ArrayLike,
    since: npt.ArrayLike,
    latest: npt.ArrayLike,
) -> Transitions:
    """Make transitions of columns of any whole numbers."""
    return Transitions(
        cell=np.asarray(cell, dtype=np.int64),
        day=np.asarray(day, dtype=np.int32),
        standing=np.asarray(standing, dtype=np.int8),
        since=np.asarray(since, dtype=np.int32),
        latest=np.asarray(latest, dtype=np.int32),
    )


#: No change at all.
NONE = of_columns([], [], [], [], [])


def joined(parts: Sequence[Transitions]) -> Transitions:
    """Put some transitions one after another."""
    if len(parts) < 2:
        return parts[0] if parts else NONE
    return of_columns(
        *(np.concatenate(same) for same in zip(*(p.columns for p in parts), strict=True))
    )


def of_intervals(found: Iterable[tuple[int, Sequence[Interval]]]) -> Transitions:
    """Make transitions of the standings of some cells, each as the one-by-one evaluator gives them.

    The rows come out by cell and then by day.
    """
    rows = [row for cell, intervals in found for row in _rows(cell, intervals)]
    return of_columns(*zip(*rows, strict=True)) if rows else NONE


def _rows(cell: int, intervals: Sequence[Interval]) -> Iterable[tuple[int, int, int, int, int]]:
    for interval, following in zip_longest(intervals, intervals[1:]):
        end = LAST + 1 if following is None else following.since.earliest.toordinal()
        earliest, latest = interval.since.earliest.toordinal(), interval.since.latest.toordinal()
        if earliest < latest and earliest < end:
            yield cell, earliest, CODES[Standing.UNDETERMINED], earliest, latest
        if latest < end:
            yield cell, latest, CODES[interval.standing], earliest, latest
