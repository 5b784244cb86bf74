"""How many issues stood on the agenda, and how many documents were signed, as the text states.

Rules it keeps:

- a number counts only with its noun, in a sentence that speaks of the agenda or of signing;
- what the text says most often is taken, the body before the headline; other numbers are left to
  the findings;
- nothing is counted here: three listed documents do not make a stated three.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from servanda.reader.numbers import COUNTED, counted
from servanda.reader.record import Count, Span
from servanda.reader.text import Text

_BETWEEN = (
    r"(?:[\s-]+(?!(?:on|of|in|for|at|to|and|were|was|are|by|with|documents?|papers|issues|items"
    r"|в|на|по|о|об|и|из|были|было|документ\w*|вопрос\w*)\b)[^\W\d]+){0,3}?"
)
_ISSUE_NOUNS = r"(?:issues?|items|questions|points|topics|matters|вопрос\w*|пункт\w*)"
_PAPER_NOUNS = r"(?:documents?|papers|документ\w*)"
_TREATY_NOUNS = r"(?:agreements|decisions|instruments|resolutions|соглашени\w*|решени\w*)"
_ISSUES = re.compile(rf"{COUNTED}{_BETWEEN}[\s-]+{_ISSUE_NOUNS}\b", re.IGNORECASE)
_PAPERS = re.compile(rf"{COUNTED}{_BETWEEN}[\s-]+{_PAPER_NOUNS}\b", re.IGNORECASE)
_TREATIES = re.compile(rf"{COUNTED}{_BETWEEN}[\s-]+{_TREATY_NOUNS}\b", re.IGNORECASE)
_HAS_ISSUES = re.compile(rf"\b{_ISSUE_NOUNS}\b", re.IGNORECASE)
_HAS_PAPERS = re.compile(rf"\b(?:{_PAPER_NOUNS}|{_TREATY_NOUNS})\b", re.IGNORECASE)
_AGENDA = re.compile(r"\bagenda\b|\bповестк", re.IGNORECASE)
_DEBATED = re.compile(
    r"\b(?:discuss|consider|address|examin|review|tackl|debat|on\s+the\s+table|cover)"
    r"|\b(?:обсу[дж]|рассм[ао]тр|вынес)",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:sign(?:ed|ing|s|atures?)?|adopt(?:ed|ion|s)?|approv(?:ed|al|es?)|endorsed|passed"
    r"|concluded)\b|подпис|утвержд|утверд|приня|одобр",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Mention:
    count: Count
    in_headline: bool
    rank: int
    """The lower, the surer the sentence speaks of what is counted."""


def agenda_count(text: Text) -> Count | None:
    """Give the number of issues on the agenda, or discussed, that the text states."""
    return _chosen(_agenda_mentions(text))


def documents_count(text: Text) -> Count | None:
    """Give the number of documents signed or adopted that the text states."""
    return _chosen(_document_mentions(text))


def document_counts(text: Text) -> tuple[Count, ...]:
    """Give every statement of the number of documents signed, so that two can be compared."""
    return tuple(mention.count for mention in _document_mentions(text) if mention.rank == 0)


def _agenda_mentions(text: Text) -> Iterator[_Mention]:
    for number, sentence in enumerate(text.sentences):
        words = sentence.of(text.raw)
        if not _HAS_ISSUES.search(words):
            continue
        on_agenda = _AGENDA.search(words) is not None
        if on_agenda or _DEBATED.search(words):
            rank = 0 if on_agenda else 1
            yield from _mentions(text, sentence, _ISSUES, rank=rank, headline=number == 0)


def _document_mentions(text: Text) -> Iterator[_Mention]:
    for number, sentence in enumerate(text.sentences):
        words = sentence.of(text.raw)
        if _HAS_PAPERS.search(words) and _MADE.search(words):
            headline = number == 0 and words[-1] not in ".!?"
            yield from _mentions(text, sentence, _PAPERS, rank=0, headline=headline)
            yield from _mentions(text, sentence, _TREATIES, rank=1, headline=headline)


def _mentions(
    text: Text, sentence: Span, pattern: re.Pattern[str], *, rank: int, headline: bool
) -> Iterator[_Mention]:
    for match in pattern.finditer(text.raw, sentence.start, sentence.end):
        number = counted(match)
        if (1 if rank == 0 else 2) < number.value < 1000:
            count = Count(
                span=Span(number.span.start, match.end()), value=number.value, hedge=number.hedge
            )
            yield _Mention(count, headline, rank)


def _chosen(mentions: Iterable[_Mention]) -> Count | None:
    """Take the surest sentences, then what is said most often, then the first in the body."""
    every = list(mentions)
    if not every:
        return None
    surest = min(mention.rank for mention in every)
    every = [mention for mention in every if mention.rank == surest]
    often = Counter(mention.count.value for mention in every)
    best = min(every, key=lambda m: (-often[m.count.value], m.in_headline))
    return best.count
