"""Which council of which organisation met, what the meeting is called, and whether it is a plan.

Rules it keeps: what the title and the first sentences name outweighs what comes later;
organisations that texts of others often mention (the United Nations) count only alone; talks of two
states are named after both, "A-B (bilateral)".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from servanda.reader.delegations.mentions import MentionReader
from servanda.reader.delegations.people import state_of_leader
from servanda.reader.lexicon.attendance import TALKS
from servanda.reader.lexicon.listing import cells
from servanda.reader.lexicon.organisations import (
    BODIES,
    CANONICAL_BODIES,
    COUNCIL_OWNERS,
    COUNCILS,
    FOREIGN_MINISTERS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    MINISTERS,
    OUTSIDE,
    SUMMIT_BODIES,
    SUMMITS,
    SUPREME,
)
from servanda.reader.lexicon.session import (
    DONE,
    EXPLICITLY_NEXT,
    HELD,
    KIND_OF,
    KINDS,
    MET,
    NEXT,
    PLANNED,
    SESSION,
)
from servanda.reader.names.organisations import BEGINNINGS, SHORT, organisation_at
from servanda.reader.names.persons import person_at
from servanda.reader.names.states import compound, english_name
from servanda.reader.names.words import Phrases, Words, words_of
from servanda.reader.record import Found, Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from servanda.reader.text import Text

_Key = TypeVar("_Key")

_READ_SENTENCES = 40  # what comes later no longer says who met
_LONGEST_SENTENCE = 3000
_LEADING = 3  # sentences that weigh more
_TITLE_REACH = 400
_WEIGHTS = (4, 3, 2)
_GENERIC_NAMES = {
    HEADS_OF_GOVERNMENT: "Council of Heads of Government",
    HEADS_OF_STATE: "Council of Heads of State",
    FOREIGN_MINISTERS: "Council of Foreign Ministers",
    SUPREME: "Supreme Council",
    MINISTERS: "Council of Ministers",
}
_BODIES: Phrases[tuple[str, str]] = Phrases(
    (name, (canonical, owner))
    for canonical, owner, names in (cells(row, "|") for row in BODIES.splitlines())
    for name in cells(names, ";")
)


def _kinds(table: str) -> Phrases[str]:
    rows = (cells(row, "|") for row in table.splitlines())
    return Phrases((name, kind) for kind, names in rows for name in cells(names, ";"))


_COUNCILS = _kinds(COUNCILS)
_SUMMITS = _kinds(SUMMITS)
_BEGINNINGS = BEGINNINGS | _BODIES.heads | _COUNCILS.heads | _SUMMITS.heads


@dataclass(slots=True)
class _Votes:
    """How much speaks for a value, and where it is first named."""

    weight: int
    span: Span


@dataclass(slots=True)
class _Named:
    """What the sentences name: organisations, bodies and councils, with weights."""

    organisations: dict[str, _Votes]
    bodies: dict[tuple[str, str], _Votes]
    councils: dict[str, _Votes]
    summits: dict[str, _Votes]


@lru_cache(maxsize=2)
def organisation(text: Text) -> Found[str] | None:
    """Give the organisation whose council met, by its canonical English name."""
    named = _named(text)
    bilateral = _bilateral(text)
    if bilateral is not None and (" " not in text.of(bilateral.span) or not _has_council(named)):
        return bilateral
    best = _best(named.organisations)
    if best is None or best[0] in OUTSIDE:
        owners = {owner: votes for (_, owner), votes in named.bodies.items()}
        best = _best(owners) or best
    return Found(best[0], best[1]) if best else None


def _has_council(named: _Named) -> bool:
    """Tell whether a council is named, or an organisation in the title or the first sentence."""
    leading = any(votes.weight >= _WEIGHTS[1] for votes in named.organisations.values())
    return leading or bool(named.bodies or named.councils)


def body(text: Text) -> Found[str] | None:
    """Give the council that met, by its canonical name, which begins with the organisation's."""
    owner = organisation(text)
    if owner is None or owner.value not in SHORT:
        return None
    named = _named(text)
    own = {name: votes for (name, of), votes in named.bodies.items() if of == owner.value}
    generic = {_canonical(owner.value, kind): votes for kind, votes in named.councils.items()}
    best = _best({**generic, **own}) or _summit(text, owner.value, named)
    return Found(*best) if best else None


def _summit(text: Text, owner: str, named: _Named) -> tuple[str, Span] | None:
    """Name the body that the heads of an organisation are, where the text names only them."""
    kind = session_kind(text)
    if kind is not None and kind.value in {"summit", "саммит"} and owner in SUMMIT_BODIES:
        return SUMMIT_BODIES[owner], kind.span
    if owner not in COUNCIL_OWNERS:
        return None
    return _best({_canonical(owner, kind): votes for kind, votes in named.summits.items()})


@lru_cache(maxsize=2)
def session_kind(text: Text) -> Found[str] | None:
    """Give the word by which the text calls the gathering: session, meeting, summit, заседание.

    "Talks" go on at every session; they are its kind only where nothing else is named.
    """
    talks: Found[str] | None = None
    owner = organisation(text)
    is_bilateral = owner is not None and owner.value not in SHORT
    for sentence in (*text.sentences[1:_READ_SENTENCES], *text.sentences[:1]):
        for match in KINDS.finditer(text.lower, sentence.start, sentence.end):
            if NEXT.search(text.lower, max(sentence.start, match.start() - 40), match.end()):
                continue
            kind = next(k for stem, k in KIND_OF if match[0].startswith(stem))
            found = Found(kind, Span(match.start(), match.end()))
            if kind != "talks":
                return talks if talks and is_bilateral else found
            talks = talks or found
    return talks or _met(text)


def _met(text: Text) -> Found[str] | None:
    """Call a meeting what only a verb tells: "the Council met in Goa"."""
    for sentence in text.sentences[:_READ_SENTENCES]:
        match = MET.search(text.lower, sentence.start, sentence.end)
        if match is not None:
            return Found("meeting", Span(match.start(), match.end()))
    return None


@lru_cache(maxsize=2)
def event_status(text: Text) -> Found[str] | None:
    """Give ``planned`` where a text announces the session and reports nothing that happened."""
    planned: Span | None = None
    is_announced = False
    for number, sentence in enumerate(text.sentences[:_READ_SENTENCES]):
        words = text.lower_of(sentence)
        match = PLANNED.search(words)
        if match is None and HELD.search(words) and not (is_announced and _is_aside(words)):
            return None
        if match is not None and planned is None:
            planned = Span(sentence.start + match.start(), sentence.start + match.end())
            is_announced = number < _LEADING and EXPLICITLY_NEXT.search(words) is None
    return Found("planned", planned) if planned else None


def _is_aside(words: str) -> bool:
    """Tell what an announcement says by the way: "preparations were discussed in Minsk"."""
    return SESSION.search(words) is None and DONE.search(words) is None


def about_next(text: Text) -> re.Pattern[str]:
    """Give the pattern of what speaks of another session than the text's own.

    In an announcement "will be held" is said of the session itself.
    """
    return NEXT if event_status(text) is None else EXPLICITLY_NEXT


# -- votes ------------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def _named(text: Text) -> _Named:
    named = _Named({}, {}, {}, {})
    for number, sentence in enumerate(_sentences(text)):
        weight = _WEIGHTS[number] if number < _LEADING else 1
        _vote_all(named, words_of(text.raw, sentence), weight)
    return named


def _sentences(text: Text) -> Iterator[Span]:
    for sentence in text.sentences[:_READ_SENTENCES]:
        yield Span(sentence.start, min(sentence.end, sentence.start + _LONGEST_SENTENCE))


def _vote_all(named: _Named, words: Words, weight: int) -> None:
    covered = 0  # a council inside the name of an organisation is none of its bodies
    for at, key in enumerate(words.keys):
        if key not in _BEGINNINGS:
            continue
        found = organisation_at(words, at)
        if found is not None:
            _vote(named.organisations, found[0], weight, words.span(at, found[1]))
            covered = found[1]
        own = _BODIES.at(words, at)
        if own is not None:
            _vote(named.bodies, own[0], weight, words.span(at, own[1]))
        council = _COUNCILS.at(words, at) if own is None and at >= covered else None
        if council is not None:
            _vote(named.councils, council[0], weight, words.span(at, council[1]))
        summit = _SUMMITS.at(words, at)
        if summit is not None:
            _vote(named.summits, summit[0], weight, words.span(at, summit[1]))


def _vote(votes: dict[_Key, _Votes], key: _Key, weight: int, span: Span) -> None:
    known = votes.get(key)
    if known is None:
        votes[key] = _Votes(weight, span)
    else:
        known.weight += weight


def _best(votes: dict[str, _Votes]) -> tuple[str, Span] | None:
    """Give what has most votes, of equals the first named; what others often mention comes last."""
    if not votes:
        return None
    key = max(votes, key=lambda k: (k not in OUTSIDE, votes[k].weight, -votes[k].span.start))
    return key, votes[key].span


def _canonical(owner: str, kind: str) -> str:
    return CANONICAL_BODIES.get((owner, kind)) or f"{SHORT[owner]} {_GENERIC_NAMES[kind]}"


# -- talks of two states ----------------------------------------------------------------------


def _bilateral(text: Text) -> Found[str] | None:
    """Read "российско-катарские переговоры", "talks of A's president with B's"."""
    head = Span(text.body.start, min(text.body.end, text.body.start + _TITLE_REACH))
    if TALKS.search(text.lower, head.start, head.end) is None:
        return None
    words = words_of(text.raw, head)
    for at in range(len(words)):
        pair = compound(words.keys[at])
        if pair is not None:
            return _pair(pair[0], pair[1], words.span(at, at + 1))
    return _two_leaders(text, head)


def _two_leaders(text: Text, head: Span) -> Found[str] | None:
    states: dict[str, Span] = {}
    for sentence in text.sentences:
        if sentence.start >= head.end:
            break
        words = words_of(text.raw, Span(sentence.start, min(sentence.end, head.end)))
        for state, span in sorted(_leaders(text, words), key=lambda pair: pair[1]):
            states.setdefault(state, span)
    if len(states) < 2:
        return None
    (first, start), (second, end) = list(states.items())[:2]
    return _pair(first, second, Span(start.start, end.end))


def _leaders(text: Text, words: Words) -> Iterator[tuple[str, Span]]:
    """Give the states of the persons named, known by office or by name."""
    for mention in MentionReader(words).read():
        if mention.person is not None and mention.state is not None:
            yield mention.state, mention.span
    for at in range(len(words)):
        person = person_at(words, at) if words.is_capital(at) else None
        if person is not None and person.is_full:
            span = words.span(person.first, person.after)
            state = state_of_leader(text.of(span))
            if state is not None:
                yield state, span


def _pair(first: str, second: str, span: Span) -> Found[str]:
    return Found(f"{english_name(first)}-{english_name(second)} (bilateral)", span)
