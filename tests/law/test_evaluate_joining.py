from __future__ import annotations

from datetime import date

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.background import ALONE, Background, Other, Participation
from servanda.law.clauses import (
    After,
    Clauses,
    Closed,
    Days,
    Depending,
    ForAllPartiesOf,
    Joining,
    Months,
    Named,
    OnceAccepted,
    OnDay,
    Open,
    PartiesOf,
    Pivot,
    Signatories,
    UnlessOpposed,
    WithConsentOfAll,
    WithTheOthers,
)
from servanda.law.dates import from_edtf
from servanda.law.evaluate import between_acceding, entry_into_force, for_state
from servanda.law.verdict import Caution, Missing, Outcome, Verdict
from tests.law.build_acts import act, day, ratified, signed

RUR, BOR, SYL, ZUB = "RUR", "BOR", "SYL", "ZUB"
ACCESSION = act(3, Kind.ACCESSION, "1992-01-01", SYL)
FOUNDERS = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
ACTS = (*FOUNDERS, ACCESSION)


def clauses(joining: Joining) -> Clauses:
    return Clauses(
        entry_into_force=After(condition=OnDay(date(1991, 2, 1))),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, later=Days(30)),
        joining=joining,
    )


def answer(entry: int, kind: Kind, on: str, by: str, toward: str = SYL) -> Act:
    return Act(entry=entry, kind=kind, on=from_edtf(on), by=by, toward=toward)


def accepted(entry: int, on: str, by: str, toward: str = SYL) -> Act:
    return answer(entry, Kind.ACCESSION_ACCEPTED, on, by, toward)


def opposed(entry: int, on: str, by: str, toward: str = SYL) -> Act:
    return answer(entry, Kind.ACCESSION_OPPOSED, on, by, toward)


def of_syldavia(joining: Joining, *more: Act, background: Background = ALONE) -> Verdict:
    return for_state(clauses(joining), (*ACTS, *more), SYL, background)


def pair(
    joining: Joining, *more: Act, one: str = RUR, background: Background = ALONE
) -> Verdict | None:
    final, acts = clauses(joining), (*ACTS, *more)
    general = entry_into_force(final, acts)
    return between_acceding(final, general, acts, SYL, one, background)


# -- open and closed ------------------------------------------------------------------------------


def test_accession_to_an_open_instrument_is_like_any_consent():
    assert of_syldavia(Open()).on == day("1992-01-31")
    assert of_syldavia(Open(to=Named(frozenset({SYL})))).on == day("1992-01-31")


@pytest.mark.parametrize("joining", [Closed(), Open(to=Named(frozenset({ZUB})))])
def test_accession_that_is_not_allowed_has_no_effect(joining):
    verdict = of_syldavia(joining)
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, (ACCESSION,))
    assert verdict.because[0].rule == joining or verdict.because[1].rule == joining


def test_ratification_is_not_a_way_of_joining():
    assert for_state(clauses(Closed()), ACTS, RUR).on == day("1991-02-01")


def test_a_group_is_asked_about_on_the_day_of_accession():
    to = Open(to=PartiesOf(instrument="charter"))
    for since, until, expected in [
        ("1992-01-01", None, Outcome.MET),
        ("1991-01-01", "1992-01-01", Outcome.UNMET),
        ("1992-01-02", None, Outcome.UNMET),
    ]:
        party = Participation(
            state=SYL, since=day(since), until=None if until is None else day(until)
        )
        background = Background(others={"charter": Other(in_force_on=None, parties=(party,))})
        assert of_syldavia(to, background=background).outcome is expected


@pytest.mark.parametrize(
    ("background", "caution"),
    [
        (ALONE, Caution.OTHER_NOT_ON_RECORD),
        (
            Background(
                others={
                    "charter": Other(
                        in_force_on=None,
                        parties=(Participation(state=SYL, since=day("1992"), until=None),),
                    )
                }
            ),
            Caution.IMPRECISE_ACT,
        ),
    ],
)
@pytest.mark.parametrize(
    "joining",
    [
        Open(to=PartiesOf(instrument="charter")),
        Depending(group=PartiesOf(instrument="charter"), then=Open(), otherwise=Closed()),
    ],
)
def test_while_the_group_cannot_be_told_it_is_unknown(joining, background, caution):
    verdict = of_syldavia(joining, background=background)
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1992, 1, 1))
    assert verdict.cautions == (caution,)
    assert pair(joining, background=background) is None


def test_a_group_joins_one_way_and_all_others_another():
    ways = Depending(group=Named(frozenset({SYL})), then=Open(), otherwise=Closed())
    other = act(4, Kind.ACCESSION, "1992-01-01", ZUB)
    assert of_syldavia(ways).on == day("1992-01-31")
    assert for_state(clauses(ways), (*ACTS, other), ZUB).outcome is Outcome.UNMET
    signatories = Depending(group=Signatories(), then=Open(), otherwise=Closed())
    assert of_syldavia(signatories).outcome is Outcome.UNMET
    assert of_syldavia(signatories, signed(4, SYL, "1991-01-01")).on == day("1992-01-31")


# -- once accepted --------------------------------------------------------------------------------

PAIRWISE = OnceAccepted(delay=Days(60))


def test_an_accession_waits_for_the_first_acceptance():
    waiting = of_syldavia(PAIRWISE)
    wanted = frozenset({Kind.ACCESSION_ACCEPTED})
    assert waiting.missing == (Missing(acts=1, kinds=wanted),)
    verdict = of_syldavia(PAIRWISE, accepted(4, "1992-05-01", BOR), accepted(5, "1992-03-01", RUR))
    assert (verdict.on, verdict.cautions) == (day("1992-04-30"), (Caution.ONLY_BETWEEN_SOME,))


def test_acceptance_by_a_state_that_never_consented_makes_no_pair():
    assert of_syldavia(PAIRWISE, accepted(4, "1992-03-01", ZUB)).outcome is Outcome.UNMET
    later = ratified(5, ZUB, "1993-01-01")
    assert of_syldavia(PAIRWISE, accepted(4, "1992-03-01", ZUB), later).on == day("1993-03-02")


def test_acceptance_of_another_accession_does_not_count():
    elsewhere = accepted(4, "1992-03-01", RUR, toward=ZUB)
    about = Act(
        entry=5,
        kind=Kind.ACCESSION_ACCEPTED,
        on=day("1992-03-01"),
        by=RUR,
        toward=SYL,
        about=2,
    )
    assert of_syldavia(PAIRWISE, elsewhere, about).outcome is Outcome.UNMET


def test_each_pair_has_its_own_day():
    acceptances = (accepted(4, "1992-05-01", BOR), accepted(5, "1992-03-01", RUR))
    assert pair(PAIRWISE, *acceptances).on == day("1992-04-30")
    assert pair(PAIRWISE, *acceptances, one=BOR).on == day("1992-06-30")
    alone = pair(PAIRWISE, acceptances[0])
    wanted = frozenset({Kind.ACCESSION_ACCEPTED})
    assert alone.missing == (Missing(acts=1, kinds=wanted, states=frozenset({RUR})),)


def test_of_two_acceding_states_the_earlier_accepts_the_later():
    later = act(4, Kind.ACCESSION, "1993-01-01", ZUB)
    by_earlier = accepted(5, "1993-02-01", SYL, toward=ZUB)
    by_later = accepted(5, "1993-02-01", ZUB)
    assert pair(PAIRWISE, later, by_earlier, one=ZUB).on == day("1993-04-02")
    assert pair(PAIRWISE, later, by_later, one=ZUB).outcome is Outcome.UNMET


def test_nothing_special_holds_of_two_founders_of_strangers_or_of_an_open_instrument():
    final = clauses(PAIRWISE)
    general = entry_into_force(final, ACTS)
    assert between_acceding(final, general, ACTS, RUR, BOR) is None
    assert between_acceding(final, general, ACTS, SYL, ZUB) is None
    assert pair(Open()) is None


def test_nothing_special_holds_where_no_consent_opens():
    final = Clauses(
        entry_into_force=After(condition=OnDay(date(1991, 2, 1))),
        for_states=ForAllPartiesOf(instrument="charter"),
        joining=PAIRWISE,
    )
    general = entry_into_force(final, ACTS)
    assert between_acceding(final, general, ACTS, RUR, SYL) is None


# -- unless opposed -------------------------------------------------------------------------------

SIX_MONTHS = UnlessOpposed(within=Months(6))
NOTICE = act(4, Kind.DEPOSITARY_NOTICE, "1992-02-01", about=3)


def test_an_accession_takes_effect_after_a_period_without_opposition():
    verdict = of_syldavia(SIX_MONTHS, NOTICE)
    assert (verdict.on, verdict.cautions) == (day("1992-08-01"), ())


def test_without_the_notice_the_period_has_not_begun():
    verdict = of_syldavia(SIX_MONTHS)
    wanted = frozenset({Kind.DEPOSITARY_NOTICE})
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, date(1992, 7, 1))
    assert verdict.missing == (Missing(acts=1, kinds=wanted),)


def test_opposition_on_the_last_day_keeps_the_accession_out():
    assert of_syldavia(SIX_MONTHS, NOTICE, opposed(5, "1992-08-01", RUR)).outcome is Outcome.UNMET
    late = of_syldavia(SIX_MONTHS, NOTICE, opposed(5, "1992-08-02", RUR))
    assert late.on == day("1992-08-01")


def test_only_a_state_that_consented_before_can_oppose():
    later = ratified(6, ZUB, "1992-02-01")
    verdict = of_syldavia(SIX_MONTHS, NOTICE, opposed(5, "1992-03-01", ZUB), later)
    assert verdict.on == day("1992-08-01")


def test_opposition_that_may_have_come_in_time_leaves_it_open():
    maybe = opposed(5, "1992-07/1992-08", RUR)
    assert of_syldavia(SIX_MONTHS, NOTICE, maybe).outcome is Outcome.UNKNOWN


def test_pairwise_opposition_concerns_the_pair_alone():
    rule = UnlessOpposed(within=Months(6), pairwise=True, delay=Days(60))
    more = (NOTICE, opposed(5, "1992-03-01", RUR))
    verdict = of_syldavia(rule, *more)
    assert (verdict.on, verdict.cautions) == (
        day("1992-09-30"),
        (Caution.ONLY_BETWEEN_SOME,),
    )
    assert pair(rule, *more).outcome is Outcome.UNMET
    assert pair(rule, *more, one=BOR).on == day("1992-09-30")
    assert pair(SIX_MONTHS, *more) is None


# -- with the consent of all ----------------------------------------------------------------------

ALL = WithConsentOfAll(delay=Days(30))


def test_an_accession_waits_for_the_consent_of_all_before_it():
    waiting = of_syldavia(ALL, accepted(4, "1992-02-01", RUR))
    wanted = frozenset({Kind.ACCESSION_ACCEPTED})
    assert waiting.missing == (Missing(acts=1, kinds=wanted, states=frozenset({BOR})),)
    both = (accepted(4, "1992-02-01", RUR), accepted(5, "1992-03-01", BOR))
    assert of_syldavia(ALL, *both).on == day("1992-03-31")


def test_signatories_are_asked_as_well_but_not_who_left_or_came_after():
    asked = (accepted(4, "1992-02-01", RUR), accepted(5, "1992-03-01", BOR))
    signatory = signed(6, ZUB, "1991-06-01")
    assert of_syldavia(ALL, *asked, signatory).outcome is Outcome.UNMET
    left = act(7, Kind.WITHDRAWAL_EFFECTIVE, "1991-12-01", ZUB)
    assert of_syldavia(ALL, *asked, signatory, left).on == day("1992-03-31")
    after = signed(6, ZUB, "1992-01-02")
    assert of_syldavia(ALL, *asked, after).on == day("1992-03-31")


def test_who_signs_on_the_day_of_accession_is_asked_if_it_was_recorded_before():
    asked = (accepted(4, "1992-02-01", RUR), accepted(5, "1992-03-01", BOR))
    assert of_syldavia(ALL, *asked, signed(0, ZUB, "1992-01-01")).outcome is Outcome.UNMET
    assert of_syldavia(ALL, *asked, signed(6, ZUB, "1992-01-01")).on == day("1992-03-31")


def test_whether_a_state_was_asked_may_be_open():
    asked = (accepted(4, "1992-02-01", RUR), accepted(5, "1992-03-01", BOR))
    maybe = signed(6, ZUB, "1992-01")
    assert of_syldavia(ALL, *asked, maybe).outcome is Outcome.UNKNOWN


def test_accession_is_never_in_force_before_the_instrument():
    early = act(3, Kind.ACCESSION, "1990-01-01", SYL)
    acts = (early, accepted(4, "1990-02-01", RUR), *FOUNDERS)
    verdict = for_state(clauses(ALL), acts, SYL)
    assert verdict.on == day("1991-02-01")
