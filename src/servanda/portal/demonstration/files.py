"""The demonstration's data files, read into the values that the register's actions take.

Rules the files keep, and reading checks:

- a table has no key that is not known, so that a slip of the pen is not lost;
- every fact names its source; what is not known has no key, and what was looked for in vain
  stands in ``not_found``;
- notes that several instruments share are written once, under ``notes``, and named by ``note``.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from servanda.council.confirmed import Fact
from servanda.law.acts import Kind
from servanda.law.dates import Day, from_edtf
from servanda.register.actions import NewAct, NewInstrument, NewRelation, Provenance

FOLDER = Path(__file__).parent
FILES = ("ozone", "climate_and_nature", "other_treaties", "cis", "astana")
"""The files under ``instruments/``, in the order in which they are entered."""

Table: TypeAlias = "dict[str, Any]"
"""A table as TOML gives it; it does not leave this module."""


class DemonstrationFileError(Exception):
    """A data file is not as it should be; the message says where and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Where a session's text lists an instrument, and who is known to have signed it."""

    places: tuple[int, ...]
    """From 1; several where the text lists it again."""
    signed_by: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseSource:
    """Where an instrument's clause was read, or from what it was inferred."""

    article: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedDay:
    """An entry into force known from a source."""

    on: Day
    state: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerStep:
    """A step inside a state."""

    state: str
    on: str
    what: tuple[str, str]
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationTo:
    """What an instrument does to another."""

    relation: NewRelation
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """One instrument with all that the files say of it."""

    instrument: NewInstrument
    listed: Listed | None
    clauses: ClauseSource | None
    acts: tuple[NewAct, ...]
    reported: tuple[ReportedDay, ...]
    steps: tuple[InnerStep, ...]
    relations: tuple[RelationTo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A text that waits as a draft for the visitor."""

    name: str
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFile:
    """The session to be confirmed, and the text that stays a draft."""

    council: str
    name: str
    source: str
    text: str
    merged: tuple[tuple[int, int], ...]
    """Place of a document, and the place of the one that it is again."""
    chair_state: str
    chair_person: str
    facts: tuple[Fact, ...]
    waiting: Waiting


def instruments() -> tuple[Described, ...]:
    """Give all instruments, in the order in which they are entered."""
    return tuple(described for name in FILES for described in _file(name))


def session() -> SessionFile:
    """Give the session of Astana and the draft of Ashgabat."""
    table = _toml(FOLDER / "session.toml")
    waiting = table["waiting"]
    return SessionFile(
        council=table["council"],
        name=table["name"],
        source=table["source"],
        text=_text("astana-2018-11-02.en.txt"),
        merged=tuple((place, into) for place, into in table["merged"]),
        chair_state=table["chair"]["state"],
        chair_person=table["chair"]["person"],
        facts=tuple(Fact(**fact) for fact in table["fact"]),
        waiting=Waiting(text=_text("ashgabat-2019-05-31.ru.txt"), **waiting),
    )


def _file(name: str) -> Iterator[Described]:
    path = FOLDER / "instruments" / f"{name}.toml"
    whole = _toml(path)
    defaults, notes = whole.get("defaults", {}), whole.get("notes", {})
    for table in whole["instrument"]:
        try:
            yield _described({**defaults, **table}, notes)
        except (KeyError, TypeError, ValueError) as error:
            raise DemonstrationFileError(
                f"{path.name}, {table.get('slug', 'an instrument without slug')}: {error}."
            ) from error


def _described(table: Table, notes: Mapping[str, Mapping[str, str]]) -> Described:
    parts = {
        name: table.pop(name, [])
        for name in ("act", "reported", "step", "relation", "note", "listed", "signed_by")
    }
    acts, clauses = table.pop("acts", None), table.pop("clauses", None)
    signed_source = table.pop("signed_source", "")
    instrument = _instrument(table, parts["note"], notes)
    listed = (
        Listed(
            places=tuple(parts["listed"]),
            signed_by=tuple(parts["signed_by"]),
            source=signed_source,
        )
        if parts["listed"]
        else None
    )
    return Described(
        instrument=instrument,
        listed=listed,
        clauses=clauses and _clause_source(clauses),
        acts=(
            *(_adoption(instrument) if listed is None else ()),
            *(_table_of_acts(instrument.slug, **acts) if acts else ()),
            *(_act(**act) for act in parts["act"]),
        ),
        reported=tuple(_reported(**row) for row in parts["reported"]),
        steps=tuple(_step(**row) for row in parts["step"]),
        relations=tuple(_relation(**row) for row in parts["relation"]),
    )


def _instrument(
    table: Table, named: str | Iterable[str], notes: Mapping[str, Mapping[str, str]]
) -> NewInstrument:
    """Give the instrument, its own note after the shared ones."""
    keys = [named] if isinstance(named, str) else list(named)
    for language in ("en", "ru"):
        own = table.pop(f"note_{language}", "")
        table[f"note_{language}"] = " ".join(
            filter(None, [*(notes[k][language] for k in keys), own])
        )
    return NewInstrument(**{**table, "not_found": tuple(table.get("not_found", ()))})


def _adoption(instrument: NewInstrument) -> Iterator[NewAct]:
    """Give the act by which the instrument bears its day; one from a session has it from there."""
    yield NewAct(kind=Kind.ADOPTION, on=from_edtf(instrument.signed_on), source=instrument.source)


def _table_of_acts(slug: str, source: str) -> Iterator[NewAct]:
    with (FOLDER / "acts" / f"{slug}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield _act(source=source, **row)


def _act(*, kind: str, on: str, source: str, state: str = "", what: str = "") -> NewAct:
    return NewAct(kind=Kind(kind), on=from_edtf(on), state=state, what=what, source=source)


def _clause_source(table: Table) -> ClauseSource:
    return ClauseSource(article=table.pop("article", ""), provenance=Provenance(**table))


def _reported(*, on: str, state: str = "", **provenance: str) -> ReportedDay:
    return ReportedDay(on=from_edtf(on), state=state, provenance=Provenance(**provenance))


def _step(*, state: str, what_en: str, what_ru: str, on: str = "", **provenance: str) -> InnerStep:
    return InnerStep(
        state=state, on=on, what=(what_en, what_ru), provenance=Provenance(**provenance)
    )


def _relation(
    *,
    kind: str,
    target: str = "",
    target_title: Iterable[str] = ("", ""),
    consent: str = "",
    **provenance: str,
) -> RelationTo:
    english, russian = target_title
    relation = NewRelation(
        kind=kind,
        target=target,
        target_title_en=english,
        target_title_ru=russian,
        consent=consent,
    )
    return RelationTo(relation=relation, provenance=Provenance(**provenance))


def _toml(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _text(name: str) -> str:
    return (FOLDER / "texts" / name).read_text(encoding="utf-8")
