"""What is said of two states and an instrument: results only, from which words are made.

Rules they keep:

- whether the instrument is in force between the two, and on whose account not, is one answer
  (``Relation``); what each reservation does between them is another (``Reserved``), and stands
  under the first;
- every result names the acts and the practices on which it rests, and until when it holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from servanda.law.acts import Act
from servanda.law.background import Policy
from servanda.law.dates import Day
from servanda.law.standing import Interval
from servanda.law.verdict import Verdict

#: What an objection, or a fact about a reservation, names in ``what`` where it claims that the
#: reservation is incompatible with the object and purpose of the instrument (VCLT art. 19(c)).
OBJECT_AND_PURPOSE = "object-and-purpose"


class InForce(StrEnum):
    """Whether something is in force between two states."""

    YES = "yes"
    NO = "no"
    UNDETERMINED = "undetermined"
    """A state's standing is undetermined, and the other's does not settle it."""


class Bar(StrEnum):
    """What keeps an instrument out of force between two states that are both its parties."""

    ACCESSION = "accession"
    """The accession of one is not accepted by the other, or is opposed by it, or the time for that
    still runs (E19, E20); ``Relation.accession`` says which."""
    OPPOSED = "opposed"
    """One objected to a reservation of the other and definitely opposed entry into force between
    the two (VCLT art. 20(4)(b))."""
    NOT_ESTABLISHED = "not-established"
    """A reservation that all must accept was objected to; what its author's consent is worth
    without it, the Convention does not say (VCLT art. 20(2))."""
    REPLACED = "replaced"
    """A later instrument to which both became parties ended it between them (VCLT art. 59)."""


class Effect(StrEnum):
    """What a reservation does between its author and one other state (VCLT art. 19 to 23)."""

    UNCONFIRMED = "unconfirmed"
    """Nothing yet: it was made before consent and has not been confirmed with it (art. 23(2)); or
    its own day is known only within bounds, and may not have come."""
    NOT_PERMITTED = "not-permitted"
    """The instrument does not permit it (art. 19(a)-(b)). It has no effect; what becomes of its
    author's consent is open."""
    SEVERED = "severed"
    """The same, and its author is bound as if it had not been made (rule 42, a practice)."""
    PENDING = "pending"
    """Neither accepted nor objected to yet (art. 20(5)); or still awaiting acceptance by the organ
    or by all (art. 20(2)-(3))."""
    MODIFIED = "modified"
    """The provisions are modified both ways, to the extent of the reservation (art. 21(1))."""
    NOT_APPLIED = "not-applied"
    """The provisions do not apply between the two to that extent (art. 21(3))."""
    NO_RELATIONS = "no-relations"
    """The instrument is not in force between the two (art. 20(4)(b))."""
    NOT_ESTABLISHED = "not-established"
    """All must accept it, and one objected (art. 20(2))."""
    LATE = "late"
    """Nothing: it was made after consent, and that is not practised, or a state objected in time
    (rule 40)."""
    WITHDRAWN = "withdrawn"
    """Nothing any more: its withdrawal is operative between the two (art. 22(3)(a))."""
    UNDETERMINED = "undetermined"
    """One of ``may_be``: a day that decides is known only within bounds, or not on record."""


class Ground(StrEnum):
    """Why a reservation has the effect that it has, as far as acceptance is concerned."""

    NO_ACCEPTANCE_NEEDED = "no-acceptance-needed"
    """Expressly authorised (art. 20(1))."""
    ACCEPTED_EXPRESSLY = "accepted-expressly"
    """By the other state, by all, or by the organ (art. 20(2)-(4))."""
    ACCEPTED_BY_SILENCE = "accepted-by-silence"
    """No objection by the end of the period, nor before the other's own consent (art. 20(5))."""
    OBJECTION_WITHDRAWN = "objection-withdrawn"
    """The objection that stood in the way is withdrawn (art. 22(3)(b))."""
    OBJECTED = "objected"
    """By the other state; or, where that is enough to defeat it, by another."""


class Doubt(StrEnum):
    """What to be careful about in what is said of a reservation."""

    NO_NOTICE = "no-notice"
    """No depositary's notice of it to the other state is on record: the period of silence has not
    surely begun (art. 20(5), 78(c))."""
    WITHDRAWAL_NOT_NOTIFIED = "withdrawal-not-notified"
    """No notice of a withdrawal to the state concerned is on record: it is not surely operative
    (art. 22(3))."""
    PROVISIONS_NOT_STATED = "provisions-not-stated"
    """The act does not say to which provisions it is made, and on that it depends whether the
    instrument permits it."""
    OBJECTION_WITHOUT_EFFECT = "objection-without-effect"
    """An objection is on record that came too late, or after acceptance, or to a reservation that
    needs no acceptance; it changes nothing (``Reserved.without_effect``)."""
    INCOMPATIBILITY_CLAIMED = "incompatibility-claimed"
    """A state claims that it is incompatible with the object and purpose (art. 19(c)). That is
    disputed, and never decided here (``Reserved.claims``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """What one reservation does between its author and one other state, on a day."""

    reservation: Act
    author: str
    """Who made it, or the successor that keeps it (VCSST art. 20)."""
    toward: str
    provisions: frozenset[str]
    """The provisions for which this holds; empty for the whole, or for the rest where other
    results speak of the same reservation."""
    effect: Effect
    may_be: tuple[Effect, ...] = ()
    """Where undetermined: what it can be."""
    ground: Ground | None = None
    since: Day | None = None
    """Since when it has had this effect; None where that cannot be told."""
    until: Day | None = None
    """The day on which that changes next, by what is known; None where nothing does."""
    silence_ends: Day | None = None
    """While it is pending: the last day on which the other may object (art. 20(5))."""
    acts: tuple[Act, ...] = ()
    """What decides beside the reservation: confirmation, notices, acceptance, objections and
    withdrawals, in order."""
    articles: tuple[str, ...] = ()
    """Articles of the Vienna Convention on which it rests, such as "20(5)"."""
    policies: tuple[Policy, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    claims: tuple[Act, ...] = ()
    """Acts that claim incompatibility with the object and purpose (art. 19(c))."""
    without_effect: tuple[Act, ...] = ()
    """Objections that change nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Whether an instrument is in force between two states on a day, and on whom it turns."""

    states: tuple[str, str]
    """In the order of their codes."""
    as_of: date | None
    in_force: InForce
    since: Day | None
    """The day from which it has been in force between them; None unless in force."""
    standings: tuple[Interval | None, Interval | None]
    lacking: tuple[str, ...]
    """The states on whose account it is not, or not surely, in force."""
    bar: Bar | None = None
    """What keeps it, or may keep it, out of force although both are parties."""
    accession: Verdict | None = None
    """Whether the accession of one is accepted or opposed by the other, where that decides."""
    suspended: tuple[Act, ...] = ()
    """Acts that suspend its operation between these two alone; it remains in force (art. 72). A
    suspension towards all shows in ``standings``."""
    reservations: tuple[Reserved, ...] = ()
    """Of either towards the other, in the order in which they were made."""
    policies: tuple[Policy, ...] = ()
    """Practices on which the answer itself rests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Which text is in force between two states: the base, with the amendments that bind both."""

    relation: Relation
    """Under the base instrument."""
    binding: tuple[str, ...]
    """Names of the amendments that bind both; none unless the base is in force between them."""
    deemed: tuple[str, ...]
    """Those of them that bind one of the states only because it joined later (VCLT art. 40(5))."""
    undetermined: tuple[str, ...]
    """Names of the amendments of which it cannot be told."""
    amendments: tuple[tuple[str, Relation], ...] = ()
    """Every amendment by its name with what is in force between the two under it alone, and with
    the reservations to it."""


class Governs(StrEnum):
    """Which of two successive instruments governs between two states (VCLT art. 30, 59)."""

    EARLIER = "earlier"
    """Both are parties to the earlier only (art. 30(4)(b))."""
    LATER = "later"
    """Both are parties to the later, which ended the earlier between them, or to it alone."""
    BOTH = "both"
    """The later, and the earlier so far as it is compatible (art. 30(3), 30(4)(a))."""
    NEITHER = "neither"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Successive:
    """Which of an earlier and a later instrument governs between two states on a day."""

    names: tuple[str, str]
    """The earlier instrument and the later one."""
    governs: Governs
    earlier: Relation
    """Under the earlier instrument, the replacement taken into account."""
    later: Relation
    replaced_on: Day | None = None
    """The day on which the later ended the earlier between the two; None where it did not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """What one instrument of a register is between two states on a day."""

    name: str
    version: Version
    """Its relation, the replacement by later instruments taken into account, and amendments."""
    replaced_by: tuple[str, ...] = ()
    """The later instruments that ended it between the two (VCLT art. 59)."""
