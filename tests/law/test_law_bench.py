"""The causes of disagreements, found in folders made up for each."""

from __future__ import annotations

import csv
import json

import pytest

from bench.law import states, treaties
from bench.law.cases import measured, other_dates
from bench.law.variants import READINGS, tried

NTH = {"nth": 2, "acts": ["ratification"]}
AFTER = {"after": {"days": 30, "of": NTH}}


@pytest.fixture
def cause(tmp_path):
    """Give a function from one treaty's rule, acts and recorded day to the cause it finds."""

    def find(rule, acts, recorded, *, more=(), other="", hand=None):
        rules = [("T", json.dumps(rule), ""), *((n, json.dumps(r), "") for n, r, _ in more)]
        listed = [("T", recorded, "A", other), *((n, day, "A", "") for n, _, day in more)]
        write(tmp_path / "clauses.csv", "treaty_id,rule,per_state_rule", rules)
        write(
            tmp_path / "treaties.csv",
            "treaty_id,date_entry_into_force,data_tier,eif_other_values",
            listed,
        )
        rows = [("T", *act) for act in acts]
        write(tmp_path / "acts.csv", "treaty_id,state,act,date,act_basis", rows)
        head = "treaty_id,state,date_entry_into_force,n_agree,other_values"
        write(tmp_path / "expected_state.csv", head, ())
        (case,) = (case for case in measured(tmp_path).treaties if case.id == "T")
        readings, added = tried(tmp_path, frozenset({"T"})), treaties.supplements(tmp_path)
        return treaties.cause_of(case, readings, added, hand or {})

    return find


def write(path, head, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head.split(","), *rows])


RUR = ("RUR", "ratification", "1990-01-31")
BOR = ("BOR", "ratification", "1990-02-10")
SYL = ("SYL", "ratification", "1990-02-20")


def test_an_act_that_only_general_knowledge_adds_is_named(cause):
    added = ("SYL", "ratification", "1990-02-01", "supplement")
    found = cause(AFTER, [RUR, BOR, added], "1990-03-03")
    words = READINGS["supplemented"].format(added="SYL, ratification of 1990-02-01")
    assert found == words


def test_a_day_more_is_a_matter_of_clear_days(cause):
    assert cause(AFTER, [RUR, BOR], "1990-03-13") == READINGS["clear"]


def test_the_end_of_a_month_may_be_taken_to_the_next(cause):
    rule = {"after": {"months": 1, "of": {"nth": 1, "acts": ["ratification"]}}}
    assert cause(rule, [RUR], "1990-03-01") == READINGS["next-day"]


def test_kinds_and_organisations_that_do_not_count_are_named(cause):
    approval = ("SYL", "approval", "1990-02-01")
    assert cause(AFTER, [RUR, BOR, approval], "1990-03-03") == READINGS["any-consent"]
    rule = {"after": {"days": 30, "of": {**NTH, "exclude": ["ORG"]}}}
    organisation = ("ORG", "ratification", "1990-02-01")
    assert cause(rule, [RUR, BOR, organisation], "1990-03-03") == READINGS["organisations"]


def test_definitive_signatures_are_named(cause):
    rule = {"on": {"nth": 1, "acts": ["definitive_signature", "ratification"]}}
    signed = ("SYL", "definitive_signature", "1990-01-01")
    assert cause(rule, [signed, RUR], "1990-01-31") == READINGS["no-signatures"]


def test_facts_are_named_with_what_the_rest_of_the_clause_gives(cause):
    rule = {"on": {"all": [NTH, {"external": "tonnage"}]}}
    facts = READINGS["facts"].format(facts="tonnage")
    assert cause(rule, [RUR, BOR], "1990-02-10") == facts
    asks = "The clause asks for what is not in the folder: the fact “tonnage”. "
    assert cause(rule, [RUR, BOR], "1991-01-01") == (
        asks + "The recorded date is one on which it can have come true."
    )
    assert cause(rule, [RUR, BOR], "1990-01-01") == (
        asks + "By the acts it cannot have come true before 1990-02-10: acts are missing."
    )


def test_another_treaty_is_named(cause):
    assert "the entry into force of Z" in cause(
        {"on": {"entry_into_force_of": "Z"}}, [], "1990-05-05"
    )


def test_sources_that_differ_and_causes_by_hand_are_named(cause):
    assert cause(AFTER, [RUR, BOR], "1995-01-01", other="1990-03-12:ABC").startswith(
        "The sources differ: ABC gives the computed date."
    )
    assert cause(AFTER, [RUR, BOR], "1995-01-01", hand={"T": "By hand."}) == "By hand."


def test_the_act_that_a_recorded_date_fits_is_named_with_the_count(cause):
    assert cause(AFTER, [RUR, BOR], "1990-03-02") == (
        "The recorded date fits the act of RUR on 1990-01-31. By then one act that counts is "
        "missing: of a predecessor, or of a state that left since."
    )
    assert cause(AFTER, [RUR, BOR, SYL], "1990-03-22") == (
        "The recorded date fits the act of SYL on 1990-02-20. By then the folder holds one act "
        "more than the clause asks for: dated too early, or not counted by the depositary."
    )


def test_a_first_of_the_month_fits_any_act_of_the_month_before(cause):
    rule = {"first_of_month": {"kth_following": 1, "of": NTH}}
    assert cause(rule, [RUR, BOR], "1990-02-01").startswith("The recorded date fits the act of RUR")


def test_a_day_without_an_act_is_told(cause):
    found = cause(AFTER, [RUR, BOR], "1990-03-20")
    assert found == (
        "No act is on record on 1990-02-18, which the recorded date asks for; the deciding act is "
        "that of BOR on 1990-02-10; presumably a date of national ratification stands for that of "
        "deposit. The number of acts by then is that of the clause."
    )
    share = {"on": {"fraction": [1, 2], "of": 4, "acts": ["ratification"]}}
    assert cause(share, [RUR, BOR], "1989-01-01").startswith("No act is on record on 1989-01-01")
    each = {"on": {"each": ["RUR"], "acts": ["ratification"]}}
    assert cause(each, [RUR], "1989-01-01") == "No reading that was tried gives the recorded date."


def test_acts_that_are_wanting_are_told(cause):
    each = {"on": {"each": ["RUR", "BOR"], "acts": ["ratification"]}}
    assert cause(each, [RUR], "1990-01-31") == (
        "The clause asks for acts of BOR, which are not on record; the last act on record is that "
        "of RUR on 1990-01-31."
    )
    assert cause(AFTER, [RUR], "1990-01-31").startswith("The clause asks for acts of 1 more states")


def test_causes_by_hand_name_their_source():
    assert all("(Source: " in reason for reason in treaties.by_hand().values())


# -- states ---------------------------------------------------------------------------------------

PER_STATE = {
    "until": "trigger",
    "then": "eif",
    "else": {"later_of": ["eif", {"after": {"months": 3, "of": "own"}}]},
}


@pytest.fixture
def cause_of_state(tmp_path):
    """Give a function from a state's acts, its recorded day and others' to the cause it finds."""

    def find(acts, recorded, other="", per_state=PER_STATE):
        rule = {"on": {"nth": 1, "acts": ["ratification"]}}
        rules = [("T", json.dumps(rule), json.dumps(per_state))]
        write(tmp_path / "clauses.csv", "treaty_id,rule,per_state_rule", rules)
        head = "treaty_id,date_entry_into_force,data_tier,eif_other_values"
        write(tmp_path / "treaties.csv", head, [("T", "1990-01-31", "A", "")])
        rows = [("T", *act) for act in [RUR, ("ZEN", "accession", "1995-06-06"), *acts]]
        write(tmp_path / "acts.csv", "treaty_id,state,act,date", rows)
        head = "treaty_id,state,date_entry_into_force,n_agree,other_values"
        state = acts[0][0] if acts else "RUR"
        write(tmp_path / "expected_state.csv", head, [("T", state, recorded, "1", other)])
        (case,) = measured(tmp_path, with_recorded=True).states
        assert not case.agrees
        return states.cause_of(case)

    return find


@pytest.mark.parametrize(
    ("act", "recorded", "found"),
    [
        (BOR, "1990-05-11", "recorded 90 days after its consent; the clause says 3 months"),
        (BOR, "1990-02-10", "recorded on the day of its own consent, without a period"),
        (("BOR", "ratification", "1990-04-10"), "1990-07-11", "one day later than counted"),
        (BOR, "1990-05-09", "one day earlier than counted"),
        (BOR, "1990-01-31", "recorded with the treaty, although it consented later"),
        (
            ("BOR", "ratification", "1990-11-30"),
            "1991-03-01",
            "the period taken to the first of the next month, not the last of its own",
        ),
        (
            BOR,
            "1995-09-06",
            "recorded by the consent of another state: rows of a source were mixed up",
        ),
        (
            BOR,
            "1988-01-01",
            "recorded before the consent on record: an earlier act is not on record",
        ),
        (
            BOR,
            "1993-01-01",
            "the recorded date asks for a consent on another day than the one on record",
        ),
    ],
)
def test_the_cause_of_a_states_date_is_found(cause_of_state, act, recorded, found):
    assert cause_of_state([act], recorded) == found


def test_other_causes_of_a_states_date_are_found(cause_of_state):
    assert cause_of_state([], "1990-04-30") == (
        "recorded by its own consent, although that came in time to be in with the others"
    )
    assert cause_of_state([BOR], "1990-07-01", "1990-05-10:ABC") == (
        "the sources differ, ABC gives the computed date"
    )
    signed = ("BOR", "signature", "1989-05-05")
    assert (
        cause_of_state([BOR, signed], "1989-05-05")
        == "recorded by another of its acts, its signature"
    )


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ({"on": "own"}, "at once"),
        ({"after": {"months": 1, "of": "own"}}, "a month"),
        ({"after": {"days": 30, "of": "own"}}, "30 days"),
        (
            {"first_of_month": {"kth_following": 1, "of": "own"}},
            "the first day of a month, or another day of the calendar",
        ),
    ],
)
def test_the_clauses_own_period_is_named(cause_of_state, own, words):
    rule = {"until": "trigger", "then": "eif", "else": own}
    found = cause_of_state([BOR], "1990-08-10", per_state=rule)
    assert found == f"recorded 6 months after its consent; the clause says {words}"


def test_dates_of_other_sources_are_read():
    assert list(other_dates("1990-01-01:A;1991-01-01:B").values()) == ["A", "B"]
    assert other_dates("") == {}
