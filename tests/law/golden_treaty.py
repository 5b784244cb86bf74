"""What a golden treaty file holds, read into values of the law.

The form: ``title``, ``rule_from``, ``sources``, ``notes``; ``acts`` as the codec writes them, their
entries numbered as they stand; ``clauses`` likewise; ``others``, instruments that the clause names;
``entry_into_force`` as recorded, or ``outcome`` where it is not in force; ``states`` with their
recorded days, an empty one for a state for which it is not in force; ``pairs`` of states with the
day since when it is in force between them; ``conflicts``, recorded days that the clause
contradicts, each with its reason; ``telling``, the states whose reasons are held as golden files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from servanda.law import codec
from servanda.law.acts import Act, Kind, known
from servanda.law.background import USUAL, Background, Other, Participation, Policy
from servanda.law.clauses import Clauses
from servanda.law.dates import Day, exact, from_edtf
from servanda.law.reasons import Language, NameTable, Reason
from servanda.law.standing import OnRecord
from servanda.law.verdict import Basis, Reported
from servanda.parties.states import STATES
from tests.law.build_acts import names as made_up_names

FOLDER = Path(__file__).parent.parent / "golden" / "treaties"
FILES = sorted(FOLDER.glob("*.toml"))

_MADE_UP = {
    "FRD": ("Freedonia", "Фридония", "Фридонии"),
    "GFW": ("Grand Fenwick", "Гранд-Фенвик", "Гранд-Фенвика"),
    "STH": ("San Theodoros", "Сан-Теодорос", "Сан-Теодороса"),
    "KHD": ("Khemed", "Хемед", "Хемеда"),
    "PTS": ("Pottsylvania", "Потсильвания", "Потсильвании"),
}
_FACTS = {
    "contributions-80-per-cent": (
        "four fifths of the contributions to the budget",
        "четыре пятых взносов в бюджет",
    ),
    "four-states-two-million-tons": (
        "four of the states with two million units of tonnage each",
        "четыре из государств с двумя миллионами единиц тоннажа у каждого",
    ),
    "forty-million-tonnes-of-cargo": (
        "forty million tonnes of contributing cargo",
        "сорок миллионов тонн облагаемого взносами груза",
    ),
    "installed-nuclear-capacity": (
        "400,000 units of installed nuclear capacity",
        "400 000 единиц установленной ядерной мощности",
    ),
    "four-states-bound-by-universal-copyright-convention": (
        "the Universal Copyright Convention of 1971 binding on the four states",
        "Всемирная конвенция об авторском праве 1971 года, обязательная для четырёх государств",
    ),
    "consumption": (
        "two thirds of the consumption of 1986",
        "две трети потребления 1986 года",
    ),
    "vienna-convention": (
        "the entry into force of the Vienna Convention of 1985",
        "вступление в силу Венской конвенции 1985 года",
    ),
    "emissions-of-2015": (
        "greenhouse gas emissions in per cent, as published in 2015",
        "выбросы парниковых газов в процентах, по данным 2015 года",
    ),
}

_INSTRUMENTS = {
    "Basel Convention 1989": "Базельская конвенция 1989 года",
    "Covenant on Civil and Political Rights 1966": "Пакт о гражданских правах 1966 года",
    "Dumping Convention 1972": "Конвенция о предотвращении загрязнения моря сбросами 1972 года",
    "Minsk Convention 1993": "Минская конвенция 1993 года",
    "Stockholm Convention 2001": "Стокгольмская конвенция 2001 года",
}


@dataclass(frozen=True)
class Golden:
    """One file."""

    path: Path

    @cached_property
    def written(self) -> dict[str, Any]:
        return tomllib.loads(self.path.read_text(encoding="utf-8"))

    @cached_property
    def clauses(self) -> Clauses:
        return codec.clauses_from_json(self.written["clauses"])

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        numbered = enumerate(self.written["acts"], start=1)
        return known(
            codec.record_from_json({"version": 2, "entry": n, **act}) for n, act in numbered
        )

    @property
    def policies(self) -> frozenset[Policy]:
        return USUAL | {Policy(name) for name in self.written.get("policies", [])}

    @property
    def background(self) -> Background:
        others = {other["name"]: _other(other) for other in self.written.get("others", [])}
        return Background(policies=self.policies, others=others)

    @property
    def on_record(self) -> OnRecord:
        return OnRecord(
            self.clauses,
            self.acts,
            others=tuple((o["name"], _reported(o)) for o in self.written.get("others", [])),
            policies=self.policies,
        )

    def recorded(self) -> dict[str, Day | None]:
        days = self.written.get("states", {})
        return {state: exact(date.fromisoformat(on)) if on else None for state, on in days.items()}


def load(name: str) -> Golden:
    return Golden(FOLDER / f"{name}.toml")


def _other(written: Mapping[str, Any]) -> Other:
    parties = tuple(
        Participation(
            state=party["state"],
            since=from_edtf(party["since"]),
            until=from_edtf(party["until"]) if "until" in party else None,
        )
        for party in written.get("parties", [])
    )
    return Other(
        in_force_on=from_edtf(written["in_force_on"]),
        parties=parties,
        opt_in_only=frozenset(written.get("opt_in_only", [])),
    )


def _reported(written: Mapping[str, Any]) -> OnRecord:
    """Put another instrument on record by what is reported of it: its days and its parties."""
    other = _other(written)
    assert other.in_force_on is not None
    reported = [_report(1, other.in_force_on, None)]
    acts = []
    for n, party in enumerate(other.parties, start=1):
        reported.append(_report(3 * n, party.since, party.state))
        if party.until is not None:
            acts.append(_act(3 * n + 1, Kind.WITHDRAWAL_EFFECTIVE, party.until, party.state))
        if party.state in other.opt_in_only:
            acts.append(_act(3 * n + 2, Kind.OPT_IN_ONLY, party.since, party.state))
    return OnRecord(None, tuple(acts), tuple(reported))


def _report(entry: int, on: Day, state: str | None) -> Reported:
    return Reported(entry=entry, on=on, source="the file", basis=Basis.DIRECT, state=state)


def _act(entry: int, kind: Kind, on: Day, by: str) -> Act:
    return Act(entry=entry, kind=kind, on=on, by=by)


def trees(reasons: Iterable[Reason]) -> str:
    """Give trees of reasons as indented lines, a part told before marked ↑ and not told again."""
    told: set[Reason] = set()
    return "\n".join(line for reason in reasons for line in _lines(reason, told, 0))


def _lines(reason: Reason, told: set[Reason], depth: int) -> list[str]:
    entries = f"  [{', '.join(map(str, reason.entries))}]" if reason.entries else ""
    again = "  ↑" if reason in told and reason.because else ""
    lines = [f"{'  ' * depth}- {reason.sentence}{entries}{again}"]
    if not again:
        told.add(reason)
        lines += [line for part in reason.because for line in _lines(part, told, depth + 1)]
    return lines


def names(language: Language) -> NameTable:
    """Give the names of all states, real and made up, and of the facts that the files name."""
    made_up = made_up_names(language)
    if language == "en":
        states = {code: (s.english_in_text, s.english_in_text) for code, s in STATES.items()}
        states |= {code: (english, english) for code, (english, _, _) in _MADE_UP.items()}
    else:
        states = {code: (s.russian, s.russian_genitive) for code, s in STATES.items()}
        states |= {code: (russian, genitive) for code, (_, russian, genitive) in _MADE_UP.items()}
    facts = {name: words[0 if language == "en" else 1] for name, words in _FACTS.items()}
    instruments = {} if language == "en" else _INSTRUMENTS
    return NameTable({**states, **made_up.states}, {**facts, **made_up.facts}, instruments)
