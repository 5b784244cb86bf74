"""Leaving: from what day a notice of withdrawal takes effect (VCLT art. 54, 56, 68).

Rules it keeps:

- a notice takes effect after the clause's period, within its windows, or on the later day that it
  states itself;
- a notice outside the window does not take effect; where a state may leave only at the end of a
  term, one that is late for this term is for the end of the next;
- a notice may be revoked until it takes effect (art. 68); a later revocation changes nothing;
- where the instrument is silent it cannot be told whether a state may leave, and if it may, not
  before twelve months (art. 56);
- a consent taken back before the instrument is in force for the state is gone at once (LAW.md
  rule 20).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple, assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import ALONE, Background, Policy
from servanda.law.clauses import (
    AfterEachPeriod,
    AnyTime,
    Clauses,
    Delay,
    Duration,
    EndOfTerm,
    Months,
    NotAllowed,
    OnDateOfYear,
    Prolonged,
    Withdrawal,
)
from servanda.law.dates import Day, add_months
from servanda.law.evaluate.case import indexed
from servanda.law.evaluate.combining import NEVER, Bounds, bounds_of, distinct, verdict_of
from servanda.law.evaluate.delays import cautions, later
from servanda.law.evaluate.rules import entry_into_force
from servanda.law.verdict import Caution, Verdict

#: What the Convention asks of a notice where the instrument is silent (VCLT art. 56(2)).
SILENT = Withdrawal(delay=Months(12))


class Tacit(NamedTuple):
    """A duration prolonged by silence, which a notice prevents for the state that gives it."""

    duration: Duration
    term: Months
    renewal: Prolonged


class Found(NamedTuple):
    """When a notice takes effect, before its own later day and its revocation are looked at."""

    bounds: Bounds
    cautions: tuple[Caution, ...] = ()


#: The notice came when none was allowed.
OUTSIDE = Found(NEVER, (Caution.OUTSIDE_WINDOW,))


def withdrawal(
    clauses: Clauses,
    notice: Act,
    acts: Sequence[Act],
    since: Day | None,
    background: Background = ALONE,
    *,
    in_force_on: Day | None = None,
) -> Verdict:
    """Give the verdict on a notice of withdrawal: from what day its state is out.

    Args:
        clauses: the final clauses.
        notice: the denunciation.
        acts: all acts about the instrument, corrections applied.
        since: the day since when the instrument is in force for the state; None where it is not.
        background: what else may be looked at.
        in_force_on: the day of the instrument's entry into force, where the caller has it; else it
            is computed if a window needs it.
    """
    judged_by = _judged_by(clauses)
    rule = judged_by.duration if isinstance(judged_by, Tacit) else judged_by
    revocations = indexed(acts).speaking_of(notice, Kind.REVOCATION)
    if since is None or notice.on.latest <= since.earliest:
        return _taken_back(rule, notice, revocations, background)
    if rule is SILENT:
        verdict = _unless_revoked(rule, _silent(notice), notice, revocations)
        policies = {Policy.CONVENTION_AS_CUSTOM} & background.policies
        return verdict._replace(policies=tuple(policies))
    start = in_force_on or entry_into_force(clauses, acts, background).on or since
    found = _effect(judged_by, notice.on, since, start)
    return _unless_revoked(rule, _not_before_stated(found, notice), notice, revocations)


def _judged_by(clauses: Clauses) -> Withdrawal | Tacit:
    """Give the clause by which a notice is judged; a tacit prolongation is prevented by one too."""
    if clauses.withdrawal is not None:
        return clauses.withdrawal
    match clauses.duration:
        case Duration(term=Months() as term, renewal=Prolonged() as renewal) as duration:
            return Tacit(duration, term, renewal)
        case _:
            return SILENT


def _taken_back(
    rule: Withdrawal | Duration, notice: Act, revocations: Sequence[Act], background: Background
) -> Verdict:
    """Let a consent go at once that was not yet in force, unless the notice was revoked."""
    found = NEVER if revocations else bounds_of(notice.on)
    verdict = verdict_of(rule, found, (notice, *revocations[:1]))
    policies = {Policy.WITHDRAWN_CONSENTS_DROP_OUT} & background.policies
    return verdict._replace(policies=tuple(policies))


def _silent(notice: Act) -> Found:
    open_from = Bounds(later(notice.on.earliest, SILENT.delay), None)
    return _not_before_stated(Found(open_from, (Caution.WITHDRAWAL_NOT_PROVIDED,)), notice)


def _not_before_stated(found: Found, notice: Act) -> Found:
    """Let a notice that states a later day take effect on that day."""
    stated, (possible, certain) = notice.effect_on, found.bounds
    if stated is None or possible is None:
        return found
    sure = None if certain is None else max(certain, stated.latest)
    return found._replace(bounds=Bounds(max(possible, stated.earliest), sure))


def _unless_revoked(
    rule: Withdrawal | Duration, found: Found, notice: Act, revocations: Sequence[Act]
) -> Verdict:
    """Give the verdict, a revocation in time making the notice as if it had never been."""
    inexact = () if notice.on.is_exact else (Caution.IMPRECISE_ACT,)
    cautions = [*found.cautions, *inexact]
    possible, certain = found.bounds
    if possible is None or not revocations:
        return verdict_of(rule, found.bounds, (notice,), cautions=cautions)
    revoked = revocations[0]
    acts = (notice, revoked)
    if revoked.on.latest < possible:
        return verdict_of(rule, NEVER, acts, cautions=inexact)
    if certain is not None and revoked.on.earliest < certain:
        return verdict_of(rule, Bounds(possible, None), acts, cautions=[*cautions, *_INEXACT])
    return verdict_of(rule, found.bounds, acts, cautions=[*cautions, Caution.REVOKED_TOO_LATE])


_INEXACT = (Caution.IMPRECISE_ACT,)


def _effect(rule: Withdrawal | Tacit, notice: Day, since: Day, start: Day) -> Found:
    if isinstance(rule, Tacit):
        by = _sooner_and_later(notice, rule.renewal.notice)
        return Found(_term_end(start, rule.term, rule.renewal.by, by))
    first = _sooner_and_later(since, rule.not_before)
    if notice.latest < first.earliest:
        return OUTSIDE
    found = _in_window(rule, notice, start)
    return found if notice.earliest >= first.latest else _perhaps(found)


def _perhaps(found: Found) -> Found:
    """Leave open whether the notice came within the window at all."""
    open_from = Bounds(found.bounds.possible, None)
    return Found(open_from, distinct([*found.cautions, Caution.OUTSIDE_WINDOW]))


def _in_window(rule: Withdrawal, notice: Day, start: Day) -> Found:
    window = rule.window
    match window:
        case AnyTime():
            plain = _sooner_and_later(notice, rule.delay)
            return Found(bounds_of(plain), cautions(notice, rule.delay))
        case EndOfTerm(term=term, notice=ahead):
            asked = [_sooner_and_later(notice, delay) for delay in (ahead, rule.delay)]
            by = Day(max(d.earliest for d in asked), max(d.latest for d in asked))
            return Found(_term_end(start, term, term, by))
        case AfterEachPeriod():
            return _after_each_period(rule, window, notice, start)
        case OnDateOfYear():
            ends = (notice.earliest, notice.latest)
            return Found(Bounds(*(_that_date(rule, window, end) for end in ends)))
        case NotAllowed():
            return OUTSIDE
        case _:
            assert_never(window)


def _sooner_and_later(day: Day, delay: Delay) -> Day:
    return Day(later(day.earliest, delay), later(day.latest, delay))


# -- terms ----------------------------------------------------------------------------------------


def _term_end(start: Day, first: Months, each: Months, by: Day) -> Bounds:
    """Give the end of the first term that ends on or after a day; terms run from ``start``.

    Within bounds the end is no earlier than that day, nor than the end of the least term that it
    may be; and no later than the end of the greatest.
    """
    least = _number_of_term(start.latest, first, each, by.earliest)
    greatest = _number_of_term(start.earliest, first, each, by.latest)
    possible = max(by.earliest, _nth_end(start.earliest, first, each, least))
    return Bounds(possible, _nth_end(start.latest, first, each, greatest))


def _number_of_term(start: date, first: Months, each: Months, by: date) -> int:
    """Give how many prolongations it takes for the term to end on or after a day."""
    n = max(0, (_months_between(start, by) - first.n) // max(1, each.n) - 1)
    while _nth_end(start, first, each, n) < by:
        n += 1
    return n


def _nth_end(start: date, first: Months, each: Months, n: int) -> date:
    # Counted from the start, so that a month's end does not wander from term to term.
    return add_months(start, first.n + n * max(1, each.n), first.month_end)


def _months_between(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


# -- windows --------------------------------------------------------------------------------------


def _after_each_period(rule: Withdrawal, window: AfterEachPeriod, notice: Day, start: Day) -> Found:
    """Let a notice in the time after a period take effect; leave open what may be in it."""
    period = max(1, window.period.n)
    n = max(1, (_months_between(start.latest, notice.earliest) - window.open_for.n) // period - 1)
    while _nth_window(window, start.latest, n)[1] <= notice.earliest < date.max:
        n += 1
    early, late = (_nth_window(window, day, n) for day in (start.earliest, start.latest))
    if notice.latest < early[0] or early[0] == date.max:
        return OUTSIDE
    effect = _sooner_and_later(notice, rule.delay)
    if late[0] <= notice.earliest and notice.latest < early[1]:
        return Found(bounds_of(effect), cautions(notice, rule.delay))
    return _perhaps(Found(Bounds(max(effect.earliest, later(early[0], rule.delay)), None)))


def _nth_window(window: AfterEachPeriod, start: date, n: int) -> tuple[date, date]:
    """Give the days on which the n-th time for giving notice opens, and is over."""
    opens = add_months(start, n * max(1, window.period.n), window.period.month_end)
    return opens, later(opens, window.open_for)


def _that_date(rule: Withdrawal, window: OnDateOfYear, notice: date) -> date:
    """Give the day of the year on which a notice takes effect, after the clause's period."""
    by = later(_eve(notice), window.notice_by)
    effect, least = later(by, window.effect), later(notice, rule.delay)
    return effect if effect >= least else later(_eve(least), window.effect)


def _eve(day: date) -> date:
    return day if day == date.min else day - timedelta(days=1)
