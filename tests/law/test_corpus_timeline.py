from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.corpus import timeline
from servanda.law.corpus.timeline import Timeline
from servanda.law.corpus.transitions import NONE, Transitions, joined, of_columns

TREATIES, STATES, SPAN = 4, 3, 30
CELLS = TREATIES * STATES


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch):
    """Let a handful of changes make several stretches."""
    monkeypatch.setattr(timeline, "CHANGES_IN_A_STRETCH", 4)


def changes_of(cells: range):
    """Changes of some cells, at most one a day for each."""
    one = st.tuples(st.sampled_from(cells), st.integers(1, SPAN))
    rows = st.dictionaries(one, st.integers(1, 11), max_size=25)
    return rows.map(written)


def written(rows: dict[tuple[int, int], int]) -> Transitions:
    cells = [cell for cell, _ in rows]
    days = [day for _, day in rows]
    return of_columns(cells, days, list(rows.values()), days, days).by_cell()


everything = changes_of(range(CELLS))


def told(line: Timeline, day: int) -> list[tuple[int, int]]:
    standing, since = np.full(CELLS, -1, np.int8), np.full(CELLS, -1, np.int32)
    line.on(day, standing, since)
    return list(zip(standing.tolist(), since.tolist(), strict=True))


def expected(changes: Transitions, day: int) -> list[tuple[int, int]]:
    found = [(0, 0)] * CELLS
    rows = zip(changes.day, changes.cell, changes.standing, changes.since, strict=True)
    for on, cell, standing, since in sorted(rows):
        if on <= day:
            found[cell] = int(standing), int(since)
    return found


@given(everything)
def test_the_last_change_of_a_cell_by_a_day_holds_on_it(changes):
    line = Timeline(changes, CELLS)
    for day in range(SPAN + 2):
        assert told(line, day) == expected(changes, day)


@given(everything)
def test_the_column_of_a_state_is_that_of_the_whole(changes):
    line = Timeline(changes, CELLS)
    for day in range(0, SPAN + 2, 3):
        for state in range(STATES):
            standing, since = line.of_state(day, state, STATES)
            column = list(zip(standing.tolist(), since.tolist(), strict=True))
            assert column == expected(changes, day)[state::STATES]


@given(everything)
def test_all_changes_are_given_back(changes):
    back = Timeline(changes, CELLS).changes(0, CELLS)
    assert [column.tolist() for column in back.columns] == [c.tolist() for c in changes.columns]


@given(everything, st.integers(0, TREATIES - 1), st.data())
def test_exchanging_a_treaty_is_laying_out_the_whole_anew(changes, treaty, data):
    first, last = treaty * STATES, (treaty + 1) * STATES
    instead = data.draw(changes_of(range(first, last)))
    line = Timeline(changes, CELLS)
    line.exchange(first, last, instead)
    outside = changes.take((changes.cell < first) | (changes.cell >= last))
    anew = joined([outside, instead]).by_cell()
    for day in range(SPAN + 2):
        assert told(line, day) == expected(anew, day)
    back = line.changes(0, CELLS)
    assert [column.tolist() for column in back.columns] == [c.tolist() for c in anew.columns]


def test_without_changes_nobody_has_a_standing():
    line = Timeline(NONE, CELLS)
    assert told(line, 700_000) == [(0, 0)] * CELLS
    assert len(line.changes(0, CELLS)) == 0


def test_memory_is_that_of_frames_and_changes():
    rows = {(cell, day): 5 for cell in range(CELLS) for day in (3, 9)}
    line = Timeline(written(rows), CELLS)
    stretches = 3  # one before the first change of all
    # A frame has 5 bytes a cell, a change 21.
    assert line.nbytes == stretches * CELLS * 5 + len(rows) * 21
