"""Findings about numbers of documents: two that differ, or one that the list does not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.reader.counts import document_counts
from servanda.reader.findings.wording import listed, quoted_en, quoted_ru
from servanda.reader.record import Count, Finding, Record
from servanda.reader.text import prepare

_MORE = re.compile(
    r"more|over|least|exceed|surpass|plus|\+|более|свыше|больше|не\s+мен", re.IGNORECASE
)


def about_counts(record: Record) -> Iterator[Finding]:
    """Compare the numbers of documents stated with each other and with the list."""
    if record.documents_count is None:
        return
    yield from _two_counts(record)
    yield from _against_list(record, record.documents_count)


def _two_counts(record: Record) -> Iterator[Finding]:
    stated = document_counts(prepare(record.text))
    exact = {count.value: count for count in reversed(stated)}
    differing = [
        count
        for count in exact.values()
        if not any(_allows(count, other) for other in exact.values() if other is not count)
    ]
    if len(exact) < 2 or not differing:
        return
    numbers = sorted(exact)
    en = listed([_said_en(exact[n]) for n in numbers], "and")
    ru = listed([_said_ru(exact[n]) for n in numbers], "и")
    yield Finding(
        code="counts-differ",
        sentence=f"The text states different numbers of documents: {en}.",
        sentence_ru=f"В тексте названо разное число документов: {ru}.",
        spans=tuple(exact[n].span for n in numbers),
    )


def _said_en(count: Count) -> str:
    return quoted_en(f"{count.hedge} {count.value}") if count.hedge else str(count.value)


def _said_ru(count: Count) -> str:
    return quoted_ru(f"{count.hedge} {count.value}") if count.hedge else str(count.value)


def _allows(one: Count, other: Count) -> bool:
    """Tell whether "more than 20" and 22 can both be true."""
    low, high = sorted((one, other), key=lambda count: count.value)
    return low.hedge is not None and _MORE.search(low.hedge) is not None and high.value > low.value


def _against_list(record: Record, stated: Count) -> Iterator[Finding]:
    named = sum(1 for document in record.documents if document.status is None)
    open_end = stated.hedge is not None and _MORE.search(stated.hedge) is not None
    if not named or named == stated.value or (open_end and named > stated.value):
        return
    yield Finding(
        code="listed-otherwise",
        sentence=f"Number of documents stated: {_said_en(stated)}; named: {named}.",
        sentence_ru=f"Число документов по тексту: {_said_ru(stated)}; названо: {named}.",
        spans=(stated.span,),
    )
