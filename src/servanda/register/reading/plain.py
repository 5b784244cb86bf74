"""Plain values as officers type them: numbers, shares, days, states, lists; each read or refused.

A refusal is one sentence that says what was typed and what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache

from django.utils.translation import gettext as _

from servanda.parties.states import STATES, alphabetical

FIRST_YEAR = 1000
"""Treaties are not older; the codec reads no earlier day."""
SHOWN = 60
"""Characters of what was typed that a refusal repeats."""

_WHOLE = re.compile(r"[0-9]{1,6}")
_SHARE = re.compile(r"([0-9]{1,12}) ?/ ?([0-9]{1,12})")
_DECIMAL = re.compile(r"([0-9]{1,9}(?:[.,][0-9]{1,9})?) ?(%?)")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ROW = re.compile(r"(\D+?)[\s:=]+([0-9][0-9 /.,%]*)")
_CODE = re.compile(r"[A-Z]{3}|X-[A-Z]{2,12}")


class RefusedValueError(ValueError):
    """What was typed is no such value; the message is for the officer."""


def whole(text: str) -> int:
    """Read a whole number.

    Raises:
        RefusedValueError: it is none.
    """
    if _WHOLE.fullmatch(text) is None:
        raise RefusedValueError(
            _("“%(text)s” is no whole number; write one such as 30.") % {"text": text[:SHOWN]}
        )
    return int(text)


def share(text: str) -> Fraction:
    """Read a share: as a fraction, in per cent, or as a decimal.

    Raises:
        RefusedValueError: it is none.
    """
    if (parts := _SHARE.fullmatch(text)) and int(parts[2]):
        return Fraction(int(parts[1]), int(parts[2]))
    if decimal := _DECIMAL.fullmatch(text):
        number = Fraction(Decimal(decimal[1].replace(",", ".")))
        return number / 100 if decimal[2] else number
    raise RefusedValueError(
        _("“%(text)s” is no share; write it as 2/3 or as 55 %%.") % {"text": text[:SHOWN]}
    )


def day(text: str) -> date:
    """Read a day of the calendar.

    Raises:
        RefusedValueError: there is no such day.
    """
    try:
        read = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        read = None
    if read is None or read.year < FIRST_YEAR:
        raise RefusedValueError(
            _("“%(text)s” is no day of the calendar; write it as 2019-09-20.")
            % {"text": text[:SHOWN]}
        )
    return read


def states(text: str) -> frozenset[str]:
    """Read states by name, in either language, or by code.

    Raises:
        RefusedValueError: one of them is no state's name or code.
    """
    return frozenset(_state(name) for part in text.splitlines() for name in _named(part))


def weights(text: str) -> frozenset[tuple[str, Fraction]]:
    """Read a table of states and shares, one in each line.

    Raises:
        RefusedValueError: a line has no such form.
    """
    rows = []
    for line in lines(text):
        row = _ROW.fullmatch(line)
        if row is None:
            raise RefusedValueError(
                _("“%(text)s” is no state with its weight; write it as KAZ 7/10.")
                % {"text": line[:SHOWN]}
            )
        rows.append((_state(row[1].strip()), share(row[2].strip())))
    return frozenset(rows)


def lines(text: str) -> list[str]:
    """Give the lines that hold anything."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def written_weights(table: Iterable[tuple[str, Fraction]]) -> str:
    """Write a table of states and shares as ``weights`` reads it."""
    return "\n".join(f"{code} {written_share(weight)}" for code, weight in sorted(table))


def written_share(number: Fraction) -> str:
    """Write a share as ``share`` reads it."""
    return f"{number.numerator}/{number.denominator}"


def _named(text: str) -> list[str]:
    """Cut a line at its commas and semicolons, unless the whole is one name with commas."""
    if text.strip().casefold() in _by_name():
        return [text.strip()]
    return [part.strip() for part in re.split(r"[,;]", text) if part.strip()]


def _state(name: str) -> str:
    code = _by_name().get(name.casefold()) or _by_name().get(alphabetical(name)) or name.upper()
    if code not in STATES and _CODE.fullmatch(name) is None:
        raise RefusedValueError(
            _("“%(name)s” is no state; write its name as in the list of states, or its code.")
            % {"name": name[:SHOWN]}
        )
    return code


@cache
def _by_name() -> dict[str, str]:
    """Give the codes by every name of a state, also without accents and with е for ё."""
    found: dict[str, str] = {}
    for code, state in STATES.items():
        for name in (state.english, state.english_in_text, state.russian):
            found[name.casefold()] = code
            found[alphabetical(name)] = code
    return found
