"""Who keeps an English text's original and receives instruments: the depositary (VCLT art. 76).

Rules it keeps:

- who is called the depositary goes before who receives the instruments of ratification, and that
  before who keeps the original;
- governments are given by their states, others in the words of the text;
- a name that differs between two equally plain sentences is doubted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.keeping.forms import (
    GOVERNMENT,
    LEAD,
    NAMED,
    PHRASES,
    Weight,
)
from servanda.reader.final_clauses.english.keeping.organs import organ_end, organ_words
from servanda.reader.final_clauses.english.statements import span_of
from servanda.reader.final_clauses.forms import Match, Parser
from servanda.reader.final_clauses.record import (
    Confidence,
    Depositary,
    Doubt,
    Doubted,
    Matter,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.record import Span

__all__ = ["PHRASES", "read"]

_CUES = ("deposit", "archiv", "lodged")
_INSTRUMENTS = ("instrument", "ratification", "accession", "acceptance")
_ORIGINALS = (
    "original",
    "convention",
    "agreement",
    "protocol",
    "treaty",
    "copy",
    "text",
    "charter",
    "single",
    "constitution",
    "covenant",
)
_OTHERS = ("amendment", "declaration", "certificate", "translation", "objection", "request")
_CLAUSE_ENDS = frozenset({",", ";", ":", ".", "that", "by"})
_FARTHEST = 30
"""How many words before "shall be deposited" say what is."""


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Somebody with whom something is deposited, and how plainly that makes them the depositary."""

    value: Depositary
    weight: Weight
    passage: Passage
    span: Span
    doubts: tuple[Doubted, ...] = ()


def read(scan: Scan) -> Reading | None:
    """Read who is the depositary."""
    passages = tuple(scan.passages(*_CUES))
    keepers = [k for p in passages for k in _keepers(scan.parser(p), p)]
    if not keepers:
        unnamed = (p for p in passages if any(scan.parser(p).search(NAMED)))
        return next((_reading(p, None, ()) for p in unnamed), None)
    plainest = max(keeper.weight for keeper in keepers)
    first, *others = [keeper for keeper in keepers if keeper.weight is plainest]
    doubts = (
        *first.doubts,
        *(
            Doubted(doubt=Doubt.TWO_READINGS, span=other.span)
            for other in others
            if not _agree(first.value, other.value)
        ),
    )
    return _reading(first.passage, _in_full(first, keepers), doubts)


def _reading(passage: Passage, value: Depositary | None, doubts: tuple[Doubted, ...]) -> Reading:
    sure = Confidence.DOUBTFUL if doubts else Confidence.SURE
    return Reading(
        matter=Matter.DEPOSITARY,
        value=value,
        span=passage.span,
        confidence=Confidence.UNREAD if value is None else sure,
        doubts=doubts,
    )


def _agree(one: Depositary, other: Depositary) -> bool:
    """Tell whether two names can be one: "the Secretary-General", of the League or of nothing."""
    names = [value.organ.replace("-", "").replace(" ", "") for value in (one, other)]
    return one.states == other.states and (names[0] in names[1] or names[1] in names[0])


def _in_full(first: _Keeper, keepers: Sequence[_Keeper]) -> Depositary:
    """Give the name in its fullest form, wherever the text has it."""
    forms = [keeper.value for keeper in keepers if _agree(first.value, keeper.value)]
    return max(forms, key=lambda value: len(value.organ))


def _keepers(parser: Parser, passage: Passage) -> Iterator[_Keeper]:
    for named in parser.search(NAMED):
        yield from _before(parser, passage, named.start)
    after = 0
    for lead in parser.search(LEAD):
        if lead.start >= after:
            after = lead.end
            yield from _after(parser, passage, lead)


def _before(parser: Parser, passage: Passage, end: int) -> Iterator[_Keeper]:
    """Find the name that ends where "shall be the depositary" begins."""
    tokens = passage.tokens
    clause = end
    while clause > 0 and tokens[clause - 1].word not in _CLAUSE_ENDS:
        clause -= 1
    for at in range(max(0, end - _FARTHEST), end):
        who = _who(parser, passage, at)
        if who is not None and who[1] == end and (who[0].states or at >= clause):
            yield _keeper(passage, who[0], Weight.DESIGNATED, at, end)
            return


def _after(parser: Parser, passage: Passage, lead: Match[Weight]) -> Iterator[_Keeper]:
    """Find the name that begins where "shall be deposited with" ends."""
    weight = _weight(passage, lead)
    who = _who(parser, passage, lead.end)
    if who is not None:
        if any(parser.at(NAMED, who[1])):
            weight = Weight.DESIGNATED
        yield _keeper(passage, who[0], weight, lead.start, who[1])


def _keeper(passage: Passage, value: Depositary, weight: Weight, start: int, end: int) -> _Keeper:
    span = span_of(passage.tokens[start:end])
    doubts = []
    if value.organ.startswith("deposit"):  # the depositary of another instrument
        doubts.append(Doubted(doubt=Doubt.REFERENCE, span=span))
    if weight is Weight.OTHER or _goes_on(passage, end):
        doubts.append(Doubted(doubt=Doubt.WORDS_LEFT, span=passage.span))
    return _Keeper(value, weight, passage, span, tuple(doubts))


def _goes_on(passage: Passage, end: int) -> bool:
    """Tell whether another name may follow: "and with the Secretary-General"."""
    following = [token.word for token in passage.tokens[end : end + 2]]
    return following[:1] in (["and"], ["or"]) and following[1:] in (["with"], ["in"], ["at"])


def _who(parser: Parser, passage: Passage, at: int) -> tuple[Depositary, int] | None:
    government = parser.best(GOVERNMENT, at)
    if government is not None:
        return Depositary(states=government.value), government.end
    end = organ_end(passage.tokens, at)
    words = organ_words(passage.tokens[at:end])
    return (Depositary(organ=words), end) if words else None


def _weight(passage: Passage, lead: Match[Weight]) -> Weight:
    """Tell by the words before what is deposited."""
    words = [token.word for token in passage.tokens[max(0, lead.start - _FARTHEST) : lead.end]]
    if lead.value is Weight.DESIGNATED:
        return lead.value
    if any(word.startswith(_OTHERS) for word in words):
        return Weight.OTHER
    if lead.value is not Weight.OTHER:
        return lead.value
    if any(word.startswith(_INSTRUMENTS) for word in words):
        return Weight.INSTRUMENTS
    return Weight.ORIGINAL if any(word.startswith(_ORIGINALS) for word in words) else Weight.OTHER
