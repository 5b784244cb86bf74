"""A register at once: answers of ``standing`` and ``relations`` for all treaties, on columns.

``Register`` is the whole of it; what it answers is in ``answers``, and ``STANDINGS`` and
``ANSWERS`` name the codes. The answers are those of the one-by-one evaluator; only the reasons are
not here, for which one asks ``standing`` about the treaty in question.
"""

from __future__ import annotations

from servanda.law.corpus.answers import History, Relations, Snapshot
from servanda.law.corpus.calendar import NEVER
from servanda.law.corpus.pairs import ANSWERS
from servanda.law.corpus.register import Register, UnknownTreatyError
from servanda.law.corpus.transitions import CODES, STANDINGS

__all__ = [
    "ANSWERS",
    "CODES",
    "NEVER",
    "STANDINGS",
    "History",
    "Register",
    "Relations",
    "Snapshot",
    "UnknownTreatyError",
]
