"""The form laid out: each field with its label, what may be chosen, what was typed, what is wrong.

Rules it keeps:

- a page draws these values and decides nothing;
- a field that few clauses need is folded away while it holds what it would hold anyway.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, replace
from enum import StrEnum
from typing import assert_never

from django.utils.translation import gettext as _

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Kind
from servanda.law.codec.shapes import Many, Node, Plain, Table, Word, name_of
from servanda.parties.states import STATES as KNOWN_STATES
from servanda.parties.states import name_of as state_name
from servanda.register.queries.question import Language
from servanda.register.reading import plain
from servanda.register.reading.labels import (
    Label,
    absent_label,
    constructor_label,
    field_label,
    word_label,
)
from servanda.register.reading.places import (
    NAMING_INSTRUMENTS,
    RARE,
    STATES,
    Place,
    all_places,
    places_of,
)
from servanda.register.reading.typed import (
    Typed,
    Writing,
    complete_at,
    numbers_at,
    text_at,
    texts_at,
)

USUAL_KINDS = (
    *(kind for kind in Kind if kind in INSTRUMENTS),
    *(kind for kind in Kind if kind in (CONSENTS | SIGNATURES) - INSTRUMENTS),
)
"""Acts that clauses count; the others are folded away."""


class Sort(StrEnum):
    """How a field is drawn."""

    CHOICE = "choice"
    """One of several constructors, with the fields of the one chosen."""
    GROUP = "group"
    """The fields of the one constructor that stands here."""
    MEMBERS = "members"
    """Any number of alternatives, added and taken out one by one."""
    WORDS = "words"
    """One of a closed list."""
    TICKS = "ticks"
    """Any of a closed list."""
    TICK = "tick"
    NUMBER = "number"
    DAY = "day"
    LINE = "line"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """What can be chosen or ticked."""

    value: str
    label: str
    meaning: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field as a page draws it."""

    path: str
    sort: Sort
    label: str
    meaning: str
    text: str = ""
    options: tuple[Option, ...] = ()
    further: tuple[Option, ...] = ()
    """Options that are rarely needed."""
    parts: tuple[Field, ...] = ()
    rare: tuple[Field, ...] = ()
    """Parts that are folded away."""
    problem: str = ""
    said: str = ""
    """What was typed, in full: names for codes."""
    names_instrument: bool = False
    is_usual: bool = False
    """It holds what it would hold anyway."""

    @property
    def id(self) -> str:
        """Give its name in the page."""
        return "f-" + self.path.replace(".", "-")

    @property
    def key(self) -> str:
        """Give the last part of its path: a field's name, or a member's number there."""
        return self.path.rpartition(".")[2]

    @property
    def number(self) -> int:
        """Give a member's number as people count."""
        return _number(self.path)

    @property
    def is_whole_part(self) -> bool:
        """Tell whether it is a part of the clauses itself, under a heading that names it."""
        return self.path.count(".") == 1

    @property
    def chosen(self) -> Option | None:
        """Give what is chosen."""
        return next((option for option in self.options if option.is_chosen), None)

    @property
    def is_open(self) -> bool:
        """Tell whether what is folded away must be seen: it is not as usual, or is wrong."""
        return any(not part.is_usual or part.has_problem for part in self.rare)

    @property
    def opens_further(self) -> bool:
        """Tell whether a rarely needed option is ticked."""
        return any(option.is_chosen for option in self.further)

    @property
    def has_problem(self) -> bool:
        """Tell whether anything here cannot be read."""
        return bool(self.problem) or any(part.has_problem for part in (*self.parts, *self.rare))


def drawn(typed: Typed, problems: Mapping[str, str], language: Language) -> tuple[Field, ...]:
    """Lay out what was typed (completed), a field for each part of the clauses."""
    drawing = _Drawing(typed=typed, problems=problems, language=language)
    return tuple(drawing.field(place) for place in all_places())


def path_label(path: str, typed: Typed, language: Language) -> str:
    """Give the labels on the way to a path, for a sentence that leads there."""
    words: list[str] = []
    places = list(all_places())
    while place := next((p for p in places if f"{path}.".startswith(f"{p.path}.")), None):
        label = field_label(place.owner, place.key, language).name
        if number := _number(place.path):
            words[-1] = f"{label} {number}"
        else:
            words.append(label)
        places = _below(place, typed)
    return " › ".join(words)


def _number(path: str) -> int:
    """Give a member's number as people count; 0 for a field that is none."""
    last = path.rpartition(".")[2]
    return int(last) + 1 if last.isdigit() else 0


def _below(place: Place, typed: Typed) -> list[Place]:
    if isinstance(place.shape, Many) and isinstance(place.shape.of, Node):
        return [place.member(number, place.shape.of) for number in numbers_at(typed, place.path)]
    cls = _class_at(place, typed)
    return [] if cls is None else list(places_of(cls, place.path))


def _class_at(place: Place, typed: Typed) -> type | None:
    if place.is_choice:
        return place.chosen(text_at(typed, place.path))
    return place.classes[0] if place.classes else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawing:
    """A form on its way to a page."""

    typed: Typed
    problems: Mapping[str, str]
    language: Language

    def field(self, place: Place) -> Field:
        """Draw what stands at a place, and all below it."""
        match place.shape:
            case Node():
                return self.node(place)
            case Many(of=Node() as of):
                numbers = numbers_at(self.typed, place.path)
                members = tuple(self.field(place.member(n, of)) for n in numbers)
                return replace(self.made(place, Sort.MEMBERS), parts=members)
            case Many(of=Word()):
                return self.ticks(place)
            case Many() | Table():
                return self.lines(place)
            case Word(words=words):
                chosen = text_at(self.typed, place.path)
                options = tuple(self.option(word, {chosen}) for word in words)
                return replace(self.made(place, Sort.WORDS, chosen), options=options)
            case Plain():
                return self.plain(place, place.shape)
            case _:
                assert_never(place.shape)

    def node(self, place: Place) -> Field:
        """Draw a constructor's fields, below a choice where there is one."""
        cls = _class_at(place, self.typed)
        drawn = [] if cls is None else list(places_of(cls, place.path))
        parts = tuple(self.field(child) for child in drawn if child.name not in RARE)
        rare = tuple(self.field(child) for child in drawn if child.name in RARE)
        if not place.is_choice:
            return replace(self.made(place, Sort.GROUP), parts=parts, rare=rare)
        options = self.constructors(place, cls)
        field = self.made(place, Sort.CHOICE)
        return replace(field, options=options, parts=parts, rare=rare)

    def constructors(self, place: Place, chosen: type | None) -> tuple[Option, ...]:
        """Give the constructors that may stand at a place, and that none does."""
        absent = (
            absent_label(place.owner, place.key, self.language)
            if place.is_optional
            else Label(_("— choose —"))
        )
        none = Option(value="", label=absent.name, meaning=absent.meaning, is_chosen=chosen is None)
        return (none, *(self.constructor(cls, is_chosen=cls is chosen) for cls in place.classes))

    def constructor(self, cls: type, *, is_chosen: bool) -> Option:
        """Give a constructor as an option."""
        label = constructor_label(cls, self.language)
        return Option(
            value=str(name_of(cls)), label=label.name, meaning=label.meaning, is_chosen=is_chosen
        )

    def ticks(self, place: Place) -> Field:
        """Draw kinds of acts, the usual ones first."""
        ticked = set(texts_at(self.typed, place.path))
        rest = [kind for kind in Kind if kind not in USUAL_KINDS]
        return replace(
            self.made(place, Sort.TICKS),
            options=tuple(self.option(kind, ticked) for kind in USUAL_KINDS),
            further=tuple(self.option(kind, ticked) for kind in rest),
        )

    def option(self, word: StrEnum, chosen: set[str]) -> Option:
        """Give a word of a closed list as an option."""
        label = word_label(word, self.language)
        return Option(
            value=word.value,
            label=label.name,
            meaning=label.meaning,
            is_chosen=word.value in chosen,
        )

    def lines(self, place: Place) -> Field:
        """Draw a list: states on one line, other texts one in each."""
        text = text_at(self.typed, place.path)
        if place.name in STATES and isinstance(place.shape, Many):
            return replace(self.made(place, Sort.LINE, text), said=self.states_said(text))
        return self.made(place, Sort.LINES, text)

    def states_said(self, text: str) -> str:
        """Give the names of the states typed; a code that names none is called so."""
        try:
            codes = sorted(plain.states(text))
        except plain.RefusedValueError:
            return ""
        unknown = _("%(code)s (a code that the list of states does not have)")
        return ", ".join(
            state_name(code, self.language) if code in KNOWN_STATES else unknown % {"code": code}
            for code in codes
        )

    def plain(self, place: Place, shape: Plain) -> Field:
        """Draw a single value."""
        text = text_at(self.typed, place.path)
        if shape is Plain.TRUTH:
            return self.made(place, Sort.TICK, text)
        sort = {Plain.WHOLE: Sort.NUMBER, Plain.DATE: Sort.DAY}.get(shape, Sort.LINE)
        return replace(
            self.made(place, sort, text), names_instrument=place.name in NAMING_INSTRUMENTS
        )

    def made(self, place: Place, sort: Sort, text: str = "") -> Field:
        """Put a field together with its label, its problem, and whether it is as usual."""
        label = field_label(place.owner, place.key, self.language)
        if _number(place.path):
            label = Label("")
        return Field(
            path=place.path,
            sort=sort,
            label=label.name,
            meaning=label.meaning,
            text=text,
            problem=self.problems.get(place.path, ""),
            is_usual=self.is_usual(place),
        )

    def is_usual(self, place: Place) -> bool:
        """Tell whether a field holds its default."""
        if place.default is MISSING:
            return False
        usual: Writing = {}
        complete_at(place, {}, usual)
        return all(list(self.typed.get(path, ())) == texts for path, texts in usual.items())
