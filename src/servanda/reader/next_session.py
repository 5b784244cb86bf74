"""The next session as announced: when, where, and which state will hold the chair.

Rules it keeps:

- the most exact of several announcements is taken, a printed year before none;
- a date without a year falls after the session; where the session's own day is unknown, so is the
  range;
- a hedge ("tentatively", "ориентировочно") belongs to the date as printed, and a hedged date beside
  a wider one does not narrow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from servanda.reader.dates import PrintedDate, dates_in, first_after, in_year, month_number
from servanda.reader.names.states import state_at
from servanda.reader.names.words import words_of
from servanda.reader.record import NextSession, Span
from servanda.reader.text import Text

_MEETING = r"(?:session|meeting|summit|sitting|gathering|conference|talks|round|assembly)s?"
_TRIGGER_EN = re.compile(
    rf"\bnext\s+(?:(?!(?:week|month|year|day|stage|step|steps|phase|on)\b)[\w'’.()-]+\s+){{0,12}}?"
    rf"{_MEETING}\b"
    r"|\bnext\s+(?:meets?|gathers?|convenes?|assembles?|sits?)\b"
    r"|\b(?:meet|gather|convene|assemble|sit|be\s+held|take\s+place|come\s+together)\s+next\b"
    rf"|\b(?:will|shall|is\s+to|are\s+to)\s+(?:again\s+)?(?:meet|gather|convene)\s+again\b"
    rf"|\blook(?:s|ed|ing)?\s+forward\s+to\s+(?:[\w'’-]+\s+){{0,8}}?{_MEETING}\b"
    rf"|\b(?:subsequent|forthcoming|upcoming)\s+(?:[\w'’-]+\s+){{0,5}}?{_MEETING}\b",
    re.IGNORECASE,
)
_MEETING_RU = r"(?:заседани|саммит|встреч|сесси|совещани|собрани)\w*"
_TRIGGER_RU = re.compile(
    rf"\bследующ\w+\s+(?:[\w«»\"-]+\s+){{0,9}}?{_MEETING_RU}"
    rf"|\b{_MEETING_RU}\s+(?:\w+\s+){{0,3}}?следующ\w+"
    rf"|\b(?:в\s+следующий\s+раз|вновь)\b.{{0,80}}?\b(?:собер|встрет)\w*",
    re.IGNORECASE,
)
_REGULAR_RU = re.compile(rf"\bочередн\w+\s+(?:\w+\s+){{0,4}}?{_MEETING_RU}", re.IGNORECASE)
_FUTURE_RU = re.compile(
    r"\b(?:решено|решили|предло\w+|планиру\w+|состоится|пройд[её]т|провести|провед[её]т|намечен\w*"
    r"|договорились|соберётся|соберется|запланирован\w*|предполага\w+)",
    re.IGNORECASE,
)
_LATER_EN = re.compile(
    r"\b(?:session|meeting|summit)\b[^.;]{0,80}?\b(?:will|shall|is\s+to)\s+(?:be\s+(?:held|hosted"
    r"|convened)|take\s+place)|\b(?:agreed|decided)\s+to\s+(?:meet|convene|hold)\b",
    re.IGNORECASE,
)
_LATER_RU = re.compile(
    rf"\b{_MEETING_RU}[^.;]{{0,80}}?\b(?:состоится|пройд[её]т|намечен\w*|запланирован\w*)",
    re.IGNORECASE,
)
_YEAR_IN_WORDS = re.compile(
    r"\b(?:(?P<next>next\s+year|следующего\s+года|в\s+следующем\s+году|будущего\s+года)"
    r"|this\s+year|the\s+current\s+year|в\s+(?:этом|текущем)\s+году"
    r"|(?:текущего|этого|сего)\s+года)\b",
    re.IGNORECASE,
)
_LEADS_YEAR = re.compile(
    r"\b(?:early|late|mid|of|\w+ber|\w+ary|\w+st|may|june|july)[\s-]+$", re.IGNORECASE
)
_HEDGE = re.compile(
    r"(?:tentatively(?:\s+on)?|provisionally(?:\s+on)?|preliminarily|approximately|presumably"
    r"|possibly|ориентировочно|предварительно|предположительно|примерно|возможно)\s+(?:на\s+)?$",
    re.IGNORECASE,
)
_LONGEST_HEDGE = 24
_NAME = r"[^\W\d_a-zа-яё][\w'’ʼ-]*[a-zа-яё](?:[ -](?!(?:On|In|At)\b)[^\W\d_a-zа-яё][\w'’-]*)*"
_IN_BRACKETS = rf"(?:\s*\((?:the\s+)?{_NAME}\)|,\s+(?:the\s+)?{_NAME})?"
_FORMAL = r"(?:the\s+(?:Republic|Kingdom|State|Sultanate|Federal\s+Republic)\s+of\s+)"
_PLACE_EN = re.compile(
    rf"\b(?:in|at)\s+(?:the\s+(?:[\w-]+\s+){{0,3}}?(?:city|capital|resort)(?:\s+of(?:\s+[A-Z]\w+,?)?)?,?\s+)?"
    rf"(?P<place>{_FORMAL}?{_NAME}{_IN_BRACKETS})"
)
_HOST_EN = re.compile(
    rf"(?P<place>{_NAME})\s+(?:(?:will|shall|is\s+to|has\s+offered\s+to|offered\s+to)\s+|to\s+)"
    rf"(?:host|be\s+the\s+(?:host|venue))|\b(?:hosted\s+by|venue\s+(?:will\s+be|is))\s+(?P<by>{_NAME})"
)
_PLACE_RU = re.compile(
    rf"\b[Вв]о?\s+(?:[а-яё-]+\s+){{0,3}}?(?:г\.\s*)?(?P<place>{_NAME}{_IN_BRACKETS})"
    rf"|\b(?:выбран\w*|определ[её]н\w*)\s+(?P<by>{_NAME})"
)
_CHAIR = re.compile(
    r"\bnext\s+(?:chair\w*|presiden(?:cy|t\s+of\s+the\s+council)|presiding)\b"
    r"|\bследующ\w+\s+(?:председател\w*|стран\w+[-\s]председател\w+)",
    re.IGNORECASE,
)
_EXACTNESS = {"day": 0, "days": 0, "part": 1, "month": 2, "year": 3}


@dataclass(frozen=True, slots=True)
class _Announcement:
    session: NextSession
    rank: tuple[int, ...]


def next_session(text: Text, held_on: date | None) -> NextSession | None:
    """Give the next session as the text announces it, or None.

    Args:
        text: the communiqué.
        held_on: last day of the session reported, for dates printed without a year.
    """
    found = [a for sentence in text.sentences for a in _announced(text, sentence, held_on)]
    if not found and held_on is not None:
        found = list(_numbered(text, held_on))
    chair = _next_chair(text)
    if not found:
        if chair is None:
            return None
        return NextSession(span=chair[1], chair_state=chair[0])
    best = min(found, key=lambda announcement: announcement.rank).session
    if best.place is None:
        same = (a.session for a in found if a.session.place and _agree(a.session, best))
        best = replace(best, place=next((session.place for session in same), None))
    return best if chair is None else replace(best, chair_state=chair[0])


def _numbered(text: Text, held_on: date) -> Iterator[_Announcement]:
    """Read a session announced without "next": "the 48th session will be held in 2035"."""
    pattern = _LATER_EN if text.language == "en" else _LATER_RU
    for sentence in text.sentences:
        match = pattern.search(text.raw, sentence.start, sentence.end)
        if match is not None:
            trigger = Span(match.start(), match.end())
            yield from (a for a in _told(text, sentence, trigger, held_on) if a.session.earliest)


def _agree(one: NextSession, other: NextSession) -> bool:
    if one.earliest is None or other.earliest is None or one.latest is None or other.latest is None:
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest


def _announced(text: Text, sentence: Span, held_on: date | None) -> Iterator[_Announcement]:
    trigger = _trigger(text, sentence)
    if trigger is not None:
        yield from _told(text, sentence, trigger, held_on)


def _told(
    text: Text, sentence: Span, trigger: Span, held_on: date | None
) -> Iterator[_Announcement]:
    printed = _dates(text, sentence, held_on)
    if held_on is not None and any(_is_held(d, trigger, held_on) for d in printed):
        return
    dates = [_placed(d, held_on) for d in printed]
    dates = [d for d in dates if not _is_past(d, held_on)]
    place = _place(text, sentence, trigger, dates)
    if not dates:
        if place is not None:
            session = NextSession(span=sentence, place=place)
            yield _Announcement(session, (1, 9, 1, 1, sentence.start))
        return
    main, when, hedged = _main_date(text, dates)
    session = NextSession(
        span=sentence, when=when, earliest=main.earliest, latest=main.latest, place=place
    )
    rank = (
        main.earliest is None,
        _EXACTNESS[main.precision],
        not main.year_printed,
        not hedged,
        sentence.start,
    )
    yield _Announcement(session, rank)


def _trigger(text: Text, sentence: Span) -> Span | None:
    if text.language == "en":
        match = _TRIGGER_EN.search(text.raw, sentence.start, sentence.end)
    else:
        match = _TRIGGER_RU.search(text.raw, sentence.start, sentence.end)
        if match is None and _FUTURE_RU.search(text.raw, sentence.start, sentence.end):
            match = _REGULAR_RU.search(text.raw, sentence.start, sentence.end)
    return Span(match.start(), match.end()) if match else None


def _placed(printed: PrintedDate, held_on: date | None) -> PrintedDate:
    if printed.year_printed or held_on is None:
        return printed
    return first_after(printed, held_on)


def _is_past(printed: PrintedDate, held_on: date | None) -> bool:
    return held_on is not None and printed.latest is not None and printed.latest <= held_on


def _dates(text: Text, sentence: Span, held_on: date | None) -> list[PrintedDate]:
    """Find the dates of a sentence; "of this year", "next year" count from the session's day.

    The words on the year are overwritten by the year, to the same length, so offsets stay.
    """
    match = _YEAR_IN_WORDS.search(text.raw, sentence.start, sentence.end)
    if match is None or held_on is None:
        return list(dates_in(text.raw, sentence, text.language))
    year = held_on.year + (match["next"] is not None)
    lone = _LEADS_YEAR.search(text.raw, sentence.start, match.start()) is None
    words = f"in {year}" if match[0][-1] in "rR" and lone else f"{year}"
    words = f"в {year} году" if match[0].endswith("году") else words
    words = f"{year} года" if match[0].endswith("года") else words
    raw = text.raw[: match.start()] + words.rjust(len(match[0])) + text.raw[match.end() :]
    return [_whole(text, d, match) for d in dates_in(raw, sentence, text.language)]


def _whole(text: Text, printed: PrintedDate, match: re.Match[str]) -> PrintedDate:
    """Give a date that begins inside the words on the year all of these words."""
    start = printed.span.start
    start = match.start() if match.start() <= start < match.end() else start
    span = Span(start, printed.span.end)
    return replace(printed, span=span, words=text.of(span))


def _is_held(printed: PrintedDate, trigger: Span, held_on: date) -> bool:
    """Tell "the next, 118th session will be held on 15 March" when that is this very session."""
    placed = printed if printed.earliest else in_year(printed, held_on.year)
    return printed.span.start > trigger.end and placed.latest == held_on


def _main_date(text: Text, dates: list[PrintedDate]) -> tuple[PrintedDate, str, bool]:
    """Choose the date, its printed words, and whether they are hedged."""
    hedges = [_hedge_start(text, printed) for printed in dates]
    for number in range(1, len(dates)):
        begin, earlier = hedges[number], dates[number - 1]
        if begin is not None and hedges[number - 1] is None:
            return earlier, text.raw[earlier.span.start : dates[number].span.end], True
    best = min(
        range(len(dates)),
        key=lambda n: (not dates[n].year_printed, _EXACTNESS[dates[n].precision], n),
    )
    begin = hedges[best]
    start = dates[best].span.start if begin is None else begin
    return dates[best], text.raw[start : dates[best].span.end], begin is not None


def _hedge_start(text: Text, printed: PrintedDate) -> int | None:
    begin = max(0, printed.span.start - _LONGEST_HEDGE)
    match = _HEDGE.search(text.raw, begin, printed.span.start)
    return match.start() if match else None


def _place(text: Text, sentence: Span, trigger: Span, dates: list[PrintedDate]) -> str | None:
    """Choose the place named nearest to the date, or else to the words "next session"."""
    patterns = (_PLACE_RU,) if text.language == "ru" else (_PLACE_EN, _HOST_EN)
    near = dates[0].span if dates else trigger
    for pattern in patterns:
        matches = [
            match
            for match in pattern.finditer(text.raw, sentence.start, sentence.end)
            if not _is_month(match["place"] or "")
        ]
        if matches:
            best = min(matches, key=lambda match: _distance(match, near))
            return best["place"] or best["by"]
    return None


def _distance(match: re.Match[str], near: Span) -> int:
    return max(match.start() - near.end, near.start - match.end(), 0)


def _is_month(name: str) -> bool:
    try:
        month_number(name.partition(" ")[0])
    except KeyError:
        return False
    return True


def _next_chair(text: Text) -> tuple[str, Span] | None:
    """Find "the next chairing country is ...": its state and the sentence."""
    for sentence in text.sentences:
        match = _CHAIR.search(text.raw, sentence.start, sentence.end)
        if match is None:
            continue
        words = words_of(text.raw, Span(match.end(), sentence.end))
        for at in range(len(words)):
            state = state_at(words, at)
            if state is not None:
                return state.code, sentence
    return None
