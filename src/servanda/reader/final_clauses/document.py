"""A text cut into what the grammar reads: its kind, its articles, the sentences of final clauses.

Rules it keeps:

- any string is accepted, however mangled, in time that grows with its length;
- only passages that may hold a final clause are turned into tokens, so that a long text is cheap;
- a sentence of a list ("the following conditions: (a) ...; (b) ...") is one passage, with its lead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.reader.final_clauses.tokens import Token
from servanda.reader.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article of the text."""

    number: str
    """In Arabic digits as far as it is a number ("28", "120.1"); empty where it has none."""
    heading: str
    """Its title in lower case and mended, or empty."""
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence that may hold a final clause."""

    span: Span
    tokens: tuple[Token, ...]
    article: Article | None = None
    paragraph: str = ""
    """The number of its paragraph in the article, as far as it has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text prepared for the grammar."""

    raw: str
    language: str
    """``en`` or ``ru``."""
    kind: str
    """What the instrument calls itself: ``convention``, ``protocol``, ``соглашение``; or empty."""
    title: str
    """Its first words, in lower case and mended, as far as they look like a title."""
    passages: tuple[Passage, ...]
    """In the order of the text."""
    unread: Span | None = None
    """A place that is not read, if there is more than can be read: then nothing is sure."""

    def in_article(self, number: str) -> Iterator[Passage]:
        """Give the passages of an article by its number in Arabic digits."""
        return (p for p in self.passages if p.article is not None and p.article.number == number)
