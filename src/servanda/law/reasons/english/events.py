"""English phrases for conditions, for delays, and for the rules that they make."""

from __future__ import annotations

from typing import assert_never

from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    AtLeast,
    AtOnce,
    Circulated,
    Condition,
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
    LaterOf,
    Months,
    NextDate,
    OnDay,
    OnSigning,
    Pivot,
    Rule,
    Share,
    Silence,
    Then,
    Weight,
    canonical,
)
from servanda.law.dates import MonthEnd
from servanda.law.reasons.days import date_in_words, yearly_in_words
from servanda.law.reasons.english.counting import Counting
from servanda.law.reasons.numerals import ordinal_en, plural_en

CIRCULATION = "the circulation of the text by the depositary"


class Events(Counting):
    """Phrases about what happens and what follows after how long."""

    def condition(self, condition: Condition) -> str:
        """Give the event that makes a condition true, as a noun phrase."""
        match condition:
            case OnDay(day=day):
                return date_in_words(day, "en")
            case OnSigning():
                return "signature"
            case FactHolds(name=name):
                return f"the fact “{self.names.fact(name)}”"
            case Decided():
                return "the date fixed by the competent organ"
            case InForceOf(instrument=instrument):
                return f"the entry into force of {self.instrument(instrument)}"
            case Circulated():
                return CIRCULATION
            case Silence() | AllOf() | AnyOf():
                return self._several(condition)
            case AtLeast() | Share() | EveryOne() | Weight():
                return self.threshold(condition)
            case _:
                assert_never(condition)

    def _several(self, condition: Silence | AllOf | AnyOf) -> str:
        match condition:
            case Silence(since=since, period=period, unless=unless):
                end = self.moment(period, self.condition(since))
                return f"{end}, if by then there has not been {self.condition(unless)}"
            case AllOf(conditions=parts):
                return f"the last of these events: {self._events(parts)}"
            case AnyOf(conditions=parts):
                return f"the first of these events: {self._events(parts)}"
            case _:
                assert_never(condition)

    def after(self, delay: Delay, event: str) -> str:
        """Give the day that a delay leads to, counted from an event."""
        match delay:
            case AtOnce():
                return f"on the day of {event}"
            case Days() | Months():
                return f"{self.period(delay)} after {event}"
            case FirstOfMonth() | FirstOfMonthAfter() | NextDate():
                return f"on {self.moment(delay, event)}"
            case Then(first=first, second=AtOnce()):
                return self.after(first, event)
            case Then(first=first, second=second):
                return self.after(second, self.moment(first, event))
            case _:
                assert_never(delay)

    def moment(self, delay: Delay, event: str) -> str:
        """Give the same as an event from which a further delay can be counted."""
        match delay:
            case AtOnce():
                return event
            case Days() | Months():
                return f"the end of {self.period(delay)} after {event}"
            case FirstOfMonth(kth=kth):
                return f"the first day of the {ordinal_en(kth)} calendar month following {event}"
            case FirstOfMonthAfter(period=period):
                expiry = f"the expiry of {self.period(period)} after {event}"
                return f"the first day of the month following {expiry}"
            case NextDate(month=month, day=day):
                return f"the next {yearly_in_words(month, day, 'en')} after {event}"
            case Then(first=first, second=second):
                return self.moment(second, self.moment(first, event))
            case _:
                assert_never(delay)

    def period(self, period: Days | Months) -> str:
        """Give a period; whole years as years."""
        clear = "clear " if period.clear else ""
        match period:
            case Days(n=n):
                return plural_en(n, f"{clear}day", f"{clear}days")
            case Months(n=n, month_end=month_end):
                carried = month_end is MonthEnd.NEXT_DAY
                years = bool(n) and n % 12 == 0
                unit = "year" if years else "month"
                many = plural_en(n // 12 if years else n, f"{clear}{unit}", f"{clear}{unit}s")
                return many + (" (a day that the month lacks being the next day)" * carried)
            case _:
                assert_never(period)

    def rule(self, rule: Rule) -> str:
        """Give a rule as it follows "in force"."""
        match rule:
            case After(condition=OnDay(day=day), delay=AtOnce()):
                return f"on {date_in_words(day, 'en')}"
            case After(condition=Decided(), delay=AtOnce()):
                return "on the date fixed by the competent organ"
            case After(
                condition=Silence(since=since, period=period, unless=unless), delay=AtOnce()
            ):
                end = self.after(period, self.condition(since))
                return f"{end}, if by then there has not been {self.condition(unless)}"
            case After(condition=condition, delay=delay):
                return self.after(delay, self.condition(condition))
            case Fixed(day=day, provided=provided, otherwise=otherwise):
                by_then = f"if by then there has been {self.condition(provided)}"
                return f"on {date_in_words(day, 'en')} {by_then}; otherwise {self.rule(otherwise)}"
            case IfNotBy(day=day, condition=condition, then=then):
                by_then = f"if by then there has not been {self.condition(condition)}"
                return f"not before {date_in_words(day, 'en')}, {by_then}: {self.rule(then)}"
            case EarlierOf(rules=rules):
                return f"{self._rules(rules)}, whichever is earlier"
            case LaterOf(rules=rules):
                return f"{self._rules(rules)}, whichever is later"
            case _:
                assert_never(rule)

    def pivot(self, pivot: Pivot) -> str:
        """Give the day that parts original parties from later ones."""
        match pivot:
            case Pivot.THRESHOLD:
                return "the day on which the condition was met"
            case Pivot.ENTRY_INTO_FORCE:
                return "the day of entry into force"
            case _:
                assert_never(pivot)

    def _events(self, parts: frozenset[Condition]) -> str:
        return "; ".join(self.condition(part) for part in sorted(parts, key=canonical))

    def _rules(self, rules: frozenset[Rule]) -> str:
        return " or ".join(self.rule(rule) for rule in sorted(rules, key=canonical))
