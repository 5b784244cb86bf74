"""The articles of a text: where each begins, its number, its heading.

Rules it keeps:

- a heading begins a line or follows a full stop; "in accordance with article 5" is none;
- what runs together ("article xiientry into forcethis", "ARTICLE 211. this") is taken apart by
  the number that comes next in order;
- a heading is the rest of a short line, or words that usually are one, and not the beginning of a
  sentence ("amendments to this convention may be proposed").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from servanda.reader.final_clauses.cutting.cleaning import Clean
from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.cutting.words import words_in
from servanda.reader.final_clauses.lexicon.headings import (
    ARTICLE_WORDS,
    CONTINUING,
    HEADINGS,
    NUMBER_WORDS,
)
from servanda.reader.final_clauses.numerals import number_at

_ARTICLE = ("art", "стат", "ст.")
_LONGEST_HEADING = 110
_LONGEST_NUMBER = 24  # letters of a number in words
_GAP = 20  # a jump this great in the numbers of articles means that two numbers run together
_FINITE = re.compile(
    r"\b(?:shall|may|will|is|are|must|has|have|can|does|do|открыт\w*|вступ\w*|подлежит|может|могут"
    r"|являются|является|долж\w+|\w{3,}(?:[еию]тся|[аяу]ют|[аяу]ет))\b"
)
_NUMBER = re.compile(r"[\s\xad]*(?:n[o°º]\.?\s*)?(?:(?P<digits>\d{1,4})|(?P<roman>[ivxlc]+))")
_AFTER = re.compile(r"(?:\s*(?:bis|ter|quater)\b)?[ \t\xad]*[.:)-]*[ \t\xad]*")
_CLOSING_MARK = re.compile(r" ?(?:[:.] ?-?|-) *")
_CLOSING_BRACKET = re.compile(r"\)\.?")
_BREAK = re.compile(r"[\s\xad]*")
_BEFORE = re.compile(r"(?:^|\n|[.;:!?\"')])[\s\xad]*$")
_JOINING = re.compile(
    r"(?:\b(?:of|in|under|with|by|to|and|or|the|from|see|per|per|for|that|than|in|на|в|с|по|из|и"
    r"|или|от|к|со|см)|[,(-])[\s\xad]*$"
)
_ENGLISH_GOES_ON = re.compile(
    r"[\s\xad]*(?:[,;)]|(?:of|and|or|shall|may|is|are|to|above|below|does|applies|paragraph|paras?"
    r"|hereof|thereof|in so far|as|или|и|настояще(?:го|й)|устава|конвенции|соглашения)\b)"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """Where an article begins, what it is called, and where its first sentence begins."""

    start: int
    body: int
    number: str
    words: str
    is_article: bool
    """Whether it calls itself an article, and not a section, chapter, rule."""


def headings(clean: Clean) -> tuple[Heading, ...]:
    """Find the headings of articles in the order of the text."""
    found: list[Heading] = []
    previous: dict[bool, int] = {True: 0, False: 0}
    for match in _OPENING[clean.language].finditer(clean.text):
        if not _may_begin(clean, match.start()):
            continue
        is_article = match[0].startswith(_ARTICLE)
        numbered = _numbered(clean, match.end(), previous[is_article])
        if numbered is not None:
            previous[is_article], after = numbered
            words, body = _heading_words(clean, after)
            number = str(numbered[0])
            found.append(Heading(match.start(), body, number, words, is_article=is_article))
    return _numbered_once(found)


def _numbered_once(found: list[Heading]) -> tuple[Heading, ...]:
    """Take the number off sections where there are articles, and off the articles of annexes."""
    only_articles = any(heading.is_article for heading in found)
    seen: set[str] = set()
    kept = []
    for heading in found:
        counts = heading.is_article or not only_articles
        own = heading.number if counts and heading.number not in seen else ""
        seen.add(own)
        kept.append(replace(heading, number=own))
    return tuple(kept)


def _opening(language: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, ARTICLE_WORDS[language].split()))
    numbers = "|".join(NUMBER_WORDS.split())
    return re.compile(
        rf"(?:{words})(?=[\s\xad]*(?:n[o°º]\.?\s*)?(?:[\divxlc]|(?:the )?(?:{numbers})))"
    )


_OPENING = {language: _opening(language) for language in ARTICLE_WORDS}


def _may_begin(clean: Clean, start: int) -> bool:
    before = clean.text[max(0, start - 30) : start]
    if not before.strip(" \n\r\xad") and start < 30:
        return True
    begins = _BEFORE.search(before)
    if begins is None:
        return False
    if begins[0][:1] in {"\n", ""} and clean.has_capitals and not clean.raw[start].isupper():
        return False
    return clean.raw[start : start + 3].isupper() or not _JOINING.search(before)


def _numbered(clean: Clean, at: int, previous: int) -> tuple[int, int] | None:
    """Read the number of an article; give it, and where what follows begins."""
    match = _NUMBER.match(clean.text, at)
    if match is None:
        return _in_words(clean.text, at)
    if _ENGLISH_GOES_ON.match(clean.text, match.end()):
        return None
    if match["digits"] is not None:
        digits = _own_digits(match["digits"], clean.text[match.end() : match.end() + 1], previous)
        return int(digits), match.start("digits") + len(digits)
    return _own_letters(clean.text, match.start("roman"), match["roman"], previous)


def _in_words(text: str, at: int) -> tuple[int, int] | None:
    """Read "twenty-one", "the first"."""
    words = words_in(text, at, at + _LONGEST_NUMBER)
    first = int(words[0].word == "the")
    number = number_at([word.word for word in words], first, "en")
    if number is None or not isinstance(number.value, int):
        return None
    after = words[number.after - 1].end
    return None if _ENGLISH_GOES_ON.match(text, after) else (number.value, after)


def _own_digits(digits: str, after: str, previous: int) -> str:
    """Leave the number of the first paragraph where it runs together: article 21, 1."""
    value = int(digits)
    if len(digits) > 1 and digits[-1] == "1" and after in {".", ")"} and value != previous + 1:
        shorter = int(digits[:-1])
        if shorter == previous + 1 or (previous < shorter and value > previous + _GAP):
            return digits[:-1]
    return digits


def _own_letters(text: str, start: int, letters: str, previous: int) -> tuple[int, int] | None:
    """Take the numeral that comes next in order, else the longest before a word's own letters."""
    if letters == "ii" and previous == 10:  # 11, as machines misread it
        return 11, start + 2
    lengths = [n for n in range(1, len(letters) + 1) if roman(letters[:n]) is not None]
    for length in lengths:
        if roman(letters[:length]) == previous + 1 and not _is_whole(text, start, lengths[-1]):
            return previous + 1, start + length
    for length in reversed(lengths):
        if _is_whole(text, start, length) or _begins_heading(text, start + length):
            return roman(letters[:length]) or 0, start + length
    return None


def _is_whole(text: str, start: int, length: int) -> bool:
    return not text[start + length : start + length + 1].isalpha()


def _begins_heading(text: str, at: int) -> bool:
    return _SENTENCE_OPENER.match(text, at) is not None or _USUAL["en"].match(text, at) is not None


_SENTENCE_OPENER = re.compile(r"(?:the|this|any|each|a|an|every|all|in|for|upon|no|when|after)\b")


def _usual(language: str) -> re.Pattern[str]:
    lines = HEADINGS[language].replace("\n", ";").split(";")
    known = sorted({line.strip() for line in lines if line.strip()}, key=len, reverse=True)
    words = "|".join(re.escape(heading).replace(r"\ ", r"[\s\xad]+") for heading in known)
    return re.compile(words)


_USUAL = {language: _usual(language) for language in HEADINGS}
_GOES_ON = {
    language: re.compile(rf"[\s\xad]*(?:,|(?:{'|'.join(words.split())})\b)")
    for language, words in CONTINUING.items()
}


def _heading_words(clean: Clean, at: int) -> tuple[str, int]:
    """Read the words of a heading; give them, and where the first sentence begins."""
    match = _AFTER.match(clean.text, at)
    start = at if match is None else match.end()
    line = _line_of_its_own(clean, start)
    if line is not None:
        return line
    start = _after_blanks(clean.text, start)
    opening = start + (clean.text[start : start + 1] == "(")
    usual = _USUAL[clean.language].match(clean.text, opening)
    if usual is None or _goes_on(clean, usual.end()):
        return "", start
    return _plain(usual[0]), _after_bracket(clean.text, usual.end(), opening - start)


def without_heading(clean: Clean, start: int) -> int:
    """Give the place after a usual heading that has no number, where a sentence follows it."""
    usual = _USUAL[clean.language].match(clean.text, start)
    if usual is None or _goes_on(clean, usual.end()):
        return start
    closing = _CLOSING_MARK.match(clean.text, usual.end())
    if closing is not None:
        return closing.end()
    body = _after_blanks(clean.text, usual.end())
    if "\n" in clean.text[usual.end() : body] or body == len(clean.text):
        return body
    return body if _SENTENCE_OPENER.match(clean.text, body) else start


def _goes_on(clean: Clean, at: int) -> bool:
    """Tell whether a sentence goes on after words that look like a heading."""
    if _GOES_ON[clean.language].match(clean.text, at):
        return True
    after = _after_blanks(clean.text, at)
    if _FINITE.match(clean.text, after):
        return True
    return clean.has_capitals and at < after and clean.raw[after : after + 1].islower()


def _after_bracket(text: str, at: int, brackets: int) -> int:
    """Pass over the bracket and the full stop that close a heading in brackets."""
    closing = _CLOSING_BRACKET.match(text, at)
    return at if not brackets or closing is None else closing.end()


def _after_blanks(text: str, at: int) -> int:
    match = _BREAK.match(text, at)
    return at if match is None else match.end()


def _line_of_its_own(clean: Clean, start: int) -> tuple[str, int] | None:
    """Take the rest of a short line, or the next, where a capital or a number begins the one after.

    Only in a text with capitals: elsewhere nothing tells a heading from a sentence.
    """
    if not clean.has_capitals:
        return None
    start = _after_blanks(clean.text, start)
    end = clean.text.find("\n", start, start + _LONGEST_HEADING)
    if end < 0 or not clean.raw[start : start + 1].isupper():
        return None
    line = clean.text[start:end].rstrip(" \r\xad")
    next_at = _after_blanks(clean.text, end)
    after = clean.raw[next_at : next_at + 1]
    if line.endswith((",", ";", ":", ".")) or _FINITE.search(line):
        return None
    if not (after.isupper() or after.isdigit() or after in {"(", '"', "“", "«"}):
        return None
    return _plain(line), end


def _plain(words: str) -> str:
    return " ".join(words.replace("\xad", "").split())
