"""Hypothesis strategies: states, days, acts, histories, clauses, backgrounds, registers.

Other tests may import them. ``still_conditions`` are those that more consent never makes harder;
``histories`` hold the acts that most clauses count, ``full_histories`` acts of every kind with all
that an act can say.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar

from hypothesis import strategies as st

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.background import (
    USUAL,
    Background,
    Other,
    Participation,
    Policy,
    Succession,
    SuccessionForm,
)
from servanda.law.clauses import (
    Acceptance,
    After,
    AfterEachPeriod,
    AllOf,
    AnyOf,
    Anyone,
    AnyTime,
    AtLeast,
    AtOnce,
    ButFor,
    Circulated,
    Clauses,
    Closed,
    Condition,
    Counted,
    Days,
    Decided,
    Delay,
    Depending,
    Duration,
    EarlierOf,
    EndOfTerm,
    Ends,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    FirstOfMonthAfter,
    Fixed,
    ForAllPartiesOf,
    IfNotBy,
    InForceOf,
    LaterOf,
    Months,
    Named,
    NextDate,
    NotAllowed,
    Numbering,
    OnceAccepted,
    OnDateOfYear,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    Open,
    PartiesOf,
    Permitted,
    PerState,
    Pivot,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Reservations,
    Rule,
    Share,
    Signatories,
    Silence,
    Start,
    Then,
    UnlessOpposed,
    UnlessOptedOut,
    Weight,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import Day, MonthEnd, exact
from servanda.law.standing import OnRecord
from servanda.law.verdict import Basis, Gap, Reported

FIRST = date(1990, 1, 1)
"""The day on which every generated instrument was adopted; no other act comes before."""
SPAN = 240
STATES = ("BOR", "GRU", "RUR", "SYL", "ZUB")

T = TypeVar("T")


def briefly(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """Give the same strategy under a name of its own, since Hypothesis writes strategies out."""

    @st.composite
    def drawn(draw: st.DrawFn) -> T:
        return draw(strategy)

    return drawn()


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
    return replace(act, entry=entry)


#: Kinds that speak of an earlier act, and so name its entry.
ABOUT = frozenset(
    {
        Kind.REVOCATION,
        Kind.RESERVATION_CONFIRMED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.RESERVATION_ACCEPTED,
        Kind.OBJECTION,
        Kind.OPPOSING_OBJECTION,
        Kind.OBJECTION_WITHDRAWN,
        Kind.DEPOSITARY_NOTICE,
        Kind.REGISTRATION,
        Kind.CONFIRMATION,
    }
)
TOWARD = frozenset({Kind.ACCESSION_ACCEPTED, Kind.ACCESSION_OPPOSED, Kind.SUSPENSION})
DEPOSITARIES = ("Strelsau", "Szohod")
PROVISIONS = ("article 4", "article 7(2)", "annex I")
provisions = st.frozensets(st.sampled_from(PROVISIONS), max_size=2)


@st.composite
def full_acts(draw, day: st.SearchStrategy[Day] = exact_days, earlier: int = 0) -> Act:
    """An act of any kind, with what its kind may say; it speaks of one of the earlier entries."""
    kind = draw(st.sampled_from(Kind))
    speaks_of = kind in ABOUT and earlier > 0
    return Act(
        entry=earlier + 1,
        kind=kind,
        on=draw(day),
        by=None if kind in {Kind.FACT, Kind.ORGAN_DECISION, Kind.ADOPTION} else draw(states),
        what=draw(facts) if kind is Kind.FACT else None,
        about=draw(st.integers(1, earlier)) if speaks_of else None,
        toward=draw(states) if kind in TOWARD else None,
        provisions=draw(provisions) if kind is Kind.RESERVATION else frozenset(),
        effect_on=draw(st.none() | day) if kind in CONSENTS | {Kind.DENUNCIATION} else None,
        depositary=draw(st.none() | st.sampled_from(DEPOSITARIES)) if kind in CONSENTS else None,
    )


@st.composite
def full_histories(draw, day: st.SearchStrategy[Day] = exact_days) -> tuple[Act, ...]:
    """An adoption and up to a dozen acts of every kind, each about earlier ones."""
    acts = [Act(entry=1, kind=Kind.ADOPTION, on=exact(FIRST))]
    for _ in range(draw(st.integers(0, 12))):
        acts.append(draw(full_acts(day, len(acts))))
    return tuple(acts)


# -- what is counted ------------------------------------------------------------------------------

kind_sets = st.one_of(
    st.just(INSTRUMENTS),
    st.just(CONSENTS),
    st.frozensets(consent_kinds | st.sampled_from(sorted(SIGNATURES)), min_size=1, max_size=4),
)
#: Instruments that clauses name: two that ``backgrounds`` know, one that cannot be told, one lost.
INSTRUMENT_NAMES = ("charter", "convention", "open", "lost")
instrument_names = st.sampled_from(INSTRUMENT_NAMES)
parties_of = st.builds(
    PartiesOf,
    instrument=instrument_names,
    at=st.none() | exact_dates,
    contracting=st.booleans(),
)
fixed_groups = st.builds(Anyone) | st.builds(Named, groups)
whos = fixed_groups | st.builds(Signatories) | parties_of
moving_groups = st.builds(Signatories) | parties_of
some_groups = st.builds(Named, groups) | moving_groups
no_states = st.frozensets(states, max_size=1)
still_counted = briefly(
    st.builds(
        Counted, kinds=kind_sets, by=fixed_groups | st.builds(Signatories), not_counting=no_states
    )
)
counted = briefly(
    st.builds(
        Counted,
        kinds=kind_sets,
        by=whos,
        not_counting=no_states,
        start=st.sampled_from(Start),
        with_every=st.frozensets(st.sampled_from(DEPOSITARIES), max_size=2),
    )
)

# -- what follows after how long ------------------------------------------------------------------

months = st.builds(Months, st.integers(0, 14), st.sampled_from(MonthEnd), st.booleans())
terms = st.builds(Months, st.integers(1, 24))
periods = st.builds(Days, st.integers(0, 90), st.booleans()) | months
next_dates = st.builds(NextDate, month=st.integers(1, 12), day=st.integers(1, 28))
simple_delays: st.SearchStrategy[Delay] = briefly(
    st.one_of(
        st.builds(AtOnce),
        periods,
        st.builds(FirstOfMonth, st.integers(1, 4)),
        st.builds(FirstOfMonthAfter, periods),
        next_dates,
    )
)
delays: st.SearchStrategy[Delay] = briefly(
    simple_delays | st.builds(Then, first=simple_delays, second=simple_delays)
)

# -- when it is first true ------------------------------------------------------------------------

shares = st.builds(Fraction, st.integers(1, 3), st.integers(4, 6))
weights = st.dictionaries(states, shares, max_size=4).map(lambda table: frozenset(table.items()))
numbers = st.builds(Numbering, st.integers(1, 6))


def thresholds(of: st.SearchStrategy[Counted], base: st.SearchStrategy):
    """Thresholds over acts counted so, measured against such a base."""
    return st.one_of(
        st.builds(AtLeast, n=st.integers(1, 4), of=of),
        st.builds(Share, at_least=shares, base=base, of=of, strictly=st.booleans()),
        st.builds(
            Weight,
            at_least=shares,
            of=of,
            table=weights,
            base=st.just("tonnage"),
            strictly=st.booleans(),
        ),
    )


def every_one(who: st.SearchStrategy, start: st.SearchStrategy[Start]):
    """The last of these to act."""
    return st.builds(EveryOne, who=who, kinds=kind_sets, start=start)


still_thresholds = briefly(
    thresholds(still_counted, st.builds(Named, groups) | numbers)
    | every_one(st.builds(Named, groups), st.just(Start.RECEIPT))
)
moving_thresholds = briefly(
    thresholds(counted, moving_groups) | every_one(moving_groups, st.sampled_from(Start))
)
other_conditions = briefly(
    st.one_of(
        st.builds(OnDay, exact_dates),
        st.builds(OnSigning),
        st.builds(FactHolds, facts),
        st.builds(Decided),
        st.builds(InForceOf, instrument_names),
        st.builds(Circulated),
    )
)


def nested(leaves: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Conditions made of these, up to three deep."""

    def both(parts: st.SearchStrategy[Condition]):
        some = st.frozensets(parts, min_size=1, max_size=3)
        return st.builds(AllOf, some) | st.builds(AnyOf, some)

    return st.recursive(briefly(leaves), both, max_leaves=4)


#: Conditions whose thresholds do not move as states sign: more consent never makes them harder.
still_conditions = briefly(nested(still_thresholds | other_conditions))
leaves = briefly(still_thresholds | moving_thresholds | other_conditions)
silences = briefly(st.builds(Silence, since=leaves, period=simple_delays, unless=leaves))
conditions = briefly(nested(leaves | silences))

# -- the rule for the instrument ------------------------------------------------------------------


def rules(parts: st.SearchStrategy[Condition] = conditions) -> st.SearchStrategy[Rule]:
    """Rules as treaties have them: a fixed day falls back on the same condition."""
    after = st.builds(After, condition=parts, delay=delays)

    def fixed(condition: Condition, day: date, delay: Delay) -> Rule:
        otherwise = After(condition=condition, delay=delay)
        return Fixed(day=day, provided=condition, otherwise=otherwise)

    simple: st.SearchStrategy[Rule] = st.one_of(
        after,
        st.builds(fixed, parts, exact_dates, delays),
        st.builds(IfNotBy, day=exact_dates, condition=parts, then=after),
    )
    some = st.frozensets(simple, min_size=1, max_size=2)
    return briefly(simple | st.builds(EarlierOf, some) | st.builds(LaterOf, some))


# -- the rule for each state ----------------------------------------------------------------------

simple_per_states: st.SearchStrategy[PerState] = briefly(
    st.one_of(
        st.builds(
            WithTheOthers,
            pivot=st.sampled_from(Pivot),
            kinds=kind_sets,
            later=delays,
            start=st.sampled_from(Start),
        ),
        st.builds(OnSignatureUnlessProcedures, delay=delays),
        st.builds(ForAllPartiesOf, instrument=instrument_names),
        st.builds(
            UnlessOptedOut,
            instrument=instrument_names,
            within=delays,
            kinds=kind_sets,
            later=delays,
        ),
    )
)
per_states: st.SearchStrategy[PerState] = briefly(
    simple_per_states
    | st.builds(ButFor, states=groups, rule=simple_per_states, otherwise=simple_per_states)
)
simple_joinings = briefly(
    st.one_of(
        st.builds(Open, to=whos),
        st.builds(OnceAccepted, delay=delays),
        st.builds(UnlessOpposed, within=delays, pairwise=st.booleans(), delay=simple_delays),
        st.builds(WithConsentOfAll, delay=delays),
        st.builds(Closed),
    )
)
joinings = briefly(
    simple_joinings
    | st.builds(Depending, group=some_groups, then=simple_joinings, otherwise=simple_joinings)
)

# -- what else an instrument provides -------------------------------------------------------------

provisionals = briefly(
    st.builds(
        Provisional,
        start=st.sampled_from(ProvisionalStart),
        delay=simple_delays,
        provisions=provisions,
        ended=simple_delays,
    )
)
windows = st.one_of(
    st.builds(AnyTime),
    st.builds(EndOfTerm, term=terms, notice=terms),
    st.builds(AfterEachPeriod, period=terms, open_for=terms),
    st.builds(OnDateOfYear, effect=next_dates, notice_by=next_dates),
    st.builds(NotAllowed),
)
withdrawals = briefly(st.builds(Withdrawal, delay=delays, window=windows, not_before=simple_delays))
renewals = st.builds(Ends) | st.builds(Prolonged, by=terms, notice=periods)
durations = st.builds(Duration, term=terms, renewal=renewals, below=st.none() | st.integers(1, 3))
endings = briefly(durations | st.builds(Duration, until=exact_dates))
regimes = briefly(
    st.one_of(
        st.builds(
            Reservations,
            permitted=st.sampled_from([Permitted.ALL, Permitted.NONE]),
            acceptance=st.sampled_from(Acceptance),
            silence=simple_delays,
        ),
        st.builds(
            Reservations,
            permitted=st.sampled_from([Permitted.ONLY, Permitted.EXCEPT]),
            provisions=st.frozensets(st.sampled_from(PROVISIONS), min_size=1, max_size=2),
        ),
    )
)


def clauses(parts: st.SearchStrategy[Condition] = conditions) -> st.SearchStrategy[Clauses]:
    """Final clauses over conditions of these kinds, with or without what else there can be."""
    return st.builds(
        Clauses,
        entry_into_force=rules(parts),
        for_states=per_states,
        joining=joinings,
        provisional=st.none() | provisionals,
        withdrawal=st.none() | withdrawals,
        duration=st.none() | endings,
        reservations=regimes,
        replaces=st.frozensets(instrument_names, max_size=1),
    )


# -- the background -------------------------------------------------------------------------------

policies = st.just(USUAL) | st.frozensets(st.sampled_from(Policy))


@st.composite
def participations(draw) -> Participation:
    """A time as a party, which may have begun before everything."""
    since = FIRST + timedelta(days=draw(st.integers(-60, SPAN)))
    lasted = draw(st.none() | st.integers(1, SPAN))
    until = None if lasted is None else exact(since + timedelta(days=lasted))
    return Participation(state=draw(states), since=exact(since), until=until)


others = briefly(
    st.builds(
        Other,
        in_force_on=st.none() | exact_days,
        parties=st.lists(participations(), max_size=4, unique_by=lambda p: p.state).map(tuple),
        opt_in_only=st.frozensets(states, max_size=1),
    )
)
successions = st.builds(
    lambda pair, on, form, ended: Succession(
        predecessor=pair[0], successor=pair[1], on=on, form=form, predecessor_ended=ended
    ),
    st.permutations(STATES),
    exact_days,
    st.sampled_from(SuccessionForm),
    st.booleans(),
)
backgrounds = st.builds(
    lambda followed, charter, convention, followings: Background(
        policies=followed,
        others={
            "charter": charter,
            "convention": convention,
            "open": Other(in_force_on=None, is_open=True),
        },
        successions=followings,
    ),
    policies,
    others,
    others,
    st.lists(successions, max_size=2).map(tuple),
)

# -- records and registers ------------------------------------------------------------------------

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


#: Up to three instruments, whose clauses may name each other, themselves, and one that is lost.
registers = st.dictionaries(
    st.sampled_from(["charter", "convention", "open"]),
    st.builds(
        OnRecord,
        clauses=st.none() | clauses(leaves),
        records=histories(),
        policies=policies,
        successions=st.lists(successions, max_size=1).map(tuple),
    ),
    max_size=3,
)
