"""The recorded dates of a folder of treaties, each beside what is computed.

Rules it keeps:

- acts marked as supplement take no part in what is scored;
- a state's date is scored once by the acts alone, and once with its treaty's recorded date given.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from servanda.cli.evaluating import answers, read_folder
from servanda.cli.evaluating.answers import Answer
from servanda.cli.evaluating.treaty import Folder
from servanda.law.acts import Act

DATA = Path(__file__).parent.parent.parent.parent / "shared" / "data" / "treaties"


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyCase:
    """A treaty with a rule and a recorded date of entry into force."""

    answer: Answer
    recorded: date
    tier: str
    others: Mapping[date, str]
    """Other dates that sources give, and which source."""

    @property
    def id(self) -> str:
        """Its id in the data."""
        return self.answer.treaty.id

    @property
    def computed(self) -> date | None:
        """The computed day, where it is known to the day."""
        on = self.answer.on
        return on.earliest if on is not None and on.is_exact else None

    @property
    def agrees(self) -> bool:
        """Tell whether computed and recorded are the same."""
        return self.computed == self.recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class StateCase:
    """A state with a recorded and a computed date."""

    answer: Answer
    state: str
    computed: date
    recorded: date
    n_agree: int
    """How many sources give the recorded date."""
    others: Mapping[date, str]

    @property
    def agrees(self) -> bool:
        """Tell whether computed and recorded are the same."""
        return self.computed == self.recorded

    @property
    def acts(self) -> tuple[Act, ...]:
        """What the state did."""
        return tuple(act for act in self.answer.treaty.acts if act.by == self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Everything that is compared, computed in one way."""

    treaties: tuple[TreatyCase, ...]
    states: tuple[StateCase, ...]
    answers: tuple[Answer, ...]


def measured(data: Path, *, with_recorded: bool = False) -> Measured:
    """Compute a folder and put what is recorded beside it."""
    folder = read_folder(data, without_supplements=True)
    return measured_of(folder, data, with_recorded=with_recorded)


def measured_of(folder: Folder, data: Path, *, with_recorded: bool = False) -> Measured:
    """Compute a folder that is read already, its rules from whatever source."""
    found = tuple(answers(folder, with_recorded=with_recorded))
    rows = {row["treaty_id"]: row for row in table(data / "treaties.csv")}
    return Measured(
        treaties=tuple(_treaties(found, rows)),
        states=tuple(_states(found, table(data / "expected_state.csv"))),
        answers=found,
    )


def table(path: Path) -> list[dict[str, str]]:
    """Read a table of the folder."""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return list(csv.DictReader(file, restval=""))


def other_dates(text: str) -> dict[date, str]:
    """Read the dates that other sources give, "1994-01-06:HUGGO;1994-02-09:IEADB".

    >>> other_dates("1994-01-06:HUGGO;1994-02-09:IEADB")[date(1994, 1, 6)]
    'HUGGO'
    """
    found = {}
    for part in filter(None, text.split(";")):
        day, _, source = part.partition(":")
        found[date.fromisoformat(day.strip())] = source.strip()
    return found


def _treaties(
    found: Sequence[Answer], rows: Mapping[str, Mapping[str, str]]
) -> Iterator[TreatyCase]:
    for answer in found:
        treaty, row = answer.treaty, rows[answer.treaty.id]
        if treaty.clauses is not None and treaty.recorded is not None:
            yield TreatyCase(
                answer=answer,
                recorded=treaty.recorded,
                tier=row["data_tier"],
                others=other_dates(row["eif_other_values"]),
            )


def _states(found: Sequence[Answer], rows: Sequence[Mapping[str, str]]) -> Iterator[StateCase]:
    by_treaty: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in rows:
        by_treaty[row["treaty_id"]].append(row)
    for answer in found:
        for row in by_treaty[answer.treaty.id]:
            verdict = answer.states.get(row["state"])
            if verdict is not None and verdict.on is not None and verdict.on.is_exact:
                yield StateCase(
                    answer=answer,
                    state=row["state"],
                    computed=verdict.on.earliest,
                    recorded=date.fromisoformat(row["date_entry_into_force"]),
                    n_agree=int(row["n_agree"]),
                    others=other_dates(row["other_values"]),
                )
