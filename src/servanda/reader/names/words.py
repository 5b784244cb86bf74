"""Words of a stretch of text with their offsets, and phrases found among them, longest first.

Rules it keeps:

- a word keeps its offsets in the text as given; its key is lower case, without accents, ``ё`` as
  ``е``, one kind of apostrophe, and without the possessive ending;
- an initial is a word with its full stop (``G.``), a hyphenated compound is one word;
- of two phrases that begin at one word the longer wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from servanda.reader.record import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

_WORD = re.compile(
    r"[^\W\d_a-zа-яё][a-zа-яё]?\.(?![a-zа-яё])"
    r"|(?:Mrs|Prof|Gen|Hon|Rev|Col|Maj|Capt|Amb|Eng|Sen)\."
    r"|[^\W\d_]\w*(?:[-‑'’ʻʼ`´]\w+)*"
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?"
    r"|[^\w\s]"
)
_FOLDED = str.maketrans(
    "áàâãäåāăąçćčďđéèêëēėęěğģíìîïīįıķłļñńňņóòôõöøōőŕřśšşșťţțúùûüūůűųýÿžźżё’‑ʻʼ`´",
    "aaaaaaaaacccddeeeeeeeeggiiiiiiikllnnnnoooooooorrsssstttuuuuuuuuyyzzzе'-''''",
)


def folded(word: str) -> str:
    """Give the form in which words are compared.

    >>> folded("Türkiye’s")
    'turkiye'
    """
    key = word.lower().translate(_FOLDED).replace("\u0307", "")
    return key.removesuffix("'s")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one stretch of text, in order; columns of equal length."""

    raw: str
    starts: list[int]
    ends: list[int]
    keys: list[str]

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, at: int) -> str:
        """Give the key of a word, or nothing beyond the last."""
        return self.keys[at] if at < len(self.keys) else ""

    def is_capital(self, at: int) -> bool:
        """Tell whether a word begins with a capital."""
        return at < len(self.keys) and self.raw[self.starts[at]].isupper()

    def is_capitals(self, at: int) -> bool:
        """Tell whether a word is written in capitals alone."""
        return self.raw[self.starts[at] : self.ends[at]].isupper()

    def is_possessive(self, at: int) -> bool:
        """Tell whether a word carries the English possessive ending."""
        return self.raw[self.ends[at] - 2 : self.ends[at]] in {"'s", "’s"}

    def is_initial(self, at: int) -> bool:
        """Tell whether a word is an initial with its full stop."""
        return at < len(self.keys) and len(self.keys[at]) > 1 and self.keys[at][-1] == "."

    def is_name_like(self, at: int) -> bool:
        """Tell whether a word is written as a part of a name is: letters, a capital first."""
        return self.is_capital(at) and self.keys[at][0].isalpha()

    def span(self, first: int, after: int) -> Span:
        """Give the stretch from one word up to, but without, another."""
        return Span(self.starts[first], self.ends[after - 1])


@lru_cache(maxsize=512)
def words_of(raw: str, span: Span) -> Words:
    """Split a stretch of text into words; punctuation marks are words of their own."""
    matches = list(_WORD.finditer(raw, span.start, span.end))
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    stretch = raw[span.start : span.end].lower().translate(_FOLDED)
    if len(stretch) == span.end - span.start:
        offset = span.start
        keys = [
            stretch[start - offset : end - offset] for start, end in zip(starts, ends, strict=True)
        ]
        return Words(raw, starts, ends, [key.removesuffix("'s") for key in keys])
    return Words(raw, starts, ends, [folded(match[0]) for match in matches])


class Phrases(Generic[T]):
    """A dictionary of phrases; what begins at a word is found in one or two look-ups."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        """Take pairs of a phrase, as printed, and its meaning; of equal phrases the first wins."""
        self._meanings: dict[str, T] = {}
        lengths: dict[str, set[int]] = {}
        for phrase, meaning in entries:
            keys = [folded(word) for word in _WORD.findall(phrase)]
            self._meanings.setdefault(" ".join(keys), meaning)
            lengths.setdefault(keys[0], set()).add(len(keys))
        self._lengths = {head: sorted(found, reverse=True) for head, found in lengths.items()}

    def at(self, words: Words, at: int) -> tuple[T, int] | None:
        """Give the meaning of the longest phrase that begins at a word, and the word after it."""
        if at >= len(words.keys):
            return None
        for length in self._lengths.get(words.keys[at], ()):
            meaning = self._meanings.get(" ".join(words.keys[at : at + length]))
            if meaning is not None:
                return meaning, min(at + length, len(words.keys))
        return None

    @property
    def heads(self) -> frozenset[str]:
        """Keys of the words at which a phrase can begin."""
        return frozenset(self._lengths)

    def meaning(self, phrase: str) -> T | None:
        """Give the meaning of a phrase whose words are keys already."""
        return self._meanings.get(phrase)
