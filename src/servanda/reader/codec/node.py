"""One object inside a JSON record: typed access to its fields, with errors that say where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeVar

from servanda.reader.record import Span

T = TypeVar("T")

_LAST_DAY = date(9000, 1, 1)  # so that the day after any day exists


class MalformedRecordError(ValueError):
    """An object is no record of the text; the message says where, and what stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One object inside a record that is being read back, and where it stands."""

    text: str
    path: str
    fields: Mapping[str, object]

    def holds_only(self, names: frozenset[str] | set[str]) -> None:
        """Refuse any field that is not among the names, so that no slip is stored unseen."""
        for name in self.fields:
            if name not in names:
                raise error(f"{self.path}.{name}", "nothing of that name", self.fields[name])

    def words(self, name: str) -> str | None:
        """Give a text field, or None where it is absent."""
        value = self.fields.get(name)
        if name in self.fields and not isinstance(value, str):
            raise error(f"{self.path}.{name}", "text", value)
        return value if isinstance(value, str) else None

    def required_words(self, name: str) -> str:
        """Give a text field that may not be absent."""
        words = self.words(name)
        if words is None:
            raise error(f"{self.path}.{name}", "text", None)
        return words

    def integer(self, name: str) -> int:
        """Give an integer that may not be absent; true and false are none."""
        value = self.fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise error(f"{self.path}.{name}", "an integer", value)
        return value

    def number(self, name: str) -> Fraction | None:
        """Give a number as the exact value of its shortest decimal, or None where absent."""
        if name not in self.fields:
            return None
        value = self.fields[name]
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise error(f"{self.path}.{name}", "a number", value)
        try:
            return Fraction(repr(value))
        except ValueError as problem:
            raise error(f"{self.path}.{name}", "a finite number", value) from problem

    def day(self, name: str) -> date | None:
        """Give a calendar day, or None where it is absent."""
        words = self.words(name)
        return None if words is None else day_at(words, f"{self.path}.{name}")

    def span(self) -> Span:
        """Give where the item stands, once its quote is seen to stand there."""
        span = Span(self.integer("start"), self.integer("end"))
        quote = self.required_words("quote")
        if not 0 <= span.start <= span.end <= len(self.text) or span.of(self.text) != quote:
            expected = f"the words of the text from {span.start} to {span.end}"
            raise error(f"{self.path}.quote", expected, quote)
        return span

    def one(self, name: str, read: Callable[[Node], T]) -> T | None:
        """Read the object in a field, or None where it is absent."""
        return read(self._inner(name, self.fields[name])) if name in self.fields else None

    def many(self, name: str, read: Callable[[Node], T]) -> tuple[T, ...]:
        """Read each object of a list; an absent list is empty."""
        values = list_at(self.fields.get(name, []), f"{self.path}.{name}")
        return tuple(
            read(self._inner(f"{name}[{number}]", value)) for number, value in enumerate(values)
        )

    def _inner(self, name: str, value: object) -> Node:
        path = f"{self.path}.{name}"
        return Node(text=self.text, path=path, fields=object_at(value, path))


def error(path: str, expected: str, value: object) -> MalformedRecordError:
    """Say in one sentence what was expected where, and what was found."""
    shown = "nothing" if value is None else repr(value)
    shown = shown if len(shown) <= 80 else f"{shown[:77]}..."
    return MalformedRecordError(f"{path}: expected {expected}, found {shown}.")


def object_at(value: object, path: str) -> Mapping[str, object]:
    """Give a value as an object with named fields."""
    if isinstance(value, dict) and all(isinstance(name, str) for name in value):
        return value
    raise error(path, "an object", value)


def list_at(value: object, path: str) -> list[object]:
    """Give a value as a list."""
    if isinstance(value, list):
        return value
    raise error(path, "a list", value)


def day_at(value: object, path: str) -> date:
    """Give a value as a day of the common calendar, written as ISO 8601 has it."""
    expected = "a day such as 2018-11-02"
    try:
        day = date.fromisoformat(str(value))
    except ValueError as problem:
        raise error(path, expected, value) from problem
    if day.isoformat() != value or day >= _LAST_DAY:  # 20181102 and 2018-W44-5 are other spellings
        raise error(path, expected, value)
    return day
