"""That reservations may be made: to some provisions, to all, or with the consent of others."""

from __future__ import annotations

from servanda.law.clauses import Acceptance, Permitted
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.reserving.regime import (
    ON_SOME,
    PROVISIONS,
    RESERVATION,
    SAVE,
    WHOLE,
    Regime,
)
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase


def _some(parts: Parts) -> Regime:
    """Give what is permitted: only what is named, or all but what is."""
    if parts.has(SAVE):
        return Regime(permitted=Permitted.EXCEPT, provisions=parts[SAVE])
    return Regime(
        permitted=Permitted.ONLY, provisions=parts[ON_SOME], acceptance=Acceptance.NOT_NEEDED
    )


_COMPATIBLE = (
    "(incompatible/inconsistent with | contrary to | which is incompatible with | "
    "that is incompatible with | that are incompatible with | which are incompatible with) "
    "the object/objects and purpose/purposes [of {instrument}]"
)


_NAMED = "({reserving-some} | [{reserving-whole}] {reserving-save})"


SOME: Phrase[Regime] = Phrase(
    "reserving-permits",
    (
        Form(
            "[{reserving-when}] ({leaving-party} | {leaving-party-noun}) [,] [{reserving-when}] "
            "may [only] [,] [{reserving-when}] {reserving-make} reservation/reservations "
            f"[only] {_NAMED} [{{reserving-when}}]",
            _some,
        ),
        Form(
            "reservation/reservations [{reserving-whole}] may/shall/can/are/is [only] "
            f"{{reserving-made}} [only] {_NAMED} [{{reserving-when}}]",
            _some,
        ),
        Form(
            "[{reserving-when}] ({leaving-party} | {leaving-party-noun}) [,] [{reserving-when}] "
            "may [,] [{reserving-when}] {reserving-make} reservation/reservations "
            "[{reserving-whole}] [{reserving-when}] [,] "
            "[provided [that] .... specific/particular provision/provisions [....]]",
            lambda p: Regime(thing=p.get(WHOLE), permitted=Permitted.ALL),
        ),
        Form(
            "only reservation/reservations {reserving-some} may/shall/are/is {reserving-made}",
            _some,
        ),
        Form(
            f"[no] [a/any] reservation/reservations {_COMPATIBLE} "
            "may/shall/can/will/is/are [not] {reserving-made}",
            lambda _: Regime(permitted=Permitted.ALL),
        ),
        Form(
            "no reservation/reservations may/shall {reserving-made} [{reserving-whole}] "
            "(if | which | that) [the/such/it] [reservation/reservations] is/are "
            "incompatible/inconsistent with the object/objects and purpose/purposes "
            "[of {instrument}]",
            lambda _: Regime(permitted=Permitted.ALL),
        ),
        Form(
            "([the] {reserving-consenting} | reservation/reservations [{reserving-whole}]) "
            "may/can/shall be [made] "
            "[subject] [to] [reservation/reservations] [made] "
            "[{reserving-whole}] in accordance/conformity with [the] "
            "(general rules of [public] international law | "
            "rules of international law | vienna convention | international law | "
            "provisions of the vienna convention | general rules of international law | "
            "relevant rules of international law) [....]",
            lambda _: Regime(permitted=Permitted.ALL),
        ),
    ),
)
"""Any state may make reservations to articles other than 1 to 4."""


NAMED: Phrase[Regime] = Phrase(
    "reserving-named",
    (
        Form(
            "[{reserving-when}] ({leaving-party} | {leaving-party-noun}) [,] [{reserving-when}] "
            "may [,] [{reserving-when}] [,] [declare [that] [it]] "
            "(reserve/reserves the right (to exclude the application of | not to apply | "
            "not to be bound by | to exclude) | exclude the application of) "
            "[the provisions of] {reserving-provisions} [of {instrument}] [{reserving-when}]",
            lambda p: Regime(named=p[PROVISIONS]),
        ),
        Form(
            f"no other {RESERVATION} [{{reserving-whole}}] may/shall/can/will/is/are "
            "{reserving-made} [{reserving-whole}] [to the substantive provisions of "
            "{instrument}]",
            lambda _: Regime(no_others=True),
        ),
    ),
)
"""Any state may reserve the right not to apply article 9; no other reservation may be made."""


_BY_ALL = (
    "(unanimous acceptance/approval/consent/agreement [by/of] [all] [the] | "
    "[the] acceptance/approval/consent/agreement [by/of] all [the] | "
    "[the] unanimous acceptance/approval/consent/agreement [by/of] [all] [the] | "
    "acceptance/approval by [all] [the])"
)


ACCEPTED: Phrase[Regime] = Phrase(
    "reserving-accepted",
    (
        Form(
            "[the] {reserving-consenting} may be [made] subject to reservation/reservations [,] "
            "which shall/will become/be/take effective/effect/valid only upon/on/after/with "
            f"{_BY_ALL} {{leaving-party-noun}}",
            lambda _: Regime(permitted=Permitted.ALL, acceptance=Acceptance.ALL),
        ),
        Form(
            "[any/a/the] reservation/reservations [{reserving-whole}] shall/will/may [only] "
            f"(require | be subject to | be made only with | be made with | become effective upon) "
            f"{_BY_ALL} {{leaving-party-noun}}",
            lambda _: Regime(permitted=Permitted.ALL, acceptance=Acceptance.ALL),
        ),
        Form(
            "[any/a/the] reservation/reservations [{reserving-whole}] shall/will/may [only] "
            "(require | be subject to | be made only with | become effective upon) [the] "
            "acceptance/approval/consent of the (council | assembly | conference | commission | "
            "board | conference of the parties | committee | organization | general conference)",
            lambda _: Regime(permitted=Permitted.ALL, acceptance=Acceptance.ORGAN),
        ),
        Form(
            "[the/any/a/,] {leaving-party-noun} (not having | which has not | which have not | "
            "that has not | that have not | who have not) (replied | objected | responded | "
            "answered | reacted) [to] [it/the/such] [reservation] within {leaving-length} "
            "from/of/after [the] [date] [of] [the/such/its/their] [receipt] [of] [the] "
            "notification/communication/notice [thereof] shall/will be "
            "(deemed | considered | regarded [as]) [to] [have/having] accepted [the/such/it] "
            "[reservation]",
            lambda p: Regime(silence=p[LENGTH]),
        ),
        Form(
            "[a/any/the/such] reservation/reservations shall/will be (deemed | considered | "
            "regarded [as]) [to] [have] [been] [accepted] [accepted] [tacitly] [by ....] "
            "(if no objection | unless an objection | if no objections) [to it] [is/has/have/are] "
            "[been] [raised/made/notified/received/communicated] .... within {leaving-length} ....",
            lambda p: Regime(silence=p[LENGTH]),
        ),
    ),
)
"""Acceptance may be made subject to reservations which need the approval of all members."""

PHRASES: tuple[Key[object], ...] = (SOME, NAMED, ACCEPTED)
