"""States among words in small letters: short, formal and former names, English and Russian.

Rules it keeps:

- the longest name wins; "the" and "government of" before it belong to it;
- waters are no states ("the gulf of Guinea"), nor is northern Ireland.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.words import words_in
from servanda.reader.final_clauses.lexicon import states as formal
from servanda.reader.lexicon.listing import cells
from servanda.reader.lexicon.states_en import STATES_EN
from servanda.reader.lexicon.states_ru import STATES_RU
from servanda.reader.names.declension import adjective_forms, cases

_LONGEST_FORMAL = 5


def _rows(*tables: str) -> Iterator[tuple[str, list[str], list[str]]]:
    for line in "\n".join(tables).splitlines():
        code, _, rest = line.partition(" ")
        names, _, adjectives = rest.partition("|")
        yield code, cells(names), cells(adjectives)


def _keys(name: str) -> tuple[str, ...]:
    clean = cleaned(name)
    return tuple(word.word for word in words_in(clean.text, 0, len(name)))


class _Names:
    """Names of some words each, by their first word, the longest first."""

    def __init__(self, names: Iterator[tuple[str, str]]) -> None:
        """Keep names with what they mean; where one is given twice, the first counts."""
        self.by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, code in names:
            words = _keys(name)
            if len(words) > 1 or not name.lstrip("=").isupper() or words[0] in formal.ACRONYMS:
                self.by_first.setdefault(words[0], []).append((words[1:], code))
        for choices in self.by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def at(self, words: Sequence[str], at: int) -> tuple[str, int] | None:
        """Give the meaning of the longest name at a word, and the place after it."""
        for rest, code in self.by_first.get(words[at], ()) if at < len(words) else ():
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                return code, at + 1 + len(rest)
        return None


def _english_names() -> Iterator[tuple[str, str]]:
    for code, names, _ in _rows(formal.EN, STATES_EN):
        yield from ((name, code) for name in names)


def _english_adjectives() -> Iterator[tuple[str, str]]:
    for code, _, adjectives in _rows(STATES_EN):
        yield from ((adjective, code) for adjective in adjectives)


def _russian_names() -> Iterator[tuple[str, str]]:
    for code, names, _ in _rows(formal.RU, STATES_RU):
        yield from ((form, code) for name in names for form in cases(name))


def _russian_adjectives() -> Iterator[tuple[str, str]]:
    for code, _, stems in _rows(STATES_RU):
        yield from ((form, code) for stem in stems for form in adjective_forms(stem))


_NAMES = {"en": _Names(_english_names()), "ru": _Names(_russian_names())}
_ADJECTIVES = {"en": _Names(_english_adjectives()), "ru": _Names(_russian_adjectives())}
_BEFORE = {"en": formal.FORMAL_BEFORE, "ru": formal.RU_FORMAL}
_AFTER = {"en": formal.FORMAL_AFTER, "ru": formal.RU_FORMAL}
_LAST = {"en": formal.FORMAL_LAST, "ru": formal.RU_FORMAL_LAST}

STATE_WORDS = {
    language: frozenset(_NAMES[language].by_first)
    | frozenset(_ADJECTIVES[language].by_first)
    | _BEFORE[language]
    for language in ("en", "ru")
}
"""Every word with which the name of a state can begin."""


NAME_WORDS = {
    language: frozenset(
        word
        for names in (_NAMES[language], _ADJECTIVES[language])
        for first, choices in names.by_first.items()
        for rest, _ in choices
        for word in (first, *rest)
    )
    for language in ("en", "ru")
}
"""Every word of the name of a state."""


def state_at(words: Sequence[str], at: int, language: str) -> tuple[str, int] | None:
    """Give the code of the state named at a word, and the place of the word after its name."""
    found = [
        _short(words, at, language),
        _formal(words, at, language),
        _with_adjective(words, at, language),
    ]
    longest = max((s for s in found if s is not None), key=lambda s: s[1], default=None)
    return None if longest is None else (longest[0], _after_bracket(words, longest[1]))


def _after_bracket(words: Sequence[str], at: int) -> int:
    """Pass over what is formal of a name and follows it: iran (islamic republic of)."""
    here = at + 1
    while here < len(words) and words[here] in formal.FORMAL_BEFORE:
        here += 1
    closed = words[at : at + 1] == ["("] and words[here : here + 2] == ["of", ")"]
    return here + 2 if closed and here > at + 1 else at


def _short(words: Sequence[str], at: int, language: str) -> tuple[str, int] | None:
    state = _NAMES[language].at(words, at)
    return None if state is None or _is_no_state(words, at) else state


def _is_no_state(words: Sequence[str], at: int) -> bool:
    before = words[at - 1] if at else ""
    if before in formal.NO_STATE_AFTER:
        return True
    return before == "of" and at > 1 and words[at - 2] in formal.WATERS


def _formal(words: Sequence[str], at: int, language: str) -> tuple[str, int] | None:
    """Read "federal republic of X", "grand duchy of X", "республики X"."""
    here = at
    while here < min(at + _LONGEST_FORMAL, len(words)) and words[here] in _BEFORE[language]:
        here += 1
    if here == at:
        return None
    if language == "en":
        if words[here - 1] not in formal.FORMAL_HEADS or words[here : here + 1] != ["of"]:
            return None
        here += 2 if words[here + 1 : here + 2] == ["the"] else 1
    return _NAMES[language].at(words, here)


def _with_adjective(words: Sequence[str], at: int, language: str) -> tuple[str, int] | None:
    """Read "french republic", "российской федерации"; the last word decides."""
    adjective = _ADJECTIVES[language].at(words, at)
    if adjective is None:
        return None
    code, after = adjective
    here = after
    while here < min(after + _LONGEST_FORMAL, len(words)) and words[here] in _AFTER[language]:
        here += 1
    while here > after and words[here - 1] not in _LAST[language]:
        here -= 1
    return (code, here) if here > after else None
