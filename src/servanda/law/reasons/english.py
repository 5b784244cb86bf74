"""English phrases for clauses and their parts: nouns first, then conditions, delays and rules."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
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
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.names import Names
from servanda.law.reasons.numerals import ordinal_en, plural_en

_OF = {
    Kind.RATIFICATION: "ratification",
    Kind.ACCEPTANCE: "acceptance",
    Kind.APPROVAL: "approval",
    Kind.FORMAL_CONFIRMATION: "formal confirmation",
    Kind.ACCESSION: "accession",
}
_NOUNS = {
    Kind.NOTIFICATION: "notification",
    Kind.SIGNATURE: "signature",
    Kind.DEFINITIVE_SIGNATURE: "definitive signature",
    Kind.AD_REFERENDUM: "signature ad referendum",
    Kind.SUCCESSION: "notification of succession",
    Kind.CONSENT: "consent to be bound",
    Kind.ADOPTION: "adoption",
    Kind.PROCEDURES_NEEDED: "statement that internal procedures are needed",
    Kind.PROVISIONAL_APPLICATION: "provisional application",
    Kind.WITHDRAWAL_EFFECTIVE: "withdrawal",
    Kind.NOT_INTERESTED: "declaration of non-interest",
    Kind.WILL_NOT_BECOME_PARTY: "declaration that it will not become a party",
    Kind.FACT: "fact",
    Kind.ORGAN_DECISION: "decision of the competent organ",
}
_FRACTIONS = {
    Fraction(1, 3): "one third",
    Fraction(1, 2): "half",
    Fraction(2, 3): "two thirds",
    Fraction(3, 4): "three quarters",
}

NOT_BEFORE = "but not before the instrument is in force"


def joined(words: Iterable[str], last: str = "and") -> str:
    """Give a list as English writes it: "a, b and c"."""
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def act_noun(kind: Kind) -> str:
    """Give what an act of the kind is called where it stands alone."""
    if kind is Kind.NOTIFICATION:
        return "notification that internal procedures are complete"
    if kind is Kind.CONSENT:
        return "consent to be bound, its kind not on record"
    return noun(frozenset({kind}))


def noun(kinds: frozenset[Kind]) -> str:
    """Give the noun for acts of any of these kinds: "instrument of ratification or accession"."""
    if kinds == CONSENTS:
        return _NOUNS[Kind.CONSENT]
    shown = kinds - {Kind.CONSENT} if kinds & (CONSENTS - {Kind.CONSENT}) else kinds
    if shown >= SIGNATURES:
        shown -= SIGNATURES - {Kind.SIGNATURE}
    others = [word for kind, word in _NOUNS.items() if kind in shown]
    of = [word for kind, word in _OF.items() if kind in shown]
    instruments = [f"instrument of {joined(of, 'or')}"] if of else []
    return joined(others + instruments, "or") if shown else "act"


class English:
    """Phrases about clauses, given the names of states."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted."""
        return joined(sorted(map(self.names.nominative, codes)))

    def who(self, who: Who) -> str:
        """Give whose act counts, as it follows a noun."""
        match who:
            case Anyone():
                return ""
            case Signatories():
                return " by signatories"
            case Named(states=states) if len(states) == 1:
                return f" by {self.states(states)}"
            case Named(states=states):
                return f" by one of {self.states(states)}"
            case _:
                assert_never(who)

    def group(self, who: Signatories | Named) -> str:
        """Give a whole group of states."""
        match who:
            case Signatories():
                return "all signatories"
            case Named(states=states):
                return self.states(states)
            case _:
                assert_never(who)

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
            case AllOf(conditions=parts):
                return f"the last of these events: {self._events(parts)}"
            case AnyOf(conditions=parts):
                return f"the first of these events: {self._events(parts)}"
            case AtLeast() | Share() | EveryOne():
                return self._threshold(condition)
            case _:
                assert_never(condition)

    def after(self, delay: Delay, event: str) -> str:
        """Give the day that a delay leads to, counted from an event."""
        match delay:
            case AtOnce():
                return f"on the day of {event}"
            case Days() | Months():
                return f"{self.period(delay)} after {event}"
            case FirstOfMonth(kth=kth):
                month = f"{ordinal_en(kth)} calendar month"
                return f"on the first day of the {month} following {event}"
            case FirstOfMonthAfter(period=period):
                expiry = f"the expiry of {self.period(period)} after {event}"
                return f"on the first day of the month following {expiry}"
            case _:
                assert_never(delay)

    def period(self, period: Days | Months) -> str:
        """Give a period; whole years as years."""
        match period:
            case Days(n=n):
                return plural_en(n, "day", "days")
            case Months(n=n) if n and n % 12 == 0:
                return plural_en(n // 12, "year", "years")
            case Months(n=n):
                return plural_en(n, "month", "months")
            case _:
                assert_never(period)

    def rule(self, rule: Rule) -> str:
        """Give a rule as it follows "in force"."""
        match rule:
            case After(condition=OnDay(day=day), delay=AtOnce()):
                return f"on {date_in_words(day, 'en')}"
            case After(condition=Decided(), delay=AtOnce()):
                return "on the date fixed by the competent organ"
            case After(condition=condition, delay=delay):
                return self.after(delay, self.condition(condition))
            case Fixed(day=day, provided=provided, otherwise=otherwise):
                by_then = f"if by then there has been {self.condition(provided)}"
                return f"on {date_in_words(day, 'en')} {by_then}; otherwise {self.rule(otherwise)}"
            case EarlierOf(rules=rules):
                return f"{self._rules(rules)}, whichever is earlier"
            case LaterOf(rules=rules):
                return f"{self._rules(rules)}, whichever is later"
            case _:
                assert_never(rule)

    def per_state(self, per_state: PerState) -> tuple[str, ...]:
        """Give the lines on each state."""
        match per_state:
            case WithTheOthers(pivot=pivot, kinds=kinds, later=later):
                own = self.after(later, f"its own {noun(kinds)}")
                return (
                    f"for a state that consented by {self.pivot(pivot)}: with the instrument",
                    f"for a state that consents later: {own}, {NOT_BEFORE}",
                )
            case OnSignatureUnlessProcedures(delay=delay):
                own = self.after(delay, "its notification")
                return (
                    "for a state that signed: on the day of its signature",
                    f"for a state that needs internal procedures: {own}",
                )
            case _:
                assert_never(per_state)

    def pivot(self, pivot: Pivot) -> str:
        """Give the day that parts original parties from later ones."""
        match pivot:
            case Pivot.THRESHOLD:
                return "the day on which the condition was met"
            case Pivot.ENTRY_INTO_FORCE:
                return "the day of entry into force"
            case _:
                assert_never(pivot)

    def _threshold(self, condition: AtLeast | Share | EveryOne) -> str:
        match condition:
            case AtLeast(n=1, of=Counted(kinds=kinds, by=Named(states=states))) if len(states) == 1:
                return f"the {noun(kinds)} of {self.states(states)}"
            case AtLeast(n=n, of=of):
                first = f"the {ordinal_en(n)} {noun(of.kinds)}{self.who(of.by)}"
                return first + self._not_counting(of)
            case Share(at_least=share, base=base, of=of):
                part = _FRACTIONS.get(share, str(share))
                whole = f"the {noun(of.kinds)} of {part} of {self.group(base)}"
                return whole + self._not_counting(of)
            case EveryOne(who=who, kinds=kinds):
                return f"the last {noun(kinds)} of {self.group(who)}"
            case _:
                assert_never(condition)

    def _not_counting(self, of: Counted) -> str:
        return f" (not counting {self.states(of.not_counting)})" if of.not_counting else ""

    def _events(self, parts: frozenset[Condition]) -> str:
        return "; ".join(self.condition(part) for part in sorted(parts, key=canonical))

    def _rules(self, rules: frozenset[Rule]) -> str:
        return " or ".join(self.rule(rule) for rule in sorted(rules, key=canonical))
