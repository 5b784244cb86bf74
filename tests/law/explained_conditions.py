"""Cases of thresholds and other conditions whose explanations are kept as golden files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from servanda.law.acts import Act, Kind
from servanda.law.background import ALONE, USUAL, Background, Other, Participation, Policy
from servanda.law.build import (
    at_least,
    at_once,
    days,
    in_force,
    instruments,
    notifications,
    ratifications,
    signatories,
)
from servanda.law.clauses import (
    AtLeast,
    Circulated,
    Counted,
    IfNotBy,
    InForceOf,
    Months,
    PartiesOf,
    Silence,
    Start,
    Weight,
)
from servanda.law.reasons.explain import Explainable
from tests.law.build_acts import act, day, notified, ratified, signed
from tests.law.explained import general
from tests.law.explained_clauses import EMISSIONS

TWO = (ratified(1, "RUR", "1991-01-01"), ratified(2, "BOR", "1991-02-01"))
OTHERS = Background(
    others={
        "convention": Other(
            in_force_on=day("1985-05-01"),
            parties=(Participation(state="RUR", since=day("1985-05-01"), until=None),),
        ),
        "charter": Other(in_force_on=None),
        "lost": Other(in_force_on=None, is_open=True),
    }
)


def of(condition, *acts: Act, background: Background = ALONE):
    return general(in_force(at_once, condition), *acts, background=background)


def weight(table=EMISSIONS) -> Weight:
    return Weight(
        at_least=Fraction(56), of=Counted(kinds=instruments), table=table, base="emissions"
    )


def many(n: int) -> frozenset[tuple[str, Fraction]]:
    return frozenset((f"S{k:02}", Fraction(k)) for k in range(1, n + 1))


def silence_cases() -> dict[str, Explainable]:
    quiet = Silence(since=Circulated(), period=Months(3), unless=at_least(2, {Kind.OPT_OUT}))
    sent = act(1, Kind.DEPOSITARY_NOTICE, "1990-01-01")
    two = (act(2, Kind.OPT_OUT, "1990-02-01", "RUR"), act(3, Kind.OPT_OUT, "1990-03-01", "BOR"))
    return {
        "circulated": of(Circulated(), sent),
        "not circulated": of(Circulated()),
        "silence": of(quiet, sent, two[0]),
        "silence broken": of(quiet, sent, *two),
        "silence not begun": of(quiet),
        "silence perhaps broken": of(
            quiet, sent, two[0], act(3, Kind.OPT_OUT, "1990-03/1990-05", "BOR")
        ),
    }


def other_cases() -> dict[str, Explainable]:
    by_parties = at_least(1, instruments, by=PartiesOf(instrument="convention"))
    return {
        "another in force": of(InForceOf("convention"), background=OTHERS),
        "another not in force": of(InForceOf("charter"), background=OTHERS),
        "another open": of(InForceOf("lost"), background=OTHERS),
        "another not on record": of(InForceOf("convention")),
        "by parties": of(by_parties, *TWO, background=OTHERS),
        "by parties not on record": of(by_parties, *TWO),
    }


def counted_cases() -> dict[str, Explainable]:
    on_notice = AtLeast(n=2, of=Counted(kinds=instruments, start=Start.NOTIFICATION))
    left = act(3, Kind.DENUNCIATION, "1991-01-15", "RUR")
    reserved = act(3, Kind.RESERVATION, "1991-01-01", "RUR")
    succeeded = act(3, Kind.SUCCESSION, "1991-03-01", "SYL")
    two, three = at_least(2, instruments), at_least(3, instruments)
    successions = Background(policies=USUAL | {Policy.SUCCESSIONS_COUNT})
    each = AtLeast(n=1, of=Counted(kinds=instruments, with_every=frozenset({"Strelsau", "Szohod"})))
    return {
        "weighed": of(weight(), *TWO, ratified(3, "SYL", "1991-03-01")),
        "not weighed enough": of(weight(), TWO[0], ratified(3, "ZUB", "1991-03-01")),
        "one of many weighs": of(weight(many(15)), ratified(3, "S07", "1991-03-01")),
        "by notice": of(
            on_notice,
            *TWO,
            act(3, Kind.DEPOSITARY_NOTICE, "1991-02-10", about=1),
            act(4, Kind.DEPOSITARY_NOTICE, "1991-03-10", about=2),
        ),
        "notice wanting": of(
            on_notice, *TWO, act(3, Kind.DEPOSITARY_NOTICE, "1991-02-10", about=1)
        ),
        "with each depositary": of(
            each,
            replace(ratified(1, "RUR", "1991-01-01"), depositary="Strelsau"),
            replace(ratified(2, "RUR", "1991-01-05"), depositary="Szohod"),
        ),
        "a consent taken back": of(two, *TWO, left, ratified(4, "SYL", "1991-05-01")),
        "a consent with a reservation": of(two, *TWO, reserved),
        "a succession counted": of(three, *TWO, succeeded, background=successions),
        "never signed": general(
            in_force(days(30), at_least(1, notifications, by=signatories)),
            signed(1, "RUR", "1990-01-01"),
            notified(2, "BOR", "1990-02-01"),
            notified(3, "RUR", "1990-03-01"),
        ),
    }


def second_track_cases() -> dict[str, Explainable]:
    track = IfNotBy(
        day=date(1992, 1, 1),
        condition=at_least(3, ratifications),
        then=in_force(days(90), at_least(2, ratifications)),
    )
    return {
        "second track": general(track, *TWO),
        "second track closed": general(track, *TWO, ratified(3, "SYL", "1991-03-01")),
        "second track, not enough": general(track, TWO[0]),
        "second track open": general(track, *TWO, ratified(3, "SYL", "1991-12/1992-02")),
    }


CONDITION_CASES = {
    "silence": silence_cases,
    "others": other_cases,
    "counted": counted_cases,
    "second-track": second_track_cases,
}
