"""What a reservation, or its part on one provision, does between its author and one other state.

Rules it keeps:

- nothing is stored: for each day the effect follows from what had been done by then, and where a
  day that decides is open, every possible effect is given;
- silence, objections and withdrawals count between the two alone (VCLT art. 20(4), 21, 22(3));
  whose acceptance is needed is for the instrument to say (art. 20(1)-(3));
- where all must accept, and for a late reservation, one objection in time defeats it towards all
  (art. 20(2); rule 40); who joined after the period had ended has no say;
- what the rules of the Convention give is undetermined where they are not applied (rule 3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Acceptance, Reservations
from servanda.law.evaluate.combining import (
    NEVER,
    Bounds,
    bounds_of,
    earliest_of,
    latest_of,
)
from servanda.law.evaluate.delays import later_if_known
from servanda.law.relations.permission import WHOLE, is_part_of, permitted
from servanda.law.relations.positions import (
    AGAINST,
    Answered,
    Objected,
    Position,
    come_true,
)
from servanda.law.relations.record import Record
from servanda.law.relations.reserving import Made
from servanda.law.relations.values import Effect

OBJECTIONS = (Kind.OBJECTION, Kind.OPPOSING_OBJECTION)
_LONG_AGO = Bounds(date.min, date.min)

_EACH = {
    Position.PENDING: Effect.PENDING,
    Position.ACCEPTED: Effect.MODIFIED,
    Position.OBJECTED: Effect.NOT_APPLIED,
    Position.OPPOSED: Effect.NO_RELATIONS,
}


@dataclass(frozen=True, kw_only=True)
class Part:
    """One reservation, or its part on one provision, as it stands towards one state.

    No slots: what follows from it is worked out once, and kept beside it.
    """

    made: Made
    toward: str
    provision: str
    """``WHOLE`` for the whole, or for the rest where acts name some provisions."""
    record: Record
    consent: Bounds
    """The other state's own consent."""

    @cached_property
    def regime(self) -> Reservations:
        """The instrument's regime of reservations; the Convention's where none is on record."""
        clauses = self.record.clauses
        return Reservations() if clauses is None else clauses.reservations

    @cached_property
    def about(self) -> tuple[Act, ...]:
        """The acts that speak of it and touch the provision."""
        spoken = (a for entry in self.made.entries for a in self.record.acts.about.get(entry, ()))
        return tuple(act for act in spoken if self._touches(act))

    @cached_property
    def notices(self) -> tuple[Act, ...]:
        """The depositary's notices of it to the other state: of its confirmation, if any."""
        return self._notices_to(self.toward)

    @cached_property
    def counts_for_all(self) -> bool:
        """Tell whether one state's objection defeats it towards all."""
        return self.made.is_late or self.regime.acceptance is Acceptance.ALL

    @cached_property
    def own(self) -> Answered:
        """The other state's own answer."""
        return self._answered(self.toward, _LONG_AGO if self.counts_for_all else self.consent)

    @cached_property
    def answers(self) -> tuple[Answered, ...]:
        """The answers that count: the other state's own first."""
        if not self.counts_for_all:
            return (self.own,)
        others = (s for s in self.record.acts.by_state if s not in {self.toward, self.made.author})
        return (self.own, *self._with_a_say(others))

    @cached_property
    def organ(self) -> Bounds:
        """Acceptance by the competent organ (art. 20(3))."""
        accepted = [a for a in self.about if a.kind is Kind.RESERVATION_ACCEPTED and a.by is None]
        return earliest_of(bounds_of(a.on) for a in accepted) if accepted else NEVER

    @cached_property
    def withdrawals(self) -> tuple[Act, ...]:
        """The author's withdrawals of it; of a kept one also the predecessor's, before that."""
        return tuple(
            act
            for act in self.about
            if act.kind is Kind.RESERVATION_WITHDRAWN and self._may_withdraw(act)
        )

    @cached_property
    def withdrawn(self) -> Bounds:
        """The day on which its withdrawal is operative towards the other (art. 22(3)(a))."""
        if not self.withdrawals:
            return NEVER
        return earliest_of(self.operative(act, self.toward) for act in self.withdrawals)

    def objection_withdrawals(self, objection: Act) -> tuple[Act, ...]:
        """Give the withdrawals of an objection, by whoever made it, that touch the provision."""
        found = self.record.acts.speaking_of(objection, Kind.OBJECTION_WITHDRAWN)
        return tuple(act for act in found if act.by == objection.by and self._touches(act))

    def notices_of(self, entry: int, state: str) -> tuple[Act, ...]:
        """Give the depositary's notices of an act to that state, or to all (art. 78(c))."""
        return tuple(
            act
            for act in self.record.acts.about.get(entry, ())
            if act.kind is Kind.DEPOSITARY_NOTICE and act.toward in {None, state}
        )

    def operative(self, act: Act, toward: str) -> Bounds:
        """Give the day on which a withdrawal is operative: when that state has notice (art. 22)."""
        notices = self.notices_of(act.entry, toward)
        own = latest_of(bounds_of(day) for day in (act.on, act.effect_on) if day is not None)
        if not notices:
            return Bounds(own.possible, None)
        return latest_of([own, earliest_of(bounds_of(n.on) for n in notices)])

    def turns(self) -> Iterator[Bounds]:
        """Give the days on which its effect may change."""
        yield from (self.made.since, self.withdrawn, self.organ)
        for answer in self.answers:
            yield from answer.turns()

    def on(self, day: date) -> frozenset[Effect]:
        """Give every effect that it can have on a day by what is on record."""
        found: set[Effect] = set()
        for withdrawn in come_true(self.withdrawn, day):
            for made in come_true(self.made.since, day):
                if withdrawn:
                    found.add(Effect.WITHDRAWN)
                elif not made:
                    found.add(Effect.UNCONFIRMED)
                else:
                    found |= self._once_made(day)
        return frozenset(found)

    # -- inside -----------------------------------------------------------------------------------

    def _once_made(self, day: date) -> set[Effect]:
        found: set[Effect] = set()
        for is_permitted in permitted(self.regime, self.provision):
            if is_permitted:
                found |= self._if_permitted(day)
            elif self.record.follows(Policy.INVALID_RESERVATION_SEVERED):
                found.add(Effect.SEVERED)
            else:
                found.add(Effect.NOT_PERMITTED)
        return found

    def _if_permitted(self, day: date) -> set[Effect]:
        if self.made.is_late:
            if not self.record.follows(Policy.LATE_RESERVATION_BY_SILENCE):
                return {Effect.LATE}
            return self._by_all(day, Effect.LATE)
        match self.regime.acceptance:
            case Acceptance.NOT_NEEDED:
                return {Effect.MODIFIED}
            case Acceptance.ORGAN:
                accepted = come_true(self.organ, day)
                return {Effect.MODIFIED if yes else Effect.PENDING for yes in accepted}
            case Acceptance.ALL:
                return self._by_all_or_opposed(day)
            case Acceptance.EACH:
                return {_EACH[position] for position in self.own.on(day)}
            case _:
                assert_never(self.regime.acceptance)

    def _by_all_or_opposed(self, day: date) -> set[Effect]:
        own = self.own.on(day)
        if own == {Position.OPPOSED}:
            return {Effect.NO_RELATIONS}
        opposed = {Effect.NO_RELATIONS} if Position.OPPOSED in own else set()
        return opposed | self._by_all(day, Effect.NOT_ESTABLISHED)

    def _by_all(self, day: date, defeated: Effect) -> set[Effect]:
        positions = [answer.on(day) for answer in self.answers]
        if any(possible <= AGAINST for possible in positions):
            return {defeated}
        found = {defeated} if any(possible & AGAINST for possible in positions) else set()
        if any(Position.PENDING in possible for possible in positions):
            found.add(Effect.PENDING)
        if all(Position.ACCEPTED in possible for possible in positions):
            found.add(Effect.MODIFIED)
        return found

    def _with_a_say(self, states: Iterable[str]) -> Iterator[Answered]:
        """Give the answers of those that had consented by the end of the period."""
        for state in states:
            consent, ends = self.record.consent(state, None), self._ends(state)
            if consent.possible is None or consent.possible > (ends.certain or date.max):
                continue
            surely = (consent.certain or date.max) <= (ends.possible or date.min)
            yield replace(self._answered(state, _LONG_AGO), surely_counts=surely)

    def _answered(self, state: str, consent: Bounds) -> Answered:
        last_day = latest_of([self._ends(state), consent])
        own = self.record.by(state, self.about)
        accepted = tuple(a for a in own if a.kind is Kind.RESERVATION_ACCEPTED)
        expressly = earliest_of(bounds_of(a.on) for a in accepted) if accepted else NEVER
        return Answered(
            last_day=last_day,
            accepted=NEVER if self.made.is_late else expressly,
            objections=tuple(
                Objected(
                    act=act,
                    after_acceptance=any(a.on.latest < act.on.earliest for a in accepted),
                    until=earliest_of([self._objection_withdrawn(act), expressly]),
                )
                for act in own
                if act.kind in OBJECTIONS
            ),
        )

    def _ends(self, state: str) -> Bounds:
        """Give the end of the period of silence for a state, its own consent left aside."""
        notices = self._notices_to(state)
        notified = [bounds_of(notice.on) for notice in notices]
        since = earliest_of(notified) if notified else Bounds(self.made.since.possible, None)
        started = latest_of([since, self.made.since])
        return Bounds(*(later_if_known(day, self.regime.silence) for day in started))

    def _objection_withdrawn(self, objection: Act) -> Bounds:
        withdrawn = self.objection_withdrawals(objection)
        if not withdrawn:
            return NEVER
        return earliest_of(self.operative(act, self.made.author) for act in withdrawn)

    def _notices_to(self, state: str) -> tuple[Act, ...]:
        for entry in reversed(self.made.entries):
            if found := self.notices_of(entry, state):
                return found
        return ()

    def _may_withdraw(self, act: Act) -> bool:
        if act.by == self.made.author:
            return True
        kept_since = self.made.since.possible if self.made.is_kept else None
        return act.by == self.made.act.by and kept_since is not None and act.on.latest <= kept_since

    def _touches(self, act: Act) -> bool:
        if not act.provisions:
            return True
        return self.provision != WHOLE and any(
            is_part_of(self.provision, named) for named in act.provisions
        )
