"""Damaged words repaired: run together, broken apart, misread by a machine.

Rules it keeps:

- a word that is known is left as it is; one that is not is repaired only if one repair fits;
- run-together words are taken apart without changing a letter; only where letters were changed is
  a word marked as mended, since only then may it have meant something else;
- a wrong letter is looked for in long words of final clauses only, never in names or short words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from servanda.reader.final_clauses.cutting.cleaning import NOTHING
from servanda.reader.final_clauses.cutting.gazetteer import NAME_WORDS
from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.cutting.words import Word, letters_and_digits
from servanda.reader.final_clauses.lexicon import (
    english_a_to_l,
    english_core,
    english_m_to_z,
    russian,
)
from servanda.reader.final_clauses.lexicon.references import EN_UNITS, RU_POINTING, RU_UNITS
from servanda.reader.final_clauses.numerals import number_at
from servanda.reader.lexicon.listing import listed
from servanda.reader.lexicon.months import EN_MONTHS, RU_MONTHS

_LONGEST = 48  # nothing longer is taken apart
_LONGEST_PART = 20
_SHORTEST_PART = 4  # of words not in the list of short ones
_SHORTEST_FREQUENT = 5  # of the words that are repaired though they are short
_SHORTEST_REPAIRED = 7
_SURELY_LONG = 10  # a word so long with one letter other is not taken apart before
_NUMBER = re.compile(r"\d[\d.,/]*(?:-?[^\W\d_]{1,3})?")
_ENDING = listed("st nd rd th d го й я е м му х ой ю ей ого ому ти мя")


@dataclass(frozen=True, slots=True)
class _Tongue:
    """What mending knows of a language."""

    known: frozenset[str]
    short: frozenset[str]
    core: frozenset[str]
    misread: dict[str, str]
    frequent: frozenset[str]
    on_average: float
    """Letters that the parts of a word have at least: Russian ones are long."""


_TONGUES = {
    "en": _Tongue(
        english_a_to_l.WORDS
        | english_m_to_z.WORDS
        | english_core.CORE
        | english_core.SHORT
        | frozenset(english_core.COMPOUNDS.values())
        | EN_UNITS
        | NAME_WORDS["en"]
        | frozenset(EN_MONTHS),
        english_core.SHORT,
        english_core.CORE,
        english_core.MISREAD,
        english_core.FREQUENT,
        1.5,
    ),
    "ru": _Tongue(
        russian.CORE
        | russian.SHORT
        | RU_POINTING
        | frozenset(stem + end for stem, ends in RU_UNITS.items() for end in ends)
        | NAME_WORDS["ru"]
        | frozenset(RU_MONTHS),
        russian.JOINED,
        russian.CORE,
        {},
        frozenset(),
        3.5,
    ),
}


def mended(words: list[Word], text: str, language: str) -> list[Word]:
    """Repair the words of a passage; those that cannot be repaired stay as they are."""
    known = _TONGUES[language].known
    if all(word.word in known or not word.word[0].isalnum() for word in words):
        return words
    found: list[Word] = []
    for word in _unbroken(words, text, known):
        if word.word in known or not word.word[0].isalnum():
            found.append(word)
        else:
            found.extend(_repaired(word, text, language))
    return found


def _unbroken(words: list[Word], text: str, known: frozenset[str]) -> list[Word]:
    """Join two pieces of which one is no word: "ratifi cation", "ratifi- cation"."""
    found = words[:1]
    for word in words[1:]:
        if _is_broken(found[-1], word, known) and text[found[-1].end] in " \n":
            found[-1] = Word(found[-1].word + word.word, found[-1].start, word.end)
        elif len(found) > 1 and found[-1].word == "-" and _is_broken(found[-2], word, known):
            found[-2:] = [Word(found[-2].word + word.word, found[-2].start, word.end)]
        else:
            found.append(word)
    return found


def _is_broken(before: Word, word: Word, known: frozenset[str]) -> bool:
    if before.word in known and word.word in known:
        return False
    whole = before.word + word.word
    return whole in known and len(whole) >= _SHORTEST_REPAIRED


def _repaired(word: Word, text: str, language: str) -> Iterator[Word]:
    if word.word[0].isdigit() and _is_number(word.word):
        yield word
        return
    parts = repair(word.word, language)
    if parts == (word.word,):
        yield word
    elif "".join(parts) == word.word:
        yield from _at_their_places(word, parts, text)
    else:
        yield from (Word(part, word.start, word.end, mended=True) for part in parts)


def _is_number(word: str) -> bool:
    letters = word.lstrip("0123456789.,/-")
    return _NUMBER.fullmatch(word) is not None and (letters in _ENDING or len(letters) <= 1)


def _at_their_places(word: Word, parts: tuple[str, ...], text: str) -> Iterator[Word]:
    """Give each part of a word where its letters stand, nothing between them not counted."""
    letters = [at for at in range(word.start, word.end) if text[at] != NOTHING]
    start = 0
    for part in parts:
        end = start + len(part)
        yield Word(part, letters[start], letters[end - 1] + 1)
        start = end


@lru_cache(maxsize=1 << 15)
def repair(word: str, language: str) -> tuple[str, ...]:
    """Give the words that a damaged word stands for, or the word itself.

    >>> repair("thedate", "en"), repair("ratlfication", "en"), repair("borduria", "en")
    (('the', 'date'), ('ratification',), ('borduria',))
    """
    tongue = _TONGUES[language]
    if word in tongue.misread:
        return (tongue.misread[word],)
    bare = word.removesuffix("'s")
    if len(word) > _LONGEST or bare in tongue.known or not _is_worth_it(bare, language):
        return (word,)
    if not word.isalpha() and "'" not in word:
        parts = tuple(part.word for part in letters_and_digits(Word(word, 0, len(word))))
        inside = len(parts) == 3 and len(parts[1]) == 1 and parts[0].isalpha()
        clean = all(part.isdigit() or part in tongue.known for part in parts)
        whole = None if clean and not inside else _without_digits(word, tongue)
        return whole or parts
    return (
        _of_one_alphabet(word, tongue)
        or _surely_respelt(word, language, tongue)
        or _apart(word, tongue)
        or _labelled(word)
        or _confused(word, tongue)
        or _respelt(word, language, tongue)
        or (word,)
    )


def _is_worth_it(word: str, language: str) -> bool:
    return len(word) > 2 and number_at([word], 0, language) is None


def _of_one_alphabet(word: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Read the Latin letters inside a Russian word as the Russian ones they look like."""
    letters = word.translate(russian.LATIN_SHAPES)
    return (letters,) if not word.isascii() and letters in tongue.known else None


def _without_digits(word: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Read a digit inside a word as the letter that it looks like: f0rce, 1nstrument."""
    for shapes in english_core.SHAPES:
        letters = word.translate(shapes)
        if letters in tongue.known:
            return (letters,)
    return None


def _apart(word: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Take a word apart into known words, as few and as usual as can be."""
    best: list[tuple[float, tuple[str, ...]] | None] = [(0.0, ())]
    for end in range(1, len(word) + 1):
        choices = []
        for start in range(max(0, end - _LONGEST_PART), end):
            before, part = best[start], word[start:end]
            if before is not None and (cost := _cost(part, tongue)):
                choices.append((before[0] + cost, (*before[1], part)))
        best.append(min(choices, default=None))
    parts = () if best[-1] is None else best[-1][1]
    if not parts or len(word) < tongue.on_average * len(parts):
        return None
    # In Russian a letter at the end is an ending.
    return None if tongue is _TONGUES["ru"] and len(parts[-1]) == 1 else parts


def _cost(part: str, tongue: _Tongue) -> float:
    """Say how unusual a word is as a part of another; nought if it cannot be one."""
    if part in tongue.short:
        return 1.5 if len(part) == 1 else 1.0
    if len(part) < _SHORTEST_PART:
        return 0.0
    return 1.0 if part in tongue.core else 1.4 if part in tongue.known else 0.0


def _labelled(word: str) -> tuple[str, ...] | None:
    """Take a Roman numeral off "articlexii", "annexii"."""
    for length in range(4, len(word)):
        if word[:length] in EN_UNITS and roman(word[length:]) is not None:
            return word[:length], word[length:]
    return None


def _confused(word: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Undo one confusion of letters by a machine: rn for m, cl for d; if one word alone fits."""
    found = {
        candidate
        for wrong, right in english_core.CONFUSIONS
        for candidate in _replaced_once(word, wrong, right)
        if candidate in tongue.known and len(candidate) >= _SHORTEST_PART
    }
    return (found.pop(),) if len(found) == 1 else None


def _replaced_once(word: str, wrong: str, right: str) -> Iterator[str]:
    at = word.find(wrong)
    while at >= 0:
        yield word[:at] + right + word[at + len(wrong) :]
        at = word.find(wrong, at + 1)


def _surely_respelt(word: str, language: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Find the long word with one letter other, before a word is taken apart."""
    found = _respelt(word, language, tongue) if len(word) >= _SURELY_LONG else None
    return found if found is not None and len(found[0]) == len(word) else None


def _respelt(word: str, language: str, tongue: _Tongue) -> tuple[str, ...] | None:
    """Find the one word of final clauses that differs by a letter more, less, other or moved."""
    if len(word) < _SHORTEST_FREQUENT or not word.isalpha():
        return None
    by_deletion = _by_deletion(language)
    near = {
        known
        for shorter in (word, *_deletions(word))
        for known in by_deletion.get(shorter, ())
        if _is_near(word, known)
    }
    if len(word) >= _SHORTEST_REPAIRED:
        near |= {shorter for shorter in _deletions(word) if shorter in tongue.core}
    if language == "ru":  # a letter more or less, or another at its end, is another form of it
        near = {known for known in near if len(known) == len(word) and known[-3:] == word[-3:]}
    return (near.pop(),) if len(near) == 1 else None


def _deletions(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


@cache
def _by_deletion(language: str) -> dict[str, list[str]]:
    """Give the long words of final clauses by what is left of them without one letter."""
    found: dict[str, list[str]] = {}
    tongue = _TONGUES[language]
    for word in tongue.core | tongue.frequent:
        if len(word) >= _SHORTEST_REPAIRED or word in tongue.frequent:
            for shorter in _deletions(word):
                found.setdefault(shorter, []).append(word)
    return found


def _is_near(word: str, known: str) -> bool:
    """Tell whether one letter is other or missing, or two beside each other are exchanged."""
    if len(word) != len(known):
        return len(word) < len(known) and len(word) >= _SHORTEST_REPAIRED - 1
    unlike = [at for at in range(len(word)) if word[at] != known[at]]
    if len(unlike) == 1:
        return True
    return len(unlike) == 2 and word[unlike[0]] == known[unlike[1]] and unlike[1] - unlike[0] == 1
