r"""Where the sentences of a stretch of text end, however mangled it is.

Rules it keeps:

- abbreviations, numbers ("article vii.2", "1.5") and list labels end no sentence;
- the number of a paragraph begins one ("force.2. for any", "force\\n2. This"), if it is the next;
- a list with a lead ("the following: (a) ...; (b) ...") is one sentence, even where its items end
  in full stops;
- in a text with capitals a sentence begins with one; an empty line within a sentence is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from servanda.reader.final_clauses.cutting.cleaning import Clean
from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.lexicon.abbreviations import ABBREVIATIONS, NEVER_FIRST
from servanda.reader.record import Span

_FURTHEST = 3  # a paragraph's number without a full stop is at most so far from the last
_LONGEST_LABEL = 4
_LONG_LINE = 42  # a line so long that ends in no full stop is no heading
_LONGEST = 8000  # no list with its lead is longer; what is has no full stops
_COUNTED = r"(?:days?|months?|years?|weeks?|per\b|states?|members?|дн|ден|мес|лет|год|сторон)"
_STOP = re.compile(
    r"\.|\n[\s\xad]*\n|\n(?=[ \xad]*\(?\d{1,2}[.) ])|;(?=[\s\xad]*\(?\d{1,2}[.)])"
    r"|(?=\bin witness where|\bin faith where|\bв удостоверение)"
)
_MARKER = re.compile(
    r"[\s.;,:\xad\"'*•-]*(?:§ ?)?(?:"
    r"\d{1,3}\.(?P<sub>\d{1,2})(?:\.\s*|[ \xad]\s*)"
    rf"|\(?(?P<number>\d{{1,2}})(?:[.)]+|[ \xad](?![\s\xad]*{_COUNTED}))[\s\xad]*"
    r"(?=[^\W\d_(\"«])"
    r"|\((?P<bracketed>[a-z]{1,4}|[а-я])\)"
    r"|(?P<letter>[a-zа-я])(?:\)|\.(?= ))"
    r")?[\s\xad]*"
)
_NEXT_NUMBER = re.compile(
    r"[\s\xad]*\(?(?:\d{1,3}\.(?P<sub>\d{1,2})[. ]|(?P<number>\d{1,2})(?:(?P<stop>[.)])(?!\d)"
    rf"|(?=[\s\xad]*[^\W\d_])(?![\s\xad]*{_COUNTED})))"
)
_LABEL = re.compile(
    r"[\s\xad]*(?:\(?(?P<label>[a-z]{1,4}|\d{1,2}|[а-я])\)|(?P<bare>[a-zа-я])\.(?=[\s\xad]))"
)
_LABELS = re.compile(
    r"(?<![^\W_])(?:\(?(?P<label>[a-z]{1,4}|\d{1,2}|[а-я])\)|(?P<bare>[a-zа-я])\.(?=[\s\xad]))"
)
_LIST_LABEL = re.compile(
    r"(?:[.:;,]|\band|\bor|\bи|\bили)[\s\xad]*(?:\.|(?<=[\s;:])(?:[a-zа-я]|[ivx]{1,4}|\d{1,2})\.)$"
    r"|(?:\band|\bor)\d{1,2}\.$|\band[a-z]\.$"
)
_ITEM_ENDS = re.compile(r"(?:[:;,]|\band|\bor|\bи|\bили)$")
_LIST_LEAD = re.compile(r":[\s\xad]*(?:\(?(?:a|i|1|а)[).])")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:1[89]|20)\d\d$")
_NEXT = re.compile(r"[\s\xad\"')]*")
_ACTS = r"(?:ratification|acceptance|approval|accession|signature|adherence)"
_COMMA_MISREAD = re.compile(rf"{_ACTS}[\s\xad]*(?:,|(?:or|and)\b)(?![^.]*\b(?:shall|may|is|are)\b)")
_JOINING = re.compile(
    r"(?:\b(?:of|the|and|or|by|to|in|with|for|on|at|from|a|an|any|its|their|this|such|и|или|в|на|с"
    r"|по|о|об|к|от|для|из|articles?|paragraphs?|sections?|пункт\w*|стать\w+)|[,-])[\s\xad]*$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where a sentence stands, without the number of its paragraph."""

    span: Span
    paragraph: str


def sentences(clean: Clean, start: int, end: int) -> Iterator[Sentence]:
    """Cut a stretch of text, such as an article without its heading, into its sentences."""
    number = 0
    while start < end:
        start, number, paragraph = _after_marker(clean.text, start, end, number)
        stop, after = _end(clean, start, end, number)
        span = Span(start, start + len(clean.text[start:stop].rstrip(" \n\r\xad")))
        if span.end > span.start:
            yield Sentence(span, paragraph)
        start = after


def _after_marker(text: str, start: int, end: int, number: int) -> tuple[int, int, str]:
    """Pass over the number or letter of a paragraph; give the place, last number and its own."""
    match = cast("re.Match[str]", _MARKER.match(text, start, end))  # it may match nothing
    if match["number"]:
        found = int(match["number"])
        if not _is_bare(match) or number < found <= number + (_FURTHEST if number else 1):
            return match.end(), found, match["number"]
    if match["sub"]:
        return match.end(), int(match["sub"]), match["sub"]
    if match["number"]:
        return match.start("number"), number, str(number or "")
    return match.end(), number, str(number or "")


def _is_bare(match: re.Match[str]) -> bool:
    """Tell whether a number stands without a full stop or bracket, as no paragraph's should."""
    return match[0].rstrip(" \n\r\xad").endswith(match["number"])


def _end(clean: Clean, start: int, end: int, number: int) -> tuple[int, int]:
    """Find where a sentence ends, and where the next may begin."""
    for match in _STOP.finditer(clean.text, start, end):
        if match.start() > start and _ends(clean, Span(start, end), match, number):
            return match.start() + (match[0] == "."), max(match.end(), start + 1)
    return end, end


def _ends(clean: Clean, within: Span, match: re.Match[str], number: int) -> bool:
    at, after = match.start(), match.end()
    if match[0] == "":
        return True
    if match[0] == ".":
        return _full_stop_ends(clean, within, at, number)
    if match[0] == ";" or clean.text.find("\n", at + 1, after) < 0:
        return _begins_paragraph(clean.text, after, number) and not _joins(clean.text, at)
    return _empty_line_ends(clean, at, after)


def _joins(text: str, at: int) -> bool:
    return _JOINING.search(text[max(0, at - 12) : at]) is not None


def _begins_paragraph(text: str, at: int, number: int, *, after_stop: bool = False) -> bool:
    """Tell whether the number of the next paragraph stands at a place.

    After the full stop of a word any number with its own full stop is one, and a bare one that is
    not far ahead.
    """
    match = _NEXT_NUMBER.match(text, at)
    if match is None:
        return False
    if match["sub"] is not None:
        return after_stop
    found = int(match["number"])
    if after_stop and (match["stop"] is not None or number < found <= number + _FURTHEST):
        return True
    return found == number + 1


def _empty_line_ends(clean: Clean, at: int, after: int) -> bool:
    before = clean.text[max(0, at - _LONG_LINE - 9) : at].rstrip(" \n\r\xad")
    if _LABEL.match(clean.text, after) and _ITEM_ENDS.search(before):
        return False
    if clean.has_capitals and before[-1:] not in {".", ";", ":"}:
        first = clean.raw[after : after + 2]
        is_long = len(before) > _LONG_LINE and "\n" not in before
        if first[:1].islower() or (is_long and not first.isupper()):
            return False
    return not _joins(clean.text, at)


def _full_stop_ends(clean: Clean, within: Span, at: int, number: int) -> bool:
    text = clean.text
    before = _last_word(text, within.start, at)
    if len(before) <= _LONGEST_LABEL and _LIST_LABEL.search(
        text, max(within.start, at - 12), at + 1
    ):
        return False
    if text[at + 1 : at + 2].isdigit():
        after_stop = _YEAR.match(text, at - 4, at) is not None or not text[at - 1].isdigit()
        if before and roman(before) is not None:  # article vii.2
            after_stop = False
        return _begins_paragraph(text, at + 1, number, after_stop=after_stop)
    if before in ABBREVIATIONS or (len(before) == 1 and _is_initial(text, at)):
        return False
    return _begins(clean, within, at)


def _last_word(text: str, start: int, at: int) -> str:
    first = at
    while first > start and text[first - 1].isalpha():
        first -= 1
    return text[first:at]


def _is_initial(text: str, at: int) -> bool:
    """Tell whether a letter before a full stop is one of several: U.S. list."""
    return text[at - 2 : at - 1] == "." or text[at + 1 : at + 2].isalpha()


def _begins(clean: Clean, within: Span, at: int) -> bool:
    """Tell whether what follows a full stop can begin a sentence."""
    text = clean.text
    match = _NEXT.match(text, at + 1, within.end)
    place = at + 1 if match is None else match.end()
    label = _LABEL.match(text, at + 1, within.end)
    if label is not None:
        return not _goes_on_in_list(text, within.start, at, label)
    first = _FIRST_WORD.match(text, place)
    if text[place : place + 1] in {",", ";", ":"} or (first and first[0] in NEVER_FIRST):
        return False
    if clean.has_capitals:
        return not clean.raw[place : place + 1].islower() or place == at + 1
    misread = _COMMA_MISREAD.match(text, place, min(place + 200, within.end))
    return misread is None or not re.search(rf"{_ACTS}$", text[max(0, at - 14) : at])


def _goes_on_in_list(text: str, start: int, at: int, label: re.Match[str]) -> bool:
    """Tell whether a label after a full stop is the next of a list that began in the sentence."""
    if at - start > _LONGEST or _LIST_LEAD.search(text, start, at) is None:
        return False
    earlier = [match["label"] or match["bare"] for match in _LABELS.finditer(text, start, at)]
    own = label["label"] or label["bare"]
    return bool(earlier) and _is_next(earlier[-1], own)


def _is_next(before: str, label: str) -> bool:
    """Tell whether labels follow each other: a, b; ii, iii; 3, 4."""
    if before.isdigit() or label.isdigit():
        return label.isdigit() and before.isdigit() and int(label) == int(before) + 1
    numbers = roman(before), roman(label)
    if numbers[0] is not None and numbers[1] is not None and numbers[1] == numbers[0] + 1:
        return True
    return len(before) == len(label) == 1 and ord(label) == ord(before) + 1
