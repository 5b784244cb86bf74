"""From what each matter reads to one set of clauses the engine computes with.

Rules it keeps:

- one reading a matter, in the order of ``Matter``: the first that a reader gave;
- what one clause says of another is put where it belongs: who is not counted in addition, by which
  acts a state expresses consent, how the depositary counts;
- to whom the instrument is open is read, and stays out of the rules that are computed with: that
  is examined when the instrument is deposited (VCLT art. 77(1)(d)), and an accession that is on
  record was admitted;
- what was not read leaves the rule that holds where a treaty is silent, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from servanda.law.clauses import (
    Clauses,
    Duration,
    Joining,
    Open,
    PerState,
    Provisional,
    Reservations,
    Rule,
    Withdrawal,
)
from servanda.reader.final_clauses.composing.counting import counted_as_practised, practice_of
from servanda.reader.final_clauses.composing.mended import with_mended
from servanda.reader.final_clauses.composing.mentioning import mentions_in
from servanda.reader.final_clauses.composing.silence import (
    for_states_in_silence,
    later_in_silence,
    with_opening,
)
from servanda.reader.final_clauses.composing.thresholds import completed
from servanda.reader.final_clauses.document import Document
from servanda.reader.final_clauses.record import (
    Consent,
    Depositary,
    FinalClauses,
    Matter,
    Read,
    Reading,
)

Readings = dict[Matter, Reading]


def composed(
    document: Document, found: Iterable[Reading], not_counted: frozenset[str]
) -> FinalClauses:
    """Complete the readings by what they say of each other, and join their rules."""
    readings = _one_of_each(found)
    _complete(readings, document, not_counted)
    in_order = tuple(
        with_mended(readings[matter], document) for matter in Matter if matter in readings
    )
    return FinalClauses(
        text=document.raw,
        language=document.language,
        readings=in_order,
        mentions=mentions_in(in_order, document.raw),
        clauses=_clauses(readings),
    )


def _one_of_each(found: Iterable[Reading]) -> Readings:
    readings: Readings = {}
    for reading in found:
        readings.setdefault(reading.matter, reading)
    return readings


def _complete(readings: Readings, document: Document, not_counted: frozenset[str]) -> None:
    """Complete the rule for the instrument, and from it the rule for later states."""
    entering = readings.get(Matter.ENTRY_INTO_FORCE)
    if entering is None or not isinstance(entering.value, Rule):
        return
    consent, keeping = (
        readings[matter].value if matter in readings else None
        for matter in (Matter.CONSENT, Matter.DEPOSITARY)
    )
    kinds = consent.kinds if isinstance(consent, Consent) else None
    practice = practice_of(keeping if isinstance(keeping, Depositary) else None, document.raw)
    rule = completed(entering.value, kinds, not_counted, instrument=document.kind)
    readings.setdefault(Matter.LATER_STATES, later_in_silence(entering, rule))
    later = readings[Matter.LATER_STATES]
    if isinstance(later.value, PerState):
        later = replace(later, value=with_opening(later.value, rule))
    for reading in (replace(entering, value=rule), later):
        readings[reading.matter] = counted_as_practised(reading, practice, document)


def _clauses(readings: Readings) -> Clauses | None:
    entering = readings.get(Matter.ENTRY_INTO_FORCE)
    if entering is None or not isinstance(entering.value, Rule):
        return None
    clauses = Clauses(
        entry_into_force=entering.value, for_states=for_states_in_silence(entering.value)
    )
    for reading in readings.values():
        clauses = _with(clauses, reading.value)
    return clauses


def _with(clauses: Clauses, value: Read | None) -> Clauses:
    """Put a rule that was read where it belongs; other matters are none of the engine's."""
    match value:
        case Provisional():
            return replace(clauses, provisional=value)
        case Withdrawal():
            return replace(clauses, withdrawal=value)
        case Duration():
            return replace(clauses, duration=value)
        case Reservations():
            return replace(clauses, reservations=value)
        case _ if isinstance(value, PerState):
            return replace(clauses, for_states=value)
        case Open():
            return clauses
        case _ if isinstance(value, Joining):
            return replace(clauses, joining=value)
        case _:
            return clauses
