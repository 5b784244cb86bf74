"""Cases of joining, leaving, lasting and succession whose explanations are kept as golden files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from servanda.law.acts import Act, Kind
from servanda.law.background import (
    ALONE,
    USUAL,
    Background,
    Other,
    Participation,
    Policy,
    Succession,
    SuccessionForm,
)
from servanda.law.build import (
    at_least,
    at_once,
    in_force,
    instruments,
    named,
    on_day,
    ratifications,
    years,
)
from servanda.law.clauses import (
    AfterEachPeriod,
    AtOnce,
    ButFor,
    Circulated,
    Clauses,
    Closed,
    Days,
    Delay,
    Depending,
    Duration,
    EndOfTerm,
    ForAllPartiesOf,
    Joining,
    Months,
    NextDate,
    NotAllowed,
    OnceAccepted,
    OnDateOfYear,
    Open,
    PartiesOf,
    Pivot,
    Prolonged,
    Provisional,
    ProvisionalStart,
    Start,
    UnlessOpposed,
    UnlessOptedOut,
    Window,
    WithConsentOfAll,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.dates import exact
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.evaluate.joining import between_acceding
from servanda.law.evaluate.lasting import ending
from servanda.law.evaluate.leaving import withdrawal
from servanda.law.evaluate.provisional import applications
from servanda.law.reasons.explain import Explainable
from servanda.law.standing import Interval, OnRecord, standings
from servanda.law.verdict import Outcome, Verdict
from tests.law.build_acts import a_date, act, day, ratified, signed, simple

A_YEAR = Months(12)
TWO = (ratified(1, "RUR", "1991-01-01"), ratified(2, "BOR", "1991-02-01"))
ACCEDED = act(3, Kind.ACCESSION, "1992-03-01", "SYL")
CIRCULATED = act(1, Kind.DEPOSITARY_NOTICE, "1990-01-01")
TACIT = Clauses(
    entry_into_force=in_force(years(1), Circulated()),
    for_states=UnlessOptedOut(instrument="convention", within=Months(12), kinds=instruments),
)
MEMBERS = Background(
    others={
        "convention": Other(
            in_force_on=day("1980-01-01"),
            parties=tuple(
                Participation(state=state, since=day("1980-01-01"), until=None)
                for state in ("RUR", "BOR", "SYL")
            ),
            opt_in_only=frozenset({"SYL"}),
        )
    }
)


def toward(entry: int, kind: Kind, on: str, by: str, other: str) -> Act:
    return replace(act(entry, kind, on, by), toward=other)


def joining(way: Joining, *acts: Act, state: str = "SYL", background: Background = ALONE):
    return for_state(replace(simple(), joining=way), (*TWO, *acts), state, background)


def joining_cases() -> dict[str, Explainable]:
    accepted = toward(4, Kind.ACCESSION_ACCEPTED, "1992-05-01", "RUR", "SYL")
    opposed = toward(5, Kind.ACCESSION_OPPOSED, "1992-06-01", "BOR", "SYL")
    notified = act(6, Kind.DEPOSITARY_NOTICE, "1992-03-10", about=3)
    once, unless = OnceAccepted(delay=Days(60)), UnlessOpposed(within=Months(6))
    pairwise = replace(unless, pairwise=True, delay=Days(1))
    clauses = replace(simple(), joining=once)
    acts = (*TWO, ACCEDED, accepted)
    whole = entry_into_force(clauses, acts)
    pair = between_acceding(clauses, whole, acts, "RUR", "SYL")
    other = between_acceding(clauses, whole, acts, "BOR", "SYL")
    assert pair is not None
    assert other is not None
    return {
        "closed": joining(Closed(), ACCEDED),
        "open to others": joining(Open(to=named("ZUB")), ACCEDED),
        "once accepted": joining(once, ACCEDED, accepted),
        "accepted by nobody": joining(once, ACCEDED),
        "between two, accepted": pair,
        "between two, not accepted": other,
        "unopposed": joining(unless, ACCEDED, notified),
        "opposed": joining(unless, ACCEDED, notified, opposed),
        "not notified": joining(unless, ACCEDED),
        "opposed by one": joining(pairwise, ACCEDED, notified, opposed),
        "accepted by all": joining(
            WithConsentOfAll(delay=Days(30)),
            ACCEDED,
            accepted,
            toward(7, Kind.ACCESSION_ACCEPTED, "1992-07-01", "BOR", "SYL"),
        ),
        "not accepted by all": joining(WithConsentOfAll(), ACCEDED, accepted),
        "group not on record": joining(
            Depending(group=PartiesOf(instrument="charter"), then=Open(), otherwise=Closed()),
            ACCEDED,
        ),
        "a way of joining alone": Verdict(
            rule=Open(), outcome=Outcome.MET, on=day("1992-03-01"), acts=(ACCEDED,)
        ),
    }


def tacit(*acts: Act, state: str = "RUR", background: Background = MEMBERS):
    return for_state(TACIT, (CIRCULATED, *acts), state, background)


def tacit_cases() -> dict[str, Explainable]:
    opted_out = act(2, Kind.OPT_OUT, "1990-06-01", "RUR")
    for_all = Clauses(
        entry_into_force=in_force(at_once, at_least(1, instruments)),
        for_states=ForAllPartiesOf(instrument="convention"),
    )
    return {
        "silent, no act": tacit(),
        "opted out": tacit(opted_out),
        "opted out, withdrawn": tacit(
            opted_out, act(3, Kind.OPT_OUT_WITHDRAWN, "1992-01-01", "RUR")
        ),
        "perhaps too late": tacit(act(2, Kind.OPT_OUT, "1990-12/1991-01", "RUR")),
        "opted out, not circulated": for_state(TACIT, (opted_out,), "RUR", MEMBERS),
        "opted out, on a day, not circulated": for_state(
            replace(TACIT, entry_into_force=in_force(at_once, on_day(1991, 1, 1))),
            (opted_out,),
            "RUR",
            MEMBERS,
        ),
        "needs its own": tacit(state="SYL"),
        "by its own": tacit(ratified(2, "SYL", "1991-06-01"), state="SYL"),
        "no party": tacit(state="ZUB"),
        "parties not on record": tacit(background=ALONE),
        "for all parties": for_state(for_all, TWO[:1], "BOR", MEMBERS),
        "for all, not in force": for_state(for_all, (), "BOR", MEMBERS),
    }


def own_cases() -> dict[str, Explainable]:
    rule = WithTheOthers(pivot=Pivot.THRESHOLD)
    but_for = replace(
        simple(),
        for_states=ButFor(
            states=frozenset({"ZUB"}),
            rule=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=ratifications, later=Days(90)),
            otherwise=rule,
        ),
    )
    by_notice = replace(simple(), for_states=replace(rule, start=Start.NOTIFICATION))
    stated = replace(ratified(3, "SYL", "1992-03-01"), effect_on=day("1992-09-01"))
    succeeded = act(3, Kind.SUCCESSION, "1995-05-05", "SYL")
    dated = replace(succeeded, effect_on=day("1993-01-01"))
    return {
        "by an exception": for_state(but_for, (*TWO, ratified(3, "ZUB", "1992-03-01")), "ZUB"),
        "by the rule for others": for_state(but_for, TWO, "RUR"),
        "no consent, by an exception": for_state(but_for, TWO, "ZUB"),
        "own day stated": for_state(simple(), (*TWO, stated), "SYL"),
        "own day stated, too early": for_state(
            simple(), (TWO[0], replace(TWO[1], effect_on=day("1990-06-01"))), "BOR"
        ),
        "not notified to others": for_state(by_notice, (*TWO, ratified(3, "SYL", "1992")), "SYL"),
        "succession": for_state(simple(), (*TWO, dated), "SYL"),
        "succession, not dated": for_state(simple(), (*TWO, succeeded), "SYL"),
        "denounced before": for_state(
            simple(delay=years(1)), (*TWO, act(3, Kind.DENUNCIATION, "1991-03-01", "BOR")), "BOR"
        ),
    }


def leaving(
    window: Window | None = None,
    *acts: Act,
    delay: Delay = A_YEAR,
    clauses: Clauses | None = None,
    on: str = "2000-05-01",
    effect_on: str | None = None,
    since: str | None = "1991-02-01",
) -> Verdict:
    rule = None if window is None else Withdrawal(delay=delay, window=window)
    stated = None if effect_on is None else day(effect_on)
    notice = replace(act(3, Kind.DENUNCIATION, on, "RUR"), effect_on=stated)
    return withdrawal(
        clauses or replace(simple(), withdrawal=rule),
        notice,
        (*TWO, notice, *acts),
        None if since is None else day(since),
    )


def leaving_cases() -> dict[str, Explainable]:
    any_time = Withdrawal(delay=Months(12)).window
    revoked = act(4, Kind.REVOCATION, "2000-06-01", "RUR", about=3)
    late = act(4, Kind.REVOCATION, "2002-06-01", "RUR", about=3)
    prolonged = Duration(term=Months(60), renewal=Prolonged(by=Months(60), notice=Months(6)))
    going_on = replace(simple(), duration=prolonged)
    ten_years = AfterEachPeriod(period=Months(120), open_for=Months(12))
    on_a_date = OnDateOfYear(effect=NextDate(month=12, day=31), notice_by=NextDate(month=6, day=30))
    return {
        "a year after": leaving(any_time),
        "a later day stated": leaving(any_time, effect_on="2003-01-01"),
        "end of the term": leaving(EndOfTerm(term=Months(60), notice=Months(6)), delay=AtOnce()),
        "on a date": leaving(on_a_date, delay=AtOnce()),
        "outside the window": leaving(ten_years),
        "perhaps outside the window": leaving(ten_years, on="2001"),
        "not allowed": leaving(NotAllowed()),
        "revoked": leaving(any_time, revoked),
        "revoked too late": leaving(any_time, late),
        "silent": leaving(),
        "taken back before": leaving(any_time, since=None),
        "taken back, revoked": leaving(any_time, revoked, since=None),
        "not prolonged": leaving(clauses=going_on),
        "not prolonged, revoked": leaving(None, revoked, clauses=going_on),
        "not prolonged, perhaps revoked": leaving(
            None, act(4, Kind.REVOCATION, "2000/2002", "RUR", about=3), clauses=going_on
        ),
        "not prolonged, taken back": leaving(clauses=going_on, since=None),
        "not effective": Verdict(
            rule=Withdrawal(delay=Months(12)), outcome=Outcome.UNMET, acts=TWO[:1]
        ),
        "effective although not allowed": Verdict(
            rule=Withdrawal(delay=Months(12), window=NotAllowed()),
            outcome=Outcome.MET,
            on=day("2000-05-01"),
            acts=(act(3, Kind.DENUNCIATION, "2000-05-01", "RUR"),),
        ),
    }


def lasting(duration: Duration, *acts: Act) -> Verdict:
    clauses = replace(simple(), duration=duration)
    known = (*TWO, *acts)
    found = ending(clauses, entry_into_force(clauses, known), known)
    assert found is not None
    return found


def applied(provisional: Provisional, *acts: Act) -> Verdict:
    (one,) = applications(replace(simple(), provisional=provisional), acts, "RUR")
    return one.begins if one.ends is None else one.ends


def lasting_cases() -> dict[str, Explainable]:
    five = Duration(term=Months(60))
    prolonged = Duration(term=Months(60), renewal=Prolonged(by=Months(60), notice=Months(6)))
    terminated = act(3, Kind.TERMINATION, "1994-01-01")
    open_ended = entry_into_force(simple(at_least(3, instruments)), TWO)
    own = Provisional(start=ProvisionalStart.OWN_SIGNATURE, delay=Days(60), ended=Days(30))
    begun = signed(1, "RUR", "1990-01-01")
    ended = act(2, Kind.PROVISIONAL_APPLICATION_ENDED, "1991-01-01", "RUR")
    verdict = applied(own, begun)
    return {
        "five years": lasting(five),
        "ended by all": lasting(five, terminated),
        "ended, no clause": ending(simple(), open_ended, (*TWO, terminated)) or open_ended,
        "prolonged": lasting(prolonged),
        "cannot be told": Verdict(
            rule=five, outcome=Outcome.UNKNOWN, not_before=a_date("1996-02-01")
        ),
        "applied provisionally": verdict,
        "provisional application ended": applied(own, begun, ended),
        "not applied provisionally": verdict._replace(outcome=Outcome.UNMET, on=None),
        "perhaps applied provisionally": verdict._replace(outcome=Outcome.UNKNOWN, on=None),
    }


def record(*acts: Act, followed: tuple[Succession, ...] = (), **further) -> OnRecord:
    return OnRecord(simple(), (*TWO, *acts), successions=followed, **further)


def standing_cases() -> dict[str, Explainable]:
    parted = Succession(
        predecessor="RUR",
        successor="SYL",
        on=exact(date(1993, 1, 1)),
        form=SuccessionForm.SEPARATION,
        predecessor_ended=True,
    )
    suspended = act(3, Kind.SUSPENSION, "1995-01-01", "RUR")
    notified = act(3, Kind.SUCCESSION, "1995-05-05", "SYL")
    continuous = USUAL | {Policy.CONTINUITY}
    ended = replace(record(), clauses=replace(simple(), duration=Duration(term=Months(60))))
    found: dict[str, tuple[Interval, ...]] = {
        "suspended": standings(record(suspended), "RUR", known_at=None),
        "withdrawn": standings(
            record(act(3, Kind.WITHDRAWAL_EFFECTIVE, "1995-01-01", "RUR")), "RUR", known_at=None
        ),
        "perhaps withdrawn": standings(
            record(act(3, Kind.DENUNCIATION, "1995-01-01", "RUR")), "RUR", known_at=None
        ),
        "ended": standings(ended, "RUR", known_at=None),
        "succeeded": standings(record(followed=(parted,)), "RUR", known_at=None),
        "successor, silent": standings(record(followed=(parted,)), "SYL", known_at=None),
        "successor, notified": standings(
            record(notified, followed=(parted,)), "SYL", known_at=None
        ),
        "successor, by continuity": standings(
            record(followed=(parted,), policies=continuous), "SYL", known_at=None
        ),
    }
    return {
        f"{name}, {n}": interval
        for name, intervals in found.items()
        for n, interval in enumerate(intervals, start=1)
    }


STATE_CASES = {
    "joining": joining_cases,
    "tacit": tacit_cases,
    "own": own_cases,
    "leaving": leaving_cases,
    "lasting": lasting_cases,
    "standings": standing_cases,
}
