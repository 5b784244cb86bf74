"""Rarer verdicts, held to their node, acts and parts; docs/mutation.md tells why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from servanda.law.acts import Act, Kind
from servanda.law.background import USUAL, Background, Policy
from servanda.law.build import at_least, instruments
from servanda.law.clauses import (
    Circulated,
    Clauses,
    Days,
    Months,
    Open,
    PartiesOf,
    UnlessOpposed,
    Withdrawal,
)
from servanda.law.evaluate import entry_into_force, for_state
from servanda.law.evaluate.leaving import withdrawal
from servanda.law.verdict import Caution, Missing, Outcome, Verdict
from tests.law.build_acts import act, day, ratified, simple
from tests.law.golden_treaty import load

# -- tacit amendment ------------------------------------------------------------------------------


def of_amendment(state: str, *, without: tuple[Kind, ...] = ()) -> Verdict:
    treaty = load("stockholm-amendment-2013")
    acts = tuple(act for act in treaty.acts if act.by != state or act.kind not in without)
    return for_state(treaty.clauses, acts, state, treaty.background)


@pytest.mark.parametrize(
    ("state", "outcome", "kinds"),
    [
        ("RUR", Outcome.MET, []),
        ("BOR", Outcome.MET, [Kind.OPT_OUT, Kind.OPT_OUT_WITHDRAWN]),
        ("SYL", Outcome.UNMET, [Kind.OPT_OUT]),
        ("ZUB", Outcome.MET, [Kind.OPT_IN_ONLY, Kind.RATIFICATION]),
    ],
)
def test_what_binds_a_party_to_a_tacit_amendment_is_named(state, outcome, kinds):
    treaty = load("stockholm-amendment-2013")
    general = entry_into_force(treaty.clauses, treaty.acts, treaty.background)
    verdict = of_amendment(state)
    assert verdict.rule == treaty.clauses.for_states
    assert verdict.outcome is outcome
    assert [act.kind for act in verdict.acts] == kinds
    assert verdict.because[0] == general
    assert verdict.cautions == ()


def test_who_opted_out_lacks_the_withdrawal_of_that():
    assert of_amendment("SYL").missing == (
        Missing(acts=1, kinds=frozenset({Kind.OPT_OUT_WITHDRAWN}), states=frozenset({"SYL"})),
    )


def test_the_last_day_for_opting_out_is_among_the_reasons():
    window = of_amendment("SYL").because[-1]
    assert (window.on, window.because[0].rule) == (day("2014-11-26"), Circulated())


def test_who_asked_for_its_own_instrument_and_gave_none_is_not_bound():
    verdict = of_amendment("ZUB", without=(Kind.RATIFICATION,))
    assert (verdict.outcome, [a.kind for a in verdict.acts]) == (Outcome.UNMET, [Kind.OPT_IN_ONLY])
    assert verdict.rule == load("stockholm-amendment-2013").clauses.for_states
    assert verdict.missing[0].states == frozenset({"ZUB"})


def test_a_withdrawal_of_an_opting_out_that_never_was_changes_nothing():
    treaty = load("stockholm-amendment-2013")
    stray = act(99, Kind.OPT_OUT_WITHDRAWN, "2015-01-01", "RUR")
    verdict = for_state(treaty.clauses, (*treaty.acts, stray), "RUR", treaty.background)
    assert (verdict.on, verdict.acts) == (day("2014-11-26"), ())


# -- accession ------------------------------------------------------------------------------------

FOUNDERS = (ratified(1, "RUR", "1991-01-01"), ratified(2, "BOR", "1991-02-01"))
ACCESSION = act(3, Kind.ACCESSION, "1992-01-01", "SYL")
NOTICE = replace(act(4, Kind.DEPOSITARY_NOTICE, "1992-01-31"), about=3)
OPPOSED = replace(act(5, Kind.ACCESSION_OPPOSED, "1992-03-01", "BOR"), toward="SYL")


def acceding(clauses: Clauses, *more: Act) -> Verdict:
    return for_state(clauses, (*FOUNDERS, ACCESSION, *more), "SYL").because[0]


UNLESS_OPPOSED = replace(simple(), joining=UnlessOpposed(within=Months(6), delay=Months(7)))


def test_an_unopposed_accession_rests_on_the_notice_and_its_periods_may_be_short():
    verdict = acceding(UNLESS_OPPOSED, NOTICE)
    assert verdict.rule == UNLESS_OPPOSED.joining
    assert (verdict.on, verdict.acts) == (day("1993-02-28"), (ACCESSION, NOTICE))
    assert (verdict.missing, verdict.cautions) == ((), (Caution.MONTH_END,))


def test_an_opposed_accession_names_who_opposed():
    verdict = acceding(UNLESS_OPPOSED, NOTICE, OPPOSED)
    assert (verdict.outcome, verdict.acts) == (Outcome.UNMET, (ACCESSION, NOTICE, OPPOSED))


@pytest.mark.parametrize(
    ("more", "cautions"), [((), ()), ((OPPOSED,), (Caution.ONLY_BETWEEN_SOME,))]
)
def test_opposition_between_two_leaves_the_others(more, cautions):
    pairwise = replace(simple(), joining=UnlessOpposed(within=Months(6), pairwise=True))
    verdict = acceding(pairwise, NOTICE, *more)
    assert (verdict.on, verdict.cautions) == (day("1992-07-31"), cautions)


def test_without_a_notice_the_notice_is_what_is_missing():
    verdict = acceding(UNLESS_OPPOSED)
    assert verdict.outcome is Outcome.UNKNOWN
    assert verdict.missing == (Missing(acts=1, kinds=frozenset({Kind.DEPOSITARY_NOTICE})),)


def test_where_only_parties_of_an_unknown_instrument_may_accede_it_is_what_is_missing():
    closed = replace(simple(), joining=Open(to=PartiesOf(instrument="Charter")))
    verdict = acceding(closed)
    assert (verdict.rule, verdict.acts) == (closed.joining, (ACCESSION,))
    assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, (Missing(instrument="Charter"),))


# -- leaving and reserving ------------------------------------------------------------------------


def test_a_notice_before_the_state_is_bound_takes_its_consent_back():
    clauses = replace(simple(delay=Days(30)), withdrawal=Withdrawal(delay=Months(12)))
    notice = act(3, Kind.DENUNCIATION, "1991-02-10", "RUR")
    verdict = withdrawal(clauses, notice, (*FOUNDERS, notice), day("1991-03-03"))
    assert (verdict.rule, verdict.on) == (clauses.withdrawal, day("1991-02-10"))
    assert verdict.acts == (notice,)


RESERVATION = replace(act(3, Kind.RESERVATION, "1991-01-01", "RUR"), provisions=frozenset({"7"}))
TOLD = replace(act(4, Kind.DEPOSITARY_NOTICE, "1991-01-10"), about=3)
STRICT = Background(policies=USUAL - {Policy.RESERVED_CONSENT_COUNTS})


@pytest.mark.parametrize(
    ("objected", "on"), [("1992-01-10", None), ("1992-01-11", day("1992-01-11"))]
)
def test_an_objection_on_the_last_day_of_silence_is_in_time(objected, on):
    objection = replace(act(5, Kind.OBJECTION, objected, "BOR"), about=3)
    acts = (*FOUNDERS, RESERVATION, TOLD, objection)
    clauses = simple(at_least(2, instruments))
    assert entry_into_force(clauses, acts, STRICT).on == on
