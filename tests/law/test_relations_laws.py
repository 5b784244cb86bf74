from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from servanda.law.acts import Act, Kind
from servanda.law.background import USUAL, Policy
from servanda.law.build import at_least, instruments
from servanda.law.clauses import Acceptance, Days, Permitted, Reservations
from servanda.law.dates import Day, exact
from servanda.law.relations import Effect, InForce, all_between, between
from servanda.law.standing import OnRecord
from tests.law.build_acts import simple
from tests.law.reservation_histories import (
    LAST,
    PARTIES,
    RESERVATION,
    SILENCE,
    START,
    days_asked,
    histories,
)
from tests.law.reservation_oracle import possible_effects

_WITHDRAWN = Kind.RESERVATION_WITHDRAWN
EACH = Reservations(silence=Days(SILENCE))
ALL = Reservations(silence=Days(SILENCE), acceptance=Acceptance.ALL)
pairs = st.sampled_from([("RUR", "BOR"), ("RUR", "SYL"), ("BOR", "SYL")])


def on_record(acts, regime=EACH, policies=USUAL):
    clauses = replace(simple(at_least(1, instruments)), reservations=regime)
    return OnRecord(clauses, tuple(acts), policies=policies)


def found(record, toward, on):
    """Give the possible effects of the one reservation, or none before it is made."""
    relation = between(record, "RUR", toward, as_of=on, known_at=None)
    effects = [set(r.may_be or (r.effect,)) for r in relation.reservations]
    return effects[0] if effects else set()


def of_oracle(acts, toward, mode, on):
    reservation = next(act for act in acts if act.entry == RESERVATION)
    if on < reservation.on.earliest:
        return set()
    return {Effect(e) for e in possible_effects(acts, reservation, toward, SILENCE, mode, on)}


@given(histories(), days_asked, st.sampled_from(["BOR", "SYL"]))
def test_each_for_itself_agrees_with_the_oracle(acts, on, toward):
    assert found(on_record(acts), toward, on) == of_oracle(acts, toward, "each", on)


@given(histories(all_told=True), days_asked, st.sampled_from(["BOR", "SYL"]))
def test_all_must_accept_agrees_with_the_oracle(acts, on, toward):
    assert found(on_record(acts, ALL), toward, on) == of_oracle(acts, toward, "all", on)


@given(histories(), days_asked, st.sampled_from(["BOR", "SYL"]))
def test_all_must_accept_leaves_nothing_possible_out(acts, on, toward):
    assert found(on_record(acts, ALL), toward, on) >= of_oracle(acts, toward, "all", on)


@given(histories(late=True, all_told=True), days_asked, st.sampled_from(["BOR", "SYL"]))
def test_late_reservations_agree_with_the_oracle(acts, on, toward):
    assert found(on_record(acts), toward, on) == of_oracle(acts, toward, "late", on)


@given(histories(), days_asked, pairs)
def test_relations_are_symmetric(acts, on, pair):
    a, b = pair
    one = between(on_record(acts), a, b, as_of=on, known_at=None)
    assert one == between(on_record(acts), b, a, as_of=on, known_at=None)


@given(histories(), days_asked, st.sampled_from([EACH, ALL]))
def test_a_reservation_never_changes_the_relation_of_two_others(acts, on, regime):
    without = (act for act in acts if act.kind is Kind.RATIFICATION)
    with_it = between(on_record(acts, regime), "BOR", "SYL", as_of=on, known_at=None)
    # The reasons of their standings may name the practice by which a reserved consent counts.
    others = between(on_record(without, regime), "BOR", "SYL", as_of=on, known_at=None)
    assert with_it == replace(others, standings=with_it.standings)


@given(histories(), days_asked, pairs, st.integers(0, 40))
def test_later_entries_never_change_what_was_known(acts, on, pair, known_at):
    a, b = pair
    before = (act for act in acts if act.entry <= known_at)
    then = between(on_record(acts), a, b, as_of=on, known_at=known_at)
    assert then == between(on_record(before), a, b, as_of=on, known_at=None)


@given(histories(), days_asked, pairs, st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(acts, on, pair, random):
    a, b = pair
    shuffled = random.sample(acts, len(acts))
    one = between(on_record(acts), a, b, as_of=on, known_at=None)
    assert one == between(on_record(shuffled), a, b, as_of=on, known_at=None)


@given(histories(all_told=True), days_asked)
def test_within_the_period_it_is_pending_unless_answered(acts, on):
    notices = [a.on.earliest for a in acts if a.about == RESERVATION and a.by is None]
    silent = [a for a in acts if not (a.by == "BOR" and a.about) and a.kind is not _WITHDRAWN]
    if START <= on <= min(notices) + timedelta(days=SILENCE):
        assert found(on_record(silent), "BOR", on) == {Effect.PENDING}


@given(histories(all_told=True), days_asked)
def test_where_an_opposing_objection_stands_there_are_no_relations(acts, on):
    relation = between(on_record(acts), "RUR", "BOR", as_of=on, known_at=None)
    if any(r.effect is Effect.NO_RELATIONS for r in relation.reservations):
        assert relation.in_force is InForce.NO


@given(histories(all_told=True), days_asked)
def test_an_objection_withdrawn_restores_the_modification(acts, on):
    record = on_record(acts)
    if found(record, "BOR", on) == {Effect.NOT_APPLIED}:
        objections = [a for a in acts if a.kind is Kind.OBJECTION and a.by == "BOR"]
        withdrawn = [
            Act(
                entry=200 + a.entry,
                kind=Kind.OBJECTION_WITHDRAWN,
                on=exact(on),
                by="BOR",
                about=a.entry,
            )
            for a in objections
        ]
        told = [
            Act(entry=300 + a.entry, kind=Kind.DEPOSITARY_NOTICE, on=exact(on), about=a.entry)
            for a in withdrawn
        ]
        assert found(on_record([*acts, *withdrawn, *told]), "BOR", on) == {Effect.MODIFIED}


@given(histories(), days_asked)
def test_an_effect_holds_from_its_first_day_to_its_next_change(acts, on):
    record = on_record(acts)
    for reserved in between(record, "RUR", "BOR", as_of=on, known_at=None).reservations:
        assert reserved.since is not None
        assert reserved.since.latest <= on
        assert found(record, "BOR", reserved.since.latest) == found(record, "BOR", on)
        if reserved.until is not None:
            next_change = reserved.until.earliest
            assert on < next_change
            assert found(record, "BOR", next_change - timedelta(days=1)) == found(record, "BOR", on)
            assert found(record, "BOR", next_change) != found(record, "BOR", on)


# -- whatever is on record ------------------------------------------------------------------------

any_day = st.tuples(st.integers(0, LAST), st.integers(0, 5)).map(
    lambda n: Day(START + timedelta(days=n[0]), START + timedelta(days=sum(n)))
)
any_acts = st.lists(
    st.builds(
        Act,
        entry=st.integers(1, 20),
        kind=st.sampled_from(Kind),
        on=any_day,
        by=st.sampled_from([None, *PARTIES]),
        about=st.one_of(st.none(), st.integers(1, 20)),
        toward=st.sampled_from([None, *PARTIES]),
        provisions=st.frozensets(st.sampled_from(["5", "5(1)", "6"])),
    ),
    max_size=12,
    unique_by=lambda act: act.entry,
)
regimes = st.builds(
    Reservations,
    permitted=st.sampled_from([Permitted.ALL, Permitted.NONE]),
    acceptance=st.sampled_from(Acceptance),
    silence=st.just(Days(SILENCE)),
)


@given(any_acts, regimes, st.frozensets(st.sampled_from(Policy)), days_asked, pairs)
def test_whatever_is_on_record_there_is_an_answer(acts, regime, policies, on, pair):
    record = on_record(acts, regime, policies)
    relation = between(record, *pair, as_of=on, known_at=None)
    assert (relation.in_force is InForce.YES) == (relation.since is not None)
    assert (relation.in_force is InForce.YES) != bool(relation.lacking)
    for reserved in relation.reservations:
        assert (reserved.effect is Effect.UNDETERMINED) == bool(reserved.may_be)
        assert {reserved.author, reserved.toward} == set(pair)
    (one,) = all_between({"one": record}, *pair, as_of=on, known_at=None) or (None,)
    assert one is None or one.version.relation == relation
