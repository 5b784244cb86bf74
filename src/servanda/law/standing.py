"""What a state's standing is over time, and whether an instrument is in force at all.

Rules it keeps:

- nothing is stored: every standing follows from acts, clauses and reports (VCLT art. 2(1)(e)-(h));
- a day that can be computed is computed; a reported one stands in only where it cannot be;
  when both exist and differ, that is a discrepancy, never silent;
- silence is not guessed: a state that signed or consented, under a treaty reported in force whose
  clause is not on record, is *undetermined*, never a party;
- ``as_of`` limits the acts to those done by that legal day, ``known_at`` to those recorded by that
  entry; what is recorded later never changes an earlier answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from servanda.law.acts import CONSENTS, SIGNATURES, Act, Kind, Void, known, struck_out
from servanda.law.clauses import AtLeast, Clauses, Counted, Named, PerState
from servanda.law.dates import Day
from servanda.law.evaluate import entry_into_force, in_period, periods
from servanda.law.verdict import (
    Answer,
    Basis,
    Gap,
    Missing,
    NotOnRecord,
    Outcome,
    Reported,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """All that is on record of one instrument, as far as the law is concerned."""

    clauses: Clauses | None
    """Its final clauses; None where they are not on record."""
    records: tuple[Act | Void, ...] = ()
    """Acts and strikings-out, in any order; an act with a negative entry is only supposed."""
    reported: tuple[Reported, ...] = ()
    """Days known only from a source."""
    binds_joiners: bool = True
    """For an amendment: whether it binds who joins the treaty after it unless that state says
    otherwise (VCLT art. 40(5)(a)); False where the treaty asks for consent to each."""


class Standing(StrEnum):
    """What a state is to an instrument. Having no standing is None."""

    SIGNATORY = "signatory"
    CONTRACTING = "contracting"
    """It has consented; the instrument is not in force for it yet (VCLT art. 2(1)(f))."""
    PROVISIONAL = "provisional"
    """It applies the instrument provisionally (VCLT art. 25)."""
    UNDETERMINED = "undetermined"
    """It signed or consented, the instrument is reported in force; whether it is bound is open."""
    PARTY = "party"
    WITHDRAWN = "withdrawn"
    NOT_INTERESTED = "not-interested"
    WILL_NOT_BECOME_PARTY = "will-not-become-party"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """One standing of a state, from a day on until the next."""

    standing: Standing
    since: Day
    until: Day | None
    """The day on which the next standing begins; None where none does."""
    because: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Two answers to one question that differ: the one shown, and a report that says otherwise."""

    state: str | None
    """None for the instrument as a whole."""
    shown: Verdict | Reported
    reported: Reported


#: Which standing gives way to which: a state does not fall back to signatory by signing again.
_RANK = {
    Standing.NOT_INTERESTED: 0,
    Standing.WILL_NOT_BECOME_PARTY: 0,
    Standing.WITHDRAWN: 0,
    Standing.SIGNATORY: 1,
    Standing.CONTRACTING: 2,
    Standing.PROVISIONAL: 3,
    Standing.UNDETERMINED: 4,
    Standing.PARTY: 5,
}

_DONE = {
    Kind.WITHDRAWAL_EFFECTIVE: Standing.WITHDRAWN,
    Kind.NOT_INTERESTED: Standing.NOT_INTERESTED,
    Kind.WILL_NOT_BECOME_PARTY: Standing.WILL_NOT_BECOME_PARTY,
    Kind.PROVISIONAL_APPLICATION: Standing.PROVISIONAL,
    **dict.fromkeys(SIGNATURES, Standing.SIGNATORY),
}


def in_force(on_record: OnRecord, *, as_of: date | None, known_at: int | None) -> Answer:
    """Tell whether and since when an instrument is in force: computed, else reported, else open.

    The day in the answer may lie after ``as_of``: what was then done made it foreseeable. A report
    stands in only where all that is on record does not compute the day: before it, an instrument
    whose clause and acts are known is not yet in force, with what was then missing.
    """
    view = _view(on_record, as_of, known_at)
    if not isinstance(view.answer, Reported):
        return view.answer
    whole = _view(on_record, None, known_at).answer
    if view.general is not None and isinstance(whole, Verdict):
        return view.general
    return replace(view.answer, missing=view.gaps)


def standings(on_record: OnRecord, state: str, *, known_at: int | None) -> tuple[Interval, ...]:
    """Give a state's standings one after another, each with its reason."""
    return _standings(_view(on_record, None, known_at), state)


def all_standings(on_record: OnRecord, *, known_at: int | None) -> dict[str, tuple[Interval, ...]]:
    """Give the standings of every state on record, the instrument being evaluated only once."""
    view = _view(on_record, None, known_at)
    return {state: _standings(view, state) for state in _states(view)}


def standing_on(
    on_record: OnRecord, state: str, *, as_of: date | None, known_at: int | None
) -> Interval | None:
    """Give a state's standing on a day (None: after all that is known); None where it has none.

    On a day within the bounds of an imprecise change the standing is undetermined.
    """
    return on_day(standings(on_record, state, known_at=known_at), as_of)


def on_day(intervals: tuple[Interval, ...], as_of: date | None) -> Interval | None:
    """Pick the standing of a day among a state's standings, as ``standing_on`` does."""
    begun = [i for i in intervals if as_of is None or i.since.earliest <= as_of]
    if not begun:
        return None
    last = begun[-1]
    if as_of is None or last.since.latest <= as_of:
        return last
    return replace(last, standing=Standing.UNDETERMINED)


def states(on_record: OnRecord, known_at: int | None) -> tuple[str, ...]:
    """Give the codes of all states of which an act or a report is known, sorted."""
    return _states(_view(on_record, None, known_at))


def discrepancies(on_record: OnRecord, known_at: int | None) -> tuple[Discrepancy, ...]:
    """Give every report that differs from the day shown: computed, or better reported.

    Days that are only known within bounds differ when no day fits both.
    """
    view = _view(on_record, None, known_at)
    found = []
    for state, reports in view.reports.items():
        shown = _shown(view, state)
        found += [
            Discrepancy(state=state, shown=shown, reported=report)
            for report in reports
            if shown.on is not None and _differ(shown.on, report.on)
        ]
    return tuple(found)


def what_is_missing(
    on_record: OnRecord, *, as_of: date | None, known_at: int | None
) -> tuple[Missing, ...] | tuple[Gap, ...]:
    """Say what is wanting: acts or facts where a clause asks for them, else what is not on record.

    Nothing where the instrument's day is computed.
    """
    view = _view(on_record, as_of, known_at)
    return view.gaps if view.general is None else view.general.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """What is on record at an entry, sorted out once for all states."""

    clauses: Clauses | None
    own: dict[str, tuple[Act, ...]]
    general: Verdict | None
    reports: dict[str | None, tuple[Reported, ...]]
    """By state, None for the whole: direct before inferred, then the last entered first."""
    gaps: tuple[Gap, ...]

    @property
    def answer(self) -> Answer:
        """The answer for the instrument: computed where it can be, else reported, else none."""
        reports = self.reports.get(None, ())
        if self.general is not None and (self.general.outcome is Outcome.MET or not reports):
            return self.general
        return reports[0] if reports else NotOnRecord(missing=self.gaps)


def _view(on_record: OnRecord, as_of: date | None, known_at: int | None) -> _View:
    every = known(on_record.records, known_at)
    # A decision's day is the one it fixes, not the one on which it was taken: it always stays.
    acts = tuple(
        act
        for act in every
        if as_of is None or act.kind is Kind.ORGAN_DECISION or act.on.earliest <= as_of
    )
    clauses = on_record.clauses
    clause_gap = () if clauses is not None else (Gap.CLAUSE,)
    acts_gap = () if any(act.kind in CONSENTS for act in every) else (Gap.ACTS,)
    return _View(
        clauses=clauses,
        own=_by_state(acts),
        general=None if clauses is None else entry_into_force(clauses, acts),
        reports=_reports(on_record, known_at),
        gaps=(*clause_gap, *acts_gap),
    )


def _by_state(acts: Iterable[Act]) -> dict[str, tuple[Act, ...]]:
    found: dict[str, list[Act]] = {}
    for act in acts:
        if act.by is not None:
            found.setdefault(act.by, []).append(act)
    return {state: tuple(own) for state, own in found.items()}


def _reports(on_record: OnRecord, known_at: int | None) -> dict[str | None, tuple[Reported, ...]]:
    gone = struck_out(r for r in on_record.records if known_at is None or r.entry <= known_at)
    found: dict[str | None, list[Reported]] = {}
    for report in sorted(on_record.reported, key=lambda r: (r.basis is not Basis.DIRECT, -r.entry)):
        if report.entry not in gone and (known_at is None or report.entry <= known_at):
            found.setdefault(report.state, []).append(report)
    return {state: tuple(reports) for state, reports in found.items()}


def _states(view: _View) -> tuple[str, ...]:
    return tuple(sorted({*view.own, *(state for state in view.reports if state is not None)}))


def _standings(view: _View, state: str) -> tuple[Interval, ...]:
    steps = sorted(_steps(view, state), key=lambda s: (s.since, _RANK[s.standing] or len(_RANK)))
    kept: list[Interval] = []
    for step in steps:
        if not _replaces(step, kept[-1].standing if kept else None):
            continue
        if kept and kept[-1].since == step.since:
            kept.pop()  # it lasted no day
        kept.append(step)
    ends = [*(step.since for step in kept[1:]), None]
    return tuple(replace(step, until=end) for step, end in zip(kept, ends, strict=False))


def _steps(view: _View, state: str) -> list[Interval]:
    """Give every change of standing that acts, clauses and reports make, in no order."""
    own = view.own.get(state, ())
    steps = [_step(_DONE[act.kind], act.on, _done(act, state)) for act in own if act.kind in _DONE]
    if view.clauses is None or view.general is None:
        steps += [_contracting(act, state) for act in own if act.kind in CONSENTS]
    else:
        steps += _computed(view.clauses.for_states, view.general, own, state)
    if not any(step.standing is Standing.PARTY for step in steps):
        steps += _by_report(view, own, state)
    return steps


def _computed(
    per_state: PerState, general: Verdict, own: tuple[Act, ...], state: str
) -> list[Interval]:
    """Give when the state consented and when it became bound, period by period."""
    found = periods(per_state, own, state)
    if not found:
        return _outside_the_clause(general, own, state)
    steps = []
    for period in found:
        if period.consent.kind not in SIGNATURES:
            steps.append(_contracting(period.consent, state))
        verdict = in_period(per_state, general, own, period)
        if verdict.on is not None:
            steps.append(_step(Standing.PARTY, verdict.on, verdict))
    return steps


def _outside_the_clause(general: Verdict, own: tuple[Act, ...], state: str) -> list[Interval]:
    """Leave open what a consent does of which the clause does not speak, such as a succession."""
    consented = [act for act in own if act.kind in CONSENTS]
    steps = [_contracting(act, state) for act in consented]
    if general.on is not None and consented:
        since = max(consented[0].on, general.on)
        steps.append(_step(Standing.UNDETERMINED, since, _done(consented[0], state)))
    return steps


def _by_report(view: _View, own: tuple[Act, ...], state: str) -> list[Interval]:
    """Take the state's reported day; or, the whole being reported in force, leave it open."""
    reports = view.reports.get(state, ())
    if reports:
        return [_step(Standing.PARTY, reports[0].on, reports[0])]
    answer = view.answer
    first = min((a.on for a in own if a.kind in SIGNATURES | CONSENTS), default=None)
    if first is None or not isinstance(answer, Reported):
        return []
    return [_step(Standing.UNDETERMINED, max(first, answer.on), answer)]


def _contracting(act: Act, state: str) -> Interval:
    return _step(Standing.CONTRACTING, act.on, _done(act, state))


def _step(standing: Standing, since: Day, because: Answer) -> Interval:
    return Interval(standing=standing, since=since, until=None, because=because)


def _done(act: Act, state: str) -> Verdict:
    """Give the verdict that an act of the state was done: once is enough."""
    of = Counted(kinds=frozenset({act.kind}), by=Named(frozenset({state})))
    return Verdict(rule=AtLeast(n=1, of=of), outcome=Outcome.MET, on=act.on, acts=(act,))


def _replaces(step: Interval, current: Standing | None) -> bool:
    """Tell whether a step changes the standing the state has."""
    held = 0 if current is None else _RANK[current]
    match step.standing:
        case Standing.WITHDRAWN:
            return held > _RANK[Standing.SIGNATORY]
        case Standing.WILL_NOT_BECOME_PARTY:
            return held < _RANK[Standing.PARTY]
        case Standing.NOT_INTERESTED:
            return held == 0
        case _:
            return _RANK[step.standing] > held


def _shown(view: _View, state: str | None) -> Verdict | Reported:
    """Give the answer that is shown where there are reports, for the whole or for a state."""
    if state is None:
        answers = [view.answer]
    else:
        found = _standings(view, state)
        answers = [i.because for i in found if i.standing is Standing.PARTY]
    computed = [a for a in answers if isinstance(a, Verdict) and a.on is not None]
    return computed[0] if computed else view.reports[state][0]


def _differ(one: Day, other: Day) -> bool:
    return one.latest < other.earliest or other.latest < one.earliest
