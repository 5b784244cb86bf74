"""Phrases, their forms, and what a form is given to build its value from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeAlias, TypeVar, cast

from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.record import Span

T = TypeVar("T")
C_co = TypeVar("C_co", covariant=True)


_MARKS = str.maketrans(',;:()-."', " " * 8)


def words_in(text: str) -> frozenset[str]:
    """Give the words of a text in lower case, without marks.

    >>> sorted(words_in("Two-thirds (of them), or more."))
    ['more', 'of', 'or', 'them', 'thirds', 'two']
    """
    return frozenset(text.lower().translate(_MARKS).split())


@dataclass(frozen=True, slots=True)
class Key(Generic[C_co]):
    """The name of a part, and the type of its value."""

    name: str


@dataclass(frozen=True, slots=True)
class Terminal(Key[C_co]):
    """A part that is one token of a sort."""

    sort: Sort


class Captured(NamedTuple):
    """A part where it stands."""

    name: str
    value: object
    span: Span


@dataclass(frozen=True, slots=True)
class Parts:
    """The named parts of a form, in the order in which they stand."""

    captured: tuple[Captured, ...]
    span: Span
    """Of the whole form."""
    raw: str
    """The text in which the form stands."""

    @property
    def text(self) -> str:
        """Give the exact words of the form, spaces normalised."""
        return self._words(self.span)

    def text_of(self, key: Key[T]) -> str:
        """Give the exact words of a part, spaces normalised."""
        return self._words(self.span_of(key))

    @property
    def words(self) -> frozenset[str]:
        """Give the words of the form, in lower case and without marks."""
        return words_in(self.text)

    def __getitem__(self, key: Key[T]) -> T:
        """Give the value of a part that the pattern demands."""
        return next(self._values(key))

    def get(self, key: Key[T]) -> T | None:
        """Give the value of a part that may be missing."""
        return next(self._values(key), None)

    def all(self, key: Key[T]) -> tuple[T, ...]:
        """Give the values of every part of that name."""
        return tuple(self._values(key))

    def has(self, key: Key[T]) -> bool:
        """Tell whether there is such a part."""
        return any(part.name == key.name for part in self.captured)

    def span_of(self, key: Key[T]) -> Span:
        """Tell where a part stands."""
        return next(part.span for part in self.captured if part.name == key.name)

    def _words(self, span: Span) -> str:
        return " ".join(self.raw[span.start : span.end].split())

    def _values(self, key: Key[T]) -> Iterator[T]:
        return (cast("T", part.value) for part in self.captured if part.name == key.name)


Build: TypeAlias = Callable[[Parts], C_co | None]


@dataclass(frozen=True, slots=True)
class Form(Generic[C_co]):
    """One way to say something: a pattern, and the value it stands for.

    Where the function gives None the form does not apply after all.
    """

    pattern: str
    build: Build[C_co]


@dataclass(frozen=True, slots=True)
class Phrase(Key[C_co]):
    """Something that can be said in several ways."""

    forms: tuple[Form[C_co], ...]
