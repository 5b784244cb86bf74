"""From the sentences on reservations to one regime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from servanda.law.clauses import Acceptance, Months, Permitted, Reservations
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.pieces import joined
from servanda.reader.final_clauses.english.reserving.regime import Regime
from servanda.reader.final_clauses.english.reserving.sentence import CORE, STATEMENT, WORRYING
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
from servanda.reader.final_clauses.tokens import Token
from servanda.reader.record import Span

_CUES = ("reserv",)
_PARTS = ("amendment", "annex", "listing", "inclusion", "measure", "recommendation")
_SOON = 8
"""How many words after a reservation may say that it is not to the instrument."""

Said: TypeAlias = Statement[Regime]


def read(scan: Scan) -> Reading | None:
    """Read which reservations are permitted."""
    passages = tuple(scan.passages(*_CUES))
    sentences = [s for passage in passages for s in statements(scan, STATEMENT, passage)]
    said = [s for s in sentences if isinstance(s, Statement) and _is_own(s, scan.document.kind)]
    if not said:
        return unread(Matter.RESERVATIONS, _cores(scan, passages))
    first = min(said, key=lambda s: len(s.doubts))
    beside = (s for s in sentences if s is not first and are_beside(first.passage, s.passage))
    return _reading(scan, first, list(beside))


def _is_own(said: Said, kind: str) -> bool:
    """Tell whether a sentence permits or forbids reservations to the instrument itself."""
    regime = said.value
    if said.doubts and _is_of_a_part(_tokens_of(said)):
        return False
    speaks = regime.permitted is not None or regime.named is not None
    return speaks and (regime.thing is None or regime.thing.is_of(kind))


def _reading(scan: Scan, first: Said, beside: Sequence[Said | Sentence]) -> Reading:
    regime, pieces, doubts = replace(first.value, thing=None), [first], list(first.doubts)
    for other in beside:
        match other:
            case Statement(value=value) if value != Regime():
                whole = joined(regime, replace(value, thing=None))
                doubts += other.doubts if whole else [doubted(Doubt.TWO_READINGS, other)]
                regime = whole or regime
                pieces.append(other)
            case Sentence() if says(scan, WORRYING, other):
                doubts.append(doubted(Doubt.WORDS_LEFT, other))
            case _:
                pass
    if regime.elsewhere:
        doubts.append(doubted(Doubt.REFERENCE, first))
    rule = None if first.doubts else _rule(regime)
    return reading(Matter.RESERVATIONS, rule, pieces, doubts)


def _rule(regime: Regime) -> Reservations | None:
    """Give the rule; to name some provisions and be silent on the others makes none."""
    permitted, provisions, acceptance = regime.permitted, regime.provisions, regime.acceptance
    if regime.named is not None and regime.no_others:
        permitted, provisions, acceptance = Permitted.ONLY, regime.named, Acceptance.NOT_NEEDED
    if permitted is None or (regime.no_others and permitted is not Permitted.ONLY):
        return None
    return Reservations(
        permitted=permitted,
        provisions=provisions or frozenset(),
        acceptance=acceptance or Acceptance.EACH,
        silence=regime.silence or Months(12),
    )


def _tokens_of(said: Said) -> Sequence[Token]:
    return [t for t in said.passage.tokens if said.span.start <= t.start < said.span.end]


def _is_of_a_part(tokens: Sequence[Token]) -> bool:
    """Tell whether words are of an amendment, an annex, a measure: not of the instrument."""
    return any(token.word.startswith(_PARTS) for token in tokens)


def _cores(scan: Scan, passages: Sequence[Passage]) -> Iterator[Span]:
    for passage in passages:
        for match in scan.parser(passage).search(CORE):
            after = passage.tokens[match.end : match.end + _SOON]
            if match.value.is_of(scan.document.kind) and not _is_of_a_part(after):
                yield passage.span
