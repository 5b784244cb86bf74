"""Who chaired: the one named beside "in the chair", "chaired", "под председательством".

The host is not the chair, and the chair of another year or of the next session is not this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.delegations.mention import Mention
from servanda.reader.delegations.mentions import MentionReader
from servanda.reader.delegations.people import state_of_leader
from servanda.reader.lexicon.attendance import CHAIRED, NOT_CHAIRED
from servanda.reader.names.words import words_of
from servanda.reader.record import Chair

if TYPE_CHECKING:
    from servanda.reader.record import Span
    from servanda.reader.text import Text


def chair(text: Text) -> Chair | None:
    """Give the person who chaired and the state, as far as one sentence says so."""
    for sentence in text.sentences:
        words = text.lower_of(sentence)
        trigger = CHAIRED.search(words)
        if trigger is None or NOT_CHAIRED.search(words):
            continue
        found = _nearest(text, sentence, sentence.start + trigger.start())
        if found is not None:
            return _chair(text, found)
    return None


def _nearest(text: Text, sentence: Span, at: int) -> Mention | None:
    mentions = MentionReader(words_of(text.raw, sentence)).read()
    named = [m for m in mentions if m.person is not None]
    return min(named, key=lambda m: max(m.span.start - at, at - m.span.end), default=None)


def _chair(text: Text, mention: Mention) -> Chair:
    person = text.of(mention.person) if mention.person else None
    state = mention.state
    if state is None and person is not None and not mention.has_organisation:
        state = state_of_leader(person)
    return Chair(span=mention.span, state=state, person=person)
