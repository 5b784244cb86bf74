"""Which words make the names of offices: heads, ranks and fields, English and Russian.

English words are looked up; Russian ones are found by stem, heads only with the endings of nouns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.lexicon.offices import (
    FIELDS,
    HEADS,
    LINKS,
    RANKS,
    RU_ENDINGS,
    RU_FIELDS,
    RU_HEADS,
    RU_LINKS,
    RU_RANKS,
)
from servanda.reader.names.states import compound

if TYPE_CHECKING:
    from servanda.reader.names.words import Words

OFFICE_BEGINNINGS = HEADS | RANKS | {"the"}
"""English words with which an office, or an article before a name, can begin."""
_STEM = 3  # letters by which Russian stems are found


def _stems(stems: list[str] | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for stem in stems:
        found.setdefault(stem[:_STEM], []).append(stem)
    return {head: tuple(group) for head, group in found.items()}


_RU_FIELDS = _stems(RU_FIELDS)
_RU_RANKS = _stems(RU_RANKS)
_RU_HEADS = _stems(RU_HEADS)
_VERB_ENDINGS = (
    "ет",
    "ит",
    "ут",
    "ют",
    "ат",
    "ят",
    "ал",
    "ил",
    "ел",
    "ла",
    "ли",
    "ло",
    "ся",
    "сь",
    "ть",
)
_NO_OFFICE = frozenset({"который", "которая", "что", "также", "а"})


def is_verb(key: str) -> bool:
    """Tell whether a Russian word looks like a verb, which no office contains."""
    return key.endswith(_VERB_ENDINGS) or key in _NO_OFFICE


def field_after(words: Words, at: int) -> int:
    """Give the index after a word of the field of an office, or 0."""
    key = words.key(at)
    if not key or key in LINKS:
        return 0
    if key[0] < "а":
        known = key in FIELDS or key in HEADS or ("-" in key and _all_known(key))
    else:
        known = _is_russian_field(key) or _is_before_field(words, at)
    return at + 1 if known and key not in RU_LINKS else 0


def _is_russian_field(key: str) -> bool:
    return (
        _has_stem(key, _RU_FIELDS)
        or _is_russian_head(key)
        or _has_stem(key, _RU_RANKS)
        or compound(key) is not None
    )


def _is_before_field(words: Words, at: int) -> bool:
    """Tell whether an unknown adjective stands before a field: "Чеченской Республики"."""
    key = words.keys[at]
    return (
        key.endswith(("ого", "ой", "ому", "ым", "ых", "ская", "ский"))
        and at + 1 < len(words)
        and _is_russian_field(words.keys[at + 1])
        and not _is_russian_head(words.keys[at + 1])
    )


def _all_known(key: str) -> bool:
    return all(part in FIELDS or part in HEADS or part in RANKS for part in key.split("-"))


def is_head(words: Words, at: int) -> bool:
    """Tell whether a word makes an office: "minister", "vice-president", "посла"."""
    key = words.key(at)
    if not key:
        return False
    if key[0] >= "а":
        return _is_russian_head(key)
    if key in HEADS:
        return True
    return "-" in key and key.rsplit("-", 1)[-1] in HEADS and _all_known(key)


def is_rank(words: Words, at: int) -> bool:
    """Tell whether a word may stand before the head of an office: "first", "acting", "первый"."""
    key = words.key(at)
    return key in RANKS if key[:1] < "а" else _has_stem(key, _RU_RANKS)


def _has_stem(key: str, stems: dict[str, tuple[str, ...]]) -> bool:
    return any(key.startswith(stem) for stem in stems.get(key[:_STEM], ()))


def _is_russian_head(key: str) -> bool:
    return any(
        key.startswith(stem) and key[len(stem) :] in RU_ENDINGS
        for stem in _RU_HEADS.get(key[:_STEM], ())
    )
