"""The hand-written rules of the folder of real data, read into the algebra.

The folder has a form of its own for rules; what the algebra cannot say yet gives a reason instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Any

from servanda.law.acts import Act, Kind
from servanda.law.build import all_of, any_of, at_least, earlier_of, in_force, later_of
from servanda.law.clauses import (
    After,
    Anyone,
    AtOnce,
    Clauses,
    Condition,
    Days,
    Delay,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    Months,
    Named,
    OnDay,
    Pivot,
    Rule,
    Share,
    Signatories,
    Who,
    WithTheOthers,
)
from servanda.law.dates import exact

Written = Mapping[str, Any]

KINDS = {
    "consent_to_be_bound": Kind.CONSENT,
    "simplified_procedure": Kind.CONSENT,
    **{kind.value.replace("-", "_"): kind for kind in Kind},
}
#: Which the acts of the folder include beside those that a clause names.
CONSENTS = frozenset({"ratification", "acceptance", "approval", "accession", "formal_confirmation"})


class NotSaidYetError(Exception):
    """The algebra has no words for this rule."""


def clauses(rule: Written, per_state: Written | None) -> Clauses:
    """Read a treaty's rule and its rule for states.

    Raises:
        NotSaidYetError: where the algebra cannot say it.
    """
    return Clauses(entry_into_force=to_rule(rule), for_states=to_per_state(rule, per_state))


def to_rule(written: Written) -> Rule:
    match dict(written):
        case {"after": {"of": event, **delay}}:
            return in_force(to_delay(delay), to_condition(event))
        case {"on": event}:
            return in_force(AtOnce(), to_condition(event))
        case {"first_of_month": {"of": event, **delay}}:
            return in_force(to_first(delay), to_condition(event))
        case {"fixed": day, "if": event, "else": otherwise}:
            return Fixed(
                day=date.fromisoformat(day),
                provided=to_condition(event),
                otherwise=to_rule(otherwise),
            )
        case {"later_of": rules}:
            return later_of(*map(to_rule, rules))
        case {"earlier_of": rules}:
            return earlier_of(*map(to_rule, rules))
        case _:
            raise NotSaidYetError(str(sorted(written)))


def to_delay(written: Any) -> Delay:
    match dict(written):
        case {"days": int(n)} if len(written) == 1:
            return Days(n)
        case {"months": int(n)} if len(written) == 1:
            return Months(n)
        case {"years": int(n)} if len(written) == 1:
            return Months(12 * n)
        case _:
            raise NotSaidYetError(str(sorted(written)))


def to_first(written: Any) -> Delay:
    match dict(written):
        case {"kth_following": int(kth)}:
            return FirstOfMonth(kth)
        case {"after_expiry": period}:
            delay = to_delay(period)
            assert isinstance(delay, Days | Months)
            return FirstOfMonthAfter(delay)
        case _:
            raise NotSaidYetError(str(sorted(written)))


def to_condition(written: Written) -> Condition:
    match dict(written):
        case {"all": parts}:
            return all_of(*map(to_condition, parts))
        case {"any": parts}:
            return any_of(*map(to_condition, parts))
        case {"external": name} | {"entry_into_force_of": name}:
            return FactHolds(name)
        case {"date": day}:
            return OnDay(date.fromisoformat(day))
        case _:
            return to_threshold(written)


def to_threshold(written: Written) -> Condition:
    match dict(written):
        case {"each": states, "acts": acts}:
            return EveryOne(who=Named(frozenset(states)), kinds=kinds(acts))
        case {"all_signatories": True, "acts": acts}:
            return EveryOne(who=Signatories(), kinds=kinds(acts))
        case {"fraction": [above, below], "of": int(n), "acts": acts}:
            return at_least(ceil(Fraction(above, below) * n), kinds(acts))
        case {"fraction": [above, below], "of": "signatories", "acts": acts}:
            of = at_least(1, kinds(acts)).of
            return Share(at_least=Fraction(above, below), base=Signatories(), of=of)
        case {"nth": int(n), "acts": acts} if written.keys() <= {"nth", "acts", "among", "exclude"}:
            who: Who = Named(frozenset(written["among"])) if "among" in written else Anyone()
            return at_least(n, kinds(acts), who, not_counting=written.get("exclude", ()))
        case _:
            raise NotSaidYetError(str(sorted(written)))


def to_per_state(rule: Written, written: Written | None) -> WithTheOthers:
    """Read the rule for states; without one, a later state's consent binds at once."""
    every = frozenset({kinds(CONSENTS), frozenset({Kind.CONSENT}), counted(rule)})
    consents = frozenset().union(*every)
    if written is None:
        return WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, kinds=consents, later=AtOnce())
    pivot = Pivot.THRESHOLD if written["until"] == "trigger" else Pivot.ENTRY_INTO_FORCE
    own = to_rule(own_as_event(written["else"]["later_of"][1]))
    assert isinstance(own, After)
    return WithTheOthers(pivot=pivot, kinds=consents, later=own.delay)


def own_as_event(written: Written) -> Written:
    """Put any event in the place of "its own act": only the delay is wanted."""
    (form, content) = next(iter(written.items()))
    if form == "on":
        return {"on": {"date": "2000-01-01"}}
    return {form: {**content, "of": {"date": "2000-01-01"}}}


def kinds(acts: Any) -> frozenset[Kind]:
    return frozenset(KINDS[act] for act in acts)


def counted(written: Any) -> frozenset[Kind]:
    """Give all kinds that a rule counts anywhere, except mere signatures."""
    found: set[Kind] = set()
    if isinstance(written, Mapping):
        found |= kinds(written.get("acts", ()))
        for part in written.values():
            found |= counted(part)
    elif isinstance(written, list):
        for part in written:
            found |= counted(part)
    return frozenset(found - {Kind.SIGNATURE})


def act(entry: int, row: Mapping[str, str]) -> Act | None:
    """Read a row of dated acts; None for kinds that have no legal effect of their own here."""
    kind = KINDS.get(row["act"])
    day = date.fromisoformat(row["date"])
    return None if kind is None else Act(entry=entry, kind=kind, on=exact(day), by=row["state"])
