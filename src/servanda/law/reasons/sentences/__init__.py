"""The sentences of explanations, with named places: one set for each language, none left out."""

from __future__ import annotations

from servanda.law.reasons.names import Language
from servanda.law.reasons.sentences.english import ENGLISH
from servanda.law.reasons.sentences.places import Sentences
from servanda.law.reasons.sentences.russian import RUSSIAN

SENTENCES: dict[Language, Sentences] = {"en": ENGLISH, "ru": RUSSIAN}

__all__ = ["SENTENCES", "Sentences"]
