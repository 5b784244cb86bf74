"""One session with all that its page shows, in ten queries whatever its size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from servanda.council.amounts import amount_in_words, number_in_words, period_in_words
from servanda.council.confirmed import digests_in, unveiled
from servanda.council.councils import Council
from servanda.council.models import Session, SessionDocument
from servanda.council.queries.marked import span_of, text_behind, tone_of
from servanda.council.queries.sessions import JsonObject, council_of_session
from servanda.council.queries.signatures import Cell, cells_of, chip_of
from servanda.law.reasons import Language
from servanda.ledger.canonical import Json
from servanda.parties.queries import names_of
from servanda.reader.findings.offices import binds_by_office
from servanda.register.queries.answers import Chip
from servanda.register.queries.law import on_records

ERASED = {"en": "name erased", "ru": "имя удалено"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRow:
    """One person at the table."""

    number: int
    state: str
    person: str
    office: str
    needs_full_powers: bool
    """Whether neither this office nor another of the delegation binds the state by itself (VCLT
    art. 7(2)(a))."""
    is_host: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One paper with who signed it."""

    number: int
    type: str
    printed: str
    slug: str
    """Address of the instrument it became."""
    title: str
    listed_as: tuple[int, ...]
    cells: tuple[Cell, ...]
    chip: Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """Something a careful reader would point out, with the words it is about."""

    code: str
    tone: str
    """``ok`` for a check that holds, ``note`` for what is no error; empty for what contradicts."""
    sentence: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact of the session from another source."""

    sentence: str
    source: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardRow:
    """A report heard."""

    person: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """What one side put forward, in the words of the text."""

    state: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A claim in numbers."""

    quantity: str
    amount: str
    period: str
    change_percent: str
    hedge: str
    change_hedge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRow:
    """The next session as announced."""

    when: str
    edtf: str
    place: str
    chair_state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPage:
    """A session, ready for its page in one language."""

    slug: str
    council: Council
    date_start: date
    date_end: date
    city: str
    host: str
    """Code of the state that hosted, not of the one that chaired."""
    formats: tuple[str, ...]
    chair_state: str
    chair_person: str
    agenda_count: int | None
    agenda_hedge: str
    documents_count: int | None
    documents_hedge: str
    delegations: tuple[DelegationRow, ...]
    absent: tuple[str, ...]
    """Members of whom no delegation is on record."""
    columns: tuple[str, ...]
    """The states of the table of signatures, in the council's order."""
    documents: tuple[DocumentRow, ...]
    planned: tuple[str, ...]
    """Titles of papers that the text only announces."""
    reports_heard: tuple[HeardRow, ...]
    proposals: tuple[ProposalRow, ...]
    figures: tuple[FigureRow, ...]
    next_session: NextRow | None
    findings: tuple[FindingRow, ...]
    facts: tuple[FactRow, ...]
    has_text: bool
    text_language: str
    source: str
    sha256: str
    entry: int
    on: date
    """The day for which the standings are shown."""

    @property
    def states_present(self) -> int:
        """Give how many states had a delegation."""
        return len({row.state for row in self.delegations if row.state})

    @property
    def listed(self) -> int:
        """Give how many places of the list the documents take; they are the distinct ones."""
        return sum(len(row.listed_as) for row in self.documents)

    @property
    def needs_full_powers(self) -> bool:
        """Tell whether somebody at the table does not bind a state by office alone."""
        return any(row.needs_full_powers for row in self.delegations)


def session(slug: str, *, language: Language = "en", on: date) -> SessionPage | None:
    """Give a session, with where its documents stand on a day; None where the address has none."""
    row = Session.objects.filter(pk=slug).first()
    if row is None or row.date_start is None:
        return None
    council = council_of_session(row)
    filed_text = text_behind(row)
    words = _Words(row, language, filed_text.text if filed_text else "")
    delegations = tuple(_delegations(row, words))
    present = {d.state for d in delegations if d.state}
    columns = council.in_order((*council.members, *present))
    filed = cast("JsonObject", row.record.get("text", {}))
    return SessionPage(
        slug=slug,
        council=council,
        date_start=row.date_start,
        date_end=row.date_end or row.date_start,
        city=row.city,
        host=row.country,
        formats=tuple(row.formats),
        chair_state=row.chair_state,
        chair_person=words.person(row.chair_person),
        agenda_count=row.agenda_count,
        agenda_hedge=row.agenda_hedge,
        documents_count=row.documents_count,
        documents_hedge=row.documents_hedge,
        delegations=delegations,
        absent=tuple(state for state in council.members if state not in present),
        columns=columns,
        documents=tuple(_documents(row, columns, present, language, on)),
        planned=tuple(_text(d, "title") for d in words.rows("planned")),
        reports_heard=tuple(
            HeardRow(person=words.person(_text(h, "person")), office=_text(h, "office"))
            for h in words.rows("reports_heard")
        ),
        proposals=tuple(
            ProposalRow(state=_text(p, "state"), quote=words.quote(p.get("words")))
            for p in words.rows("proposals")
        ),
        figures=tuple(_figure(f, language) for f in words.rows("figures")),
        next_session=_next(row.record.get("next_session")),
        findings=tuple(_findings(words)),
        facts=tuple(_facts(words)),
        has_text=filed_text is not None,
        text_language=_text(filed, "language"),
        source=_text(filed, "source"),
        sha256=row.text_sha256,
        entry=row.entry_id,
        on=on,
    )


class _Words:
    """Where a session's words come from: its text for quotes, the table of people for names."""

    def __init__(self, session: Session, language: Language, text: str) -> None:
        self.language = language
        self.record = cast("JsonObject", session.record)
        self.text = text
        self.names = names_of(self._digests(session))

    def _digests(self, session: Session) -> Iterator[str]:
        yield session.chair_person
        yield from session.delegations.values_list("person", flat=True)
        for row in self.rows("reports_heard"):
            yield _text(row, "person")
        for row in (*self.rows("findings"), *self.rows("facts")):
            yield from digests_in(_text(row, "en") + _text(row, "ru"))

    def rows(self, name: str) -> list[JsonObject]:
        """Give the rows of one part of the record."""
        return cast("list[JsonObject]", self.record.get(name, []))

    def person(self, digest: str) -> str:
        """Give a person's name; one that was erased is named so."""
        return self.names.get(digest, ERASED[self.language]) if digest else ""

    def sentence(self, row: Mapping[str, Json]) -> str:
        """Give a sentence in the page's language, with names."""
        words = _text(row, self.language) or _text(row, "en")
        return unveiled(words, self.names, ERASED[self.language])

    def quote(self, words: Json) -> str:
        """Give words of the text."""
        return span_of(words).of(self.text)


def _text(row: Mapping[str, Json], key: str) -> str:
    return str(row.get(key, ""))


def _delegations(session: Session, words: _Words) -> Iterator[DelegationRow]:
    rows = list(session.delegations.order_by("order"))
    bound = {row.state for row in rows if binds_by_office(row.office)}
    for row in rows:
        yield DelegationRow(
            number=row.order,
            state=row.state,
            person=words.person(row.person),
            office=row.office,
            needs_full_powers=bool(row.state and row.office) and row.state not in bound,
            is_host=bool(row.state) and row.state == session.country,
        )


def _documents(
    session: Session, columns: tuple[str, ...], present: set[str], language: Language, on: date
) -> Iterator[DocumentRow]:
    rows = list(session.documents.select_related("instrument").order_by("number"))
    records = on_records(row.instrument_id for row in rows)
    for row in rows:
        record = records[row.instrument_id]
        yield DocumentRow(
            number=row.number,
            type=row.type,
            printed=row.title,
            slug=row.instrument_id,
            title=_title(row, language),
            listed_as=tuple(row.listed_as),
            cells=cells_of(record, columns, present),
            chip=chip_of(record, on),
        )


def _title(row: SessionDocument, language: Language) -> str:
    instrument = row.instrument
    return (instrument.title_ru if language == "ru" else "") or instrument.title_en


def _figure(row: JsonObject, language: Language) -> FigureRow:
    value, unit = _text(row, "value"), _text(row, "unit")
    return FigureRow(
        quantity=_text(row, "quantity"),
        amount=amount_in_words(value, unit, language) if value else "",
        period=period_in_words(_text(row, "period"), language),
        change_percent=number_in_words(_text(row, "change_percent"), language),
        hedge=_text(row, "hedge"),
        change_hedge=_text(row, "change_hedge"),
    )


def _next(told: Json) -> NextRow | None:
    if not isinstance(told, dict):
        return None
    return NextRow(
        when=_text(told, "when"),
        edtf=_text(told, "edtf"),
        place=_text(told, "place"),
        chair_state=_text(told, "chair_state"),
    )


def _findings(words: _Words) -> Iterable[FindingRow]:
    for row in words.rows("findings"):
        spans = cast("list[Json]", row.get("words", []))
        yield FindingRow(
            code=_text(row, "code"),
            tone=tone_of(_text(row, "code")),
            sentence=words.sentence(row),
            quotes=tuple(quote for span in spans if (quote := words.quote(span))),
        )


def _facts(words: _Words) -> Iterable[FactRow]:
    for row in words.rows("facts"):
        yield FactRow(
            sentence=words.sentence(row), source=_text(row, "source"), basis=_text(row, "basis")
        )
