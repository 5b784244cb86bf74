"""A record as a table for people, English or Russian, each value beside its words in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from servanda.reader.codec.writing import edtf, number
from servanda.reader.record import Count, Figure, NextSession, Record, Span

Language = Literal["en", "ru"]
Row = tuple[str, str, Span]
"""The field's name in the code, the value in words, and where it stands."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_LONGEST_QUOTE = 240

_WORDS: dict[str, dict[Language, str]] = {
    "field": {"en": "Field", "ru": "Поле"},
    "value": {"en": "Read", "ru": "Прочитано"},
    "quote": {"en": "Words of the text", "ru": "Слова текста"},
    "findings": {"en": "Findings", "ru": "Замечания"},
    "no_findings": {"en": "No findings.", "ru": "Замечаний нет."},
    "organisation": {"en": "Organisation", "ru": "Организация"},
    "body": {"en": "Body", "ru": "Орган"},
    "session_kind": {"en": "Kind", "ru": "Вид"},
    "event_status": {"en": "Status", "ru": "Состояние"},
    "date_start": {"en": "First day", "ru": "Первый день"},
    "date_end": {"en": "Last day", "ru": "Последний день"},
    "date_text": {"en": "Date as printed", "ru": "Дата в тексте"},
    "place": {"en": "Place", "ru": "Место"},
    "formats": {"en": "Format", "ru": "Формат"},
    "chair": {"en": "Chair", "ru": "Председатель"},
    "delegations": {"en": "Delegation", "ru": "Делегация"},
    "agenda_count": {"en": "Items on the agenda", "ru": "Вопросы повестки дня"},
    "documents_count": {"en": "Documents, as stated", "ru": "Документы, как указано"},
    "documents": {"en": "Document", "ru": "Документ"},
    "reports_heard": {"en": "Report heard", "ru": "Заслушанный доклад"},
    "proposals": {"en": "Proposal", "ru": "Предложение"},
    "figures": {"en": "Figure", "ru": "Показатель"},
    "next_session": {"en": "Next session", "ru": "Следующее заседание"},
    "planned": {"en": "planned", "ru": "планируется"},
    "narrow": {"en": "narrow", "ru": "узкий"},
    "extended": {"en": "extended", "ru": "расширенный"},
    "amends": {"en": "amends", "ru": "изменяет"},
    "next_chair": {"en": "chair", "ru": "председатель"},
    "agreement": {"en": "agreement", "ru": "соглашение"},
    "protocol": {"en": "protocol", "ru": "протокол"},
    "decision": {"en": "decision", "ru": "решение"},
    "concept": {"en": "concept", "ru": "концепция"},
    "plan": {"en": "plan", "ru": "план"},
    "procedure": {"en": "procedure", "ru": "порядок"},
    "programme": {"en": "programme", "ru": "программа"},
    "statement": {"en": "statement", "ru": "заявление"},
    "declaration": {"en": "declaration", "ru": "декларация"},
    "convention": {"en": "convention", "ru": "конвенция"},
    "regulation": {"en": "regulation", "ru": "положение"},
    "memorandum": {"en": "memorandum", "ru": "меморандум"},
    "report": {"en": "report", "ru": "доклад"},
    "other": {"en": "other", "ru": "иное"},
}


def summary(record: Record, language: Language) -> Group:
    """Lay a record out for a terminal: the findings first, since they ask for attention."""
    findings = [
        finding.sentence if language == "en" else finding.sentence_ru for finding in record.findings
    ] or [_word("no_findings", language)]
    parts: list[RenderableType] = [
        Text(_word("findings", language), style="bold"),
        *(Padding(_clean(f"• {sentence}"), (0, 0, 0, 2)) for sentence in findings),
    ]
    rows = list(_rows(record, language))
    return Group(*parts, _table(rows, record.text, language)) if rows else Group(*parts)


def _table(rows: list[Row], text: str, language: Language) -> Table:
    """Lay rows out, the name of a field only where it begins."""
    table = Table(box=box.HORIZONTALS, show_lines=True, expand=True)
    for heading, ratio in (("field", 3), ("value", 6), ("quote", 6)):
        table.add_column(_word(heading, language), ratio=ratio, overflow="fold")
    last = ""
    for field, value, span in rows:
        name = "" if field == last else _word(field, language)
        table.add_row(name, _clean(value), _clean(_quote(text, span)))
        last = field
    return table


def _rows(record: Record, language: Language) -> Iterator[Row]:
    yield from _session_rows(record, language)
    yield from _people_rows(record)
    yield from _paper_rows(record, language)
    for figure in record.figures:
        yield "figures", _figure(figure), figure.span
    if record.next_session:
        yield "next_session", _next(record.next_session, language), record.next_session.span


def _session_rows(record: Record, language: Language) -> Iterator[Row]:
    for field, words in (
        ("organisation", record.organisation),
        ("body", record.body),
        ("session_kind", record.session_kind),
        ("date_text", record.date_text),
    ):
        if words:
            yield field, words.value, words.span
    for field, day in (("date_start", record.date_start), ("date_end", record.date_end)):
        if day:
            yield field, day.value.isoformat(), day.span
    if record.event_status:
        yield "event_status", _word("planned", language), record.event_status.span
    if record.place:
        yield "place", _joined(record.place.city, record.place.country), record.place.span
    for item in record.formats:
        yield "formats", _word(item.value, language), item.span


def _people_rows(record: Record) -> Iterator[Row]:
    if record.chair:
        yield "chair", _joined(record.chair.state, record.chair.person), record.chair.span
    for seat in record.delegations:
        yield "delegations", _joined(seat.state, seat.person, seat.office), seat.span
    for heard in record.reports_heard:
        yield "reports_heard", _joined(heard.person, heard.office), heard.span
    for proposal in record.proposals:
        yield "proposals", _joined(proposal.state), proposal.span


def _paper_rows(record: Record, language: Language) -> Iterator[Row]:
    if record.agenda_count:
        yield "agenda_count", _count(record.agenda_count), record.agenda_count.span
    if record.documents_count:
        yield "documents_count", _count(record.documents_count), record.documents_count.span
    for paper in record.documents:
        amends = paper.amends and f"{_word('amends', language)}: {paper.amends}"
        days = ", ".join(day.isoformat() for day in paper.instrument_dates)
        planned = paper.status and _word("planned", language)
        kind = _word(paper.type, language)
        yield "documents", _joined(f"{kind}: {paper.title}", amends, days, planned), paper.span


def _count(count: Count) -> str:
    return " ".join(filter(None, (count.hedge, str(count.value))))


def _figure(figure: Figure) -> str:
    value = None if figure.value is None else _decimal(figure.value)
    change = figure.change_percent
    level = " ".join(filter(None, (figure.hedge, value, figure.unit)))
    grown = None if change is None else f"{_decimal(change, '+')} %"
    growth = " ".join(filter(None, (figure.change_hedge, grown)))
    return _joined(figure.quantity, figure.period, level, growth)


def _decimal(value: Fraction, sign: str = "") -> str:
    """Write a value with thin groups of thousands; a change with its sign."""
    return format(number(value), f"{sign},").replace(",", "\N{NARROW NO-BREAK SPACE}")


def _next(item: NextSession, language: Language) -> str:
    chair = item.chair_state and f"{_word('next_chair', language)}: {item.chair_state}"
    return _joined(edtf(item) or item.when, item.place, chair)


def _joined(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part) or "—"


def _quote(text: str, span: Span) -> str:
    quote = span.of(text)
    return quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1]}…"


def _clean(words: str) -> Text:
    """Take out control characters, which could command the terminal."""
    return Text(_CONTROL.sub(" ", words))


def _word(key: str, language: Language) -> str:
    return _WORDS[key][language]
