"""What each kind of entry amounts to in tables: pure functions from a body to rows.

An app above the register adds its own kinds to ``PROJECTORS`` when it starts. Nothing else may
write a table whose model is a ``Projection``; ``verify`` makes every row again from its entry and
compares.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from django.db.models import Model

from servanda.law.dates import from_edtf
from servanda.ledger.archive import KEY_ADOPTED
from servanda.ledger.canonical import Json
from servanda.register.examination.recorded import deposit_recorded, text_corrected
from servanda.register.models import (
    ActRecord,
    ClausesRecord,
    Instrument,
    LedgerKey,
    Relation,
    ReportedDay,
    Step,
    Strike,
    WitnessKey,
)

Body: TypeAlias = "dict[str, Json]"
Projector: TypeAlias = Callable[[int, Body], list[Model]]


class UnknownKindError(Exception):
    """An entry is of a kind for which no projector is known."""


def rows_of(number: int, kind: str, body: str) -> list[Model]:
    """Give the unsaved rows that follow from one entry.

    Raises:
        UnknownKindError: no app knows the kind.
    """
    projector = PROJECTORS.get(kind)
    if projector is None:
        raise UnknownKindError(f"Entry {number} is of the unknown kind {kind!r}.")
    return projector(number, json.loads(body))


def text(body: Body, key: str) -> str:
    """Give a body's field as text; an absent one is empty."""
    return str(body.get(key, ""))


def number_in(body: Body, key: str) -> int | None:
    """Give a body's field as a number, or None where it is absent."""
    value = body.get(key)
    if value is not None and not isinstance(value, int):
        raise TypeError(f"{key} must be a number, not {value!r}.")
    return value


def required_number(body: Body, key: str) -> int:
    """Give a body's field as a number.

    Raises:
        KeyError: it is absent.
    """
    value = number_in(body, key)
    if value is None:
        raise KeyError(key)
    return value


def day_fields(body: Body, key: str = "on") -> dict[str, date]:
    """Give the bounds of a day written in EDTF, as columns."""
    day = from_edtf(text(body, key))
    return {"earliest": day.earliest, "latest": day.latest}


def _instrument(number: int, body: Body) -> list[Model]:
    columns = [
        "kind",
        "title_en",
        "title_ru",
        "signed_on",
        "place_en",
        "place_ru",
        "council",
        "depositary_en",
        "depositary_ru",
        "source",
        "note_en",
        "note_ru",
    ]
    return [
        Instrument(
            entry_id=number,
            slug=text(body, "instrument"),
            not_found=body.get("not_found", []),
            **{column: text(body, column) for column in columns},
        )
    ]


def _clauses(number: int, body: Body) -> list[Model]:
    columns = ["article", "basis", "source", "note_en", "note_ru"]
    return [
        ClausesRecord(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            clauses=body["clauses"],
            quotes=body.get("quotes", []),
            **{column: text(body, column) for column in columns},
        )
    ]


def _act(number: int, body: Body) -> list[Model]:
    return [
        ActRecord(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            kind=text(body, "kind"),
            state=text(body, "state"),
            what=text(body, "what"),
            replaces=number_in(body, "replaces"),
            about=number_in(body, "about"),
            toward=text(body, "toward"),
            provisions=body.get("provisions", []),
            depositary=text(body, "depositary"),
            source=text(body, "source"),
            **day_fields(body),
            **_effect_fields(body),
        ),
        *deposit_recorded(number, body),
    ]


def _effect_fields(body: Body) -> dict[str, date | None]:
    if "effect_on" not in body:
        return {"effect_earliest": None, "effect_latest": None}
    return {f"effect_{bound}": day for bound, day in day_fields(body, "effect_on").items()}


def _strike(number: int, body: Body) -> list[Model]:
    return [
        Strike(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            replaces=required_number(body, "replaces"),
            reason=text(body, "reason"),
        ),
        *deposit_recorded(number, body),
    ]


def _reported(number: int, body: Body) -> list[Model]:
    columns = ["state", "basis", "source", "note_en", "note_ru"]
    return [
        ReportedDay(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            **day_fields(body),
            **{column: text(body, column) for column in columns},
        )
    ]


def _step(number: int, body: Body) -> list[Model]:
    columns = ["state", "on", "what_en", "what_ru", "basis", "source"]
    return [
        Step(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            **{column: text(body, column) for column in columns},
        )
    ]


def _relation(number: int, body: Body) -> list[Model]:
    columns = ["kind", "target_title_en", "target_title_ru", "consent", "basis", "source"]
    return [
        Relation(
            entry_id=number,
            instrument_id=text(body, "instrument"),
            target_id=text(body, "target") or None,
            **{column: text(body, column) for column in columns},
        )
    ]


def _ledger_key(number: int, body: Body) -> list[Model]:
    return [LedgerKey(entry_id=number, origin=text(body, "origin"), key=text(body, "key"))]


def _admitted(number: int, body: Body) -> list[Model]:
    return [WitnessKey(entry_id=number, key=text(body, "key"), is_admitted=True)]


def _dismissed(number: int, body: Body) -> list[Model]:
    return [WitnessKey(entry_id=number, key=text(body, "key"), is_admitted=False)]


PROJECTORS: dict[str, Projector] = {
    KEY_ADOPTED: _ledger_key,
    "witness.admitted": _admitted,
    "witness.dismissed": _dismissed,
    "instrument.registered": _instrument,
    "clauses.recorded": _clauses,
    "act.recorded": _act,
    "act.struck": _strike,
    "day.reported": _reported,
    "step.reported": _step,
    "relation.recorded": _relation,
    "text.corrected": text_corrected,
}
