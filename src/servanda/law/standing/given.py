"""Standings in what is on record and sorted out already: for who keeps it, and asks again.

Rules it keeps:

- the answers are those of ``all_standings``; only what is given is not worked out anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from servanda.law.standing.answers import ending_of, standings_in_view
from servanda.law.standing.values import Interval
from servanda.law.standing.view import View


def standings_in(seen: View, states: Iterable[str]) -> dict[str, tuple[Interval, ...]]:
    """Give the standings of some states in a view, as ``all_standings`` gives those of all."""
    end = ending_of(seen)
    return {state: standings_in_view(seen, state, end) for state in states}
