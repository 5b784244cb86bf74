"""Single values of written rules: numbers, dates, shares, acts, states and names.

Rules it keeps:

- numbers are exact: a weight of 0.6 is three fifths;
- a number stays within what a calendar can hold, whatever is written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from servanda.law.acts import Kind
from servanda.law.written.problems import Problem, Written, WrittenError

#: Kinds of acts by the words of the form; each kind of the algebra has its own, beside synonyms.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        **{kind.value.replace("-", "_"): kind for kind in Kind},
        "consent_to_be_bound": Kind.CONSENT,
        "simplified_procedure": Kind.CONSENT,
    }
)
#: Values within values; no clause comes near, and more would exhaust what evaluates it.
DEEPEST = 60
#: No period and no threshold of a clause goes beyond.
MOST = 100_000

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def json_of(text: str) -> Written:
    """Read JSON, numbers exactly."""
    try:
        read: Written = json.loads(text, parse_float=_decimal, parse_constant=_no_constant)
    except ValueError as error:
        raise WrittenError(Problem.NOT_JSON, text) from error
    if _depth(read) > DEEPEST:
        raise WrittenError(Problem.TOO_DEEP, text)
    return read


def object_of(written: Written, otherwise: Problem) -> dict[str, Written]:
    """Give an object as what it is, or say that something else should stand there."""
    if not isinstance(written, dict):
        raise WrittenError(otherwise, written)
    return written


def kinds_of(written: Written) -> frozenset[Kind]:
    """Read the acts that count."""
    if not isinstance(written, list) or not written:
        raise WrittenError(Problem.NOT_AN_ACT, written)
    return frozenset(map(_kind, written))


def states_of(written: Written, *, least: int = 1) -> frozenset[str]:
    """Read a list of states' codes."""
    if not isinstance(written, list) or len(written) < least:
        raise WrittenError(Problem.NOT_STATES, written)
    states = [state for state in written if isinstance(state, str) and state.strip()]
    if len(states) < len(written):
        raise WrittenError(Problem.NOT_STATES, written)
    return frozenset(states)


def some_of(written: Written) -> list[Written]:
    """Read a list that is not empty."""
    if not isinstance(written, list) or not written:
        raise WrittenError(Problem.NOT_A_LIST, written)
    return written


def name_of(written: Written) -> str:
    """Read the name of a fact or a treaty."""
    if not isinstance(written, str) or not written.strip():
        raise WrittenError(Problem.NOT_A_NAME, written)
    return written


def number_of(written: Written, least: int) -> int:
    """Read a whole number, at least so great."""
    if isinstance(written, bool) or not isinstance(written, int) or not least <= written <= MOST:
        raise WrittenError(Problem.NOT_A_NUMBER, written)
    return written


def table_of(written: Written) -> frozenset[tuple[str, Fraction]]:
    """Read a table of weights."""
    table = object_of(written, Problem.NOT_WEIGHTS)
    if not table:
        raise WrittenError(Problem.NOT_WEIGHTS, written)
    return frozenset((state, _weight(weight)) for state, weight in table.items())


def sum_of(written: Written) -> Fraction:
    """Read the sum that weights are to reach."""
    reach = _weight(written)
    if not reach:
        raise WrittenError(Problem.NOT_WEIGHTS, written)
    return reach


def share_of(written: Written) -> Fraction:
    """Read a share, written as two numbers."""
    match written:
        case [int(above), int(below)] if 0 < above <= below:
            return Fraction(above, below)
        case _:
            raise WrittenError(Problem.NOT_A_SHARE, written)


def date_of(written: Written) -> date:
    """Read a date."""
    if isinstance(written, str) and _DATE.fullmatch(written):
        try:
            return date.fromisoformat(written)
        except ValueError:
            pass  # 30 February: said below, as any other
    raise WrittenError(Problem.NOT_A_DATE, written)


def _depth(written: Written) -> int:
    depth, level = 0, [written]
    while level:
        depth += 1
        level = [part for whole in level for part in _parts(whole)]
    return depth


def _parts(whole: Written) -> Iterable[Written]:
    if isinstance(whole, dict):
        return whole.values()
    return whole if isinstance(whole, list) else ()


def _kind(word: Written) -> Kind:
    if not isinstance(word, str) or word not in KINDS:
        raise WrittenError(Problem.NOT_AN_ACT, word)
    return KINDS[word]


def _weight(written: Written) -> Fraction:
    if isinstance(written, bool) or not isinstance(written, int | Fraction) or written < 0:
        raise WrittenError(Problem.NOT_WEIGHTS, written)
    return Fraction(written)


def _decimal(text: str) -> Fraction:
    """Read a number that is not whole; one with an exponent could be too great to hold."""
    if "e" in text.lower():
        raise ValueError(text)
    return Fraction(text)


def _no_constant(name: str) -> Fraction:
    raise ValueError(name)
