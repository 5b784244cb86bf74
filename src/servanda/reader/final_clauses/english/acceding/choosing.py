"""Which of a text's sentences say who may accede, and what others then decide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from servanda.law.clauses import (
    AtOnce,
    Joining,
    OnceAccepted,
    UnlessOpposed,
)
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.about import (
    doubts_before,
    is_of_this,
    said,
    sentence_around,
    sentence_to,
    words_of,
)
from servanda.reader.final_clauses.english.acceding.sentences import (
    ACCEDING,
    DELAYED,
    EFFECT,
    ONLY,
    Way,
)
from servanda.reader.final_clauses.english.acceding.whom import BY, WHEN
from servanda.reader.final_clauses.forms import Match, Phrase
from servanda.reader.final_clauses.judging import doubts_after
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.record import Span

_CUES = frozenset({"accede", "acceded", "adhere", "adhered", "open", "become"})
_ANSWERS = frozenset({"acceptance", "accepted", "objection", "objections", "objected", "object"})
_ACCESSIONS = words_of("accede acceded accession accessions")
_LEADS = words_of(
    "this these it and but may any all each every other as after from following in accession "
    "adherence such those"
)
_ACTS = words_of(
    "accede acceded acceding accession adhere adhered adherence adhesion acceptance deposit"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sentence on accession where it stands."""

    way: Way
    span: Span
    doubts: tuple[Doubted, ...]


def read(scan: Scan) -> Reading | None:
    """Read who may accede, and whether others then decide on the effect."""
    effects = list(_found(scan, EFFECT, _ANSWERS))
    found = effects[:1] or list(_found(scan, ACCEDING, _CUES))
    if not found:
        return None
    doubts = (*(doubt for one in found for doubt in one.doubts), *_limits(scan))
    return Reading(
        matter=Matter.ACCESSION,
        value=_delayed(scan, found[0].way.joining),
        span=found[0].span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _found(scan: Scan, phrase: Phrase[Way], cues: frozenset[str]) -> Iterator[Found]:
    for passage, match in said(scan, phrase, cues, _ACTS, leads=_LEADS):
        own = is_of_this(match.value.subject, sentence_to(match, passage), passage, scan.document)
        if own and not _goes_on(passage, match):
            parser = scan.parser(passage)
            span = Span(passage.tokens[match.start].start, passage.tokens[match.end - 1].end)
            left = (
                *doubts_before(match, passage),
                *doubts_after(parser, match.end, BY, WHEN, left=match.left),
            )
            known = () if match.value.doubted is None else (_outside(match.value.doubted),)
            yield Found(way=match.value, span=span, doubts=known or left)


def _limits(scan: Scan) -> Iterator[Doubted]:
    """Doubt what another sentence says of those that alone may accede."""
    for passage, match in said(scan, ONLY, words_of("only"), _ACCESSIONS):
        tokens = sentence_around(match, passage)
        if is_of_this(None, tokens, passage, scan.document):
            yield Doubted(doubt=Doubt.WORDS_LEFT, span=Span(tokens[0].start, tokens[-1].end))


def _goes_on(passage: Passage, match: Match[Way]) -> bool:
    """Tell whether the words go on with to what one accedes: to another instrument then."""
    return any(token.word == "to" for token in passage.tokens[match.end : match.end + 1])


def _outside(span: Span) -> Doubted:
    return Doubted(doubt=Doubt.FACT_OUTSIDE, span=span)


def _delayed(scan: Scan, joining: Joining) -> Joining:
    """Put in how long after the others' answer an accession takes effect."""
    delays = (match.value for _, match in said(scan, DELAYED, frozenset({"acceding"})))
    if isinstance(joining, OnceAccepted | UnlessOpposed):
        return replace(joining, delay=next(delays, AtOnce()))
    return joining
