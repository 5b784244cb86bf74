"""Records for the reader's tests: one written out in full, and a strategy for any."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from servanda.reader.record import (
    Chair,
    Count,
    Delegation,
    Document,
    Figure,
    Finding,
    Found,
    Heard,
    NextSession,
    Place,
    Proposal,
    Record,
    Span,
)

TEXT = (
    "Szohod, May 2. The Danube Union's Council met in narrow format; R. Rassendyll of Ruritania "
    "chaired. M. Pleksy, Prime Minister of Syldavia, and D. Secretary came. More than 3 issues. "
    "Protocol on amending the Agreement on ferries of 1 March 2001. A. Reporter, Director, spoke. "
    "The Syldavian side proposed a bridge. Trade grew by nearly 10.6% to over $2 billion in 2030. "
    "The next session will be in late May 2032 in Klow."
)


def at(words: str) -> Span:
    """Find words in the text above."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


FULL = Record(
    text=TEXT,
    language="en",
    organisation=Found("Danube Union", at("Danube Union")),
    body=Found("Danube Union Council", at("Danube Union's Council")),
    session_kind=Found("session", at("session")),
    event_status=Found("planned", at("will be")),
    date_start=Found(date(2031, 5, 2), at("May 2")),
    date_end=Found(date(2031, 5, 3), at("May 2")),
    date_text=Found("May 2", at("May 2")),
    place=Place(span=at("Szohod"), city="Szohod", country="BOR"),
    formats=(Found("narrow", at("narrow format")),),
    chair=Chair(span=at("R. Rassendyll"), state="RUR", person="R. Rassendyll"),
    delegations=(
        Delegation(
            span=at("M. Pleksy, Prime Minister of Syldavia"),
            state="SYL",
            person="M. Pleksy",
            office="Prime Minister",
        ),
        Delegation(span=at("D. Secretary"), state=None, person="D. Secretary"),
    ),
    agenda_count=Count(span=at("More than 3 issues"), value=3, hedge="More than"),
    documents_count=Count(span=at("3"), value=3),
    documents=(
        Document(
            span=at("Protocol on amending the Agreement on ferries of 1 March 2001"),
            type="protocol",
            title="Protocol on amending the Agreement on ferries of 1 March 2001",
            amends="Agreement on ferries",
            instrument_dates=(date(2001, 3, 1),),
            status="planned",
        ),
    ),
    reports_heard=(Heard(span=at("A. Reporter"), person="A. Reporter", office="Director"),),
    proposals=(Proposal(span=at("The Syldavian side proposed a bridge."), state="SYL"),),
    figures=(
        Figure(
            span=at("Trade grew by nearly 10.6% to over $2 billion in 2030"),
            quantity="trade",
            value=Fraction(2_000_000_000),
            unit="USD",
            period="2030",
            change_percent=Fraction("10.6"),
            hedge="over",
            change_hedge="nearly",
        ),
        Figure(span=at("Trade"), quantity="trade"),
    ),
    next_session=NextSession(
        span=at("late May 2032 in Klow"),
        when="late May 2032",
        earliest=date(2032, 5, 21),
        latest=date(2032, 5, 31),
        place="Klow",
        chair_state="SYL",
    ),
    findings=(
        Finding(
            code="year-inferred",
            sentence="The year is not printed.",
            sentence_ru="Год не указан.",
            spans=(at("May 2"),),
        ),
    ),
)

_words = st.text(min_size=1, max_size=12)
_maybe = st.none() | _words
_days = st.dates(min_value=date(1648, 1, 1), max_value=date(2199, 12, 31))
_decimals = st.builds(Fraction, st.decimals(-(10**12), 10**12, allow_nan=False, places=2))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Draw a record whose spans are slices of its text."""
    text = draw(st.text(max_size=60))
    edges = st.integers(0, len(text))
    spans = st.builds(lambda one, two: Span(min(one, two), max(one, two)), edges, edges)
    counts = st.builds(Count, span=spans, value=st.integers(0, 500), hedge=_maybe)

    def maybe_found(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
        return st.none() | st.builds(Found, values, spans)

    def several(kind: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
        return st.lists(st.builds(kind, span=spans, **fields), max_size=2).map(tuple)

    def one(kind: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
        return st.none() | st.builds(kind, span=spans, **fields)

    return draw(
        st.builds(
            Record,
            text=st.just(text),
            language=st.sampled_from(["en", "ru"]),
            organisation=maybe_found(_words),
            body=maybe_found(_words),
            session_kind=maybe_found(_words),
            event_status=maybe_found(st.just("planned")),
            date_start=maybe_found(_days),
            date_end=maybe_found(_days),
            date_text=maybe_found(_words),
            place=one(Place, city=_maybe, country=_maybe),
            formats=st.lists(
                st.builds(Found, st.sampled_from(["narrow", "extended"]), spans), max_size=2
            ).map(tuple),
            chair=one(Chair, state=_maybe, person=_maybe),
            delegations=several(Delegation, state=_maybe, person=_maybe, office=_maybe),
            agenda_count=st.none() | counts,
            documents_count=st.none() | counts,
            documents=several(
                Document,
                type=st.sampled_from(["agreement", "other"]),
                title=_words,
                amends=_maybe,
                instrument_dates=st.lists(_days, max_size=2).map(tuple),
                status=st.sampled_from([None, "planned"]),
            ),
            reports_heard=several(Heard, person=_maybe, office=_maybe),
            proposals=several(Proposal, state=_maybe),
            figures=several(
                Figure,
                quantity=_words,
                value=st.none() | _decimals,
                unit=_maybe,
                period=_maybe,
                change_percent=st.none() | _decimals,
                hedge=_maybe,
                change_hedge=_maybe,
            ),
            next_session=one(
                NextSession,
                when=_maybe,
                earliest=st.none() | _days,
                latest=st.none() | _days,
                place=_maybe,
                chair_state=_maybe,
            ),
            findings=st.lists(
                st.builds(
                    Finding,
                    code=_words,
                    sentence=_words,
                    sentence_ru=_words,
                    spans=st.lists(spans, max_size=2).map(tuple),
                ),
                max_size=2,
            ).map(tuple),
        )
    )
