"""Steps by which a state becomes bound and leaves, as its clause or a report has it.

Rules it keeps:

- a day that can be computed is computed; a reported one stands in only where it cannot be;
- silence is not guessed: a state that signed or consented, under a treaty reported in force whose
  clause is not on record, is *undetermined*, never a party;
- a consent of which the clause does not speak, or that cannot be dated, is undetermined once the
  instrument is in force;
- who notified its succession is a party from the date of succession, and suspended until then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Clauses, Closed, Open, UnlessOpposed
from servanda.law.dates import Day, exact
from servanda.law.evaluate import in_period, periods
from servanda.law.evaluate.doing import done
from servanda.law.evaluate.leaving import withdrawal
from servanda.law.evaluate.periods import Period
from servanda.law.standing.steps import Step, contracting, left, place
from servanda.law.standing.values import Standing
from servanda.law.standing.view import View
from servanda.law.succession import is_continuous
from servanda.law.verdict import Missing, Outcome, Reported, Verdict


def bound(view: View, state: str) -> list[Step]:
    """Give when the state consented, became bound and left; by report where it is not computed."""
    own = view.acts.of(state)
    if view.clauses is None or view.general is None:
        steps = [contracting(act, n) for n, act in enumerate(own) if act.kind in CONSENTS]
    else:
        steps = _by_clause(view, view.clauses, view.general, state)
    if view.reports and not any(step.standing is Standing.PARTY for step in steps):
        steps += _by_report(view, own, state)
    return steps


# -- by the clause --------------------------------------------------------------------------------


def _by_clause(view: View, clauses: Clauses, general: Verdict, state: str) -> list[Step]:
    found = periods(clauses, view.acts, state, view.background)
    if not found:
        return _outside_the_clause(general, view.acts.of(state))
    if len(found) == 1:
        period = found[0]
        verdict = in_period(clauses, general, view.acts, period, view.background)
        steps = _in_period(view, general, period, verdict, None)
        if period.membership is not None or Kind.DENUNCIATION in view.acts.by_kind:
            steps += _leaving(view, clauses, period, verdict)
        return steps
    return _in_turn(view, clauses, general, found)


def _in_turn(view: View, clauses: Clauses, general: Verdict, found: Sequence[Period]) -> list[Step]:
    """Give the steps of several times of participation, a new one ending the last one's leaving."""
    verdicts = [in_period(clauses, general, view.acts, p, view.background) for p in found]
    again = [*(verdict.on for verdict in verdicts[1:]), None]
    steps: list[Step] = []
    since: Day | None = None
    for period, verdict, back in zip(found, verdicts, again, strict=True):
        steps += _in_period(view, general, period, verdict, since)
        leaving = _leaving(view, clauses, period, verdict)
        # Who is a party anew before its notice takes effect never left.
        steps += [step for step in leaving if back is None or step.since < back]
        since = max((step.since for step in leaving), default=None)
    return steps


def _in_period(
    view: View, general: Verdict, period: Period, verdict: Verdict, since: Day | None
) -> list[Step]:
    # Who is bound as a party of another instrument may have consented all the same.
    consent = period.consent or next((a for a in period.own if a.kind in CONSENTS), None)
    index = 0 if consent is None else period.own.index(consent)
    steps: list[Step] = []
    if consent is not None and consent.kind not in SIGNATURES and not _kept_out(verdict):
        steps.append(contracting(consent, index, since))
    if verdict.on is not None:
        steps.append(Step(verdict.on, place(index, 5), Standing.PARTY, verdict))
        if consent is not None and consent.kind is Kind.SUCCESSION and consent.effect_on:
            steps += _until_notified(view, consent, index, verdict, verdict.on)
    elif verdict.outcome is Outcome.UNKNOWN and general.on is not None:
        steps.append(_open(general.on, consent, index, verdict))
    return steps


def _until_notified(
    view: View, succession: Act, index: int, verdict: Verdict, on: Day
) -> Iterator[Step]:
    """Suspend operation from the date of succession until it is notified (rule 74)."""
    before = succession.on <= on  # notified by then: there is nothing to suspend
    retroactive = Policy.SUCCESSION_FROM_ITS_DATE in verdict.policies and not before
    background, state = view.background, succession.by or ""
    if retroactive and not is_continuous(background.successions, state, background.policies):
        yield Step(on, place(index, 5), Standing.SUSPENDED, verdict)
        yield Step(succession.on, place(index, 6), Standing.SUSPENDED, verdict, lifts=True)


def _open(general: Day, consent: Act | None, index: int, verdict: Verdict) -> Step:
    """Leave open what cannot be told once the instrument is in force and the state consented."""
    possible = exact(verdict.not_before or date.min)
    since = max(general, possible) if consent is None else max(general, possible, consent.on)
    return Step(since, place(index, 5), Standing.UNDETERMINED, verdict)


def _kept_out(verdict: Verdict) -> bool:
    """Tell whether an accession was not open to the state: it never consented effectively."""
    return verdict.outcome is Outcome.UNMET and any(
        isinstance(part.rule, Closed | Open | UnlessOpposed) or _kept_out(part)
        for part in verdict.because
        if part.outcome is Outcome.UNMET
    )


def _outside_the_clause(general: Verdict, own: Sequence[Act]) -> list[Step]:
    """Leave open what a consent does of which the clause does not speak."""
    steps = [contracting(act, n) for n, act in enumerate(own) if act.kind in CONSENTS]
    if general.on is not None and steps:
        first = steps[0]
        since = max(first.since, general.on)
        steps.append(first._replace(since=since, standing=Standing.UNDETERMINED))
    return steps


# -- leaving --------------------------------------------------------------------------------------


def judged_notices(view: View, state: str) -> Iterator[tuple[Act, Verdict]]:
    """Give each notice of withdrawal of a state with the verdict on it, where clauses judge it."""
    if view.clauses is None or view.general is None:
        return
    own = view.acts.of(state)
    found = periods(view.clauses, view.acts, state, view.background)
    for period in found:
        since = in_period(view.clauses, view.general, view.acts, period, view.background).on
        for index, notice_verdict in _judged(view, view.clauses, period, since):
            yield own[index], notice_verdict


def _leaving(view: View, clauses: Clauses, period: Period, verdict: Verdict) -> list[Step]:
    """Give the steps by which the notices given in a period, or a lost membership, end it."""
    steps: list[Step] = []
    until = None if period.membership is None else period.membership.until
    if until is not None and verdict.on is not None and verdict.on < until:
        steps.append(_no_longer(until, period.state, verdict))
    if Kind.DENUNCIATION in view.acts.by_kind:
        for index, found in _judged(view, clauses, period, verdict.on):
            steps += left(found, index)
    return steps


def _judged(
    view: View, clauses: Clauses, period: Period, since: Day | None
) -> Iterator[tuple[int, Verdict]]:
    """Give the verdict on each notice of a period, by its place among the state's acts."""
    start = 0 if period.consent is None else period.own.index(period.consent)
    end = len(period.own) if period.end is None else period.own.index(period.end) + 1
    for index in range(start, end):
        notice = period.own[index]
        if notice.kind is Kind.DENUNCIATION:
            yield (
                index,
                withdrawal(clauses, notice, view.acts, since, view.background, in_force_on=view.on),
            )


def _no_longer(until: Day, state: str, verdict: Verdict) -> Step:
    """Say that the state left with the instrument whose parties the clause binds."""
    named = getattr(verdict.rule, "instrument", None)
    wanting = Missing(instrument=named, states=frozenset({state}))
    because = Verdict(
        rule=verdict.rule, outcome=Outcome.UNMET, because=(verdict,), missing=(wanting,)
    )
    return Step(until, place(0, 6), Standing.WITHDRAWN, because)


# -- by report ------------------------------------------------------------------------------------


def _by_report(view: View, own: Sequence[Act], state: str) -> Iterator[Step]:
    """Take the state's reported day; or, the whole being reported in force, leave it open."""
    reports = view.reports.get(state, ())
    if reports:
        yield Step(reports[0].on, 5, Standing.PARTY, reports[0])
        yield from _left_by_notice(view, own, reports[0].on)
        return
    answer = view.answer
    first = min((a.on for a in own if a.kind in SIGNATURES | CONSENTS), default=None)
    if first is not None and isinstance(answer, Reported):
        yield Step(max(first, answer.on), 5, Standing.UNDETERMINED, answer)


def _left_by_notice(view: View, own: Sequence[Act], since: Day) -> Iterator[Step]:
    """Judge notices by the clause, the state being reported a party; without one, leave it open."""
    for index, notice in enumerate(own):
        if notice.kind is not Kind.DENUNCIATION:
            continue
        if view.clauses is not None:
            found = withdrawal(
                view.clauses, notice, view.acts, since, view.background, in_force_on=view.on
            )
            yield from left(found, index)
        elif not view.acts.speaking_of(notice, Kind.REVOCATION):
            yield Step(notice.on, place(index, 3), Standing.UNDETERMINED, done(notice), leaves=True)
