"""States among words: short and formal names, adjectives, in English and in all Russian cases.

Formal names are grammar: "[the] [Federal] Republic of <state>", "<adjective> Republic", "Республики
<state>", "<adjective> Федерации". Rules it keeps:

- a name begins with a capital, an acronym has only capitals;
- the longest name wins, so that "Guinea-Bissau" is never "Guinea";
- a possessive ("Kazakhstan's") is an adjective.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.reader.lexicon.listing import cells, listed
from servanda.reader.lexicon.states_en import STATES_EN
from servanda.reader.lexicon.states_ru import STATES_RU
from servanda.reader.names.declension import adjective_forms, cases
from servanda.reader.names.words import Phrases, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

_ACRONYM = 4  # names up to this length, such as UAE or США, may be acronyms
_FORMAL_FIRST = listed(
    "republic kingdom state states federation union commonwealth sultanate principality "
    "emirate grand arab islamic federal federated people's peoples democratic socialist "
    "hashemite plurinational bolivarian independent federative co-operative cooperative "
    "united oriental eastern confederation республика республики республике республику "
    "республикой королевство королевства королевству королевством королевстве государство "
    "государства государству государством государстве княжество княжества султанат султаната "
    "султанате султанатом федерация федерации федеративная федеративной исламская исламской "
    "исламскую народная народной демократическая демократической социалистическая "
    "социалистической союз союза содружество содружества эмират эмирата боливарианская "
    "боливарианской хашимитское хашимитского многонациональное многонационального арабская "
    "арабской объединенная объединенной"
)
_FORMAL_AFTER = listed(
    "republic federation kingdom state confederation commonwealth emirate sultanate people's "
    "democratic arab socialist islamic республика республики республике республику "
    "республикой федерация федерации федерацию федерацией королевство королевства королевству "
    "королевством королевстве государство государства государству государством государстве "
    "народная народной народную народно-демократическая арабская арабской исламская исламской "
    "конфедерация конфедерации"
)
_FORMAL_LAST = listed(
    "republic federation kingdom confederation commonwealth республика республики республике "
    "республику республикой федерация федерации федерацию федерацией королевство королевства "
    "королевству королевством королевстве конфедерация конфедерации"
)
_LONGEST_FORMAL = 4  # words of a formal name before "of" or after the adjective


@dataclass(frozen=True, slots=True)
class State:
    """A state named by some words."""

    code: str
    """ISO 3166-1 alpha-3."""
    after: int
    """Index of the word after the name."""
    is_adjective: bool = False


def state_at(words: Words, at: int) -> State | None:
    """Read the name or adjective of a state that begins at a word; an article may precede it."""
    if words.key(at) == "the":
        at += 1
    if not words.is_capital(at):
        return _russian_adjective(words, at)
    short = _short_name(words, at)
    if words.keys[at] in _FORMAL_FIRST and (short is None or short.is_adjective):
        return _formal_name(words, at) or short
    return short


def _formal_name(words: Words, at: int) -> State | None:
    """Read "Federal Republic of X" or "Республики X": only formal words stand before the name."""
    here = at
    while here < at + _LONGEST_FORMAL and words.key(here) in _FORMAL_FIRST:
        here += 1
    if words.key(here) == "of":
        here += 1 + (words.key(here + 1) == "the")
    elif words.key(at)[0] < "а":
        return None
    inner = _short_name(words, here) if words.is_capital(here) else None
    return inner if inner is None or not inner.is_adjective else None


def _short_name(words: Words, at: int) -> State | None:
    name = _NAMES.at(words, at)
    adjective = _ADJECTIVES.at(words, at)
    if name is not None and _is_printed_as_name(words, at, name[1]):
        code, after = name
        if adjective is None or adjective[1] < after or not _continues_formal(words, after):
            return State(code, after, words.is_possessive(after - 1))
    if adjective is None:
        return None
    code, after = adjective
    return _formal_with_adjective(words, code, after) or State(code, after, is_adjective=True)


def _continues_formal(words: Words, at: int) -> bool:
    return words.key(at) in _FORMAL_AFTER


def _formal_with_adjective(words: Words, code: str, at: int) -> State | None:
    """Read on: "Kyrgyz" + "Republic", "Российской" + "Федерации"; the last word decides."""
    here = at
    while here < at + _LONGEST_FORMAL and words.key(here) in _FORMAL_AFTER:
        here += 1
    while here > at:
        if words.keys[here - 1] in _FORMAL_LAST and words.is_capital(here - 1):
            return State(code, here, words.is_possessive(here - 1))
        here -= 1
    return None


def _is_printed_as_name(words: Words, at: int, after: int) -> bool:
    """Refuse "us" and "того": an acronym has capitals, Togo follows a preposition."""
    if after - at > 1:
        return True
    key = words.keys[at]
    if key in {"того", "чад"}:
        return at > 0 and words.keys[at - 1] in {"в", "и", "из", "для", ",", "республика", "с"}
    return len(key) > _ACRONYM or key not in _ACRONYMS or words.is_capitals(at)


def _russian_adjective(words: Words, at: int) -> State | None:
    """Russian adjectives are written small: "казахстанский премьер-министр"."""
    if at >= len(words) or words.keys[at][0] < "а":
        return None
    found = _ADJECTIVES.at(words, at)
    return State(found[0], found[1], is_adjective=True) if found else None


def compound(key: str) -> tuple[str, str] | None:
    """Give the two states of a compound adjective: "российско-катарской", "Kazakh-Turkish"."""
    first, _, second = key.partition("-")
    if not second:
        return None
    codes = _ADJECTIVES.meaning(first), _ADJECTIVES.meaning(second)
    return (codes[0], codes[1]) if codes[0] and codes[1] else None


def _rows(table: str) -> Iterator[tuple[str, list[str], list[str]]]:
    for line in table.splitlines():
        names, _, adjectives = line[4:].partition("|")
        yield line[:3], cells(names), cells(adjectives)


def _names() -> Iterator[tuple[str, str]]:
    for code, names, _ in _rows(STATES_EN):
        yield from ((name, code) for name in names)
    for code, names, _ in _rows(STATES_RU):
        for name in names:
            yield from ((form, code) for form in cases(name))


def _adjectives() -> Iterator[tuple[str, str]]:
    for code, _, adjectives in _rows(STATES_EN):
        yield from ((adjective, code) for adjective in adjectives)
    for code, _, stems in _rows(STATES_RU):
        for stem in stems:
            yield from ((form, code) for form in adjective_forms(stem))


def english_name(code: str) -> str:
    """Give the English short name of a state by its code, or the code itself if unknown."""
    return _ENGLISH.get(code, code)


_NAMES: Phrases[str] = Phrases(_names())
_ADJECTIVES: Phrases[str] = Phrases(_adjectives())
_ENGLISH = {code: names[0] for code, names, _ in _rows(STATES_EN)}
_ACRONYMS = frozenset(
    name.lstrip("=").lower()
    for table in (STATES_EN, STATES_RU)
    for _, names, _ in _rows(table)
    for name in names
    if name.lstrip("=").isupper()
)
