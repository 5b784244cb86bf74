"""What the register itself knows about the points of a deposit's checklist.

It computes only what is computable: authority by office, and whether the clauses permit a
reservation (VCLT art. 7, 19(a)-(b)). The rest is an officer's to answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from servanda.law.acts import Kind
from servanda.law.clauses import Permitted, Reservations
from servanda.law.relations.permission import WHOLE, article_19, permitted
from servanda.register.examination.checklists import (
    EX_OFFICIO,
    OFFICES,
    SOLEMN,
    Office,
    Point,
    checklist,
    has_authority,
)
from servanda.register.models import Deposit
from servanda.register.queries.law import on_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What the register says beside a question."""

    sentence: str
    bars: bool = False
    """The point cannot be answered with yes."""
    is_sure: bool = False
    """The register answers the point by itself."""


def advice_on(deposit: Deposit) -> dict[Point, Advice]:
    """Give what the register knows of each point of a deposit's checklist."""
    kind = Kind(deposit.kind)
    points = checklist(kind)
    found = {Point.AUTHORITY: _authority(kind, Office(deposit.signatory))}
    if Point.RESERVATION_PERMITTED in points:
        found[Point.RESERVATION_PERMITTED] = _reservation(deposit)
    if Point.DECLARATIONS_READ in points:
        found[Point.DECLARATIONS_READ] = Advice(
            sentence=_(
                "What excludes or modifies the effect of provisions is a reservation, however it "
                "is named: receive it as a reservation of its own, from the same document."
            )
        )
    if Point.NAMES_ACT in points:
        found[Point.NAMES_ACT] = Advice(
            sentence=_("It was received as speaking of entry %(entry)s.") % {"entry": deposit.about}
        )
    return found


def _authority(kind: Kind, office: Office) -> Advice:
    name = str(OFFICES[office])
    if not has_authority(kind, office):
        return Advice(
            sentence=_(
                "Signatory: %(office)s. That does not bind the state here: hold the instrument "
                "until full powers are produced, or return it."
            )
            % {"office": name},
            bars=True,
        )
    if office in EX_OFFICIO:
        return Advice(
            sentence=_("Signatory: %(office)s, who binds the state by office.") % {"office": name},
            is_sure=True,
        )
    if kind in SOLEMN:
        return Advice(
            sentence=_("Signatory: %(office)s; compare them with the instrument, and keep them.")
            % {"office": name}
        )
    return Advice(
        sentence=_("Signatory: %(office)s, which is enough for a notice.") % {"office": name},
        is_sure=True,
    )


def _reservation(deposit: Deposit) -> Advice:
    clauses = on_record(deposit.instrument_id).clauses
    if clauses is None:
        return Advice(sentence=_("The final clauses are not on record: read the treaty."))
    regime = clauses.reservations
    barred = [
        provision
        for provision in deposit.provisions or [WHOLE]
        if permitted(regime, provision) == (False,)
    ]
    if barred:
        return Advice(sentence=_barred(regime, barred), bars=True)
    if regime.permitted is Permitted.ALL:
        return Advice(sentence=_("The clauses on record permit reservations."), is_sure=True)
    if deposit.provisions:
        return Advice(
            sentence=_("The clauses on record permit reservations to these provisions."),
            is_sure=True,
        )
    return Advice(
        sentence=_("The clauses permit reservations to some provisions only; name those it is to.")
    )


def _barred(regime: Reservations, provisions: list[str]) -> str:
    if regime.permitted is Permitted.NONE:
        return _(
            "The treaty permits no reservations (VCLT art. 19(a)): return it to the state, with "
            "the reason."
        )
    return _(
        "The treaty permits no reservation to %(provisions)s (VCLT art. %(article)s): return it to "
        "the state, with the reason."
    ) % {"provisions": ", ".join(provisions), "article": article_19(regime)}
