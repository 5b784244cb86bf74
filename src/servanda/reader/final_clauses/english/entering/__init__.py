"""When the instrument enters into force."""

from __future__ import annotations

from servanda.reader.final_clauses.english.entering import provisos, sentences
from servanda.reader.final_clauses.english.entering.reading import read
from servanda.reader.final_clauses.forms import Key

__all__ = ["PHRASES", "read"]

PHRASES: tuple[Key[object], ...] = (*provisos.PHRASES, *sentences.PHRASES)
