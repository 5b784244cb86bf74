"""Final clauses as JSON: each node is an object whose ``is`` names its constructor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import TypeVar, assert_never

from servanda.law.acts import Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Clauses,
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
    LaterOf,
    Months,
    Named,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    PerState,
    Pivot,
    Rule,
    Share,
    Signatories,
    Who,
    WithTheOthers,
    canonical,
)
from servanda.law.codec.strict import VERSION, Fields, Json
from servanda.law.dates import MonthEnd

N = TypeVar("N")


def clauses_to_json(clauses: Clauses) -> dict[str, Json]:
    """Write final clauses; equal clauses give equal JSON."""
    return {
        "version": VERSION,
        "entry_into_force": _rule_to_json(clauses.entry_into_force),
        "for_states": _per_state_to_json(clauses.for_states),
    }


def clauses_from_json(value: Json) -> Clauses:
    """Read final clauses.

    Raises:
        CodecError: where anything is not as ``clauses_to_json`` writes it.
    """
    fields = Fields(value, "clauses")
    fields.version()
    rule = fields.node("entry_into_force", _rule)
    for_states = fields.node("for_states", _per_state)
    return fields.done(lambda: Clauses(entry_into_force=rule, for_states=for_states))


# -- writing --------------------------------------------------------------------------------------


def _who_to_json(who: Who) -> dict[str, Json]:
    match who:
        case Anyone():
            return {"is": "anyone"}
        case Signatories():
            return {"is": "signatories"}
        case Named(states=states):
            return {"is": "named", "states": [*sorted(states)]}
        case _:
            assert_never(who)


def _counted_to_json(counted: Counted) -> dict[str, Json]:
    return {
        "kinds": _sorted(counted.kinds),
        "by": _who_to_json(counted.by),
        "not_counting": [*sorted(counted.not_counting)],
    }


def _condition_to_json(node: Condition) -> dict[str, Json]:
    match node:
        case OnDay(day=day):
            return {"is": "on-day", "day": day.isoformat()}
        case OnSigning():
            return {"is": "on-signing"}
        case FactHolds(name=name):
            return {"is": "fact-holds", "name": name}
        case Decided():
            return {"is": "decided"}
        case AllOf(conditions=parts):
            return {"is": "all-of", "conditions": _each(parts, _condition_to_json)}
        case AnyOf(conditions=parts):
            return {"is": "any-of", "conditions": _each(parts, _condition_to_json)}
        case AtLeast() | Share() | EveryOne():
            return _threshold_to_json(node)
        case _:
            assert_never(node)


def _threshold_to_json(node: AtLeast | Share | EveryOne) -> dict[str, Json]:
    match node:
        case AtLeast(n=n, of=of):
            return {"is": "at-least", "n": n, "of": _counted_to_json(of)}
        case Share(at_least=share, base=base, of=of):
            return {
                "is": "share",
                "at_least": f"{share.numerator}/{share.denominator}",
                "base": _who_to_json(base),
                "of": _counted_to_json(of),
            }
        case EveryOne(who=who, kinds=kinds):
            return {"is": "every-one", "who": _who_to_json(who), "kinds": _sorted(kinds)}
        case _:
            assert_never(node)


def _delay_to_json(delay: Delay) -> dict[str, Json]:
    match delay:
        case AtOnce():
            return {"is": "at-once"}
        case Days(n=n):
            return {"is": "days", "n": n}
        case Months(n=n, month_end=month_end):
            return {"is": "months", "n": n, "month_end": month_end.value}
        case FirstOfMonth(kth=kth):
            return {"is": "first-of-month", "kth": kth}
        case FirstOfMonthAfter(period=period):
            return {"is": "first-of-month-after", "period": _delay_to_json(period)}
        case _:
            assert_never(delay)


def _rule_to_json(rule: Rule) -> dict[str, Json]:
    match rule:
        case After(condition=condition, delay=delay):
            return {
                "is": "after",
                "condition": _condition_to_json(condition),
                "delay": _delay_to_json(delay),
            }
        case Fixed(day=day, provided=provided, otherwise=otherwise):
            return {
                "is": "fixed",
                "day": day.isoformat(),
                "provided": _condition_to_json(provided),
                "otherwise": _rule_to_json(otherwise),
            }
        case EarlierOf(rules=rules):
            return {"is": "earlier-of", "rules": _each(rules, _rule_to_json)}
        case LaterOf(rules=rules):
            return {"is": "later-of", "rules": _each(rules, _rule_to_json)}
        case _:
            assert_never(rule)


def _per_state_to_json(node: PerState) -> dict[str, Json]:
    match node:
        case WithTheOthers(pivot=pivot, kinds=kinds, later=later):
            return {
                "is": "with-the-others",
                "pivot": pivot.value,
                "kinds": _sorted(kinds),
                "later": _delay_to_json(later),
            }
        case OnSignatureUnlessProcedures(delay=delay):
            return {"is": "on-signature-unless-procedures", "delay": _delay_to_json(delay)}
        case _:
            assert_never(node)


def _each(nodes: Iterable[N], to_json: Callable[[N], dict[str, Json]]) -> list[Json]:
    return [to_json(node) for node in sorted(nodes, key=canonical)]


def _sorted(kinds: Iterable[Kind]) -> list[Json]:
    return [*sorted(kind.value for kind in kinds)]


# -- reading --------------------------------------------------------------------------------------


def _who(fields: Fields) -> Who:
    match fields.text("is"):
        case "anyone":
            return fields.done(Anyone)
        case _:
            return _group(fields)


def _group(fields: Fields) -> Signatories | Named:
    match fields.text("is"):
        case "signatories":
            return fields.done(Signatories)
        case "named":
            states = fields.texts("states")
            return fields.done(lambda: Named(states))
        case _:
            raise fields.unknown("is")


def _counted(fields: Fields) -> Counted:
    kinds = frozenset(fields.words("kinds", Kind))
    by = fields.node("by", _who)
    not_counting = fields.texts("not_counting")
    return fields.done(lambda: Counted(kinds=kinds, by=by, not_counting=not_counting))


def _condition(fields: Fields) -> Condition:
    match fields.text("is"):
        case "on-day":
            day = fields.value("day", date.fromisoformat)
            return fields.done(lambda: OnDay(day))
        case "on-signing":
            return fields.done(OnSigning)
        case "fact-holds":
            name = fields.text("name")
            return fields.done(lambda: FactHolds(name))
        case "decided":
            return fields.done(Decided)
        case "all-of":
            parts = fields.nodes("conditions", _condition)
            return fields.done(lambda: AllOf(parts))
        case "any-of":
            parts = fields.nodes("conditions", _condition)
            return fields.done(lambda: AnyOf(parts))
        case _:
            return _threshold(fields)


def _threshold(fields: Fields) -> Condition:
    match fields.text("is"):
        case "at-least":
            n, of = fields.whole("n"), fields.node("of", _counted)
            return fields.done(lambda: AtLeast(n=n, of=of))
        case "share":
            share = fields.value("at_least", _fraction)
            base, of = fields.node("base", _group), fields.node("of", _counted)
            return fields.done(lambda: Share(at_least=share, base=base, of=of))
        case "every-one":
            who, kinds = fields.node("who", _group), frozenset(fields.words("kinds", Kind))
            return fields.done(lambda: EveryOne(who=who, kinds=kinds))
        case _:
            raise fields.unknown("is")


def _fraction(text: str) -> Fraction:
    above, slash, below = text.partition("/")
    if not (slash and above.isdecimal() and below.isdecimal() and int(below)):
        raise ValueError(f"{text!r} is not a share; write it as 2/3.")
    return Fraction(int(above), int(below))


def _delay(fields: Fields) -> Delay:
    match fields.text("is"):
        case "at-once":
            return fields.done(AtOnce)
        case "first-of-month":
            kth = fields.whole("kth")
            return fields.done(lambda: FirstOfMonth(kth))
        case "first-of-month-after":
            period = fields.node("period", _period)
            return fields.done(lambda: FirstOfMonthAfter(period))
        case _:
            return _period(fields)


def _period(fields: Fields) -> Days | Months:
    match fields.text("is"):
        case "days":
            n = fields.whole("n")
            return fields.done(lambda: Days(n))
        case "months":
            n, month_end = fields.whole("n"), fields.word("month_end", MonthEnd)
            return fields.done(lambda: Months(n, month_end))
        case _:
            raise fields.unknown("is")


def _rule(fields: Fields) -> Rule:
    match fields.text("is"):
        case "after":
            condition, delay = fields.node("condition", _condition), fields.node("delay", _delay)
            return fields.done(lambda: After(condition=condition, delay=delay))
        case "fixed":
            day = fields.value("day", date.fromisoformat)
            provided, other = fields.node("provided", _condition), fields.node("otherwise", _rule)
            return fields.done(lambda: Fixed(day=day, provided=provided, otherwise=other))
        case "earlier-of":
            rules = fields.nodes("rules", _rule)
            return fields.done(lambda: EarlierOf(rules))
        case "later-of":
            rules = fields.nodes("rules", _rule)
            return fields.done(lambda: LaterOf(rules))
        case _:
            raise fields.unknown("is")


def _per_state(fields: Fields) -> PerState:
    match fields.text("is"):
        case "with-the-others":
            pivot, later = fields.word("pivot", Pivot), fields.node("later", _delay)
            kinds = frozenset(fields.words("kinds", Kind))
            return fields.done(lambda: WithTheOthers(pivot=pivot, kinds=kinds, later=later))
        case "on-signature-unless-procedures":
            delay = fields.node("delay", _delay)
            return fields.done(lambda: OnSignatureUnlessProcedures(delay=delay))
        case _:
            raise fields.unknown("is")
