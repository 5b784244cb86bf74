"""What the fields of each value hold, read off the values' own types, so that neither can drift.

Rules it keeps:

- writing, reading and the published schema follow one table (``fields_of``); a new constructor or
  field needs no line here;
- a field with a default is left out where it holds it, so that what was written before the field
  existed stays as it was; the fields that version 1 always wrote are always there;
- each node names its constructor under ``is``, in lower case with hyphens, except the values that
  stand in one place only (``_UNNAMED``).
"""

from __future__ import annotations

import re
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import TypeAlias, Union, get_args, get_origin, get_type_hints

from servanda.law.dates import Day

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


class Plain(Enum):
    """A value without parts."""

    WHOLE = "a whole number"
    TRUTH = "true or false"
    TEXT = "a text"
    DATE = "a date such as 2019-09-20"
    DAY = "a day in EDTF such as 2019-09-20 or 2019-05"
    FRACTION = "a fraction such as 2/3"


@dataclass(frozen=True, slots=True)
class Word:
    """One of a closed list of words."""

    words: type[StrEnum]


@dataclass(frozen=True, slots=True)
class Many:
    """A list; a set is written as one, sorted, and holds nothing twice."""

    of: Shape
    is_set: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a text and a value, written as an object."""

    of: Shape


@dataclass(frozen=True, slots=True)
class Node:
    """An object of one of these classes."""

    classes: tuple[type, ...]


Shape: TypeAlias = Plain | Word | Many | Table | Node


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of an object."""

    key: str
    shape: Shape
    required: bool
    """Whether it is always written; otherwise it is left out where it holds ``default``."""
    default: object


_PLAIN: dict[object, Plain] = {
    int: Plain.WHOLE,
    bool: Plain.TRUTH,
    str: Plain.TEXT,
    date: Plain.DATE,
    Day: Plain.DAY,
    Fraction: Plain.FRACTION,
}

#: Values that stand in one place only, and so need no ``is``.
_UNNAMED = frozenset({"Clauses", "Counted", "Act", "Void", "Reported", "Succession"})

#: Fields that have a default and that version 1 wrote all the same.
_VERSION_1 = frozenset(
    {
        ("After", "delay"),
        ("Counted", "by"),
        ("Counted", "kinds"),
        ("Counted", "not_counting"),
        ("EveryOne", "kinds"),
        ("Months", "month_end"),
        ("OnSignatureUnlessProcedures", "delay"),
        ("Reported", "missing"),
        ("WithTheOthers", "kinds"),
        ("WithTheOthers", "later"),
    }
)


def name_of(cls: type) -> str | None:
    """Give the name of a constructor under ``is``; None where there is no need of one.

    >>> from servanda.law.clauses import FirstOfMonthAfter
    >>> name_of(FirstOfMonthAfter)
    'first-of-month-after'
    """
    return _form_of(cls).name


def fields_of(cls: type) -> tuple[Slot, ...]:
    """Give the fields of a constructor, in the order in which they are written."""
    return _form_of(cls).slots


@dataclass(frozen=True, slots=True)
class _Form:
    name: str | None
    slots: tuple[Slot, ...]


@cache
def _form_of(cls: type) -> _Form:
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
    hints = get_type_hints(cls)
    slots = tuple(_slot(cls, field, hints[field.name]) for field in _declared(cls))
    return _Form(None if cls.__name__ in _UNNAMED else name, slots)


def _declared(cls: type) -> tuple[Field[object], ...]:
    return fields(cls) if is_dataclass(cls) else ()


def _slot(cls: type, field: Field[object], hint: object) -> Slot:
    required = field.default is MISSING or (cls.__name__, field.name) in _VERSION_1
    return Slot(field.name, _shape(hint), required, field.default)


def _shape(hint: object) -> Shape:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Word(hint)
    parts = tuple(part for part in get_args(hint) if part not in {NoneType, Ellipsis})
    origin = get_origin(hint)
    if origin is frozenset and get_origin(parts[0]) is tuple:
        return Table(_shape(get_args(parts[0])[1]))
    if origin in {frozenset, tuple}:
        return Many(_shape(parts[0]), is_set=origin is frozenset)
    if origin in {UnionType, Union}:
        return _shape(parts[0]) if len(parts) == 1 else Node(parts)
    if isinstance(hint, type) and is_dataclass(hint):
        return Node((hint,))
    raise TypeError(f"The codec has no form for {hint!r}; give it one in shapes.")
