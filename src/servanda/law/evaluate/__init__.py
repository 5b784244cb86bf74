"""What clauses and acts amount to: total functions from both to a verdict that carries its reasons.

Rules it keeps:

- evaluation never fails on valid values; unmet and unknown are outcomes;
- an answer is the *first* day on which a condition is true: what comes later, such as a withdrawal
  below the threshold, never undoes it (VCLT art. 55);
- acts withdrawn by a day do not count on that day, so that a consent taken back before entry into
  force drops out of the count;
- days known only within bounds give bounds that hold for every exact reading of them;
- what is known of other instruments comes from the background; what is not there is unknown.
"""

from __future__ import annotations

from servanda.law.evaluate.case import Acts, indexed
from servanda.law.evaluate.conditions import first_met
from servanda.law.evaluate.joining import between_acceding
from servanda.law.evaluate.periods import Period, opening_kinds, periods
from servanda.law.evaluate.rules import entry_into_force, threshold
from servanda.law.evaluate.states import for_state, in_period

__all__ = [
    "Acts",
    "Period",
    "between_acceding",
    "entry_into_force",
    "first_met",
    "for_state",
    "in_period",
    "indexed",
    "opening_kinds",
    "periods",
    "threshold",
]
