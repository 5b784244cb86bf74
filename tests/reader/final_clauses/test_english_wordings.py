from __future__ import annotations

from datetime import date

import pytest

from servanda.law.build import (
    all_of,
    at_least,
    at_once,
    days,
    every_one,
    fact,
    first_of_month,
    fixed,
    in_force,
    in_force_of,
    later_of,
    months,
    named,
    on_day,
    signatories,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import (
    DS,
    A,
    C,
    N,
    P,
    R,
    S,
    every,
    nth,
    read_in_a_treaty,
    sure,
)

NORWAY = named("NOR")
THIRTY = "This Convention shall enter into force thirty days after "


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "The Convention and any of its Protocols shall enter into force upon the deposit "
                "of five instruments of ratification of, or accession to, such Convention and "
                "Protocol."
            ),
            nth(5, {R, C}),
        ),
        (
            (
                "This Convention shall be deemed to have entered into force when three States have "
                "ratified it."
            ),
            nth(3, {R}),
        ),
        (
            f"{THIRTY}the deposit, in terms of Article 2, of the fifth instrument of ratification.",
            nth(5, {R}, days(30)),
        ),
        (
            (
                f"{THIRTY}the deposit of the fifth instrument of ratification between the States "
                "which have deposited such instruments."
            ),
            nth(5, {R}, days(30)),
        ),
        (
            (
                f"{THIRTY}the deposit of the last instrument of ratification, which shall be "
                "deposited with the Government of Norway."
            ),
            every({R}, days(30)),
        ),
        (
            (
                "Each signatory shall tell the Depositary that its procedures are complete. This "
                "Convention shall enter into force upon receipt of the last of these notifications."
            ),
            every({N}),
        ),
        (
            (
                "This Convention shall enter into force when the last of the Parties has notified "
                "the others that its constitutional requirements have been met."
            ),
            every({N}),
        ),
        (
            (
                "This Convention shall enter into force when all the signatories have notified, "
                "or, where necessary, deposited instruments of ratification with, the Depositary."
            ),
            every({N, R}),
        ),
        (
            (
                "This Convention shall enter into force when six States have become members of the "
                "Snow Board by depositing instruments of acceptance."
            ),
            nth(6, {A}),
        ),
        (
            (
                f"{THIRTY}the date on which there have been registered ratifications by two of the "
                "following States: Norway, Sweden, Iceland."
            ),
            nth(2, {R}, days(30), named("NOR", "SWE", "ISL")),
        ),
        (
            (
                "This Convention shall enter into force when it has been signed by the duly "
                "authorised representatives of all the Parties."
            ),
            every({S}),
        ),
        (
            (
                "This Convention shall enter into force when it has been signed definitively by "
                "four States."
            ),
            nth(4, {DS}),
        ),
        (
            (
                "This Convention shall enter into force upon ratification and deposit of "
                "instruments of ratification with the Depositary by all signatory States."
            ),
            every({R}),
        ),
        (
            (
                "This Convention shall enter into force, with respect to all Governments which "
                "have deposited instruments of ratification, one month after the deposit by the "
                "tenth Government."
            ),
            nth(10, {R}, months(1)),
        ),
        (
            (
                "This Convention shall provisionally enter into force upon signature by the Heads "
                "of State and Government, and definitively when three States have ratified it."
            ),
            nth(3, {R}),
        ),
        (
            (
                "This Convention shall enter into force, subject to the provisions of paragraph 2, "
                "on the deposit of the fifth instrument of ratification."
            ),
            nth(5, {R}),
        ),
        (
            (
                "This Convention shall enter into force for those Parties having ratified it on "
                "the deposit of the fifth instrument of ratification."
            ),
            nth(5, {R}),
        ),
        (
            (
                "This Convention shall enter into force among the States that ratify it in the "
                "order in which they deposit their respective ratifications."
            ),
            nth(1, {R}),
        ),
        (
            (
                f"{THIRTY}the deposit of the instruments of ratification by the last signatory "
                "State to take this step."
            ),
            every({R}, days(30)),
        ),
        (
            (
                "This Convention shall enter into force when the depositary has received the fifth "
                "instrument of ratification by States signatory to this Convention which "
                "participated in the Snow Conference."
            ),
            nth(5, {R}),
        ),
        (
            (
                "As soon as five States have deposited their instruments of ratification with the "
                "General Secretariat of the Organization of American States, this Convention shall "
                "enter into force."
            ),
            nth(5, {R}),
        ),
        (
            (
                f"{THIRTY}the deposit with the Director-General of the United Nations Educational, "
                "Scientific and Cultural Organization of the fifth instrument of ratification."
            ),
            nth(5, {R}, days(30)),
        ),
        (
            (
                "This Convention shall enter into force when there are five acceptances deposited "
                "with the Depositary."
            ),
            nth(5, {A}),
        ),
        (
            "The Statutes shall enter into force when they have been approved by ten Governments.",
            nth(10, {P}),
        ),
        (
            "This Convention shall enter into force upon the signature of five Governments.",
            nth(5, {S}),
        ),
        (
            (
                "This Convention shall enter into force on the mutual exchange of the instruments "
                "of ratification."
            ),
            every({R}),
        ),
        (
            "This Convention shall enter into force on the date the third Government signs it.",
            nth(3, {S}),
        ),
        (
            (
                "This Convention shall enter into force once all the signatories have ratified it "
                "and the instruments of ratification have been deposited."
            ),
            every({R}),
        ),
        (
            (
                "This Convention shall enter into force on 1 May 1990 and shall be concluded for "
                "an indefinite period."
            ),
            in_force(at_once, on_day(1990, 5, 1)),
        ),
    ],
)
def test_further_wordings(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)
    assert reading is not None
    assert (reading.value, reading.doubts) == (rule, ())


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "five States have ratified it, provided that all the instruments of acceptance "
                "have been deposited."
            ),
            in_force(at_once, all_of(at_least(5, {R}), every_one(signatories, {A}))),
        ),
        (
            (
                "five States have ratified it, and only if the 1950 Convention on Ice has entered "
                "into force."
            ),
            later_of(nth(5, {R}), in_force(at_once, in_force_of("the 1950 Convention on Ice"))),
        ),
        (
            "instruments of ratification have been deposited by Norway and by four member States.",
            in_force(at_once, all_of(at_least(5, {R}), every_one(NORWAY, {R}))),
        ),
        (
            (
                "instruments of ratification have been deposited by all signatory States "
                "bordering the Frozen Sea and by Norway."
            ),
            in_force(at_once, all_of(every_one(signatories, {R}), every_one(NORWAY, {R}))),
        ),
        (
            "the Governments of all the signatory States have ratified it.",
            every({R}),
        ),
        (
            "five States have ratified it, of which two shall lie on the coast of the sea.",
            in_force(
                at_once,
                all_of(at_least(5, {R}), fact("of which two shall lie on the coast of the sea")),
            ),
        ),
        (
            "five instruments of ratification, including those of Norway, have been deposited.",
            in_force(at_once, all_of(at_least(5, {R}), every_one(NORWAY, {R}))),
        ),
        (
            (
                "the Depositary has received the fifth instrument of ratification by States whose "
                "ice is thick."
            ),
            in_force(at_once, all_of(at_least(5, {R}), fact("whose ice is thick"))),
        ),
        (
            "five States with coasts on the Frozen Sea have ratified it.",
            in_force(at_once, all_of(at_least(5, {R}), fact("with coasts on the Frozen Sea"))),
        ),
    ],
)
def test_further_conditions(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(f"This Convention shall enter into force when {sentence}")
    assert reading is not None
    assert reading.value == rule


def test_one_of_a_sort_and_others() -> None:
    reading = read_in_a_treaty(
        "This Convention shall enter into force when at least one skating State and three other "
        "States have ratified it."
    )
    assert reading is not None
    assert reading.value == in_force(
        at_once, all_of(at_least(4, {R}), fact("at least one skating State"))
    )
    assert reading.doubts == ()


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        (
            (
                "This Convention shall enter into force on 1 May 1990, provided that all the "
                "instruments of ratification have been deposited, or, failing that, on the first "
                "day of the month following the deposit of the last instrument of ratification."
            ),
            fixed(
                date(1990, 5, 1),
                every_one(signatories, {R}),
                in_force(first_of_month(1), every_one(signatories, {R})),
            ),
        ),
        (
            (
                "This Convention shall enter into force on 1 May 1990, or on any date thereafter, "
                "if by such date five States have ratified it."
            ),
            later_of(in_force(at_once, on_day(1990, 5, 1)), nth(5, {R})),
        ),
        (
            (
                "This Convention shall enter into force on 1 May 1990 if, by that date, five "
                "States have ratified it; otherwise it shall enter into force on the deposit of "
                "the fifth such instrument."
            ),
            fixed(date(1990, 5, 1), at_least(5, {R}), nth(5, {R})),
        ),
    ],
)
def test_days_on_condition(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)
    assert reading is not None
    assert reading.value == rule


def test_a_day_held_back_by_a_protocol_is_no_day_on_condition() -> None:
    reading = read_in_a_treaty(
        "This Convention shall enter into force on 1 May 1990, but not before 1 June 1990, or, "
        "failing that, on signature."
    )
    assert reading is not None
    assert reading.value == later_of(
        in_force(at_once, on_day(1990, 5, 1)), in_force(at_once, on_day(1990, 6, 1))
    )
    assert reading.confidence is Confidence.DOUBTFUL


def test_the_present_convention_of_a_protocol_is_another_instrument() -> None:
    assert sure(
        "The Parties share their snow.",
        (
            "The present Protocol shall enter into force when five States have ratified it, "
            "provided however that the present Protocol shall not enter into force before the "
            "present Convention has entered into force."
        ),
        title="Protocol to the Convention on Snow",
    ) == later_of(nth(5, {R}), in_force(at_once, in_force_of("the present Convention")))


def test_conditions_met_before_a_day_wait_for_it() -> None:
    reading = read_in_a_treaty(
        "This Convention shall enter into force when five States have ratified it. If these "
        "conditions are met before 1 May 1990, this Convention shall enter into force on 1 May "
        "1990."
    )
    assert reading is not None
    assert reading.value == later_of(nth(5, {R}), in_force(at_once, on_day(1990, 5, 1)))
