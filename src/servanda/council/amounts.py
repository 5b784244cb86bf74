"""Amounts, periods of statistics and announced days in words, in both languages."""

from __future__ import annotations

import re
from decimal import Decimal

from servanda.law.dates import from_edtf, whole_month
from servanda.law.reasons import Language, day_in_words
from servanda.law.reasons.days import until_day

_SCALES = (
    (Decimal(10) ** 12, {"en": "trillion", "ru": "трлн"}),
    (Decimal(10) ** 9, {"en": "billion", "ru": "млрд"}),
    (Decimal(10) ** 6, {"en": "million", "ru": "млн"}),
)
_PART = re.compile(r"(?P<year>\d{4})-(?P<kind>H(?=[12])|Q)(?P<number>[1-4])")
_THIRDS = {"en": ("early", "mid-", "late"), "ru": ("начало", "середина", "конец")}
"""Days 1 to 10, 11 to 20, and from 21 on, as the reader takes such words."""
_PARTS = {
    "en": {
        "H": ("first half of", "second half of"),
        "Q": ("first quarter of", "second quarter of", "third quarter of", "fourth quarter of"),
    },
    "ru": {
        "H": ("первое полугодие", "второе полугодие"),
        "Q": ("первый квартал", "второй квартал", "третий квартал", "четвёртый квартал"),
    },
}


def amount_in_words(value: str, unit: str, language: Language) -> str:
    """Give an amount as people write it, nothing rounded away.

    >>> amount_in_words("13600000000", "USD", "en"), amount_in_words("13600000000", "USD", "ru")
    ('13.6 billion USD', '13,6 млрд USD')
    """
    number, scale = Decimal(value), ""
    for size, names in _SCALES:
        if abs(number) >= size:
            number, scale = number / size, names[language]
            break
    words = (number_in_words(f"{number.normalize():f}", language), scale, unit)
    return " ".join(word for word in words if word)


def number_in_words(number: str, language: Language) -> str:
    """Give a decimal number with the language's own mark."""
    return number.replace(".", ",") if language == "ru" else number


def period_in_words(period: str, language: Language) -> str:
    """Give a period of statistics in words; one of another form stands for itself.

    >>> period_in_words("2018-H1", "en"), period_in_words("2018-01/2018-07", "ru")
    ('first half of 2018', 'январь 2018 года – июль 2018 года')
    """
    part = _PART.fullmatch(period)
    if part is not None:
        return _part_in_words(part, language)
    try:
        return " – ".join(day_in_words(from_edtf(one), language) for one in period.split("/"))
    except ValueError:
        return period


def _part_in_words(part: re.Match[str], language: Language) -> str:
    words = _PARTS[language][part["kind"]][int(part["number"]) - 1]
    return f"{words} {part['year']}" if language == "en" else f"{words} {part['year']} года"


def announced_in_words(edtf: str, language: Language) -> str:
    """Give an announced day as people say it, or nothing where EDTF holds more than a day.

    >>> announced_in_words("2019-05-21/2019-05-31", "en")
    'late May 2019'
    """
    try:
        day = from_edtf(edtf)
    except ValueError:
        return ""
    month = whole_month(day.earliest.year, day.earliest.month)
    thirds = {(1, 10): 0, (11, 20): 1, (21, month.latest.day): 2}
    third = thirds.get((day.earliest.day, day.latest.day))
    if third is None or not month.earliest <= day.latest <= month.latest:
        return day_in_words(day, language)
    words = _THIRDS[language][third]
    name = until_day(month, language).partition(" ")[2]
    return f"{words} {name}".replace("- ", "-")
