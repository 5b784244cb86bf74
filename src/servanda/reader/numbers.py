"""Whole numbers in words or digits, with their hedges, English and Russian.

Rules it keeps:

- values are exact: ``int`` for counts, ``Fraction`` for decimals, never a float;
- a hedge is kept as printed; it never moves the value;
- in English a comma groups thousands, in Russian it begins the decimals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from servanda.reader.lexicon import quantities as lexicon
from servanda.reader.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedNumber:
    """A whole number where it stands in a text."""

    span: Span
    """Of the number with its hedges."""
    value: int
    hedge: str | None = None


def any_of(words: Iterable[str]) -> str:
    """Write a regular expression for any of some words, the longest first."""
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True)
    )


HEDGE = rf"(?:{any_of(lexicon.HEDGES)})"
HEDGE_AFTER = rf"(?:{any_of(lexicon.HEDGES_AFTER)})"
_UNIT = any_of([*lexicon.EN_UNITS, *lexicon.RU_UNITS])
_TEN = any_of([*lexicon.EN_TENS, *lexicon.RU_TENS])
_BELOW_HUNDRED = rf"(?:(?:{_TEN})(?:[\s-]+(?:{_UNIT}))?|{_UNIT})"
_HUNDREDS = rf"(?:{any_of(lexicon.RU_HUNDREDS)}|(?:(?:{_UNIT})\s+)?hundred)"
_BELOW_THOUSAND = rf"(?:{_HUNDREDS}(?:(?:\s+and)?\s+{_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
_THOUSANDS = rf"(?:(?:{_BELOW_THOUSAND}\s+)?(?:a\s+)?(?:thousand|{any_of(lexicon.RU_THOUSANDS)}))"
WORDED = rf"(?:{_THOUSANDS}(?:(?:\s+and)?\s+{_BELOW_THOUSAND})?|{_BELOW_THOUSAND})"
_DIGITS = r"(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,9})"
NUMBER = rf"(?:{_DIGITS}(?![\d]|[.,:/]\d)|{WORDED}\b)"
COUNTED = (
    rf"(?<![^\W_])(?<![\d$€£][.,:/])(?<![$€£№-])(?:(?P<hedge>{HEDGE})\s+(?:the\s+)?)?"
    rf"(?P<number>{NUMBER})(?:[-\s]+(?P<after>{HEDGE_AFTER})\b|(?P<plus>\+))?"
)
"""A number with its hedges: groups ``hedge``, ``number``, ``after``, ``plus``."""

_ALL_UNITS = lexicon.EN_UNITS | lexicon.RU_UNITS | lexicon.EN_TENS | lexicon.RU_TENS


def whole_number(words: str) -> int:
    """Read a whole number in digits or in words, to hundreds of thousands.

    >>> whole_number("Twenty-one")
    21
    >>> whole_number("двадцать два")
    22
    """
    if words[0].isdigit():
        return int(re.sub(r"\D", "", words))
    total, below = 0, 0
    for word in re.findall(r"[^\W\d_]+", words.lower().replace("a dozen", "twelve")):
        if word == "thousand" or word in lexicon.RU_THOUSANDS:
            total, below = (below or 1) * 1000, 0
        elif word == "hundred":
            below = (below or 1) * 100
        else:
            below += lexicon.RU_HUNDREDS.get(word) or _ALL_UNITS.get(word, 0)
    return total + below


def decimal(digits: str, language: str) -> Fraction:
    """Read a number in digits exactly, its decimals after a point or, in Russian, a comma.

    >>> decimal("10.6", "en")
    Fraction(53, 5)
    >>> decimal("1,234.5", "en") == decimal("1 234,5", "ru")
    True
    """
    bare = re.sub(r"\s", "", digits)
    if language == "ru" and "." not in bare:
        bare = bare.replace(",", ".", 1)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", bare):
        bare = bare.replace(",", "")
    return Fraction(re.sub(r",", ".", bare))


def counted(match: re.Match[str]) -> PrintedNumber:
    """Turn a match of a pattern that holds ``COUNTED`` into a number with its hedge."""
    start = match.start("hedge") if match["hedge"] else match.start("number")
    end = max(match.end("number"), match.end("after"), match.end("plus"))
    return PrintedNumber(
        span=Span(start, end),
        value=whole_number(match["number"]),
        hedge=match["hedge"] or match["after"] or match["plus"],
    )


_HEDGE_BEFORE = re.compile(
    rf"(?<![^\W_])(?P<hedge>{HEDGE})\s+(?:the\s+|a\s+|by\s+|на\s+|в\s+)?$", re.IGNORECASE
)
_NO_HEDGE = frozenset({"до", "under", "another"})  # before an amount these are a limit or a target
_LONGEST_HEDGE = 28


def hedge_before(raw: str, start: int, begin: int) -> tuple[int, str | None]:
    """Find the hedge of the amount at ``start``: where it begins and its words, or None.

    Args:
        raw: the whole text.
        start: first character of the amount.
        begin: character before which no hedge is looked for.
    """
    begin = max(begin, start - _LONGEST_HEDGE)
    match = _HEDGE_BEFORE.search(raw, begin, start)
    if match is None or match["hedge"].lower() in _NO_HEDGE:
        return start, None
    return match.start("hedge"), match["hedge"]
