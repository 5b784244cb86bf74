"""Clauses whose words are kept as golden files: every phrase is said at least once."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from servanda.law.acts import CONSENTS, SIGNATURES, Kind
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
    named,
    notifications,
    on_day,
    ratifications,
    signatories,
    years,
)
from servanda.law.clauses import (
    Acceptance,
    AfterEachPeriod,
    AnyTime,
    AtLeast,
    ButFor,
    Circulated,
    Clauses,
    Closed,
    Condition,
    Counted,
    Days,
    Decided,
    Delay,
    Depending,
    Duration,
    EndOfTerm,
    FirstOfMonth,
    FirstOfMonthAfter,
    ForAllPartiesOf,
    IfNotBy,
    InForceOf,
    Joining,
    Months,
    NextDate,
    NotAllowed,
    Numbering,
    OnceAccepted,
    OnDateOfYear,
    OnSigning,
    Open,
    PartiesOf,
    Permitted,
    PerState,
    Pivot,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Reservations,
    Rule,
    Share,
    Silence,
    Start,
    Then,
    UnlessOpposed,
    UnlessOptedOut,
    Weight,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import MonthEnd
from tests.law.explained import FIXED, SIGNED, THIRD

PARTIES = PartiesOf(instrument="convention")
EMISSIONS = frozenset({("RUR", Fraction(33, 2)), ("BOR", Fraction(30)), ("SYL", Fraction(19, 2))})
PARTY = WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, kinds=instruments, later=Months(1))

PLAIN = Clauses(entry_into_force=in_force(at_once, OnSigning()), for_states=PARTY)
"""Its lines are left out of the golden file wherever another case repeats them."""


def counted(**further) -> Counted:
    return Counted(kinds=ratifications, **further)


def weight(**further) -> Weight:
    of = further.pop("of", counted())
    return Weight(at_least=Fraction(55), of=of, table=EMISSIONS, base="emissions", **further)


def share(at_least: Fraction, base, of: Counted | None = None, *, strictly: bool = False) -> Share:
    return Share(at_least=at_least, base=base, of=of or counted(), strictly=strictly)


def counting_cases() -> dict[str, Rule]:
    half, two_thirds = Fraction(1, 2), Fraction(2, 3)
    conditions: dict[str, Condition] = {
        "third notification": at_least(3, notifications, by=signatories),
        "twenty-first consent": at_least(21, CONSENTS),
        "eighth signature": at_least(8, SIGNATURES | {Kind.CONSENT}),
        "one hundred and fifteenth": at_least(115, ratifications),
        "one of some": at_least(2, {Kind.APPROVAL}, by=named("RUR", "BOR")),
        "several by one": at_least(2, {Kind.ACCEPTANCE}, by=named("RUR")),
        "own": at_least(1, ratifications, by=named("RUR")),
        "not counting": at_least(4, notifications, not_counting={"GRU"}),
        "notified": AtLeast(n=2, of=counted(start=Start.NOTIFICATION)),
        "notification notified": AtLeast(
            n=2, of=Counted(kinds=notifications, start=Start.NOTIFICATION)
        ),
        "signature notified": AtLeast(n=2, of=Counted(kinds=SIGNATURES, start=Start.NOTIFICATION)),
        "registered": AtLeast(n=2, of=counted(start=Start.REGISTRATION)),
        "with every depositary": AtLeast(n=2, of=counted(with_every=frozenset({"RUR", "BOR"}))),
        "parties of another": at_least(15, instruments, by=PARTIES),
        "received from parties then": at_least(
            5, notifications, by=PartiesOf(instrument="convention", at=date(1981, 5, 1))
        ),
        "everyone": every_one(signatories, ratifications),
        "everyone named": every_one(named("RUR", "BOR", "SYL"), notifications),
        "every signature": every_one(named("RUR", "BOR"), SIGNATURES),
        "all parties": every_one(PARTIES, instruments),
        "half of the signatories": share(half, signatories),
        "more than half of the parties": share(half, PARTIES, strictly=True),
        "two thirds of a number": share(two_thirds, Numbering(53), counted(by=PARTIES)),
        "notifications of two thirds": share(
            two_thirds, Numbering(21), Counted(kinds=notifications)
        ),
        "all of a number": share(Fraction(1), Numbering(5)),
        "odd share": share(
            Fraction(5, 7),
            named("RUR", "BOR"),
            Counted(kinds=frozenset(), not_counting=frozenset({"BOR"})),
        ),
        "weight": weight(),
        "more than a weight": weight(strictly=True, of=counted(by=signatories)),
        "number and weight": all_of(at_least(55, ratifications), weight()),
        "in force of another": InForceOf("convention"),
        "circulated": Circulated(),
        "silence": Silence(
            since=Circulated(), period=Months(3), unless=at_least(3, {Kind.OPT_OUT}, by=PARTIES)
        ),
    }
    return {name: in_force(days(30), condition) for name, condition in conditions.items()}


def delay_cases() -> dict[str, Rule]:
    delays: dict[str, Delay] = {
        "at once": at_once,
        "a day": Days(1),
        "two days": Days(2),
        "clear days": Days(30, clear=True),
        "one clear day": Days(1, clear=True),
        "no months": Months(0),
        "five months": Months(5),
        "clear months": Months(6, clear=True),
        "months carried": Months(6, MonthEnd.NEXT_DAY),
        "a year": Months(12),
        "clear years": Months(24, clear=True),
        "first of month": FirstOfMonth(3),
        "after expiry of days": FirstOfMonthAfter(Days(60)),
        "after expiry of a clear day": FirstOfMonthAfter(Days(21, clear=True)),
        "after expiry of months": FirstOfMonthAfter(Months(3)),
        "after expiry of a month": FirstOfMonthAfter(Months(1)),
        "after expiry of a year": FirstOfMonthAfter(Months(12)),
        "after expiry of five years": FirstOfMonthAfter(Months(60)),
        "next date": NextDate(month=7, day=22),
        "months, then months": Then(first=Months(3), second=Months(2)),
        "at once, then days": Then(first=at_once, second=Days(5)),
        "first of month, then days": Then(first=FirstOfMonth(1), second=Days(5)),
        "after expiry, then at once": Then(first=FirstOfMonthAfter(Months(2)), second=at_once),
        "next date, then next date": Then(
            first=NextDate(month=1, day=1), second=NextDate(month=7, day=1)
        ),
        "three in a row": Then(first=Then(first=Days(1), second=Days(2)), second=Days(3)),
    }
    return {name: in_force(delay, at_least(2, ratifications)) for name, delay in delays.items()}


def rule_cases() -> dict[str, Rule]:
    on_a_date = in_force(at_once, on_day(1990, 1, 1))
    return {
        "on a date": on_a_date,
        "a year after a date": in_force(years(1), on_day(1990, 1, 1)),
        "on a date decided": in_force(at_once, Decided()),
        "after a date decided": in_force(days(3), Decided()),
        "first of events": in_force(FirstOfMonth(3), any_of(OnSigning(), fact("tonnage"))),
        "fixed": FIXED,
        "second track": IfNotBy(
            day=date(2010, 1, 1), condition=at_least(8, ratifications), then=FIXED.otherwise
        ),
        "earlier": earlier_of(on_a_date, FIXED),
        "later": later_of(on_a_date, FIXED),
    }


def per_state_cases() -> dict[str, PerState]:
    return {
        "with the others": PARTY,
        "notified": WithTheOthers(
            pivot=Pivot.THRESHOLD, kinds=ratifications, later=Months(3), start=Start.NOTIFICATION
        ),
        "for all parties": ForAllPartiesOf(instrument="convention"),
        "unless opted out": UnlessOptedOut(
            instrument="convention", within=Months(12), kinds=instruments, later=Days(90)
        ),
        "but for": ButFor(
            states=frozenset({"RUR", "BOR"}),
            rule=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications),
            otherwise=PARTY,
        ),
    }


def joining_cases() -> dict[str, Joining]:
    return {
        "open to some": Open(to=named("SYL", "ZUB")),
        "closed": Closed(),
        "once accepted": OnceAccepted(delay=Days(60)),
        "unless opposed": UnlessOpposed(within=Months(6)),
        "unless opposed, pair by pair": UnlessOpposed(
            within=Months(6), pairwise=True, delay=FirstOfMonth(1)
        ),
        "with consent of all": WithConsentOfAll(delay=Days(30)),
        "for parties and others": Depending(
            group=PARTIES, then=Open(), otherwise=WithConsentOfAll()
        ),
        "for signatories and others": Depending(
            group=signatories, then=Open(to=PARTIES), otherwise=Closed()
        ),
        "for the named and others": Depending(
            group=named("RUR"), then=Open(), otherwise=Open(to=signatories)
        ),
    }


def further_cases() -> dict[str, dict[str, object]]:
    return {
        "provisional from signature": {
            "provisional": Provisional(start=ProvisionalStart.OWN_SIGNATURE)
        },
        "provisional in part": {
            "provisional": Provisional(
                start=ProvisionalStart.SIGNING,
                delay=Days(60),
                provisions=frozenset({"article 10", "article 9"}),
                ended=Days(30),
            )
        },
        "provisional by declaration": {
            "provisional": Provisional(start=ProvisionalStart.DECLARATION)
        },
        "withdrawal": {"withdrawal": Withdrawal(delay=Months(12), not_before=Months(36))},
        "withdrawal at once": {"withdrawal": Withdrawal(delay=at_once, window=AnyTime())},
        "withdrawal at the end of a term": {
            "withdrawal": Withdrawal(
                delay=at_once, window=EndOfTerm(term=Months(60), notice=Months(6))
            )
        },
        "withdrawal after each period": {
            "withdrawal": Withdrawal(
                delay=Months(12),
                window=AfterEachPeriod(period=Months(120), open_for=Months(12)),
            )
        },
        "withdrawal on a date": {
            "withdrawal": Withdrawal(
                delay=Days(30),
                window=OnDateOfYear(
                    effect=NextDate(month=12, day=31), notice_by=NextDate(month=6, day=30)
                ),
                not_before=Months(12),
            )
        },
        "no withdrawal": {
            "withdrawal": Withdrawal(delay=at_once, window=NotAllowed(), not_before=Months(12))
        },
        "five years": {"duration": Duration(term=Months(60))},
        "prolonged": {
            "duration": Duration(
                term=Months(60),
                renewal=Prolonged(by=Months(12), notice=Months(6)),
                until=date(2030, 12, 31),
                below=2,
            )
        },
        "prolonged, notice from a first of month": {
            "duration": Duration(
                term=Months(24), renewal=Prolonged(by=Months(24), notice=FirstOfMonth(2))
            )
        },
        "prolonged, notice by the end": {
            "duration": Duration(term=Months(24), renewal=Prolonged(by=Months(24), notice=at_once))
        },
        "no reservations": {"reservations": Reservations(permitted=Permitted.NONE)},
        "some reservations": {
            "reservations": Reservations(
                permitted=Permitted.ONLY,
                provisions=frozenset({"article 4", "article 12"}),
                acceptance=Acceptance.NOT_NEEDED,
            )
        },
        "most reservations": {
            "reservations": Reservations(
                permitted=Permitted.EXCEPT,
                provisions=frozenset({"article 4"}),
                acceptance=Acceptance.ALL,
                silence=Days(90),
            )
        },
        "accepted by the organ": {"reservations": Reservations(acceptance=Acceptance.ORGAN)},
        "replaces": {"replaces": frozenset({"convention", "charter"})},
    }


def clause_cases() -> dict[str, Clauses]:
    rules = {**counting_cases(), **delay_cases(), **rule_cases()}
    plain = PLAIN.entry_into_force
    found = {
        "plain": PLAIN,
        "signature": SIGNED,
        "threshold": THIRD,
        **{name: Clauses(entry_into_force=r, for_states=PARTY) for name, r in rules.items()},
        **{
            f"state: {name}": Clauses(entry_into_force=plain, for_states=rule)
            for name, rule in per_state_cases().items()
        },
        **{
            f"joining: {name}": Clauses(entry_into_force=plain, for_states=PARTY, joining=joining)
            for name, joining in joining_cases().items()
        },
    }
    for name, further in further_cases().items():
        found[name] = Clauses(entry_into_force=plain, for_states=PARTY, **further)  # type: ignore[arg-type]  # one field each
    return found
