"""The number that begins at a word: words added up, digits read, the two compared."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from servanda.reader.final_clauses.numerals.adding import sum_at
from servanda.reader.final_clauses.numerals.digits import (
    decimal_at,
    digits_pattern,
    fraction_at,
    whole_at,
)
from servanda.reader.final_clauses.numerals.english import ENGLISH
from servanda.reader.final_clauses.numerals.numeral import Numeral, Words
from servanda.reader.final_clauses.numerals.russian import RUSSIAN
from servanda.reader.final_clauses.tokens import Sort

_TONGUES = {"en": ENGLISH, "ru": RUSSIAN}
_PATTERNS = {language: digits_pattern(tongue.endings) for language, tongue in _TONGUES.items()}
_CLOSING = {"(": ")", "[": "]", "/": "/"}


def number_at(words: Sequence[str], at: int, language: str) -> Numeral | None:
    """Read the longest number that begins at a word.

    Words and digits side by side are one number where they agree ("thirty (30)"), and none where
    they differ: a reader does not choose.

    Args:
        words: in lower case; hyphens, brackets and the per cent sign are words of their own.
        at: the place of the first word.
        language: ``en`` or ``ru``.
    """
    number = _bare_at(words, at, language)
    if number is not None:
        number = _compared(words, at, number, language)
    return _of_hundred(words, number, _TONGUES[language]) if number is not None else None


def _bare_at(words: Sequence[str], at: int, language: str) -> Numeral | None:
    """Read a number written in one way only, in words or in digits."""
    tongue = _TONGUES[language]
    if not _in_digits(words[at]):
        number = tongue.share_at(words, at) or sum_at(words, at, tongue)
    else:
        number = _digits_at(words, at, language)
    return _of_hundred(words, number, tongue) if number is not None else None


def _digits_at(words: Sequence[str], at: int, language: str) -> Numeral | None:
    """Read a number in digits; decimals only where they are per cent, since 400,000 is none."""
    tongue = _TONGUES[language]
    decimal = decimal_at(words, at)
    if decimal is not None and _of_hundred(words, decimal, tongue).sort is Sort.SHARE:
        return decimal
    whole = whole_at(words, at, _PATTERNS[language], tongue.endings)
    return fraction_at(words, at) or (whole and _scaled(words, whole, tongue))


def _in_digits(word: str) -> bool:
    return word[0].isdigit() or word[1:2].isdigit()  # the second where the first was misread


def _scaled(words: Sequence[str], number: Numeral, tongue: Words) -> Numeral:
    """Multiply by a scale in words: 2 million, 20 тысяч."""
    worth = tongue.look(words[number.after]) if number.after < len(words) else None
    if worth is None or not worth.scale or number.sort is Sort.ORDINAL:
        return number
    sort = Sort.ORDINAL if worth.ordinal else Sort.NUMBER
    return Numeral(number.value * worth.value, sort, number.after + 1)


def _compared(words: Sequence[str], at: int, number: Numeral, language: str) -> Numeral | None:
    """Read the same number in brackets, written the other way; None where it is another."""
    opening = words[number.after] if number.after + 1 < len(words) else ""
    inside = number.after + 1
    if opening not in _CLOSING or _in_digits(words[inside]) == _in_digits(words[at]):
        return number
    other = _bare_at(words, inside, language)
    if other is None or words[other.after : other.after + 1] != [_CLOSING[opening]]:
        return number
    if other.value != number.value:
        return None
    sort = Sort.ORDINAL if other.sort is Sort.ORDINAL else number.sort
    return Numeral(number.value, sort, other.after + 1)


def _of_hundred(words: Sequence[str], number: Numeral, tongue: Words) -> Numeral:
    """Turn a number of per cent into a share."""
    after = number.after
    for length in (1, 2):
        if number.sort is Sort.NUMBER and " ".join(words[after : after + length]) in tongue.percent:
            return Numeral(Fraction(number.value) / 100, Sort.SHARE, after + length)
    return number
