"""A made-up register of the size and mix of a real one, always the same.

The numbers are chosen after public registers: most treaties ask for so many instruments and count
days from them; a few have clauses of every other family. States have made-up codes.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from servanda.law.acts import INSTRUMENTS, Act, Kind, Void
from servanda.law.clauses import (
    After,
    AllOf,
    AtLeast,
    Clauses,
    Counted,
    Days,
    Delay,
    EarlierOf,
    EveryOne,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    ForAllPartiesOf,
    InForceOf,
    Months,
    Named,
    OnceAccepted,
    OnDay,
    OnSignatureUnlessProcedures,
    PartiesOf,
    PerState,
    Pivot,
    Rule,
    Share,
    Signatories,
    UnlessOpposed,
    UnlessOptedOut,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import Day, exact
from servanda.law.standing import OnRecord

SEED = 20261124
STATES = tuple(f"Q{chr(65 + n // 26)}{chr(65 + n % 26)}" for n in range(200))
DELAYS: tuple[Delay, ...] = (Days(30), Days(90), Months(3), Days(60), Months(1), Days(0))
NOTICES = INSTRUMENTS | {Kind.NOTIFICATION}
LEAVING = Withdrawal(delay=Months(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One made-up treaty: what kind of clause it has, and what is on record."""

    family: str
    on_record: OnRecord


def register(treaties: int = 5_000, acts: int = 300_000) -> dict[str, Made]:
    """Make a register of so many treaties and about so many acts."""
    chance = random.Random(SEED)  # noqa: S311 - nothing secret is made
    names = [f"T{number:04}" for number in range(treaties)]
    return dict(_made(names, acts / treaties, chance))


def large() -> OnRecord:
    """Make one treaty of all states: 50 signatures, 200 instruments, in force with the fiftieth."""
    chance = random.Random(SEED)  # noqa: S311 - nothing secret is made
    start = date(1990, 1, 1)
    acts = [_act(Kind.SIGNATURE, start + timedelta(days=n), STATES[n]) for n in range(50)]
    acts += [_act(Kind.RATIFICATION, _after(start, 60, 9_000, chance), s) for s in STATES]
    clauses = _usual(AtLeast(n=50, of=Counted()), DELAYS[0], chance)
    return OnRecord(clauses=clauses, records=tuple(_numbered(acts, 1)))


def _made(names: list[str], acts: float, chance: random.Random) -> Iterator[tuple[str, Made]]:
    families = list(FAMILIES)
    weights = [FAMILIES[family][0] for family in families]
    entry = 1
    older: list[str] = []
    for name in names:
        (family,) = chance.choices(families, weights) if older else families[:1]
        size = min(len(STATES), max(3, round(chance.lognormvariate(0, 0.8) * acts * 0.46)))
        taking_part = chance.sample(STATES, size)
        clauses = FAMILIES[family][1](chance, taking_part, chance.choice(older or names))
        start = date(1946, 1, 1) + timedelta(days=int(chance.triangular(0, 28_800, 22_000)))
        history = list(_history(clauses, family, taking_part, start, chance))
        records = tuple(_numbered(history, entry))
        entry += len(records)
        yield name, Made(family=family, on_record=OnRecord(clauses=clauses, records=records))
        if family == "number":
            older.append(name)


# -- clauses --------------------------------------------------------------------------------------


def _usual(
    condition: AtLeast | Share | EveryOne | AllOf | InForceOf,
    delay: Delay,
    chance: random.Random,
    *,
    later: Delay | None = None,
    kinds: frozenset[Kind] = INSTRUMENTS,
) -> Clauses:
    own = WithTheOthers(
        pivot=chance.choice(list(Pivot)), kinds=kinds, later=delay if later is None else later
    )
    return _with(After(condition=condition, delay=delay), own)


def _with(rule: Rule, own: PerState) -> Clauses:
    return Clauses(entry_into_force=rule, for_states=own, withdrawal=LEAVING)


def _first(chance: random.Random, states: list[str]) -> AtLeast:
    most = max(2, min(60, len(states)))
    return AtLeast(n=chance.randint(2, most), of=Counted())


def number(chance: random.Random, states: list[str], _: str) -> Clauses:
    """So many instruments, and so long after (E3, E5)."""
    return _usual(_first(chance, states), chance.choice(DELAYS), chance)


def notices(chance: random.Random, _: list[str], __: str) -> Clauses:
    """The third notice by a signatory, and thirty days (E4)."""
    counted = Counted(kinds=NOTICES, by=Signatories())
    return _usual(AtLeast(n=3, of=counted), Days(30), chance, kinds=NOTICES)


def all_signatories(chance: random.Random, _: list[str], __: str) -> Clauses:
    """The last notice of all that signed (E7)."""
    return _usual(EveryOne(who=Signatories(), kinds=NOTICES), Days(0), chance, kinds=NOTICES)


def named(chance: random.Random, states: list[str], _: str) -> Clauses:
    """Certain states, and so many others (E10)."""
    some = frozenset(chance.sample(states, 2))
    every = EveryOne(who=Named(some))
    return _usual(AllOf(frozenset({every, _first(chance, states)})), Days(30), chance)


def share(chance: random.Random, states: list[str], _: str) -> Clauses:
    """Two thirds of a group (E21)."""
    base = Named(frozenset(chance.sample(states, max(3, len(states) // 2))))
    return _usual(Share(at_least=Fraction(2, 3), base=base, of=Counted()), Days(30), chance)


def months(chance: random.Random, states: list[str], _: str) -> Clauses:
    """The first day of a month (E14, E15)."""
    firsts: tuple[Delay, ...] = (FirstOfMonth(3), FirstOfMonthAfter(Months(3)))
    return _usual(_first(chance, states), chance.choice(firsts), chance)


def fixed(chance: random.Random, states: list[str], _: str) -> Clauses:
    """A fixed day, if enough are in by then (E13)."""
    condition = _first(chance, states)
    after = After(condition=condition, delay=Days(90))
    rule = Fixed(day=date(1989, 1, 1), provided=condition, otherwise=after)
    return _with(rule, WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE, later=Days(90)))


def earlier(chance: random.Random, states: list[str], _: str) -> Clauses:
    """By all of a group, or a year after so many (E9)."""
    every = After(condition=EveryOne(who=Named(frozenset(states[:4]))))
    enough = After(condition=_first(chance, states), delay=Months(12))
    rule = EarlierOf(frozenset({every, enough}))
    return _with(rule, WithTheOthers(pivot=Pivot.ENTRY_INTO_FORCE))


def signature(chance: random.Random, _: list[str], __: str) -> Clauses:
    """On signature, or after procedures (E1, E2)."""
    kinds = frozenset({Kind.SIGNATURE})
    rule = After(condition=AtLeast(n=chance.randint(2, 3), of=Counted(kinds=kinds)))
    return _with(rule, OnSignatureUnlessProcedures())


def accepted(chance: random.Random, states: list[str], _: str) -> Clauses:
    """Accession in force only with those that accept it (E19)."""
    return _joining(number(chance, states, _), OnceAccepted(delay=Days(60)))


def opposed(chance: random.Random, states: list[str], _: str) -> Clauses:
    """Accession that may be opposed, for a pair (E20)."""
    return _joining(
        number(chance, states, _), UnlessOpposed(within=Months(6), pairwise=True, delay=Days(60))
    )


def _joining(clauses: Clauses, joining: OnceAccepted | UnlessOpposed) -> Clauses:
    return Clauses(
        entry_into_force=clauses.entry_into_force,
        for_states=clauses.for_states,
        joining=joining,
        withdrawal=clauses.withdrawal,
    )


def protocol(chance: random.Random, _: list[str], older: str) -> Clauses:
    """Not before another treaty is in force, by parties of it."""
    enough = AtLeast(n=chance.randint(2, 20), of=Counted(by=PartiesOf(instrument=older)))
    condition = AllOf(frozenset({enough, InForceOf(older)}))
    return _usual(condition, Days(30), chance)


def amendment(chance: random.Random, _: list[str], older: str) -> Clauses:
    """For all parties of another treaty at once (rule 48)."""
    counted = Counted(by=PartiesOf(instrument=older))
    rule = After(condition=AtLeast(n=chance.randint(2, 20), of=counted))
    return _with(rule, ForAllPartiesOf(instrument=older))


def tacit(chance: random.Random, _: list[str], older: str) -> Clauses:
    """For all parties of another treaty that do not opt out (E24)."""
    rule = After(condition=OnDay(date(chance.randint(1990, 2020), 1, 1)))
    return _with(rule, UnlessOptedOut(instrument=older, within=Months(12)))


#: Each family with its share among a hundred treaties, the most usual one first.
FAMILIES: dict[str, tuple[float, Callable[[random.Random, list[str], str], Clauses]]] = {
    "number": (51.5, number),
    "notices": (15, notices),
    "all signatories": (8, all_signatories),
    "months": (9, months),
    "named": (3, named),
    "share": (3, share),
    "signature": (4, signature),
    "fixed": (1, fixed),
    "earlier": (1, earlier),
    "accepted": (0.5, accepted),
    "opposed": (0.5, opposed),
    "protocol": (2, protocol),
    "amendment": (0.5, amendment),
    "tacit": (1, tacit),
}


# -- acts -----------------------------------------------------------------------------------------


def _history(
    clauses: Clauses, family: str, states: list[str], start: date, chance: random.Random
) -> Iterator[Act]:
    """Give what the states did about a treaty, not yet numbered."""
    yield _act(Kind.ADOPTION, start)
    leaving, succeeding = chance.random() < 0.1, chance.random() < 0.15
    kinds = sorted(
        clauses.for_states.kinds if isinstance(clauses.for_states, WithTheOthers) else INSTRUMENTS
    )
    for state in states:
        signs = family == "signature" or chance.random() < 0.65
        if signs:
            yield _act(Kind.SIGNATURE, _after(start, 0, 40, chance), state)
        if family == "signature":
            yield from _after_procedures(state, start, chance)
        elif chance.random() < 0.85 and family != "tacit":
            kind = chance.choice(kinds) if signs else Kind.ACCESSION
            if succeeding and not signs and chance.random() < 0.3:
                kind = Kind.SUCCESSION
            yield from _consent(kind, state, start, chance, leaving=leaving)
    yield from _answers(family, states, start, chance)


def _after_procedures(state: str, start: date, chance: random.Random) -> Iterator[Act]:
    if chance.random() < 0.5:
        yield _act(Kind.PROCEDURES_NEEDED, start, state)
        yield _act(Kind.NOTIFICATION, _after(start, 60, 900, chance), state)


def _consent(
    kind: Kind, state: str, start: date, chance: random.Random, *, leaving: bool
) -> Iterator[Act]:
    on = _after(start, 41, 12_000, chance)
    within = chance.random() < 0.0005
    day = Day(on.replace(day=1), on.replace(day=28)) if within else exact(on)
    yield Act(entry=0, kind=kind, on=day, by=state)
    if chance.random() < 0.06:
        yield Act(entry=0, kind=Kind.RESERVATION, on=exact(on), by=state)
    if leaving and chance.random() < 0.05:
        out = on + timedelta(days=chance.randint(2_000, 9_000))
        kind = chance.choice([Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION])
        yield _act(kind, out, state)
        if chance.random() < 0.1:
            yield _act(Kind.ACCESSION, out + timedelta(days=1_500), state)


def _answers(family: str, states: list[str], start: date, chance: random.Random) -> Iterator[Act]:
    """Give acts toward one other state: acceptances of accessions, oppositions."""
    if family == "tacit":
        yield _act(Kind.DEPOSITARY_NOTICE, start)
        for state in states[:3]:
            yield _act(Kind.OPT_OUT, start + timedelta(days=90), state)
    kind = {"accepted": Kind.ACCESSION_ACCEPTED, "opposed": Kind.ACCESSION_OPPOSED}.get(family)
    if kind is not None:
        for _ in range(len(states)):
            by, toward = chance.sample(states, 2)
            on = exact(start + timedelta(days=chance.randint(1_000, 12_000)))
            yield Act(entry=0, kind=kind, on=on, by=by, toward=toward)


def _after(start: date, least: int, most: int, chance: random.Random) -> date:
    return start + timedelta(days=least + int((most - least) * chance.random() ** 3))


def _act(kind: Kind, on: date, by: str | None = None) -> Act:
    return Act(entry=0, kind=kind, on=exact(on), by=by)


def _numbered(history: list[Act], entry: int) -> Iterator[Act | Void]:
    """Number the acts, and let some objections speak of the reservations among them."""
    chance = random.Random(SEED + entry)  # noqa: S311 - nothing secret is made
    history.sort(key=lambda act: act.on.earliest)
    reserved = []
    for number, act in enumerate(history, start=entry):
        numbered = Act(entry=number, kind=act.kind, on=act.on, by=act.by, toward=act.toward)
        yield numbered
        if act.kind is Kind.RESERVATION and chance.random() < 0.2:
            reserved.append(numbered)
    states = sorted({act.by for act in history if act.by is not None and act.kind in INSTRUMENTS})
    answered = reserved if states else []
    for number, act in enumerate(answered, start=entry + len(history)):
        kind = Kind.OPPOSING_OBJECTION if chance.random() < 0.1 else Kind.OBJECTION
        on = exact(act.on.earliest + timedelta(days=chance.randint(30, 360)))
        yield Act(entry=number, kind=kind, on=on, by=chance.choice(states), about=act.entry)
