"""The words of a passage as the grammar sees them: mended, in lower case, with what they stand for.

A token is a word, a mark of punctuation, or a run of words that stands for one thing: a number, an
ordinal, a share, a day, a state, a reference to an article.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from servanda.reader.record import Span


class Sort(StrEnum):
    """What a token stands for."""

    WORD = "word"
    MARK = "mark"
    """Punctuation: one of ``, ; : . ( ) - % /``; quotes and the stops of abbreviations are none.

    A label of a list ("a.", "b)", ".1") stands in brackets: ``( a )``.
    """
    NUMBER = "number"
    """A whole number, in digits, in words or in both: ``thirty``, ``30``, ``thirty (30)``."""
    ORDINAL = "ordinal"
    """``thirtieth``, ``30th``, ``third``, ``3-го``, ``третьего``."""
    SHARE = "share"
    """``two thirds``, ``three-fourths``, ``55 per cent``, ``две трети``."""
    DAY = "day"
    """A day of the calendar with its year: ``1 January 1989``, ``1 января 1989 года``."""
    DATE_OF_YEAR = "date-of-year"
    """A day of the calendar without a year: ``22 July``; value (month, day)."""
    STATE = "state"
    """A state's name, with ``the`` and ``government of``; value ISO 3166-1 alpha-3."""
    REFERENCE = "reference"
    """``paragraph 2 of article 18``, ``articles 26 or 27``, ``пункте 1 статьи 5``; value the
    number of the article named first, in Arabic digits, or empty (``this article``)."""
    REST = "rest"
    """Where a sentence goes on that is too long to be read to its end; it may say anything."""


Value: TypeAlias = int | Fraction | date | tuple[int, int] | str | None


class Token(NamedTuple):
    """A word, or words that stand for one thing."""

    word: str
    """In lower case and mended; for what is no word or mark, the words it stands for."""
    start: int
    end: int
    sort: Sort = Sort.WORD
    value: Value = None
    mended: bool = False
    """Whether the text had other letters: misspelt, misread by a machine.

    Words run together or broken apart are repaired without changing a letter, and are not.
    """

    @property
    def span(self) -> Span:
        """Where it stands in the text as given."""
        return Span(self.start, self.end)
