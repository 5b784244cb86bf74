"""What was typed, read as clauses; or each field that cannot be, with a sentence beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from django.utils.translation import gettext as _

from servanda.law.clauses import Clauses
from servanda.law.codec.shapes import Many, Node, Plain, Table, Word
from servanda.register.reading import plain
from servanda.register.reading.places import ROOT, STATES, Place, places_of
from servanda.register.reading.plain import RefusedValueError
from servanda.register.reading.refusals import REFUSALS
from servanda.register.reading.typed import (
    TICKED,
    Typed,
    completed,
    numbers_at,
    text_at,
    texts_at,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a form came to."""

    clauses: Clauses | None
    """None where a field cannot be read."""
    problems: dict[str, str]
    """A sentence for each field that cannot be read, by its path."""


def understood(typed: Typed) -> Understood:
    """Read what was typed; nothing that the algebra refuses gets through."""
    reading = _Reading(typed=completed(typed))
    clauses = reading.built(Clauses, ROOT)
    return Understood(
        clauses=clauses if isinstance(clauses, Clauses) else None, problems=reading.problems
    )


class _Wanting:
    """Stands where a field could not be read."""


WANTING = _Wanting()


@dataclass(slots=True, kw_only=True)
class _Reading:
    """A form on its way to clauses."""

    typed: Typed
    problems: dict[str, str] = field(default_factory=dict)

    def built(self, cls: type, path: str) -> object:
        """Build a constructor from its fields, if all of them can be read."""
        held = {place.key: self.value(place) for place in places_of(cls, path)}
        if any(value is WANTING for value in held.values()):
            return WANTING
        try:
            return cls(**held)
        except ValueError:
            return self.refused(path, str(REFUSALS[cls.__name__]))

    def value(self, place: Place) -> object:
        """Read what stands at a place."""
        match place.shape:
            case Node():
                return self.node(place)
            case Many(of=Node() as of):
                numbers = numbers_at(self.typed, place.path)
                members = [self.value(place.member(number, of)) for number in numbers]
                return WANTING if WANTING in members else frozenset(members)
            case Many() | Table():
                return self.several(place)
            case Word(words=words):
                return self.word(place, words)
            case Plain.TRUTH:
                return TICKED in self.typed[place.path]
            case Plain():
                return self.plain(place, place.shape)
            case _:
                assert_never(place.shape)

    def node(self, place: Place) -> object:
        """Read a constructor, chosen by name where there is a choice."""
        if not place.is_choice:
            return self.built(place.classes[0], place.path)
        cls = place.chosen(text_at(self.typed, place.path))
        if cls is not None:
            return self.built(cls, place.path)
        return None if place.is_optional else self.refused(place.path, _("Choose one of these."))

    def several(self, place: Place) -> object:
        """Read a set of words, states, texts, or a table."""
        if isinstance(place.shape, Many) and isinstance(place.shape.of, Word):
            words = [self.known(place.shape.of.words, w) for w in texts_at(self.typed, place.path)]
            found = frozenset(word for word in words if word is not None)
            return found or self.refused(place.path, _("Tick at least one."))
        text = text_at(self.typed, place.path)
        if isinstance(place.shape, Table):
            return self.attempted(place, lambda: plain.weights(text))
        if place.name in STATES:
            return self.attempted(place, lambda: plain.states(text))
        return frozenset(plain.lines(text))

    def word(self, place: Place, words: type[StrEnum]) -> object:
        """Read one word of a closed list."""
        found = self.known(words, text_at(self.typed, place.path))
        return found if found is not None else self.refused(place.path, _("Choose one of these."))

    def plain(self, place: Place, shape: Plain) -> object:
        """Read a number, a share, a day or a text."""
        text = text_at(self.typed, place.path)
        if not text:
            return None if place.is_optional else self.refused(place.path, _("Fill this in."))
        if shape is Plain.WHOLE:
            return self.attempted(place, lambda: plain.whole(text))
        if shape is Plain.FRACTION:
            return self.attempted(place, lambda: plain.share(text))
        if shape is Plain.DATE:
            return self.attempted(place, lambda: plain.day(text))
        return " ".join(text.split())

    def attempted(self, place: Place, read: Callable[[], object]) -> object:
        """Read a value, or keep the sentence that refuses it."""
        try:
            return read()
        except RefusedValueError as error:
            return self.refused(place.path, str(error))

    def refused(self, path: str, sentence: str) -> object:
        """Keep a sentence for a field that cannot be read."""
        self.problems[path] = sentence
        return WANTING

    @staticmethod
    def known(words: type[StrEnum], text: str) -> StrEnum | None:
        """Give the word of a closed list, if it is one."""
        return next((word for word in words if word.value == text), None)
