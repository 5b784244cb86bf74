"""From the sentences on duration to one rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from servanda.law.clauses import AtOnce, Duration, Prolonged
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.lasting.sentence import CORE, GOING_ON, STATEMENT
from servanda.reader.final_clauses.english.lasting.term import AS_MUCH, Lasts
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.english.statements import (
    Sentence,
    Statement,
    are_beside,
    doubted,
    reading,
    says,
    statements,
    unread,
)
from servanda.reader.final_clauses.record import Doubt, Matter, Reading
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.lexicon.listing import in_order
from servanda.reader.record import Span

_CUES = in_order(
    "remain continu expire terminat renew prolong durat valid conclud lapse extend cease dissol "
    "denunc denounc last"
)

Said: TypeAlias = Statement[Lasts]


def read(scan: Scan) -> Reading | None:
    """Read how long the instrument lasts."""
    passages = tuple(scan.passages(*_CUES))
    sentences = [s for passage in passages for s in statements(scan, STATEMENT, passage)]
    said = [s for s in sentences if isinstance(s, Statement)]
    named = [s for s in said if _names(s.value, scan.document.kind)]
    pieces = [s for s in said if s in named or _is_of_one(s, named)]
    limiting = [s for s in pieces if replace(s.value, thing=None) != Lasts()]
    if not limiting:
        return unread(Matter.DURATION, _cores(scan, passages, named))
    rest = (s for s in sentences if isinstance(s, Sentence) and _is_of_one(s, limiting))
    return _reading(limiting, [s for s in rest if says(scan, GOING_ON, s)])


def _names(lasts: Lasts, kind: str) -> bool:
    """Tell whether a sentence names the instrument, by more than "it"."""
    return lasts.thing is not None and bool(lasts.thing.noun) and lasts.thing.is_of(kind)


def _is_of_one(sentence: Said | Sentence, others: Sequence[Said]) -> bool:
    """Tell whether a sentence, that names nothing else, is of the article of another."""
    thing = sentence.value.thing if isinstance(sentence, Statement) else None
    is_other = thing is not None and bool(thing.noun)
    return not is_other and any(are_beside(s.passage, sentence.passage) for s in others)


def _reading(pieces: Sequence[Said], going_on: Sequence[Sentence]) -> Reading:
    """Join the pieces; a term with words left, or going on somehow, may be quite another."""
    left = [doubt for piece in pieces for doubt in piece.doubts]
    left += [doubted(Doubt.WORDS_LEFT, sentence) for sentence in going_on]
    first, *others = (replace(piece.value, thing=None) for piece in pieces)
    whole = joined(first, *others)
    two = [] if whole else [doubted(Doubt.TWO_READINGS, pieces[-1])]
    lasts = whole or first
    value = None if left and lasts.below is None else _duration(lasts)
    return reading(Matter.DURATION, value, pieces, [*left, *two])


def _duration(lasts: Lasts) -> Duration | None:
    """Give the rule; None where the algebra has none, as for a last day that is prolonged."""
    if lasts.by is None:
        return Duration(term=lasts.term, until=lasts.until, below=lasts.below)
    if lasts.term is None or lasts.until is not None:
        return None
    by = lasts.term if lasts.by == AS_MUCH else lasts.by
    renewal = Prolonged(by=by, notice=lasts.notice or AtOnce())
    return Duration(term=lasts.term, renewal=renewal, below=lasts.below)


def _cores(scan: Scan, passages: Sequence[Passage], understood: Sequence[Said]) -> Iterator[Span]:
    """Give the passages that limit how long it lasts, but for those that set no limit at all."""
    limitless = {s.passage.span for s in understood if not s.doubts}
    for passage in passages:
        for match in scan.parser(passage).search(CORE):
            is_named = bool(match.value.noun) or _is_of_consent(passage, scan.document.passages)
            is_own = is_named and match.value.is_of(scan.document.kind)
            if is_own and passage.span not in limitless:
                yield passage.span


def _is_of_consent(passage: Passage, passages: Sequence[Passage]) -> bool:
    """Tell whether an article speaks of ratification, so that "it" in it is the instrument."""
    beside = (p for p in passages if are_beside(p, passage))
    return any(token.word.startswith("ratif") for p in beside for token in p.tokens)
