"""Articles as a clause lists them, written one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.lexicon.listing import listed

_MARKS = ",()-–;"
_ARTICLES = listed("article articles art arts")
_PARAGRAPHS = listed("paragraph paragraphs subparagraph sub-paragraph para paras")
_APART = listed(", ; and or")
_BESIDE = listed("inclusive of this the")
_RANGE = listed("- – to through")
_WIDEST = 200


def provisions_in(text: str) -> frozenset[str]:
    """Give each article of a list: "articles 1, 16 (1) and 36-38" as 1, 16(1), 36, 37, 38.

    Nothing for a list that holds anything but articles and their paragraphs.
    """
    found: list[str] = []
    words = _words(text)
    at = 0
    while at < len(words):
        step = _step(words, at, found)
        if step == 0:
            return frozenset()
        at += step
    return frozenset(found)


def _words(text: str) -> Sequence[str]:
    for mark in _MARKS:
        text = text.replace(mark, f" {mark} ")
    return text.lower().split()


def _step(words: Sequence[str], at: int, found: list[str]) -> int:
    """Read on from a word and note what it names; give how many words that took, 0 for none."""
    word, after = words[at], words[at + 1 : at + 3]
    if word in _ARTICLES | _APART | _BESIDE:
        return 1
    if word in _PARAGRAPHS and found and after:
        found[-1] = f"{found[-1]}({after[0]})"
        return 2
    if word == "(" and found and after[1:] == [")"]:
        _note_part(found, after[0], beside=words[at - 1] in _APART)
        return 3
    if word in _RANGE and found and after:
        found.extend(_range(found[-1], _number(after[0])))
        return 2
    number = _number(word)
    found.extend([number] if number else [])
    return int(bool(number))


def _note_part(found: list[str], part: str, *, beside: bool) -> None:
    """Note a part of the article named last, or one beside its part named last."""
    if beside:
        found.append(f"{found[-1].rpartition('(')[0]}({part})")
    else:
        found[-1] = f"{found[-1]}({part})"


def _number(word: str) -> str:
    value = roman(word)
    return word if word.isdecimal() else "" if value is None else str(value)


def _range(first: str, last: str) -> Iterator[str]:
    if first.isdecimal() and last.isdecimal() and int(last) - int(first) < _WIDEST:
        yield from (str(number) for number in range(int(first) + 1, int(last) + 1))
