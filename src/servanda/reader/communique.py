"""From a communiqué to its record: every part of the reader, put together.

Rules it keeps:

- any string is read, and none raises;
- a text that is no report of a session gives an empty record and the reason, not half a record;
- no more is read than a report can hold; where a text is longer, a finding says so.
"""

from __future__ import annotations

from dataclasses import replace

from servanda.reader.counts import agenda_count, documents_count
from servanda.reader.delegations import chair, delegations, leaders
from servanda.reader.documents import documents
from servanda.reader.figures import figures
from servanda.reader.findings import findings
from servanda.reader.header import (
    body,
    dates,
    event_status,
    formats,
    organisation,
    place,
    session_kind,
)
from servanda.reader.heard import proposals, reports_heard
from servanda.reader.next_session import next_session
from servanda.reader.record import Delegation, Finding, Record, Span
from servanda.reader.text import Text, prepare

LONGEST = 300_000
"""Characters that are read; the longest report known has a tenth of them."""


def read(raw: str) -> Record:
    """Read the report of a session into a record, with what a careful reader would point out."""
    text = prepare(raw[:LONGEST])
    record = _composed(text)
    found = findings(record)
    if not _reports_a_session(record):
        record, found = Record(text=text.raw, language=text.language), _why_empty(found)
    if len(raw) > LONGEST:
        found += (_cut(len(raw)),)
    return replace(record, text=raw, findings=found)


def _composed(text: Text) -> Record:
    start, end, date_text = dates(text)
    held_on = end or start
    seated = _seated(text)
    return Record(
        text=text.raw,
        language=text.language,
        organisation=organisation(text),
        body=body(text),
        session_kind=session_kind(text),
        event_status=event_status(text),
        date_start=start,
        date_end=end,
        date_text=date_text,
        place=place(text),
        formats=formats(text),
        chair=chair(text),
        delegations=seated,
        agenda_count=agenda_count(text),
        documents_count=documents_count(text),
        documents=documents(text),
        reports_heard=reports_heard(text),
        proposals=proposals(text, seated),
        figures=figures(text),
        next_session=next_session(text, held_on.value if held_on else None),
    )


def _seated(text: Text) -> tuple[Delegation, ...]:
    """Give who was there; at talks of two states at least the two leaders named first."""
    seated = delegations(text)
    owner = organisation(text)
    if owner is None or not owner.value.endswith("(bilateral)") or len(seated) > 1:
        return seated
    return leaders(text)


def _reports_a_session(record: Record) -> bool:
    """Tell whether enough holds together: who met, and that they met.

    An organisation alone may be named by any article, and so may one head of government.
    """
    if record.body and (record.date_start or record.date_text or record.place):
        return True
    if record.organisation or record.body:
        return bool(
            record.session_kind or record.delegations or record.documents or record.next_session
        )
    return bool(record.session_kind and (len(record.delegations) > 1 or record.documents))


def _why_empty(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Give the reason where nothing at all was read, or else that it makes no session."""
    return tuple(finding for finding in found if finding.code == "empty") or (
        Finding(
            code="empty",
            sentence="The text reports no session: it does not say which council met, or who met.",
            sentence_ru="Текст не сообщает о заседании: не сказано, какой орган или кто собрался.",
        ),
    )


def _cut(length: int) -> Finding:
    return Finding(
        code="text-cut",
        sentence=f"Only the first {LONGEST:,} of the text's {length:,} characters were read.",
        sentence_ru=f"Прочитаны только первые {LONGEST:,} знаков текста из {length:,}.",
        spans=(Span(LONGEST - 1, LONGEST),),
    )
