"""Offices among words as grammar: ranks, a head, and what the office is of or for.

Rules it keeps:

- the *own* state is the one after "of", or a Russian genitive; never the one after "to", "in", "в";
- the own state is no part of the printed office unless it stands inside ("Ambassador of A to B");
- two offices of one person, joined by comma, dash or "and", are one office.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from servanda.reader.lexicon.listing import listed
from servanda.reader.lexicon.offices import FIELDS, HEADS, LINKS, ONE_STATE, PLURALS, RU_LINKS
from servanda.reader.names.office_words import field_after, is_head, is_rank, is_verb
from servanda.reader.names.organisations import organisation_at
from servanda.reader.names.states import State, state_at
from servanda.reader.names.words import Phrases, Words

_LONGEST_GAP = 4  # unknown words inside an office
_DASHES = frozenset("-–—")
_FOREIGN = listed("to in at with for в во при с со на")
_JOINTS = _DASHES | {",", "and", "or", "и", "или", "/"}
_CHAIRS = listed("chair chairman chairperson chairwoman")
_LONGEST_RANKS = 8
_LONGEST = 60
_ONE_STATE: Phrases[str] = Phrases(ONE_STATE)


@dataclass(frozen=True, slots=True)
class Office:
    """An office among words."""

    first: int
    end: int
    """Index after the printed office, the own state at its end left out."""
    after: int
    """Index after everything that belongs to it."""
    state: str | None
    """The own state, where named."""
    state_first: int
    """Index of the word at which the own state begins, or ``first``."""
    is_plural: bool
    has_organisation: bool


@dataclass(slots=True)
class _Reading:
    """What has been read of an office so far."""

    first: int
    end: int
    head: int
    own: str | None = None
    own_link: int = -1
    own_first: int = -1
    own_after: int = -1
    hinted: str | None = None
    is_plural: bool = False
    cut: int = 0
    """Where the organisation begins whose members a plural office is of."""
    organisations: list[str] = field(default_factory=list)


def office_at(words: Words, at: int) -> Office | None:
    """Read the office that begins at a word; an article may precede it."""
    if words.key(at) == "the":
        at += 1
    reading = _head(words, at)
    if reading is None:
        return None
    _complement(words, reading)
    return _closed(words, reading)


def _closed(words: Words, reading: _Reading) -> Office:
    end = reading.end
    if reading.cut:
        end = reading.cut
    if reading.own_after == end:
        end = reading.own_link
    only = _ONE_STATE.at(words, reading.first)
    state = reading.own or reading.hinted or (only[0] if only else None)
    return Office(
        first=reading.first,
        end=end,
        after=reading.end,
        state=state,
        state_first=reading.own_first if reading.own else reading.first,
        is_plural=reading.is_plural,
        has_organisation=bool(reading.organisations),
    )


def _head(words: Words, at: int) -> _Reading | None:
    """Read ranks and heads: "SCO Secretary-General", "First Deputy Prime Minister"."""
    here = at
    organisations: list[str] = []
    hinted = None
    organisation = organisation_at(words, at)
    if organisation is not None:
        organisations.append(organisation[0])
        here = organisation[1]
    if organisations and is_head(words, here + 1) and words.is_capitals(here):
        here += 1  # "BSEC PERMIS Secretary General"
    here = _after_acting(words, here)
    head = -1
    limit = here + _LONGEST_RANKS
    while here < limit and here < len(words):
        if is_head(words, here):
            head = here
        elif head < 0 and here > at and not organisations and (state := _adjective_at(words, here)):
            hinted = state.code
            here = state.after - 1
        elif not (
            is_rank(words, here)
            or (organisations and words.keys[here] in FIELDS)
            or (words.keys[here] in {"and", "и"} and at < here and head < 0)
        ):
            break
        here += 1
    if head < 0:
        return None
    return _Reading(
        first=at,
        end=head + 1,
        head=head,
        hinted=hinted,
        is_plural=_is_plural(words, head),
        organisations=organisations,
    )


def _after_acting(words: Words, at: int) -> int:
    """Pass "и.о.", printed as one word, with blanks, or in capitals."""
    return at + 4 if words.keys[at : at + 4] == ["и", ".", "о", "."] else at


def _is_plural(words: Words, head: int) -> bool:
    key = words.keys[head].rsplit("-", 1)[-1]
    if key[0] < "а":
        return key in PLURALS
    if key.startswith("глав"):  # "главы" is also the genitive of one
        return words.key(head + 1) in {"правительств", "государств", "делегаций", "мид"}
    return key.endswith(("ы", "ов", "ам", "ами", "ах", "ели", "елей", "ари", "арей"))


def _adjective_at(words: Words, at: int) -> State | None:
    state = state_at(words, at)
    return state if state is not None and state.is_adjective else None


def _complement(words: Words, reading: _Reading) -> None:
    here = reading.end
    while here < len(words) and here < reading.first + _LONGEST:
        if _is_other_office(words, reading, here):
            return
        after = (
            _state(words, reading, here)
            or _organisation(words, reading, here)
            or field_after(words, here)
            or _second_office(words, reading, here)
            or _comma_field(words, here)
        )
        if after:
            reading.end = here = after
            continue
        if not _is_link(words, here):
            after = _unknown(words, reading, here)
            if not after:
                return
            here = after
            continue
        here += 1


def _state(words: Words, reading: _Reading, here: int) -> int:
    """Take a state as own or foreign, by the link before it; without a link it is not ours."""
    state = state_at(words, here)
    if state is None:
        return 0
    before = words.keys[here - 1]
    if state.is_adjective:
        return _adjective(words, reading, state, here)
    if before in _FOREIGN or before in {"and", "и"}:
        return 0 if before in {"and", "и"} and not _is_foreign_pair(words, here) else state.after
    is_russian = words.keys[reading.head][0] >= "а"
    if before != "of" and not (is_russian and here > reading.head):
        return 0
    if reading.own is not None:
        return state.after if reading.own == state.code else 0
    reading.own, reading.own_after = state.code, state.after
    reading.own_first = here
    reading.own_link = here - (before == "of")
    if words.keys[reading.own_link - 1] == ",":
        reading.own_link -= 1
    return state.after


def _is_foreign_pair(words: Words, here: int) -> bool:
    """Tell "to Belarus and Russia" from "of Belarus and Russia"."""
    for at in range(here - 2, max(here - 7, -1), -1):
        if words.keys[at] in _FOREIGN:
            return True
        if words.keys[at] == "of":
            return False
    return False


def _adjective(words: Words, reading: _Reading, state: State, here: int) -> int:
    """Take "Kyrgyz" in "Chief of Kyrgyz President's Administration" as a hint of the own state."""
    if (
        words.keys[here - 1] not in LINKS
        and words.keys[here - 1] not in RU_LINKS
        and (words.keys[here][0] < "а")
    ):
        return 0
    if not (field_after(words, state.after) or is_head(words, state.after)):
        return 0
    reading.hinted = reading.hinted or state.code
    return state.after


def _organisation(words: Words, reading: _Reading, here: int) -> int:
    organisation = organisation_at(words, here)
    if organisation is None:
        return 0
    reading.organisations.append(organisation[0])
    if reading.is_plural and not reading.cut:
        reading.cut = here
        while words.keys[reading.cut - 1] in {"the", "of", "стран"}:
            reading.cut -= 1
    return organisation[1]


def _is_other_office(words: Words, reading: _Reading, here: int) -> bool:
    """Tell whether "and" leads to the office of somebody else."""
    return (
        words.keys[here] in {"and", "и"}
        and _is_office_start(words, here + 1)
        and not _second_office(words, reading, here)
    )


def _is_office_start(words: Words, at: int) -> bool:
    return _head(words, at + (words.key(at) == "the")) is not None


def _second_office(words: Words, reading: _Reading, here: int) -> int:
    """Join "- Executive Secretary", ", Permanent Plenipotentiary to the CIS", "or Deputy ..."."""
    key = words.keys[here]
    if key not in _JOINTS:
        return 0
    second = _head(words, here + 1 + (words.key(here + 1) == "the"))
    if second is None or (key in {",", "and", "и"} and second.is_plural != reading.is_plural):
        return 0
    _complement(words, second)
    if key in {"and", "и"} and _is_role_in_body(words, reading, second):
        return 0
    if second.own not in (None, reading.own) or (
        second.own is None and reading.is_plural and key == ","
    ):
        if not (reading.own is None and key in _DASHES | {"and", "и"} and not reading.is_plural):
            return 0
        reading.own, reading.own_link = second.own, second.own_link
        reading.own_first, reading.own_after = second.own_first, second.own_after
    reading.organisations.extend(second.organisations)
    reading.hinted = reading.hinted or second.hinted
    return second.end


def _is_role_in_body(words: Words, reading: _Reading, second: _Reading) -> bool:
    """Tell "President of Ghana and Chairman of the Authority": the chair is no office of his."""
    return (
        reading.own is not None
        and reading.own_after == reading.end
        and words.keys[second.head] in _CHAIRS
        and not (second.end < len(words) and words.is_name_like(second.end))
    )


def _comma_field(words: Words, here: int) -> int:
    """Go on after a comma inside a portfolio: "of Foreign Affairs, Regional Integration and"."""
    if words.keys[here] != "," or not field_after(words, here + 1) or is_head(words, here + 1):
        return 0
    if words.is_capital(here - 1) != words.is_capital(here + 1):
        return 0
    return 0 if is_rank(words, here + 1) and _head(words, here + 1) else here + 2


def _unknown(words: Words, reading: _Reading, here: int) -> int:
    """Pass unknown words that a known one follows: "of the Rosatom State Atomic Energy ..."."""
    if words.keys[here - 1] in HEADS or not words.keys[here][0].isalpha():
        return 0
    is_russian = words.keys[reading.head][0] >= "а"
    here_end = here
    while (
        here_end < here + _LONGEST_GAP
        and words.is_capital(here_end) != is_russian
        and (
            not words.is_initial(here_end)
            and words.key(here_end)[:1].isalpha()
            and not (is_russian and is_verb(words.keys[here_end]))
        )
    ):
        here_end += 1
        if field_after(words, here_end) and (
            is_russian or (words.is_capital(here_end) and not is_head(words, here_end))
        ):
            return here_end
    if is_russian and here_end > here and words.is_capital(here_end):
        reading.end = here_end
        return here_end
    return 0


def _is_link(words: Words, at: int) -> bool:
    key = words.keys[at]
    if key == ",":
        return words.key(at + 1) == "of" and state_at(words, at + 2) is not None
    return key == "/" or key in LINKS or key in RU_LINKS
