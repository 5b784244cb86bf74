"""What may be done with a deposit and with a correction of a text, as tables.

Each step says from which stages it may be taken, to which it leads, and whether it needs a reason.
Who takes the last one is never who took the one before it: two officers make an entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from servanda.register.models import Deposit, TextCorrection

Stage = Deposit.Stage
Text = TextCorrection.Stage


class Step(StrEnum):
    """A step of an officer's; the word under which history keeps it."""

    RECEIVE = "receive"
    HOLD = "hold"
    RESUME = "resume"
    RETURN = "return"
    EXAMINE = "examine"
    ENTER = "enter"
    SEND_BACK = "send-back"
    CONFIRM = "confirm"
    SET_ASIDE = "set-aside"
    CORRECT = "correct"
    PROPOSE = "propose"
    OBJECT = "object"
    SETTLE = "settle"
    DRAW_UP = "draw-up"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Where a step may be taken, and where it leads."""

    action: str
    """What the account must be permitted (``parties.permissions``)."""
    origins: frozenset[str]
    to: str
    needs_reason: bool = False
    is_by_another: bool = False
    """Not by the officer who entered it."""


_BEFORE_RECORDED = frozenset({Stage.RECEIVED, Stage.HELD, Stage.EXAMINED, Stage.ENTERED})

DEPOSIT_MOVES: dict[Step, Move] = {
    Step.HOLD: Move(
        action="deposit.examine",
        origins=_BEFORE_RECORDED - {Stage.HELD},
        to=Stage.HELD,
        needs_reason=True,
    ),
    Step.RESUME: Move(
        action="deposit.examine",
        origins=frozenset({Stage.HELD}),
        to=Stage.RECEIVED,
        needs_reason=True,
    ),
    Step.RETURN: Move(
        action="deposit.examine", origins=_BEFORE_RECORDED, to=Stage.RETURNED, needs_reason=True
    ),
    Step.EXAMINE: Move(
        action="deposit.examine", origins=frozenset({Stage.RECEIVED}), to=Stage.EXAMINED
    ),
    Step.ENTER: Move(action="deposit.enter", origins=frozenset({Stage.EXAMINED}), to=Stage.ENTERED),
    Step.SEND_BACK: Move(
        action="deposit.confirm",
        origins=frozenset({Stage.ENTERED}),
        to=Stage.RECEIVED,
        needs_reason=True,
    ),
    Step.CONFIRM: Move(
        action="deposit.confirm",
        origins=frozenset({Stage.ENTERED}),
        to=Stage.RECORDED,
        is_by_another=True,
    ),
    Step.SET_ASIDE: Move(
        action="deposit.examine", origins=_BEFORE_RECORDED, to=Stage.SET_ASIDE, needs_reason=True
    ),
}
"""From arrival to entry (VCLT art. 77(1)(c)-(d); LAW.md rules 65 to 68)."""

CORRECTION_MOVES: dict[Step, Move] = {
    Step.OBJECT: Move(
        action="text.correct",
        origins=frozenset({Text.PROPOSED, Text.OBJECTED, Text.DRAWN_UP}),
        to=Text.OBJECTED,
        needs_reason=True,
    ),
    Step.SETTLE: Move(
        action="text.correct",
        origins=frozenset({Text.OBJECTED}),
        to=Text.PROPOSED,
        needs_reason=True,
    ),
    Step.DRAW_UP: Move(action="text.correct", origins=frozenset({Text.PROPOSED}), to=Text.DRAWN_UP),
    Step.CONFIRM: Move(
        action="text.confirm",
        origins=frozenset({Text.DRAWN_UP}),
        to=Text.CORRECTED,
        is_by_another=True,
    ),
    Step.DROP: Move(
        action="text.correct",
        origins=frozenset({Text.PROPOSED, Text.OBJECTED, Text.DRAWN_UP}),
        to=Text.DROPPED,
        needs_reason=True,
    ),
}
"""A correction of errors in a text (VCLT art. 79(1)-(4); LAW.md rule 62)."""

STAGES: dict[str, Promise] = {
    Stage.RECEIVED: _("received, to be examined"),
    Stage.HELD: _("held until the state supplies what is missing"),
    Stage.RETURNED: _("returned to the state"),
    Stage.EXAMINED: _("in due form, to be entered"),
    Stage.ENTERED: _("entered, to be confirmed by a second officer"),
    Stage.RECORDED: _("recorded"),
    Stage.SET_ASIDE: _("set aside"),
    Text.PROPOSED: _("proposed to the states"),
    Text.OBJECTED: _("objected to"),
    Text.DRAWN_UP: _("procès-verbal drawn up, to be confirmed by a second officer"),
    Text.CORRECTED: _("corrected"),
    Text.DROPPED: _("dropped"),
}

STEPS: dict[str, Promise] = {
    Step.RECEIVE: _("received"),
    Step.HOLD: _("held"),
    Step.RESUME: _("taken up again"),
    Step.RETURN: _("returned"),
    Step.EXAMINE: _("examined and found in due form"),
    Step.ENTER: _("entered"),
    Step.SEND_BACK: _("sent back for examination"),
    Step.CONFIRM: _("confirmed"),
    Step.SET_ASIDE: _("set aside"),
    Step.CORRECT: _("correction of an entry proposed"),
    Step.PROPOSE: _("error and proposal notified"),
    Step.OBJECT: _("objection of a state"),
    Step.SETTLE: _("objections settled"),
    Step.DRAW_UP: _("procès-verbal drawn up"),
    Step.DROP: _("dropped"),
}

TONES: dict[str, str] = {
    Stage.RECEIVED: "wait",
    Stage.HELD: "wait",
    Stage.EXAMINED: "wait",
    Stage.ENTERED: "sig",
    Stage.RETURNED: "out",
    Stage.RECORDED: "in",
    Stage.SET_ASIDE: "none",
    Text.PROPOSED: "wait",
    Text.OBJECTED: "out",
    Text.DRAWN_UP: "sig",
    Text.CORRECTED: "in",
    Text.DROPPED: "none",
}
