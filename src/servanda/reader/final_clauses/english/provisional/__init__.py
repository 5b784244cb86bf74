"""Provisional application: from which event a state applies what does not bind it yet (art. 25).

Rules it keeps:

- it begins with the signing of the instrument, a state's own signature or its declaration, so long
  after as the text says, and ends by notice; entry into force ends it besides;
- a condition on it ("once ten states have signed", "as far as its laws allow") is doubted, and what
  begins on a fixed day or with a decision is not of the algebra and not read.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.provisional import beginning, sentence
from servanda.reader.final_clauses.english.provisional.reading import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (*beginning.PHRASES, *sentence.PHRASES)

__all__ = ["PHRASES", "read"]
