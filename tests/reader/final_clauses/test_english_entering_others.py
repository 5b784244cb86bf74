from __future__ import annotations

from datetime import date

import pytest

from servanda.law.build import (
    at_least,
    at_once,
    days,
    earlier_of,
    fixed,
    in_force,
    in_force_of,
    later_of,
    on_day,
    on_signing,
    years,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import A, C, R, nth, read_in_a_treaty

DAYS_AND_OTHERS = (
    (
        (
            "This Protocol shall enter into force on the ninetieth day after the deposit of the "
            "third instrument of ratification, provided that this Protocol shall not enter into "
            "force before the Convention has entered into force."
        ),
        later_of(nth(3, {R}, days(90)), in_force(at_once, in_force_of("the Convention"))),
    ),
    (
        (
            "This Agreement shall enter into force upon the deposit of the fifth instrument of "
            "ratification, but not before 1 January 1999."
        ),
        later_of(nth(5, {R}), in_force(at_once, on_day(1999, 1, 1))),
    ),
    (
        (
            "This Protocol shall enter into force on the thirtieth day after the deposit of the "
            "fifth instrument of ratification or on the date of entry into force of the "
            "Framework Convention, whichever is later."
        ),
        later_of(nth(5, {R}, days(30)), in_force(at_once, in_force_of("the Framework Convention"))),
    ),
    (
        (
            "This Protocol shall enter into force on the same date as the Convention enters "
            "into force."
        ),
        in_force(at_once, in_force_of("the Convention")),
    ),
    (
        "This Agreement shall enter into force on 1 July 2001.",
        in_force(at_once, on_day(2001, 7, 1)),
    ),
    (
        "The present Agreement shall take effect as from 15 March 1960.",
        in_force(at_once, on_day(1960, 3, 15)),
    ),
    (
        (
            "This Agreement shall enter into force on 1 January 1999 or on the ninetieth day "
            "after the deposit of the tenth instrument of ratification, whichever is the later."
        ),
        later_of(in_force(at_once, on_day(1999, 1, 1)), nth(10, {R}, days(90))),
    ),
    (
        (
            "This Agreement shall enter into force on 1 January 1999 or ninety days after the "
            "deposit of the tenth instrument of ratification, whichever is earlier."
        ),
        earlier_of(in_force(at_once, on_day(1999, 1, 1)), nth(10, {R}, days(90))),
    ),
    (
        (
            "This Agreement shall enter into force on 1 January 1999, provided that at least "
            "twenty instruments of ratification or acceptance have been deposited by States "
            "that are Parties to the Convention. In the event that this condition has not been "
            "fulfilled by that date, the Agreement shall enter into force on the ninetieth day "
            "following the date on which it has been fulfilled."
        ),
        fixed(date(1999, 1, 1), at_least(20, {R, A}), in_force(days(90), at_least(20, {R, A}))),
    ),
    (
        (
            "This Convention shall enter into force thirty days following the deposit of the "
            "tenth instrument of ratification or accession, subject to the entry into force of "
            "the Framework Agreement."
        ),
        later_of(
            nth(10, {R, C}, days(30)), in_force(at_once, in_force_of("the Framework Agreement"))
        ),
    ),
    (
        "This Convention shall enter into force on the same day as the Framework Agreement.",
        in_force(at_once, in_force_of("the Framework Agreement")),
    ),
    (
        "This Protocol shall enter into force simultaneously with the Convention.",
        in_force(at_once, in_force_of("the Convention")),
    ),
    (
        (
            "This Treaty shall enter into force 180 days after the date of deposit of the 65th "
            "instrument of ratification, but in no case earlier than two years after its "
            "opening for signature."
        ),
        later_of(nth(65, {R}, days(180)), in_force(years(2), on_signing)),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), DAYS_AND_OTHERS)
def test_days_and_others(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())


DOUBTED = (
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification unless the Council decides otherwise."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification or on such earlier date as the Council may decide."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification, excluding those of international organizations."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification, whichever of them is received in Geneva."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification by States other than Landistan."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification made before 1 May 1980."
    ),
    (
        "This Convention shall enter into force thirty days after the deposit of the tenth "
        "instrument of ratification without reservation."
    ),
)


@pytest.mark.parametrize("sentence", DOUBTED)
def test_doubted(sentence: str) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence) == (nth(10, {R}, days(30)), Confidence.DOUBTFUL)


NOT_READ = (
    (
        "The present Convention shall come into force in accordance with the provisions of "
        "article 20 of the Framework Convention."
    ),
    "This Convention shall enter into force as soon as possible.",
    "This Convention shall enter into force unless one third of the States object.",
)


@pytest.mark.parametrize("sentence", NOT_READ)
def test_not_read(sentence: str) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence) == (None, Confidence.UNREAD)


OF_ANOTHER = (
    (
        "Amendments to this Convention shall enter into force on the thirtieth day after "
        "acceptance by two thirds of the Parties."
    ),
    (
        "For each State ratifying after that date, this Convention shall enter into force "
        "thirty days after the deposit of its instrument of ratification."
    ),
    "The denunciation shall take effect one year after the receipt of the notification.",
)


@pytest.mark.parametrize("sentence", OF_ANOTHER)
def test_of_another(sentence: str) -> None:
    assert read_in_a_treaty(sentence) is None
