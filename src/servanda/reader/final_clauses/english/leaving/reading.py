"""From the sentences on leaving to one rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.leaving.rights import CORE
from servanda.reader.final_clauses.english.leaving.sentence import (
    STATEMENT,
    UNREAD_EFFECT,
    WORRYING,
)
from servanda.reader.final_clauses.english.leaving.terms import NOTHING, Terms, rule_of
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
from servanda.reader.record import Span

_LEAVING = ("withdr", "denounc", "denunc", "terminat", "renounc", "renunc", "retire", "secede")
_CUES = (*_LEAVING, "cease", "notice", "notif", "effect", "right")

Said: TypeAlias = Statement[Terms]


def read(scan: Scan) -> Reading | None:
    """Read how a party may leave."""
    kind = scan.document.kind
    passages = tuple(scan.passages(*_LEAVING))
    said = (s for p in passages for s in statements(scan, STATEMENT, p))
    rights = [s for s in said if isinstance(s, Statement) and _is_right(s.value, kind)]
    if not rights:
        return unread(Matter.WITHDRAWAL, _cores(scan, passages))
    anchor = min(rights, key=lambda s: len(s.doubts))
    near = (p for p in scan.passages(*_CUES) if are_beside(anchor.passage, p))
    return _reading(scan, anchor, [s for p in near for s in statements(scan, STATEMENT, p)])


def _is_right(terms: Terms, kind: str) -> bool:
    return terms.right is not None and (terms.thing is None or terms.thing.is_of(kind))


def _reading(scan: Scan, anchor: Said, others: Sequence[Said | Sentence]) -> Reading:
    pieces, doubts = [anchor], list(anchor.doubts)
    terms = replace(anchor.value, thing=None)
    for other in others:
        match other:
            case Statement(value=value) if value is not NOTHING and other.span != anchor.span:
                whole = joined(terms, replace(value, thing=None))
                doubts += other.doubts if whole else [doubted(Doubt.TWO_READINGS, other)]
                terms = whole or terms
                pieces.append(other)
            case Sentence() if says(scan, WORRYING, other):
                doubts.append(doubted(Doubt.WORDS_LEFT, other))
            case _:
                pass
    if not _is_silent(terms):
        doubts += [doubted(Doubt.TWO_READINGS, anchor)] if _says_two_periods(terms) else []
        return reading(Matter.WITHDRAWAL, rule_of(terms), pieces, doubts)
    effects = (isinstance(s, Sentence) and says(scan, UNREAD_EFFECT, s) for s in others)
    if anchor.doubts or any(effects):
        return reading(Matter.WITHDRAWAL, None, pieces, doubts)
    doubts.append(doubted(Doubt.TEXT_SILENT, anchor))
    return reading(Matter.WITHDRAWAL, rule_of(terms), pieces, doubts)


def _is_silent(terms: Terms) -> bool:
    """Tell whether nothing is said of when a notice has effect."""
    said = (terms.after, terms.ahead, terms.on, terms.term)
    return terms.right is True and all(part is None for part in said)


def _says_two_periods(terms: Terms) -> bool:
    """Tell whether the period of notice and that of its effect differ, and no date joins them."""
    periods = {terms.after, terms.ahead} - {None}
    return len(periods) > 1 and terms.on is None and terms.term is None


def _cores(scan: Scan, passages: Sequence[Passage]) -> Iterator[Span]:
    for passage in passages:
        for match in scan.parser(passage).search(CORE):
            if match.value.is_of(scan.document.kind):
                yield passage.span
