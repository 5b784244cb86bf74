"""What the readings of a text say of each other, and the clauses they make together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from servanda.law.acts import CONSENTS, INSTRUMENTS, Kind
from servanda.law.build import (
    all_of,
    any_of,
    any_time,
    at_least,
    at_once,
    circulated,
    counted,
    days,
    decided,
    earlier_of,
    every_one,
    fact,
    fixed,
    for_term,
    if_not_by,
    in_force,
    in_force_of,
    later_of,
    months,
    named,
    no_reservations,
    nth,
    on_day,
    on_signing,
    once_accepted,
    open_to,
    parties_of,
    provisional,
    share,
    silence,
    weight,
    with_the_others,
    withdrawal,
)
from servanda.law.clauses import (
    Clauses,
    Condition,
    Days,
    FirstOfMonthAfter,
    ForAllPartiesOf,
    Months,
    OnSignatureUnlessProcedures,
    Pivot,
    ProvisionalStart,
    Rule,
    WithTheOthers,
)
from servanda.reader.final_clauses.composing import composed
from servanda.reader.final_clauses.composing.thresholds import INTERNAL
from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.record import (
    Confidence,
    Consent,
    Depositary,
    Doubt,
    FinalClauses,
    Languages,
    Matter,
    Mention,
    Read,
    Reading,
)
from servanda.reader.record import Span

RATIFIED = frozenset({Kind.RATIFICATION})
ALWAYS = INSTRUMENTS | {Kind.CONSENT, Kind.SUCCESSION, Kind.DEFINITIVE_SIGNATURE}
SENTENCE = "This Convention shall enter into force thirty days after the third ratification."
RULE = in_force(days(30), at_least(3, RATIFIED))


def reading(matter: Matter, value: Read | None, text: str = SENTENCE) -> Reading:
    confidence = Confidence.UNREAD if value is None else Confidence.SURE
    return Reading(matter=matter, value=value, span=Span(0, len(text)), confidence=confidence)


def compose(
    values: dict[Matter, Read | None],
    text: str = SENTENCE,
    not_counted: frozenset[str] = frozenset(),
) -> FinalClauses:
    found = [reading(matter, value, text) for matter, value in values.items()]
    return composed(document_of(text), found, not_counted)


def clauses_of(rule: Rule, text: str = SENTENCE, **others: Read | None) -> Clauses:
    values: dict[Matter, Read | None] = {Matter.ENTRY_INTO_FORCE: rule}
    values |= {Matter[matter.upper()]: value for matter, value in others.items()}
    clauses = compose(values, text).clauses
    assert clauses is not None
    return clauses


def test_readings_stand_in_the_order_of_matters_one_of_each():
    first = reading(Matter.LANGUAGES, Languages(codes=frozenset({"en"})))
    second = replace(first, value=Languages(codes=frozenset({"ru"})))
    entering = reading(Matter.ENTRY_INTO_FORCE, None)
    found = composed(document_of(SENTENCE), [first, second, entering], frozenset())
    assert found.readings == (entering, first)
    assert (found.clauses, found.mentions) == (None, ())
    assert (found.text, found.language) == (SENTENCE, "en")


def test_every_rule_of_the_engine_goes_where_it_belongs():
    values: dict[Matter, Read | None] = {
        Matter.ENTRY_INTO_FORCE: RULE,
        Matter.LATER_STATES: with_the_others(days(60), RATIFIED),
        Matter.ACCESSION: once_accepted(days(60)),
        Matter.WITHDRAWAL: withdrawal(months(6), any_time),
        Matter.DURATION: for_term(60),
        Matter.PROVISIONAL: provisional(ProvisionalStart.SIGNING),
        Matter.RESERVATIONS: no_reservations,
        Matter.LANGUAGES: Languages(codes=frozenset({"en"})),
    }
    assert compose(values).clauses == Clauses(
        entry_into_force=RULE,
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=ALWAYS, later=Days(60)),
        joining=once_accepted(days(60)),
        provisional=provisional(ProvisionalStart.SIGNING),
        withdrawal=withdrawal(months(6), any_time),
        duration=for_term(60),
        reservations=no_reservations,
    )


def test_whom_it_is_open_to_stays_out_of_what_is_computed_with():
    assert clauses_of(RULE, accession=open_to(named("NOR"))) == clauses_of(RULE)


@pytest.mark.parametrize(
    ("rule", "later"),
    [
        (RULE, Days(30)),
        (in_force(at_once, at_least(3, RATIFIED)), at_once),
        (fixed(date(1999, 1, 1), fact("enough"), in_force(days(90), fact("enough"))), Days(90)),
        (if_not_by(date(1999, 1, 1), fact("enough"), in_force(days(90), fact("enough"))), Days(90)),
        (earlier_of(in_force(at_once, decided), in_force(days(90), fact("a"))), Days(90)),
        (later_of(in_force(at_once, decided), in_force(at_once, fact("a"))), at_once),
    ],
)
def test_a_silent_text_takes_its_own_period_again(rule, later):
    found = compose({Matter.ENTRY_INTO_FORCE: rule}).of(Matter.LATER_STATES)
    assert found is not None
    assert isinstance(found.value, WithTheOthers)
    assert (found.value.pivot, found.value.later) == (Pivot.THRESHOLD, later)
    assert found.confidence is Confidence.DOUBTFUL
    assert [doubt.doubt for doubt in found.doubts] == [Doubt.TEXT_SILENT]


def test_in_force_on_signature_it_is_so_for_each_state():
    assert clauses_of(in_force(days(30), on_signing)).for_states == OnSignatureUnlessProcedures(
        delay=Days(30)
    )


def test_a_passage_on_later_states_that_was_not_read_stays_unread():
    found = compose({Matter.ENTRY_INTO_FORCE: RULE, Matter.LATER_STATES: None})
    unread = found.of(Matter.LATER_STATES)
    assert unread is not None
    assert unread.value is None
    assert found.clauses == clauses_of(RULE)


def test_another_sort_of_rule_for_states_is_left_as_it_is():
    rule = ForAllPartiesOf(instrument="the pact")
    assert clauses_of(RULE, later_states=rule).for_states == rule


@pytest.mark.parametrize(
    ("rule", "kinds"),
    [
        (in_force(at_once, at_least(3, frozenset({Kind.NOTIFICATION}))), {Kind.NOTIFICATION}),
        (in_force(at_once, at_least(3, frozenset({Kind.SIGNATURE}))), {Kind.SIGNATURE}),
        (in_force(at_once, at_least(3, frozenset({Kind.SIGNATURE, Kind.RATIFICATION}))), set()),
        (
            in_force(at_once, every_one(named("NOR"), frozenset({Kind.NOTIFICATION}))),
            {Kind.NOTIFICATION},
        ),
        (in_force(at_once, decided), set()),
    ],
)
def test_the_acts_that_are_counted_bring_a_state_in(rule, kinds):
    for_states = clauses_of(rule).for_states
    assert isinstance(for_states, WithTheOthers)
    assert for_states.kinds == ALWAYS | kinds


PLAIN, LESS = counted(RATIFIED), counted(RATIFIED, not_counting=["EUE"])
TABLE = {"NOR": Fraction(1)}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (nth(3, PLAIN), nth(3, LESS)),
        (share("2/3", named("NOR", "SWE"), PLAIN), share("2/3", named("NOR", "SWE"), LESS)),
        (weight("1", TABLE, "fish", PLAIN), weight("1", TABLE, "fish", LESS)),
        (all_of(nth(3, PLAIN), decided), all_of(nth(3, LESS), decided)),
        (any_of(nth(3, PLAIN), circulated), any_of(nth(3, LESS), circulated)),
        (
            silence(circulated, months(6), nth(3, PLAIN)),
            silence(circulated, months(6), nth(3, LESS)),
        ),
        (every_one(named("NOR")), every_one(named("NOR"))),
        (on_signing, on_signing),
        (on_day(1999, 1, 1), on_day(1999, 1, 1)),
        (in_force_of("the pact"), in_force_of("the pact")),
        (fact("enough"), fact("enough")),
    ],
)
def test_who_is_not_counted_is_left_out_of_every_count(before: Condition, after: Condition):
    def rules(condition: Condition) -> list[Rule]:
        simple = in_force(days(30), condition)
        return [
            simple,
            fixed(date(1999, 1, 1), condition, simple),
            if_not_by(date(1999, 1, 1), condition, simple),
            earlier_of(simple, in_force(at_once, decided)),
            later_of(simple, in_force(at_once, decided)),
        ]

    for rule, expected in zip(rules(before), rules(after), strict=True):
        found = compose({Matter.ENTRY_INTO_FORCE: rule}, not_counted=frozenset({"EUE"}))
        assert found.clauses is not None
        assert found.clauses.entry_into_force == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Amendment to the Convention on Bridges\n\nThis Amendment is open.", INTERNAL),
        ("Convention on Bridges\n\nThis Convention is open.", INTERNAL),
        ("Amendment to the Convention on Bridges\n\nThis Amendment is open.", RATIFIED),
    ],
)
def test_to_an_amendment_accessions_count_beside_ratifications(text, kinds):
    rule = in_force(days(90), at_least(20, kinds))
    also = {Kind.ACCESSION} if text.startswith("Amendment") and kinds == INTERNAL else set()
    expected = in_force(days(90), at_least(20, kinds | also))
    assert clauses_of(rule, text).entry_into_force == expected


def test_consent_in_general_is_by_the_acts_that_the_text_offers():
    offered = Consent(kinds=RATIFIED)
    rule = in_force(days(30), all_of(at_least(3, CONSENTS), every_one(named("NOR"), CONSENTS)))
    assert clauses_of(rule, consent=offered).entry_into_force == in_force(
        days(30), all_of(at_least(3, RATIFIED), every_one(named("NOR"), RATIFIED))
    )
    assert clauses_of(rule).entry_into_force == rule
    other = in_force(days(30), at_least(3, frozenset({Kind.NOTIFICATION})))
    assert clauses_of(other, consent=offered).entry_into_force == other


AGENCY = Depositary(organ="director general of the agency")
COUNCIL = Depositary(organ="secretary general of the council of europe")
AT_AGENCY = "The International Atomic Energy Agency keeps this Convention. "
AT_COUNCIL = "The Council of Europe keeps this Convention. "


@pytest.mark.parametrize(
    ("keeper", "whose", "words", "delay", "counted_as"),
    [
        (AGENCY, AT_AGENCY, "thirty days after", Days(30), Days(30, clear=True)),
        (AGENCY, AT_AGENCY, "on the thirtieth day after", Days(30), Days(30)),
        (AGENCY, AT_AGENCY, "three months after", Months(3), Months(3)),
        (AGENCY, "", "thirty days after", Days(30), Days(30)),
        (COUNCIL, AT_COUNCIL, "six months after", Months(6), Months(6, clear=True)),
        (COUNCIL, AT_COUNCIL, "one year after", Months(12), Months(12, clear=True)),
        (COUNCIL, AT_COUNCIL, "thirty days after", Days(30), Days(30)),
        (
            COUNCIL,
            AT_COUNCIL,
            "on the first day of the month following the expiration of three months after",
            FirstOfMonthAfter(Months(3)),
            FirstOfMonthAfter(Months(3)),
        ),
        (Depositary(organ="government"), AT_COUNCIL, "six months after", Months(6), Months(6)),
    ],
)
def test_periods_are_counted_as_the_depositary_counts_them(keeper, whose, words, delay, counted_as):
    text = f"{whose}This Convention shall enter into force {words} the third ratification."
    found = compose(
        {
            Matter.ENTRY_INTO_FORCE: in_force(delay, at_least(3, RATIFIED)),
            Matter.DEPOSITARY: keeper,
        },
        text,
    )
    assert found.clauses is not None
    assert found.clauses.entry_into_force == in_force(counted_as, at_least(3, RATIFIED))
    assert isinstance(found.clauses.for_states, WithTheOthers)
    assert found.clauses.for_states.later == counted_as


def test_periods_are_counted_so_in_every_rule():
    text = f"{AT_COUNCIL}It shall enter into force six months after the third ratification."
    inside, clear = (
        in_force(Months(6, clear=clear), at_least(3, RATIFIED)) for clear in (False, True)
    )

    def rules(simple: Rule) -> list[Rule]:
        return [
            fixed(date(1999, 1, 1), decided, simple),
            if_not_by(date(1999, 1, 1), decided, simple),
            earlier_of(simple, in_force(at_once, decided)),
            later_of(simple, in_force(at_once, decided)),
        ]

    for before, after in zip(rules(inside), rules(clear), strict=True):
        assert clauses_of(before, text, depositary=COUNCIL).entry_into_force == after


def test_what_was_not_read_is_not_counted_otherwise():
    text = f"{AT_COUNCIL}It shall enter into force six months after the third ratification."
    found = compose(
        {
            Matter.ENTRY_INTO_FORCE: in_force(Months(6), at_least(3, RATIFIED)),
            Matter.LATER_STATES: None,
            Matter.DEPOSITARY: COUNCIL,
        },
        text,
    )
    later = found.of(Matter.LATER_STATES)
    assert later is not None
    assert later.value is None


NAMING = "This Protocol enters into force with the  Pact\non Lakes for the parties of the Accord."
PACT, ACCORD = parties_of("the pact on lakes"), parties_of("the accord")


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (in_force_of("the Pact on Lakes"), ["the Pact on Lakes"]),
        (every_one(ACCORD), ["the accord"]),
        (nth(3, counted(by=ACCORD)), ["the accord"]),
        (weight("1", TABLE, "fish", counted(by=ACCORD)), ["the accord"]),
        (share("2/3", ACCORD, counted(by=PACT)), ["the accord", "the pact on lakes"]),
        (share("2/3", named("NOR"), counted(by=named("NOR"))), []),
        (nth(3, counted()), []),
        (decided, []),
        (in_force_of("another treaty"), ["another treaty"]),
    ],
)
def test_instruments_that_a_rule_names_are_mentioned(condition, names):
    found = compose({Matter.ENTRY_INTO_FORCE: in_force(at_once, condition)}, NAMING)
    assert [mention.name for mention in found.mentions] == names


def test_a_mention_has_the_place_of_its_words_or_of_the_passage():
    conditions = all_of(in_force_of("the Pact on Lakes"), in_force_of("another treaty"))
    found = compose({Matter.ENTRY_INTO_FORCE: in_force(at_once, conditions)}, NAMING)
    start = NAMING.index("the  Pact")
    assert found.mentions == (
        Mention(name="another treaty", span=Span(0, len(NAMING))),
        Mention(name="the Pact on Lakes", span=Span(start, NAMING.index(" for the parties"))),
    )


def test_instruments_to_whose_parties_it_is_open_are_mentioned():
    found = compose({Matter.ACCESSION: open_to(ACCORD)}, NAMING)
    assert [mention.name for mention in found.mentions] == ["the accord"]
