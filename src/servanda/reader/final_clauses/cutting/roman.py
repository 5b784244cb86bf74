"""Roman numerals, and the part of a run-together word that can be one."""

from __future__ import annotations

import re

_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CANONICAL = re.compile(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def roman(word: str) -> int | None:
    """Give the number of a Roman numeral up to 399, in small letters.

    >>> roman("xviii"), roman("iiv"), roman("civil")
    (18, None, None)
    """
    if not word or not _CANONICAL.fullmatch(word):
        return None
    values = [_VALUES[letter] for letter in word]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
