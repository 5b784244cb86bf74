"""That no reservations may be made, or none but some."""

from __future__ import annotations

from servanda.law.clauses import Acceptance, Permitted
from servanda.reader.final_clauses.english.reserving.regime import (
    ON_SOME,
    RESERVATION,
    SAVE,
    UNDER,
    WHOLE,
    Regime,
)
from servanda.reader.final_clauses.english.subjects import INSTRUMENT
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _none(parts: Parts) -> Regime:
    """Give that none is permitted; of some provisions, that all others may be reserved to."""
    thing = parts.get(WHOLE) or parts.get(INSTRUMENT)
    if parts.has(ON_SOME):
        return Regime(thing=thing, permitted=Permitted.EXCEPT, provisions=parts[ON_SOME])
    allowed = parts.get(SAVE) or parts.get(UNDER)
    if allowed is not None:
        return Regime(
            thing=thing,
            permitted=Permitted.ONLY,
            provisions=allowed,
            acceptance=Acceptance.NOT_NEEDED,
        )
    return Regime(thing=thing, permitted=Permitted.NONE)


_BUT = "[({reserving-save} | {reserving-under})]"


NONE: Phrase[Regime] = Phrase(
    "reserving-none",
    (
        Form(
            f"no [further] {RESERVATION} [({{reserving-whole}} | {{reserving-some}})] {_BUT} "
            "may/shall/can/will/is/are {reserving-made} "
            f"[({{reserving-whole}} | {{reserving-some}})] {_BUT}",
            _none,
        ),
        Form(
            f"[any/a/the] {RESERVATION} [({{reserving-whole}} | {{reserving-some}})] "
            "(may not | shall not | can not | cannot | are not | is not | will not) "
            f"{{reserving-made}} [({{reserving-whole}} | {{reserving-some}})] {_BUT}",
            _none,
        ),
        Form(
            "{instrument} (may not | shall not | can not | cannot | is not | will not) "
            f"(be [made] [subject/open] | subject | open) to [any/a/the] {RESERVATION} {_BUT}",
            _none,
        ),
        Form(
            f"[any/all] {RESERVATION} [{{reserving-whole}}] (shall be | are | is) "
            "prohibited/excluded/inadmissible/forbidden/impermissible",
            _none,
        ),
        Form(
            "{instrument} shall/does/may/will not (permit | admit | allow | admit of | allow of) "
            f"[any/of] {RESERVATION} {_BUT}",
            _none,
        ),
        Form(
            "[the] {reserving-consenting} (may not | shall not | can not | cannot) "
            f"be [made] (subject to | with | accompanied by) [any/a] {RESERVATION} {_BUT}",
            _none,
        ),
        Form(
            "[the] {reserving-consenting} shall be [made] without [any] reservation/reservations",
            lambda _: Regime(permitted=Permitted.NONE),
        ),
        Form(
            "{instrument} (may not | shall not | can not) be (signed | ratified | accepted | "
            "approved | acceded to) [....] (subject to | with) [any/a] reservation/reservations",
            _none,
        ),
        Form(
            "[the/any/,] {leaving-party-noun} may/shall not subject its/their "
            "{reserving-consenting} "
            f"to [any] {RESERVATION}",
            _none,
        ),
        Form(
            "it is/shall not [be] (permitted | permissible | possible | allowed) to "
            f"{{reserving-make}} [any] {RESERVATION} [{{reserving-whole}}] {_BUT}",
            _none,
        ),
        Form(
            "no {leaving-party-noun} may/shall {reserving-make} [any] "
            f"{RESERVATION} [({{reserving-whole}} | {{reserving-some}})] {_BUT}",
            _none,
        ),
        Form(
            "[the/any/each/every/all] {leaving-party-noun} (may not | shall not | can not) "
            f"{{reserving-make}} [any] {RESERVATION} "
            f"[({{reserving-whole}} | {{reserving-some}})] {_BUT}",
            _none,
        ),
    ),
)
"""No reservations may be made to this convention."""

PHRASES: tuple[Key[object], ...] = (NONE,)
