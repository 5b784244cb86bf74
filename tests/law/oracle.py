"""A second evaluator, slow and literal: it asks of each day in turn whether a condition is true.

It shares nothing with the first but the clauses, and knows exact days only. Answers of a day are
True, False or None (cannot be told), combined as one would by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.background import Background, Policy
from servanda.law.clauses import (
    Acceptance,
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Circulated,
    Condition,
    Counted,
    Days,
    Decided,
    Delay,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    IfNotBy,
    InForceOf,
    Months,
    Named,
    NextDate,
    Numbering,
    OnDay,
    OnSigning,
    PartiesOf,
    Reservations,
    Rule,
    Share,
    Signatories,
    Silence,
    Start,
    Then,
    Weight,
    Who,
)
from servanda.law.dates import MonthEnd
from tests.strategies import FIRST, SPAN

ONE_DAY = timedelta(days=1)
BEFORE_ALL = date.min
"""Stands for "always", where nothing is known of how early something may have been."""


OF_THE_CONVENTION = Reservations()


@dataclass(frozen=True, eq=False)
class Case:
    """What the oracle looks at; the same object for one question, so that answers can be kept."""

    acts: tuple[Act, ...]
    background: Background
    reservations: Reservations = OF_THE_CONVENTION

    def follows(self, policy: Policy) -> bool:
        return policy in self.background.policies

    def about(self, act: Act, *kinds: Kind) -> list[Act]:
        return [a for a in self.acts if a.about == act.entry and a.kind in kinds]


def entry_into_force(rule: Rule, case: Case) -> date | None:
    """Give the day by trying each; None where none is surely the one."""
    if isinstance(rule, After):
        met = first_day(rule.condition, case)
        return None if met is None else after(met, rule.delay)
    if isinstance(rule, Fixed):
        by_then = held(rule.provided, case, rule.day)
        if by_then is True:
            return rule.day
        other = entry_into_force(rule.otherwise, case)
        # Where it cannot be told which of the two it is, it surely is in force by the later.
        return max(other, rule.day) if by_then is None and other is not None else other
    if isinstance(rule, IfNotBy):
        then = entry_into_force(rule.then, case)
        if held(rule.condition, case, rule.day) is not False or then is None:
            return None
        return max(then, rule.day)
    days = [entry_into_force(part, case) for part in rule.rules]
    if isinstance(rule, EarlierOf):
        return min((day for day in days if day is not None), default=None)
    return None if None in days else max(day for day in days if day is not None)


@lru_cache(maxsize=256)
def first_day(condition: Condition, case: Case) -> date | None:
    """Give the first day on which the condition surely holds."""
    return next((day for day in each_day() if holds(condition, case, day)), None)


@lru_cache(maxsize=256)
def first_possible_day(condition: Condition, case: Case) -> date | None:
    """Give the first day on which the condition may hold."""
    return next((day for day in each_day() if holds(condition, case, day) is not False), None)


def each_day() -> Iterator[date]:
    yield BEFORE_ALL
    yield from (FIRST + n * ONE_DAY for n in range(SPAN + 160))


def holds(condition: Condition, case: Case, day: date) -> bool | None:  # noqa: C901, PLR0911 - a line a node
    done = [act for act in case.acts if act.on.latest <= day]
    match condition:
        case OnDay():
            return day >= condition.day
        case OnSigning():
            return any(act.kind is Kind.ADOPTION for act in done)
        case FactHolds():
            stated = [act for act in case.acts if act.what == condition.name]
            return any(act in stated for act in done) if stated else None
        case Decided():
            decisions = [act for act in case.acts if act.kind is Kind.ORGAN_DECISION]
            return bool(decisions) and decisions[-1].on.latest <= day
        case Circulated():
            return any(a.kind is Kind.DEPOSITARY_NOTICE and a.about is None for a in done)
        case InForceOf():
            return in_force_of(condition.instrument, case, day)
        case Silence():
            return silent(condition, case, day)
        case AllOf():
            answers = {held(part, case, day) for part in condition.conditions}
            return False if False in answers else None if None in answers else True
        case AnyOf():
            answers = {held(part, case, day) for part in condition.conditions}
            return True if True in answers else None if None in answers else False
        case AtLeast() | Share() | EveryOne() | Weight():
            return enough(condition, case, day)


def held(condition: Condition, case: Case, day: date) -> bool | None:
    """Tell whether a part has held by the day: once true, later signatures do not undo it."""
    surely = first_day(condition, case)
    if surely is not None and surely <= day:
        return True
    maybe = first_possible_day(condition, case)
    return None if maybe is not None and maybe <= day else False


def in_force_of(instrument: str, case: Case, day: date) -> bool | None:
    if unknown(instrument, case):
        return None
    on = case.background.others[instrument].in_force_on
    return on is not None and on.latest <= day


def unknown(instrument: str, case: Case) -> bool:
    others = case.background.others
    return instrument not in others or others[instrument].is_open


def silent(condition: Silence, case: Case, day: date) -> bool | None:
    """Nobody opposed by the end of the period, its last day included."""
    surely, maybe = first_day(condition.since, case), first_possible_day(condition.since, case)
    if surely is not None:
        end = after(surely, condition.period)
        if day >= end and held(condition.unless, case, end) is False:
            return True
    if maybe is not None:
        end = after(maybe, condition.period)
        if day >= end and held(condition.unless, case, end) is not True:
            return None
    return False


# -- counting -------------------------------------------------------------------------------------


def enough(condition: AtLeast | Share | EveryOne | Weight, case: Case, day: date) -> bool | None:
    by: list[Who] = [condition.who] if isinstance(condition, EveryOne) else [condition.of.by]
    if isinstance(condition, Share) and not isinstance(condition.base, Numbering):
        by.append(condition.base)
    if any(isinstance(who, PartiesOf) and unknown(who.instrument, case) for who in by):
        return None
    surely = {state for state, sure in present(condition, by, case, day) if sure}
    maybe = {state for state, _ in present(condition, by, case, day)}
    if suffices(condition, surely, case, day):
        return True
    return None if suffices(condition, maybe, case, day) else False


def suffices(
    condition: AtLeast | Share | EveryOne | Weight, there: set[str], case: Case, day: date
) -> bool:
    match condition:
        case AtLeast():
            return len(there) >= condition.n
        case EveryOne():
            everyone = group(condition.who, case, day)
            return bool(everyone) and there >= everyone
        case Share(base=Numbering() as base):
            return bool(there) and reached(condition, len(there), condition.at_least * base.n)
        case Share(base=base):
            assert not isinstance(base, Numbering)
            everyone = group(base, case, day) - condition.of.not_counting
            return bool(there) and reached(
                condition, len(there), condition.at_least * len(everyone)
            )
        case Weight():
            total = sum(weight for state, weight in condition.table if state in there)
            return reached(condition, total, condition.at_least)


def reached(condition, amount, wanted) -> bool:
    return bool(amount > wanted if condition.strictly else amount >= wanted)


def present(condition, by: list[Who], case: Case, day: date) -> list[tuple[str, bool]]:
    """Give the states whose act counts on the day, and whether it surely does."""
    of = condition.of if not isinstance(condition, EveryOne) else None
    of = of or Counted(kinds=condition.kinds, start=condition.start)
    found = []
    for state in sorted({act.by for act in case.acts if act.by}):
        if state in of.not_counting or not all(state in group(who, case, day) for who in by):
            continue
        if of.with_every:
            answers = [
                standing(
                    [a for a in counted(of, state, case) if a.depositary == one], of, case, day
                )
                for one in of.with_every
            ]
            answer = False if False in answers else None if None in answers else True
        else:
            answer = standing(counted(of, state, case), of, case, day)
        if answer is not False:
            found.append((state, answer is True))
    return found


def group(who: Who, case: Case, day: date) -> set[str]:
    match who:
        case Anyone():
            return {act.by for act in case.acts if act.by}
        case Named():
            return set(who.states)
        case Signatories():
            return {a.by for a in case.acts if a.kind in SIGNATURES and a.by and a.on.latest <= day}
        case PartiesOf():
            asked = day if who.at is None else who.at
            other = case.background.others[who.instrument]
            return {
                p.state
                for p in (other.contracting if who.contracting else other.parties)
                if p.since.latest <= asked and (p.until is None or asked < p.until.earliest)
            }


def counted(of: Counted, state: str, case: Case) -> list[Act]:
    own = [act for act in case.acts if act.by == state]
    found = [act for act in own if act.kind in of.kinds]
    if of.kinds & CONSENTS:
        found += [act for act in own if act.kind is Kind.CONSENT]
    if of.kinds & INSTRUMENTS and case.follows(Policy.SUCCESSIONS_COUNT):
        found += [act for act in own if act.kind is Kind.SUCCESSION]
    if of.kinds & {Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE} and not of.kinds & {
        Kind.AD_REFERENDUM,
        Kind.CONFIRMATION,
    }:
        found += [act for act in own if confirms_signature(act, case)]
    return found


def confirms_signature(act: Act, case: Case) -> bool:
    about = [a for a in case.acts if a.entry == act.about and a.kind is Kind.AD_REFERENDUM]
    return act.kind is Kind.CONFIRMATION and bool(about)


def standing(acts: list[Act], of: Counted, case: Case, day: date) -> bool | None:
    """Tell whether one of a state's acts counts on the day."""
    answers = {stands(act, of, case, day) for act in acts}
    return True if True in answers else None if None in answers else False


def stands(act: Act, of: Counted, case: Case, day: date) -> bool | None:
    begun = counts_from(act, of.start, case, day)
    if begun is False or withdrawn(act, case, day):
        return False
    known_kind = act.kind is not Kind.CONSENT or Kind.CONSENT in of.kinds
    any_kind = {Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION}
    return begun if known_kind or of.kinds >= any_kind else None


def withdrawn(act: Act, case: Case, day: date) -> bool:
    """Tell whether the state took its act back by the day; on one day the later entry prevails."""
    if not case.follows(Policy.WITHDRAWN_CONSENTS_DROP_OUT):
        return False
    kinds = {Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION}
    return any(
        left.by == act.by
        and left.kind in kinds
        and (left.on, left.entry) > (act.on, act.entry)
        and left.on.latest <= day
        and not any(r.on.latest <= day for r in case.about(left, Kind.REVOCATION))
        for left in case.acts
    )


def counts_from(act: Act, start: Start, case: Case, day: date) -> bool | None:
    """Tell whether the event that dates the act has come, its reservations being no hindrance."""
    events = {
        Start.RECEIPT: [act],
        Start.NOTIFICATION: case.about(act, Kind.DEPOSITARY_NOTICE),
        Start.REGISTRATION: case.about(act, Kind.REGISTRATION),
    }[start]
    if not unreserved(act, case, day):
        return False
    if events:
        return any(event.on.latest <= day for event in events)
    return None if act.on.latest <= day else False


def unreserved(act: Act, case: Case, day: date) -> bool:
    at_once = case.follows(Policy.RESERVED_CONSENT_COUNTS)
    if at_once or act.kind not in CONSENTS:
        return True
    if case.reservations.acceptance is Acceptance.NOT_NEEDED:
        return True
    made = [a for a in case.acts if a.kind is Kind.RESERVATION and a.by == act.by]
    return all(accepted(r, case, day) for r in made if r.on.latest <= act.on.latest)


def accepted(reservation: Act, case: Case, day: date) -> bool:
    kinds = (Kind.RESERVATION_ACCEPTED, Kind.RESERVATION_WITHDRAWN)
    if any(a.on.latest <= day for a in case.about(reservation, *kinds)):
        return True
    if case.reservations.acceptance is Acceptance.ORGAN:
        return False
    notices = [a.on.latest for a in case.about(reservation, Kind.DEPOSITARY_NOTICE)]
    end = after(min(notices, default=reservation.on.latest), case.reservations.silence)
    for state in {a.by for a in case.acts if a.by and a.by != reservation.by}:
        own = [a.on.latest for a in case.acts if a.by == state and a.kind in CONSENTS]
        objections = [
            a.on.latest
            for a in case.about(reservation, Kind.OBJECTION, Kind.OPPOSING_OBJECTION)
            if a.by == state
        ]
        limit = max(end, min(own, default=date.max))
        if limit < day and not any(objection <= limit for objection in objections):
            return True
    return False


# -- the calendar ---------------------------------------------------------------------------------


def after(day: date, delay: Delay) -> date:  # noqa: C901 - a line a node
    """Walk the calendar day by day; a delay after "always" is still always."""
    if day == BEFORE_ALL:
        return day
    match delay:
        case AtOnce():
            return day
        case Days():
            for _ in range(delay.n):
                day += ONE_DAY
            return day + ONE_DAY if delay.clear else day
        case Months():
            day = walk_months(day, delay)
            return day + ONE_DAY if delay.clear else day
        case FirstOfMonth():
            for _ in range(delay.kth):
                day = next_first(day)
            return day
        case FirstOfMonthAfter():
            return next_first(after(day, delay.period))
        case NextDate():
            day += ONE_DAY
            while (day.month, day.day) != (delay.month, delay.day):
                day += ONE_DAY
            return day
        case Then():
            return after(after(day, delay.first), delay.second)


def next_first(day: date) -> date:
    day += ONE_DAY
    while day.day != 1:
        day += ONE_DAY
    return day


def walk_months(day: date, delay: Months) -> date:
    number, first = day.day, day.replace(day=1)
    for _ in range(delay.n):
        first = next_first(first)
    there = first
    while there.day != number:
        if (there + ONE_DAY).month != first.month:
            return there + ONE_DAY if delay.month_end is MonthEnd.NEXT_DAY else there
        there += ONE_DAY
    return there
