"""The words around a sentence on entry into force: whom it is about, what it is subject to.

Rules it keeps:

- a sentence that begins with each later state, with an amendment or with "if" is another rule;
- a rule subject to another article is doubted; one subject to a paragraph of its own article is
  not, since that paragraph is read with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.forms import Parser
from servanda.reader.final_clauses.record import Doubt, Doubted
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import listed

_EACH = listed("each every any subsequently thereafter acceding another later amendment amendments")
_CONDITIONAL = listed("if unless where whenever should when otherwise failing provided")
_OPENING = 6
_SELF = listed("this present convention agreement protocol treaty it arrangement act")
_STOPS = frozenset({".", ";"})
_TURNING = listed("however nevertheless notwithstanding if otherwise failing but unless")
_LATER = listed("each every any other another states subsequently thereafter")
_RESERVING = listed("subject prejudice notwithstanding except")
_NEAR = 6


def sentence_start(parser: Parser, at: int) -> int:
    """Give the first token of the sentence in which a token stands."""
    while at > 0 and parser.tokens[at - 1].word not in _STOPS:
        at -= 1
    return at


def _head(parser: Parser, start: int) -> list[str]:
    """Give the words of the sentence before a token."""
    return [token.word for token in parser.tokens[sentence_start(parser, start) : start]]


def is_anothers(parser: Parser, start: int) -> bool:
    """Tell whether the sentence begins with whom or what else it is about."""
    head = _head(parser, start)
    said = {
        word
        for before, word, after in zip(["", *head], head, [*head[1:], ""], strict=False)
        if before != "by" and not _is_mutual(word, after, head)
    }
    return not _EACH.isdisjoint(said) or not _CONDITIONAL.isdisjoint(head[:_OPENING])


def _is_mutual(word: str, after: str, head: Sequence[str]) -> bool:
    """Tell whether "each other" is one another, not each other state."""
    return (word, after) == ("each", "other") and _OTHER_STATE.isdisjoint(pairwise(head))


_OTHER_STATE = {
    ("other", noun)
    for noun in ("state", "party", "country", "government", "member", "range", "contracting")
}


def speaks_of_itself(parser: Parser, start: int) -> bool:
    """Tell whether the instrument stands as the subject before "and shall enter into force"."""
    return not _SELF.isdisjoint(_head(parser, start))


def turns_away(parser: Parser, start: int) -> bool:
    """Tell whether a sentence says that the rule before it does not always hold."""
    head = _head(parser, start)
    return not _TURNING.isdisjoint(head[:2]) and _LATER.isdisjoint(head)


def alternatives(passage: Passage, end: int) -> Iterator[Doubted]:
    """Doubt a rule after which, in its own sentence, another is given ("; where ...")."""
    tokens = passage.tokens
    stops = [at for at in range(end, len(tokens)) if tokens[at].word in _STOPS]
    if stops and stops[0] + 1 < len(tokens) and tokens[stops[0]].word == ";":
        following = tokens[stops[0] + 1]
        if following.word in _TURNING | {"where", "provided", "except"}:
            yield Doubted(doubt=Doubt.WORDS_LEFT, span=following.span)


def reservations_on(passage: Passage, start: int, end: int) -> Iterator[Doubted]:
    """Doubt a rule that is subject to another article of the text."""
    first = start
    while first > 0 and passage.tokens[first - 1].word not in _STOPS:
        first -= 1
    own = {"", passage.article.number if passage.article is not None else ""}
    for at in range(first, end):
        if passage.tokens[at].word in _RESERVING:
            yield from _outside(passage.tokens[at + 1 : at + _NEAR], own)


def _outside(tokens: Sequence[Token], own: set[str]) -> Iterator[Doubted]:
    for token in tokens:
        if token.sort is Sort.REFERENCE and token.value not in own:
            yield Doubted(doubt=Doubt.REFERENCE, span=token.span)
