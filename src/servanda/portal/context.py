"""What every page knows: its language, its address in each language, the ledger's last entry."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from servanda.register.queries.law import last_entry


@dataclass(frozen=True, slots=True, kw_only=True)
class LastEntry:
    """The ledger's tip, shown under every page."""

    number: int
    digest: str


def tip() -> LastEntry | None:
    """Give the ledger's last entry, None for an empty ledger; asked only where it is shown."""
    number, digest = last_entry()
    return LastEntry(number=number, digest=digest) if number else None


def page(request: HttpRequest) -> dict[str, object]:
    """Give the page's language, its address in each language, and the ledger's tip."""
    here = request.get_full_path()
    return {
        "language": get_language() or "en",
        "here_en": translate_url(here, "en"),
        "here_ru": translate_url(here, "ru"),
        "last_entry": SimpleLazyObject(tip),
    }
