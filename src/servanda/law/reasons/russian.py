"""Russian phrases for clauses and their parts, in the genitive wherever an event is named.

«Через 30 дней после третьего уведомления», «в день третьего уведомления», «день третьего
уведомления»: one case serves all, and no verb has to agree with the gender of a state's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple, assert_never

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
from servanda.law.reasons.numerals import ordinal_ru, plural_ru


class Noun(NamedTuple):
    """A noun phrase in the two cases that are used."""

    nominative: str
    genitive: str
    feminine: bool = False


_ABOUT = {
    Kind.RATIFICATION: "ратификации",
    Kind.ACCEPTANCE: "принятии",
    Kind.APPROVAL: "утверждении",
    Kind.FORMAL_CONFIRMATION: "официальном подтверждении",
    Kind.ACCESSION: "присоединении",
}
_RATIFICATION = Noun("ратификационная грамота", "ратификационной грамоты", feminine=True)
_NOUNS = {
    Kind.NOTIFICATION: Noun("уведомление", "уведомления"),
    Kind.SIGNATURE: Noun("подписание", "подписания"),
    Kind.DEFINITIVE_SIGNATURE: Noun("окончательное подписание", "окончательного подписания"),
    Kind.AD_REFERENDUM: Noun("подписание ad referendum", "подписания ad referendum"),
    Kind.SUCCESSION: Noun("уведомление о правопреемстве", "уведомления о правопреемстве"),
    Kind.CONSENT: Noun("согласие на обязательность", "согласия на обязательность"),
    Kind.ADOPTION: Noun("принятие текста", "принятия текста"),
    Kind.PROCEDURES_NEEDED: Noun(
        "заявление о необходимости внутригосударственных процедур",
        "заявления о необходимости внутригосударственных процедур",
    ),
    Kind.PROVISIONAL_APPLICATION: Noun("временное применение", "временного применения"),
    Kind.WITHDRAWAL_EFFECTIVE: Noun("выход", "выхода"),
    Kind.NOT_INTERESTED: Noun(
        "заявление о незаинтересованности", "заявления о незаинтересованности"
    ),
    Kind.WILL_NOT_BECOME_PARTY: Noun(
        "заявление о намерении не становиться участником",
        "заявления о намерении не становиться участником",
    ),
    Kind.FACT: Noun("факт", "факта"),
    Kind.ORGAN_DECISION: Noun("решение компетентного органа", "решения компетентного органа"),
}
_FRACTIONS = {
    Fraction(1, 3): "одной трети",
    Fraction(1, 2): "половины",
    Fraction(2, 3): "двух третей",
    Fraction(3, 4): "трёх четвертей",
}

CONSENTED = "для государства, выразившего согласие"


def joined(words: Iterable[str], last: str = "и") -> str:
    """Give a list as Russian writes it: «а, б и в»."""
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def act_noun(kind: Kind) -> str:
    """Give what an act of the kind is called where it stands alone, in the nominative."""
    if kind is Kind.NOTIFICATION:
        return "уведомление о выполнении внутригосударственных процедур"
    if kind is Kind.CONSENT:
        return "согласие на обязательность, вид которого не записан"
    return noun(frozenset({kind})).nominative


def noun(kinds: frozenset[Kind]) -> Noun:
    """Give the noun for acts of any of these kinds: «документ о ратификации или присоединении»."""
    if kinds == CONSENTS:
        return _NOUNS[Kind.CONSENT]
    shown = kinds - {Kind.CONSENT} if kinds & (CONSENTS - {Kind.CONSENT}) else kinds
    if shown >= SIGNATURES:
        shown -= SIGNATURES - {Kind.SIGNATURE}
    found = [word for kind, word in _NOUNS.items() if kind in shown]
    about = [word for kind, word in _ABOUT.items() if kind in shown]
    if about:
        found.append(_document(about))
    return Noun(
        joined((word.nominative for word in found), "или") if found else "акт",
        joined((word.genitive for word in found), "или") if found else "акта",
        feminine=bool(found) and found[0].feminine,
    )


def _document(about: list[str]) -> Noun:
    if about == [_ABOUT[Kind.RATIFICATION]]:
        return _RATIFICATION
    o = "об" if about[0][0] in "уо" else "о"
    subject = f"{o} {joined(about, 'или')}"
    return Noun(f"документ {subject}", f"документа {subject}")


class Russian:
    """Phrases about clauses, given the names of states."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted, in the nominative."""
        return joined(sorted(map(self.names.nominative, codes)))

    def of_states(self, codes: Iterable[str]) -> str:
        """Give the names of several states, sorted, in the genitive."""
        return joined(sorted(map(self.names.genitive, codes)))

    def who(self, who: Who) -> str:
        """Give whose act counts, as it follows a noun."""
        match who:
            case Anyone():
                return ""
            case Signatories():
                return " подписавших государств"
            case Named(states=states) if len(states) == 1:
                return f" {self.of_states(states)}"
            case Named(states=states):
                return f" одного из государств ({self.states(states)})"
            case _:
                assert_never(who)

    def group(self, who: Signatories | Named) -> str:
        """Give a whole group of states, in the genitive."""
        match who:
            case Signatories():
                return "всех подписавших государств"
            case Named(states=states):
                return self.of_states(states)
            case _:
                assert_never(who)

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
            case AllOf(conditions=parts):
                return f"последнего из следующих событий: {self._events(parts)}"
            case AnyOf(conditions=parts):
                return f"первого из следующих событий: {self._events(parts)}"
            case AtLeast() | Share() | EveryOne():
                return self._threshold(condition)
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
                month = f"{ordinal_ru(kth)} календарного месяца"
                return f"в первый день {month} после месяца {event}"
            case FirstOfMonthAfter(period=period):
                expiry = f"истечения {self._expired(period)} со дня {event}"
                return f"в первый день месяца после {expiry}"
            case _:
                assert_never(delay)

    def period(self, period: Days | Months) -> str:
        """Give a period in the accusative; whole years as years."""
        match period:
            case Days(n=n):
                return plural_ru(n, "день", "дня", "дней")
            case Months(n=n) if n and n % 12 == 0:
                return plural_ru(n // 12, "год", "года", "лет")
            case Months(n=n):
                return plural_ru(n, "месяц", "месяца", "месяцев")
            case _:
                assert_never(period)

    def rule(self, rule: Rule) -> str:
        """Give a rule as it follows «вступает в силу»."""
        match rule:
            case After(condition=OnDay(day=day), delay=AtOnce()):
                return date_in_words(day, "ru")
            case After(condition=Decided(), delay=AtOnce()):
                return "в день, установленный компетентным органом"
            case After(condition=condition, delay=delay):
                return self.after(delay, self.condition(condition))
            case Fixed(day=day, provided=provided, otherwise=otherwise):
                by_then = f"при условии наступления к этому дню {self.condition(provided)}"
                return f"{date_in_words(day, 'ru')} {by_then}; иначе {self.rule(otherwise)}"
            case EarlierOf(rules=rules):
                return f"{self._rules(rules)}, смотря что наступит раньше"
            case LaterOf(rules=rules):
                return f"{self._rules(rules)}, смотря что наступит позже"
            case _:
                assert_never(rule)

    def per_state(self, per_state: PerState) -> tuple[str, ...]:
        """Give the lines on each state."""
        match per_state:
            case WithTheOthers(pivot=pivot, kinds=kinds, later=later):
                own = self.after(later, f"его {noun(kinds).genitive}")
                return (
                    f"{CONSENTED} не позднее {self.pivot(pivot)}: вместе с документом",
                    f"{CONSENTED} позднее: {own}, но не ранее вступления документа в силу",
                )
            case OnSignatureUnlessProcedures(delay=delay):
                own = self.after(delay, "его уведомления")
                return (
                    "для подписавшего государства: в день его подписания",
                    "для государства, которому необходимы внутригосударственные процедуры: " + own,
                )
            case _:
                assert_never(per_state)

    def pivot(self, pivot: Pivot) -> str:
        """Give the day that parts original parties from later ones, in the genitive."""
        match pivot:
            case Pivot.THRESHOLD:
                return "дня выполнения условия"
            case Pivot.ENTRY_INTO_FORCE:
                return "дня вступления в силу"
            case _:
                assert_never(pivot)

    def _threshold(self, condition: AtLeast | Share | EveryOne) -> str:
        match condition:
            case AtLeast(n=1, of=Counted(kinds=kinds, by=Named(states=states))) if len(states) == 1:
                return f"{noun(kinds).genitive} {self.of_states(states)}"
            case AtLeast(n=n, of=of):
                word = noun(of.kinds)
                nth = ordinal_ru(n, feminine=word.feminine)
                return f"{nth} {word.genitive}{self.who(of.by)}{self._not_counting(of)}"
            case Share(at_least=share, base=base, of=of):
                part = _FRACTIONS.get(share, str(share))
                whole = f"{noun(of.kinds).genitive} {part} {self.group(base)}"
                return whole + self._not_counting(of)
            case EveryOne(who=who, kinds=kinds):
                word = noun(kinds)
                last = "последней" if word.feminine else "последнего"
                return f"{last} {word.genitive} {self.group(who)}"
            case _:
                assert_never(condition)

    def _not_counting(self, of: Counted) -> str:
        return f" (без учёта {self.of_states(of.not_counting)})" if of.not_counting else ""

    def _expired(self, period: Days | Months) -> str:
        # After «истечения» the genitive: 1 дня, 2 дней, 5 дней, 21 дня.
        match period:
            case Days(n=n):
                return plural_ru(n, "дня", "дней", "дней")
            case Months(n=n) if n and n % 12 == 0:
                return plural_ru(n // 12, "года", "лет", "лет")
            case Months(n=n):
                return plural_ru(n, "месяца", "месяцев", "месяцев")
            case _:
                assert_never(period)

    def _events(self, parts: frozenset[Condition]) -> str:
        return "; ".join(self.condition(part) for part in sorted(parts, key=canonical))

    def _rules(self, rules: frozenset[Rule]) -> str:
        return " либо ".join(self.rule(rule) for rule in sorted(rules, key=canonical))
