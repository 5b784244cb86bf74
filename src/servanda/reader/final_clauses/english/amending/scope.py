"""Which sentences on amendments are about the instrument, and which about its annexes.

A sentence that does not say so goes with the one before it in its article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from servanda.reader.final_clauses.document import Passage

_CHANGES = ("amendment", "modification", "revision")
_ANNEXES = ("annex", "appendi", "schedule", "regulation", "limit", "amount", "rules")
_OF = frozenset({"to", "of", "in", "an", "the", "any", "its", "this", "present", "technical"})
_INSTRUMENT = ("convention", "agreement", "treaty", "protocol", "covenant", "charter", "article")
_NEAR = 5
_BESIDE = (["including"], ["other"], ["except"], ["excluding"])


def on_the_instrument(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Give the passages that are not about amendments of annexes."""
    article, annexes = None, False
    for passage in passages:
        if passage.article != article:
            article = passage.article
            annexes = article is not None and _heads_annexes(article.heading)
        said = _about_annexes([token.word for token in passage.tokens])
        annexes = annexes if said is None else said
        if not annexes:
            yield passage


def _heads_annexes(heading: str) -> bool:
    return any(word.startswith(_ANNEXES) for word in heading.split())


def _about_annexes(words: Sequence[str]) -> bool | None:
    """Tell by the first change that says of what it is one; None where none does."""
    for at, word in enumerate(words):
        if word.startswith(_CHANGES):
            following = words[at + 1 : at + 1 + _NEAR]
            if following[:1] == [","] and following[1:2] in _BESIDE:
                return False  # amendments, other than those to the annexes
            changed = next((word for word in following if word not in _OF), "")
            if changed.startswith((*_ANNEXES, *_INSTRUMENT)):
                return changed.startswith(_ANNEXES)
    return None
