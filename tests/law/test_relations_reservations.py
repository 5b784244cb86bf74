from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from servanda.law.acts import Kind
from servanda.law.background import Policy
from servanda.law.clauses import Acceptance, Days, Permitted, Reservations
from servanda.law.dates import Day
from servanda.law.relations import (
    OBJECT_AND_PURPOSE,
    Bar,
    Doubt,
    Effect,
    Ground,
    InForce,
    between,
)
from servanda.law.standing import OnRecord
from tests.law.build_acts import a_date, day, ratified
from tests.law.reserving_acts import (
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


# -- silence (rule 37) ----------------------------------------------------------------------------


def test_it_is_pending_for_twelve_months_after_notice():
    found = effect(treaty(MADE, NOTIFIED), "2000-06-01")
    assert (found.effect, found.provisions) == (Effect.PENDING, frozenset({"5"}))
    assert (found.silence_ends, found.until) == (day("2001-03-01"), day("2001-03-02"))
    assert (found.author, found.toward) == ("RUR", "BOR")
    assert (found.acts, found.articles) == ((NOTIFIED,), ("20(5)",))
    assert found.policies == (Policy.CONVENTION_AS_CUSTOM,)
    assert found.doubts == ()


def test_on_the_last_day_it_is_still_pending():
    assert effect(treaty(MADE, NOTIFIED), "2001-03-01").effect is Effect.PENDING


def test_silence_accepts_it():
    found = effect(treaty(MADE, NOTIFIED), "2001-03-02")
    assert (found.effect, found.ground) == (Effect.MODIFIED, Ground.ACCEPTED_BY_SILENCE)
    assert (found.since, found.until, found.silence_ends) == (day("2001-03-02"), None, None)
    assert found.articles == ("20(5)", "21(1)")


def test_who_consents_later_has_accepted_by_its_consent():
    late = treaty(MADE, NOTIFIED, ratified(12, "ZUB", "2005-01-01"))
    assert effect(late, "2004-12-31", b="ZUB").silence_ends == day("2005-01-01")
    assert effect(late, "2005-01-02", b="ZUB").effect is Effect.MODIFIED


def test_a_notice_to_another_state_does_not_start_its_period():
    told = treaty(MADE, notice(11, "2000-03-01", 10, toward="SYL"))
    assert effect(told, "2001-06-01", b="SYL").effect is Effect.MODIFIED
    assert effect(told, "2001-06-01", b="BOR").effect is Effect.UNDETERMINED


def test_without_a_notice_the_period_has_not_surely_begun():
    found = effect(treaty(MADE), "2000-06-01")
    assert (found.effect, found.doubts) == (Effect.PENDING, (Doubt.NO_NOTICE,))
    assert found.silence_ends == Day(date(2001, 1, 1), date.max)
    assert found.until == Day(date(2001, 1, 2), date.max)


def test_without_a_notice_silence_may_have_accepted_it_or_not():
    found = effect(treaty(MADE), "2010-01-01")
    assert (found.effect, found.may_be) == (
        Effect.UNDETERMINED,
        (Effect.PENDING, Effect.MODIFIED),
    )
    assert found.doubts == (Doubt.NO_NOTICE,)
    assert (found.since, found.until, found.articles) == (day("2001-01-02"), None, ())


def test_the_instrument_may_set_another_period():
    regime = Reservations(silence=Days(90))
    assert effect(treaty(MADE, NOTIFIED, regime=regime), None).since == day("2000-05-31")


def test_after_all_that_is_known_silence_has_accepted():
    assert effect(treaty(MADE, NOTIFIED), None).effect is Effect.MODIFIED


def test_before_it_is_made_there_is_none():
    assert effects(treaty(reserved(10, "RUR", "2003-01-01", "5")), "2002-12-31") == ()


# -- acceptance and objection (rules 34, 35, 38) --------------------------------------------------


def test_express_acceptance_ends_the_wait():
    accepted = said(12, Kind.RESERVATION_ACCEPTED, "2000-04-01", "BOR", 10)
    found = effect(treaty(MADE, NOTIFIED, accepted), "2000-04-01")
    assert (found.effect, found.ground) == (Effect.MODIFIED, Ground.ACCEPTED_EXPRESSLY)
    assert found.articles == ("20(4)(a)", "21(1)")
    assert found.acts == (NOTIFIED, accepted)


def test_acceptance_by_one_state_is_not_acceptance_by_another():
    accepted = said(12, Kind.RESERVATION_ACCEPTED, "2000-04-01", "BOR", 10)
    assert effect(treaty(MADE, NOTIFIED, accepted), "2000-04-01", b="SYL").effect is Effect.PENDING


def test_after_an_objection_the_provisions_do_not_apply_between_the_two():
    against = objected(12, "BOR", "2000-04-01", 10)
    on_record = treaty(MADE, NOTIFIED, against)
    found = effect(on_record, "2005-01-01")
    assert (found.effect, found.ground) == (Effect.NOT_APPLIED, Ground.OBJECTED)
    assert (found.since, found.articles) == (day("2000-04-01"), ("20(4)(b)", "21(3)"))
    assert in_force(on_record, "2005-01-01") is InForce.YES
    assert effect(on_record, "2005-01-01", b="SYL").effect is Effect.MODIFIED


def test_an_objection_that_opposes_entry_into_force_leaves_no_relations():
    on_record = treaty(MADE, NOTIFIED, opposed(12, "BOR", "2000-04-01", 10))
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2005-01-01"), known_at=None)
    assert (relation.in_force, relation.bar) == (InForce.NO, Bar.OPPOSED)
    assert (relation.lacking, relation.since) == (("BOR",), None)
    assert relation.policies == (Policy.CONVENTION_AS_CUSTOM,)
    assert [r.effect for r in relation.reservations] == [Effect.NO_RELATIONS]
    assert in_force(on_record, "2005-01-01", b="SYL") is InForce.YES


def test_an_opposing_objection_withdrawn_brings_the_treaty_into_force_between_them():
    on_record = treaty(
        MADE,
        NOTIFIED,
        opposed(12, "BOR", "2000-04-01", 10),
        said(13, Kind.OBJECTION_WITHDRAWN, "2006-01-01", "BOR", 12),
        notice(14, "2006-02-01", 13, toward="RUR"),
    )
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2006-02-01"), known_at=None)
    assert (relation.in_force, relation.since) == (InForce.YES, day("2006-02-01"))
    assert in_force(on_record, "2006-01-31") is InForce.NO


def test_both_objections_of_one_state_count():
    on_record = treaty(
        MADE,
        NOTIFIED,
        objected(12, "BOR", "2000-04-01", 10),
        opposed(13, "BOR", "2000-05-01", 10),
    )
    assert effect(on_record, "2000-04-30").effect is Effect.NOT_APPLIED
    assert effect(on_record, "2000-05-01").effect is Effect.NO_RELATIONS


def test_an_objection_on_the_last_day_is_in_time():
    on_record = treaty(MADE, NOTIFIED, objected(12, "BOR", "2001-03-01", 10))
    assert effect(on_record, "2002-01-01").effect is Effect.NOT_APPLIED


def test_a_late_objection_changes_nothing_and_is_told():
    late = objected(12, "BOR", "2001-03-02", 10)
    found = effect(treaty(MADE, NOTIFIED, late), "2002-01-01")
    assert (found.effect, found.ground) == (Effect.MODIFIED, Ground.ACCEPTED_BY_SILENCE)
    assert (found.doubts, found.without_effect) == ((Doubt.OBJECTION_WITHOUT_EFFECT,), (late,))


def test_an_objection_after_express_acceptance_changes_nothing():
    on_record = treaty(
        MADE,
        NOTIFIED,
        said(12, Kind.RESERVATION_ACCEPTED, "2000-04-01", "BOR", 10),
        objected(13, "BOR", "2000-05-01", 10),
    )
    assert effect(on_record, "2000-06-01").effect is Effect.MODIFIED


def test_acceptance_after_an_objection_ends_it():
    on_record = treaty(
        MADE,
        NOTIFIED,
        objected(12, "BOR", "2000-04-01", 10),
        said(13, Kind.RESERVATION_ACCEPTED, "2000-05-01", "BOR", 10),
    )
    assert effect(on_record, "2000-04-30").effect is Effect.NOT_APPLIED
    assert effect(on_record, "2000-05-01").effect is Effect.MODIFIED


def test_without_a_notice_an_objection_years_later_may_be_in_time():
    found = effect(treaty(MADE, objected(12, "BOR", "2008-01-01", 10)), "2010-01-01")
    assert found.may_be == (Effect.MODIFIED, Effect.NOT_APPLIED)
    assert found.doubts == (Doubt.NO_NOTICE,)


def test_an_opposing_objection_perhaps_too_late_leaves_it_open():
    on_record = treaty(MADE, opposed(12, "BOR", "2008-01-01", 10))
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2010-01-01"), known_at=None)
    assert (relation.in_force, relation.bar) == (InForce.UNDETERMINED, Bar.OPPOSED)


def test_an_objection_to_a_part_splits_the_reservation():
    made = reserved(10, "RUR", "2000-01-01", "5", "6")
    on_record = treaty(made, NOTIFIED, objected(12, "BOR", "2000-04-01", 10, "6"))
    found = {r.effect: r.provisions for r in effects(on_record, "2005-01-01")}
    assert found == {Effect.MODIFIED: {"5"}, Effect.NOT_APPLIED: {"6"}}


def test_an_objection_to_a_paragraph_leaves_the_rest_of_the_article():
    on_record = treaty(MADE, NOTIFIED, objected(12, "BOR", "2000-04-01", 10, "5(2)"))
    found = {r.effect: r.provisions for r in effects(on_record, "2005-01-01")}
    assert found == {Effect.MODIFIED: {"5"}, Effect.NOT_APPLIED: {"5(2)"}}


def test_an_objection_to_part_of_an_undivided_reservation_leaves_the_rest():
    whole = reserved(10, "RUR", "2000-01-01")
    on_record = treaty(whole, NOTIFIED, objected(12, "BOR", "2000-04-01", 10, "6"))
    found = {r.effect: r.provisions for r in effects(on_record, "2005-01-01")}
    assert found == {Effect.MODIFIED: frozenset(), Effect.NOT_APPLIED: {"6"}}


def test_what_others_are_among_themselves_is_not_touched():
    on_record = treaty(MADE, NOTIFIED, opposed(12, "BOR", "2000-04-01", 10))
    relation = between(on_record, "BOR", "SYL", as_of=a_date("2005-01-01"), known_at=None)
    assert (relation.in_force, relation.reservations) == (InForce.YES, ())


def test_reservations_of_both_stand_in_the_order_in_which_they_were_made():
    theirs = reserved(20, "BOR", "2000-02-01", "9")
    found = effects(treaty(theirs, MADE), "2000-06-01")
    assert [r.author for r in found] == ["RUR", "BOR"]
    assert found == effects(treaty(theirs, MADE), "2000-06-01", "BOR", "RUR")


# -- permission (rules 31, 42) --------------------------------------------------------------------


def test_what_the_treaty_prohibits_has_no_effect():
    found = effect(treaty(MADE, regime=Reservations(permitted=Permitted.NONE)), "2005-01-01")
    assert (found.effect, found.articles) == (Effect.NOT_PERMITTED, ("19(a)",))
    assert (found.policies, found.doubts) == ((), ())


def test_its_author_is_bound_without_it_where_that_is_practised():
    on_record = treaty(
        MADE,
        regime=Reservations(permitted=Permitted.NONE),
        following=Policy.INVALID_RESERVATION_SEVERED,
    )
    found = effect(on_record, "2005-01-01")
    assert (found.effect, found.policies) == (
        Effect.SEVERED,
        (Policy.INVALID_RESERVATION_SEVERED,),
    )


@pytest.mark.parametrize(
    ("permitted", "named", "provision", "expected"),
    [
        (Permitted.ONLY, "5", "5", Effect.MODIFIED),
        (Permitted.ONLY, "5", "5(1)", Effect.MODIFIED),
        (Permitted.ONLY, "5", "51", Effect.NOT_PERMITTED),
        (Permitted.ONLY, "5(1)", "5", Effect.NOT_PERMITTED),
        (Permitted.EXCEPT, "5", "6", Effect.MODIFIED),
        (Permitted.EXCEPT, "5", "5(1)", Effect.NOT_PERMITTED),
        (Permitted.EXCEPT, "5(1)", "5", Effect.NOT_PERMITTED),
    ],
)
def test_a_closed_list_is_read_by_articles_and_their_parts(permitted, named, provision, expected):
    regime = Reservations(permitted=permitted, provisions=frozenset({named}))
    made = reserved(10, "RUR", "2000-01-01", provision)
    assert effect(treaty(made, NOTIFIED, regime=regime), "2005-01-01").effect is expected


def test_a_reservation_partly_permitted_is_split():
    regime = Reservations(permitted=Permitted.ONLY, provisions=frozenset({"5"}))
    made = reserved(10, "RUR", "2000-01-01", "5", "6")
    found = effects(treaty(made, NOTIFIED, regime=regime), "2005-01-01")
    assert {r.effect: r.provisions for r in found} == {
        Effect.MODIFIED: {"5"},
        Effect.NOT_PERMITTED: {"6"},
    }
    assert {r.articles for r in found} == {("20(5)", "21(1)"), ("19(b)",)}


def test_without_its_provisions_it_cannot_be_told_whether_it_is_permitted():
    regime = Reservations(permitted=Permitted.EXCEPT, provisions=frozenset({"5"}))
    made = reserved(10, "RUR", "2000-01-01")
    found = effect(treaty(made, NOTIFIED, regime=regime), "2005-01-01")
    assert found.may_be == (Effect.NOT_PERMITTED, Effect.MODIFIED)
    assert found.doubts == (Doubt.PROVISIONS_NOT_STATED,)


def test_incompatibility_with_object_and_purpose_is_told_and_not_decided():
    claim = replace(objected(12, "SYL", "2000-04-01", 10), what=OBJECT_AND_PURPOSE)
    found = effect(treaty(MADE, NOTIFIED, claim), "2005-01-01")
    assert (found.effect, found.claims) == (Effect.MODIFIED, (claim,))
    assert found.doubts == (Doubt.INCOMPATIBILITY_CLAIMED,)
    assert found.articles == ("20(5)", "21(1)", "19(c)")


# -- whose acceptance is needed (rule 33) ---------------------------------------------------------


def test_what_is_expressly_authorised_needs_no_acceptance():
    regime = Reservations(acceptance=Acceptance.NOT_NEEDED)
    against = objected(12, "BOR", "2000-04-01", 10)
    found = effect(treaty(MADE, against, regime=regime), "2000-06-01")
    assert (found.effect, found.ground) == (Effect.MODIFIED, Ground.NO_ACCEPTANCE_NEEDED)
    assert (found.articles, found.policies) == (("20(1)", "21(1)"), ())
    assert (found.doubts, found.without_effect) == ((Doubt.OBJECTION_WITHOUT_EFFECT,), (against,))


def test_the_organ_of_an_organisation_accepts_for_all():
    regime = Reservations(acceptance=Acceptance.ORGAN)
    by_organ = said(12, Kind.RESERVATION_ACCEPTED, "2003-01-01", None, 10)
    on_record = treaty(
        MADE, NOTIFIED, objected(13, "BOR", "2000-05-01", 10), by_organ, regime=regime
    )
    before, after = effect(on_record, "2002-12-31"), effect(on_record, "2003-01-01")
    assert (before.effect, before.silence_ends) == (Effect.PENDING, None)
    assert (before.articles, before.doubts) == (("20(3)",), (Doubt.OBJECTION_WITHOUT_EFFECT,))
    assert (after.effect, after.ground) == (Effect.MODIFIED, Ground.ACCEPTED_EXPRESSLY)
    assert (after.articles, after.acts) == (("20(3)", "21(1)"), (NOTIFIED, by_organ))


ALL = Reservations(acceptance=Acceptance.ALL)


def test_where_all_must_accept_silence_of_all_does():
    on_record = treaty(MADE, NOTIFIED, regime=ALL)
    assert effect(on_record, "2001-03-01").effect is Effect.PENDING
    found = effect(on_record, "2001-03-02")
    assert (found.effect, found.articles) == (Effect.MODIFIED, ("20(2)", "20(5)", "21(1)"))


def test_where_all_must_accept_express_acceptance_by_all_does():
    accepted = [
        said(12, Kind.RESERVATION_ACCEPTED, "2000-04-01", "BOR", 10),
        said(13, Kind.RESERVATION_ACCEPTED, "2000-05-01", "SYL", 10),
    ]
    on_record = treaty(MADE, NOTIFIED, *accepted, regime=ALL)
    assert effect(on_record, "2000-04-30").effect is Effect.PENDING
    assert effect(on_record, "2000-05-01").ground is Ground.ACCEPTED_EXPRESSLY


def test_where_all_must_accept_one_objection_defeats_it_towards_all():
    on_record = treaty(MADE, NOTIFIED, objected(12, "SYL", "2000-05-01", 10), regime=ALL)
    relation = between(on_record, "RUR", "BOR", as_of=a_date("2005-01-01"), known_at=None)
    assert [r.effect for r in relation.reservations] == [Effect.NOT_ESTABLISHED]
    assert (relation.in_force, relation.bar) == (InForce.UNDETERMINED, Bar.NOT_ESTABLISHED)
    assert relation.lacking == ("RUR",)


def test_where_all_must_accept_an_opposing_objection_leaves_no_relations_with_its_author():
    on_record = treaty(MADE, NOTIFIED, opposed(12, "BOR", "2000-05-01", 10), regime=ALL)
    assert effect(on_record, "2005-01-01").effect is Effect.NO_RELATIONS
    assert effect(on_record, "2005-01-01", b="SYL").effect is Effect.NOT_ESTABLISHED


def test_where_all_must_accept_who_joins_after_the_period_has_no_say():
    late = [ratified(12, "ZUB", "2005-01-01"), objected(13, "ZUB", "2005-01-01", 10)]
    assert effect(treaty(MADE, NOTIFIED, *late, regime=ALL), "2006-01-01").effect is Effect.MODIFIED


def test_where_all_must_accept_who_joins_on_the_last_day_has_a_say():
    joined = [ratified(12, "ZUB", "2001-03-01"), objected(13, "ZUB", "2001-03-01", 10)]
    found = effect(treaty(MADE, NOTIFIED, *joined, regime=ALL), "2006-01-01")
    assert found.effect is Effect.NOT_ESTABLISHED


def test_where_all_must_accept_who_joined_perhaps_in_time_perhaps_has_a_say():
    joined = [ratified(12, "ZUB", "2001-03"), objected(13, "ZUB", "2001-03-01", 10)]
    found = effect(treaty(MADE, NOTIFIED, *joined, regime=ALL), "2006-01-01")
    assert found.may_be == (Effect.MODIFIED, Effect.NOT_ESTABLISHED)


def test_where_all_must_accept_an_objection_perhaps_in_time_leaves_it_open():
    on_record = treaty(MADE, NOTIFIED, opposed(12, "BOR", "2001-02/2001-03", 10), regime=ALL)
    assert effect(on_record, "2005-01-01").may_be == (
        Effect.MODIFIED,
        Effect.NO_RELATIONS,
        Effect.NOT_ESTABLISHED,
    )
