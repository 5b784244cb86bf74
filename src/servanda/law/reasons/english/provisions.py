"""English lines for what an instrument provides on states, joining and leaving."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from servanda.law.clauses import (
    Acceptance,
    AfterEachPeriod,
    Anyone,
    AnyTime,
    AtOnce,
    ButFor,
    Clauses,
    Closed,
    Days,
    Depending,
    Duration,
    EndOfTerm,
    ForAllPartiesOf,
    Joining,
    Months,
    NotAllowed,
    OnceAccepted,
    OnDateOfYear,
    OnSignatureUnlessProcedures,
    Open,
    Permitted,
    PerState,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Reservations,
    Start,
    UnlessOpposed,
    UnlessOptedOut,
    Who,
    Window,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.reasons.days import date_in_words, yearly_in_words
from servanda.law.reasons.english.events import CIRCULATION, Events
from servanda.law.reasons.names import in_order

NOT_BEFORE = "but not before the instrument is in force"
ACCESSION_NOTICE = "the depositary's notification of the accession"


class English(Events):
    """Phrases about clauses, given the names of states, facts and instruments."""

    accepted = "acceptance"
    """The event of an accession's acceptance."""
    all_accepted = "the last consent of all that signed or joined before"
    noticed = "the receipt of the notice"
    """The event from which a withdrawal is counted."""

    def clauses(self, clauses: Clauses) -> tuple[str, ...]:
        """Give the lines on all that the clauses provide; silence is passed over in silence."""
        joining = clauses.joining
        return (
            f"in force {self.rule(clauses.entry_into_force)}",
            *self.per_state(clauses.for_states),
            *(() if joining == Open() else self.joining(joining)),
            *(() if clauses.provisional is None else self.provisional(clauses.provisional)),
            *(() if clauses.withdrawal is None else self.withdrawal(clauses.withdrawal)),
            *(() if clauses.duration is None else self.duration(clauses.duration)),
            *self.reservations(clauses.reservations),
            *map(self.replacing, sorted(clauses.replaces)),
        )

    def per_state(self, per_state: PerState) -> tuple[str, ...]:
        """Give the lines on each state."""
        match per_state:
            case WithTheOthers(pivot=pivot, kinds=kinds, later=later, start=start):
                own = self.after(later, self.own(kinds, start))
                return (
                    f"for a state that consented by {self.pivot(pivot)}: with the instrument",
                    f"for a state that consents later: {own}, {NOT_BEFORE}",
                )
            case OnSignatureUnlessProcedures(delay=delay):
                own = self.after(delay, "the receipt of its notification")
                return (
                    "for a state that signed: on the day of its signature",
                    f"for a state that needs internal procedures: {own}",
                )
            case ForAllPartiesOf(instrument=instrument):
                name = self.instrument(instrument)
                return (
                    f"for every party of {name}: with the instrument",
                    f"for a state that becomes a party of {name} later: from that day",
                )
            case UnlessOptedOut():
                return self._unless_opted_out(per_state)
            case ButFor(states=states, rule=rule, otherwise=otherwise):
                return (
                    *(f"{self.states(states)} — {line}" for line in self.per_state(rule)),
                    *(f"other states — {line}" for line in self.per_state(otherwise)),
                )
            case _:
                assert_never(per_state)

    def joining(self, joining: Joining) -> tuple[str, ...]:
        """Give the lines on accession."""
        match joining:
            case Open(to=Anyone() as to):
                return (f"accession: open to {self.eligible(to)}",)
            case Open(to=to):
                return (f"accession: open only to {self.eligible(to)}",)
            case Closed():
                return ("accession: not possible",)
            case OnceAccepted(delay=delay):
                own = self.after(delay, self.accepted)
                return (
                    f"accession: in force with each state that accepts it, {own}, {NOT_BEFORE}",
                )
            case UnlessOpposed():
                own = self.unless_opposed(joining)
                return (
                    f"accession: in force {own}, {NOT_BEFORE}",
                    self._when_opposed(joining),
                )
            case WithConsentOfAll(delay=delay):
                own = self.after(delay, self.all_accepted)
                return (f"accession: in force {own}, {NOT_BEFORE}",)
            case Depending(group=group, then=then, otherwise=otherwise):
                return (
                    *(f"{self.members(group)} — {line}" for line in self.joining(then)),
                    *(f"other states — {line}" for line in self.joining(otherwise)),
                )
            case _:
                assert_never(joining)

    def eligible(self, who: Who) -> str:
        """Give those to whom accession is open."""
        return "any state" if isinstance(who, Anyone) else self.members(who)

    def unless_opposed(self, joining: UnlessOpposed) -> str:
        """Give the day on which an accession to which nobody objected takes effect."""
        if joining.delay == AtOnce():
            return self.after(joining.within, ACCESSION_NOTICE)
        return self.after(joining.delay, self.moment(joining.within, ACCESSION_NOTICE))

    def provisional(self, provisional: Provisional) -> tuple[str, ...]:
        """Give the lines on provisional application."""
        only = f" ({_provisions(provisional.provisions)})" if provisional.provisions else ""
        return (
            f"provisional application{only} begins {self.provisional_start(provisional)}",
            "provisional application ends with entry into force for the state, or "
            + self.provisional_end(provisional),
        )

    def provisional_start(self, provisional: Provisional) -> str:
        """Give the day on which a state's provisional application begins."""
        return self.after(provisional.delay, _STARTS[provisional.start])

    def provisional_end(self, provisional: Provisional) -> str:
        """Give the day on which a state's own notice ends its provisional application."""
        return self.after(provisional.ended, "the receipt of the state's notice to that effect")

    def withdrawal(self, withdrawal: Withdrawal) -> tuple[str, ...]:
        """Give the lines on withdrawal."""
        effect = self.after(withdrawal.delay, self.noticed)
        allowed = self.notice_allowed(withdrawal)
        match withdrawal.window:
            case AnyTime() | AfterEachPeriod():
                return (*allowed, f"withdrawal takes effect {effect}")
            case EndOfTerm() | OnDateOfYear() if withdrawal.delay != AtOnce():
                return (*allowed, f"withdrawal takes effect no earlier than {effect}")
            case EndOfTerm() | OnDateOfYear() | NotAllowed():
                return allowed
            case _:
                assert_never(withdrawal.window)

    def notice_allowed(self, withdrawal: Withdrawal) -> tuple[str, ...]:
        """Give the lines on when notice of withdrawal may be given."""
        window = self.window(withdrawal.window)
        if withdrawal.not_before == AtOnce() or isinstance(withdrawal.window, NotAllowed):
            return (window,)
        first = self.after(withdrawal.not_before, "entry into force for the state")
        limit = f"notice of withdrawal may first be given {first}"
        return (limit,) if isinstance(withdrawal.window, AnyTime) else (window, limit)

    def window(self, window: Window) -> str:
        """Give when notice of withdrawal may be given."""
        match window:
            case AnyTime():
                return "notice of withdrawal may be given at any time"
            case EndOfTerm(term=term, notice=notice):
                return (
                    f"withdrawal takes effect only at the end of a term of {self.period(term)}; "
                    f"notice at least {self.period(notice)} before"
                )
            case AfterEachPeriod(period=period, open_for=open_for):
                return (
                    f"notice of withdrawal may be given only within {self.period(open_for)} after "
                    f"each period of {self.period(period)}"
                )
            case OnDateOfYear(effect=effect, notice_by=by):
                day = yearly_in_words(effect.month, effect.day, "en")
                last = yearly_in_words(by.month, by.day, "en")
                return f"withdrawal takes effect on {day}, if notice is received by {last}"
            case NotAllowed():
                return "withdrawal is not possible"
            case _:
                assert_never(window)

    def duration(self, duration: Duration) -> tuple[str, ...]:
        """Give the lines on how long the instrument stays in force."""
        lines = []
        if duration.term is not None:
            lines.append(f"in force for {self.period(duration.term)}")
        if isinstance(duration.renewal, Prolonged):
            lines.append(self._prolonged(duration.renewal))
        if duration.until is not None:
            lines.append(f"in force until {date_in_words(duration.until, 'en')}")
        if duration.below is not None:
            lines.append(f"ends when fewer than {duration.below} parties remain")
        return tuple(lines)

    def reservations(self, reservations: Reservations) -> tuple[str, ...]:
        """Give the lines on reservations where they differ from the Vienna Convention."""
        usual = Reservations()
        lines = []
        if reservations.permitted is not usual.permitted:
            to = _provisions(reservations.provisions)
            lines.append(f"reservations: {_PERMITTED[reservations.permitted]}{to}")
        if reservations.acceptance is not usual.acceptance:
            lines.append(_ACCEPTANCE[reservations.acceptance])
        if reservations.silence != usual.silence:
            silence = self.after(reservations.silence, "the depositary's notification of it")
            lines.append(f"a reservation to which no objection was made is accepted {silence}")
        return tuple(lines)

    def replacing(self, instrument: str) -> str:
        """Give the line on an earlier instrument that this one replaces."""
        return (
            f"between its parties it takes the place of {self.instrument(instrument)}, "
            "which remains in force with others"
        )

    def _unless_opted_out(self, rule: UnlessOptedOut) -> tuple[str, ...]:
        name, end = self.instrument(rule.instrument), self.moment(rule.within, CIRCULATION)
        own = self.after(rule.later, self.own(rule.kinds, Start.RECEIPT))
        return (
            (
                f"for every party of {name} that did not notify non-acceptance by {end}: with the "
                "instrument"
            ),
            "for a party that withdraws its notification of non-acceptance later: from that day",
            (
                "for a party that declared that amendments bind it only by its own instrument: "
                f"{own}, {NOT_BEFORE}"
            ),
        )

    def _when_opposed(self, joining: UnlessOpposed) -> str:
        end = self.moment(joining.within, ACCESSION_NOTICE)
        between = " between the two states" if joining.pairwise else ""
        return (
            f"an objection by a state that had consented before, made by {end}, prevents entry "
            f"into force{between}"
        )

    def _prolonged(self, renewal: Prolonged) -> str:
        by = f"prolonged each time by {self.period(renewal.by)}, except for a party that gives"
        if isinstance(renewal.notice, Days | Months):
            return f"{by} notice at least {self.period(renewal.notice)} before the end"
        if renewal.notice == AtOnce():
            return f"{by} notice by the end"
        end = self.moment(renewal.notice, "the receipt of the notice")
        return f"{by} notice so early that the end comes no earlier than {end}"


_STARTS = {
    ProvisionalStart.SIGNING: "signature of the instrument",
    ProvisionalStart.OWN_SIGNATURE: "the state's own signature",
    ProvisionalStart.DECLARATION: "the receipt of the state's own declaration",
}
_PERMITTED = {
    Permitted.ALL: "to any provision",
    Permitted.NONE: "not permitted",
    Permitted.ONLY: "permitted only to ",
    Permitted.EXCEPT: "not permitted to ",
}
_ACCEPTANCE = {
    Acceptance.EACH: "each party accepts a reservation for itself",
    Acceptance.NOT_NEEDED: "a permitted reservation needs no acceptance",
    Acceptance.ALL: "a reservation needs acceptance by all parties",
    Acceptance.ORGAN: "a reservation needs acceptance by the competent organ",
}


def _provisions(provisions: Iterable[str]) -> str:
    return ", ".join(in_order(provisions))
