"""The questions that are asked about an instrument and its states, each at two times.

Rules it keeps:

- when a computed and a reported day both exist and differ, that is a discrepancy, never silent;
- ``as_of`` limits the acts to those done by that legal day, ``known_at`` to those recorded by that
  entry; what is recorded later never changes an earlier answer;
- the instruments that clauses name are looked at as of the same day and the same entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from servanda.law.acts import Kind
from servanda.law.background import Other, Participation
from servanda.law.dates import Day
from servanda.law.evaluate.lasting import ending, may_end, must_remain
from servanda.law.standing.bound import bound
from servanda.law.standing.folding import intervals
from servanda.law.standing.steps import by_acts, ended, provisional, suspended
from servanda.law.standing.successors import succeeded, taken_over
from servanda.law.standing.values import (
    CONSENTED,
    PARTIES,
    Discrepancy,
    Interval,
    OnRecord,
    Standing,
)
from servanda.law.standing.view import View, states_of, view
from servanda.law.verdict import Answer, Gap, Missing, NotOnRecord, Outcome, Reported, Verdict


def in_force(on_record: OnRecord, *, as_of: date | None, known_at: int | None) -> Answer:
    """Tell whether and since when an instrument is in force: computed, else reported, else open.

    The day in the answer may lie after ``as_of``: what was then done made it foreseeable. A report
    stands in only where all that is on record does not compute the day: before it, an instrument
    whose clause and acts are known is not yet in force, with what was then missing. Whether it has
    ended since is told by ``end_of``.
    """
    seen = view_of(on_record, as_of, known_at)
    if not isinstance(seen.answer, Reported):
        return seen.answer
    whole = seen.answer if as_of is None else view_of(on_record, None, known_at).answer
    if seen.general is not None and isinstance(whole, Verdict):
        return seen.general
    return replace(seen.answer, missing=seen.gaps)


def end_of(on_record: OnRecord, *, as_of: date | None, known_at: int | None) -> Verdict | None:
    """Tell whether and since when an instrument has ended; None where nothing on record can end it.

    By a term, a last day, too few parties, or the decision of all (VCLT art. 54, 59).
    """
    return ending_of(view_of(on_record, as_of, known_at))


def standings(on_record: OnRecord, state: str, *, known_at: int | None) -> tuple[Interval, ...]:
    """Give a state's standings one after another, each with its reason."""
    seen = view_of(on_record, None, known_at)
    return _standings(seen, state, ending_of(seen))


def all_standings(on_record: OnRecord, *, known_at: int | None) -> dict[str, tuple[Interval, ...]]:
    """Give the standings of every state on record, the instrument being evaluated only once."""
    seen = view_of(on_record, None, known_at)
    return standings_in(seen, states_of(seen))


def standing_on(
    on_record: OnRecord, state: str, *, as_of: date | None, known_at: int | None
) -> Interval | None:
    """Give a state's standing on a day (None: after all that is known); None where it has none.

    On a day within the bounds of an imprecise change the standing is undetermined.
    """
    return on_day(standings(on_record, state, known_at=known_at), as_of)


def on_day(found: tuple[Interval, ...], as_of: date | None) -> Interval | None:
    """Pick the standing of a day among a state's standings, as ``standing_on`` does."""
    begun = [i for i in found if as_of is None or i.since.earliest <= as_of]
    if not begun:
        return None
    last = begun[-1]
    if as_of is None or last.since.latest <= as_of:
        return last
    return last._replace(standing=Standing.UNDETERMINED)


def states(on_record: OnRecord, known_at: int | None) -> tuple[str, ...]:
    """Give the codes of all states of which an act or a report is known, sorted."""
    return states_of(view_of(on_record, None, known_at))


def discrepancies(on_record: OnRecord, known_at: int | None) -> tuple[Discrepancy, ...]:
    """Give every report that differs from the day shown: computed, or better reported.

    Days that are only known within bounds differ when no day fits both.
    """
    seen = view_of(on_record, None, known_at)
    found = []
    for state, reports in seen.reports.items():
        shown = _shown(seen, state)
        found += [
            Discrepancy(state=state, shown=shown, reported=report)
            for report in reports
            if shown.on is not None and differ(shown.on, report.on)
        ]
    return tuple(found)


def what_is_missing(
    on_record: OnRecord, *, as_of: date | None, known_at: int | None
) -> tuple[Missing, ...] | tuple[Gap, ...]:
    """Say what is wanting: acts or facts where a clause asks for them, else what is not on record.

    Nothing where the instrument's day is computed.
    """
    seen = view_of(on_record, as_of, known_at)
    return seen.gaps if seen.general is None else seen.general.missing


def participations(on_record: OnRecord, as_of: date | None, known_at: int | None) -> Other:
    """Give what another instrument, whose clauses name this one, may know of it.

    A state whose standing is undetermined may be a party from that day on, or may never have been:
    it is given as one that came, and left, at some day from then on.
    """
    seen = view_of(on_record, as_of, known_at)
    answer = seen.answer
    is_open = isinstance(answer, NotOnRecord) or (
        isinstance(answer, Verdict) and answer.outcome is Outcome.UNKNOWN
    )
    standings = standings_in(seen, states_of(seen))
    parties = [p for state, found in standings.items() for p in parties_among(state, found)]
    consented = [
        p for state, found in standings.items() for p in parties_among(state, found, CONSENTED)
    ]
    declared = seen.acts.kind(Kind.OPT_IN_ONLY)
    return Other(
        in_force_on=None if isinstance(answer, NotOnRecord) else answer.on,
        is_open=is_open,
        parties=tuple(parties),
        contracting=tuple(consented),
        opt_in_only=frozenset(act.by for act in declared if act.by is not None),
    )


def parties_among(
    state: str, found: tuple[Interval, ...], those: frozenset[Standing] = PARTIES
) -> list[Participation]:
    """Give the times during which a state is, or may be, a party, by its standings.

    ``those`` are the standings that make one.
    """
    times: list[Participation] = []
    for interval in found:
        if interval.standing is Standing.UNDETERMINED:
            some_day = Day(interval.since.earliest, date.max)
            times.append(Participation(state=state, since=some_day, until=some_day))
        elif interval.standing in those:
            since = interval.since
            if times and times[-1].until == since:
                since = times.pop().since
            times.append(Participation(state=state, since=since, until=interval.until))
    return times


def view_of(on_record: OnRecord, as_of: date | None, known_at: int | None) -> View:
    """Give what is on record at two times, each instrument that the clauses name evaluated once."""
    others = {name: participations(other, as_of, known_at) for name, other in on_record.others}
    return view(on_record, as_of, known_at, others)


def differ(one: Day, other: Day) -> bool:
    """Tell whether no day fits both."""
    return one.latest < other.earliest or other.latest < one.earliest


def standings_in(seen: View, states: Iterable[str]) -> dict[str, tuple[Interval, ...]]:
    """Give the standings of some states in a view, as ``all_standings`` gives those of all."""
    end = ending_of(seen)
    return {state: _standings(seen, state, end) for state in states}


def _standings(seen: View, state: str, end: Verdict | None = None) -> tuple[Interval, ...]:
    kinds = seen.acts.by_kind
    own, steps = seen.acts.of(state), bound(seen, state)
    delayed: Mapping[int, Verdict] = {}
    by_clause = seen.clauses is not None and seen.clauses.provisional is not None
    if by_clause or Kind.PROVISIONAL_APPLICATION in kinds:
        applied, delayed = provisional(seen, state)
        steps += applied
    steps += by_acts(own, delayed)
    if Kind.SUSPENSION in kinds:
        steps += suspended(seen, state)
    if seen.background.successions:
        steps += succeeded(seen, state)
        steps += taken_over(seen, state, _standings)
    if end is not None:
        steps += ended(end)
    return intervals(steps)


def ending_of(seen: View) -> Verdict | None:
    """Give the end of the instrument; who remains is counted by the standings without that end."""
    if not may_end(seen.clauses, seen.acts):
        return None
    parties: list[Participation] = []
    if must_remain(seen.clauses) is not None:
        for state in states_of(seen):
            parties += parties_among(state, _standings(seen, state))
    return ending(seen.clauses, seen.general, seen.acts, parties)


def _shown(seen: View, state: str | None) -> Verdict | Reported:
    """Give the answer that is shown where there are reports, for the whole or for a state."""
    if state is None:
        answers = [seen.answer]
    else:
        found = _standings(seen, state)
        answers = [i.because for i in found if i.standing in PARTIES]
    computed = [a for a in answers if isinstance(a, Verdict) and a.on is not None]
    return computed[0] if computed else seen.reports[state][0]
