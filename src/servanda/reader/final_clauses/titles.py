"""Which instrument a rule means by the words it uses: "the Convention", "the 1972 Convention on …".

Rules it keeps:

- one instrument is given only where exactly one fits; where none or several do, none is given;
- what an instrument is (convention, protocol) is its title's first such word, so that a protocol
  to a convention is never taken for it;
- words that name neither a kind nor a year mean an instrument whose title hardly says more;
- words without a subject ("the Convention") mean the parent that the instrument's title or id
  names; a year in the title outweighs the id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar

from servanda.law.clauses import (
    Clauses,
    ForAllPartiesOf,
    InForceOf,
    PartiesOf,
    UnlessOptedOut,
)

T = TypeVar("T")

PARENT = "__"
"""What parts the id of a protocol from that of its parent, in the treaty data."""
_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_KINDS = frozenset(
    _WORD.findall(
        "convention protocol agreement treaty charter statute covenant constitution pact accord "
        "конвенция протокол соглашение договор устав хартия статут пакт"
    )
)
_RUSSIAN_KINDS = {
    "конвенци": "конвенция",
    "протокол": "протокол",
    "соглашени": "соглашение",
    "договор": "договор",
    "устав": "устав",
    "хартии": "хартия",
    "статут": "статут",
    "пакт": "пакт",
}
_EMPTY = frozenset(
    _WORD.findall(
        "the a an of on for and or in to at by with from as its their this that said such done "
        "signed adopted concluded opened signature original parent main present international "
        "january february march april may june july august september october november december "
        "о об и в на от к по с года год г"
    )
)
_ENOUGH = 0.75
"""Share of the words used that a title must have, since titles are shortened and misspelt."""


@dataclass(frozen=True, slots=True)
class Titled:
    """An instrument by which others can mean it."""

    title: str
    year: int | None = None
    """In which it was signed or adopted."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """The words for an instrument, taken apart."""

    kind: str
    years: frozenset[int]
    subject: frozenset[str]


def resolve(words: str, own: str, titles: Mapping[str, Titled]) -> str | None:
    """Give the id of the instrument that is meant, where exactly one is.

    Args:
        words: the words that the rule uses.
        own: the id of the instrument whose rule it is.
        titles: every instrument that can be meant, by id.

    >>> known = {"P": Titled("Protocol to the Whaling Pact"), "W": Titled("Whaling Pact")}
    >>> resolve("the pact", "P", known)
    'W'
    """
    meant = _taken_apart(words)
    others = {name: titled for name, titled in titles.items() if name != own}
    fitting = {name: titled for name, titled in others.items() if _may_be(titled, meant)}
    if not meant.subject:
        return _parent(own, titles, fitting)
    scored = {name: _likeness(titled, meant) for name, titled in fitting.items()}
    # "Members of the Union" means the instrument of that name, not each one that speaks of it.
    least = 0.0 if meant.kind or meant.years else _ENOUGH
    enough = {n: s for n, s in scored.items() if s[0] >= _ENOUGH and s[1] >= least}
    return _only_best(enough)


def resolved(clauses: Clauses, own: str, titles: Mapping[str, Titled]) -> Clauses:
    """Name the instruments that clauses mean by their ids, as far as exactly one fits each."""
    found = {words: resolve(words, own, titles) for words in _named(clauses)}
    ids = {words: name for words, name in found.items() if name is not None}
    return renamed(clauses, ids)


def renamed(clauses: Clauses, ids: Mapping[str, str]) -> Clauses:
    """Name instruments otherwise, as far as they have another name."""
    return _renamed(clauses, ids)


_NAMING = (ForAllPartiesOf, InForceOf, PartiesOf, UnlessOptedOut)


def _named(node: object) -> Iterator[str]:
    if isinstance(node, frozenset):
        for member in node:
            yield from _named(member)
    elif is_dataclass(node):
        if isinstance(node, _NAMING):
            yield node.instrument
        for field in fields(node):
            yield from _named(getattr(node, field.name))


def _renamed(node: T, ids: Mapping[str, str]) -> T:
    if isinstance(node, frozenset):
        return type(node)(_renamed(member, ids) for member in node)
    if not is_dataclass(node) or isinstance(node, type):
        return node
    changed = {field.name: _renamed(getattr(node, field.name), ids) for field in fields(node)}
    if isinstance(node, _NAMING):
        changed["instrument"] = ids.get(node.instrument, node.instrument)
    return replace(node, **changed)


def _taken_apart(words: str) -> _Meant:
    found = [_plain(word) for word in _WORD.findall(words.lower())]
    kinds = [word for word in found if word in _KINDS]
    years = frozenset(int(word) for word in found if _YEAR.fullmatch(word))
    subject = (w for w in found if w not in _KINDS and w not in _EMPTY and not w.isdigit())
    return _Meant(kinds[0] if kinds else "", years, frozenset(subject))


def _plain(word: str) -> str:
    """Take a Russian kind of instrument to its nominative, an English one to its singular."""
    for stem, kind in _RUSSIAN_KINDS.items():
        if word.startswith(stem) and len(word) <= len(stem) + 3:
            return kind
    singular = word.removesuffix("s")
    return singular if singular in _KINDS else word


def _may_be(titled: Titled, meant: _Meant) -> bool:
    kind = _taken_apart(titled.title).kind
    if meant.kind and kind and kind != meant.kind:
        return False
    return not meant.years or bool(_years(titled) & meant.years) or not _years(titled)


def _years(titled: Titled) -> frozenset[int]:
    own = frozenset() if titled.year is None else frozenset({titled.year})
    return own | _taken_apart(titled.title).years


def _parent(own: str, titles: Mapping[str, Titled], fitting: Mapping[str, Titled]) -> str | None:
    """Give the instrument to which this one is attached: by its title and years, else by its id."""
    mine = titles.get(own, Titled(""))
    about = _taken_apart(mine.title)
    years = about.years - {mine.year}
    scored = {}
    for name, titled in fitting.items():
        agreed = bool(years & _years(titled))
        covered = _covered(titled, about.subject)
        by_id = own.endswith(f"{PARENT}{name}")
        if (by_id or covered >= _ENOUGH) and (agreed or not years or not _years(titled)):
            scored[name] = (agreed, by_id, covered)
    return _only_best(scored)


def _covered(titled: Titled, subject: frozenset[str]) -> float:
    """Give how much of a title's subject some words have."""
    own = _taken_apart(titled.title).subject
    return len(own & subject) / len(own) if own else 0.0


def _likeness(titled: Titled, meant: _Meant) -> tuple[float, float]:
    """Give how much of the words used a title has, and how much of the title the words have."""
    shared = _taken_apart(titled.title).subject & meant.subject
    return len(shared) / len(meant.subject), _covered(titled, meant.subject)


def _only_best(scored: Mapping[str, tuple[float, ...]]) -> str | None:
    best = max(scored.values(), default=None)
    names = [name for name, score in scored.items() if score == best]
    return names[0] if len(names) == 1 else None
