"""Capitals in both languages; the reader's gazetteer is the table.

Other cities have several spellings there and no pairing, so they keep the name they are given.
"""

from __future__ import annotations

from servanda.law.reasons import Language
from servanda.reader.lexicon.cities import CITIES


def _pairs() -> list[tuple[str, str]]:
    """Give the first English and the first Russian city of each state that has both."""
    found = []
    for line in CITIES.splitlines():
        english, _bar, russian = line[4:].partition("|")
        first, other = (one.split(",")[0].strip().lstrip("=") for one in (english, russian))
        if first and other:
            found.append((first, other))
    return found


_RUSSIAN = dict(_pairs())
_ENGLISH = {russian: english for english, russian in _pairs()}


def city_name(city: str, language: Language) -> str:
    """Give a city's name in a language, or as it is where it is no capital.

    >>> city_name("Astana", "ru"), city_name("Бишкек", "en"), city_name("Gyumri", "ru")
    ('Астана', 'Bishkek', 'Gyumri')
    """
    return (_RUSSIAN if language == "ru" else _ENGLISH).get(city, city)
