from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from servanda.law.acts import Act, Kind
from servanda.law.background import Succession, SuccessionForm
from servanda.law.build import (
    at_least,
    at_once,
    every_one,
    in_force,
    months,
    notifications,
    signatories,
    years,
)
from servanda.law.clauses import (
    AfterEachPeriod,
    Clauses,
    Duration,
    ForAllPartiesOf,
    InForceOf,
    Months,
    OnSignatureUnlessProcedures,
    OnSigning,
    Pivot,
    Withdrawal,
    WithTheOthers,
)
from servanda.law.doubts import About, Doubt, doubts
from servanda.law.standing import OnRecord
from tests.law.build_acts import act, day, notified, ratified, report, signed, simple
from tests.strategies import on_records

BOTH = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-01-01"))


def raised(*acts: Act, clauses: Clauses | None = None, **more) -> list[tuple[str, list[int]]]:
    """Give what is doubtful and the entries that raise it."""
    found = doubts(OnRecord(simple() if clauses is None else clauses, acts, **more))
    return [(doubt.about.value, [a.entry for a in doubt.acts]) for doubt in found]


def about(entry: int, kind: Kind, of: int | None, by: str | None = "RUR", on="1995-01-01") -> Act:
    return replace(act(entry, kind, on, by), about=of)


def test_a_plain_record_raises_no_doubt():
    records = (
        act(1, Kind.ADOPTION, "1989-01-01"),
        signed(2, "RUR", "1989-01-01"),
        ratified(3, "RUR", "1990-01-01"),
        act(4, Kind.ACCESSION, "1991-01-01", "BOR"),
    )
    assert doubts(OnRecord(simple(), records)) == ()
    assert doubts(OnRecord(None)) == ()


def test_an_act_before_the_instrument_exists():
    adopted = act(1, Kind.ADOPTION, "1990-01-01")
    early = ratified(2, "RUR", "1989-12-31")
    choice = act(3, Kind.OPT_IN_ONLY, "1980-01-01", "BOR")
    assert raised(adopted, early, choice) == [("before-adoption", [2, 1])]
    (doubt,) = doubts(OnRecord(simple(), (adopted, early)))
    assert doubt == Doubt(about=About.BEFORE_ADOPTION, acts=(early, adopted), state="RUR")


def test_a_notification_of_a_state_that_never_signed():
    clauses = replace(
        simple(at_least(3, notifications, signatories)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications),
    )
    records = (
        signed(1, "RUR", "1990-01-01"),
        notified(2, "RUR", "1990-02-01"),
        notified(3, "BOR", "1990-03-01"),
    )
    assert raised(*records, clauses=clauses) == [("never-signed", [3])]
    all_of_them = replace(clauses, entry_into_force=in_force(at_once, every_one(signatories)))
    assert raised(
        signed(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        clauses=replace(all_of_them, for_states=simple().for_states),
    ) == [("never-signed", [2])]


def test_clauses_that_name_an_instrument_not_on_record():
    clauses = replace(simple(), entry_into_force=in_force(at_once, InForceOf("the Charter")))
    assert doubts(OnRecord(clauses)) == (
        Doubt(about=About.NOT_ON_RECORD, instrument="the Charter"),
    )
    assert doubts(OnRecord(clauses, others=(("the Charter", OnRecord(None)),))) == ()


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        (Kind.RATIFICATION, Kind.WILL_NOT_BECOME_PARTY),
        (Kind.SIGNATURE, Kind.NOT_INTERESTED),
        (Kind.PROVISIONAL_APPLICATION, Kind.PROVISIONAL_APPLICATION_ENDED),
        (Kind.OPT_OUT, Kind.OPT_OUT_WITHDRAWN),
        (Kind.SUSPENSION, Kind.SUSPENSION_ENDED),
    ],
)
def test_yes_and_no_on_one_day(yes, no):
    records = (act(1, yes, "1990-01-01", "RUR"), act(2, no, "1990-01-01", "RUR"))
    assert raised(*records) == [("contradictory", [1, 2])]
    assert raised(records[0], replace(records[1], on=day("1990-01-02"))) == []
    assert raised(*(replace(a, on=day("1990-01")) for a in records)) == []


def test_joining_and_leaving_on_one_day():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1990-01-01", "RUR"),
    )
    assert raised(*records) == [("contradictory", [1, 2])]


def test_days_out_of_range():
    assert raised(ratified(1, "RUR", "1799-12-31")) == [("out-of-range", [1])]
    assert raised(ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "2990-01-01")) == [
        ("out-of-range", [2])
    ]
    centuries = [
        ratified(n, by, f"{year}-01-01")
        for n, (by, year) in enumerate([("RUR", 1850), ("BOR", 1940), ("SYL", 2030)])
    ]
    assert raised(*centuries) == []
    assert raised(ratified(1, "RUR", "../1990-01-01"), ratified(2, "BOR", "1990-01-01/..")) == []


@pytest.mark.parametrize(
    ("kind", "of"),
    [
        (Kind.REVOCATION, Kind.DENUNCIATION),
        (Kind.RESERVATION_CONFIRMED, Kind.RESERVATION),
        (Kind.RESERVATION_WITHDRAWN, Kind.RESERVATION),
        (Kind.RESERVATION_ACCEPTED, Kind.RESERVATION),
        (Kind.OBJECTION, Kind.RESERVATION),
        (Kind.OPPOSING_OBJECTION, Kind.RESERVATION),
        (Kind.OBJECTION_WITHDRAWN, Kind.OBJECTION),
    ],
)
def test_an_act_that_speaks_of_nothing_or_of_the_wrong_thing(kind, of):
    spoken = [name for name, _ in raised(BOTH[0], about(5, kind, 4))]
    assert spoken == ["about-nothing"]
    assert raised(BOTH[0], about(5, kind, None)) == [("about-nothing", [5])]
    assert raised(BOTH[0], about(5, kind, 1)) == [("about-wrong-kind", [5, 1])]
    target = replace(act(4, of, "1994-01-01", "RUR"), about=1)
    found = [name for name, entries in raised(*BOTH, target, about(5, kind, 4)) if entries[0] == 5]
    assert found == []


def test_a_state_takes_back_what_another_did():
    reservation = act(3, Kind.RESERVATION, "1990-01-01", "RUR")
    withdrawn = about(4, Kind.RESERVATION_WITHDRAWN, 3, "BOR")
    assert raised(*BOTH, reservation, withdrawn) == [("about-anothers", [4, 3])]
    followed = Succession(
        predecessor="RUR",
        successor="BOR",
        on=day("1991-01-01"),
        form=SuccessionForm.SEPARATION,
        predecessor_ended=False,
    )
    assert raised(*BOTH, reservation, withdrawn, successions=(followed,)) == []


def test_an_objection_before_the_reservation():
    reservation = act(3, Kind.RESERVATION, "1990-01-01", "RUR")
    objection = about(4, Kind.OBJECTION, 3, "BOR", on="1989-06-01")
    late_adoption = (*BOTH, reservation, objection)
    assert raised(*late_adoption) == [("before-what-it-is-about", [4, 3])]


def test_an_act_of_a_state_that_names_none():
    assert raised(act(1, Kind.RATIFICATION, "1990-01-01"), act(2, Kind.ADOPTION, "1990-01-01")) == [
        ("without-a-state", [1])
    ]


def test_a_withdrawal_of_a_state_that_never_joined():
    leaving = act(3, Kind.WITHDRAWAL_EFFECTIVE, "1995-01-01", "SYL")
    assert raised(*BOTH, leaving) == [("never-joined", [3])]
    assert raised(*BOTH, signed(4, "SYL", "1990-01-01"), leaving) == [("never-joined", [3])]
    assert raised(*BOTH, leaving, reported=(report(9, "1991-01-01", "SYL"),)) == []
    assert doubts(OnRecord(None, (signed(4, "SYL", "1990-01-01"), leaving))) == ()
    for_all = replace(simple(), for_states=ForAllPartiesOf(instrument="the Convention"))
    convention = (("the Convention", OnRecord(None)),)
    assert raised(*BOTH, leaving, clauses=for_all, others=convention) == []


def test_a_second_consent_without_having_left():
    again = act(3, Kind.ACCESSION, "1995-01-01", "RUR")
    assert raised(*BOTH, again) == [("consented-twice", [3, 1])]
    left = act(4, Kind.WITHDRAWAL_EFFECTIVE, "1994-01-01", "RUR")
    assert raised(*BOTH, again, left) == []
    elsewhere = replace(again, depositary="Moscow")
    assert raised(*BOTH, elsewhere) == []
    for_more = replace(again, provisions=frozenset({"part II"}))
    assert raised(*BOTH, for_more) == []


def test_a_consent_of_a_kind_that_the_clauses_do_not_know():
    assert raised(*BOTH, notified(3, "SYL", "1991-01-01")) == [("outside-the-clause", [3])]
    left_and_notified = (
        act(3, Kind.WITHDRAWAL_EFFECTIVE, "1994-01-01", "RUR"),
        notified(4, "RUR", "1995-01-01"),
    )
    assert raised(*BOTH, *left_and_notified) == [("outside-the-clause", [4])]


def test_a_notification_completes_a_signature_where_signature_binds():
    clauses = Clauses(
        entry_into_force=in_force(at_once, OnSigning()), for_states=OnSignatureUnlessProcedures()
    )
    signature = signed(1, "RUR", "1990-01-01")
    assert raised(signature, notified(2, "RUR", "1990-02-01"), clauses=clauses) == []
    assert raised(signature, notified(2, "BOR", "1990-02-01"), clauses=clauses) == [
        ("outside-the-clause", [2])
    ]


def test_notices_of_withdrawal_that_do_nothing_or_may_do_nothing():
    window = AfterEachPeriod(period=Months(120), open_for=Months(12))
    in_windows = replace(simple(), withdrawal=Withdrawal(delay=years(1), window=window))
    notice = act(3, Kind.DENUNCIATION, "1995-01-01", "RUR")
    assert raised(*BOTH, notice, clauses=in_windows) == [("outside-window", [3])]
    assert raised(*BOTH, notice) == [("withdrawal-not-provided", [3])]
    at_any_time = replace(simple(), withdrawal=Withdrawal(delay=months(6)))
    assert raised(*BOTH, replace(notice, on=day("1995-08-31")), clauses=at_any_time) == []
    partial = replace(notice, provisions=frozenset({"part II"}))
    assert raised(*BOTH, partial, clauses=at_any_time) == [("only-in-part", [3])]
    revocation = about(4, Kind.REVOCATION, 3, on="1996-01-01")
    (doubt,) = doubts(OnRecord(at_any_time, (*BOTH, notice, revocation)))
    assert (doubt.about, doubt.acts) == (About.REVOKED_TOO_LATE, (notice, revocation))
    assert doubt.verdict is not None
    assert doubt.verdict.on == day("1995-07-01")


def test_acts_after_the_end_of_a_state_or_of_the_instrument():
    ended = replace(simple(), duration=Duration(term=Months(12)))
    late = ratified(3, "SYL", "1992-01-01")
    (doubt,) = doubts(OnRecord(ended, (*BOTH, late, act(4, Kind.FACT, "1993-01-01"))))
    assert (doubt.about, doubt.acts) == (About.AFTER_ITS_END, (late,))
    assert doubt.verdict is not None
    assert doubt.verdict.on == day("1991-01-01")
    gone = Succession(
        predecessor="SYL",
        successor="ZUB",
        on=day("1991-06-01"),
        form=SuccessionForm.SEPARATION,
        predecessor_ended=True,
    )
    assert raised(*BOTH, late, successions=(gone,)) == [("after-its-end", [3])]


def test_a_succession_whose_date_is_not_on_record():
    succession = act(3, Kind.SUCCESSION, "1995-01-01", "SYL")
    assert raised(*BOTH, succession) == [("no-such-succession", [3])]
    assert raised(*BOTH, replace(succession, effect_on=day("1994-01-01"))) == []


def test_doubts_are_those_known_at_an_entry_as_of_a_day():
    records = (*BOTH, notified(3, "SYL", "1991-01-01"))
    on_record = OnRecord(simple(), records)
    assert len(doubts(on_record)) == 1
    assert doubts(on_record, known_at=2) == ()
    assert doubts(on_record, as_of=day("1990-06-01").earliest) == ()


@given(on_records())
def test_doubts_never_fail_and_name_what_raises_them(on_record):
    for doubt in doubts(on_record):
        assert doubt.acts or doubt.instrument
