"""Who attended: lists of participants first, then sentences that say so, then those who spoke.

Rules it keeps: a person who only receives, is received, is appointed or is met is no delegate; a
group of states counts only with a verb of attending; the leaders of bilateral talks count only
where no list names the delegations.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from servanda.reader.delegations.mention import Mention
from servanda.reader.delegations.mentions import MentionReader
from servanda.reader.delegations.people import merged
from servanda.reader.delegations.rosters import roster
from servanda.reader.lexicon.attendance import (
    APPOINTED,
    ATTENDED,
    BEFORE_OBJECT,
    CAPTION,
    ELLIPSIS,
    RECEIVING,
    SPOKE,
    TALKS,
)
from servanda.reader.names.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servanda.reader.names.words import Words
    from servanda.reader.record import Delegation, Span
    from servanda.reader.text import Text

_LONGEST_SENTENCE = 4000
_NEAR = 4
_OPENING = 4  # sentences that name the two sides of talks
_MOST = 1000  # no session has more delegates; what names more is something else


def delegations(text: Text) -> tuple[Delegation, ...]:
    """Give everybody who was at the table, each once: as listed, or in the order of the text."""
    listed = list(islice(roster(text), _MOST))
    spans = [mention.span for mention in listed]
    prose = list(islice(_prose(text, is_listed=bool(listed)), _MOST))
    return merged(text, [*listed, *(m for m in prose if not _within(m.span, spans))])


def leaders(text: Text) -> tuple[Delegation, ...]:
    """Give the persons whom the opening names with their states: the two sides of talks."""
    opening = (s for s in text.sentences[:_OPENING] if s.end - s.start < _LONGEST_SENTENCE)
    named = [m for s in opening for m in MentionReader(words_of(text.raw, s)).read()]
    return merged(text, [m for m in named if m.person is not None and m.state is not None])


def _within(span: Span, spans: list[Span]) -> bool:
    return any(s.start <= span.start < s.end for s in spans)


def _prose(text: Text, *, is_listed: bool) -> Iterator[Mention]:
    goes_on = False
    for sentence in text.sentences:
        words = text.lower_of(sentence)
        if len(words) > _LONGEST_SENTENCE or CAPTION.search(words):
            continue
        goes_on = bool(ATTENDED.search(words) or (goes_on and ELLIPSIS.match(words)))
        if goes_on:
            yield from _attending(text, sentence)
        elif SPOKE.search(words) and not APPOINTED.search(words):
            yield from _speaking(text, sentence)
        elif not is_listed and TALKS.search(words):
            yield from _talking(text, sentence)


def _attending(text: Text, sentence: Span) -> Iterator[Mention]:
    words = words_of(text.raw, sentence)
    for mention in MentionReader(words).read():
        if (
            not _is_receiving(words, mention)
            and not _is_met(words, mention)
            and "invitation" not in words.keys[max(mention.first - 3, 0) : mention.first]
        ):
            yield mention


def _speaking(text: Text, sentence: Span) -> Iterator[Mention]:
    words = words_of(text.raw, sentence)
    for mention in MentionReader(words).read():
        is_bound = mention.state is not None or mention.has_organisation
        if (
            mention.person is not None
            and mention.office is not None
            and is_bound
            and not _is_object(words, mention)
            and not _is_receiving(words, mention)
        ):
            yield mention


def _talking(text: Text, sentence: Span) -> Iterator[Mention]:
    words = words_of(text.raw, sentence)
    for mention in MentionReader(words).read():
        if mention.person is not None and (mention.state is not None or mention.is_bare):
            yield mention


def _is_receiving(words: Words, mention: Mention) -> bool:
    after = words.keys[mention.after : mention.after + _NEAR]
    for number, key in enumerate(after):
        if key == "met" and "with" in after[number : number + 2]:
            return True
        if key in RECEIVING:
            return "участие" not in after[number : number + 2]
        if key in {",", "."}:
            return False
    return False


def _is_met(words: Words, mention: Mention) -> bool:
    """Tell whether a Russian "с" makes the person somebody who is met, not one who takes part."""
    before = words.keys[max(mention.first - 2, 0) : mention.first]
    return before[-1:] in (["с"], ["со"]) and before[0] not in {"вместе", "наряду"}


def _is_object(words: Words, mention: Mention) -> bool:
    before = words.keys[max(mention.first - 2, 0) : mention.first]
    return any(key in BEFORE_OBJECT for key in before)
