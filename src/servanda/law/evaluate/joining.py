"""When an accession takes effect, and between whom.

Rules it keeps:

- where the clause opens the instrument to all, or to a group to which the state belongs on the day
  of its accession, an accession takes effect as any consent does: there is no verdict here;
- accession that the clause does not allow never takes effect;
- who accepts or opposes counts only if it had consented itself: to accept, by then or later; to
  oppose, before the accession;
- where an accession must be accepted (E19) or may be opposed for a pair (E20), the state is bound
  from the first pair on, with a caution, and ``between_acceding`` tells of each pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import ALONE, Background
from servanda.law.clauses import (
    Clauses,
    Closed,
    Depending,
    Joining,
    OnceAccepted,
    Open,
    Start,
    UnlessOpposed,
    Who,
    WithConsentOfAll,
)
from servanda.law.dates import Day
from servanda.law.evaluate.case import Case, in_time, indexed
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    bounds,
    bounds_of,
    earliest_of,
    latest_of,
    verdict_of,
)
from servanda.law.evaluate.dating import dated
from servanda.law.evaluate.delays import cautions, later_if_known
from servanda.law.evaluate.periods import periods
from servanda.law.evaluate.spans import Span, members, unknown_group
from servanda.law.verdict import Caution, Missing, Verdict

#: Whoever accedes is bound as by any consent: what holds where the clause says nothing else.
OPEN_TO_ALL = Open()


def admission(clauses: Clauses, consent: Act, case: Case) -> Verdict | None:
    """Give the verdict of the joining clause on a consent; None where it has nothing to say."""
    if consent.kind is not Kind.ACCESSION or consent.by is None or clauses.joining == OPEN_TO_ALL:
        return None
    return _admission(clauses.joining, consent, consent.by, case)


def between_acceding(
    clauses: Clauses,
    general: Verdict,
    acts: Sequence[Act],
    one: str,
    other: str,
    background: Background = ALONE,
) -> Verdict | None:
    """Give the verdict on two states of which one acceded, or both, by their last consents.

    Each accession is judged by the other state: of two acceding states the later one's, by the
    earlier. None where neither acceded or the clause says nothing special of two states. Whether
    both are parties at all is not asked here.
    """
    case = Case(indexed(acts), background, clauses.reservations)
    found = [periods(clauses, case.acts, state, background)[-1:] for state in (one, other)]
    if not all(found):
        return None
    consents = [last.consent for (last,) in found if last.consent is not None]
    accessions = [act for act in consents if act.kind is Kind.ACCESSION]
    if not accessions:
        return None
    newest = max(accessions, key=in_time)
    judge = one if newest.by == other else other
    verdict = _between(clauses.joining, newest, judge, case)
    if verdict is None:
        return None
    found_on = latest_of([bounds(verdict), bounds(general)])
    return verdict_of(
        verdict.rule,
        found_on,
        verdict.acts,
        (*verdict.because, general),
        (*verdict.missing, *general.missing) if found_on.certain is None else (),
        verdict.cautions,
    )


def _admission(joining: Joining, accession: Act, state: str, case: Case) -> Verdict | None:
    rule = _applicable(joining, accession, state, case)
    match rule:
        case Verdict():
            return rule
        case Closed():
            return verdict_of(rule, NEVER, (accession,))
        case Open(to=to):
            return _open_to(rule, to, accession, state, case)
        case OnceAccepted():
            return _once_accepted(rule, accession, _acceptances(accession, case), case)
        case UnlessOpposed():
            return _unless_opposed(rule, accession, _oppositions(accession, case), case)
        case WithConsentOfAll():
            return _with_consent_of_all(rule, accession, case)
        case _:
            assert_never(rule)


def _between(joining: Joining, accession: Act, judge: str, case: Case) -> Verdict | None:
    rule = _applicable(joining, accession, accession.by or "", case)
    if isinstance(rule, OnceAccepted):
        accepted = [a for a in _acceptances(accession, case) if a.by == judge]
        return _once_accepted(rule, accession, accepted, case, judge)
    if isinstance(rule, UnlessOpposed) and rule.pairwise:
        opposed = [a for a in _oppositions(accession, case) if a.by == judge]
        return _unless_opposed(rule, accession, opposed, case, judge)
    return None


Simple = Open | OnceAccepted | UnlessOpposed | WithConsentOfAll | Closed
"""A way of joining, whoever it is for."""


def _applicable(joining: Joining, accession: Act, state: str, case: Case) -> Simple | Verdict:
    """Give the way of joining for this state; an open verdict where its group cannot be told."""
    while isinstance(joining, Depending):
        belongs = _belongs(joining.group, state, accession.on, case)
        if belongs is None:
            return _group_unknown(joining, joining.group, accession, case)
        joining = joining.then if belongs else joining.otherwise
    return joining


def _open_to(rule: Open, to: Who, accession: Act, state: str, case: Case) -> Verdict | None:
    belongs = _belongs(to, state, accession.on, case)
    if belongs is None:
        return _group_unknown(rule, to, accession, case)
    return None if belongs else verdict_of(rule, NEVER, (accession,))


def _group_unknown(rule: Joining, who: Who, accession: Act, case: Case) -> Verdict:
    unknown = unknown_group(who, case)
    named = unknown is None or unknown.instrument in case.background.others
    return verdict_of(
        rule,
        Bounds(accession.on.earliest, None),
        (accession,),
        missing=() if unknown is None else (unknown,),
        cautions=(Caution.IMPRECISE_ACT if named else Caution.OTHER_NOT_ON_RECORD,),
    )


def _belongs(who: Who, state: str, on: Day, case: Case) -> bool | None:
    """Tell whether the state belongs to the group on a day; None where it cannot be told."""
    if unknown_group(who, case) is not None:
        return None
    group = members(who, case)
    if group is None:
        return True
    readings = group.get(state, ())
    if any(_covers(r.narrowest, on.earliest) and _covers(r.narrowest, on.latest) for r in readings):
        return True
    return None if any(_meets(r.widest, on) for r in readings) else False


def _covers(span: Span | None, day: date) -> bool:
    return span is not None and span.holds(day)


def _meets(span: Span | None, on: Day) -> bool:
    return (
        span is not None
        and span.start <= on.latest
        and (span.end is None or on.earliest < span.end)
    )


# -- acceptance -----------------------------------------------------------------------------------


def _acceptances(accession: Act, case: Case) -> list[Act]:
    return _answers(Kind.ACCESSION_ACCEPTED, accession, case)


def _answers(kind: Kind, accession: Act, case: Case) -> list[Act]:
    """Give the answers of others to an accession, by its state or by the act itself."""
    return [
        act
        for act in case.acts.kind(kind)
        if act.by is not None
        and act.by != accession.by
        and act.toward == accession.by
        and act.about in {None, accession.entry}
    ]


def _once_accepted(
    rule: OnceAccepted,
    accession: Act,
    acceptances: Iterable[Act],
    case: Case,
    judge: str | None = None,
) -> Verdict:
    """Give the day of the first pair: so long after acceptance by a state that consented (E19)."""
    pairs = []
    for act in acceptances:
        own = _consent(act.by or "", case)
        if own is not None:
            both = latest_of(bounds_of(done.on) for done in (act, accession, own))
            pairs.append((Bounds(*(later_if_known(day, rule.delay) for day in both)), act))
    some = () if judge is not None else (Caution.ONLY_BETWEEN_SOME,)
    if not pairs:
        states = frozenset() if judge is None else frozenset({judge})
        wanted = Missing(acts=1, kinds=frozenset({Kind.ACCESSION_ACCEPTED}), states=states)
        return verdict_of(rule, NEVER, (accession,), missing=(wanted,))
    found = earliest_of(pair for pair, _ in pairs)
    first = min(pairs, key=lambda pair: (pair[0].certain or date.max, in_time(pair[1])))[1]
    counting = cautions(first.on, rule.delay)
    return verdict_of(rule, found, (accession, first), cautions=(*some, *counting))


def _consent(state: str, case: Case) -> Act | None:
    return next((act for act in case.acts.of(state) if act.kind in CONSENTS), None)


def _with_consent_of_all(rule: WithConsentOfAll, accession: Act, case: Case) -> Verdict:
    """Give so long after the last consent of all that signed or joined before (rule 78)."""
    accepted: dict[str, list[Act]] = {}
    for act in _acceptances(accession, case):
        accepted.setdefault(act.by or "", []).append(act)
    surely, maybe = _there_before(accession, case)
    days = {
        state: earliest_of(bounds_of(act.on) for act in accepted[state])
        if state in accepted
        else NEVER
        for state in maybe
    }
    own = bounds_of(accession.on)
    possible = latest_of([own, *(days[state] for state in sorted(surely))]).possible
    certain = latest_of([own, *days.values()]).certain
    last = Bounds(possible, certain)
    found = Bounds(*(later_if_known(day, rule.delay) for day in last))
    absent = frozenset(state for state in maybe if state not in accepted)
    kinds = frozenset({Kind.ACCESSION_ACCEPTED})
    missing = (Missing(acts=len(absent), kinds=kinds, states=absent),) if absent else ()
    acts = [accession, *(acts[0] for state, acts in accepted.items() if state in maybe)]
    counting = cautions(last.on, rule.delay) if last.on is not None else ()
    return verdict_of(rule, found, acts, missing=missing, cautions=counting)


def _there_before(accession: Act, case: Case) -> tuple[set[str], set[str]]:
    """Give the states that surely, and that maybe, had signed or joined and not left before."""
    surely, maybe = set(), set()
    for state, own in case.acts.by_state.items():
        came = [act for act in own if act.kind in CONSENTS | SIGNATURES]
        left = [act for act in own if act.kind is Kind.WITHDRAWAL_EFFECTIVE]
        if state == accession.by:
            continue
        there = [a for a in came if _before(a, accession, surely=True)]
        if there and not any(_before(a, accession, surely=False) for a in left):
            surely.add(state)
        there = [a for a in came if _before(a, accession, surely=False)]
        if there and not any(_before(a, accession, surely=True) for a in left):
            maybe.add(state)
    return surely, maybe


def _before(act: Act, other: Act, *, surely: bool) -> bool:
    """Tell whether an act surely, or maybe, came before another; on one day by their entries."""
    if act.on.is_exact and act.on == other.on:
        return in_time(act) < in_time(other)
    if surely:
        return act.on.latest < other.on.earliest
    return act.on.earliest <= other.on.latest


# -- opposition -----------------------------------------------------------------------------------


def _oppositions(accession: Act, case: Case) -> list[Act]:
    return _answers(Kind.ACCESSION_OPPOSED, accession, case)


def _unless_opposed(
    rule: UnlessOpposed,
    accession: Act,
    oppositions: Iterable[Act],
    case: Case,
    judge: str | None = None,
) -> Verdict:
    """Give the end of the period after notice, unless a state that had consented opposed (E20)."""
    notice = dated(accession, Start.NOTIFICATION, case)
    end = Bounds(*(later_if_known(day, rule.within) for day in notice.bounds))
    found = Bounds(*(later_if_known(day, rule.delay) for day in end))
    heard = [act for act in oppositions if _opposes(act, accession, end, case, surely=False)]
    surely = [act for act in heard if _opposes(act, accession, end, case, surely=True)]
    some: tuple[Caution, ...] = ()
    if rule.pairwise and judge is None:
        some = (Caution.ONLY_BETWEEN_SOME,) if heard else ()
    elif surely:
        return verdict_of(rule, NEVER, (accession, *notice.events, *surely))
    elif heard:
        found = Bounds(found.possible, None)
    kind = notice.wanting
    wanting = () if kind is None else (Missing(acts=1, kinds=frozenset({kind})),)
    acts = (accession, *notice.events, *heard)
    counting = () if end.on is None else cautions(end.on, rule.delay)
    return verdict_of(rule, found, acts, missing=wanting, cautions=(*some, *counting))


def _opposes(act: Act, accession: Act, end: Bounds, case: Case, *, surely: bool) -> bool:
    """Tell whether an opposition came in time, of a state that had consented before."""
    own = _consent(act.by or "", case)
    if own is None or not _before(own, accession, surely=surely):
        return False
    if surely:
        return end.possible is not None and act.on.latest <= end.possible
    return end.certain is None or act.on.earliest <= end.certain
