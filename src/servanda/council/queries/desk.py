"""Drafts, as the desk shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from servanda.council.models import Draft, Session
from servanda.council.queries.marked import fields_of, marks_of_record, tone_of
from servanda.council.working import Working, from_json, places_of
from servanda.register.highlight import Stretch, stretches

LISTED_TWICE = "listed-twice"
"""The reader's code for one paper that a text lists twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A draft in the desk's lists."""

    id: int
    name: str
    filed_by: str
    filed_at: datetime
    language: str
    revision: int
    state: str
    body: str
    date_start: str
    documents: int
    findings: int
    session: str
    """Address of the session it became; empty while it is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPage:
    """A draft to be worked on."""

    id: int
    name: str
    source: str
    sha256: str
    revision: int
    state: str
    working: Working
    pieces: tuple[Stretch, ...]
    fields: tuple[str, ...]
    """The fields that have words in the text, for the legend."""
    session: str

    @property
    def is_open(self) -> bool:
        """Tell whether it may still be corrected and confirmed."""
        return self.state == Draft.State.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingOffer:
    """A finding beside the form, with what one click can do about it."""

    code: str
    tone: str
    en: str
    ru: str
    quotes: tuple[str, ...]
    places: tuple[int, ...]
    """Of a double listing, the documents that appear to be one paper."""
    is_merged: bool

    @property
    def merge(self) -> str:
        """Give the value of the button that merges the last listing into the first, if any."""
        if len(self.places) < 2 or self.is_merged:
            return ""
        return f"{self.places[-1]},{self.places[0]}"


def open_drafts() -> tuple[DraftRow, ...]:
    """Give the drafts that wait for a person, the latest first."""
    return tuple(_rows(Draft.objects.filter(state=Draft.State.OPEN)))


def recent_drafts(limit: int = 20) -> tuple[DraftRow, ...]:
    """Give the drafts closed last: confirmed or set aside."""
    return tuple(_rows(Draft.objects.exclude(state=Draft.State.OPEN)[:limit]))


def draft(draft_id: int) -> DraftPage | None:
    """Give one draft with its highlighted text; None where there is none."""
    row = Draft.objects.filter(pk=draft_id).first()
    if row is None:
        return None
    working = from_json(row.text, row.record)
    marks = marks_of_record(working.record)
    return DraftPage(
        id=row.pk,
        name=row.name,
        source=row.source,
        sha256=row.sha256,
        revision=row.revision,
        state=row.state,
        working=working,
        pieces=stretches(row.text, marks),
        fields=fields_of(marks),
        session=_sessions([row]).get(row.pk, ""),
    )


def findings_of(working: Working) -> tuple[FindingOffer, ...]:
    """Give a draft's findings with their words and, for a double listing, the merge to offer."""
    record = working.record
    return tuple(
        FindingOffer(
            code=finding.code,
            tone=tone_of(finding.code),
            en=finding.sentence,
            ru=finding.sentence_ru,
            quotes=tuple(span.of(record.text) for span in finding.spans),
            places=places_of(finding, record) if finding.code == LISTED_TWICE else (),
            is_merged=_is_merged(working, places_of(finding, record)),
        )
        for finding in record.findings
    )


def _is_merged(working: Working, places: tuple[int, ...]) -> bool:
    return len(places) > 1 and len({working.root(place) for place in places}) == 1


def _rows(drafts: QuerySet[Draft]) -> Iterator[DraftRow]:
    found = list(drafts.defer("text", "read").select_related("filed_by"))
    sessions = _sessions(found)
    for row in found:
        yield DraftRow(
            id=row.pk,
            name=row.name,
            filed_by=row.filed_by.get_username(),
            filed_at=row.filed_at,
            language=row.language,
            revision=row.revision,
            state=row.state,
            body=str(row.record.get("body", "")),
            date_start=str(row.record.get("date_start", "")),
            documents=len(row.record.get("documents", [])),
            findings=len(row.record.get("findings", [])),
            session=sessions.get(row.pk, ""),
        )


def _sessions(drafts: Iterable[Draft]) -> dict[int, str]:
    """Give the session that each confirmed draft became."""
    confirmed = [draft for draft in drafts if draft.state == Draft.State.CONFIRMED]
    texts = [draft.sha256 for draft in confirmed]
    sessions = dict(
        Session.objects.filter(text_sha256__in=texts).values_list("text_sha256", "slug")
    )
    return {draft.pk: sessions[draft.sha256] for draft in confirmed if draft.sha256 in sessions}
