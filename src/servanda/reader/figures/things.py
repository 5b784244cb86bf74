"""Counts of things: "over 140 events", "approximately 25 restrictions and exemptions"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from servanda.reader.figures.periods import Period, period_in
from servanda.reader.numbers import hedge_before, whole_number
from servanda.reader.record import Figure, Span
from servanda.reader.text import Text

_THING = re.compile(
    r"(?<![\w$€£№.,:/-])(?P<number>\d{1,3}(?:[, \u00a0]\d{3})+|\d{1,9})"
    r"(?:[\s-]+(?P<after>plus|or more|or so|с лишним|с небольшим)|(?P<plus>\+))?"
    r"[\s-]+(?P<noun>[^\W\d_][\w-]*(?:\s+[a-zа-яё][\w-]*){0,3})",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(
    r"(?:until|till|after|before|as|while|this|that|a|an|is|are|was|were|on|for|from|with|by|at|under"
    r"|е|я|й|го|му|м|х|ая|ое|ый|ой|ом|ти|ю|ую|не|до|для|о|об|при|за|issues?|items?|questions?|points?|topics?|documents?|papers?|agreements?|decisions?|years?"
    r"|days?|hours?|months?|minutes?|weeks?|times?|states?|countries|country|nations?|members?"
    r"|heads?|delegat\w+|ministers?|presidents?|percent|per|billion|million|thousand|trillion"
    r"|dollars?|euros?|participants?|people|persons?|bn|mln|tons?|tonnes?|kilomet\w+|hectares?"
    r"|anniversar\w+|centur\w+|decades?|o|am|pm|st|nd|rd|th|of|and|to|in|or|the|plus|member\w*"
    r"|вопрос\w*|пункт\w*|документ\w*|соглашени\w+|решени\w+|лет|год\w*|г|дн\w+|час\w*|месяц\w*"
    r"|минут\w*|раз\w*|стран\w*|государств\w*|член\w*|глав\w*|делегаци\w+|министр\w*|процент\w*"
    r"|миллиард\w*|миллион\w*|тысяч\w*|млрд|млн|тыс|долл\w*|рубл\w+|участник\w*|человек\w*|и|в|на"
    r"|с|по|к|из|или|от|тонн\w*|километр\w*|июл\w|июн\w|январ\w|феврал\w|марта|апрел\w|мая|августа"
    r"|сентябр\w|октябр\w|ноябр\w|декабр\w|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*"
    r"|sep\w*|oct\w*|nov\w*|dec\w*|proposals?|reports?|протокол\w*)\.?",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\s+(?:that|which|who|are|is|was|were|have|has|had|will|in|on|of|for|from|to|with|by|at|under"
    r"|within|during|котор\w+|был\w*|в|на|по|для|из|от|с|к|о|об|при|за)(?:\s.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE_PERIOD = re.compile(r"\b(?:in|during|over|since|within|в|за|с)\s+$", re.IGNORECASE)
_BEGINS_PERIOD = re.compile(r"(?:in|during|over|throughout|в|за)\s", re.IGNORECASE)
_SURE = 100  # from here on a number needs no hedge to be a figure


def things(text: Text, sentence: Span) -> Iterator[Figure]:
    """Find counts of things in a sentence: hedged ones, and unhedged ones from a hundred."""
    for match in _THING.finditer(text.raw, sentence.start, sentence.end):
        noun = match["noun"].split()[0]
        if noun[0].isupper() or _NOT_COUNTED.fullmatch(noun):
            continue
        value = whole_number(match["number"])
        start, hedge = hedge_before(text.raw, match.start(), sentence.start)
        hedge = hedge or match["after"] or match["plus"]
        if hedge is None and (value < _SURE or 1900 <= value < 2100):
            continue
        words = _STOP.sub("", match["noun"])
        if any(_NOT_COUNTED.fullmatch(word) for word in words.split() if word != "and"):
            continue
        period = _period(text, Span(match.start("noun") + len(words), sentence.end))
        yield Figure(
            span=Span(start, match.start("noun") + len(words)),
            quantity=words,
            value=Fraction(value),
            unit=noun,
            period=period.words if period else None,
            hedge=hedge,
        )


def _period(text: Text, within: Span) -> Period | None:
    """Take a time only after "in" or "during": "the Plan for 2019-2020" dates the plan."""
    period = period_in(text, within, None, None)
    if period is None:
        return None
    before = text.raw[max(within.start, period.span.start - 8) : period.span.start]
    starts_so = _BEGINS_PERIOD.match(period.span.of(text.raw))
    return period if starts_so or _BEFORE_PERIOD.search(before) else None
