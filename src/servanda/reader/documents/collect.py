"""Collects documents over a whole text: list items under their lead, then sentences.

A list's lead ("the following documents were signed:") tells whether its items are documents; items
that read as sentences are read as sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from servanda.reader.documents import english, russian
from servanda.reader.documents.about import documents_by_subject
from servanda.reader.documents.clauses import titles_in
from servanda.reader.documents.grammar import Grammar
from servanda.reader.documents.titles import document
from servanda.reader.documents.tokens import Token, tokens_of
from servanda.reader.lexicon import document_types as lexicon
from servanda.reader.record import Document, Span
from servanda.reader.text import Text

_SIGNING = re.compile(
    r"\b(?:sign(?:ed|ing|s|atures?)?|adopt(?:ed|ion|ing|s)?|approv(?:ed?|al|es|ing)"
    r"|endors(?:ed?|es|ing)|conclu(?:ded?|sion\s+of)|issued|released|passed|initiall?ed"
    r"|decided\s+(?:up)?on|decision|documents|papers)\b"
    r"|подпи[сш]|утвержд|утверд|одобр|приня[тл]|примут|заключ[её]н|парафир|документ|среди\s+итогов",
    re.IGNORECASE,
)
_DOCUMENTS = re.compile(
    r"\b(?:documents|papers|documentation|instruments)\b|документ", re.IGNORECASE
)
_AGENDA = re.compile(
    r"\b(?:agenda|discuss\w*|consider\w*|review\w*|topics?|reports?\s+(?:on|were)|participants?"
    r"|attend\w*|delegations?)\b|повестк|обсу[дж]|рассм[ао]тр|участник|делегаци",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:signed|adopted|approved|signing)\b|подписа|утвержд|принят", re.IGNORECASE
)
_PLANNED = re.compile(
    r"\b(?:will|shall|to)\s+(?:be\s+)?(?:sign|adopt|approve)|\b(?:expected|planned|scheduled)\b"
    r"|планиру|ожида|предстоит|намечен|будут?\s+подпис|будет\s+подпис|подпишут",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|will|has|have|had)\b|\b(?:был[аио]?|будет|будут)\b", re.IGNORECASE
)
_AMONG = re.compile(
    r"(?:среди|в\s+числе|among)\s.{0,60}?(?:итог|результат|документ|outcome|result)", re.IGNORECASE
)
_SHARED = 0.8  # of the fewer words of two titles that are one
_FEWEST = 3
_MOST_COMPARED = 300  # no session makes more; a longer text is read, not searched for twins
_LONGEST_TITLE = 1500


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands above a list."""

    makes: bool
    """The list is of documents signed or adopted."""
    mentions: bool
    """It is of something else: an agenda, reports, people."""
    planned: bool


def documents(text: Text) -> tuple[Document, ...]:
    """Give the documents that the text says were, or will be, signed or adopted, in its order."""
    grammar: Grammar = russian if text.language == "ru" else english
    items = list(_listed(text, grammar))
    taken = [item.span for item in items]
    prose = list(_narrated(text, grammar, taken))
    kept = _merge(items, prose)
    return tuple(sorted(kept, key=lambda found: found.span))


def _lead(words: str) -> _Lead:
    makes = _SIGNING.search(words) is not None
    signed = _SIGNED.search(words) is not None
    mentions = _AGENDA.search(words) is not None
    return _Lead(
        makes=makes and (signed or not mentions),
        mentions=mentions and not signed,
        planned=_PLANNED.search(words) is not None,
    )


def _listed(text: Text, grammar: Grammar) -> Iterator[Document]:
    """Read the items of lists; each is one document, up to its first full stop."""
    lead = _Lead(makes=False, mentions=False, planned=False)
    sentences = iter(text.sentences)
    sentence = next(sentences, None)
    end_of_item = -1
    for item in text.items:
        while sentence is not None and sentence.end <= item.start:
            if sentence.start >= end_of_item:
                lead = _lead(sentence.of(text.raw))
            sentence = next(sentences, None)
        first_end = sentence.end if sentence and sentence.start < item.end else item.end
        end_of_item = item.end
        words = Span(item.start, min(item.end, first_end, item.start + _LONGEST_TITLE))
        found = _item(text, words, lead, grammar)
        if found is not None:
            yield found


def _item(text: Text, words: Span, lead: _Lead, grammar: Grammar) -> Document | None:
    raw = words.of(text.raw)
    if lead.mentions or raw.endswith(":") or not raw:
        return None
    if not lead.makes and _FINITE.search(raw):
        return None
    tokens = tokens_of(text.raw, words)
    leading = grammar.leading_kind(tokens)
    if leading is None or (leading[0] == "decision" and not lead.makes and _is_topic(tokens)):
        return None
    kind, first = leading
    title = Span(tokens[first].start, words.end)
    return document(text.raw, title, kind, text.language, planned=lead.planned)


def _is_topic(tokens: list[Token]) -> bool:
    return tokens[0].word in {"on", "about", "о", "об"}


def _narrated(text: Text, grammar: Grammar, taken: list[Span]) -> Iterator[Document]:
    """Read the sentences that are in no list item already taken."""
    counted = -9
    under_heading = seen = False
    at = 0
    starts = {line.start for line in text.lines}
    for number, sentence in enumerate(text.sentences):
        while at < len(taken) and taken[at].end <= sentence.start:
            at += 1
        if at < len(taken) and taken[at].start < sentence.end:
            continue
        words = sentence.of(text.raw)
        signing = _SIGNING.search(words) is not None
        listing = number - counted <= 2 or _AMONG.match(words) is not None
        titled = under_heading and sentence.start in starts and not _FINITE.search(words)
        if signing or listing or titled:
            yield from _sentence(text, sentence, grammar, listing=listing, governed=titled)
        if seen:
            yield from documents_by_subject(text, sentence)
        seen = seen or signing
        if signing and _DOCUMENTS.search(words):
            counted = number
        if signing and (words.endswith(":") or (len(words) < 60 and words[-1] not in ".!?")):
            under_heading = not _AGENDA.search(words)


def _sentence(
    text: Text, span: Span, grammar: Grammar, *, listing: bool, governed: bool
) -> Iterator[Document]:
    tokens = tokens_of(text.raw, span)
    for title in titles_in(grammar, tokens, listing=listing, governed=governed):
        first, last = title.first, title.last
        kind = title.head.kind or grammar.topic_kind(tokens[first:last]) or "other"
        if title.head.kind is None:
            first += _articles(tokens, first, kind)
        words = Span(tokens[first].start, tokens[last - 1].end)
        found = document(text.raw, words, kind, text.language, planned=title.is_planned)
        yield from filter(None, [found])


def _articles(tokens: list[Token], first: int, kind: str) -> int:
    """Count the words to leave out of "on the ... programme", where the instrument is named."""
    if kind == "other" or tokens[first].word != "on":
        return 0
    skipped = 1
    while tokens[first + skipped].word in lexicon.EN_ARTICLES:
        skipped += 1
    return skipped


def _merge(items: list[Document], prose: list[Document]) -> list[Document]:
    """Drop what prose names again: the fuller title stays, and a list item always."""
    kept = [(found, _words(found.title), True) for found in items]
    for found in prose:
        words = _words(found.title)
        near = kept[:_MOST_COMPARED]
        twin = next((k for k in near if _is_same(k, (found, words, False))), None)
        if twin is None:
            kept.append((found, words, False))
        elif not twin[2] and len(words) > len(twin[1]):
            kept[kept.index(twin)] = (found, words, False)
    return [found for found, _, _ in kept]


_Kept = tuple[Document, frozenset[str], bool]


def _is_same(one: _Kept, other: _Kept) -> bool:
    if one[0].type != other[0].type or not _agree(one[0], other[0]):
        return False
    fewer = min(len(one[1]), len(other[1]))
    if fewer < _FEWEST:
        return one[1] == other[1]
    return len(one[1] & other[1]) >= _SHARED * fewer


def _agree(one: Document, other: Document) -> bool:
    dates = one.instrument_dates, other.instrument_dates
    return not (dates[0] and dates[1]) or dates[0] == dates[1]


def _words(title: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", title.lower()) if len(word) > 3)
