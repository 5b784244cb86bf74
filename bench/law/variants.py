"""Other readings of a clause, or of the record: which of them gives a recorded date.

A reading is tried on the whole folder at once, so that treaties that rest on each other are read
alike; one that gives a recorded date which the usual reading does not is a reason to be named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path

from servanda.cli.evaluating import answers, read_folder
from servanda.cli.evaluating.treaty import Treaty
from servanda.law.acts import CONSENTS, SIGNATURES
from servanda.law.clauses import (
    Clauses,
    Counted,
    Days,
    EveryOne,
    FactHolds,
    InForceOf,
    Months,
    OnDay,
)
from servanda.law.dates import MonthEnd
from servanda.law.references import nodes

Change = Callable[[object], object]

READINGS: Mapping[str, str] = {
    "supplemented": "With the acts that were added from general knowledge (predecessor states, and "
    "states that left) the recorded date comes out: the sources lack {added}.",
    "next-day": "The period ends in a month without such a day; taken to the first of the next "
    "month instead of the last of its own, the recorded date comes out.",
    "clear": "Counted in clear days, that is one day more, the recorded date comes out.",
    "any-consent": "If every kind of consent counted, and not only those that the clause names, "
    "the recorded date would come out.",
    "organisations": "If the organisation that the clause leaves out counted, the recorded date "
    "would come out.",
    "no-signatures": "If definitive signatures did not count, the recorded date would come out.",
    "facts": "The clause asks for a fact that is not in the folder ({facts}); all its other "
    "conditions give the recorded date.",
}


def tried(data: Path, wanted: frozenset[str]) -> dict[str, dict[str, date]]:
    """Give for every reading the days that it computes, for the treaties that are wanted."""
    found = {"supplemented": _days(data, wanted, _as_it_is, supplements=True)}
    changes: dict[str, Change] = {
        "clear": _clear,
        "next-day": _next_day,
        "any-consent": _any_consent,
        "organisations": _organisations,
        "no-signatures": _no_signatures,
        "facts": _facts,
    }
    return found | {name: _days(data, wanted, change) for name, change in changes.items()}


def _days(
    data: Path, wanted: frozenset[str], change: Change, *, supplements: bool = False
) -> dict[str, date]:
    folder = read_folder(data, without_supplements=not supplements)
    for treaty in folder.treaties.values():
        treaty.asked = treaty.id in wanted
        if treaty.clauses is not None:
            treaty.clauses = rebuilt(treaty.clauses, change)
    found = ((answer.treaty.id, answer.on) for answer in answers(folder))
    return {name: on.earliest for name, on in found if on is not None and on.is_exact}


def rebuilt(clauses: Clauses, change: Change) -> Clauses:
    """Give clauses with a change made to each of their parts, the innermost first."""
    changed = _rebuilt(clauses, change)
    assert isinstance(changed, Clauses)  # noqa: S101 - no change turns clauses into another thing
    return changed


def _rebuilt(node: object, change: Change) -> object:
    if isinstance(node, frozenset):
        return frozenset(_rebuilt(member, change) for member in node)
    if is_dataclass(node) and not isinstance(node, type):
        parts = {field.name: _rebuilt(getattr(node, field.name), change) for field in fields(node)}
        return change(replace(node, **parts))
    return node


def _as_it_is(node: object) -> object:
    return node


def _clear(node: object) -> object:
    return replace(node, clear=True) if isinstance(node, Days | Months) else node


def _next_day(node: object) -> object:
    return replace(node, month_end=MonthEnd.NEXT_DAY) if isinstance(node, Months) else node


def _any_consent(node: object) -> object:
    if isinstance(node, Counted | EveryOne):
        return replace(node, kinds=node.kinds | CONSENTS)
    return node


def _organisations(node: object) -> object:
    return replace(node, not_counting=frozenset()) if isinstance(node, Counted) else node


def _no_signatures(node: object) -> object:
    if isinstance(node, Counted) and node.kinds - SIGNATURES:
        return replace(node, kinds=node.kinds - SIGNATURES)
    return node


def _facts(node: object) -> object:
    return OnDay(date(1800, 1, 1)) if isinstance(node, FactHolds) else node


def facts_of(treaty: Treaty) -> tuple[str, ...]:
    """Give the facts that a treaty's rule asks for."""
    found = {node.name for node in nodes(treaty.clauses) if isinstance(node, FactHolds)}
    return tuple(sorted(found))


def others_of(treaty: Treaty) -> tuple[str, ...]:
    """Give the treaties on whose entry into force its rule rests."""
    found = {node.instrument for node in nodes(treaty.clauses) if isinstance(node, InForceOf)}
    return tuple(sorted(found))
