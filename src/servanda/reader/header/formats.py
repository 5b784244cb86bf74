"""Formats in which a session met: narrow and extended, by their many names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.lexicon.session import EXTENDED, NARROW
from servanda.reader.record import Found, Span

if TYPE_CHECKING:
    from servanda.reader.text import Text


def formats(text: Text) -> tuple[Found[str], ...]:
    """Give ``narrow`` and ``extended``, each where it is first named."""
    found: list[Found[str]] = []
    for value, pattern in (("narrow", NARROW), ("extended", EXTENDED)):
        match = pattern.search(text.lower, text.body.start, text.body.end)
        if match is not None:
            found.append(Found(value, Span(match.start(), match.end())))
    return tuple(found)
