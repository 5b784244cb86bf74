"""The register for machines: codes and days in EDTF, verdicts as trees, words in both languages.

Wrong questions are answered with 404 or 422 and one sentence in ``detail``.
"""

# ruff: noqa: ARG001 - the framework hands the request to every function

from __future__ import annotations

from datetime import date
from typing import Annotated

from django.http import HttpRequest
from django.utils import timezone
from ninja import Field, Router
from ninja.errors import HttpError

from servanda.parties.states import STATES
from servanda.register.forms import pair, read_day, read_entry
from servanda.register.queries import export, pairs_export
from servanda.register.queries.law import last_entry
from servanda.register.queries.pairs_export import BetweenOut, StateOut
from servanda.register.queries.schemas import (
    EntryOut,
    InstrumentOut,
    InstrumentRow,
    StandingsOut,
)

router = Router()

MOST_ENTRIES = 1000


@router.get("/instruments", response=list[InstrumentRow])
def instruments(request: HttpRequest) -> list[InstrumentRow]:
    """List all instruments on record, in the order of registering."""
    return export.instrument_rows()


@router.get("/instruments/{slug}", response=InstrumentOut)
def instrument(request: HttpRequest, slug: str) -> InstrumentOut:
    """Give all that is on record of an instrument: clauses, acts, reports, relations."""
    found = export.instrument_out(slug)
    if found is None:
        raise _no_instrument(slug)
    return found


@router.get("/instruments/{slug}/standings", response=StandingsOut)
def standings(
    request: HttpRequest, slug: str, on: str = "", known: str = "", state: str = ""
) -> StandingsOut:
    """Tell whether an instrument is in force on a day, for whom and since when.

    The reasons of the general answer are always given; those of a state if it alone is asked about.
    """
    found = export.standings_out(slug, _day(on), _known(known), _state(state))
    if found is None:
        raise _no_instrument(slug)
    return found


@router.get("/states/{code}", response=StateOut)
def state(request: HttpRequest, code: str, on: str = "") -> StateOut:
    """Give a state's standing under every instrument on a day."""
    found = pairs_export.state_out(code.upper(), _day(on))
    if found is None:
        raise HttpError(
            404, f"{code[:20]!r} is no state's code; use ISO 3166-1 alpha-3, such as KAZ."
        )
    return found


@router.get("/between/{a}/{b}", response=BetweenOut)
def between(request: HttpRequest, a: str, b: str, on: str = "") -> BetweenOut:
    """Tell what is in force between two states on a day, since when, why, and in which version."""
    asked = pair(a, b)
    if not asked.is_complete:
        raise HttpError(404, asked.error)
    return pairs_export.between_out(asked.a, asked.b, _day(on))


@router.get("/entries", response=list[EntryOut])
def entries(
    request: HttpRequest,
    after: Annotated[int, Field(ge=0, lt=2**63)] = 0,
    limit: Annotated[int, Field(ge=1, le=MOST_ENTRIES)] = 100,
) -> list[EntryOut]:
    """Give the ledger's entries after a number, exactly as stored: enough to check every digest."""
    return export.entries_out(after, limit)


def _day(on: str) -> date:
    day, error = read_day(on.strip())
    if error:
        raise HttpError(422, f"{on[:40]!r} is no day of the calendar; write it as 2019-09-20.")
    return day or timezone.localdate()


def _known(known: str) -> int | None:
    last = last_entry()[0] if known else 0
    number, error = read_entry(known.strip(), last)
    if error:
        raise HttpError(422, f"{known[:40]!r} is no entry of the ledger; the last is {last}.")
    return number


def _state(code: str) -> str:
    if code and code.upper() not in STATES:
        raise HttpError(422, f"{code[:20]!r} is no state's code; use ISO 3166-1 alpha-3.")
    return code.upper()


def _no_instrument(slug: str) -> HttpError:
    return HttpError(404, f"No instrument {slug[:80]!r} is on record; see /api/v1/instruments.")
