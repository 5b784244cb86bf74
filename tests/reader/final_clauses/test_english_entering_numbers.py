from __future__ import annotations

import pytest

from servanda.law.build import days, months, signatories, years
from servanda.law.clauses import Rule
from servanda.reader.final_clauses.record import Confidence
from tests.reader.final_clauses.entering import (
    ALL,
    DS,
    FC,
    RAP,
    RAPC,
    A,
    C,
    N,
    P,
    R,
    nth,
    read_in_a_treaty,
)

NUMBERS = (
    (
        (
            "This Convention shall enter into force on the ninetieth day after the date of "
            "deposit of the tenth instrument of ratification."
        ),
        nth(10, {R}, days(90)),
    ),
    (
        (
            "The present Treaty enters into force thirty days after deposit of the third "
            "instrument of ratification or accession."
        ),
        nth(3, {R, C}, days(30)),
    ),
    (
        (
            "This Agreement will come into force sixty days following the date of the deposit "
            "of the twelfth instrument of acceptance."
        ),
        nth(12, {A}, days(60)),
    ),
    (
        (
            "This Protocol shall enter into force six months after the date on which the fifth "
            "instrument of ratification, acceptance or approval has been deposited with the "
            "Depositary."
        ),
        nth(5, RAP, months(6)),
    ),
    (
        (
            "This Protocol shall enter into force on the date of deposit of the eleventh "
            "instrument of ratification, acceptance, approval or accession."
        ),
        nth(11, RAPC),
    ),
    (
        (
            "This Convention shall take effect upon the deposit of the second instrument of "
            "ratification with the Government of Norway."
        ),
        nth(2, {R}),
    ),
    (
        (
            "The Convention shall enter into force as soon as the sixth instrument of "
            "ratification is deposited."
        ),
        nth(6, {R}),
    ),
    (
        (
            "Upon the deposit of the fourth instrument of ratification, this Convention shall "
            "enter into force."
        ),
        nth(4, {R}),
    ),
    (
        (
            "This Agreement shall become effective one year after receipt by the "
            "Secretary-General of the seventh instrument of accession."
        ),
        nth(7, {C}, years(1)),
    ),
    (
        (
            "This Charter shall be in force from the date of receipt by the Secretary of the "
            "Commission of the third notification of acceptance."
        ),
        nth(3, {A}),
    ),
    (
        (
            "This Convention shall enter into force one hundred and twenty days after the date "
            "on which the thirty-fifth instrument of ratification or accession is deposited."
        ),
        nth(35, {R, C}, days(120)),
    ),
    (
        (
            "This Convention shall enter into force three months after the deposit of the third "
            "instrument of ratification or approval by a State of the region."
        ),
        nth(3, {R, P}, months(3)),
    ),
    (
        (
            "This Agreement shall enter into force 30 days from the date of deposit of the 5th "
            "instrument of ratification."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force 90 days after the deposit with the "
            "Director-General of the tenth instrument of ratification, acceptance, approval, "
            "formal confirmation or accession."
        ),
        nth(10, RAPC | {FC}, days(90)),
    ),
    (
        (
            "The present Convention shall come into operation two months after the deposit of "
            "the sixth ratification."
        ),
        nth(6, {R}, months(2)),
    ),
    (
        (
            "This Convention shall be brought into force on the day of the deposit of the third "
            "instrument of ratification."
        ),
        nth(3, {R}),
    ),
    (
        (
            "The Agreement shall come into force with effect from the date of deposit of the "
            "ninth instrument of approval."
        ),
        nth(9, {P}),
    ),
    (
        (
            "This Covenant shall enter into force four weeks after the deposit of the twentieth "
            "instrument of ratification."
        ),
        nth(20, {R}, days(28)),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth (30th) day following the "
            "date of receipt by the Depositary of the twentieth (20th) instrument of "
            "ratification."
        ),
        nth(20, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force at the expiration of a period of three "
            "months after the deposit of the third instrument of ratification."
        ),
        nth(3, {R}, months(3)),
    ),
    (
        (
            "This Convention shall enter into force after the expiry of ninety days from the "
            "date of the deposit of the eighth instrument of ratification."
        ),
        nth(8, {R}, days(90)),
    ),
    (
        (
            "This Convention shall enter into force upon the deposit of instruments of "
            "ratification by four Governments."
        ),
        nth(4, {R}),
    ),
    (
        (
            "This Convention shall come into force thirty days after ten instruments of "
            "ratification have been deposited."
        ),
        nth(10, {R}, days(30)),
    ),
    (
        (
            "This Treaty shall enter into force when instruments of ratification have been "
            "deposited by at least six States."
        ),
        nth(6, {R}),
    ),
    (
        (
            "This Agreement shall enter into force six months after the date on which not less "
            "than fifteen States have deposited their instruments of ratification, acceptance, "
            "approval or accession."
        ),
        nth(15, RAPC, months(6)),
    ),
    (
        (
            "The Convention shall enter into force as soon as it has been ratified by three of "
            "the signatory States."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Protocol shall enter into force on the thirtieth day after five States have "
            "ratified it."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force as soon as ratifications have been deposited "
            "by seven Parties."
        ),
        nth(7, {R}),
    ),
    (
        (
            "This Agreement shall enter into force on the date on which at least eight States "
            "have ratified, accepted or approved it."
        ),
        nth(8, RAP),
    ),
    (
        (
            "This Convention shall enter into force twelve months after the date on which ten "
            "States have either signed it without reservation as to ratification, acceptance or "
            "approval or have deposited the requisite instruments of ratification, acceptance, "
            "approval or accession."
        ),
        nth(10, ALL, months(12)),
    ),
    (
        (
            "This Agreement shall enter into force ninety days after at least four States have "
            "signed it definitively or deposited an instrument of ratification or accession."
        ),
        nth(4, {DS, R, C}, days(90)),
    ),
    (
        (
            "This Agreement shall enter into force three months after six Governments have "
            "signed it not subject to ratification or have deposited instruments of "
            "ratification."
        ),
        nth(6, {DS, R}, months(3)),
    ),
    (
        (
            "The present Convention shall come into force on the ninetieth day after the date "
            "on which the ratifications of five States have been registered with the "
            "Secretary-General."
        ),
        nth(5, {R}, days(90)),
    ),
    (
        (
            "This Agreement shall enter into force when it has been ratified or approved by "
            "five member States of the Organization."
        ),
        nth(5, {R, P}),
    ),
    (
        "This Convention shall enter into force upon ratification by ten signatory States.",
        nth(10, {R}),
    ),
    (
        "This Convention shall enter into force after its ratification by six States.",
        nth(6, {R}),
    ),
    (
        (
            "This Agreement shall enter into force immediately upon receipt by the Depositary "
            "of instruments of acceptance from five Members."
        ),
        nth(5, {A}),
    ),
    (
        (
            "This Constitution shall come into force when twenty-six of its signatories have "
            "deposited their instruments of acceptance."
        ),
        nth(26, {A}),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day after the date by "
            "which at least twenty States or regional economic integration organizations have "
            "deposited an instrument of ratification, acceptance, approval or accession."
        ),
        nth(20, RAPC, days(30)),
    ),
    (
        (
            "This Convention shall come into force as between the States which have ratified it "
            "ninety days after the deposit of the fifth ratification."
        ),
        nth(5, {R}, days(90)),
    ),
    (
        (
            "This Treaty shall enter into force, for the States which have ratified it, on the "
            "date of the deposit of the third instrument of ratification."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Convention shall enter into force, with respect to the first four States "
            "which have deposited their instruments of ratification, three months after the "
            "deposit of the fourth such instrument of ratification."
        ),
        nth(4, {R}, months(3)),
    ),
    (
        (
            "This Agreement shall enter into force upon receipt by the Depositary of the third "
            "notification of the completion of the internal procedures."
        ),
        nth(3, {N}),
    ),
    (
        ("This Convention shall not enter into force until it has been ratified by five States."),
        nth(5, {R}),
    ),
    (
        (
            "This Convention shall be ratified in accordance with the constitutional procedures "
            "of the signatory States and shall enter into force on the date of the deposit of "
            "the fifth instrument of ratification."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Agreement is subject to acceptance and shall enter into force thirty days "
            "after the deposit of the third instrument of acceptance."
        ),
        nth(3, {A}, days(30)),
    ),
    (
        (
            "The date of entry into force of this Convention shall be the ninetieth day after "
            "the deposit of the third instrument of ratification."
        ),
        nth(3, {R}, days(90)),
    ),
    (
        (
            "The entry into force of this Agreement shall take place thirty days after the "
            "deposit of the fifth instrument of ratification."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Convention and its Annexes shall enter into force on the date of deposit of "
            "the fifth instrument of ratification."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Convention, together with its annexes, shall enter into force on the date of "
            "deposit of the fifth instrument of ratification."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Convention shall enter into force on the sixtieth day after the deposit of "
            "the tenth instrument of ratification, acceptance or approval of, or accession to, "
            "this Convention."
        ),
        nth(10, RAPC, days(60)),
    ),
    (
        (
            "This Protocol shall enter into force on the thirtieth day following the date of "
            "deposit of at least six instruments of ratification, acceptance or approval of, or "
            "accession to, the Protocol by the Parties referred to in article 1."
        ),
        nth(6, RAPC, days(30)),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the deposit of the fifth "
            "instrument of ratification, acceptance, approval or accession in accordance with "
            "article 2, paragraph 3."
        ),
        nth(5, RAPC, days(30)),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the deposit of the fifth "
            "instrument of ratification, and thereafter for each State on the thirtieth day "
            "after the deposit of its instrument of ratification."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force thirty days after the deposit of the fifth "
            "instrument of ratification and shall remain in force for ten years."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force on the date of deposit of the fifth "
            "instrument of ratification with the Secretary-General, who shall inform all States "
            "thereof."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Convention shall enter into force on the date of deposit of the fifth "
            "instrument of ratification. The Depositary shall notify all States of the date of "
            "entry into force."
        ),
        nth(5, {R}),
    ),
    (
        (
            "This Agreement shall enter into force provisionally on the date of its signature "
            "and definitively on the date of deposit of the third instrument of ratification."
        ),
        nth(3, {R}),
    ),
    (
        (
            "This Agreement shall enter into force definitively thirty days after the deposit "
            "of the tenth instrument of ratification."
        ),
        nth(10, {R}, days(30)),
    ),
    (
        (
            "This Convention shall enter into force between the first two States which have "
            "ratified it on the day of the deposit of the second instrument of ratification."
        ),
        nth(2, {R}),
    ),
    (
        (
            "This Convention shall enter into force on the ninetieth day after the date of "
            "receipt by the Secretary-General of the League of Nations of the fifth "
            "ratification or accession."
        ),
        nth(5, {R, C}, days(90)),
    ),
    (
        (
            "This Convention shall enter into force on the thirtieth day after the date on "
            "which there shall have been deposited with the Secretary-General twenty "
            "instruments of ratification."
        ),
        nth(20, {R}, days(30)),
    ),
    (
        (
            "As soon as three instruments of ratification have been deposited, this Convention "
            "shall enter into force."
        ),
        nth(3, {R}),
    ),
    (
        "When fifteen States have ratified it, this Convention shall enter into force.",
        nth(15, {R}),
    ),
    (
        (
            "Thirty days after the deposit of the fifth instrument of ratification, this "
            "Convention shall enter into force."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the thirtieth day following the date of "
            "receipt by the Depositary of the fourth written notification that the signatory "
            "States have completed the internal procedures required for its entry into force."
        ),
        nth(4, {N}, days(30), signatories),
    ),
    (
        (
            "This Convention shall enter into force on the expiry of the thirtieth day "
            "following the day on which the third instrument of ratification was deposited."
        ),
        nth(3, {R}, days(30)),
    ),
    (
        (
            "The present Convention shall enter into effect as soon as it is ratified by four "
            "of the signatory countries and the corresponding instruments of ratification are "
            "deposited with the Ministry of Foreign Affairs of Chile."
        ),
        nth(4, {R}),
    ),
    (
        ("This Convention shall become operative sixty days after ten States have adhered to it."),
        nth(10, {C}, days(60)),
    ),
    (
        (
            "This Convention shall come into force on the thirtieth day after the fifth State "
            "has deposited its instrument of ratification."
        ),
        nth(5, {R}, days(30)),
    ),
    (
        (
            "This Convention shall come into force thirty days after the instruments of "
            "ratification are deposited by the fourth State."
        ),
        nth(4, {R}, days(30)),
    ),
    (
        (
            "This Protocol shall enter into force thirty days after three Parties to the "
            "Convention have deposited their instruments of ratification."
        ),
        nth(3, {R}, days(30)),
    ),
    (
        (
            "This Agreement shall enter into force on the day following the date of deposit of "
            "the third instrument of ratification."
        ),
        nth(3, {R}, days(1)),
    ),
    (
        (
            "This Agreement shall enter into force on the 90th day from the date of deposit "
            "with the Government of Thailand of the instruments of ratification by at least "
            "five of the signatories."
        ),
        nth(5, {R}, days(90)),
    ),
)


@pytest.mark.parametrize(("sentence", "rule"), NUMBERS)
def test_numbers(sentence: str, rule: Rule) -> None:
    reading = read_in_a_treaty(sentence)

    assert reading is not None
    assert (reading.value, reading.confidence, reading.doubts) == (rule, Confidence.SURE, ())
