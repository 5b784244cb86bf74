from __future__ import annotations

import pytest

from servanda.law.build import (
    all_of,
    at_least,
    at_once,
    days,
    every_one,
    fixed,
    in_force,
    in_force_of,
    later_of,
    named,
    on_day,
    share,
    signatories,
)
from servanda.law.clauses import Condition
from servanda.reader.final_clauses.english.conditions import CONDITION
from servanda.reader.final_clauses.english.conditions.quorums import QUORUM, Both, Every, Some
from servanda.reader.final_clauses.english.entering.sentences import PLAIN
from servanda.reader.final_clauses.english.groups import GROUP
from servanda.reader.final_clauses.english.subjects import FORCE, SUBJECT
from servanda.reader.final_clauses.english.tails import TAIL
from servanda.reader.final_clauses.record import Doubt
from tests.reader.final_clauses.entering import DS, A, N, R, S, doubted, nth, sure
from tests.reader.final_clauses.saying import said

FIVE = "on the deposit of the fifth instrument of ratification"


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        (
            "five States have notified or, where necessary, deposited instruments of acceptance",
            {A, N},
        ),
        (
            "five States have become members of the Bureau by depositing instruments of acceptance",
            {A},
        ),
        ("there have been registered five instruments of acceptance", {A}),
        ("it has been signed by the duly authorised representatives of five Governments", {S}),
        ("this Agreement has been signed definitively by five Governments", {DS}),
        ("its acceptance, and the deposit of instruments of acceptance by five States", {A}),
        ("the deposit thereof by the fifth State", None),
        ("five instruments of acceptance have been received by the Government of Norway", {A}),
        ("its signature by the Heads of State and Government", None),
    ],
)
def test_events_said_seldom(words: str, condition: object) -> None:
    found = said(CONDITION, words)

    assert found is not None
    if condition is not None:
        assert found == at_least(5, condition)  # type: ignore[arg-type] # kinds


@pytest.mark.parametrize(
    ("words", "quorum"),
    [
        (
            "Norway and by at least two States",
            Both(first=Some(n=3), then=Every(who=named("NOR"))),
        ),
        (
            "all the signatories and by Norway",
            Both(first=Every(who=signatories), then=Every(who=named("NOR"))),
        ),
        ("the Governments of all the signatories", Every(who=signatories)),
    ],
)
def test_quorums_said_seldom(words: str, quorum: object) -> None:
    assert said(QUORUM, words) == quorum


def test_a_group_by_what_it_took_part_in() -> None:
    assert said(GROUP, "States which participated in the Conference") is not None


@pytest.mark.parametrize("words", ["this Convention and any protocol thereto"])
def test_subjects_said_seldom(words: str) -> None:
    assert said(SUBJECT, words) is not None


def test_force_said_seldom() -> None:
    assert said(FORCE, "shall be deemed to have entered into force") == "force"


@pytest.mark.parametrize(
    "words", [", by the Government of Norway", ", which shall be deposited with Norway"]
)
def test_tails_said_seldom(words: str) -> None:
    assert said(TAIL, words) is not None


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        (
            (
                f"This Protocol shall enter into force {FIVE}, but only after the Snow Convention "
                "has entered into force."
            ),
            in_force_of("the Snow Convention"),
        ),
    ],
)
def test_only_after_another_is_in_force(sentence: str, condition: Condition) -> None:
    rule = sure(sentence, title="Protocol on Ice")

    assert rule == later_of(nth(5, {R}), in_force(at_once, condition))


def test_all_of_some_papers_besides() -> None:
    rule = sure(
        f"This Convention shall enter into force {FIVE}, provided that all the instruments of "
        "acceptance have been deposited."
    )

    assert rule == in_force(at_once, all_of(at_least(5, {R}), every_one(signatories, {A})))


@pytest.mark.parametrize(
    "sentence",
    [
        f"This Convention shall enter into force, between the States having ratified it, {FIVE}.",
        (
            "This Convention shall provisionally enter into force on signature, and definitively "
            f"{FIVE}."
        ),
    ],
)
def test_sentences_said_seldom(sentence: str) -> None:
    assert sure(sentence) == nth(5, {R})


def test_a_sentence_subject_to_another_article() -> None:
    reading, _ = doubted(
        "The Council may set another day.",
        f"This Convention shall enter into force, subject to the provisions of article 1, {FIVE}.",
    )

    assert reading.value == nth(5, {R})


def test_a_later_sentence_that_turns_away() -> None:
    reading, doubts = doubted(
        f"1. This Convention shall enter into force {FIVE}.\n\n2. However, this Convention shall "
        "enter into force as the Council decides."
    )

    assert (reading.value, doubts) == (nth(5, {R}), [Doubt.TWO_READINGS])


def test_a_day_on_condition_or_else() -> None:
    five = at_least(5, {R})
    rule = sure(
        "This Convention shall enter into force on 1 May 1980, provided that five States have "
        "ratified it, or otherwise thirty days after the fifth State has ratified it."
    )

    assert rule == fixed(on_day(1980, 5, 1).day, five, nth(5, {R}, days(30)))


def test_a_day_not_before_another_is_in_force_has_no_else() -> None:
    reading, _ = doubted(
        "This Protocol shall enter into force on 1 May 1980, provided that the Snow Convention has "
        "entered into force, or otherwise on 1 May 1981.",
        title="Protocol on Ice",
    )

    assert reading.value == later_of(
        in_force(at_once, on_day(1980, 5, 1)), in_force(at_once, in_force_of("the Snow Convention"))
    )


def test_a_day_on_condition_turns_to_what_holds_otherwise() -> None:
    five = at_least(5, {R})
    reading, _ = doubted(
        "This Convention shall enter into force on 1 May 1980, provided that five States have "
        "ratified it. However, this Convention shall enter into force as the Council decides."
    )

    assert reading.value == fixed(on_day(1980, 5, 1).day, five, in_force(at_once, five))


def test_a_share_of_the_states_that_the_preamble_names() -> None:
    title = "Convention between Norway, Sweden, Denmark and Finland on Snow"
    four = named("NOR", "SWE", "DNK", "FIN")
    rule = sure(
        "This Convention shall enter into force when half of the Member States have ratified it.",
        title=title,
    )

    assert rule == in_force(at_once, share("1/2", four, at_least(1, {R}, four).of))


def test_on_the_deposit_of_each() -> None:
    words = "in the order in which the States deposit their instruments of acceptance"

    assert said(PLAIN, words) == nth(1, {A})


def test_a_notice_that_tells_of_its_own_procedures() -> None:
    words = "each Party has informed the Depositary that its internal procedures are complete"

    assert said(CONDITION, words) == every_one(signatories, {N})
