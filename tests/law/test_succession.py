from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.background import USUAL, Policy, Succession, SuccessionForm
from servanda.law.build import days, fact
from servanda.law.dates import Day
from servanda.law.standing import OnRecord, Standing, in_force, standing_on, standings, states
from servanda.law.succession import Passing, passing, rests_on
from servanda.law.verdict import Missing, Outcome, Reported, Verdict
from tests.law.build_acts import a_date, act, day, ratified, report, signed, simple
from tests.law.standing_lines import line

CONTINUITY = USUAL | {Policy.CONTINUITY}
BOTH = (ratified(1, "SYL", "1990-01-01"), ratified(2, "BOR", "1990-02-01"))


def followed(
    form: SuccessionForm = SuccessionForm.SEPARATION,
    on: str = "1995-01-01",
    predecessor: str = "SYL",
    successor: str = "RUR",
    *,
    ended: bool = True,
) -> Succession:
    return Succession(
        predecessor=predecessor, successor=successor, on=day(on), form=form, predecessor_ended=ended
    )


def on_record(*acts: Act, successions=(), policies=USUAL, clauses=None) -> OnRecord:
    given = simple(later=days(30)) if clauses is None else clauses
    return OnRecord(given, (*BOTH, *acts), successions=tuple(successions), policies=policies)


def notified(on: str, date_of: str | None = None, entry: int = 5) -> Act:
    succession = act(entry, Kind.SUCCESSION, on, "RUR")
    return replace(succession, effect_on=None if date_of is None else day(date_of))


@pytest.mark.parametrize(
    ("form", "usual", "continuous"),
    [
        (SuccessionForm.PART_OF_TERRITORY, Passing.DOES_NOT, Passing.DOES_NOT),
        (SuccessionForm.NEWLY_INDEPENDENT, Passing.DOES_NOT, Passing.DOES_NOT),
        (SuccessionForm.UNITING, Passing.OPEN, Passing.PASSES),
        (SuccessionForm.SEPARATION, Passing.OPEN, Passing.PASSES),
        (SuccessionForm.CONTINUATION, Passing.PASSES, Passing.PASSES),
    ],
)
def test_whether_a_standing_passes_by_itself(form, usual, continuous):
    assert passing(followed(form), USUAL) is usual
    assert passing(followed(form), CONTINUITY) is continuous


def test_only_a_state_that_goes_on_rests_on_no_practice():
    assert rests_on(followed(SuccessionForm.CONTINUATION)) == ()
    assert rests_on(followed(SuccessionForm.UNITING)) == (Policy.CONTINUITY,)


def test_a_predecessor_counts_under_its_own_name_until_it_ended():
    found = on_record(successions=[followed()])
    assert line(found, "SYL") == [
        ("contracting", "1990-01-01", "1990-02-01"),
        ("party", "1990-02-01", "1995-01-01"),
        ("succeeded", "1995-01-01", None),
    ]
    assert line(found, "BOR") == [("party", "1990-02-01", None)]
    answer = in_force(found, as_of=None, known_at=None)
    assert [a.by for a in answer.acts] == ["SYL", "BOR"]


def test_a_predecessor_that_goes_on_stays_a_party():
    found = on_record(successions=[followed(ended=False)])
    assert line(found, "SYL")[-1] == ("party", "1990-02-01", None)


def test_a_separated_state_that_says_nothing_is_undetermined():
    found = on_record(successions=[followed()])
    assert states(found, None) == ("BOR", "RUR", "SYL")
    (interval,) = standings(found, "RUR", known_at=None)
    assert (interval.standing, interval.since) == (Standing.UNDETERMINED, day("1995-01-01"))
    assert isinstance(interval.because, Verdict)
    wanting = Missing(acts=1, kinds=frozenset({Kind.SUCCESSION}), states=frozenset({"RUR"}))
    assert (interval.because.outcome, interval.because.missing) == (Outcome.UNKNOWN, (wanting,))
    assert interval.because.because[0].acts[0].by == "SYL"


def test_by_continuity_it_is_a_party_and_the_practice_is_named():
    found = on_record(successions=[followed()], policies=CONTINUITY)
    (interval,) = standings(found, "RUR", known_at=None)
    assert (interval.standing, interval.since) == (Standing.PARTY, day("1995-01-01"))
    assert isinstance(interval.because, Verdict)
    assert interval.because.policies == (Policy.CONTINUITY,)
    assert interval.because.on == day("1995-01-01")


@pytest.mark.parametrize(
    "form", [SuccessionForm.PART_OF_TERRITORY, SuccessionForm.NEWLY_INDEPENDENT]
)
def test_a_new_state_and_a_moved_frontier_take_nothing_over(form):
    assert line(on_record(successions=[followed(form)], policies=CONTINUITY)) == []


def test_a_state_under_another_name_goes_on_as_what_it_was():
    continued = [followed(SuccessionForm.CONTINUATION)]
    assert line(on_record(successions=continued)) == [("party", "1995-01-01", None)]
    as_signatory = OnRecord(
        simple(), (signed(1, "SYL", "1990-01-01"),), successions=tuple(continued)
    )
    assert line(as_signatory) == [("signatory", "1995-01-01", None)]


def test_a_signature_does_not_pass_to_a_separated_state():
    acts = (signed(1, "SYL", "1990-01-01"),)
    for policies in (USUAL, CONTINUITY):
        found = OnRecord(simple(), acts, successions=(followed(),), policies=policies)
        assert line(found) == []


def test_a_contracting_states_successor_becomes_a_party_with_the_others():
    acts = (ratified(1, "SYL", "1990-01-01"), ratified(2, "BOR", "1996-01-01"))
    found = OnRecord(simple(), acts, successions=(followed(),), policies=CONTINUITY)
    assert line(found) == [
        ("contracting", "1995-01-01", "1996-01-01"),
        ("party", "1996-01-01", None),
    ]
    assert line(found, "SYL") == [
        ("contracting", "1990-01-01", "1995-01-01"),
        ("succeeded", "1995-01-01", None),
    ]


def test_what_the_predecessor_does_later_does_not_pass():
    leaving = act(3, Kind.WITHDRAWAL_EFFECTIVE, "1996-01-01", "SYL")
    found = on_record(leaving, successions=[followed(ended=False)], policies=CONTINUITY)
    assert line(found) == [("party", "1995-01-01", None)]
    assert line(found, "SYL")[-1] == ("withdrawn", "1996-01-01", None)


def test_a_successor_is_a_party_from_the_date_of_succession_and_suspended_until_it_notifies():
    found = on_record(notified("1997-06-01", "1995-01-01"))
    assert line(found) == [
        ("suspended", "1995-01-01", "1997-06-01"),
        ("party", "1997-06-01", None),
    ]
    (first, second) = standings(found, "RUR", known_at=None)
    assert first.because == second.because
    assert isinstance(first.because, Verdict)
    assert first.because.on == day("1995-01-01")
    assert first.because.policies == (Policy.SUCCESSION_FROM_ITS_DATE,)


def test_a_notification_after_an_undetermined_time_settles_it_from_the_beginning():
    found = on_record(notified("1997-06-01"), successions=[followed()])
    assert line(found) == [
        ("suspended", "1995-01-01", "1997-06-01"),
        ("party", "1997-06-01", None),
    ]


def test_by_continuity_operation_is_not_interrupted():
    found = on_record(notified("1997-06-01"), successions=[followed()], policies=CONTINUITY)
    assert line(found) == [("party", "1995-01-01", None)]


def test_who_notified_before_entry_into_force_is_not_suspended():
    found = on_record(notified("1990-01-20", "1990-01-15"))
    assert line(found) == [
        ("contracting", "1990-01-20", "1990-02-01"),
        ("party", "1990-02-01", None),
    ]


def test_without_that_practice_a_succession_counts_from_its_receipt():
    policies = USUAL - {Policy.SUCCESSION_FROM_ITS_DATE}
    found = on_record(notified("1997-06-01", "1995-01-01"), policies=policies)
    assert line(found) == [
        ("contracting", "1997-06-01", "1997-07-01"),
        ("party", "1997-07-01", None),
    ]


def test_a_succession_whose_date_is_not_on_record_binds_by_its_notification():
    within = [("party", "1990-02-01/1997-06-01", None)]
    assert line(on_record(notified("1997-06-01"))) == within
    two = [followed(), followed(on="1996-01-01", predecessor="BOR")]
    assert line(on_record(notified("1997-06-01"), successions=two)) == within


def test_a_chain_of_successions_and_one_that_goes_in_a_circle():
    chain = [
        followed(SuccessionForm.CONTINUATION, "1995-01-01", "SYL", "ZUB"),
        followed(SuccessionForm.CONTINUATION, "1998-01-01", "ZUB", "RUR"),
    ]
    found = on_record(successions=chain)
    assert line(found, "ZUB") == [
        ("party", "1995-01-01", "1998-01-01"),
        ("succeeded", "1998-01-01", None),
    ]
    assert line(found) == [("party", "1998-01-01", None)]
    back = [followed(), followed(on="1998-01-01", predecessor="RUR", successor="SYL")]
    assert line(on_record(successions=back, policies=CONTINUITY))[0] == (
        "party",
        "1995-01-01",
        "1998-01-01",
    )
    assert line(on_record(successions=[followed(successor="SYL")]), "SYL")[-1][0] == "succeeded"


def test_without_a_clause_what_is_reported_of_the_predecessor_is_left_open():
    general, own = report(8, "1990-02-01"), report(9, "1990-02-01", "SYL")
    found = OnRecord(None, BOTH, (general, own), successions=(followed(),))
    assert line(found) == [("undetermined", "1995-01-01", None)]
    continued = followed(SuccessionForm.CONTINUATION)
    going_on = replace(found, successions=(continued,))
    (interval,) = standings(going_on, "RUR", known_at=None)
    assert (interval.standing, interval.because) == (Standing.PARTY, own)
    assert isinstance(own, Reported)


def test_what_is_open_for_the_predecessor_passes_as_open():
    acts = (*BOTH, act(3, Kind.DENUNCIATION, "1993-01-01", "SYL"))
    found = OnRecord(simple(), acts, successions=(followed(),), policies=CONTINUITY)
    assert line(found) == [("undetermined", "1995-01-01", None)]


def test_a_suspended_predecessor_passes_on_that_it_was_a_party():
    suspension = act(3, Kind.SUSPENSION, "1993-01-01", "SYL")
    found = on_record(suspension, successions=[followed()], policies=CONTINUITY)
    assert line(found) == [("party", "1995-01-01", None)]


def test_within_the_bounds_of_the_date_of_succession_the_standing_is_undetermined():
    found = on_record(successions=[followed(on="1995-01")], policies=CONTINUITY)
    middle = standing_on(found, "RUR", as_of=a_date("1995-01-15"), known_at=None)
    assert middle is not None
    assert middle.standing is Standing.UNDETERMINED
    assert middle.since == Day(a_date("1995-01-01"), a_date("1995-01-31"))


def test_a_record_that_cannot_be_computed_leaves_a_successor_without_a_standing():
    found = OnRecord(simple(fact("tonnage")), (), successions=(followed(),))
    assert (line(found), states(found, None)) == ([], ())
