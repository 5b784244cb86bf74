"""The command as people run it, on folders made up for each case."""

from __future__ import annotations

import csv
import json

import pytest
from click.testing import CliRunner

from servanda.cli import main
from servanda.cli.evaluating.notices import (
    _GAPS,
    _REFUSALS,
    _TROUBLES,
    Gap,
    Notice,
    Refusal,
    Refused,
    Trouble,
)

THIRD = {"after": {"days": 30, "of": {"nth": 3, "acts": ["ratification", "accession"]}}}
LATER = {
    "until": "trigger",
    "then": "eif",
    "else": {"later_of": ["eif", {"after": {"days": 30, "of": "own"}}]},
}
THREE = [
    ("T", "RUR", "ratification", "1990-01-10"),
    ("T", "BOR", "ratification", "1990-02-10"),
    ("T", "SYL", "accession", "1990-03-10"),
]


@pytest.fixture
def made(tmp_path):
    """Give a function that makes a folder of rules, acts, and treaties with their recorded days."""

    def make(rules, acts=(), treaties=None):
        folder = tmp_path / "folder"
        folder.mkdir(exist_ok=True)
        rows = [(name, json.dumps(rule) if rule else "", json.dumps(LATER)) for name, rule in rules]
        table(folder / "clauses.csv", "treaty_id,rule,per_state_rule", rows)
        table(folder / "acts.csv", "treaty_id,state,act,date,act_basis,note", acts)
        if treaties is not None:
            head = "treaty_id,title,date_signature,date_entry_into_force"
            table(folder / "treaties.csv", head, treaties)
        return folder

    return make


def table(path, head, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([head.split(","), *rows])


def run(*arguments):
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def computed(tmp_path):
    """Give a function that evaluates a folder, and what it writes: two tables and the warnings."""

    def evaluate(folder, *options):
        result = run(folder, "--out", tmp_path / "out", *options)
        assert result.exit_code == 0, result.stderr
        return (
            rows(tmp_path / "out" / "treaties.csv"),
            rows(tmp_path / "out" / "states.csv"),
            result,
        )

    return evaluate


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


# -- every status ---------------------------------------------------------------------------------


def test_a_treaty_in_force_has_both_its_days_and_those_of_its_states(made, computed):
    acts = [*THREE, ("T", "RIC", "ratification", "1991-01-31")]
    treaties, states, result = computed(made([("T", THIRD)], acts))
    assert treaties == [("T", "1990-03-10", "1990-04-09", "in_force", "")]
    assert states == [
        ("T", "BOR", "1990-04-09"),
        ("T", "RIC", "1991-03-02"),
        ("T", "RUR", "1990-04-09"),
        ("T", "SYL", "1990-04-09"),
    ]
    assert (result.stdout, result.stderr) == ("", "")


def test_a_treaty_not_in_force_says_what_is_wanting(made, computed):
    treaties, states, _ = computed(made([("T", THIRD)], THREE[:1]))
    wanting = "Still wanting: instrument of ratification or accession, 2 more."
    assert (treaties, states) == ([("T", "", "", "not_in_force", wanting)], [])


def test_a_treaty_that_needs_a_fact_says_which_and_the_first_day_possible(made, computed):
    rule = {"on": {"all": [THIRD["after"]["of"], {"external": "half the tonnage"}]}}
    treaties, states, _ = computed(made([("T", rule)], THREE))
    wanting = "Not in force before 10 March 1990. Still wanting: the fact “half the tonnage”, "
    assert (treaties, states) == ([("T", "", "", "needs_fact", wanting + "stated on record.")], [])


def test_a_fact_stated_among_the_acts_is_taken(made, computed):
    rule = {"on": {"all": [THIRD["after"]["of"], {"external": "half the tonnage"}]}}
    fact = ("T", "", "fact", "1990-05-01", "", "half the tonnage")
    treaties, _, _ = computed(made([("T", rule)], [*THREE, fact]))
    assert treaties == [("T", "1990-05-01", "1990-05-01", "in_force", "")]


def test_a_treaty_without_a_rule_says_so(made, computed):
    treaties, states, _ = computed(made([("T", None)], THREE))
    wanting = "Missing: a rule for its entry into force."
    assert (treaties, states) == ([("T", "", "", "no_rule", wanting)], [])


def test_a_malformed_rule_is_no_rule_and_a_warning(made, computed):
    treaties, _, result = computed(made([("T", {"on": {"date": "tomorrow"}})]))
    sentence = "T: the rule cannot be read: “tomorrow” is not a date; write it as 1994-03-21."
    assert treaties == [("T", "", "", "no_rule", sentence)]
    assert result.stderr == sentence + "\n"


def test_rules_that_differ_are_a_contradiction(made, computed):
    treaties, _, result = computed(made([("T", THIRD), ("T", {"on": THIRD["after"]["of"]})], THREE))
    sentence = "T: clauses.csv holds rules that differ; keep one."
    assert treaties == [("T", "", "", "contradiction", sentence)]
    assert result.stderr == sentence + "\n"


def test_a_rule_that_stands_twice_is_one_rule(made, computed):
    treaties, _, _ = computed(made([("T", THIRD), ("T", THIRD)], THREE))
    assert treaties == [("T", "1990-03-10", "1990-04-09", "in_force", "")]


def test_rules_in_a_circle_are_a_contradiction_and_leave_others_alone(made, computed):
    rules = [
        ("A", {"on": {"entry_into_force_of": "B"}}),
        ("B", {"on": {"entry_into_force_of": "A"}}),
        ("C", {"on": {"entry_into_force_of": "A"}}),
        ("T", THIRD),
    ]
    treaties, _, result = computed(made(rules, THREE))
    assert [(name, status) for name, _, _, status, _ in treaties] == [
        ("A", "contradiction"),
        ("B", "contradiction"),
        ("C", "needs_fact"),
        ("T", "in_force"),
    ]
    circle = treaties[0][4].removeprefix("A: rules refer to each other in a circle, ")
    assert circle.split(";")[0] in {"A → B → A", "B → A → B"}
    assert len(result.stderr.splitlines()) == 2


def test_contradictory_acts_that_decide_are_a_contradiction(made, computed):
    acts = [*THREE, ("T", "SYL", "withdrawal_effective", "1990-03-10")]
    treaties, states, result = computed(made([("T", THIRD)], acts))
    sentence = "Contradictory acts of one day decide; which of them came first is not on record."
    assert (treaties, states) == ([("T", "", "", "contradiction", sentence)], [])
    assert "one day" in result.stderr


def test_a_rule_met_before_the_treaty_was_signed_is_a_contradiction(made, computed):
    folder = made([("T", THIRD)], THREE, [("T", "Pact", "1995-01-01", "")])
    treaties, states, result = computed(folder)
    sentence = (
        "T: its rule is met on 1990-03-10, before it was signed or adopted on 1995-01-01; one of "
        "these dates is wrong."
    )
    assert (treaties, states) == ([("T", "", "", "contradiction", sentence)], [])
    assert result.stderr.splitlines() == [
        sentence,
        (
            "T: An act is dated before the instrument was adopted or first signed. "
            "(cases: 3; acts.csv, row 2, 3, 4)"
        ),
    ]


# -- references -----------------------------------------------------------------------------------


def test_a_rule_may_rest_on_another_treaty(made, computed):
    rules = [("A", {"on": {"entry_into_force_of": "T"}}), ("T", THIRD)]
    treaties, _, _ = computed(made(rules, THREE))
    assert treaties[0] == ("A", "1990-04-09", "1990-04-09", "in_force", "")


def test_a_treaty_that_others_name_has_its_recorded_day(made, computed):
    rules = [("A", {"on": {"entry_into_force_of": "T"}}), ("T", THIRD)]
    listed = [("A", "", "", ""), ("T", "Pact", "1989-12-31", "1990-05-20")]
    treaties, _, _ = computed(made(rules, THREE, listed))
    assert [row[2] for row in treaties] == ["1990-05-20", "1990-04-09"]


def test_a_share_on_a_day_is_of_those_that_had_consented(made, computed):
    half = {"fraction": [2, 3], "of_parties_of": "T", "at": "1990-03-20", "acts": ["ratification"]}
    rules = [("A", {"on": half}), ("T", THIRD)]
    acts = [*THREE, *(("A", state, "ratification", "1995-01-01") for _, state, *_ in THREE[:2])]
    treaties, _, _ = computed(made(rules, acts))
    assert treaties[0][:4] == ("A", "1995-01-01", "1995-01-01", "in_force")


def test_a_treaty_that_is_not_there_is_needed(made, computed):
    folder = made([("A", {"on": {"entry_into_force_of": "Z"}})], (), [("A", "", "", "")])
    treaties, _, result = computed(folder)
    assert treaties == [("A", "", "", "needs_fact", "Still wanting: more on record about “Z”.")]
    assert result.stderr == "A: The clauses name “Z”, which is not on record.\n"


def test_rules_of_treaties_that_are_not_listed_are_there_to_be_referred_to(made, computed):
    rules = [("A", {"on": {"entry_into_force_of": "T"}}), ("T", THIRD)]
    treaties, states, result = computed(made(rules, THREE, [("A", "", "", "")]))
    assert (treaties, states) == ([("A", "1990-04-09", "1990-04-09", "in_force", "")], [])
    assert result.stderr.startswith("clauses.csv, row 3: the treaty “T” is not in treaties.csv;")


# -- flags ----------------------------------------------------------------------------------------


def test_a_recorded_day_that_fits_changes_nothing(made, computed):
    folder = made([("T", THIRD)], THREE, [("T", "Pact", "1989-12-31", "1990-04-09")])
    treaties, _, _ = computed(folder, "--with-recorded-dates")
    assert treaties == [("T", "1990-03-10", "1990-04-09", "in_force", "")]


def test_a_recorded_day_that_does_not_fit_moves_the_threshold(made, computed):
    acts = [*THREE, ("T", "RIC", "ratification", "1990-05-02")]
    folder = made([("T", THIRD)], acts, [("T", "Pact", "1989-12-31", "1990-05-20")])
    treaties, states, _ = computed(folder, "--with-recorded-dates")
    assert treaties == [("T", "1990-04-20", "1990-05-20", "in_force", "")]
    assert states[1] == ("T", "RIC", "1990-06-01")


def test_a_recorded_day_is_given_where_a_fact_is_wanting_or_there_is_no_rule(made, computed):
    rules = [
        ("A", {"after": {"months": 3, "of": {"external": "tonnage"}}}),
        ("B", None),
        ("C", {"on": {"entry_into_force_of": "B"}}),
    ]
    listed = [("A", "", "", "1995-02-28"), ("B", "", "", "1996-01-01"), ("C", "", "", "")]
    treaties, _, _ = computed(made(rules, (), listed), "--with-recorded-dates")
    assert [row[:4] for row in treaties] == [
        ("A", "1994-11-30", "1995-02-28", "in_force"),
        ("B", "", "1996-01-01", "no_rule"),
        ("C", "1996-01-01", "1996-01-01", "in_force"),
    ]


def test_a_recorded_day_is_inverted_through_every_form_of_rule(made, computed):
    nth = {"nth": 1, "acts": ["ratification"]}
    fixed = {"fixed": "1990-01-01", "if": nth, "else": {"after": {"days": 10, "of": nth}}}
    rules = [
        ("A", fixed),
        ("B", fixed),
        ("C", {"if_not_by": "1980-01-01", "event": nth, "rule": {"after": {"days": 9, "of": nth}}}),
        ("D", {"later_of": [{"after": {"days": 9, "of": nth}}, {"after": {"days": 3, "of": nth}}]}),
        ("E", {"earlier_of": [{"first_of_month": {"kth_following": 2, "of": nth}}]}),
        ("G", {"on": nth}),
        ("F", {"next": {"month": 7, "day": 22, "of": nth}}),
    ]
    days = [
        "1990-01-01",
        "1990-02-11",
        "1990-01-10",
        "1990-01-10",
        "1990-03-01",
        "1991-01-01",
        "1968-07-22",
    ]
    listed = [(name, "", "", day) for (name, _), day in zip(rules, days, strict=True)]
    treaties, _, _ = computed(made(rules, (), listed), "--with-recorded-dates")
    assert [row[1] for row in treaties] == [
        "1990-01-01",
        "1990-02-01",
        "1990-01-01",
        "1990-01-07",
        "1990-01-31",
        "1991-01-01",
        "1968-07-21",
    ]


def test_supplements_are_left_out_if_told(made, computed):
    acts = [*THREE[:2], (*THREE[2], "supplement", "")]
    folder = made([("T", THIRD)], acts)
    assert computed(folder)[0][0][3] == "in_force"
    assert computed(folder, "--without-supplements")[0][0][3] == "not_in_force"


def test_what_is_missing_is_said_in_russian(made, computed):
    treaties, _, _ = computed(made([("T", None)]), "--language", "ru")
    assert treaties == [("T", "", "", "no_rule", "Не хватает правила о вступлении в силу.")]


def test_the_reasons_are_printed_for_a_treaty_and_a_state(made):
    acts = [*THREE, ("T", "RIC", "ratification", "1991-01-31")]
    folder = made([("T", THIRD)], acts, [("T", "Pact", "1989-12-31", "")])
    result = run(folder, "--explain", "T", "--state", "RIC")
    lines = result.stdout.splitlines()
    assert lines[0] == "T Pact"
    assert lines[1].startswith("  in force 30 days after")
    assert lines[4].startswith("• Entry into force: 9 April 1990")
    assert "    • RUR: instrument of ratification, 10 January 1990. [acts.csv: 2]" in lines
    assert any(line.startswith("• Entry into force for RIC: 2 March 1991") for line in lines)


def test_a_state_without_consent_and_a_treaty_without_rule_are_explained(made):
    folder = made([("T", THIRD), ("N", None)], THREE)
    result = run(folder, "--explain", "T", "--state", "ZZZ")
    assert result.stdout.splitlines()[-1] == "ZZZ: no consent to this treaty is on record."
    assert run(folder, "--explain", "N").stdout.splitlines() == [
        "N",
        "Missing: a rule for its entry into force.",
    ]


def test_a_recorded_day_taken_as_given_is_said_to_be_one(made):
    folder = made([("T", THIRD)], THREE, [("T", "", "", "1990-05-20")])
    lines = run(folder, "--with-recorded-dates", "--explain", "T").stdout.splitlines()
    assert lines[4] == (
        "Entry into force on 20 May 1990 is the recorded date, taken as given; the condition of "
        "the rule counts as met on 20 April 1990. By the acts:"
    )
    assert lines[5].startswith("• Entry into force: 9 April 1990")


# -- acts -----------------------------------------------------------------------------------------


def test_a_successor_that_notified_by_entry_into_force_is_in_with_the_others(made, computed):
    acts = [
        *THREE,
        ("T", "RIC", "succession", "1990-04-01"),
        ("T", "ZEN", "succession", "1992-01-01"),
    ]
    _, states, result = computed(made([("T", THIRD)], acts))
    assert ("T", "RIC", "1990-04-09") in states
    assert [row[1] for row in states] == ["BOR", "RIC", "RUR", "SYL"]
    explained = run(made([("T", THIRD)], acts), "--explain", "T", "--state", "ZEN").stdout
    assert "between 9 April 1990 and 1 January 1992" in explained
    assert result.stderr == ""


def test_a_state_that_came_back_is_given_by_its_last_consent(made, computed):
    acts = [
        *THREE,
        ("T", "SYL", "withdrawal_effective", "1995-01-01"),
        ("T", "SYL", "accession", "1999-01-01"),
    ]
    _, states, _ = computed(made([("T", THIRD)], acts))
    assert ("T", "SYL", "1999-01-31") in states


def test_a_day_known_only_within_bounds_is_said_in_words(made, computed):
    acts = [*THREE[:2], ("T", "SYL", "accession", "1990-03")]
    treaties, states, _ = computed(made([("T", THIRD)], acts))
    assert treaties[0][:4] == ("T", "", "", "in_force")
    assert "between 31 March 1990 and 30 April 1990" in treaties[0][4]
    assert states == []


def test_bad_rows_are_left_out_and_told(made, computed):
    acts = [
        *THREE,
        ("T", "RIC", "ratification", "1990-02-30"),
        ("T", "RIC", "ratification", "0001-01-01"),
        ("T", "RIC", "ratification", "9999-12-31"),
        ("T", "", "ratification", "1990-01-01"),
        ("T", "RIC", "handshake", "1990-01-01"),
        ("T", "ZEN", "handshake", "1990-01-01"),
        ("Q", "RIC", "ratification", "1990-01-01"),
        ("T",),
        ("", "RIC", "ratification", "1990-01-01"),
        THREE[0],
    ]
    listed = [
        ("T", "Pact", "1989", "someday"),
        ("T", "Pact", "", ""),
    ]
    treaties, states, result = computed(made([("T", THIRD)], acts, listed))
    assert treaties == [("T", "1990-03-10", "1990-04-09", "in_force", "")]
    assert len(states) == 3
    believed = "is not a day that can be believed, from 1800 to 2199; it was left out."
    assert result.stderr.splitlines() == [
        f"treaties.csv, row 2: “someday” {believed}",
        f"treaties.csv, row 2: “1989” {believed}",
        "treaties.csv, row 3: the treaty “T” stands there twice; the first row was taken.",
        f"acts.csv, row 5: “1990-02-30” {believed}",
        f"acts.csv, row 6: “0001-01-01” {believed}",
        f"acts.csv, row 7: “9999-12-31” {believed}",
        "acts.csv, row 8: no state is named; the row was left out.",
        "acts.csv, row 12: values are missing; the row was left out.",
        "acts.csv, row 13: values are missing; the row was left out.",
        (
            "acts.csv: “handshake” is no kind of act that is known; its rows were left out (2, the "
            "first is row 9)."
        ),
        (
            "acts.csv: the treaty “Q” is not in this folder; its rows were left out (1, the "
            "first is row 11)."
        ),
    ]


def test_bytes_that_are_not_utf8_are_replaced(made, computed):
    folder = made([("T", THIRD)], THREE)
    with (folder / "acts.csv").open("ab") as file:
        file.write(b"T,R\xff,ratification,1991-01-01,,\n")
    assert ("T", "R�", "1991-01-31") in computed(folder)[1]


# -- what is refused ------------------------------------------------------------------------------


def refused(*arguments):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr.strip()


def test_a_folder_that_cannot_be_read_is_refused_in_one_sentence(made, tmp_path):
    out, folder = tmp_path / "out", made([("T", THIRD)])
    (folder / "acts.csv").unlink()
    assert refused(tmp_path / "no", "--out", out).endswith(
        "there is no such folder; check the name."
    )
    assert refused(folder, "--out", out) == (
        "acts.csv: there is no such file in the folder; put it there."
    )
    (folder / "acts.csv").write_text("treaty_id,state,act\n")
    assert refused(folder, "--out", out) == "acts.csv: the column date is missing; add it."
    (folder / "clauses.csv").unlink()
    (folder / "clauses.csv").mkdir()
    assert refused(folder, "--out", out).startswith("clauses.csv cannot be read: ")
    assert not out.exists()


def test_options_that_do_not_fit_are_refused(made, tmp_path):
    folder = made([("T", THIRD)])
    assert refused(folder).startswith("There is nowhere to write to;")
    assert refused(folder, "--lang", "ru").startswith("Некуда записать результат;")
    assert refused(folder, "--out", tmp_path / "out", "--state", "RUR").startswith(
        "RUR: a state is"
    )
    assert refused(folder, "--explain", "Q") == (
        "Q: there is no such treaty in the folder; check its id."
    )


def test_nothing_is_half_written(made, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "states.csv").mkdir()
    assert refused(made([("T", THIRD)], THREE), "--out", out).startswith(
        f"{out} cannot be written: "
    )
    assert [path.name for path in out.iterdir() if path.is_file()] == []
    file = tmp_path / "file"
    file.write_text("")
    assert "cannot be written" in refused(made([("T", THIRD)], THREE), "--out", file)


def test_everything_said_is_said_in_both_languages():
    for words, members in ((_TROUBLES, Trouble), (_REFUSALS, Refusal), (_GAPS, Gap)):
        assert [set(words[language]) for language in ("en", "ru")] == [set(members)] * 2
    assert str(Refused(Refusal.NO_OUT)).startswith("There is nowhere")
    assert Notice(trouble=Trouble.DOUBT).values == {}
