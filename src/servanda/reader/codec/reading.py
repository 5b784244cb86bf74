"""Reading a record back from its JSON object, checked field by field and quote by quote."""

from __future__ import annotations

from typing import TypeVar

from servanda.reader.codec.node import Node, day_at, error, list_at, object_at
from servanda.reader.codec.writing import edtf
from servanda.reader.record import (
    Chair,
    Count,
    Delegation,
    Document,
    Figure,
    Finding,
    Found,
    Heard,
    NextSession,
    Place,
    Proposal,
    Record,
    Span,
)

T = TypeVar("T")

_WORDS = ("organisation", "body", "session_kind", "event_status", "date_text")
_DAYS = ("date_start", "date_end")
_COUNTS = ("agenda_count", "documents_count")
_FORMATS = ("narrow", "extended")
_TYPES = (
    *("agreement", "protocol", "decision", "concept", "plan", "procedure", "programme"),
    *("statement", "declaration", "convention", "regulation", "memorandum", "report", "other"),
)
_ITEM = frozenset({"quote", "start", "end"})
_FIGURE = _ITEM | {"quantity", "value", "unit", "period", "change_percent", "hedge", "change_hedge"}
_RECORD = frozenset(
    {"language", *_WORDS, *_DAYS, *_COUNTS, *(f"{name}_hedge" for name in _COUNTS)}
    | {"place", "formats", "chair", "delegations", "documents", "reports_heard", "proposals"}
    | {"figures", "next_session", "findings", "spans"}
)


def from_json(text: str, value: object) -> Record:
    """Read a record of a text back from its JSON object.

    Raises:
        MalformedRecordError: the object is not in the form that ``to_json`` writes, or its quotes
            do not stand in the text.
    """
    record = Node(text=text, path="record", fields=object_at(value, "record"))
    record.holds_only(_RECORD)
    spans = Node(text=text, path="spans", fields=object_at(record.fields.get("spans", {}), "spans"))
    spans.holds_only({*_WORDS, *_DAYS, *_COUNTS, "formats"} & record.fields.keys())
    words = {name: _found(spans, name, record.words(name)) for name in _WORDS}
    _planned(record, "event_status")
    days = {name: _found(spans, name, record.day(name)) for name in _DAYS}
    counts = {name: _read_count(record, spans, name) for name in _COUNTS}
    return Record(
        text=text,
        language=_language(record),
        organisation=words["organisation"],
        body=words["body"],
        session_kind=words["session_kind"],
        event_status=words["event_status"],
        date_start=days["date_start"],
        date_end=days["date_end"],
        date_text=words["date_text"],
        place=record.one("place", _read_place),
        formats=_read_formats(record, spans),
        chair=record.one("chair", _read_chair),
        delegations=record.many("delegations", _read_delegation),
        agenda_count=counts["agenda_count"],
        documents_count=counts["documents_count"],
        documents=record.many("documents", _read_document),
        reports_heard=record.many("reports_heard", _read_heard),
        proposals=record.many("proposals", _read_proposal),
        figures=record.many("figures", _read_figure),
        next_session=record.one("next_session", _read_next_session),
        findings=record.many("findings", _read_finding),
    )


def _language(record: Node) -> str:
    return _one_of(record.required_words("language"), ("en", "ru"), "record.language")


def _found(spans: Node, name: str, value: T | None) -> Found[T] | None:
    if value is None:
        return None
    span = spans.one(name, _read_span)
    if span is None:
        raise error(f"spans.{name}", "a span", None)
    return Found(value, span)


def _read_span(node: Node) -> Span:
    node.holds_only(_ITEM)
    return node.span()


def _read_count(record: Node, spans: Node, name: str) -> Count | None:
    found = _found(spans, name, record.integer(name) if name in record.fields else None)
    hedge = record.words(f"{name}_hedge")
    if found is None:
        if hedge is not None:
            raise error(f"record.{name}", "an integer beside its hedge", None)
        return None
    return Count(value=found.value, span=found.span, hedge=hedge)


def _read_formats(record: Node, spans: Node) -> tuple[Found[str], ...]:
    values = list_at(record.fields.get("formats", []), "record.formats")
    places = spans.many("formats", _read_span)
    if len(values) != len(places):
        raise error("spans.formats", f"{len(values)} spans", len(places))
    return tuple(
        Found(_one_of(value, _FORMATS, "record.formats"), span)
        for value, span in zip(values, places, strict=True)
    )


def _one_of(value: object, allowed: tuple[str, ...], path: str) -> str:
    if isinstance(value, str) and value in allowed:
        return value
    raise error(path, " or ".join(allowed), value)


def _planned(node: Node, name: str) -> str | None:
    words = node.words(name)
    return None if words is None else _one_of(words, ("planned",), f"{node.path}.{name}")


def _read_place(node: Node) -> Place:
    node.holds_only(_ITEM | {"city", "country"})
    return Place(span=node.span(), city=node.words("city"), country=node.words("country"))


def _read_chair(node: Node) -> Chair:
    node.holds_only(_ITEM | {"state", "person"})
    return Chair(span=node.span(), state=node.words("state"), person=node.words("person"))


def _read_delegation(node: Node) -> Delegation:
    node.holds_only(_ITEM | {"state", "person", "office"})
    if "state" not in node.fields:
        raise error(f"{node.path}.state", "a state, or null for an organisation", None)
    return Delegation(
        span=node.span(),
        state=None if node.fields["state"] is None else node.words("state"),
        person=node.words("person"),
        office=node.words("office"),
    )


def _read_document(node: Node) -> Document:
    node.holds_only(_ITEM | {"type", "title", "amends", "instrument_dates", "status"})
    path = f"{node.path}.instrument_dates"
    days = list_at(node.fields.get("instrument_dates", []), path)
    return Document(
        span=node.span(),
        type=_one_of(node.required_words("type"), _TYPES, f"{node.path}.type"),
        title=node.required_words("title"),
        amends=node.words("amends"),
        instrument_dates=tuple(day_at(day, path) for day in days),
        status=_planned(node, "status"),
    )


def _read_heard(node: Node) -> Heard:
    node.holds_only(_ITEM | {"person", "office"})
    return Heard(span=node.span(), person=node.words("person"), office=node.words("office"))


def _read_proposal(node: Node) -> Proposal:
    node.holds_only(_ITEM | {"state"})
    return Proposal(span=node.span(), state=node.words("state"))


def _read_figure(node: Node) -> Figure:
    node.holds_only(_FIGURE)
    return Figure(
        span=node.span(),
        quantity=node.required_words("quantity"),
        value=node.number("value"),
        unit=node.words("unit"),
        period=node.words("period"),
        change_percent=node.number("change_percent"),
        hedge=node.words("hedge"),
        change_hedge=node.words("change_hedge"),
    )


def _read_next_session(node: Node) -> NextSession:
    node.holds_only(_ITEM | {"when", "earliest", "latest", "edtf", "place", "chair_state"})
    item = NextSession(
        span=node.span(),
        when=node.words("when"),
        earliest=node.day("earliest"),
        latest=node.day("latest"),
        place=node.words("place"),
        chair_state=node.words("chair_state"),
    )
    if node.words("edtf") != edtf(item):
        raise error(f"{node.path}.edtf", str(edtf(item)), node.words("edtf"))
    return item


def _read_finding(node: Node) -> Finding:
    node.holds_only({"code", "sentence", "sentence_ru", "spans"})
    return Finding(
        code=node.required_words("code"),
        sentence=node.required_words("sentence"),
        sentence_ru=node.required_words("sentence_ru"),
        spans=node.many("spans", _read_span),
    )
