"""One person is one delegate, however often named: the same surname for the same state.

Case endings, initials and capitals do not make another person; what a later mention adds (office,
state) completes the first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from servanda.reader.lexicon.leaders import LEADERS
from servanda.reader.lexicon.listing import in_order
from servanda.reader.names.words import folded
from servanda.reader.record import Delegation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servanda.reader.delegations.mention import Mention
    from servanda.reader.text import Text

_PLURAL_END = re.compile(
    r"(?:minister|president|premier|secretar(?!ie)\w*|ambassador|chancellor|governor|speaker"
    r"|representative|leader|director|commissioner)s$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:acting )?(?:president|prime[- ]minister|premier|heads? of (?:state|government)"
    r"|chairman of the (?:cabinet|government)|президент|премьер|глав\w+ (?:государств|правительств)"
    r"|председател\w+ (?:правительств|кабинет))",
    re.IGNORECASE,
)
_SHORTEST_STEM = 4
_CASE_ENDINGS = in_order("ого ому ему ою ею ым им ом ем ой ей ий ый ая ую а у е я ю и ы")
_PARTICLES = frozenset({"бен", "бин", "аль", "ибн", "al", "bin", "ben", "ibn"})


def merged(text: Text, mentions: Iterable[Mention]) -> tuple[Delegation, ...]:
    """Make one delegation of all mentions of one person, and of one state without a person."""
    kept: list[Delegation] = []
    by_surname: dict[str, list[int]] = {}
    for mention in mentions:
        delegation = _delegation(text, mention)
        known = by_surname.setdefault(_key(delegation), [])
        same = next((i for i in known if _is_same(kept[i], delegation)), None)
        if same is None:
            same = _echo_of(kept, delegation)
        if same is None:
            known.append(len(kept))
            kept.append(delegation)
        else:
            kept[same] = _completed(kept[same], delegation)
    return tuple(_without_empty(kept))


def _is_same(first: Delegation, later: Delegation) -> bool:
    """Tell whether the given names of two with one surname agree, initials included."""
    if first.person is None or later.person is None:
        return True
    one, other = _given_names(first.person), _given_names(later.person)
    return _agree(one, other) or _agree(other, one)


def _agree(some: list[str], others: list[str]) -> bool:
    return all(any(_is_variant(name, other) for other in others) for name in some)


def _is_variant(name: str, other: str) -> bool:
    length = min(len(name), len(other), _SHORTEST_STEM)
    return name[:length] == other[:length]


def _echo_of(kept: list[Delegation], delegation: Delegation) -> int | None:
    """Find the delegate meant by a bare surname, spelt otherwise: same state, same office."""
    if delegation.person is None or " " in delegation.person or delegation.state is None:
        return None
    for number, known in enumerate(kept):
        if (
            known.person is not None
            and known.state == delegation.state
            and ((known.office or "").lower() == (delegation.office or "").lower())
        ):
            return number
    return None


def state_of_leader(name: str) -> str | None:
    """Give the state of a well-known head of state or government, or None."""
    parts = [folded(part).strip(".") for part in name.split()]
    for given, surname, state in LEADERS:
        if any(p.startswith(surname) for p in parts) and any(p.startswith(given) for p in parts):
            return state
    return None


def _delegation(text: Text, mention: Mention) -> Delegation:
    person = text.of(mention.person) if mention.person else None
    state = mention.state
    office = _held(text, mention)
    if state is None and person is not None and (office is None or _LEADING.match(office)):
        state = state_of_leader(person)
    return Delegation(
        span=mention.span,
        state=state,
        person=person,
        office=office,
    )


def _held(text: Text, mention: Mention) -> str | None:
    """Give the office as printed; of a shared plural the singular, if it is printed within."""
    if mention.office is None:
        return None
    office = text.of(mention.office)
    if mention.person is not None and mention.is_plural and _PLURAL_END.search(office):
        return office[:-1]
    return office


def _key(delegation: Delegation) -> str:
    if delegation.person is None:
        return f"={delegation.state}"
    return _stem(surname_of(delegation.person))


def surname_of(person: str) -> str:
    """Give the part of a name that tells persons apart: the one in capitals, or the last."""
    parts = [part for part in person.split() if not part.endswith(".")]
    capitals = [p for p in parts if len(p) > 2 and p.isupper()]
    if capitals and len(capitals) < len(parts):
        return folded(capitals[-1])
    return folded(parts[-1] if parts else person)


def _given_names(person: str) -> list[str]:
    surname = surname_of(person)
    names = [folded(part) for part in person.replace(".", ". ").split()]
    return [n.strip(".") for n in names if n != surname and n not in _PARTICLES]


def _stem(surname: str) -> str:
    if surname[:1] < "а":
        return surname
    for ending in _CASE_ENDINGS:
        if surname.endswith(ending) and len(surname) - len(ending) >= _SHORTEST_STEM:
            return surname[: -len(ending)]
    return surname


def _completed(first: Delegation, later: Delegation) -> Delegation:
    if first.office is not None and (first.state is not None or later.state is None):
        return first
    return Delegation(
        span=first.span if first.office or not later.office else later.span,
        state=first.state or later.state,
        person=first.person,
        office=first.office or later.office,
    )


def _without_empty(kept: list[Delegation]) -> Iterable[Delegation]:
    """Leave out the group mention of a state whose delegate is named elsewhere."""
    named = {d.state for d in kept if d.person is not None}
    return (d for d in kept if d.person is not None or d.state not in named)
