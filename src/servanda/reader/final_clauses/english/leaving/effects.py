"""From when leaving has effect."""

from __future__ import annotations

from servanda.law.clauses import Months
from servanda.reader.final_clauses.english.leaving.lengths import DAY_OF_YEAR, LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.leaving.terms import Terms
from servanda.reader.final_clauses.english.leaving.timing import AFTER, LATER
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase

_A_YEAR = Months(12)


def _after(parts: Parts) -> Terms:
    return Terms(after=parts[AFTER])


def _later(parts: Parts) -> Terms:
    return Terms(after=parts[LATER])


_ACT: Phrase[bool] = Phrase(
    "leaving-act",
    (
        Form(
            "[any/such/every/each/the/a/this/said] [such] "
            "withdrawal/denunciation/termination/renunciation/cancellation/cessation "
            "[{leaving-notice-mores}]",
            there,
        ),
        Form("{leaving-notice}", there),
        Form("such/this termination of the consent to be bound", there),
    ),
)


_TAKES_EFFECT: Phrase[bool] = Phrase(
    "leaving-takes-effect",
    (
        Form(
            "[shall/will/is/does/to/may] [to] [however/only/thereupon/,/then/not/accordingly] [,] "
            "take/takes/taking/have/has/produce/acquire/taken [its/legal] [legal] "
            "effect/effects/place/force",
            there,
        ),
        Form(
            "[shall/will/is/to/may] [to] [however/only/,/then/not] [,] "
            "become/becomes/be/come/enter/comes/enters/becoming/is [legally] "
            "effective/operative/valid/definitive/binding/into/complete "
            "[force/effect/operation]",
            there,
        ),
    ),
)


_AS_TO: Phrase[bool] = Phrase(
    "leaving-as-to",
    (
        Form("{leaving-for-whom}", there),
        Form("[,] only [,] {leaving-for-whom}", there),
        Form("[,] {leaving-for-whom} only", there),
    ),
)


_ENDS: Phrase[bool] = Phrase(
    "leaving-ends",
    (
        Form(
            "shall/will/ceases [then/thereupon/,] [cease] [then] to "
            "(be in force | be binding | bind | apply | have effect | have force | be bound | "
            "be effective | be a party | be a contracting party | be a member | be in effect | "
            "be applicable | be party | produce effects | be a party to | be bound by | "
            "be a contracting state | be a member of) [{leaving-thing}]",
            there,
        ),
        Form("shall/will [then] (terminate/expire/end/lapse | be terminated)", there),
        Form("shall/will no longer (be in force/effect | be binding | apply | be bound)", there),
    ),
)


EFFECT: Phrase[Terms] = Phrase(
    "leaving-effect",
    (
        Form(
            "{leaving-act} [,] [{leaving-as-to}] {leaving-takes-effect} [,] [{leaving-as-to}] [,] "
            "[only] {leaving-after} [,] [{leaving-as-to}] [{leaving-longer}]",
            _after,
        ),
        Form(
            "{leaving-act} shall/will [be/apply] [only] [{leaving-as-to}] [valid] [to/for] "
            "[{leaving-that-party}] [,] and [it] {leaving-takes-effect} {leaving-after} "
            "[{leaving-longer}]",
            _after,
        ),
        Form(
            "{leaving-act} shall/will only operate/apply [{leaving-as-to}] [,] and [only] "
            "{leaving-after}",
            _after,
        ),
        Form(
            "{leaving-act} {leaving-takes-effect} on/at [the] {leaving-day-of-year} of "
            "(that | the same | such | the said) year",
            lambda p: Terms(on=p[DAY_OF_YEAR]),
        ),
        Form(
            "[the] effective date/day of {leaving-act} [under/pursuant] [to] [{reference}] "
            "shall/will be {leaving-after} [{leaving-longer}]",
            _after,
        ),
        Form(
            "({leaving-thing} | {leaving-that-party}) [,] [however] {leaving-ends} [,] "
            "[{leaving-as-to}] [,] {leaving-after} [,] [{leaving-as-to}] [{leaving-longer}]",
            _after,
        ),
        Form(
            "{leaving-later} [{leaving-longer}] [,] ({leaving-thing} | {leaving-that-party}) "
            "{leaving-ends} [{leaving-as-to}] [[,] but shall remain/continue ....]",
            _later,
        ),
        Form(
            "{leaving-later} [{leaving-longer}] [,] {leaving-act} {leaving-takes-effect} "
            "[{leaving-as-to}]",
            _later,
        ),
        Form(
            "{leaving-act} shall/must/will be effected/made/given/notified/done/take/communicated "
            "[the form of] [by/through/in] [means/way/the form] [of] [the] [deposit/addressing] "
            "[of] {leaving-notice} [,] [and] [such] [{leaving-act}] [to/shall/will] "
            "take/become/taking effect/effective {leaving-after} [{leaving-longer}]",
            _after,
        ),
    ),
)
"""Such withdrawal takes effect one year after its receipt by the depositary."""


def _each(parts: Parts) -> Terms | None:
    """Give leaving in the year after each period, as it is said of who did not leave then."""
    period, again = parts.all(LENGTH)
    if period != again or not isinstance(period, Months):
        return None
    return Terms(each=period, within=_A_YEAR)


EACH: Phrase[Terms] = Phrase(
    "leaving-each",
    (
        Form(
            "each/any/every .... which does not [,] within (the | one) year "
            "following/after the expiration/expiry of [the] [period of] {leaving-length} "
            "[....] exercise the right of denunciation .... bound for "
            "another/a [further/new] [period of] {leaving-length} [....]",
            _each,
        ),
    ),
)
"""The conventions of the International Labour Organization: in the year after each ten."""

PHRASES: tuple[Key[object], ...] = (_ACT, _TAKES_EFFECT, _AS_TO, _ENDS, EFFECT, EACH)
