"""The standing of every cell on any day, by key frames and the changes between them.

Rules it keeps:

- a *stretch* of time holds the standing of every cell as it begins (its frame) and the changes
  within it, in order of their days; a day's answer is a copied frame and the changes up to that
  day, the last one of a cell being the one that holds;
- a treaty's changes can be exchanged for others in place; all frames follow.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from servanda.law.corpus.transitions import (
    NONE,
    Cells,
    Codes,
    Numbers,
    Transitions,
    joined,
)

#: How many changes a stretch holds at least: fewer make answers quicker and take more memory.
CHANGES_IN_A_STRETCH = 24_000


@dataclass(slots=True, kw_only=True)
class _Stretch:
    """Some time, with the standing of all cells as it begins and the changes within it."""

    start: int
    """Its first day."""
    standing: Codes
    since: Numbers
    changes: Transitions


class Timeline:
    """The changes of standing of all cells, for quick answers about any day."""

    def __init__(self, changes: Transitions, cells: int) -> None:
        """Lay out the changes of so many cells, given by cell and then by day."""
        ordered = changes.by_day()
        frame = np.zeros(cells, dtype=np.int8), np.zeros(cells, dtype=np.int32)
        bounds = [0, *_cuts(ordered.day, CHANGES_IN_A_STRETCH), len(ordered)]
        self._stretches: list[_Stretch] = []
        for start, end in pairwise(bounds):
            part = ordered.take(slice(start, end))
            first = int(part.day[0]) if start else 0
            standing, since = frame[0].copy(), frame[1].copy()
            self._stretches.append(
                _Stretch(start=first, standing=standing, since=since, changes=part)
            )
            _apply(part, *frame)
        self._starts = [stretch.start for stretch in self._stretches]

    @property
    def nbytes(self) -> int:
        """Give the memory that frames and changes take."""
        return sum(s.standing.nbytes + s.since.nbytes + s.changes.nbytes for s in self._stretches)

    def on(self, day: int, standing: Codes, since: Numbers) -> None:
        """Write the standing of every cell on a day into these two columns."""
        stretch = self._at(day)
        np.copyto(standing, stretch.standing)
        np.copyto(since, stretch.since)
        end = int(np.searchsorted(stretch.changes.day, day, side="right"))
        _apply(stretch.changes, standing, since, end)

    def of_state(self, day: int, state: int, states: int) -> tuple[Codes, Numbers]:
        """Give the standing of one of so many states in every treaty on a day."""
        stretch = self._at(day)
        standing, since = (
            stretch.standing[state::states].copy(),
            stretch.since[state::states].copy(),
        )
        end = int(np.searchsorted(stretch.changes.day, day, side="right"))
        own = np.flatnonzero(stretch.changes.cell[:end] % states == state)
        treaty = stretch.changes.cell[own] // states
        standing[treaty] = stretch.changes.standing[own]
        since[treaty] = stretch.changes.since[own]
        return standing, since

    def changes(self, first: int, last: int) -> Transitions:
        """Give the changes of the cells from one to and without another, by cell and then day."""
        every = (stretch.changes for stretch in self._stretches)
        found = [changes.take(_between(changes.cell, first, last)) for changes in every]
        return joined([part for part in found if len(part)] or [NONE]).by_cell()

    def exchange(self, first: int, last: int, instead: Transitions) -> None:
        """Put other changes in the place of those of the cells from one to and without another."""
        ordered = instead.by_day()
        cuts = [0, *np.searchsorted(ordered.day, self._starts[1:]).tolist(), len(ordered)]
        standing = np.zeros(last - first, dtype=np.int8)
        since = np.zeros(last - first, dtype=np.int32)
        for stretch, (start, end) in zip(self._stretches, pairwise(cuts), strict=True):
            stretch.standing[first:last] = standing
            stretch.since[first:last] = since
            part = ordered.take(slice(start, end))
            inside = np.flatnonzero(_between(stretch.changes.cell, first, last))
            if not _same(stretch.changes, inside, part):
                stretch.changes = _exchanged(stretch.changes, inside, part)
            standing[part.cell - first] = part.standing
            since[part.cell - first] = part.since

    def _at(self, day: int) -> _Stretch:
        return self._stretches[max(0, bisect_right(self._starts, day) - 1)]


def _cuts(days: Numbers, size: int) -> list[int]:
    """Give where stretches begin after the first, each on the first change of a day."""
    wanted = np.arange(size, len(days), size)
    return np.unique(np.searchsorted(days, days[wanted])).tolist() if len(wanted) else []


def _apply(changes: Transitions, standing: Codes, since: Numbers, end: int | None = None) -> None:
    # Of several values for one place NumPy keeps the last: of one cell, that of the latest day.
    cell = changes.cell[:end]
    standing[cell] = changes.standing[:end]
    since[cell] = changes.since[:end]


def _between(cells: Cells, first: int, last: int) -> npt.NDArray[np.bool_]:
    return (cells >= first) & (cells < last)


def _same(changes: Transitions, rows: Cells, other: Transitions) -> bool:
    """Tell whether these rows are the same as some others; both are by day and then by cell."""
    if len(rows) != len(other):
        return False
    both = zip(changes.columns, other.columns, strict=True)
    return not len(rows) or all(np.array_equal(column[rows], same) for column, same in both)


def _exchanged(changes: Transitions, gone: Cells, instead: Transitions) -> Transitions:
    """Put some rows in the place of others; those of one treaty stay by day and then by cell."""
    kept = changes.without(gone)
    return kept.with_rows(np.searchsorted(kept.day, instead.day, side="right"), instead)
