"""What several sentences say of one rule, joined piece by piece."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def joined(first: T, *others: T) -> T | None:
    """Join pieces whose fields are None where they say nothing; None where they contradict."""
    whole = first
    for piece in others:
        said = {field.name: getattr(piece, field.name) for field in fields(piece)}
        new = {name: value for name, value in said.items() if value is not None}
        if any(getattr(whole, name) not in {None, value} for name, value in new.items()):
            return None
        whole = replace(whole, **new)
    return whole
