"""Whether an instrument is in force between two states, and what keeps it out of force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.clauses import Closed, Open
from servanda.law.dates import Day
from servanda.law.evaluate import between_acceding
from servanda.law.evaluate.combining import bounds, distinct
from servanda.law.relations.positions import come_true
from servanda.law.relations.record import Record, record_of
from servanda.law.relations.reserved import Settled, settled
from servanda.law.relations.values import Bar, Effect, InForce, Relation, Reserved
from servanda.law.standing import PARTIES, Interval, OnRecord, Standing, on_day
from servanda.law.standing.answers import standings_in
from servanda.law.verdict import Verdict

#: Acts that concern the relation of two states.
_BETWEEN_TWO = frozenset({Kind.RESERVATION, Kind.SUSPENSION})
#: What a reservation makes of the instrument's being in force between the two.
_BARS = {Effect.NO_RELATIONS: Bar.OPPOSED, Effect.NOT_ESTABLISHED: Bar.NOT_ESTABLISHED}


def between(
    on_record: OnRecord, a: str, b: str, *, as_of: date | None, known_at: int | None
) -> Relation:
    """Tell whether an instrument is in force between two states, and if not, on whose account."""
    first, second = sorted((a, b))
    record = record_of(on_record, known_at)
    found = standings_in(record.view, (first, second))
    held = (found[first], found[second])
    relation = _by_standing((first, second), held, as_of)
    if not _speaks_of_two(on_record):
        return relation
    if relation.in_force is not InForce.NO:
        relation = _by_accession(relation, record)
    return _by_reservations(_with_suspensions(relation, record), record)


def _speaks_of_two(on_record: OnRecord) -> bool:
    """Tell whether anything on record can make the relation of two states differ from others."""
    clauses = on_record.clauses
    if clauses is not None and not isinstance(clauses.joining, Open | Closed):
        return True
    return any(isinstance(r, Act) and r.kind in _BETWEEN_TWO for r in on_record.records)


def is_party(interval: Interval | None) -> InForce:
    """Tell whether a standing is a party's; one whose operation is suspended is still in force."""
    match interval:
        case Interval(standing=standing) if standing in PARTIES:
            return InForce.YES
        case Interval(standing=Standing.UNDETERMINED):
            return InForce.UNDETERMINED
        case _:
            return InForce.NO


def both(*answers: InForce) -> InForce:
    """Tell whether all of several things are so."""
    if InForce.NO in answers:
        return InForce.NO
    return InForce.UNDETERMINED if InForce.UNDETERMINED in answers else InForce.YES


def barred(
    relation: Relation, answer: InForce, bar: Bar, lacking: Iterable[str], since: Day | None
) -> Relation:
    """Let something keep, or perhaps keep, an instrument out of force between two states.

    Where it does not, or does no longer, it may yet have kept it out until ``since``.
    """
    if answer is InForce.YES:
        days = [day for day in (relation.since, since) if day is not None]
        return replace(relation, since=last_of(days)) if relation.since is not None else relation
    if relation.in_force is InForce.NO and not (answer is InForce.NO and relation.bar is bar):
        return relation  # what is known of it already says as much
    if relation.in_force is answer:
        account, what = {*relation.lacking, *lacking}, relation.bar or bar
    else:
        account, what = set(lacking), bar
    return replace(relation, in_force=answer, since=None, bar=what, lacking=tuple(sorted(account)))


def last_of(days: Iterable[Day]) -> Day:
    """Give the last of several days, each perhaps known only within bounds.

    >>> from servanda.law.dates import whole_year
    >>> last_of([whole_year(2000), Day(date(2000, 6, 1), date(2000, 6, 1))]).earliest
    datetime.date(2000, 6, 1)
    """
    found = tuple(days)
    return Day(max(day.earliest for day in found), max(day.latest for day in found))


def party_since(intervals: tuple[Interval, ...], as_of: date | None) -> Day | None:
    """Give since when a state has been a party, its times of suspension included."""
    begun = [i for i in intervals if as_of is None or i.since.earliest <= as_of]
    since = None
    for interval in begun:
        if is_party(interval) is not InForce.YES:
            since = None
        elif since is None:
            since = interval.since
    return since


def _by_standing(
    states: tuple[str, str], held: tuple[tuple[Interval, ...], ...], as_of: date | None
) -> Relation:
    one, other = (on_day(intervals, as_of) for intervals in held)
    own = (is_party(one), is_party(other))
    answer = both(*own)
    days = [party_since(intervals, as_of) for intervals in held]
    decisive = () if answer is InForce.YES else zip(states, own, strict=True)
    return Relation(
        states=states,
        as_of=as_of,
        in_force=answer,
        since=last_of(day for day in days if day) if answer is InForce.YES else None,
        standings=(one, other),
        lacking=tuple(state for state, is_in in decisive if is_in is answer),
    )


# -- accession (E19, E20) -------------------------------------------------------------------------


def _by_accession(relation: Relation, record: Record) -> Relation:
    verdict = _accession(relation, record)
    if verdict is None:
        return relation
    match come_true(bounds(verdict), relation.as_of or date.max):
        case (True,):
            answer = InForce.YES
        case (False,):
            answer = InForce.NO
        case _:
            answer = InForce.UNDETERMINED
    acceding = {act.by for act in verdict.acts if act.kind is Kind.ACCESSION}
    found = barred(relation, answer, Bar.ACCESSION, set(relation.states) - acceding, verdict.on)
    policies = verdict.policies if found.bar is Bar.ACCESSION else ()
    return replace(found, accession=verdict, policies=policies)


def _accession(relation: Relation, record: Record) -> Verdict | None:
    clauses, general = record.clauses, record.general
    if clauses is None or general is None or isinstance(clauses.joining, Open | Closed):
        return None
    return between_acceding(clauses, general, record.acts, *relation.states, record.background)


# -- suspension (art. 57, 58, 72) -----------------------------------------------------------------


def _with_suspensions(relation: Relation, record: Record) -> Relation:
    if Kind.SUSPENSION not in record.acts.by_kind:
        return relation
    return replace(relation, suspended=tuple(_suspensions(relation, record)))


def _suspensions(relation: Relation, record: Record) -> Iterator[Act]:
    """Give the suspensions between these two alone that have begun and not surely ended."""
    day = relation.as_of or date.max
    for act in record.acts.kind(Kind.SUSPENSION):
        begun = (act.effect_on or act.on).earliest <= day
        if begun and {act.by, act.toward} == set(relation.states):
            ended = [end for end in record.acts.kind(Kind.SUSPENSION_ENDED) if _ends(end, act)]
            if not any((end.effect_on or end.on).latest <= day for end in ended):
                yield act


def _ends(end: Act, suspension: Act) -> bool:
    """Tell whether an act ends a suspension: this one, or any of the same by the same state."""
    if end.about is not None:
        return end.about == suspension.entry
    same = (end.by, end.toward) == (suspension.by, suspension.toward)
    return same and end.on >= suspension.on


# -- reservations ---------------------------------------------------------------------------------


def _by_reservations(relation: Relation, record: Record) -> Relation:
    if Kind.RESERVATION not in record.acts.by_kind:
        return relation
    one, other = relation.states
    found = (
        *settled(record, one, other, relation.as_of),
        *settled(record, other, one, relation.as_of),
    )
    for result in found:
        relation = _by_reservation(relation, result)
    made = sorted((result.reserved for result in found), key=_in_order_made)
    return replace(relation, reservations=tuple(made))


def _by_reservation(relation: Relation, result: Settled) -> Relation:
    reserved = result.reserved
    possible = reserved.may_be or (reserved.effect,)
    bars = [_BARS[effect] for effect in possible if effect in _BARS]
    if not bars:
        return barred(relation, InForce.YES, Bar.OPPOSED, (), result.free_since)
    bar = bars[0]
    surely = possible == (Effect.NO_RELATIONS,) and not reserved.may_be
    answer = InForce.NO if surely else InForce.UNDETERMINED
    account = reserved.author if bar is Bar.NOT_ESTABLISHED else reserved.toward
    found = barred(relation, answer, bar, (account,), None)
    rests_on = reserved.policies if found is not relation else ()
    return replace(found, policies=distinct([*found.policies, *rests_on]))


def _in_order_made(reserved: Reserved) -> tuple[object, ...]:
    act = reserved.reservation
    return act.on, act.entry, reserved.author, sorted(reserved.provisions)
