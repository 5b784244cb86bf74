from __future__ import annotations

import pytest

from servanda.reader.final_clauses.english.keeping import read
from servanda.reader.final_clauses.english.keeping.organs import organ_words
from servanda.reader.final_clauses.record import Confidence, Depositary, Doubt
from servanda.reader.final_clauses.tokens import Token
from tests.reader.final_clauses.saying import reading_of

SURE, DOUBTFUL = Confidence.SURE, Confidence.DOUBTFUL
SECRETARY = Depositary(organ="secretary-general of the lake union")


def states(*codes: str) -> Depositary:
    return Depositary(states=frozenset(codes))


def read_of(*articles: str) -> tuple[Depositary | None, Confidence, list[Doubt]] | None:
    found = reading_of(read, *articles)
    if found is None:
        return None
    assert found.value is None or isinstance(found.value, Depositary)
    return found.value, found.confidence, [doubted.doubt for doubted in found.doubts]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # called the depositary
        ("The Government of Norway is hereby designated as the depositary.", states("NOR")),
        ("The Government of Norway shall be the depositary of this Convention.", states("NOR")),
        ("The Kingdom of Norway shall act as depositary.", states("NOR")),
        ("The depositary of this Convention shall be the Kingdom of Norway.", states("NOR")),
        ("The depositary is the Secretary-General of the Lake Union.", SECRETARY),
        (
            (
                "The functions of depositary shall be performed by the Secretary-General of the "
                "Lake Union."
            ),
            SECRETARY,
        ),
        (
            "The Secretary-General of the Lake Union shall perform the functions of depositary.",
            SECRETARY,
        ),
        ("The Parties hereby designate the Government of Norway as depositary.", states("NOR")),
        (
            (
                "Instruments shall be sent to the Secretary-General of the Lake Union, acting in "
                "its capacity as depositary of the deposited text."
            ),
            SECRETARY,
        ),
        (
            (
                "The deposit is made with the Secretary-General of the Lake Union, hereinafter "
                "referred to as the depositary."
            ),
            SECRETARY,
        ),
        (
            (
                "The deposit is made with the Secretary-General of the Lake Union (hereinafter "
                "referred to as the depositary)."
            ),
            SECRETARY,
        ),
        (
            (
                "The Governments of Norway, Sweden and Denmark are hereby designated the "
                "depositary Governments."
            ),
            states("NOR", "SWE", "DNK"),
        ),
        ("All papers go to the depositary: the Kingdom of Norway.", states("NOR")),
        ("The Government of Norway shall be responsible for depositary functions.", states("NOR")),
        # with whom instruments are deposited
        (
            (
                "Instruments of ratification shall be deposited with the Government of Norway, "
                "which shall inform the others."
            ),
            states("NOR"),
        ),
        (
            "Instruments of accession shall be deposited with the Norwegian Government.",
            states("NOR"),
        ),
        (
            (
                "Instruments of accession shall be deposited with the Ministry of Foreign Affairs "
                "of Norway."
            ),
            states("NOR"),
        ),
        (
            (
                "Instruments of accession shall be deposited with the Norwegian Ministry of "
                "Foreign Affairs."
            ),
            states("NOR"),
        ),
        (
            "Instruments of accession shall be deposited with the Federal Council of Switzerland.",
            states("CHE"),
        ),
        (
            (
                "Ratification is effected by the deposit of an instrument of ratification with the "
                "Secretary-General of the Lake Union."
            ),
            SECRETARY,
        ),
        (
            (
                "Instruments of acceptance shall be deposited with the Director-General of the "
                "Food and Lake Organization for Fisheries and Snow who shall notify the others."
            ),
            Depositary(
                organ="director-general of the food and lake organization for fisheries and snow"
            ),
        ),
        (
            "Instruments of acceptance shall be deposited with FAO for safe keeping.",
            Depositary(organ="fao"),
        ),
        (
            (
                "Instruments of acceptance shall be deposited with the Director-General of the "
                "Educational, Scientific and Lake Organization and the Parties told."
            ),
            Depositary(
                organ="director-general of the educational, scientific and lake organization"
            ),
        ),
        # with whom the original is deposited
        (
            "The original of this Convention shall be deposited with the Government of Norway.",
            states("NOR"),
        ),
        (
            "This Convention shall be deposited in the archives of the Kingdom of Norway.",
            states("NOR"),
        ),
        (
            (
                "The last instrument of ratification is deposited with the depositary, the "
                "Government of Norway."
            ),
            states("NOR"),
        ),
        (
            "The Government of Norway, in whose archives the deposited original is kept.",
            states("NOR"),
        ),
    ],
)
def test_the_depositary_is_read(sentence, value):
    assert read_of(sentence) == (value, SURE, [])


def test_who_is_called_the_depositary_goes_before_who_receives_instruments():
    assert read_of(
        "The original shall be deposited in the archives of the Lake Union.",
        "Instruments of ratification shall be deposited with the Government of Sweden.",
        "The Government of Norway shall be the depositary.",
    ) == (states("NOR"), SURE, [])


def test_a_name_with_the_office_behind_it_is_that_of_the_depositary():
    assert read_of(
        "Instruments of accession shall be deposited with the Government of Sweden.",
        "Instruments of ratification shall be deposited with the Government of Norway, hereby "
        "designated as the depositary.",
    ) == (states("NOR"), SURE, [])


def test_a_name_ends_before_a_number():
    assert read_of("Instruments shall be deposited with the Council of the 12 Lakes.") == (
        Depositary(organ="council"),
        SURE,
        [],
    )


def test_a_name_is_given_in_its_fullest_form():
    assert read_of(
        "The depositary shall be the Secretary-General.",
        "Instruments of ratification shall be deposited with the Secretary General of the Lake "
        "Union.",
    ) == (Depositary(organ="secretary general of the lake union"), SURE, [])


@pytest.mark.parametrize(
    ("articles", "value", "doubt"),
    [
        (
            (
                "Instruments of ratification shall be deposited with the Government of Norway.",
                "Instruments of accession shall be deposited with the Government of Sweden.",
            ),
            states("NOR"),
            Doubt.TWO_READINGS,
        ),
        (
            ("Instruments of ratification shall be deposited with Norway or with the Lake Union.",),
            states("NOR"),
            Doubt.WORDS_LEFT,
        ),
        (
            ("Declarations shall be deposited with the Secretary-General of the Lake Union.",),
            SECRETARY,
            Doubt.WORDS_LEFT,
        ),
        (
            (
                (
                    "Instruments of ratification shall be deposited with the depositary of the "
                    "Lake Convention."
                ),
            ),
            Depositary(organ="depositary of the lake convention"),
            Doubt.REFERENCE,
        ),
    ],
)
def test_what_may_be_another_depositary_is_doubted(articles, value, doubt):
    assert read_of(*articles) == (value, DOUBTFUL, [doubt])


@pytest.mark.parametrize(
    "sentence",
    [
        "Instruments of ratification shall be deposited with the depositary.",
        "The depositary shall convene the Council of the Lake Union.",
        "Instruments of ratification shall be deposited in accordance with Article 5.",
        "This Convention shall enter into force at once.",
        "The original of this Convention shall be deposited in the archives.",
    ],
)
def test_a_text_that_does_not_say_who_gives_none(sentence):
    assert read_of(sentence) is None


def test_a_depositary_whose_name_is_not_understood_is_unread():
    assert read_of("The eldest of the fishers shall act as depositary.") == (
        None,
        Confidence.UNREAD,
        [],
    )


def test_a_name_is_written_without_its_article_and_with_its_hyphens_and_commas():
    words = ["the", "director", "-", "general", "of", "the", "lake", ",", "snow"]
    assert organ_words([Token(word, 0, 1) for word in words]) == (
        "director-general of the lake, snow"
    )
    assert organ_words([]) == ""
