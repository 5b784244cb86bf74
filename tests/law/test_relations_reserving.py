from __future__ import annotations

from dataclasses import replace
from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy, Succession, SuccessionForm
from servanda.law.clauses import ForAllPartiesOf
from servanda.law.dates import Day
from servanda.law.relations import (
    Bar,
    Doubt,
    Effect,
    Ground,
    InForce,
    Version,
    between,
    version,
)
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, day, ratified, signed, simple
from tests.law.reserving_acts import (
    PARTIES,
    effect,
    effects,
    notice,
    objected,
    opposed,
    reserved,
    said,
    treaty,
)

MADE = reserved(10, "RUR", "2000-01-01", "5")
NOTIFIED = notice(11, "2000-03-01", 10)


def in_force(on_record: OnRecord, on: str, a: str = "RUR", b: str = "BOR") -> InForce:
    return between(on_record, a, b, as_of=a_date(on), known_at=None).in_force


# -- confirmation (rule 32) -----------------------------------------------------------------------

SIGNED = (signed(4, "RUR", "1999-01-01"), reserved(10, "RUR", "1999-01-01", "5"))


def test_what_was_made_at_signature_and_not_confirmed_has_no_effect():
    found = effect(treaty(*SIGNED, NOTIFIED), "2005-01-01")
    assert (found.effect, found.articles) == (Effect.UNCONFIRMED, ("23(2)",))
    assert found.since == day("1999-01-01")


def test_confirmed_at_consent_it_is_made_on_that_day():
    confirmed = said(12, Kind.RESERVATION_CONFIRMED, "2000-01-01", "RUR", 10)
    told = notice(13, "2000-02-15", 12)
    early = objected(14, "SYL", "1999-06-01", 10)
    on_record = treaty(*SIGNED, notice(11, "1999-02-01", 10), confirmed, told, early)
    found = effect(on_record, "2000-06-01")
    assert (found.effect, found.silence_ends) == (Effect.PENDING, day("2001-02-15"))
    assert (found.acts, found.articles) == ((confirmed, told), ("23(2)", "20(5)"))
    assert effect(on_record, "1999-12-31").effect is Effect.UNCONFIRMED
    assert effect(on_record, "2000-06-01", b="SYL").effect is Effect.NOT_APPLIED


def test_a_notice_from_before_the_confirmation_counts_from_the_confirmation():
    confirmed = said(12, Kind.RESERVATION_CONFIRMED, "2000-01-01", "RUR", 10)
    on_record = treaty(*SIGNED, notice(11, "1999-02-01", 10), confirmed)
    assert effect(on_record, "2000-06-01").silence_ends == day("2001-01-01")


def test_of_a_signatory_that_never_consented_it_has_no_effect():
    on_record = treaty(*SIGNED, parties=PARTIES[1:])
    assert effect(on_record, "2005-01-01").effect is Effect.UNCONFIRMED


def test_where_no_clause_is_on_record_any_consent_will_do():
    on_record = OnRecord(None, (*PARTIES, MADE, NOTIFIED))
    found = effect(on_record, "2005-01-01")
    assert found.effect is Effect.MODIFIED


# -- withdrawal (rule 39) -------------------------------------------------------------------------


def test_a_withdrawal_is_operative_when_the_other_has_notice_of_it():
    on_record = treaty(
        MADE,
        NOTIFIED,
        said(12, Kind.RESERVATION_WITHDRAWN, "2006-01-01", "RUR", 10),
        notice(13, "2006-02-01", 12, toward="BOR"),
        notice(14, "2006-03-01", 12, toward="SYL"),
    )
    found = effect(on_record, "2006-02-01")
    assert (found.effect, found.articles) == (Effect.WITHDRAWN, ("22(1)", "22(3)(a)"))
    toward_syldavia = effect(on_record, "2006-02-01", b="SYL")
    assert (toward_syldavia.effect, toward_syldavia.until) == (Effect.MODIFIED, day("2006-03-01"))
    assert effect(on_record, "2006-03-01", b="SYL").since == day("2006-03-01")


def test_without_a_notice_a_withdrawal_is_not_surely_operative():
    withdrawn = said(12, Kind.RESERVATION_WITHDRAWN, "2006-01-01", "RUR", 10)
    found = effect(treaty(MADE, NOTIFIED, withdrawn), "2010-01-01")
    assert found.may_be == (Effect.MODIFIED, Effect.WITHDRAWN)
    assert found.doubts == (Doubt.WITHDRAWAL_NOT_NOTIFIED,)


def test_only_its_author_withdraws_a_reservation():
    by_another = said(12, Kind.RESERVATION_WITHDRAWN, "2006-01-01", "SYL", 10)
    assert effect(treaty(MADE, NOTIFIED, by_another), "2010-01-01").effect is Effect.MODIFIED


def test_a_withdrawal_may_state_a_later_day():
    stated = replace(
        said(12, Kind.RESERVATION_WITHDRAWN, "2006-01-01", "RUR", 10), effect_on=day("2007-01-01")
    )
    on_record = treaty(MADE, NOTIFIED, stated, notice(13, "2006-02-01", 12))
    assert effect(on_record, "2006-12-31").effect is Effect.MODIFIED
    assert effect(on_record, "2007-01-01").effect is Effect.WITHDRAWN


def test_a_reservation_may_be_withdrawn_in_part():
    made = reserved(10, "RUR", "2000-01-01", "5", "6")
    on_record = treaty(
        made,
        NOTIFIED,
        said(12, Kind.RESERVATION_WITHDRAWN, "2006-01-01", "RUR", 10, "6"),
        notice(13, "2006-01-01", 12),
    )
    found = {r.effect: r.provisions for r in effects(on_record, "2010-01-01")}
    assert found == {Effect.MODIFIED: {"5"}, Effect.WITHDRAWN: {"6"}}


def test_an_objection_withdrawn_restores_acceptance():
    gone = said(13, Kind.OBJECTION_WITHDRAWN, "2006-01-01", "BOR", 12)
    told = notice(14, "2006-02-01", 13)
    on_record = treaty(MADE, NOTIFIED, objected(12, "BOR", "2000-04-01", 10), gone, told)
    found = effect(on_record, "2006-02-01")
    assert (found.effect, found.ground) == (Effect.MODIFIED, Ground.OBJECTION_WITHDRAWN)
    assert found.articles == ("22(2)", "22(3)(b)", "21(1)")
    assert found.acts[-2:] == (gone, told)


def test_without_a_notice_an_objection_is_not_surely_withdrawn():
    gone = said(13, Kind.OBJECTION_WITHDRAWN, "2006-01-01", "BOR", 12)
    on_record = treaty(MADE, NOTIFIED, objected(12, "BOR", "2000-04-01", 10), gone)
    found = effect(on_record, "2010-01-01")
    assert found.may_be == (Effect.MODIFIED, Effect.NOT_APPLIED)
    assert found.doubts == (Doubt.WITHDRAWAL_NOT_NOTIFIED,)
    assert effect(on_record, "2005-01-01").doubts == ()


def test_who_left_and_came_back_makes_its_reservations_anew():
    on_record = treaty(
        MADE,
        said(12, Kind.WITHDRAWAL_EFFECTIVE, "2003-01-01", "RUR", None),
        ratified(13, "RUR", "2008-01-01"),
        reserved(14, "RUR", "2008-01-01", "7"),
    )
    assert effect(on_record, "2002-01-01").provisions == {"5"}
    assert effect(on_record, "2009-01-01").provisions == {"7"}


# -- late reservations (rule 40) ------------------------------------------------------------------

LATE = (reserved(10, "RUR", "2003-01-01", "5"), notice(11, "2003-01-10", 10))


def test_a_late_reservation_stands_if_nobody_objects_in_time():
    on_record = treaty(*LATE)
    pending, stands = effect(on_record, "2003-06-01"), effect(on_record, "2004-01-11")
    assert (pending.effect, pending.articles) == (Effect.PENDING, ())
    assert (stands.effect, stands.articles) == (Effect.MODIFIED, ("21(1)",))
    assert stands.policies == (
        Policy.LATE_RESERVATION_BY_SILENCE,
        Policy.CONVENTION_AS_CUSTOM,
    )


def test_one_objection_defeats_a_late_reservation_towards_all():
    on_record = treaty(*LATE, objected(12, "SYL", "2003-05-01", 10))
    found = effect(on_record, "2005-01-01")
    assert (found.effect, found.ground, found.articles) == (
        Effect.LATE,
        Ground.OBJECTED,
        ("19",),
    )
    assert in_force(on_record, "2005-01-01") is InForce.YES


def test_one_acceptance_does_not_establish_a_late_reservation():
    accepted = said(12, Kind.RESERVATION_ACCEPTED, "2003-05-01", "BOR", 10)
    assert effect(treaty(*LATE, accepted), "2003-06-01").effect is Effect.PENDING


def test_where_late_reservations_are_not_practised_it_has_no_effect():
    found = effect(treaty(*LATE, without=Policy.LATE_RESERVATION_BY_SILENCE), "2005-01-01")
    assert (found.effect, found.ground) == (Effect.LATE, None)


def test_a_confirmation_after_consent_is_late():
    confirmed = said(12, Kind.RESERVATION_CONFIRMED, "2000-06-01", "RUR", 10)
    on_record = treaty(*SIGNED, confirmed, notice(13, "2000-06-10", 12))
    assert effect(on_record, "2000-07-01").policies[0] is Policy.LATE_RESERVATION_BY_SILENCE
    assert effect(on_record, "2000-03-01").effect is Effect.UNCONFIRMED


# -- the Convention as custom (rule 3) ------------------------------------------------------------


def test_where_the_convention_is_not_applied_its_effects_are_open():
    on_record = treaty(
        MADE,
        NOTIFIED,
        opposed(12, "BOR", "2000-04-01", 10),
        without=Policy.CONVENTION_AS_CUSTOM,
    )
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2005-01-01"), known_at=None)
    (found,) = relation.reservations
    assert (found.effect, found.may_be) == (Effect.UNDETERMINED, (Effect.NO_RELATIONS,))
    assert found.policies == ()
    assert relation.in_force is InForce.UNDETERMINED


# -- days within bounds ---------------------------------------------------------------------------


def test_an_objection_within_bounds_leaves_the_days_between_open():
    on_record = treaty(MADE, NOTIFIED, objected(12, "BOR", "2000-05", 10))
    before, within, after = (
        effect(on_record, on) for on in ("2000-04-30", "2000-05-15", "2000-05-31")
    )
    assert (before.effect, before.until) == (
        Effect.PENDING,
        Day(date(2000, 5, 1), date(2000, 5, 31)),
    )
    assert within.may_be == (Effect.PENDING, Effect.NOT_APPLIED)
    assert (within.since, within.until) == (day("2000-05-01"), day("2000-05-31"))
    assert (after.effect, after.since) == (Effect.NOT_APPLIED, before.until)


def test_a_reservation_within_bounds_may_not_have_been_made_yet():
    made = reserved(10, "RUR", "2000", "5")
    found = effect(treaty(made, notice(11, "2001-02-01", 10)), "2000-06-01")
    assert found.may_be == (Effect.UNCONFIRMED, Effect.PENDING)


def test_one_that_may_have_come_with_consent_is_not_late():
    made = reserved(10, "RUR", "2000-01-01/2000-06-30", "5")
    found = effect(treaty(made, notice(11, "2000-07-01", 10)), "2000-08-01")
    assert found.policies == (Policy.CONVENTION_AS_CUSTOM,)


# -- successors (rule 73) -------------------------------------------------------------------------

SPLIT = Succession(
    predecessor="RUR",
    successor="ZUB",
    on=day("2004-01-01"),
    form=SuccessionForm.SEPARATION,
    predecessor_ended=True,
)
SUCCEEDED = said(20, Kind.SUCCESSION, "2005-01-01", "ZUB", None)


def test_a_successor_keeps_its_predecessors_reservation():
    against = objected(12, "BOR", "2000-04-01", 10)
    on_record = treaty(MADE, NOTIFIED, against, SUCCEEDED, successions=(SPLIT,))
    found = effect(on_record, "2006-01-01", "ZUB", "BOR")
    assert (found.author, found.effect) == ("ZUB", Effect.NOT_APPLIED)
    assert found.policies == (Policy.SUCCESSION_FROM_ITS_DATE, Policy.CONVENTION_AS_CUSTOM)
    assert found.since == day("2004-01-01")
    assert effect(on_record, "2006-01-01", "ZUB", "SYL").effect is Effect.MODIFIED
    assert effects(on_record, "2003-01-01", "ZUB", "SYL") == ()


def test_without_a_notification_a_separated_state_keeps_nothing():
    assert effects(treaty(MADE, successions=(SPLIT,)), "2006-01-01", "ZUB", "BOR") == ()


def test_a_successors_own_reservation_on_the_same_matter_takes_its_place():
    anew = reserved(21, "ZUB", "2005-01-01", "5")
    on_record = treaty(MADE, SUCCEEDED, anew, successions=(SPLIT,))
    assert [r.reservation for r in effects(on_record, "2006-01-01", "ZUB", "BOR")] == [anew]


def test_a_successors_reservation_on_another_matter_stands_beside_it():
    other = reserved(21, "ZUB", "2005-01-01", "9")
    on_record = treaty(MADE, SUCCEEDED, other, successions=(SPLIT,))
    found = effects(on_record, "2006-01-01", "ZUB", "BOR")
    assert [r.reservation for r in found] == [MADE, other]


def test_a_successor_withdraws_what_it_had_kept():
    withdrawn = said(21, Kind.RESERVATION_WITHDRAWN, "2007-01-01", "ZUB", 10)
    on_record = treaty(
        MADE, NOTIFIED, SUCCEEDED, withdrawn, notice(22, "2007-01-01", 21), successions=(SPLIT,)
    )
    assert effect(on_record, "2006-12-31", "ZUB", "BOR").effect is Effect.MODIFIED
    assert effect(on_record, "2007-01-01", "ZUB", "BOR").effect is Effect.WITHDRAWN


def test_what_the_predecessor_had_withdrawn_is_not_kept():
    withdrawn = said(12, Kind.RESERVATION_WITHDRAWN, "2002-01-01", "RUR", 10)
    on_record = treaty(MADE, withdrawn, SUCCEEDED, successions=(SPLIT,))
    assert effects(on_record, "2006-01-01", "ZUB", "BOR") == ()


def test_a_withdrawal_that_may_have_come_before_the_succession_does_not_surely_end_it():
    withdrawn = said(12, Kind.RESERVATION_WITHDRAWN, "2004-01-15", "RUR", 10)
    some_day = replace(SPLIT, on=day("2004-01"))
    on_record = treaty(MADE, NOTIFIED, withdrawn, SUCCEEDED, successions=(some_day,))
    assert effect(on_record, "2006-01-01", "ZUB", "BOR").effect is Effect.MODIFIED


def test_an_objection_of_the_predecessor_after_the_succession_is_not_its_successors():
    theirs = reserved(10, "BOR", "2000-02-01", "5")
    told = notice(11, "2003-12-01", 10)
    against = objected(12, "RUR", "2004-01-15", 10)
    some_day = replace(SPLIT, on=day("2004-01"))
    on_record = treaty(theirs, told, against, SUCCEEDED, successions=(some_day,))
    assert effect(on_record, "2006-01-01", "ZUB", "BOR").effect is Effect.MODIFIED


def test_what_the_predecessor_had_withdrawn_in_part_is_kept_in_part():
    made = reserved(10, "RUR", "2000-01-01", "5", "6")
    withdrawn = said(12, Kind.RESERVATION_WITHDRAWN, "2002-01-01", "RUR", 10, "6")
    on_record = treaty(
        made, NOTIFIED, withdrawn, notice(13, "2002-01-01", 12), SUCCEEDED, successions=(SPLIT,)
    )
    found = {r.effect: r.provisions for r in effects(on_record, "2006-01-01", "ZUB", "BOR")}
    assert found == {Effect.MODIFIED: {"5"}, Effect.WITHDRAWN: {"6"}}


def test_what_was_made_after_the_succession_or_never_confirmed_is_not_kept():
    unconfirmed = (*SIGNED, reserved(15, "RUR", "2004-06-01", "7"))
    on_record = treaty(*unconfirmed, SUCCEEDED, successions=(SPLIT,))
    assert effects(on_record, "2006-01-01", "ZUB", "BOR") == ()


def test_what_the_predecessor_objected_to_stands_so_for_its_successor():
    theirs = reserved(10, "BOR", "2000-02-01", "5")
    against = objected(12, "RUR", "2000-04-01", 10)
    on_record = treaty(theirs, NOTIFIED, against, SUCCEEDED, successions=(SPLIT,))
    assert effect(on_record, "2006-01-01", "ZUB", "BOR").effect is Effect.NOT_APPLIED


def test_by_continuity_a_successor_has_its_predecessors_consent_too():
    theirs = reserved(10, "BOR", "2000-02-01", "5")
    on_record = treaty(theirs, NOTIFIED, successions=(SPLIT,), following=Policy.CONTINUITY)
    assert effect(on_record, "2006-01-01", "ZUB", "BOR").effect is Effect.MODIFIED


def test_of_a_predecessor_that_never_consented_there_is_no_consent_to_have():
    theirs = reserved(10, "BOR", "2000-02-01", "5")
    on_record = treaty(
        theirs,
        NOTIFIED,
        successions=(replace(SPLIT, predecessor="GRU"),),
        following=Policy.CONTINUITY,
    )
    assert effect(on_record, "2006-01-01", "ZUB", "BOR").effect is Effect.PENDING


def test_successions_one_after_another_are_followed_to_the_first():
    second = Succession(
        predecessor="ZUB",
        successor="GRU",
        on=day("2008-01-01"),
        form=SuccessionForm.SEPARATION,
        predecessor_ended=True,
    )
    back = replace(second, predecessor="GRU", successor="RUR", on=day("2009-01-01"))
    again = said(23, Kind.SUCCESSION, "2008-06-01", "GRU", None)
    on_record = treaty(
        MADE,
        NOTIFIED,
        SUCCEEDED,
        again,
        successions=(SPLIT, second, back),
        following=Policy.CONTINUITY,
    )
    assert effect(on_record, "2010-01-01", "GRU", "BOR").author == "GRU"


# -- to amendments (rules 44 to 48) ---------------------------------------------------------------


def amending(*acts: Act) -> OnRecord:
    clauses = replace(simple(), for_states=ForAllPartiesOf(instrument="base"))
    records = (ratified(31, "RUR", "2002-01-01"), ratified(32, "BOR", "2002-01-01"), *acts)
    return OnRecord(clauses, records, others=(("base", treaty()),))


def amended(amendment: OnRecord, other: str) -> Version:
    on = a_date("2005-01-01")
    return version(treaty(), [("amendment", amendment)], "RUR", other, as_of=on, known_at=None)


def test_a_reservation_to_an_amendment_stands_under_the_amendment():
    made = reserved(33, "RUR", "2002-01-01", "1")
    amendment = amending(made, notice(34, "2002-02-01", 33), opposed(35, "BOR", "2002-03-01", 33))
    with_borduria = amended(amendment, "BOR")
    assert (with_borduria.relation.in_force, with_borduria.binding) == (InForce.YES, ())
    ((name, relation),) = with_borduria.amendments
    assert (name, relation.bar) == ("amendment", Bar.OPPOSED)
    with_syldavia = amended(amendment, "SYL")
    assert (with_syldavia.binding, with_syldavia.deemed) == (("amendment",), ())


def test_who_is_bound_as_a_party_of_the_amended_has_nothing_to_confirm():
    made = reserved(33, "SYL", "2002-01-01", "1")
    told = notice(34, "2002-02-01", 33)
    found = effect(amending(made, told), "2002-06-01", "SYL", "BOR")
    assert (found.effect, found.silence_ends) == (Effect.PENDING, day("2003-02-01"))
    assert effect(amending(made, told), "2002-06-01", "SYL", "RUR").effect is Effect.PENDING


def test_each_says_on_whose_account_there_are_no_relations():
    on_record = treaty(
        MADE,
        reserved(20, "BOR", "2000-02-01", "9"),
        opposed(21, "BOR", "2000-04-01", 10),
        opposed(22, "RUR", "2000-04-01", 20),
    )
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2000-05-01"), known_at=None)
    assert (relation.in_force, relation.lacking) == (InForce.NO, ("BOR", "RUR"))


def test_what_the_standings_say_already_is_left_as_it_is():
    on_record = treaty(
        MADE, objected(12, "GRU", "2000-02-01", 10), opposed(13, "GRU", "2000-02-01", 10)
    )
    relation = between(on_record, "RUR", "GRU", as_of=a_date("2000-05-01"), known_at=None)
    assert (relation.lacking, relation.bar, relation.policies) == (("GRU",), None, ())
