"""Other instruments that a rule names, each with the place where the text names it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from servanda.law.clauses import (
    After,
    AtLeast,
    Condition,
    EarlierOf,
    EveryOne,
    Fixed,
    IfNotBy,
    InForceOf,
    LaterOf,
    Open,
    PartiesOf,
    Share,
    Weight,
)
from servanda.reader.final_clauses.composing.thresholds import conditions_of
from servanda.reader.final_clauses.record import Mention, Read, Reading
from servanda.reader.record import Span


def mentions_in(readings: Iterable[Reading], text: str) -> tuple[Mention, ...]:
    """Give the instruments that rules name, by name, each where it is named first."""
    places: dict[str, Span] = {}
    for reading in readings:
        for name in _named_by(reading.value):
            places.setdefault(name, _place_of(name, reading.span, text))
    return tuple(Mention(name=name, span=places[name]) for name in sorted(places) if name)


def _named_by(value: Read | None) -> Iterator[str]:
    match value:
        case After() | Fixed() | IfNotBy() | EarlierOf() | LaterOf():
            for condition in conditions_of(value):
                yield from _named_in(condition)
        case Open(to=PartiesOf(instrument=instrument)):
            yield instrument
        case _:
            pass


def _named_in(condition: Condition) -> Iterator[str]:
    match condition:
        case InForceOf(instrument):
            yield instrument
        case EveryOne(who=PartiesOf(instrument=instrument)):
            yield instrument
        case AtLeast(of=of) | Weight(of=of) if isinstance(of.by, PartiesOf):
            yield of.by.instrument
        case Share(base=base, of=of):
            yield from (who.instrument for who in (base, of.by) if isinstance(who, PartiesOf))
        case _:
            pass


def _place_of(name: str, within: Span, text: str) -> Span:
    """Find a name in the passage, whatever stands between its words; else give the passage."""
    words = r"\W*".join(re.escape(word) for word in name.split())
    found = re.compile(words, re.IGNORECASE).search(text, within.start, within.end)
    return within if found is None else Span(*found.span())
