"""Cases that mutated evaluators survived before they were written; docs/mutation.md tells how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from hypothesis import given

from servanda.law.acts import Act, Kind
from servanda.law.clauses import (
    AtLeast,
    Circulated,
    Clauses,
    Counted,
    Days,
    InForceOf,
    Months,
    OnceAccepted,
    OnDay,
    OnSignatureUnlessProcedures,
    OnSigning,
    Silence,
    Weight,
    WithConsentOfAll,
)
from servanda.law.clauses.rules import After
from servanda.law.dates import from_edtf
from servanda.law.evaluate import entry_into_force, first_met, for_state
from servanda.law.references import nodes
from servanda.law.verdict import Caution, Missing, Outcome, Verdict
from tests.law.build_acts import act, day, notified, ratified, signed, simple
from tests.law.making import backgrounds, clauses, histories
from tests.strategies import rough_days, states

RUR, BOR, SYL, ZUB = "RUR", "BOR", "SYL", "ZUB"


def all_verdicts(verdict: Verdict) -> Iterator[Verdict]:
    yield verdict
    for part in verdict.because:
        yield from all_verdicts(part)


@given(clauses(), histories(rough_days), backgrounds, states)
def test_every_verdict_of_a_tree_speaks_of_a_node_and_of_acts_on_record(final, acts, beside, state):
    named = {type(node) for node in nodes(final)} | {After, AtLeast, Counted}
    for verdict in all_verdicts(for_state(final, acts, state, beside)):
        assert type(verdict.rule) in named
        assert set(verdict.acts) <= set(acts)
        assert None not in verdict[4:]
        assert None not in (*verdict.because, *verdict.missing, *verdict.cautions)


@given(clauses(), histories(rough_days), backgrounds)
def test_a_met_verdict_names_what_met_it(final, acts, beside):
    for verdict in all_verdicts(entry_into_force(final, acts, beside)):
        if verdict.outcome is Outcome.MET and not isinstance(verdict.rule, OnDay | InForceOf):
            assert verdict.acts or verdict.because


@given(clauses(), histories(rough_days), backgrounds, states)
def test_an_instrument_in_force_for_a_state_is_so_because_it_is_in_force(
    final, acts, beside, state
):
    verdict = for_state(final, acts, state, beside)
    general = entry_into_force(final, acts, beside)
    if verdict.outcome is Outcome.MET:
        assert general in all_verdicts(verdict)
        assert general.outcome is Outcome.MET


# -- weights --------------------------------------------------------------------------------------

WEIGHT = Weight(
    at_least=Fraction(55),
    of=Counted(),
    table=frozenset(
        {(RUR, Fraction(30)), (BOR, Fraction(20)), (SYL, Fraction(10)), (ZUB, Fraction(5))}
    ),
    base="shares",
)


def wanting(*acts: Act) -> int:
    (missing,) = first_met(WEIGHT, acts).missing
    return missing.acts


def test_the_heaviest_states_are_counted_first_where_weight_is_wanting():
    assert wanting() == 3
    assert wanting(ratified(1, RUR, "1991-01-01")) == 2
    assert wanting(ratified(1, BOR, "1991-01-01")) == 2
    assert wanting(ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-01-02")) == 1


def test_a_state_that_weighs_nothing_brings_no_weight():
    assert wanting(ratified(1, "GRU", "1991-01-01")) == 3


# -- silence --------------------------------------------------------------------------------------

OPPOSED = AtLeast(n=1, of=Counted(kinds=frozenset({Kind.OBJECTION})))
SILENCE = Silence(since=Circulated(), period=Months(3), unless=OPPOSED)
NOTICE = act(1, Kind.DEPOSITARY_NOTICE, "1991-01-10")


def objected(on: str) -> Act:
    return act(2, Kind.OBJECTION, on, BOR)


def test_an_objection_on_the_last_day_breaks_silence_and_says_so():
    verdict = first_met(SILENCE, (NOTICE, objected("1991-04-10")))
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, (objected("1991-04-10"),))
    assert [part.rule for part in verdict.because] == [OPPOSED, Circulated()]


def test_an_objection_a_day_later_does_not():
    verdict = first_met(SILENCE, (NOTICE, objected("1991-04-11")))
    assert verdict.on == day("1991-04-10")
    assert [part.rule for part in verdict.because] == [Circulated(), OPPOSED]


def test_an_objection_of_which_the_day_is_doubtful_leaves_silence_open_with_both_reasons():
    verdict = first_met(SILENCE, (NOTICE, objected("1991-04-10/1991-04-20")))
    assert (verdict.outcome, verdict.not_before) == (Outcome.UNKNOWN, day("1991-04-10").earliest)
    assert {part.rule for part in verdict.because} == {OPPOSED, Circulated()}


def test_cautions_about_what_broke_silence_stay_with_it():
    accepted = AtLeast(n=1, of=Counted(kinds=frozenset({Kind.CONSENT})))
    silence = replace(SILENCE, unless=accepted)
    verdict = first_met(silence, (NOTICE, act(2, Kind.CONSENT, "1991-02-01", BOR)))
    assert verdict.outcome is Outcome.UNMET
    assert Caution.KIND_NOT_RECORDED in verdict.cautions


# -- states ---------------------------------------------------------------------------------------


def test_a_state_that_took_its_consent_back_before_entry_into_force_needs_another():
    acts = (
        ratified(1, RUR, "1991-01-01"),
        act(2, Kind.WITHDRAWAL_EFFECTIVE, "1991-02-01", RUR),
        ratified(3, BOR, "1991-03-01"),
        ratified(4, SYL, "1991-03-02"),
    )
    verdict = for_state(simple(), acts, RUR)
    assert verdict.outcome is Outcome.UNMET
    assert verdict.missing == (
        Missing(acts=1, kinds=verdict.missing[0].kinds, states=frozenset({RUR})),
    )
    assert Kind.RATIFICATION in verdict.missing[0].kinds


def test_on_signature_its_verdicts_name_the_signature_and_the_notification():
    final = Clauses(
        entry_into_force=After(condition=OnSigning()),
        for_states=OnSignatureUnlessProcedures(delay=Days(5)),
    )
    acts = (
        act(1, Kind.ADOPTION, "1991-01-01"),
        signed(2, RUR, "1991-01-01"),
        signed(3, BOR, "1991-01-01"),
        act(4, Kind.PROCEDURES_NEEDED, "1991-01-01", BOR),
    )
    waiting = for_state(final, acts, BOR)
    assert (waiting.rule, waiting.acts) == (final.for_states, (acts[2],))
    done = for_state(final, (*acts, notified(5, BOR, "1991-06-01")), BOR)
    assert (done.on, done.rule) == (day("1991-06-06"), final.for_states)
    assert [a.kind for a in done.acts] == [Kind.NOTIFICATION]


# -- accession ------------------------------------------------------------------------------------


def test_consent_of_all_names_who_accepted_and_who_has_not():
    final = replace(simple(), joining=WithConsentOfAll(delay=Months(1)))
    accession = act(3, Kind.ACCESSION, "1992-01-01", SYL)
    accepted = Act(
        entry=4,
        kind=Kind.ACCESSION_ACCEPTED,
        on=from_edtf("1992-03-31"),
        by=RUR,
        toward=SYL,
    )
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"), accession, accepted)
    waiting = for_state(final, acts, SYL).because[0]
    assert waiting.acts == (accession, accepted)
    assert waiting.missing == (
        Missing(acts=1, kinds=frozenset({Kind.ACCESSION_ACCEPTED}), states=frozenset({BOR})),
    )
    done = for_state(final, (*acts, replace(accepted, entry=5, by=BOR)), SYL).because[0]
    assert (done.on, done.missing) == (day("1992-04-30"), ())
    assert done.cautions == (Caution.MONTH_END,)


def test_the_first_acceptance_brings_the_acceding_state_in():
    final = replace(simple(), joining=OnceAccepted(delay=Days(60)))
    accession = act(3, Kind.ACCESSION, "1992-01-01", SYL)
    late, early = (
        Act(entry=n, kind=Kind.ACCESSION_ACCEPTED, on=from_edtf(on), by=by, toward=SYL)
        for n, on, by in ((4, "1992-05-01", RUR), (5, "1992-03-01", BOR))
    )
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"), accession, late, early)
    verdict = for_state(final, acts, SYL)
    assert verdict.on == day("1992-04-30")
    assert verdict.because[0].acts == (accession, early)


def test_without_further_parts_a_met_verdict_is_met():
    acts = (ratified(1, RUR, "1991-01-01"), ratified(2, BOR, "1991-02-01"))
    assert entry_into_force(simple(), acts).outcome is Outcome.MET
