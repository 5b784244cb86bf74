"""Where a session met: the city that sentences about the session name, and its state.

Rules it keeps:

- the city of a dateline ("ASTANA. -") is where the report was written, no place;
- a session by video link has no place;
- the city of the next session is another field;
- a host state alone is a place without a city.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.reader.header.councils import about_next
from servanda.reader.lexicon.cities import GIVEN_NAMES
from servanda.reader.lexicon.listing import listed
from servanda.reader.lexicon.session import (
    FUTURE_HOST,
    HOSTS,
    REMOTE,
    SESSION,
)
from servanda.reader.names.cities import city_at
from servanda.reader.names.states import state_at
from servanda.reader.names.words import Words, folded, words_of
from servanda.reader.record import Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from servanda.reader.text import Text

_READ_SENTENCES = 25
_LONGEST_SENTENCE = 3000
_LEADING = 4
_HOST_REACH = 60  # characters between a city and "hosted"
_NEXT_REACH = 70
_BEFORE_PLACE = listed("in at to of в во на г. городе столице capital capital, где : -")
_HERE = re.compile(r"\bhere\b|(?<!\w)здесь\b")
_BREAKS = frozenset(":;,—–")


@dataclass(slots=True)
class _Candidate:
    """A city or a host state, and how much speaks for it."""

    city: str | None
    country: str
    span: Span
    weight: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with what it says about sessions."""

    number: int
    start: int
    end: int
    words: str
    about_session: bool
    next_at: int
    """Offset in the text where it begins to speak of the next session, or -1."""


def place(text: Text) -> Place | None:
    """Give the city and the state where the session met, or nothing."""
    candidates: dict[tuple[str | None, str], _Candidate] = {}
    for sentence in _sentences(text):
        if sentence.about_session and sentence.next_at < 0 and REMOTE.search(sentence.words):
            return None
        for found in _candidates(text, sentence):
            known = candidates.setdefault((found.city, found.country), found)
            if known is not found:
                known.weight += found.weight
    best = max(candidates.values(), key=_merit, default=None)
    if best is None or best.weight <= 0:
        return _here(text)
    return Place(span=best.span, city=_as_printed(text, best), country=best.country)


def _here(text: Text) -> Place | None:
    """Take the city of the dateline where the text says that the session was held "here"."""
    for sentence in _sentences(text):
        if sentence.about_session and sentence.next_at < 0 and _HERE.search(sentence.words):
            return _dateline(text)
    return None


def _dateline(text: Text) -> Place | None:
    for line in text.lines:
        words = words_of(text.raw, Span(line.start, min(line.end, line.start + _HOST_REACH)))
        city = city_at(words, 0) if len(words) and words.is_capitals(0) else None
        if city is not None:
            return Place(span=words.span(0, city[2]), city=city[0], country=city[1])
    return None


def _as_printed(text: Text, best: _Candidate) -> str | None:
    """Give the city with the accents that the text prints: "Lomé", "Reykjavík"."""
    printed = text.of(best.span)
    if best.city is None or text.language != "en" or printed.isupper():
        return best.city
    return (
        printed if folded(printed) == folded(best.city) and printed[-2] not in "'’" else best.city
    )


def _merit(candidate: _Candidate) -> tuple[bool, int, int]:
    has_city = candidate.city is not None and candidate.weight > 0
    return has_city, candidate.weight, -candidate.span.start


def _sentences(text: Text) -> Iterator[_Sentence]:
    items = {item.end for item in text.items}
    about = about_next(text)
    for number, span in enumerate(text.sentences[:_READ_SENTENCES]):
        if number > _LEADING and (span.end in items or span.end + 1 in items):
            continue
        end = min(span.end, span.start + _LONGEST_SENTENCE)
        words = text.lower[span.start : end]
        after = about.search(words)
        yield _Sentence(
            number=number,
            start=span.start,
            end=end,
            words=words,
            about_session=SESSION.search(words) is not None,
            next_at=span.start + after.start() if after else -1,
        )


def _candidates(text: Text, sentence: _Sentence) -> Iterator[_Candidate]:
    words = words_of(text.raw, Span(sentence.start, sentence.end))
    at = -1
    while (at := at + 1) < len(words):
        if not words.is_capital(at):
            continue
        city = city_at(words, at)
        if city is not None and not _is_given_name(words, at):
            name, country, after = city
            if not _is_dateline(text, words, at, after, sentence):
                span, weight = words.span(at, after), _weight(text, words, at, after, sentence)
                yield _Candidate(name, _printed_country(words, after) or country, span, weight)
            at = after - 1
            continue
        state = state_at(words, at)
        if (
            state is not None
            and not state.is_adjective
            and _is_host(text, words, state.after, sentence)
        ):
            yield _Candidate(None, state.code, words.span(at, state.after), 1)
        at = state.after - 1 if state is not None else at


def _is_given_name(words: Words, at: int) -> bool:
    """Tell "President Milan Black" from "a session in Milan"."""
    return (
        words.keys[at] in GIVEN_NAMES
        and words.is_capital(at + 1)
        and (at == 0 or words.keys[at - 1] not in _BEFORE_PLACE)
    )


def _is_dateline(text: Text, words: Words, at: int, after: int, sentence: _Sentence) -> bool:
    """Tell "ASTANA. KAZINFORM -" and "ДУШАНБЕ, 30 окт" from a place."""
    if at > 0 and words.keys[at - 1] not in {".", "(", ","}:
        return False
    if not words.is_capitals(at) or text.raw[sentence.start : sentence.end].isupper():
        return after == len(words) and words.is_capitals(at)
    return True


def _printed_country(words: Words, after: int) -> str | None:
    """Read the state printed behind a city: ", Belarus", "(Kyrgyz Republic)"."""
    if words.key(after) not in {",", "("}:
        return None
    state = state_at(words, after + 1)
    return state.code if state is not None and not state.is_adjective else None


def _weight(text: Text, words: Words, at: int, after: int, sentence: _Sentence) -> int:
    weight = 1 if sentence.number < _LEADING else 0
    before = words.keys[at - 1] if at else ""
    if before in _BEFORE_PLACE or _is_capital_of(words, at):
        weight += 2
    if sentence.about_session:
        weight += 2
    hosting = text.lower[
        words.ends[after - 1] : min(words.ends[after - 1] + _HOST_REACH, sentence.end)
    ]
    if FUTURE_HOST.match(hosting.lstrip()):
        weight -= 2
    elif HOSTS.search(hosting) and sentence.about_session:
        weight += 2
    if _is_of_next(text, words.starts[at], sentence):
        weight -= 8
    return weight


def _is_capital_of(words: Words, at: int) -> bool:
    """Tell "the Uzbek capital, Tashkent", "в туркменской столице Ашхабаде"."""
    before = words.keys[max(at - 2, 0) : at]
    return any(key == "capital" or key.startswith("столиц") for key in before)


def _is_of_next(text: Text, start: int, sentence: _Sentence) -> bool:
    """Tell whether the sentence speaks of the next session where it names the city."""
    if sentence.next_at < 0:
        return False
    if start > sentence.next_at:
        return True
    between = text.raw[start : sentence.next_at]
    return len(between) < _NEXT_REACH and not any(mark in between for mark in _BREAKS)


def _is_host(text: Text, words: Words, after: int, sentence: _Sentence) -> bool:
    if not sentence.about_session or sentence.next_at >= 0:
        return False
    end = min(words.ends[after - 1] + _HOST_REACH // 2, sentence.end)
    following = text.lower[words.ends[after - 1] : end].lstrip(" ,")
    return HOSTS.match(following) is not None and "receiv" not in following[:8]
