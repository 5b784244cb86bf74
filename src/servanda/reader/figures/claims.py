"""Puts the numbers of a sentence together into claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from servanda.reader.figures.marks import Mark, marks_in, may_hold_figures
from servanda.reader.figures.periods import Period, period_in, year_of
from servanda.reader.figures.quantities import Claimed, begins_nominal, quantity
from servanda.reader.figures.things import things
from servanda.reader.record import Figure, Span
from servanda.reader.text import Text, trimmed

_BOUNDARY = re.compile(r"[;()\"“”«»]|\s[–—-]\s|:\s|,\s+(?:and|while|а|но)\s")
_JOINED = re.compile(
    r"^[^;()]{0,120}$", re.DOTALL
)  # a change and its level stand in one clause, not across brackets
_BRACKETED = re.compile(
    r"[^;()]{0,30}\((?:up|down|plus|minus|рост(?:\s+на)?|на|\+|−)?(?:\s+by)?\s*$", re.IGNORECASE
)  # "$60 billion in 2024 (up 5.4%)"
_NEW_SUBJECT = re.compile(
    r"\b(?:while|whereas|respectively|а\s+также|при\s+этом|в\s+том\s+числе|including)\b",
    re.IGNORECASE,
)
_OWN_SUBJECT = re.compile(
    r",\s+(?!(?:which|that|having|this|it|they|что|это|он[аио]?|котор\w+)\b)(?:[^\W\d]+\s+){1,4}?"
    r"(?:rose|fell|grew|increased|decreased|dropped|declined|вырос\w*|сократил\w*|снизил\w*"
    r"|увеличил\w*|уменьшил\w*|упал\w*)\b",
    re.IGNORECASE,
)  # ", imports fell by": what has a verb of its own is another claim
_TO = re.compile(r"\b(?:to|reach\w*|до)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_ARTICLE = re.compile(r"\b(?:an?|the)\s+$", re.IGNORECASE)
_CHANGE_NOUN = re.compile(
    r"[\s-]+(?:up|down|growth|increase|decrease|rise|decline|больше|меньше)\b", re.IGNORECASE
)
_LEAD = re.compile(r"(?:[\s,;:.)–—•-]+|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+)+")
_TAIL = re.compile(r"[^,;.()\n]{0,60}")


@dataclass(frozen=True, slots=True)
class _Claim:
    level: Mark | None
    change: Mark | None

    @property
    def first(self) -> Mark:
        """The number that stands first."""
        both = [mark for mark in (self.level, self.change) if mark is not None]
        return min(both, key=lambda mark: mark.span)

    @property
    def last(self) -> Mark:
        """The number that stands last."""
        both = [mark for mark in (self.level, self.change) if mark is not None]
        return max(both, key=lambda mark: mark.span)


def figures(text: Text) -> tuple[Figure, ...]:
    """Give every claim in numbers, in the order of the text, none twice."""
    found: list[Figure] = []
    year: int | None = None
    measured: str | None = None
    spoken: Period | None = None
    for sentence in text.sentences:
        claimed: list[Figure] = []
        if may_hold_figures(sentence.of(text.raw)):
            year = year or year_of(text)
            claimed, spoken = _claimed(text, sentence, (year, measured, spoken))
        found += claimed
        found += things(text, sentence)
        measured = claimed[-1].quantity if claimed else None
    return tuple(_once(found))


def _once(found: list[Figure]) -> Iterator[Figure]:
    """Drop a claim that repeats an earlier one, such as the headline's: the fuller stays."""
    fullest: dict[tuple[object, ...], Figure] = {}
    for figure in found:
        key: tuple[object, ...] = (figure.value, figure.unit, figure.change_percent)
        other = fullest.get(key)
        if other is not None and other.period and figure.period and other.period != figure.period:
            key = (*key, figure.period)
            other = fullest.get(key)
        if other is None or (figure.period is not None and other.period is None):
            fullest[key] = figure
    yield from sorted(fullest.values(), key=lambda figure: figure.span)


def _claimed(
    text: Text, sentence: Span, context: tuple[int | None, str | None, Period | None]
) -> tuple[list[Figure], Period | None]:
    """Give the claims of a sentence, and the last period spoken of, for "the same period"."""
    year, earlier_quantity, spoken = context
    found: list[Figure] = []
    claims = list(_paired(text, marks_in(text, sentence)))
    here = None if earlier_quantity is None else spoken  # goes on from the sentence before
    end = sentence.start
    for number, claim in enumerate(claims):
        limit = claims[number + 1].first.whole.start if number + 1 < len(claims) else sentence.end
        segment = _segment(text, Span(end, sentence.end), claim)
        period = period_in(text, segment, spoken, year)
        if period is None:
            segment, period = _with_tail(text, segment, limit, (spoken, year))
        holes = [] if period is None else [period.span]
        name = quantity(text, Claimed(segment, claim.first.whole, limit), holes, earlier_quantity)
        segment = _from_number(text, segment, claim, period)
        here = period or here
        found.append(_figure(text, segment, claim, name, here))
        spoken = here or spoken
        earlier_quantity = name or earlier_quantity
        end = segment.end
    return found, spoken


def _figure(
    text: Text, segment: Span, claim: _Claim, name: str | None, period: Period | None
) -> Figure:
    level, change = claim.level, claim.change
    return Figure(
        span=segment,
        quantity=name or segment.of(text.raw),
        value=level.value if level else None,
        unit=level.unit if level else None,
        period=period.words if period else None,
        change_percent=change.value if change else None,
        hedge=level.hedge if level else None,
        change_hedge=change.hedge if change else None,
    )


def _paired(text: Text, marks: list[Mark]) -> Iterator[_Claim]:
    """Join a change to the level beside it."""
    at = 0
    while at < len(marks):
        one = marks[at]
        two = marks[at + 1] if at + 1 < len(marks) else None
        if two is not None and _belong(text, one, two):
            change, level = (one, two) if one.role == "change" else (two, one)
            yield _Claim(level, change)
            at += 2
        else:
            yield _Claim(None, one) if one.role == "change" else _Claim(one, None)
            at += 1


def _belong(text: Text, one: Mark, two: Mark) -> bool:
    if (one.role == "change") == (two.role == "change"):
        return False
    between = text.raw[one.span.end : two.span.start]
    if two.role == "change" and _BRACKETED.match(between):
        return True
    if not _JOINED.match(between) or _NEW_SUBJECT.search(between):
        return False
    if _OWN_SUBJECT.search(between):
        return False
    if "percent" in {one.role, two.role}:
        return _TO.search(between) is not None
    if one.role == "change":
        return True
    return len(between) <= 40 and "." not in between


def _segment(text: Text, within: Span, claim: _Claim) -> Span:
    """Give the words of a claim: from the nearest boundary before it to its last number."""
    start, first = within.start, claim.first.whole.start
    for match in _BOUNDARY.finditer(text.raw, within.start, first):
        if _WORD.search(text.raw, match.end(), first) or match[0] == "(":
            start = match.end()
    end = claim.last.span.end
    after = _CHANGE_NOUN.match(text.raw, end, within.end)
    if after is not None and claim.last.role == "change":
        end = after.end()
    span = trimmed(text.raw, start, end)
    lead = _LEAD.match(text.raw, span.start, span.end)
    return Span(lead.end() if lead else span.start, span.end)


def _from_number(text: Text, segment: Span, claim: _Claim, period: Period | None) -> Span:
    """Begin "a 27% rise in ..." at its number: what stands before says nothing of it."""
    first = claim.first.whole
    nominal = begins_nominal(text.raw[first.end : segment.end])
    if not nominal or (period is not None and period.span.start < first.start):
        return segment
    article = _ARTICLE.search(text.raw, segment.start, first.start)
    return Span(article.start() if article else first.start, segment.end)


def _with_tail(
    text: Text, segment: Span, limit: int, context: tuple[Period | None, int | None]
) -> tuple[Span, Period | None]:
    """Look for the period after the last number, up to the next mark."""
    tail = _TAIL.match(text.raw, segment.end, max(limit, segment.end))
    if tail is None or not tail[0]:
        return segment, None
    period = period_in(text, Span(segment.end, tail.end()), *context)
    if period is None:
        return segment, None
    return Span(segment.start, period.span.end), period
