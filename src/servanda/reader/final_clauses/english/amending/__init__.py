"""How an English text is amended: who adopts amendments, and when they are in force for whom.

Rules it keeps:

- amendments to annexes follow rules of their own and are not meant;
- the first rule that is read is given; a different one in another sentence is doubted;
- what takes effect later for parties that accept later adds nothing (VCLT art. 40(4));
- a sentence on their entry into force that was not understood is doubted, or unread where there is
  nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.amending import acceptance, forms
from servanda.reader.final_clauses.english.amending.forms import (
    ADOPTION,
    CHANGES,
    IN_FORCE,
    OTHERS,
    Said,
)
from servanda.reader.final_clauses.english.amending.scope import on_the_instrument
from servanda.reader.final_clauses.english.statements import span_of
from servanda.reader.final_clauses.english.subjects import FORCE
from servanda.reader.final_clauses.english.tails import TAIL
from servanda.reader.final_clauses.forms import Match, Parser, Phrase, can_change_a_rule
from servanda.reader.final_clauses.record import (
    Amendment,
    Confidence,
    Doubt,
    Doubted,
    Matter,
    Reading,
)
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Token
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

__all__ = ["PHRASES", "read"]

PHRASES = (*acceptance.PHRASES, *forms.PHRASES)

_CUES = ("amend", "modif", "revis", "deemed")
_ONE = frozenset({"party", "state", "contracting", "government", "member"})
_LATER = frozenset({"thereafter", "other", "remaining"})
_IN_PASSING = listed("inform notify date which when after if whether until and subject")


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a sentence says, and what of it was not understood."""

    said: Said
    span: Span
    doubts: tuple[Doubted, ...]


def read(scan: Scan) -> Reading | None:
    """Read how amendments are adopted and enter into force."""
    if scan.document.kind.startswith("amendment"):
        return None
    passages = tuple(on_the_instrument(scan.passages(*_CUES)))
    found = [statement for passage in passages for statement in _statements(scan, passage)]
    unread = tuple(_unread(scan, passages))
    if not found:
        return _nothing(unread[0]) if unread else None
    return _reading(found, unread)


def _statements(scan: Scan, passage: Passage) -> Iterator[_Statement]:
    parser = scan.parser(passage)
    for start, end in _sentences(passage):
        if _is_for_others(passage.tokens[start:end]):
            continue
        match = _fullest(parser, IN_FORCE, start, end) or _fullest(parser, ADOPTION, start, end)
        if match is not None and passage.tokens[max(0, match.start - 1)].word != "and":
            before = _weighty(passage.tokens[start : match.start])
            left = (*before, *match.left, *_left_after(parser, match.end, end))
            doubts = tuple(Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in left)
            yield _Statement(match.value, span_of(passage.tokens[start:end]), doubts)


def _is_for_others(tokens: Sequence[Token]) -> bool:
    """Tell whether a sentence is on parties that accept later, each by its own act."""
    words = [token.word for token in takewhile(lambda token: token.word != "thereafter", tokens)]
    own = any(word == "that" and after in _ONE for word, after in pairwise(words))
    return own or words[:1] in ([], ["for"], ["as"])


def _weighty(tokens: Sequence[Token]) -> Iterator[Span]:
    return (token.span for token in tokens if can_change_a_rule(token))


def _left_after(parser: Parser, at: int, end: int) -> Iterator[Span]:
    """Give the words after a statement that may change it, up to what is said of later parties."""
    while at < end and not parser.at(OTHERS, at):
        tail = max((match.end for match in parser.at(TAIL, at)), default=at)
        if tail == at:
            yield from _weighty(parser.tokens[at : at + 1])
        at = max(tail, at + 1)


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """Give where the sentences begin and end in which a word is about amendments."""
    tokens = passage.tokens
    stops = [at for at, token in enumerate(tokens) if token.word in {".", ";"}]
    for before, stop in zip([-1, *stops], [*stops, len(tokens)], strict=True):
        if any(token.word.startswith(_CUES) for token in tokens[before + 1 : stop]):
            yield before + 1, stop


def _fullest(parser: Parser, phrase: Phrase[Said], start: int, end: int) -> Match[Said] | None:
    """Give the reading within a sentence that passes over least and takes most words."""
    found = [m for at in range(start, end) for m in parser.at(phrase, at) if m.end <= end]
    return max(found, key=lambda m: (-len(m.left), m.end - m.start), default=None)


def _unread(scan: Scan, passages: Sequence[Passage]) -> Iterator[Span]:
    """Give the sentences on the entry into force of amendments that were not understood."""
    for passage in passages:
        parser, tokens = scan.parser(passage), passage.tokens
        for start, end in _sentences(passage):
            begins = next((at for at in range(start, end) if parser.at(CHANGES, at)), end)
            force = next((at for at in range(begins + 1, end) if parser.at(FORCE, at)), end)
            if (
                force < end
                and "date" not in {token.word for token in tokens[begins:force]}
                and _LATER.isdisjoint(token.word for token in tokens[start:end])
                and _IN_PASSING.isdisjoint(token.word for token in tokens[start:begins])
                and not _fullest(parser, IN_FORCE, start, end)
            ):
                yield span_of(tokens[start:end])


def _nothing(span: Span) -> Reading:
    return Reading(matter=Matter.AMENDMENT, value=None, span=span, confidence=Confidence.UNREAD)


def _reading(found: Sequence[_Statement], unread: Sequence[Span]) -> Reading:
    rules = [statement for statement in found if statement.said.accepted is not None]
    adoptions = [statement for statement in found if statement.said.adoption]
    used = [*rules[:1], *adoptions[:1]] or found[:1]
    doubts = (
        *dict.fromkeys(doubt for statement in used for doubt in statement.doubts),
        *(Doubted(doubt=Doubt.TWO_READINGS, span=s.span) for s in rules if _differ(s, rules[0])),
        *(Doubted(doubt=Doubt.WORDS_LEFT, span=span) for span in unread),
        *(
            Doubted(doubt=Doubt.WORDS_LEFT, span=statement.span)
            for statement in found
            if statement.said.delay is not None and not rules
        ),
    )
    return Reading(
        matter=Matter.AMENDMENT,
        value=_amendment(found, rules, adoptions),
        span=used[0].span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _differ(one: _Statement, other: _Statement) -> bool:
    return (one.said.accepted, one.said.delay) != (other.said.accepted, other.said.delay)


def _amendment(
    found: Sequence[_Statement], rules: Sequence[_Statement], adoptions: Sequence[_Statement]
) -> Amendment:
    """Join acceptance and delay, where they stand in two sentences."""
    rule = rules[0].said if rules else None
    effect = rule
    if rule is None or rule.delay is None:
        effect = next((s.said for s in found if s.said.delay is not None), rule)
    return Amendment(
        entry_into_force=rule.accepted if rule else None,
        delay=effect.delay if effect else None,
        for_all=effect.for_all if effect else False,
        adoption=adoptions[0].said.adoption if adoptions else "",
    )
