"""Final clauses as a table: each matter, its rule in words, and the words it was read from.

Rules it keeps:

- every matter has its row, so that what the text is silent on, or what was not understood, is seen;
- doubts stand with the rule they are about; a text in which nothing was found says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from servanda.law.reasons import Language, Names, NameTable
from servanda.parties.states import STATES
from servanda.reader.final_clauses.record import FinalClauses, Matter, Reading
from servanda.reader.final_clauses.spoken import UNDETERMINED
from servanda.reader.final_clauses.words import (
    confidence_name,
    doubt_sentence,
    matter_name,
    say,
)

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_LONGEST_QUOTE = 400
_HEADINGS: dict[Language, tuple[str, str, str]] = {
    "en": ("Matter", "Rule", "Words of the text"),
    "ru": ("Предмет", "Правило", "Слова текста"),
}
_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "unspoken": "This text is neither in English nor in Russian; only these two are read.",
        "nothing": "No final clause was found in this text.",
        "silent": "Not found in the text: {matters}.",
        "unread": "The text speaks of this, and it was not understood.",
        "no_rule": "Entry into force was not read, so that nothing can be computed from this text.",
        "mentioned": "Other instruments named: {names}.",
    },
    "ru": {
        "unspoken": "Этот текст не на русском и не на английском языке; читаются только они.",
        "nothing": "Заключительные положения в этом тексте не найдены.",
        "silent": "В тексте не найдено: {matters}.",
        "unread": "Текст говорит об этом, но понять его не удалось.",
        "no_rule": "Вступление в силу не прочитано, поэтому по этому тексту ничего не вычислить.",
        "mentioned": "Названы другие документы: {names}.",
    },
}


def names_of_states(language: Language) -> NameTable:
    """Give the names of states in a language, for sentences."""
    if language == "en":
        return NameTable({code: (s.english_in_text,) * 2 for code, s in STATES.items()})
    return NameTable({code: (s.russian, s.russian_genitive) for code, s in STATES.items()})


def laid_out(found: FinalClauses, language: Language) -> Group:
    """Lay out what was read for a terminal."""
    words = _WORDS[language]
    if found.language == UNDETERMINED:
        return Group(Text(words["unspoken"]))
    if not found.readings:
        return Group(Text(words["nothing"]))
    parts: list[RenderableType] = [_table(found, language)]
    silent = [matter for matter in Matter if found.of(matter) is None]
    if silent:
        matters = ", ".join(matter_name(matter, language).lower() for matter in silent)
        parts.append(Text(words["silent"].format(matters=matters)))
    if found.mentions:
        quotes = "“{}”" if language == "en" else "«{}»"
        named = dict.fromkeys(quotes.format(mention.name) for mention in found.mentions)
        parts.append(_clean(words["mentioned"].format(names=", ".join(named))))
    if found.clauses is None:
        parts.append(Text(words["no_rule"], style="bold"))
    return Group(*parts)


def _table(found: FinalClauses, language: Language) -> Table:
    table = Table(box=box.HORIZONTALS, show_lines=True, expand=True)
    for heading, ratio in zip(_HEADINGS[language], (3, 7, 7), strict=True):
        table.add_column(heading, ratio=ratio, overflow="fold")
    names = names_of_states(language)
    for reading in found.readings:
        matter = matter_name(reading.matter, language)
        sure = confidence_name(reading.confidence, language)
        rule = "\n".join(_rule(reading, found.text, language, names))
        quote = _quote(" ".join(reading.span.of(found.text).split()))
        table.add_row(_clean(f"{matter}\n({sure})"), _clean(rule), _clean(quote))
    return table


def _rule(reading: Reading, text: str, language: Language, names: Names) -> Iterator[str]:
    yield from say(reading, language, names) or (_WORDS[language]["unread"],)
    for doubted in reading.doubts:
        yield f"• {doubt_sentence(doubted, text, language)}"


def _quote(quote: str) -> str:
    return quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1]}…"


def _clean(words: str) -> Text:
    """Take out control characters, which could command the terminal; lines stay."""
    return Text("\n".join(_CONTROL.sub(" ", line) for line in words.split("\n")))
