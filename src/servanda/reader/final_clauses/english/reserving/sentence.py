"""What a sentence says of reservations, and what it may say that is not understood."""

from __future__ import annotations

from dataclasses import replace

from servanda.law.clauses import Acceptance, Permitted
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.english.reserving.forbidding import NONE
from servanda.reader.final_clauses.english.reserving.permitting import ACCEPTED, NAMED, SOME
from servanda.reader.final_clauses.english.reserving.regime import PROVISIONS, WHOLE, Regime
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _but_first(parts: Parts) -> Regime:
    return replace(
        parts[NONE],
        permitted=Permitted.ONLY,
        provisions=parts[PROVISIONS],
        acceptance=Acceptance.NOT_NEEDED,
    )


BESIDE: Phrase[Regime] = Phrase(
    "reserving-beside",
    (
        Form(
            "[any/a/each/the/such/every] [party/state/reservation/reservations] .... "
            "withdraw/withdrawn ....",
            lambda _: Regime(),
        ),
        Form(
            "{reference} [of this article] does/shall not preclude/prevent ....", lambda _: Regime()
        ),
        Form(
            "[any/all/such] reservation/reservations [made] [....] shall/must/are/is [be] "
            "(confirmed | subject to confirmation | made in writing | formulated in writing | "
            "in writing | notified | communicated | deposited) [....]",
            lambda _: Regime(),
        ),
        Form(
            "failing/without/unless such acceptance/approval/consent .... making the "
            "reservation/reservations ....",
            lambda _: Regime(),
        ),
        Form(
            "[the] {leaving-organ} shall/will [....] (notify | inform | communicate | circulate | "
            "transmit | receive) ....",
            lambda _: Regime(),
        ),
    ),
)


STATEMENT: Phrase[Regime] = Phrase(
    "reserving-statement",
    (
        Form("{reserving-none}", lambda p: p[NONE]),
        Form(
            "(except as provided [for] in | except under | with the exception of | except to | "
            "except for | other than) {reserving-provisions} [,] {reserving-none}",
            _but_first,
        ),
        Form("{reserving-none} {reserving-elsewhere}", lambda p: replace(p[NONE], elsewhere=True)),
        Form("{reserving-permits}", lambda p: p[SOME]),
        Form("{reserving-named}", lambda p: p[NAMED]),
        Form("{reserving-accepted}", lambda p: p[ACCEPTED]),
        Form("{reserving-beside}", lambda p: p[BESIDE]),
    ),
)
"""What a sentence says of reservations."""


WORRYING: Phrase[bool] = Phrase(
    "reserving-worrying",
    (
        Form(
            "[....] may/shall/can [....] {reserving-make} [....] reservation/reservations ....",
            there,
        ),
        Form("[....] reservation/reservations [....] may/shall/can/is/are ....", there),
        Form("[....] (to exclude | not to apply | not to be bound | reserve) ....", there),
    ),
)
"""What may permit, forbid or condition reservations."""


CORE: Phrase[Instrument] = Phrase(
    "reserving-core",
    (
        Form("reservation/reservations {reserving-whole}", lambda p: p[WHOLE]),
        Form(
            "reservation/reservations [of every sort] may/shall/can/are/is [only/not] "
            "{reserving-made} [{reserving-whole}]",
            lambda p: p.get(WHOLE) or Instrument(noun="", own=True),
        ),
        Form(
            "may/shall [not] [....] {reserving-make} [...] reservation/reservations",
            lambda _: Instrument(noun="", own=True),
        ),
        Form(
            "subject to [general/any/specific] reservation/reservations",
            lambda _: Instrument(noun="", own=True),
        ),
        Form("no other reservation/reservations", lambda _: Instrument(noun="", own=True)),
        Form("may [....] reserve the right not to apply", lambda _: Instrument(noun="", own=True)),
    ),
)
"""That reservations may or may not be made, whatever else the sentence says."""

PHRASES: tuple[Key[object], ...] = (BESIDE, STATEMENT, WORRYING, CORE)
