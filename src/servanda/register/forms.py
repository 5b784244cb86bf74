"""What visitors ask with: a day, a point in the register's own history, two states.

A question that cannot be read is answered for today (or for now), with a sentence beside the field:
an address typed by hand never ends in an error page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from servanda.parties.states import STATES

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
WHOLE = re.compile(r"[0-9]{1,18}\Z")
UNIX = date(1970, 1, 1)
"""The slider counts days from here, as browsers do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The two times of every question, read from an address."""

    day: date
    """The legal day asked about; today where none is given or it cannot be read."""
    known_at: int | None = None
    """The entry up to which the register is to know; None for all it knows now."""
    day_error: str = ""
    known_error: str = ""
    is_today: bool = False
    """No day was chosen: the page speaks of today."""

    @property
    def query(self) -> str:
        """Give the address's query that asks the same again; empty for today and now."""
        parts = [] if self.is_today else [f"on={self.day.isoformat()}"]
        if self.known_at is not None:
            parts.append(f"known={self.known_at}")
        return "?" + "&".join(parts) if parts else ""

    @property
    def day_number(self) -> int:
        """Give the day as the slider counts it."""
        return (self.day - UNIX).days


def asked(query: Mapping[str, str], *, today: date, last_entry: int) -> Asked:
    """Read ``on`` and ``known`` from an address's query, with a sentence for what is unreadable."""
    on, known = query.get("on", "").strip(), query.get("known", "").strip()
    day, day_error = read_day(on)
    known_at, known_error = read_entry(known, last_entry)
    return Asked(
        day=day or today,
        known_at=known_at,
        day_error=day_error,
        known_error=known_error,
        is_today=day is None,
    )


def read_day(text: str) -> tuple[date | None, str]:
    """Read a day written YYYY-MM-DD: the day or None, and what is wrong with it."""
    if not text:
        return None, ""
    try:
        if ISO_DAY.match(text):
            return date.fromisoformat(text), ""
    except ValueError:
        pass
    return None, _(
        "“%(text)s” is no day of the calendar; write it as year-month-day, such as 2019-09-20. "
        "The page shows today."
    ) % {"text": text[:40]}


def read_entry(text: str, last_entry: int) -> tuple[int | None, str]:
    """Read the number of a ledger entry: the number or None, and what is wrong with it."""
    if not text:
        return None, ""
    if WHOLE.match(text) and 1 <= int(text) <= last_entry:
        return int(text), ""
    return None, _(
        "“%(text)s” is no entry of the ledger; entries are numbered from 1 to %(last)s. "
        "The page shows what the register knows now."
    ) % {"text": text[:40], "last": last_entry}


def slid_to(query: Mapping[str, str]) -> date | None:
    """Read where the slider was left, in days from 1970; None if it means no day."""
    text = query.get("day", "")
    if not re.match(r"-?[0-9]{1,7}\Z", text):
        return None
    try:
        return UNIX + timedelta(days=int(text))
    except OverflowError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two states named in a question, and what is wrong with it."""

    a: str = ""
    b: str = ""
    error: str = ""

    @property
    def is_complete(self) -> bool:
        """Tell whether two different states are named."""
        return bool(self.a and self.b) and not self.error


def pair(a: str, b: str) -> Pair:
    """Read two codes of states; small letters will do."""
    a, b = a.strip().upper(), b.strip().upper()
    wrong = next((code for code in (a, b) if code and code not in STATES), None)
    if wrong is not None:
        return Pair(
            error=_("“%(code)s” is no state's code; choose a state from the list.")
            % {"code": wrong[:20]}
        )
    if a and a == b:
        return Pair(
            a=a, b=b, error=_("A state has no relations with itself; choose two different states.")
        )
    return Pair(a=a, b=b)
