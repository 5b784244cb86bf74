"""Instruments on record that a paper of a draft may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.register.models import Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An instrument to choose."""

    slug: str
    title_en: str
    title_ru: str
    signed_on: str

    def title(self, language: str) -> str:
        """Give its title in a language, the other where there is none."""
        return (self.title_ru if language == "ru" else self.title_en) or self.title_en


def instruments_like(held_on: date | None) -> tuple[Option, ...]:
    """Give the instruments that may have been signed on a day: those of that day, or of none."""
    days = ["", *([held_on.isoformat()] if held_on else [])]
    rows = Instrument.objects.filter(signed_on__in=days).order_by("title_en")
    return tuple(
        Option(slug=slug, title_en=title_en, title_ru=title_ru, signed_on=signed_on)
        for slug, title_en, title_ru, signed_on in rows.values_list(
            "slug", "title_en", "title_ru", "signed_on"
        )
    )
