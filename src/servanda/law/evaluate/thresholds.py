"""When enough has been done: by number, by share, by all of a group, by weight.

Where the base of a share is the signatories or the parties of another instrument, each day is
judged by those who belonged to it on that day. Who is outside the base adds nothing to its share.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import assert_never

from servanda.law.acts import SIGNATURES, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import (
    AtLeast,
    Counted,
    EveryOne,
    Named,
    Numbering,
    Share,
    Signatories,
    Threshold,
    Weight,
    Who,
)
from servanda.law.evaluate.case import Case, in_time
from servanda.law.evaluate.combining import OPEN, Bounds, distinct, verdict_of
from servanda.law.evaluate.counting import Enough, Stay, deciding, first_true, stays
from servanda.law.evaluate.spans import Members, Span, first_of, members, unknown_group
from servanda.law.verdict import Caution, Missing, Verdict


def enough_done(condition: Threshold, case: Case) -> Verdict:
    """Give the verdict on a threshold: the first day on which enough acts count."""
    unknown = [gap for who in _groups(condition) if (gap := unknown_group(who, case)) is not None]
    if unknown:
        named = {gap.instrument for gap in unknown} <= set(case.background.others)
        cautions = () if named else (Caution.OTHER_NOT_ON_RECORD,)
        return verdict_of(condition, OPEN, missing=unknown, cautions=cautions)
    of, base = _counted(condition), _base(condition, case)
    groups = [group for who in _groups(condition) if (group := members(who, case)) is not None]
    found = stays(of, groups, case)
    reached = _bounds(condition, found, base)
    last = reached.certain
    counted = deciding(found, surely=last is not None, on=last)
    verdict = verdict_of(
        condition,
        reached,
        acts=(act for stay in counted for act in (stay.act, *stay.events)),
        missing=() if last is not None else _missing(condition, of, found, base),
        cautions=_cautions(condition, reached, counted, found, case),
    )
    policies = _policies(counted, found, last)
    return verdict._replace(policies=policies) if policies else verdict


def signing(case: Case) -> tuple[Act, ...]:
    """Give the act that dates the instrument: its adoption, or for want of it the first signature.

    In a one-act tuple; empty where neither is on record.
    """
    adopted = case.acts.kind(Kind.ADOPTION)
    dating = adopted or tuple(sorted(case.acts.kind(*SIGNATURES), key=in_time))
    return dating[:1]


def _counted(condition: Threshold) -> Counted:
    match condition:
        case AtLeast(of=of) | Share(of=of) | Weight(of=of):
            return of
        case EveryOne(who=who, kinds=kinds, start=start):
            return Counted(kinds=kinds, by=who, start=start)
        case _:
            assert_never(condition)


def _groups(condition: Threshold) -> tuple[Who, ...]:
    """Give the groups to all of which a state must belong for its act to count."""
    by, measured_by = _counted(condition).by, _measured_by(condition)
    return (by,) if measured_by is None or measured_by == by else (by, measured_by)


def _measured_by(condition: Threshold) -> Who | None:
    """Give the group against which the threshold is measured, where it is a group."""
    match condition:
        case AtLeast() | Weight():
            return None
        case Share(base=base):
            return None if isinstance(base, Numbering) else base
        case EveryOne(who=who):
            return who
        case _:
            assert_never(condition)


def _base(condition: Threshold, case: Case) -> Members:
    who = _measured_by(condition)
    group = None if who is None else members(who, case)
    outside = _counted(condition).not_counting
    return {s: times for s, times in (group or {}).items() if s not in outside}


def _bounds(condition: Threshold, found: Sequence[Stay], base: Members) -> Bounds:
    # The condition is easiest to meet while few belong to the base, hardest once all may.
    enough, weights = _enough(condition), _weights(condition)
    times = [(state, reading) for state, readings in base.items() for reading in readings]
    possible = first_true(
        ((s.state, s.reading.widest) for s in found),
        ((state, reading.narrowest) for state, reading in times),
        enough,
        weights,
    )
    readings = [*(s.reading for s in found), *(reading for _, reading in times)]
    if all(reading.widest == reading.narrowest for reading in readings):
        return Bounds(possible, possible)
    certain = first_true(
        ((s.state, s.reading.narrowest) for s in found),
        ((state, reading.widest) for state, reading in times),
        enough,
        weights,
    )
    return Bounds(possible, certain)


def _need(condition: AtLeast | Share | EveryOne) -> Callable[[int], int]:
    """Give how many are needed where so many are in the base; never none."""
    match condition:
        case AtLeast(n=n):
            return lambda _: n
        case Share(base=Numbering(n=number), at_least=share, strictly=strictly):
            fixed = _part(share, number, strictly=strictly)
            return lambda _: fixed
        case Share(at_least=share, strictly=strictly):
            return lambda base: _part(share, base, strictly=strictly)
        case EveryOne():
            return lambda base: max(1, base)
        case _:
            assert_never(condition)


def _part(share: Fraction, base: int, *, strictly: bool) -> int:
    return floor(share * base) + 1 if strictly else max(1, ceil(share * base))


def _enough(condition: Threshold) -> Enough:
    if isinstance(condition, Weight):
        return lambda total, _: _weighs_enough(condition, total)
    need = _need(condition)
    return lambda total, base: total >= need(base)


def _weighs_enough(condition: Weight, total: int | Fraction) -> bool:
    return total > condition.at_least if condition.strictly else total >= condition.at_least


def _weights(condition: Threshold) -> Mapping[str, Fraction] | None:
    return dict(condition.table) if isinstance(condition, Weight) else None


def _missing(
    condition: Threshold, of: Counted, found: Sequence[Stay], base: Members
) -> tuple[Missing, ...]:
    """Say how many acts are wanting, and which events for acts that were done."""
    done = {s.state for s in deciding(found, surely=True, on=None)}
    pending = [s for s in deciding(found, surely=False, on=None) if s.wanting is not None]
    waiting = {s.state: s.wanting for s in pending if s.state not in done}
    if isinstance(condition, Weight):
        absent = _absent(of.by, of, done)
        wanting, absent = _weight_wanting(condition, absent, done)
    else:
        present = {s for s, times in base.items() if any(_lasts(t.widest) for t in times)}
        by = _measured_by(condition) or of.by
        absent = _absent(by, of, done) or frozenset(present - done)
        wanting = _need(condition)(len(done | present)) - len(done)
    acts = max(0, wanting - len(waiting))
    by = _measured_by(condition) or of.by
    wanted = [Missing(acts=acts, kinds=of.kinds, by=by, states=absent - set(waiting))]
    events = [
        _event(kind, waiting, wanting) for kind in sorted(set(filter(None, waiting.values())))
    ]
    return (*(wanted if acts or not events else ()), *events)


def _event(kind: Kind, waiting: Mapping[str, Kind | None], wanting: int) -> Missing:
    states = frozenset(state for state, wanted in waiting.items() if wanted is kind)
    return Missing(acts=min(len(states), wanting), kinds=frozenset({kind}), states=states)


def _absent(by: Who, of: Counted, done: set[str]) -> frozenset[str]:
    return by.states - of.not_counting - done if isinstance(by, Named) else frozenset()


def _weight_wanting(
    condition: Weight, absent: frozenset[str], done: set[str]
) -> tuple[int, frozenset[str]]:
    """Give the least number of further states that would weigh enough, and those that weigh."""
    table = dict(condition.table)
    total = sum((table.get(state, Fraction(0)) for state in done), Fraction(0))
    named = isinstance(condition.of.by, Named)
    weighing = {
        s: w
        for s, w in table.items()
        if w and s not in done and s not in condition.of.not_counting and (not named or s in absent)
    }
    wanting = 0
    for weight in sorted(weighing.values(), reverse=True):
        if _weighs_enough(condition, total):
            break
        total += weight
        wanting += 1
    return wanting, frozenset(weighing)


def _lasts(span: Span | None) -> bool:
    return span is not None and span.holds(None)


def _cautions(
    condition: Threshold,
    reached: Bounds,
    counted: Sequence[Stay],
    found: Sequence[Stay],
    case: Case,
) -> tuple[Caution, ...]:
    open_day = reached.possible != reached.certain
    inexact = reached.certain is not None and open_day
    by_then = [s for s in found if _done_by(s, reached.certain)]
    inside = [s for s in by_then if not s.outside]
    signed = first_of(act.on for act in signing(case))
    signatories = Signatories() in _groups(condition)
    cautions = {
        Caution.IMPRECISE_ACT: inexact and any(not s.act.on.is_exact for s in found),
        Caution.KIND_NOT_RECORDED: any(
            s.act.kind is Kind.CONSENT for s in (found if open_day else counted)
        ),
        Caution.SEVERAL_ON_THE_DAY: isinstance(condition, AtLeast)
        and reached.certain is not None
        and len(counted) > condition.n,
        Caution.BEFORE_SIGNING: (signatories and any(s.after_joining for s in counted))
        or (signed is not None and any(s.act.on.latest < signed.earliest for s in counted)),
        Caution.NEVER_SIGNED: signatories
        and any(s.outside and not _signed(s.state, case) for s in by_then),
        Caution.CONTRADICTORY_ON_A_DAY: any(s.same_day for s in inside),
        Caution.NOT_IN_TABLE: isinstance(condition, Weight)
        and any(s.state not in dict(condition.table) for s in inside),
    }
    return distinct(caution for caution, holds in cautions.items() if holds)


def _done_by(stay: Stay, last: date | None) -> bool:
    return last is None or stay.act.on.earliest <= last


def _signed(state: str, case: Case) -> bool:
    return any(act.kind in SIGNATURES for act in case.acts.of(state))


def _policies(
    counted: Sequence[Stay], found: Sequence[Stay], last: date | None
) -> tuple[Policy, ...]:
    """Give the practices that mattered: for what was counted, and for what dropped out by then."""
    dropped = any(
        s.left is not None and not s.outside and (last is None or s.left <= last) for s in found
    )
    out = (Policy.WITHDRAWN_CONSENTS_DROP_OUT,) if dropped else ()
    return distinct([*(p for s in counted for p in s.policies), *out])
