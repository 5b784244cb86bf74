"""Writing a record as a JSON object: absent fields are left out, every span brings its quote."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from servanda.reader.dates import to_edtf
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

Json = dict[str, object]


def to_json(record: Record) -> Json:
    """Write a record as the object that ``servanda read --json`` prints, absent fields left out."""
    text = record.text
    return {
        "language": record.language,
        **_singles(record),
        **_filled(
            place=record.place and _place(text, record.place),
            formats=[found.value for found in record.formats],
            chair=record.chair and _chair(text, record.chair),
            delegations=[_delegation(text, item) for item in record.delegations],
        ),
        **_counted(record),
        **_filled(
            documents=[_document(text, item) for item in record.documents],
            reports_heard=[_heard(text, item) for item in record.reports_heard],
            proposals=[_proposal(text, item) for item in record.proposals],
            figures=[_figure(text, item) for item in record.figures],
            next_session=record.next_session and _next_session(text, record.next_session),
            spans=_spans(record),
        ),
        "findings": [_finding(text, item) for item in record.findings],
    }


def number(value: Fraction) -> int | float:
    """Write a value as an integer, or as the shortest decimal that equals it.

    >>> number(Fraction("10.6")), number(Fraction(13_600_000_000))
    (10.6, 13600000000)
    """
    return value.numerator if value.denominator == 1 else float(value)


def _filled(**fields: object) -> Json:
    """Leave out what is absent or empty."""
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _span(text: str, span: Span) -> Json:
    return {"quote": span.of(text), "start": span.start, "end": span.end}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(value: Fraction | None) -> int | float | None:
    return None if value is None else number(value)


def _words(record: Record) -> dict[str, Found[str] | None]:
    return {
        "organisation": record.organisation,
        "body": record.body,
        "session_kind": record.session_kind,
        "event_status": record.event_status,
        "date_text": record.date_text,
    }


def _days(record: Record) -> dict[str, Found[date] | None]:
    return {"date_start": record.date_start, "date_end": record.date_end}


def _counts(record: Record) -> dict[str, Count | None]:
    return {"agenda_count": record.agenda_count, "documents_count": record.documents_count}


def _singles(record: Record) -> Json:
    words = {name: found and found.value for name, found in _words(record).items()}
    days = {name: found and found.value.isoformat() for name, found in _days(record).items()}
    return _filled(**words, **days)


def _counted(record: Record) -> Json:
    written: Json = {}
    for name, count in _counts(record).items():
        if count is not None:
            written |= _filled(**{name: count.value, f"{name}_hedge": count.hedge})
    return written


def _spans(record: Record) -> Json | None:
    singles = {**_words(record), **_days(record), **_counts(record)}
    written: Json = {
        name: _span(record.text, found.span) for name, found in singles.items() if found
    }
    formats = [_span(record.text, found.span) for found in record.formats]
    return written | _filled(formats=formats) or None


def _place(text: str, place: Place) -> Json:
    return _filled(city=place.city, country=place.country) | _span(text, place.span)


def _chair(text: str, chair: Chair) -> Json:
    return _filled(state=chair.state, person=chair.person) | _span(text, chair.span)


def _delegation(text: str, item: Delegation) -> Json:
    seat: Json = {"state": item.state}
    return seat | _filled(person=item.person, office=item.office) | _span(text, item.span)


def _document(text: str, item: Document) -> Json:
    return _filled(
        type=item.type,
        title=item.title,
        amends=item.amends,
        instrument_dates=[day.isoformat() for day in item.instrument_dates],
        status=item.status,
    ) | _span(text, item.span)


def _heard(text: str, item: Heard) -> Json:
    return _filled(person=item.person, office=item.office) | _span(text, item.span)


def _proposal(text: str, item: Proposal) -> Json:
    return _filled(state=item.state) | _span(text, item.span)


def _figure(text: str, item: Figure) -> Json:
    return _filled(
        quantity=item.quantity,
        value=_number(item.value),
        unit=item.unit,
        period=item.period,
        change_percent=_number(item.change_percent),
        hedge=item.hedge,
        change_hedge=item.change_hedge,
    ) | _span(text, item.span)


def _next_session(text: str, item: NextSession) -> Json:
    return _filled(
        when=item.when,
        earliest=_iso(item.earliest),
        latest=_iso(item.latest),
        edtf=edtf(item),
        place=item.place,
        chair_state=item.chair_state,
    ) | _span(text, item.span)


def edtf(item: NextSession) -> str | None:
    """Write the range of days of a next session in EDTF, or None where it has none."""
    if item.earliest is None or item.latest is None:
        return None
    return to_edtf(item.earliest, item.latest)


def _finding(text: str, item: Finding) -> Json:
    return {
        "code": item.code,
        "sentence": item.sentence,
        "sentence_ru": item.sentence_ru,
        "spans": [_span(text, span) for span in item.spans],
    }
