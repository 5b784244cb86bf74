from __future__ import annotations

from dataclasses import replace
from datetime import date

from servanda.law.acts import Kind, Void
from servanda.law.build import at_least, at_once, days, fact, instruments, notifications
from servanda.law.build import in_force as rule_of
from servanda.law.clauses import Clauses, OnSignatureUnlessProcedures, OnSigning, Pivot
from servanda.law.standing import (
    Discrepancy,
    OnRecord,
    Standing,
    all_standings,
    discrepancies,
    in_force,
    standing_on,
    standings,
    states,
    what_is_missing,
)
from servanda.law.verdict import Basis, Caution, Gap, Missing, NotOnRecord, Outcome, Verdict
from tests.law.build_acts import a_date, act, day, notified, ratified, report, signed, simple


def line(on_record: OnRecord, state: str = "RUR") -> list[tuple[str, str, str | None]]:
    """Give a state's standings as (standing, since, until)."""
    found = standings(on_record, state, known_at=None)
    return [
        (i.standing.value, str(i.since.earliest), str(i.until.earliest) if i.until else None)
        for i in found
    ]


def test_a_state_signs_ratifies_and_becomes_a_party():
    records = (
        signed(1, "RUR", "1990-01-01"),
        ratified(2, "RUR", "1990-02-01"),
        ratified(3, "BOR", "1990-03-01"),
    )
    assert line(OnRecord(simple(delay=days(30)), records)) == [
        ("signatory", "1990-01-01", "1990-02-01"),
        ("contracting", "1990-02-01", "1990-03-31"),
        ("party", "1990-03-31", None),
    ]


def test_a_late_joiner_counts_from_its_own_act():
    records = (
        ratified(1, "SYL", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        ratified(3, "RUR", "1990-02-10"),
    )
    clauses = simple(delay=days(30), later=days(60))
    assert line(OnRecord(clauses, records))[-1] == ("party", "1990-04-11", None)


def test_who_consents_before_entry_into_force_is_in_with_the_others_where_that_is_the_pivot():
    records = (
        ratified(1, "SYL", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        ratified(3, "RUR", "1990-02-10"),
    )
    clauses = simple(delay=days(30), later=days(60), pivot=Pivot.ENTRY_INTO_FORCE)
    assert line(OnRecord(clauses, records))[-1] == ("party", "1990-03-03", None)


def test_a_later_state_is_never_bound_before_the_instrument():
    records = (
        ratified(1, "SYL", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        ratified(3, "RUR", "1990-02-10"),
    )
    assert line(OnRecord(simple(delay=days(90)), records))[-1] == ("party", "1990-05-02", None)


def test_a_state_that_leaves_and_comes_back():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-01-01"),
        act(3, Kind.WITHDRAWAL_EFFECTIVE, "1991-01-01", "RUR"),
        act(4, Kind.ACCESSION, "1992-01-01", "RUR"),
    )
    assert line(OnRecord(simple(later=days(30)), records)) == [
        ("party", "1990-01-01", "1991-01-01"),
        ("withdrawn", "1991-01-01", "1992-01-01"),
        ("contracting", "1992-01-01", "1992-01-31"),
        ("party", "1992-01-31", None),
    ]


def test_a_consent_withdrawn_before_entry_into_force_drops_out():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1990-02-01", "RUR"),
        ratified(3, "BOR", "1990-03-01"),
        ratified(4, "SYL", "1990-04-01"),
    )
    on_record = OnRecord(simple(), records)
    answer = in_force(on_record, as_of=None, known_at=None)
    assert isinstance(answer, Verdict)
    assert answer.on == day("1990-04-01")
    assert line(on_record) == [
        ("contracting", "1990-01-01", "1990-02-01"),
        ("withdrawn", "1990-02-01", None),
    ]


def test_a_withdrawal_while_nothing_is_in_force():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1990-02-01", "RUR"),
    )
    on_record = OnRecord(simple(), records)
    assert line(on_record)[-1] == ("withdrawn", "1990-02-01", None)


def test_non_interest_and_the_will_not_to_join():
    records = (
        act(1, Kind.NOT_INTERESTED, "1990-01-01", "RUR"),
        signed(2, "RUR", "1990-02-01"),
        act(3, Kind.PROVISIONAL_APPLICATION, "1990-03-01", "RUR"),
        act(4, Kind.WILL_NOT_BECOME_PARTY, "1990-04-01", "RUR"),
        act(5, Kind.NOT_INTERESTED, "1990-05-01", "BOR"),
    )
    on_record = OnRecord(simple(), records)
    assert line(on_record) == [
        ("not-interested", "1990-01-01", "1990-02-01"),
        ("signatory", "1990-02-01", "1990-03-01"),
        ("provisional", "1990-03-01", "1990-04-01"),
        ("will-not-become-party", "1990-04-01", None),
    ]
    assert line(on_record, "BOR") == [("not-interested", "1990-05-01", None)]


def test_a_party_does_not_fall_back():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-01-01"),
        act(3, Kind.WILL_NOT_BECOME_PARTY, "1991-01-01", "RUR"),
        act(4, Kind.NOT_INTERESTED, "1991-01-01", "RUR"),
        signed(5, "RUR", "1991-02-01"),
    )
    assert line(OnRecord(simple(), records)) == [("party", "1990-01-01", None)]


def test_signing_and_saying_no_procedures_are_needed():
    clauses = Clauses(
        entry_into_force=rule_of(at_once, OnSigning()),
        for_states=OnSignatureUnlessProcedures(delay=days(10)),
    )
    records = (
        act(1, Kind.ADOPTION, "1990-01-01"),
        signed(2, "RUR", "1990-01-01"),
        signed(3, "BOR", "1990-01-01"),
        act(4, Kind.PROCEDURES_NEEDED, "1990-01-01", "BOR"),
        notified(5, "BOR", "1990-02-01"),
        signed(6, "SYL", "1990-01-01"),
        act(7, Kind.PROCEDURES_NEEDED, "1990-01-01", "SYL"),
        signed(8, "ZUB", "1990-01-01"),
        notified(9, "ZUB", "1990-03-01"),
    )
    on_record = OnRecord(clauses, records)
    assert line(on_record) == [("party", "1990-01-01", None)]
    assert line(on_record, "BOR")[-1] == ("party", "1990-02-11", None)
    assert line(on_record, "SYL") == [("signatory", "1990-01-01", None)]
    zubrowka = standing_on(on_record, "ZUB", as_of=None, known_at=None)
    assert zubrowka is not None
    assert isinstance(zubrowka.because, Verdict)
    assert zubrowka.because.cautions == (Caution.NOTIFIED_WITHOUT_SAYING,)


def test_a_report_stands_in_where_nothing_can_be_computed():
    general, own = report(8, "2019-09-20"), report(9, "2019-12-21", "RUR", Basis.INFERENCE)
    records = (signed(1, "RUR", "2018-11-02"), signed(2, "BOR", "2018-11-02"))
    on_record = OnRecord(None, records, (general, own))
    assert in_force(on_record, as_of=None, known_at=None) == general
    assert line(on_record) == [
        ("signatory", "2018-11-02", "2019-12-21"),
        ("party", "2019-12-21", None),
    ]
    assert line(on_record, "BOR") == [
        ("signatory", "2018-11-02", "2019-09-20"),
        ("undetermined", "2019-09-20", None),
    ]
    assert discrepancies(on_record, None) == ()


def test_a_consent_without_a_clause_is_left_open_too():
    on_record = OnRecord(None, (ratified(1, "RUR", "2020-01-01"),), (report(8, "2019-09-20"),))
    assert line(on_record) == [("undetermined", "2020-01-01", None)]


def test_nothing_on_record_says_what_is_missing():
    on_record = OnRecord(None, (signed(1, "RUR", "2018-11-02"),))
    gaps = (Gap.CLAUSE, Gap.ACTS)
    assert in_force(on_record, as_of=None, known_at=None) == NotOnRecord(missing=gaps)
    assert what_is_missing(on_record, as_of=None, known_at=None) == gaps
    assert standing_on(on_record, "BOR", as_of=None, known_at=None) is None


def test_missing_acts_are_counted():
    clauses = simple(at_least(3, notifications))
    on_record = OnRecord(clauses, (notified(1, "RUR", "1990-01-01"),))
    of = at_least(3, notifications).of
    assert what_is_missing(on_record, as_of=None, known_at=None) == (
        Missing(acts=2, kinds=notifications, by=of.by),
    )


def test_computed_beats_reported_and_the_difference_is_told():
    records = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-02-01"))
    general, own = report(8, "1990-02-05"), report(9, "1990-02-01", "BOR")
    on_record = OnRecord(simple(), records, (general, own))
    computed = in_force(on_record, as_of=None, known_at=None)
    assert isinstance(computed, Verdict)
    assert computed.on == day("1990-02-01")
    assert discrepancies(on_record, None) == (
        Discrepancy(state=None, shown=computed, reported=general),
    )


def test_before_its_computed_day_an_instrument_is_not_yet_in_force_whatever_is_reported():
    records = (ratified(1, "RUR", "1990-01-01"), ratified(2, "BOR", "1990-02-01"))
    on_record = OnRecord(simple(), records, (report(8, "1990-01-15"),))
    before = in_force(on_record, as_of=date(1990, 1, 20), known_at=None)
    assert isinstance(before, Verdict)
    assert (before.outcome, [m.acts for m in before.missing]) == (Outcome.UNMET, [1])


def test_a_report_says_only_what_is_really_missing_to_compute_the_day():
    records = (ratified(1, "RUR", "1990-01-01"),)
    on_record = OnRecord(None, records, (report(8, "1990-02-05"),))
    assert in_force(on_record, as_of=None, known_at=None) == replace(
        report(8, "1990-02-05"), missing=(Gap.CLAUSE,)
    )


def test_of_two_reports_the_direct_one_is_shown_and_the_other_told():
    direct = report(8, "1990-02-05")
    inferred = report(9, "1990-03-05", basis=Basis.INFERENCE)
    on_record = OnRecord(None, (), (inferred, direct))
    assert in_force(on_record, as_of=None, known_at=None) == direct
    assert discrepancies(on_record, None) == (
        Discrepancy(state=None, shown=direct, reported=inferred),
    )


def test_of_two_reports_on_a_state_the_other_is_told():
    one, other = report(8, "1990-02-05", "RUR"), report(9, "1990-03-05", "RUR")
    on_record = OnRecord(None, (), (one, other))
    assert discrepancies(on_record, None) == (Discrepancy(state="RUR", shown=other, reported=one),)


def test_a_struck_out_report_is_gone_and_still_known_before():
    on_record = OnRecord(None, (Void(entry=9, replaces=8),), (report(8, "1990-02-05"),))
    gone = in_force(on_record, as_of=None, known_at=None)
    assert gone == NotOnRecord(missing=(Gap.CLAUSE, Gap.ACTS))
    assert in_force(on_record, as_of=None, known_at=8) == report(8, "1990-02-05")


def test_a_struck_out_act_no_longer_counts():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        Void(entry=3, replaces=2),
    )
    on_record = OnRecord(simple(), records)
    before = in_force(on_record, as_of=None, known_at=2)
    after = in_force(on_record, as_of=None, known_at=None)
    assert isinstance(before, Verdict)
    assert isinstance(after, Verdict)
    assert (before.outcome, after.outcome) == (Outcome.MET, Outcome.UNMET)


def test_with_a_report_a_clause_short_of_acts_leaves_signatories_open():
    on_record = OnRecord(simple(), (signed(1, "RUR", "1990-01-01"),), (report(8, "1990-02-05"),))
    assert line(on_record) == [
        ("signatory", "1990-01-01", "1990-02-05"),
        ("undetermined", "1990-02-05", None),
    ]


def test_a_consent_outside_the_clause_is_open_once_the_instrument_is_in_force():
    records = (
        ratified(1, "SYL", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
        act(3, Kind.NOTIFICATION, "1990-01-15", "RUR"),
    )
    assert line(OnRecord(simple(), records)) == [
        ("contracting", "1990-01-15", "1990-02-01"),
        ("undetermined", "1990-02-01", None),
    ]
    early = OnRecord(simple(), records[2:])
    assert line(early) == [("contracting", "1990-01-15", None)]


def test_within_the_bounds_of_a_change_the_standing_is_undetermined():
    records = (
        ratified(1, "SYL", "1990-01-01"),
        ratified(2, "RUR", "1990-02-01/1990-02-10"),
    )
    on_record = OnRecord(simple(), records)
    found = [
        standing_on(on_record, "SYL", as_of=a_date(on), known_at=None)
        for on in ("1990-01-31", "1990-02-05", "1990-02-10")
    ]
    assert [i.standing if i else None for i in found] == [
        Standing.CONTRACTING,
        Standing.UNDETERMINED,
        Standing.PARTY,
    ]


def test_as_of_limits_acts_but_not_a_decision():
    records = (
        ratified(1, "RUR", "1990-01-01"),
        ratified(2, "BOR", "1990-02-01"),
    )
    on_record = OnRecord(simple(), records)
    early = in_force(on_record, as_of=a_date("1990-01-15"), known_at=None)
    assert isinstance(early, Verdict)
    assert early.missing == (Missing(acts=1, kinds=instruments, by=at_least(1, instruments).of.by),)


def test_all_standings_are_those_of_each_state():
    records = (ratified(1, "RUR", "1990-01-01"), signed(2, "BOR", "1990-02-01"))
    on_record = OnRecord(simple(fact("tonnage")), records, (report(3, "1990-03-01", "SYL"),))
    assert states(on_record, None) == ("BOR", "RUR", "SYL")
    assert all_standings(on_record, known_at=None) == {
        state: standings(on_record, state, known_at=None) for state in ("BOR", "RUR", "SYL")
    }
