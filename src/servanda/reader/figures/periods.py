"""The time that a figure speaks of: a year, a half, a quarter, months, or "last year"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from servanda.reader.dates import PrintedDate, dates_in, month_number, to_edtf
from servanda.reader.lexicon import months as lexicon
from servanda.reader.numbers import whole_number
from servanda.reader.record import Span
from servanda.reader.text import Text

_MONTH = "|".join(sorted([*lexicon.EN_MONTHS, *lexicon.RU_MONTHS], key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_SAME = re.compile(
    rf"\b(?:the\s+same\s+period|the\s+same\s+months|(?:за\s+|в\s+)?(?:аналогичн|тот|соответствующ|таким)"
    rf"\w*\s+(?:же\s+)?период\w*)\s+(?:of|in)?\s*(?:the\s+year\s+)?(?P<year>{_YEAR}|last\s+year"
    rf"|a\s+year\s+earlier|прошлого\s+года|предыдущего\s+года)(?:\s+года)?",
    re.IGNORECASE,
)
_MONTHS_COUNT = re.compile(
    rf"\b(?:(?:the\s+)?first\s+(?P<n1>\w+)\s+months|(?P<n2>\w+)\s+months|(?:перв\w+\s+)?(?P<n3>\w+)"
    rf"\s+месяц\w+)(?:\s+(?:of\s+)?(?:(?P<year>{_YEAR})(?:\s+года)?|this\s+year"
    r"|(?:этого|текущего|сего)\s+года))?",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(
    rf"\b(?P<first>{_MONTH})\.?(?:\s*[-–—]\s*(?P<last>{_MONTH})\b)?"
    r"(?:\.?\s+(?:of\s+)?(?:this\s+year|the\s+current\s+year|this\s+yr|текущего\s+года"
    r"|этого\s+года|сего\s+года)|(?(last)(?!\.?,?\s+(?:of\s+)?\d)|(?!)))",
    re.IGNORECASE,
)
"""Months of the year of the text: of "this year", or a range that no year follows."""
_YEARS = re.compile(rf"(?<![\d-])(?P<a>{_YEAR})\s*[-–—/]\s*(?P<b>{_YEAR}|\d\d)(?![\d-])")
_BARE_YEAR = re.compile(
    rf"\b(?:for|during|throughout|of|over|за|по\s+итогам|итогам)\s+(?:the\s+year\s+)?(?P<y>{_YEAR})"
    rf"\b(?:\s+(?:год\w?|г\.))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:last|this|past|previous)\s+year\b(?:['’]s)?"
    r"|\b(?:в|за)\s+(?:прошлом|этом|текущем|последний|прошлый|минувшем|минувший|прошедший)\s+год[у]?",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Period:
    """A time in the record's form, and where it is printed."""

    words: str
    span: Span
    months: tuple[int, int] | None = None
    """First and last month, where the year is known."""
    year: int | None = None


def period_in(text: Text, within: Span, earlier: Period | None, year: int | None) -> Period | None:
    """Find the time that a claim names.

    Args:
        text: the communiqué.
        within: where the claim stands.
        earlier: the period of the claim before, for "the same period of 2017".
        year: the year of the text, for "this year".
    """
    same = _SAME.search(text.raw, within.start, within.end)
    if same is not None:
        return _same(same, earlier, year)
    return (
        _counted_months(text, within, year)
        or _this_year(text, within, year)
        or _years(text, within)
        or _dated(text, within)
        or _other(text, within)
    )


def year_of(text: Text) -> int | None:
    """Give the year of the first full day that the text prints, for "this year"."""
    for printed in dates_in(text.raw, Span(0, min(len(text.raw), 3000)), text.language):
        if printed.precision in {"day", "days"} and printed.latest is not None:
            return printed.latest.year
    return None


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _same(match: re.Match[str], earlier: Period | None, year: int | None) -> Period:
    printed = match["year"]
    base = int(printed) if printed.isdigit() else None
    if base is None and earlier is not None and earlier.year is not None:
        base = earlier.year - 1
    if base is None and year is not None:
        base = year - 1
    if base is None:
        return Period(match[0], _span(match))
    months = earlier.months if earlier is not None and earlier.months is not None else (1, 12)
    return Period(_written(base, months), _span(match), months, base)


def _counted_months(text: Text, within: Span, of: int | None) -> Period | None:
    match = _MONTHS_COUNT.search(text.raw, within.start, within.end)
    if match is None:
        return None
    number = whole_number(match["n1"] or match["n2"] or match["n3"])
    if not 0 < number <= 12:
        return None
    year = int(match["year"]) if match["year"] else of
    if year is None:
        return None
    return Period(_written(year, (1, number)), _span(match), (1, number), year)


def _this_year(text: Text, within: Span, year: int | None) -> Period | None:
    match = _THIS_YEAR.search(text.raw, within.start, within.end)
    if match is None or year is None:
        return None
    months = month_number(match["first"]), month_number(match["last"] or match["first"])
    return Period(_by_month(year, months), _span(match), months, year)


def _years(text: Text, within: Span) -> Period | None:
    match = _YEARS.search(text.raw, within.start, within.end)
    if match is None:
        return None
    first, last = match["a"], match["b"]
    return Period(f"{first}/{first[: 4 - len(last)]}{last}", _span(match))


def _dated(text: Text, within: Span) -> Period | None:
    for printed in dates_in(text.raw, within, text.language):
        first, last = printed.earliest, printed.latest
        if (
            printed.precision in {"part", "month", "year"}
            and first is not None
            and last is not None
        ):
            return _of_days(printed, first, last)
    return None


def _of_days(printed: PrintedDate, first: date, last: date) -> Period:
    span = printed.span
    if first.day == 1 and first.year == last.year and _ends_month(last):
        months = first.month, last.month
        written = _by_month if printed.precision == "month" else _written
        return Period(written(first.year, months), span, months, first.year)
    return Period(to_edtf(first, last), span)


def _ends_month(day: date) -> bool:
    return to_edtf(day.replace(day=1), day).count("-") == 1


def _other(text: Text, within: Span) -> Period | None:
    match = _BARE_YEAR.search(text.raw, within.start, within.end)
    if match is not None:
        year = int(match["y"])
        return Period(str(year), _span(match), (1, 12), year)
    match = _RELATIVE.search(text.raw, within.start, within.end)
    if match is None:
        return None
    words = _POSSESSIVE.sub("", match[0])
    return Period(words.lower(), _span(match))


def _written(year: int, months: tuple[int, int]) -> str:
    """Write a period: 2018, 2018-H1, 2018-Q3, 2018-07 or 2018-01/2018-07."""
    first, last = months
    if months == (1, 12):
        return f"{year}"
    if (first, last) in {(1, 6), (7, 12)}:
        return f"{year}-H{1 if first == 1 else 2}"
    if last - first == 2 and first % 3 == 1:
        return f"{year}-Q{last // 3}"
    return _by_month(year, months)


def _by_month(year: int, months: tuple[int, int]) -> str:
    """Write a period whose months are printed, be they a quarter or not."""
    first, last = months
    if first == last:
        return f"{year}-{first:02}"
    return f"{year}-{first:02}/{year}-{last:02}"
