"""A second way to a state's standing, slow and literal: it walks the calendar day by day.

It shares nothing with the first but clauses and acts, knows exact days only, and only clauses that
ask for so many instruments, with days as periods.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from servanda.law.acts import INSTRUMENTS, SIGNATURES, Act, Kind
from servanda.law.clauses import After, AtLeast, Clauses, Days, Delay, Months, Pivot, WithTheOthers

ONE_DAY = timedelta(days=1)
LEAVING = {Kind.WITHDRAWAL_EFFECTIVE, Kind.DENUNCIATION}
BOUND = {"contracting", "provisional", "undetermined", "party", "suspended"}


@dataclass
class Stay:
    """A time of participation: by which consent, and the acts by which the state left it."""

    consent: Act
    notices: list[Act]
    end: Act | None = None
    bound: date | None = None

    @property
    def first_leaving(self) -> Act | None:
        acts = [*self.notices, *([] if self.end is None else [self.end])]
        return self.end or (acts[0] if acts else None)


class Walk:
    """One state's standing on each day."""

    def __init__(self, clauses: Clauses, acts: tuple[Act, ...], state: str) -> None:
        self.clauses = clauses
        self.acts = sorted(acts, key=lambda a: (a.on, a.entry))
        self.own = [a for a in self.acts if a.by == state]
        self.threshold = self.first_day_of_enough()
        self.in_force = None if self.threshold is None else self.after_threshold(self.threshold)
        self.stays = self.all_stays()
        self.signed = self.consented = self.party = self.open = False
        self.applied: date | None = None
        self.suspended = False
        self.left: str | None = None

    # -- days that the clauses give ---------------------------------------------------------------

    def first_day_of_enough(self) -> date | None:
        rule = self.clauses.entry_into_force
        assert isinstance(rule, After)
        assert isinstance(rule.condition, AtLeast)
        for day in sorted({a.on.earliest for a in self.acts}):
            if sum(self.counts(s, day) for s in {a.by for a in self.acts}) >= rule.condition.n:
                return day
        return None

    def counts(self, state: str | None, day: date) -> bool:
        done = [a for a in self.acts if a.by == state and a.on.earliest <= day]
        consents = [n for n, a in enumerate(done) if a.kind in INSTRUMENTS]
        leaving = [n for n, a in enumerate(done) if a.kind in LEAVING]
        return bool(consents) and (not leaving or consents[-1] > leaving[-1])

    def after_threshold(self, day: date) -> date:
        rule = self.clauses.entry_into_force
        assert isinstance(rule, After)
        return walk(day, rule.delay)

    def bound_on(self, consent: date) -> date | None:
        rule = self.clauses.for_states
        assert isinstance(rule, WithTheOthers)
        if self.in_force is None or self.threshold is None:
            return None
        pivot = self.threshold if rule.pivot is Pivot.THRESHOLD else self.in_force
        return self.in_force if consent <= pivot else max(walk(consent, rule.later), self.in_force)

    def all_stays(self) -> list[Stay]:
        found: list[Stay] = []
        inside = False
        for act in self.own:
            if act.kind in INSTRUMENTS and (not inside or found[-1].notices):
                if inside:
                    found[-1].end = found[-1].notices[0]
                found.append(Stay(consent=act, notices=[]))
                inside = True
            elif inside and act.kind is Kind.DENUNCIATION:
                found[-1].notices.append(act)
            elif inside and act.kind is Kind.WITHDRAWAL_EFFECTIVE:
                found[-1].end = act
                inside = False
        for stay in found:
            day, leaving = self.bound_on(stay.consent.on.earliest), stay.first_leaving
            gone = day is not None and leaving is not None and leaving.on.earliest <= day
            stay.bound = None if gone else day
        return found

    # -- the walk ---------------------------------------------------------------------------------

    def standings(self, first: date, days: int) -> list[str | None]:
        found: list[str | None] = []
        ended = self.end()
        day = first
        for _ in range(days):
            before = self.show()
            if before != "ended" and (ended is None or day <= ended):
                self.live(day)
            if day == ended and self.show() in BOUND | {"signatory"}:
                self.leave("ended")
            found.append(self.show())
            day += ONE_DAY
        return found

    def end(self) -> date | None:
        duration = self.clauses.duration
        if duration is None or duration.term is None or self.in_force is None:
            return None
        return walk(self.in_force, duration.term)

    def live(self, day: date) -> None:
        """Let everything of a day happen, in the order of the state's own acts."""
        for act in self.own:
            self.follow(act, day)
            if act.on.earliest == day:
                self.do(act, day)
            self.come_in(act, day)
        for act in self.own:
            if act.on.earliest == day and act.kind is Kind.SUSPENSION:
                self.suspended = True
            if act.on.earliest == day and act.kind is Kind.SUSPENSION_ENDED:
                self.suspended = False

    def do(self, act: Act, day: date) -> None:
        if act.kind in SIGNATURES:
            self.signed = True
        elif act.kind in INSTRUMENTS:
            self.consented = self.consented or any(s.consent is act for s in self.stays)
        elif act.kind is Kind.WITHDRAWAL_EFFECTIVE and self.show() in BOUND:
            self.leave("withdrawn")
        elif act.kind is Kind.WILL_NOT_BECOME_PARTY and not self.party:
            self.leave("will-not-become-party")
        elif act.kind is Kind.NOT_INTERESTED and self.show() in {None, self.left}:
            self.leave("not-interested")
        elif act.kind is Kind.PROVISIONAL_APPLICATION:
            self.applied = day
        elif act.kind is Kind.PROVISIONAL_APPLICATION_ENDED and self.applied is not None:
            lasted, self.applied = self.applied < day, None
            if lasted and self.show() is None:
                self.leave("withdrawn")

    def come_in(self, act: Act, day: date) -> None:
        for stay in self.stays:
            if stay.consent is act and stay.bound == day:
                self.party, self.open = True, False

    def follow(self, notice: Act, day: date) -> None:
        """Let a notice of withdrawal take effect."""
        for n, stay in enumerate(self.stays):
            if not any(given is notice for given in stay.notices):
                continue
            effect, surely = self.effect(notice.on.earliest, stay.bound)
            following = self.stays[n + 1] if n + 1 < len(self.stays) else None
            back = None if following is None else following.bound
            if effect != day or (back is not None and back <= effect):
                continue
            if self.show() in BOUND:
                if surely:
                    self.leave("withdrawn")
                else:
                    self.party, self.open = False, True
            if following is not None and following.consent.on.earliest <= day and surely:
                self.consented = True

    def effect(self, notice: date, bound: date | None) -> tuple[date, bool]:
        if bound is None or notice <= bound:
            return notice, True
        if self.clauses.withdrawal is None:
            return walk(notice, Months(12)), False
        return walk(notice, self.clauses.withdrawal.delay), True

    def leave(self, standing: str) -> None:
        self.signed = self.consented = self.party = self.open = self.suspended = False
        self.applied = None
        self.left = standing

    def show(self) -> str | None:
        if self.party:
            return "suspended" if self.suspended else "party"
        if self.open:
            return "undetermined"
        if self.applied is not None:
            return "provisional"
        if self.consented:
            return "contracting"
        return "signatory" if self.signed else self.left


def walk(day: date, delay: Delay) -> date:
    if isinstance(delay, Days):
        return day + delay.n * ONE_DAY
    assert isinstance(delay, Months)
    number, month = day.day, day.month
    for _ in range(delay.n):
        month = month % 12 + 1
        while day.month != month:
            day += ONE_DAY
    there = day
    while there.day != number and (there + ONE_DAY).month == month:
        there += ONE_DAY
    return there
