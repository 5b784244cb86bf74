"""What a number amounts to, and what a language gives to read one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from servanda.reader.final_clauses.tokens import Sort


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number among some words."""

    value: int | Fraction
    sort: Sort
    """``NUMBER``, ``ORDINAL`` or ``SHARE``."""
    after: int
    """The place of the word after it."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a word adds to a number, or multiplies it by."""

    value: int
    ordinal: bool = False
    scale: bool = False
    """Whether it multiplies what stands before it: hundred, thousand, million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How a language writes numbers."""

    look: Callable[[str], Worth | None]
    """What a word is worth, if it is a number word."""
    joiners: frozenset[str]
    """What may stand between two number words: "and" after a hundred, a hyphen."""
    share_at: Callable[[Sequence[str], int], Numeral | None]
    """Reads a share in words, such as two thirds."""
    endings: Mapping[str, Sort]
    """What digits are with an ending: ``th``, ``го``."""
    percent: frozenset[str]
    """Words for per cent; two words are written with a blank."""
