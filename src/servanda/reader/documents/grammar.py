"""What both grammars answer: where a title begins, what a verb does, where a title ends.

A grammar looks at tokens and never at the whole text; the clause reader asks it at each token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from servanda.reader.documents.tokens import Token

VerbRole = Literal["sign", "other", "be"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A type word that begins a title."""

    kind: str | None
    """The type of document; None for "documents on", where the topic decides."""
    start: int
    """Token where the title begins, before its modifiers and after its article."""
    before: int
    """Token where what stands before the title ends: its comma, "and", article."""
    index: int
    """Token of the type word."""
    is_plural: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb outside titles, and what it means for the documents near it."""

    role: VerbRole
    is_passive: bool = False
    is_planned: bool = False
    takes_object: bool = False
    """What follows is what was signed."""
    is_noun: bool = False
    """A noun such as "signing of", "approval was given to"."""


class Grammar(Protocol):
    """One language's way to speak of documents."""

    def head(self, tokens: list[Token], index: int, *, inside: bool, noun: bool) -> Head | None:
        """Find the title that a type word begins; ``inside`` another title only after "and"."""

    def fragment(self, tokens: list[Token], index: int, opened: Head) -> Head | None:
        """Find the next part of a shared head: "statements on A and on B"."""

    def verb(self, tokens: list[Token], index: int, *, inside: bool) -> Verb | None:
        """Tell what a verb does."""

    def closes(self, tokens: list[Token], index: int) -> int | None:
        """Give the token before which an open title ends, if it ends here."""

    def lists(self, tokens: list[Token], index: int) -> bool:
        """Tell whether what follows goes on naming documents just counted ("These include")."""

    def topic_kind(self, tokens: list[Token]) -> str | None:
        """Give the type of instrument that a title such as "On the Plan of ..." names."""

    def leading_kind(self, tokens: list[Token]) -> tuple[str, int] | None:
        """Give the type of a list item that begins with a type word, and where its title begins."""
