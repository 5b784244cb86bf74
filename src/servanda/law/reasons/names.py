"""What explanations are made of and what they need from outside: names in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

Language: TypeAlias = Literal["en", "ru"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One sentence of an explanation, with the reasons behind it: a tree ready for a page."""

    sentence: str
    entries: tuple[int, ...] = ()
    """The entries the sentence rests on, to link to; a supposed act has none."""
    because: tuple[Reason, ...] = ()


class Names(Protocol):
    """Names of states and facts in the language of the explanation."""

    def nominative(self, code: str) -> str:
        """Give a state's name: "Ruritania", «Руритания»."""

    def genitive(self, code: str) -> str:
        """Give a state's name after "of" or «для»: "Ruritania", «Руритании»."""

    def fact(self, name: str) -> str:
        """Give a fact that a clause asks for, as a short noun phrase."""


@dataclass(frozen=True, slots=True)
class NameTable:
    """Names from tables; whatever is not in them is called by its code."""

    states: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Nominative and genitive by code."""
    facts: Mapping[str, str] = field(default_factory=dict)

    def nominative(self, code: str) -> str:
        """Give a state's name, or its code."""
        return self.states.get(code, (code, code))[0]

    def genitive(self, code: str) -> str:
        """Give a state's name in the genitive, or its code."""
        return self.states.get(code, (code, code))[1]

    def fact(self, name: str) -> str:
        """Give a fact's name in words, or its name as the clause has it."""
        return self.facts.get(name, name)


CODES = NameTable()
"""No names at all: codes stand for themselves."""
