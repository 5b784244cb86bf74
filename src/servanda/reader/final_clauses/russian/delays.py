"""Periods and delays in Russian: how long, and from when, up to the event they run from.

A delay is read up to the event itself: "по истечении 30 дней с даты", "на тридцатый день после".
The day of the event is not counted (LAW.md rules 21 and 26), "с даты" is the day itself (rule 27).
"""

from __future__ import annotations

from servanda.law.build import at_once, first_of_month, first_of_month_after
from servanda.law.clauses import Days, Delay, Months
from servanda.reader.final_clauses.forms import NUMBER, ORDINAL, Form, Key, Parts, Phrase

Period = Days | Months

#: Numbers as adjectives of a period begin with them: "пятилетний", "шестимесячного".
_COUNTS = (
    ("одно", 1),
    ("двух", 2),
    ("трех", 3),
    ("четырех", 4),
    ("пяти", 5),
    ("шести", 6),
    ("семи", 7),
    ("восьми", 8),
    ("девяти", 9),
    ("десяти", 10),
    ("двенадцати", 12),
    ("пятнадцати", 15),
    ("восемнадцати", 18),
    ("двадцати", 20),
    ("двадцатипяти", 25),
    ("тридцати", 30),
    ("сорокапяти", 45),
    ("пятидесяти", 50),
    ("шестидесяти", 60),
    ("девяносто", 90),
)


def _adjective(word: str, count: int) -> tuple[Form[Period], ...]:
    return (
        Form(f"{word}летн~/{word}годичн~", lambda _: Months(12 * count)),
        Form(f"{word}месячн~", lambda _: Months(count)),
        Form(f"{word}дневн~", lambda _: Days(count)),
        Form(f"{word}недельн~", lambda _: Days(7 * count)),
    )


#: A period as an adjective, before "срок" or "период".
PERIODIC: Phrase[Period] = Phrase(
    "periodic",
    (
        *(form for word, count in _COUNTS for form in _adjective(word, count)),
        Form("годичн~/годов~", lambda _: Months(12)),
        Form("месячн~", lambda _: Months(1)),
        Form("полугодов~/полугодичн~", lambda _: Months(6)),
        Form("{number} [-] летн~/годичн~", lambda p: Months(12 * p[NUMBER])),
        Form("{number} [-] месячн~", lambda p: Months(p[NUMBER])),
        Form("{number} [-] дневн~", lambda p: Days(p[NUMBER])),
    ),
)

PERIOD: Phrase[Period] = Phrase(
    "period",
    (
        Form("{number} [календарн~] дней/дня/день/дням/суток/дн", lambda p: Days(p[NUMBER])),
        Form("{number} недел~", lambda p: Days(7 * p[NUMBER])),
        Form("{number} [календарн~/полн~] месяц~/мес", lambda p: Months(p[NUMBER])),
        Form("{number} [календарн~/полн~] лет/год~", lambda p: Months(12 * p[NUMBER])),
        Form("[календарн~] год/года/году/годом", lambda _: Months(12)),
        Form("[календарн~] месяц/месяца/месяцем", lambda _: Months(1)),
        Form("полугода/полгода/полугодия", lambda _: Months(6)),
        Form("{periodic} срок~/период~", lambda p: p[PERIODIC]),
    ),
)

#: "с даты", "после", "следующий за днём": up to the event, itself in whatever case.
SINCE: Phrase[bool] = Phrase(
    "since",
    (
        Form("с/со/после/от [даты/дня/момента/числа/времени]", lambda _: True),
        Form("[,] считая/начиная/исчисляем~ с/со/от [даты/дня/момента]", lambda _: True),
        Form("[,] следующ~ за [датой/днем/моментом]", lambda _: True),
        Form("[,] следующ~ после [даты/дня/момента]", lambda _: True),
    ),
)

_DAY_OF_MONTH = "в/с/на ({ordinal}|{number}) (день|дня|число|числа) [календарн~]"
_EXPIRY = "истечени~/окончани~ [срока/периода] [в] {period}"


def _first(parts: Parts, delay: Delay) -> Delay | None:
    """Give the delay if the day named is the first of the month; no other has a form."""
    day = (*parts.all(NUMBER), *parts.all(ORDINAL))[0]
    return delay if day == 1 else None


def _kth_month(parts: Parts) -> Delay | None:
    return _first(parts, first_of_month(parts.all(ORDINAL)[-1]))


DELAY: Phrase[Delay] = Phrase(
    "delay",
    (
        Form("с/со [самого] [даты/дня/момента]", lambda _: at_once),
        Form("начиная с/со [даты/дня/момента]", lambda _: at_once),
        Form("в день/дату/момент", lambda _: at_once),
        Form("на дату/день", lambda _: at_once),
        Form("[немедленно/сразу/незамедлительно/тотчас] [же] после", lambda _: at_once),
        Form("после даты/дня", lambda _: at_once),
        Form("[немедленно/сразу/незамедлительно] по", lambda _: at_once),
        Form("через/спустя {period} {since}", lambda p: p[PERIOD]),
        Form("через/спустя {period} по", lambda p: p[PERIOD]),
        Form(
            "по истечении/прошествии/окончании [срока/периода] [в] {period} {since}",
            lambda p: p[PERIOD],
        ),
        Form("{period} спустя {since}", lambda p: p[PERIOD]),
        Form("на/в {ordinal} [календарн~] день {since}", lambda p: Days(p[ORDINAL])),
        Form(
            f"{_DAY_OF_MONTH} месяца [,] следующ~ за/после/по {_EXPIRY} {{since}}",
            lambda p: _first(p, first_of_month_after(p[PERIOD])),
        ),
        Form(
            f"{_DAY_OF_MONTH} месяца [,] наступающ~ после/по {_EXPIRY} {{since}}",
            lambda p: _first(p, first_of_month_after(p[PERIOD])),
        ),
        Form(f"{_DAY_OF_MONTH} {{ordinal}} [календарн~] месяца {{since}}", _kth_month),
        Form(
            f"{_DAY_OF_MONTH} {{ordinal}} [календарн~] месяца [,] следующ~ за месяцем",
            _kth_month,
        ),
        Form(
            f"{_DAY_OF_MONTH} месяца [,] следующ~ за [датой/днем/месяцем]",
            lambda p: _first(p, first_of_month(1)),
        ),
        Form(
            f"{_DAY_OF_MONTH} месяца [,] следующ~ после [даты/дня/месяца]",
            lambda p: _first(p, first_of_month(1)),
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (PERIODIC, PERIOD, SINCE, DELAY)
