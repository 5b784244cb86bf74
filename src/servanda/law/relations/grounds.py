"""On what the effect of a reservation rests: its ground, acts, articles, practices and doubts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import assert_never

from servanda.law.acts import Act, Kind
from servanda.law.background import Policy
from servanda.law.clauses import Acceptance
from servanda.law.dates import Day
from servanda.law.evaluate.combining import Bounds, in_order
from servanda.law.relations.effects import OBJECTIONS, Part
from servanda.law.relations.permission import article_19, permitted
from servanda.law.relations.positions import Answered, come_true
from servanda.law.relations.values import OBJECT_AND_PURPOSE, Doubt, Effect, Ground

#: Effects that follow from the instrument's own clause, or from the author's own acts.
_WITHOUT_THE_CONVENTION = frozenset(
    {Effect.UNCONFIRMED, Effect.NOT_PERMITTED, Effect.SEVERED, Effect.WITHDRAWN}
)


@dataclass(frozen=True, kw_only=True)
class Found:
    """The possible effects of a part on a day, and what they rest on. No slots: see ``Part``."""

    part: Part
    effects: frozenset[Effect]
    as_of: date | None
    day: date
    """The day asked about; without one, the last on which anything changes."""

    @cached_property
    def effect(self) -> Effect:
        """The effect, if there is one alone, and the Convention's rules are applied."""
        if len(self.effects) > 1 or not (self._custom or self._by_instrument):
            return Effect.UNDETERMINED
        (effect,) = self.effects
        return effect

    @property
    def may_be(self) -> tuple[Effect, ...]:
        """What an undetermined effect can be, in the order in which effects are listed."""
        if self.effect is not Effect.UNDETERMINED:
            return ()
        return tuple(effect for effect in Effect if effect in self.effects)

    @cached_property
    def ground(self) -> Ground | None:
        """Why the reservation has its effect, as far as acceptance is concerned."""
        match self.effect:
            case Effect.MODIFIED:
                return self._ground_of_acceptance()
            case Effect.NOT_APPLIED | Effect.NO_RELATIONS | Effect.NOT_ESTABLISHED:
                return Ground.OBJECTED
            case Effect.LATE:
                return Ground.OBJECTED if self._follows_late else None
            case _:
                return None

    @property
    def silence_ends(self) -> Day | None:
        """The last day on which the other may object, while that is pending."""
        last = self.part.own.last_day
        if Effect.PENDING not in self.effects or last.possible is None or self._by_organ:
            return None
        return Day(last.possible, last.certain or date.max)

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts that decide, as far as they were done by the day."""
        return self._done(self._deciding())

    @cached_property
    def claims(self) -> tuple[Act, ...]:
        """Acts that claim incompatibility with the object and purpose, by any state."""
        kinds = (*OBJECTIONS, Kind.FACT)
        about = self.part.about
        return self._done(a for a in about if a.kind in kinds and a.what == OBJECT_AND_PURPOSE)

    @cached_property
    def without_effect(self) -> tuple[Act, ...]:
        """The other state's objections that change nothing."""
        idle = self._authorised or self._by_organ
        own = self.part.own
        late = (o.act for o in own.objections if idle or o.counts(own.last_day) == (False,))
        return self._done(late)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles of the Convention on which the effect rests."""
        confirmed = ("23(2)",) if self.part.made.confirmation is not None else ()
        disputed = ("19(c)",) if self.claims else ()
        return (*confirmed, *self._articles(), *disputed)

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The named practices on which the effect rests."""
        rests_on = {
            Policy.SUCCESSION_FROM_ITS_DATE: self.part.made.is_kept,
            Policy.LATE_RESERVATION_BY_SILENCE: self._follows_late,
            Policy.INVALID_RESERVATION_SEVERED: Effect.SEVERED in self.effects,
            Policy.CONVENTION_AS_CUSTOM: self._custom and not self._by_instrument,
        }
        return tuple(policy for policy, rests in rests_on.items() if rests)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What to be careful about."""
        doubtful = {
            Doubt.NO_NOTICE: self._lacks_notice(),
            Doubt.WITHDRAWAL_NOT_NOTIFIED: self._lacks_notice_of_withdrawal(),
            Doubt.PROVISIONS_NOT_STATED: self._provisions_matter(),
            Doubt.OBJECTION_WITHOUT_EFFECT: bool(self.without_effect),
            Doubt.INCOMPATIBILITY_CLAIMED: bool(self.claims),
        }
        return tuple(doubt for doubt, holds in doubtful.items() if holds)

    # -- inside -----------------------------------------------------------------------------------

    @property
    def _custom(self) -> bool:
        return self._follows(Policy.CONVENTION_AS_CUSTOM)

    @property
    def _follows_late(self) -> bool:
        return self.part.made.is_late and self._follows(Policy.LATE_RESERVATION_BY_SILENCE)

    @property
    def _by_instrument(self) -> bool:
        """Tell whether the instrument gives the effect without the rules of the Convention."""
        return self.effects <= _WITHOUT_THE_CONVENTION or self._authorised

    @property
    def _authorised(self) -> bool:
        return self._accepted_by(Acceptance.NOT_NEEDED)

    @property
    def _by_organ(self) -> bool:
        return self._accepted_by(Acceptance.ORGAN)

    def _accepted_by(self, acceptance: Acceptance) -> bool:
        return not self.part.made.is_late and self.part.regime.acceptance is acceptance

    def _follows(self, policy: Policy) -> bool:
        return self.part.record.follows(policy)

    def _done(self, acts: Iterable[Act]) -> tuple[Act, ...]:
        return in_order(a for a in acts if self.as_of is None or a.on.earliest <= self.as_of)

    def _deciding(self) -> Iterator[Act]:
        part = self.part
        if part.made.confirmation is not None:
            yield part.made.confirmation
        yield from part.notices
        for act in part.withdrawals:
            yield from (act, *part.notices_of(act.entry, part.toward))
        for act in part.about:
            if not self._has_a_say(act):
                continue
            if act.kind is Kind.RESERVATION_ACCEPTED:
                yield act
            elif act.kind in OBJECTIONS:
                yield act
                for withdrawal in part.objection_withdrawals(act):
                    yield from (
                        withdrawal,
                        *part.notices_of(withdrawal.entry, part.made.author),
                    )

    def _has_a_say(self, act: Act) -> bool:
        if self._by_organ:
            return act.by is None
        return act.by == self.part.toward or self.part.counts_for_all

    def _ground_of_acceptance(self) -> Ground:
        if self._authorised:
            return Ground.NO_ACCEPTANCE_NEEDED
        answers = self.part.answers
        if self._by_organ or all(self._surely(answer.accepted) for answer in answers):
            return Ground.ACCEPTED_EXPRESSLY
        if any(self._withdrew(answer) for answer in answers):
            return Ground.OBJECTION_WITHDRAWN
        return Ground.ACCEPTED_BY_SILENCE

    def _withdrew(self, answer: Answered) -> bool:
        return any(
            True in objection.counts(answer.last_day) and self._surely(objection.until)
            for objection in answer.objections
        )

    def _surely(self, found: Bounds) -> bool:
        return come_true(found, self.day) == (True,)

    def _articles(self) -> tuple[str, ...]:
        match self.effect:
            case Effect.NOT_PERMITTED | Effect.SEVERED:
                return (article_19(self.part.regime),)
            case Effect.PENDING:
                return self._acceptance()
            case Effect.MODIFIED:
                return (*self._acceptance(), "21(1)")
            case _:
                return _BY_EFFECT[self.effect]

    def _acceptance(self) -> tuple[str, ...]:
        """Give the articles on acceptance; for a late reservation there are none."""
        if self.part.made.is_late:
            return ()
        match self.part.regime.acceptance:
            case Acceptance.NOT_NEEDED:
                return ("20(1)",)
            case Acceptance.ORGAN:
                return ("20(3)",)
            case Acceptance.ALL:
                return ("20(2)", "20(5)")
            case Acceptance.EACH:
                return _BY_GROUND.get(self.ground, ("20(5)",))
            case _:
                assert_never(self.part.regime.acceptance)

    def _lacks_notice(self) -> bool:
        silent = not (self._authorised or self._by_organ)
        waits = len(self.effects) > 1 or Effect.PENDING in self.effects
        return silent and waits and not self.part.notices

    def _lacks_notice_of_withdrawal(self) -> bool:
        part = self.part
        withdrawals = [(act, part.toward) for act in part.withdrawals]
        for objection in (o for answer in part.answers for o in answer.objections):
            withdrawn = part.objection_withdrawals(objection.act)
            withdrawals += [(act, part.made.author) for act in withdrawn]
        return len(self.effects) > 1 and any(
            not part.notices_of(act.entry, toward)
            for act, toward in withdrawals
            if self._done((act,))
        )

    def _provisions_matter(self) -> bool:
        open_to_question = len(permitted(self.part.regime, self.part.provision)) > 1
        return open_to_question and len(self.effects) > 1


#: The other effects rest on the same articles always.
_BY_EFFECT: dict[Effect, tuple[str, ...]] = {
    Effect.UNCONFIRMED: ("23(2)",),
    Effect.NOT_APPLIED: ("20(4)(b)", "21(3)"),
    Effect.NO_RELATIONS: ("20(4)(b)",),
    Effect.NOT_ESTABLISHED: ("20(2)",),
    Effect.LATE: ("19",),
    Effect.WITHDRAWN: ("22(1)", "22(3)(a)"),
    Effect.UNDETERMINED: (),
}
#: Where each accepts for itself: by silence, unless by one of these.
_BY_GROUND: dict[Ground | None, tuple[str, ...]] = {
    Ground.ACCEPTED_EXPRESSLY: ("20(4)(a)",),
    Ground.OBJECTION_WITHDRAWN: ("22(2)", "22(3)(b)"),
}
