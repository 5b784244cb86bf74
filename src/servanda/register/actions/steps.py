"""Taking a step at the desk: once, from the stage that the officer saw, with a line of history.

Every step is taken under the lock of the ledger's tip, so that two officers at the same deposit, or
at two deposits of the same instrument, come one after the other on both databases.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from django.utils import timezone
from django.utils.translation import gettext as _

from servanda.ledger.canonical import Json
from servanda.parties import permissions
from servanda.parties.models import Account
from servanda.register.actions.checks import RefusedError, refuse_unless
from servanda.register.examination.procedure import (
    CORRECTION_MOVES,
    DEPOSIT_MOVES,
    STAGES,
    Move,
    Step,
)
from servanda.register.models import Deposit, DeskStep, TextCorrection
from servanda.register.storage import lock_tip

Thing: TypeAlias = "Deposit | TextCorrection"
"""What goes through the desk's steps."""
LONGEST_KEY = 64


class StaleError(RefusedError):
    """It has moved on since the form was made; the message says to where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The form that an officer sends: about what, from which revision, and the form's own key."""

    id: int
    revision: int
    key: str
    """A form sent twice has the same key, and takes its step once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a step leaves in the history."""

    why: str = ""
    details: dict[str, Json] | None = None


def move_of(step: Step, *, of: type[Thing]) -> Move:
    """Give the line of the procedure's table for a step."""
    table = DEPOSIT_MOVES if of is Deposit else CORRECTION_MOVES
    if step not in table:
        raise RefusedError(_("“%(step)s” is no step of this procedure.") % {"step": step.value})
    return table[step]


def is_repeated(step: Step, key: str, *, of: type[Thing], number: int | None = None) -> bool:
    """Tell, under the lock, whether the step of this form has been taken already.

    Raises:
        RefusedError: the key is missing, or belongs to another form.
    """
    refuse_unless(
        0 < len(key) <= LONGEST_KEY,
        _("The form is incomplete: open the page again and repeat your step."),
    )
    lock_tip()
    taken = DeskStep.objects.filter(key=key).first()
    if taken is None:
        return False
    about = taken.deposit_id if of is Deposit else taken.correction_id
    refuse_unless(
        taken.what == step.value and about is not None and number in {None, about},
        _("This form has been used for another step: open the page again."),
    )
    return True


def open_deposit(by: Account, step: Step, seen: Seen) -> Deposit:
    """Give the deposit if the step may be taken by this officer from where it stands.

    Raises:
        StaleError: it has moved on since the form was made.
        RefusedError: there is none, it is closed, or the step is another officer's.
    """
    deposit = Deposit.objects.filter(pk=seen.id).first()
    if deposit is None:
        raise RefusedError(_("There is no deposit %(number)s.") % {"number": seen.id})
    refuse_unless(
        deposit.entry is None,
        _("This deposit has been recorded already, by entry %(entry)s.") % {"entry": deposit.entry},
    )
    _refuse_unless_open(by, step, seen, deposit, deposit.entered_by)
    return deposit


def open_correction(by: Account, step: Step, seen: Seen) -> TextCorrection:
    """Give the correction if the step may be taken by this officer from where it stands.

    Raises:
        StaleError: it has moved on since the form was made.
        RefusedError: there is none, it is closed, or the step is another officer's.
    """
    correction = TextCorrection.objects.filter(pk=seen.id).first()
    if correction is None:
        raise RefusedError(_("There is no correction %(number)s.") % {"number": seen.id})
    refuse_unless(
        correction.entry is None,
        _("This correction has been recorded already, by entry %(entry)s.")
        % {"entry": correction.entry},
    )
    _refuse_unless_open(by, step, seen, correction, correction.drawn_up_by)
    return correction


def begin(by: Account, thing: Thing, *, step: Step, key: str, said: Said) -> None:
    """Write the first line of a history."""
    thing.save()
    _line(by, thing, step=step, key=key, said=said)


def advance(by: Account, thing: Thing, *, step: Step, key: str, said: Said) -> None:
    """Lead a deposit or correction to the stage that the step leads to, with its line of history.

    Raises:
        RefusedError: the step needs a reason and has none.
    """
    move = move_of(step, of=type(thing))
    refuse_unless(
        bool(said.why.strip()) or not move.needs_reason,
        _("Say why: the reason stays in the history and goes to the state."),
    )
    thing.stage = move.to
    thing.revision += 1
    thing.save()
    _line(by, thing, step=step, key=key, said=said)


def _line(by: Account, thing: Thing, *, step: Step, key: str, said: Said) -> None:
    DeskStep.objects.create(
        deposit=thing if isinstance(thing, Deposit) else None,
        correction=thing if isinstance(thing, TextCorrection) else None,
        at=timezone.now(),
        by=by,
        what=step.value,
        why=said.why.strip(),
        details=said.details or {},
        key=key,
    )


def _refuse_unless_open(
    by: Account, step: Step, seen: Seen, thing: Thing, entered_by: Account | None
) -> None:
    move = move_of(step, of=type(thing))
    permissions.require(by, move.action)
    if thing.revision != seen.revision or thing.stage not in move.origins:
        raise StaleError(
            _("It has moved on since your form was made and is now: %(stage)s. Open it again.")
            % {"stage": STAGES[thing.stage]}
        )
    refuse_unless(
        not move.is_by_another or entered_by != by,
        _("You entered this yourself; it takes a second officer to confirm it."),
    )
