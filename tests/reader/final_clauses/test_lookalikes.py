from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.final_clauses import read_final_clauses
from servanda.reader.final_clauses.cutting.lookalikes import unlike

ALIKE = str.maketrans("асеорхуАВСЕНКМОРТХ", "aceopxyABCEHKMOPTX")
RUSSIAN = (
    "Соглашение о снеге\n\nСтатья 1\n\nНастоящее Соглашение вступает в силу со дня сдачи на "
    "хранение депозитарию третьей ратификационной грамоты. Оно открыто для всех государств."
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cоглaшение", "соглашение"),
        ("agrееmеnt", "agreement"),
        ("договоp вcтупает", "договор вступает"),
        ("cилa o снеге", "сила о снеге"),
        ("зимa CCCP", "зима СССР"),
        ("snоw of the оаk", "snow of the oak"),
        ("snow и снег", "snow и снег"),
        ("хорda и зима", "xopda и зима"),
        ("жaw", "жaw"),
        ("snow", "snow"),
    ],
)
def test_a_word_is_written_in_its_own_script(written, meant):
    assert unlike(written) == meant


@given(st.text("асеоaceoжw .", max_size=30))
def test_no_character_moves(text):
    assert len(unlike(text)) == len(text)


def test_a_text_full_of_letters_that_look_alike_reads_as_without_them():
    mixed, plain = (read_final_clauses(text) for text in (RUSSIAN.translate(ALIKE), RUSSIAN))
    assert (mixed.readings, mixed.language) == (plain.readings, "ru")
