"""References of a Russian text to its own articles: пункт 1 статьи 5, настоящей статьи."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.lexicon import references as lexicon
from servanda.reader.final_clauses.numerals import number_at
from servanda.reader.final_clauses.tokens import Sort

_UNITS = {
    stem + ending: stem for stem, endings in lexicon.RU_UNITS.items() for ending in endings
} | {short: whole[:5] for short, whole in lexicon.RU_ABBREVIATED.items()}
_ARTICLES = frozenset({"стать", "статей"})
_LONGEST_LABEL = 3

RUSSIAN_REFERENCE_WORDS = frozenset(_UNITS) | lexicon.RU_POINTING
"""Every word with which a Russian reference can begin, but for ordinals."""


def russian_reference_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Give the article that is referred to at a word, if any, and the place after the reference."""
    found = _single(words, at)
    if found is None:
        return None
    article, here = found
    while (after := _joined(words, here)) is not None:
        further, here = after
        article = article or further
    return article, here


def _joined(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Read on: "статьи 5" directly, "и статьи 6" or ", пункт 2" after a joining word."""
    here = at + (words[at : at + 1] in ([","], ["и"], ["или"], ["либо"]))
    return _single(words, here)


def _single(words: Sequence[str], at: int) -> tuple[str, int] | None:
    if at >= len(words):
        return None
    if words[at] in lexicon.RU_POINTING:
        pointed = words[at + 1 : at + 2] and words[at + 1] in _UNITS
        return ("", at + 2) if pointed else None
    if words[at] not in _UNITS:
        return None
    first = _label(words, at + 1)
    if first is None:
        return None
    label, here = first
    while (more := _further_label(words, here)) is not None:
        here = more
    return (label if _UNITS[words[at]] in _ARTICLES else ""), here


def _further_label(words: Sequence[str], at: int) -> int | None:
    if words[at : at + 1] not in ([","], ["и"], ["или"], ["-"], ["либо"]):
        return None
    more = _label(words, at + 1)
    return None if more is None or _counts(words, more[1]) else more[1]


def _counts(words: Sequence[str], after: int) -> bool:
    """Tell whether a number counts what follows it: 30 дней, две Стороны."""
    return after < len(words) and words[after][:4] in {"дней", "дня", "день", "меся", "лет", "года"}


def _label(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Read "5", "XII", "а)", "второй"; give its number and the place after it."""
    if at >= len(words):
        return None
    word = words[at]
    if word[0].isdigit() and word.replace(".", "").isdigit():
        return word.partition(".")[0], at + 1
    value = roman(word)
    if value is not None:
        return str(value), at + 1
    if len(word) == 1 and word.isalpha() and word not in {"и", "в", "с", "к", "о", "у"}:
        return "", _closed(words, at + 1)
    number = number_at(words, at, "ru")
    if number is not None and number.sort is Sort.ORDINAL:
        return str(number.value), number.after
    return None


def _closed(words: Sequence[str], at: int) -> int:
    return at + 1 if words[at : at + 1] == [")"] else at
