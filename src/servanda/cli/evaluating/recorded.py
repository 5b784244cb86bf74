"""A recorded day of entry into force, taken as given, and the threshold that goes with it.

Rules it keeps:

- where the rule itself leads to the recorded day, its own verdict stands, with its reasons;
- else the threshold counts as met on the latest day from which the rule leads to the recorded day,
  so that a state is taken for an original party where it can have been one.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import assert_never

from servanda.law.clauses import (
    After,
    AtOnce,
    Days,
    Delay,
    EarlierOf,
    Fixed,
    IfNotBy,
    LaterOf,
    OnDay,
    Rule,
)
from servanda.law.dates import exact
from servanda.law.evaluate.delays import later
from servanda.law.verdict import Outcome, Verdict


def given(rule: Rule, computed: Verdict | None, recorded: date) -> Verdict:
    """Give the verdict on an instrument whose recorded day is taken as given."""
    on = exact(recorded)
    if computed is not None and computed.on == on:
        return computed
    met_on = latest_threshold(rule, recorded)
    condition = OnDay(met_on)
    met = Verdict(rule=condition, outcome=Outcome.MET, on=exact(met_on))
    return Verdict(
        rule=After(condition=condition, delay=Days((recorded - met_on).days)),
        outcome=Outcome.MET,
        on=on,
        because=(met,),
    )


def latest_threshold(rule: Rule, on: date) -> date:
    """Give the latest day on which the rule's condition can have been met, to be in force on a day.

    >>> from servanda.law.build import days, in_force, fact
    >>> latest_threshold(in_force(days(90), fact("tonnage")), date(1994, 3, 21))
    datetime.date(1993, 12, 21)
    """
    match rule:
        case After(delay=delay):
            return latest_before(delay, on)
        case Fixed(day=day, otherwise=otherwise):
            return day if on == day else latest_threshold(otherwise, on)
        case IfNotBy(then=then):
            return latest_threshold(then, on)
        case EarlierOf(rules=rules) | LaterOf(rules=rules):
            return max(latest_threshold(part, on) for part in rules)
        case _:
            assert_never(rule)


def latest_before(delay: Delay, on: date) -> date:
    """Give the latest day from which a delay leads to a day, or, where none does, to before it.

    >>> from servanda.law.clauses import Months
    >>> latest_before(Months(3), date(1995, 2, 28))
    datetime.date(1994, 11, 30)
    """
    if isinstance(delay, AtOnce):
        return on
    # A delay never leads to an earlier day from a later one, so the days can be searched in halves.
    days = range(1, on.toordinal() + 1)
    found = bisect_right(days, on, key=lambda day: later(date.fromordinal(day), delay))
    return date.fromordinal(days[found - 1]) if found else on
