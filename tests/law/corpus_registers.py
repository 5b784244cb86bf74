"""Made-up registers for the tests of ``law.corpus``, and what the one-by-one evaluator says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from hypothesis import strategies as st

from servanda.law.acts import CONSENTS, INSTRUMENTS, Act, Kind, Void
from servanda.law.background import USUAL, Policy
from servanda.law.clauses import (
    Acceptance,
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Clauses,
    Counted,
    Days,
    EveryOne,
    FirstOfMonth,
    ForAllPartiesOf,
    InForceOf,
    Joining,
    Months,
    Named,
    Numbering,
    OnceAccepted,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    Open,
    PartiesOf,
    Pivot,
    Reservations,
    Share,
    Signatories,
    UnlessOpposed,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.corpus import STANDINGS, Register
from servanda.law.dates import Day, exact
from servanda.law.references import assemble
from servanda.law.standing import Interval, OnRecord, Standing, all_standings, on_day

FIRST, SPAN = date(1990, 1, 1), 1_500
STATES = ("BOR", "KLO", "RUR", "SYL", "ZUB")
NAMES = ("Alpha", "Beta", "Gamma", "Delta")

states = st.sampled_from(STATES)
groups = st.frozensets(states, min_size=1, max_size=3)
dates = st.integers(1, SPAN).map(lambda n: FIRST + timedelta(days=n))
exact_days = dates.map(exact)
rough_days = st.builds(lambda a, n: Day(a, a + timedelta(days=n)), dates, st.integers(1, 60))

#: What states usually do, and what makes the law ask further.
USUAL_KINDS = sorted(CONSENTS | {Kind.SIGNATURE, Kind.RESERVATION, Kind.PROCEDURES_NEEDED})
OTHER_KINDS = sorted(
    CONSENTS
    | {
        Kind.WITHDRAWAL_EFFECTIVE,
        Kind.DENUNCIATION,
        Kind.PROCEDURES_NEEDED,
        Kind.AD_REFERENDUM,
        Kind.NOT_INTERESTED,
        Kind.SUSPENSION,
        Kind.TERMINATION,
        Kind.FACT,
    }
)
usual = st.builds(
    Act, entry=st.just(0), kind=st.sampled_from(USUAL_KINDS), on=exact_days, by=states
)
leaving = st.builds(
    Act,
    entry=st.just(0),
    kind=st.sampled_from([Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION]),
    on=dates.map(lambda day: exact(day + timedelta(days=1_000))),
    by=states,
)
odd = st.builds(
    Act,
    entry=st.just(0),
    kind=st.sampled_from(OTHER_KINDS),
    on=exact_days | rough_days,
    by=states | st.none(),
    effect_on=st.none() | exact_days,
)


def numbered(acts: list[Act], start: int = 2) -> tuple[Act, ...]:
    return tuple(
        Act(entry=n, kind=act.kind, on=act.on, by=act.by, effect_on=act.effect_on)
        for n, act in enumerate(acts, start=start)
    )


adoption = Act(entry=1, kind=Kind.ADOPTION, on=exact(FIRST))
plain_histories = st.builds(
    lambda many, few: (adoption, *numbered([*many, *few])),
    st.lists(usual, max_size=25),
    st.lists(leaving, max_size=2),
)
odd_histories = st.builds(
    lambda many, few: (adoption, *numbered([*many, *few])),
    st.lists(usual, max_size=12),
    st.lists(odd | leaving, min_size=1, max_size=4),
)

RATIFYING = frozenset({Kind.RATIFICATION, Kind.ACCESSION})
SIGNING = frozenset({Kind.SIGNATURE, Kind.DEFINITIVE_SIGNATURE})
kinds = st.sampled_from([INSTRUMENTS, CONSENTS, INSTRUMENTS | {Kind.NOTIFICATION}, RATIFYING])
counted = st.builds(
    Counted,
    kinds=kinds | st.just(SIGNING),
    by=st.builds(Anyone) | st.builds(Signatories) | st.builds(Named, groups),
    not_counting=st.frozensets(states, max_size=1),
)
simple = st.one_of(
    st.builds(AtLeast, n=st.integers(1, 4), of=counted),
    st.builds(EveryOne, who=st.builds(Named, groups) | st.builds(Signatories), kinds=kinds),
    st.builds(
        Share,
        at_least=st.fractions(min_value="1/4", max_value="3/4", max_denominator=4),
        base=st.builds(Numbering, st.integers(1, 6)) | st.builds(Named, groups),
        of=counted,
        strictly=st.booleans(),
    ),
    st.builds(OnDay, dates),
    st.builds(OnSigning),
)
some = st.frozensets(simple, min_size=1, max_size=3)
conditions = simple | st.builds(AllOf, some) | st.builds(AnyOf, some)
delays = st.one_of(
    st.builds(AtOnce),
    st.builds(Days, st.integers(0, 90)),
    st.builds(Months, st.integers(0, 6)),
    st.builds(FirstOfMonth, st.integers(1, 3)),
)
per_states = st.builds(
    WithTheOthers,
    pivot=st.sampled_from(Pivot),
    kinds=kinds | st.just(RATIFYING | SIGNING),
    later=delays,
) | st.builds(OnSignatureUnlessProcedures, delay=delays)
plain_clauses = st.builds(
    Clauses,
    entry_into_force=st.builds(After, condition=conditions, delay=delays),
    for_states=per_states,
    withdrawal=st.none() | st.builds(Withdrawal, delay=st.builds(Months, st.integers(0, 12))),
)
plain_records = st.builds(OnRecord, clauses=plain_clauses, records=plain_histories)
odd_records = st.builds(OnRecord, clauses=plain_clauses, records=odd_histories)


def naming(name: str) -> st.SearchStrategy[Clauses]:
    """Clauses that speak of another instrument."""
    by = st.builds(PartiesOf, instrument=st.just(name))
    condition = st.builds(AtLeast, n=st.integers(1, 2), of=st.builds(Counted, by=by))
    return st.builds(
        Clauses,
        entry_into_force=st.builds(After, condition=condition | st.just(InForceOf(name))),
        for_states=st.just(WithTheOthers(pivot=Pivot.THRESHOLD))
        | st.just(ForAllPartiesOf(instrument=name)),
        joining=st.just(OnceAccepted()),
    )


@st.composite
def registers(draw) -> dict[str, OnRecord]:
    """Up to four treaties; the later ones may name an earlier one."""
    found: dict[str, OnRecord] = {}
    for name in NAMES[: draw(st.integers(1, 4))]:
        record = plain_records | odd_records
        if found:
            clauses = naming(draw(st.sampled_from(sorted(found))))
            record |= st.builds(OnRecord, clauses=clauses, records=plain_histories)
        found[name] = draw(record | st.builds(OnRecord, clauses=st.none(), records=odd_histories))
    return found


#: An act to be added to the n-th treaty: new, in the place of an early one, or striking one out.
#: States that had done nothing so far are among those that act.
added = st.tuples(
    st.integers(0, 3),
    st.builds(
        Act,
        entry=st.just(0),
        kind=st.sampled_from(USUAL_KINDS) | st.sampled_from(OTHER_KINDS),
        on=exact_days | rough_days,
        by=states | st.just("AAA"),
        replaces=st.none() | st.integers(2, 6),
    )
    | st.builds(Void, entry=st.just(0), replaces=st.integers(2, 6)),
)

# -- acts between two states ----------------------------------------------------------------------

ANSWERING = sorted(
    {
        Kind.OBJECTION,
        Kind.OPPOSING_OBJECTION,
        Kind.OBJECTION_WITHDRAWN,
        Kind.RESERVATION_ACCEPTED,
        Kind.RESERVATION_CONFIRMED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.SUSPENSION_ENDED,
    }
)
early = st.integers(1, 300).map(lambda n: exact(FIRST + timedelta(days=n)))
consents = st.builds(
    Act,
    entry=st.just(0),
    kind=st.sampled_from([Kind.RATIFICATION, Kind.ACCESSION]),
    on=early,
    by=states,
)
between_two = st.one_of(
    st.builds(
        Act,
        entry=st.just(0),
        kind=st.sampled_from([Kind.ACCESSION_ACCEPTED, Kind.ACCESSION_OPPOSED, Kind.SUSPENSION]),
        on=exact_days | rough_days,
        by=states,
        toward=states | st.none(),
    ),
    st.builds(
        Act,
        entry=st.just(0),
        kind=st.sampled_from([*ANSWERING, Kind.OPPOSING_OBJECTION, Kind.OPPOSING_OBJECTION]),
        on=exact_days,
        by=states,
        about=st.integers(1, 4),
    ),
)


def pair_history(joined: list[Act], reserving: int, between: list[Act]) -> tuple[Act, ...]:
    """Number the acts, the first of those that join with reservations, which have low entries."""
    reserved = [replace(act, kind=Kind.RESERVATION) for act in joined[:reserving]]
    acts = [*reserved, *joined, *between]
    return tuple(replace(act, entry=n) for n, act in enumerate(acts, start=1))


pair_histories = st.builds(
    pair_history,
    st.lists(consents, min_size=2, max_size=5, unique_by=lambda act: act.by),
    st.integers(0, 3),
    st.lists(between_two, max_size=8),
)
joinings: st.SearchStrategy[Joining] = st.one_of(
    st.just(Open()),
    st.builds(OnceAccepted, delay=delays),
    st.builds(UnlessOpposed, within=delays, pairwise=st.booleans(), delay=delays),
    st.just(WithConsentOfAll()),
)
pair_clauses = st.builds(
    Clauses,
    entry_into_force=st.builds(
        After, condition=st.builds(AtLeast, n=st.integers(1, 2), of=st.just(Counted()))
    ),
    for_states=st.just(WithTheOthers(pivot=Pivot.THRESHOLD)),
    joining=joinings,
    reservations=st.builds(Reservations, acceptance=st.sampled_from(Acceptance)),
)
policies = st.just(USUAL) | st.frozensets(st.sampled_from(Policy))
pair_records = st.builds(OnRecord, clauses=pair_clauses, records=pair_histories, policies=policies)


def pair_registers() -> st.SearchStrategy[dict[str, OnRecord]]:
    """Registers in which the relation of two states may differ from their standings."""
    some = st.lists(pair_records | plain_records, min_size=1, max_size=3)
    return some.map(lambda records: dict(zip(NAMES, records, strict=False)))


Told = dict[tuple[str, str], tuple[Interval, ...]]
"""The standings one after another, by treaty and state."""


def all_told(records: Mapping[str, OnRecord]) -> Told:
    """Give every standing as ``standing`` does."""
    return {
        (name, state): intervals
        for name, record in assemble(records).items()
        for state, intervals in all_standings(record, known_at=None).items()
    }


def one_by_one(told: Told, as_of: date | None) -> dict[tuple[str, str], tuple[Standing, Day]]:
    """Give every standing on a day and since when, those of no standing left out."""
    on_it = {cell: on_day(intervals, as_of) for cell, intervals in told.items()}
    return {cell: (i.standing, i.since) for cell, i in on_it.items() if i is not None}


def at_once(register: Register, as_of: date | None) -> dict[tuple[str, str], tuple[Standing, date]]:
    """Give every standing on a day from a snapshot, and since when at the earliest."""
    shown = register.snapshot(as_of)
    found = {}
    for row, column in np.argwhere(shown.standing).tolist():
        standing = STANDINGS[shown.standing[row, column]]
        assert standing is not None
        since = date.fromordinal(int(shown.since[row, column]))
        found[register.treaties[row], register.states[column]] = (standing, since)
    return found


def assert_agrees(register: Register, told: Told, days: Iterable[date | None]) -> None:
    """Compare a snapshot of each day with what is told one by one."""
    for day in days:
        expected = one_by_one(told, day)
        earliest = {cell: (what, since.earliest) for cell, (what, since) in expected.items()}
        assert at_once(register, day) == earliest


def assert_agrees_within_bounds(
    register: Register, told: Told, days: Iterable[date | None]
) -> None:
    """Compare as well each cell by itself, with both bounds of the day since when."""
    for day in days:
        assert_agrees(register, told, [day])
        for (treaty, state), since in one_by_one(told, day).items():
            assert register.standing_on(treaty, state, day) == since
