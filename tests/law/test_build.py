from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law import build as b
from servanda.law import clauses as c
from servanda.law.acts import CONSENTS, INSTRUMENTS, Kind
from servanda.law.dates import MonthEnd
from tests.strategies import conditions, delays, rules

# -- laws ------------------------------------------------------------------------------------------

flattening = pytest.mark.parametrize("join", [b.all_of, b.any_of])
flattening_rules = pytest.mark.parametrize("join", [b.earlier_of, b.later_of])


@flattening
@given(conditions, conditions, conditions)
def test_conditions_are_joined_in_any_grouping(join, one, two, three):
    assert join(join(one, two), three) == join(one, join(two, three))


@flattening
@given(conditions, conditions)
def test_conditions_are_joined_in_any_order(join, one, two):
    assert join(one, two) == join(two, one)


@flattening
@given(conditions)
def test_a_condition_joined_with_itself_is_that_condition(join, one):
    assert join(one, one) == join(one)


@flattening
@given(conditions, conditions, conditions)
def test_conditions_joined_by_hand_are_taken_apart(join, one, two, three):
    joined = type(join(b.decided, b.on_signing))
    by_hand = joined(frozenset({joined(frozenset({one, two})), three}))
    assert join(by_hand) == join(one, two, three)


@flattening
def test_a_condition_alone_stays_itself(join):
    assert join(b.decided) == b.decided


@flattening_rules
@given(rules(), rules(), rules())
def test_rules_are_joined_in_any_grouping(join, one, two, three):
    assert join(join(one, two), three) == join(one, join(two, three))


@flattening_rules
@given(rules(), rules())
def test_rules_are_joined_in_any_order(join, one, two):
    assert join(one, two) == join(two, one)


@flattening_rules
@given(rules(), rules(), rules())
def test_rules_joined_by_hand_are_taken_apart(join, one, two, three):
    joined = type(join(ON_DECISION, ON_SIGNING))
    by_hand = joined(frozenset({joined(frozenset({one, two})), three}))
    assert join(by_hand) == join(one, two, three)


@flattening_rules
@given(rules())
def test_a_rule_joined_with_itself_is_that_rule(join, one):
    assert join(one, one) == join(one)


@given(delays, delays, delays)
def test_periods_follow_each_other_in_any_grouping(one, two, three):
    assert b.then(b.then(one, two), three) == b.then(one, b.then(two, three))


@given(delays)
def test_a_period_of_nothing_changes_no_other(one):
    assert b.then(b.at_once, one) == b.then(one, b.at_once) == b.then(one)


def test_the_order_of_periods_matters():
    assert b.then(b.days(1), b.months(1)) != b.then(b.months(1), b.days(1))


@given(st.permutations(["BOR", "RUR", "SYL"]))
def test_the_order_in_which_states_are_named_does_not_matter(states):
    assert b.every_one(b.named(*states)) == b.every_one(b.named("BOR", "RUR", "SYL"))


# -- each constructor ------------------------------------------------------------------------------

TRIO = c.Named(frozenset({"BOR", "RUR", "SYL"}))
PARTIES = c.PartiesOf(instrument="charter")
LAST_DAY_OF_1999 = date(1999, 12, 31)
MIDSUMMER = c.NextDate(month=6, day=21)
YEAR_END = c.NextDate(month=12, day=31)
ON_DECISION = c.After(condition=c.Decided())
ON_SIGNING = c.After(condition=c.OnSigning())
PLAIN = b.with_the_others()
MADE = [
    (b.anyone, c.Anyone()),
    (b.signatories, c.Signatories()),
    (b.named("SYL", "RUR", "BOR"), TRIO),
    (b.parties_of("charter"), PARTIES),
    (
        b.parties_of("charter", LAST_DAY_OF_1999),
        c.PartiesOf(instrument="charter", at=LAST_DAY_OF_1999),
    ),
    (b.numbering(53), c.Numbering(53)),
    (b.counted(), c.Counted()),
    (
        b.counted(
            [Kind.ACCESSION],
            b.signatories,
            not_counting=["EUE"],
            start=c.Start.REGISTRATION,
            with_every=["Szohod"],
        ),
        c.Counted(
            kinds=frozenset({Kind.ACCESSION}),
            by=c.Signatories(),
            not_counting=frozenset({"EUE"}),
            start=c.Start.REGISTRATION,
            with_every=frozenset({"Szohod"}),
        ),
    ),
    (b.on_signing, c.OnSigning()),
    (b.decided, c.Decided()),
    (b.circulated, c.Circulated()),
    (
        b.at_least(3, [Kind.NOTIFICATION], b.signatories, not_counting=["EUE"]),
        c.AtLeast(
            n=3,
            of=c.Counted(
                kinds=frozenset({Kind.NOTIFICATION}),
                by=c.Signatories(),
                not_counting=frozenset({"EUE"}),
            ),
        ),
    ),
    (b.nth(4, c.Counted(by=TRIO)), c.AtLeast(n=4, of=c.Counted(by=TRIO))),
    (
        b.every_one(TRIO, [Kind.ACCEPTANCE], c.Start.NOTIFICATION),
        c.EveryOne(who=TRIO, kinds=frozenset({Kind.ACCEPTANCE}), start=c.Start.NOTIFICATION),
    ),
    (b.every_one(PARTIES), c.EveryOne(who=PARTIES)),
    (
        b.share("2/3", TRIO),
        c.Share(at_least=Fraction(2, 3), base=TRIO, of=c.Counted(by=TRIO)),
    ),
    (
        b.share("1/3", b.numbering(53)),
        c.Share(at_least=Fraction(1, 3), base=c.Numbering(53), of=c.Counted()),
    ),
    (
        b.share("1/2", TRIO, c.Counted()),
        c.Share(at_least=Fraction(1, 2), base=TRIO, of=c.Counted()),
    ),
    (
        b.more_than("1/2", TRIO),
        c.Share(at_least=Fraction(1, 2), base=TRIO, of=c.Counted(by=TRIO), strictly=True),
    ),
    (
        b.more_than("1/2", TRIO, c.Counted()),
        c.Share(at_least=Fraction(1, 2), base=TRIO, of=c.Counted(), strictly=True),
    ),
    (
        b.weight("11/20", {"BOR": "1/3", "RUR": 2}, "tonnage"),
        c.Weight(
            at_least=Fraction(11, 20),
            of=c.Counted(),
            table=frozenset({("BOR", Fraction(1, 3)), ("RUR", Fraction(2))}),
            base="tonnage",
        ),
    ),
    (
        b.weight(5, {}, "tonnage", c.Counted(by=TRIO)),
        c.Weight(at_least=Fraction(5), of=c.Counted(by=TRIO), table=frozenset(), base="tonnage"),
    ),
    (b.on_day(1999, 12, 31), c.OnDay(LAST_DAY_OF_1999)),
    (b.fact("tonnage"), c.FactHolds("tonnage")),
    (b.in_force_of("charter"), c.InForceOf("charter")),
    (
        b.silence(b.circulated, b.months(3), b.decided),
        c.Silence(since=c.Circulated(), period=c.Months(3), unless=c.Decided()),
    ),
    (b.all_of(b.decided, b.on_signing), c.AllOf(frozenset({c.Decided(), c.OnSigning()}))),
    (b.any_of(b.decided, b.on_signing), c.AnyOf(frozenset({c.Decided(), c.OnSigning()}))),
    (b.at_once, c.AtOnce()),
    (b.days(0), c.AtOnce()),
    (b.days(30), c.Days(30)),
    (b.days(30, clear=True), c.Days(30, clear=True)),
    (b.days(0, clear=True), c.Days(0, clear=True)),
    (b.months(0), c.AtOnce()),
    (b.months(0, clear=True), c.Months(0, clear=True)),
    (b.months(6), c.Months(6)),
    (
        b.months(6, MonthEnd.NEXT_DAY, clear=True),
        c.Months(6, MonthEnd.NEXT_DAY, clear=True),
    ),
    (b.years(2), c.Months(24)),
    (b.years(2, MonthEnd.NEXT_DAY), c.Months(24, MonthEnd.NEXT_DAY)),
    (b.first_of_month(), c.FirstOfMonth(1)),
    (b.first_of_month(3), c.FirstOfMonth(3)),
    (b.first_of_month_after(b.months(3)), c.FirstOfMonthAfter(c.Months(3))),
    (b.first_of_month_after(b.days(30)), c.FirstOfMonthAfter(c.Days(30))),
    (b.first_of_month_after(b.months(0)), c.FirstOfMonth(1)),
    (b.next_date(6, 21), MIDSUMMER),
    (b.then(b.months(1), b.days(1)), c.Then(first=c.Months(1), second=c.Days(1))),
    (
        b.then(b.months(1), b.days(1), b.first_of_month()),
        c.Then(first=c.Months(1), second=c.Then(first=c.Days(1), second=c.FirstOfMonth(1))),
    ),
    (b.then(), c.AtOnce()),
    (b.in_force(b.days(3), b.decided), c.After(condition=c.Decided(), delay=c.Days(3))),
    (
        b.fixed(LAST_DAY_OF_1999, b.decided),
        c.Fixed(
            day=LAST_DAY_OF_1999,
            provided=c.Decided(),
            otherwise=c.After(condition=c.Decided()),
        ),
    ),
    (
        b.fixed(LAST_DAY_OF_1999, b.decided, b.in_force(b.at_once, b.on_signing)),
        c.Fixed(
            day=LAST_DAY_OF_1999,
            provided=c.Decided(),
            otherwise=c.After(condition=c.OnSigning()),
        ),
    ),
    (
        b.if_not_by(LAST_DAY_OF_1999, b.decided, b.in_force(b.at_once, b.on_signing)),
        c.IfNotBy(
            day=LAST_DAY_OF_1999, condition=c.Decided(), then=c.After(condition=c.OnSigning())
        ),
    ),
    (
        b.earlier_of(ON_DECISION, ON_SIGNING),
        c.EarlierOf(frozenset({ON_DECISION, ON_SIGNING})),
    ),
    (b.later_of(ON_DECISION, ON_SIGNING), c.LaterOf(frozenset({ON_DECISION, ON_SIGNING}))),
    (b.later_of(ON_DECISION), ON_DECISION),
    (PLAIN, c.WithTheOthers(pivot=c.Pivot.THRESHOLD)),
    (
        b.with_the_others(
            b.days(3),
            [Kind.ACCEPTANCE],
            pivot=c.Pivot.ENTRY_INTO_FORCE,
            start=c.Start.NOTIFICATION,
        ),
        c.WithTheOthers(
            pivot=c.Pivot.ENTRY_INTO_FORCE,
            kinds=frozenset({Kind.ACCEPTANCE}),
            later=c.Days(3),
            start=c.Start.NOTIFICATION,
        ),
    ),
    (b.on_signature_unless_procedures(), c.OnSignatureUnlessProcedures()),
    (
        b.on_signature_unless_procedures(b.days(3)),
        c.OnSignatureUnlessProcedures(delay=c.Days(3)),
    ),
    (b.for_all_parties_of("charter"), c.ForAllPartiesOf(instrument="charter")),
    (
        b.unless_opted_out("charter", b.years(1)),
        c.UnlessOptedOut(instrument="charter", within=c.Months(12)),
    ),
    (
        b.unless_opted_out("charter", b.years(1), kinds=[Kind.APPROVAL], later=b.days(3)),
        c.UnlessOptedOut(
            instrument="charter",
            within=c.Months(12),
            kinds=frozenset({Kind.APPROVAL}),
            later=c.Days(3),
        ),
    ),
    (
        b.but_for(["BOR"], b.with_the_others(b.days(3)), PLAIN),
        c.ButFor(states=frozenset({"BOR"}), rule=b.with_the_others(b.days(3)), otherwise=PLAIN),
    ),
    (b.but_for(["BOR"], PLAIN, PLAIN), PLAIN),
    (b.open_to_all, c.Open()),
    (b.closed, c.Closed()),
    (b.open_to(TRIO), c.Open(to=TRIO)),
    (b.once_accepted(), c.OnceAccepted()),
    (b.once_accepted(b.days(3)), c.OnceAccepted(delay=c.Days(3))),
    (b.unless_opposed(b.months(6)), c.UnlessOpposed(within=c.Months(6))),
    (
        b.unless_opposed(b.months(6), b.days(60), pairwise=True),
        c.UnlessOpposed(within=c.Months(6), pairwise=True, delay=c.Days(60)),
    ),
    (b.with_consent_of_all(), c.WithConsentOfAll()),
    (b.with_consent_of_all(b.days(30)), c.WithConsentOfAll(delay=c.Days(30))),
    (
        b.depending(TRIO, b.open_to_all, b.closed),
        c.Depending(group=TRIO, then=c.Open(), otherwise=c.Closed()),
    ),
    (b.depending(TRIO, b.closed, b.closed), c.Closed()),
    (
        b.provisional(c.ProvisionalStart.SIGNING),
        c.Provisional(start=c.ProvisionalStart.SIGNING),
    ),
    (
        b.provisional(c.ProvisionalStart.DECLARATION, b.days(60), ["article 4"], ended=b.months(2)),
        c.Provisional(
            start=c.ProvisionalStart.DECLARATION,
            delay=c.Days(60),
            provisions=frozenset({"article 4"}),
            ended=c.Months(2),
        ),
    ),
    (b.any_time, c.AnyTime()),
    (b.not_allowed, c.NotAllowed()),
    (b.end_of_term(60, 6), c.EndOfTerm(term=c.Months(60), notice=c.Months(6))),
    (
        b.after_each_period(120, 12),
        c.AfterEachPeriod(period=c.Months(120), open_for=c.Months(12)),
    ),
    (
        b.on_date_of_year(YEAR_END, MIDSUMMER),
        c.OnDateOfYear(effect=YEAR_END, notice_by=MIDSUMMER),
    ),
    (b.withdrawal(b.years(1)), c.Withdrawal(delay=c.Months(12))),
    (
        b.withdrawal(b.years(1), b.not_allowed, not_before=b.years(3)),
        c.Withdrawal(delay=c.Months(12), window=c.NotAllowed(), not_before=c.Months(36)),
    ),
    (b.ends, c.Ends()),
    (b.prolonged(60, b.months(6)), c.Prolonged(by=c.Months(60), notice=c.Months(6))),
    (b.for_term(60), c.Duration(term=c.Months(60))),
    (
        b.for_term(60, b.prolonged(12, b.days(90))),
        c.Duration(term=c.Months(60), renewal=c.Prolonged(by=c.Months(12), notice=c.Days(90))),
    ),
    (b.until(LAST_DAY_OF_1999), c.Duration(until=LAST_DAY_OF_1999)),
    (b.while_at_least(3), c.Duration(below=3)),
    (b.no_reservations, c.Reservations(permitted=c.Permitted.NONE)),
    (
        b.reservations_only_to("article 4"),
        c.Reservations(
            permitted=c.Permitted.ONLY,
            provisions=frozenset({"article 4"}),
            acceptance=c.Acceptance.NOT_NEEDED,
        ),
    ),
    (
        b.reservations_except_to("article 4", acceptance=c.Acceptance.ORGAN),
        c.Reservations(
            permitted=c.Permitted.EXCEPT,
            provisions=frozenset({"article 4"}),
            acceptance=c.Acceptance.ORGAN,
        ),
    ),
    (
        b.where_silent(TRIO),
        c.Clauses(
            entry_into_force=c.After(condition=c.EveryOne(who=TRIO, kinds=CONSENTS)),
            for_states=c.WithTheOthers(pivot=c.Pivot.ENTRY_INTO_FORCE, kinds=CONSENTS),
        ),
    ),
]


@pytest.mark.parametrize(
    ("short", "node"), MADE, ids=[f"{type(node).__name__}-{n}" for n, (_, node) in enumerate(MADE)]
)
def test_the_short_form_gives_the_node(short, node):
    assert short == node


def test_every_constructor_of_the_language_has_a_short_form():
    made = {type(node).__name__ for _, node in MADE}
    unions = (c.Who, c.Condition, c.Delay, c.Rule, c.PerState, c.Further, c.Window, c.Renewal)
    assert {node.__name__ for union in unions for node in get_args(union)} - made == set()


def test_the_words_for_kinds():
    assert b.instruments == INSTRUMENTS
    assert b.consents == CONSENTS
    assert b.notifications == frozenset({Kind.NOTIFICATION})
    assert b.ratifications == frozenset({Kind.RATIFICATION})


def test_the_first_of_a_month_after_something_else_is_refused():
    with pytest.raises(
        ValueError, match=r"^Before the first of a month stand days or months, not "
    ):
        b.first_of_month_after(b.next_date(6, 21))
