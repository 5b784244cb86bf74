from __future__ import annotations

import pytest

from servanda.reader.final_clauses import Confidence, Matter, read_final_clauses
from servanda.reader.final_clauses.record import Doubt

FORCE = "This Agreement shall enter into force on the {} after the deposit of {}."


def doubts(text, matter=Matter.ENTRY_INTO_FORCE):
    found = read_final_clauses(text)
    reading = found.of(matter)
    assert reading is not None
    assert (reading.confidence is Confidence.DOUBTFUL) == bool(reading.doubts)
    return [(doubted.doubt, doubted.span.of(text)) for doubted in reading.doubts]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (FORCE.format("thirtieth day", "the third instrument of ratificaton"), ["ratificaton"]),
        (FORCE.format("thirtieth day", "the third instrument of ratification"), []),
        (
            "Соглашение вступает в силу через дсвяносто дней после подписания.",
            ["дсвяносто"],
        ),
    ],
)
def test_a_number_or_an_act_in_damaged_words_is_doubted(text, words):
    assert doubts(text) == [(Doubt.MENDED, word) for word in words]


def test_where_neither_numbers_nor_acts_matter_damage_is_passed_over():
    text = "Done at Zenda this fiftheenth day of May 1952, in English and French."
    assert doubts(text, Matter.LANGUAGES) == []


def test_what_was_not_read_is_no_more_doubted_for_it():
    text = "This Agreement shall enter into force when ratificaton is at hand in the snow."
    assert doubts(text) == []
