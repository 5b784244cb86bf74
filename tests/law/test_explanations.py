"""Explanations against golden files.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite them; the difference is reviewed like code.
"""

from __future__ import annotations

import os
import re
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from servanda.law import relations
from servanda.law.acts import Kind
from servanda.law.background import Policy
from servanda.law.doubts import About, doubts
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.reasons import (
    CODES,
    Language,
    Reason,
    clause_in_words,
    day_in_words,
    explain,
    missing_in_words,
    on_day,
    since_day,
    standing_in_words,
    until_day,
)
from servanda.law.reasons.doubt_words import ABOUT
from servanda.law.reasons.english import act_noun as english_act
from servanda.law.reasons.explain import Explainable
from servanda.law.reasons.numerals import ordinal_en, ordinal_ru, plural_ru
from servanda.law.reasons.relation_words import BARS, DOUBTS, EFFECTS, GROUNDS
from servanda.law.reasons.russian import act_noun as russian_act
from servanda.law.reasons.sentences import SENTENCES, Sentences
from servanda.law.reasons.words import CAUTIONS, GAPS, POLICIES, STANDINGS
from servanda.law.relations import Bar, Effect, Ground, between
from servanda.law.standing import OnRecord, Standing, in_force, standings
from servanda.law.supposing import if_the_next_came
from servanda.law.verdict import Caution, Gap, Missing
from tests.law.build_acts import day
from tests.law.explained import CASES, names_in, tree
from tests.law.explained_clauses import PLAIN, clause_cases
from tests.law.explained_conditions import CONDITION_CASES
from tests.law.explained_findings import FINDING_CASES
from tests.law.explained_states import STATE_CASES
from tests.strategies import backgrounds, clauses, days, full_histories, on_records, states

ALL_CASES = {**CASES, **CONDITION_CASES, **STATE_CASES, **FINDING_CASES}
FOLDER = Path(__file__).parent.parent / "golden" / "explanations"
LANGUAGES: tuple[Language, ...] = get_args(Language)


def matches_golden(name: str, text: str) -> bool:
    path = FOLDER / name
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", ALL_CASES)
def test_explanations_are_as_reviewed(group, language):
    trees = [
        f"# {name}\n{tree(explain(value, language, names_in(language)))}\n"
        for name, value in ALL_CASES[group]().items()
    ]
    assert matches_golden(f"{group}.{language}.txt", "\n".join(trees))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clauses_in_words_are_as_reviewed(language):
    usual = clause_in_words(PLAIN, language, names_in(language))
    found = []
    for name, final in clause_cases().items():
        lines = clause_in_words(final, language, names_in(language))
        shown = [line for line in lines if final is PLAIN or line not in usual]
        found.append("\n".join([f"# {name}", *shown, ""]))
    assert matches_golden(f"clauses.{language}.txt", "\n".join(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_words_are_as_reviewed(language):
    act = english_act if language == "en" else russian_act
    lines = [
        *(f"{kind.value}: {act(kind)}" for kind in Kind),
        *(f"{standing.value}: {standing_in_words(standing, language)}" for standing in Standing),
        *(f"{caution.value}: {CAUTIONS[language][caution]}" for caution in Caution),
        *(f"{policy.value}: {POLICIES[language][policy]}" for policy in Policy),
        *(f"{gap.value}: {missing_in_words(gap, language)}" for gap in Gap),
        *(
            f"{text}: {say(day(text), language)}"
            for text in (
                "2019-09-20",
                "2019-05",
                "2019",
                "2019-05-21/2019-06-03",
                "../2019-05-31",
                "2019-05-21/..",
            )
            for say in (day_in_words, on_day, since_day, until_day)
        ),
    ]
    assert matches_golden(f"words.{language}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (STANDINGS, Standing),
        (CAUTIONS, Caution),
        (POLICIES, Policy),
        (GAPS, Gap),
        (BARS, Bar),
        (EFFECTS, Effect),
        (GROUNDS, Ground),
        (DOUBTS, relations.Doubt),
        (ABOUT, About),
    ],
)
def test_every_member_of_a_closed_list_has_words_of_its_own_in_both_languages(table, members):
    assert table.keys() == set(LANGUAGES)
    for said in table.values():
        assert said.keys() == set(members)
        assert len(set(said.values())) == len(members)


@pytest.mark.parametrize("name", [field.name for field in fields(Sentences)])
def test_both_languages_have_the_same_places(name):
    english, russian = (getattr(SENTENCES[language], name) for language in LANGUAGES)
    assert sorted(re.findall(r"{(\w+)}", english)) == sorted(re.findall(r"{(\w+)}", russian))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_act_is_called_something_of_its_own(language):
    act = english_act if language == "en" else russian_act
    assert len({act(kind) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_acts_of_any_kind(language):
    missing = Missing(acts=2, kinds=frozenset({Kind.NOTIFICATION}))
    assert (
        missing_in_words(missing, language)
        == {
            "en": "Still wanting: notification, 2 more.",
            "ru": "Недостаёт: уведомление, ещё 2.",
        }[language]
    )


def assert_said(value: Explainable, state: str | None = None) -> None:
    english, russian = explain(value, "en", state=state), explain(value, "ru", state=state)
    assert shape(tree(english)) == shape(tree(russian))
    assert all(sentences(english))
    assert all(sentences(russian))
    assert not re.search("[А-ЯЁа-яё{}]|None(?! of)", tree(english))
    assert not re.search("[{}]|None", tree(russian))
    assert all(re.search("[а-яё]", sentence) for sentence in sentences(russian))


def sentences(reason: Reason) -> list[str]:
    return [reason.sentence, *(text for part in reason.because for text in sentences(part))]


@given(clauses(), full_histories(days), states, backgrounds)
def test_every_verdict_can_be_said_in_both_languages(final, acts, state, background):
    assert_said(entry_into_force(final, acts, background))
    assert_said(for_state(final, acts, state, background), state)


@given(clauses(), full_histories(days), states, states)
def test_every_answer_can_be_said_in_both_languages(final, acts, one, other):
    on_record = OnRecord(final, acts)
    assert_said(in_force(on_record, as_of=None, known_at=None))
    for value in standings(on_record, one, known_at=None):
        assert_said(value, one)
    if one != other:
        assert_said(between(on_record, one, other, as_of=None, known_at=None))


@given(clauses(), full_histories())
def test_every_finding_can_be_said_in_both_languages(final, acts):
    on_record = OnRecord(final, acts)
    prospect = if_the_next_came(on_record, date(1990, 6, 1))
    if prospect is not None:
        assert_said(prospect)
    for doubt in doubts(on_record):
        assert_said(doubt)


@given(on_records(days), states)
def test_every_report_can_be_said_in_both_languages(on_record, state):
    for value in standings(on_record, state, known_at=None):
        assert_said(value)


@given(clauses())
def test_every_clause_can_be_said_in_both_languages(final):
    english, russian = clause_in_words(final, "en"), clause_in_words(final, "ru")
    assert len(english) == len(russian)
    assert all(re.search("[а-яё]", line) for line in russian)
    assert not re.search("[а-яё{}]|None", "".join(english))


def shape(text: str) -> list[int]:
    return [len(line) - len(line.lstrip()) for line in text.splitlines()]


def test_ordinals_to_the_thousandth_are_all_different_words():
    for ordinals in (
        [ordinal_en(n) for n in range(1, 1001)],
        [ordinal_ru(n) for n in range(1, 1001)],
        [ordinal_ru(n, feminine=True) for n in range(1, 1001)],
    ):
        assert len(set(ordinals)) == 1000
        assert not any(char.isdigit() for word in ordinals for char in word)


def test_english_ordinals():
    assert [ordinal_en(n) for n in (100, 115, 200, 350, 999, 1000)] == [
        "hundredth",
        "one hundred and fifteenth",
        "two hundredth",
        "three hundred and fiftieth",
        "nine hundred and ninety-ninth",
        "thousandth",
    ]
    found = [ordinal_en(n) for n in (1001, 1002, 1003, 1011, 1012, 1013, 1122)]
    assert found == ["1001st", "1002nd", "1003rd", "1011th", "1012th", "1013th", "1122nd"]


def test_russian_ordinals():
    assert [ordinal_ru(n) for n in (13, 23, 35, 100, 103, 200, 340, 500, 1000, 1001)] == [
        "тринадцатого",
        "двадцать третьего",
        "тридцать пятого",
        "сотого",
        "сто третьего",
        "двухсотого",
        "триста сорокового",
        "пятисотого",
        "тысячного",
        "1001-го",
    ]
    assert [ordinal_ru(n, feminine=True) for n in (13, 43, 100, 800, 1000, 1001)] == [
        "тринадцатой",
        "сорок третьей",
        "сотой",
        "восьмисотой",
        "тысячной",
        "1001-й",
    ]


def test_russian_plurals():
    found = [plural_ru(n, "месяц", "месяца", "месяцев") for n in (0, 1, 3, 12, 21, 25, 111)]
    assert found == [
        "0 месяцев",
        "1 месяц",
        "3 месяца",
        "12 месяцев",
        "21 месяц",
        "25 месяцев",
        "111 месяцев",
    ]


def test_without_a_table_codes_stand_for_themselves():
    assert CODES.nominative("RUR") == CODES.genitive("RUR") == "RUR"
    assert CODES.fact("tonnage") == "tonnage"
    assert CODES.instrument("convention") == "convention"
