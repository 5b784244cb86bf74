"""What is counted: acts into stays, and the first day on which enough states stay in.

A *stay* is the time during which a state's act counts: from the day by which the clause dates it
(where only a group counts, while its state belongs to it) until it is withdrawn or denounced. Each
stay has two readings; the first day on which enough states can be in and the first on which enough
surely are bound the answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import reduce
from itertools import groupby, product
from typing import NamedTuple

from servanda.law.acts import CONSENTS, INSTRUMENTS, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Counted, Start
from servanda.law.dates import Day
from servanda.law.evaluate.case import Case, in_time
from servanda.law.evaluate.combining import Bounds
from servanda.law.evaluate.dating import dated
from servanda.law.evaluate.periods import FULL_SIGNATURES, confirms_signature
from servanda.law.evaluate.spans import Gap, Members, Reading, Span, first_of, meet, without

Enough = Callable[[int | Fraction, int], bool]
"""Whether so much is enough, given how many are in the base on that day."""

#: Where all of these count, a consent of unknown kind counts for certain.
ANY_CONSENT = INSTRUMENTS - {Kind.FORMAL_CONFIRMATION}


class Stay(NamedTuple):
    """The time during which one act counts."""

    state: str
    act: Act
    reading: Reading
    events: tuple[Act, ...] = ()
    """Other acts on which the day rests."""
    wanting: Kind | None = None
    """The kind of event without which the act does not surely count."""
    policies: tuple[Policy, ...] = ()
    left: date | None = None
    """The first day on which its state took a consent back after the act."""
    same_day: bool = False
    """Whether that was on the day of the act, so that the order of entries decided."""
    after_joining: bool = False
    """Whether the act itself came before its state belonged to those that count."""
    outside: bool = False
    """Whether its state never belongs to those that count."""


#: The reading of what does not count.
NEVER_IN = Reading(None, None)


class Change(NamedTuple):
    """What alters the count on one day."""

    day: date
    state: str
    inside: int
    """+1 where an act begins to count, -1 where it ceases."""
    base: int
    """+1 where the state joins the base, -1 where it leaves it."""


def stays(of: Counted, groups: Sequence[Members], case: Case) -> tuple[Stay, ...]:
    """Give the stays of all acts that count or might count, their states belonging to each group.

    An act that does not count for want of belonging, or since it was taken back at once, is there
    with an empty reading.
    """
    plain = of.start is Start.RECEIPT and case.acts.by_kind.keys().isdisjoint(_ALTERING)
    found: list[Stay] = []
    for act, sure in _acting(of.kinds, case):
        if act.by is None or act.by in of.not_counting:
            continue
        if plain and sure and act.kind is not Kind.SUCCESSION:
            found.append(Stay(act.by, act, _from(act.on)))
        else:
            found.extend(_stays(act, act.by, of.start, case, sure=sure))
    if of.with_every:
        found = list(_with_every(found, of.with_every))
    for group in groups:
        found = [part for stay in found for part in _within(stay, group)]
    return tuple(found)


def first_true(
    inside: Iterable[tuple[str, Span | None]],
    base: Iterable[tuple[str, Span | None]],
    enough: Enough,
    weights: Mapping[str, Fraction] | None = None,
) -> date | None:
    """Give the first day on which enough is in, all changes of the day taken together."""
    changes = [*_changes(inside, 1, 0), *_changes(base, 0, 1)]
    changes.sort(key=_day_of)
    is_in: dict[str, int] = defaultdict(int)
    is_base: dict[str, int] = defaultdict(int)
    total: int | Fraction = 0
    size = 0
    for day, group in groupby(changes, key=_day_of):
        for _, state, step, joining in group:
            weight = 1 if weights is None else weights.get(state, 0)
            was, was_any = is_in[state] > 0, is_in[state] > 0 or is_base[state] > 0
            is_in[state] += step
            is_base[state] += joining
            now, now_any = is_in[state] > 0, is_in[state] > 0 or is_base[state] > 0
            total += (now - was) * weight
            size += now_any - was_any
        if enough(total, size):
            return day
    return None


def deciding(found: Iterable[Stay], *, surely: bool, on: date | None) -> tuple[Stay, ...]:
    """Give one stay, the one by the first act, of each state that is in on a day, or to the end."""
    by_state: dict[str, Stay] = {}
    for stay in sorted(found, key=lambda s: in_time(s.act)):
        span = stay.reading.narrowest if surely else stay.reading.widest
        if span is not None and span.holds(on):
            by_state.setdefault(stay.state, stay)
    return tuple(by_state.values())


def _changes(spans: Iterable[tuple[str, Span | None]], inside: int, base: int) -> Iterator[Change]:
    for state, span in spans:
        if span is not None:
            yield Change(span.start, state, inside, base)
            if span.end is not None:
                yield Change(span.end, state, -inside, -base)


def _day_of(change: Change) -> date:
    return change.day


def _acting(kinds: frozenset[Kind], case: Case) -> Iterator[tuple[Act, bool]]:
    """Give the acts that count, and whether they do for certain as far as their kind goes."""
    for act in case.acts.kind(*kinds):
        yield act, True
    if not kinds.isdisjoint(CONSENTS) and Kind.CONSENT not in kinds:
        for act in case.acts.kind(Kind.CONSENT):
            yield act, kinds >= ANY_CONSENT
    if _counts_successions(kinds, case):
        for act in case.acts.kind(Kind.SUCCESSION):
            yield act, True
    if not kinds.isdisjoint(FULL_SIGNATURES) and kinds.isdisjoint(_IN_OTHER_WAYS):
        for act in case.acts.kind(Kind.CONFIRMATION):
            if confirms_signature(act, case.acts):
                yield act, True


#: Acts for want of which an act simply counts from its own day on.
_ALTERING = frozenset({Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION, Kind.RESERVATION})
#: Where these are counted themselves, a confirmation adds nothing.
_IN_OTHER_WAYS = frozenset({Kind.AD_REFERENDUM, Kind.CONFIRMATION})


def _counts_successions(kinds: frozenset[Kind], case: Case) -> bool:
    return (
        case.follows(Policy.SUCCESSIONS_COUNT)
        and Kind.SUCCESSION not in kinds
        and not kinds.isdisjoint(INSTRUMENTS)
    )


def _stays(act: Act, state: str, start: Start, case: Case, *, sure: bool) -> Iterator[Stay]:
    since = dated(act, start, case)
    policies = since.policies
    if act.kind is Kind.SUCCESSION and case.follows(Policy.SUCCESSIONS_COUNT):
        policies = (*policies, Policy.SUCCESSIONS_COUNT)
    leaving = _leaving(act, state, case)
    gaps = [gap for left in leaving if (gap := _gap(act, left, case)) is not None]
    stay = Stay(
        state=state,
        act=act,
        reading=NEVER_IN,
        events=since.events,
        wanting=since.wanting,
        policies=policies,
        left=min((gap.out.earliest for gap in gaps), default=None),
        same_day=any(left.on == act.on and act.on.is_exact for left in leaving),
    )
    for reading in _readings(since.bounds, gaps):
        yield stay._replace(reading=reading if sure else Reading(reading.widest, None))


def _readings(since: Bounds, gaps: Sequence[Gap]) -> tuple[Reading, ...]:
    possible, certain = since
    if possible is None:
        return (NEVER_IN,)
    start = Day(possible, certain or date.max)
    found = without(start, gaps)
    return found if certain is not None else tuple(r._replace(narrowest=None) for r in found)


def _from(day: Day) -> Reading:
    span = Span(day.earliest, None)
    return Reading(span, span if day.is_exact else Span(day.latest, None))


_LEAVING = (Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION)


def _leaving(act: Act, state: str, case: Case) -> list[Act]:
    """Give the acts by which the state takes back a consent, on or after the act's day."""
    if not case.follows(Policy.WITHDRAWN_CONSENTS_DROP_OUT):
        return []
    return [
        other
        for other in case.acts.of(state)
        if other.kind in _LEAVING and other.on.latest >= act.on.earliest
    ]


def _gap(act: Act, leaving: Act, case: Case) -> Gap | None:
    """Give the time out that leaving makes, until it is revoked; None where it came before.

    Of one exact day the order in which the acts were recorded tells which came first.
    """
    later_entry = in_time(leaving)[2:] > in_time(act)[2:]
    surely = leaving.on.earliest > act.on.latest or (
        leaving.on.earliest == act.on.latest and later_entry
    )
    maybe = leaving.on.latest > act.on.earliest or later_entry
    if not maybe:
        return None
    back = first_of(r.on for r in case.acts.speaking_of(leaving, Kind.REVOCATION))
    return Gap(leaving.on, back, surely)


def _within(stay: Stay, group: Members) -> Iterator[Stay]:
    """Give what is left of a stay while its state belongs to the group."""
    belonging = group.get(stay.state)
    if not belonging:
        yield stay._replace(reading=NEVER_IN, outside=True)
        return
    for reading in belonging:
        joined = reading.widest.start if reading.widest else date.min
        late = joined > stay.act.on.latest
        yield stay._replace(
            reading=meet(stay.reading, reading), after_joining=stay.after_joining or late
        )


def _with_every(found: Iterable[Stay], depositaries: frozenset[str]) -> Iterator[Stay]:
    """Give the times during which a state's deposits with all these depositaries stand (E22)."""
    by_state: dict[str, dict[str, list[Stay]]] = {}
    for stay in found:
        if stay.act.depositary in depositaries:
            of_state = by_state.setdefault(stay.state, {})
            of_state.setdefault(stay.act.depositary, []).append(stay)
    for deposits in by_state.values():
        if len(deposits) == len(depositaries):
            for together in product(*(deposits[name] for name in sorted(deposits))):
                yield reduce(_together, together)


def _together(one: Stay, other: Stay) -> Stay:
    """Join two deposits of a state into one stay; the later of them stands for it."""
    first, last = sorted((one, other), key=lambda s: in_time(s.act))
    return last._replace(
        reading=meet(one.reading, other.reading),
        events=(first.act, *first.events, *last.events),
        wanting=last.wanting or first.wanting,
        policies=tuple(dict.fromkeys((*first.policies, *last.policies))),
        left=min((d for d in (first.left, last.left) if d is not None), default=None),
        same_day=first.same_day or last.same_day,
    )
