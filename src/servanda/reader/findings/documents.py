"""Findings about the list of documents: one instrument that stands in it twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from servanda.reader.findings.wording import day_en, day_ru, listed, quoted_en, quoted_ru
from servanda.reader.lexicon.listing import listed as listed_words
from servanda.reader.record import Document, Finding, Record

_WORD = re.compile(r"[^\W\d_]{4,}")
_DRAFT = re.compile(r"(?:draft|проект)\b", re.IGNORECASE)
_SHARED = 0.75  # of the topic words of the shorter name
_FEWEST = 2
_MOST_COMPARED = 150  # pairs grow with the square, and no session makes more
_FORMAL = listed_words(
    "agreement protocol convention treaty cooperation between among states member "
    "concerning field with соглашение соглашения протокол договор договора конвенция "
    "конвенции сотрудничестве сотрудничества между государств участников области "
    "сфере"
)


def about_documents(record: Record) -> Iterator[Finding]:
    """Find one instrument with two dates in the list, and drafts said to be adopted."""
    numbered = enumerate(record.documents, 1)
    dated = [(n, d, _topic(d.amends or d.title)) for n, d in numbered if d.instrument_dates]
    for (first, one, mine), (second, two, other) in combinations(dated[:_MOST_COMPARED], 2):
        if one.instrument_dates == two.instrument_dates or bool(one.amends) != bool(two.amends):
            continue
        fewer = min(len(mine), len(other))
        if fewer >= _FEWEST and len(mine & other) >= _SHARED * fewer:
            yield _twice(first, one, second, two)

    for number, found in enumerate(record.documents, 1):
        if found.status is None and _DRAFT.match(found.title):
            yield _adopted_draft(number, found)


def _adopted_draft(number: int, found: Document) -> Finding:
    return Finding(
        code="draft-adopted",
        sentence=f"Document {number}, {quoted_en(found.title)}, is called a draft, yet adopted.",
        sentence_ru=f"Документ {number}, {quoted_ru(found.title)}, назван проектом, но принят.",
        spans=(found.span,),
    )


def _topic(name: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(name.lower()) if word not in _FORMAL)


def _twice(first: int, one: Document, second: int, two: Document) -> Finding:
    what = quoted_en(one.amends or one.title), quoted_ru(one.amends or one.title)
    days_en = [listed(map(day_en, d.instrument_dates), "and") for d in (one, two)]
    days_ru = [listed(map(day_ru, d.instrument_dates), "и") for d in (one, two)]
    return Finding(
        code="listed-twice",
        sentence=f"Documents {first} and {second} appear to be one, about {what[0]}, but date "
        f"that instrument differently: {days_en[0]} against {days_en[1]}.",
        sentence_ru=f"Документы {first} и {second}, по-видимому, один документ, касающийся "
        f"{what[1]}, но дата последнего указана по-разному: {days_ru[0]} и {days_ru[1]}.",
        spans=(one.span, two.span),
    )
