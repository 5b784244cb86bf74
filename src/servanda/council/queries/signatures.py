"""Who signed a paper, and whether it is in force: small values for the cells of a table.

A cell is never blank without meaning: signed, not on record, or no delegation on record.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda.law.acts import SIGNATURES, known
from servanda.law.standing import OnRecord
from servanda.register.queries.answers import Chip, status_chip, told_on

Mark = Literal["signed", "not-on-record", "no-delegation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Whether a state signed, as far as the register knows."""

    state: str
    mark: Mark
    entry: int | None = None
    """The entry that recorded the signature."""


def cells_of(record: OnRecord, columns: Iterable[str], present: set[str]) -> tuple[Cell, ...]:
    """Give a paper's cell for each state, corrections applied."""
    signed = {act.by: act.entry for act in known(record.records) if act.kind in SIGNATURES}
    return tuple(_cell(state, signed.get(state), present) for state in columns)


def _cell(state: str, entry: int | None, present: set[str]) -> Cell:
    if entry is not None:
        return Cell(state=state, mark="signed", entry=entry)
    return Cell(state=state, mark="not-on-record" if state in present else "no-delegation")


def chip_of(record: OnRecord, on: date) -> Chip:
    """Tell in a word or two whether an instrument is in force on a day, computed or reported."""
    told = told_on(record, on, None)
    return status_chip(told.answer, on, told.end)
