"""Hypothesis strategies: states, days, acts, histories, clauses. Other tests may import them."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import (
    After,
    AllOf,
    AnyOf,
    Anyone,
    AtLeast,
    AtOnce,
    Clauses,
    Condition,
    Counted,
    Days,
    Decided,
    Delay,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    LaterOf,
    Months,
    Named,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    PerState,
    Pivot,
    Rule,
    Share,
    Signatories,
    WithTheOthers,
)
from servanda.law.dates import Day, MonthEnd, exact
from servanda.law.standing import OnRecord
from servanda.law.verdict import Basis, Gap, Reported

FIRST = date(1990, 1, 1)
"""The day on which every generated instrument was adopted; no other act comes before."""
SPAN = 240
STATES = ("BOR", "GRU", "RUR", "SYL", "ZUB")

states = st.sampled_from(STATES)
groups = st.frozensets(states, min_size=1, max_size=4)
exact_dates = st.integers(0, SPAN).map(lambda n: FIRST + timedelta(days=n))
exact_days = exact_dates.map(exact)
rough_days = st.builds(
    lambda day, width: Day(day, day + timedelta(days=width)), exact_dates, st.integers(0, 40)
)
days = exact_days | rough_days
any_days = st.builds(lambda a, b: Day(min(a, b), max(a, b)), st.dates(), st.dates())

consent_kinds = st.sampled_from(sorted(INSTRUMENTS | {Kind.NOTIFICATION}))
state_kinds = (
    consent_kinds
    | st.sampled_from(sorted(SIGNATURES))
    | st.sampled_from(
        [Kind.WITHDRAWAL_EFFECTIVE, Kind.PROCEDURES_NEEDED, Kind.PROVISIONAL_APPLICATION]
    )
)
facts = st.sampled_from(["tonnage", "emissions"])


def state_acts(
    day: st.SearchStrategy[Day] = exact_days, kinds: st.SearchStrategy[Kind] = state_kinds
):
    """Acts of states, each with entry 0: ``histories`` numbers them."""
    return st.builds(Act, entry=st.just(0), kind=kinds, on=day, by=states)


def other_acts(day: st.SearchStrategy[Day] = exact_days):
    """Facts stated, and days fixed by an organ."""
    stated = st.builds(Act, entry=st.just(0), kind=st.just(Kind.FACT), on=day, what=facts)
    fixed = st.builds(Act, entry=st.just(0), kind=st.just(Kind.ORGAN_DECISION), on=day)
    return stated | fixed


@st.composite
def histories(draw, day: st.SearchStrategy[Day] = exact_days, kinds=state_kinds):
    """An adoption and up to a dozen acts after it, numbered in the order recorded."""
    acts = draw(st.lists(state_acts(day, kinds) | other_acts(day), max_size=12))
    adoption = Act(entry=1, kind=Kind.ADOPTION, on=exact(FIRST))
    return (adoption, *(number(act, n) for n, act in enumerate(acts, start=2)))


def number(act: Act, entry: int) -> Act:
    return Act(entry=entry, kind=act.kind, on=act.on, by=act.by, what=act.what)


kind_sets = st.one_of(
    st.just(INSTRUMENTS),
    st.just(CONSENTS),
    st.frozensets(consent_kinds | st.sampled_from(sorted(SIGNATURES)), min_size=1, max_size=4),
)
fixed_groups = st.builds(Anyone) | st.builds(Named, groups)
whos = fixed_groups | st.builds(Signatories)
counted = st.builds(
    Counted, kinds=kind_sets, by=whos, not_counting=st.frozensets(states, max_size=1)
)
shares = st.builds(Fraction, st.integers(1, 3), st.integers(3, 5))
still_thresholds = (
    st.builds(AtLeast, n=st.integers(1, 4), of=counted)
    | st.builds(Share, at_least=shares, base=st.builds(Named, groups), of=counted)
    | st.builds(EveryOne, who=st.builds(Named, groups), kinds=kind_sets)
)
moving_thresholds = st.builds(
    Share, at_least=shares, base=st.builds(Signatories), of=counted
) | st.builds(EveryOne, who=st.builds(Signatories), kinds=kind_sets)
other_conditions = st.one_of(
    st.builds(OnDay, exact_dates),
    st.builds(OnSigning),
    st.builds(FactHolds, facts),
    st.builds(Decided),
)


def nested(leaves: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Conditions made of these, up to three deep."""

    def both(parts: st.SearchStrategy[Condition]):
        some = st.frozensets(parts, min_size=1, max_size=3)
        return st.builds(AllOf, some) | st.builds(AnyOf, some)

    return st.recursive(leaves, both, max_leaves=4)


#: Conditions whose thresholds do not move as states sign: more consent never makes them harder.
still_conditions = nested(still_thresholds | other_conditions)
conditions = nested(still_thresholds | moving_thresholds | other_conditions)

periods = st.builds(Days, st.integers(0, 90)) | st.builds(
    Months, st.integers(0, 14), st.sampled_from(MonthEnd)
)
delays: st.SearchStrategy[Delay] = st.one_of(
    st.builds(AtOnce),
    periods,
    st.builds(FirstOfMonth, st.integers(1, 4)),
    st.builds(FirstOfMonthAfter, periods),
)


def rules(parts: st.SearchStrategy[Condition] = conditions) -> st.SearchStrategy[Rule]:
    """Rules as treaties have them: a fixed day falls back on the same condition."""
    after = st.builds(After, condition=parts, delay=delays)

    def fixed(condition: Condition, day: date, delay: Delay) -> Rule:
        otherwise = After(condition=condition, delay=delay)
        return Fixed(day=day, provided=condition, otherwise=otherwise)

    simple: st.SearchStrategy[Rule] = after | st.builds(fixed, parts, exact_dates, delays)
    some = st.frozensets(simple, min_size=1, max_size=2)
    return simple | st.builds(EarlierOf, some) | st.builds(LaterOf, some)


per_states: st.SearchStrategy[PerState] = st.builds(
    WithTheOthers, pivot=st.sampled_from(Pivot), kinds=kind_sets, later=delays
) | st.builds(OnSignatureUnlessProcedures, delay=delays)


def clauses(parts: st.SearchStrategy[Condition] = conditions) -> st.SearchStrategy[Clauses]:
    """Final clauses over conditions of these kinds."""
    return st.builds(Clauses, entry_into_force=rules(parts), for_states=per_states)


reports = st.builds(
    Reported,
    entry=st.integers(20, 29),
    on=days,
    source=st.just("the journal of Ruritania"),
    basis=st.sampled_from(Basis),
    state=states | st.none(),
    missing=st.lists(st.sampled_from(Gap), unique=True).map(tuple),
)


def on_records(day: st.SearchStrategy[Day] = exact_days) -> st.SearchStrategy[OnRecord]:
    """All that is on record of one instrument, with or without its clauses."""
    return st.builds(
        OnRecord,
        clauses=st.none() | clauses(),
        records=histories(day),
        reported=st.lists(reports, max_size=2).map(tuple),
    )
