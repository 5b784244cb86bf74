from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given

from servanda.law.acts import Act, Kind
from servanda.law.build import (
    all_of,
    any_of,
    anyone,
    at_least,
    at_once,
    days,
    every_one,
    fact,
    in_force,
    instruments,
    named,
    notifications,
    ratifications,
    signatories,
)
from servanda.law.clauses import (
    Circulated,
    Clauses,
    Counted,
    Decided,
    InForceOf,
    OnDay,
    OnSigning,
    PartiesOf,
    Share,
    Start,
    Weight,
    Who,
)
from servanda.law.standing import OnRecord
from servanda.law.standing import in_force as answer
from servanda.law.standing.answers import view_of
from servanda.law.supposing import Prospect, among, if_the_next_came, what_if, who_is_wanting
from servanda.law.verdict import Missing, Outcome, Verdict
from tests.law.build_acts import a_date, act, day, notified, ratified, signed, simple, stated
from tests.law.standing_lines import line
from tests.strategies import exact_dates, on_records

TODAY = a_date("2020-01-01")
SIX = tuple(
    signed(n, state, "2018-11-02")
    for n, state in enumerate(["BOR", "GRU", "RUR", "SYL", "ZUB", "FRD"], start=1)
)


def prospect(condition, *records: Act, others=()) -> Prospect:
    found = if_the_next_came(OnRecord(simple(condition, days(30)), records, others=others), TODAY)
    assert found is not None
    return found


def supposed(found: Prospect) -> list[tuple[str, str | None]]:
    return [(a.kind.value, a.by) for a in found.supposed]


def test_what_if_a_state_ratified_on_friday():
    on_record = OnRecord(simple(delay=days(30)), (ratified(1, "RUR", "1990-01-01"),))
    supposed_act = ratified(0, "BOR", "1990-03-02")
    found = what_if(on_record, [supposed_act])
    assert line(found)[-1] == ("party", "1990-04-01", None)
    assert line(on_record)[-1] == ("contracting", "1990-01-01", None)
    assert found.records[-1] == replace(supposed_act, entry=-1)


def test_supposed_acts_may_speak_of_each_other_and_of_what_is_on_record():
    on_record = OnRecord(simple(), (ratified(1, "RUR", "1990-01-01"),))
    notice = act(-7, Kind.DENUNCIATION, "1991-01-01", "RUR")
    revocation = replace(act(-8, Kind.REVOCATION, "1991-02-01", "RUR"), about=-7)
    registered = replace(act(-9, Kind.REGISTRATION, "1991-02-01"), about=1)
    first = what_if(on_record, [notice, revocation, registered])
    assert [(r.entry, r.about) for r in first.records[1:]] == [(-1, None), (-2, -1), (-3, 1)]
    again = what_if(first, [notice])
    assert again.records[-1].entry == -4


def test_a_supposed_act_may_take_the_place_of_one_on_record():
    on_record = OnRecord(simple(), (ratified(1, "RUR", "1990-01-01"),))
    later = replace(ratified(0, "RUR", "1990-05-01"), replaces=1)
    assert line(what_if(on_record, [later])) == [("contracting", "1990-05-01", None)]


def test_two_more_of_six_signatories_and_the_day_if_they_came_today():
    found = prospect(
        at_least(3, notifications, signatories), *SIX, notified(9, "GRU", "2019-01-01")
    )
    (wanting,) = found.wanting
    assert wanting.missing == Missing(acts=2, kinds=notifications, by=signatories)
    assert wanting.among == {"BOR", "RUR", "SYL", "ZUB", "FRD"}
    assert supposed(found) == [("notification", "BOR"), ("notification", "FRD")]
    assert [a.entry for a in found.supposed] == [-1, -2]
    assert (found.on, found.verdict.on) == (TODAY, day("2020-01-31"))


def test_where_anyone_may_come_the_supposed_states_have_no_name():
    found = prospect(at_least(3, instruments), ratified(1, "RUR", "2019-01-01"))
    assert found.wanting[0].among == frozenset()
    assert supposed(found) == [("accession", "?1"), ("accession", "?2")]
    assert found.verdict.on == day("2020-01-31")


def test_named_states_that_have_not_acted_are_wanting():
    found = prospect(every_one(named("RUR", "BOR", "SYL")), ratified(1, "RUR", "2019-01-01"))
    assert found.wanting[0].among == {"BOR", "SYL"}
    assert supposed(found) == [("accession", "BOR"), ("accession", "SYL")]


def test_a_signatory_ratifies_and_another_state_accedes():
    found = prospect(every_one(named("RUR", "BOR")), signed(1, "RUR", "2018-01-01"))
    assert supposed(found) == [("accession", "BOR"), ("ratification", "RUR")]
    only = prospect(at_least(1, ratifications, named("BOR")))
    assert supposed(only) == [("ratification", "BOR")]


def test_a_state_that_took_its_consent_back_may_come_again():
    records = (
        *SIX[:2],
        act(7, Kind.CONSENT, "2019-01-01", "BOR"),
        act(8, Kind.WITHDRAWAL_EFFECTIVE, "2019-06-01", "BOR"),
        act(9, Kind.CONSENT, "2019-09-01", "GRU"),
    )
    found = prospect(at_least(2, instruments, signatories), *records)
    assert found.wanting[0].among == {"BOR"}


def test_the_weightiest_states_are_supposed_first():
    table = frozenset({("RUR", Fraction(10)), ("BOR", Fraction(30)), ("SYL", Fraction(25))})
    weight = Weight(at_least=Fraction(50), of=Counted(), table=table, base="tonnage")
    found = prospect(weight)
    assert supposed(found) == [("accession", "BOR"), ("accession", "SYL")]
    assert found.verdict.on == day("2020-01-31")


def test_facts_decisions_and_notices_are_supposed_too():
    both = prospect(all_of(fact("tonnage"), Decided()))
    assert sorted(supposed(both)) == [("fact", None), ("organ-decision", None)]
    assert both.verdict.on == day("2020-01-31")
    assert supposed(prospect(Circulated())) == [("depositary-notice", None)]
    assert supposed(prospect(OnSigning())) == [("adoption", None)]


def test_a_deposit_that_waits_for_its_notice():
    counted = Counted(start=Start.NOTIFICATION)
    condition = replace(at_least(1, instruments), of=counted)
    found = prospect(condition, signed(1, "RUR", "2018-01-01"), ratified(4, "RUR", "2019-01-01"))
    assert [(a.kind, a.about) for a in found.supposed] == [(Kind.DEPOSITARY_NOTICE, 4)]
    assert found.verdict.on == day("2020-01-31")


def test_first_a_deposit_and_then_its_notice():
    counted = Counted(start=Start.NOTIFICATION)
    found = prospect(replace(at_least(1, instruments), of=counted))
    assert [a.kind for a in found.supposed] == [Kind.ACCESSION, Kind.DEPOSITARY_NOTICE]
    assert found.verdict.on == day("2020-01-31")


def test_members_that_have_not_acted_are_wanting():
    charter = OnRecord(
        simple(), (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))
    )
    members = PartiesOf(instrument="the Charter")
    share = Share(at_least=Fraction(1), base=members, of=Counted())
    record = (ratified(3, "BOR", "2019-01-01"),)
    found = prospect(share, *record, others=(("the Charter", charter),))
    assert (found.wanting[0].among, found.verdict.on) == (
        frozenset({"RUR"}),
        day("2020-01-31"),
    )


def test_who_could_do_what_is_missing_is_told_by_the_clause():
    charter = OnRecord(
        simple(), (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))
    )
    seen = view_of(OnRecord(simple(), SIX, others=(("the Charter", charter),)), None, None)
    two = Missing(acts=2, kinds=instruments)
    groups: dict[Who, set[str]] = {
        named("SYL", "GRU"): {"SYL", "GRU"},
        PartiesOf(instrument="the Charter"): {"RUR", "BOR"},
        PartiesOf(instrument="the Treaty"): set(),
        signatories: {"BOR", "GRU", "RUR", "SYL", "ZUB", "FRD"},
        anyone: set(),
    }
    assert {by: set(among(replace(two, by=by), seen.acts, seen)) for by in groups} == groups
    assert among(two, seen.acts, seen) == frozenset()


def test_what_no_act_can_bring_about_stays_wanting():
    found = prospect(all_of(InForceOf("the Charter"), at_least(1, instruments)))
    assert found.verdict.outcome is Outcome.UNKNOWN
    assert found.verdict.missing == (Missing(instrument="the Charter"),)
    unnamed = prospect(at_least(2, instruments, PartiesOf(instrument="the Charter")))
    assert (supposed(unnamed), unnamed.wanting[0].among) == ([], frozenset())
    too_few = prospect(at_least(2, instruments, signatories), *SIX[:1])
    assert (supposed(too_few), too_few.verdict.outcome) == (
        [("ratification", "BOR")],
        Outcome.UNMET,
    )


def test_the_earliest_day_takes_every_way_that_is_open():
    found = prospect(any_of(fact("tonnage"), at_least(2, instruments)))
    assert found.verdict.on == day("2020-01-31")


def test_nothing_is_wanting_where_the_day_is_computed_or_no_clause_is_on_record():
    met = OnRecord(simple(OnDay(a_date("1990-01-01"))))
    assert if_the_next_came(met, TODAY) is None
    assert who_is_wanting(met, as_of=None, known_at=None) == ()
    assert if_the_next_came(OnRecord(None), TODAY) is None
    assert who_is_wanting(OnRecord(None), as_of=None, known_at=None) == ()


def test_it_is_asked_as_of_a_day_and_at_an_entry():
    clauses = Clauses(
        entry_into_force=in_force(at_once, at_least(2, instruments, named("RUR", "BOR", "SYL"))),
        for_states=simple().for_states,
    )
    records = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1991-01-01"))
    on_record = OnRecord(clauses, records)
    for as_of, known_at in ((a_date("1990-06-01"), None), (None, 1)):
        (wanting,) = who_is_wanting(on_record, as_of=as_of, known_at=known_at)
        assert wanting.among == {"BOR", "SYL"}
        found = if_the_next_came(on_record, TODAY, as_of=as_of, known_at=known_at)
        assert found is not None
        assert found.verdict.on == day("2020-01-01")


def test_a_fact_already_stated_is_not_wanting():
    on_record = OnRecord(
        simple(all_of(fact("tonnage"), Decided())), (stated(1, "tonnage", "1990"),)
    )
    assert [w.missing.kinds for w in who_is_wanting(on_record, as_of=None, known_at=None)] == [
        frozenset({Kind.ORGAN_DECISION})
    ]


@given(on_records(), exact_dates)
def test_supposing_stores_nothing_and_ends(on_record, on):
    before = answer(on_record, as_of=None, known_at=None)
    found = if_the_next_came(on_record, on)
    assert answer(on_record, as_of=None, known_at=None) == before
    if found is not None:
        assert isinstance(found.verdict, Verdict)
        assert all(a.entry < 0 for a in found.supposed)
