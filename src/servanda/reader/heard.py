"""Reports heard, by whom; and proposals, by which state.

A report without a named person is still a report heard. A proposal is the clause in which one side
proposes, urges or offers something; its state is that of the side, the state, or the office that
is the subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.delegations.mentions import MentionReader
from servanda.reader.lexicon.attendance import SIDES
from servanda.reader.lexicon.heard import (
    BACKWARDS,
    HEARING,
    IMPERSONAL,
    PROPOSAL_OF,
    PROPOSED,
    REPORT,
)
from servanda.reader.names.offices import office_at
from servanda.reader.names.states import state_at
from servanda.reader.names.words import Words, folded, words_of
from servanda.reader.record import Delegation, Heard, Proposal, Span
from servanda.reader.text import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servanda.reader.text import Text

_LONGEST_SENTENCE = 3000
_SUBJECT_REACH = 110  # characters in which the subject stands before its verb
_OBJECT_REACH = 90
_LONGEST_BULLET = 8


def reports_heard(text: Text) -> tuple[Heard, ...]:
    """Give each report that was heard, with the person who gave it where one is named."""
    found: dict[Span, Heard] = {}
    for sentence in _sentences(text):
        words = text.lower_of(sentence)
        report = REPORT.search(words)
        if report is None or HEARING.search(words) is None:
            continue
        for heard in _heard(text, sentence, report.start()):
            found.setdefault(heard.span, heard)
    return tuple(found.values())


def _heard(text: Text, sentence: Span, report: int) -> Iterator[Heard]:
    mentions = MentionReader(words_of(text.raw, sentence)).read()
    speakers = [m for m in mentions if m.person is not None and m.office is not None]
    if not speakers:
        yield Heard(span=_clause(text, sentence, sentence.start + report))
    for speaker in speakers:
        yield Heard(
            span=speaker.span,
            person=text.of(speaker.person) if speaker.person else None,
            office=text.of(speaker.office) if speaker.office else None,
        )


def _clause(text: Text, sentence: Span, at: int) -> Span:
    """Give the part of a sentence between two commas or semicolons that holds a character."""
    raw = text.raw
    start = max(raw.rfind(mark, sentence.start, at) for mark in ",;:") + 1
    ends = [raw.find(mark, at, sentence.end) for mark in ",;"]
    end = min((e for e in ends if e >= 0), default=sentence.end)
    return trimmed(raw, max(start, sentence.start), end, also=".")


def proposals(text: Text, seated: tuple[Delegation, ...] = ()) -> tuple[Proposal, ...]:
    """Give what states put forward, one proposal a sentence, each state once for a mere mention.

    Args:
        text: the communiqué.
        seated: who was there, so that a surname alone names a state.
    """
    states = {
        folded(d.person.split()[-1]): d.state for d in seated if d.person is not None and d.state
    }
    found: list[Proposal] = []
    for sentence in _sentences(text):
        words = text.lower_of(sentence)
        active = _active(text, sentence, words, states)
        if active is not None:
            found.append(active)
            continue
        named = _named(text, sentence, words)
        if named is not None and all(named.state != known.state for known in found):
            found.append(named)
    return tuple(found)


def _sentences(text: Text) -> Iterator[Span]:
    items = {item.start for item in text.items}
    for sentence in text.sentences:
        opening = range(sentence.start, sentence.start + _LONGEST_BULLET)
        if sentence.end - sentence.start <= _LONGEST_SENTENCE and items.isdisjoint(opening):
            yield sentence


def _active(text: Text, sentence: Span, words: str, states: dict[str, str]) -> Proposal | None:
    """Read "The Kazakh side raised ...", "предложила Республика Казахстан"."""
    for match in PROPOSED.finditer(words):
        if IMPERSONAL.search(words[: match.start()]):
            continue
        start = sentence.start + max(0, match.start() - _SUBJECT_REACH)
        before = words_of(text.raw, Span(start, sentence.start + match.start()))
        state = _subject(before) or states.get(before.keys[-1] if before.keys else "")
        if state is None and BACKWARDS.search(match[0]):
            after = sentence.start + match.end()
            state = _first(
                words_of(text.raw, Span(after, min(after + _OBJECT_REACH, sentence.end)))
            )
        if state is not None:
            return Proposal(span=trimmed(text.raw, sentence.start, sentence.end), state=state)
    return None


def _subject(words: Words) -> str | None:
    """Give the last state before a verb that is a subject: a side, an office, the state itself."""
    found: str | None = None
    at = 0
    while at < len(words):
        state = state_at(words, at)
        office = office_at(words, at) if state is None else None
        if office is not None:
            found = office.state or found
            at = max(office.after, at + 1)
        elif state is not None:
            if _is_subject(words, at, state.after, is_adjective=state.is_adjective):
                found = state.code
            at = state.after
        else:
            at += 1
    return found


def _is_subject(words: Words, at: int, after: int, *, is_adjective: bool) -> bool:
    if is_adjective:
        return words.key(after) in SIDES or office_at(words, after) is not None
    first = at == 0 or words.keys[at - 1] in {",", ".", "that", "что", "and", "и"}
    return first and after >= len(words) - 2


def _first(words: Words) -> str | None:
    """Give the first state named after a verb, by itself or by an office."""
    for at in range(len(words)):
        office = office_at(words, at)
        if office is not None and office.state is not None:
            return office.state
        state = state_at(words, at)
        if state is not None:
            return state.code
    return None


def _named(text: Text, sentence: Span, words: str) -> Proposal | None:
    """Read "a proposal of the President of Turkmenistan", "по предложению Казахстана"."""
    match = PROPOSAL_OF.search(words)
    if match is None:
        return None
    start = sentence.start + match.end()
    after = words_of(text.raw, Span(start, min(start + _OBJECT_REACH, sentence.end)))
    office = office_at(after, 0)
    state = state_at(after, 0)
    if office is not None and office.state is not None:
        code, end = office.state, after.ends[office.after - 1]
    elif state is not None:
        code, end = state.code, after.ends[state.after - 1]
    else:
        return None
    return Proposal(span=Span(sentence.start + match.start(), end), state=code)
