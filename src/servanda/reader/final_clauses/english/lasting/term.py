"""A term, a last day, or no limit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.law.clauses import Days, Months
from servanda.reader.final_clauses.english.delays import PERIOD
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.forms import DAY, NUMBER, Form, Key, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasts:
    """What a sentence says of how long; None where it does not."""

    thing: Instrument | None = None
    """What lasts; None for what the sentence before spoke of."""
    term: Months | None = None
    """From entry into force."""
    until: date | None = None
    by: Months | None = None
    """By how long it is prolonged each time; of no months, by as much as the term."""
    notice: Days | Months | None = None
    """How long before the end a party says that it will not go on."""
    below: int | None = None
    """It ends when fewer parties remain."""


AS_MUCH = Months(0)
"""As long as the term itself."""


def in_months(period: Days | Months) -> Months | None:
    """Give a period in months; None for one of days, which no term is."""
    return period if isinstance(period, Months) else None


_REMAINS: Phrase[bool] = Phrase(
    "lasting-remains",
    (
        Form(
            "[shall/will/is/to] [initially/first/thereafter] [to] "
            "remain/continue/stay/be/remains/continues/remaining [initially/thereafter] "
            "[valid and] in force/effect/operation [and effect] [initially]",
            there,
        ),
        Form(
            "[shall/will] [be/is/was] [initially/hereby] "
            "concluded/valid/effective/operative/made/entered [into]",
            there,
        ),
        Form("[shall/will] remain/continue/be [initially] valid/effective/operative", there),
        Form("[shall/will] last/apply", there),
    ),
)


_FROM_FORCE: Phrase[bool] = Phrase(
    "lasting-from-force",
    (
        Form(
            "[,] [counting/reckoned/beginning/starting/calculated/counted/commencing] "
            "from/after/following/as/on/with/of [from/of/on] {leaving-since} [,]",
            there,
        ),
    ),
)


MONTHS: Phrase[Months] = Phrase(
    "lasting-months",
    (
        Form("{period}", lambda p: in_months(p[PERIOD])),
        Form(
            "[a/an/the] [first/initial/fixed/further/new/limited] period/term/duration of "
            "[a/an] {period}",
            lambda p: in_months(p[PERIOD]),
        ),
        Form(
            "[a/an/the] {number} - year/years [period/periods/term/terms]",
            lambda p: Months(12 * p[NUMBER]),
        ),
    ),
)


TERM: Phrase[Lasts] = Phrase(
    "lasting-term",
    (
        Form(
            "{lasting-remains} [for/during] [the/an/a] {lasting-months} [{lasting-from-force}] "
            "[[,] even for states which [....] subsequently ....]",
            lambda p: Lasts(term=p[MONTHS]),
        ),
        Form(
            "{lasting-remains} (until | until the expiry/expiration/end of) {lasting-months} "
            "{lasting-from-force}",
            lambda p: Lasts(term=p[MONTHS]),
        ),
        Form(
            "{lasting-remains} [for] [a/the] [period] [up] [until/till/to/through] {day}",
            lambda p: Lasts(until=p[DAY]),
        ),
        Form(
            "shall/will expire/terminate/lapse/cease [to be in force | to have effect] on {day}",
            lambda p: Lasts(until=p[DAY]),
        ),
        Form(
            "shall/will expire/terminate/lapse {lasting-months} {lasting-from-force}",
            lambda p: Lasts(term=p[MONTHS]),
        ),
        Form(
            "shall/will have [a/an] [initial] (duration | period of validity | term | validity) "
            "of {lasting-months} [{lasting-from-force}]",
            lambda p: Lasts(term=p[MONTHS]),
        ),
        Form(
            "{lasting-remains} [for] [an/a] (indefinite/unlimited period/duration/time [of time] | "
            "indefinitely | without limit [of/as/in] [to] [time] | without time limit | "
            "without limitation [of/as] [to] [time/duration]) [[,] and/but ....]",
            lambda _: Lasts(),
        ),
        Form(
            "{lasting-remains} until [(it | {number})] [is/has/have] [been] "
            "terminated/denounced/replaced/superseded/revoked [....]",
            lambda _: Lasts(),
        ),
        Form(
            "shall/will be of (unlimited/indefinite duration | unlimited validity)",
            lambda _: Lasts(),
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (_REMAINS, _FROM_FORCE, MONTHS, TERM)
