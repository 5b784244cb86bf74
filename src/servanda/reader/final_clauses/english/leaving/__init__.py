"""Withdrawal and denunciation: who may leave, when, and from when it has effect (VCLT art. 54).

Rules it keeps:

- a rule is read only where a sentence says that a party may leave the instrument itself, or that
  none may; withdrawing a reservation, an objection, a proposal or a signature is another matter;
- what other sentences of the same article, or the next ones where the text has no articles, say of
  effect and of limits is part of the rule;
- where nothing is said of when a notice has effect, at once is doubted (``Doubt.TEXT_SILENT``).
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.leaving import (
    effects,
    lengths,
    limits,
    manners,
    naming,
    rights,
    sentence,
    since,
    timing,
)
from servanda.reader.final_clauses.english.leaving.reading import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (
    *naming.PHRASES,
    *lengths.PHRASES,
    *since.PHRASES,
    *timing.PHRASES,
    *manners.PHRASES,
    *rights.PHRASES,
    *effects.PHRASES,
    *limits.PHRASES,
    *sentence.PHRASES,
)

__all__ = ["PHRASES", "read"]
