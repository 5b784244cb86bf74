"""Documents named by their subject: "a separate order is devoted to ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.reader.documents.titles import document
from servanda.reader.lexicon.document_types import EN_TYPE_OF, RU_NAMING
from servanda.reader.record import Document, Span
from servanda.reader.text import Text

_EN_KINDS = "decision|order|instruction|resolution|agreement|protocol|declaration|statement"
_DEVOTED = re.compile(
    rf"\b(?P<kind>{_EN_KINDS})\s+(?:concerns|concerned|is\s+devoted\s+to|was\s+devoted\s+to"
    r"|deals\s+with|dealt\s+with|relates\s+to)\s+(?:the\s+)?(?P<topic>\S[^;]*)",
    re.IGNORECASE,
)
_IS_SUBJECT = re.compile(r"\bthe\s+(?:subject|object|topic)\s+of\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:the\s+)?(?P<topic>[^;]{8,300}?)\s+(?:is|are|was|were|became)\s+the\s+"
    rf"(?:subject|object|topic)\s+of\s+(?:an?|another|the)\s+(?:\w+\s+)?(?P<kind>{_EN_KINDS})\b",
    re.IGNORECASE,
)
_RUSSIAN = re.compile(
    r"\b(?P<kind>решение|распоряжение|поручение|соглашение|протокол)\s+"
    r"(?:касается|касалось|посвящено|посвящён|посвящен)\s+(?P<topic>\S[^;]*)",
    re.IGNORECASE,
)


def documents_by_subject(text: Text, sentence: Span) -> Iterator[Document]:
    """Find documents of which a sentence gives type and subject, but no title."""
    patterns = (_RUSSIAN,) if text.language == "ru" else (_DEVOTED, _SUBJECT)
    for pattern in patterns:
        if pattern is _SUBJECT and not _IS_SUBJECT.search(text.raw, sentence.start, sentence.end):
            continue  # the long search only where it can succeed
        match = pattern.search(text.raw, sentence.start, sentence.end)
        if match is None:
            continue
        word = match["kind"].lower()
        kind = EN_TYPE_OF.get(word) or RU_NAMING[word]
        topic = Span(match.start("topic"), match.end("topic"))
        found = document(text.raw, topic, kind, text.language, planned=False)
        if found is not None:
            yield found
