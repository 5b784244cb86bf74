"""What a page asks of the register: in which language, about which day, with which knowledge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "ru"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The arguments that every query of a page shares."""

    language: Language
    day: date
    """The legal day asked about."""
    today: date
    """The day on which the question is put."""
    known_at: int | None = None
    """The entry up to which the register is to know; None for all it knows."""


def language_of(code: str | None) -> Language:
    """Give the language of a page from Django's code for it."""
    return "ru" if code is not None and code.startswith("ru") else "en"
