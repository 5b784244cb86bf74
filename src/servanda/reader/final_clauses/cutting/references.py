"""References of a text to its own articles and paragraphs, joined into one.

Rules it keeps:

- "paragraph 2 of article 18", "articles iv, v and vi", "article 28 (2)" and "the preceding
  paragraph" are one reference each; its value is the number of the article named first;
- a number that counts something ("article 5 and 30 days") is no label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.lexicon import references as lexicon

_LONGEST_LABEL = 4
_NUMBERED = re.compile(r"\d+(?:\.\d+)*[a-z]?")
_SUFFIXES = frozenset({"bis", "ter", "quater"})

REFERENCE_WORDS = lexicon.EN_UNITS | lexicon.EN_POINTING | lexicon.EN_ORDINALS
"""Every word with which a reference can begin."""


def reference_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
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
    """Read on: "of article 18", ", paragraph 2", "and article 5", "above"."""
    if at < len(words) and words[at] in lexicon.EN_PLACES:
        return "", at + 1
    here = at
    if words[here : here + 1] == [","]:
        here += 1
    if words[here : here + 1] in (["of"], ["and"], ["or"], ["to"]):
        here += 1
    if here == at:
        return None
    return _single(words, here + (words[here : here + 1] == ["the"]))


def _single(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Read one unit with its labels, or one that is pointed to."""
    if at >= len(words):
        return None
    if words[at] in lexicon.EN_UNITS:
        return _labelled(words, at)
    return _pointed(words, at)


def _pointed(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Read "this article", "the two preceding paragraphs", "first paragraph of"."""
    if words[at] not in lexicon.EN_POINTING | lexicon.EN_ORDINALS:
        return None
    unit = words[at + 1] if at + 1 < len(words) else ""
    if unit not in lexicon.EN_UNITS | lexicon.EN_SENTENCES:
        return None
    if words[at] in lexicon.EN_POINTING:
        return ("", at + 2) if _labelled(words, at + 1) is None else _labelled(words, at + 1)
    return _joined(words, at + 2)


def _labelled(words: Sequence[str], at: int) -> tuple[str, int] | None:
    first = _label(words, at + 1)
    if first is None:
        return None
    label, here = first
    while (more := _further_label(words, here)) is not None:
        here = more
    return (label if words[at] in lexicon.EN_ARTICLES else ""), here


def _further_label(words: Sequence[str], at: int) -> int | None:
    """Read ", v", "and vi", "or (b)", "to 5"; give the place after it.

    After a label without brackets one in brackets begins an item of a list: "article 4, and (b)".
    """
    here = at
    if words[here : here + 1] == [","]:
        here += 1
    if words[here : here + 1] in (["and"], ["or"], ["to"], ["through"], ["-"]):
        here += 1
    more = _label(words, here) if here > at else None
    if more is None or words[here] == "a" or (words[at] == "," and words[here] == "i"):
        return None
    return None if words[here] == "(" and words[at - 1] != ")" else more[1]


def _label(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Read "18", "xviii", "7.2", "28 (2)", "(a) (i)", "2 bis"; give its number, what is after."""
    number, here = "", at
    if at < len(words) and _is_bare(words, at):
        number, here = _arabic(words[at]), at + 1
        if words[here : here + 1] and words[here] in _SUFFIXES:
            here += 1
    while (after := _bracketed(words, here)) is not None:
        here = after
    return None if here == at else (number, here)


def _is_bare(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if _NUMBERED.fullmatch(word):
        return not (at + 1 < len(words) and words[at + 1] in lexicon.EN_COUNTED)
    if word == "a":
        return words[at + 1 : at + 2] in (["of"], ["above"], [","], ["."], [")"], ["and"], [])
    return roman(word) is not None or (len(word) == 1 and word.isalpha())


def _arabic(word: str) -> str:
    if word[0].isdigit():
        return word.partition(".")[0].rstrip(ascii_lowercase)
    value = roman(word)
    return "" if value is None else str(value)


def _bracketed(words: Sequence[str], at: int) -> int | None:
    """Read "(2)", "(a)", "(iii)" or ". 2" after a Roman numeral; give the place after it."""
    if at + 2 < len(words) and words[at] == "(" and words[at + 2] == ")":
        label = words[at + 1]
        return at + 3 if len(label) <= _LONGEST_LABEL and label.isalnum() else None
    return None
