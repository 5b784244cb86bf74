"""What the form of final clauses calls each constructor, field and word of the algebra.

Rules it keeps:

- the form is built from the types of the algebra, the words for it from two tables, one for each
  language; a test names what has no words yet;
- a key is the constructor's name as ``law.codec`` writes it, ``constructor.field`` for a field, and
  ``enumeration:word`` for a word of a closed list.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from servanda.law.acts import Kind
from servanda.register.queries.question import Language
from servanda.register.queries.words import ACT_KINDS, word
from servanda.register.reading.labels.english import ENGLISH
from servanda.register.reading.labels.russian import RUSSIAN


class Label(NamedTuple):
    """A name, and what it means in one line; the line may be empty."""

    name: str
    meaning: str = ""


TABLES: dict[Language, dict[str, tuple[str, str]]] = {"en": ENGLISH, "ru": RUSSIAN}


def key_of(cls: type) -> str:
    """Give a class's name as a key.

    >>> key_of(Kind), key_of(type("FirstOfMonthAfter", (), {}))
    ('kind', 'first-of-month-after')
    """
    return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


def constructor_label(cls: type, language: Language) -> Label:
    """Give what a constructor is called, and when it is the one to choose."""
    return Label(*TABLES[language][key_of(cls)])


def field_label(cls: type, field: str, language: Language) -> Label:
    """Give what a field of a constructor is called, and how it is filled in."""
    return Label(*TABLES[language][f"{key_of(cls)}.{field}"])


def word_label(word_of: StrEnum, language: Language) -> Label:
    """Give what a word of a closed list is called; kinds of acts are called as on other pages."""
    if isinstance(word_of, Kind):
        return Label(word(ACT_KINDS, word_of.value))
    return Label(*TABLES[language][f"{key_of(type(word_of))}:{word_of.value}"])


def absent_label(cls: type, field: str, language: Language) -> Label:
    """Give what it is called when an optional field holds nothing."""
    return Label(*TABLES[language][f"{key_of(cls)}.{field}:none"])
