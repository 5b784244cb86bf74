"""Patterns as written, read into nodes that a parser walks.

>>> parse_pattern("after/following [the] {event}")
(Words(words=frozenset({...}), stems=()), Maybe(inside=(Words(...),)), Named(name='event'))
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

_LEXEME = re.compile(r"\{[a-z-]+\}|\.\.+,?|\\[()]|[\[\]()|]|[^\s\[\](){}|\\]+")


class PatternError(ValueError):
    """A pattern of the grammar that cannot be read; a mistake of whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Words:
    """One token whose word is one of these, or begins with one of the stems."""

    words: frozenset[str]
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A phrase or terminal of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class Maybe:
    """What may be missing."""

    inside: Sequence


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several."""

    choices: tuple[Sequence, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Words that nothing accounts for."""


class Reach(StrEnum):
    """Which words a run takes, and where it may end."""

    PLAIN = "..."
    """Words that can change no rule: a name, an office."""
    FREE = "...."
    """All words of the sentence."""
    CLAUSE = "....,"
    """All words up to a place where a clause can end."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words taken as they are."""

    reach: Reach


@dataclass(frozen=True, slots=True)
class End:
    """No word: the sentence ends here."""


Node: TypeAlias = Words | Named | Maybe | OneOf | Gap | Run | End
Sequence: TypeAlias = tuple[Node, ...]


_SIGNS: dict[str, Node] = {"..": Gap(), "$": End(), **{reach.value: Run(reach) for reach in Reach}}


def parse_pattern(pattern: str) -> Sequence:
    """Read a pattern.

    Raises:
        PatternError: where brackets do not match or a choice is empty.
    """
    lexemes = _LEXEME.findall(pattern)
    choices, after = _choices(lexemes, 0, pattern)
    if after != len(lexemes) or len(choices) != 1 or not choices[0]:
        raise PatternError(f"A bracket or bar is out of place in “{pattern}”; close every bracket.")
    return choices[0]


def _choices(lexemes: list[str], at: int, pattern: str) -> tuple[tuple[Sequence, ...], int]:
    """Read choices up to the bracket that closes them, or the end."""
    choices: list[Sequence] = []
    nodes: list[Node] = []
    while at < len(lexemes) and lexemes[at] not in {"]", ")"}:
        lexeme = lexemes[at]
        if lexeme == "|":
            choices.append(tuple(nodes))
            nodes = []
            at += 1
        elif lexeme in {"[", "("}:
            node, at = _bracketed(lexemes, at, pattern)
            nodes.append(node)
        else:
            nodes.append(_single(lexeme))
            at += 1
    return (*choices, tuple(nodes)), at


def _bracketed(lexemes: list[str], at: int, pattern: str) -> tuple[Node, int]:
    opening = lexemes[at]
    inside, after = _choices(lexemes, at + 1, pattern)
    if after >= len(lexemes) or lexemes[after] != {"[": "]", "(": ")"}[opening]:
        raise PatternError(f"“{opening}” is not closed in “{pattern}”.")
    if not all(inside):
        raise PatternError(f"A choice is empty in “{pattern}”; use [ ] for what may be missing.")
    choice = OneOf(inside)
    if opening == "(":
        return choice, after + 1
    return Maybe(inside[0] if len(inside) == 1 else (choice,)), after + 1


def _single(lexeme: str) -> Node:
    if lexeme in _SIGNS:
        return _SIGNS[lexeme]
    if lexeme.startswith("\\"):
        return Words(frozenset({lexeme[1:]}), ())
    if lexeme.startswith("{"):
        return Named(lexeme[1:-1])
    parts = lexeme.split("/") if len(lexeme) > 1 else [lexeme]
    stems = tuple(part[:-1] for part in parts if part.endswith("~"))
    return Words(frozenset(part for part in parts if not part.endswith("~")), stems)
