"""Reservations: which the instrument permits, and whose acceptance they need (VCLT art. 19, 20).

Rules it keeps:

- a silent text has no reading: it permits all that its object and purpose allow;
- signature "without reservation as to ratification" is no matter of reservations, nor is what is
  reserved to a measure or an annex, nor the withdrawal of a reservation;
- provisions are named by their articles in Arabic digits; where some are singled out in other words
  ("of a general character", "expressly permitted by other articles") the reading is doubted or has
  no value.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.reserving import (
    forbidding,
    permitting,
    regime,
    sentence,
)
from servanda.reader.final_clauses.english.reserving.reading import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (
    *regime.PHRASES,
    *forbidding.PHRASES,
    *permitting.PHRASES,
    *sentence.PHRASES,
)

__all__ = ["PHRASES", "read"]
