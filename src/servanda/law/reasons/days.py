"""Days in words: exact, a month, a year, or within bounds; bare, "on" and "since"."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import assert_never

from servanda.law.dates import Day, whole_month, whole_year
from servanda.law.reasons.names import Language
from servanda.law.reasons.numerals import words

_MONTHS = words(
    "January February March April May June July August September October November December"
)
_GENITIVE = words(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)
_NOMINATIVE = words(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
)
_PREPOSITIONAL = words(
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
)


class Shape(Enum):
    """How precisely a day is known."""

    EXACT = 1
    MONTH = 2
    YEAR = 3
    AT_LATEST = 4
    """Nothing is known about how early it was."""
    AT_EARLIEST = 5
    """Nothing is known about how late it will be."""
    BOUNDS = 6


def shape(day: Day) -> Shape:
    """Tell how precisely a day is known."""
    first = day.earliest
    if day.is_exact:
        return Shape.EXACT
    if day == whole_year(first.year):
        return Shape.YEAR
    if day == whole_month(first.year, first.month):
        return Shape.MONTH
    if first == date.min:
        return Shape.AT_LATEST
    return Shape.AT_EARLIEST if day.latest == date.max else Shape.BOUNDS


def day_in_words(day: Day, language: Language) -> str:
    """Give a day as it stands in a table.

    >>> day_in_words(Day(date(2019, 9, 20), date(2019, 9, 20)), "ru")
    '20 сентября 2019 года'
    """
    first, last = date_in_words(day.earliest, language), date_in_words(day.latest, language)
    year, month = day.earliest.year, day.earliest.month - 1
    english = language == "en"
    match shape(day):
        case Shape.EXACT:
            return first
        case Shape.MONTH:
            return f"{_MONTHS[month]} {year}" if english else f"{_NOMINATIVE[month]} {year} года"
        case Shape.YEAR:
            return str(year) if english else f"{year} год"
        case Shape.AT_LATEST:
            return f"on or before {last}" if english else f"не позднее {last}"
        case Shape.AT_EARLIEST:
            return f"on or after {first}" if english else f"не ранее {first}"
        case Shape.BOUNDS:
            return f"between {first} and {last}" if english else f"между {first} и {last}"
        case unknown:
            assert_never(unknown)


def on_day(day: Day, language: Language) -> str:
    """Give a day as that of an event: "on 20 September 2019", «в мае 2019 года»."""
    year, month = day.earliest.year, day.earliest.month - 1
    english = language == "en"
    match shape(day):
        case Shape.EXACT if english:
            return f"on {day_in_words(day, language)}"
        case Shape.MONTH:
            return (
                f"in {_MONTHS[month]} {year}"
                if english
                else f"в {_PREPOSITIONAL[month]} {year} года"
            )
        case Shape.YEAR:
            return f"in {year}" if english else f"в {year} году"
        case Shape.EXACT | Shape.AT_LATEST | Shape.AT_EARLIEST | Shape.BOUNDS:
            return day_in_words(day, language)
        case unknown:
            assert_never(unknown)


def since_day(day: Day, language: Language) -> str:
    """Give a day as a beginning: "since 20 September 2019", «с мая 2019 года»."""
    return f"{'since' if language == 'en' else 'с'} {_limit(day, language)}"


def until_day(day: Day, language: Language) -> str:
    """Give a day as an end: "until 20 September 2019", «до мая 2019 года»."""
    return f"{'until' if language == 'en' else 'до'} {_limit(day, language)}"


def date_in_words(day: date, language: Language) -> str:
    """Give a calendar date."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {_GENITIVE[day.month - 1]} {day.year} года"


def yearly_in_words(month: int, day: int, language: Language) -> str:
    """Give a day of the year.

    >>> yearly_in_words(7, 22, "en"), yearly_in_words(12, 31, "ru")
    ('22 July', '31 декабря')
    """
    return f"{day} {(_MONTHS if language == 'en' else _GENITIVE)[month - 1]}"


def _limit(day: Day, language: Language) -> str:
    year, month = day.earliest.year, day.earliest.month - 1
    english = language == "en"
    bare = day_in_words(day, language)
    match shape(day):
        case Shape.EXACT:
            return bare
        case Shape.MONTH:
            return bare if english else f"{_GENITIVE[month]} {year} года"
        case Shape.YEAR:
            return bare if english else f"{year} года"
        case Shape.AT_LATEST | Shape.AT_EARLIEST | Shape.BOUNDS:
            return f"a day {bare}" if english else f"одного из дней {bare}"
        case unknown:
            assert_never(unknown)
