"""What explanations are made of and what they need from outside: names in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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
    is_supposed: bool = False
    """Whether the sentence tells of an act that is only supposed."""


class Names(Protocol):
    """Names of states and facts in the language of the explanation."""

    def nominative(self, code: str) -> str:
        """Give a state's name: "Ruritania", «Руритания»."""

    def genitive(self, code: str) -> str:
        """Give a state's name after "of" or «для»: "Ruritania", «Руритании»."""

    def fact(self, name: str) -> str:
        """Give a fact that a clause asks for, or what is weighed, as a short noun phrase."""

    def instrument(self, name: str) -> str:
        """Give the title of another instrument that a clause names."""


@dataclass(frozen=True, slots=True)
class NameTable:
    """Names from tables; whatever is not in them is called by its code."""

    states: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Nominative and genitive by code."""
    facts: Mapping[str, str] = field(default_factory=dict)
    instruments: Mapping[str, str] = field(default_factory=dict)

    def nominative(self, code: str) -> str:
        """Give a state's name, or its code."""
        return self.states.get(code, (code, code))[0]

    def genitive(self, code: str) -> str:
        """Give a state's name in the genitive, or its code."""
        return self.states.get(code, (code, code))[1]

    def fact(self, name: str) -> str:
        """Give a fact's name in words, or its name as the clause has it."""
        return self.facts.get(name, name)

    def instrument(self, name: str) -> str:
        """Give an instrument's title, or its name as the clause has it."""
        return self.instruments.get(name, name)


CODES = NameTable()
"""No names at all: codes stand for themselves."""


def in_order(names: Iterable[str]) -> list[str]:
    """Sort names as a reader would, numbers in them by their size.

    >>> in_order({"art. 10", "art. 9", "art. 9(2)"})
    ['art. 9', 'art. 9(2)', 'art. 10']
    """
    return sorted(names, key=_by_numbers)


def _by_numbers(name: str) -> list[str]:
    return [part.zfill(9) if part.isdigit() else part for part in re.findall(r"\d+|\D+", name)]
