"""The families of clauses E1 to E24 (LAW.md section E), each a function of what varies in it.

A family gives whole ``Clauses``, made of the words of ``build``; what a treaty has beside it is put
in with ``dataclasses.replace``. States that consent later come in as the family's own clause has
it. The treaty named is one whose clause has the form; no rule is quoted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

from servanda.law.acts import INSTRUMENTS, Kind
from servanda.law.build import (
    all_of,
    anyone,
    at_least,
    at_once,
    circulated,
    counted,
    decided,
    earlier_of,
    every_one,
    fixed,
    for_all_parties_of,
    in_force,
    named,
    nth,
    on_signature_unless_procedures,
    on_signing,
    once_accepted,
    parties_of,
    provisional,
    share,
    signatories,
    silence,
    unless_opposed,
    unless_opted_out,
    weight,
    with_the_others,
)
from servanda.law.clauses import (
    Clauses,
    Condition,
    Delay,
    FirstOfMonth,
    FirstOfMonthAfter,
    Months,
    Pivot,
    ProvisionalStart,
    Start,
    Who,
)
from servanda.law.clauses import Days as DaysAfter

#: Notices that procedures are complete, and ratifications in their place (LAW.md rule 27).
NOTICES = frozenset({Kind.NOTIFICATION, Kind.RATIFICATION})


def on_signature() -> Clauses:
    """E1, E2: on signature; with an act "procedures needed", on that state's notification.

    CIS decision of 16 March 2001.
    """
    return Clauses(
        entry_into_force=in_force(at_once, on_signing),
        for_states=on_signature_unless_procedures(),
    )


def on_nth_notice(n: int = 3, by: Who = signatories) -> Clauses:
    """E3: on receipt of the n-th notice, later ones on theirs. CIS Payments Union 1994."""
    return after_nth_notice(at_once, n, by)


def after_nth_notice(delay: Delay, n: int = 3, by: Who = signatories) -> Clauses:
    """E4: so long after the n-th notice, later ones after theirs. CIS agreements of today."""
    return Clauses(
        entry_into_force=in_force(delay, at_least(n, NOTICES, by)),
        for_states=with_the_others(delay, NOTICES),
    )


def after_nth_deposit(delay: Delay, n: int, not_counting: Iterable[str] = ()) -> Clauses:
    """E5, E16: so long after the n-th deposit, later ones after theirs. VCLT art. 84; ICCPR."""
    condition = at_least(n, INSTRUMENTS, not_counting=not_counting)
    return Clauses(entry_into_force=in_force(delay, condition), for_states=with_the_others(delay))


def on_nth_deposit(n: int, later: Delay) -> Clauses:
    """E6: on the n-th deposit, later ones so long after theirs. CIS Economic Union 1993 art. 34."""
    return Clauses(
        entry_into_force=in_force(at_once, at_least(n, INSTRUMENTS)),
        for_states=with_the_others(later),
    )


def on_last_notice(states: Iterable[str] | None = None) -> Clauses:
    """E7: on the last notice of all. EAEU treaties; Eurasian Economic Community 2005."""
    return after_last_notice(at_once, states)


def after_last_notice(delay: Delay, states: Iterable[str] | None = None) -> Clauses:
    """E8: so long after the last notice of all. EAEU treaty of 15 August 2014."""
    who = signatories if states is None else named(*states)
    return Clauses(
        entry_into_force=in_force(delay, every_one(who, NOTICES)),
        for_states=with_the_others(delay, NOTICES),
    )


def all_or_after_adoption(states: Iterable[str], period: Delay) -> Clauses:
    """E9: all, or so long after adoption for those that came by then. CIS Charter art. 41."""
    return Clauses(
        entry_into_force=earlier_of(
            in_force(at_once, every_one(named(*states))), in_force(period, on_signing)
        ),
        for_states=with_the_others(pivot=Pivot.ENTRY_INTO_FORCE),
    )


def of_named_states(states: Iterable[str], *further: Condition, delay: Delay = at_once) -> Clauses:
    """E10: these states, and further conditions. Customs Union 1995 art. 9; 1999 art. 70."""
    return Clauses(
        entry_into_force=in_force(delay, all_of(every_one(named(*states)), *further)),
        for_states=with_the_others(delay),
    )


def on_day_decided() -> Clauses:
    """E11: on the day that an organ fixes. Customs Union Protocol of 6 October 2007 art. 2."""
    return Clauses(
        entry_into_force=in_force(at_once, decided),
        for_states=with_the_others(pivot=Pivot.ENTRY_INTO_FORCE),
    )


def number_and_weight(
    delay: Delay, n: int, weights: Mapping[str, str | int | Fraction], sum_of: str, base: str
) -> Clauses:
    """E12: n parties that weigh so much together. Paris Agreement art. 21(1): 55, and 55 %."""
    condition = all_of(at_least(n, INSTRUMENTS), weight(sum_of, weights, base))
    return Clauses(entry_into_force=in_force(delay, condition), for_states=with_the_others(delay))


def fixed_day_or_later(day: date, provided: Condition, delay: Delay) -> Clauses:
    """E13: a fixed day if a condition is met by it, else later. Montreal Protocol art. 16."""
    return Clauses(
        entry_into_force=fixed(day, provided, in_force(delay, provided)),
        for_states=with_the_others(delay, pivot=Pivot.ENTRY_INTO_FORCE),
    )


def first_of_month_after_expiry(period: DaysAfter | Months, n: int) -> Clauses:
    """E14: first of the month after a period. Council of Europe, Data Protection 1981 art. 22."""
    return after_nth_deposit(FirstOfMonthAfter(period), n)


def first_of_kth_month(kth: int, n: int) -> Clauses:
    """E15: first day of the k-th month following. Child Abduction Convention 1980 art. 43."""
    return after_nth_deposit(FirstOfMonth(kth), n)


def after_nth_notified(delay: Delay, n: int) -> Clauses:
    """E17: so long after the depositary's notification of the n-th. Berne Convention art. 28."""
    return _dated_by(Start.NOTIFICATION, delay, n)


def after_nth_registered(delay: Delay, n: int = 2) -> Clauses:
    """E18: so long after registration of the n-th ratification. ILO conventions."""
    return _dated_by(Start.REGISTRATION, delay, n)


def _dated_by(start: Start, delay: Delay, n: int) -> Clauses:
    return Clauses(
        entry_into_force=in_force(delay, nth(n, counted(start=start))),
        for_states=with_the_others(delay, start=start),
    )


def accessions_accepted(without: Clauses, delay: Delay) -> Clauses:
    """E19: accession towards each that accepts it. Evidence Convention 1970 art. 39."""
    return replace(without, joining=once_accepted(delay))


def accessions_unopposed(without: Clauses, within: Delay, delay: Delay = at_once) -> Clauses:
    """E20: accession unless opposed in time. Service Convention 1965 art. 28: six months."""
    return replace(without, joining=unless_opposed(within, delay))


def share_of_parties(
    delay: Delay, at_least: str, instrument: str, at: date | None = None
) -> Clauses:
    """E21: a share of another treaty's parties, on a day or then. Basel Ban Amendment 1995."""
    return Clauses(
        entry_into_force=in_force(delay, share(at_least, parties_of(instrument, at))),
        for_states=with_the_others(delay),
    )


def several_depositaries(
    delay: Delay, n: int, with_every: Iterable[str] = (), by: Who = anyone
) -> Clauses:
    """E22: with any of them, or with every one. Hijacking Convention 1970 art. 13: any."""
    return Clauses(
        entry_into_force=in_force(delay, nth(n, counted(by=by, with_every=with_every))),
        for_states=with_the_others(delay),
    )


def provisional_from_signing(without: Clauses, delay: Delay) -> Clauses:
    """E23: provisionally so long after signature. CIS Protocol, Ashgabat, 21 November 2014."""
    return replace(without, provisional=provisional(ProvisionalStart.SIGNING, delay))


def unless_opting_out(instrument: str, within: Delay) -> Clauses:
    """E24: after a period for all that stay silent. Stockholm Convention 2001 art. 22: a year."""
    return Clauses(
        entry_into_force=in_force(within, circulated),
        for_states=unless_opted_out(instrument, within),
    )


def unless_disagreed(instrument: str, within: Delay, unless: Condition, delay: Delay) -> Clauses:
    """E24: for all if too few disagree in time, and a while later. UNECE 1958 Agreement."""
    return Clauses(
        entry_into_force=in_force(delay, silence(circulated, within, unless)),
        for_states=for_all_parties_of(instrument),
    )
