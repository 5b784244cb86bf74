"""Provisional application, withdrawal, duration and reservations, as the instrument provides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from servanda.law.clauses.delays import AtOnce, Delay, Months, NextDate

# -- provisional application (VCLT art. 25) -------------------------------------------------------


class ProvisionalStart(StrEnum):
    """The event from which a state applies the instrument provisionally."""

    SIGNING = "signing"
    """The day the instrument bears, for every state that signed."""
    OWN_SIGNATURE = "own-signature"
    """The state's own signature (CIS table: "ВП", provisionally applied from signature)."""
    DECLARATION = "declaration"
    """The state's own declaration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provisional:
    """Applied provisionally until it is in force for the state or the state gives notice (E23).

    CIS Protocol, Ashgabat, 21 November 2014: so many days after signature.
    """

    start: ProvisionalStart
    delay: Delay = AtOnce()
    provisions: frozenset[str] = frozenset()
    """The provisions so applied; empty for the whole."""
    ended: Delay = AtOnce()
    """How long after a state's notice its provisional application ends (VCLT art. 25(2))."""


# -- withdrawal (VCLT art. 54 to 56, 68) ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnyTime:
    """Notice may be given at any time (VCLT art. 54(a); UNFCCC art. 25(1), after three years)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfTerm:
    """Effect only at the end of the current term (CIS citizenship Convention art. 10: five years).

    Terms run from entry into force; notice is given at least so long before the end, or it is for
    the end of the next term.
    """

    term: Months
    notice: Months


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterEachPeriod:
    """Notice only within a time after each period (ILO: a year after each ten; LAW.md rule 53)."""

    period: Months
    open_for: Months


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDateOfYear:
    """Effect on a day of the year, if notice came by another.

    North-West Atlantic Fisheries Convention 1978 art. 24: 31 December, notice by 30 June.
    """

    effect: NextDate
    notice_by: NextDate


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """No state may withdraw (VCLT art. 56(1), where none is intended or implied)."""


Window: TypeAlias = AnyTime | EndOfTerm | AfterEachPeriod | OnDateOfYear | NotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """How a party may leave: how long after its notice, and when it may give one.

    A notice may state a later day; it may be revoked until it takes effect (VCLT art. 68). Where an
    instrument is silent there is none of these, and twelve months' notice is the least that the
    Convention asks where leaving is possible at all (VCLT art. 56).
    """

    delay: Delay
    """From the receipt of the notice to its effect (UNFCCC art. 25(2): a year)."""
    window: Window = AnyTime()
    not_before: Delay = AtOnce()
    """How long after entry into force for the state notice may first be given (UNFCCC art. 25(1):
    three years)."""


# -- duration and renewal -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ends:
    """Not prolonged (VCLT art. 54(a))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolonged:
    """Prolonged each time by a further period for all that did not give notice in time.

    CIS citizenship Convention art. 10: five years each time (LAW.md rule 53).
    """

    by: Months
    notice: Delay
    """How long before the end a party gives notice that it does not wish to go on."""


Renewal: TypeAlias = Ends | Prolonged


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """How long the instrument stays in force: a term, a last day, or as long as enough are in.

    VCLT art. 54(a), 55; Rhine Lamprey Convention 1926, a term prolonged by tacit consent.
    """

    term: Months | None = None
    """From entry into force."""
    until: date | None = None
    """The day on which it ceases to be in force."""
    renewal: Renewal = Ends()
    """Of the term; prolongation by tacit consent (Rhine Lamprey Convention 1926)."""
    below: int | None = None
    """It ends when fewer parties than this remain (VCLT art. 55 otherwise)."""

    def __post_init__(self) -> None:
        if self.term is None and self.until is None and self.below is None:
            raise ValueError("A duration names a term, a last day or a least number of parties.")
        if self.term is None and isinstance(self.renewal, Prolonged):
            raise ValueError("Only a term is prolonged; name the term.")


# -- reservations (VCLT art. 19, 20) --------------------------------------------------------------


class Permitted(StrEnum):
    """To which provisions reservations may be made (VCLT art. 19(a)-(b))."""

    ALL = "all"
    """The instrument is silent, or permits them."""
    NONE = "none"
    """None (Montreal Protocol art. 18)."""
    ONLY = "only"
    """Only to the provisions named."""
    EXCEPT = "except"
    """To all but the provisions named."""


class Acceptance(StrEnum):
    """Whose acceptance a permitted reservation needs (VCLT art. 20)."""

    EACH = "each"
    """Each state's, for itself; silence accepts in time (20(4)-(5))."""
    NOT_NEEDED = "not-needed"
    """Nobody's: expressly authorised (20(1))."""
    ALL = "all"
    """All parties': few negotiated it, and its integrity is essential (20(2))."""
    ORGAN = "organ"
    """The competent organ's: a constituent instrument (20(3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservations:
    """The regime of reservations; by default that of VCLT art. 19 and 20.

    Montreal Protocol art. 18 permits none.
    """

    permitted: Permitted = Permitted.ALL
    provisions: frozenset[str] = frozenset()
    """The provisions that ``permitted`` is about."""
    acceptance: Acceptance = Acceptance.EACH
    silence: Delay = Months(12)
    """How long after notification silence accepts (20(5))."""

    def __post_init__(self) -> None:
        named = self.permitted in {Permitted.ONLY, Permitted.EXCEPT}
        if named and not self.provisions:
            raise ValueError(f"“{self.permitted}” names the provisions it is about; add them.")
        if self.provisions and not named:
            raise ValueError("Provisions are named only for “only” and “except”; remove them.")
