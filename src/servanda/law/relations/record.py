"""One instrument's record, ready for questions about two states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servanda.law.acts import CONSENTS, Act, Kind
from servanda.law.background import Background, Policy, Succession, SuccessionForm
from servanda.law.clauses import After, Clauses, OnSigning, Pivot, WithTheOthers
from servanda.law.evaluate.case import Acts
from servanda.law.evaluate.combining import NEVER, OPEN, Bounds, bounds_of
from servanda.law.evaluate.periods import Period, periods
from servanda.law.standing import OnRecord
from servanda.law.standing.answers import view_of
from servanda.law.standing.view import View
from servanda.law.succession import Passing, passing, to_state
from servanda.law.verdict import Outcome, Reported, Verdict

#: Where no clause is on record, every kind of consent opens a time of participation.
_UNWRITTEN = Clauses(
    entry_into_force=After(condition=OnSigning()),
    for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=CONSENTS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is known of one instrument at an entry, whenever it was done."""

    view: View

    @property
    def clauses(self) -> Clauses | None:
        """Its final clauses; None where they are not on record."""
        return self.view.clauses

    @property
    def acts(self) -> Acts:
        """All acts about it, indexed."""
        return self.view.acts

    @property
    def background(self) -> Background:
        """What evaluation may look at beside the instrument itself."""
        return self.view.background

    def follows(self, policy: Policy) -> bool:
        """Tell whether the practice is followed."""
        return policy in self.background.policies

    @property
    def general(self) -> Verdict | None:
        """The verdict on the instrument; a reported day stands in where none is computed."""
        computed, answer = self.view.general, self.view.answer
        if computed is None or not isinstance(answer, Reported):
            return computed
        return computed._replace(outcome=Outcome.MET, on=answer.on, not_before=None, missing=())

    def period(self, state: str, as_of: date | None) -> tuple[Period | None, Period | None]:
        """Give a state's time of participation on a day, or its first, and the one before it."""
        found = self._periods(state)
        if not found:
            return None, None
        opened = (_opened(period).possible for period in found)
        begun = [n for n, day in enumerate(opened) if as_of is None or (day or as_of) <= as_of]
        last = begun[-1] if begun else 0
        return found[last], found[last - 1] if last else None

    def consent(self, state: str, as_of: date | None) -> Bounds:
        """Give the day of a state's own consent, or of the predecessor's whose standing it has."""
        period, _ = self.period(state, as_of)
        if period is None:
            return self._predecessors_consent(state)
        return _opened(period)

    def predecessors(self, state: str) -> tuple[Succession, ...]:
        """Give the successions by which a state took over a predecessor's participation.

        By its notification, or by itself where that is what happened or what is practised (LAW.md
        rules 73, 75); never where the frontier only moved (VCSST art. 15).
        """
        found = to_state(self.background.successions, state)
        if not found:
            return ()
        notified = any(act.kind is Kind.SUCCESSION for act in self.acts.of(state))
        policies = self.background.policies
        return tuple(
            succession
            for succession in found
            if passing(succession, policies) is Passing.PASSES
            or (notified and succession.form is not SuccessionForm.PART_OF_TERRITORY)
        )

    def by(self, state: str, acts: Iterable[Act]) -> tuple[Act, ...]:
        """Give, of these acts, a state's own and what its predecessors did by the succession.

        What a predecessor accepted, or objected to, stands so for who took its place.
        """
        found = list(acts)
        own = [act for act in found if act.by == state]
        for succession in self.predecessors(state):
            before = (act for act in found if act.by == succession.predecessor)
            own += [act for act in before if act.on.latest <= succession.on.earliest]
        return tuple(own)

    def _predecessors_consent(self, state: str) -> Bounds:
        for succession in self.predecessors(state):
            period, _ = self.period(succession.predecessor, succession.on.earliest)
            if period is not None and period.consent is not None:
                return bounds_of(period.consent.on)
        return NEVER

    def _periods(self, state: str) -> tuple[Period, ...]:
        own = () if self.clauses is None else self._by(self.clauses, state)
        return own or self._by(_UNWRITTEN, state)

    def _by(self, clauses: Clauses, state: str) -> tuple[Period, ...]:
        return periods(clauses, self.acts, state, self.background)


def _opened(period: Period) -> Bounds:
    """Give when a time of participation began; for a party of the amended, as far as is known."""
    if period.consent is not None:
        return bounds_of(period.consent.on)
    return OPEN if period.membership is None else bounds_of(period.membership.since)


def record_of(on_record: OnRecord, known_at: int | None) -> Record:
    """Sort out what is known of an instrument, for questions about any two states."""
    return Record(view=view_of(on_record, None, known_at))
