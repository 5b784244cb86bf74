"""Clauses, acts and reports as JSON, and back.

Rules it keeps:

- only dictionaries, lists, texts, whole numbers and booleans; shares are written ``"2/3"``, days in
  EDTF; sets are sorted lists, so that equal values give equal JSON;
- every outermost object carries ``"version": 1``;
- decoding is strict: a key too many, a key too few or an unknown word is refused with the path to
  it and its value (``CodecError``);
- ``x_from_json(x_to_json(x)) == x``.
"""

from __future__ import annotations

from servanda.law.codec.clauses import clauses_from_json, clauses_to_json
from servanda.law.codec.records import (
    record_from_json,
    record_to_json,
    reported_from_json,
    reported_to_json,
)
from servanda.law.codec.strict import CodecError, Json

__all__ = [
    "CodecError",
    "Json",
    "clauses_from_json",
    "clauses_to_json",
    "record_from_json",
    "record_to_json",
    "reported_from_json",
    "reported_to_json",
]
