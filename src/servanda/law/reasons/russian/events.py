"""Russian phrases for conditions, for delays, and for the rules that they make."""

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
from servanda.law.reasons.numerals import ordinal_ru, plural_ru
from servanda.law.reasons.russian.counting import Counting

CIRCULATION = "направления текста депозитарием"


class Events(Counting):
    """Phrases about what happens, in the genitive, and what follows after how long."""

    def condition(self, condition: Condition) -> str:
        """Give the event that makes a condition true, in the genitive."""
        match condition:
            case OnDay(day=day):
                return date_in_words(day, "ru")
            case OnSigning():
                return "подписания"
            case FactHolds(name=name):
                return f"факта «{self.names.fact(name)}»"
            case Decided():
                return "даты, установленной компетентным органом"
            case InForceOf(instrument=instrument):
                return f"вступления в силу документа {self.instrument(instrument)}"
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
                return f"{end}, если до этого не было {self.condition(unless)}"
            case AllOf(conditions=parts):
                return f"последнего из следующих событий: {self._events(parts)}"
            case AnyOf(conditions=parts):
                return f"первого из следующих событий: {self._events(parts)}"
            case _:
                assert_never(condition)

    def after(self, delay: Delay, event: str) -> str:
        """Give the day that a delay leads to, counted from an event in the genitive."""
        match delay:
            case AtOnce():
                return f"в день {event}"
            case Days() | Months():
                return f"через {self.period(delay)} после {event}"
            case FirstOfMonth(kth=kth):
                return f"в первый день {ordinal_ru(kth)} календарного месяца после {event}"
            case FirstOfMonthAfter(period=period):
                expiry = f"истечением {self.expired(period)} после {event}"
                return f"в первый день месяца, следующего за {expiry}"
            case NextDate():
                return self.moment(delay, event)
            case Then(first=first, second=AtOnce()):
                return self.after(first, event)
            case Then(first=first, second=second):
                return self.after(second, self.moment(first, event))
            case _:
                assert_never(delay)

    def moment(self, delay: Delay, event: str) -> str:
        """Give the same in the genitive, as an event from which a further delay can be counted."""
        match delay:
            case AtOnce():
                return event
            case Days() | Months():
                return f"истечения {self.expired(delay)} после {event}"
            case FirstOfMonth(kth=kth):
                return f"первого дня {ordinal_ru(kth)} календарного месяца после {event}"
            case FirstOfMonthAfter(period=period):
                expiry = f"истечением {self.expired(period)} после {event}"
                return f"первого дня месяца, следующего за {expiry}"
            case NextDate(month=month, day=day):
                return f"{yearly_in_words(month, day, 'ru')}, ближайшего после {event}"
            case Then(first=first, second=second):
                return self.moment(second, self.moment(first, event))
            case _:
                assert_never(delay)

    def period(self, period: Days | Months) -> str:
        """Give a period in the accusative; whole years as years: «1 полный день», «2 года»."""
        one, many = ("полный ", "полных ") if period.clear else ("", "")
        match period:
            case Days(n=n):
                return plural_ru(n, f"{one}день", f"{many}дня", f"{many}дней")
            case Months(n=n) if _in_years(n):
                words = plural_ru(n // 12, f"{one}год", f"{many}года", f"{many}лет")
                return words + _carried(period)
            case Months(n=n):
                words = plural_ru(n, f"{one}месяц", f"{many}месяца", f"{many}месяцев")
                return words + _carried(period)
            case _:
                assert_never(period)

    def expired(self, period: Days | Months) -> str:
        """Give a period in the genitive: «1 дня», «2 дней», «21 дня», «5 полных лет»."""
        one, many = ("полного ", "полных ") if period.clear else ("", "")
        match period:
            case Days(n=n):
                return plural_ru(n, f"{one}дня", f"{many}дней", f"{many}дней")
            case Months(n=n) if _in_years(n):
                words = plural_ru(n // 12, f"{one}года", f"{many}лет", f"{many}лет")
                return words + _carried(period)
            case Months(n=n):
                words = plural_ru(n, f"{one}месяца", f"{many}месяцев", f"{many}месяцев")
                return words + _carried(period)
            case _:
                assert_never(period)

    def rule(self, rule: Rule) -> str:
        """Give a rule as it follows «вступает в силу»."""
        match rule:
            case After(condition=OnDay(day=day), delay=AtOnce()):
                return date_in_words(day, "ru")
            case After(condition=Decided(), delay=AtOnce()):
                return "в день, установленный компетентным органом"
            case After(
                condition=Silence(since=since, period=period, unless=unless), delay=AtOnce()
            ):
                end = self.after(period, self.condition(since))
                return f"{end}, если до этого не было {self.condition(unless)}"
            case After(condition=condition, delay=delay):
                return self.after(delay, self.condition(condition))
            case Fixed(day=day, provided=provided, otherwise=otherwise):
                by_then = f"если этот день наступит не ранее {self.condition(provided)}"
                return f"{date_in_words(day, 'ru')}, {by_then}; иначе {self.rule(otherwise)}"
            case IfNotBy(day=day, condition=condition, then=then):
                by_then = f"если к этому дню не было {self.condition(condition)}"
                return f"не ранее {date_in_words(day, 'ru')}, {by_then}: {self.rule(then)}"
            case EarlierOf(rules=rules):
                return f"{self._rules(rules)}, смотря что наступит раньше"
            case LaterOf(rules=rules):
                return f"{self._rules(rules)}, смотря что наступит позже"
            case _:
                assert_never(rule)

    def pivot(self, pivot: Pivot) -> str:
        """Give the day that parts original parties from later ones, in the genitive."""
        match pivot:
            case Pivot.THRESHOLD:
                return "дня выполнения условия"
            case Pivot.ENTRY_INTO_FORCE:
                return "дня вступления в силу"
            case _:
                assert_never(pivot)

    def _events(self, parts: frozenset[Condition]) -> str:
        return "; ".join(self.condition(part) for part in sorted(parts, key=canonical))

    def _rules(self, rules: frozenset[Rule]) -> str:
        return " либо ".join(self.rule(rule) for rule in sorted(rules, key=canonical))


def _in_years(n: int) -> bool:
    return n > 0 and n % 12 == 0


def _carried(period: Months) -> str:
    carried = period.month_end is MonthEnd.NEXT_DAY
    return " (отсутствующее в месяце число заменяется следующим днём)" if carried else ""
