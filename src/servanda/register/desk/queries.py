"""The acts desk as pages show it: what waits and for whom, a deposit with its history, a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet
from django.utils.functional import Promise

from servanda.law.acts import Act, Kind, known
from servanda.law.dates import exact
from servanda.law.reasons import day_in_words
from servanda.parties.models import Account
from servanda.parties.states import name_of
from servanda.register.examination.advice import Advice, advice_on
from servanda.register.examination.checklists import CHANNELS, OFFICES, QUESTIONS, Point, checklist
from servanda.register.examination.procedure import (
    CORRECTION_MOVES,
    DEPOSIT_MOVES,
    STAGES,
    STEPS,
    TONES,
    Move,
    Step,
)
from servanda.register.models import Deposit, DeskStep, Instrument, Scan, TextCorrection
from servanda.register.queries.law import on_record
from servanda.register.queries.question import Language
from servanda.register.queries.words import ACT_KINDS, Title, title_in, word

CLOSED = (Deposit.Stage.RETURNED, Deposit.Stage.RECORDED, Deposit.Stage.SET_ASIDE)
CLOSED_TEXTS = (TextCorrection.Stage.CORRECTED, TextCorrection.Stage.DROPPED)
RECENT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """A deposit or a correction in a list."""

    id: int
    slug: str
    title: Title
    what: str
    state: str
    """Name of the state; for a correction of a text, the place in the text."""
    day: str
    """The day of receipt, or the last one for objections."""
    stage: str
    tone: str
    is_mine: bool
    """The officer who looks can take the next step."""
    entry: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """A step as it was taken."""

    at: datetime
    by: str
    what: str
    why: str
    state: str
    """The state that objected, by name."""
    answers: tuple[tuple[Promise, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """A point of the checklist with what the register knows of it."""

    code: str
    question: Promise
    law: str
    may_not_apply: bool
    advice: Advice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DepositPage:
    """A deposit to be worked on."""

    row: DeskRow
    deposit: Deposit
    channel: str
    signatory: str
    signed: str
    effect: str
    points: tuple[PointRow, ...]
    history: tuple[HistoryLine, ...]
    steps: frozenset[str]
    """What this officer may do now, by the words of ``procedure.Step``."""
    entered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage:
    """A correction of a text."""

    row: DeskRow
    correction: TextCorrection
    notified: str
    history: tuple[HistoryLine, ...]
    steps: frozenset[str]
    drawn_up_by: str


def waiting_deposits(by: Account, language: Language) -> tuple[DeskRow, ...]:
    """Give the deposits that wait for an officer, the earliest received first."""
    rows = _deposits().exclude(stage__in=CLOSED)
    return tuple(_row(row, by, language) for row in rows)


def closed_deposits(by: Account, language: Language) -> tuple[DeskRow, ...]:
    """Give the deposits closed last: recorded, returned, set aside."""
    rows = _deposits().filter(stage__in=CLOSED).order_by("-id")[:RECENT]
    return tuple(_row(row, by, language) for row in rows)


def text_corrections(by: Account, language: Language) -> tuple[DeskRow, ...]:
    """Give the corrections of texts: those that go on by their limit, then those closed last."""
    rows = TextCorrection.objects.select_related("instrument", "drawn_up_by")
    going_on = rows.exclude(stage__in=CLOSED_TEXTS)
    closed = rows.filter(stage__in=CLOSED_TEXTS).order_by("-id")[:RECENT]
    return tuple(_text_row(row, by, language) for row in (*going_on, *closed))


def deposit_page(number: int, by: Account, language: Language) -> DepositPage | None:
    """Give one deposit; None where there is none."""
    deposit = _deposits().filter(pk=number).first()
    if deposit is None:
        return None
    advice = advice_on(deposit)
    return DepositPage(
        row=_row(deposit, by, language),
        deposit=deposit,
        channel=word(CHANNELS, deposit.channel),
        signatory=word(OFFICES, deposit.signatory),
        signed=_day(deposit.signed_on, language),
        effect=_day(deposit.effect_on, language),
        points=tuple(_point(p, advice.get(p)) for p in checklist(Kind(deposit.kind))),
        history=_history(deposit.steps.select_related("by"), language),
        steps=_steps(DEPOSIT_MOVES, deposit.stage, by, deposit.entered_by),
        entered_by=deposit.entered_by.get_username() if deposit.entered_by else "",
    )


def text_page(number: int, by: Account, language: Language) -> TextPage | None:
    """Give one correction of a text; None where there is none."""
    rows = TextCorrection.objects.select_related("instrument", "drawn_up_by")
    correction = rows.filter(pk=number).first()
    if correction is None:
        return None
    return TextPage(
        row=_text_row(correction, by, language),
        correction=correction,
        notified=_day(correction.notified_on, language),
        history=_history(correction.steps.select_related("by"), language),
        steps=_steps(CORRECTION_MOVES, correction.stage, by, correction.drawn_up_by),
        drawn_up_by=correction.drawn_up_by.get_username() if correction.drawn_up_by else "",
    )


def title_on_record(slug: str, language: Language) -> Title | None:
    """Give the title of an instrument; None where it is not on record."""
    row = Instrument.objects.filter(pk=slug).first()
    return title_in(language, en=row.title_en, ru=row.title_ru) if row else None


def acts_to_name(slug: str, language: Language) -> list[tuple[str, str]]:
    """Give the acts of an instrument that another may speak of: entry, and what it recorded."""
    return [
        (str(act.entry), _act_in_words(act, language))
        for act in known(on_record(slug).records)
        if act.by is not None
    ]


def scan_of(number: int) -> Scan | None:
    """Give the document of a deposit; None where there is no such deposit."""
    return Scan.objects.filter(deposits=number).first()


def _act_in_words(act: Act, language: Language) -> str:
    kind, state = word(ACT_KINDS, act.kind.value), name_of(act.by or "", language)
    return f"{act.entry}: {kind}, {state}, {day_in_words(act.on, language)}"


def _deposits() -> QuerySet[Deposit]:
    return Deposit.objects.select_related("instrument", "entered_by")


def _row(deposit: Deposit, by: Account, language: Language) -> DeskRow:
    instrument = deposit.instrument
    return DeskRow(
        id=deposit.pk,
        slug=instrument.slug,
        title=title_in(language, en=instrument.title_en, ru=instrument.title_ru),
        what=word(ACT_KINDS, deposit.kind),
        state=name_of(deposit.state, language),
        day=_day(deposit.received_on, language),
        stage=word(STAGES, deposit.stage),
        tone=TONES[deposit.stage],
        is_mine=deposit.stage not in {*CLOSED, Deposit.Stage.HELD}
        and (deposit.stage != Deposit.Stage.ENTERED or deposit.entered_by != by),
        entry=deposit.entry,
    )


def _text_row(correction: TextCorrection, by: Account, language: Language) -> DeskRow:
    instrument = correction.instrument
    return DeskRow(
        id=correction.pk,
        slug=instrument.slug,
        title=title_in(language, en=instrument.title_en, ru=instrument.title_ru),
        what=correction.language,
        state=correction.place,
        day=_day(correction.limit_on, language),
        stage=word(STAGES, correction.stage),
        tone=TONES[correction.stage],
        is_mine=correction.stage == TextCorrection.Stage.DRAWN_UP and correction.drawn_up_by != by,
        entry=correction.entry,
    )


def _day(day: date | None, language: Language) -> str:
    return day_in_words(exact(day), language) if day else ""


def _point(point: Point, advice: Advice | None) -> PointRow:
    question = QUESTIONS[point]
    return PointRow(
        code=point.value,
        question=question.words,
        law=question.law,
        may_not_apply=question.may_not_apply,
        advice=advice,
    )


def _steps(
    moves: dict[Step, Move], stage: str, by: Account, entered_by: Account | None
) -> frozenset[str]:
    return frozenset(
        step.value
        for step, move in moves.items()
        if stage in move.origins and not (move.is_by_another and entered_by == by)
    )


def _history(steps: Iterable[DeskStep], language: Language) -> tuple[HistoryLine, ...]:
    return tuple(
        HistoryLine(
            at=step.at,
            by=step.by.get_username(),
            what=word(STEPS, step.what),
            why=step.why,
            state=name_of(step.details.get("state", ""), language),
            answers=tuple(
                (QUESTIONS[Point(code)].words, answer)
                for code, answer in step.details.get("answers", {}).items()
            ),
        )
        for step in steps
    )
