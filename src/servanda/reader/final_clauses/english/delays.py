"""How long after: periods, and the whole lead from the verb to the event.

A ``delay`` ends where the event begins: it takes with it ``after the date on which``, ``following
the date of``. So the event may be said as a noun (``the deposit of ...``) or as a sentence (``ten
states have ...``). "The n-th day after" and "n days after" are one (LAW.md rule 21), a year is
twelve months (rule 22); whether full days are counted is a practice of the depositary, not of the
words (rule 26).
"""

from __future__ import annotations

from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    NextDate,
)
from servanda.reader.final_clauses.forms import (
    DATE_OF_YEAR,
    NUMBER,
    ORDINAL,
    Form,
    Key,
    Parts,
    Phrase,
)

_DAYS_IN_WEEK = 7
_MONTHS_IN_YEAR = 12
PERIOD: Phrase[Days | Months] = Phrase(
    "period",
    (
        Form(
            "{number} [calendar/consecutive/clear/full/whole/working] day/days",
            lambda p: Days(p[NUMBER]),
        ),
        Form("{number} week/weeks", lambda p: Days(_DAYS_IN_WEEK * p[NUMBER])),
        Form(
            "{number} [calendar/consecutive/clear/full/whole] month/months",
            lambda p: Months(p[NUMBER]),
        ),
        Form(
            "{number} [calendar/consecutive/full/whole] year/years",
            lambda p: Months(_MONTHS_IN_YEAR * p[NUMBER]),
        ),
        Form("a month", lambda _: Months(1)),
        Form("a year", lambda _: Months(_MONTHS_IN_YEAR)),
    ),
)
"""Thirty days, one year."""

LINK: Phrase[str] = Phrase(
    "link",
    (
        Form(
            "[the] [first] date/day/dates/moment/time [,] [on/upon/at/by/in/from] which/that/when "
            "[,]",
            lambda _: "link",
        ),
        Form("[the] date/day/dates/moment/time of [the date of]", lambda _: "link"),
        Form("[the] date/day/moment/time", lambda _: "link"),
        Form("when", lambda _: "link"),
    ),
)
"""The date of, the date on which."""

_AFTER = "after/following/from/since/succeeding/subsequent/of [to] [{link}]"
_EXPIRY = "expiry/expiration/lapse/end/elapse/passage/conclusion of"


def _first_of_kth(parts: Parts) -> Delay:
    return FirstOfMonth(parts[ORDINAL])


def _first_after(parts: Parts) -> Delay:
    return FirstOfMonthAfter(parts[PERIOD])


def _next_date(parts: Parts) -> Delay:
    month, day = parts[DATE_OF_YEAR]
    return NextDate(month=month, day=day)


DELAY: Phrase[Delay] = Phrase(
    "delay",
    (
        Form(
            "[on/upon/from/as] [from/of] [the] first [day] of the [calendar] month [next] "
            "following/after [the] [expiry/expiration/lapse/end of] [a/the] [further] [period of] "
            "{period} [counted/calculated/beginning/running/reckoned] [from/after/following/as] "
            "[from/of/after] [{link}]",
            _first_after,
        ),
        Form(
            "[on/upon/from/as] [from/of] [the] first [day] of the [calendar] month [next] "
            f"following/after the {{ordinal}} day {_AFTER}",
            lambda p: FirstOfMonthAfter(Days(p[ORDINAL])),
        ),
        Form(
            "[on/upon/from/as] [from/of] [the] first [day] of the {ordinal} [calendar] month "
            "[next] following/after/from/commencing [after] [(that | the month) in/during which] "
            "[{link}]",
            _first_of_kth,
        ),
        Form(
            "[on/upon/from/as] [from/of] [the] first [day] of the [next] [calendar] month "
            "[next/immediately] following/after [(that | the month) in/during which] [{link}]",
            lambda _: FirstOfMonth(1),
        ),
        Form(
            "[on/upon/from] [the] {date-of-year} [next] following/after [{link}]",
            _next_date,
        ),
        Form(
            "[on/upon/from/as] [and/from/of] the {ordinal} day "
            f"[which follows/immediately/next/to] [counted] [from] [{_AFTER}]",
            lambda p: Days(p[ORDINAL]),
        ),
        Form(
            "[on/upon/from/as/with] [and/from/of/effect] [from] [the] {period} "
            f"[counted/counting/reckoned/calculated/to be counted/running/starting/as] {_AFTER}",
            lambda p: p[PERIOD],
        ),
        Form(
            f"[on/upon/after/at/with/from/immediately] [on/upon/after] [the] [{_EXPIRY}] "
            "[a/the] [further] [period/term/delay/interval/lapse] [of] {period} "
            f"[counted/counting/reckoned/calculated/running/starting/beginning/as] {_AFTER}",
            lambda p: p[PERIOD],
        ),
        Form(
            f"on/upon/at/after the {_EXPIRY} [of] the {{ordinal}} day {_AFTER}",
            lambda p: Days(p[ORDINAL]),
        ),
        Form(
            "after {period} have/has elapsed/passed/expired from/since/after [{link}]",
            lambda p: p[PERIOD],
        ),
        Form("on the [next] day following/after [{link}]", lambda _: Days(1)),
        Form(
            "[immediately/forthwith/only/definitively/automatically | at once] "
            "on/upon/at/from/as/with/after/following/by/once/when/whenever/since "
            "[and/from/of/effect/soon/immediately] [as/from/on/after/upon/of] [{link}]",
            lambda _: AtOnce(),
        ),
        Form("[on] the same date/day as [{link}]", lambda _: AtOnce()),
        Form("immediately/simultaneously with/upon/on/after [{link}]", lambda _: AtOnce()),
        Form("the date/day of", lambda _: AtOnce()),
        Form("the date/day on which", lambda _: AtOnce()),
    ),
)
"""On the ninetieth day after the date of; three months after; upon."""

PHRASES: tuple[Key[object], ...] = (PERIOD, LINK, DELAY)
