"""A second, slow reading of articles 20 to 23: live through every day, under every possible notice.

It shares no code with the engine. All days are exact. Where no notice of an act is on record, it
was given on any later day, or has not been given yet: each of these is lived through, and the
effects found under all of them are what is possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import product

from servanda.law.acts import CONSENTS, Act, Kind

ONE_DAY = timedelta(days=1)
AGAINST = {Kind.OBJECTION: "not-applied", Kind.OPPOSING_OBJECTION: "no-relations"}


def possible_effects(
    acts: Iterable[Act], reservation: Act, toward: str, silence: int, mode: str, on: date
) -> set[str]:
    """``mode``: "each", "all" or "late"."""
    told = list(acts)
    open_acts = [act for act in told if needs_notice(act) and not notices(told, act)]
    days = [list(range_of(a.on.earliest, max(on, a.on.earliest) + ONE_DAY)) for a in open_acts]
    found = set()
    for reading in product(*days):
        given = {act.entry: day for act, day in zip(open_acts, reading, strict=True)}
        for act in told:
            if needs_notice(act) and notices(told, act):
                given[act.entry] = max(act.on.earliest, min(notices(told, act)))
        found.add(live(told, reservation, toward, silence, mode, on, given))
    return found


def needs_notice(act: Act) -> bool:
    return act.kind in {Kind.RESERVATION, Kind.RESERVATION_WITHDRAWN, Kind.OBJECTION_WITHDRAWN}


def notices(acts: list[Act], about: Act) -> list[date]:
    return [
        a.on.earliest for a in acts if a.kind is Kind.DEPOSITARY_NOTICE and a.about == about.entry
    ]


def range_of(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY


def consent_of(acts: list[Act], state: str) -> date | None:
    days = [a.on.earliest for a in acts if a.by == state and a.kind in CONSENTS]
    return min(days, default=None)


def live(  # noqa: PLR0913, PLR0917 - all that a day is lived under
    acts: list[Act],
    reservation: Act,
    toward: str,
    silence: int,
    mode: str,
    on: date,
    given: dict[int, date],
) -> str:
    ends = given[reservation.entry] + timedelta(days=silence)
    for act in acts:
        if act.kind is Kind.RESERVATION_WITHDRAWN and given[act.entry] <= on:
            return "withdrawn"
    own = position(acts, toward, ends, mode, on, given)
    if mode == "each":
        return {"accepted": "modified", "pending": "pending"}.get(own, own)
    if mode == "all" and own == "no-relations":
        return own
    others = {act.by for act in acts if act.by not in {None, toward, reservation.by}}
    positions = [own]
    for state in others:
        consent = consent_of(acts, state)
        if consent is not None and consent <= ends:
            positions.append(position(acts, state, ends, mode, on, given))
    if set(positions) & set(AGAINST.values()):
        return "late" if mode == "late" else "not-established"
    return "modified" if set(positions) == {"accepted"} else "pending"


def position(
    acts: list[Act], state: str, ends: date, mode: str, on: date, given: dict[int, date]
) -> str:
    """Live from the first act to the day asked about, a day at a time."""
    last = ends
    if mode == "each":
        consent = consent_of(acts, state)
        last = date.max if consent is None else max(ends, consent)
    standing: dict[int, str] = {}
    silent = expressed = past = False
    for day in range_of(min(a.on.earliest for a in acts), on):
        silent = silent or day > last
        answers = [act for act in acts if act.by == state and act.on.earliest == day]
        for act in answers:
            if act.kind in AGAINST and (silent or expressed):
                past = True
            elif act.kind in AGAINST:
                standing[act.entry] = AGAINST[act.kind]
        if any(act.kind is Kind.RESERVATION_ACCEPTED for act in answers):
            expressed = True
            past = past or bool(standing)
            standing.clear()
        for act in acts:
            if act.kind is Kind.OBJECTION_WITHDRAWN and given.get(act.entry) == day:
                past = standing.pop(act.about or 0, None) is not None or past
    if standing:
        return "no-relations" if "no-relations" in standing.values() else "not-applied"
    # One acceptance does not make a late reservation stand: all are waited for.
    accepted = silent or past or (expressed and mode != "late")
    return "accepted" if accepted else "pending"
