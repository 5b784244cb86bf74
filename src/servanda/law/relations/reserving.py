"""Which reservations of a state stand: made in time, confirmed, late, or kept by a successor.

Rules it keeps:

- a reservation belongs to the time of participation in which it was made; a state that left and
  came back makes its reservations anew;
- one made before consent is made on the day of its confirmation, and nothing until then (VCLT art.
  23(2)); acceptances and objections from before need no confirmation (art. 23(3));
- one made after consent is late (rule 40); where the bounds of the two days touch, it is taken as
  made with the consent;
- a successor keeps its predecessor's reservations unless it withdraws them or makes a new one on
  the same matter (rule 73; VCSST art. 20).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.dates import Day
from servanda.law.evaluate.combining import NEVER, Bounds, bounds_of
from servanda.law.evaluate.periods import Period
from servanda.law.relations.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A reservation as its author made it."""

    act: Act
    author: str
    since: Bounds
    """From what day it counts as made; never while it is unconfirmed."""
    confirmation: Act | None = None
    is_late: bool = False
    is_kept: bool = False
    """Whether it is the predecessor's, kept by a successor."""

    @property
    def entries(self) -> tuple[int, ...]:
        """The entries that acts about it may name: its own, and that of its confirmation."""
        own = (self.act.entry,)
        return own if self.confirmation is None else (*own, self.confirmation.entry)


def reservations_of(record: Record, state: str, as_of: date | None) -> tuple[Made, ...]:
    """Give the reservations that stand in a state's name, in the order in which they were made."""
    own = tuple(_own(record, state, as_of))
    return (*_kept(record, state, own, None), *own)


def _own(record: Record, state: str, as_of: date | None) -> Iterator[Made]:
    period, before = record.period(state, as_of)
    ended = None if before is None or before.end is None else before.end.on
    for act in record.acts.of(state):
        if act.kind is Kind.RESERVATION and (ended is None or act.on > ended):
            yield _made(record, act, state, period)


def _made(record: Record, act: Act, state: str, period: Period | None) -> Made:
    consent = None if period is None else period.consent
    if consent is None:
        # Who is bound as a party of the amended instrument does not consent: nothing to confirm.
        since = NEVER if period is None else bounds_of(act.on)
        return Made(act=act, author=state, since=since)
    if act.on.latest >= consent.on.earliest:
        is_late = act.on.earliest > consent.on.latest
        return Made(act=act, author=state, since=bounds_of(act.on), is_late=is_late)
    confirmed = record.acts.speaking_of(act, Kind.RESERVATION_CONFIRMED)
    if not confirmed:
        return Made(act=act, author=state, since=NEVER)
    return Made(
        act=act,
        author=state,
        since=bounds_of(confirmed[0].on),
        confirmation=confirmed[0],
        is_late=confirmed[0].on.earliest > consent.on.latest,
    )


def _kept(record: Record, state: str, own: tuple[Made, ...], before: Day | None) -> Iterator[Made]:
    """Give the predecessors' reservations that a successor keeps (VCSST art. 20).

    Of successions one after another, each before the next, so that a circle comes to its end.
    """
    for succession in record.predecessors(state):
        if before is not None and succession.on >= before:
            continue
        predecessor, on = succession.predecessor, succession.on
        theirs = tuple(_own(record, predecessor, on.earliest))
        for made in (*_kept(record, predecessor, theirs, on), *theirs):
            if _passes(record, made, on) and not any(_same_matter(made.act, n.act) for n in own):
                yield replace(made, author=state, since=bounds_of(on), is_kept=True, is_late=False)


def _passes(record: Record, made: Made, on: Day) -> bool:
    """Tell whether the predecessor's reservation stood on the date of succession."""
    if made.since.possible is None or made.act.on.earliest > on.latest:
        return False
    withdrawn = record.acts.speaking_of(made.act, Kind.RESERVATION_WITHDRAWN)
    return not any(not act.provisions and act.on.latest <= on.earliest for act in withdrawn)


def _same_matter(one: Act, other: Act) -> bool:
    # Without provisions a reservation is to the whole, and so to the matter of any other.
    return not (one.provisions and other.provisions and one.provisions.isdisjoint(other.provisions))
