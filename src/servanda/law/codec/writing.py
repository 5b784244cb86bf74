"""Values of the law written as JSON; equal values give equal JSON."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from servanda.law.clauses import canonical
from servanda.law.codec.shapes import Json, Many, Shape, Table, fields_of, name_of
from servanda.law.dates import Day, to_edtf


def write_object(value: object) -> dict[str, Json]:
    """Write a constructor with its fields, leaving out those that hold their defaults."""
    name = name_of(type(value))
    written: dict[str, Json] = {} if name is None else {"is": name}
    for slot in fields_of(type(value)):
        held: object = getattr(value, slot.key)
        if slot.required or held != slot.default:
            written[slot.key] = _write(slot.shape, held)
    return written


def _write(shape: Shape, value: object) -> Json:
    match shape, value:
        case Table(of=of), frozenset():
            return {key: _write(of, held) for key, held in sorted(value)}
        case Many(of=of, is_set=is_set), frozenset() | tuple():
            members = sorted(value, key=canonical) if is_set else value
            return [_write(of, member) for member in members]
        case _:
            return _write_one(value)


def _write_one(value: object) -> Json:
    match value:
        case bool() | int():
            return value
        case str():
            return str(value)
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case Day():
            return to_edtf(value)
        case date():
            return value.isoformat()
        case _:
            return write_object(value)
