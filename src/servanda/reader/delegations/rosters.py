"""Lists of participants, one a line, or in the form SURNAME Given-names - office run together.

A list begins under a line that says that somebody attended; it ends at the first line that names
nobody. A heading inside ("С белорусской стороны:") sets the state of those who follow.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from servanda.reader.delegations.mention import Mention
from servanda.reader.delegations.mentions import MentionReader
from servanda.reader.lexicon.attendance import ATTENDED, HEADING
from servanda.reader.lexicon.listing import listed
from servanda.reader.names.offices import office_at
from servanda.reader.names.organisations import organisation_at
from servanda.reader.names.persons import Person, person_at
from servanda.reader.names.states import state_at
from servanda.reader.names.words import Words, words_of
from servanda.reader.record import Span
from servanda.reader.text import Text, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_ENTRY = 320
_LONGEST_HEADING = 400
_BULLET = re.compile(r"\s*(?:[•·▪●◦‣*\uf0b7–—-]+|\(?\d{1,3}[.)]|\(?[a-zа-я]\))\s+")
_SURNAME = r"[А-ЯЁA-Z]{2,30}+(?:[-'’][А-ЯЁA-Z]{2,30}+)?"
_GIVEN = r"[А-ЯЁA-Z][а-яёa-z]{1,30}+(?:-[А-ЯЁа-яёA-Za-z]{2,30}+)?"
_CAPITAL_ENTRY = re.compile(
    rf"(?<![^\W_])({_SURNAME}(?:\s{_SURNAME}){{0,2}}(?:\s{_GIVEN}){{1,5}})\s[–—-]\s"
)
_SECTION_END = re.compile(r"\*\s*\*\s*\*|Смотрите также|See also|\n")
_ATTENDED_TOO = listed("took attended participated joined принял приняла участвовал участвовала")
_FOREIGN = listed("в во при in to at with")


def roster(text: Text) -> Iterator[Mention]:
    """Give everybody named in lists of participants."""
    return iter(list(_capital_entries(text)) or _line_entries(text))


# -- SURNAME Given-names - office -------------------------------------------------------------


def _capital_entries(text: Text) -> Iterator[Mention]:
    raw = text.raw
    matches = list(_CAPITAL_ENTRY.finditer(raw, text.body.start, text.body.end))
    if len(matches) < 2:
        return
    side: str | None = None
    before = text.body.start
    for number, match in enumerate(matches):
        side = _section(text, before, match.start(), side)
        after = matches[number + 1].start() if number + 1 < len(matches) else text.body.end
        office = _office_until(text, match.end(), after)
        own = None if side else _own_state(words_of(raw, office))
        yield Mention(
            first=0,
            after=0,
            span=Span(match.start(), office.end),
            state=side or own,
            person=Span(match.start(1), match.end(1)),
            office=office,
        )
        before = office.end


def _section(text: Text, start: int, end: int, side: str | None) -> str | None:
    """Give the side that is listed from here on: a heading sets it, a row of stars ends it."""
    heading = HEADING.search(text.lower, start, end)
    if heading is not None:
        words = words_of(text.raw, Span(heading.start(), heading.end()))
        for at in range(len(words)):
            state = state_at(words, at)
            if state is not None:
                return state.code
    return None if "*" in text.raw[start:end] else side


def _office_until(text: Text, start: int, after: int) -> Span:
    raw, end = text.raw, after
    stop = _SECTION_END.search(raw, start, after)
    if stop is not None:
        end = stop.start()
    heading = HEADING.search(text.lower, start, end)
    if heading is not None and raw[heading.end() : heading.end() + 1] == ":":
        end = heading.start()
    return trimmed(raw, start, end, also=",;.")


def _own_state(words: Words) -> str | None:
    """Give the first state of an office that no preposition makes a foreign one."""
    for at in range(len(words)):
        if organisation_at(words, at) is not None:
            return None
        state = state_at(words, at)
        if state is not None and (at == 0 or words.keys[at - 1] not in _FOREIGN):
            return state.code
    return None


# -- one a line -------------------------------------------------------------------------------


def _line_entries(text: Text) -> Iterator[Mention]:
    lines = [line for line in text.lines if text.body.start <= line.start < text.body.end]
    number = 0
    while number < len(lines):
        if _opens_list(text, lines[number]):
            entries, number = _entries(text, lines, number + 1)
            yield from entries
        else:
            number += 1


def _opens_list(text: Text, line: Span) -> bool:
    if text.raw[line.end - 1] in ".!?":
        return False
    if ATTENDED.search(text.lower, max(line.start, line.end - _LONGEST_HEADING), line.end):
        return True
    return text.raw[line.end - 1] == ":" and HEADING.match(text.lower, line.start) is not None


def _entries(text: Text, lines: list[Span], first: int) -> tuple[list[Mention], int]:
    """Read entries from a line on; give them and the number of the first line that is none."""
    found: list[Mention] = []
    number = first
    above = lines[first - 1]
    side = _section(text, max(above.start, above.end - _LONGEST_HEADING), above.end, None)
    while number < len(lines):
        line = lines[number]
        mentions, used = _entry(text, lines, number, side)
        if mentions:
            found.extend(mentions)
        elif (state := _state_line(text, line)) is not None:
            side = state
        elif found and text.raw[line.end - 1] == ":" and HEADING.match(text.lower, line.start):
            side = _section(text, line.start, line.end, None)
        else:
            break
        number += used
    return found, number


def _state_line(text: Text, line: Span) -> str | None:
    """Read a line that is the name of a state and nothing else."""
    words = words_of(text.raw, _unbulleted(text, line))
    state = state_at(words, 0)
    if state is None or len(words) > state.after + 1:
        return None
    return state.code


def _entry(
    text: Text, lines: list[Span], number: int, side: str | None
) -> tuple[list[Mention], int]:
    line = lines[number]
    if line.end - line.start > _LONGEST_ENTRY:
        return [], 1
    words = words_of(text.raw, _unbulleted(text, line))
    person = person_at(words, 0)
    if person is not None and person.is_full:
        if person.after == len(words) and number + 1 < len(lines):
            return _name_then_office(text, words, person, lines[number + 1], side)
        mention = _name_with_rest(words, person, side)
        if mention is not None:
            return [mention], 1
    mentions = MentionReader(words, side).read()
    if len(mentions) == 1 and number + 1 < len(lines):
        whole = _completed_below(text, words, mentions[0], lines[number + 1])
        if whole is not None:
            return [whole], 2
    return [m for m in mentions if _is_entry(m)], 1


def _completed_below(text: Text, words: Words, above: Mention, line: Span) -> Mention | None:
    """Read "His Majesty Sultan NAME" with "Sultan of Oman" on the line below."""
    if above.state is not None or above.person is None or above.after < len(words):
        return None
    below = words_of(text.raw, _unbulleted(text, line))
    office = office_at(below, 0)
    if office is None or office.state is None or office.after < len(below):
        return None
    return replace(
        above,
        span=Span(above.span.start, below.ends[-1]),
        state=office.state,
        office=below.span(office.first, office.end),
    )


def _is_entry(mention: Mention) -> bool:
    return (
        mention.person is not None and (mention.office is not None or mention.state is not None)
    ) or (mention.state is not None and mention.office is not None)


def _unbulleted(text: Text, line: Span) -> Span:
    bullet = _BULLET.match(text.raw, line.start, line.end)
    start = bullet.end() if bullet else line.start
    return trimmed(text.raw, start, line.end, also=";.,")


def _name_then_office(
    text: Text, words: Words, person: Person, line: Span, side: str | None
) -> tuple[list[Mention], int]:
    """Read a name on one line and the office on the next."""
    below = words_of(text.raw, _unbulleted(text, line))
    office = office_at(below, 0)
    if office is None or person_at(below, office.after) is not None:
        return [], 1
    mention = Mention(
        first=0,
        after=0,
        span=Span(words.starts[0], below.ends[-1]),
        state=office.state or _own_state(below) or side,
        person=words.span(person.first, person.after),
        office=_printed(below, office.first),
        has_organisation=office.has_organisation,
    )
    return [mention], 2


def _name_with_rest(words: Words, person: Person, side: str | None) -> Mention | None:
    """Read "NAME, OFFICE ..." where the office is the rest of the line, whatever its words."""
    here = person.after
    if words.key(here) == "(" and words.key(here + 2) == ")":
        here += 3
    if words.key(here) not in {",", "-", "–", "—", ":"}:
        return None
    here += 1
    office = office_at(words, here)
    if office is None or person_at(words, office.after) is not None:
        return None
    state = office.state or (None if office.has_organisation else _own_state_after(words, here))
    return Mention(
        first=0,
        after=len(words),
        span=words.span(0, len(words)),
        state=state or (None if office.has_organisation else side),
        person=words.span(person.first, person.after),
        office=_printed(words, office.first)
        if _ATTENDED_TOO.isdisjoint(words.keys[office.after :])
        else words.span(office.first, office.end),
        has_organisation=office.has_organisation,
    )


def _own_state_after(words: Words, at: int) -> str | None:
    for here in range(at, len(words)):
        state = state_at(words, here)
        if state is not None and words.keys[here - 1] not in _FOREIGN:
            return state.code
    return None


def _printed(words: Words, at: int) -> Span:
    """Give the office from a word to the end of the line, without the own state at its end."""
    for here in range(at + 1, len(words)):
        if words.keys[here] == "of":
            state = state_at(words, here + 1)
            if state is not None and not state.is_adjective and state.after == len(words):
                return words.span(at, here)
    return words.span(at, len(words))
