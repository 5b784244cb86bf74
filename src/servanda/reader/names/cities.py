"""Cities among words: the name as the nominative of its language, and the state.

Only well-known capitals and usual venues are known; a city of a name that is also an ordinary word
counts only where it is written with a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.lexicon.cities import CITIES
from servanda.reader.lexicon.listing import cells
from servanda.reader.names.declension import cases
from servanda.reader.names.words import Phrases, Words

if TYPE_CHECKING:
    from collections.abc import Iterator


def _entries() -> Iterator[tuple[str, tuple[str, str]]]:
    for line in CITIES.splitlines():
        english, _, russian = line[4:].partition("|")
        for name in cells(english):
            yield name, (name, line[:3])
        for name in cells(russian):
            nominative = name.lstrip("=").partition("/")[0]
            for form in _city_cases(name):
                yield form, (nominative, line[:3])


def _city_cases(name: str) -> Iterator[str]:
    """Decline a city; feminine ones in -ь are written with their stem ("Казань/Казан")."""
    nominative, _, stem = name.partition("/")
    if not stem:
        yield from cases(name)
        return
    yield from (nominative, stem + "и", stem + "ью")


_CITIES: Phrases[tuple[str, str]] = Phrases(_entries())


def city_at(words: Words, at: int) -> tuple[str, str, int] | None:
    """Give the city named at a word: its nominative, its state, and the word after it."""
    if not words.is_capital(at):
        return None
    found = _CITIES.at(words, at)
    return (found[0][0], found[0][1], found[1]) if found else None
