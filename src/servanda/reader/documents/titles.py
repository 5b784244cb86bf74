"""From a stretch of text to a document: its title, what it amends, the instruments it dates."""

from __future__ import annotations

import re
from datetime import date

from servanda.reader.dates import PrintedDate, dates_in
from servanda.reader.record import Document, Span
from servanda.reader.text import trimmed

_AMENDING_EN = re.compile(
    r"\b(?:(?:amend(?:ments?|ing)|changes?|changing|additions?|alterations?|modifications?"
    r"|supplements?|revisions?)(?:\s*,?\s+(?:and|or)\s+(?:amend\w*|changes?|additions?"
    r"|supplements?))?\s+(?:to|in|into|of)|(?:to\s+amend|amending)(?:\s+and\s+supplement(?:ing)?)?)\s+"
    r"(?:the\s+|an?\s+)?(?=\S)",
    re.IGNORECASE,
)
_AMENDING_RU = re.compile(
    r"\b(?:(?:о|об)\s+)?(?:внесени\w+\s+)?(?:изменени\w+|дополнени\w+|поправ\w+)"
    r"(?:\s+(?:и|или)\s+(?:изменени\w+|дополнени\w+))?\s+(?:в|во|к)\s+(?=\S)",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(
    r"(?:[,(]?\s*\b(?:dated|as\s+of|from|of|signed\s+on|signed|concluded\s+on|подписанн\w+|от)"
    r"|,)\s*$",
    re.IGNORECASE,
)
_TERM_BEFORE = re.compile(r"\b(?:until|till|by|to|through|до|по)\s*$", re.IGNORECASE)
_JOINING = re.compile(r"\s(?:and|or|и|или|as\s+well\s+as|а\s+также)$", re.IGNORECASE)
_END_MARKS = " \t\r\n,;:.–—-("
_LONGEST_BEFORE = 24


def document(raw: str, span: Span, kind: str, language: str, *, planned: bool) -> Document | None:
    """Make a document of a title's stretch of text; None where nothing of it is left."""
    title = _bare(raw, span)
    if title.end <= title.start:
        return None
    dated = [d for d in dates_in(raw, title, language) if _is_instrument_date(raw, title, d)]
    days = dict.fromkeys(d.earliest for d in dated if isinstance(d.earliest, date))
    return Document(
        span=title,
        type=kind,
        title=title.of(raw),
        amends=_amended(raw, title, dated, language),
        instrument_dates=tuple(days),
        status="planned" if planned else None,
    )


def _bare(raw: str, span: Span) -> Span:
    title = trimmed(raw, span.start, span.end, also=_END_MARKS)
    joining = _JOINING.search(raw, max(title.start, title.end - 14), title.end)
    if joining is not None:
        title = trimmed(raw, title.start, joining.start(), also=_END_MARKS)
    return title


def _is_instrument_date(raw: str, title: Span, printed: PrintedDate) -> bool:
    if printed.precision != "day" or printed.earliest is None:
        return False
    before = raw[max(title.start, printed.span.start - _LONGEST_BEFORE) : printed.span.start]
    return _BEFORE_DATE.search(before) is not None and _TERM_BEFORE.search(before) is None


def _amended(raw: str, title: Span, dated: list[PrintedDate], language: str) -> str | None:
    pattern = _AMENDING_RU if language == "ru" else _AMENDING_EN
    match = pattern.search(raw, title.start, title.end)
    if match is None:
        return None
    end = title.end
    for printed in dated:
        if printed.span.start > match.end():
            end = _start_of_date(raw, match.end(), printed)
            break
    amended = trimmed(raw, match.end(), end, also=_END_MARKS[:-1])
    return amended.of(raw) or None


def _start_of_date(raw: str, after: int, printed: PrintedDate) -> int:
    """Give where "dated ..." begins, so that the instrument is named without its date."""
    begin = max(after, printed.span.start - _LONGEST_BEFORE)
    match = _BEFORE_DATE.search(raw, begin, printed.span.start)
    return match.start() if match else printed.span.start
