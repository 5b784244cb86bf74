"""Rules that were read beside rules written by hand: what counts as the same, and what is told."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date

import pytest

from bench.clauses import forms
from bench.clauses.__main__ import BEGIN, END, PAGE, with_tables
from bench.clauses.cases import Outcome, compared
from bench.clauses.comparing import same_for_states, same_rule
from bench.clauses.report import lost_days, misses, report
from servanda.law.acts import Kind
from servanda.law.build import (
    all_of,
    any_of,
    at_least,
    counted,
    days,
    earlier_of,
    every_one,
    fact,
    first_of_month,
    fixed,
    in_force,
    in_force_of,
    later_of,
    months,
    more_than,
    named,
    numbering,
    parties_of,
    share,
    signatories,
    with_the_others,
)
from servanda.law.clauses import AtOnce, Pivot, Then
from servanda.reader.final_clauses import Confidence, Matter

RATIFIED = frozenset({Kind.RATIFICATION})
ONE, TWO, THREE = (at_least(n, RATIFIED) for n in (1, 2, 3))


def after(condition, delay=None):
    return in_force(delay or AtOnce(), condition)


SAME = [
    (after(all_of(ONE, TWO)), after(all_of(TWO, ONE))),
    (after(all_of(ONE, fact("fifty per cent"))), after(all_of(fact("half of it"), ONE))),
    (after(ONE, days(0)), after(ONE)),
    (after(ONE, days(30, clear=True)), after(ONE, days(30))),
    (after(ONE, Then(first=months(3), second=AtOnce())), after(ONE, months(3))),
    (after(in_force_of("the Lake Pact")), after(in_force_of("not in the folder"))),
    (
        after(share("2/3", numbering(4), counted(RATIFIED))),
        after(at_least(3, RATIFIED)),
    ),
    (
        after(more_than("1/2", numbering(4), counted(RATIFIED))),
        after(at_least(3, RATIFIED)),
    ),
    (
        after(share("1/1", signatories, counted(RATIFIED, signatories))),
        after(every_one(signatories, RATIFIED)),
    ),
    (
        after(every_one(named("BOR", "RUR"), RATIFIED)),
        after(
            all_of(
                at_least(1, RATIFIED, named("BOR")),
                at_least(1, RATIFIED, named("RUR")),
            )
        ),
    ),
    (
        after(at_least(3, RATIFIED, parties_of("Lake Council"))),
        after(at_least(3, RATIFIED, named(*"ABCDEFGHIJ"))),
    ),
    (later_of(after(ONE), after(TWO)), later_of(after(TWO), after(ONE))),
    (earlier_of(after(ONE), after(TWO)), earlier_of(after(TWO), after(ONE))),
    (after(any_of(ONE, TWO)), after(any_of(TWO, ONE))),
]
DIFFERENT = [
    (after(ONE), after(TWO)),
    (after(ONE), after(ONE, days(30))),
    (after(ONE, days(30)), after(ONE, months(1))),
    (after(ONE), after(at_least(1, {Kind.RATIFICATION, Kind.ACCESSION}))),
    (after(ONE), after(all_of(ONE, fact("half of it")))),
    (after(in_force_of("the Lake Pact")), after(in_force_of("L"))),
    (
        after(at_least(3, RATIFIED, parties_of("Lake Council"))),
        after(at_least(3, RATIFIED, named(*"ABC"))),
    ),
    (after(every_one(parties_of("L"))), after(every_one(signatories))),
    (
        after(share("2/3", signatories, counted(RATIFIED))),
        after(share("1/1", signatories, counted(RATIFIED, named("BOR")))),
    ),
    (fixed(date(1999, 1, 1), ONE, after(ONE)), fixed(date(1999, 1, 2), ONE, after(ONE))),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_says_the_same_is_the_same(one, other):
    assert same_rule(one, other, {"L"})


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_says_another_thing_is_different(one, other):
    assert (same_rule(one, other, {"L"}), same_rule(other, one, {"L"})) == (False, False)


THIRTY = with_the_others(days(30), RATIFIED)
ENTERING = with_the_others(days(30), pivot=Pivot.ENTRY_INTO_FORCE)


def test_rules_for_states_differ_by_pivot_and_delay_and_not_by_kinds():
    rule = after(TWO, days(60))
    assert same_for_states(THIRTY, with_the_others(days(30)), rule)
    assert not same_for_states(THIRTY, ENTERING, rule)
    assert not same_for_states(THIRTY, with_the_others(days(60)), rule)


def test_the_pivot_plays_no_part_where_nothing_comes_between():
    at_once = with_the_others(pivot=Pivot.ENTRY_INTO_FORCE)
    assert same_for_states(THIRTY, ENTERING, after(TWO))
    assert same_for_states(with_the_others(), at_once, after(TWO, days(60)))
    assert not same_for_states(THIRTY, ENTERING, after(TWO, first_of_month(3)))


# -- a folder -------------------------------------------------------------------------------------

TEXT = (
    "Article 1\n\nThis Convention shall enter into force on the thirtieth day after the date of "
    "deposit of the second instrument of ratification.\n\nArticle 2\n\nFor each State ratifying "
    "this Convention after the deposit of the second instrument of ratification, this Convention "
    "shall enter into force on the thirtieth day after the date of deposit by such State of its "
    "instrument of ratification.\n"
)
RULE = {"after": {"days": 30, "of": {"nth": 2, "acts": ["ratification"]}}}
OTHERWISE = {"after": {"days": 60, "of": {"nth": 2, "acts": ["ratification"]}}}
FOR_STATES = {
    "until": "trigger",
    "then": "eif",
    "else": {"later_of": ["eif", {"after": {"days": 30, "of": "own"}}]},
}
SILENT = "Article 1\n\nThe Parties meet once a year.\n"


@pytest.fixture
def folder(tmp_path):
    """Three treaties: read as written by hand, read otherwise, and not read."""
    (tmp_path / "texts").mkdir()
    for name, text in (("A", TEXT), ("B", TEXT), ("C", SILENT)):
        (tmp_path / "texts" / f"{name}.txt").write_text(text, "utf-8")
    write(
        tmp_path / "clauses.csv",
        "treaty_id,families,rule,per_state_rule,per_state_check",
        [
            ("A", "Nth instrument; delay in days", RULE, FOR_STATES, "read"),
            ("B", "Nth instrument", OTHERWISE, "", ""),
            ("C", "Nth instrument", RULE, FOR_STATES, "assumed (no sentence)"),
            ("D", "", "", "", ""),
        ],
    )
    write(
        tmp_path / "treaties.csv",
        "treaty_id,title,date_entry_into_force,data_tier,eif_other_values",
        [(name, f"{name} Convention", "1990-03-12", tier, "") for name, tier in ("AA", "BB", "CC")]
        + [("D", "", "", "A", "")],
    )
    write(
        tmp_path / "acts.csv",
        "treaty_id,state,act,date",
        [
            (name, state, "ratification", day)
            for name in "ABC"
            for state, day in (("RUR", "1990-01-10"), ("BOR", "1990-02-10"), ("SYL", "1991-02-10"))
        ],
    )
    write(
        tmp_path / "expected_state.csv",
        "treaty_id,state,date_entry_into_force,n_agree,other_values",
        [("A", "SYL", "1991-03-12", "2", ""), ("A", "RUR", "1990-03-12", "2", "")],
    )
    return tmp_path


def write(path, head, rows):
    cells = ([json.dumps(c) if isinstance(c, dict) else c for c in row] for row in rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head.split(","), *cells])


def test_each_rule_is_compared_with_the_one_written_by_hand(folder):
    found = compared(folder)
    outcomes = {(pair.treaty, pair.matter): (pair.outcome, pair.confidence) for pair in found.pairs}
    assert outcomes == {
        ("A", Matter.ENTRY_INTO_FORCE): (Outcome.SAME, Confidence.SURE),
        ("A", Matter.LATER_STATES): (Outcome.SAME, Confidence.SURE),
        ("B", Matter.ENTRY_INTO_FORCE): (Outcome.DIFFERENT, Confidence.SURE),
        ("C", Matter.ENTRY_INTO_FORCE): (Outcome.UNREAD, Confidence.UNREAD),
        ("C", Matter.LATER_STATES): (Outcome.UNREAD, Confidence.UNREAD),
    }
    assert [pair.treaty for pair in found.pairs if pair.assumed] == ["C"]


def test_the_tables_count_rules_days_and_how_sure_they_are(folder):
    lines = list(report(compared(folder)))
    assert [line for line in lines if line.startswith("| **")] == [
        "| **entry into force** | 3 | 1 | 0 | 1 | 1 | 2 |",
        "| **states that consent later** | 1 | 1 | 0 | 0 | 0 | 1 |",
    ]
    assert "| both | 4 | 3 (75.0%) | 2 (66.7%) | 0 | 0 (-) |" in lines
    assert "| all | 3 | 2 | 2 | 1 (50.0%) |" in lines
    assert "| by the acts alone, text | 2 | 2 | 100.0% | 2 | 100.0% | 100.0% |" in lines


def test_misses_are_told_one_a_line_the_surest_first(folder):
    words = "after the deposit of the second instrument of ratification"
    lines = list(misses(compared(folder)))
    assert lines[0] == (
        f"B entry-into-force different, sure: read “in force 30 days {words}”, expected “in force "
        f"60 days {words}” [computed 1990-03-12, recorded 1990-03-12]"
    )
    assert [line.split()[0] for line in lines] == ["B", "C", "C"]
    assert len(list(misses(compared(folder), everything=True))) == 5


def test_dates_that_the_hand_gives_and_the_text_does_not_are_told(folder):
    assert list(lost_days(compared(folder))) == ["C recorded 1990-03-12, by text no day (no_rule)"]


def test_what_a_hand_written_rule_holds_beyond_its_text_is_told(folder):
    pair = compared(folder).pairs[2]
    told = replace(pair, beyond="Counts accession.")
    both = replace(compared(folder), pairs=(told,))
    assert next(iter(misses(both))).endswith("recorded 1990-03-12] [Counts accession.]")
    assert "| both, where the hand follows the text | 0 | 0 (-) | 0 (-) | 0 | 0 (-) |" in [
        *report(both)
    ]


# -- the page -------------------------------------------------------------------------------------


def test_tables_replace_what_stood_between_the_markers():
    page = f"Before.\n\n{BEGIN}\nold\n{END}\n\nAfter.\n"
    assert with_tables(page, ["new"]) == f"Before.\n\n{BEGIN}\nnew\n{END}\n\nAfter.\n"


def test_the_page_names_modules_of_the_grammar_that_exist():
    tables = PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0].splitlines()
    named = {line.split("`")[1] for line in tables if line.startswith("| `")}
    exist = {line.split("`")[1] for line in forms.table() if line.startswith("| `")}
    assert (named - exist, bool(named)) == (set(), True)
