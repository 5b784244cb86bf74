"""English nouns for acts: one or many, alone or counted, and the event that dates them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, Kind
from servanda.law.clauses import Start
from servanda.law.reasons.kinds import named, reached


class Noun(NamedTuple):
    """What acts are called: one of them, and several."""

    one: str
    many: str


_OF = {
    Kind.RATIFICATION: "ratification",
    Kind.ACCEPTANCE: "acceptance",
    Kind.APPROVAL: "approval",
    Kind.FORMAL_CONFIRMATION: "formal confirmation",
    Kind.ACCESSION: "accession",
}
_NOUNS = {
    Kind.NOTIFICATION: Noun("notification", "notifications"),
    Kind.SIGNATURE: Noun("signature", "signatures"),
    Kind.DEFINITIVE_SIGNATURE: Noun("definitive signature", "definitive signatures"),
    Kind.AD_REFERENDUM: Noun("signature ad referendum", "signatures ad referendum"),
    Kind.SUCCESSION: Noun("notification of succession", "notifications of succession"),
    Kind.SUCCESSION_TO_SIGNATURE: Noun("succession to signature", "successions to signature"),
    Kind.CONSENT: Noun("consent to be bound", "consents to be bound"),
    Kind.ADOPTION: Noun("adoption of the text", "adoptions of the text"),
    Kind.PROCEDURES_NEEDED: Noun(
        "statement that internal procedures are needed",
        "statements that internal procedures are needed",
    ),
    Kind.PROVISIONAL_APPLICATION: Noun(
        "declaration of provisional application", "declarations of provisional application"
    ),
    Kind.PROVISIONAL_APPLICATION_ENDED: Noun(
        "notice ending provisional application", "notices ending provisional application"
    ),
    Kind.DENUNCIATION: Noun("notice of withdrawal", "notices of withdrawal"),
    Kind.REVOCATION: Noun(
        "revocation of a notice of withdrawal", "revocations of notices of withdrawal"
    ),
    Kind.WITHDRAWAL_EFFECTIVE: Noun("withdrawal", "withdrawals"),
    Kind.SUSPENSION: Noun("suspension of operation", "suspensions of operation"),
    Kind.SUSPENSION_ENDED: Noun("end of a suspension", "ends of suspensions"),
    Kind.TERMINATION: Noun("termination", "terminations"),
    Kind.RESERVATION: Noun("reservation", "reservations"),
    Kind.RESERVATION_CONFIRMED: Noun(
        "confirmation of a reservation", "confirmations of reservations"
    ),
    Kind.RESERVATION_WITHDRAWN: Noun("withdrawal of a reservation", "withdrawals of reservations"),
    Kind.RESERVATION_ACCEPTED: Noun("acceptance of a reservation", "acceptances of reservations"),
    Kind.OBJECTION: Noun("objection to a reservation", "objections to reservations"),
    Kind.OPPOSING_OBJECTION: Noun(
        "objection to a reservation that opposes entry into force between the two",
        "objections to reservations that oppose entry into force between the two",
    ),
    Kind.OBJECTION_WITHDRAWN: Noun("withdrawal of an objection", "withdrawals of objections"),
    Kind.DECLARATION: Noun("declaration", "declarations"),
    Kind.ACCESSION_ACCEPTED: Noun("acceptance of an accession", "acceptances of accessions"),
    Kind.ACCESSION_OPPOSED: Noun("objection to an accession", "objections to accessions"),
    Kind.OPT_OUT: Noun("notification of non-acceptance", "notifications of non-acceptance"),
    Kind.OPT_OUT_WITHDRAWN: Noun(
        "withdrawal of a notification of non-acceptance",
        "withdrawals of notifications of non-acceptance",
    ),
    Kind.OPT_IN_ONLY: Noun(
        "declaration that amendments bind it only by its own instrument",
        "declarations that amendments bind only by a state's own instrument",
    ),
    Kind.DEPOSITARY_NOTICE: Noun("depositary notification", "depositary notifications"),
    Kind.REGISTRATION: Noun("registration", "registrations"),
    Kind.CONFIRMATION: Noun("confirmation", "confirmations"),
    Kind.NOT_INTERESTED: Noun("declaration of non-interest", "declarations of non-interest"),
    Kind.WILL_NOT_BECOME_PARTY: Noun(
        "declaration that it will not become a party",
        "declarations that a state will not become a party",
    ),
    Kind.FACT: Noun("fact", "facts"),
    Kind.ORGAN_DECISION: Noun(
        "decision of the competent organ", "decisions of the competent organ"
    ),
}
_FRACTIONS = {
    Fraction(1, 4): "one quarter",
    Fraction(1, 3): "one third",
    Fraction(2, 5): "two fifths",
    Fraction(1, 2): "half",
    Fraction(3, 5): "three fifths",
    Fraction(2, 3): "two thirds",
    Fraction(3, 4): "three quarters",
    Fraction(4, 5): "four fifths",
}


def joined(words: Iterable[str], last: str = "and") -> str:
    """Give a list as English writes it: "a, b and c"."""
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def part_of(share: Fraction) -> str:
    """Give a share as it stands before "of": "two thirds", "5/7"."""
    return _FRACTIONS.get(share, str(share))


def act_noun(kind: Kind) -> str:
    """Give what an act of the kind is called where it stands alone."""
    if kind is Kind.NOTIFICATION:
        return "notification that internal procedures are complete"
    if kind is Kind.CONSENT:
        return "consent to be bound, its kind not on record"
    return noun(frozenset({kind})).one


@lru_cache(maxsize=256)
def noun(kinds: frozenset[Kind]) -> Noun:
    """Give the noun for acts of any of these kinds: "instrument of ratification or accession"."""
    if kinds == CONSENTS:
        return _NOUNS[Kind.CONSENT]
    shown = named(kinds)
    found = [word for kind, word in _NOUNS.items() if kind in shown]
    of = joined([word for kind, word in _OF.items() if kind in shown] or [""], "or")
    if of:
        found.append(Noun(f"instrument of {of}", f"instruments of {of}"))
    if not found:
        return Noun("act", "acts")
    return Noun(joined((n.one for n in found), "or"), joined((n.many for n in found), "or"))


def dating(kinds: frozenset[Kind], start: Start) -> str:
    """Give the event by which acts of these kinds are dated, up to "of"; empty for the act itself.

    >>> dating(frozenset({Kind.ACCESSION}), Start.RECEIPT)
    'the deposit of '
    """
    match start:
        case Start.NOTIFICATION:
            return "the depositary's notification of "
        case Start.REGISTRATION:
            return "the registration of "
        case Start.RECEIPT:
            way = reached(kinds)
            return f"the {way} of " if way else ""
        case _:
            assert_never(start)


def by_or_from(kinds: frozenset[Kind], start: Start) -> str:
    """Give the word before the states: an instrument deposited *by*, a notification *from*."""
    return "from" if start is Start.RECEIPT and reached(kinds) == "receipt" else "by"
