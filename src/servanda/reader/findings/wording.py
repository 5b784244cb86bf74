"""How findings put days, numbers and lists into English and Russian words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from servanda.reader.lexicon.listing import in_order
from servanda.reader.lexicon.states_ru import STATES_RU

_EN_MONTHS = in_order(
    "January February March April May June July August September October November December"
)
_RU_MONTHS = in_order(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)
_SIZES = ((10**12, "tn", "трлн"), (10**9, "bn", "млрд"), (10**6, "m", "млн"))
_SIGNS = {"USD": "$", "EUR": "€"}
_LONGEST = 80
_RUSSIAN = {
    line[:3]: line[4:].partition("|")[0].split(",", maxsplit=1)[0].strip().lstrip("=")
    for line in STATES_RU.splitlines()
}


def day_en(day: date) -> str:
    """Write a day in English: 17 January 1997."""
    return f"{day.day} {_EN_MONTHS[day.month - 1]} {day.year}"


def day_ru(day: date) -> str:
    """Write a day in Russian: 17 января 1997 года."""
    return f"{day.day} {_RU_MONTHS[day.month - 1]} {day.year} года"


def decimal_en(value: Fraction, places: int = 1) -> str:
    """Write a number in English with at most so many decimals, rounded half to even.

    >>> decimal_en(Fraction(136, 10)), decimal_en(Fraction(12))
    ('13.6', '12')
    """
    scaled = round(abs(value) * 10**places)
    whole, rest = divmod(scaled, 10**places)
    decimals = f"{rest:0{places}}".rstrip("0") if places else ""
    sign = "−" if value < 0 and scaled else ""
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"


def decimal_ru(value: Fraction, places: int = 1) -> str:
    """Write a number in Russian, with a comma."""
    return decimal_en(value, places).replace(".", ",")


def change_en(value: Fraction, places: int = 1) -> str:
    """Write a change with its sign: +10.6 %."""
    sign = "+" if value > 0 else ""
    return f"{sign}{decimal_en(value, places)} %"


def change_ru(value: Fraction, places: int = 1) -> str:
    """Write a change in Russian, with its sign: +10,6 %."""
    return change_en(value, places).replace(".", ",")


def amount_en(value: Fraction, unit: str | None) -> str:
    """Write an amount in English: $13.6 bn, 25 tonnes."""
    number, size = _sized(value, 1)
    words = decimal_en(number, 3) + (f" {size}" if size else "")
    if unit in _SIGNS:
        return f"{_SIGNS[unit]}{words}"
    return f"{words} {unit}" if unit else words


def amount_ru(value: Fraction, unit: str | None) -> str:
    """Write an amount in Russian: 13,6 млрд USD."""
    number, size = _sized(value, 2)
    words = decimal_ru(number, 3) + (f" {size}" if size else "")
    return f"{words} {unit}" if unit else words


def _sized(value: Fraction, language: int) -> tuple[Fraction, str]:
    for size in _SIZES:
        if abs(value) >= size[0]:
            return value / size[0], str(size[language])
    return value, ""


def state_ru(code: str) -> str:
    """Give the Russian short name of a state by its code, or the code itself if unknown."""
    return _RUSSIAN.get(code, code)


def quoted_en(words: str) -> str:
    """Put words of the text in English quotation marks, the end of long ones left out."""
    return f"“{_short(words)}”"


def quoted_ru(words: str) -> str:
    """Put words of the text in Russian quotation marks, the end of long ones left out."""
    return f"«{_short(words)}»"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"


def listed(words: Iterable[str], last: str) -> str:
    """Join words with commas, and the last with "and" or its Russian equal.

    >>> listed(["A", "B", "C"], "and")
    'A, B and C'
    """
    every = list(words)
    if len(every) < 2:
        return "".join(every)
    return f"{', '.join(every[:-1])} {last} {every[-1]}"
