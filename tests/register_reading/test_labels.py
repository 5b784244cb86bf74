"""The form has words for all of the algebra, in both languages, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import cast

import pytest

from servanda.law import clauses as algebra
from servanda.law.acts import Kind
from servanda.law.clauses import Clauses, Counted, FirstOfMonth, Pivot
from servanda.law.codec.shapes import Many, Node, Shape, Word, fields_of
from servanda.register.reading.labels import (
    TABLES,
    absent_label,
    constructor_label,
    field_label,
    key_of,
    word_label,
)
from servanda.register.reading.places import NAMING_INSTRUMENTS, RARE, STATES
from servanda.register.reading.refusals import REFUSALS

ALONE = {"clauses", "reservations"}
"""Constructors that stand in one place only, under the label of their field."""


def shapes_below(shape: Shape) -> Iterator[Shape]:
    yield shape
    if isinstance(shape, Many):
        yield from shapes_below(shape.of)


def constructors() -> set[type]:
    """Give every constructor that clauses are made of."""
    found: set[type] = set()
    waiting: list[type] = [Clauses]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.add(cls)
            for slot in fields_of(cls):
                for shape in shapes_below(slot.shape):
                    waiting += shape.classes if isinstance(shape, Node) else ()
    return found


def enumerations() -> set[type[StrEnum]]:
    return {
        shape.words
        for cls in constructors()
        for slot in fields_of(cls)
        for shape in shapes_below(slot.shape)
        if isinstance(shape, Word) and shape.words is not Kind
    }


def keys() -> set[str]:
    """Give every key that the form may ask for."""
    found = {key_of(cls) for cls in constructors()} - ALONE
    for cls in constructors():
        for slot in fields_of(cls):
            found.add(f"{key_of(cls)}.{slot.key}")
            if isinstance(slot.shape, Node) and slot.default is None:
                found.add(f"{key_of(cls)}.{slot.key}:none")
    for words in enumerations():
        found |= {f"{key_of(words)}:{word.value}" for word in words}
    return found


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_constructor_field_and_word_has_words(language):
    assert set(TABLES[language]) == keys()
    assert [key for key, (name, _meaning) in TABLES[language].items() if not name] == []


def test_meanings_are_given_in_both_languages_or_in_none():
    one_sided = [key for key in keys() if bool(TABLES["en"][key][1]) != bool(TABLES["ru"][key][1])]
    assert one_sided == []


def test_a_language_gives_its_own_words():
    assert constructor_label(FirstOfMonth, "en").name == "First day of a following month"
    assert field_label(Counted, "by", "ru").name == "Чьи"
    assert word_label(Pivot.THRESHOLD, "ru").name == "день выполнения условия"
    assert word_label(Kind.RATIFICATION, "en").name == "ratification"
    assert absent_label(Clauses, "duration", "en").name == "Without limit"


def test_every_constructor_that_refuses_has_a_sentence_for_it():
    refusing = {
        cls.__name__ for cls in constructors() if "__post_init__" in vars(cast("object", cls))
    }
    assert set(REFUSALS) == refusing


@pytest.mark.parametrize("names", [STATES, NAMING_INSTRUMENTS, RARE])
def test_fields_set_apart_exist(names):
    there = {(cls.__name__, slot.key) for cls in constructors() for slot in fields_of(cls)}
    assert names - there == set()


def test_the_constructors_are_those_of_the_algebra():
    assert {cls.__name__ for cls in constructors()} <= set(algebra.__all__)
