"""What the API gives of instruments and of the ledger: from tables to the API's schemas."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import assert_never

from django.db.models import QuerySet

from servanda.law import standing as law
from servanda.law.dates import Day, to_edtf
from servanda.law.reasons import Reason, explain
from servanda.law.standing import Interval
from servanda.law.verdict import Answer, NotOnRecord, Reported, Verdict
from servanda.parties.states import name_of
from servanda.register.models import (
    ActRecord,
    ClausesRecord,
    Entry,
    Instrument,
    Relation,
    ReportedDay,
    Step,
    Strike,
)
from servanda.register.queries.answers import status_on, told_on
from servanda.register.queries.law import on_record
from servanda.register.queries.names import names_in
from servanda.register.queries.schemas import (
    ActOut,
    Answered,
    ClausesOut,
    EndOut,
    EntryOut,
    InstrumentOut,
    InstrumentRow,
    IntervalOut,
    QuoteOut,
    RelationOut,
    ReportOut,
    Sentence,
    StandingsOut,
    StateStandings,
    StepOut,
    StrikeOut,
    VerdictTree,
    Words,
)
from servanda.register.queries.standings import reason_of


def instrument_rows() -> list[InstrumentRow]:
    """Give all instruments, in the order of registering."""
    return [_row(row) for row in Instrument.objects.order_by("entry")]


def instrument_out(slug: str) -> InstrumentOut | None:
    """Give all that is on record of an instrument; None for an address that is not on record."""
    row = Instrument.objects.filter(pk=slug).first()
    if row is None:
        return None
    return InstrumentOut(
        instrument=_row(row),
        place=Words(en=row.place_en, ru=row.place_ru),
        depositary=Words(en=row.depositary_en, ru=row.depositary_ru),
        source=row.source,
        not_found=list(row.not_found),
        note=Words(en=row.note_en, ru=row.note_ru),
        clauses=_clauses(ClausesRecord.objects.filter(instrument=slug).order_by("entry")),
        acts=_acts(ActRecord.objects.filter(instrument=slug).order_by("entry")),
        strikes=[
            StrikeOut(entry=s.entry_id, replaces=s.replaces, reason=s.reason)
            for s in Strike.objects.filter(instrument=slug).order_by("entry")
        ],
        reported=_reports(ReportedDay.objects.filter(instrument=slug).order_by("entry")),
        steps=_steps(Step.objects.filter(instrument=slug).order_by("entry")),
        relations=_relations(Relation.objects.filter(instrument=slug).order_by("entry")),
    )


def standings_out(
    slug: str, on: date, known_at: int | None, state: str = ""
) -> StandingsOut | None:
    """Give the answer for a day with every state's path; None for no such instrument.

    Of one ``state`` alone, each standing comes with its reasons.
    """
    if not Instrument.objects.filter(pk=slug).exists():
        return None
    record = on_record(slug)
    told = told_on(record, on, known_at)
    return StandingsOut(
        slug=slug,
        on=on.isoformat(),
        known_at=known_at,
        in_force=answered(told.answer, on, told.end),
        end=end_out(told.end) if told.end else None,
        states=[
            state_standings(code, path, on, with_reasons=bool(state))
            for code, path in law.all_standings(record, known_at=known_at).items()
            if state in {"", code}
        ],
    )


def state_standings(
    code: str, path: tuple[Interval, ...], on: date, *, with_reasons: bool
) -> StateStandings:
    """Give a state's standing on a day and its path."""
    current = law.on_day(path, on)
    return StateStandings(
        state=code,
        name=Words(en=name_of(code, "en"), ru=name_of(code, "ru")),
        standing=current.standing.value if current else None,
        path=[interval_out(i, code, on, with_reasons=with_reasons) for i in path],
    )


def interval_out(interval: Interval, code: str, on: date, *, with_reasons: bool) -> IntervalOut:
    """Give one standing, and its reasons if wanted."""
    return IntervalOut(
        standing=interval.standing.value,
        since=to_edtf(interval.since),
        until=to_edtf(interval.until) if interval.until else None,
        basis=basis_of(interval.because),
        because=_because(interval, code, on) if with_reasons else None,
    )


def _because(interval: Interval, code: str, on: date) -> Answered:
    """Give the answer on which a standing rests, in words that speak of the state."""
    return replace(
        answered(interval.because, on),
        en=sentence(reason_of(interval, code, "en")),
        ru=sentence(reason_of(interval, code, "ru")),
    )


def end_out(end: Verdict) -> EndOut:
    """Give the end of an instrument, with its tree and its words."""
    return EndOut(
        on=to_edtf(end.on) if end.on else None,
        verdict=tree(end),
        en=sentence(explain(end, "en", names_in("en"))),
        ru=sentence(explain(end, "ru", names_in("ru"))),
    )


def answered(answer: Answer, on: date, end: Verdict | None = None) -> Answered:
    """Give an answer of the law room, with its tree and its words; ``end`` is the instrument's."""
    day = None if isinstance(answer, NotOnRecord) else answer.on
    return Answered(
        basis=basis_of(answer),
        on=to_edtf(day) if day else None,
        status=status_on(answer, on, end).value,
        ended_on=to_edtf(end.on) if end and end.on else None,
        source=answer.source if isinstance(answer, Reported) else None,
        verdict=tree(answer) if isinstance(answer, Verdict) else None,
        en=sentence(explain(answer, "en", names_in("en"))),
        ru=sentence(explain(answer, "ru", names_in("ru"))),
    )


def basis_of(answer: Answer) -> str:
    """Say whether an answer is computed, reported or not on record."""
    match answer:
        case Verdict():
            return "computed"
        case Reported():
            return "reported"
        case NotOnRecord():
            return "not-on-record"
        case _:
            assert_never(answer)


def tree(verdict: Verdict) -> VerdictTree:
    """Give a verdict as a tree of codes."""
    return VerdictTree(
        node=type(verdict.rule).__name__,
        outcome=verdict.outcome.value,
        on=to_edtf(verdict.on) if verdict.on else None,
        entries=[act.entry for act in verdict.acts],
        cautions=[caution.value for caution in verdict.cautions],
        because=[tree(part) for part in verdict.because],
    )


def sentence(reason: Reason, depth: int | None = None) -> Sentence:
    """Give a reason in words as a tree, cut to a depth if one is given."""
    below = None if depth is None else depth - 1
    return Sentence(
        sentence=reason.sentence,
        entries=list(reason.entries),
        because=[] if depth == 0 else [sentence(part, below) for part in reason.because],
    )


def entries_out(after: int, limit: int) -> list[EntryOut]:
    """Give the entries that follow a number, in order: the way to mirror the ledger."""
    return [
        EntryOut(
            number=row.number,
            at=row.at,
            author=row.author,
            kind=row.kind,
            body=row.body,
            previous=row.previous,
            digest=row.digest,
        )
        for row in Entry.objects.filter(number__gt=after)[:limit]
    ]


def _row(row: Instrument) -> InstrumentRow:
    return InstrumentRow(
        slug=row.slug,
        kind=row.kind,
        title=Words(en=row.title_en, ru=row.title_ru),
        signed_on=row.signed_on,
        council=row.council,
        entry=row.entry_id,
    )


def _clauses(rows: QuerySet[ClausesRecord]) -> list[ClausesOut]:
    return [
        ClausesOut(
            clauses=row.clauses,
            article=row.article,
            basis=row.basis,
            source=row.source,
            entry=row.entry_id,
            quotes=[QuoteOut(**{"article": "", **quote}) for quote in row.quotes],
        )
        for row in rows
    ]


def _acts(rows: QuerySet[ActRecord]) -> list[ActOut]:
    return [
        ActOut(
            entry=row.entry_id,
            kind=row.kind,
            on=to_edtf(Day(row.earliest, row.latest)),
            state=row.state,
            what=row.what,
            replaces=row.replaces,
            source=row.source,
        )
        for row in rows
    ]


def _reports(rows: QuerySet[ReportedDay]) -> list[ReportOut]:
    return [
        ReportOut(
            entry=row.entry_id,
            on=to_edtf(Day(row.earliest, row.latest)),
            state=row.state,
            basis=row.basis,
            source=row.source,
            note=Words(en=row.note_en, ru=row.note_ru),
        )
        for row in rows
    ]


def _steps(rows: QuerySet[Step]) -> list[StepOut]:
    return [
        StepOut(
            entry=row.entry_id,
            state=row.state,
            on=row.on,
            what=Words(en=row.what_en, ru=row.what_ru),
            basis=row.basis,
            source=row.source,
        )
        for row in rows
    ]


def _relations(rows: QuerySet[Relation]) -> list[RelationOut]:
    return [
        RelationOut(
            entry=row.entry_id,
            kind=row.kind,
            target=row.target_id or "",
            target_title=Words(en=row.target_title_en, ru=row.target_title_ru),
            basis=row.basis,
            source=row.source,
        )
        for row in rows
    ]
