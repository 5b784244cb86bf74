"""Clauses, acts, reports and successions as JSON, and back.

Rules it keeps:

- only dictionaries, lists, texts, whole numbers and booleans; shares and weights are written
  ``"2/3"``, days in EDTF; sets are sorted lists, so that equal values give equal JSON;
- every outermost object carries ``"version": 2``; version 1 is read as well;
- a field that holds its default is left out, so that clauses of version 1 look as before;
- decoding is strict: a key too many, a key too few or an unknown word is refused with the path to
  it and its value (``CodecError``);
- ``x_from_json(x_to_json(x)) == x``;
- the JSON Schema of both is made from the same table as the rest (``schema``).
"""

from __future__ import annotations

from servanda.law.codec.outermost import (
    VERSION,
    clauses_from_json,
    clauses_to_json,
    record_from_json,
    record_to_json,
    reported_from_json,
    reported_to_json,
    succession_from_json,
    succession_to_json,
)
from servanda.law.codec.reading import CodecError
from servanda.law.codec.schema import clauses_schema, records_schema
from servanda.law.codec.shapes import Json

__all__ = [
    "VERSION",
    "CodecError",
    "Json",
    "clauses_from_json",
    "clauses_schema",
    "clauses_to_json",
    "record_from_json",
    "record_to_json",
    "records_schema",
    "reported_from_json",
    "reported_to_json",
    "succession_from_json",
    "succession_to_json",
]
