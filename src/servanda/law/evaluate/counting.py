"""What is counted: acts into stays, and the first day on which enough states stay in.

A *stay* is the time during which a state's act counts: from the act (where only signatories count,
not before its signature) until a withdrawal takes effect. Each stay has two readings, the widest
and the narrowest that the bounds of its days allow; the first day on which enough states can be in
and the first on which enough surely are bound the answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import Anyone, Counted, Named, Signatories, Who
from servanda.law.dates import Day

Need = Callable[[int], int]
"""How many states are needed, given how many are in the base on that day."""

#: Where all of these count, a consent of unknown kind counts for certain.
ANY_CONSENT = INSTRUMENTS - {Kind.FORMAL_CONFIRMATION}
#: Since when a state belongs to a group that does not depend on its acts.
ALWAYS = Day(date.min, date.min)


class Span(NamedTuple):
    """From a day on, up to and without another."""

    start: date
    end: date | None

    def holds(self, day: date | None) -> bool:
        """Tell whether the day lies within; None asks about the end of what is on record."""
        if day is None:
            return self.end is None
        return self.start <= day and (self.end is None or day < self.end)


class Stay(NamedTuple):
    """The time during which one act counts, in its widest and its narrowest reading."""

    act: Act
    state: str
    widest: Span | None
    narrowest: Span | None
    after_signature: bool
    """Whether the act itself came before its state signed."""


class Change(NamedTuple):
    """What alters the count on one day."""

    day: date
    state: str
    step: int
    """+1 where an act begins to count, -1 where it ceases, 0 where the state joins the base."""


def stays(of: Counted, acts: Sequence[Act]) -> tuple[Stay, ...]:
    """Give the stays of all acts that count or might count."""
    signed = days_by_state(acts, SIGNATURES) if isinstance(of.by, Signatories) else {}
    ended = days_by_state(acts, frozenset({Kind.WITHDRAWAL_EFFECTIVE}))
    found = []
    for act in acts:
        if act.by is None or act.by in of.not_counting or not _may_count(act.kind, of.kinds):
            continue
        since = _belongs_since(act.by, of.by, signed)
        if since is not None:
            found.append(_stay(act, act.by, since, ended.get(act.by, ()), of.kinds))
    return tuple(found)


def days_by_state(acts: Iterable[Act], kinds: frozenset[Kind]) -> dict[str, list[Day]]:
    """Give the days on which each state did an act of these kinds."""
    found: dict[str, list[Day]] = {}
    for act in acts:
        if act.kind in kinds and act.by is not None:
            found.setdefault(act.by, []).append(act.on)
    return found


def first_of(days: Iterable[Day]) -> Day | None:
    """Give the first of some days, within bounds; None of none."""
    known = list(days)
    if not known:
        return None
    return Day(min(d.earliest for d in known), min(d.latest for d in known))


def first_true(changes: Iterable[Change], need: Need) -> date | None:
    """Give the first day on which enough states are in, all changes of the day taken together."""
    steps: Counter[str] = Counter()
    base: set[str] = set()
    inside: set[str] = set()
    for day, group in groupby(sorted(changes, key=_day_of), key=_day_of):
        for change in group:
            steps[change.state] += change.step
            if change.step == 0:
                base.add(change.state)
            elif steps[change.state] > 0:
                inside.add(change.state)
            else:
                inside.discard(change.state)
        if len(inside) >= need(len(inside | base) if base else len(inside)):
            return day
    return None


def changes_of(spans: Iterable[tuple[str, Span | None]]) -> list[Change]:
    """Turn stays into what happens on each day."""
    found = []
    for state, span in spans:
        if span is not None:
            found.append(Change(span.start, state, 1))
            if span.end is not None:
                found.append(Change(span.end, state, -1))
    return found


def _day_of(change: Change) -> date:
    return change.day


def _belongs_since(state: str, who: Who, signed: dict[str, list[Day]]) -> Day | None:
    match who:
        case Anyone():
            return ALWAYS
        case Named(states=states):
            return ALWAYS if state in states else None
        case Signatories():
            return first_of(signed.get(state, ()))
        case _:
            assert_never(who)


def _may_count(kind: Kind, kinds: frozenset[Kind]) -> bool:
    return kind in kinds or (kind is Kind.CONSENT and not kinds.isdisjoint(CONSENTS))


def _surely_counts(kind: Kind, kinds: frozenset[Kind]) -> bool:
    return kind in kinds or (kind is Kind.CONSENT and kinds >= ANY_CONSENT)


def _stay(act: Act, state: str, since: Day, ends: Iterable[Day], kinds: frozenset[Kind]) -> Stay:
    # A withdrawal ends the widest reading only if it surely follows the act, the narrowest already
    # if it may.
    after = [on.latest for on in ends if on.earliest >= act.on.latest]
    maybe_after = [on.earliest for on in ends if on.latest >= act.on.earliest]
    sure = _surely_counts(act.kind, kinds)
    return Stay(
        act,
        state,
        _span(max(act.on.earliest, since.earliest), after),
        _span(max(act.on.latest, since.latest), maybe_after) if sure else None,
        after_signature=since.earliest > act.on.latest,
    )


def _span(start: date, ends: Iterable[date]) -> Span | None:
    end = min(ends, default=None)
    return None if end is not None and end <= start else Span(start, end)
