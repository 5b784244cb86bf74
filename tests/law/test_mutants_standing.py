"""What each question knew at an entry and by a day, held to it; docs/mutation.md tells why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.acts import Kind
from servanda.law.clauses import Duration, Months
from servanda.law.standing import (
    OnRecord,
    all_standings,
    discrepancies,
    standings,
    states,
    what_is_missing,
)
from servanda.law.standing.answers import end_of
from servanda.law.written import WrittenError, clauses_of
from tests.law.build_acts import a_date, act, day, ratified, report, simple

BOTH = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-02-01"))


def test_standings_are_those_known_at_an_entry():
    found = OnRecord(simple(), (*BOTH, ratified(3, "SYL", "1991-01-01")))
    assert standings(found, "SYL", known_at=2) == ()
    assert [i.since for i in standings(found, "SYL", known_at=3)] == [day("1991-01-01")]
    assert list(all_standings(found, known_at=2)) == ["BOR", "RUR"]
    assert states(found, 2) == ("BOR", "RUR")
    assert states(found, 3) == ("BOR", "RUR", "SYL")


def test_what_is_missing_is_asked_of_the_acts_done_by_a_day():
    found = OnRecord(simple(), BOTH)
    assert what_is_missing(found, as_of=None, known_at=None) == ()
    assert [m.acts for m in what_is_missing(found, as_of=a_date("1990-01-15"), known_at=None)] == [
        1
    ]


def test_the_end_is_told_by_the_acts_done_by_a_day():
    ended = act(3, Kind.TERMINATION, "1995-05-05")
    found = OnRecord(replace(simple(), duration=Duration(term=Months(240))), (*BOTH, ended))
    last = end_of(found, as_of=None, known_at=None)
    earlier = end_of(found, as_of=a_date("1994-01-01"), known_at=None)
    assert last.on == day("1995-05-05")
    assert earlier.on != last.on


def test_each_state_with_a_false_report_is_a_discrepancy_once_known():
    false = tuple(report(n, "1993-03-03", state) for n, state in ((3, "RUR"), (4, "BOR")))
    found = OnRecord(simple(), BOTH, false)
    assert {d.state for d in discrepancies(found, None)} == {"RUR", "BOR"}
    assert [d.state for d in discrepancies(found, 3)] == ["RUR"]


def test_a_refused_rule_is_shown():
    with pytest.raises(WrittenError) as caught:
        clauses_of('{"on": {"nothing": 1}}')
    assert caught.value.value == '“{"nothing": 1}”'


def test_a_refused_rule_for_states_is_shown():
    with pytest.raises(WrittenError) as caught:
        clauses_of('{"on": {"date": "1990-01-01"}}', '{"until": "never"}')
    assert caught.value.value == '“{"until": "never"}”'
