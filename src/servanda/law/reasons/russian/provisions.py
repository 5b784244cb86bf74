"""Russian lines for what an instrument provides on states, joining and leaving."""

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
    Named,
    NotAllowed,
    OnceAccepted,
    OnDateOfYear,
    OnSignatureUnlessProcedures,
    Open,
    PartiesOf,
    Permitted,
    PerState,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Reservations,
    Signatories,
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
from servanda.law.reasons.names import in_order
from servanda.law.reasons.numerals import plural_ru
from servanda.law.reasons.russian.events import CIRCULATION, Events

CONSENTED = "для государства, выразившего согласие"
NOT_BEFORE = "но не ранее вступления документа в силу"
ACCESSION_NOTICE = "уведомления депозитария о присоединении"


class Russian(Events):
    """Phrases about clauses, given the names of states, facts and instruments."""

    accepted = "его принятия"
    """The event of an accession's acceptance."""
    all_accepted = (
        "последнего из согласий всех ранее подписавших документ или присоединившихся государств"
    )
    noticed = "получения уведомления о нём"
    """The event from which a withdrawal is counted."""

    def clauses(self, clauses: Clauses) -> tuple[str, ...]:
        """Give the lines on all that the clauses provide; silence is passed over in silence."""
        joining = clauses.joining
        return (
            f"вступает в силу {self.rule(clauses.entry_into_force)}",
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
                    f"{CONSENTED} не позднее {self.pivot(pivot)}: вместе с документом",
                    f"{CONSENTED} позднее: {own}, {NOT_BEFORE}",
                )
            case OnSignatureUnlessProcedures(delay=delay):
                own = self.after(delay, "получения его уведомления")
                return (
                    "для подписавшего государства: в день его подписания",
                    "для государства, которому необходимы внутригосударственные процедуры: " + own,
                )
            case ForAllPartiesOf(instrument=instrument):
                name = self.instrument(instrument)
                return (
                    f"для всех участников документа {name}: вместе с документом",
                    f"для государства, ставшего участником документа {name} позднее: с того же дня",
                )
            case UnlessOptedOut():
                return self._unless_opted_out(per_state)
            case ButFor(states=states, rule=rule, otherwise=otherwise):
                return (
                    *(f"{self.states(states)} — {line}" for line in self.per_state(rule)),
                    *(f"остальные государства — {line}" for line in self.per_state(otherwise)),
                )
            case _:
                assert_never(per_state)

    def joining(self, joining: Joining) -> tuple[str, ...]:
        """Give the lines on accession."""
        match joining:
            case Open(to=Anyone() as to):
                return (f"присоединение: открыто для {self.eligible(to)}",)
            case Open(to=to):
                return (f"присоединение: открыто только для {self.eligible(to)}",)
            case Closed():
                return ("присоединение: не допускается",)
            case OnceAccepted(delay=delay):
                own = self.after(delay, self.accepted)
                with_each = "в отношениях с каждым принявшим его государством"
                return (f"присоединение: в силе {with_each} {own}, {NOT_BEFORE}",)
            case UnlessOpposed():
                own = self.unless_opposed(joining)
                return (
                    f"присоединение: в силе {own}, {NOT_BEFORE}",
                    self._when_opposed(joining),
                )
            case WithConsentOfAll(delay=delay):
                own = self.after(delay, self.all_accepted)
                return (f"присоединение: в силе {own}, {NOT_BEFORE}",)
            case Depending(group=group, then=then, otherwise=otherwise):
                return (
                    *(f"{self._called(group)} — {line}" for line in self.joining(then)),
                    *(f"остальные государства — {line}" for line in self.joining(otherwise)),
                )
            case _:
                assert_never(joining)

    def eligible(self, who: Who) -> str:
        """Give those for whom accession is open, in the genitive."""
        return "любого государства" if isinstance(who, Anyone) else self.members(who)

    def unless_opposed(self, joining: UnlessOpposed) -> str:
        """Give the day on which an accession to which nobody objected takes effect."""
        if joining.delay == AtOnce():
            return self.after(joining.within, ACCESSION_NOTICE)
        return self.after(joining.delay, self.moment(joining.within, ACCESSION_NOTICE))

    def provisional(self, provisional: Provisional) -> tuple[str, ...]:
        """Give the lines on provisional application."""
        only = f" ({_provisions(provisional.provisions)})" if provisional.provisions else ""
        return (
            f"временное применение{only} начинается {self.provisional_start(provisional)}",
            "временное применение прекращается со вступлением в силу для государства или "
            + self.provisional_end(provisional),
        )

    def provisional_start(self, provisional: Provisional) -> str:
        """Give the day on which a state's provisional application begins."""
        return self.after(provisional.delay, _STARTS[provisional.start])

    def provisional_end(self, provisional: Provisional) -> str:
        """Give the day on which a state's own notice ends its provisional application."""
        return self.after(provisional.ended, "получения уведомления государства о его прекращении")

    def withdrawal(self, withdrawal: Withdrawal) -> tuple[str, ...]:
        """Give the lines on withdrawal."""
        effect = self.after(withdrawal.delay, self.noticed)
        allowed = self.notice_allowed(withdrawal)
        match withdrawal.window:
            case AnyTime() | AfterEachPeriod():
                return (*allowed, f"выход вступает в силу {effect}")
            case EndOfTerm() | OnDateOfYear() if withdrawal.delay != AtOnce():
                return (*allowed, f"выход вступает в силу не ранее чем {effect}")
            case EndOfTerm() | OnDateOfYear() | NotAllowed():
                return allowed
            case _:
                assert_never(withdrawal.window)

    def notice_allowed(self, withdrawal: Withdrawal) -> tuple[str, ...]:
        """Give the lines on when notice of withdrawal may be given."""
        window = self.window(withdrawal.window)
        if withdrawal.not_before == AtOnce() or isinstance(withdrawal.window, NotAllowed):
            return (window,)
        first = self.after(withdrawal.not_before, "вступления в силу для государства")
        limit = f"уведомление о выходе допускается не ранее чем {first}"
        return (limit,) if isinstance(withdrawal.window, AnyTime) else (window, limit)

    def window(self, window: Window) -> str:
        """Give when notice of withdrawal may be given."""
        match window:
            case AnyTime():
                return "уведомление о выходе допускается в любое время"
            case EndOfTerm(term=term, notice=notice):
                return (
                    f"выход возможен лишь по окончании очередного срока в {self.period(term)}; "
                    f"уведомление — не позднее чем за {self.period(notice)} до его окончания"
                )
            case AfterEachPeriod(period=period, open_for=open_for):
                return (
                    f"уведомление о выходе допускается лишь в течение {self.expired(open_for)} "
                    f"по истечении каждых {self.expired(period)}"
                )
            case OnDateOfYear(effect=effect, notice_by=by):
                day = yearly_in_words(effect.month, effect.day, "ru")
                last = yearly_in_words(by.month, by.day, "ru")
                return f"выход вступает в силу {day}, если уведомление получено не позднее {last}"
            case NotAllowed():
                return "выход не допускается"
            case _:
                assert_never(window)

    def duration(self, duration: Duration) -> tuple[str, ...]:
        """Give the lines on how long the instrument stays in force."""
        lines = []
        if duration.term is not None:
            lines.append(f"действует {self.period(duration.term)}")
        if isinstance(duration.renewal, Prolonged):
            lines.append(self._prolonged(duration.renewal))
        if duration.until is not None:
            lines.append(f"действует до {date_in_words(duration.until, 'ru')}")
        if duration.below is not None:
            least = plural_ru(duration.below, "участника", "участников", "участников")
            lines.append(f"прекращает действие, если остаётся менее {least}")
        return tuple(lines)

    def reservations(self, reservations: Reservations) -> tuple[str, ...]:
        """Give the lines on reservations where they differ from the Vienna Convention."""
        usual = Reservations()
        lines = []
        if reservations.permitted is not usual.permitted:
            to = _provisions(reservations.provisions)
            lines.append(f"оговорки {_PERMITTED[reservations.permitted]}{to}")
        if reservations.acceptance is not usual.acceptance:
            lines.append(_ACCEPTANCE[reservations.acceptance])
        if reservations.silence != usual.silence:
            silence = self.after(reservations.silence, "уведомления депозитария о ней")
            lines.append(f"оговорка, не вызвавшая возражений, считается принятой {silence}")
        return tuple(lines)

    def replacing(self, instrument: str) -> str:
        """Give the line on an earlier instrument that this one replaces."""
        return (
            f"в отношениях между участниками заменяет документ {self.instrument(instrument)}, "
            "который остаётся в силе в отношениях с другими"
        )

    def _called(self, group: Named | PartiesOf | Signatories) -> str:
        match group:
            case Named(states=states):
                return self.states(states)
            case PartiesOf(instrument=instrument, contracting=contracting):
                called = "договаривающиеся государства" if contracting else "участники"
                return f"{called} документа {self.instrument(instrument)}"
            case Signatories():
                return "подписавшие государства"
            case _:
                assert_never(group)

    def _unless_opted_out(self, rule: UnlessOptedOut) -> tuple[str, ...]:
        name, end = self.instrument(rule.instrument), self.moment(rule.within, CIRCULATION)
        own = self.after(rule.later, self.own(rule.kinds, Start.RECEIPT))
        return (
            (
                f"для всех участников документа {name}, не уведомивших о непринятии до {end}: "
                "вместе с документом"
            ),
            "для участника, позднее отозвавшего уведомление о непринятии: со дня отзыва",
            (
                "для участника, заявившего, что поправки обязательны для него лишь в силу его "
                f"собственного документа: {own}, {NOT_BEFORE}"
            ),
        )

    def _when_opposed(self, joining: UnlessOpposed) -> str:
        end = self.moment(joining.within, ACCESSION_NOTICE)
        between = " между двумя государствами" if joining.pairwise else ""
        return (
            "возражение государства, ранее выразившего согласие, заявленное до "
            f"{end}, препятствует вступлению в силу{between}"
        )

    def _prolonged(self, renewal: Prolonged) -> str:
        by = f"продлевается каждый раз на {self.period(renewal.by)} для всех участников, не"
        if isinstance(renewal.notice, Days | Months):
            before = f"не позднее чем за {self.period(renewal.notice)} до окончания срока"
            return f"{by} заявивших об отказе {before}"
        if renewal.notice == AtOnce():
            return f"{by} заявивших об отказе до окончания срока"
        end = self.moment(renewal.notice, "получения уведомления об отказе")
        return f"{by} заявивших об отказе с таким расчётом, чтобы срок окончился не ранее {end}"


_STARTS = {
    ProvisionalStart.SIGNING: "подписания документа",
    ProvisionalStart.OWN_SIGNATURE: "подписания документа этим государством",
    ProvisionalStart.DECLARATION: "получения заявления государства",
}
_PERMITTED = {
    Permitted.ALL: "допускаются ко всем положениям",
    Permitted.NONE: "не допускаются",
    Permitted.ONLY: "допускаются только к следующим положениям: ",
    Permitted.EXCEPT: "не допускаются к следующим положениям: ",
}
_ACCEPTANCE = {
    Acceptance.EACH: "каждый участник принимает оговорку за себя",
    Acceptance.NOT_NEEDED: "допускаемая оговорка не требует принятия",
    Acceptance.ALL: "оговорка требует принятия всеми участниками",
    Acceptance.ORGAN: "оговорка требует принятия компетентным органом",
}


def _provisions(provisions: Iterable[str]) -> str:
    return ", ".join(in_order(provisions))
