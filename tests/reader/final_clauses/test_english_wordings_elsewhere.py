from __future__ import annotations

import pytest

from servanda.law.acts import Kind
from servanda.law.build import (
    at_once,
    counted,
    in_force,
    named,
    on_signing,
    parties_of,
    share,
)
from servanda.reader.final_clauses.record import Confidence, Doubt
from tests.reader.final_clauses.entering import (
    DS,
    FC,
    RAP,
    C,
    R,
    S,
    doubted,
    nth,
    read_in_a_treaty,
    sure,
)

# -- kinds that a clause does not name -------------------------------------------------------------

CONSENT = (
    "A State may express its consent to be bound by this Convention by signature, or by deposit of "
    "an instrument of ratification following signature made subject to ratification, or by deposit "
    "of an instrument of accession."
)
SNOW = "The Parties share their snow."


@pytest.mark.parametrize(
    ("consent", "sentence", "kinds"),
    [
        (
            CONSENT,
            (
                "This Convention shall enter into force after consent to be bound has been "
                "expressed by three States."
            ),
            {DS, R, C},
        ),
        (
            "This Convention is subject to ratification, acceptance or approval.",
            (
                "This Convention shall enter into force when three States have signed it without "
                "reservation or have deposited the requisite instrument."
            ),
            {DS, *RAP},
        ),
        (
            "This Convention is subject to ratification, acceptance or approval.",
            (
                "This Convention shall enter into force when three States have signed it or have "
                "deposited their instruments."
            ),
            {DS, *RAP},
        ),
        (
            "This Convention is subject to approval.",
            (
                "As soon as three States have ratified this Convention or acceded to it it shall "
                "enter into force upon deposit of the third instrument."
            ),
            {R, C},
        ),
        (
            "It is subject to ratification by States and to formal confirmation by organizations.",
            (
                "This Convention shall enter into force when three States have become Parties to "
                "it in accordance with Article 2."
            ),
            {R, FC},
        ),
    ],
)
def test_acts_that_the_clause_does_not_name(consent: str, sentence: str, kinds: set[Kind]) -> None:
    assert sure(SNOW, consent, sentence) == nth(3, kinds)


# -- shares of states that the preamble names ------------------------------------------------------

NORDIC = "Agreement between Denmark, Norway, Sweden and Iceland on Snow"


def test_a_share_of_the_member_states_is_of_those_the_preamble_names() -> None:
    four = named("DNK", "NOR", "SWE", "ISL")
    assert sure(
        SNOW,
        "This Agreement shall enter into force when two thirds of the Member States have ratified "
        "it.",
        title=NORDIC,
    ) == in_force(at_once, share("2/3", four, counted({R}, four)))


def test_a_share_of_states_that_nothing_names_is_doubted() -> None:
    _, doubts = doubted(
        SNOW,
        "This Convention shall enter into force when two thirds of the Member States have ratified "
        "it.",
    )
    assert doubts == [Doubt.REFERENCE]


def test_a_majority_of_the_others_is_of_no_group_that_is_known() -> None:
    _, doubts = doubted(
        SNOW,
        "This Convention shall enter into force upon the deposit of ratifications by Norway and "
        "Sweden and by a majority of the other signatory States.",
    )
    assert doubts == [Doubt.REFERENCE]


def test_parties_on_the_day_on_which_it_was_opened_are_doubted() -> None:
    reading, doubts = doubted(
        SNOW,
        "This Protocol shall enter into force when two thirds of the States which are parties to "
        "the Convention on Ice on the date on which this Protocol is opened for signature have "
        "ratified it.",
        title="Protocol to the Convention on Ice",
    )
    ice = parties_of("the Convention on Ice")
    assert reading.value == in_force(at_once, share("2/3", ice, counted({R}, ice)))
    assert Doubt.WORDS_LEFT in doubts


# -- doubts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        (
            (
                "Subject to the provisions of Article 9, this Convention shall enter into force "
                "when five States have ratified it."
            ),
            Doubt.REFERENCE,
        ),
        (
            (
                "This Convention shall enter into force when five States have ratified it. "
                "However, this Convention shall enter into force after ten years if no State "
                "objects."
            ),
            Doubt.TWO_READINGS,
        ),
        (
            (
                "This Convention shall enter into force upon the deposit of the instruments of "
                "ratification of Ruritania, Borduria and Syldavia."
            ),
            Doubt.WORDS_LEFT,
        ),
        (
            (
                "This Convention shall enter into force for each signatory Power as from the date "
                "of deposit of its ratification."
            ),
            Doubt.TEXT_SILENT,
        ),
        (
            (
                "This Convention shall enter into force when the following conditions are met: (a) "
                "the deposited instruments are of at least five sorts; and (b) three States have "
                "ratified it."
            ),
            Doubt.FACT_OUTSIDE,
        ),
        (
            (
                "This Convention shall enter into force when the following conditions are met: (a) "
                "the wish of Article 17 is fulfilled; and (b) three States have ratified it."
            ),
            Doubt.FACT_OUTSIDE,
        ),
        (
            (
                "This Convention shall enter into force upon signature; where ratification is "
                "required, upon deposit of the instrument."
            ),
            Doubt.WORDS_LEFT,
        ),
    ],
)
def test_what_is_doubted(sentence: str, doubt: Doubt) -> None:
    reading = read_in_a_treaty(sentence)
    assert reading is not None
    assert reading.confidence is Confidence.DOUBTFUL
    assert doubt in [one.doubt for one in reading.doubts]


def test_in_force_for_each_signatory_is_in_force_with_the_first() -> None:
    reading, _ = doubted(
        SNOW,
        "This Convention shall enter into force for each signatory Power as from the date of "
        "deposit of its ratification.",
    )
    assert reading.value == nth(1, {R})


def test_each_other_state_is_no_second_reading() -> None:
    assert sure(
        SNOW,
        "This Convention shall enter into force on the second signature. For each other State it "
        "shall enter into force on its signature.",
    ) == nth(2, {S})


def test_signature_by_heads_of_state_is_signing() -> None:
    reading = read_in_a_treaty(
        "This Convention shall enter into force upon signature by the Heads of State and "
        "Government."
    )
    assert reading is not None
    assert reading.value == in_force(at_once, on_signing)


def test_what_follows_a_semicolon_may_be_another_matter() -> None:
    assert sure(
        SNOW,
        "This Convention shall enter into force upon signature; the Parties shall then share snow.",
    ) == in_force(at_once, on_signing)
