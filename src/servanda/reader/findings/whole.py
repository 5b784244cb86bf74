"""Findings about the record as a whole: nothing read, or one format under different names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.reader.findings.wording import listed, quoted_en, quoted_ru
from servanda.reader.record import Finding, Record, Span

_EN_FORMAT = (
    r"\s+(?:and\s+\w+\s+)?(?:format|formats|composition|attendance|session|meeting|sitting)"
)
_EN = re.compile(
    rf"\b(?P<n>narrow|reduced|limited|restricted|closed)(?:-|{_EN_FORMAT})"
    rf"|\b(?P<e>extended|expanded|enlarged|broad|plenary)(?:-|{_EN_FORMAT})",
    re.IGNORECASE,
)
_RU_FORMAT = r"\w*\s+(?:и\s+\w+\s+)?(?:состав|формат)"
_RU = re.compile(
    rf"\b(?P<n>узк|ограниченн|малом)(?=и?{_RU_FORMAT})|\b(?P<e>расширенн|широк|полном)(?={_RU_FORMAT})"
    r"|(?P<n2>тет-а-тет)",
    re.IGNORECASE,
)
_RU_WORDS = {
    "узк": "узкий",
    "ограниченн": "ограниченный",
    "малом": "малый",
    "расширенн": "расширенный",
}
_RU_WORDS |= {"широк": "широкий", "полном": "полный", "тет-а-тет": "тет-а-тет"}


def about_formats(record: Record) -> Iterator[Finding]:
    """Find a format, narrow or extended, that the text calls by different words."""
    kinds: dict[str, dict[str, Span]] = {"n": {}, "e": {}}
    pattern = _RU if record.language == "ru" else _EN
    for match in pattern.finditer(record.text):
        group = str(match.lastgroup)
        word = match[group].lower()
        kinds[group[0]].setdefault(word, Span(match.start(group), match.end(group)))
    for words in kinds.values():
        if len(words) > 1:
            shown = [_RU_WORDS.get(word, word) for word in words]
            yield Finding(
                code="formats-renamed",
                sentence=f"One format has different names: {listed(map(quoted_en, shown), 'and')}.",
                sentence_ru=f"Один формат назван по-разному: {listed(map(quoted_ru, shown), 'и')}.",
                spans=tuple(words.values()),
            )


def about_whole(record: Record) -> Iterator[Finding]:
    """Say why nothing was read, if nothing was."""
    if not record.text.strip():
        yield Finding(
            code="empty",
            sentence="The text is empty.",
            sentence_ru="Текст пуст.",
        )
    elif not _holds_anything(record):
        yield Finding(
            code="empty",
            sentence="No session, document, delegation or date was recognised: this does not "
            "read as a communiqué.",
            sentence_ru="Не распознано ни заседание, ни документ, ни делегация, ни дата: "
            "это не похоже на коммюнике.",
        )


def _holds_anything(record: Record) -> bool:
    single = (record.organisation, record.body, record.chair, record.date_start, record.date_text)
    lists = (record.delegations, record.documents, record.figures, record.reports_heard)
    others = (record.next_session, record.agenda_count, record.documents_count, record.place)
    return any(map(bool, (*single, *lists, *others)))
