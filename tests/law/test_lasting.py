from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Act, Kind
from servanda.law.background import Participation
from servanda.law.build import years
from servanda.law.clauses import Clauses, Duration, Months, Prolonged
from servanda.law.dates import Day
from servanda.law.evaluate import entry_into_force
from servanda.law.evaluate.lasting import ending, may_end, must_remain
from servanda.law.standing import OnRecord, end_of
from servanda.law.verdict import Caution, Outcome, Verdict
from tests.law.build_acts import a_date, act, day, ratified, simple

IN_FORCE = (ratified(1, "RUR", "1990-01-31"), ratified(2, "BOR", "1990-01-31"))
TERMINATED = act(9, Kind.TERMINATION, "1995-05-05")


def lasting(duration: Duration) -> Clauses:
    return replace(simple(), duration=duration)


def end(clauses: Clauses, *more: Act, parties: tuple[Participation, ...] = ()) -> Verdict:
    acts = (*IN_FORCE, *more)
    found = ending(clauses, entry_into_force(clauses, acts), acts, parties)
    assert found is not None
    return found


def party(state: str, until: str | None = None, since: str = "1990-01-31") -> Participation:
    return Participation(state=state, since=day(since), until=None if until is None else day(until))


def test_without_a_clause_or_a_decision_nothing_ends_it():
    assert ending(simple(), None, IN_FORCE) is None
    assert ending(None, None, IN_FORCE) is None
    assert not may_end(simple(), IN_FORCE)
    assert not may_end(None, IN_FORCE)
    assert end_of(OnRecord(simple(), IN_FORCE), as_of=None, known_at=None) is None


def test_all_parties_may_end_it():
    verdict = end(simple(), TERMINATED)
    assert (verdict.on, verdict.acts) == (day("1995-05-05"), (TERMINATED,))
    assert may_end(simple(), (TERMINATED,))
    on_record = OnRecord(None, (*IN_FORCE, TERMINATED))
    assert end_of(on_record, as_of=None, known_at=None) == verdict
    assert end_of(on_record, as_of=a_date("1995-05-04"), known_at=None) is None


def test_it_ends_on_its_last_day_whether_or_not_in_force():
    verdict = end(lasting(Duration(until=a_date("1999-12-31"))))
    assert (verdict.on, verdict.because) == (day("1999-12-31"), ())


def test_a_term_runs_from_entry_into_force():
    clauses = lasting(Duration(term=Months(61)))
    verdict = end(clauses)
    assert (verdict.on, verdict.cautions) == (day("1995-02-28"), (Caution.MONTH_END,))
    assert [v.rule for v in verdict.because] == [clauses.entry_into_force]


def test_a_term_that_has_not_begun_does_not_end():
    clauses = lasting(Duration(term=Months(12)))
    unmet = entry_into_force(clauses, IN_FORCE[:1])
    found = ending(clauses, unmet, IN_FORCE[:1])
    assert found is not None
    assert (found.outcome, found.on) == (Outcome.UNMET, None)
    unknown = ending(clauses, None, IN_FORCE)
    assert unknown is not None
    assert unknown.outcome is Outcome.UNMET


def test_a_decision_may_come_before_the_end_of_the_term():
    clauses = lasting(Duration(term=Months(12 * 10)))
    verdict = end(clauses, TERMINATED)
    assert (verdict.on, verdict.acts, verdict.cautions) == (day("1995-05-05"), (TERMINATED,), ())


def test_it_ends_when_too_few_remain():
    clauses = lasting(Duration(below=2))
    assert must_remain(clauses) == 2
    assert must_remain(simple()) is None
    assert must_remain(None) is None
    parties = (party("RUR"), party("BOR", "1995-01-01"), party("SYL", "1993-01-01", "1991-01-01"))
    assert end(clauses, parties=parties).on == day("1995-01-01")
    assert end(clauses, parties=parties[:1]).outcome is Outcome.UNMET
    assert end(clauses, parties=(*parties, party("ZUB"))).outcome is Outcome.UNMET


def test_who_comes_after_too_few_remained_is_too_late():
    clauses = lasting(Duration(below=2))
    parties = (party("RUR"), party("BOR", "1995-01-01"), party("SYL", since="1996-01-01"))
    assert end(clauses, parties=parties).on == day("1995-01-01")


def test_whether_too_few_remain_may_be_open():
    clauses = lasting(Duration(below=2))
    perhaps = Participation(
        state="SYL",
        since=Day(day("1991-01-01").earliest, day("9999-12-31").latest),
        until=Day(day("1991-01-01").earliest, day("9999-12-31").latest),
    )
    verdict = end(clauses, parties=(party("RUR"), party("BOR", "1995-01-01"), perhaps))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, a_date("1995-01-01"))


def test_prolonged_by_silence_it_lasts_while_two_remain():
    renewal = Prolonged(by=Months(60), notice=years(1))
    clauses = lasting(Duration(term=Months(60), renewal=renewal))
    assert must_remain(clauses) == 2
    assert end(clauses, parties=(party("RUR"), party("BOR"))).outcome is Outcome.UNMET
    gone = (party("RUR"), party("BOR", "1995-01-31"))
    assert end(clauses, parties=gone).on == day("1995-01-31")
