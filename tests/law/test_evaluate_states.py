from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.background import ALONE, USUAL, Background, Other, Participation, Policy
from servanda.law.build import at_least, at_once, days, in_force, instruments
from servanda.law.clauses import (
    After,
    AtLeast,
    ButFor,
    Circulated,
    Clauses,
    Counted,
    Days,
    ForAllPartiesOf,
    Months,
    Named,
    OnDay,
    OnSignatureUnlessProcedures,
    PerState,
    Pivot,
    Reservations,
    Start,
    UnlessOptedOut,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import Day
from servanda.law.evaluate import (
    Period,
    entry_into_force,
    for_state,
    in_period,
    opening_kinds,
    periods,
)
from servanda.law.verdict import Caution, Missing, Outcome
from tests.law.build_acts import act, day, notified, ratified, signed, simple

RUR, BOR, SYL = "RUR", "BOR", "SYL"
ACTS = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
IN_FORCE = day("1991-02-01")


NOTHING = Period(SYL, None, None)


def clauses(rule: PerState, **further) -> Clauses:
    """Give clauses in force since 1 February 1991, whatever was done."""
    since = After(condition=OnDay(date(1991, 2, 1)))
    return Clauses(entry_into_force=since, for_states=rule, **further)


# -- with the others ------------------------------------------------------------------------------

LATER = WithTheOthers(pivot=Pivot.THRESHOLD, later=Days(30))


def test_a_later_day_that_the_instrument_of_consent_states_is_kept():
    stated = replace(ratified(3, SYL, "1991-01-15"), effect_on=day("1991-06-01"))
    verdict = for_state(clauses(LATER), (*ACTS, stated), SYL)
    assert verdict.on == day("1991-06-01")
    late = replace(ratified(3, SYL, "1991-03-01"), effect_on=day("1991-03-02"))
    assert for_state(clauses(LATER), (*ACTS, late), SYL).on == day("1991-03-31")


def test_a_consent_may_be_dated_by_the_depositarys_notice():
    rule = replace(LATER, start=Start.NOTIFICATION)
    consent = ratified(3, SYL, "1991-01-15")
    wanting = for_state(clauses(rule), (consent,), SYL)
    wanted = frozenset({Kind.DEPOSITARY_NOTICE})
    assert (wanting.outcome, wanting.not_before) == (Outcome.UNKNOWN, date(1991, 2, 1))
    assert wanting.missing == (Missing(acts=1, kinds=wanted, states=frozenset({SYL})),)
    notice = act(4, Kind.DEPOSITARY_NOTICE, "1991-03-01", about=3)
    assert for_state(clauses(rule), (consent, notice), SYL).on == day("1991-03-31")


def test_a_reservation_may_keep_a_consent_from_counting():
    acts = (ratified(1, RUR, "1991-01-01"), act(2, Kind.RESERVATION, "1991-01-01", RUR))
    silent = clauses(LATER, reservations=Reservations(silence=Days(60)))
    assert for_state(silent, acts, RUR).policies == (Policy.RESERVED_CONSENT_COUNTS,)
    strict = Background(policies=USUAL - {Policy.RESERVED_CONSENT_COUNTS})
    alone = for_state(silent, acts, RUR, strict)
    wanted = frozenset({Kind.RESERVATION_ACCEPTED})
    assert (alone.outcome, alone.missing) == (
        Outcome.UNMET,
        (Missing(acts=1, kinds=wanted, states=frozenset({RUR})),),
    )
    accepted = (*acts, ratified(3, BOR, "1991-01-01"))
    assert for_state(silent, accepted, RUR, strict).on == day("1991-04-02")


def test_a_confirmed_signature_ad_referendum_brings_a_state_in():
    rule = WithTheOthers(
        pivot=Pivot.THRESHOLD, kinds=frozenset({Kind.DEFINITIVE_SIGNATURE}), later=Days(30)
    )
    acts = (
        act(1, Kind.AD_REFERENDUM, "1991-01-01", RUR),
        act(2, Kind.CONFIRMATION, "1991-03-01", RUR, about=1),
    )
    assert for_state(clauses(rule), acts[:1], RUR).outcome is Outcome.UNMET
    assert for_state(clauses(rule), acts, RUR).on == day("1991-03-31")
    of_nothing = (act(2, Kind.CONFIRMATION, "1991-03-01", RUR, about=9),)
    assert periods(clauses(rule), of_nothing, RUR) == ()


def test_a_confirmation_opens_nothing_where_signature_does_not_bind():
    acts = (
        act(1, Kind.AD_REFERENDUM, "1991-01-01", RUR),
        act(2, Kind.CONFIRMATION, "1991-03-01", RUR, about=1),
    )
    assert periods(clauses(LATER), acts, RUR) == ()


# -- successions ----------------------------------------------------------------------------------

SUCCESSION = act(3, Kind.SUCCESSION, "1993-01-01", SYL)


def test_a_successor_is_bound_from_the_date_of_succession():
    dated = replace(SUCCESSION, effect_on=day("1992-06-01"))
    verdict = for_state(clauses(LATER), (dated,), SYL)
    assert (verdict.on, verdict.policies) == (
        day("1992-06-01"),
        (Policy.SUCCESSION_FROM_ITS_DATE,),
    )
    early = replace(SUCCESSION, effect_on=day("1990"))
    verdict = for_state(clauses(LATER), (early,), SYL)
    assert (verdict.on, verdict.cautions) == (IN_FORCE, (Caution.IMPRECISE_ACT,))


def test_without_that_practice_a_succession_counts_from_its_receipt():
    dated = replace(SUCCESSION, effect_on=day("1992-06-01"))
    background = Background(policies=USUAL - {Policy.SUCCESSION_FROM_ITS_DATE})
    verdict = for_state(clauses(LATER), (dated,), SYL, background)
    assert (verdict.on, verdict.policies) == (day("1993-01-31"), ())


def test_a_succession_without_its_date_binds_from_entry_into_force_to_its_notification():
    verdict = for_state(clauses(LATER), (*ACTS, SUCCESSION), SYL)
    assert verdict.on == Day(IN_FORCE.earliest, SUCCESSION.on.latest)
    assert verdict.policies == (Policy.SUCCESSION_FROM_ITS_DATE,)


def test_a_clause_that_names_successions_dates_them_like_any_consent():
    rule = replace(LATER, kinds=INSTRUMENTS | {Kind.SUCCESSION})
    assert for_state(clauses(rule), (SUCCESSION,), SYL).on == day("1993-01-31")


# -- periods --------------------------------------------------------------------------------------


def test_a_denunciation_before_entry_into_force_takes_the_state_out():
    acts = (ACTS[0], act(3, Kind.DENUNCIATION, "1991-01-20", RUR))
    verdict = for_state(clauses(LATER), acts, RUR)
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, acts)
    revoked = (*acts, act(4, Kind.REVOCATION, "1991-01-25", RUR, about=3))
    assert for_state(clauses(LATER), revoked, RUR).on == IN_FORCE


def test_a_denunciation_is_no_end_before_its_state_consents_anew():
    denounced = act(3, Kind.DENUNCIATION, "1992-01-01", RUR)
    (only,) = periods(clauses(LATER), (*ACTS, denounced), RUR)
    assert (only.consent, only.end) == (ACTS[0], None)
    again = ratified(4, RUR, "1995-01-01")
    first, second = periods(clauses(LATER), (*ACTS, denounced, again), RUR)
    assert (first.end, second.consent) == (denounced, again)
    assert second.own == (ACTS[0], denounced, again)
    assert for_state(clauses(LATER), (*ACTS, denounced, again), RUR).on == day("1995-01-31")


@pytest.mark.parametrize(
    ("withdrawal", "revoked_on", "number"),
    [
        (None, "1992-12-31", 1),
        (None, "1993-01-01", 2),
        (Withdrawal(delay=Months(6)), "1992-06-30", 1),
        (Withdrawal(delay=Months(6)), "1992-07-01", 2),
    ],
)
def test_a_notice_revoked_in_time_ends_no_period(withdrawal, revoked_on, number):
    acts = (
        ACTS[0],
        act(3, Kind.DENUNCIATION, "1992-01-01", RUR),
        act(4, Kind.REVOCATION, revoked_on, RUR, about=3),
        ratified(5, RUR, "1995-01-01"),
    )
    assert len(periods(clauses(LATER, withdrawal=withdrawal), acts, RUR)) == number


def test_a_notice_for_a_later_day_can_be_revoked_until_then():
    notice = act(3, Kind.DENUNCIATION, "1992-01-01", RUR)
    acts = (
        ACTS[0],
        replace(notice, effect_on=day("1994-01-01")),
        act(4, Kind.REVOCATION, "1993-06-01", RUR, about=3),
        ratified(5, RUR, "1995-01-01"),
    )
    assert len(periods(clauses(LATER), acts, RUR)) == 1


def test_a_state_that_withdrew_and_came_back_is_judged_by_its_last_consent():
    acts = (
        *ACTS,
        act(3, Kind.WITHDRAWAL_EFFECTIVE, "1992-01-01", RUR),
        ratified(4, RUR, "1995-01-01"),
    )
    assert for_state(clauses(LATER), acts, RUR).on == day("1995-01-31")
    gone = for_state(simple(at_least(5, instruments)), acts[:3], RUR)
    assert (gone.outcome, gone.acts) == (Outcome.UNMET, (ACTS[0], acts[2]))


def test_a_general_verdict_may_be_given():
    given = entry_into_force(simple(), (*ACTS, ratified(3, SYL, "1991-01-05")))
    (period,) = periods(simple(), ACTS, BOR)
    assert in_period(simple(), given, ACTS, period).on == IN_FORCE


def test_a_period_without_a_consent_is_no_participation():
    verdict = in_period(clauses(LATER), for_state(clauses(LATER), ACTS, RUR), ACTS, NOTHING)
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, ())


# -- on signature ---------------------------------------------------------------------------------

ON_SIGNATURE = OnSignatureUnlessProcedures()
NEEDS = act(2, Kind.PROCEDURES_NEEDED, "1991-03-01", RUR)


def test_procedures_said_to_be_needed_make_it_wait():
    acts = (signed(1, RUR, "1991-03-01"), NEEDS)
    waiting = for_state(clauses(ON_SIGNATURE), acts, RUR)
    wanted = frozenset({Kind.NOTIFICATION})
    assert waiting.missing == (Missing(acts=1, kinds=wanted, states=frozenset({RUR})),)
    done = (*acts, notified(3, RUR, "1991-05-01"))
    assert for_state(clauses(ON_SIGNATURE), done, RUR).on == day("1991-05-01")


def test_what_a_state_does_after_it_left_is_no_procedure_of_that_time():
    acts = (
        signed(1, RUR, "1991-03-01"),
        act(3, Kind.WITHDRAWAL_EFFECTIVE, "1992-01-01", RUR),
        notified(4, RUR, "1993-01-01"),
    )
    verdict = for_state(clauses(ON_SIGNATURE), acts, RUR)
    assert (verdict.on, verdict.cautions) == (day("1991-03-01"), ())
    told = (acts[0], acts[2])
    assert for_state(clauses(ON_SIGNATURE), told, RUR).cautions == (
        Caution.NOTIFIED_WITHOUT_SAYING,
    )


# -- parties of the amended instrument ------------------------------------------------------------

PARTIES = (
    Participation(state=RUR, since=day("1980-01-01"), until=None),
    Participation(state=BOR, since=day("1980-01-01"), until=day("1985-01-01")),
    Participation(state=BOR, since=day("1995-01-01"), until=None),
    Participation(state=SYL, since=day("1980-01-01"), until=day("1990-01-01")),
)


def charter(*opt_in_only: str) -> Background:
    other = Other(
        in_force_on=day("1980-01-01"), parties=PARTIES, opt_in_only=frozenset(opt_in_only)
    )
    return Background(others={"charter": other})


FOR_ALL = ForAllPartiesOf(instrument="charter")


def test_an_amendment_binds_all_parties_at_once():
    assert for_state(clauses(FOR_ALL), (), RUR, charter()).on == IN_FORCE
    assert for_state(clauses(FOR_ALL), (), BOR, charter()).on == day("1995-01-01")
    (period,) = periods(clauses(FOR_ALL), (), RUR, charter())
    assert (period.consent, period.membership) == (None, PARTIES[0])
    assert opening_kinds(FOR_ALL) == frozenset()


@pytest.mark.parametrize("state", [SYL, "ZUB"])
def test_who_is_no_party_any_more_or_never_was_is_not_bound(state):
    verdict = for_state(clauses(FOR_ALL), (), state, charter())
    assert (verdict.outcome, verdict.missing) == (
        Outcome.UNMET,
        (Missing(instrument="charter", states=frozenset({state})),),
    )


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (ALONE, (Caution.OTHER_NOT_ON_RECORD,)),
        (Background(others={"charter": Other(in_force_on=None, is_open=True)}), ()),
    ],
)
@pytest.mark.parametrize("rule", [FOR_ALL, UnlessOptedOut(instrument="charter", within=Months(12))])
def test_without_the_amended_instrument_it_is_unknown(rule, background, expected):
    verdict = for_state(clauses(rule), (), RUR, background)
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1991, 2, 1))
    assert verdict.missing == (Missing(instrument="charter"),)
    assert verdict.cautions == expected


def test_an_amendment_not_in_force_binds_nobody():
    waiting = Clauses(
        entry_into_force=in_force(at_once, at_least(1, instruments)), for_states=FOR_ALL
    )
    verdict = for_state(waiting, (), RUR, charter())
    assert (verdict.outcome, verdict.missing[0].acts) == (Outcome.UNMET, 1)


# -- unless opted out -----------------------------------------------------------------------------

TACIT = UnlessOptedOut(instrument="charter", within=Days(90), later=Days(30))
AMENDMENT = Clauses(
    entry_into_force=After(condition=Circulated(), delay=Days(90)), for_states=TACIT
)
CIRCULATED = act(1, Kind.DEPOSITARY_NOTICE, "1991-01-01")
OUT = act(2, Kind.OPT_OUT, "1991-04-01", RUR)


def test_silence_binds():
    verdict = for_state(AMENDMENT, (CIRCULATED,), RUR, charter())
    assert (verdict.on, verdict.acts) == (day("1991-04-01"), ())


def test_an_opt_out_on_the_last_day_keeps_a_state_out():
    verdict = for_state(AMENDMENT, (CIRCULATED, OUT), RUR, charter())
    wanted = frozenset({Kind.OPT_OUT_WITHDRAWN})
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, (OUT,))
    assert verdict.missing == (Missing(acts=1, kinds=wanted, states=frozenset({RUR})),)


def test_an_opt_out_after_that_is_too_late():
    late = act(2, Kind.OPT_OUT, "1991-04-02", RUR)
    assert for_state(AMENDMENT, (CIRCULATED, late), RUR, charter()).on == day("1991-04-01")


def test_an_opt_out_withdrawn_binds_from_then_on():
    back = act(3, Kind.OPT_OUT_WITHDRAWN, "1992-01-01", RUR)
    verdict = for_state(AMENDMENT, (CIRCULATED, OUT, back), RUR, charter())
    assert (verdict.on, verdict.acts) == (day("1992-01-01"), (OUT, back))
    alone = for_state(AMENDMENT, (CIRCULATED, back), RUR, charter())
    assert alone.on == day("1991-04-01")


def test_an_opt_out_that_may_have_come_in_time_leaves_it_open():
    maybe = act(2, Kind.OPT_OUT, "1991-03/1991-04", RUR)
    verdict = for_state(AMENDMENT, (CIRCULATED, maybe), RUR, charter())
    assert (verdict.outcome, verdict.cautions) == (Outcome.UNKNOWN, (Caution.IMPRECISE_ACT,))
    back = act(3, Kind.OPT_OUT_WITHDRAWN, "1992-01-01", RUR)
    either = for_state(AMENDMENT, (CIRCULATED, maybe, back), RUR, charter())
    assert either.on == day("1991-04-01/1992-01-01")


def test_without_circulation_it_cannot_be_told_whether_an_opt_out_was_in_time():
    final = clauses(TACIT)
    verdict = for_state(final, (OUT,), RUR, charter())
    assert (verdict.outcome, verdict.missing) == (
        Outcome.UNKNOWN,
        (Missing(acts=1, kinds=frozenset({Kind.DEPOSITARY_NOTICE})),),
    )
    declared = act(2, Kind.OPT_IN_ONLY, "1991-01-01", RUR)
    assert for_state(final, (declared,), RUR, charter()).outcome is Outcome.UNKNOWN


def test_who_needs_its_own_instrument_is_bound_by_that_alone():
    without = for_state(AMENDMENT, (CIRCULATED,), RUR, charter(RUR))
    assert without.missing == (Missing(acts=1, kinds=INSTRUMENTS, states=frozenset({RUR})),)
    own = ratified(3, RUR, "1992-01-31")
    declared = act(2, Kind.OPT_IN_ONLY, "1991-02-01", RUR)
    for acts, background in [
        ((CIRCULATED, own), charter(RUR)),
        ((CIRCULATED, declared, own), charter()),
    ]:
        assert for_state(AMENDMENT, acts, RUR, background).on == day("1992-03-01")
    late = replace(declared, on=day("1991-06-01"))
    assert for_state(AMENDMENT, (CIRCULATED, late), RUR, charter()).on == day("1991-04-01")


# -- exceptions -----------------------------------------------------------------------------------


def test_an_exception_has_its_own_rule():
    rule = ButFor(
        states=frozenset({SYL}),
        rule=replace(LATER, later=Days(60)),
        otherwise=ButFor(states=frozenset({BOR}), rule=ON_SIGNATURE, otherwise=LATER),
    )
    final = clauses(rule)
    acts = (
        ratified(1, SYL, "1991-03-01"),
        ratified(2, RUR, "1991-03-01"),
        signed(3, BOR, "1991-03-01"),
    )
    found = {state: for_state(final, acts, state) for state in (SYL, RUR, BOR, "ZUB")}
    assert found[SYL].on == day("1991-04-30")
    assert found[RUR].on == day("1991-03-31")
    assert found[BOR].on == day("1991-03-01")
    assert found["ZUB"].outcome is Outcome.UNMET
    assert [found[SYL].rule, found[SYL].because[0].rule] == [rule, rule.rule]
    assert found[BOR].because[0].because[0].rule is ON_SIGNATURE
    assert opening_kinds(rule) >= INSTRUMENTS | {Kind.SIGNATURE}


def test_a_delay_after_own_consent_explains_itself():
    verdict = for_state(clauses(LATER), (*ACTS, ratified(3, SYL, "1991-03-01")), SYL)
    own = AtLeast(n=1, of=Counted(kinds=frozenset({Kind.RATIFICATION}), by=Named(frozenset({SYL}))))
    assert verdict.because[0].rule == in_force(days(30), own)
    assert verdict.because[0].because[0].on == day("1991-03-01")
