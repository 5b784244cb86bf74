"""Cases whose explanations are kept as golden files: every sentence is said at least once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

from servanda.law.acts import Act, Kind, known
from servanda.law.background import ALONE, Background
from servanda.law.build import (
    all_of,
    any_of,
    at_least,
    at_once,
    days,
    earlier_of,
    every_one,
    fact,
    in_force,
    instruments,
    later_of,
    months,
    named,
    notifications,
    on_day,
    ratifications,
    signatories,
    years,
)
from servanda.law.clauses import (
    Clauses,
    Counted,
    Decided,
    FirstOfMonthAfter,
    Fixed,
    Months,
    OnSignatureUnlessProcedures,
    OnSigning,
    Pivot,
    Rule,
    Share,
    WithTheOthers,
)
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.reasons import Language, NameTable, Reason
from servanda.law.reasons.explain import Explainable
from servanda.law.relations import between, version
from servanda.law.standing import OnRecord, standing_on, standings
from servanda.law.standing import in_force as answer
from servanda.law.verdict import Basis, Gap, Verdict
from tests.law.build_acts import act, names, notified, ratified, report, signed, simple, stated

THREE = (
    act(1, Kind.ADOPTION, "1994-10-21"),
    signed(2, "RUR", "1994-10-21"),
    signed(3, "BOR", "1994-10-21"),
    signed(4, "SYL", "1994-10-21"),
    notified(5, "RUR", "1994-12-22"),
    notified(6, "BOR", "1995-01-19"),
    notified(7, "SYL", "1995-09-25"),
    notified(8, "ZUB", "1995-10-30"),
)
THIRD = Clauses(
    entry_into_force=in_force(days(30), at_least(3, notifications, by=signatories)),
    for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications, later=days(30)),
)
TONNAGE = all_of(at_least(2, instruments), fact("tonnage"))
FIXED = Fixed(
    day=date(1992, 1, 1),
    provided=at_least(2, instruments),
    otherwise=in_force(days(90), at_least(2, instruments)),
)
SIGNED = Clauses(
    entry_into_force=in_force(at_once, OnSigning()),
    for_states=OnSignatureUnlessProcedures(delay=days(10)),
)
BASE = OnRecord(
    simple(),
    (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        ratified(3, "ZUB", "1995-01-01"),
        signed(4, "GRU", "1990-01-01"),
    ),
)
FIRST = OnRecord(simple(), (ratified(11, "RUR", "1991-01-01"), ratified(12, "BOR", "1991-02-01")))
OPEN = OnRecord(
    None,
    (signed(31, "RUR", "1991-01-01"), signed(32, "BOR", "1991-01-01")),
    (report(33, "1992-01-01"),),
)


_TITLES: dict[Language, dict[str, str]] = {
    "en": {"convention": "Convention on Lighthouses", "charter": "Charter of the Coasts"},
    "ru": {"convention": "Конвенция о маяках", "charter": "Устав побережий"},
}
_FACTS: dict[Language, str] = {"en": "emissions of 1990", "ru": "выбросы 1990 года"}


def names_in(language: Language) -> NameTable:
    table = names(language)
    facts = {**table.facts, "emissions": _FACTS[language]}
    return replace(table, facts=facts, instruments=_TITLES[language])


def general(rule: Rule, *acts: Act, background: Background = ALONE) -> Verdict:
    clauses = Clauses(entry_into_force=rule, for_states=WithTheOthers(pivot=Pivot.THRESHOLD))
    return entry_into_force(clauses, known(acts), background)


def two(first: str, second: str) -> tuple[Act, Act]:
    return ratified(1, "RUR", first), ratified(2, "BOR", second)


def general_cases() -> dict[str, Explainable]:
    half = Counted(kinds=instruments)
    shared = Share(at_least=Fraction(1, 2), base=signatories, of=half)
    two_on = two("1991-01-01", "1991-02-01")
    return {
        "third notification": entry_into_force(THIRD, THREE),
        "third notification, two so far": entry_into_force(THIRD, THREE[:6]),
        "two and a fact, not stated": general(in_force(days(30), TONNAGE), *two_on),
        "two and a fact, stated": general(
            in_force(months(6), TONNAGE), *two_on, stated(3, "tonnage", "1991-08-31")
        ),
        "a fact alone": general(in_force(at_once, fact("tonnage"))),
        "one of two conditions": general(
            in_force(at_once, any_of(on_day(1993, 1, 1), at_least(2, instruments))), *two_on
        ),
        "none of two conditions": general(
            in_force(at_once, any_of(at_least(9, instruments), Decided())), *two_on
        ),
        "one of two conditions, unknown": general(
            in_force(at_once, any_of(at_least(9, instruments), fact("tonnage")))
        ),
        "not all conditions": general(
            in_force(at_once, all_of(at_least(9, instruments), OnSigning())), *two_on
        ),
        "a date decided": general(
            in_force(at_once, Decided()), act(1, Kind.ORGAN_DECISION, "1993-05-01")
        ),
        "half of the signatories": general(
            in_force(at_once, shared), signed(7, "SYL", "1990-01-01"), *two_on
        ),
        "everyone named": general(
            in_force(years(1), every_one(named("RUR", "BOR"), instruments)), *two_on
        ),
        "supposed": general(
            in_force(at_once, at_least(1, instruments)), ratified(-1, "RUR", "1999-01-01")
        ),
        "kind not on record": general(
            in_force(at_once, at_least(1, ratifications)), act(1, Kind.CONSENT, "1990-01-01", "RUR")
        ),
        "several on the day, rough": general(
            in_force(at_once, at_least(1, instruments)),
            ratified(1, "RUR", "1990-05/1990-06-03"),
            ratified(2, "BOR", "1990-05/1990-06-03"),
        ),
    }


def rule_cases() -> dict[str, Explainable]:
    two_on = two("1991-01-01", "1991-02-01")
    return {
        "fixed day, met": general(FIXED, *two_on),
        "fixed day, not met": general(FIXED, *two("1991-01-01", "1992-05-12")),
        "fixed day, open": general(FIXED, *two("1991-01-01", "1991-12-20/1992-01-10")),
        "earlier of two": general(
            earlier_of(in_force(at_once, on_day(1995, 1, 1)), FIXED), *two_on
        ),
        "later of two": general(later_of(in_force(at_once, on_day(1995, 1, 1)), FIXED), *two_on),
        "first of the month, open reading": general(
            in_force(FirstOfMonthAfter(Months(3)), at_least(2, instruments)), *two_on
        ),
    }


def state_cases() -> dict[str, Explainable]:
    withdrawn = (*THREE, act(9, Kind.WITHDRAWAL_EFFECTIVE, "1995-10-01", "RUR"))
    needs = (
        act(1, Kind.ADOPTION, "1990-01-01"),
        signed(2, "RUR", "1990-01-01"),
        act(3, Kind.PROCEDURES_NEEDED, "1990-01-01", "RUR"),
    )
    slow = simple(delay=days(90))
    joined = (*two("1991-01-01", "1991-02-01"), ratified(3, "SYL", "1991-02-10"))
    unknown = Clauses(
        entry_into_force=in_force(at_once, TONNAGE), for_states=WithTheOthers(pivot=Pivot.THRESHOLD)
    )
    return {
        "with the others": for_state(THIRD, THREE, "RUR"),
        "later": for_state(THIRD, THREE, "ZUB"),
        "no consent": for_state(THIRD, THREE, "GRU"),
        "waiting": for_state(THIRD, THREE[:6], "RUR"),
        "left before": for_state(THIRD, withdrawn, "RUR"),
        "unknown": for_state(unknown, two("1991-01-01", "1991-02-01"), "RUR"),
        "late but with the instrument": for_state(slow, joined, "SYL"),
        "signed": for_state(SIGNED, (*needs[:2], notified(4, "RUR", "1990-02-01")), "RUR"),
        "needs procedures": for_state(SIGNED, needs, "RUR"),
        "procedures done": for_state(SIGNED, (*needs, notified(4, "RUR", "1990-02-01")), "RUR"),
    }


def record_cases() -> dict[str, Explainable]:
    own = report(9, "2019-12-21", "RUR", Basis.INFERENCE, (Gap.ACTS,))
    sourced = report(9, "2019-05", missing=())
    on_record = OnRecord(None, (signed(1, "RUR", "2018-11-02"),), (report(8, "2019-09-20"),))
    first, last = standings(on_record, "RUR", known_at=None)
    party = standing_on(BASE, "RUR", as_of=None, known_at=None)
    assert party is not None
    left = OnRecord(None, on_record.records, (report(8, "2019"),))
    leaving = OnRecord(
        None,
        (*on_record.records, act(2, Kind.WILL_NOT_BECOME_PARTY, "2020-01-01", "RUR")),
        on_record.reported,
    )
    return {
        "reported": answer(on_record, as_of=None, known_at=None),
        "reported for a state": own,
        "reported in a month, nothing missing": sourced,
        "not on record": answer(OnRecord(None), as_of=None, known_at=None),
        "signatory until": first,
        "undetermined": last,
        "undetermined until": standings(leaving, "RUR", known_at=None)[1],
        "undetermined since a year": standings(left, "RUR", known_at=None)[1],
        "party": party,
    }


def relation_cases() -> dict[str, Explainable]:
    amendments = [("First", FIRST), ("Open", OPEN)]
    return {
        "between parties": between(BASE, "RUR", "BOR", as_of=None, known_at=None),
        "one is no party": between(BASE, "RUR", "SYL", as_of=None, known_at=None),
        "one is undetermined": between(OPEN, "RUR", "BOR", as_of=None, known_at=None),
        "amended": version(BASE, amendments, "RUR", "BOR", as_of=None, known_at=None),
        "amended for a later state": version(
            BASE, amendments[:1], "RUR", "ZUB", as_of=None, known_at=None
        ),
        "not amended": version(BASE, [], "RUR", "BOR", as_of=None, known_at=None),
        "version between strangers": version(BASE, [], "RUR", "SYL", as_of=None, known_at=None),
    }


CASES: dict[str, Callable[[], dict[str, Explainable]]] = {
    "instruments": general_cases,
    "rules": rule_cases,
    "states": state_cases,
    "records": record_cases,
    "relations": relation_cases,
}


def tree(reason: Reason, depth: int = 0) -> str:
    entries = f"  [{', '.join(map(str, reason.entries))}]" if reason.entries else ""
    lines = [f"{'  ' * depth}- {reason.sentence}{entries}"]
    return "\n".join([*lines, *(tree(part, depth + 1) for part in reason.because)])
