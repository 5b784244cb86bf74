"""A draft as officers work on it: its record, and which documents are one paper listed again.

Rules it keeps:

- documents are known by their place in the list, counted from 1;
- a place merged into another is the same paper; the paper stands where it is listed first;
- what is added by hand has no words in the text: its span is empty (``BY_HAND``);
- findings always fit the record as it stands, so that a correction can make them go.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _

from servanda.reader import codec
from servanda.reader.findings import findings
from servanda.reader.record import Document, Finding, Record, Span

BY_HAND = Span(0, 0)
"""The span of what an officer added, which no words of the text say."""


class NoSuchPlaceError(ValueError):
    """A place is not in the list of documents, or cannot be merged; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper, however often the text lists it."""

    number: int
    """Its number among the papers, from 1."""
    document: Document
    listed_as: tuple[int, ...]
    """Its places in the list, the first of them its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """A draft's record as corrected so far."""

    record: Record
    merged: Mapping[int, int] = field(default_factory=dict)
    """Place of a document to the place of the one that it is again."""

    def merge(self, place: int, *, into: int) -> Working:
        """Say that the document at ``place`` is the one at ``into`` again.

        Raises:
            NoSuchPlaceError: a place is not in the list, or both are the same.
        """
        for number in (place, into):
            if not 1 <= number <= len(self.record.documents):
                raise NoSuchPlaceError(
                    _("There is no document %(number)s; the list has %(all)s.")
                    % {"number": number, "all": len(self.record.documents)}
                )
        first, second = sorted((self.root(place), self.root(into)))
        if first == second:
            raise NoSuchPlaceError(
                _("Documents %(one)s and %(other)s are one paper already.")
                % {"one": place, "other": into}
            )
        return replace(self, merged={**self.merged, second: first})

    def root(self, place: int) -> int:
        """Give the place at which the paper listed at ``place`` stands first."""
        while place in self.merged:
            place = self.merged[place]
        return place

    def with_record(self, record: Record) -> Working:
        """Give the same with another record, its findings made anew."""
        return replace(self, record=rechecked(record))

    def papers(self) -> tuple[Paper, ...]:
        """Give the distinct papers, in the list's order; a planned one is none yet."""
        places: dict[int, list[int]] = {}
        for place, document in enumerate(self.record.documents, start=1):
            if document.status != "planned":
                places.setdefault(self.root(place), []).append(place)
        return tuple(
            Paper(number=number, document=self.record.documents[root - 1], listed_as=tuple(listed))
            for number, (root, listed) in enumerate(sorted(places.items()), start=1)
        )


def rechecked(record: Record) -> Record:
    """Give a record with the findings that it gives as it stands."""
    bare = replace(record, findings=())
    return replace(bare, findings=findings(bare))


def places_of(finding: Finding, record: Record) -> tuple[int, ...]:
    """Give the places of the documents that a finding is about."""
    return tuple(
        place
        for place, document in enumerate(record.documents, start=1)
        if any(_overlap(span, document.span) for span in finding.spans)
    )


def _overlap(one: Span, other: Span) -> bool:
    return max(one.start, other.start) < min(one.end, other.end)


def to_json(working: Working) -> dict[str, object]:
    """Write a working record as it is stored: the reader's form and the pairs of merged places."""
    pairs = [[place, into] for place, into in sorted(working.merged.items())]
    return {**codec.to_json(working.record), "merged": pairs}


def from_json(text: str, stored: Mapping[str, object]) -> Working:
    """Read a working record as stored beside its text."""
    record = codec.from_json(text, {name: stored[name] for name in stored if name != "merged"})
    pairs = stored.get("merged")
    merged = {int(a): int(b) for a, b in pairs} if isinstance(pairs, list) else {}
    return Working(record=record, merged=merged)
