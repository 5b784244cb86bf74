"""Cutting a text into the passages in which final clauses stand, their words mended.

The road: ``cleaning`` makes noise invisible without moving a character; ``articles``, ``sentences``
and ``passages`` find what is worth reading; ``words`` reads its words, ``mending`` repairs them;
``things`` joins the words that stand for one number, day, state or reference; ``limits`` says how
much of a text is read.
"""

from __future__ import annotations

from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.limits import read_passages
from servanda.reader.final_clauses.cutting.passages import kept_sentences
from servanda.reader.final_clauses.cutting.titles import kind_of, title_of
from servanda.reader.final_clauses.document import Document


def document_of(raw: str) -> Document:
    """Prepare any text for the grammar."""
    clean = cleaned(raw)
    passages, unread = read_passages(clean, tuple(kept_sentences(clean)))
    title = title_of(clean)
    return Document(
        raw=raw,
        language=clean.language,
        kind=kind_of(clean.language, passages, title),
        title=title,
        passages=passages,
        unread=unread,
    )
