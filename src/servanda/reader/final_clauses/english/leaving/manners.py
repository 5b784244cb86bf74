"""How and when notice is given, as it is said beside the right to give it."""

from __future__ import annotations

from servanda.law.clauses import Months
from servanda.reader.final_clauses.english.leaving.lengths import DAY_OF_YEAR, LENGTH
from servanda.reader.final_clauses.english.leaving.since import FIRST
from servanda.reader.final_clauses.english.leaving.terms import NOTHING, Terms, day_before
from servanda.reader.final_clauses.english.leaving.timing import AFTER, LATER
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _nothing(_: object) -> Terms:
    return NOTHING


def _ahead(parts: Parts) -> Terms:
    return Terms(ahead=parts[LENGTH])


def _term(parts: Parts) -> Terms | None:
    length = parts[LENGTH]
    return Terms(term=length) if isinstance(length, Months) else None


AT_LEAST = "[at least | not less than | no less than | not fewer than | a]"


_HOW: Phrase[Terms] = Phrase(
    "leaving-how",
    (
        Form(
            "[,] (by | through | upon | on | after | by means of | by way of | subject to) [the] "
            "[giving/sending/addressing/depositing/submitting/delivery/delivering/making/"
            "communicating/transmitting/serving/forwarding/deposit/presenting/transmission] "
            "[to/of] [{leaving-organ}] {leaving-notice} [,]",
            _nothing,
        ),
        Form(
            "[,] by/upon/on [so] notifying/informing [of] {leaving-organ} [accordingly] [of] "
            "[{leaving-notice}]",
            _nothing,
        ),
        Form("[,] in writing", _nothing),
        Form(
            "[,] (in accordance/conformity with | pursuant to | under) [the] [provisions] [of] "
            "{reference}",
            _nothing,
        ),
        Form("[and] may indicate/state/give its reasons [for its withdrawal]", _nothing),
        Form(
            "[,] (in so far as | insofar as | so far as | as far as) it is concerned [,]", _nothing
        ),
        Form("[,] (for itself | as regards itself | in respect of itself) [,]", _nothing),
        Form(
            "[,] on its own behalf [[,] or on behalf of [any/all/one] .... territory/territories "
            "[for ....]] [,]",
            _nothing,
        ),
        Form(
            "[,] provided [,] [that] (it | he | {leaving-that-party}) "
            "[so] notifies/notify/informs/gives/addresses/sends [notice] [to] [{leaving-organ}] "
            "[in writing] [of/to] [{leaving-organ}] [{leaving-notice}]",
            _nothing,
        ),
        Form(
            "[,] (by | on | upon | with | after | subject to | provided that it gives | "
            "provided it gives | provided that it has given | and after | by means of) [the] "
            "[{leaving-that-party}] [giving/sending/addressing] [at any time] [to] "
            "[{leaving-organ}] "
            f"{AT_LEAST} {{leaving-length}} "
            "[previous/prior/written/advance/formal/clear] [previous/prior/written/advance] "
            "notice/notification [{leaving-notice-mores}] [contained in {leaving-notice}]",
            _ahead,
        ),
        Form(
            f"[,] [on/upon] {AT_LEAST} {{leaving-length}} [previous/prior/written/formal] "
            "notice/notification [being/having] [been] given [{leaving-notice-mores}]",
            _ahead,
        ),
        Form(
            "[,] (by | on | upon | provided that | provided) [giving/sending/addressing] "
            "{leaving-notice} [is given | has been given | shall be given | be given] [,] "
            f"{AT_LEAST} {{leaving-length}} "
            "(in advance | beforehand | before | before such date | before that date | "
            "prior thereto | before the intended date | in advance thereof | previously) "
            "[to {leaving-organ}]",
            _ahead,
        ),
    ),
)


_AHEAD: Phrase[Terms] = Phrase(
    "leaving-ahead",
    (
        Form(
            "[,] (not later than | no later than | at least | not less than | no less than | "
            "at the latest) {leaving-length} (before | prior to | in advance of) "
            "[the/its/such/this] [date] [of/on] [which] [the/its/such] [intended/effective] "
            "withdrawal/denunciation/termination/effect [from {leaving-thing}] "
            "[takes effect | is to take effect | becomes effective]",
            _ahead,
        ),
        Form("[,] {leaving-length} in advance [of the withdrawal from {leaving-thing}]", _ahead),
    ),
)


WHEN: Phrase[Terms] = Phrase(
    "leaving-when",
    (
        Form("[,] (at any time | at any moment | at anytime) [,]", _nothing),
        Form("[,] [but] [only] {leaving-first} [,]", lambda p: Terms(not_before=p[FIRST])),
    ),
)


_MANNER: Phrase[Terms] = Phrase(
    "leaving-manner",
    (
        Form("{leaving-how}", lambda p: p[_HOW]),
        Form("{leaving-ahead}", lambda p: p[_AHEAD]),
        Form("{leaving-when}", lambda p: p[WHEN]),
        Form(
            "[,] [such/this/the] [withdrawal/denunciation/termination/notice/notification] "
            "([and] [with] effect | effective | to take effect | to become effective | "
            "taking effect | which shall take effect | to be effective | and shall take effect | "
            "and will take effect | becoming effective) {leaving-after} [{leaving-longer}]",
            lambda p: Terms(after=p[AFTER]),
        ),
        Form("[,] {leaving-later} [{leaving-longer}]", lambda p: Terms(after=p[LATER])),
        Form(
            "[,] [with effect | effective | to take effect] "
            "on/from/as/at [from/of] {leaving-day-of-year} "
            "[of any/each/a/every/the/that [calendar] year] [including the {ordinal} year] [,]",
            lambda p: Terms(on=p[DAY_OF_YEAR]),
        ),
        Form(
            "[,] [by/on/upon/through/provided] [that] [giving/sending/addressing] "
            "[to] [{leaving-organ}] [{leaving-notice}] [is given | has been given | shall be given]"
            " (on or before | not later than | no later than | at the latest on | by) "
            "[the] [preceding/previous] {leaving-day-of-year} "
            "[of (that | the same | the preceding | the previous | such | the said) year | "
            "preceding] [to {leaving-organ}]",
            lambda p: Terms(by=p[DAY_OF_YEAR]),
        ),
        Form(
            "[,] by/on/upon giving/sending/addressing [to] [{leaving-organ}] [{leaving-notice}] "
            "before [the] [preceding/previous] {leaving-day-of-year} "
            "[of (that | the same | the preceding | the previous | such | the said) year | "
            "preceding] [to {leaving-organ}]",
            lambda p: Terms(by=day_before(p[DAY_OF_YEAR])),
        ),
        Form(
            "[,] [with effect] at the end/expiration/expiry of (the current | each | any | every | "
            "such | a | the then current | the) [period/term of] {leaving-length} [period/term]",
            _term,
        ),
    ),
)


def _both(parts: Parts) -> Terms | None:
    return joined(parts[_MANNER], *parts.all(MANNERS))


MANNERS: Phrase[Terms] = Phrase(
    "leaving-manners",
    (Form("{leaving-manner} [[,] [and/but] {leaving-manners}]", _both),),
)
"""At any time after two years, by written notice, with effect six months after its receipt."""

PHRASES: tuple[Key[object], ...] = (_HOW, _AHEAD, WHEN, _MANNER, MANNERS)
