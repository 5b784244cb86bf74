"""What clauses and acts amount to: total functions from both to a verdict that carries its reasons.

Rules it keeps:

- evaluation never fails on valid values; unmet and unknown are outcomes;
- an answer is the *first* day on which a condition is true: what comes later, such as a withdrawal
  below the threshold, never undoes it (VCLT art. 55);
- acts withdrawn by a day do not count on that day, so that a consent taken back before entry into
  force drops out of the count;
- days known only within bounds give bounds that hold for every exact reading of them.
"""

from __future__ import annotations

from servanda.law.evaluate.rules import entry_into_force, threshold
from servanda.law.evaluate.states import (
    Period,
    for_state,
    in_period,
    opening_kinds,
    periods,
)

__all__ = [
    "Period",
    "entry_into_force",
    "for_state",
    "in_period",
    "opening_kinds",
    "periods",
    "threshold",
]
