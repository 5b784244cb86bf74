"""The rule for each state: when the instrument is in force for it, and how a state may join."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.clauses.counted import Anyone, Named, PartiesOf, Signatories, Start, Who
from servanda.law.clauses.delays import AtOnce, Delay


class Pivot(StrEnum):
    """Up to which day, itself included, a state's consent makes it an original party."""

    THRESHOLD = "threshold"
    """The day the condition was met: who consents later counts from its own act (Paris 21(3))."""
    ENTRY_INTO_FORCE = "entry-into-force"
    """The day of entry into force: who consents before is in with the others (Montreal 16(3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithTheOthers:
    """With the instrument for a state that consented by the pivot, else after its own consent.

    VCLT art. 24(3); Paris Agreement art. 21(3), Montreal Protocol art. 16(3).

    A later state is never bound before the instrument is in force. Where its own instrument states
    a later day for its effect, that day.
    """

    pivot: Pivot
    kinds: frozenset[Kind] = INSTRUMENTS
    later: Delay = AtOnce()
    start: Start = Start.RECEIPT
    """By which event a state's own consent is dated (E17, E18)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSignatureUnlessProcedures:
    """On signature; for a state that said it needs internal procedures, on its notification (E2).

    CIS decision of 16 March 2001.

    With no such state it is family E1. Signature ad referendum does not bind (VCLT art. 12(2)).
    """

    delay: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAllPartiesOf:
    """With the instrument for every party of the amended one at once, later parties from joining.

    CIS Charter art. 42: an amendment is in force from the last instrument, for all.
    """

    instrument: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlessOptedOut:
    """With the instrument for every party of the amended one that did not opt out in time (E24).

    Stockholm Convention art. 22(3)-(4): a year from the depositary's communication. A party that
    declared that such amendments bind it only by its own instrument is bound by that alone. An
    opt-out withdrawn later binds from then on.
    """

    instrument: str
    within: Delay
    """The period for opting out, after the text was circulated."""
    kinds: frozenset[Kind] = INSTRUMENTS
    """By which acts a state that needs an instrument of its own consents."""
    later: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class ButFor:
    """For these states one rule, for all others another (E10: Customs Union 1999 art. 70)."""

    states: frozenset[str]
    rule: PerState
    otherwise: PerState

    def __post_init__(self) -> None:
        if not self.states:
            raise ValueError("An exception for no state is none; name at least one.")


PerState: TypeAlias = (
    WithTheOthers | OnSignatureUnlessProcedures | ForAllPartiesOf | UnlessOptedOut | ButFor
)

# -- accession -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """These states may accede; accession takes effect as any consent does (UNFCCC art. 22(1))."""

    to: Who = Anyone()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnceAccepted:
    """Between the acceding state and each one that accepts it (E19: Evidence Convention art. 39).

    So long after the acceptance, and never before the instrument is in force.
    """

    delay: Delay = AtOnce()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlessOpposed:
    """After a period without opposition (E20: Service Convention 1965 art. 28).

    The period runs from the depositary's notice of the accession. Opposition by a state that had
    consented before keeps the accession out; where ``pairwise``, between these two only (Apostille
    Convention 1961 art. 12).
    """

    within: Delay
    pairwise: bool = False
    delay: Delay = AtOnce()
    """What follows after the period's end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithConsentOfAll:
    """After the last consent of all that signed or joined before (CIS: E4 with LAW.md rule 78)."""

    delay: Delay = AtOnce()


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody may accede, as where the instrument does not provide for it (VCLT art. 15)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Depending:
    """One way of joining for a group, another for others (CIS practice, LAW.md rule 78)."""

    group: Named | PartiesOf | Signatories
    then: Joining
    otherwise: Joining


Joining: TypeAlias = Open | OnceAccepted | UnlessOpposed | WithConsentOfAll | Closed | Depending
