"""Lists of words written as running text, so that a lexicon reads like one."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Give the set of the words of a text.

    >>> sorted(listed("of for"))
    ['for', 'of']
    """
    return frozenset(words.split())


def in_order(words: str) -> tuple[str, ...]:
    """Give the words of a text in their order.

    >>> in_order("of for")
    ('of', 'for')
    """
    return tuple(words.split())


def cells(row: str, mark: str = ",") -> list[str]:
    """Give the parts of a row between marks, without blanks around them and without empty ones.

    >>> cells("Chad, Tchad,")
    ['Chad', 'Tchad']
    """
    return [part for part in (cell.strip() for cell in row.split(mark)) if part]
