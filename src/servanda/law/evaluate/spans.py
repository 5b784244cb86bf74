"""Spans of time and their two readings, and who belongs to a group when.

What is known only within bounds has a *widest* reading, the longest time it may mean, and a
*narrowest*, the time it surely covers. Whatever is computed from the two holds for every exact
reading between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple, assert_never

from servanda.law.acts import SIGNATURES
from servanda.law.background import Other, Participation
from servanda.law.clauses import Anyone, Named, PartiesOf, Signatories, Who
from servanda.law.dates import Day
from servanda.law.evaluate.case import Case
from servanda.law.verdict import Missing


class Span(NamedTuple):
    """From a day on, up to and without another."""

    start: date
    end: date | None

    def holds(self, day: date | None) -> bool:
        """Tell whether the day lies within; None asks about the end of what is on record."""
        if day is None:
            return self.end is None
        return self.start <= day and (self.end is None or day < self.end)


class Reading(NamedTuple):
    """One time in its widest and its narrowest reading."""

    widest: Span | None
    narrowest: Span | None


Members = Mapping[str, tuple[Reading, ...]]
"""Who belongs to a group, and when."""

#: A time without beginning or end.
ALWAYS = Reading(Span(date.min, None), Span(date.min, None))
_ALWAYS = (ALWAYS,)
#: What stands for an instrument of which nothing is known: nobody is counted among its parties.
_UNKNOWN = Other(in_force_on=None)


def first_of(days: Iterable[Day]) -> Day | None:
    """Give the first of some days, within bounds; None of none."""
    known = list(days)
    if len(known) < 2:
        return known[0] if known else None
    return Day(min(d.earliest for d in known), min(d.latest for d in known))


def meet(one: Reading, other: Reading) -> Reading:
    """Give the time that two times have in common."""
    if other is ALWAYS or one is other:
        return one
    return Reading(_meet(one.widest, other.widest), _meet(one.narrowest, other.narrowest))


class Gap(NamedTuple):
    """A time out: from a day on, until another or for good."""

    out: Day
    back: Day | None
    surely: bool = True
    """Whether it surely shortens the time from which it is taken."""


def without(start: Day, gaps: Sequence[Gap]) -> tuple[Reading, ...]:
    """Give the times from a day on that are left outside some gaps; at least one, if empty."""
    wide = _left(
        start.earliest,
        [(g.out.latest, g.back.earliest if g.back else None) for g in gaps if g.surely],
    )
    narrow = _left(
        start.latest, [(g.out.earliest, g.back.latest if g.back else None) for g in gaps]
    )
    pairs = zip_longest(wide, narrow) if wide or narrow else [(None, None)]
    return tuple(Reading(w, n) for w, n in pairs)


def members(who: Who, case: Case) -> Members | None:
    """Give the members of a group, each with its times; None where everyone belongs.

    Nobody, where what is known of another instrument is wanting: ``unknown_group`` tells.
    """
    match who:
        case Anyone():
            return None
        case Named(states=states):
            return dict.fromkeys(states, _ALWAYS)
        case Signatories():
            return _signatories(case)
        case PartiesOf(instrument=instrument, at=at, contracting=contracting):
            other = case.other(instrument) or _UNKNOWN
            return _parties(other.contracting if contracting else other.parties, at)
        case _:
            assert_never(who)


def unknown_group(who: Who, case: Case) -> Missing | None:
    """Give what is wanting to know who belongs; None where it is known."""
    if not isinstance(who, PartiesOf) or case.other(who.instrument) is not None:
        return None
    return Missing(instrument=who.instrument)


def _signatories(case: Case) -> Members:
    found: dict[str, tuple[Reading, ...]] = {}
    for state, acts in case.acts.by_state.items():
        day = first_of(act.on for act in acts if act.kind in SIGNATURES)
        if day is not None:
            found[state] = (Reading(Span(day.earliest, None), Span(day.latest, None)),)
    return found


def _parties(parties: Iterable[Participation], at: date | None) -> Members:
    found: dict[str, list[Reading]] = {}
    for party in parties:
        reading = _membership(party)
        if at is not None:
            reading = Reading(
                *(ALWAYS.widest if span and span.holds(at) else None for span in reading)
            )
        found.setdefault(party.state, []).append(reading)
    return {state: tuple(readings) for state, readings in found.items()}


def _membership(party: Participation) -> Reading:
    gap = [] if party.until is None else [Gap(party.until, None)]
    return without(party.since, gap)[0]


def _meet(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return None
    start = max(one.start, other.start)
    end = min((end for end in (one.end, other.end) if end is not None), default=None)
    return None if end is not None and end <= start else Span(start, end)


def _left(start: date, gaps: Iterable[tuple[date, date | None]]) -> list[Span]:
    found = []
    for gap, back in sorted(gaps, key=lambda g: g[0]):
        if back is not None and back <= gap:
            continue
        if gap > start:
            found.append(Span(start, gap))
        if back is None:
            return found
        start = max(start, back)
    return [*found, Span(start, None)]
