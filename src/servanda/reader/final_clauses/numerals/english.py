"""English number words, whole, ordinal and in shares, with the usual misspellings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from servanda.reader.final_clauses.numerals.numeral import Numeral, Words, Worth
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.lexicon.listing import in_order
from servanda.reader.lexicon.quantities import EN_TENS, EN_UNITS

_ORDINAL_UNITS = in_order(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_MISSPELT = {
    "fourty": Worth(40),
    "ninty": Worth(90),
    "fourtieth": Worth(40, ordinal=True),
    "nintieth": Worth(90, ordinal=True),
    "nineth": Worth(9, ordinal=True),
    "eigth": Worth(8, ordinal=True),
    "twelveth": Worth(12, ordinal=True),
    "twelvth": Worth(12, ordinal=True),
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6}


def _below_hundred() -> dict[str, Worth]:
    units = {word: Worth(value) for word, value in EN_UNITS.items() if " " not in word}
    units |= {word: Worth(n, ordinal=True) for n, word in enumerate(_ORDINAL_UNITS, 1)}
    tens = {word: Worth(value) for word, value in EN_TENS.items()}
    tens |= {f"{word[:-1]}ieth": Worth(value, ordinal=True) for word, value in EN_TENS.items()}
    run_together = {
        ten + unit: Worth(value + worth.value, ordinal=worth.ordinal)
        for ten, value in EN_TENS.items()
        for unit, worth in units.items()
        if worth.value < 10
    }
    return units | tens | run_together | _MISSPELT


def _table() -> Mapping[str, Worth]:
    table = _below_hundred()
    for word, value in _SCALES.items():
        table[word] = Worth(value, scale=True)
        table[f"{word}th"] = Worth(value, ordinal=True, scale=True)
    return table | {"dozen": Worth(12, scale=True)}


_TABLE = _table()
_PARTS = {
    word: worth.value for word, worth in _TABLE.items() if worth.ordinal and 2 < worth.value <= 20
} | {"quarter": 4}
_BELOW = _PARTS | {f"{word}s": value for word, value in _PARTS.items()} | {"half": 2, "halves": 2}
_RUN_TOGETHER = {
    number + part: Fraction(EN_UNITS[number], parts)
    for number in ("one", "two", "three", "four", "five")
    for part, parts in _BELOW.items()
    if EN_UNITS[number] < parts
}
_OF_WHAT = frozenset({"of", "the", "its", "their", "plus"})


def _share_at(words: Sequence[str], at: int) -> Numeral | None:
    """Read "two thirds", "three-fourths", "one-half", "a third of", "half of"."""
    first = words[at]
    if first in _RUN_TOGETHER:
        return Numeral(_RUN_TOGETHER[first], Sort.SHARE, at + 1)
    if first == "half":
        return _if_of_something(words, Numeral(Fraction(1, 2), Sort.SHARE, at + 1))
    above = 1 if first == "a" else EN_UNITS.get(first)
    place = at + 2 if at + 1 < len(words) and words[at + 1] == "-" else at + 1
    below = _BELOW.get(words[place]) if place < len(words) else None
    if above is None or below is None or above > below:
        return None
    share = Numeral(Fraction(above, below), Sort.SHARE, place + 1)
    return _if_of_something(words, share) if first == "a" else share


def _if_of_something(words: Sequence[str], share: Numeral) -> Numeral | None:
    """Keep "a third of" and "half the"; a third state and a half year are no shares."""
    return share if share.after < len(words) and words[share.after] in _OF_WHAT else None


ENGLISH = Words(
    look=_TABLE.get,
    joiners=frozenset({"and", "-"}),
    share_at=_share_at,
    endings=dict.fromkeys(("st", "nd", "rd", "th", "d"), Sort.ORDINAL),
    percent=frozenset({"%", "percent", "per cent", "per centum", "percentum", "pct"}),
)
