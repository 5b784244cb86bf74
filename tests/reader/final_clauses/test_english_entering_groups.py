from __future__ import annotations

import pytest

from servanda.law.build import (
    all_of,
    at_least,
    at_once,
    counted,
    days,
    every_one,
    fact,
    in_force,
    months,
    more_than,
    named,
    parties_of,
    share,
    signatories,
    years,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import DS, RAPC, A, C, P, R, read_in_a_treaty

GROUPS = (
    (
        (
            "This Convention shall enter into force on the thirtieth day following the date on "
            "which Canada, Japan and the Republic of Korea have deposited their instruments of "
            "ratification."
        ),
        in_force(days(30), every_one(named("CAN", "JPN", "KOR"), {R})),
    ),
    (
        (
            "This Treaty shall enter into force upon the deposit of the instruments of "
            "ratification by the Governments of Norway, Sweden and Denmark."
        ),
        in_force(at_once, every_one(named("NOR", "SWE", "DNK"), {R})),
    ),
    (
        ("This Convention shall enter into force when it has been ratified by France and Spain."),
        in_force(at_once, every_one(named("FRA", "ESP"), {R})),
    ),
    (
        (
            "This Agreement shall enter into force upon the deposit of ten instruments of "
            "ratification, including those of Brazil and India."
        ),
        in_force(at_once, all_of(at_least(10, {R}), every_one(named("BRA", "IND"), {R}))),
    ),
    (
        (
            "This Convention shall enter into force on the ninetieth day after the date on "
            "which at least seven States, including Poland and Finland, have deposited "
            "instruments of ratification or accession."
        ),
        in_force(days(90), all_of(at_least(7, {R, C}), every_one(named("POL", "FIN"), {R, C}))),
    ),
    (
        (
            "This Agreement shall enter into force as soon as instruments of acceptance have "
            "been deposited by Kenya and three other States."
        ),
        in_force(at_once, all_of(at_least(4, {A}), every_one(named("KEN"), {A}))),
    ),
    (
        (
            "This Treaty shall enter into force when Chile, Peru and two other signatory States "
            "have ratified it."
        ),
        in_force(at_once, all_of(at_least(4, {R}), every_one(named("CHL", "PER"), {R}))),
    ),
    (
        (
            "This Treaty shall enter into force after ratification by five Governments, "
            "including the Governments of Kenya and Uganda."
        ),
        in_force(at_once, all_of(at_least(5, {R}), every_one(named("KEN", "UGA"), {R}))),
    ),
    (
        (
            "This Convention shall enter into force upon ratification by two thirds of the "
            "signatory States."
        ),
        in_force(at_once, share("2/3", signatories, counted({R}, signatories))),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day after the deposit of "
            "instruments of ratification by a majority of the signatory States."
        ),
        in_force(days(30), more_than("1/2", signatories, counted({R}, signatories))),
    ),
    (
        (
            "This Agreement shall enter into force when at least three quarters of the "
            "signatories have deposited instruments of approval."
        ),
        in_force(at_once, share("3/4", signatories, counted({P}, signatories))),
    ),
    (
        ("This Protocol shall enter into force when ratified by two thirds of the Signatories."),
        in_force(at_once, share("2/3", signatories, counted({R}, signatories))),
    ),
    (
        (
            "This Agreement shall enter into force three months after the deposit of "
            "instruments of ratification by Austria, Switzerland and Liechtenstein."
        ),
        in_force(months(3), every_one(named("AUT", "CHE", "LIE"), {R})),
    ),
    (
        (
            "This Protocol shall enter into force upon deposit of the instruments of "
            "ratification by the European Union and three other States."
        ),
        in_force(at_once, all_of(at_least(4, {R}), every_one(named("EUE"), {R}))),
    ),
    (
        (
            "This Protocol shall enter into force on the date on which all Parties to the "
            "Convention have deposited their instruments of acceptance."
        ),
        in_force(at_once, every_one(parties_of("the Convention"), {A})),
    ),
    (
        (
            "This Protocol shall enter into force thirty days after three quarters of the "
            "Parties to the Convention have deposited their instruments of acceptance."
        ),
        in_force(
            days(30),
            share("3/4", parties_of("the Convention"), counted({A}, parties_of("the Convention"))),
        ),
    ),
    (
        (
            "This Convention shall enter into force as soon as it has been ratified by a "
            "majority of the Signatories."
        ),
        in_force(at_once, more_than("1/2", signatories, counted({R}, signatories))),
    ),
    (
        (
            "This Treaty shall enter into force sixty days after the date on which more than "
            "half of the signatory States have deposited instruments of ratification."
        ),
        in_force(days(60), more_than("1/2", signatories, counted({R}, signatories))),
    ),
    (
        (
            "This Convention shall enter into force sixty days after at least four of the "
            "following States have deposited instruments of ratification: Fiji, Kiribati, "
            "Nauru, Palau, Samoa, Tonga."
        ),
        in_force(days(60), at_least(4, {R}, named("FJI", "KIR", "NRU", "PLW", "WSM", "TON"))),
    ),
    (
        (
            "This Convention shall come into force upon the deposit of instruments of "
            "ratification by Australia and New Zealand and at least four other States."
        ),
        in_force(at_once, all_of(at_least(6, {R}), every_one(named("AUS", "NZL"), {R}))),
    ),
    (
        (
            "The present Convention shall come into force six months after the date of the "
            "deposit of the instruments of ratification by two-thirds of the signatory States."
        ),
        in_force(months(6), share("2/3", signatories, counted({R}, signatories))),
    ),
    (
        (
            "The Convention shall enter into force upon the fulfilment of the following "
            "conditions: (a) ratification by six States; (b) the deposit of instruments of "
            "acceptance by Norway."
        ),
        in_force(at_once, all_of(at_least(6, {R}), every_one(named("NOR"), {A}))),
    ),
    (
        (
            "This Convention shall enter into force when it has been ratified by Norway and by "
            "at least two of the other signatories."
        ),
        in_force(at_once, all_of(at_least(3, {R}), every_one(named("NOR"), {R}))),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), GROUPS)
def test_groups(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())


FACTS = (
    (
        (
            "This Convention shall enter into force one year after the date on which not less "
            "than ten States, the combined fleets of which constitute not less than forty per "
            "cent of the tonnage of the world, have become Parties to it by the deposit of an "
            "instrument of ratification."
        ),
        in_force(
            years(1),
            all_of(
                at_least(10, {R}),
                fact(
                    "the combined fleets of which constitute not less than forty per cent of "
                    "the tonnage of the world"
                ),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force six months after the date on which at least "
            "five States representing at least 30 per cent of the total catch have deposited "
            "instruments of ratification."
        ),
        in_force(
            months(6),
            all_of(at_least(5, {R}), fact("representing at least 30 per cent of the total catch")),
        ),
    ),
    (
        (
            "This Convention shall enter into force three months after the following conditions "
            "are met: (a) at least nine States have deposited instruments of ratification; and "
            "(b) the total quantity of oil received in those States is not less than 400 "
            "million tons."
        ),
        in_force(
            months(3),
            all_of(
                at_least(9, {R}),
                fact(
                    "the total quantity of oil received in those States is not less than 400 "
                    "million tons"
                ),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day after the deposit of "
            "the tenth instrument of ratification, provided that among the ten States are at "
            "least three States with a fleet of 20 ships."
        ),
        in_force(
            days(30),
            all_of(at_least(10, {R}), fact("at least three States with a fleet of 20 ships")),
        ),
    ),
    (
        (
            "This Agreement shall enter into force thirty days after the date on which 40 "
            "States have deposited instruments of ratification, provided that such States "
            "include at least five island developing States."
        ),
        in_force(
            days(30), all_of(at_least(40, {R}), fact("at least five island developing States"))
        ),
    ),
    (
        (
            "This Convention shall enter into force when ten States, of which at least two are "
            "island States, have ratified it."
        ),
        in_force(
            at_once, all_of(at_least(10, {R}), fact("of which at least two are island States"))
        ),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day after at least ten "
            "States, comprising at least three from the north and three from the south, have "
            "deposited their instruments of ratification."
        ),
        in_force(
            days(30),
            all_of(
                at_least(10, {R}), fact("at least three from the north and three from the south")
            ),
        ),
    ),
    (
        (
            "This Agreement shall enter into force on the date on which Governments holding 60 "
            "per cent of the exports have deposited instruments of ratification."
        ),
        in_force(
            at_once,
            fact(
                "Governments holding 60 per cent of the exports "
                "have deposited instruments of ratification"
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force on the ninetieth day following the date on "
            "which: (a) at least sixteen States have deposited instruments of ratification, "
            "acceptance, approval or accession; and (b) the total of their shares exceeds 40 "
            "per cent."
        ),
        in_force(
            days(90),
            all_of(at_least(16, RAPC), fact("the total of their shares exceeds 40 per cent")),
        ),
    ),
    (
        (
            "This Convention shall enter into force on the ninetieth day following the date on "
            "which the following requirements are fulfilled: (a) at least ten States, including "
            "four States each with not less than 2 million units of gross tonnage, have "
            "expressed their consent to be bound; and (b) the Secretary-General has received "
            "information that the contributing cargo is at least 40 million tonnes."
        ),
        in_force(
            days(90),
            all_of(
                at_least(10, {R}),
                fact("four States each with not less than 2 million units of gross tonnage"),
                fact(
                    "the Secretary-General has received information "
                    "that the contributing cargo is at least 40 million tonnes"
                ),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force twelve months after the date on which ten "
            "States, including five States each with not less than 500,000 gross tons of tanker "
            "tonnage, have become Parties to it."
        ),
        in_force(
            months(12),
            all_of(
                at_least(10, {R}),
                fact("five States each with not less than 500,000 gross tons of tanker tonnage"),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force sixty days after the deposit of the third "
            "instrument of ratification, at least one of which has been deposited by an island "
            "State."
        ),
        in_force(
            days(60),
            all_of(
                at_least(3, {R}),
                fact("at least one of which has been deposited by an island State"),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force ninety days after the receipt of the fourth "
            "instrument of ratification or accession, at least two of which must have been "
            "deposited by States bordering the Area."
        ),
        in_force(
            days(90),
            all_of(
                at_least(4, {R, C}),
                fact("at least two of which must have been deposited by States bordering the Area"),
            ),
        ),
    ),
    (
        (
            "The present Convention shall enter into force on the ninetieth day following the "
            "date on which Governments of eight States including five States each with not less "
            "than 900,000 gross tons of tanker tonnage have either signed it without "
            "reservation as to ratification or have deposited instruments of ratification with "
            "the Secretary-General."
        ),
        in_force(
            days(90),
            all_of(
                at_least(8, {DS, R}),
                fact("five States each with not less than 900,000 gross tons of tanker tonnage"),
            ),
        ),
    ),
    (
        (
            "The present Convention shall come into force twelve months after the date on which "
            "not less than fifteen Governments of States, including seven each with not less "
            "than two million gross tons of shipping, have signed without reservation as to "
            "acceptance or deposited instruments of acceptance."
        ),
        in_force(
            months(12),
            all_of(
                at_least(15, {DS, A}),
                fact("seven each with not less than two million gross tons of shipping"),
            ),
        ),
    ),
    (
        (
            "This Convention shall enter into force two years after the date on which not less "
            "than twenty-five Governments of States the combined merchant fleets of which "
            "constitute not less than 65 per cent of the gross tonnage of the world have "
            "accepted it."
        ),
        in_force(
            years(2),
            all_of(
                at_least(25, {A}),
                fact(
                    "the combined merchant fleets of which constitute not less than 65 per cent "
                    "of the gross tonnage of the world"
                ),
            ),
        ),
    ),
    (
        (
            "This Protocol shall enter into force on the ninetieth day after the date on which "
            "not less than 55 Parties to the Convention, incorporating Parties included in "
            "Annex I which accounted in total for at least 55 per cent of the emissions, have "
            "deposited their instruments of ratification."
        ),
        in_force(
            days(90),
            all_of(
                at_least(55, {R}),
                fact(
                    "incorporating Parties included in Annex I which accounted in total "
                    "for at least 55 per cent of the emissions"
                ),
            ),
        ),
    ),
    (
        (
            "This Agreement shall enter into force on the thirtieth day after the date on which "
            "at least 55 Parties to the Convention accounting in total for at least an "
            "estimated 55 per cent of the total emissions have deposited their instruments of "
            "ratification."
        ),
        in_force(
            days(30),
            all_of(
                at_least(55, {R}),
                fact(
                    "accounting in total for at least an estimated 55 per cent of the total "
                    "emissions"
                ),
            ),
        ),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), FACTS)
def test_facts(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())
