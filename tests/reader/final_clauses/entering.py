"""What the tests of English entry into force share: kinds in short, and a treaty around a sentence.

A letter stands for a kind: ratification, acceptance, approval (P), accession (C).
"""

from __future__ import annotations

from collections.abc import Iterable

from servanda.law.acts import Kind
from servanda.law.build import anyone, at_least, at_once, every_one, in_force, signatories
from servanda.law.clauses import Delay, Rule, Who
from servanda.reader.final_clauses.english.entering import read
from servanda.reader.final_clauses.record import Confidence, Doubt, Reading
from tests.reader.final_clauses.saying import reading_of

R, A, P, C = Kind.RATIFICATION, Kind.ACCEPTANCE, Kind.APPROVAL, Kind.ACCESSION
S, DS, FC, N = (
    Kind.SIGNATURE,
    Kind.DEFINITIVE_SIGNATURE,
    Kind.FORMAL_CONFIRMATION,
    Kind.NOTIFICATION,
)
RAP = frozenset({R, A, P})
RAPC = RAP | {C}
ALL = RAPC | {DS}


def nth(n: int, kinds: Iterable[Kind], delay: Delay = at_once, by: Who = anyone) -> Rule:
    """Give the rule of an n-th act."""
    return in_force(delay, at_least(n, kinds, by))


def every(kinds: Iterable[Kind], delay: Delay = at_once) -> Rule:
    """Give the rule of the last act of all signatories."""
    return in_force(delay, every_one(signatories, kinds))


def read_in_a_treaty(sentence: str) -> Reading | None:
    """Read a sentence as the article on entry into force of a treaty that asks for ratification."""
    return reading_of(
        read,
        "The Parties share their snow.",
        "This text is open for signature and subject to ratification.",
        f"Entry into force\n\n1. {sentence}",
    )


def sure(*articles: str, title: str = "") -> Rule:
    """Give the rule that a treaty of these articles surely has."""
    reading = reading_of(read, *articles, title=title)
    assert reading is not None
    assert reading.doubts == ()
    assert reading.confidence is Confidence.SURE
    assert isinstance(reading.value, Rule)
    return reading.value


def doubted(*articles: str, title: str = "") -> tuple[Reading, list[Doubt]]:
    """Give a reading that is doubted, and why."""
    reading = reading_of(read, *articles, title=title)
    assert reading is not None
    assert reading.confidence is Confidence.DOUBTFUL
    return reading, [doubt.doubt for doubt in reading.doubts]
