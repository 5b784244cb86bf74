"""Rules for instruments and for states, as written, read into the algebra."""

from __future__ import annotations

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.build import earlier_of, in_force, later_of
from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    IfNotBy,
    Months,
    NextDate,
    Pivot,
    Rule,
    Then,
    WithTheOthers,
)
from servanda.law.written.events import condition_of
from servanda.law.written.problems import Problem, Written, WrittenError
from servanda.law.written.values import date_of, number_of, object_of, some_of

#: By these a state is brought in whatever the rule for the instrument counts.
ALWAYS = INSTRUMENTS | {Kind.CONSENT, Kind.SUCCESSION, Kind.DEFINITIVE_SIGNATURE}


def rule_of(written: Written) -> Rule:
    """Read a RULE."""
    match object_of(written, Problem.NO_RULE):
        case {"later_of": parts, **rest} if not rest:
            return later_of(*map(rule_of, some_of(parts)))
        case {"earlier_of": parts, **rest} if not rest:
            return earlier_of(*map(rule_of, some_of(parts)))
        case {"fixed": day, "if": event, "else": otherwise, **rest} if not rest:
            provided = condition_of(event)
            return Fixed(day=date_of(day), provided=provided, otherwise=rule_of(otherwise))
        case {"if_not_by": day, "event": event, "rule": then, **rest} if not rest:
            return IfNotBy(day=date_of(day), condition=condition_of(event), then=rule_of(then))
        case _:
            delay, event = _delayed(written)
            return in_force(delay, condition_of(event))


def for_states(written: Written, kinds: frozenset[Kind]) -> WithTheOthers:
    """Read the rule for states, of which acts of these kinds, among others, bring a state in."""
    opening = ALWAYS | kinds
    match written:
        case None:
            return WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, kinds=opening)
        case {"until": "trigger" | "eif" as until, "else": otherwise, **rest} if rest in _THEN:
            pivot = Pivot.THRESHOLD if until == "trigger" else Pivot.ENTRY_INTO_FORCE
            return WithTheOthers(pivot=pivot, kinds=opening, later=_own_delay(otherwise))
        case _:
            raise WrittenError(Problem.NO_RULE_FOR_STATES, written)


_THEN: tuple[dict[str, str], ...] = ({}, {"then": "eif"})


def _own_delay(written: Written) -> Delay:
    """Read what follows a later state's own act; never before the treaty is in force anyway."""
    match written:
        case "eif":
            return AtOnce()
        case {"later_of": ["eif", own] | [own, "eif"] | [own], **rest} if not rest:
            return _own_delay(own)
        case _:
            delay, event = _delayed(written)
            if event != "own":
                raise WrittenError(Problem.NO_RULE_FOR_STATES, written)
            return delay


def _delayed(written: Written) -> tuple[Delay, Written]:
    """Read a rule that is a delay after one event, whatever the event is."""
    match object_of(written, Problem.NO_RULE):
        case {"on": event, **rest} if not rest:
            return AtOnce(), event
        case {"after": body, **rest} if not rest:
            period, event = _with_event(body)
            return _period(period), event
        case {"first_of_month": body, **rest} if not rest:
            period, event = _with_event(body)
            return _first_of_month(period), event
        case {"next": body, **rest} if not rest:
            day_of_year, event = _with_event(body)
            return _next_date(day_of_year), event
        case _:
            raise WrittenError(Problem.NO_RULE, written)


def _with_event(body: Written) -> tuple[dict[str, Written], Written]:
    left = dict(object_of(body, Problem.NO_RULE))
    if "of" not in left:
        raise WrittenError(Problem.NO_RULE, body)
    event = left.pop("of")
    return left, event


def _period(written: dict[str, Written]) -> Delay:
    """Read a period; of months and days the months run first (ETS 76 art. 4(3))."""
    match written:
        case {"years": years, "months": months, **rest}:
            total = 12 * number_of(years, 0) + number_of(months, 0)
            return _period({"months": total, **rest})
        case {"months": months, "days": days, **rest}:
            first = _simple_period({"months": months})
            return Then(first=first, second=_simple_period({"days": days, **rest}))
        case _:
            period = _simple_period(written)
            return period if period.n or period.clear else AtOnce()


def _simple_period(written: dict[str, Written]) -> Days | Months:
    match written:
        case {"days": n, **rest}:
            return Days(number_of(n, 0), clear=_clear(rest, written))
        case {"months": n, **rest}:
            return Months(number_of(n, 0), clear=_clear(rest, written))
        case {"years": n, **rest}:
            return Months(12 * number_of(n, 0), clear=_clear(rest, written))
        case _:
            raise WrittenError(Problem.NO_PERIOD, written)


def _clear(rest: dict[str, Written], written: dict[str, Written]) -> bool:
    """Tell whether full periods are counted, which is all that may still stand there."""
    clear = rest.get("clear", False)
    if not isinstance(clear, bool) or not rest.keys() <= {"clear"}:
        raise WrittenError(Problem.NO_PERIOD, written)
    return clear


def _first_of_month(written: dict[str, Written]) -> Delay:
    match written:
        case {"kth_following": kth, **rest} if not rest:
            return FirstOfMonth(number_of(kth, 1))
        case {"after_expiry": period, **rest} if not rest:
            return FirstOfMonthAfter(_simple_period(object_of(period, Problem.NO_PERIOD)))
        case _:
            raise WrittenError(Problem.NO_PERIOD, written)


def _next_date(written: dict[str, Written]) -> Delay:
    match written:
        case {"month": month, "day": day, **rest} if not rest:
            try:
                return NextDate(month=number_of(month, 1), day=number_of(day, 1))
            except ValueError as error:
                raise WrittenError(Problem.NOT_A_DATE, written) from error
        case _:
            raise WrittenError(Problem.NOT_A_DATE, written)
