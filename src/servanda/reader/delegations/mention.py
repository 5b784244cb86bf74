"""What the grammar of attendance gives: somebody, or the delegation of a state, named in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servanda.reader.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Somebody, or the delegation of a state, named in the text."""

    first: int
    """Index of its first word."""
    after: int
    """Index of the word after it."""
    span: Span
    state: str | None
    person: Span | None = None
    office: Span | None = None
    has_organisation: bool = False
    is_plural: bool = False
    """Whether the office is printed in the plural for several persons."""
    is_bare: bool = False
    """Whether it is a name followed by nothing but a verb of attending."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A state in a list of states."""

    code: str
    first: int
    after: int
