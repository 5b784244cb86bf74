"""The JSON Schema (draft 2020-12) of clauses and of records, made from the table of shapes.

It holds what can be said of the structure: which fields, which words, which forms of days and
shares. That a share is at most 1, that a day exists, or that a duration names a term is left to
reading, which refuses it with a sentence.
"""

from __future__ import annotations

from typing import assert_never, get_args

from servanda.law.acts import Act, Void
from servanda.law.clauses import (
    Clauses,
    Condition,
    Delay,
    Joining,
    PerState,
    Renewal,
    Rule,
    Who,
    Window,
)
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

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VERSIONS: dict[str, Json] = {"enum": [1, 2]}
_POINT = r"[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?"
_ENDS = rf"({_POINT}|\.\.)"

#: Unions that have a name of their own in the schema.
_NAMED_UNIONS = {
    frozenset(get_args(union)): name
    for name, union in {
        "who": Who,
        "condition": Condition,
        "delay": Delay,
        "rule": Rule,
        "for-states": PerState,
        "joining": Joining,
        "window": Window,
        "renewal": Renewal,
    }.items()
}


def clauses_schema() -> dict[str, Json]:
    """Give the schema of what ``clauses_to_json`` writes.

    >>> clauses_schema()["required"]
    ['version', 'entry_into_force', 'for_states']
    """
    return _document("urn:servanda:clauses:2", _whole(Clauses), (Clauses,))


def records_schema() -> dict[str, Json]:
    """Give the schema of what ``record_to_json`` writes: an act, or an entry that strikes one out.

    >>> [kind["title"] for kind in records_schema()["oneOf"]]
    ['Act', 'Void']
    """
    either: dict[str, Json] = {"title": "Record", "oneOf": [_whole(Act), _whole(Void)]}
    return _document("urn:servanda:records:2", either, (Act, Void))


def _document(identity: str, body: dict[str, Json], roots: tuple[type, ...]) -> dict[str, Json]:
    head: dict[str, Json] = {"$schema": _DIALECT, "$id": identity}
    parts = {part: definition for root in roots for part, definition in _definitions(root).items()}
    return {**head, **body, "$defs": dict(sorted(parts.items()))} if parts else {**head, **body}


def _whole(cls: type) -> dict[str, Json]:
    """Describe an outermost object, which carries its version."""
    return {"title": cls.__name__, **_object(cls, {"version": _VERSIONS})}


def _named(cls: type) -> dict[str, Json]:
    """Describe an object within another, which names its constructor unless it needs no name."""
    name = name_of(cls)
    return _object(cls, {} if name is None else {"is": {"const": name}})


def _object(cls: type, first: dict[str, Json]) -> dict[str, Json]:
    slots = fields_of(cls)
    properties: dict[str, Json] = {slot.key: _described(slot.shape) for slot in slots}
    required = [*first, *(slot.key for slot in slots if slot.required)]
    return {
        "description": str(cls.__doc__).splitlines()[0],
        "type": "object",
        "properties": {**first, **properties},
        "required": [*required],
        "additionalProperties": False,
    }


def _described(shape: Shape) -> dict[str, Json]:
    match shape:
        case Plain():
            return dict(_PLAIN[shape])
        case Word(words=words):
            return {"enum": [word.value for word in words]}
        case Many(of=of, is_set=is_set):
            form: dict[str, Json] = {"type": "array", "items": _described(of)}
            return {**form, "uniqueItems": True} if is_set else form
        case Table(of=of):
            return {"type": "object", "additionalProperties": _described(of)}
        case Node(classes=classes):
            return {"$ref": f"#/$defs/{_name(classes)}"} if _is_defined(classes) else _any(classes)
        case _:
            assert_never(shape)


def _is_defined(classes: tuple[type, ...]) -> bool:
    return len(classes) == 1 or frozenset(classes) in _NAMED_UNIONS


def _name(classes: tuple[type, ...]) -> str:
    (first, *others) = classes
    if others:
        return _NAMED_UNIONS[frozenset(classes)]
    return name_of(first) or first.__name__.lower()


def _any(classes: tuple[type, ...]) -> dict[str, Json]:
    return {"oneOf": [{"$ref": f"#/$defs/{_name((cls,))}"} for cls in classes]}


def _definitions(root: type) -> dict[str, Json]:
    """Describe every class and named union that a value of ``root`` can hold."""
    found: dict[str, Json] = {}
    waiting = [*_held(root)]
    while waiting:
        classes = waiting.pop()
        if not _is_defined(classes):
            waiting += [(cls,) for cls in classes]
        elif _name(classes) not in found:
            alone = len(classes) == 1
            found[_name(classes)] = _named(classes[0]) if alone else _any(classes)
            waiting += _held(classes[0]) if alone else [(cls,) for cls in classes]
    return found


def _held(cls: type) -> list[tuple[type, ...]]:
    shapes = [slot.shape for slot in fields_of(cls)]
    inner = [shape.of if isinstance(shape, Many) else shape for shape in shapes]
    return [shape.classes for shape in inner if isinstance(shape, Node)]


_PLAIN: dict[Plain, dict[str, Json]] = {
    Plain.WHOLE: {"type": "integer"},
    Plain.TRUTH: {"type": "boolean"},
    Plain.TEXT: {"type": "string"},
    Plain.DATE: {"type": "string", "pattern": r"^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$"},
    Plain.DAY: {"type": "string", "pattern": rf"^({_POINT}|{_ENDS}/{_ENDS})$"},
    Plain.FRACTION: {"type": "string", "pattern": r"^[0-9]{1,30}/0*[1-9][0-9]*$"},
}
