from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.background import ALONE, USUAL, Background, Other, Participation, Policy
from servanda.law.clauses import (
    Acceptance,
    After,
    AllOf,
    AtLeast,
    AtOnce,
    Circulated,
    Clauses,
    Counted,
    Days,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonthAfter,
    IfNotBy,
    InForceOf,
    LaterOf,
    Months,
    Named,
    NextDate,
    Numbering,
    OnDay,
    PartiesOf,
    Pivot,
    Reservations,
    Share,
    Signatories,
    Silence,
    Start,
    Then,
    Weight,
    WithTheOthers,
)
from servanda.law.dates import Day, exact
from servanda.law.evaluate import entry_into_force, first_met, threshold
from servanda.law.evaluate.delays import cautions, later
from servanda.law.evaluate.rules import by_rule
from servanda.law.verdict import Caution, Missing, Outcome
from tests.law.build_acts import act, day, ratified, signed

RUR, BOR, SYL = "RUR", "BOR", "SYL"
PARTIES = tuple(
    Participation(state=state, since=day(since), until=None if until is None else day(until))
    for state, since, until in [
        (RUR, "1980-01-01", None),
        (BOR, "1980-01-01", "1991-06-01"),
        (SYL, "1991-03-01", None),
    ]
)
CHARTER = Background(others={"charter": Other(in_force_on=day("1980-01-01"), parties=PARTIES)})
IS_OPEN = Background(others={"charter": Other(in_force_on=None, is_open=True)})
ONE = AtLeast(n=1, of=Counted())
TWO = AtLeast(n=2, of=Counted())


def notice(entry: int, on: str, about: int | None = None):
    return act(entry, Kind.DEPOSITARY_NOTICE, on, about=about)


def without(policy: Policy) -> Background:
    return Background(policies=USUAL - {policy})


def following(policy: Policy) -> Background:
    return Background(policies=USUAL | {policy})


# -- weights and shares ---------------------------------------------------------------------------

TABLE = frozenset({(RUR, Fraction(30)), (BOR, Fraction(25)), (SYL, Fraction(20))})


def weighing(at_least: int, *, strictly: bool = False, by: Named | None = None) -> Weight:
    of = Counted() if by is None else Counted(by=by)
    return Weight(
        at_least=Fraction(at_least), of=of, table=TABLE, base="tonnage", strictly=strictly
    )


def test_weights_add_up_to_the_day():
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
    verdict = first_met(weighing(55), acts)
    assert (verdict.on, verdict.acts) == (day("1991-02-01"), acts)


def test_more_than_a_weight_takes_more():
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
    verdict = first_met(weighing(55, strictly=True), acts)
    assert verdict.outcome is Outcome.UNMET
    assert verdict.missing == (
        Missing(acts=1, kinds=INSTRUMENTS, by=Counted().by, states=frozenset({SYL})),
    )


def test_a_state_outside_the_table_weighs_nothing():
    acts = (ratified(1, "ZUB", "1991-01-01"), ratified(2, RUR, "1991-02-01"))
    verdict = first_met(weighing(30), acts)
    assert (verdict.on, verdict.cautions) == (day("1991-02-01"), (Caution.NOT_IN_TABLE,))


def test_only_named_states_can_weigh():
    verdict = first_met(weighing(40, by=Named(frozenset({BOR, SYL}))), ())
    assert verdict.missing == (
        Missing(
            acts=2,
            kinds=INSTRUMENTS,
            by=Named(frozenset({BOR, SYL})),
            states=frozenset({BOR, SYL}),
        ),
    )


def test_a_share_of_a_number_of_states():
    third = Share(at_least=Fraction(1, 3), base=Numbering(5), of=Counted())
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
    assert first_met(third, acts).on == day("1991-02-01")


def test_more_than_half_of_four_is_three():
    half = Share(at_least=Fraction(1, 2), base=Numbering(4), of=Counted(), strictly=True)
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
    verdict = first_met(half, acts)
    assert (verdict.outcome, verdict.missing[0].acts) == (Outcome.UNMET, 1)


def test_who_counts_and_against_whom_it_is_measured_are_two_things():
    of = Counted(by=Signatories())
    half = Share(at_least=Fraction(1, 2), base=Named(frozenset({RUR, BOR})), of=of)
    acts = (ratified(1, RUR, "1991-01-01"), signed(2, BOR, "1991-02-01"))
    assert first_met(half, acts).outcome is Outcome.UNMET
    more = (*acts, ratified(3, BOR, "1991-03-01"))
    assert first_met(half, more).on == day("1991-03-01")


# -- parties of another instrument ----------------------------------------------------------------


def test_only_parties_of_the_other_count_while_they_are():
    condition = AtLeast(n=2, of=Counted(by=PartiesOf(instrument="charter")))
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, SYL, "1991-02-01"))
    verdict = first_met(condition, acts, CHARTER)
    assert verdict.on == day("1991-03-01")


def test_the_parties_of_a_fixed_day_do_not_move():
    fixed = PartiesOf(instrument="charter", at=date(1991, 1, 1))
    condition = EveryOne(who=fixed)
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-08-01"))
    assert first_met(condition, acts, CHARTER).on == day("1991-08-01")


def test_all_parties_are_fewer_once_one_has_left():
    condition = EveryOne(who=PartiesOf(instrument="charter"))
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, SYL, "1991-04-01"))
    assert first_met(condition, acts, CHARTER).on == day("1991-06-01")


def test_what_all_parties_of_the_other_still_have_to_do():
    condition = EveryOne(who=PartiesOf(instrument="charter"))
    verdict = first_met(condition, (ratified(1, RUR, "1991-01-01"),), CHARTER)
    assert verdict.missing == (
        Missing(acts=1, kinds=INSTRUMENTS, by=condition.who, states=frozenset({SYL})),
    )


@pytest.mark.parametrize(
    ("background", "expected"), [(ALONE, (Caution.OTHER_NOT_ON_RECORD,)), (IS_OPEN, ())]
)
@pytest.mark.parametrize(
    "condition",
    [
        InForceOf("charter"),
        EveryOne(who=PartiesOf(instrument="charter")),
        AtLeast(n=1, of=Counted(by=PartiesOf(instrument="charter"))),
    ],
)
def test_without_the_other_instrument_it_is_unknown(condition, background, expected):
    verdict = first_met(condition, (ratified(1, RUR, "1991-01-01"),), background)
    assert (verdict.outcome, verdict.on) == (Outcome.UNKNOWN, None)
    assert verdict.missing == (Missing(instrument="charter"),)
    assert verdict.cautions == expected


def test_an_instrument_follows_another_into_force():
    assert first_met(InForceOf("charter"), (), CHARTER).on == day("1980-01-01")
    unborn = Background(others={"charter": Other(in_force_on=None)})
    verdict = first_met(InForceOf("charter"), (), unborn)
    assert (verdict.outcome, verdict.missing) == (
        Outcome.UNMET,
        (Missing(instrument="charter"),),
    )


# -- by which event an act is dated ---------------------------------------------------------------

NOTIFIED = AtLeast(n=1, of=Counted(start=Start.NOTIFICATION))


def test_a_deposit_counts_from_the_depositarys_notice_of_it():
    acts = (
        ratified(1, RUR, "1991-01-01"),
        notice(2, "1991-03-01", about=1),
        notice(3, "1991-05-01", about=1),
    )
    verdict = first_met(NOTIFIED, acts)
    assert (verdict.on, verdict.acts) == (day("1991-03-01"), acts[:2])


def test_while_the_notice_is_wanting_the_day_is_unknown():
    verdict = first_met(NOTIFIED, (ratified(1, RUR, "1991-01-01"),))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1991, 1, 1))
    wanted = frozenset({Kind.DEPOSITARY_NOTICE})
    assert verdict.missing == (Missing(acts=1, kinds=wanted, states=frozenset({RUR})),)


def test_registrations_and_further_ratifications_may_be_wanting_together():
    condition = AtLeast(n=3, of=Counted(start=Start.REGISTRATION))
    acts = (
        ratified(1, RUR, "1991-01-01"),
        ratified(2, BOR, "1991-02-01"),
        act(3, Kind.REGISTRATION, "1991-03-01", about=1),
    )
    assert first_met(condition, acts).missing == (
        Missing(acts=1, kinds=INSTRUMENTS, by=Counted().by),
        Missing(acts=1, kinds=frozenset({Kind.REGISTRATION}), states=frozenset({BOR})),
    )


def test_a_deposit_with_every_depositary_is_needed():
    both = AtLeast(n=1, of=Counted(with_every=frozenset({"Strelsau", "Szohod"})))
    acts = (
        replace(ratified(1, RUR, "1991-01-01"), depositary="Strelsau"),
        replace(ratified(2, RUR, "1991-02-01"), depositary="Szohod"),
        replace(ratified(3, RUR, "1991-04-01"), depositary="Szohod"),
    )
    assert first_met(both, acts[:1]).outcome is Outcome.UNMET
    verdict = first_met(both, acts)
    assert (verdict.on, verdict.acts) == (day("1991-02-01"), acts[:2])


def test_the_first_deposit_counts_where_no_depositary_is_named():
    acts = (
        replace(ratified(1, RUR, "1991-01-01"), depositary="Strelsau"),
        replace(ratified(2, RUR, "1991-02-01"), depositary="Szohod"),
    )
    assert first_met(ONE, acts).acts == acts[:1]


# -- what counts, by which practice ---------------------------------------------------------------

SIGNATURE_BINDS = AtLeast(n=1, of=Counted(kinds=frozenset({Kind.DEFINITIVE_SIGNATURE})))


def test_a_signature_ad_referendum_counts_once_confirmed():
    acts = (
        act(1, Kind.AD_REFERENDUM, "1991-01-01", RUR),
        act(2, Kind.CONFIRMATION, "1991-04-01", RUR, about=1),
        act(3, Kind.CONFIRMATION, "1991-02-01", BOR),
    )
    assert first_met(SIGNATURE_BINDS, acts[:1]).outcome is Outcome.UNMET
    verdict = first_met(SIGNATURE_BINDS, acts)
    assert (verdict.on, verdict.acts) == (day("1991-04-01"), acts[1:2])


def test_a_denounced_consent_drops_out_until_the_notice_is_revoked():
    acts = (
        ratified(1, RUR, "1991-01-01"),
        act(2, Kind.DENUNCIATION, "1991-02-01", RUR),
        ratified(3, BOR, "1991-03-01"),
        act(4, Kind.REVOCATION, "1991-04-01", RUR, about=2),
    )
    out = first_met(TWO, acts[:3])
    assert (out.outcome, out.policies) == (
        Outcome.UNMET,
        (Policy.WITHDRAWN_CONSENTS_DROP_OUT,),
    )
    back = first_met(TWO, acts)
    assert (back.on, back.policies) == (
        day("1991-04-01"),
        (Policy.WITHDRAWN_CONSENTS_DROP_OUT,),
    )
    kept = first_met(TWO, acts, without(Policy.WITHDRAWN_CONSENTS_DROP_OUT))
    assert (kept.on, kept.policies) == (day("1991-03-01"), ())


def test_on_one_day_the_order_of_entries_tells_what_stands():
    left = act(1, Kind.WITHDRAWAL_EFFECTIVE, "1991-01-01", RUR)
    assert first_met(ONE, (left, ratified(2, RUR, "1991-01-01"))).on == day("1991-01-01")
    gone = first_met(ONE, (ratified(0, RUR, "1991-01-01"), left))
    assert (gone.outcome, gone.cautions) == (
        Outcome.UNMET,
        (Caution.CONTRADICTORY_ON_A_DAY,),
    )


def test_an_act_of_a_state_that_never_signed_is_told():
    condition = AtLeast(n=1, of=Counted(by=Signatories()))
    verdict = first_met(condition, (ratified(1, RUR, "1991-01-01"),))
    assert (verdict.outcome, verdict.cautions) == (Outcome.UNMET, (Caution.NEVER_SIGNED,))


def test_successions_count_if_that_is_the_practice():
    acts = (act(1, Kind.SUCCESSION, "1991-01-01", RUR),)
    assert first_met(ONE, acts).outcome is Outcome.UNMET
    verdict = first_met(ONE, acts, following(Policy.SUCCESSIONS_COUNT))
    assert (verdict.on, verdict.policies) == (
        day("1991-01-01"),
        (Policy.SUCCESSIONS_COUNT,),
    )


def test_a_reserved_consent_counts_at_once_by_the_usual_practice():
    acts = (ratified(1, RUR, "1991-01-01"), act(2, Kind.RESERVATION, "1991-01-01", RUR))
    verdict = first_met(ONE, acts)
    assert (verdict.on, verdict.policies) == (
        day("1991-01-01"),
        (Policy.RESERVED_CONSENT_COUNTS,),
    )


def reserved(*more, acceptance: Acceptance = Acceptance.EACH):
    """Evaluate one consent with a reservation where such consents do not count at once."""
    clauses = Clauses(
        entry_into_force=After(condition=OF_RURITANIA),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD),
        reservations=Reservations(acceptance=acceptance, silence=Days(100)),
    )
    acts = (ratified(1, RUR, "1991-01-01"), act(2, Kind.RESERVATION, "1991-01-01", RUR), *more)
    return entry_into_force(clauses, acts, without(Policy.RESERVED_CONSENT_COUNTS))


OF_RURITANIA = AtLeast(n=1, of=Counted(by=Named(frozenset({RUR}))))


def test_otherwise_it_counts_once_another_state_accepts():
    assert reserved().outcome is Outcome.UNMET
    accepted = act(3, Kind.RESERVATION_ACCEPTED, "1991-02-01", BOR, about=2)
    assert reserved(accepted).on == day("1991-02-01")


def test_or_once_the_reservation_is_withdrawn():
    assert reserved(act(3, Kind.RESERVATION_WITHDRAWN, "1991-03-01", RUR, about=2)).on == day(
        "1991-03-01"
    )


def test_or_once_a_state_that_consented_was_silent_long_enough():
    silent = ratified(3, BOR, "1991-02-01")
    assert reserved(silent).on == day("1991-04-12")
    assert reserved(silent, notice(4, "1991-01-31", about=2)).on == day("1991-05-12")
    assert reserved(ratified(3, BOR, "1992-02-01")).on == day("1992-02-02")


def test_an_objection_in_time_is_no_silence():
    consent = ratified(3, BOR, "1991-02-01")
    objection = act(4, Kind.OBJECTION, "1991-03-01", BOR, about=2)
    assert reserved(consent, objection).outcome is Outcome.UNMET
    late = act(4, Kind.OBJECTION, "1991-05-01", BOR, about=2)
    assert reserved(consent, late).on == day("1991-04-12")
    either = act(4, Kind.OBJECTION, "1991-04-01/1991-05-01", BOR, about=2)
    assert reserved(consent, either).outcome is Outcome.UNKNOWN
    assert reserved(consent, either).not_before == date(1991, 4, 12)


def test_an_organ_accepts_expressly():
    silent = ratified(3, BOR, "1991-02-01")
    assert reserved(silent, acceptance=Acceptance.ORGAN).outcome is Outcome.UNMET
    by_organ = act(4, Kind.RESERVATION_ACCEPTED, "1991-06-01", about=2)
    assert reserved(silent, by_organ, acceptance=Acceptance.ORGAN).on == day("1991-06-01")


def test_where_no_acceptance_is_needed_it_counts_at_once():
    assert reserved(acceptance=Acceptance.NOT_NEEDED).on == day("1991-01-01")


# -- silence, and second tracks -------------------------------------------------------------------

OPPOSED = AtLeast(n=1, of=Counted(kinds=frozenset({Kind.OBJECTION})))
SILENCE = Silence(since=Circulated(), period=Months(3), unless=OPPOSED)


def test_silence_ends_a_period_after_circulation():
    verdict = first_met(SILENCE, (notice(1, "1991-01-31"),))
    assert (verdict.on, verdict.cautions) == (day("1991-04-30"), (Caution.MONTH_END,))


def test_before_circulation_there_is_no_silence():
    verdict = first_met(SILENCE, ())
    wanted = frozenset({Kind.DEPOSITARY_NOTICE})
    assert (verdict.outcome, verdict.missing) == (
        Outcome.UNMET,
        (Missing(acts=1, kinds=wanted),),
    )


def test_opposition_on_the_last_day_breaks_the_silence():
    opposed = act(2, Kind.OBJECTION, "1991-04-15", RUR)
    verdict = first_met(SILENCE, (notice(1, "1991-01-15"), opposed))
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, (opposed,))
    late = act(2, Kind.OBJECTION, "1991-04-16", RUR)
    assert first_met(SILENCE, (notice(1, "1991-01-15"), late)).on == day("1991-04-15")


def test_opposition_that_may_have_come_in_time_leaves_it_open():
    opposed = act(2, Kind.OBJECTION, "1991-04", RUR)
    verdict = first_met(SILENCE, (notice(1, "1991-01-15"), opposed))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1991, 4, 15))


SECOND_TRACK = IfNotBy(day=date(1992, 1, 1), condition=TWO, then=After(condition=ONE))


def test_a_second_track_opens_once_the_first_has_failed():
    acts = (ratified(1, RUR, "1991-01-01"),)
    verdict = by_rule(SECOND_TRACK, acts)
    assert (verdict.on, threshold(verdict)) == (day("1992-01-01"), day("1991-01-01"))


def test_a_second_track_is_closed_where_the_first_was_met():
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1992-01-01"))
    assert by_rule(SECOND_TRACK, acts).outcome is Outcome.UNMET
    late = (acts[0], ratified(2, BOR, "1992-01-02"))
    assert by_rule(SECOND_TRACK, late).on == day("1992-01-01")


def test_a_second_track_is_open_while_the_first_cannot_be_told():
    rule = replace(SECOND_TRACK, condition=FactHolds("tonnage"))
    verdict = by_rule(rule, (ratified(1, RUR, "1991-01-01"),))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1992, 1, 1))
    assert verdict.missing == (Missing(fact="tonnage"),)


def test_the_threshold_of_a_second_track_is_its_own():
    rule = EarlierOf(frozenset({SECOND_TRACK, After(condition=TWO)}))
    verdict = by_rule(rule, (ratified(1, RUR, "1991-01-01"),))
    assert threshold(verdict) == day("1991-01-01")


def test_the_threshold_of_a_day_that_was_given_is_that_day():
    verdict = first_met(OnDay(date(1991, 1, 1)), ())
    assert threshold(verdict._replace(rule=After(condition=ONE))) == day("1991-01-01")


def test_the_threshold_of_a_condition_of_several_parts_is_its_own_day():
    both = AllOf(frozenset({OnDay(date(1991, 1, 1)), OnDay(date(1992, 1, 1))}))
    assert threshold(first_met(both, ())) == day("1992-01-01")


@pytest.mark.parametrize("form", [EarlierOf, LaterOf])
def test_a_given_day_may_leave_the_threshold_open(form):
    computed = by_rule(form(frozenset({After(condition=TWO), After(condition=ONE)})), ())
    given = computed._replace(outcome=Outcome.MET, on=day("1991-01-01"))
    assert threshold(given) is None


# -- delays ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("delay", "on"),
    [
        (Days(30, clear=True), date(1991, 3, 3)),
        (Months(1, clear=True), date(1991, 3, 1)),
        (NextDate(month=1, day=31), date(1992, 1, 31)),
        (NextDate(month=2, day=1), date(1991, 2, 1)),
        (Then(first=Months(3), second=Days(2)), date(1991, 5, 2)),
    ],
)
def test_delays_from_the_last_of_january(delay, on):
    assert later(date(1991, 1, 31), delay) == on


@pytest.mark.parametrize(
    ("delay", "expected"),
    [
        (AtOnce(), ()),
        (Days(3), ()),
        (Months(1), (Caution.MONTH_END,)),
        (
            Then(first=Months(1), second=FirstOfMonthAfter(Days(1))),
            (Caution.MONTH_END, Caution.FIRST_OF_MONTH_OPEN),
        ),
        (Then(first=Months(3), second=Months(1)), (Caution.MONTH_END,)),
        (Months(12 * 9000), (Caution.PAST_THE_CALENDAR,)),
        (NextDate(month=1, day=1), ()),
    ],
)
def test_cautions_of_delays(delay, expected):
    assert cautions(day("1991-01-31"), delay) == expected


def test_past_the_calendars_end_its_last_day_is_taken():
    assert later(date(9999, 6, 1), NextDate(month=5, day=1)) == date.max
    assert cautions(day("9999-06-01"), NextDate(month=5, day=1)) == (Caution.PAST_THE_CALENDAR,)
    assert cautions(Day(date(1991, 1, 1), date.max), Days(1)) == ()


def test_policies_of_parts_are_policies_of_the_whole():
    acts = (
        ratified(1, RUR, "1991-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1991-02-01", RUR),
        ratified(3, BOR, "1991-03-01"),
        ratified(4, SYL, "1991-04-01"),
    )
    both = AllOf(frozenset({TWO, OnDay(date(1990, 1, 1))}))
    verdict = by_rule(After(condition=both, delay=Days(1)), acts)
    assert (verdict.on, verdict.policies) == (
        exact(date(1991, 4, 2)),
        (Policy.WITHDRAWN_CONSENTS_DROP_OUT,),
    )
