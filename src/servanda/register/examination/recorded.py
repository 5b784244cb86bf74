"""What entries made at the acts desk amount to in tables, beside the act itself."""

from __future__ import annotations

from datetime import date

from django.db.models import Model

from servanda.ledger.canonical import Json
from servanda.register.models import DepositRecorded, TextCorrected

_DEPOSIT = ("scan", "channel", "signatory", "entered_by", "confirmed_by", "reason")
_CORRECTION = ("language", "place", "wrong", "right", "entered_by", "confirmed_by")
_DAYS = ("notified_on", "limit_on", "drawn_up_on")


def deposit_recorded(number: int, body: dict[str, Json]) -> list[Model]:
    """Give the row of the deposit that an act or a strike rests on; none for other entries."""
    if "scan" not in body:
        return []
    return [
        DepositRecorded(
            entry_id=number,
            instrument_id=str(body["instrument"]),
            **{column: str(body.get(column, "")) for column in _DEPOSIT},
        )
    ]


def text_corrected(number: int, body: dict[str, Json]) -> list[Model]:
    """Give the row of a text's correction (VCLT art. 79)."""
    return [
        TextCorrected(
            entry_id=number,
            instrument_id=str(body["instrument"]),
            **{column: str(body.get(column, "")) for column in _CORRECTION},
            **{column: date.fromisoformat(str(body[column])) for column in _DAYS},
        )
    ]
