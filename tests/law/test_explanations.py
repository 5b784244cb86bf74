"""Explanations against golden files.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite them; the difference is reviewed like code.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given

from servanda.law.acts import Kind
from servanda.law.reasons import (
    CODES,
    Language,
    clause_in_words,
    day_in_words,
    explain,
    missing_in_words,
    on_day,
    since_day,
    standing_in_words,
    until_day,
)
from servanda.law.reasons.english import act_noun as english_act
from servanda.law.reasons.numerals import ordinal_en, ordinal_ru, plural_ru
from servanda.law.reasons.russian import act_noun as russian_act
from servanda.law.reasons.words import CAUTIONS, GAPS
from servanda.law.standing import Standing, in_force, standings
from servanda.law.verdict import Caution, Gap, Missing
from tests.law.build_acts import day, names
from tests.law.explained import CASES, clause_cases, tree
from tests.strategies import clauses, days, on_records, states

FOLDER = Path(__file__).parent.parent / "golden" / "explanations"
LANGUAGES: tuple[Language, ...] = get_args(Language)


def matches_golden(name: str, text: str) -> bool:
    path = FOLDER / name
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", CASES)
def test_explanations_are_as_reviewed(group, language):
    trees = [
        f"# {name}\n{tree(explain(value, language, names(language)))}\n"
        for name, value in CASES[group]().items()
    ]
    assert matches_golden(f"{group}.{language}.txt", "\n".join(trees))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clauses_in_words_are_as_reviewed(language):
    found = [
        "\n".join([f"# {name}", *clause_in_words(final, language, names(language)), ""])
        for name, final in clause_cases().items()
    ]
    assert matches_golden(f"clauses.{language}.txt", "\n".join(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_words_are_as_reviewed(language):
    act = english_act if language == "en" else russian_act
    lines = [
        *(f"{kind.value}: {act(kind)}" for kind in Kind),
        *(f"{standing.value}: {standing_in_words(standing, language)}" for standing in Standing),
        *(f"{caution.value}: {CAUTIONS[language][caution]}" for caution in Caution),
        *(f"{gap.value}: {missing_in_words(gap, language)}" for gap in Gap),
        *(
            f"{text}: {say(day(text), language)}"
            for text in ("2019-09-20", "2019-05", "2019", "2019-05-21/2019-06-03", "../2019-05-31")
            for say in (day_in_words, on_day, since_day, until_day)
        ),
    ]
    assert GAPS.keys() == CAUTIONS.keys() == set(LANGUAGES)
    assert matches_golden(f"words.{language}.txt", "\n".join(lines) + "\n")


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


@given(on_records(days), states)
def test_every_answer_can_be_said_in_both_languages(on_record, state):
    found = (
        in_force(on_record, as_of=None, known_at=None),
        *standings(on_record, state, known_at=None),
    )
    for value in found:
        english, russian = explain(value, "en"), explain(value, "ru")
        assert shape(tree(english)) == shape(tree(russian))
        assert not re.search("[а-яё]", tree(english), re.IGNORECASE)
        assert "None" not in tree(russian)
        assert "{" not in tree(english) + tree(russian)


@given(clauses())
def test_every_clause_can_be_said_in_both_languages(final):
    english, russian = clause_in_words(final, "en"), clause_in_words(final, "ru")
    assert len(english) == len(russian) == 3
    assert re.search("[а-яё]", russian[0])


def shape(text: str) -> list[int]:
    return [len(line) - len(line.lstrip()) for line in text.splitlines()]


def test_ordinals_to_the_hundredth_are_all_different_words():
    for ordinals in (
        [ordinal_en(n) for n in range(1, 101)],
        [ordinal_ru(n) for n in range(1, 101)],
        [ordinal_ru(n, feminine=True) for n in range(1, 101)],
    ):
        assert len(set(ordinals)) == 100
        assert not any(char.isdigit() for word in ordinals for char in word)


def test_ordinals_past_the_hundredth_are_digits():
    assert [ordinal_en(n) for n in (100, 101, 111, 122)] == ["hundredth", "101st", "111th", "122nd"]
    assert [ordinal_ru(n) for n in (13, 23, 100, 101)] == [
        "тринадцатого",
        "двадцать третьего",
        "сотого",
        "101-го",
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
