"""The form in single cases: what a button does, what is refused and where, what is folded away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from servanda.law.acts import Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AtLeast,
    AtOnce,
    Clauses,
    Counted,
    Days,
    FactHolds,
    Named,
    OnDay,
    Pivot,
    Withdrawal,
    WithTheOthers,
)
from servanda.register.reading.drawn import Field, Sort, drawn, path_label
from servanda.register.reading.places import DEEPEST
from servanda.register.reading.typed import (
    completed,
    sent,
    typed_of,
    typed_of_parts,
    with_member,
    without_member,
)
from servanda.register.reading.understood import understood

RULE = "c.entry_into_force"
WHEN = f"{RULE}.condition"
FIFTY = Clauses(
    entry_into_force=After(condition=AtLeast(n=50, of=Counted()), delay=Days(90)),
    for_states=WithTheOthers(pivot=Pivot.THRESHOLD, later=Days(90)),
)


def typing(**typed: str) -> dict[str, list[str]]:
    """Give the fifty with other texts at some paths below the condition."""
    changed = {f"{WHEN}.{path.replace('__', '.')}": [text] for path, text in typed.items()}
    return completed({**typed_of(FIFTY), **changed})


def choosing(path: str, name: str, typed: dict[str, list[str]] | None = None):
    """Choose another constructor at a path, as the select does."""
    return completed({**(typed or typed_of(FIFTY)), path: [name]})


def field_at(fields: tuple[Field, ...], path: str) -> Field:
    return {field.path: field for field in walk(fields)}[path]


def walk(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from walk((*field.parts, *field.rare))


def test_another_number():
    assert understood(typing(n="55")).clauses == Clauses(
        entry_into_force=After(condition=AtLeast(n=55, of=Counted()), delay=Days(90)),
        for_states=FIFTY.for_states,
    )


@pytest.mark.parametrize(
    ("path", "text", "sentence"),
    [
        ("n", "", "Fill this in."),
        ("n", "fifty", "“fifty” is no whole number; write one such as 30."),
        ("of.kinds", "", "Tick at least one."),
        ("of.by", "", "Choose one of these."),
        ("of.by", "everybody", "Choose one of these."),
        ("of.start", "someday", "Choose one of these."),
        (
            "of.not_counting",
            "Ruritania",
            "“Ruritania” is no state; write its name as in the list of states, or its code.",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_field(path, text, sentence):
    found = understood(typing(**{path.replace(".", "__"): text}))
    assert (found.clauses, found.problems) == (None, {f"{WHEN}.{path}": sentence})


def test_what_a_constructor_refuses_is_said_at_its_place():
    assert understood(typing(n="0")).problems == {WHEN: "A threshold counts at least 1 act."}


def test_a_refusal_leaves_the_others_to_be_said_as_well():
    typed = choosing("c.withdrawal", "withdrawal", typing(n="0"))
    assert understood(typed).problems == {
        WHEN: "A threshold counts at least 1 act.",
        "c.withdrawal.delay": "Choose one of these.",
    }


def test_a_table_of_weights_is_read_and_refused_by_line():
    typed = choosing(WHEN, "weight")
    filled = {f"{WHEN}.at_least": ["55 %"], f"{WHEN}.base": ["emissions"]}
    good = completed({**typed, **filled, f"{WHEN}.table": ["KAZ 3/5\nBLR 2/5"]})
    clauses = understood(good).clauses
    assert isinstance(clauses, Clauses)
    assert clauses.entry_into_force.condition.at_least == Fraction(55, 100)
    bad = completed({**typed, **filled, f"{WHEN}.table": ["KAZ"]})
    assert understood(bad).problems == {
        f"{WHEN}.table": "“KAZ” is no state with its weight; write it as KAZ 7/10."
    }


def test_a_fixed_day():
    typed = completed({**choosing(WHEN, "on-day"), f"{WHEN}.day": ["1976-01-01"]})
    assert understood(typed).clauses.entry_into_force.condition == OnDay(date(1976, 1, 1))


def test_conditions_are_added_and_taken_out_one_by_one():
    both = choosing(WHEN, "all-of")
    assert both[f"{WHEN}.conditions"] == ["", "0", "1"]
    three = with_member(both, f"{WHEN}.conditions")
    assert three[f"{WHEN}.conditions"] == ["", "0", "1", "2"]
    two = without_member(three, f"{WHEN}.conditions.1")
    assert two[f"{WHEN}.conditions"] == ["", "0", "2"]
    filled = {
        f"{WHEN}.conditions.0": ["fact-holds"],
        f"{WHEN}.conditions.0.name": [" the  bridges stand "],
        f"{WHEN}.conditions.2": ["on-signing"],
    }
    condition = understood(completed({**two, **filled})).clauses.entry_into_force.condition
    assert FactHolds("the bridges stand") in condition.conditions
    assert len(condition.conditions) == 2


def test_all_members_taken_out_is_refused_in_a_sentence():
    typed = choosing(WHEN, "all-of")
    for number in ("0", "1"):
        typed = without_member(typed, f"{WHEN}.conditions.{number}")
    assert understood(typed).problems == {
        WHEN: "All of no conditions says nothing; add at least one."
    }


@pytest.mark.parametrize("change", [with_member, without_member])
@pytest.mark.parametrize("path", ["c.nowhere", "c.nowhere.1", "", "c.withdrawal.1"])
def test_a_button_that_names_nothing_changes_nothing(change, path):
    typed = typed_of(FIFTY)
    assert change(typed, path) == typed


def test_what_belongs_to_no_field_falls_away():
    typed = {**typed_of(FIFTY), "c.elsewhere": ["x"], f"{WHEN}.rules": ["", "0"]}
    assert sent(typed.items()) == typed_of(FIFTY)
    assert sent([("revision", ["1"]), *typed_of(FIFTY).items()]) == typed_of(FIFTY)


def test_a_form_begins_empty_where_nothing_was_read():
    typed = typed_of_parts({"withdrawal": Withdrawal(delay=Days(90))})
    assert understood(typed).problems == {
        RULE: "Choose one of these.",
        "c.for_states": "Choose one of these.",
    }
    assert typed["c.withdrawal.delay.n"] == ["", "90"]


def test_a_form_deeper_than_any_clause_is_cut_off_and_said_so():
    path, typed = WHEN, typed_of(FIFTY)
    while path.count(".") <= DEEPEST + 4:
        typed |= {path: ["all-of"], f"{path}.conditions": ["", "0"]}
        path = f"{path}.conditions.0"
    assert set(understood(typed).problems.values()) == {"Choose one of these."}


def test_numbers_that_a_browser_never_sends_name_no_member():
    typed = choosing(WHEN, "all-of")
    typed[f"{WHEN}.conditions"] = ["", "0", "0", "x", "-1", "99999999", "٣"]
    assert completed(typed)[f"{WHEN}.conditions"] == ["", "0"]


# -- how it is drawn --------------------------------------------------------------------------


def test_a_choice_shows_what_is_chosen_and_what_it_means():
    field = field_at(drawn(typed_of(FIFTY), {}, "en"), f"{RULE}.delay")
    assert (field.sort, field.chosen.value, field.label) == (
        Sort.CHOICE,
        "days",
        "How long after",
    )
    assert [option.value for option in field.options] == [
        "", "at-once", "days", "months", "first-of-month", "first-of-month-after", "next-date",
        "then",
    ]  # fmt: skip
    assert field.options[0].label == "— choose —"


def test_an_optional_part_says_what_its_absence_means():
    field = field_at(drawn(typed_of(FIFTY), {}, "ru"), "c.withdrawal")
    assert (field.chosen.value, field.chosen.label) == ("", "Текст молчит")
    assert field.parts == ()


def test_what_few_clauses_need_is_folded_away_until_it_is_used():
    usual = field_at(drawn(typed_of(FIFTY), {}, "en"), f"{WHEN}.of")
    assert (usual.is_open, [part.label for part in usual.rare]) == (
        False,
        ["Not counted in addition", "The act is dated by", "Deposited with each of"],
    )
    typed = typing(of__not_counting="EUE")
    used = field_at(drawn(typed, {}, "en"), f"{WHEN}.of")
    assert used.is_open
    wrong = typing(of__start="someday")
    problems = understood(wrong).problems
    assert field_at(drawn(wrong, problems, "en"), f"{WHEN}.of").is_open


def test_kinds_that_are_rarely_counted_stand_apart():
    field = field_at(drawn(typed_of(FIFTY), {}, "en"), f"{WHEN}.of.kinds")
    assert [option.value for option in field.options][:3] == [
        "ratification",
        "acceptance",
        "approval",
    ]
    assert {o.value for o in (*field.options, *field.further)} == {kind.value for kind in Kind}
    assert not field.opens_further
    ticked = {**typed_of(FIFTY), f"{WHEN}.of.kinds": ["", "denunciation"]}
    assert field_at(drawn(ticked, {}, "en"), f"{WHEN}.of.kinds").opens_further


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("KAZ, BLR", "Belarus, Kazakhstan"),
        ("RUR", "RUR (a code that the list of states does not have)"),
        ("Ruritania", ""),
    ],
)
def test_codes_are_said_in_full(text, said):
    typed = choosing(f"{WHEN}.of.by", "named")
    typed[f"{WHEN}.of.by.states"] = [text]
    field = field_at(drawn(typed, {}, "en"), f"{WHEN}.of.by.states")
    assert (field.sort, field.said) == (Sort.LINE, said)


def test_members_are_numbered_as_people_count():
    two = AtLeast(n=2, of=Counted(by=Named(frozenset({"KAZ"}))))
    both = AllOf(frozenset({FactHolds("one"), two}))
    typed = typed_of(replace(FIFTY, entry_into_force=After(condition=both, delay=AtOnce())))
    members = field_at(drawn(typed, {}, "en"), f"{WHEN}.conditions")
    assert [(member.key, member.number, member.label) for member in members.parts] == [
        ("0", 1, ""),
        ("1", 2, ""),
    ]
    assert members.number == 0


def test_the_way_to_a_field_in_words():
    typed = choosing(WHEN, "all-of")
    typed = choosing(f"{WHEN}.conditions.1", "fact-holds", typed)
    path = f"{WHEN}.conditions.1.name"
    assert path_label(path, typed, "en") == (
        "Entry into force › Condition › Conditions 2 › The fact"
    )
    assert path_label("c.withdrawal", typed, "ru") == "Выход"


def test_the_parts_stand_under_headings_and_name_other_instruments_where_they_do():
    fields = drawn(choosing(WHEN, "in-force-of"), {}, "en")
    assert [field.is_whole_part for field in fields] == [True] * 8
    named = field_at(fields, f"{WHEN}.instrument")
    assert (named.names_instrument, named.is_whole_part, named.id) == (
        True,
        False,
        "f-c-entry_into_force-condition-instrument",
    )
