"""Which of a text's sentences is the rule for later states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.law.acts import Kind
from servanda.law.clauses import Pivot, WithTheOthers
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.about import (
    doubts_before,
    is_of_this,
    said,
    sentence_around,
    sentence_to,
    words_of,
)
from servanda.reader.final_clauses.english.later.scope import Since
from servanda.reader.final_clauses.english.later.sentences import (
    LATER,
    MENTIONED,
    ORIGINAL,
    Later,
)
from servanda.reader.final_clauses.english.tails import TAIL
from servanda.reader.final_clauses.forms import Match
from servanda.reader.final_clauses.judging import doubts_after
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.record import Span

_CUES = words_of("force effect effective operative operation binding bound become becomes")
_OWN = words_of(
    "deposit deposits deposited depositing lodged filed receipt received receives registration "
    "registered signature sign signs signed signing consent notification notified ratification "
    "ratified acceptance accepted accession acceded became becomes"
)
_IN_FORCE = words_of("force effect effective")
#: Sentences with such words are on something else than when a state is bound.
_ELSE = ("territor", "declar", "reserv", "provisional", "measure", "vote", "regulation", "apply")
_LEADS = words_of(
    "for in with as between thereafter after following subsequently once upon if when where any "
    "each every this these it such and but"
)
_EARLIER = frozenset({"before", "prior", "until"})
_SCOPE = words_of(
    "for respect regards regard case relation between concerned on upon become bound deposited "
    "effected effective effect"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sentence on later states where it stands."""

    rule: Later
    span: Span
    doubts: tuple[Doubted, ...]

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """Order what is said of all before what is said of accession, what is sure first."""
        return self.rule.kinds == {Kind.ACCESSION}, bool(self.doubts), self.span.start


def read(scan: Scan) -> Reading | None:
    """Read the rule for later states from the sentences that give one."""
    found = sorted(_found(scan), key=lambda one: one.rank)
    if not found:
        return _not_read(scan)
    best = found[0]
    value = WithTheOthers(
        pivot=_pivot(best, found, originals=_has_originals(scan)),
        later=best.rule.own.delay,
        start=best.rule.own.start,
    )
    doubts = best.doubts + tuple(
        Doubted(doubt=Doubt.TWO_READINGS, span=one.span) for one in found if _disagrees(one, best)
    )
    return Reading(
        matter=Matter.LATER_STATES,
        value=value,
        span=best.span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _not_read(scan: Scan) -> Reading | None:
    """Give a sentence that seems to be on later states, and was not understood."""
    for passage, match in said(scan, MENTIONED, _IN_FORCE, _OWN, leads=_LEADS):
        tokens = sentence_around(match, passage)
        other = any(token.word.startswith(_ELSE) for token in tokens)
        if not other and is_of_this(None, tokens, passage, scan.document):
            return Reading(
                matter=Matter.LATER_STATES,
                value=None,
                span=Span(tokens[0].start, tokens[-1].end),
                confidence=Confidence.UNREAD,
            )
    return None


def _pivot(best: Found, found: list[Found], *, originals: bool) -> Pivot:
    """Let a sentence on states that come between threshold and entry into force decide."""
    same = {one.rule.since for one in found if one.rule.own == best.rule.own}
    if Since(Pivot.THRESHOLD) in same or (
        Since(Pivot.ENTRY_INTO_FORCE) not in same and not originals
    ):
        return Pivot.THRESHOLD
    return Pivot.ENTRY_INTO_FORCE


def _has_originals(scan: Scan) -> bool:
    """Tell whether the text says that who consents before entry into force is in by then."""
    return next(said(scan, ORIGINAL, _CUES, _EARLIER), None) is not None


def _disagrees(one: Found, best: Found) -> bool:
    return not one.doubts and one.rank[0] == best.rank[0] and one.rule.own != best.rule.own


def _found(scan: Scan) -> Iterator[Found]:
    for passage, match in said(scan, LATER, _CUES, _OWN, _SCOPE, leads=_LEADS):
        if is_of_this(match.value.subject, sentence_to(match, passage), passage, scan.document):
            parser = scan.parser(passage)
            yield Found(
                rule=match.value,
                span=_span(passage, match),
                doubts=(
                    *doubts_before(match, passage),
                    *doubts_after(parser, match.end, TAIL, left=match.left),
                ),
            )


def _span(passage: Passage, match: Match[Later]) -> Span:
    return Span(passage.tokens[match.start].start, passage.tokens[match.end - 1].end)
