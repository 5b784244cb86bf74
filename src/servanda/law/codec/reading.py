"""JSON read strictly into values of the law.

Rules it keeps:

- a key too many, a key too few, an unknown word, a member of a set that stands twice, a day that
  does not exist: each is refused with the path to it and its value;
- nothing that the values' own constructors refuse gets through;
- no input makes it fail in any other way, however deep.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar, assert_never

from servanda.law.codec.shapes import (
    Json,
    Many,
    Node,
    Plain,
    Shape,
    Table,
    Word,
    fields_of,
    name_of,
)
from servanda.law.dates import Day, from_edtf

T = TypeVar("T")

FIRST_YEAR = 1000
"""Treaties are not older, and a year such as 0202 is a slip of the hand."""
DEEPEST = 60
"""Objects within objects; no clause comes near, and more would exhaust what evaluates it."""


class CodecError(ValueError):
    """JSON that is not what it should be: says where, and what stands there."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(f"At {path}: {sentence}")
        self.path = path


def read_object(cls: type[T], value: Json, path: str, besides: frozenset[str] = frozenset()) -> T:
    """Read one object of a known class.

    Args:
        cls: The class.
        value: What stands there.
        path: Where it stands.
        besides: Keys that may stand there beside the fields, and are read elsewhere.

    Raises:
        CodecError: where anything is not as it is written.
    """
    given = mapping(value, path)
    held: dict[str, object] = {}
    for slot in fields_of(cls):
        if slot.key in given:
            held[slot.key] = _read(slot.shape, given[slot.key], f"{path}.{slot.key}")
        elif slot.required:
            raise CodecError(path, f"the field {slot.key!r} is missing.")
    left = sorted(set(given) - {slot.key for slot in fields_of(cls)} - besides)
    if left:
        raise CodecError(path, f"{left[0]!r} is not a field here; remove it.")
    build: Callable[..., T] = cls
    return _built(lambda: build(**held), path)


def mapping(value: Json, path: str) -> dict[str, Json]:
    """Give an object's fields, refusing anything else."""
    if not isinstance(value, dict):
        raise CodecError(path, f"an object is expected, not {value!r}.")
    if path.count(".") > DEEPEST:
        raise CodecError(path[:80], f"more than {DEEPEST} objects within one another; simplify.")
    return value


def _built(build: Callable[[], T], path: str) -> T:
    try:
        return build()
    except ValueError as error:
        raise CodecError(path, str(error)) from error


def _read(shape: Shape, value: Json, path: str) -> object:
    match shape:
        case Plain():
            return _read_plain(shape, value, path)
        case Word(words=words):
            return _read_word(words, value, path)
        case Many():
            return _read_many(shape, value, path)
        case Table(of=of):
            rows = mapping(value, path).items()
            return frozenset((key, _read(of, held, f"{path}.{key}")) for key, held in rows)
        case Node(classes=classes):
            return _read_node(classes, value, path)
        case _:
            assert_never(shape)


def _read_node(classes: tuple[type, ...], value: Json, path: str) -> object:
    by_name = {name_of(cls): cls for cls in classes}
    if None in by_name:  # it stands alone, and is not named
        return read_object(by_name[None], value, path)
    given = mapping(value, path)
    if "is" not in given:
        raise CodecError(path, "the field 'is' is missing.")
    name = given["is"]
    if not isinstance(name, str):
        raise CodecError(f"{path}.is", f"a text is expected, not {name!r}.")
    if name not in by_name:
        known = ", ".join(str(name) for name in by_name)
        raise CodecError(f"{path}.is", f"{name!r} is none of {known}.")
    return read_object(by_name[name], value, path, frozenset({"is"}))


def _read_many(shape: Many, value: Json, path: str) -> object:
    if not isinstance(value, list):
        raise CodecError(path, f"a list is expected, not {value!r}.")
    members = []
    for index, member in enumerate(value):
        read = _read(shape.of, member, f"{path}[{index}]")
        if shape.is_set and read in members:
            raise CodecError(f"{path}[{index}]", f"{member!r} stands twice; keep one.")
        members.append(read)
    return frozenset(members) if shape.is_set else tuple(members)


def _read_word(words: type[StrEnum], value: Json, path: str) -> StrEnum:
    for word in words:
        if word.value == value:
            return word
    known = ", ".join(word.value for word in words)
    raise CodecError(path, f"{value!r} is none of {known}.")


def _read_plain(shape: Plain, value: Json, path: str) -> object:
    wanted: type = {Plain.WHOLE: int, Plain.TRUTH: bool}.get(shape, str)
    if type(value) is not wanted:
        expected = shape.value if wanted is not str else Plain.TEXT.value
        raise CodecError(path, f"{expected} is expected, not {value!r}.")
    text = str(value)
    match shape:
        case Plain.WHOLE | Plain.TRUTH | Plain.TEXT:
            return value
        case Plain.DATE:
            return _built(lambda: _date(text), path)
        case Plain.DAY:
            return _built(lambda: _day(text), path)
        case Plain.FRACTION:
            return _built(lambda: _fraction(text), path)
        case _:
            assert_never(shape)


_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_FRACTION = re.compile(r"(\d{1,30})/(\d{1,30})", re.ASCII)


def _date(text: str) -> date:
    parts = _DATE.fullmatch(text)
    if parts is None:
        raise ValueError(f"{text!r} is not a date; write it as 2019-09-20.")
    year, month, day = (int(part) for part in parts.groups())
    _check_year(year, text)
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"There is no day {text} in the calendar; correct it.") from None


def _day(text: str) -> Day:
    for point in text.split("/"):
        if _DATE.fullmatch(point):
            _date(point)
        elif point[:4].isdecimal():
            _check_year(int(point[:4]), point)
    return from_edtf(text)


def _check_year(year: int, text: str) -> None:
    if year < FIRST_YEAR:
        raise ValueError(f"{text} lies before the year {FIRST_YEAR}; correct it.")


def _fraction(text: str) -> Fraction:
    parts = _FRACTION.fullmatch(text)
    if parts is None or not int(parts[2]):
        raise ValueError(f"{text!r} is not a share; write it as 2/3.")
    return Fraction(int(parts[1]), int(parts[2]))
