"""The sentences of a text that may hold a final clause, with the articles they stand in.

Rules it keeps:

- the preamble holds no final clause: the body begins after "have agreed as follows";
- a sentence with a strong cue is read; one with a weak cue, only beside one with a strong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from servanda.reader.final_clauses.cutting.articles import (
    Heading,
    headings,
    without_heading,
)
from servanda.reader.final_clauses.cutting.cleaning import Clean, spelt_out
from servanda.reader.final_clauses.cutting.sentences import Sentence, sentences
from servanda.reader.final_clauses.document import Article
from servanda.reader.final_clauses.lexicon.cues import (
    CLOSING,
    REFERRING_BACK,
    STRONG,
    WEAK,
    Cues,
)
from servanda.reader.record import Span

_AGREED = {
    "en": re.compile(
        r"agree(?:d|ing)?(?:[\s\xad]+(?:upon|on|to))?(?:[\s\xad]+the)?"
        r"[\s\xad]+(?:as[\s\xad]+follows?|following(?:[\s\xad]+\w+)?)[\s\xad]*[:.;]?"
    ),
    "ru": re.compile(
        r"(?:согласились|договорились)[\s\xad]+(?:о|об)[\s\xad]+нижеследующем[\s\xad]*[:.]?"
    ),
}

_REFERRING_BACK = {language: re.compile(words) for language, words in REFERRING_BACK.items()}
_LONGEST_CLOSING = 700  # characters of the closing formula, with what it says of languages
_CLOSING = {language: re.compile(words) for language, words in CLOSING.items()}


@dataclass(frozen=True, slots=True)
class Kept:
    """A sentence that may hold a final clause, and its article."""

    sentence: Sentence
    article: Article | None


@dataclass(frozen=True, slots=True)
class _Block:
    """A stretch of text without headings inside, and the heading before it."""

    start: int
    end: int
    heading: Heading | None
    annex: int
    """Where an annex begins in it, if not after its end."""


def kept_sentences(clean: Clean) -> Iterator[Kept]:
    """Give the sentences that are worth reading, in the order of the text."""
    for block in _blocks(clean):
        if not _has_cue(clean, Span(block.start, block.end), STRONG):
            continue
        article = None if block.heading is None else _article(block.heading, block.end)
        cut = list(_without_headings(clean, sentences(clean, block.start, block.end)))
        strong = [_has_cue(clean, sentence.span, STRONG) for sentence in cut]
        has_strong = any(strong)
        for at, sentence in enumerate(cut):
            reads_weak = has_strong and sentence.span.start < block.annex
            if (
                strong[at]
                or (reads_weak and _has_cue(clean, sentence.span, WEAK))
                or (any(strong[at + 1 : at + 2]) and _refers_back(clean, cut[at + 1]))
            ):
                yield Kept(sentence, article)


def _refers_back(clean: Clean, sentence: Sentence) -> bool:
    pattern = _REFERRING_BACK[clean.language]
    return pattern.match(clean.text, sentence.span.start) is not None


def _without_headings(clean: Clean, cut: Iterable[Sentence]) -> Iterator[Sentence]:
    """Take headings without a number off the sentences after them; one that stands alone goes."""
    for sentence in cut:
        start = without_heading(clean, sentence.span.start)
        if start < sentence.span.end:
            yield replace(sentence, span=Span(start, sentence.span.end))


def _blocks(clean: Clean) -> Iterator[_Block]:
    """Give the stretches between headings, and those from the closing formula on."""
    start = _body(clean)
    within = [heading for heading in headings(clean) if heading.start >= start]
    closing = _closing(clean, within)
    annex = closing + _LONGEST_CLOSING
    ends = [heading.start for heading in within] + [len(clean.text)]
    yield from _before_and_after(_Block(start, ends[0], None, annex), closing)
    for heading, end in zip(within, ends[1:], strict=True):
        yield from _before_and_after(_Block(heading.body, end, heading, annex), closing)


def _closing(clean: Clean, found: list[Heading]) -> int:
    """Tell where the closing formula begins, after the last article that counts."""
    numbered = [heading.body for heading in found if heading.number]
    match = _CLOSING[clean.language].search(clean.text, max(numbered, default=0))
    return len(clean.text) if match is None else match.start()


def _before_and_after(block: _Block, closing: int) -> Iterator[_Block]:
    if block.start < closing < block.end:
        yield replace(block, end=closing)
        yield _Block(closing, block.end, None, block.annex)
    else:
        yield block


def _body(clean: Clean) -> int:
    """Tell where the preamble ends; where it says so only late, it is no preamble."""
    match = _AGREED[clean.language].search(clean.text, 0, len(clean.text) // 2)
    return 0 if match is None else match.end()


def _article(heading: Heading, end: int) -> Article:
    return Article(number=heading.number, heading=heading.words, span=Span(heading.start, end))


def _has_cue(clean: Clean, span: Span, cues: Mapping[str, Cues]) -> bool:
    words = spelt_out(clean.text[span.start : span.end])
    for cue, ways in cues[clean.language]:
        if cue in words and (not ways or any(way in words for way in ways)):
            return True
    return False
