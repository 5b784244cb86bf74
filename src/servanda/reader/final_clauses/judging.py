"""What is left over after a match: which words of the sentence nothing accounts for.

Rules it keeps:

- a sentence ends at a full stop or a semicolon;
- words that can change no rule are passed over in silence, all others are named;
- what begins another rule (for each later state, how long it remains in force) is that rule's
  business.
"""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Parser, Phrase, can_change_a_rule
from servanda.reader.final_clauses.record import Doubt, Doubted
from servanda.reader.final_clauses.tokens import Token
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

_STOPS = frozenset({".", ";"})
_JOINTS = listed(", and but : -")
_JOINING = _JOINTS | listed("thereafter subsequently")
_AUXILIARIES = listed("shall will it may be is")
_OTHER_VERBS = listed("remain remains continue continues expire terminate cease stay concluded")
_FOR = listed("for as in with enter come take thereafter")
_WHOM = listed(
    "to regards respect of the case between on into force effect which subsequently and thereafter"
)
_EACH = listed("each every any states others other a all governments those state members parties")
_FAR = 14


def doubts_after(
    parser: Parser,
    end: int,
    *harmless: Phrase[object],
    left: tuple[Span, ...] = (),
) -> tuple[Doubted, ...]:
    """Give the doubts that words leave: those passed over, and those up to the sentence's end.

    Args:
        parser: Of the passage.
        end: The token after the match.
        harmless: Phrases that add nothing to a rule; they are passed over.
        left: The words the match itself passed over.
    """
    spans = [span for span in left if _is_weighty(parser, span)]
    at = joint = end
    while at < len(parser.tokens) and parser.tokens[at].word not in _STOPS:
        token = parser.tokens[at]
        tail = max((m.end for phrase in harmless for m in parser.at(phrase, at)), default=at)
        if tail > at:
            at = joint = tail
            continue
        if (at == joint or token.word in _JOINTS) and begins_another(parser, at):
            break
        if _may_change(token, first=at == end):
            spans.append(token.span)
        at += 1
    return tuple(Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in spans)


def begins_another(parser: Parser, at: int) -> bool:
    """Tell whether the words from here speak of other states, or of what comes after."""
    words = [token.word for token in parser.tokens[at : at + _FAR]]
    opening = _without(words, _JOINING | _AUXILIARIES)
    if not opening or "thereafter" in words[: len(words) - len(opening)]:
        return bool(opening)
    if opening[0] in _OTHER_VERBS:
        return True
    whom = _without(opening[1:], _FOR | _WHOM | _JOINING | _AUXILIARIES)
    return opening[0] in _FOR and bool(whom) and whom[0] in _EACH


def _without(words: list[str], opening: frozenset[str]) -> list[str]:
    """Give the words from the first that is none of these."""
    return next((words[at:] for at, word in enumerate(words) if word not in opening), [])


def _may_change(token: Token, *, first: bool) -> bool:
    """Tell whether a word left over may change the rule: so does an alternative, and a genitive."""
    return can_change_a_rule(token) or token.word == "or" or (first and token.word == "of")


def _is_weighty(parser: Parser, span: Span) -> bool:
    return any(
        can_change_a_rule(token)
        for token in parser.tokens
        if span.start <= token.start and token.end <= span.end
    )
