"""How long an instrument lasts: its term, its last day, and who must remain (VCLT art. 54, 55, 59).

Rules it keeps:

- an instrument without a clause on its duration lasts until all its parties end it;
- a term runs from entry into force; prolonged by silence it ends only for the states that gave
  notice in time, which is for ``leaving``, and for all when fewer than two remain;
- the number of parties is looked at only when one of them leaves: an instrument does not end
  because it began with few (art. 55).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.background import Participation
from servanda.law.clauses import Clauses, Duration, Prolonged
from servanda.law.dates import exact
from servanda.law.evaluate.case import indexed
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    bounds,
    bounds_of,
    earliest_of,
    verdict_of,
)
from servanda.law.evaluate.delays import cautions, later_if_known
from servanda.law.evaluate.doing import done
from servanda.law.verdict import Caution, Verdict

#: A treaty is between two at least.
LEAST = 2


def may_end(clauses: Clauses | None, acts: Sequence[Act]) -> bool:
    """Tell whether anything on record can end the instrument as a whole."""
    lasts = clauses is None or clauses.duration is None
    return not lasts or bool(indexed(acts).kind(Kind.TERMINATION))


def must_remain(clauses: Clauses | None) -> int | None:
    """Give how many parties must remain for it to go on; None where it goes on with any."""
    duration = None if clauses is None else clauses.duration
    if duration is None:
        return None
    return LEAST if isinstance(duration.renewal, Prolonged) else duration.below


def ending(
    clauses: Clauses | None,
    general: Verdict | None,
    acts: Sequence[Act],
    parties: Sequence[Participation] = (),
) -> Verdict | None:
    """Give the verdict on the end of the instrument; None where nothing on record can end it.

    Args:
        clauses: the final clauses, where they are on record.
        general: the verdict on its entry into force.
        acts: all acts about the instrument, corrections applied.
        parties: who was a party when, its end as a whole apart; needed where ``must_remain``.
    """
    terminations = indexed(acts).kind(Kind.TERMINATION)
    duration = None if clauses is None else clauses.duration
    if duration is None:
        return done(terminations[0]) if terminations else None
    found = [bounds_of(act.on) for act in terminations]
    found += _by_clause(duration, general)
    found += _too_few(must_remain(clauses), parties)
    end = earliest_of(found) if found else NEVER
    deciding = [a for a in terminations if a.on.earliest == end.possible]
    because = () if general is None or duration.term is None else (general,)
    return verdict_of(duration, end, deciding, because, cautions=_cautions(duration, general, end))


def _by_clause(duration: Duration, general: Verdict | None) -> Iterator[Bounds]:
    if duration.until is not None:
        yield bounds_of(exact(duration.until))
    term = duration.term
    if term is not None and general is not None and not isinstance(duration.renewal, Prolonged):
        yield Bounds(*(later_if_known(day, term) for day in bounds(general)))


def _too_few(least: int | None, parties: Sequence[Participation]) -> Iterator[Bounds]:
    """Give the first day on which a party left and fewer than these may, and surely, remain."""
    leaving = [party.until for party in parties if party.until is not None]
    if least is None or not leaving:
        return
    maybe = (d.earliest for d in leaving if _surely_there(parties, d.earliest) < least)
    left = (d.latest for d in leaving if d.latest < date.max)  # who may never leave did not surely
    surely = (day for day in left if _perhaps_there(parties, day) < least)
    yield Bounds(min(maybe, default=None), min(surely, default=None))


def _surely_there(parties: Sequence[Participation], day: date) -> int:
    states = {
        p.state
        for p in parties
        if p.since.latest <= day and (p.until is None or day < p.until.earliest)
    }
    return len(states)


def _perhaps_there(parties: Sequence[Participation], day: date) -> int:
    states = {
        p.state
        for p in parties
        if p.since.earliest <= day and (p.until is None or day < p.until.latest)
    }
    return len(states)


def _cautions(duration: Duration, general: Verdict | None, end: Bounds) -> tuple[Caution, ...]:
    term = duration.term
    if term is None or general is None or general.on is None or end.possible is None:
        return ()
    ends_by_term = later_if_known(general.on.earliest, term) == end.possible
    return cautions(general.on, term) if ends_by_term else ()
