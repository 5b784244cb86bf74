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
from dataclasses import dataclass, replace
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
    """A state considers itself bound by its predecessor's participation; ``on`` is the day the
    depositary received the notification, ``effect_on`` the date of succession (VCSST art. 22, 23).
    """
    SUCCESSION_TO_SIGNATURE = "succession-to-signature"
    """The predecessor's signature, subject to ratification, taken over (VCSST art. 19)."""
    NOTIFICATION = "notification"
    """Internal procedures are complete, as received by the depositary (VCLT art. 78(b))."""
    CONSENT = "consent"
    """Consent whose kind is not on record; counts where any consent counts, with a warning."""
    PROCEDURES_NEEDED = "procedures-needed"
    """The state said at signature that its law requires internal procedures first."""
    PROVISIONAL_APPLICATION = "provisional-application"
    """Declared that it applies the instrument provisionally (VCLT art. 25)."""
    PROVISIONAL_APPLICATION_ENDED = "provisional-application-ended"
    """Notice that it will not go on doing so (VCLT art. 25(2))."""
    DENUNCIATION = "denunciation"
    """Notice of withdrawal, as received; its effect follows from the clause (VCLT art. 54, 56)."""
    REVOCATION = "revocation"
    """Of the denunciation that ``about`` names, before it takes effect (VCLT art. 68)."""
    WITHDRAWAL_EFFECTIVE = "withdrawal-effective"
    """Participation ended on this day, as a source says; no clause computes it."""
    SUSPENSION = "suspension"
    """Operation suspended, in relation to ``toward`` or to all (VCLT art. 57, 58, 72)."""
    SUSPENSION_ENDED = "suspension-ended"
    TERMINATION = "termination"
    """The instrument ended on this day by decision of all its parties (VCLT art. 54(b), 59)."""
    RESERVATION = "reservation"
    """To ``provisions``; made at signature it is confirmed at consent (VCLT art. 19, 23(2))."""
    RESERVATION_CONFIRMED = "reservation-confirmed"
    """The reservation that ``about`` names, when consent was given (VCLT art. 23(2))."""
    RESERVATION_WITHDRAWN = "reservation-withdrawn"
    """The reservation that ``about`` names (VCLT art. 22(1))."""
    RESERVATION_ACCEPTED = "reservation-accepted"
    """Expressly, by ``by``, or by the competent organ where ``by`` is None (VCLT art. 20)."""
    OBJECTION = "objection"
    """To the reservation that ``about`` names; the instrument still enters into force between the
    two (VCLT art. 20(4)(b), 21(3))."""
    OPPOSING_OBJECTION = "objection-opposing-entry-into-force"
    """The same, definitely opposing entry into force between the two (VCLT art. 20(4)(b))."""
    OBJECTION_WITHDRAWN = "objection-withdrawn"
    """The objection that ``about`` names (VCLT art. 22(2))."""
    DECLARATION = "declaration"
    """Interpretative, or a choice that the instrument offers; no reservation by its label alone
    (VCLT art. 2(1)(d))."""
    ACCESSION_ACCEPTED = "accession-accepted"
    """The accession of ``toward``, by ``by`` (E19)."""
    ACCESSION_OPPOSED = "accession-opposed"
    """The accession of ``toward``, by ``by`` (E20)."""
    OPT_OUT = "opt-out"
    """Does not accept the tacit amendment; ``effect_on`` plays no part (E24)."""
    OPT_OUT_WITHDRAWN = "opt-out-withdrawn"
    OPT_IN_ONLY = "opt-in-only"
    """Declared that tacit amendments bind it only by its own instrument (E24); it stands among the
    acts about the amended instrument, or about the amendment."""
    DEPOSITARY_NOTICE = "depositary-notice"
    """The depositary informed ``toward``, or all, of the act that ``about`` names; without
    ``about``, it circulated the text itself (VCLT art. 77(1)(e), 78(c))."""
    REGISTRATION = "registration"
    """Of the act that ``about`` names (E18)."""
    CONFIRMATION = "confirmation"
    """Of the act that ``about`` names: a signature ad referendum, or an act without authority
    (VCLT art. 8, 12(2)(b))."""
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
SIGNATURES = frozenset(
    {
        Kind.SIGNATURE,
        Kind.DEFINITIVE_SIGNATURE,
        Kind.AD_REFERENDUM,
        Kind.SUCCESSION_TO_SIGNATURE,
    }
)
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
    about: int | None = None
    """The entry of the act that this one speaks of: a reservation, a denunciation, a deposit."""
    toward: str | None = None
    """The other state, where the act concerns the relation with one state only."""
    provisions: frozenset[str] = frozenset()
    """The provisions it touches; empty for the whole (VCLT art. 17, 19)."""
    effect_on: Day | None = None
    """The day that the act itself states for its effect, where it states one."""
    depositary: str | None = None
    """With which of several depositaries it was done (E22)."""


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
    instead = {r.replaces: r.entry for r in seen if isinstance(r, Act) and r.replaces is not None}
    acts = [_following(r, instead) for r in seen if isinstance(r, Act) and r.entry not in gone]
    return tuple(sorted(acts, key=lambda a: (a.on, a.entry)))


def _following(act: Act, instead: dict[int, int]) -> Act:
    """Let an act that speaks of a corrected one speak of what stands in its place."""
    about = act.about
    while about in instead:
        about = instead[about]
    return act if about == act.about else replace(act, about=about)


def struck_out(records: Iterable[Act | Void]) -> frozenset[int]:
    """Give the numbers of the entries that later records replaced or struck out."""
    return frozenset(r.replaces for r in records if r.replaces is not None)
