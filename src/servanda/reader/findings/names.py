"""Findings about names: one person who is spelt in two ways.

Two spellings are one person's where they differ by one or two letters, not at the end (Russian
cases, English plurals), and the other spelling is no other person of the record.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from servanda.reader.findings.wording import listed, quoted_en, quoted_ru
from servanda.reader.record import Finding, Record, Span

_NAME = re.compile(r"[^\W\d_a-zа-яё][\w'’ʼ-]{4,}")
_SHORTEST = 6
_MOST_DISTANCE = 2
_MOST_NAMES = 60
_MOST_WORDS = 1500
_ENDING = 2  # letters at the end in which cases differ


def about_names(record: Record) -> Iterator[Finding]:
    """Find words of the text that are a person's name with one or two letters changed."""
    names = _names(record)
    if not names:
        return
    places = _places(record.text)
    alike = _Alike(places)
    seen: set[str] = set()
    for name in names:
        if name in places and name not in seen:
            others = [word for word in alike.to(name) if word not in seen]
            seen.update((name, *others))
            if others:
                yield _respelt([name, *others], places)


class _Alike:
    """Words by their first and last letters, so that only those are compared that can be alike."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_edge: dict[tuple[int, str], list[tuple[str, str]]] = {}
        for word in words:
            folded = _folded(word)
            for edge in _edges(folded):
                self._by_edge.setdefault(edge, []).append((word, folded))

    def to(self, name: str) -> list[str]:
        """Give the words that are this name respelt, in the order of the text."""
        folded = _folded(name)
        near = [pair for edge in _edges(folded) for pair in self._by_edge.get(edge, ())]
        return list(dict.fromkeys(w for w, other in near if _is_respelt(folded, other)))


def _edges(folded: str) -> tuple[tuple[int, str], tuple[int, str]]:
    return (0, folded[:3]), (1, folded[-3:])


def _names(record: Record) -> list[str]:
    persons = [d.person for d in record.delegations]
    persons += [heard.person for heard in record.reports_heard]
    persons.append(record.chair.person if record.chair else None)
    words = (w for person in persons if person for w in _NAME.findall(person))
    return [w for w in dict.fromkeys(words) if len(w) >= _SHORTEST][:_MOST_NAMES]


def _places(text: str) -> dict[str, Span]:
    """Give where each capitalised word stands first."""
    places: dict[str, Span] = {}
    for match in _NAME.finditer(text):
        word = re.sub(r"['’]s$", "", match[0])
        if len(word) >= _SHORTEST and word not in places:
            places[word] = Span(match.start(), match.start() + len(word))
            if len(places) >= _MOST_WORDS:
                break
    return places


def _is_respelt(one: str, two: str) -> bool:
    if one == two or abs(len(one) - len(two)) > _MOST_DISTANCE:
        return False
    if one[:-_ENDING].startswith(two[:-_ENDING]) or two[:-_ENDING].startswith(one[:-_ENDING]):
        return False  # two cases of one name
    return _distance_within(one, two, 1 if len(one) <= _SHORTEST else _MOST_DISTANCE)


def _folded(word: str) -> str:
    """Take accents off and ё for е; what differs only so is one spelling."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower().replace("ё", "е").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _distance_within(one: str, two: str, most: int) -> bool:
    """Tell whether so many insertions, deletions or changes of a letter turn one into the other."""
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    one, two = one[start:], two[start:]
    while one and two and one[-1] == two[-1]:
        one, two = one[:-1], two[:-1]
    if max(len(one), len(two)) <= most:
        return True
    if most == 0 or not one or not two:
        return False
    changed = (one[1:], two[1:]), (one[1:], two), (one, two[1:])
    return any(_distance_within(a, b, most - 1) for a, b in changed)


def _respelt(names: list[str], places: dict[str, Span]) -> Finding:
    en, ru = listed(map(quoted_en, names), "and"), listed(map(quoted_ru, names), "и")
    return Finding(
        code="name-spelt-two-ways",
        sentence=f"One person may be spelt in different ways: {en}.",
        sentence_ru=f"Возможно, одно имя написано по-разному: {ru}.",
        spans=tuple(places[name] for name in names),
    )
