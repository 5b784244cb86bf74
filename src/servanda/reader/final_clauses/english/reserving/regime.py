"""What a regime of reservations is made of: to what they are made, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.clauses import Acceptance, Delay, Permitted
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.reserving.provisions import provisions_in
from servanda.reader.final_clauses.english.subjects import INSTRUMENT, Instrument
from servanda.reader.final_clauses.forms import Form, Key, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """What a sentence says of reservations; None where it does not."""

    thing: Instrument | None = None
    permitted: Permitted | None = None
    provisions: frozenset[str] | None = None
    acceptance: Acceptance | None = None
    silence: Delay | None = None
    named: frozenset[str] | None = None
    """Provisions to which a reservation is allowed, whether or not to others."""
    no_others: bool | None = None
    """Whether no other reservations than those named are allowed."""
    elsewhere: bool | None = None
    """Whether other articles may permit some."""


_REFERENCES: Phrase[bool] = Phrase(
    "reserving-references",
    (Form("{reference} [[,] [and/or/to] [to] {reserving-references}]", there),),
)


PROVISIONS: Phrase[frozenset[str]] = Phrase(
    "reserving-provisions",
    (Form("{reserving-references} [inclusive]", lambda p: provisions_in(p.text) or None),),
)


_ON = (
    "(to | in respect of | with respect to | as regards | concerning | regarding | on | against | "
    "with regard to | in regard to | under | in relation to | as to | from)"
)


_ANY = (
    "[any/all/each/the/one/every] [or more] [of] [the/its] [other/particular/specific/individual] "
    "[provision/provisions/article/articles/part/parts/clause/clauses/terms]"
)


WHOLE: Phrase[Instrument] = Phrase(
    "reserving-whole",
    (
        Form(
            f"{_ON} {_ANY} [of] {{instrument}} [(or | and | nor) [to] [its/any/the/of] [of] "
            "[its/the] annex/annexes/protocol/protocols/provisions/appendices [thereto/hereto]] "
            "[thereof/hereof]",
            lambda p: p[INSTRUMENT],
        ),
        Form(
            f"{_ON} any/all/each/the [of] [the/its] provision/provisions/article/articles "
            "[thereof/hereof] [of {instrument}]",
            lambda p: p.get(INSTRUMENT) or Instrument(noun="", own=True),
        ),
        Form("thereto/hereto", lambda _: Instrument(noun="", own=True)),
    ),
)


ON_SOME: Phrase[frozenset[str]] = Phrase(
    "reserving-some",
    (
        Form(
            f"{_ON} [the] [provision/provisions] [of] {{reserving-provisions}} "
            "[of {instrument}] [thereof/hereof] [below/above] [only]",
            lambda p: p[PROVISIONS],
        ),
    ),
)


SAVE: Phrase[frozenset[str]] = Phrase(
    "reserving-save",
    (
        Form(
            "[,] (other than | except | excepting | with the exception of | except for | save | "
            "excluding | but not | except to | other than to | except those to | save to | "
            "with the exception of those to | other than those to) "
            "[to/in] [respect] [of] [the] [provisions] [of] {reserving-provisions} "
            "[of {instrument}] [thereof/hereof]",
            lambda p: p[PROVISIONS],
        ),
    ),
)


UNDER: Phrase[frozenset[str]] = Phrase(
    "reserving-under",
    (
        Form(
            "[,] (other than | except | unless | save | with the exception of | except for | "
            "except in so far as) [those/that/such/as/the] [reservations/reservation] "
            "[which/as] [are/is/may] [be] [made] [specifically/expressly/explicitly] "
            "[permitted/authorized/authorised/provided/allowed/mentioned/specified/made/in/under/"
            "admitted] [for/accordance/pursuant] [under/by/in/with/to] "
            "[the] [terms/provisions] [of] {reserving-provisions} [of {instrument}] [below/above]",
            lambda p: p[PROVISIONS],
        ),
    ),
)


_ELSEWHERE: Phrase[bool] = Phrase(
    "reserving-elsewhere",
    (
        Form(
            "[,] (other than | except | unless | save | with the exception of | except for) [....] "
            "(expressly | specifically | explicitly) (permitted | provided | authorized | allowed) "
            "....",
            there,
        ),
    ),
)


RESERVATION = (
    "reservation/reservations [, exceptions/declarations] [[,] (or | and | nor) "
    "[any/other] exception/exceptions/declaration/declarations/derogation/derogations/"
    "limitation/limitations/restrictions/exclusions] [of any kind/nature/sort] [whatsoever]"
)


_MADE: Phrase[bool] = Phrase(
    "reserving-made",
    (
        Form(
            "[be] made/permitted/allowed/admitted/accepted/admissible/entered/formulated/possible/"
            "submitted/permissible/authorized/authorised/lodged [into] [by {leaving-party}]",
            there,
        ),
    ),
)


_MAKE: Phrase[bool] = Phrase(
    "reserving-make",
    (Form("make/enter/formulate/submit/lodge/declare/attach [a/any/one] [or more] [into]", there),),
)


_CONSENTING: Phrase[bool] = Phrase(
    "reserving-consenting",
    (
        Form(
            "[,] [the] signature/signing/ratification/acceptance/approval/accession/adherence/"
            "confirmation/adhesion/ratifying/accepting/approving/acceding/depositing [of/to] "
            "[{instrument}] [[,] [or/and] {reserving-consenting}]",
            there,
        ),
    ),
)


_WHEN: Phrase[bool] = Phrase(
    "reserving-when",
    (
        Form(
            "[,] (at the time of | at the moment of | at the time | on | upon | when | at | in) "
            "[its/their/the/of] (consenting | {reserving-consenting}) [....] [,]",
            there,
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (
    _REFERENCES,
    PROVISIONS,
    WHOLE,
    ON_SOME,
    SAVE,
    UNDER,
    _ELSEWHERE,
    _MADE,
    _MAKE,
    _CONSENTING,
    _WHEN,
)
