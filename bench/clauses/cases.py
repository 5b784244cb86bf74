"""Every rule written by hand beside the one that was read from the text.

Rules it keeps:

- acts marked as supplement take no part;
- a rule read otherwise is the same in effect only where it leads to days, and to the same days;
- a hand-written rule for states that its author only assumed is told apart from one that was read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from bench.clauses.comparing import same_for_states, same_rule
from bench.law.cases import Measured, measured_of, table
from servanda.cli.evaluating import read_folder
from servanda.cli.evaluating.answers import Answer, answers
from servanda.cli.evaluating.treaty import Folder, Treaty
from servanda.law.clauses import Clauses, PerState, Rule
from servanda.reader.final_clauses import Confidence, FinalClauses, Matter

DATA = Path(__file__).parent.parent.parent.parent / "shared" / "data" / "treaties"
BEYOND = Path(__file__).with_name("beyond.toml")
MATTERS = (Matter.ENTRY_INTO_FORCE, Matter.LATER_STATES)
"""Those on which there are hand-written rules."""


class Outcome(StrEnum):
    """How a rule that was read compares with the one written by hand."""

    SAME = "same"
    IN_EFFECT = "same in effect"
    DIFFERENT = "different"
    UNREAD = "not read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A hand-written rule, and what the text gave."""

    treaty: str
    matter: Matter
    families: tuple[str, ...]
    outcome: Outcome
    confidence: Confidence
    written: Rule | PerState
    read: Rule | PerState | None
    assumed: bool = False
    """Whether the author of the rule found no sentence for it in the text."""
    beyond: str = ""
    """What the hand-written rule holds that the text plainly does not say, or the other way."""

    @property
    def is_sure(self) -> bool:
        """Tell whether the reader is confident of it."""
        return self.confidence is Confidence.SURE

    @property
    def is_right(self) -> bool:
        """Tell whether it is the hand-written rule, in form or in effect."""
        return self.outcome in {Outcome.SAME, Outcome.IN_EFFECT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Everything that is compared: rules, and the days that follow from each."""

    pairs: tuple[Pair, ...]
    written: Measured
    read: Measured
    written_given: Measured
    """With each treaty's recorded day given; so the next."""
    read_given: Measured
    tiers: Mapping[str, str]
    recorded: Mapping[str, date]


def compared(data: Path) -> Compared:
    """Read a folder twice, by hand-written rules and by texts, and compute both."""
    by_hand = read_folder(data, without_supplements=True)
    by_text = read_folder(data, without_supplements=True, from_text=True)
    return Compared(
        pairs=tuple(_pairs(data, by_hand, by_text)),
        written=measured_of(by_hand, data),
        read=measured_of(by_text, data),
        written_given=measured_of(by_hand, data, with_recorded=True),
        read_given=measured_of(by_text, data, with_recorded=True),
        tiers={row["treaty_id"]: row["data_tier"] for row in table(data / "treaties.csv")},
        recorded={t.id: t.recorded for t in by_hand.treaties.values() if t.recorded is not None},
    )


@dataclass(frozen=True, slots=True)
class _Sides:
    """What follows for a treaty from its hand-written rule, from its text, and from both.

    Of both, the rule for the instrument is the hand's and that for states the text's, so that these
    are judged by themselves.
    """

    by_hand: Answer
    by_text: Answer
    by_both: Answer
    known: frozenset[str]
    """Treaties of the folder."""


def _pairs(data: Path, by_hand: Folder, by_text: Folder) -> Iterator[Pair]:
    rows = {row["treaty_id"]: row for row in table(data / "clauses.csv")}
    hand, text, both = map(_answered, (by_hand, by_text, _both(by_hand, by_text)))
    for name, row in rows.items():
        treaty = by_hand.treaties[name]
        if treaty.clauses is None:
            continue
        sides = _Sides(hand[name], text[name], both[name], frozenset(by_hand.treaties))
        for matter in MATTERS:
            if matter is Matter.ENTRY_INTO_FORCE or row["per_state_rule"]:
                yield _pair(row, matter, treaty.clauses, sides)


def _answered(folder: Folder) -> dict[str, Answer]:
    return {answer.treaty.id: answer for answer in answers(folder)}


def _both(by_hand: Folder, by_text: Folder) -> Folder:
    folder = Folder()
    for name, treaty in by_hand.treaties.items():
        clauses, read = treaty.clauses, _read_for_states(by_text.treaties[name])
        if clauses is not None and read is not None:
            clauses = replace(clauses, for_states=read)
        folder.treaties[name] = replace(treaty, clauses=clauses)
    return folder


def _read_for_states(treaty: Treaty) -> PerState | None:
    """Give the rule for states that a text gave, also where it gave none for the instrument."""
    if treaty.clauses is not None:
        return treaty.clauses.for_states
    reading = None if treaty.read is None else treaty.read.of(Matter.LATER_STATES)
    value = None if reading is None else reading.value
    return value if isinstance(value, PerState) else None


def _pair(row: Mapping[str, str], matter: Matter, written: Clauses, sides: _Sides) -> Pair:
    treaty = sides.by_text.treaty
    rule = None if treaty.clauses is None else treaty.clauses.entry_into_force
    first = matter is Matter.ENTRY_INTO_FORCE
    return Pair(
        treaty=row["treaty_id"],
        matter=matter,
        families=tuple(filter(None, map(str.strip, row["families"].split(";")))),
        outcome=_of_rule(written, rule, sides) if first else _of_states(written, sides),
        confidence=confidence_of(treaty.read, matter),
        written=written.entry_into_force if first else written.for_states,
        read=rule if first else _read_for_states(treaty),
        assumed=not first and "assumed" in row["per_state_check"],
        beyond=beyond_the_text().get(row["treaty_id"], "") if first else "",
    )


def confidence_of(found: FinalClauses | None, matter: Matter) -> Confidence:
    """Give how far a rule can be relied on; not at all where the text gave none."""
    reading = None if found is None else found.of(matter)
    return Confidence.UNREAD if reading is None else reading.confidence


@cache
def beyond_the_text() -> dict[str, str]:
    """Read which hand-written rules are known to hold something else than the text says."""
    return tomllib.loads(BEYOND.read_text("utf-8"))


def _of_rule(written: Clauses, read: Rule | None, sides: _Sides) -> Outcome:
    if read is None:
        return Outcome.UNREAD
    same = same_rule(read, written.entry_into_force, sides.known)
    on = sides.by_hand.on
    return _graded(same=same, alike=on is not None and on == sides.by_text.on)


def _of_states(written: Clauses, sides: _Sides) -> Outcome:
    read = _read_for_states(sides.by_text.treaty)
    if read is None:
        return Outcome.UNREAD
    same = same_for_states(read, written.for_states, written.entry_into_force)
    days = _days(sides.by_hand)
    return _graded(same=same, alike=bool(days) and days == _days(sides.by_both))


def _graded(*, same: bool, alike: bool) -> Outcome:
    return Outcome.SAME if same else Outcome.IN_EFFECT if alike else Outcome.DIFFERENT


def _days(answer: Answer) -> dict[str, object]:
    return {state: verdict.on for state, verdict in answer.states.items()}
