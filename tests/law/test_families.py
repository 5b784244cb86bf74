from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from servanda.law import build as b
from servanda.law import codec, families
from servanda.law.acts import Act, Kind
from servanda.law.background import Background, Other, Participation
from servanda.law.clauses import Months, OnceAccepted, Pivot, ProvisionalStart, UnlessOpposed
from servanda.law.dates import exact, from_edtf
from servanda.law.evaluate import entry_into_force
from tests.law.build_acts import act

ADOPTED = act(1, Kind.ADOPTION, "1990-01-01")
SIGNED = tuple(
    act(n, Kind.SIGNATURE, "1990-01-01", state)
    for n, state in enumerate(("BOR", "RUR", "SYL", "ZUB"), start=2)
)


def done(kind: Kind, *days: str) -> tuple[Act, ...]:
    """An instrument adopted and signed by four, and acts of one kind by one after the other."""
    states = ("BOR", "RUR", "SYL", "ZUB")
    acts = [act(n, kind, on, states[n - 10]) for n, on in enumerate(days, start=10)]
    return (ADOPTED, *SIGNED, *acts)


RATIFIED = done(Kind.RATIFICATION, "1990-02-10", "1990-03-10", "1990-04-10")
NOTIFIED = done(Kind.NOTIFICATION, "1990-02-10", "1990-03-10", "1990-04-10", "1990-05-10")
DECIDED = (*RATIFIED, Act(entry=30, kind=Kind.ORGAN_DECISION, on=from_edtf("1990-07-01")))
CIRCULATED = (ADOPTED, act(30, Kind.DEPOSITARY_NOTICE, "1990-02-01"))


def told(kind: Kind) -> tuple[Act, ...]:
    """The same ratifications, of each of which the depositary told a fortnight later."""
    days = {10: "1990-02-25", 11: "1990-03-25"}
    return (*RATIFIED, *(replace(act(n + 20, kind, on), about=n) for n, on in days.items()))


NOTICED, REGISTERED = told(Kind.DEPOSITARY_NOTICE), told(Kind.REGISTRATION)
FOUR = ("BOR", "RUR", "SYL", "ZUB")
THREE = ("BOR", "RUR", "SYL")
THIRD = families.after_nth_deposit(b.days(90), 3)
FAMILIES = [
    ("E1, E2", families.on_signature(), NOTIFIED, "1990-01-01"),
    ("E3", families.on_nth_notice(), NOTIFIED, "1990-04-10"),
    ("E4", families.after_nth_notice(b.days(30)), NOTIFIED, "1990-05-10"),
    ("E5", THIRD, RATIFIED, "1990-07-09"),
    ("E6", families.on_nth_deposit(2, b.days(30)), RATIFIED, "1990-03-10"),
    ("E7", families.on_last_notice(), NOTIFIED, "1990-05-10"),
    ("E7, named", families.on_last_notice(THREE), NOTIFIED, "1990-04-10"),
    ("E8", families.after_last_notice(b.days(10)), NOTIFIED, "1990-05-20"),
    ("E9, all", families.all_or_after_adoption(THREE, b.years(1)), RATIFIED, "1990-04-10"),
    ("E9, a year", families.all_or_after_adoption(FOUR, b.years(1)), RATIFIED, "1991-01-01"),
    ("E10", families.of_named_states(["RUR", "BOR"]), RATIFIED, "1990-03-10"),
    (
        "E10, and more",
        families.of_named_states(["RUR", "BOR"], b.at_least(3, b.instruments), delay=b.days(1)),
        RATIFIED,
        "1990-04-11",
    ),
    ("E11", families.on_day_decided(), DECIDED, "1990-07-01"),
    (
        "E12",
        families.number_and_weight(b.days(30), 2, {"BOR": 20, "RUR": 30, "SYL": 10}, "55", "grain"),
        RATIFIED,
        "1990-05-10",
    ),
    (
        "E13, in time",
        families.fixed_day_or_later(date(1990, 6, 1), b.at_least(3, b.instruments), b.days(90)),
        RATIFIED,
        "1990-06-01",
    ),
    (
        "E13, later",
        families.fixed_day_or_later(date(1990, 4, 1), b.at_least(3, b.instruments), b.days(90)),
        RATIFIED,
        "1990-07-09",
    ),
    ("E14", families.first_of_month_after_expiry(Months(3), 3), RATIFIED, "1990-08-01"),
    ("E15", families.first_of_kth_month(3, 3), RATIFIED, "1990-07-01"),
    ("E16", families.after_nth_deposit(b.months(3), 3), RATIFIED, "1990-07-10"),
    ("E17", families.after_nth_notified(b.months(3), 2), NOTICED, "1990-06-25"),
    ("E18", families.after_nth_registered(b.years(1)), REGISTERED, "1991-03-25"),
    ("E19", families.accessions_accepted(THIRD, b.days(60)), RATIFIED, "1990-07-09"),
    ("E20", families.accessions_unopposed(THIRD, b.months(6)), RATIFIED, "1990-07-09"),
    ("E22", families.several_depositaries(b.days(30), 3), RATIFIED, "1990-05-10"),
    ("E23", families.provisional_from_signing(THIRD, b.days(60)), RATIFIED, "1990-07-09"),
    ("E24", families.unless_opting_out("charter", b.years(1)), CIRCULATED, "1991-02-01"),
    (
        "E24, of all",
        families.unless_disagreed(
            "charter", b.months(3), b.at_least(2, [Kind.OPT_OUT]), b.months(2)
        ),
        CIRCULATED,
        "1990-07-01",
    ),
]


def cases(*columns):
    return pytest.mark.parametrize(
        columns, [(c, a, on) for _, c, a, on in FAMILIES], ids=[name for name, *_ in FAMILIES]
    )


@cases("clauses", "acts", "on")
def test_a_family_is_in_force_on_its_day(clauses, acts, on):
    assert entry_into_force(clauses, acts).on == from_edtf(on)


@cases("clauses", "acts", "on")
def test_a_family_is_written_and_read(clauses, acts, on):
    assert codec.clauses_from_json(codec.clauses_to_json(clauses)) == clauses


def test_a_share_of_the_parties_of_another_treaty():
    parties = tuple(
        Participation(state=state, since=exact(date(1989, 1, 1)), until=None) for state in FOUR
    )
    charter = Other(in_force_on=exact(date(1989, 1, 1)), parties=parties)
    verdict = entry_into_force(
        families.share_of_parties(b.days(90), "3/4", "charter"),
        RATIFIED,
        Background(others={"charter": charter}),
    )
    assert verdict.on == exact(date(1990, 7, 9))


def test_later_states_come_in_as_the_family_has_it():
    later = {
        "E3": families.on_nth_notice().for_states,
        "E4": families.after_nth_notice(b.days(30)).for_states,
        "E6": families.on_nth_deposit(2, b.days(30)).for_states,
        "E12": families.number_and_weight(b.days(30), 2, {}, "1/2", "grain").for_states,
    }
    assert later == {
        "E3": b.with_the_others(kinds=families.NOTICES),
        "E4": b.with_the_others(b.days(30), families.NOTICES),
        "E6": b.with_the_others(b.days(30)),
        "E12": b.with_the_others(b.days(30)),
    }


@pytest.mark.parametrize(
    "clauses",
    [
        families.all_or_after_adoption(FOUR, b.years(1)),
        families.on_day_decided(),
        families.fixed_day_or_later(date(1990, 6, 1), b.decided, b.days(90)),
    ],
    ids=["E9", "E11", "E13"],
)
def test_who_came_before_entry_into_force_is_in_with_the_others(clauses):
    assert clauses.for_states.pivot == Pivot.ENTRY_INTO_FORCE


def test_what_a_family_adds_to_another():
    assert families.accessions_accepted(THIRD, b.days(60)) == replace(
        THIRD, joining=OnceAccepted(delay=b.days(60))
    )
    assert families.accessions_unopposed(THIRD, b.months(6)) == replace(
        THIRD, joining=UnlessOpposed(within=Months(6))
    )
    provisionally = families.provisional_from_signing(THIRD, b.days(60))
    assert provisionally == replace(
        THIRD, provisional=b.provisional(ProvisionalStart.SIGNING, b.days(60))
    )


def test_every_depositary_may_be_asked_for():
    clauses = families.several_depositaries(b.days(30), 3, with_every=["Szohod", "Strelsau"])
    assert clauses.entry_into_force.condition.of.with_every == {"Szohod", "Strelsau"}
