"""Standings in short, for cases to compare."""

from __future__ import annotations

from servanda.law.dates import to_edtf
from servanda.law.standing import OnRecord, standings

Line = tuple[str, str, str | None]


def line(on_record: OnRecord, state: str = "RUR", known_at: int | None = None) -> list[Line]:
    """Give a state's standings as (standing, since, until)."""
    found = standings(on_record, state, known_at=known_at)
    return [
        (i.standing.value, to_edtf(i.since), None if i.until is None else to_edtf(i.until))
        for i in found
    ]
