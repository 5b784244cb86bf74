"""Answers in words, English and Russian: a tree of plain sentences, made last.

Rules it keeps:

- words are made from verdicts, never the other way round; nothing is decided here;
- every function is exhaustive: a new node of the algebra is refused by the type checker until it
  can be said in both languages;
- names come from outside (``Names``), in the nominative and the genitive; no other case is needed;
- an answer that rests on a practice, or on acts only supposed, says so.
"""

from __future__ import annotations

from servanda.law.reasons.days import (
    date_in_words,
    day_in_words,
    on_day,
    since_day,
    until_day,
)
from servanda.law.reasons.explain import (
    Explainable,
    clause_in_words,
    explain,
    missing_in_words,
)
from servanda.law.reasons.names import CODES, Language, Names, NameTable, Reason
from servanda.law.reasons.words import standing_in_words

__all__ = [
    "CODES",
    "Explainable",
    "Language",
    "NameTable",
    "Names",
    "Reason",
    "clause_in_words",
    "date_in_words",
    "day_in_words",
    "explain",
    "missing_in_words",
    "on_day",
    "since_day",
    "standing_in_words",
    "until_day",
]
