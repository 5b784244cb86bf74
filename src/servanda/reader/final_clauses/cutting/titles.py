"""What a text is called, and what kind of instrument it calls itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from servanda.reader.final_clauses.cutting.cleaning import NOTHING, Clean
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.lexicon.kinds import (
    CHANGING,
    ITSELF,
    KINDS,
    RUSSIAN_CASES,
    TITLE_ENDS,
)

_LONGEST_TITLE = 400
_TITLE_ENDS = {language: re.compile(words) for language, words in TITLE_ENDS.items()}
_LINE_OR_SENTENCE_ENDS = re.compile(r"(?<=\S)\n|\.(?=\s)")
_WORD = re.compile(r"[^\W\d_]+")


def title_of(clean: Clean) -> str:
    """Give the first words of a text up to its preamble."""
    opening = clean.text[:_LONGEST_TITLE].replace(NOTHING, "")
    match = _TITLE_ENDS[clean.language].search(opening, 3) or _LINE_OR_SENTENCE_ENDS.search(opening)
    return " ".join(opening[: match.start() if match else len(opening)].split())


def kind_of(language: str, passages: Iterable[Passage], title: str) -> str:
    """Tell what an instrument calls itself most often, or else what its title says first."""
    own = Counter(
        kind
        for passage in passages
        for before, token in zip(passage.tokens, passage.tokens[1:], strict=False)
        if before.word.startswith(ITSELF)
        if (kind := _kind(token.word, language))
    )
    titled = next((kind for word in _WORD.findall(title) if (kind := _kind(word, language))), "")
    return own.most_common(1)[0][0] if own and titled not in CHANGING else titled


def _kind(word: str, language: str) -> str:
    if language == "en":
        return word if word in KINDS else ""
    return next((kind for stem, kind in RUSSIAN_CASES.items() if word.startswith(stem)), "")
