"""Organisations among words, by their full, short and Russian names."""

from __future__ import annotations

from servanda.reader.lexicon.listing import cells
from servanda.reader.lexicon.organisations import ORGANISATIONS
from servanda.reader.names.words import Phrases, Words

_LONGEST_ACRONYM = 8

_ROWS = [cells(row, "|") for row in ORGANISATIONS.splitlines()]
_NAMES: Phrases[tuple[str, bool]] = Phrases(
    (name, (canonical, name.isupper() and len(name) <= _LONGEST_ACRONYM))
    for canonical, _, names in _ROWS
    for name in cells(names, ";")
)
SHORT = {canonical: short for canonical, short, _ in _ROWS}
"""Short name by canonical name."""
BEGINNINGS = _NAMES.heads
"""Keys of the words at which the name of an organisation can begin."""


def organisation_at(words: Words, at: int) -> tuple[str, int] | None:
    """Give the canonical organisation named at a word, and the word after it.

    An acronym counts only where it is printed in capitals ("ECO", never "eco").
    """
    if words.key(at) == "the":
        at += 1
    found = _NAMES.at(words, at)
    if found is None:
        return None
    (canonical, is_acronym), after = found
    if is_acronym and not words.is_capitals(at):
        return None
    return (canonical, after) if words.is_capital(at) else None
