from __future__ import annotations

from servanda.parties.states import STATES, by_name, name_of
from servanda.reader.lexicon.states_en import STATES_EN


def test_every_state_that_the_reader_knows_has_names():
    read = {line[:3] for line in STATES_EN.splitlines()}
    assert read - set(STATES) == set()


def test_every_name_is_there_in_every_form():
    assert [
        code
        for code, s in STATES.items()
        if not (s.english and s.russian and s.russian_genitive and s.english_in_text)
    ] == []


def test_a_sentence_has_the_article_and_a_list_has_not():
    russia = STATES["RUS"]
    assert (russia.english, russia.english_in_text) == (
        "Russian Federation",
        "the Russian Federation",
    )
    assert (russia.russian, russia.russian_genitive) == (
        "Российская Федерация",
        "Российской Федерации",
    )


def test_states_stand_in_the_order_of_the_language_and_organisations_last():
    codes = ["UZB", "EUE", "CIV", "ARM", "TUR", "JPN", "IRN", "ISR"]
    assert by_name(codes, "en") == ["ARM", "CIV", "IRN", "ISR", "JPN", "TUR", "UZB", "EUE"]
    assert by_name(codes, "ru") == ["ARM", "ISR", "IRN", "CIV", "TUR", "UZB", "JPN", "EUE"]


def test_the_letter_short_i_comes_after_i_and_yo_is_ye():
    assert by_name(["YEM", "JOR", "IRN", "ITA"], "ru") == ["JOR", "IRN", "ITA", "YEM"]


def test_states_that_are_gone_and_organisations_are_told_apart():
    assert (STATES["YUG"].is_gone, STATES["SRB"].is_gone) == (True, False)
    assert (STATES["EUE"].is_organisation, STATES["X-WHO"].is_organisation) == (True, True)
    assert not STATES["KAZ"].is_organisation


def test_an_unknown_code_stands_for_itself():
    assert name_of("RUR", "en") == "RUR"
