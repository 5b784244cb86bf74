"""What a text says in its final clauses: each rule in the engine's own form, with its words.

Rules it keeps:

- every reading carries the exact words it was read from, in characters of the text as given;
- a rule is given only where its words were understood; where they were not, the reading has no
  value and says so: it is never guessed;
- why a reading is not sure is named, with the words concerned, so that an officer looks there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from servanda.law.acts import Kind
from servanda.law.clauses import (
    Anyone,
    Clauses,
    Condition,
    Delay,
    Duration,
    Joining,
    PerState,
    Provisional,
    Reservations,
    Rule,
    Who,
    Withdrawal,
)
from servanda.reader.record import Span


class Matter(StrEnum):
    """What a final clause is about."""

    ENTRY_INTO_FORCE = "entry-into-force"
    LATER_STATES = "later-states"
    """When the instrument is in force for a state that consents later."""
    SIGNATURE = "signature"
    """Who may sign, and until when."""
    CONSENT = "consent"
    """By which acts a state becomes bound."""
    ACCESSION = "accession"
    WITHDRAWAL = "withdrawal"
    DURATION = "duration"
    PROVISIONAL = "provisional-application"
    RESERVATIONS = "reservations"
    AMENDMENT = "amendment"
    DEPOSITARY = "depositary"
    LANGUAGES = "authentic-languages"


class Confidence(StrEnum):
    """How far a reading can be relied on before an officer has looked at it."""

    SURE = "sure"
    """Every word of the passage was understood."""
    DOUBTFUL = "doubtful"
    """A rule was read, and something named in its doubts may change it."""
    UNREAD = "not-read"
    """The passage is about the matter and was not understood."""


class Doubt(StrEnum):
    """Why a reading is not sure."""

    WORDS_LEFT = "words-left"
    """Words that may change the rule are accounted for by no form."""
    TEXT_SILENT = "text-silent"
    """The text has no such sentence; the rule is the one followed where a treaty is silent."""
    TWO_READINGS = "two-readings"
    """Another passage of the text gives another rule."""
    MENDED = "mended"
    """A number or an act stands in words that were damaged and were mended."""
    REFERENCE = "reference"
    """The rule rests on an article or an instrument that the text does not contain."""
    FACT_OUTSIDE = "fact-outside"
    """The rule rests on a fact outside the register, kept in the words of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted:
    """One reason for doubt, and the words it is about."""

    doubt: Doubt
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class MaySign:
    """Who may sign, and until when, as far as the text says."""

    who: Who = Anyone()
    group: str = ""
    """The words for the group, where it is no group the register knows."""
    until: str = ""
    """A day (ISO 8601), or empty: not said, or until entry into force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """By which acts a state becomes bound (VCLT art. 11)."""

    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """How the instrument is amended, as far as the text says (VCLT art. 39, 40).

    A clause of amendment makes other instruments; this is the rule by which each of them enters
    into force.
    """

    entry_into_force: Condition | None = None
    """When an amendment is accepted: so many, a share, all, the silence of the others."""
    delay: Delay | None = None
    """How long after that it is in force."""
    for_all: bool = False
    """Whether it then binds every party, those too that did not accept it."""
    adoption: str = ""
    """The majority that adopts it, in the words of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Depositary:
    """Who keeps the original and receives instruments (VCLT art. 76)."""

    states: frozenset[str] = frozenset()
    """Governments that are depositaries, ISO 3166-1 alpha-3."""
    organ: str = ""
    """The organisation or its chief officer, in the words of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """The languages in which the text is authentic (VCLT art. 10, 33)."""

    codes: frozenset[str]
    """ISO 639-1."""
    prevailing: str = ""
    """The language that prevails where they differ."""


Read: TypeAlias = (
    Rule
    | PerState
    | Joining
    | Withdrawal
    | Duration
    | Provisional
    | Reservations
    | MaySign
    | Consent
    | Amendment
    | Depositary
    | Languages
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One matter as read from one passage."""

    matter: Matter
    value: Read | None
    """None where the passage was not understood."""
    span: Span
    """The passage: the sentence, or sentences, it was read from."""
    confidence: Confidence
    doubts: tuple[Doubted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Another instrument that a rule names, to be found in the register by a person or a title."""

    name: str
    """As the rule names it (``PartiesOf.instrument``, ``InForceOf.instrument``)."""
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalClauses:
    """All that was read, in the order of ``Matter``, at most one reading of each matter."""

    text: str
    """As given."""
    language: str
    """``en``, ``ru``, or ``und`` for another, in which nothing was read."""
    readings: tuple[Reading, ...] = ()
    mentions: tuple[Mention, ...] = ()
    clauses: Clauses | None = None
    """The rules together, as the engine computes with them; None without entry into force."""

    def of(self, matter: Matter) -> Reading | None:
        """Give what was read on a matter, if the text speaks of it."""
        return next((reading for reading in self.readings if reading.matter is matter), None)
