"""A text cut into stretches, each with the fields that were read from it, for highlighting.

Rules it keeps:

- the stretches, joined, are the text, character for character;
- spans may overlap: at each point where one begins or ends the text is cut, and a stretch carries
  all that cover it;
- a mark's own anchor stands on its first stretch only, so that an address names one place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from servanda.reader.record import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words that a field was read from."""

    span: Span
    field: str
    """Name of the field, such as ``delegations``."""
    number: int = 0
    """Which of several, from 1; 0 for a field of which there is one."""

    @property
    def name(self) -> str:
        """Give the end of both anchors, ``words-`` and ``field-``."""
        return f"{self.field}-{self.number}" if self.number else self.field


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A piece of the text under the same marks."""

    text: str
    marks: tuple[Mark, ...] = ()
    """All that cover it, the widest first."""
    begins: tuple[Mark, ...] = ()
    """Those of them that begin here."""

    @property
    def innermost(self) -> Mark | None:
        """Give the narrowest mark, to whose field the words lead."""
        return self.marks[-1] if self.marks else None


def stretches(text: str, marks: Iterable[Mark]) -> tuple[Stretch, ...]:
    """Cut a text at every beginning and end of a mark; empty and outlying spans mark nothing.

    >>> [s.text for s in stretches("Ann met Bob.", [Mark(span=Span(8, 11), field="people")])]
    ['Ann met ', 'Bob', '.']
    """
    real = sorted(  # of two equally wide, the one named first is the wider
        (m for m in marks if 0 <= m.span.start < m.span.end <= len(text)),
        key=lambda m: (m.span.start - m.span.end, m.span.start),
    )
    cuts = sorted({0, len(text)} | {edge for m in real for edge in (m.span.start, m.span.end)})
    beginning: dict[int, list[Mark]] = {}
    ending: dict[int, list[Mark]] = {}
    for mark in real:
        beginning.setdefault(mark.span.start, []).append(mark)
        ending.setdefault(mark.span.end, []).append(mark)
    order = {mark: number for number, mark in enumerate(real)}
    open_now: set[Mark] = set()
    pieces = []
    for start, end in pairwise(cuts):
        open_now.difference_update(ending.get(start, ()))
        begins = tuple(beginning.get(start, ()))
        open_now.update(begins)
        covering = tuple(sorted(open_now, key=order.__getitem__))
        pieces.append(Stretch(text=text[start:end], marks=covering, begins=begins))
    return tuple(pieces)
