"""Days of the calendar among tokens: their numbers, months and years joined into one."""

from __future__ import annotations

from datetime import date

from servanda.reader.final_clauses.tokens import Sort, Token, Value
from servanda.reader.lexicon.months import EN_MONTHS, RU_MONTHS

_YEARS = range(1600, 2200)
_VERBS = frozenset({"may", "march", "mar", "мая", "маю"})
"""Months that are words of their own: a verb, a noun."""
_YEAR_WORDS = frozenset({"year", "года", "год", "году", "г"})
_BEFORE_YEAR = frozenset({",", "of", "in", "the", "year"})

MONTHS = {"en": EN_MONTHS, "ru": RU_MONTHS}


def with_days(tokens: list[Token], language: str) -> list[Token]:
    """Join the tokens of each day of the calendar."""
    months = MONTHS[language]
    at = 0
    while at < len(tokens):
        month = months.get(tokens[at].word)
        if month is not None and tokens[at].sort is Sort.WORD:
            at = _join(tokens, at, month)
        at += 1
    return tokens


def _join(tokens: list[Token], at: int, month: int) -> int:
    """Join the day whose month stands at a token; give the place of the day."""
    place = _without_year(tokens, at)
    if place is None:
        return at
    start, end, day = place
    year, after = _year(tokens, end)
    if year is None and tokens[at].word in _VERBS and not _is_surely_day(tokens, start, at):
        return at
    value = _value(year, month, day)
    if value is None:
        return at
    sort = Sort.DATE_OF_YEAR if year is None else Sort.DAY
    end = end if year is None else after
    words = " ".join(token.word for token in tokens[start:end])
    mended = any(token.mended for token in tokens[start:end])
    tokens[start:end] = [
        Token(words, tokens[start].start, tokens[end - 1].end, sort, value, mended)
    ]
    return start


def _without_year(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """Find where the day begins and ends whose month stands at a token, and its number."""
    start = _day_before(tokens, at)
    if start is not None:
        return start, at + 1, _whole(tokens[_number_place(tokens, start)])
    end = _day_after(tokens, at + 1)
    return None if end is None else (at, end, _whole(tokens[end - 1]))


def _whole(token: Token) -> int:
    return token.value if isinstance(token.value, int) else 0


def _is_day_number(token: Token) -> bool:
    return token.sort in {Sort.NUMBER, Sort.ORDINAL} and 1 <= _whole(token) <= 31


def _number_place(tokens: list[Token], start: int) -> int:
    return start if _is_day_number(tokens[start]) else start + 1


def _day_before(tokens: list[Token], at: int) -> int | None:
    """Find where "the 14th day of" begins before a month."""
    here = at - 1
    if here >= 0 and tokens[here].word == "of":
        here -= 1
    if here >= 0 and tokens[here].word == "day":
        here -= 1
    if here < 0 or not _is_day_number(tokens[here]):
        return None
    if here > 0 and tokens[here - 1].word in {"the", "this"}:
        return here - 1
    return here


def _day_after(tokens: list[Token], at: int) -> int | None:
    """Find where "14" or "the 14th" ends after a month."""
    here = at + (at < len(tokens) and tokens[at].word == "the")
    if here < len(tokens) and _is_day_number(tokens[here]):
        return here + 1
    return None


def _year(tokens: list[Token], at: int) -> tuple[int | None, int]:
    """Read ", 1963", "in the year 1963", "1989 года"."""
    here = at
    while here < min(at + 5, len(tokens)) and tokens[here].word in _BEFORE_YEAR:
        here += 1
    if here >= len(tokens) or tokens[here].sort is not Sort.NUMBER:
        return None, at
    year = _whole(tokens[here])
    if year not in _YEARS:
        return None, at
    here += 1
    if here < len(tokens) and tokens[here].word in _YEAR_WORDS:
        abbreviated = tokens[here].word == "г" and tokens[here + 1 : here + 2]
        here += 2 if abbreviated and tokens[here + 1].word == "." else 1
    return year, here


def _is_surely_day(tokens: list[Token], start: int, at: int) -> bool:
    """Tell whether "may" after a number is a month: an ordinal or "of" stands before it."""
    return any(token.sort is Sort.ORDINAL or token.word == "of" for token in tokens[start:at])


def _value(year: int | None, month: int, day: int) -> Value:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return (month, day) if year is None else date(year, month, day)


def figures(word: str) -> date | None:
    """Read a day in figures: 14.10.1963, 1963-10-14; the day comes before the month."""
    parts = word.replace("/", ".").split(".")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or len(parts[2]) != 4:
        return None
    first, second, year = map(int, parts)
    day, month = (second, first) if second > 12 else (first, second)
    value = _value(year if year in _YEARS else None, month, day)
    return value if isinstance(value, date) else None
