"""What was read as a JSON object, and the JSON Schema of it.

Rules it keeps:

- a rule is written as ``law.codec`` writes it, and what the law has no form for (who may sign, the
  depositary, ...) in the same manner, so that a program needs to know one form;
- every reading and every doubt carries ``quote``, ``start`` and ``end``, in characters of the text;
- what was not understood is null, never left out; the whole of the rules is null too where entry
  into force was not read, since nothing can be computed without it.

>>> from servanda.reader.final_clauses.record import FinalClauses
>>> to_json(FinalClauses(text="", language="en"))["clauses"] is None
True
"""

from __future__ import annotations

from servanda.law.codec import Json, clauses_to_json
from servanda.law.codec.writing import write_object
from servanda.reader.final_clauses.record import (
    Confidence,
    Doubt,
    Doubted,
    FinalClauses,
    Matter,
    Mention,
    Reading,
)
from servanda.reader.final_clauses.spoken import UNDETERMINED
from servanda.reader.record import Span

VERSION = 1
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_CLAUSES = "urn:servanda:clauses:2"


def to_json(found: FinalClauses) -> dict[str, Json]:
    """Write all that was read, as ``servanda clauses --json`` prints it."""
    return {
        "version": VERSION,
        "language": found.language,
        "readings": [_reading(reading, found.text) for reading in found.readings],
        "mentions": [_mention(mention, found.text) for mention in found.mentions],
        "clauses": None if found.clauses is None else clauses_to_json(found.clauses),
    }


def _reading(reading: Reading, text: str) -> Json:
    return {
        "matter": reading.matter.value,
        "clause": None if reading.value is None else write_object(reading.value),
        "confidence": reading.confidence.value,
        **_quoted(reading.span, text),
        "doubts": [_doubted(doubted, text) for doubted in reading.doubts],
    }


def _doubted(doubted: Doubted, text: str) -> Json:
    return {"doubt": doubted.doubt.value, **_quoted(doubted.span, text)}


def _mention(mention: Mention, text: str) -> Json:
    return {"name": mention.name, **_quoted(mention.span, text)}


def _quoted(span: Span, text: str) -> dict[str, Json]:
    return {"quote": span.of(text), "start": span.start, "end": span.end}


# -- schema ---------------------------------------------------------------------------------------


def final_clauses_schema() -> dict[str, Json]:
    """Give the schema of what ``to_json`` writes; rules refer to the schema of clauses.

    >>> final_clauses_schema()["$id"]
    'urn:servanda:final-clauses:1'
    """
    return {
        "$schema": _DIALECT,
        "$id": f"urn:servanda:final-clauses:{VERSION}",
        "title": "FinalClauses",
        "description": "What a text says in its final clauses, each rule with its words.",
        **_object(
            version={"const": VERSION},
            language={"enum": ["en", "ru", UNDETERMINED]},
            readings=_list("reading"),
            mentions=_list("mention"),
            clauses={"oneOf": [{"type": "null"}, {"$ref": _CLAUSES}]},
        ),
        "$defs": {
            "doubt": _object(doubt={"enum": [doubt.value for doubt in Doubt]}, **_QUOTED),
            "mention": _object(name={"type": "string"}, **_QUOTED),
            "reading": _object(
                matter={"enum": [matter.value for matter in Matter]},
                clause={"oneOf": [{"type": "null"}, *map(_ref, _RULES), *_OWN.values()]},
                confidence={"enum": [confidence.value for confidence in Confidence]},
                doubts=_list("doubt"),
                **_QUOTED,
            ),
        },
    }


def _object(**properties: Json) -> dict[str, Json]:
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _list(name: str) -> Json:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def _ref(name: str) -> Json:
    return {"$ref": f"{_CLAUSES}#/$defs/{name}"}


def _own(name: str, needed: tuple[str, ...] = (), **properties: Json) -> Json:
    """Describe a value that is no part of the algebra; a field that holds its default is absent."""
    named: dict[str, Json] = {"is": {"const": name}, **properties}
    return {**_object(**named), "required": ["is", *needed]}


_TEXT: Json = {"type": "string"}
_SET: Json = {"type": "array", "items": _TEXT, "uniqueItems": True}
_QUOTED: dict[str, Json] = {
    "quote": _TEXT,
    "start": {"type": "integer", "minimum": 0},
    "end": {"type": "integer", "minimum": 0},
}
_RULES = (
    "rule",
    "for-states",
    "joining",
    "withdrawal",
    "duration",
    "provisional",
    "reservations",
)
_OWN: dict[str, Json] = {
    "may-sign": _own("may-sign", who=_ref("who"), group=_TEXT, until=_TEXT),
    "consent": _own("consent", ("kinds",), kinds=_SET),
    "amendment": _own(
        "amendment",
        entry_into_force=_ref("condition"),
        delay=_ref("delay"),
        for_all={"type": "boolean"},
        adoption=_TEXT,
    ),
    "depositary": _own("depositary", states=_SET, organ=_TEXT),
    "languages": _own("languages", ("codes",), codes=_SET, prevailing=_TEXT),
}
