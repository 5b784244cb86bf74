"""Findings about days: years not printed, wrong days of the week, dates that contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from servanda.reader.dates import PrintedDate, dates_in
from servanda.reader.findings.wording import day_en, day_ru, quoted_en, quoted_ru
from servanda.reader.lexicon.listing import in_order
from servanda.reader.lexicon.months import EN_WEEKDAYS, RU_WEEKDAYS
from servanda.reader.record import Finding, Record, Span

_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20|21)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_WEEKDAY = re.compile(
    rf"\b(?:{'|'.join(EN_WEEKDAYS)})\b|\b(?:{'|'.join(RU_WEEKDAYS)})", re.IGNORECASE
)
_RU_NAMES = in_order("понедельник вторник среда четверг пятница суббота воскресенье")
_BESIDE = 14  # characters between a day of the week and its date
_HEADER = 600  # characters in which a page prints its own date
_SHORT_LINE = 48  # a longer line is prose, and its dates are the text's
_NEAR = 45  # days after a session within which a page may still report it


def about_days(record: Record) -> Iterator[Finding]:
    """Check the session's dates against the words around them and the date of the page."""
    if record.date_start is None:
        yield from _without_year(record)
        return
    first = record.date_start
    last = record.date_end or first
    words = first.span.of(record.text), last.span.of(record.text)
    if not any(map(_YEAR.search, words)) and not _YEAR.match(_after(record.text, last.span)):
        yield Finding(
            code="year-inferred",
            sentence="The year of the session is not printed with its date; "
            f"{first.value.year} follows from the text.",
            sentence_ru="Год заседания рядом с датой не указан; "
            f"{first.value.year} год следует из текста.",
            spans=(first.span,),
        )
    yield from _weekday(record, first.span, first.value)
    yield from _page_date(record, first.value, last.value)


def _after(text: str, span: Span) -> str:
    return text[span.end : span.end + 8].lstrip(" ,")


def _without_year(record: Record) -> Iterator[Finding]:
    printed = record.date_text
    if printed is None:
        return
    yield Finding(
        code="year-unknown",
        sentence=f"The date of the session is printed as {quoted_en(printed.value)}; its year is "
        "not printed and does not follow from the text."
        if _DIGIT.search(printed.value)
        else f"The day of the session is given only as {quoted_en(printed.value)}.",
        sentence_ru=f"Дата заседания указана как {quoted_ru(printed.value)}; год не указан "
        "и из текста не следует."
        if _DIGIT.search(printed.value)
        else f"День заседания указан только как {quoted_ru(printed.value)}.",
        spans=(printed.span,),
    )


def _weekday(record: Record, span: Span, day: date) -> Iterator[Finding]:
    begin = max(0, span.start - _BESIDE)
    match = _WEEKDAY.search(record.text, begin, min(len(record.text), span.end + _BESIDE))
    if match is None:
        return
    word = match[0].lower()
    number = (
        EN_WEEKDAYS.index(word)
        if word in EN_WEEKDAYS
        else next(n for n, stem in enumerate(RU_WEEKDAYS) if word.startswith(stem))
    )
    if number == day.weekday():
        return
    yield Finding(
        code="weekday-wrong",
        sentence=f"{day_en(day)} was a {EN_WEEKDAYS[day.weekday()].capitalize()}, "
        f"not a {EN_WEEKDAYS[number].capitalize()}.",
        sentence_ru=f"{day_ru(day)} — {_RU_NAMES[day.weekday()]}, "
        f"а в тексте назван другой день: {_RU_NAMES[number]}.",
        spans=(Span(min(match.start(), span.start), max(match.end(), span.end)),),
    )


def _page_date(record: Record, first: date, last: date) -> Iterator[Finding]:
    for printed in _header_dates(record):
        day = printed.earliest
        if day is None or printed.span.start <= record_start(record) < printed.span.end:
            continue
        too_late = (day - last).days > _NEAR
        too_early = day < first and record.event_status is None
        if not too_late and not too_early:
            continue
        yield Finding(
            code="page-date-differs",
            sentence=f"The page is dated {day_en(day)}, but the session {day_en(first)}.",
            sentence_ru=f"Страница датирована {day_ru(day)}, а заседание — {day_ru(first)}.",
            spans=(printed.span,),
        )
        return


def record_start(record: Record) -> int:
    """Give where the session's date begins, or -1."""
    return record.date_start.span.start if record.date_start else -1


def _header_dates(record: Record) -> Iterator[PrintedDate]:
    head = record.text[:_HEADER]
    at = 0
    for line in head.splitlines(keepends=True):
        if len(line.strip()) <= _SHORT_LINE:
            dates = dates_in(record.text, Span(at, at + len(line)), record.language)
            yield from (d for d in dates if d.precision == "day" and d.year_printed)
        at += len(line)
