"""Names for the law room's sentences: of states, instruments, and facts that clauses ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from servanda.law.reasons import NameTable
from servanda.parties.states import STATES
from servanda.register.models import Instrument
from servanda.register.queries.question import Language
from servanda.register.queries.words import either

FACTS: dict[Language, dict[str, str]] = {"en": {}, "ru": {}}
"""Facts by the name that a clause gives them; one without words is called by that name. Whoever
brings clauses brings the words for their facts."""


class Titles(Mapping[str, str]):
    """Titles of instruments by address, each read when a sentence asks for it: few do."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __getitem__(self, slug: str) -> str:
        """Give the title, in the other language where only that is on record."""
        titles = Instrument.objects.filter(pk=slug).values_list("title_en", "title_ru").first()
        if titles is None:
            raise KeyError(slug)
        return either(self.language, en=titles[0], ru=titles[1])

    def __iter__(self) -> Iterator[str]:
        """Give the addresses of all instruments."""
        return iter(Instrument.objects.values_list("pk", flat=True))

    def __len__(self) -> int:
        """Count the instruments on record."""
        return Instrument.objects.count()


_TABLES: dict[Language, NameTable] = {
    "en": NameTable(
        states={code: (s.english_in_text, s.english_in_text) for code, s in STATES.items()},
        facts=FACTS["en"],
        instruments=Titles("en"),
    ),
    "ru": NameTable(
        states={code: (s.russian, s.russian_genitive) for code, s in STATES.items()},
        facts=FACTS["ru"],
        instruments=Titles("ru"),
    ),
}


def names_in(language: Language) -> NameTable:
    """Give the names in a language; whatever is in no table is called by its code."""
    return _TABLES[language]
