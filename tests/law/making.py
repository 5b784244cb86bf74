"""Hypothesis strategies for evaluation: clauses of every node, and histories that speak of them.

Periods within conditions are short, so that the slow evaluator, which tries each day, sees their
end; and the acts are of the kinds that matter to evaluation, so that they meet often.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.background import USUAL, Background, Other, Participation, Policy
from servanda.law.clauses import (
    Acceptance,
    After,
    AllOf,
    AnyOf,
    Anyone,
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
    Depending,
    EarlierOf,
    EveryOne,
    FactHolds,
    FirstOfMonth,
    Fixed,
    ForAllPartiesOf,
    IfNotBy,
    InForceOf,
    LaterOf,
    Named,
    OnceAccepted,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    Open,
    PartiesOf,
    Pivot,
    Reservations,
    Rule,
    Share,
    Signatories,
    Silence,
    Start,
    UnlessOpposed,
    UnlessOptedOut,
    Weight,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import exact
from tests.strategies import (
    FIRST,
    STATES,
    briefly,
    delays,
    exact_dates,
    exact_days,
    groups,
    numbers,
    shares,
    states,
    weights,
)

short_delays = st.one_of(
    st.builds(AtOnce), st.builds(Days, st.integers(0, 40)), st.builds(FirstOfMonth, st.just(1))
)

# -- groups, and what is counted ------------------------------------------------------------------

#: Known, known, not on record, open.
INSTRUMENT_NAMES = ("charter", "convention", "lost", "open")
instruments = st.sampled_from(INSTRUMENT_NAMES)
parties = st.builds(
    PartiesOf, instrument=instruments, at=st.none() | exact_dates, contracting=st.booleans()
)
members = st.builds(Named, groups) | st.builds(Signatories) | parties
whos = st.builds(Anyone) | members
still_groups = st.builds(Anyone) | st.builds(Named, groups) | st.builds(Signatories)
kinds = st.one_of(
    st.just(INSTRUMENTS),
    st.just(CONSENTS),
    st.frozensets(st.sampled_from(sorted(CONSENTS | SIGNATURES)), min_size=1, max_size=4),
)
DEPOSITARIES = ("Moscow", "Washington")
counted = st.builds(
    Counted,
    kinds=kinds,
    by=whos,
    not_counting=st.frozensets(states, max_size=1),
    start=st.sampled_from([Start.RECEIPT, Start.RECEIPT, Start.NOTIFICATION, Start.REGISTRATION]),
    with_every=st.just(frozenset[str]()) | st.frozensets(st.sampled_from(DEPOSITARIES)),
)
still_counted = st.builds(
    Counted, kinds=kinds, by=still_groups, not_counting=st.frozensets(states, max_size=1)
)

# -- conditions -----------------------------------------------------------------------------------


def thresholds(of: st.SearchStrategy[Counted], base: st.SearchStrategy):
    """Thresholds of every form over acts of these kinds, measured against these groups."""
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


every_one = st.builds(
    EveryOne, who=members, kinds=kinds, start=st.sampled_from([Start.RECEIPT, Start.NOTIFICATION])
)
plain_conditions = st.one_of(
    st.builds(OnDay, exact_dates),
    st.builds(OnSigning),
    st.builds(FactHolds, st.sampled_from(["tonnage", "emissions"])),
    st.builds(Decided),
    st.builds(Circulated),
    st.builds(InForceOf, instruments),
)


def _nested(leaves: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    def more(parts: st.SearchStrategy[Condition]):
        some = st.frozensets(parts, min_size=1, max_size=3)
        silence = st.builds(Silence, since=parts, period=short_delays, unless=parts)
        return st.builds(AllOf, some) | st.builds(AnyOf, some) | silence

    return st.recursive(briefly(leaves), more, max_leaves=4)


conditions = briefly(_nested(thresholds(counted, members | numbers) | every_one | plain_conditions))


def _both(parts: st.SearchStrategy[Condition]):
    some = st.frozensets(parts, min_size=1, max_size=3)
    return st.builds(AllOf, some) | st.builds(AnyOf, some)


#: More consent never makes these harder to meet: no base that moves, nothing that opposes.
still_conditions = briefly(
    st.recursive(
        briefly(thresholds(still_counted, st.builds(Named, groups) | numbers) | plain_conditions),
        _both,
        max_leaves=4,
    )
)

# -- rules and clauses ----------------------------------------------------------------------------


def after(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Rule]:
    return st.builds(After, condition=parts, delay=delays)


def rules(
    parts: st.SearchStrategy[Condition] = conditions, *, consistent: bool = False
) -> st.SearchStrategy[Rule]:
    """Rules of every form over these conditions.

    Where ``consistent``, a fixed day falls back on the very condition that it is provided with, as
    treaties have it: else what it falls back on may come first, and not last.
    """
    simple = after(parts)
    fixed = st.builds(Fixed, day=exact_dates, provided=parts, otherwise=simple)
    forms = st.one_of(
        simple,
        fixed.map(_falling_back) if consistent else fixed,
        st.builds(IfNotBy, day=exact_dates, condition=parts, then=simple),
    )
    some = st.frozensets(forms, min_size=1, max_size=2)
    return forms | st.builds(EarlierOf, some) | st.builds(LaterOf, some)


def _falling_back(rule: Fixed) -> Fixed:
    return replace(rule, otherwise=After(condition=rule.provided, delay=Days(30)))


with_the_others = st.builds(
    WithTheOthers,
    pivot=st.sampled_from(Pivot),
    kinds=kinds,
    later=delays,
    start=st.sampled_from([Start.RECEIPT, Start.NOTIFICATION]),
)
simple_per_states = st.one_of(
    with_the_others,
    st.builds(OnSignatureUnlessProcedures, delay=delays),
    st.builds(ForAllPartiesOf, instrument=instruments),
    st.builds(
        UnlessOptedOut, instrument=instruments, within=short_delays, kinds=kinds, later=delays
    ),
)
per_states = briefly(
    simple_per_states
    | st.builds(ButFor, states=groups, rule=simple_per_states, otherwise=simple_per_states)
)
simple_joinings = st.one_of(
    st.builds(Open, to=whos),
    st.builds(OnceAccepted, delay=delays),
    st.builds(UnlessOpposed, within=short_delays, pairwise=st.booleans(), delay=short_delays),
    st.builds(WithConsentOfAll, delay=delays),
    st.builds(Closed),
)
joinings = briefly(
    simple_joinings
    | st.builds(Depending, group=members, then=simple_joinings, otherwise=simple_joinings)
)
withdrawals = st.none() | st.builds(Withdrawal, delay=short_delays)
reservations = st.builds(Reservations, acceptance=st.sampled_from(Acceptance), silence=short_delays)


def clauses(
    parts: st.SearchStrategy[Condition] = conditions,
    form: st.SearchStrategy[Rule] | None = None,
) -> st.SearchStrategy[Clauses]:
    """Final clauses over conditions of these kinds."""
    return st.builds(
        Clauses,
        entry_into_force=rules(parts) if form is None else form,
        for_states=per_states,
        joining=joinings,
        withdrawal=withdrawals,
        reservations=reservations,
    )


# -- the background -------------------------------------------------------------------------------

switches = st.frozensets(
    st.sampled_from(
        [
            Policy.SUCCESSIONS_COUNT,
            Policy.SUCCESSION_FROM_ITS_DATE,
            Policy.WITHDRAWN_CONSENTS_DROP_OUT,
            Policy.RESERVED_CONSENT_COUNTS,
        ]
    )
)


@st.composite
def participations(draw, state: str) -> list[Participation]:
    """At most two times as a party, one after the other, which may start before everything."""
    steps = draw(st.lists(st.integers(1, 120), max_size=4))
    at = [FIRST - timedelta(days=60)]
    for step in steps:
        at.append(at[-1] + timedelta(days=step))
    days = [exact(day) for day in at[1:]]
    ends = [*days[1::2], None]
    return [
        Participation(state=state, since=since, until=until)
        for since, until in zip(days[::2], ends, strict=False)
    ]


@st.composite
def others(draw) -> Other:
    parties = [party for state in STATES for party in draw(participations(state))]
    consented = [party for state in STATES for party in draw(participations(state))]
    return Other(
        in_force_on=draw(st.none() | exact_days),
        parties=tuple(parties),
        contracting=tuple(consented),
        opt_in_only=draw(st.frozensets(states, max_size=2)),
    )


backgrounds = st.builds(
    lambda policies, charter, convention: Background(
        policies=policies,
        others={
            "charter": charter,
            "convention": convention,
            "open": Other(in_force_on=None, is_open=True),
        },
    ),
    st.just(USUAL) | switches,
    others(),
    others(),
)

# -- histories ------------------------------------------------------------------------------------

_OWN = [
    *sorted(CONSENTS | SIGNATURES),
    Kind.ACCESSION,
    Kind.ACCESSION,
    Kind.ACCESSION,
    Kind.RATIFICATION,
    Kind.RATIFICATION,
    Kind.WITHDRAWAL_EFFECTIVE,
    Kind.DENUNCIATION,
    Kind.PROCEDURES_NEEDED,
    Kind.OPT_OUT,
    Kind.OPT_OUT_WITHDRAWN,
    Kind.OPT_IN_ONLY,
    Kind.RESERVATION,
]
own_kinds = st.sampled_from(_OWN)
_ANSWERS = {
    Kind.DENUNCIATION: [Kind.REVOCATION],
    Kind.AD_REFERENDUM: [Kind.CONFIRMATION],
    Kind.RESERVATION: [
        Kind.RESERVATION_ACCEPTED,
        Kind.RESERVATION_WITHDRAWN,
        Kind.OBJECTION,
        Kind.OPPOSING_OBJECTION,
        Kind.DEPOSITARY_NOTICE,
    ],
    Kind.ACCESSION: [
        Kind.ACCESSION_ACCEPTED,
        Kind.ACCESSION_ACCEPTED,
        Kind.ACCESSION_OPPOSED,
        Kind.DEPOSITARY_NOTICE,
    ],
}
_OWN_ANSWERS = {Kind.REVOCATION, Kind.CONFIRMATION, Kind.RESERVATION_WITHDRAWN}
_IMPERSONAL = {Kind.DEPOSITARY_NOTICE, Kind.REGISTRATION}


def own_acts(day=exact_days, of=own_kinds):
    """Acts of states that speak of no other act, each with entry 0."""
    return st.builds(
        Act,
        entry=st.just(0),
        kind=of,
        on=day,
        by=states,
        effect_on=st.sampled_from([None, None, None, exact(FIRST + timedelta(days=90))]),
        depositary=st.sampled_from([None, *DEPOSITARIES]),
    )


def other_acts(day=exact_days):
    """Facts stated, days fixed by an organ, the text circulated: each with entry 0."""
    stated = st.builds(
        Act,
        entry=st.just(0),
        kind=st.just(Kind.FACT),
        on=day,
        what=st.sampled_from(["tonnage", "emissions"]),
    )
    bare = st.sampled_from([Kind.ORGAN_DECISION, Kind.DEPOSITARY_NOTICE])
    return stated | st.builds(Act, entry=st.just(0), kind=bare, on=day)


@st.composite
def answers(draw, acts: tuple[Act, ...], day=exact_days) -> Act:
    """An act that speaks of one of these, of a kind that fits it."""
    about = draw(st.sampled_from(acts))
    notices = [Kind.DEPOSITARY_NOTICE, Kind.REGISTRATION]
    kind = draw(st.sampled_from(_ANSWERS.get(about.kind, notices)))
    by = about.by if kind in _OWN_ANSWERS else None if kind in _IMPERSONAL else draw(states)
    toward = about.by if kind in {Kind.ACCESSION_ACCEPTED, Kind.ACCESSION_OPPOSED} else None
    return Act(entry=0, kind=kind, on=draw(day), by=by, about=about.entry, toward=toward)


@st.composite
def histories(draw, day=exact_days, of=own_kinds):
    """An adoption, some acts after it, and some that speak of these, as recorded."""
    own = draw(st.lists(own_acts(day, of), min_size=2, max_size=10))
    first = [*own, *draw(st.lists(other_acts(day), max_size=3))]
    adoption = Act(entry=1, kind=Kind.ADOPTION, on=exact(FIRST))
    acts = (adoption, *(replace(act, entry=n) for n, act in enumerate(first, start=2)))
    spoken_of = tuple(act for act in acts if act.kind in {*CONSENTS, *SIGNATURES, *_ANSWERS})
    if not spoken_of:
        return acts
    more = draw(st.lists(answers(spoken_of, day), max_size=10))
    return (*acts, *(replace(act, entry=n) for n, act in enumerate(more, start=len(acts) + 1)))
