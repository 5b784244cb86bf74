"""Words joined where together they stand for one thing: a number, a day, a state, a reference."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from servanda.reader.final_clauses.cutting.calendar import MONTHS, figures, with_days
from servanda.reader.final_clauses.cutting.cleaning import Clean
from servanda.reader.final_clauses.cutting.gazetteer import STATE_WORDS, state_at
from servanda.reader.final_clauses.cutting.mending import mended
from servanda.reader.final_clauses.cutting.references import REFERENCE_WORDS, reference_at
from servanda.reader.final_clauses.cutting.russian_references import (
    RUSSIAN_REFERENCE_WORDS,
    russian_reference_at,
)
from servanda.reader.final_clauses.cutting.words import Word, words_in
from servanda.reader.final_clauses.numerals import number_at
from servanda.reader.final_clauses.tokens import Sort, Token, Value
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

_GOVERNMENT = listed("правительство правительству правительством правительстве")
"""Before a state's name, and no plural: it belongs to the name."""

Thing: TypeAlias = tuple[Sort, Value, int]
"""What some words stand for, and the place of the word after them."""
ThingReader: TypeAlias = Callable[[list[str], int, str], Thing | None]

_SORTS = dict.fromkeys(",;:.()-/%", Sort.MARK)
_SIGNS = frozenset("½⅓⅔¼¾⅕⅖⅗⅘")
_WITHOUT_ITS_NUMBER = frozenset({"half", "a", "половина", "половины", "половине", "половину"})
"""Words that begin a number only together with what follows: half of, a third of."""


def tokens_of(clean: Clean, span: Span) -> tuple[Token, ...]:
    """Give the tokens of a passage."""
    language = clean.language
    words = mended(words_in(clean.text, span.start, span.end), clean.text, language)
    keys = [word.word for word in words]
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        for read in _readers(keys[at], language):
            if (thing := read(keys, at, language)) is not None:
                sort, value, after = thing
                _append(tokens, words[at:after], sort, value)
                at = after
                break
        else:
            word, start, end, changed = words[at]
            tokens.append(Token(word, start, end, _SORTS.get(word, Sort.WORD), None, changed))
            at += 1
    if not MONTHS[language].keys().isdisjoint(keys):
        tokens = with_days(tokens, language)
    return tuple(tokens)


def _append(tokens: list[Token], words: Sequence[Word], sort: Sort, value: Value) -> None:
    """Add what some words stand for; to a state belongs "the government of the" before it."""
    start, word = words[0].start, " ".join(part.word for part in words)
    if sort in {Sort.STATE, Sort.REFERENCE}:
        while tokens and (taken := _taken(tokens, sort)):
            start = tokens[-taken].start
            word = " ".join([*(token.word for token in tokens[-taken:]), word])
            del tokens[-taken:]
    tokens.append(Token(word, start, words[-1].end, sort, value, any(w.mended for w in words)))


def _taken(tokens: list[Token], sort: Sort) -> int:
    """Count the tokens before a state or a reference that belong to it."""
    if tokens[-1].word == "the":
        return 1
    if sort is Sort.STATE and [token.word for token in tokens[-2:]] == ["government", "of"]:
        return 2
    return int(sort is Sort.STATE and tokens[-1].word in _GOVERNMENT)


def _reference(words: list[str], at: int, language: str) -> Thing | None:
    found = reference_at(words, at) if language == "en" else russian_reference_at(words, at)
    return None if found is None else (Sort.REFERENCE, *found)


def _state(words: list[str], at: int, language: str) -> Thing | None:
    found = state_at(words, at, language)
    return None if found is None else (Sort.STATE, *found)


def _figures(words: list[str], at: int, _language: str) -> Thing | None:
    day = figures(words[at])
    return None if day is None else (Sort.DAY, day, at + 1)


def _sign(words: list[str], at: int, _language: str) -> Thing | None:
    return Sort.SHARE, Fraction(unicodedata.numeric(words[at])).limit_denominator(10), at + 1


def _number(words: list[str], at: int, language: str) -> Thing | None:
    found = number_at(words, at, language)
    return None if found is None else (found.sort, found.value, found.after)


@lru_cache(maxsize=1 << 14)
def _readers(word: str, language: str) -> tuple[ThingReader, ...]:
    """Give the readers of what can begin with a word, in the order in which they are asked."""
    references = REFERENCE_WORDS if language == "en" else RUSSIAN_REFERENCE_WORDS
    begins = word in _WITHOUT_ITS_NUMBER or number_at([word], 0, language) is not None
    choices: tuple[tuple[bool, ThingReader], ...] = (
        (word in references, _reference),
        (word in STATE_WORDS[language], _state),
        (word in _SIGNS, _sign),
        (word[0].isdigit(), _figures),
        (begins, _number),
    )
    return tuple(reader for can_begin, reader in choices if can_begin)
