"""Reading JSON strictly: every value is asked for by key and type, and no key may be left over."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias, TypeVar

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

VERSION = 1


class CodecError(ValueError):
    """JSON that is not what it should be: says where, and what stands there."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(f"At {path}: {sentence}")
        self.path = path


class Fields:
    """The fields of one JSON object, each of which must be asked for."""

    def __init__(self, value: Json, path: str) -> None:
        if not isinstance(value, dict):
            raise CodecError(path, f"an object is expected, not {value!r}.")
        self.path = path
        self._value = value
        self._asked: set[str] = set()

    def whole(self, key: str) -> int:
        """Give a whole number."""
        value = self._get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise CodecError(self.at(key), f"a whole number is expected, not {value!r}.")
        return value

    def text(self, key: str) -> str:
        """Give a text."""
        value = self._get(key)
        if not isinstance(value, str):
            raise CodecError(self.at(key), f"a text is expected, not {value!r}.")
        return value

    def texts(self, key: str) -> frozenset[str]:
        """Give a set of texts, written as a list."""
        found = []
        for index, value in enumerate(self._list(key)):
            if not isinstance(value, str):
                raise CodecError(f"{self.at(key)}[{index}]", f"a text is expected, not {value!r}.")
            found.append(value)
        return frozenset(found)

    def word(self, key: str, words: type[E]) -> E:
        """Give one of a closed list of words."""
        return self._word(self.text(key), words, self.at(key))

    def words(self, key: str, words: type[E]) -> tuple[E, ...]:
        """Give some of a closed list of words, in their order."""
        found = []
        for index, value in enumerate(self._list(key)):
            found.append(self._word(value, words, f"{self.at(key)}[{index}]"))
        return tuple(found)

    def value(self, key: str, read: Callable[[str], T]) -> T:
        """Give a text as read by a function that raises ``ValueError`` for what it cannot read."""
        text = self.text(key)
        try:
            return read(text)
        except ValueError as error:
            raise CodecError(self.at(key), str(error)) from error

    def node(self, key: str, decode: Callable[[Fields], T]) -> T:
        """Give what an object stands for."""
        return decode(Fields(self._get(key), self.at(key)))

    def nodes(self, key: str, decode: Callable[[Fields], T]) -> frozenset[T]:
        """Give what the objects of a list stand for."""
        items = enumerate(self._list(key))
        return frozenset(decode(Fields(v, f"{self.at(key)}[{i}]")) for i, v in items)

    def has(self, key: str) -> bool:
        """Tell whether an optional field is there."""
        return key in self._value

    def done(self, build: Callable[[], T]) -> T:
        """Build the value once all fields are asked for; refuse those that were not."""
        left = sorted(set(self._value) - self._asked)
        if left:
            raise CodecError(self.path, f"{left[0]!r} is not a field here; remove it.")
        try:
            return build()
        except ValueError as error:
            raise CodecError(self.path, str(error)) from error

    def version(self) -> None:
        """Refuse any version but this one."""
        number = self.whole("version")
        if number != VERSION:
            raise CodecError(self.at("version"), f"{number} is not readable here, only {VERSION}.")

    def unknown(self, key: str) -> CodecError:
        """Give the error for a field whose text names nothing known."""
        return CodecError(self.at(key), f"{self.text(key)!r} is not known here.")

    def at(self, key: str) -> str:
        """Give the path to a field."""
        return f"{self.path}.{key}"

    def _get(self, key: str) -> Json:
        self._asked.add(key)
        if key not in self._value:
            raise CodecError(self.path, f"the field {key!r} is missing.")
        return self._value[key]

    def _list(self, key: str) -> list[Json]:
        value = self._get(key)
        if not isinstance(value, list):
            raise CodecError(self.at(key), f"a list is expected, not {value!r}.")
        return value

    @staticmethod
    def _word(value: Json, words: type[E], path: str) -> E:
        for word in words:
            if word.value == value:
                return word
        known = ", ".join(word.value for word in words)
        raise CodecError(path, f"{value!r} is none of {known}.")
