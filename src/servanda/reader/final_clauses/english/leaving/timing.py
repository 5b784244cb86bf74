"""From the notice: how long after it leaving has effect."""

from __future__ import annotations

from servanda.law.clauses import (
    AtOnce,
    Days,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    NextDate,
    Then,
)
from servanda.reader.final_clauses.english.leaving.lengths import DAY_OF_YEAR, LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.leaving.terms import YEAR_END
from servanda.reader.final_clauses.forms import ORDINAL, Form, Key, Parts, Phrase

_NEW_YEAR = NextDate(month=1, day=1)


_END_OF_YEAR = NextDate(month=YEAR_END[0], day=YEAR_END[1])


_DAY_WHEN = "[the/its] [date/day/moment/time] [on/upon/at/from/by] [which/when]"


_RECEIVED: Phrase[bool] = Phrase(
    "leaving-received",
    (
        Form(
            "[has/have/is/was/were/shall] [have] [been] "
            "received/deposited/registered/given/notified/communicated/made/delivered/lodged/"
            "recorded/reached/receives/sent/addressed/transmitted/served",
            there,
        ),
    ),
)


_TO: Phrase[bool] = Phrase(
    "leaving-to",
    (
        Form("[,] by/with/to/from/in {leaving-organ} [,]", there),
        Form("[,] of {leaving-notice} [,]", there),
        Form("[,] thereof", there),
        Form("[,] in writing", there),
        Form("from {leaving-that-party}", there),
        Form("to that effect", there),
    ),
)


_TOS: Phrase[bool] = Phrase("leaving-tos", (Form("{leaving-to} [{leaving-tos}]", there),))


EVENT: Phrase[bool] = Phrase(
    "leaving-event",
    (
        Form(
            "[the] [date/day] [of] [its/the/such/their/that/this] receipt/deposit/registration/"
            "reception/communication/depositing/receiving [{leaving-tos}]",
            there,
        ),
        Form(
            f"{_DAY_WHEN} {{leaving-organ}} [has/have/had/shall] [have] [duly] "
            "(receives/received/registered/registers | been notified | been informed | "
            "was/is/were/are notified/informed | was/is given [notice]) "
            "[{leaving-notice}] [{leaving-tos}]",
            there,
        ),
        Form(f"{_DAY_WHEN} {{leaving-notice}} {{leaving-received}} [{{leaving-tos}}]", there),
        Form(f"{_DAY_WHEN} {{leaving-notice}} reached/reaches {{leaving-organ}}", there),
        Form("[the] date/day/moment/time of {leaving-notice}", there),
        Form("[the] date/day of notifying {leaving-organ}", there),
        Form(
            f"{_DAY_WHEN} {{leaving-that-party}} [has/have] [so/formally/duly] "
            "notifies/notified/gives/given/provides/informs/informed/gave/provided/deposits/"
            "deposited/submits/submitted/makes/made "
            "[{leaving-organ}] [in writing] [{leaving-notice}] [of] [{leaving-notice}]",
            there,
        ),
        Form("{leaving-notice}", there),
        Form("[the] giving/making/sending/depositing of {leaving-notice}", there),
    ),
)
"""The receipt of the notice by the depositary."""


_STATED = "specified/indicated/stated/named/fixed/set/mentioned/determined/given/designated"


LONGER: Phrase[bool] = Phrase(
    "leaving-longer",
    (
        Form(
            "[,] [or] [,] [at/on/upon/after/from/for] [the] "
            "[expiry/expiration/end] [of] such/any/a/the/some [other] "
            "longer/later/subsequent period/date/time/day/moment [,] [as/which/that] "
            "[may/is/shall/has/might] [have] [been] [be] "
            f"{_STATED}/referred [to/out/forth] [therein/by/in] [{{leaving-notice}}] [,]",
            there,
        ),
        Form("[,] or such later date [as/which] {leaving-notice} may specify [,]", there),
        Form(
            "[,] unless {leaving-notice} specifies/states/indicates/provides/prescribes/sets "
            "[for] a/some later/longer/subsequent date/period/time/day [,]",
            there,
        ),
        Form(
            "[,] unless a/some later/longer/subsequent date/period/time/day "
            f"[is/has/be] [been] {_STATED}/requested [out] [in/by] [{{leaving-notice}}] [,]",
            there,
        ),
        Form(
            "[,] or [,] (if/where/when) [{leaving-notice}] [specifies] [a/the] later date [is] "
            f"[{_STATED}] [in] [{{leaving-notice}}] [,] (on/from/at that/such/the date | "
            "then) [,]",
            there,
        ),
        Form(
            "[,] (unless/if) [{leaving-notice}] [is/has/have/been/not] [not] [been/is] "
            "withdrawn/revoked/rescinded/cancelled [before/earlier/beforehand/previously/prior] "
            "[to/that/such] [that/such] [date/time] [in/by] [writing] [,]",
            there,
        ),
    ),
)
"""Or such later date as the notice states; a notice may always do that (VCLT art. 68 besides)."""


_EXPIRY = (
    "the expiry of | the expiration of | expiry of | expiration of | the end of | the lapse of | "
    "the expiring of | the termination of | the completion of | completion of | the elapse of"
)


_YEAR_OF_NOTICE = (
    "[calendar/financial/fiscal/same] year [,] [in/during] [which/that] {leaving-event}"
)


def _first_after(parts: Parts) -> Delay | None:
    return FirstOfMonthAfter(parts[LENGTH])


def _next_date(parts: Parts) -> Delay | None:
    day = parts.get(DAY_OF_YEAR)
    return None if day is None else NextDate(month=day[0], day=day[1])


def _after_next_year_begins(parts: Parts) -> Delay | None:
    """Give a day of the year after that of the notice: the next one from its beginning.

    From the beginning itself the next 1 January would be a year late.
    """
    day = parts.get(DAY_OF_YEAR) or YEAR_END
    if day == (1, 1):
        return _NEW_YEAR
    return Then(first=_NEW_YEAR, second=NextDate(month=day[0], day=day[1]))


def _date_in(parts: Parts) -> NextDate:
    month, day = parts[DAY_OF_YEAR]
    return NextDate(month=month, day=day)


LATER: Phrase[Delay] = Phrase(
    "leaving-later",
    (
        Form(
            "[on/upon/as] [from] [the] first [day] of the [calendar] month [next] following/after "
            "[the] [expiry/expiration/lapse/end] [of] {leaving-length} [{leaving-longer}] "
            "[counted/calculated/reckoned/as] [from/after/following/as] [from] {leaving-event}",
            _first_after,
        ),
        Form(
            "[on/upon/as] [from] [the] first [day] of the {ordinal} [calendar] month [next] "
            "following/after/from {leaving-event}",
            lambda p: FirstOfMonth(p[ORDINAL]),
        ),
        Form(
            "[on/upon/as] [from] [the] first [day] of the [calendar] month [next] following/after "
            "{leaving-event}",
            lambda _: FirstOfMonth(1),
        ),
        Form(
            "[on/upon/as] [from] [the] {ordinal} day [next] after/following/from {leaving-event}",
            lambda p: Days(p[ORDINAL]),
        ),
        Form(
            "[only/not] [on/upon/with/at/in/as/from/earlier/sooner/until/before/after] [than/from] "
            "[the] {leaving-length} [{leaving-longer}] [counted/reckoned/calculated/as] "
            "after/from/following/of/since/as [from] {leaving-event}",
            lambda p: p[LENGTH],
        ),
        Form(
            f"[only] on/upon/at/after/with/following/by ({_EXPIRY}) {{leaving-length}} "
            "[{leaving-longer}] [counted/counting/reckoned/calculated/starting/running/as] "
            "[after/from/following/of/since/as] [from] {leaving-event}",
            lambda p: p[LENGTH],
        ),
        Form(
            "{leaving-length} [{leaving-longer}] thereafter/afterwards/later",
            lambda p: p[LENGTH],
        ),
        Form(
            "[on/at/from] {leaving-day-of-year} [of] [the] [calendar] [year] "
            "[next] [which] following/follows/after/succeeding [that/the] "
            f"[{_YEAR_OF_NOTICE}]",
            _after_next_year_begins,
        ),
        Form(
            "[on/at/from] {leaving-day-of-year} of the [calendar] year [next] [which] "
            "following/follows/after/succeeding (that/the | the one) "
            f"({_YEAR_OF_NOTICE} | in/during/of [which] {{leaving-event}})",
            _after_next_year_begins,
        ),
        Form(
            "[on/at] the end/close of the [calendar] year [next] [which] "
            "following/follows/after/succeeding (that/the | the one) "
            f"({_YEAR_OF_NOTICE} | in/during/of [which] {{leaving-event}})",
            _after_next_year_begins,
        ),
        Form(
            "[on/at] [the] {leaving-day-of-year} [next] following/after {leaving-event}",
            _next_date,
        ),
        Form(
            "[on/at] [the] {leaving-day-of-year} [next] following/after "
            f"({_EXPIRY}) {{leaving-length}} [from/after/following/as] [from] {{leaving-event}}",
            lambda p: Then(first=p[LENGTH], second=_date_in(p)),
        ),
        Form(
            "[on/at] the end/close of the [calendar] year "
            "(in/during [which] {leaving-event} | in/during which {leaving-notice} "
            "{leaving-received} [{leaving-tos}])",
            lambda _: _END_OF_YEAR,
        ),
    ),
)
"""One year after its receipt by the depositary."""


AFTER: Phrase[Delay] = Phrase(
    "leaving-after",
    (
        Form("{leaving-later}", lambda p: p[LATER]),
        Form(
            f"on/upon/at/after/with/following ({_EXPIRY}) {{leaving-length}} [{{leaving-longer}}]",
            lambda p: p[LENGTH],
        ),
        Form("after {leaving-length}", lambda p: p[LENGTH]),
        Form(
            "[immediately/only/as] on/upon/from/when {leaving-event}",
            lambda _: AtOnce(),
        ),
    ),
)
"""The same, or upon its receipt."""

PHRASES: tuple[Key[object], ...] = (_RECEIVED, _TO, _TOS, EVENT, LONGER, LATER, AFTER)
