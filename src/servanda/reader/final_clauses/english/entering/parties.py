"""The states between which an instrument is made, where its title or preamble names them."""

from __future__ import annotations

from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.things import tokens_of
from servanda.reader.final_clauses.document import Document
from servanda.reader.final_clauses.tokens import Sort, Token
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

_PREAMBLE = 3000
_APART = 12
"""Between two names of a list stand a comma, ``and``, ``the Government of``, a head's title."""
_ENDS = listed("article agreed agree convinced considering recognizing")


def parties_named(document: Document) -> frozenset[str]:
    """Give the states that the first list of states before the articles names, if there is one.

    Two states at least; one alone is where the conference met.
    """
    clean = cleaned(document.raw[:_PREAMBLE])
    best: frozenset[str] = frozenset()
    run: set[str] = set()
    last = -_APART
    for at, token in enumerate(tokens_of(clean, Span(0, len(clean.raw)))):
        if _ends_preamble(token):
            break
        if token.sort is Sort.STATE:
            run = run if at - last <= _APART else set()
            run.add(str(token.value))
            last = at
            best = max(best, frozenset(run), key=len)
    return best if len(best) > 1 else frozenset()


def _ends_preamble(token: Token) -> bool:
    return token.word in _ENDS
