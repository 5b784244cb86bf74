"""The words of a text that a rule was read from, as an entry keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.ledger.canonical import Json
from servanda.reader.final_clauses.record import Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A passage of the text, and what it is about."""

    matter: Matter
    words: str
    language: str
    """Of the words: ``en`` or ``ru``."""
    article: str = ""
    """Its number in the text; empty where not known."""

    def to_json(self) -> dict[str, Json]:
        """Write it for an entry's body; an empty article is left out."""
        written: dict[str, Json] = {
            "matter": self.matter.value,
            "words": self.words,
            "language": self.language,
        }
        return {**written, "article": self.article} if self.article else written
