"""The day from which an act counts: its own, or that of a later event that the clause names.

Rules it keeps:

- a deposit counts from its receipt (VCLT art. 78(b)), from the depositary's notice of it (E17) or
  from its registration (E18): the first such event that is on record;
- while that event is not on record the act may count from its own day on, but does not surely;
- unless a reserved consent counts at once (the usual practice), it counts from the first acceptance
  of each of its reservations: express, or by the silence of a state that had consented, on the day
  after the last on which it could object, which is the end of the period after notice or that
  state's own consent if later (VCLT art. 20(4)(c), 20(5)).
  An organ's acceptance is express (art. 20(3)); who does not need acceptance counts at once
  (art. 20(1)). A reservation withdrawn stands in the way no longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Acceptance, Days, Start
from servanda.law.evaluate.case import Case
from servanda.law.evaluate.combining import Bounds, bounds_of, earliest_of, latest_of
from servanda.law.evaluate.delays import later_if_known
from servanda.law.evaluate.spans import first_of

#: Silence accepts once the last day to object is over.
_NEXT_DAY = Days(1)


class Dated(NamedTuple):
    """From what day an act counts."""

    bounds: Bounds
    """The first day from which it may count, and from which it surely does."""
    events: tuple[Act, ...] = ()
    """The acts on which the day rests beside the act itself."""
    wanting: Kind | None = None
    """The kind of event that is wanting."""
    policies: tuple[Policy, ...] = ()


def dated(act: Act, start: Start, case: Case) -> Dated:
    """Give the day from which an act counts where a clause dates it by this event."""
    found = _by_event(act, start, case)
    if act.kind not in CONSENTS or act.by is None:
        return found
    reserved = _reservations(act, case) if Kind.RESERVATION in case.acts.by_kind else ()
    if not reserved:
        return found
    if case.follows(Policy.RESERVED_CONSENT_COUNTS):
        return found._replace(policies=(Policy.RESERVED_CONSENT_COUNTS,))
    first = latest_of([found.bounds, *(_accepted(r, case) for r in reserved)])
    wanting = found.wanting or (Kind.RESERVATION_ACCEPTED if first.certain is None else None)
    return Dated(first, (*found.events, *reserved), wanting)


def _by_event(act: Act, start: Start, case: Case) -> Dated:
    match start:
        case Start.RECEIPT:
            return Dated(bounds_of(act.on))
        case Start.NOTIFICATION:
            kind = Kind.DEPOSITARY_NOTICE
        case Start.REGISTRATION:
            kind = Kind.REGISTRATION
        case _:
            assert_never(start)
    events = case.acts.speaking_of(act, kind)
    day = first_of(event.on for event in events)
    if day is None:
        return Dated(Bounds(act.on.earliest, None), wanting=kind)
    return Dated(bounds_of(day), events[:1])


def _reservations(consent: Act, case: Case) -> tuple[Act, ...]:
    """Give the reservations with which a state consented, where they need to be accepted."""
    if case.reservations.acceptance is Acceptance.NOT_NEEDED:
        return ()
    return tuple(
        act
        for act in case.acts.kind(Kind.RESERVATION)
        if act.by == consent.by and act.on.earliest <= consent.on.latest
    )


def _accepted(reservation: Act, case: Case) -> Bounds:
    """Give the day on which a reservation was first accepted, or withdrawn."""
    ended = (Kind.RESERVATION_ACCEPTED, Kind.RESERVATION_WITHDRAWN)
    found = [bounds_of(act.on) for act in case.acts.speaking_of(reservation, *ended)]
    if case.reservations.acceptance is not Acceptance.ORGAN:
        found += _by_silence(reservation, case)
    return earliest_of(found) if found else Bounds(None, None)


def _by_silence(reservation: Act, case: Case) -> Iterator[Bounds]:
    notices = case.acts.speaking_of(reservation, Kind.DEPOSITARY_NOTICE)
    notified = first_of(notice.on for notice in notices) or reservation.on
    silence = case.reservations.silence
    end = Bounds(*(later_if_known(d, silence) for d in (notified.earliest, notified.latest)))
    for state, acts in case.acts.by_state.items():
        own = first_of(act.on for act in acts if act.kind in CONSENTS)
        if own is not None and state != reservation.by:
            yield _unless_objected(reservation, state, latest_of([end, bounds_of(own)]), case)


def _unless_objected(reservation: Act, state: str, last_day: Bounds, case: Case) -> Bounds:
    """Give when a state's silence accepts: once its last day to object has passed without one."""
    kinds = (Kind.OBJECTION, Kind.OPPOSING_OBJECTION)
    objections = [a.on for a in case.acts.speaking_of(reservation, *kinds) if a.by == state]
    first = first_of(objections)
    possible, certain = last_day
    if first is not None and possible is not None and first.latest <= possible:
        possible = None
    if first is not None and certain is not None and first.earliest <= certain:
        certain = None
    return Bounds(later_if_known(possible, _NEXT_DAY), later_if_known(certain, _NEXT_DAY))
