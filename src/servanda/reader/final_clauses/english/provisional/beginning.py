"""From when the instrument is applied provisionally."""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.law.clauses import AtOnce, Days, Delay, ProvisionalStart
from servanda.reader.final_clauses.english.leaving.lengths import LENGTH
from servanda.reader.final_clauses.english.leaving.naming import there
from servanda.reader.final_clauses.forms import ORDINAL, Form, Key, Parts, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Applies:
    """What a sentence says of provisional application; None where it does not."""

    start: ProvisionalStart | None = None
    delay: Delay | None = None
    ended: Delay | None = None


_SINCE_SIGNED: Phrase[ProvisionalStart] = Phrase(
    "provisional-since-signed",
    (
        Form(
            "[the] [date/day/moment/time] [of/on] [the] [date/day] [of] [its/the] "
            "signature/signing [thereof] [of {instrument}]",
            lambda _: ProvisionalStart.SIGNING,
        ),
        Form(
            "[the] date/day on which {instrument} [is/was/has] [been] signed",
            lambda _: ProvisionalStart.SIGNING,
        ),
        Form(
            "[the] [date/day/moment/time] [of/on] [the] [date/day] [of] [its/their/his] own "
            "signature",
            lambda _: ProvisionalStart.OWN_SIGNATURE,
        ),
        Form(
            "[the] [date/day] [of] [its/their/the] signature by "
            "(it | them | that/such/each/a {leaving-party-noun})",
            lambda _: ProvisionalStart.OWN_SIGNATURE,
        ),
        Form(
            "[the] [date/day] [of] [its/the] signature by [all] [the] {leaving-party-noun}",
            lambda _: ProvisionalStart.SIGNING,
        ),
        Form(
            "[the] date/day on which (it | that/such/each {leaving-party-noun}) "
            "signs/signed/has [signed] [{instrument}]",
            lambda _: ProvisionalStart.OWN_SIGNATURE,
        ),
    ),
)


_FROM: Phrase[Applies] = Phrase(
    "provisional-from",
    (
        Form(
            "[,] [as/beginning/starting/commencing/with/immediately] [effect] from/on/upon/after "
            "{provisional-since-signed} [,]",
            lambda p: Applies(start=p[_SINCE_SIGNED], delay=AtOnce()),
        ),
        Form(
            "[,] [as/beginning/starting/with] [from/effect/on/upon/after] [from] [the] "
            "[expiry/expiration] [of] {leaving-length} after/from/following [from] "
            "{provisional-since-signed} [,]",
            lambda p: Applies(start=p[_SINCE_SIGNED], delay=p[LENGTH]),
        ),
        Form(
            "[,] [as/beginning/starting/with] [from/effect/on/upon] [from] [the] {ordinal} day "
            "after/from/following {provisional-since-signed} [,]",
            lambda p: Applies(start=p[_SINCE_SIGNED], delay=Days(p[ORDINAL])),
        ),
    ),
)


_FOR_EACH: Phrase[bool] = Phrase(
    "provisional-for-each",
    (
        Form(
            "[,] (for | by | in respect of | with respect to | as regards) "
            "each/every/any/a/the/such/that/all {leaving-party-noun} [,]",
            there,
        ),
        Form("[,] by {leaving-party-noun} [,]", there),
    ),
)


_PENDING: Phrase[bool] = Phrase(
    "provisional-pending",
    (
        Form(
            "[,] (pending | until | prior to | before | until the date of | pending the) "
            "[its/the/their] {entry} [of {instrument}] [{leaving-for-whom}] "
            "[in accordance with {reference}] [,]",
            there,
        ),
        Form(
            "[,] (pending | until) {instrument} {leaving-in-force} [{leaving-for-whom}] [,]", there
        ),
        Form("[,] pending [its/their/the] ratification [by it] [,]", there),
        Form(
            "[,] pending the completion of [its/their/the] [internal/domestic] "
            "[constitutional/legal] procedures [....]",
            there,
        ),
    ),
)


APPLIED = "(applied provisionally | provisionally applied)"


_APPLY: Phrase[bool] = Phrase(
    "provisional-apply",
    (
        Form("apply/applies/applying {instrument} [in whole] provisionally", there),
        Form("provisionally apply/applies/applying {instrument}", there),
        Form("apply/applies/applying provisionally {instrument}", there),
        Form("apply/applies {instrument} on a provisional basis", there),
        Form("(agree | agrees | consent | consents) to {provisional-apply}", there),
    ),
)


def _begun(parts: Parts) -> Applies | None:
    """Give the beginning; said of each of them, the signature is its own."""
    from_when = parts[_FROM]
    if parts.has(_FOR_EACH) and from_when.start is ProvisionalStart.SIGNING:
        return replace(from_when, start=ProvisionalStart.OWN_SIGNATURE)
    return from_when


BEGINS: Phrase[Applies] = Phrase(
    "provisional-begins",
    (
        Form(
            "[{provisional-pending}] {instrument} shall/will/is/may [be] "
            f"{APPLIED} [{{provisional-for-each}}] [{{provisional-pending}}] {{provisional-from}} "
            "[{provisional-for-each}] [{provisional-pending}] [and/but shall/will [definitively] "
            "enter into force ....]",
            _begun,
        ),
        Form(
            "[{provisional-pending}] [the/each/every/all/any] {leaving-party-noun} [shall/will] "
            "[,] [{provisional-pending}] [,] {provisional-apply} {provisional-from} "
            "[{provisional-pending}]",
            lambda p: p[_FROM],
        ),
        Form(
            "[{provisional-pending}] each/every/a/any {leaving-party-noun} "
            "[shall/will] {provisional-apply} [{provisional-pending}]",
            lambda _: Applies(start=ProvisionalStart.OWN_SIGNATURE),
        ),
        Form(
            "{instrument} .... and/, [it] [shall/will] [be] "
            f"{APPLIED} {{provisional-from}} [{{provisional-for-each}}] [{{provisional-pending}}]",
            _begun,
        ),
    ),
)

PHRASES: tuple[Key[object], ...] = (_SINCE_SIGNED, _FROM, _FOR_EACH, _PENDING, _APPLY, BEGINS)
