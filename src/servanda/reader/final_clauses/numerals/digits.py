"""Numbers in digits: whole, ordinal with an ending, decimal, and fractions such as 2/3.

Rules it keeps:

- a letter l or o (з, о) among digits is a digit that a machine misread; alone it is a letter;
- digits come in groups of three after a blank or a comma; nothing begins with a nought.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from servanda.reader.final_clauses.numerals.numeral import Numeral
from servanda.reader.final_clauses.tokens import Sort

_MISREAD = str.maketrans("lзoо", "1300", ",")
_GROUP = re.compile(r"\d{3}")
_DECIMAL = re.compile(r"\d{1,3}[.,]\d{1,4}")
_FRACTION = re.compile(r"([1-9])/([1-9])")
_MARKS = frozenset({".", ",", "/"})


def digits_pattern(endings: Mapping[str, Sort]) -> re.Pattern[str]:
    """Write a regular expression for a word of digits with one of the endings, or none."""
    known = "|".join(sorted(endings, key=len, reverse=True))
    return re.compile(
        r"(?=\D{0,8}\d)(?P<digits>[1-9]\d{0,2}(?:,\d{3}){1,2}|[1-9lз][\dlзoо]{0,8}?)"
        rf"(?:-?(?P<ending>{known}))?"
    )


def whole_at(
    words: Sequence[str], at: int, pattern: re.Pattern[str], endings: Mapping[str, Sort]
) -> Numeral | None:
    """Read "30", "400,000", "1 000 000", "180th", "3-го", "l0"."""
    match = pattern.fullmatch(words[at])
    if match is None:
        return None
    digits, after = match["digits"].translate(_MISREAD), at + 1
    ending = match["ending"]
    if ending is None:
        digits, after = _grouped(words, digits, after)
        ending, after = _ending(words, after, endings)
    return Numeral(int(digits), _sort(int(digits), ending, endings), after)


def _grouped(words: Sequence[str], digits: str, after: int) -> tuple[str, int]:
    """Go on with words of three digits: 1 000 000."""
    last = after + 2 if len(digits) <= 3 else after
    while after < min(last, len(words)) and _GROUP.fullmatch(words[after]):
        digits, after = digits + words[after], after + 1
    return digits, after


def _ending(
    words: Sequence[str], after: int, endings: Mapping[str, Sort]
) -> tuple[str | None, int]:
    """Find an ending written apart: 30 th, 3 - го."""
    if after + 1 < len(words) and words[after] == "-" and words[after + 1] in endings:
        return words[after + 1], after + 2
    # Without a hyphen only English ones: the Russian ones are words of their own (их, им).
    if after < len(words) and words[after] in {"st", "nd", "rd", "th"} & endings.keys():
        return words[after], after + 1
    return None, after


def _sort(value: int, ending: str | None, endings: Mapping[str, Sort]) -> Sort:
    if ending is None or (ending == "х" and value in {2, 3, 4}):  # 3-х месяцев: of three months
        return Sort.NUMBER
    return endings[ending]


def decimal_at(words: Sequence[str], at: int) -> Numeral | None:
    """Read "66.7" or "66,7", in one word or in three."""
    written, after = _joined(words, at)
    if not _DECIMAL.fullmatch(written):
        return None
    return Numeral(Fraction(written.replace(",", ".")), Sort.NUMBER, after)


def fraction_at(words: Sequence[str], at: int) -> Numeral | None:
    """Read "2/3", in one word or in three; what is no part of a whole is none."""
    written, after = _joined(words, at)
    match = _FRACTION.fullmatch(written)
    if match is None or int(match[1]) >= int(match[2]):
        return None
    return Numeral(Fraction(int(match[1]), int(match[2])), Sort.SHARE, after)


def _joined(words: Sequence[str], at: int) -> tuple[str, int]:
    if at + 2 < len(words) and words[at + 1] in _MARKS:
        return "".join(words[at : at + 3]), at + 3
    return words[at], at + 1
