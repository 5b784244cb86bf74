"""Correcting errors in a text (VCLT art. 79). Each step asks for permission, in a transaction.

Rules they keep:

- the error and the proposal are notified with a limit of time for objections (art. 79(2));
- with no objection by the limit, a procès-verbal is drawn up (art. 79(2)(a)); while an objection
  stands, none is (art. 79(2)(b)), and it is settled among the states, never by the depositary;
- the corrected text replaces the defective one from the beginning (art. 79(4)), by an entry that
  one officer drew up and a second confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from servanda.ledger.canonical import Json
from servanda.parties import permissions
from servanda.parties.models import Account
from servanda.parties.states import STATES
from servanda.register.actions.checks import body_of, refuse_unless, require_instrument
from servanda.register.actions.steps import (
    Said,
    Seen,
    advance,
    begin,
    is_repeated,
    open_correction,
)
from servanda.register.examination.procedure import Step
from servanda.register.models import TextCorrection
from servanda.register.storage import append


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An error in a text and how it is to be corrected."""

    instrument: str
    language: str
    place: str
    wrong: str
    right: str
    notified_on: date
    limit_on: date
    why: str = ""


def propose(by: Account, proposal: Proposal, *, key: str, today: date) -> TextCorrection:
    """Keep that an error and its correction were notified to the states.

    Raises:
        RefusedError: nothing would change, or the days cannot be.
    """
    permissions.require(by, "text.correct")
    with transaction.atomic():
        if is_repeated(Step.PROPOSE, key, of=TextCorrection):
            return TextCorrection.objects.get(steps__key=key)
        _check(proposal, today)
        correction = TextCorrection(
            instrument_id=proposal.instrument,
            language=proposal.language.strip(),
            place=proposal.place.strip(),
            wrong=proposal.wrong.strip(),
            right=proposal.right.strip(),
            notified_on=proposal.notified_on,
            limit_on=proposal.limit_on,
        )
        begin(by, correction, step=Step.PROPOSE, key=key, said=Said(why=proposal.why))
        return correction


def object_to(by: Account, seen: Seen, *, state: str, on: date, why: str) -> TextCorrection:
    """Keep a state's objection; one that came too late is refused.

    Raises:
        StaleError: the correction has moved on since the form was made.
        RefusedError: the state or the day cannot be, or no reason is given.
    """
    permissions.require(by, "text.correct")
    refuse_unless(state in STATES, _("Name the state that objects."))
    with transaction.atomic():
        if is_repeated(Step.OBJECT, seen.key, of=TextCorrection, number=seen.id):
            return TextCorrection.objects.get(steps__key=seen.key)
        correction = open_correction(by, Step.OBJECT, seen)
        refuse_unless(
            correction.notified_on <= on <= correction.limit_on,
            _("%(day)s is not within the time for objections, %(first)s to %(last)s.")
            % {"day": on, "first": correction.notified_on, "last": correction.limit_on},
        )
        correction.drawn_up_by, correction.drawn_up_on = None, None
        said = Said(why=why, details={"state": state, "on": on.isoformat()})
        advance(by, correction, step=Step.OBJECT, key=seen.key, said=said)
        return correction


def settle_or_drop(by: Account, step: Step, seen: Seen, *, why: str) -> TextCorrection:
    """Go on after objections were settled among the states, or drop the correction.

    Raises:
        StaleError: the correction has moved on since the form was made.
        RefusedError: the step cannot be taken, or has no reason.
    """
    permissions.require(by, "text.correct")
    refuse_unless(
        step in {Step.SETTLE, Step.DROP}, _("“%(step)s” has a form of its own.") % {"step": step}
    )
    with transaction.atomic():
        if is_repeated(step, seen.key, of=TextCorrection, number=seen.id):
            return TextCorrection.objects.get(steps__key=seen.key)
        correction = open_correction(by, step, seen)
        advance(by, correction, step=step, key=seen.key, said=Said(why=why))
        return correction


def draw_up(by: Account, seen: Seen, *, today: date) -> TextCorrection:
    """Draw up the procès-verbal of rectification, once the time for objections is over.

    Raises:
        StaleError: the correction has moved on since the form was made.
        RefusedError: states may still object.
    """
    permissions.require(by, "text.correct")
    with transaction.atomic():
        if is_repeated(Step.DRAW_UP, seen.key, of=TextCorrection, number=seen.id):
            return TextCorrection.objects.get(steps__key=seen.key)
        correction = open_correction(by, Step.DRAW_UP, seen)
        refuse_unless(
            correction.limit_on < today,
            _("States may object until %(day)s; draw the procès-verbal up after that day.")
            % {"day": correction.limit_on},
        )
        correction.drawn_up_by, correction.drawn_up_on = by, today
        advance(by, correction, step=Step.DRAW_UP, key=seen.key, said=Said())
        return correction


def confirm_correction(by: Account, seen: Seen) -> int:
    """Record the corrected text from the beginning, and give the number of the entry.

    Raises:
        StaleError: the correction has moved on since the form was made.
        RefusedError: the officer drew it up, or it is recorded already.
    """
    permissions.require(by, "text.confirm")
    with transaction.atomic():
        if is_repeated(Step.CONFIRM, seen.key, of=TextCorrection, number=seen.id):
            entries = TextCorrection.objects.values_list("entry", flat=True)
            return entries.get(steps__key=seen.key) or 0
        correction = open_correction(by, Step.CONFIRM, seen)
        body = _body(correction, by)
        correction.entry = append(author=by.username, kind="text.corrected", body=body).number
        said = Said(details={"entry": correction.entry})
        advance(by, correction, step=Step.CONFIRM, key=seen.key, said=said)
        return correction.entry


def _body(correction: TextCorrection, by: Account) -> dict[str, Json]:
    drawn_up_on = correction.drawn_up_on.isoformat() if correction.drawn_up_on else ""
    return body_of(
        instrument=correction.instrument_id,
        language=correction.language,
        place=correction.place,
        wrong=correction.wrong,
        right=correction.right,
        notified_on=correction.notified_on.isoformat(),
        limit_on=correction.limit_on.isoformat(),
        drawn_up_on=drawn_up_on,
        effect="ab-initio",
        entered_by=correction.drawn_up_by.username if correction.drawn_up_by else "",
        confirmed_by=by.username,
    )


def _check(proposal: Proposal, today: date) -> None:
    require_instrument(proposal.instrument)
    refuse_unless(
        bool(proposal.place.strip() and proposal.language.strip()),
        _("Say in which text the error stands, and where."),
    )
    refuse_unless(
        bool(proposal.wrong.strip()) and proposal.wrong.strip() != proposal.right.strip(),
        _("Give the words as they stand and other words as they should be."),
    )
    refuse_unless(
        proposal.notified_on <= today,
        _("%(day)s has not come yet; the states were notified today or earlier.")
        % {"day": proposal.notified_on},
    )
    refuse_unless(
        proposal.notified_on < proposal.limit_on,
        _("The time for objections ends on %(last)s, no later than it begins, on %(first)s.")
        % {"last": proposal.limit_on, "first": proposal.notified_on},
    )
