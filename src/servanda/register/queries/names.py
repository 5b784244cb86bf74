"""Names for the law room's sentences: of states, and of facts that clauses ask for."""

from __future__ import annotations

from servanda.law.reasons import NameTable
from servanda.parties.states import STATES
from servanda.register.queries.question import Language

FACTS: dict[Language, dict[str, str]] = {"en": {}, "ru": {}}
"""Facts by the name that a clause gives them; one without words is called by that name. Whoever
brings clauses brings the words for their facts."""

_TABLES: dict[Language, NameTable] = {
    "en": NameTable(
        states={code: (s.english_in_text, s.english_in_text) for code, s in STATES.items()},
        facts=FACTS["en"],
    ),
    "ru": NameTable(
        states={code: (s.russian, s.russian_genitive) for code, s in STATES.items()},
        facts=FACTS["ru"],
    ),
}


def names_in(language: Language) -> NameTable:
    """Give the names in a language; whatever is in no table is called by its code."""
    return _TABLES[language]
