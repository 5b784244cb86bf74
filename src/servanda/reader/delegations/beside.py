"""What stands beside an office or a name: the name behind it, its state, who is represented.

Each function looks at words from one place on and remembers nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from servanda.reader.lexicon.attendance import LINKING, PRESENTING
from servanda.reader.names.offices import Office, office_at
from servanda.reader.names.persons import Person, after_address, person_at
from servanda.reader.names.states import State, state_at

if TYPE_CHECKING:
    from servanda.reader.names.words import Words

_DASHES = frozenset("-–—")
_LONGEST_PRESENTING = 4  # words from a state to the verb of presenting it
_LONGEST_ECHO = 30  # words of an office that a page repeats behind the name


def office_from(words: Words, at: int) -> Office | None:
    """Read an office; forms of address before it ("H.E. President") are passed."""
    return office_at(words, after_address(words, at))


def person_after(words: Words, office: Office) -> Person | None:
    """Read the name after an office; a dash, a bracket, or a comma and "H.E." between."""
    here = office.after
    key = words.key(here)
    if key == ",":
        person = person_at(words, here + 1)
        return person if person is not None and _is_apposed(words, office, person) else None
    if (key in _DASHES and office.is_plural) or key == "(":
        here += 1
    return person_at(words, here)


def _is_apposed(words: Words, office: Office, person: Person) -> bool:
    """Tell "the Premier of A, NAME, took part" from a list that goes on with another NAME."""
    if person.is_addressed:
        return True
    after = words.key(person.after)
    if office.is_plural or not person.is_full or after not in {",", ".", ";", "", "and"}:
        return False
    following = office_from(words, person.after + 1)
    if following is None:
        return True
    here = following.after + (words.key(following.after) == ",")
    return person_at(words, here) is not None


def state_behind(words: Words, person: Person) -> State | None:
    """Read the state behind a name: "NAME of the Republic of X", "NAME, of X", "NAME (X)"."""
    if words.key(person.after) == "(":
        state = state_at(words, person.after + 1)
        return state if state is not None and words.key(state.after) == ")" else None
    here = person.after + (words.key(person.after) == ",")
    if words.key(here) != "of":
        return None
    state = state_at(words, here + 1)
    return state if state is not None and not state.is_adjective else None


def office_behind(words: Words, person: Person) -> Office | None:
    """Read the fuller office behind a name: "King NAME, King of Bahrain"."""
    if words.key(person.after) != ",":
        return None
    office = office_from(words, person.after + 1)
    if office is None or office.state is None or person_after(words, office) is not None:
        return None
    return office


def after_echo(words: Words, person: Person) -> int:
    """Pass a name printed twice with the office behind it, up to the next comma."""
    if words.key(person.after) != words.keys[person.after - 1]:
        return person.after
    for here in range(person.after, min(person.after + _LONGEST_ECHO, len(words))):
        if words.keys[here] in {",", "."}:
            return here
    return person.after


def after_bracket(words: Words, at: int) -> int:
    """Pass a short bracket that names no state: "(GCFR)"."""
    if words.key(at) == "(" and words.key(at + 2) == ")" and state_at(words, at + 1) is None:
        return at + 3
    return at


def represented(words: Words, at: int) -> tuple[int, str | None]:
    """Pass the one who is represented: he is absent; his state is the delegate's."""
    for here in range(at, at + 4):
        office = office_from(words, here)
        if office is not None:
            absent = person_after(words, office)
            return (absent.after if absent else office.after), office.state
    return at, None


def after_presenting(words: Words, at: int) -> int:
    """Give the word after "[на встрече] представляет" behind a state, or 0."""
    for here in range(at, min(at + _LONGEST_PRESENTING, len(words))):
        if words.keys[here] in PRESENTING:
            return here + 1
        if words.keys[here] not in LINKING:
            return 0
    return 0
