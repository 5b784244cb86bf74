"""What if: answers with supposed acts, and what would follow if what is missing were done.

Rules it keeps:

- nothing is stored: a supposed act has a negative entry, and reasons that rest on it show so;
- a supposed act counts like any other, and after the acts on record of its day;
- who could do what is missing is told by the clause; where any state could, none is guessed: an
  unnamed one stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import assert_never

from servanda.law.acts import CONSENTS, INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import Anyone, Named, PartiesOf, Signatories, Weight, Who
from servanda.law.dates import Day, exact
from servanda.law.evaluate.case import Acts, indexed
from servanda.law.evaluate.rules import entry_into_force
from servanda.law.standing import OnRecord
from servanda.law.standing.answers import view_of
from servanda.law.standing.view import View
from servanda.law.verdict import Missing, Outcome, Verdict

#: Begins the code of a supposed state that no clause and no record names.
UNNAMED = "?"
_LEAVING = frozenset({Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanting:
    """What is missing, and who could do it."""

    missing: Missing
    among: frozenset[str]
    """The states that have not done it and whose act would count; empty where any state's would, or
    no state's act is wanting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """What would follow if everything that is missing were done on one day."""

    on: date
    """The day on which it is supposed to be done."""
    wanting: tuple[Wanting, ...]
    """What is missing now."""
    supposed: tuple[Act, ...]
    """The acts supposed; any others of those that ``wanting`` names would do as well."""
    verdict: Verdict
    """The instrument's verdict with them: met on the earliest day of entry into force, or not met
    with what no act can bring about."""


def what_if(on_record: OnRecord, acts: Iterable[Act]) -> OnRecord:
    """Give the record with these acts supposed as well; ask of it what can be asked of any.

    Their entries become negative, -1 for the first; one that is ``about`` another of them names it
    by the entry it was given with. An act that ``replaces`` one on record takes its place.
    """
    taken = min((r.entry for r in on_record.records if r.entry < 0), default=0)
    supposed = tuple(acts)
    # What is given with a number of its own may be spoken of by it, unless it is one on record.
    recorded = {record.entry for record in on_record.records}
    numbers = {
        act.entry: taken - n for n, act in enumerate(supposed, start=1) if act.entry not in recorded
    }
    renumbered = tuple(
        replace(act, entry=taken - n, about=_renumbered(act.about, numbers))
        for n, act in enumerate(supposed, start=1)
    )
    return replace(on_record, records=(*on_record.records, *renumbered))


def _renumbered(about: int | None, numbers: Mapping[int, int]) -> int | None:
    return None if about is None else numbers.get(about, about)


def who_is_wanting(
    on_record: OnRecord, *, as_of: date | None, known_at: int | None
) -> tuple[Wanting, ...]:
    """Say what is missing for the instrument to enter into force, and which states could do it.

    Nothing where its day is computed, or where its clauses are not on record.
    """
    return _wanting(view_of(on_record, as_of, known_at))


def if_the_next_came(
    on_record: OnRecord, on: date, *, as_of: date | None = None, known_at: int | None = None
) -> Prospect | None:
    """Tell when it would enter into force if all that is missing were done on a day.

    Where two more of six states are wanting, by any two of them. None where nothing is wanting, or
    the clauses are not on record.
    """
    seen = view_of(on_record, as_of, known_at)
    if seen.clauses is None or seen.general is None or seen.general.outcome is Outcome.MET:
        return None
    verdict, supposed = seen.general, tuple[Act, ...]()
    wanted: tuple[Missing, ...] = ()
    acts = seen.acts
    while verdict.outcome is not Outcome.MET and verdict.missing != wanted:
        wanted = verdict.missing
        more = _Supposing(acts, seen, exact(on), verdict).acts()
        supposed = (*supposed, *more)
        acts = indexed([*acts, *more])
        verdict = entry_into_force(seen.clauses, acts, seen.background)
    return Prospect(on=on, wanting=_wanting(seen), supposed=supposed, verdict=verdict)


def _wanting(seen: View) -> tuple[Wanting, ...]:
    missing = () if seen.general is None else seen.general.missing
    return tuple(Wanting(missing=m, among=among(m, seen.acts, seen)) for m in missing)


def among(missing: Missing, acts: Acts, seen: View) -> frozenset[str]:
    """Give the states whose act would count towards what is missing and that have not done it."""
    group = missing.states or _group(missing.by, acts, seen)
    if not missing.states:
        group -= {state for state in group if _has_done(acts.of(state), missing.kinds)}
    return group


def _group(who: Who | None, acts: Acts, seen: View) -> frozenset[str]:
    match who:
        case None | Anyone():
            return frozenset()
        case Named(states=states):
            return states
        case Signatories():
            return frozenset(act.by for act in acts.kind(*SIGNATURES) if act.by is not None)
        case PartiesOf(instrument=instrument, contracting=contracting):
            other = seen.background.others.get(instrument)
            if other is None:
                return frozenset()
            parties = other.contracting if contracting else other.parties
            return frozenset(party.state for party in parties if party.until is None)
        case _:
            assert_never(who)


def _has_done(own: Sequence[Act], kinds: frozenset[Kind]) -> bool:
    """Tell whether a state did such an act, and did not take it back after."""
    also = frozenset() if kinds.isdisjoint(CONSENTS) else frozenset({Kind.CONSENT})
    done = False
    for act in own:
        done = act.kind in kinds | also or (done and act.kind not in _LEAVING)
    return done


class _Supposing:
    """What is missing, done on one day: the acts supposed for it, numbered after those before."""

    def __init__(self, acts: Acts, seen: View, on: Day, verdict: Verdict) -> None:
        self.known = acts
        self.seen = seen
        self.on = on
        self.missing = verdict.missing
        self.weights = _weights(verdict)
        self.next = min(-1, min((act.entry for act in acts), default=0) - 1)
        self.unnamed = sum(state.startswith(UNNAMED) for state in acts.by_state)

    def acts(self) -> tuple[Act, ...]:
        """Give the acts by which everything that is missing would be done."""
        return tuple(act for missing in self.missing for act in self._doing(missing))

    def _doing(self, missing: Missing) -> Iterator[Act]:
        if missing.fact is not None:
            yield self._act(Kind.FACT, what=missing.fact)
        events = missing.kinds & _BY_NO_STATE
        if events:
            yield from self._events(min(events), missing)
        elif missing.kinds:
            for state in self._states(missing):
                yield self._act(self._kind(state, missing.kinds), by=state)

    def _events(self, kind: Kind, missing: Missing) -> Iterator[Act]:
        """Let the depositary or an organ do its part, about the acts of the states concerned."""
        if not missing.states:
            yield self._act(kind)
        for state in sorted(missing.states):
            for act in self.known.of(state):
                if act.kind in CONSENTS:
                    yield self._act(kind, about=act.entry)

    def _states(self, missing: Missing) -> list[str]:
        """Give as many states as are wanting, the weightiest first; unnamed where any would do."""
        could = among(missing, self.known, self.seen)
        ordered = sorted(could, key=lambda state: (-self.weights.get(state, Fraction(0)), state))
        if could or not isinstance(missing.by, Anyone):
            return ordered[: missing.acts]
        first = self.unnamed + 1
        self.unnamed += missing.acts
        return [f"{UNNAMED}{n}" for n in range(first, first + missing.acts)]

    def _kind(self, state: str, kinds: frozenset[Kind]) -> Kind:
        """Choose among the kinds that count the one that such a state would use."""
        signed = any(act.kind in SIGNATURES for act in self.known.of(state))
        usual = Kind.RATIFICATION if signed else Kind.ACCESSION
        return usual if usual in kinds else min(kinds & INSTRUMENTS or kinds)

    def _act(
        self,
        kind: Kind,
        *,
        by: str | None = None,
        what: str | None = None,
        about: int | None = None,
    ) -> Act:
        entry = self.next
        self.next -= 1
        return Act(entry=entry, kind=kind, on=self.on, by=by, what=what, about=about)


#: What is done by the depositary or an organ, not by a state.
_BY_NO_STATE = frozenset(
    {Kind.ADOPTION, Kind.DEPOSITARY_NOTICE, Kind.REGISTRATION, Kind.ORGAN_DECISION}
)


def _weights(verdict: Verdict) -> dict[str, Fraction]:
    """Give the weights of states where a verdict rests on any."""
    found = dict(verdict.rule.table) if isinstance(verdict.rule, Weight) else {}
    for part in verdict.because:
        found |= _weights(part)
    return found
