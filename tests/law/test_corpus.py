from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import INSTRUMENTS, Act, Kind, Void
from servanda.law.background import USUAL, Policy, Succession, SuccessionForm
from servanda.law.clauses import (
    Acceptance,
    After,
    AtLeast,
    Clauses,
    Counted,
    EveryOne,
    FactHolds,
    ForAllPartiesOf,
    InForceOf,
    LaterOf,
    Months,
    OnceAccepted,
    PartiesOf,
    Pivot,
    Reservations,
    Rule,
    Share,
    Signatories,
    Start,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.corpus import ANSWERS, CODES, Register, UnknownTreatyError
from servanda.law.dates import Day, exact, whole_year
from servanda.law.references import CircleError, assemble
from servanda.law.relations import InForce, between
from servanda.law.standing import OnRecord, Standing
from tests import strategies
from tests.law.corpus_registers import (
    FIRST,
    SPAN,
    STATES,
    added,
    all_told,
    assert_agrees,
    assert_agrees_within_bounds,
    dates,
    odd_histories,
    pair_registers,
    plain_clauses,
    plain_records,
    registers,
)


def plain(rule: Rule) -> Clauses:
    own = WithTheOthers(pivot=Pivot.THRESHOLD)
    leaving = Withdrawal(delay=Months(12))
    return Clauses(entry_into_force=rule, for_states=own, withdrawal=leaving)


def at_least(n: int, *kinds: Kind) -> AtLeast:
    return AtLeast(n=n, of=Counted(kinds=frozenset(kinds) or INSTRUMENTS))


HALF = Fraction(1, 2)
LATER = FIRST + timedelta(days=20)


def act(entry: int, kind: Kind, on: date, by: str | None = None) -> Act:
    return Act(entry=entry, kind=kind, on=exact(on), by=by)


DAYS = (*(FIRST + timedelta(days=n) for n in range(0, SPAN + 1_400, 150)), None)


def turning_days(records: dict[str, OnRecord]) -> list[date]:
    """The days of acts and those after: where standings turn."""
    days = {r.on.earliest for record in records.values() for r in record.records}
    return sorted(days | {day + timedelta(days=30) for day in days})


@given(plain_records)
def test_plain_treaties_stand_as_one_by_one(record):
    records = {"Alpha": record}
    days = (*turning_days(records), None)
    assert_agrees_within_bounds(Register(records), all_told(records), days)


@given(st.builds(OnRecord, clauses=plain_clauses, records=odd_histories))
def test_so_do_treaties_with_odd_acts(record):
    records = {"Alpha": record}
    days = (*turning_days(records), None)
    assert_agrees_within_bounds(Register(records), all_told(records), days)


@given(registers())
def test_registers_stand_as_one_by_one(records):
    assert_agrees_within_bounds(Register(records), all_told(records), DAYS)


@given(st.lists(strategies.on_records(strategies.days), min_size=1, max_size=2))
def test_registers_of_any_clauses_stand_as_one_by_one(some):
    records = {f"Treaty {n}": record for n, record in enumerate(some)}
    assert_agrees_within_bounds(Register(records), all_told(records), DAYS)


# -- two states -----------------------------------------------------------------------------------


@given(pair_registers(), st.permutations(STATES))
def test_relations_are_those_found_one_by_one(records, order):
    register, whole = Register(records), assemble(records)
    one, other, *_ = order
    for day in (*turning_days(records)[::3], None):
        found = register.between(one, other, day)
        for row, name in enumerate(register.treaties):
            expected = between(whole[name], one, other, as_of=day, known_at=None)
            assert ANSWERS[found.in_force[row]] is expected.in_force
            since = 0 if expected.since is None else expected.since.earliest.toordinal()
            assert found.since[row] == since


@given(pair_registers(), dates)
def test_relations_are_symmetric(records, day):
    register = Register(records)
    one, other = (register.between(*pair, day) for pair in (("BOR", "SYL"), ("SYL", "BOR")))
    assert (one.states, one.in_force.tolist(), one.since.tolist()) == (
        other.states,
        other.in_force.tolist(),
        other.since.tolist(),
    )


def test_nothing_is_in_force_with_a_state_that_is_on_no_record():
    record = OnRecord(
        clauses=None, records=(Act(entry=1, kind=Kind.SIGNATURE, on=exact(FIRST), by="SYL"),)
    )
    found = Register({"Alpha": record}).between("SYL", "XXX", None)
    assert (found.in_force.tolist(), found.since.tolist()) == ([0], [0])


def test_an_opposing_objection_keeps_two_states_apart_until_it_is_withdrawn():
    withdrawn, told = FIRST + timedelta(days=200), FIRST + timedelta(days=210)
    records = (
        act(1, Kind.RATIFICATION, FIRST, "RUR"),
        act(2, Kind.RATIFICATION, FIRST, "SYL"),
        act(3, Kind.RATIFICATION, FIRST, "BOR"),
        act(4, Kind.RESERVATION, FIRST, "SYL"),
        replace(act(5, Kind.OPPOSING_OBJECTION, FIRST + timedelta(days=10), "BOR"), about=4),
        replace(act(6, Kind.OBJECTION_WITHDRAWN, withdrawn, "BOR"), about=5),
        replace(act(7, Kind.DEPOSITARY_NOTICE, told), about=6),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    register = Register({"Alpha": record})
    assert answer(register, "SYL", "BOR", FIRST + timedelta(days=100)) == (InForce.NO, None)
    assert answer(register, "SYL", "BOR", None) == (InForce.YES, told)
    assert answer(register, "SYL", "RUR", None) == (InForce.YES, FIRST)
    register.add("Alpha", Void(entry=8, replaces=5))
    assert answer(register, "SYL", "BOR", None) == (InForce.YES, FIRST)


def test_where_all_must_accept_one_objection_leaves_the_author_s_relations_open():
    records = (
        act(1, Kind.RATIFICATION, FIRST, "RUR"),
        act(2, Kind.RATIFICATION, FIRST, "SYL"),
        act(3, Kind.RATIFICATION, FIRST, "BOR"),
        act(4, Kind.RESERVATION, FIRST, "SYL"),
        replace(act(5, Kind.OBJECTION, FIRST + timedelta(days=10), "BOR"), about=4),
    )
    clauses = replace(
        plain(After(condition=at_least(2))),
        reservations=Reservations(acceptance=Acceptance.ALL),
    )
    register = Register({"Alpha": OnRecord(clauses=clauses, records=records)})
    assert answer(register, "SYL", "RUR", None) == (InForce.UNDETERMINED, None)
    assert answer(register, "BOR", "RUR", None) == (InForce.YES, FIRST)


def test_an_accession_counts_for_those_that_accept_it():
    accepted = FIRST + timedelta(days=300)
    records = (
        act(1, Kind.RATIFICATION, FIRST, "RUR"),
        act(2, Kind.RATIFICATION, FIRST, "SYL"),
        act(3, Kind.ACCESSION, FIRST + timedelta(days=100), "BOR"),
        replace(act(4, Kind.ACCESSION_ACCEPTED, accepted, "SYL"), toward="BOR"),
    )
    clauses = replace(plain(After(condition=at_least(2))), joining=OnceAccepted())
    register = Register({"Alpha": OnRecord(clauses=clauses, records=records)})
    assert answer(register, "SYL", "BOR", None) == (InForce.YES, accepted)
    assert answer(register, "RUR", "BOR", None) == (InForce.NO, None)


def test_a_suspension_does_not_end_what_is_in_force():
    suspended = FIRST + timedelta(days=300)
    records = (
        act(1, Kind.RATIFICATION, FIRST, "RUR"),
        act(2, Kind.RATIFICATION, FIRST, "SYL"),
        act(3, Kind.SUSPENSION, suspended, "SYL"),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    register = Register({"Alpha": record})
    assert register.standing_on("Alpha", "SYL", None) == (Standing.SUSPENDED, exact(suspended))
    assert answer(register, "SYL", "RUR", None) == (InForce.YES, FIRST)


def answer(register: Register, a: str, b: str, as_of: date | None) -> tuple[InForce, date | None]:
    found = register.between(a, b, as_of)
    since = int(found.since[0])
    return ANSWERS[found.in_force[0]], date.fromordinal(since) if since else None


# -- kept up to date ------------------------------------------------------------------------------


@given(registers(), st.lists(added, min_size=1, max_size=4))
def test_acts_added_are_as_if_the_register_were_made_with_them(records, more):
    register, now = Register(records), dict(records)
    for number, (name, record) in enumerate(more, start=1_000):
        treaty = sorted(records)[name % len(records)]
        act = replace(record, entry=number)
        now[treaty] = replace(now[treaty], records=(*now[treaty].records, act))
        touched = register.add(treaty, act)
        assert touched[0] == treaty
        assert_agrees(register, all_told(now), DAYS[::3])
    anew = Register(now)
    assert columns_of(register) == columns_of(anew)
    assert register.one_by_one == anew.one_by_one
    for pair in pairwise(register.states):
        one, other = (r.between(*pair, None) for r in (register, anew))
        assert one.in_force.tolist() == other.in_force.tolist()


def columns_of(register: Register) -> list[tuple[str, str, int, int, int, int]]:
    told = register.history()
    return [
        (register.treaties[treaty], register.states[state], *rest)
        for treaty, state, *rest in zip(
            told.treaty.tolist(),
            told.state.tolist(),
            told.standing.tolist(),
            told.since.tolist(),
            told.first.tolist(),
            told.until.tolist(),
            strict=True,
        )
    ]


def test_what_names_a_treaty_follows_it_near_and_far():
    one = at_least(1)
    base = OnRecord(clauses=plain(After(condition=one)), records=())
    protocol = OnRecord(clauses=plain(After(condition=InForceOf("Base"))), records=())
    further = OnRecord(clauses=plain(After(condition=InForceOf("Protocol"))), records=())
    register = Register({"Further": further, "Base": base, "Protocol": protocol, "Other": base})
    touched = register.add("Base", act(1, Kind.RATIFICATION, FIRST, "SYL"))
    assert touched == ("Base", "Protocol", "Further")
    assert register.add("Further", act(2, Kind.RATIFICATION, FIRST, "RUR")) == ("Further",)
    standing = register.standing_on("Further", "RUR", FIRST)
    assert standing == (Standing.PARTY, exact(FIRST))
    assert register.standing_on("Other", "SYL", None) is None


def test_a_state_that_never_acted_has_no_standing():
    assert Register({"Alpha": OnRecord(clauses=None)}).standing_on("Alpha", "SYL", None) is None


def test_who_notified_a_succession_before_entry_into_force_is_bound_with_it():
    records = (act(1, Kind.SUCCESSION, FIRST, "SYL"), act(2, Kind.RATIFICATION, LATER, "RUR"))
    record = OnRecord(clauses=plain(After(condition=at_least(1))), records=records)
    register = Register({"Alpha": record})
    assert register.one_by_one == frozenset()
    assert register.standing_on("Alpha", "SYL", FIRST) == (Standing.CONTRACTING, exact(FIRST))
    assert register.standing_on("Alpha", "SYL", LATER) == (Standing.PARTY, exact(LATER))


def test_a_successor_without_acts_of_its_own_has_its_place():
    succession = Succession(
        predecessor="SYL",
        successor="BOR",
        on=exact(FIRST + timedelta(days=100)),
        form=SuccessionForm.SEPARATION,
        predecessor_ended=True,
    )
    record = OnRecord(
        clauses=plain(After(condition=at_least(1))),
        records=(act(1, Kind.RATIFICATION, FIRST, "SYL"),),
        policies=USUAL | {Policy.CONTINUITY},
        successions=(succession,),
    )
    records = {"Alpha": record}
    register = Register(records)
    assert register.states == ("BOR", "SYL")
    assert_agrees_within_bounds(register, all_told(records), DAYS)


def test_what_was_recorded_later_is_not_known_yet():
    records = (
        act(1, Kind.RATIFICATION, FIRST, "SYL"),
        act(5, Kind.RATIFICATION, FIRST, "RUR"),
        Void(entry=6, replaces=1),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    for known_at, expected in ((1, Standing.CONTRACTING), (5, Standing.PARTY), (6, None)):
        register = Register({"Alpha": record}, known_at=known_at)
        found = register.standing_on("Alpha", "SYL", None)
        assert (None if found is None else found[0]) is expected


def test_a_treaty_that_is_not_there_is_named():
    register = Register({})
    with pytest.raises(UnknownTreatyError, match="No treaty in this register is called 'Alpha'"):
        register.add("Alpha", act(1, Kind.RATIFICATION, FIRST, "SYL"))


def test_circles_are_refused():
    one = OnRecord(clauses=plain(After(condition=InForceOf("Beta"))))
    other = OnRecord(clauses=plain(After(condition=InForceOf("Alpha"))))
    with pytest.raises(CircleError, match=r"in a circle, (Alpha|Beta) → "):
        Register({"Alpha": one, "Beta": other})


def test_a_snapshot_may_be_written_over():
    record = OnRecord(
        clauses=plain(After(condition=at_least(1))),
        records=(act(1, Kind.RATIFICATION, FIRST, "SYL"),),
    )
    register = Register({"Alpha": record})
    before = register.snapshot(FIRST - timedelta(days=1))
    assert before.standing.tolist() == [[0]]
    after = register.snapshot(FIRST, before)
    assert after.standing is before.standing
    assert after.standing.tolist() == [[CODES[Standing.PARTY]]]


def test_memory_is_accounted_for():
    record = OnRecord(
        clauses=plain(After(condition=at_least(1))),
        records=(act(1, Kind.RATIFICATION, FIRST, "SYL"),),
    )
    # One change of 21 bytes, and one frame of 5 bytes for the one cell.
    assert Register({"Alpha": record}).nbytes == 21 + 5


# -- what is left to the one-by-one evaluator -----------------------------------------------------


def test_usual_treaties_are_evaluated_on_columns():
    records = (
        act(1, Kind.ADOPTION, FIRST),
        act(2, Kind.SIGNATURE, FIRST, "SYL"),
        act(3, Kind.RATIFICATION, FIRST + timedelta(days=40), "SYL"),
        act(4, Kind.ACCESSION, FIRST + timedelta(days=90), "RUR"),
        act(5, Kind.DENUNCIATION, FIRST + timedelta(days=900), "SYL"),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    register = Register({"Alpha": record})
    assert register.one_by_one == frozenset()
    assert register.standing_on("Alpha", "SYL", None) == (
        Standing.WITHDRAWN,
        exact(date(1993, 6, 19)),
    )


@pytest.mark.parametrize(
    "odd",
    [
        Act(entry=9, kind=Kind.SUCCESSION, on=exact(FIRST), by="RUR", effect_on=exact(FIRST)),
        Act(entry=9, kind=Kind.RATIFICATION, on=whole_year(1991), by="RUR"),
        Act(entry=9, kind=Kind.RATIFICATION, on=exact(FIRST), by="RUR", effect_on=exact(FIRST)),
        Act(entry=9, kind=Kind.WITHDRAWAL_EFFECTIVE, on=exact(FIRST), by="SYL"),
        Act(entry=9, kind=Kind.TERMINATION, on=exact(FIRST)),
    ],
)
def test_treaties_with_odd_acts_are_not(odd):
    records = (act(1, Kind.RATIFICATION, FIRST + timedelta(days=40), "SYL"), odd)
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    assert Register({"Alpha": record}).one_by_one == {"Alpha"}


@pytest.mark.parametrize(
    "on_record",
    [
        OnRecord(clauses=None),
        OnRecord(clauses=plain(After(condition=InForceOf("Beta")))),
        OnRecord(clauses=plain(LaterOf(frozenset({After(condition=at_least(2))})))),
        OnRecord(clauses=replace(plain(After(condition=at_least(2))), joining=OnceAccepted())),
        OnRecord(clauses=plain(After(condition=at_least(2))), policies=frozenset()),
        OnRecord(clauses=plain(After(condition=FactHolds("tonnage")))),
        OnRecord(clauses=plain(After(condition=at_least(2, Kind.AD_REFERENDUM)))),
        OnRecord(
            clauses=Clauses(
                entry_into_force=After(condition=at_least(2)),
                for_states=ForAllPartiesOf(instrument="Beta"),
            )
        ),
        OnRecord(
            clauses=plain(After(condition=Share(at_least=HALF, base=Signatories(), of=Counted())))
        ),
        OnRecord(
            clauses=plain(After(condition=EveryOne(who=Signatories(), start=Start.REGISTRATION)))
        ),
    ],
)
def test_nor_are_treaties_that_say_more(on_record):
    assert Register({"Alpha": on_record}).one_by_one == {"Alpha"}


# -- what is not done again -----------------------------------------------------------------------


def test_who_notified_its_succession_late_is_a_party_from_a_day_until_then():
    records = (act(1, Kind.RATIFICATION, FIRST, "RUR"), act(2, Kind.SUCCESSION, LATER, "SYL"))
    record = OnRecord(clauses=plain(After(condition=at_least(1))), records=records)
    register = Register({"Alpha": record})
    assert register.one_by_one == frozenset()
    between_them = Day(FIRST, LATER)
    day_before = LATER - timedelta(days=1)
    undetermined = (Standing.UNDETERMINED, between_them)
    assert register.standing_on("Alpha", "SYL", day_before) == undetermined
    assert register.standing_on("Alpha", "SYL", LATER) == (Standing.PARTY, between_them)


def test_a_state_evaluated_anew_by_itself_leaves_others_suspended_as_they_were():
    suspended, joined = FIRST + timedelta(days=300), FIRST + timedelta(days=400)
    records = (
        act(1, Kind.RATIFICATION, FIRST, "RUR"),
        act(2, Kind.RATIFICATION, FIRST, "SYL"),
        act(3, Kind.SUSPENSION, suspended, "SYL"),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(2))), records=records)
    register = Register({"Alpha": record})
    register.add("Alpha", act(4, Kind.ACCESSION, joined, "BOR"))
    assert register.standing_on("Alpha", "BOR", None) == (Standing.PARTY, exact(joined))
    assert register.standing_on("Alpha", "SYL", None) == (Standing.SUSPENDED, exact(suspended))
    assert answer(register, "SYL", "RUR", None) == (InForce.YES, FIRST)


def test_an_earlier_entry_into_force_moves_those_that_did_not_act():
    first, second, third = (FIRST + timedelta(days=n) for n in (0, 100, 200))
    records = (
        act(1, Kind.RATIFICATION, first, "RUR"),
        Act(entry=2, kind=Kind.RATIFICATION, on=Day(first, second), by="KLO"),
        act(3, Kind.RATIFICATION, third, "SYL"),
    )
    record = OnRecord(clauses=plain(After(condition=at_least(3))), records=records)
    register = Register({"Alpha": record})
    assert register.standing_on("Alpha", "RUR", None) == (Standing.PARTY, exact(third))
    register.add("Alpha", act(4, Kind.RATIFICATION, second, "BOR"))
    assert register.one_by_one == {"Alpha"}
    assert register.standing_on("Alpha", "RUR", None) == (Standing.PARTY, exact(second))


def test_what_names_a_treaty_stays_where_it_sees_no_change_that_matters():
    by_parties = AtLeast(n=1, of=Counted(by=PartiesOf(instrument="Base")))
    base = OnRecord(
        clauses=plain(After(condition=at_least(1))),
        records=(act(1, Kind.RATIFICATION, FIRST, "SYL"),),
    )
    protocol = OnRecord(
        clauses=plain(After(condition=by_parties)),
        records=(
            act(2, Kind.RATIFICATION, LATER, "SYL"),
            act(3, Kind.RATIFICATION, FIRST, "RUR"),
        ),
    )
    records = {"Base": base, "Protocol": protocol}
    register = Register(records)
    assert register.add("Base", act(4, Kind.ACCESSION, LATER, "BOR")) == ("Base", "Protocol")
    assert register.standing_on("Protocol", "RUR", None) == (Standing.PARTY, exact(LATER))
    register.add("Base", act(5, Kind.ACCESSION, FIRST, "RUR"))
    assert register.standing_on("Protocol", "RUR", None) == (Standing.PARTY, exact(FIRST))
