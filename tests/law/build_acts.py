"""Small builders for cases, and the made-up states that pose in them."""

from __future__ import annotations

from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.build import at_least, at_once, in_force, instruments
from servanda.law.clauses import Clauses, Condition, Delay, Pivot, WithTheOthers
from servanda.law.dates import Day, from_edtf
from servanda.law.reasons import Language, NameTable
from servanda.law.verdict import Basis, Gap, Reported

_NAMES = {
    "RUR": ("Ruritania", "Руритания", "Руритании"),
    "BOR": ("Borduria", "Бордурия", "Бордурии"),
    "SYL": ("Syldavia", "Силдавия", "Силдавии"),
    "ZUB": ("Zubrowka", "Зубровка", "Зубровки"),
    "GRU": ("Gruenwald", "Грюнвальд", "Грюнвальда"),
}
_FACTS = {"tonnage": ("half of the world's tonnage", "половина мирового тоннажа")}


def names(language: Language) -> NameTable:
    if language == "en":
        states = {code: (en, en) for code, (en, _, _) in _NAMES.items()}
        return NameTable(states, {name: en for name, (en, _) in _FACTS.items()})
    states = {code: (ru, genitive) for code, (_, ru, genitive) in _NAMES.items()}
    return NameTable(states, {name: ru for name, (_, ru) in _FACTS.items()})


def act(entry: int, kind: Kind, on: str, by: str | None = None, about: int | None = None) -> Act:
    return Act(entry=entry, kind=kind, on=from_edtf(on), by=by, about=about)


def ratified(entry: int, by: str, on: str) -> Act:
    return act(entry, Kind.RATIFICATION, on, by)


def signed(entry: int, by: str, on: str) -> Act:
    return act(entry, Kind.SIGNATURE, on, by)


def notified(entry: int, by: str, on: str) -> Act:
    return act(entry, Kind.NOTIFICATION, on, by)


def stated(entry: int, what: str, on: str) -> Act:
    return Act(entry=entry, kind=Kind.FACT, on=from_edtf(on), what=what)


def simple(
    condition: Condition | None = None,
    delay: Delay = at_once,
    pivot: Pivot = Pivot.THRESHOLD,
    later: Delay = at_once,
) -> Clauses:
    """Give clauses that ask for two instruments unless told otherwise."""
    return Clauses(
        entry_into_force=in_force(delay, condition or at_least(2, instruments)),
        for_states=WithTheOthers(pivot=pivot, later=later),
    )


def report(
    entry: int,
    on: str,
    state: str | None = None,
    basis: Basis = Basis.DIRECT,
    missing: tuple[Gap, ...] = (Gap.CLAUSE, Gap.ACTS),
) -> Reported:
    return Reported(
        entry=entry,
        on=from_edtf(on),
        source="the journal of Ruritania",
        basis=basis,
        state=state,
        missing=missing,
    )


def day(text: str) -> Day:
    return from_edtf(text)


def a_date(text: str) -> date:
    return date.fromisoformat(text)
