"""When what amends an instrument binds its parties without an act of their own (E24, rule 48).

Rules it keeps:

- a party of the amended instrument is bound with the amendment, a later party from joining;
- who ceased to be a party before that never was bound by the amendment;
- an opt-out counts if it came by the end of the period after the text was circulated, its last day
  included; withdrawn later, the amendment binds from then on;
- who needs an instrument of its own, as it declared by the same day, is bound by that alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from servanda.law.acts import Act, Kind
from servanda.law.clauses import After, Circulated, ForAllPartiesOf, UnlessOptedOut
from servanda.law.evaluate.case import Case
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    bounds,
    bounds_of,
    latest_of,
    verdict_of,
)
from servanda.law.evaluate.conditions import met
from servanda.law.evaluate.delays import cautions, later_if_known
from servanda.law.evaluate.periods import Period
from servanda.law.evaluate.rules import delayed
from servanda.law.verdict import Caution, Missing, Verdict


def for_all_parties(rule: ForAllPartiesOf, general: Verdict, period: Period, case: Case) -> Verdict:
    """Give the verdict on a party of the amended instrument, bound with all others at once."""
    since = _since(rule, general, period, case)
    return since if isinstance(since, Verdict) else verdict_of(rule, since, (), (general,))


def unless_opted_out(rule: UnlessOptedOut, general: Verdict, period: Period, case: Case) -> Verdict:
    """Give the verdict on a party of the amended instrument that could opt out in time."""
    since = _since(rule, general, period, case)
    if isinstance(since, Verdict):
        return since
    chosen = [act for act in period.own if act.kind in _CHOICES]
    other = case.other(rule.instrument)
    always_own = other is not None and period.state in other.opt_in_only
    if not chosen and not always_own:
        return verdict_of(rule, since, (), (general,))
    window = delayed(_window(rule), met(Circulated(), case))
    because = (general, window)
    declared = [a for a in chosen if a.kind is Kind.OPT_IN_ONLY and _may_be_in_time(a, window)]
    if always_own or any(_surely_in_time(act, window) for act in declared):
        return _by_own(rule, since, period, because, declared)
    if declared:
        return _open(rule, since, because, declared)
    return _by_opting_out(rule, since, because, chosen)


_CHOICES = frozenset({Kind.OPT_OUT, Kind.OPT_OUT_WITHDRAWN, Kind.OPT_IN_ONLY})


def _since(
    rule: ForAllPartiesOf | UnlessOptedOut, general: Verdict, period: Period, case: Case
) -> Bounds | Verdict:
    """Give the day from which parties are bound; a verdict where this state surely is not, yet."""
    membership = period.membership
    if membership is None or general.on is None:
        found = Bounds(bounds(general).possible, None)
        wanting = (Missing(instrument=rule.instrument),) if membership is None else ()
        known = membership is not None or rule.instrument in case.background.others
        unknown = () if known else (Caution.OTHER_NOT_ON_RECORD,)
        return verdict_of(rule, found, (), (general,), (*wanting, *general.missing), unknown)
    since = latest_of([bounds(general), bounds_of(membership.since)])
    until = membership.until
    if until is not None and since.possible is not None and until.latest <= since.possible:
        again = Missing(instrument=rule.instrument, states=frozenset({period.state}))
        return verdict_of(rule, NEVER, (), (general,), (again,))
    return since


def _window(rule: UnlessOptedOut) -> After:
    return After(condition=Circulated(), delay=rule.within)


def _surely_in_time(act: Act, window: Verdict) -> bool:
    return window.on is not None and act.on.latest <= window.on.earliest


def _may_be_in_time(act: Act, window: Verdict) -> bool:
    return window.on is None or act.on.earliest <= window.on.latest


def _by_own(
    rule: UnlessOptedOut,
    since: Bounds,
    period: Period,
    because: tuple[Verdict, ...],
    declared: Sequence[Act],
) -> Verdict:
    """Bind by its own instrument alone a state that needs one."""
    consent = period.consent
    if consent is None:
        wanting = Missing(acts=1, kinds=rule.kinds, states=frozenset({period.state}))
        return verdict_of(rule, NEVER, declared, because, (wanting,))
    own = Bounds(
        *(later_if_known(day, rule.later) for day in (consent.on.earliest, consent.on.latest))
    )
    found = latest_of([since, own])
    counting = cautions(consent.on, rule.later)
    return verdict_of(rule, found, (*declared, consent), because, cautions=counting)


def _by_opting_out(
    rule: UnlessOptedOut, since: Bounds, because: tuple[Verdict, ...], chosen: Sequence[Act]
) -> Verdict:
    window = because[-1]
    opted: Act | None = None
    back: Act | None = None
    for act in chosen:
        if act.kind is Kind.OPT_OUT and _may_be_in_time(act, window):
            opted, back = act, None
        elif act.kind is Kind.OPT_OUT_WITHDRAWN and opted is not None:
            back = act
    if opted is None:
        return verdict_of(rule, since, (), because)
    surely = _surely_in_time(opted, window)
    if back is None and surely:
        states = frozenset() if opted.by is None else frozenset({opted.by})
        again = Missing(acts=1, kinds=frozenset({Kind.OPT_OUT_WITHDRAWN}), states=states)
        return verdict_of(rule, NEVER, (opted,), because, (again,))
    if back is None:
        return _open(rule, since, because, [opted])
    found = latest_of([since, bounds_of(back.on)])
    possible = found.possible if surely else since.possible
    return verdict_of(rule, Bounds(possible, found.certain), (opted, back), because)


def _open(
    rule: UnlessOptedOut, since: Bounds, because: tuple[Verdict, ...], acts: Sequence[Act]
) -> Verdict:
    """Leave open whether a choice came in time."""
    window = because[-1]
    inexact = () if window.on is None else (Caution.IMPRECISE_ACT,)
    return verdict_of(rule, Bounds(since.possible, None), acts, because, window.missing, inexact)
