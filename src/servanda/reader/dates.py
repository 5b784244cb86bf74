"""Dates as texts print them: days, ranges of days, and imprecise ones such as "late May 2019".

Rules it keeps:

- a date is a range of days, from the earliest to the latest that the words allow;
- early, middle and late in a month are 1-10, 11-20 and 21 to the end; in a year, four months each;
- without a printed year there is no range; ``in_year`` gives it one that follows from elsewhere;
- in figures the day comes first (01.06.2018), unless the second number cannot be a month.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from servanda.reader.lexicon import months as lexicon
from servanda.reader.record import Span
from servanda.reader.text import Text

Precision = Literal["day", "days", "part", "month", "year"]
MonthDay = tuple[int, int]
"""A month and a day in it; 31 stands for the last day of any month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A date where it stands in a text."""

    span: Span
    words: str
    """As printed."""
    first: MonthDay
    last: MonthDay
    precision: Precision
    """``day`` and ``days`` name days; a ``part`` of a month or year, a month and a year do not."""
    year_printed: bool
    earliest: date | None = None
    """None where no year is printed, or the day does not exist in it."""
    latest: date | None = None


def in_year(printed: PrintedDate, year: int) -> PrintedDate:
    """Give the date the range of days that it has in a year; none, if it has no such day (29 Feb).

    A range that runs over New Year ends in the year given.
    """
    begins_in = year - 1 if printed.last < printed.first else year
    exact = printed.precision in {"day", "days"}
    earliest = _day(begins_in, printed.first, exact=exact)
    latest = _day(year, printed.last, exact=exact)
    if earliest is None or latest is None:
        return replace(printed, earliest=None, latest=None)
    return replace(printed, earliest=earliest, latest=latest)


def first_after(printed: PrintedDate, day: date) -> PrintedDate:
    """Give a date without a year its first range that begins after a day."""
    for year in range(day.year, min(day.year + 9, 2199)):
        placed = in_year(printed, year)
        if placed.earliest is not None and placed.earliest > day:
            return placed
    return printed


def to_edtf(earliest: date, latest: date) -> str:
    """Write a range of days in EDTF (ISO 8601-2): a day, a month, a year, or an interval.

    >>> to_edtf(date(2019, 5, 21), date(2019, 5, 31))
    '2019-05-21/2019-05-31'
    >>> to_edtf(date(2019, 5, 1), date(2019, 5, 31))
    '2019-05'
    """
    if earliest == latest:
        return earliest.isoformat()
    after = latest + timedelta(days=1)
    if earliest.day == after.day == 1:
        if (earliest.month, after.month, after.year - earliest.year) == (1, 1, 1):
            return f"{earliest.year:04}"
        if earliest.replace(day=28) + timedelta(days=4) >= after:
            return f"{earliest.year:04}-{earliest.month:02}"
    return f"{earliest.isoformat()}/{latest.isoformat()}"


def printed_dates(text: Text) -> tuple[PrintedDate, ...]:
    """Find every date of the whole text, furniture included, in order."""
    return tuple(dates_in(text.raw, Span(0, len(text.raw)), text.language))


def dates_in(raw: str, within: Span, language: str) -> Iterator[PrintedDate]:
    """Find the dates that stand within a stretch of a text."""
    pattern = _RUSSIAN if language == "ru" else _ENGLISH
    for match in pattern.finditer(raw, within.start, within.end):
        printed = _read(match)
        if printed is not None:
            yield printed


def month_number(word: str) -> int:
    """Give the number of a month from any of its printed forms, English or Russian.

    Raises:
        KeyError: no month is called so.
    """
    lower = word.lower().rstrip(".")
    return lexicon.EN_MONTHS.get(lower) or lexicon.RU_MONTHS[lower]


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_YEAR = r"(?:1[6-9]|20|21)\d\d"
_ABBREVIATING = r"(?:\.(?=\s*[\d,–—-]))?"  # elsewhere a full stop ends the sentence
_DASH = r"\s*[-–—]\s*"
_IN_FIGURES = rf"""
    (?P<f_iso>{_YEAR})[-/](?P<f_month>\d\d)[-/](?P<f_day>\d\d)(?!\d)
  | (?P<g_a>\d{{1,2}})[./](?P<g_b>\d{{1,2}})[./](?P<g_year>{_YEAR})(?!\d)
"""


def _english() -> re.Pattern[str]:
    month = rf"(?:{_any_of(lexicon.EN_MONTHS)})\b{_ABBREVIATING}"
    day = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:])"
    part = (
        r"(?:(?:late|early|mid)|(?:the\s+)?(?:beginning|start|middle|end|close)\s+of"
        r"|(?:the\s+)?(?:first|second)\s+half\s+of"
        r"|(?:the\s+)?(?:first|second|last|third)\s+ten\s+days\s+of)"
    )
    year = rf"(?:,?\s+(?:of\s+)?(?P<%s_year>{_YEAR})(?!\d))"
    season = _any_of(lexicon.EN_SEASONS)
    ordinal = _any_of(lexicon.EN_ORDINALS)
    return re.compile(
        rf"""(?<![^\W_])(?<!\d[.:,/])(?:{_IN_FIGURES}
  | (?P<a_month>{month})\s+(?P<a_day>{day})
      (?:(?:{_DASH}|\s+(?:to|through)\s+|\s+and\s+(?={day},?\s+{_YEAR}))
      (?:(?P<a_month2>{month})\s+)?(?P<a_day2>{day}))?{year % "a"}?
  | (?P<b_day>{day})(?:(?:\s+(?:of\s+)?(?P<b_month1>{month}))?(?:{_DASH}|\s+(?:to|and|until)\s+)
      (?P<b_day2>{day}))?\s+(?:of\s+)?(?P<b_month>{month}){year % "b"}?
  | (?P<c_part>{part})[\s-]+(?P<c_month>{month})
      (?:(?:{_DASH}|\s+(?:to|or)\s+)(?P<c_part2>{part})[\s-]+(?P<c_month2>{month}))?{year % "c"}?
  | (?P<d_part>{part})[\s-]+(?:the\s+year\s+)?(?P<d_year>{_YEAR})(?!\d)
  | (?:in\s+)?(?P<e_month>{month})(?:{_DASH}(?P<e_month2>{month}))?{year % "e"}
  | (?:in\s+)(?P<h_month>{month})(?:(?:{_DASH}|\s+or\s+)(?P<h_month2>{month}))?(?!\s+\d)
  | (?:in\s+)?(?:the\s+)?(?P<s_season>{season}){year % "s"}
  | in\s+(?:the\s+)?(?P<t_season>{season})\b
  | (?:in\s+)?(?:the\s+)?(?P<q_nth>{ordinal})\s+(?P<q_what>half|quarter)(?:\s+of\s+the\s+year)?
      {year % "q"}
  | in\s+(?P<y_year>{_YEAR})(?!\d|\s*[-–/]\s*\d)
)""",
        re.IGNORECASE | re.VERBOSE,
    )


def _russian() -> re.Pattern[str]:
    month = rf"(?:{_any_of(lexicon.RU_MONTHS)})\b{_ABBREVIATING}"
    day = r"\d{1,2}(?:-?го|-?е)?(?![\d:])"
    part = (
        r"(?:начал[еоау]|середин[еауы]|кон(?:це|ец|ца|цу)"
        r"|(?:перв(?:ой|ую)|втор(?:ой|ую))\s+половин[еу]"
        r"|(?:перв|втор|треть|последн)(?:ой|ую|ей|юю)\s+декад[еу])"
    )
    year = rf"(?:,?\s+(?P<%s_year>{_YEAR})(?!\d)(?:\s*(?:года|году|год|г\.|г\b))?)"
    season = _any_of(lexicon.RU_SEASONS)
    ordinal = r"(?:перв|втор|трет|четв)[а-яё]*|I{1,3}|IV|[1-4](?:-[а-яё]+)?"
    return re.compile(
        rf"""(?<![^\W_])(?<!\d[.:,/])(?:{_IN_FIGURES}
  | (?P<b_day>{day})(?:(?:\s+(?P<b_month1>{month}))?(?:{_DASH}|\s+(?:по|и)\s+)
      (?P<b_day2>{day}))?\s+(?P<b_month>{month}){year % "b"}?
  | (?P<c_part>{part})\s+(?P<c_month>{month})
      (?:(?:{_DASH}|\s+или\s+)(?:в\s+)?(?P<c_part2>{part})\s+(?P<c_month2>{month}))?{year % "c"}?
  | (?P<d_part>{part})\s+(?P<d_year>{_YEAR})(?!\d)\s*(?:года|г\.)
  | (?:в\s+)?(?P<e_month>{month})(?:{_DASH}(?P<e_month2>{month}))?{year % "e"}
  | (?:в\s+)(?P<h_month>{month})(?:(?:{_DASH}|\s+или\s+)(?P<h_month2>{month}))?
  | (?P<s_season>{season}){year % "s"}
  | (?P<t_season>{season})\b
  | (?:в[о]?\s+)?(?P<q_nth>{ordinal})\s+(?P<q_what>полугоди[еия]|квартал[еау]?|половин[еауы])
      {year % "q"}
  | в\s+(?P<y_year>{_YEAR})(?!\d|\s*[-–/]\s*\d)(?:\s*(?:году|г\.|г\b))?
)""",
        re.IGNORECASE | re.VERBOSE,
    )


_ENGLISH = _english()
_RUSSIAN = _russian()
_CLAUSE_WORDS = {"may", "march"}  # a verb and a noun when not capital and without a year


def _read(match: re.Match[str]) -> PrintedDate | None:
    """Turn a match into a date; None for a day that no month has, or a verb taken for a month."""
    kind = str(match.lastgroup)[0]
    got = {
        name[2:]: value for name, value in match.groupdict().items() if name[0] == kind and value
    }
    ends, precision = _READERS[kind](got)
    year = got.get("year") or got.get("iso")
    if ends is None or (year is None and got.get("month", "") in _CLAUSE_WORDS):
        return None
    printed = PrintedDate(
        span=Span(match.start(), match.end()),
        words=match[0],
        first=ends[0],
        last=ends[1],
        precision=precision,
        year_printed=year is not None,
    )
    return printed if year is None else in_year(printed, int(year))


_Ends = tuple[MonthDay, MonthDay]
_Reading = tuple[_Ends | None, Precision]


def _iso(got: dict[str, str]) -> _Reading:
    return _single(int(got["month"]), int(got["day"]))


def _figures(got: dict[str, str]) -> _Reading:
    a, b = int(got["a"]), int(got["b"])
    return _single(a, b) if b > 12 else _single(b, a)


def _single(month: int, day: int) -> _Reading:
    if 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]:
        return ((month, day), (month, day)), "day"
    return None, "day"


def _days(got: dict[str, str]) -> _Reading:
    month = month_number(got["month"])
    first, last = month, month
    if "month1" in got:
        first = month_number(got["month1"])
    if "month2" in got:
        last = month_number(got["month2"])
    start, _ = _single(first, _number(got["day"]))
    end, _ = _single(last, _number(got.get("day2", got["day"])))
    if start is None or end is None:
        return None, "day"
    return (start[0], end[0]), "day" if start == end else "days"


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _parts(got: dict[str, str]) -> _Reading:
    month = month_number(got["month"])
    last = month_number(got["month2"]) if "month2" in got else month
    begin, _ = _part_days(got["part"])
    _, end = _part_days(got.get("part2", got["part"]))
    return ((month, begin), (last, end)), "part"


def _part_days(words: str) -> tuple[int, int]:
    if re.search(r"half|половин", words, re.IGNORECASE):
        return (1, 15) if re.search(r"first|перв", words, re.IGNORECASE) else (16, 31)
    if re.search(r"ten\s+days|декад", words, re.IGNORECASE):
        nth = re.search(r"(?P<a>first|перв)|(?P<b>second|втор)", words, re.IGNORECASE)
        return (21, 31) if nth is None else (1, 10) if nth["a"] else (11, 20)
    return lexicon.DAYS_OF_PART[_part(words)]


def _part(words: str) -> str:
    found = (w for w in re.findall(r"\w+", words.lower()) if w not in {"the", "of"})
    word = next(found)
    return lexicon.EN_PARTS.get(word) or lexicon.RU_PARTS[word]


def _parts_of_year(got: dict[str, str]) -> _Reading:
    if re.search(r"half|половин", got["part"], re.IGNORECASE):
        first = re.search(r"first|перв", got["part"], re.IGNORECASE) is not None
        return _from_to((1, 6) if first else (7, 12)), "part"
    return _from_to(lexicon.MONTHS_OF_PART[_part(got["part"])]), "part"


def _months(got: dict[str, str]) -> _Reading:
    first = month_number(got["month"])
    return _from_to((first, month_number(got.get("month2", got["month"])))), "month"


def _season(got: dict[str, str]) -> _Reading:
    word = got["season"].lower()
    return _from_to(lexicon.EN_SEASONS.get(word) or lexicon.RU_SEASONS[word]), "part"


def _stretch(got: dict[str, str]) -> _Reading:
    nth = ordinal(got["nth"])
    length = 3 if got["what"].lower().startswith(("quarter", "квартал")) else 6
    if nth * length > 12:
        return None, "part"
    return _from_to((nth * length - length + 1, nth * length)), "part"


def ordinal(word: str) -> int:
    """Give the number of a half or a quarter: "second", "втором", "II", "2-м"."""
    lower = word.lower()
    if lower in lexicon.EN_ORDINALS:
        return lexicon.EN_ORDINALS[lower]
    if lower[0].isdigit():
        return int(lower[0])
    return lexicon.RU_ORDINALS.get(lower) or lexicon.RU_ORDINALS[lower[:4]]


def _year(_got: dict[str, str]) -> _Reading:
    return _from_to((1, 12)), "year"


def _from_to(months: tuple[int, int]) -> _Ends:
    return (months[0], 1), (months[1], 31)


_READERS = {
    "f": _iso,
    "g": _figures,
    "a": _days,
    "b": _days,
    "c": _parts,
    "d": _parts_of_year,
    "e": _months,
    "h": _months,
    "s": _season,
    "t": _season,
    "q": _stretch,
    "y": _year,
}


def _day(year: int, at: MonthDay, *, exact: bool) -> date | None:
    month, day = at
    last = monthrange(year, month)[1]
    if day > last and exact:
        return None
    return date(year, month, min(day, last))
