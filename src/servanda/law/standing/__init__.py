"""What a state's standing is over time, and whether an instrument is in force at all.

The values are in ``values``; what is on record by two times is sorted out in ``view``; ``steps``,
``bound`` and ``successors`` say what changes a standing, ``folding`` which change gives way to
which, and ``answers`` holds the questions.
"""

from __future__ import annotations

from servanda.law.standing.answers import (
    all_standings,
    discrepancies,
    end_of,
    in_force,
    on_day,
    participations,
    standing_on,
    standings,
    states,
    what_is_missing,
)
from servanda.law.standing.values import PARTIES, Discrepancy, Interval, OnRecord, Standing

__all__ = [
    "PARTIES",
    "Discrepancy",
    "Interval",
    "OnRecord",
    "Standing",
    "all_standings",
    "discrepancies",
    "end_of",
    "in_force",
    "on_day",
    "participations",
    "standing_on",
    "standings",
    "states",
    "what_is_missing",
]
