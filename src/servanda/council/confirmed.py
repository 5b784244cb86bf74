"""What an officer decides when confirming, and the one ledger entry that holds it all.

Rules of the entry ``session.confirmed``:

- everything that the session's rows say follows from it;
- people stand in it by digest, also inside sentences, so that a name can be erased and the chain
  still holds;
- words of the text are named by their place in it, and the text by its SHA-256: no sentence of it
  is copied;
- numbers are exact decimals written as text; what is not on record is absent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from servanda.council.working import Paper, Working
from servanda.law.dates import Day, to_edtf
from servanda.ledger.canonical import Json
from servanda.reader.record import Count, Document, Figure, Found, NextSession, Record, Span

_VEILED = re.compile(r"⟦([0-9a-f]{64})⟧")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What an officer decided about one paper."""

    place: int
    """Where the paper stands first in the list."""
    instrument: str = ""
    """An instrument on record that it is; empty: it is registered now."""
    title_en: str = ""
    """Its English title where the text prints another, and the like in Russian."""
    title_ru: str = ""
    signed_by: tuple[str, ...] = ()
    """States whose signature is on record; of all others nothing is known."""
    source: str = ""
    """Where it is known who signed; empty: the text itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact of the session from another source than its text."""

    en: str
    ru: str
    source: str
    basis: str = "direct"
    """``direct``: the source says it; ``inference``: it was concluded from the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """All that an officer confirms beyond the corrected record."""

    council: str
    """Slug of the council whose session it is."""
    choices: tuple[Choice, ...] = ()
    facts: tuple[Fact, ...] = ()

    def choice(self, paper: Paper) -> Choice:
        """Give the decision about a paper; by default: register it, no signature is known."""
        for choice in self.choices:
            if choice.place in paper.listed_as:
                return choice
        return Choice(place=paper.listed_as[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """The text that a session is confirmed from."""

    draft: int
    sha256: str
    name: str
    source: str


def people_in(record: Record) -> tuple[str, ...]:
    """Give the names of the people whom the record names, each once."""
    names = (
        record.chair.person if record.chair else None,
        *(row.person for row in record.delegations),
        *(row.person for row in record.reports_heard),
    )
    return tuple(dict.fromkeys(name for name in names if name))


def veiled(words: str, people: Mapping[str, str]) -> str:
    """Put digests in the place of names, longer names first.

    >>> veiled("Ann spoke", {"Ann": "0" * 64}) == "⟦" + "0" * 64 + "⟧ spoke"
    True
    """
    for name in sorted(people, key=len, reverse=True):
        words = words.replace(name, f"⟦{people[name]}⟧")
    return words


def unveiled(words: str, names: Mapping[str, str], erased: str = "…") -> str:
    """Put names back in the place of digests; an erased one is shown as ``erased``."""
    return _VEILED.sub(lambda match: names.get(match[1], erased), words)


def digests_in(words: str) -> tuple[str, ...]:
    """Give the digests that stand in veiled words."""
    return tuple(_VEILED.findall(words))


def number_text(value: Fraction) -> str:
    """Write an exact number as a decimal, or as a fraction where no decimal is exact.

    >>> number_text(Fraction(136, 10)), number_text(Fraction(1, 3))
    ('13.6', '1/3')
    """
    for places in range(12):
        scaled = value * 10**places
        if scaled.denominator == 1:
            sign, digits = ("-" if scaled < 0 else ""), str(abs(scaled.numerator)).zfill(places + 1)
            cut = len(digits) - places
            return f"{sign}{digits[:cut]}.{digits[cut:]}" if places else f"{sign}{digits}"
    return f"{value.numerator}/{value.denominator}"


def session_body(
    working: Working,
    confirmation: Confirmation,
    *,
    slug: str,
    instruments: Sequence[str],
    people: Mapping[str, str],
    filed: Filed,
) -> dict[str, Json]:
    """Give the body of the entry that makes a session.

    Args:
        working: the record as corrected.
        confirmation: what the officer decided.
        slug: the session's address.
        instruments: the instrument that each paper became, in the order of the papers.
        people: digest by name, of everybody whom the record names.
        filed: the text.
    """
    record = working.record
    return _present(
        session=slug,
        council=confirmation.council,
        **_header(record, people),
        delegations=[
            _present(state=d.state, person=people.get(d.person or ""), office=d.office)
            for d in record.delegations
        ],
        papers=[
            _paper(paper, instrument)
            for paper, instrument in zip(working.papers(), instruments, strict=True)
        ],
        planned=[_document(d) for d in record.documents if d.status == "planned"],
        reports_heard=[
            _present(person=people.get(h.person or ""), office=h.office)
            for h in record.reports_heard
        ],
        proposals=[_present(state=p.state, words=_words(p.span)) for p in record.proposals],
        figures=[_figure(f) for f in record.figures],
        next_session=_next_session(record.next_session),
        findings=[
            _present(
                code=f.code,
                en=veiled(f.sentence, people),
                ru=veiled(f.sentence_ru, people),
                words=[_words(s) for s in f.spans],
            )
            for f in record.findings
        ],
        facts=[
            _present(
                en=veiled(f.en, people), ru=veiled(f.ru, people), source=f.source, basis=f.basis
            )
            for f in confirmation.facts
        ],
        words=_all_words(record),
        text=_present(
            sha256=filed.sha256,
            draft=filed.draft,
            name=filed.name,
            source=filed.source,
            language=record.language,
        ),
    )


def _header(record: Record, people: Mapping[str, str]) -> dict[str, Json]:
    return {
        "organisation": _value(record.organisation),
        "body": _value(record.body),
        "kind": _value(record.session_kind),
        "date_start": _day(record.date_start),
        "date_end": _day(record.date_end),
        "city": record.place.city if record.place else None,
        "country": record.place.country if record.place else None,
        "formats": [found.value for found in record.formats],
        "chair_state": record.chair.state if record.chair else None,
        "chair_person": people.get(record.chair.person or "") if record.chair else None,
        **_count("agenda", record.agenda_count),
        **_count("documents", record.documents_count),
    }


def _count(name: str, count: Count | None) -> dict[str, Json]:
    if count is None:
        return {}
    return {f"{name}_count": count.value, f"{name}_hedge": count.hedge}


def _paper(paper: Paper, instrument: str) -> Json:
    return _present(
        number=paper.number,
        instrument=instrument,
        listed_as=list(paper.listed_as),
        **_document(paper.document),
    )


def _document(document: Document) -> dict[str, Json]:
    return _present(
        title=document.title,
        type=document.type,
        amends=document.amends,
        instrument_dates=[day.isoformat() for day in document.instrument_dates],
    )


def _figure(figure: Figure) -> Json:
    return _present(
        quantity=figure.quantity,
        value=None if figure.value is None else number_text(figure.value),
        unit=figure.unit,
        period=figure.period,
        change_percent=None
        if figure.change_percent is None
        else number_text(figure.change_percent),
        hedge=figure.hedge,
        change_hedge=figure.change_hedge,
    )


def _next_session(announced: NextSession | None) -> Json:
    if announced is None:
        return None
    day = (
        to_edtf(Day(announced.earliest, announced.latest))
        if announced.earliest and announced.latest
        else None
    )
    return _present(
        when=announced.when, edtf=day, place=announced.place, chair_state=announced.chair_state
    )


def _all_words(record: Record) -> dict[str, Json]:
    """Give the place in the text of the words of each field; what was added by hand has none."""
    singles = {
        name: getattr(record, name)
        for name in (
            "organisation",
            "body",
            "session_kind",
            "date_start",
            "date_end",
            "date_text",
            "place",
            "chair",
            "agenda_count",
            "documents_count",
            "next_session",
        )
    }
    rows = {
        name: getattr(record, name)
        for name in ("formats", "delegations", "documents", "reports_heard", "proposals", "figures")
    }
    words: dict[str, Json] = {name: _words(item.span) for name, item in singles.items() if item}
    words |= {name: [_words(item.span) for item in items] for name, items in rows.items()}
    return _present(**words)


def _words(span: Span) -> Json:
    return [span.start, span.end] if span.end > span.start else []


def _value(found: Found[str] | None) -> str | None:
    return found.value if found else None


def _day(found: Found[date] | None) -> str | None:
    return found.value.isoformat() if found else None


def _present(**fields: Json) -> dict[str, Json]:
    """Leave out what is not on record."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
