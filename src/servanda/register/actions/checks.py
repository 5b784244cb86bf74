"""What the register's actions refuse, and the sentence they refuse it with."""

from __future__ import annotations

from django.utils.translation import gettext as _

from servanda.law.dates import from_edtf
from servanda.ledger.canonical import Json
from servanda.parties.states import STATES
from servanda.register.models import ActRecord, Instrument, Strike


class RefusedError(Exception):
    """The action cannot be done as asked; the message says why and what to do, in one sentence."""


def body_of(**fields: Json) -> dict[str, Json]:
    """Give a body without its empty fields: what is absent is not on record."""
    return {key: value for key, value in fields.items() if value not in ("", None, [])}


def refuse_unless(holds: bool, sentence: str) -> None:  # noqa: FBT001 - a guard reads as one
    """Go on where the condition holds, else refuse with the sentence."""
    if not holds:
        raise RefusedError(sentence)


def refuse_if_taken(slug: str) -> None:
    """Refuse an address under which an instrument is on record."""
    refuse_unless(
        not Instrument.objects.filter(pk=slug).exists(),
        _("The address “%(slug)s” is taken by another instrument; choose a different one.")
        % {"slug": slug},
    )


def require_instrument(slug: str) -> None:
    """Refuse to speak of an instrument that is not on record."""
    refuse_unless(
        Instrument.objects.filter(pk=slug).exists(),
        _("No instrument “%(slug)s” is on record; register it first.") % {"slug": slug},
    )


def require_about(instrument: str, about: int | None) -> None:
    """Refuse an act that speaks of an entry that is no act of this instrument."""
    if about is not None:
        refuse_unless(
            ActRecord.objects.filter(instrument=instrument, entry=about).exists(),
            _("Entry %(entry)s is no act of “%(slug)s”; name the entry that recorded the act.")
            % {"entry": about, "slug": instrument},
        )


def require_replaceable(instrument: str, replaces: int | None) -> None:
    """Refuse to correct an entry that is no act of this instrument, or that no longer counts."""
    if replaces is None:
        return
    refuse_unless(
        ActRecord.objects.filter(instrument=instrument, entry=replaces).exists(),
        _("Entry %(entry)s is no act of “%(slug)s”; name the entry that recorded the act.")
        % {"entry": replaces, "slug": instrument},
    )
    later = (
        ActRecord.objects.filter(instrument=instrument, replaces=replaces).exists()
        or Strike.objects.filter(instrument=instrument, replaces=replaces).exists()
    )
    refuse_unless(
        not later,
        _("Entry %(entry)s has been corrected already; name the later entry instead.")
        % {"entry": replaces},
    )


def check_state(state: str) -> None:
    """Refuse a code that is no state's; none at all is accepted."""
    refuse_unless(
        state == "" or state in STATES,
        _("“%(code)s” is no state's code; use ISO 3166-1 alpha-3, such as KAZ.") % {"code": state},
    )


def check_edtf(day: str) -> None:
    """Refuse a day that is not written in EDTF; none at all is accepted."""
    try:
        if day:
            from_edtf(day)
    except ValueError as error:
        sentence = _("“%(day)s” is no day; write 2018-11-02, 2018-11 or 2018.") % {"day": day}
        raise RefusedError(sentence) from error
