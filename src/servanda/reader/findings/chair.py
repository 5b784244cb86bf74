"""Findings about the chair and the host: two chairs, a guest in the chair, a host not listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.reader.findings.wording import quoted_en, quoted_ru, state_ru
from servanda.reader.names.states import english_name, state_at
from servanda.reader.names.words import words_of
from servanda.reader.record import Chair, Finding, Record, Span

_CHAIRING = re.compile(
    r"\bchaired\b|\bin\s+the\s+chair\b|\bpresided\b|\bunder\s+the\s+chairmanship\b"
    r"|\bпод\s+председательством\b|\bпредседательств(?:овал|ует|ующ)\w*",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;.!?\n]\s")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LONGEST_CLAUSE = 160
_FEWEST = 3  # delegations from which a missing host is worth a word


def about_chair(record: Record) -> Iterator[Finding]:
    """Compare who chaired with who hosted, and with who else is said to have chaired."""
    host = record.place.country if record.place else None
    if record.chair is not None:
        yield from _two_chairs(record, record.chair)
        if host is not None and record.chair.state not in {None, host} and record.place:
            yield _guest(record.chair, host, record.place.span)
    states = {delegation.state for delegation in record.delegations}
    if host is not None and len(states) >= _FEWEST and host not in states and record.place:
        yield Finding(
            code="host-missing",
            sentence=f"The host, {english_name(host)}, is not among the delegations named.",
            sentence_ru=f"Принимающее государство, {state_ru(host)}, не названо среди делегаций.",
            spans=(record.place.span,),
        )


def _guest(chair: Chair, host: str, place: Span) -> Finding:
    return Finding(
        code="chair-not-host",
        sentence=f"The chair is of {english_name(chair.state or '')}, the host is "
        f"{english_name(host)}: a note, not an error.",
        sentence_ru=f"Председательствует {state_ru(chair.state or '')}, "
        f"принимает {state_ru(host)}: "
        "это примечание, а не ошибка.",
        spans=(chair.span, place),
    )


def _two_chairs(record: Record, chair: Chair) -> Iterator[Finding]:
    """Find a second clause on who chaired that names neither the chair nor the chair's state."""
    known = set(_WORD.findall((chair.person or "").lower()))
    for match in _CHAIRING.finditer(record.text):
        clause = _clause(record.text, match)
        if clause.start < chair.span.end and chair.span.start < clause.end:
            continue
        if known & set(_WORD.findall(clause.of(record.text).lower())):
            continue
        states = _states(record.text, clause)
        if not states or chair.state in states:
            continue
        words = chair.span.of(record.text), clause.of(record.text)
        yield Finding(
            code="two-chairs",
            sentence="Two are said to have chaired: "
            f"{quoted_en(words[0])} and {quoted_en(words[1])}.",
            sentence_ru="Председательствующими названы двое: "
            f"{quoted_ru(words[0])} и {quoted_ru(words[1])}.",
            spans=(chair.span, clause),
        )
        return


def _clause(text: str, match: re.Match[str]) -> Span:
    begin = max(0, match.start() - _LONGEST_CLAUSE)
    start = begin
    for mark in _CLAUSE_END.finditer(text, begin, match.start()):
        start = mark.end()
    end = _CLAUSE_END.search(text, match.end(), match.end() + _LONGEST_CLAUSE)
    return Span(start, end.start() if end else min(len(text), match.end() + _LONGEST_CLAUSE))


def _states(text: str, clause: Span) -> set[str]:
    words = words_of(text, clause)
    found = (state_at(words, at) for at in range(len(words)))
    return {state.code for state in found if state is not None}
