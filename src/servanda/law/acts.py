"""Acts: what states, the depositary and organs did about an instrument, and on which day.

Rules it keeps:

- an act is never changed: a mistake is mended by a later record that names the earlier one;
- an act counts for the state that did it, at that time; there is no stored status, since
  signatory, contracting state and party follow from acts and days (VCLT art. 2(1));
- each act has two times: the legal day ``on``, and ``entry``, the number under which the register
  came to know it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from servanda.law.dates import Day


class Kind(StrEnum):
    """What was done. Kinds are never collapsed into "ratified" (VCLT art. 11)."""

    ADOPTION = "adoption"
    """The text was adopted, or the instrument opened for signature: the day it bears."""
    SIGNATURE = "signature"
    """Subject to ratification, acceptance, approval or internal procedures (VCLT art. 14, 18)."""
    DEFINITIVE_SIGNATURE = "definitive-signature"
    """Binds by itself (VCLT art. 12(1))."""
    AD_REFERENDUM = "signature-ad-referendum"
    """Full signature once confirmed (VCLT art. 12(2)(b))."""
    RATIFICATION = "ratification"
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    ACCESSION = "accession"
    FORMAL_CONFIRMATION = "formal-confirmation"
    """An organisation's ratification."""
    SUCCESSION = "succession"
    NOTIFICATION = "notification"
    """Internal procedures are complete, as received by the depositary (VCLT art. 78(b))."""
    CONSENT = "consent"
    """Consent whose kind is not on record; counts where any consent counts, with a warning."""
    PROCEDURES_NEEDED = "procedures-needed"
    """The state said at signature that its law requires internal procedures first."""
    PROVISIONAL_APPLICATION = "provisional-application"
    WITHDRAWAL_EFFECTIVE = "withdrawal-effective"
    """Participation ended on this day."""
    NOT_INTERESTED = "not-interested"
    """Declared non-interest (CIS Charter art. 23); neither a vote nor an abstention."""
    WILL_NOT_BECOME_PARTY = "will-not-become-party"
    """Ends the interim duty and provisional application (VCLT art. 18, 25)."""
    FACT = "fact"
    """A fact outside the register that a clause asks for, holding from the day ``on``."""
    ORGAN_DECISION = "organ-decision"
    """An organ fixed a date: the date fixed is ``on``."""


#: Instruments deposited to express consent to be bound (VCLT art. 11, 14, 15, 16).
INSTRUMENTS = frozenset(
    {Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION, Kind.FORMAL_CONFIRMATION}
)
#: Signature in any of its forms: what makes a signatory.
SIGNATURES = frozenset({Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE, Kind.AD_REFERENDUM})
#: Every act that expresses consent to be bound.
CONSENTS = INSTRUMENTS | {
    Kind.DEFINITIVE_SIGNATURE,
    Kind.NOTIFICATION,
    Kind.SUCCESSION,
    Kind.CONSENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act about one instrument."""

    entry: int
    """Number of the ledger entry that recorded it; negative for an act that is only supposed."""
    kind: Kind
    on: Day
    """The day of the act; for a deposit, the day the depositary received it (VCLT art. 78(b))."""
    by: str | None = None
    """State (ISO 3166-1 alpha-3, or codes of gone states); None for a conference, organ, fact."""
    what: str | None = None
    """For a fact: its name, as the clause asks for it."""
    replaces: int | None = None
    """The entry that this one corrects, which no longer counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Void:
    """A later entry that strikes out an earlier one without putting another act in its place."""

    entry: int
    replaces: int


def known(records: Iterable[Act | Void], known_at: int | None = None) -> tuple[Act, ...]:
    """Give the acts that the register held at entry ``known_at`` (None: now), corrections applied.

    Supposed acts (negative entries) are always known. Sorted by day, then entry, so that the order
    in which acts were recorded never matters.
    """
    seen = [r for r in records if known_at is None or r.entry <= known_at]
    gone = struck_out(seen)
    acts = [r for r in seen if isinstance(r, Act) and r.entry not in gone]
    return tuple(sorted(acts, key=lambda a: (a.on, a.entry)))


def struck_out(records: Iterable[Act | Void]) -> frozenset[int]:
    """Give the numbers of the entries that later records replaced or struck out."""
    return frozenset(r.replaces for r in records if r.replaces is not None)
