"""What is written down whole: clauses, acts, reports and successions, each with its version."""

from __future__ import annotations

from typing import TypeVar

from servanda.law.acts import Act, Void
from servanda.law.background import Succession
from servanda.law.clauses import Clauses
from servanda.law.codec.reading import CodecError, mapping, read_object
from servanda.law.codec.shapes import Json
from servanda.law.codec.writing import write_object
from servanda.law.verdict import Reported

VERSION = 2
"""What is written; the version changes when something readable before would read otherwise."""
READABLE = (1, 2)
"""Version 1 is version 2 without the constructors and fields that came after it."""

T = TypeVar("T")


def clauses_to_json(clauses: Clauses) -> dict[str, Json]:
    """Write final clauses; equal clauses give equal JSON."""
    return _whole(clauses)


def clauses_from_json(value: Json) -> Clauses:
    """Read final clauses.

    Raises:
        CodecError: where anything is not as ``clauses_to_json`` writes it.
    """
    return _read(Clauses, value, "clauses")


def record_to_json(record: Act | Void) -> dict[str, Json]:
    """Write an act, or the entry that strikes one out."""
    return _whole(record)


def record_from_json(value: Json) -> Act | Void:
    """Read an act, or the entry that strikes one out, which has no kind.

    Raises:
        CodecError: where anything is not as ``record_to_json`` writes it.
    """
    given = mapping(value, "record")
    strikes_out = "replaces" in given and "kind" not in given
    return _read(Void, value, "record") if strikes_out else _read(Act, value, "record")


def reported_to_json(reported: Reported) -> dict[str, Json]:
    """Write a day known only from a source."""
    return _whole(reported)


def reported_from_json(value: Json) -> Reported:
    """Read a day known only from a source.

    Raises:
        CodecError: where anything is not as ``reported_to_json`` writes it.
    """
    return _read(Reported, value, "reported")


def succession_to_json(succession: Succession) -> dict[str, Json]:
    """Write that one state followed another."""
    return _whole(succession)


def succession_from_json(value: Json) -> Succession:
    """Read that one state followed another.

    Raises:
        CodecError: where anything is not as ``succession_to_json`` writes it.
    """
    return _read(Succession, value, "succession")


def _whole(value: object) -> dict[str, Json]:
    return {"version": VERSION, **write_object(value)}


def _read(cls: type[T], value: Json, path: str) -> T:
    given = mapping(value, path)
    if "version" not in given:
        raise CodecError(path, "the field 'version' is missing.")
    number = given["version"]
    if type(number) is not int:
        raise CodecError(f"{path}.version", f"a whole number is expected, not {number!r}.")
    if number not in READABLE:
        raise CodecError(f"{path}.version", f"{number} is not readable here, only 1 and 2.")
    return read_object(cls, value, path, frozenset({"version"}))
