"""How much of a text is read, so that any text is read in a time that can be waited for.

Rules it keeps:

- no treaty known comes near these limits: the longest sentence with a final clause has some 900
  words, all of one treaty together have fewer than 10,000;
- of a sentence that is longer the beginning is read, of a text with more the end, where final
  clauses stand; the rest is shown as not read, and nothing beside it is sure.
"""

from __future__ import annotations

from collections.abc import Sequence

from servanda.reader.final_clauses.cutting.cleaning import Clean
from servanda.reader.final_clauses.cutting.passages import Kept
from servanda.reader.final_clauses.cutting.things import tokens_of
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.record import Span

_LONGEST = 1_000  # tokens of a sentence
_LONGEST_TEXT = 12_000  # characters of a sentence
_MOST = 50_000  # tokens of a text
_SHOWN = 80  # characters of what is not read of a sentence


def read_passages(clean: Clean, kept: Sequence[Kept]) -> tuple[tuple[Passage, ...], Span | None]:
    """Make sentences into passages, from the last; give the last place that is not read, if any."""
    passages: list[Passage] = []
    unread: Span | None = None
    tokens = 0
    for one in reversed(kept):
        if tokens > _MOST:
            unread = unread or _shown(one.sentence.span)
            break
        passages.append(_passage(clean, one))
        read = passages[-1].tokens
        tokens += len(read)
        if read[-1:] and read[-1].sort is Sort.REST:
            unread = unread or read[-1].span
    return tuple(reversed(passages)), unread


def _shown(span: Span) -> Span:
    return Span(span.start, min(span.end, span.start + _SHOWN))


def _passage(clean: Clean, kept: Kept) -> Passage:
    span, tokens = _up_to_a_limit(clean, kept.sentence.span)
    return Passage(
        span=span, tokens=tokens, article=kept.article, paragraph=kept.sentence.paragraph
    )


def _up_to_a_limit(clean: Clean, span: Span) -> tuple[Span, tuple[Token, ...]]:
    """Read a sentence, or its beginning and a token that stands for the rest."""
    end = min(span.end, span.start + _LONGEST_TEXT)
    tokens = tokens_of(clean, Span(span.start, end))
    if len(tokens) > _LONGEST:
        end = tokens[_LONGEST].start
    if end == span.end:
        return span, tokens
    rest = _shown(Span(end, span.end))
    token = Token("…", rest.start, rest.end, Sort.REST)
    return Span(span.start, rest.end), (*tokens[:_LONGEST], token)
