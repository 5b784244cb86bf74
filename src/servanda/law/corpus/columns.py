"""The acts of many treaties as columns of numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

import numpy as np
import numpy.typing as npt

from servanda.law.acts import CONSENTS, Act, Kind, known
from servanda.law.standing import OnRecord

KIND_CODES = {kind: code for code, kind in enumerate(Kind)}

Flags = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Acts, column by column, treaty by treaty."""

    treaty: Whole
    kind: Whole
    state: Whole
    """-1 where no state did it."""
    day: Whole
    """The earliest day on which it was done."""
    plain: Flags
    """Whether it was done on one known day, and takes effect as the clause says."""


def columns(histories: Sequence[Sequence[Act]], states: Mapping[str, int]) -> Columns:
    """Put the acts of some treaties, numbered in this order, into columns."""
    every = list(chain.from_iterable(histories))
    lengths = np.fromiter((len(acts) for acts in histories), np.int64, len(histories))
    days = np.fromiter((act.on.earliest.toordinal() for act in every), np.int64, len(every))
    return Columns(
        treaty=np.repeat(np.arange(len(histories)), lengths),
        kind=np.fromiter((KIND_CODES[act.kind] for act in every), np.int64, len(every)),
        state=np.fromiter(
            (-1 if act.by is None else states[act.by] for act in every), np.int64, len(every)
        ),
        day=days,
        plain=np.fromiter(map(_is_plain, every), np.bool_, len(every)),
    )


def acts_of(record: OnRecord, known_at: int | None) -> Sequence[Act]:
    """Give the acts of a record known at an entry, in any order, corrections applied."""
    if any(one.replaces is not None for one in record.records):
        return known(record.records, known_at)
    return [
        one
        for one in record.records
        if isinstance(one, Act) and (known_at is None or one.entry <= known_at)
    ]


def kind_table(kinds: frozenset[Kind]) -> Flags:
    """Give for each kind, by its code, whether it is one of these."""
    return np.fromiter((kind in kinds for kind in Kind), np.bool_, len(Kind))


def _is_plain(act: Act) -> bool:
    stated = act.effect_on is not None and act.kind in _TAKING_EFFECT
    return date.min < act.on.earliest == act.on.latest < date.max and not stated


_TAKING_EFFECT = CONSENTS | {Kind.DENUNCIATION}
