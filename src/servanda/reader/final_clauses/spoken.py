"""Whether a text is in a language that can be read at all; what is in another is not guessed at."""

from __future__ import annotations

from servanda.reader.lexicon.listing import listed

UNDETERMINED = "und"
"""The code for a language that is not known (ISO 639-2)."""

_LITTLE = listed("the of and to shall и в на с о не по для")
_LEAST = 0.03
"""The share that these have at least; in English and Russian treaties it is above a tenth."""
_ENOUGH = 20
"""Words that a text has at least before its language is doubted."""
_SAMPLE = 100_000


def is_readable(text: str) -> bool:
    """Tell whether the little words of a text are English or Russian, as far as it is long enough.

    >>> is_readable("La présente Convention entre en vigueur le trentième jour " * 5)
    False
    """
    words = text[:_SAMPLE].casefold().split()
    return len(words) < _ENOUGH or sum(word in _LITTLE for word in words) >= _LEAST * len(words)
