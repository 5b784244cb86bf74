"""The API's schemas, as frozen rows: codes and days in EDTF, words in both languages beside.

A field once given out keeps its meaning.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text in both languages; empty where it is not on record in one."""

    en: str
    ru: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A reason in words: a sentence, the entries it rests on, and the reasons below it."""

    sentence: str
    entries: list[int] = field(default_factory=list)
    because: list[Sentence] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictTree:
    """A computed answer as a tree: which node of the clause, with what outcome, by which acts."""

    node: str
    """Name of the clause's constructor."""
    outcome: str
    on: str | None
    """In EDTF."""
    entries: list[int]
    cautions: list[str]
    because: list[VerdictTree]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer: computed (with its tree), reported (with its source), or not on record."""

    basis: str
    """``computed``, ``reported`` or ``not-on-record``; the three are never mixed."""
    on: str | None
    """The day in EDTF; null where none is known."""
    status: str
    """What it comes to on the day asked about."""
    source: str | None
    verdict: VerdictTree | None
    en: Sentence
    ru: Sentence
    ended_on: str | None = None
    """Of an instrument as a whole: the day on which it ends or ended, in EDTF, where known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentRow:
    """An instrument in the list."""

    slug: str
    kind: str
    title: Words
    signed_on: str
    """In EDTF; empty where not on record."""
    council: str
    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteOut:
    """Words of the text that a rule was read from."""

    matter: str
    words: str
    language: str
    article: str
    """Number of the article; empty where not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausesOut:
    """Final clauses as data, as recorded by one entry."""

    clauses: dict[str, object]
    article: str
    basis: str
    source: str
    entry: int
    quotes: list[QuoteOut] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActOut:
    """An act as recorded; a corrected one stays, and the later one names it."""

    entry: int
    kind: str
    on: str
    state: str
    what: str
    replaces: int | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrikeOut:
    """An entry that strikes out an act."""

    entry: int
    replaces: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOut:
    """A day known only from a source."""

    entry: int
    on: str
    state: str
    basis: str
    source: str
    note: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOut:
    """A step inside a state, as reported."""

    entry: int
    state: str
    on: str
    what: Words
    basis: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationOut:
    """A relation to another instrument; ``target`` is empty where that is not on record."""

    entry: int
    kind: str
    target: str
    target_title: Words
    basis: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentOut:
    """All that is on record of an instrument."""

    instrument: InstrumentRow
    place: Words
    depositary: Words
    source: str
    not_found: list[str]
    note: Words
    clauses: list[ClausesOut]
    """The last counts."""
    acts: list[ActOut]
    strikes: list[StrikeOut]
    reported: list[ReportOut]
    steps: list[StepOut]
    relations: list[RelationOut]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOut:
    """The end of an instrument: by its term, by decision, or for want of parties."""

    on: str | None
    """The day in EDTF; null where none is known."""
    verdict: VerdictTree
    en: Sentence
    ru: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalOut:
    """One standing of a state, from a day on until the next."""

    standing: str
    since: str
    until: str | None
    basis: str
    """``computed`` or ``reported``."""
    because: Answered | None
    """The reasons; null unless one state was asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateStandings:
    """A state's standing on the day, and its whole path."""

    state: str
    name: Words
    standing: str | None
    path: list[IntervalOut]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingsOut:
    """An instrument on a day: in force or not, and each state's standing."""

    slug: str
    on: str
    known_at: int | None
    in_force: Answered
    states: list[StateStandings]
    end: EndOut | None = None
    """How it ends or ended; null where nothing on record can end it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryOut:
    """An entry exactly as stored: enough to compute its digest again."""

    number: int
    at: str
    author: str
    kind: str
    body: str
    previous: str
    digest: str
