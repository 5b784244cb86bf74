"""When a session met: the day or days, or the printed words where no date follows from the text.

Rules it keeps:

- dates of instruments ("dated 17 January 1997"), of the next session and of history are others';
- a year that is not printed comes from the date of the page, or from the printed date of the next
  session, which follows within a year;
- a weekday or "today" needs the date of the page;
- the date of a page alone is no session's, unless it is printed in words above the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from servanda.reader.dates import PrintedDate, dates_in, in_year
from servanda.reader.header.councils import about_next, event_status
from servanda.reader.lexicon.session import (
    NEXT,
    NO_SESSION_DATE,
    PAGE_DATE,
    RELATIVE_DAY,
    SESSION,
    WEEKDAYS,
)
from servanda.reader.record import Found, Span
from servanda.reader.text import trimmed

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from servanda.reader.text import Text

Dates = tuple[Found[date] | None, Found[date] | None, Found[str] | None]
_NONE: Dates = (None, None, None)
_EARLY = (1, 4)  # sentences of the opening, which name the day of the session
_ANOTHERS = -10
_AROUND = 300  # characters that tell whose date it is
_BEFORE = 24  # characters in which "dated", "from" and the like stand before a date
_READ_CHARACTERS = 40_000  # a session is dated in its report, not in annexes
_LATEST_SENTENCE = 30
_DAYS_LATE = 40  # a report on a session is published within so many days
_HEAD = 600


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A printed date that may be the session's."""

    printed: PrintedDate
    weight: int


def dates(text: Text) -> Dates:
    """Give first day, last day, and the printed words where no day follows."""
    printed = _printed(text)
    page = _page_date(text, printed)
    candidates = list(_candidates(text, printed, page))
    best = max(candidates, key=lambda c: (c.weight, -c.printed.span.start), default=None)
    if best is not None and best.weight > 1:
        return _dated(text, best.printed, page, printed)
    relative = _relative(text, page)
    if relative is not None:
        return relative
    if best is not None:
        return _dated(text, best.printed, page, printed)
    return _page_alone(text, page)


def _printed(text: Text) -> tuple[PrintedDate, ...]:
    within = Span(0, min(len(text.raw), _READ_CHARACTERS))
    return tuple(dates_in(text.raw, within, text.language))


def _candidates(
    text: Text, printed: tuple[PrintedDate, ...], page: PrintedDate | None
) -> Iterator[_Candidate]:
    items = [item for item in text.items if item.start < _READ_CHARACTERS]
    about = about_next(text)
    sentences = text.sentences
    number = 0
    for one in printed:
        if one is page or one.precision not in {"day", "days"}:
            continue
        while number < len(sentences) and sentences[number].end <= one.span.start:
            number += 1
        if number >= min(len(sentences), _LATEST_SENTENCE):
            return
        if one.span.start >= sentences[number].start and not _in_document(text, one, items):
            early = sum(number <= line for line in _EARLY)
            weight = early + _weight(text, one, sentences[number], about)
            if weight > 0:
                yield _Candidate(one, weight)


def _weight(text: Text, printed: PrintedDate, sentence: Span, about: re.Pattern[str]) -> int:
    """Weigh a date by its sentence; far below nothing where it is another's date."""
    start = max(sentence.start, printed.span.start - _AROUND)
    end = min(sentence.end, printed.span.end + _AROUND)
    after = about.search(text.lower, start, end)
    if after is not None and not _stands_apart(text, printed, after.start()):
        return _ANOTHERS
    before = Span(max(start, printed.span.start - _BEFORE), printed.span.start)
    if _is_anothers(text, printed, start, before):
        return _ANOTHERS
    weight = 1 + 2 * (SESSION.search(text.lower, start, end) is not None)
    return weight + printed.year_printed - 2 * _is_dateline(text, printed, sentence)


def _is_anothers(text: Text, printed: PrintedDate, start: int, before: Span) -> bool:
    words = text.lower_of(before)
    if NO_SESSION_DATE.search(words) is None or _is_of_session(text, start, before):
        return False
    return printed.precision == "day" or not words.rstrip().endswith((" from", " с"))


def _is_dateline(text: Text, printed: PrintedDate, sentence: Span) -> bool:
    """Tell whether only a city in capitals stands before the date: "MINSK, 3 June (BelTA) -"."""
    before = text.raw[sentence.start : printed.span.start].strip(" ,.")
    return len(before) < _BEFORE and before.isupper()


def _is_of_session(text: Text, start: int, before: Span) -> bool:
    """Allow "the meeting of 26 October 2023": "of" after the session itself, not an agreement."""
    return text.lower_of(before).rstrip(" ,").endswith((" of", " of the")) and (
        SESSION.search(text.lower, start, before.end) is not None
    )


def _stands_apart(text: Text, printed: PrintedDate, next_at: int) -> bool:
    """Allow a date that stands well before the words on the next session, behind a break."""
    return any(mark in text.raw[printed.span.end : next_at] for mark in ":;,—–")


def _in_document(text: Text, printed: PrintedDate, items: list[Span]) -> bool:
    return any(i.start <= printed.span.start < i.end for i in items) and (
        printed.span.start - text.body.start > _HEAD
    )


# -- the year ---------------------------------------------------------------------------------


def _dated(
    text: Text, one: PrintedDate, page: PrintedDate | None, printed: tuple[PrintedDate, ...]
) -> Dates:
    if one.earliest is None:
        one = _with_year(text, one, page, printed)
    span = one.span
    if one.earliest is None or one.latest is None:
        span = trimmed(text.raw, span.start, span.end, also=".,")
        return None, None, Found(text.of(span), span)
    return Found(one.earliest, span), Found(one.latest, span), None


def _with_year(
    text: Text, one: PrintedDate, page: PrintedDate | None, printed: tuple[PrintedDate, ...]
) -> PrintedDate:
    """Give a date the year that follows: of the page, of the same day elsewhere, or of the next."""
    if page is not None and page.earliest is not None:
        if event_status(text) is not None:
            return _first_from(one, page.earliest)
        return _latest_before(one, page.earliest + timedelta(days=1))
    for other in printed:
        if other.year_printed and other.first == one.first and other.earliest is not None:
            return in_year(one, other.earliest.year)
    following = _next_session(text, printed)
    if following is not None and following.earliest is not None:
        return _latest_before(one, following.earliest)
    return one


def _first_from(one: PrintedDate, day: date) -> PrintedDate:
    """Give a day that a page announces its year: the first such day from the page's on."""
    this_year = in_year(one, day.year)
    if this_year.earliest is not None and this_year.earliest >= day:
        return this_year
    return in_year(one, day.year + 1)


def _latest_before(one: PrintedDate, day: date) -> PrintedDate:
    this_year = in_year(one, day.year)
    if this_year.earliest is not None and this_year.earliest < day:
        return this_year
    return in_year(one, day.year - 1)


def _next_session(text: Text, printed: tuple[PrintedDate, ...]) -> PrintedDate | None:
    """Find the printed date of the next session, in a sentence that speaks of it."""
    for sentence in text.sentences:
        after = NEXT.search(text.lower, sentence.start, sentence.end)
        if after is None:
            continue
        for one in printed:
            if (
                sentence.start <= one.span.start < sentence.end
                and one.year_printed
                and (one.precision != "year")
            ):
                return one
    return None


# -- the page ---------------------------------------------------------------------------------


def _page_date(text: Text, printed: tuple[PrintedDate, ...]) -> PrintedDate | None:
    """Find the date of the page: on a line of its own, marked as a date or with a clock."""
    for one in printed:
        line = _line_of(text, one.span)
        if line is None or not one.year_printed or one.precision != "day":
            continue
        rest = text.lower[line.start : one.span.start] + text.lower[one.span.end : line.end]
        bare = rest.strip(" ,.:|/-–—\t")
        if not any(c.isalpha() for c in bare) or (PAGE_DATE.search(rest) and len(bare) < _BEFORE):
            return one
    return None


def _line_of(text: Text, span: Span) -> Span | None:
    for line in text.lines[:40]:
        if line.start <= span.start < line.end:
            return line if line.end - line.start < 60 else None
    return None


def _page_alone(text: Text, page: PrintedDate | None) -> Dates:
    """Take the date of the page only where it is printed in words, as a dateline is."""
    if page is None or page.earliest is None or not any(c.isalpha() for c in page.words):
        return _NONE
    line = _line_of(text, page.span)
    if line is None or PAGE_DATE.search(text.lower_of(line)) or ":" in text.of(line):
        return _NONE
    found = Found(page.earliest, page.span)
    return found, found, None


def _relative(text: Text, page: PrintedDate | None) -> Dates | None:
    """Read "today", "on Friday", "сегодня", "в пятницу" in a sentence on the session."""
    for sentence in text.sentences[:_LATEST_SENTENCE]:
        words = text.lower_of(sentence)
        match = RELATIVE_DAY.search(words)
        if match is None or NEXT.search(words) or not SESSION.search(words):
            continue
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if page is None or page.earliest is None:
            return None, None, Found(text.of(span), span)
        found = Found(_day_of(match, page.earliest), span)
        return found, found, None
    return None


def _day_of(match: re.Match[str], page: date) -> date:
    if match["today"] or match["ru_today"]:
        return page
    if match["yesterday"] or match["ru_yesterday"]:
        return page - timedelta(days=1)
    word = match["weekday"] or match["ru_weekday"]
    weekday = next(number for number, names in enumerate(WEEKDAYS) if word in names)
    return page - timedelta(days=(page.weekday() - weekday) % 7)
