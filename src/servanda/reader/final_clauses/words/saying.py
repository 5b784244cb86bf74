"""Readings as lines: what the algebra has words for in its words, the rest in its own."""

from __future__ import annotations

from typing import assert_never

from servanda.law.clauses import (
    After,
    ButFor,
    Closed,
    Depending,
    Duration,
    EarlierOf,
    Fixed,
    ForAllPartiesOf,
    IfNotBy,
    Joining,
    LaterOf,
    OnceAccepted,
    OnSignatureUnlessProcedures,
    Open,
    PerState,
    Provisional,
    Reservations,
    Rule,
    UnlessOpposed,
    UnlessOptedOut,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.reasons import CODES, Language, Names
from servanda.reader.final_clauses.record import (
    Amendment,
    Consent,
    Depositary,
    Languages,
    MaySign,
    Read,
    Reading,
)
from servanda.reader.final_clauses.words.english import EnglishReadings
from servanda.reader.final_clauses.words.russian import RussianReadings


def say(reading: Reading, language: Language, names: Names = CODES) -> tuple[str, ...]:
    """Give what was read on a matter as lines; none where the passage was not understood.

    Args:
        reading: what was read.
        language: of the lines.
        names: of states, facts and instruments, in that language.
    """
    phrases = EnglishReadings(names) if language == "en" else RussianReadings(names)
    return () if reading.value is None else _said(phrases, reading.value)


def _said(phrases: EnglishReadings | RussianReadings, value: Read) -> tuple[str, ...]:
    match value:
        case MaySign():
            return phrases.may_sign(value)
        case Consent():
            return phrases.consent(value)
        case Amendment():
            return phrases.amendment(value)
        case Depositary():
            return phrases.depositary(value)
        case Languages():
            return phrases.languages(value)
        case _:
            return _of_the_law(phrases, value)


def _of_the_law(
    phrases: EnglishReadings | RussianReadings,
    value: Rule | PerState | Joining | Withdrawal | Duration | Provisional | Reservations,
) -> tuple[str, ...]:
    match value:
        case After() | Fixed() | IfNotBy() | EarlierOf() | LaterOf():
            return (phrases.in_force(value),)
        case (
            WithTheOthers()
            | OnSignatureUnlessProcedures()
            | ForAllPartiesOf()
            | UnlessOptedOut()
            | ButFor()
        ):
            return phrases.per_state(value)
        case (
            Open() | OnceAccepted() | UnlessOpposed() | WithConsentOfAll() | Closed() | Depending()
        ):
            return phrases.joining(value)
        case _:
            return _further(phrases, value)


def _further(
    phrases: EnglishReadings | RussianReadings,
    value: Withdrawal | Duration | Provisional | Reservations,
) -> tuple[str, ...]:
    match value:
        case Withdrawal():
            return phrases.withdrawal(value)
        case Duration():
            return phrases.duration(value)
        case Provisional():
            return phrases.provisional(value)
        case Reservations():
            return phrases.reservations(value) or (phrases.any_reservation,)
        case _:
            assert_never(value)
