"""English words for clauses and their parts: nouns first, then events, delays and provisions."""

from __future__ import annotations

from servanda.law.reasons.english.nouns import act_noun, joined
from servanda.law.reasons.english.provisions import English

__all__ = ["English", "act_noun", "joined"]
