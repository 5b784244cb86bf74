"""Which sentence of a text says when it enters into force, and how sure that is.

Rules it keeps:

- a sentence counts that speaks of the instrument itself, under a heading of entry into force rather
  than elsewhere, the first rather than a later one;
- a sentence on each later state, on amendments, or on another instrument is none;
- two such sentences of one rank that say different things leave a doubt, and so does every word
  that may change the rule and that no form accounts for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from servanda.law.build import in_force
from servanda.law.clauses import Delay, Fixed, Rule
from servanda.reader.final_clauses.document import Passage
from servanda.reader.final_clauses.english.entering.around import (
    alternatives,
    is_anothers,
    reservations_on,
    sentence_start,
    speaks_of_itself,
    turns_away,
)
from servanda.reader.final_clauses.english.entering.provisos import HELD_BACK, held_back
from servanda.reader.final_clauses.english.entering.resolving import Resolver
from servanda.reader.final_clauses.english.entering.sentences import (
    AFTER_MINUTES,
    CONTINUED,
    ENTERING,
    FOR_EACH,
    ITSELF,
    MINUTES_DRAWN,
    OTHERWISE,
    SEQUEL,
    UNREAD,
    WHEN_FIRST,
    Entering,
)
from servanda.reader.final_clauses.english.subjects import Instrument
from servanda.reader.final_clauses.english.tails import PLAIN_TAIL
from servanda.reader.final_clauses.forms import Match, Parser
from servanda.reader.final_clauses.judging import begins_another, doubts_after
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.lexicon.listing import listed
from servanda.reader.record import Span

CUES = ("forc", "effect", "operati", "binding", "valid", "applicable")
_NOT_ITSELF = listed(
    "amendment amendments annex annexes modification modifications appendix revision "
    "additions regulations rules decision measures schedule"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence that says when an instrument enters into force."""

    passage: Passage
    rule: Rule
    start: int
    end: int
    doubts: tuple[Doubted, ...]
    rank: tuple[int, ...]
    """Higher is likelier to be the sentence on the instrument itself."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        tokens = self.passage.tokens
        return Span(tokens[self.start].start, tokens[self.end - 1].end)


def read(scan: Scan) -> Reading | None:
    """Read when the instrument enters into force."""
    found = [*_candidates(scan), *_by_minutes(scan)]
    best = max(found, key=_likeliness, default=None)
    if best is None or best.rank < _LEAST:
        return _for_each(scan) or _unread(scan)
    rule, doubts = _with_other_sentences(scan, best)
    resolver = Resolver(scan, best.passage, best.start, best.end)
    resolved = resolver.rule(rule)
    doubts = (
        *doubts,
        *(Doubted(doubt=doubt, span=best.span) for doubt in resolver.doubts()),
        *reservations_on(best.passage, best.start, best.end),
        *_other_readings(best, found),
        *_turning_away(scan, best),
    )
    return Reading(
        matter=Matter.ENTRY_INTO_FORCE,
        value=resolved,
        span=best.span,
        confidence=Confidence.DOUBTFUL if doubts else Confidence.SURE,
        doubts=doubts,
    )


def _for_each(scan: Scan) -> Reading | None:
    """Read a text that only says when it is in force for each signatory: with the first."""
    for passage in scan.passages(*CUES):
        for found in scan.parser(passage).search(FOR_EACH):
            span = Span(passage.tokens[found.start].start, passage.tokens[found.end - 1].end)
            return Reading(
                matter=Matter.ENTRY_INTO_FORCE,
                value=Resolver(scan, passage, found.start, found.end).rule(found.value),
                span=span,
                confidence=Confidence.DOUBTFUL,
                doubts=(Doubted(doubt=Doubt.TEXT_SILENT, span=span),),
            )
    return None


def _likeliness(candidate: Candidate) -> tuple[tuple[int, ...], int, int, int]:
    return (
        candidate.rank,
        -candidate.passage.span.start,
        -len(candidate.doubts),
        candidate.end - candidate.start,
    )


def _candidates(scan: Scan) -> Iterator[Candidate]:
    for passage in scan.passages(*CUES):
        parser = scan.parser(passage)
        for found in (*parser.search(ENTERING), *_when_first(parser)):
            if not is_anothers(parser, found.start):
                yield _candidate(scan, passage, found, found.value)
        for continued in parser.search(CONTINUED):
            at = continued.start
            if not is_anothers(parser, at) and speaks_of_itself(parser, at):
                entering = Entering(subject=ITSELF, rule=continued.value)
                yield _candidate(scan, passage, continued, entering)


def _when_first(parser: Parser) -> Iterator[Match[Entering]]:
    """Give the sentences that begin with when; they are looked for only where one can begin."""
    for at, token in enumerate(parser.tokens):
        if at == 0 or token.sort is Sort.MARK or token.word == "and":
            yield from parser.at(WHEN_FIRST, at + (at > 0))[:1]


def _candidate(scan: Scan, passage: Passage, match: Match[object], entering: Entering) -> Candidate:
    parser = scan.parser(passage)
    return Candidate(
        passage=passage,
        rule=entering.rule,
        start=match.start,
        end=match.end,
        doubts=doubts_after(parser, match.end, PLAIN_TAIL, left=match.left),
        rank=_rank(scan, passage, entering.subject),
    )


_LEAST = (0, 0, 0)


def _rank(scan: Scan, passage: Passage, subject: Instrument) -> tuple[int, ...]:
    """Rank a sentence: whether it is on another thing, under which heading, and of what."""
    heading = passage.article.heading if passage.article is not None else ""
    kind = scan.document.kind
    amending = "amendment" in kind
    of_another = not amending and (subject.noun in _NOT_ITSELF or "amend" in heading)
    in_its_place = "force" in heading or "effect" in heading
    is_itself = subject.is_of(kind)
    of_another = of_another or not (is_itself or (in_its_place and not subject.own))
    return (-1 if of_another else 0, int(in_its_place), is_itself + subject.own)


# -- other sentences -------------------------------------------------------------------------------


def _with_other_sentences(scan: Scan, best: Candidate) -> tuple[Rule, tuple[Doubted, ...]]:
    """Complete the rule by what the article says in other sentences."""
    rule, doubts = best.rule, best.doubts
    if isinstance(rule, Fixed):
        rule, silent = _with_sequel(scan, best, rule)
        doubts = (*doubts, *silent)
    for passage in _same_article(scan, best.passage):
        parser = scan.parser(passage)
        for found in parser.search(HELD_BACK):
            if not (passage is best.passage and best.start < found.end and found.start < best.end):
                rule = held_back(rule, found.value)
                break
    return rule, doubts


def _with_sequel(scan: Scan, best: Candidate, rule: Fixed) -> tuple[Rule, tuple[Doubted, ...]]:
    """Put in what holds where the day passes; if the text is silent, say so."""
    for passage in _same_article(scan, best.passage):
        for sequel in scan.parser(passage).search(SEQUEL):
            return replace(rule, otherwise=in_force(sequel.value, rule.provided)), ()
        for otherwise in scan.parser(passage).search(OTHERWISE):
            return replace(rule, otherwise=otherwise.value), ()
    return rule, (Doubted(doubt=Doubt.TEXT_SILENT, span=best.span),)


def _same_article(scan: Scan, passage: Passage) -> Iterator[Passage]:
    """Give a passage and those after it in its article."""
    for other in scan.document.passages:
        if other.article == passage.article and other.span.start >= passage.span.start:
            yield other


def _by_minutes(scan: Scan) -> Iterator[Candidate]:
    """Give the rule of a procès-verbal and of the period after it, in two sentences."""
    for passage in scan.passages("proces-verbal", "procès-verbal", "minutes"):
        for drawn in scan.parser(passage).search(MINUTES_DRAWN):
            for after in _after_minutes(scan):
                yield Candidate(
                    passage=passage,
                    rule=in_force(after, drawn.value),
                    start=drawn.start,
                    end=drawn.end,
                    doubts=doubts_after(
                        scan.parser(passage), drawn.end, PLAIN_TAIL, left=drawn.left
                    ),
                    rank=_rank(scan, passage, ITSELF),
                )


def _after_minutes(scan: Scan) -> Iterator[Delay]:
    for passage in scan.document.passages:
        for found in scan.parser(passage).search(AFTER_MINUTES):
            yield found.value
            return


# -- doubts ----------------------------------------------------------------------------------------


def _other_readings(best: Candidate, found: list[Candidate]) -> Iterator[Doubted]:
    """Doubt a reading of which another sentence as good says something else."""
    for other in found:
        apart = other.passage is not best.passage or other.start >= best.end
        if apart and other.rank >= best.rank and other.rule != best.rule and not other.doubts:
            yield Doubted(doubt=Doubt.TWO_READINGS, span=other.span)


def _turning_away(scan: Scan, best: Candidate) -> Iterator[Doubted]:
    """Doubt a rule from which a later sentence of the article turns away ("However, ...")."""
    if isinstance(best.rule, Fixed):
        return
    yield from alternatives(best.passage, best.end)
    for passage in _same_article(scan, best.passage):
        parser = scan.parser(passage)
        for found in parser.search(UNREAD):
            later = passage is not best.passage or found.start >= best.end
            of_it = _rank(scan, passage, found.value) >= best.rank
            held = any(parser.at(HELD_BACK, found.start))
            if later and of_it and not held and turns_away(parser, found.start):
                yield Doubted(doubt=Doubt.TWO_READINGS, span=passage.span)


def _unread(scan: Scan) -> Reading | None:
    """Say that a sentence on the entry into force was not understood, if there is one."""
    best: tuple[tuple[int, ...], int, Span] | None = None
    for passage in scan.passages(*CUES):
        parser = scan.parser(passage)
        for found in parser.search(UNREAD):
            start = sentence_start(parser, found.start)
            head = {token.word for token in parser.tokens[start : found.start]}
            if not begins_another(parser, start) and _NOT_ITSELF.isdisjoint(head):
                rank = _rank(scan, passage, found.value)
                if rank >= _LEAST and (best is None or rank > best[0]):
                    best = (rank, passage.span.start, passage.span)
    if best is None:
        return None
    return Reading(
        matter=Matter.ENTRY_INTO_FORCE,
        value=None,
        span=best[2],
        confidence=Confidence.UNREAD,
    )
