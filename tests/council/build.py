"""A made-up session of a made-up league, as a text and as a careful reader's record of it.

The states of the text are invented; real codes stand in for them (Ruritania KAZ, Borduria BLR,
Syldavia TJK), since the register accepts no others.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from servanda.council import actions
from servanda.council.confirmed import Choice, Confirmation, Fact
from servanda.council.models import Draft
from servanda.council.working import Working, from_json
from servanda.parties.models import Account
from servanda.reader.record import (
    Chair,
    Count,
    Delegation,
    Document,
    Figure,
    Found,
    Heard,
    NextSession,
    Place,
    Proposal,
    Record,
    Span,
)

TEXT = """\
Wardens meet at Strelsau

The Council of Wardens of the Marches League met at Strelsau on 4 May 2021, in narrow and extended \
formats. Borduria was in the chair.

At the table were the Prime Minister of Ruritania Rudolf Elphberg, the Deputy Prime Minister of \
Borduria Kurvi Tasch and the Foreign Minister of Syldavia Ottokar Halmaszout, with the League's \
Secretary Zita Hentzau.

The agenda held nine items. Trade within the League grew by almost 10% to 11.5 million crowns \
in 2020.

The wardens signed:
- Agreement on river fords;
- Protocol amending the Agreement on toll bridges, of 3 March 1999;
- Decision on the calendar of the wardens;
- Protocol to change the Agreement on toll bridges, of 1 March 1999.

They announced a Plan of works on the upper fords. Syldavia proposed a common map of the passes. \
Archivist Igor Wagner reported on the state of the archives.

The wardens meet again in late May 2022 at Zenda, with Syldavia in the chair.
"""

SIGNATORIES = ("KAZ", "BLR")


def span(words: str) -> Span:
    """Give where words stand in the made-up text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def found(words: str) -> Found[str]:
    return Found(words, span(words))


def held(on: date) -> Found[date]:
    return Found(on, span("4 May 2021"))


def documents() -> tuple[Document, ...]:
    """Give the list: the second and the fourth are one paper, and the last is only announced."""
    bridges = "Agreement on toll bridges"
    return (
        Document(
            span=span("Agreement on river fords"),
            type="agreement",
            title="Agreement on river fords",
        ),
        Document(
            span=span("Protocol amending the Agreement on toll bridges, of 3 March 1999"),
            type="protocol",
            title="Protocol amending the Agreement on toll bridges",
            amends=bridges,
            instrument_dates=(date(1999, 3, 3),),
        ),
        Document(
            span=span("Decision on the calendar of the wardens"),
            type="decision",
            title="Decision on the calendar of the wardens",
        ),
        Document(
            span=span("Protocol to change the Agreement on toll bridges, of 1 March 1999"),
            type="protocol",
            title="Protocol to change the Agreement on toll bridges",
            amends=bridges,
            instrument_dates=(date(1999, 3, 1),),
        ),
        Document(
            span=span("Plan of works on the upper fords"),
            type="plan",
            title="Plan of works on the upper fords",
            status="planned",
        ),
    )


def record() -> Record:
    """Give the record of the made-up session."""
    return Record(
        text=TEXT,
        language="en",
        organisation=found("Marches League"),
        body=found("Council of Wardens"),
        date_start=held(date(2021, 5, 4)),
        date_end=held(date(2021, 5, 4)),
        place=Place(span=span("Strelsau"), city="Strelsau", country="KAZ"),
        formats=(found("narrow"), found("extended")),
        chair=Chair(span=span("Borduria was in the chair"), state="BLR"),
        delegations=(
            Delegation(
                span=span("Prime Minister of Ruritania Rudolf Elphberg"),
                state="KAZ",
                person="Rudolf Elphberg",
                office="Prime Minister",
            ),
            Delegation(
                span=span("Deputy Prime Minister of Borduria Kurvi Tasch"),
                state="BLR",
                person="Kurvi Tasch",
                office="Deputy Prime Minister",
            ),
            Delegation(
                span=span("Foreign Minister of Syldavia Ottokar Halmaszout"),
                state="TJK",
                person="Ottokar Halmaszout",
                office="Foreign Minister",
            ),
            Delegation(
                span=span("the League's Secretary Zita Hentzau"),
                state=None,
                person="Zita Hentzau",
                office="Secretary",
            ),
        ),
        agenda_count=Count(span=span("nine items"), value=9),
        documents=documents(),
        reports_heard=(
            Heard(span=span("Archivist Igor Wagner"), person="Igor Wagner", office="Archivist"),
        ),
        proposals=(Proposal(span=span("a common map of the passes"), state="TJK"),),
        figures=(
            Figure(
                span=span("grew by almost 10% to 11.5 million crowns in 2020"),
                quantity="trade within the League",
                value=Fraction("11.5"),
                unit="million crowns",
                period="2020",
                change_percent=Fraction(10),
                change_hedge="almost",
            ),
        ),
        next_session=NextSession(
            span=span("in late May 2022 at Zenda, with Syldavia in the chair"),
            when="late May 2022",
            earliest=date(2022, 5, 21),
            latest=date(2022, 5, 31),
            place="Zenda",
            chair_state="TJK",
        ),
    )


def filed(by: Account, **changes: Any) -> Draft:
    """File the made-up text and correct it to the record above, with changes."""
    draft = actions.file_draft(
        by, name="wardens.txt", data=TEXT, source="Gazette of the League, 5 May 2021"
    )
    working = Working(record=replace(record(), **changes))
    return actions.correct_draft(by, draft_id=draft.pk, revision=1, working=working)


def merged(by: Account, **changes: Any) -> Draft:
    """File it and merge what is listed twice."""
    draft = filed(by, **changes)
    working = from_json(draft.text, draft.record).merge(4, into=2)
    return actions.correct_draft(by, draft_id=draft.pk, revision=2, working=working)


def wardens(**changes: Any) -> Confirmation:
    """Give what the officer decides: two states signed the first paper, no more is known."""
    decided: dict[str, Any] = {
        "council": "marches-league-council-of-wardens",
        "choices": (
            Choice(
                place=1,
                signed_by=SIGNATORIES,
                title_ru="О речных бродах",
                source="the signing sheet",
            ),
        ),
        "facts": (
            Fact(
                en="Kurvi Tasch came a day late.",
                ru="Kurvi Tasch прибыл на день позже.",
                source="Borduria Herald",
                basis="inference",
            ),
        ),
    }
    return Confirmation(**{**decided, **changes})


def confirmed(by: Account, **changes: Any):
    """Confirm the made-up session."""
    draft = merged(by)
    return actions.confirm_draft(
        by, draft_id=draft.pk, revision=draft.revision, confirmation=wardens(**changes)
    )
