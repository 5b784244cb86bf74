"""A text prepared for reading: lines, sentences, list items and the part that is not furniture.

Rules it keeps:

- offsets are those of the text as given, so that every span is a slice of it;
- a sentence never ends at an initial, an abbreviation or inside a number;
- page furniture (menus, subscribe lines, clocks, exchange rates) is in no sentence and no item;
- any string is accepted, in time that grows with its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.reader.lexicon.furniture import CLOSING, LONE, OPENING
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAMPLE = 200_000  # letters beyond this many characters do not change the language
_LONGEST_NOTICE = 240  # a longer line is prose, whatever it begins with
_BLANKS = " \t\r\n\f\v\x00\xa0\u2002\u2003\u2009\u202f\u3000\ufeff"
_CYRILLIC = re.compile(r"[а-яё]+", re.IGNORECASE)
_LATIN = re.compile(r"[a-zà-ž]+", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(
    r"(?:[•·▪●◦‣■□➢►*\uf0b7]\s*|[–—‒-]\s+|\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s+|\d{1,2}\.\d{1,2}\s+"
    r"|\(?[a-zа-я]\)\s+|\((?:i|v|x){1,5}\)\s+)"
)
_NUMBERED = re.compile(r"(?:(?<=\s)|^)(\d{1,2})\.\s+(?=[«\"“]?[^\W\d_])")
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"»”’)\]]*+(\s++)[\"«“„(\[]*+")
_STARS = re.compile(r"(?:\*\s*){3}")
_LAST_WORD = re.compile(r"[^\s(«\"“„]*$")
_JOINING_END = re.compile(
    r"(?:,|(?<![^\W_])(?:of|the|and|in|on|for|to|by|with|at|from|a|an|и|в|на|о|об|с|по|к|от|для))$",
    re.IGNORECASE,
)
_ABBREVIATIONS = listed(
    "mr mrs ms messrs dr prof st gen col maj lt capt sen rep hon rev h.e h.h h.m h.r.h no nos "
    "art vol vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
    "u.s u.k u.n i.e e.g cf approx amb им г-н г-жа ул пр д стр см п пп ст ч проф акад ген "
    "полк гр т.е тыс млн млрд трлн долл янв февр фев апр авг сент окт нояб дек ред прим напр "
    "н.э св и.о и о"
)
_YEAR_ABBREVIATIONS = frozenset({"г", "гг"})
_LONGEST_INITIAL = 2  # Ю., Дж., Kh.


@dataclass(frozen=True, slots=True)
class Text:
    """The text as given, and where its parts stand in it."""

    raw: str
    """Exactly as given; all spans are offsets into it."""
    language: str
    """``en`` or ``ru``, by the share of Cyrillic letters."""
    lines: tuple[Span, ...]
    """Non-empty lines, trimmed."""
    sentences: tuple[Span, ...]
    """Sentences of the body, headings included, without furniture."""
    items: tuple[Span, ...]
    """List items, without their bullet and the ``;`` or ``.`` at their end."""
    body: Span
    """From the first line to the last that is not furniture."""
    lower: str
    """The text in lower case, of the same length, so that offsets hold in both."""

    def of(self, span: Span) -> str:
        """Give the words that stand at a span."""
        return self.raw[span.start : span.end]

    def lower_of(self, span: Span) -> str:
        """Give the words that stand at a span in lower case, letter for letter."""
        return self.lower[span.start : span.end]


def prepare(raw: str) -> Text:
    """Find lines, sentences, list items and body of any string, without changing it."""
    lines = tuple(_lines(raw))
    kept = _without_furniture(raw, lines)
    paragraphs = tuple(_paragraphs(raw, kept))
    body = Span(kept[0].start, kept[-1].end) if kept else Span(0, 0)
    return Text(
        raw=raw,
        language=_language(raw[:_SAMPLE]),
        lines=lines,
        sentences=tuple(s for p in paragraphs for s in _sentences(raw, p)),
        items=tuple(i for p in paragraphs for i in _items(raw, p)),
        body=body,
        lower=_lower(raw),
    )


def trimmed(raw: str, start: int, end: int, also: str = "") -> Span:
    """Shrink a stretch of text to its first and last character that is no blank.

    Args:
        raw: the whole text.
        start: first character of the stretch.
        end: character after its last.
        also: further characters to take off the end.
    """
    words = raw[start:end]
    bare = words.lstrip()
    start += len(words) - len(bare)
    bare = bare.rstrip(also + _BLANKS) if also else bare.rstrip()
    return Span(start, start + len(bare))


def _lower(raw: str) -> str:
    """Write in lower case; a letter whose small form is longer (İ) stays as it is."""
    lower = raw.lower()
    return lower if len(lower) == len(raw) else "".join(map(_lower_letter, raw))


def _lower_letter(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _language(raw: str) -> str:
    cyrillic = sum(map(len, _CYRILLIC.findall(raw)))
    latin = sum(map(len, _LATIN.findall(raw)))
    return "ru" if cyrillic > latin else "en"


def _lines(raw: str) -> Iterator[Span]:
    for match in _LINE.finditer(raw):
        span = trimmed(raw, match.start(), match.end())
        if span.end > span.start:
            yield span


def _without_furniture(raw: str, lines: tuple[Span, ...]) -> list[Span]:
    """Keep the lines of the body: opening notices, all after a closing one, and lone ones go."""
    last = len(lines)
    for number, line in enumerate(lines):
        if number and line.end - line.start < _LONGEST_NOTICE and CLOSING.match(line.of(raw)):
            last = number
            break
    kept = [line for line in lines[:last] if not _is_lone(line.of(raw))]
    first = 0
    while first < len(kept) - 1 and _is_opening(kept[first].of(raw)):
        first += 1
    return kept[first:]


def _is_lone(line: str) -> bool:
    return len(line) < _LONGEST_NOTICE and LONE.fullmatch(line) is not None


def _is_opening(line: str) -> bool:
    return len(line) < _LONGEST_NOTICE and OPENING.fullmatch(line) is not None


def _paragraphs(raw: str, lines: list[Span]) -> Iterator[Span]:
    """Join wrapped lines: the next begins in lower case, or this one ends in a joining word."""
    start, end = -1, -1
    for line in lines:
        if start < 0:
            start, end = line.start, line.end
        elif _continues(raw, start, end, line):
            end = line.end
        else:
            yield Span(start, end)
            start, end = line.start, line.end
    if start >= 0:
        yield Span(start, end)


def _continues(raw: str, start: int, end: int, line: Span) -> bool:
    if raw.count("\n", end, line.start) != 1 or _BULLET.match(raw, line.start, line.end):
        return False
    if raw[line.start].islower():
        return raw[end - 1] not in ".;:!?"
    return _JOINING_END.search(raw[max(start, end - 8) : end]) is not None


def _sentences(raw: str, paragraph: Span) -> Iterator[Span]:
    """Cut a paragraph at its full stops; an inline numbered list is cut before each number."""
    numbers = _numbers(raw, paragraph)
    cuts = {start for start, _ in numbers}
    within = {after for _, after in numbers}
    for match in _STOP.finditer(raw, paragraph.start, paragraph.end):
        if match.end(1) not in within and _ends_sentence(raw, paragraph, match):
            cuts.add(match.end(1))
    for match in _STARS.finditer(raw, paragraph.start, paragraph.end):
        cuts.update((match.start(), match.end()))
    cuts.discard(paragraph.start)
    start = paragraph.start
    for cut in (*sorted(cuts), paragraph.end):
        span = trimmed(raw, start, cut)
        start = cut
        if not _STARS.match(raw, span.start) and span.end > span.start:
            yield span


def _ends_sentence(raw: str, paragraph: Span, match: re.Match[str]) -> bool:
    if match.end() >= paragraph.end:
        return False
    after = raw[match.end()]
    if not (after.isupper() or after.isdigit() or after in "•–—*"):
        return False
    if raw[match.start()] != "." or match.end(1) - match.start() > len(match[1]) + 1:
        return True  # "!", "?", or a full stop before a closing quote
    before = raw[max(paragraph.start, match.start() - 24) : match.start()]
    word = _LAST_WORD.search(before)
    return _may_end(before[: word.start() if word else 0].rstrip(), word[0] if word else "")


def _may_end(before: str, word: str) -> bool:
    """Tell whether a full stop after this word can end a sentence."""
    lower = word.lower()
    if lower in _ABBREVIATIONS:
        return False
    if lower in _YEAR_ABBREVIATIONS:  # 2018 г. ends, г. Minsk does not
        return before[-1:].isdigit()
    if word.replace(".", "").isdigit():  # a number that is not the one of the paragraph
        return bool(before)
    initial = word.rsplit(".", 1)[-1].rsplit("-", 1)[-1]
    return not (0 < len(initial) <= _LONGEST_INITIAL and initial[0].isupper())


def _numbers(raw: str, paragraph: Span) -> list[tuple[int, int]]:
    """Find "1. ... 2. ... 3. ..." inside one paragraph: where each number and its item begin."""
    found: list[tuple[int, int]] = []
    for match in _NUMBERED.finditer(raw, paragraph.start, paragraph.end):
        if int(match[1]) == len(found) + 1:
            found.append((match.start(), match.end()))
    return found if len(found) > 1 else []


def _items(raw: str, paragraph: Span) -> Iterator[Span]:
    numbers = _numbers(raw, paragraph)
    if numbers:
        ends = [start for start, _ in numbers[1:]] + [paragraph.end]
        for (_, start), end in zip(numbers, ends, strict=True):
            yield trimmed(raw, start, end, also=";.,")
        return
    start = paragraph.start
    while match := _BULLET.match(raw, start, paragraph.end):
        start = match.end()
    span = trimmed(raw, start, paragraph.end, also=";.,")
    if start > paragraph.start and span.end > span.start:
        yield span
