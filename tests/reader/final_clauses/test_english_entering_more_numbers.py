from __future__ import annotations

import pytest

from servanda.law.build import (
    at_least,
    at_once,
    days,
    in_force,
    months,
    signatories,
    years,
)
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import DS, RAP, RAPC, A, C, N, R, nth, read_in_a_treaty

MORE_NUMBERS = (
    (
        (
            "This Agreement shall enter into force on the thirtieth day after deposit with the "
            "Depositary of the sixth Instrument of Ratification, Acceptance, Approval, or "
            "Accession, as the case may be."
        ),
        nth(6, RAPC, days(30)),
    ),
    (
        (
            "The Convention enters into force three months after the deposit, with the "
            "Secretariat, of the third instrument of ratification."
        ),
        nth(3, {R}, months(3)),
    ),
    (
        (
            "This Convention will enter into force on the day of the deposit of the seventh "
            "instrument of ratification, acceptance or approval or of accession."
        ),
        nth(7, RAPC),
    ),
    (
        (
            "This Agreement shall enter into force as from the date on which at least four "
            "instruments of ratification or acceptance have been deposited."
        ),
        nth(4, {R, A}),
    ),
    (
        (
            "This Convention shall enter into force three years after the date on which fifteen "
            "States have deposited instruments of ratification."
        ),
        nth(15, {R}, years(3)),
    ),
    (
        (
            "This Agreement shall enter into force fifteen days after five instruments of "
            "ratification, acceptance, approval or accession have been deposited with the "
            "Director-General of the Bank."
        ),
        nth(5, RAPC, days(15)),
    ),
    (
        (
            "This Agreement shall enter into force on the date the fifth instrument of "
            "ratification is deposited."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Agreement shall enter into force on the date that the fifth instrument of "
            "ratification is deposited with the Depositary."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Agreement enters into force when three Signatories have notified the "
            "Depositary of the completion of their domestic procedures."
        ),
        in_force(at_once, at_least(3, {N}, signatories)),
    ),
    (
        (
            "The present Convention shall come into force on the ninetieth day after the day on "
            "which ten Members of the League of Nations or non-Member States have deposited "
            "their ratifications or accessions."
        ),
        nth(10, {R, C}, days(90)),
    ),
    (
        (
            "A procès-verbal shall be drawn up by the Secretary-General as soon as ten "
            "ratifications have been deposited. 2. This Convention shall enter into force "
            "ninety days after the date of the procès-verbal."
        ),
        nth(10, {R}, days(90)),
    ),
    (
        (
            "This Convention shall come into force between the States that have ratified it "
            "sixty days after the date of the deposit of the second ratification."
        ),
        nth(2, {R}, days(60)),
    ),
    (
        (
            "This Convention shall enter into force three months after six of the Contracting "
            "Parties have deposited their instruments of ratification."
        ),
        nth(6, {R}, months(3)),
    ),
    (
        (
            "This Agreement shall enter into force when not fewer than eight Governments have "
            "accepted it."
        ),
        nth(8, {A}),
    ),
    (
        (
            "This Agreement shall enter into force on the day on which instruments of "
            "acceptance have been deposited on behalf of at least six Governments."
        ),
        nth(6, {A}),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the deposit of "
            "instruments of ratification by at least four of the States mentioned in the "
            "Preamble."
        ),
        nth(4, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force three months after the date on which three "
            "Member States of the Council of Europe have expressed their consent to be bound by "
            "it."
        ),
        nth(3, {R}, months(3)),
    ),
    (
        (
            "This Charter shall come into force on the thirtieth day after the deposit of the "
            "instruments of ratification by fifteen Member States."
        ),
        nth(15, {R}, days(30)),
    ),
    (
        (
            "This Protocol shall enter into force thirty (30) days after the deposit of the "
            "fifteenth (15th) instrument of ratification by a Member State."
        ),
        nth(15, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force 90 days after the twelfth State has "
            "consented to be bound by it."
        ),
        nth(12, {R}, days(90)),
    ),
    (
        (
            "The present Protocol shall enter into force when 12 States have deposited with the "
            "Secretary-General instruments of ratification thereof."
        ),
        nth(12, {R}),
    ),
    (
        (
            "The Treaty shall enter into force ninety days from the day of the deposit of the "
            "sixth instrument of adherence."
        ),
        nth(6, {C}, days(90)),
    ),
    (
        ("The Convention shall enter into force six months after acceptance by eight Governments."),
        nth(8, {A}, months(6)),
    ),
    (
        (
            "The Convention shall take effect from the date on which five Governments have "
            "acceded thereto."
        ),
        nth(5, {C}),
    ),
    (
        (
            "The Convention shall go into effect for the ratifying States when two "
            "ratifications have been deposited."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Convention shall come into force on the date of the deposit of the third "
            "ratification, and for each State acceding later on the date of deposit of its "
            "instrument."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Agreement shall become binding upon the deposit of the tenth instrument of "
            "ratification."
        ),
        nth(10, {R}),
    ),
    (
        (
            "As soon as this Convention has been ratified by three signatory Governments it "
            "shall come into force between them."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Agreement shall enter into force on receipt of the third such instrument of "
            "acceptance."
        ),
        nth(3, {A}),
    ),
    (
        (
            "This Convention shall enter into force three months after the deposit of the third "
            "instrument of ratification, acceptance or accession, but only with respect to "
            "those States which have deposited their respective instruments on or before that "
            "date."
        ),
        nth(3, {R, A, C}, months(3)),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the deposit, by fifteen "
            "Member States, of their instruments of ratification."
        ),
        nth(15, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force among the ratifying States on the thirtieth "
            "day after the deposit of the second instrument of ratification."
        ),
        nth(2, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force upon receipt by the Director-General of "
            "acceptances from five Members."
        ),
        nth(5, {A}),
    ),
    (
        (
            "This Convention shall enter into force sixty days after consent to be bound has "
            "been expressed by seven States."
        ),
        nth(7, {R}, days(60)),
    ),
    (
        (
            "This Treaty shall enter into force three months after five States, members of the "
            "Snow Union, have deposited their instruments of ratification."
        ),
        nth(5, {R}, months(3)),
    ),
    (
        (
            "This Convention shall enter into force when it has been signed and ratified by "
            "four States."
        ),
        nth(4, {R}),
    ),
    (
        (
            "This Agreement shall enter into force as soon as two of the signatory Governments "
            "have ratified it."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Convention shall come into force as soon as the ratifications of three of the "
            "contracting Governments have been deposited."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Convention shall be in force as from the thirtieth day after the fifth "
            "instrument of accession was received by the Depositary."
        ),
        nth(5, {C}, days(30)),
    ),
    (
        (
            "The Agreement shall enter into force on the thirtieth day after the date when the "
            "Government of Canada has received the sixth notification of acceptance."
        ),
        nth(6, {A}, days(30)),
    ),
    (
        (
            "This Convention enters into force 3 months after the date of the deposit of the "
            "10th instrument of ratification, acceptance, approval or accession by a State."
        ),
        nth(10, RAPC, months(3)),
    ),
    (
        (
            "The Convention shall enter into force on the day when at least three Contracting "
            "States have deposited their instruments of ratification with the depositary State."
        ),
        nth(3, {R}),
    ),
    (
        (
            "The Convention shall come into force upon the date of deposit with the General "
            "Secretariat of the second instrument of ratification."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Agreement shall enter into force thirty days after receipt by the Depositary "
            "of notification from at least three Parties that they have completed their "
            "domestic procedures."
        ),
        nth(3, {N}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the date of the deposit of the second "
            "instrument of ratification by a signatory State."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Protocol is subject to ratification. It enters into force one month after "
            "deposit of the third instrument of ratification."
        ),
        nth(3, {R}, months(1)),
    ),
    (
        (
            "The present Convention shall enter into force for the Governments which have "
            "deposited their ratifications, on the ninetieth day after the deposit of the fifth "
            "instrument of ratification."
        ),
        nth(5, {R}, days(90)),
    ),
    (
        (
            "This Convention shall come into force as soon as two ratifications have been "
            "deposited with the Government of Belgium."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Agreement shall enter into force when at least five Governments have signed "
            "it without reservation in respect of approval."
        ),
        nth(5, {DS}),
    ),
    (
        (
            "This Convention shall become effective when ratifications have been received from "
            "four signatories."
        ),
        nth(4, {R}),
    ),
    (
        (
            "The Convention shall take effect for the first time thirty days after the deposit "
            "of the third ratification."
        ),
        nth(3, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force upon deposit of the instrument of "
            "ratification of the fifth Signatory."
        ),
        nth(5, {R}),
    ),
    (
        (
            "It shall enter into force on the thirtieth day after the date of deposit of the "
            "instrument of ratification or accession by the tenth State."
        ),
        nth(10, {R, C}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force, between the States which have ratified, "
            "sixty days after the sixth ratification was deposited."
        ),
        nth(6, {R}, days(60)),
    ),
    (
        (
            "This Convention shall enter into force the thirtieth day after the deposit of the "
            "third instrument of ratification."
        ),
        nth(3, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force for the ratifying States thirty days after "
            "the deposit of the fourth instrument of ratification and, for each other State, "
            "thirty days after the deposit of its own."
        ),
        nth(4, {R}, days(30)),
    ),
    (
        (
            "The Convention shall enter into force immediately following ratification by three "
            "Parties."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Protocol shall come into force provisionally upon signature by the Heads of "
            "State and Government, and definitively upon its ratification by at least seven "
            "signatory States."
        ),
        nth(7, {R}),
    ),
    (
        (
            "The Convention shall enter into force on the sixtieth day following the day on "
            "which instruments of ratification, acceptance or approval by three States have "
            "been deposited."
        ),
        nth(3, RAP, days(60)),
    ),
    (
        (
            "This Agreement shall enter into force ninety days after deposit of instruments of "
            "ratification by at least three States eligible to sign it."
        ),
        nth(3, {R}, days(90)),
    ),
    (
        (
            "This Agreement shall enter into force upon the deposit of the third instrument of "
            "ratification, acceptance or approval by the Governments referred to in article 2."
        ),
        nth(3, RAP),
    ),
    (
        (
            "The Convention shall enter into force on the date on which the Secretary-General "
            "receives the twentieth instrument of ratification or accession."
        ),
        nth(20, {R, C}),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the Depositary receives "
            "the fifth instrument of ratification."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "The Protocol shall enter into force three months after at least eight Contracting "
            "Parties to the Convention have deposited an instrument of ratification, "
            "acceptance, approval or accession."
        ),
        nth(8, RAPC, months(3)),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day following the deposit "
            "of instruments of ratification, acceptance or approval by three signatory States."
        ),
        nth(3, RAP, days(30)),
    ),
    (
        (
            "This Treaty shall enter into force 14 days following the deposit of the second "
            "instrument of ratification, and thereafter for each State 14 days following the "
            "deposit of its instrument."
        ),
        nth(2, {R}, days(14)),
    ),
    (
        (
            "This Agreement shall enter into force on the date of deposit of the fourth "
            "instrument of ratification, acceptance or approval. Instruments shall be deposited "
            "with the Government of Japan."
        ),
        nth(4, RAP),
    ),
    (
        (
            "The Agreement shall come into force on the date on which it has been accepted by "
            "six Governments."
        ),
        nth(6, {A}),
    ),
    (
        (
            "This Convention shall come into force on the date of the deposit of the second of "
            "the instruments of ratification."
        ),
        nth(2, {R}),
    ),
    (
        (
            "The Convention shall enter into force on the thirtieth day after the date on which "
            "at least fourteen Member States shall have deposited their instruments of "
            "ratification or accession with the Secretary-General of the Organization."
        ),
        nth(14, {R, C}, days(30)),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), MORE_NUMBERS)
def test_more_numbers(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())
