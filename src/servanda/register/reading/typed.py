"""Clauses as what a browser sends back of the form: texts by path, and nothing else.

Rules it keeps:

- ``understood(typed_of(clauses)) == clauses``;
- every field that is drawn has its key, if only with an empty text: a box left empty and a field
  that has just appeared are told apart by that;
- what is absent is completed by the field's own default, else by an empty field; what belongs to no
  field falls away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from servanda.law.clauses import Clauses, canonical
from servanda.law.codec.shapes import Many, Node, Table, Word, name_of
from servanda.register.reading import plain
from servanda.register.reading.places import (
    DEEPEST,
    ROOT,
    STATES,
    Place,
    all_places,
    is_set_of_nodes,
    places_of,
)

Typed: TypeAlias = Mapping[str, Sequence[str]]
Writing: TypeAlias = dict[str, list[str]]

TICKED = "yes"


def typed_of(clauses: Clauses) -> Writing:
    """Write clauses as the form holds them."""
    return typed_of_parts({place.key: getattr(clauses, place.key) for place in all_places()})


def typed_of_parts(parts: Mapping[str, object]) -> Writing:
    """Write some fields of clauses, by name, and leave the others as on a fresh form."""
    out: Writing = {}
    for place in all_places():
        if place.key in parts:
            _write(place, parts[place.key], out)
    return completed(out)


def sent(data: Iterable[tuple[str, Sequence[str]]]) -> Writing:
    """Take from a form what belongs to the clauses, completed."""
    own = {path: list(texts) for path, texts in data if path.startswith(f"{ROOT}.")}
    return completed(own)


def completed(typed: Typed) -> Writing:
    """Give what was typed with every field that is drawn, and without what belongs to none."""
    out: Writing = {}
    for place in all_places():
        complete_at(place, typed, out)
    return out


def with_member(typed: Typed, path: str) -> Writing:
    """Add an empty member to the set at a path, if there is one."""
    if path not in typed:
        return completed(typed)
    numbers = numbers_at(typed, path)
    following = str(max(map(int, numbers), default=-1) + 1)
    return completed({**typed, path: ["", *numbers, following]})


def without_member(typed: Typed, path: str) -> Writing:
    """Take the member at a path out of its set."""
    whole, _dot, number = path.rpartition(".")
    left = [held for held in typed.get(whole, ()) if held != number]
    return completed({**typed, whole: left} if whole in typed else typed)


def text_at(typed: Typed, path: str) -> str:
    """Give the text typed at a path, without the marker that it was there."""
    return next((text.strip() for text in typed[path] if text.strip()), "")


def texts_at(typed: Typed, path: str) -> list[str]:
    """Give the texts ticked at a path."""
    return [text for text in typed[path] if text]


def numbers_at(typed: Typed, path: str) -> list[str]:
    """Give the numbers of the members of a set."""
    numbers = (text for text in typed[path] if text.isascii() and text.isdigit())
    return list(dict.fromkeys(number for number in numbers if len(number) < 7))


# -- writing --------------------------------------------------------------------------------------


def _write(place: Place, value: object, out: Writing) -> None:
    match place.shape:
        case Node():
            if place.is_choice:
                out[place.path] = ["" if value is None else str(name_of(type(value)))]
            for child in places_of(type(value), place.path):
                _write(child, getattr(value, child.key), out)
        case Many(of=Node() as of):
            members = sorted(_members(value), key=canonical)
            out[place.path] = ["", *map(str, range(len(members)))]
            for number, member in enumerate(members):
                _write(place.member(str(number), of), member, out)
        case _:
            out[place.path] = ["", *filter(None, _texts(place, value))]


def _texts(place: Place, value: object) -> list[str]:
    """Write a value without parts as the texts of its field."""
    match place.shape, value:
        case Many(of=Word()), frozenset():
            return sorted(map(str, value))
        case Many(), frozenset():
            return [(", " if place.name in STATES else "\n").join(sorted(value))]
        case Table(), frozenset():
            return [plain.written_weights(value)]
        case _:
            return _text(value)


def _text(value: object) -> list[str]:
    match value:
        case None | False:
            return []
        case True:
            return [TICKED]
        case Fraction():
            return [plain.written_share(value)]
        case date():
            return [value.isoformat()]
        case _:
            return [str(value)]


def _members(value: object) -> frozenset[object]:
    return value if isinstance(value, frozenset) else frozenset()


# -- completing -----------------------------------------------------------------------------------


def complete_at(place: Place, typed: Typed, out: Writing) -> None:
    """Add what stands at a place and below it, completed."""
    is_shown = place.path in typed or (bool(place.classes) and not place.is_choice)
    if not is_shown and place.default is not MISSING:
        _write(place, place.default, out)
    elif place.classes:
        _complete_node(place, typed, out)
    elif is_set_of_nodes(place):
        _complete_set(place, typed, out)
    else:
        out[place.path] = ["", *filter(None, typed.get(place.path, ()))]


def _complete_node(place: Place, typed: Typed, out: Writing) -> None:
    cls: type | None = place.classes[0]
    if place.is_choice:
        name = next(filter(None, typed.get(place.path, ())), "")
        cls = None if place.path.count(".") > DEEPEST else place.chosen(name)
        out[place.path] = ["" if cls is None else name]
    if cls is not None:
        for child in places_of(cls, place.path):
            complete_at(child, typed, out)


def _complete_set(place: Place, typed: Typed, out: Writing) -> None:
    assert isinstance(place.shape, Many)  # noqa: S101 - so says is_set_of_nodes
    numbers = numbers_at(typed, place.path) if place.path in typed else ["0", "1"]
    out[place.path] = ["", *numbers]
    for number in numbers:
        complete_at(place.member(number, place.shape.of), typed, out)
