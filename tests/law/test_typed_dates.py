from __future__ import annotations

from dataclasses import replace

from servanda.law.acts import Kind
from servanda.law.build import days, fact, years
from servanda.law.clauses import Withdrawal
from servanda.law.standing import OnRecord
from servanda.law.typed_dates import Effect, TypedDate, audit
from servanda.law.verdict import Verdict
from tests.law.build_acts import a_date, act, day, ratified, simple

CLAUSES = replace(simple(later=days(30)), withdrawal=Withdrawal(delay=years(1)))
RECORDS = (
    ratified(1, "RUR", "1990-01-01"),
    ratified(2, "BOR", "1990-02-01"),
    act(3, Kind.DENUNCIATION, "1995-03-01", "RUR"),
    act(4, Kind.ACCESSION, "1998-01-01", "RUR"),
    act(5, Kind.DENUNCIATION, "2000-05-01", "RUR"),
)
ON_RECORD = OnRecord(CLAUSES, RECORDS)


def contradicted(typed: TypedDate, on_record: OnRecord = ON_RECORD, **times) -> Verdict | None:
    found = audit(on_record, [typed], **times)
    assert [c.typed for c in found] == [typed] * len(found)
    return found[0].computed if found else None


def test_the_day_of_the_instrument_is_audited():
    assert contradicted(TypedDate(on=day("1990-02-01"))) is None
    verdict = contradicted(TypedDate(on=day("1990-01-02")))
    assert verdict is not None
    assert (verdict.on, [a.by for a in verdict.acts]) == (day("1990-02-01"), ["RUR", "BOR"])


def test_a_day_within_bounds_contradicts_only_what_lies_outside_them():
    assert contradicted(TypedDate(on=day("1990-02"))) is None
    assert contradicted(TypedDate(on=day("1990-03"))) is not None


def test_a_state_has_a_day_for_each_time_it_joined():
    for on in ("1990-02-01", "1998-01-31"):
        assert contradicted(TypedDate(on=day(on), state="RUR")) is None
    verdict = contradicted(TypedDate(on=day("1998-01-01"), state="RUR"))
    assert verdict is not None
    assert verdict.on == day("1998-01-31")


def test_a_day_printed_with_its_act_is_judged_by_that_act():
    typed = TypedDate(on=day("1990-02-01"), state="RUR", act_on=day("1998-01-01"))
    verdict = contradicted(typed)
    assert verdict is not None
    assert verdict.on == day("1998-01-31")
    of_no_act = TypedDate(on=day("1990-02-01"), state="RUR", act_on=day("1997-01-01"))
    assert contradicted(of_no_act) is None


def test_days_of_withdrawal_are_audited():
    typed = TypedDate(on=day("1996-03-01"), state="RUR", effect=Effect.WITHDRAWAL)
    assert contradicted(typed) is None
    with_its_act = replace(typed, act_on=day("2000-05-01"))
    verdict = contradicted(with_its_act)
    assert verdict is not None
    assert verdict.on == day("2001-05-01")


def test_what_cannot_be_computed_contradicts_nothing():
    typed = TypedDate(on=day("1990-01-02"), state="RUR")
    withdrawn = TypedDate(on=day("1990-01-02"), state="RUR", effect=Effect.WITHDRAWAL)
    for clauses in (None, simple(fact("tonnage"))):
        found = OnRecord(clauses, RECORDS)
        assert contradicted(typed, found) is None
        assert contradicted(TypedDate(on=day("1990-01-02")), found) is None
    assert contradicted(withdrawn, OnRecord(None, RECORDS)) is None
    assert contradicted(TypedDate(on=day("1990-01-02"), effect=Effect.WITHDRAWAL)) is None
    assert contradicted(replace(typed, state="SYL")) is None


def test_it_is_asked_as_of_a_day_and_at_an_entry():
    typed = TypedDate(on=day("1998-01-01"), state="RUR")
    for times in ({"as_of": a_date("1990-01-15")}, {"known_at": 1}):
        assert contradicted(typed, **times) is None
    assert contradicted(typed) is not None
