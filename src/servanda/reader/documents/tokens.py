"""Words, marks and quoted names of a stretch of text, with where they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from servanda.reader.record import Span

_TOKEN = re.compile(
    r"[^\W_]+(?:['’/–-][^\W_]+|\.(?=[^\W_]))*(?:(?<=s)['’](?=\s))?|[\"“«„][^\"”»“«„\n]{1,300}[\"”»“]|[^\s\w]"
)
_QUOTES = '"“«„'


class Token(NamedTuple):
    """One word, mark, or whole quoted name."""

    start: int
    end: int
    word: str
    """Lower case."""
    capital: bool

    @property
    def is_quoted(self) -> bool:
        """Tell whether this is a name in quotation marks."""
        return self.word[0] in _QUOTES and len(self.word) > 1


def tokens_of(raw: str, span: Span) -> list[Token]:
    """Cut a stretch of text into tokens; a name in quotation marks is one."""
    return [
        Token(match.start(), match.end(), match[0].lower(), match[0][0].isupper())
        for match in _TOKEN.finditer(raw, span.start, span.end)
    ]


def word_at(tokens: list[Token], index: int) -> str:
    """Give the word at an index, or nothing beyond either end."""
    return tokens[index].word if 0 <= index < len(tokens) else ""
