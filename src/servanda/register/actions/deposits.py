"""Instruments of states on their way to an entry. Each step asks for permission, in a transaction.

Rules they keep:

- the legal date is the day of receipt, whatever day the instrument bears or is examined on
  (VCLT art. 78(b); LAW.md rule 65);
- nothing is recorded but what one officer entered and a second confirmed;
- the same instrument is recorded once, however often it is entered, sent or confirmed;
- a wrong entry is mended by a later one that names it, with the reason (LAW.md rule 63).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from servanda.law.acts import Act, Kind, known
from servanda.law.dates import exact
from servanda.ledger.canonical import Json
from servanda.parties import permissions
from servanda.parties.models import Account
from servanda.parties.states import STATES
from servanda.register.actions.checks import (
    RefusedError,
    body_of,
    refuse_unless,
    require_about,
    require_instrument,
    require_replaceable,
)
from servanda.register.actions.recording import NewAct, act_body
from servanda.register.actions.scans import ScanFile, keep_scan
from servanda.register.actions.steps import (
    Said,
    Seen,
    advance,
    begin,
    is_repeated,
    move_of,
    open_deposit,
)
from servanda.register.examination.advice import advice_on
from servanda.register.examination.checklists import (
    CHANNELS,
    KINDS,
    NAMING_ANOTHER,
    QUESTIONS,
    Office,
    Point,
    checklist,
)
from servanda.register.examination.procedure import STAGES, Step
from servanda.register.models import Deposit, DepositRecorded
from servanda.register.queries.law import on_record
from servanda.register.storage import append

CLOSED = (Deposit.Stage.RETURNED, Deposit.Stage.SET_ASIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """What an officer says of an instrument that has arrived."""

    instrument: str
    state: str
    kind: Kind
    received_on: date
    channel: str
    signatory: Office
    signed_on: date | None = None
    about: int | None = None
    provisions: tuple[str, ...] = ()
    effect_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What should stand in place of a wrong entry; the rest stays as it was."""

    state: str
    kind: Kind
    received_on: date
    provisions: tuple[str, ...] = ()
    effect_on: date | None = None


def receive(by: Account, arrived: Arrived, *, scan: ScanFile, key: str, today: date) -> Deposit:
    """Take an instrument in; a form sent twice gives the deposit that it made.

    Raises:
        RefusedError: it is at the desk or on record already, or a field cannot be.
    """
    permissions.require(by, "deposit.receive")
    with transaction.atomic():
        if is_repeated(Step.RECEIVE, key, of=Deposit):
            return Deposit.objects.get(steps__key=key)
        _check(arrived, today)
        deposit = Deposit(
            instrument_id=arrived.instrument,
            state=arrived.state,
            kind=arrived.kind.value,
            received_on=arrived.received_on,
            channel=arrived.channel,
            signatory=arrived.signatory.value,
            signed_on=arrived.signed_on,
            about=arrived.about,
            provisions=sorted(set(arrived.provisions)),
            effect_on=arrived.effect_on,
            note=arrived.note.strip(),
            scan=keep_scan(scan),
        )
        _refuse_second(deposit)
        begin(by, deposit, step=Step.RECEIVE, key=key, said=Said())
        return deposit


def take_step(by: Account, step: Step, seen: Seen, *, why: str = "") -> Deposit:
    """Hold, take up again, return, send back or set aside, with the reason.

    Raises:
        StaleError: the deposit has moved on since the form was made.
        RefusedError: the step cannot be taken, or has no reason.
    """
    move = move_of(step, of=Deposit)
    permissions.require(by, move.action)
    refuse_unless(move.needs_reason, _("“%(step)s” has a form of its own.") % {"step": step.value})
    with transaction.atomic():
        if is_repeated(step, seen.key, of=Deposit, number=seen.id):
            return Deposit.objects.get(steps__key=seen.key)
        deposit = open_deposit(by, step, seen)
        deposit.entered_by = None
        advance(by, deposit, step=step, key=seen.key, said=Said(why=why))
        return deposit


def examine(by: Account, seen: Seen, *, answers: Mapping[str, str], note: str = "") -> Deposit:
    """Find an instrument in due and proper form, every point of its checklist answered.

    Raises:
        StaleError: the deposit has moved on since the form was made.
        RefusedError: a point is open or answered with no, or the register knows better.
    """
    permissions.require(by, "deposit.examine")
    with transaction.atomic():
        if is_repeated(Step.EXAMINE, seen.key, of=Deposit, number=seen.id):
            return Deposit.objects.get(steps__key=seen.key)
        deposit = open_deposit(by, Step.EXAMINE, seen)
        kept: dict[str, Json] = {
            point.value: answers.get(point.value, "") for point in checklist(Kind(deposit.kind))
        }
        _refuse_bad_form(deposit, kept)
        said = Said(why=note, details={"answers": kept})
        advance(by, deposit, step=Step.EXAMINE, key=seen.key, said=said)
        return deposit


def enter(by: Account, seen: Seen) -> Deposit:
    """Enter an examined instrument, so that a second officer may confirm it.

    Raises:
        StaleError: the deposit has moved on, such as by another officer's entry.
        RefusedError: the act is on record already.
    """
    permissions.require(by, "deposit.enter")
    with transaction.atomic():
        if is_repeated(Step.ENTER, seen.key, of=Deposit, number=seen.id):
            return Deposit.objects.get(steps__key=seen.key)
        deposit = open_deposit(by, Step.ENTER, seen)
        _refuse_on_record(deposit)
        deposit.entered_by = by
        advance(by, deposit, step=Step.ENTER, key=seen.key, said=Said())
        return deposit


def confirm(by: Account, seen: Seen) -> int:
    """Record what another officer entered, and give the number of the entry.

    Raises:
        StaleError: the deposit has moved on since the form was made.
        RefusedError: the officer entered it, or the act is on record already.
    """
    permissions.require(by, "deposit.confirm")
    with transaction.atomic():
        if is_repeated(Step.CONFIRM, seen.key, of=Deposit, number=seen.id):
            return Deposit.objects.values_list("entry", flat=True).get(steps__key=seen.key) or 0
        deposit = open_deposit(by, Step.CONFIRM, seen)
        _refuse_on_record(deposit)
        require_about(deposit.instrument_id, deposit.about)
        require_replaceable(deposit.instrument_id, deposit.corrects)
        kind, body = _entry(deposit, by)
        deposit.entry = append(author=by.username, kind=kind, body=body).number
        said = Said(details={"entry": deposit.entry})
        advance(by, deposit, step=Step.CONFIRM, key=seen.key, said=said)
        return deposit.entry


def correct_entry(
    by: Account, seen: Seen, *, reason: str, mended: Mended | None, today: date
) -> Deposit:
    """Propose to correct the entry of a recorded deposit; a second officer confirms it.

    ``mended`` is what should stand there; None strikes the entry out.

    Raises:
        RefusedError: the deposit is not recorded, its entry is corrected already, there is no
            reason, or a field cannot be.
    """
    permissions.require(by, "deposit.enter")
    with transaction.atomic():
        if is_repeated(Step.CORRECT, seen.key, of=Deposit):
            return Deposit.objects.get(steps__key=seen.key)
        wrong = Deposit.objects.filter(pk=seen.id).first()
        if wrong is None or wrong.entry is None or wrong.strikes:
            raise RefusedError(_("Only an act that is on record can be corrected."))
        require_replaceable(wrong.instrument_id, wrong.entry)
        refuse_unless(bool(reason.strip()), _("Say why the entry is wrong."))
        _refuse_second_correction(wrong.entry)
        deposit = _corrected(wrong, mended, by)
        deposit.reason = reason.strip()
        if mended is not None:
            _check_day(mended.received_on, today)
            _check_state(mended.state)
            _refuse_on_record(deposit)
        begin(by, deposit, step=Step.CORRECT, key=seen.key, said=Said(why=reason))
        return deposit


def _corrected(wrong: Deposit, mended: Mended | None, by: Account) -> Deposit:
    """Give the deposit that stands for a correction: the same document, read rightly."""
    return Deposit(
        instrument_id=wrong.instrument_id,
        state=mended.state if mended else wrong.state,
        kind=mended.kind.value if mended else wrong.kind,
        received_on=mended.received_on if mended else wrong.received_on,
        channel=wrong.channel,
        signatory=wrong.signatory,
        signed_on=wrong.signed_on,
        about=wrong.about,
        provisions=sorted(set(mended.provisions)) if mended else wrong.provisions,
        effect_on=mended.effect_on if mended else wrong.effect_on,
        scan_id=wrong.scan_id,
        stage=Deposit.Stage.ENTERED,
        entered_by=by,
        corrects=wrong.entry,
        strikes=mended is None,
    )


def _entry(deposit: Deposit, by: Account) -> tuple[str, dict[str, Json]]:
    """Give kind and body of the entry that a deposit becomes, both officers named in it."""
    entered_by = deposit.entered_by.username if deposit.entered_by else ""
    desk: dict[str, Json] = {
        "scan": deposit.scan_id,
        "channel": deposit.channel,
        "signatory": deposit.signatory,
        "entered_by": entered_by,
        "confirmed_by": by.username,
        "reason": deposit.reason,
    }
    if deposit.strikes:
        body = body_of(instrument=deposit.instrument_id, replaces=deposit.corrects, **desk)
        return "act.struck", body
    act = NewAct(
        kind=Kind(deposit.kind),
        on=exact(deposit.received_on),
        state=deposit.state,
        about=deposit.about,
        provisions=tuple(deposit.provisions),
        effect_on=exact(deposit.effect_on) if deposit.effect_on else None,
    )
    return "act.recorded", act_body(deposit.instrument_id, act, deposit.corrects, **desk)


def _check(arrived: Arrived, today: date) -> None:
    require_instrument(arrived.instrument)
    _check_state(arrived.state)
    _check_day(arrived.received_on, today)
    refuse_unless(
        arrived.kind in KINDS,
        _("“%(kind)s” does not arrive at the desk.") % {"kind": arrived.kind.value},
    )
    refuse_unless(
        arrived.channel in CHANNELS,
        _("“%(channel)s” is no channel.") % {"channel": arrived.channel[:40]},
    )
    refuse_unless(
        arrived.signed_on is None or arrived.signed_on <= arrived.received_on,
        _("It cannot be signed on %(signed)s and received before, on %(received)s.")
        % {"signed": arrived.signed_on, "received": arrived.received_on},
    )
    refuse_unless(
        (arrived.about is not None) or arrived.kind not in NAMING_ANOTHER,
        _("Name the entry of the act that it speaks of."),
    )
    require_about(arrived.instrument, arrived.about)


def _check_state(state: str) -> None:
    refuse_unless(
        state in STATES,
        _("“%(code)s” is no state's code; choose a state from the list.") % {"code": state[:20]},
    )


def _check_day(day: date, today: date) -> None:
    refuse_unless(
        day <= today,
        _("%(day)s has not come yet; the day of receipt is today or earlier.") % {"day": day},
    )


def _refuse_bad_form(deposit: Deposit, answers: Mapping[str, Json]) -> None:
    """Refuse to find due form where a point is open, bad, or known by the register to be bad."""
    advice = advice_on(deposit)
    for point in checklist(Kind(deposit.kind)):
        question, answer = QUESTIONS[point], answers[point.value]
        refuse_unless(
            answer in {"yes", "no"} or (answer == "not-applicable" and question.may_not_apply),
            _("Not answered yet: %(question)s") % {"question": question.words},
        )
        refuse_unless(
            answer != "no",
            _("Answered with no: %(question)s Hold the instrument or return it, with the reason.")
            % {"question": question.words},
        )
        known_better = advice.get(point)
        if point in {Point.AUTHORITY, Point.RESERVATION_PERMITTED} and known_better:
            refuse_unless(not known_better.bars, known_better.sentence)


def _refuse_second(deposit: Deposit) -> None:
    """Refuse an instrument that waits at the desk already, or is on record."""
    others = Deposit.objects.filter(
        instrument=deposit.instrument_id,
        state=deposit.state,
        kind=deposit.kind,
        about=deposit.about,
        entry=None,
        corrects=None,
    ).exclude(stage__in=CLOSED)
    for other in others:
        is_same = other.provisions == deposit.provisions and (
            other.received_on == deposit.received_on or other.scan_id == deposit.scan_id
        )
        refuse_unless(
            not is_same,
            _("This instrument is at the desk already, as deposit %(number)s: %(stage)s.")
            % {"number": other.pk, "stage": STAGES[other.stage]},
        )
    _refuse_on_record(deposit)


def _refuse_on_record(deposit: Deposit) -> None:
    """Refuse an act that is on record: of the same day, or from the same document."""
    if deposit.strikes:
        return
    from_document = set(
        DepositRecorded.objects.filter(
            instrument=deposit.instrument_id, scan=deposit.scan_id
        ).values_list("entry_id", flat=True)
    )
    for act in known(on_record(deposit.instrument_id).records):
        if act.entry != deposit.corrects and _is_same(act, deposit, from_document):
            raise RefusedError(
                _("This act is on record already, by entry %(entry)s.") % {"entry": act.entry}
            )


def _is_same(act: Act, deposit: Deposit, from_document: set[int]) -> bool:
    return (
        (act.by, act.kind.value, act.about) == (deposit.state, deposit.kind, deposit.about)
        and sorted(act.provisions) == deposit.provisions
        and (act.on == exact(deposit.received_on) or act.entry in from_document)
    )


def _refuse_second_correction(entry: int) -> None:
    other = Deposit.objects.filter(corrects=entry, entry=None).exclude(stage__in=CLOSED).first()
    refuse_unless(
        other is None,
        _("A correction of entry %(entry)s waits already, as deposit %(number)s.")
        % {"entry": entry, "number": other.pk if other else 0},
    )
