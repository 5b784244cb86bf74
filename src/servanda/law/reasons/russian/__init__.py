"""Russian words for clauses and their parts, in the genitive wherever an event is named."""

from __future__ import annotations

from servanda.law.reasons.russian.nouns import act_noun, joined
from servanda.law.reasons.russian.provisions import Russian

__all__ = ["Russian", "act_noun", "joined"]
