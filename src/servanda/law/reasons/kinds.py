"""What both languages need to know of kinds of acts before they name them.

Rules it keeps:

- a list of kinds names only what a reader would: consent of unknown kind goes without saying beside
  its kinds, and so do the rarer forms of signature beside the usual one;
- instruments are deposited, notices are received, other acts are simply done (VCLT art. 16).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Kind

Reached: TypeAlias = Literal["deposit", "receipt"]

#: Acts that reach the depositary as a document and are dated by its receipt.
_RECEIVED = INSTRUMENTS | {
    Kind.NOTIFICATION,
    Kind.SUCCESSION,
    Kind.DENUNCIATION,
    Kind.OPT_OUT,
    Kind.ACCESSION_OPPOSED,
    Kind.OBJECTION,
    Kind.OPPOSING_OBJECTION,
}
#: Acts of which there is one alone, so that it is not called the first.
ONCE = frozenset({Kind.ADOPTION, Kind.TERMINATION})
#: What is done to the operation of an instrument for a state, rather than by it.
FOR_A_STATE = frozenset({Kind.SUSPENSION, Kind.SUSPENSION_ENDED})
_USUAL_SIGNATURES = SIGNATURES - {Kind.SUCCESSION_TO_SIGNATURE}


def named(kinds: frozenset[Kind]) -> frozenset[Kind]:
    """Leave out the kinds that the other kinds say already."""
    shown = kinds - {Kind.CONSENT} if kinds & (CONSENTS - {Kind.CONSENT}) else kinds
    return shown - (SIGNATURES - {Kind.SIGNATURE}) if shown >= _USUAL_SIGNATURES else shown


def reached(kinds: frozenset[Kind]) -> Reached | None:
    """Tell how acts of these kinds reach the depositary; None where that is no part of them."""
    shown = named(kinds)
    if not shown or kinds == CONSENTS or not shown <= _RECEIVED:
        return None
    return "deposit" if shown <= INSTRUMENTS else "receipt"
