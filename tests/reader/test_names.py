from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.lexicon.listing import in_order
from servanda.reader.lexicon.states_en import STATES_EN
from servanda.reader.lexicon.states_ru import STATES_RU
from servanda.reader.names.cities import city_at
from servanda.reader.names.declension import adjective_forms, cases
from servanda.reader.names.offices import office_at
from servanda.reader.names.organisations import organisation_at
from servanda.reader.names.persons import after_address, person_at
from servanda.reader.names.states import compound, english_name, state_at
from servanda.reader.names.words import Words, folded, words_of
from servanda.reader.record import Span

NOISE = st.lists(
    st.sampled_from(
        in_order(
            "the of and to in , . - – ( ) : Prime Minister President Kazakhstan Kazakh CIS first "
            "Ivan Petrov G. H.E. for Foreign Affairs SCO Committee or Republic министр Казахстана "
            "первый заместитель глава в по Совета российской белорусско-российской Иван и дел "
            "Эмир el-Sisi al Congo Того США us"
        )
    ),
    max_size=14,
).map(" ".join)


def words(text: str) -> Words:
    return words_of(text, Span(0, len(text)))


def printed(text: str, first: int, after: int) -> str:
    return words(text).span(first, after).of(text)


def code(text: str) -> str | None:
    state = state_at(words(text), 0)
    return state.code if state else None


# words


def test_words_fold_case_accents_apostrophes_and_possessives():
    assert folded("Türkiye’s") == "turkiye"
    assert folded("Ё") == "е"
    assert words("H.E. Prof. Élan-Vital, 5th Nov.").keys == [
        "h.",
        "e.",
        "prof.",
        "elan-vital",
        ",",
        "5th",
        "nov",
        ".",
    ]


def test_a_letter_that_grows_in_lower_case_moves_no_other():
    some = words("İzmir HOSTS")
    assert some.keys == ["izmir", "hosts"]
    assert some.span(1, 2) == Span(6, 11)


def test_words_tell_how_they_are_written():
    some = words("Iran's G. УЗБ мир")
    assert [some.is_capital(n) for n in range(5)] == [True, True, True, False, False]
    assert some.is_possessive(0)
    assert some.is_initial(1)
    assert some.is_capitals(2)
    assert some.key(9) == ""
    assert len(some) == 4


# states


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan", "KAZ"),
        ("the Russian Federation", "RUS"),
        ("the Kyrgyz Republic", "KGZ"),
        ("Federal Republic of Nigeria", "NGA"),
        ("Republic of The Gambia", "GMB"),
        ("Guinea-Bissau", "GNB"),
        ("Democratic Republic of the Congo", "COD"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Türkiye", "TUR"),
        ("Syrian Arab Republic", "SYR"),
        ("Республики Таджикистан", "TJK"),
        ("Российской Федерации", "RUS"),
        ("Государства Катар", "QAT"),
        ("Объединённых Арабских Эмиратов", "ARE"),
        ("Египта", "EGY"),
        ("США", "USA"),
        ("us", None),
        ("Того", None),
        ("Republic", None),
        ("Republic of Kazakh", None),
        ("Республика Мир", None),
        ("kazakhstan", None),
        ("дом", None),
        ("", None),
    ],
)
def test_state_is_read_from_any_of_its_names(text, expected):
    assert code(text) == expected


def test_state_adjectives_and_possessives_are_told_from_names():
    for text in ("Kazakh", "российскую", "Turkey's", "Slovak Democratic"):
        state = state_at(words(text), 0)
        assert state is not None
        assert state.is_adjective


def test_togo_follows_a_preposition():
    state = state_at(words("из Того"), 1)
    assert state is not None
    assert state.code == "TGO"


def test_an_adjective_without_its_noun_is_no_formal_name():
    state = state_at(words("Syrian Arab people"), 0)
    assert state is not None
    assert (state.code, state.after, state.is_adjective) == ("SYR", 1, True)


def test_every_state_has_both_languages_and_is_read_back():
    english = {line[:3] for line in STATES_EN.splitlines()}
    assert english == {line[:3] for line in STATES_RU.splitlines()}
    for line in STATES_EN.splitlines():
        name = line[4:].split("|")[0].split(",")[0].strip()
        assert code(name) == line[:3]
        assert english_name(line[:3]) == name
    assert english_name("ZZZ") == "ZZZ"


def test_compound_adjectives_name_two_states():
    assert compound("российско-катарской") == ("RUS", "QAT")
    assert compound("kazakh-turkish") == ("KAZ", "TUR")
    assert compound("горно-морской") is None
    assert compound("море") is None


def test_russian_names_decline():
    assert list(cases("Южная Корея")) == [
        "Южная Корея",
        "Южной Кореи",
        "Южной Корее",
        "Южную Корею",
        "Южной Кореей",
    ]
    assert list(cases("=Чили")) == ["Чили"]
    assert list(cases("Чили")) == ["Чили"]
    assert list(cases("Египет/Египт"))[1] == "Египта"
    assert list(cases("Филиппины"))[1] == "Филиппин"
    assert list(cases("Острова Кука"))[1] == "Островов Кука"
    assert "российскую" in list(adjective_forms("российск"))


# cities and organisations


def test_city_is_given_in_the_nominative_with_its_state():
    assert city_at(words("Бишкеке"), 0) == ("Бишкек", "KGZ", 1)
    assert city_at(words("Казани"), 0) == ("Казань", "RUS", 1)
    assert city_at(words("Addis Ababa"), 0) == ("Addis Ababa", "ETH", 2)
    assert city_at(words("astana"), 0) is None
    assert city_at(words("Strelsau"), 0) is None


def test_organisation_acronyms_need_capitals():
    assert organisation_at(words("the CIS"), 0) == ("Commonwealth of Independent States", 2)
    assert organisation_at(words("eco"), 0) is None
    assert organisation_at(words("African Union"), 0) == ("African Union", 2)
    assert organisation_at(words("african union"), 0) is None
    assert organisation_at(words("Strelsau"), 0) is None


# persons


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("G. Rassendyll was", "G. Rassendyll"),
        ("H.E. Mr. Rudolf Rassendyll, envoy", "Rudolf Rassendyll"),
        ("General Flavia Elphberg said", "Flavia Elphberg"),
        ("HRH Prince Rupert bin Hentzau", "Prince Rupert bin Hentzau"),
        ("Abdel el-Masri of", "Abdel el-Masri"),
        ("Сергей Лукин Лукин Сергей", "Сергей Лукин"),
        ("ЭЛЬФБЕРГ Рудольф – король", "ЭЛЬФБЕРГ Рудольф"),
        ("Kazakhstan Rudolf", None),
        ("The Minister", None),
        ("G. H. and", None),
        ("of", None),
        ("CIS Rudolf", None),
        ("General Secretary", None),
    ],
)
def test_person_is_read_without_address(text, name):
    person = person_at(words(text), 0)
    assert (printed(text, person.first, person.after) if person else None) == name


def test_a_person_is_full_with_two_names_or_an_address():
    assert [person_at(words(t), 0).is_full for t in ("Rudolf Black", "Mr. Black", "Black")] == [
        True,
        True,
        False,
    ]


def test_ranks_are_no_mere_addresses():
    assert after_address(words("H.E. President"), 0) == 2
    assert after_address(words("General Secretary"), 0) == 0


# offices


@pytest.mark.parametrize(
    ("text", "office", "state"),
    [
        ("Prime Minister of Kazakhstan A. B", "Prime Minister", "KAZ"),
        ("the first Vice Prime Minister of Armenia", "first Vice Prime Minister", "ARM"),
        ("Acting Prime Minister, of Kyrgyz Republic", "Acting Prime Minister", "KGZ"),
        (
            "Ambassador of Moldova to Belarus, Permanent Plenipotentiary to the CIS V. B",
            "Ambassador of Moldova to Belarus, Permanent Plenipotentiary to the CIS",
            "MDA",
        ),
        ("Ambassador to Belarus and Russia", "Ambassador to Belarus and Russia", None),
        ("President of Belarus and Russia", "President", "BLR"),
        ("President and Belarus", "President", None),
        ("President Belarus", "President", None),
        ("President of Armenia of Chile", "President", "ARM"),
        ("Head of Kyrgyz", "Head", None),
        ("President Kyrgyz Academy", "President", None),
        ("Chairman and head of Chad", "Chairman and head", "TCD"),
        ("Acting Kyrgyz Prime Minister", "Acting Kyrgyz Prime Minister", "KGZ"),
        (
            "Head of Kyrgyz President's Administration",
            "Head of Kyrgyz President's Administration",
            "KGZ",
        ),
        ("SCO Secretary-General and", "SCO Secretary-General", None),
        ("SCO Executive Committee Director", "SCO Executive Committee Director", None),
        (
            "Minister of Foreign Affairs, Regional Integration of Togo",
            "Minister of Foreign Affairs, Regional Integration",
            "TGO",
        ),
        ("Minister of Trade, foreign", "Minister of Trade", None),
        ("President of Armenia and President of Azerbaijan", "President", "ARM"),
        ("President of Armenia to the Congress of Armenia", "President", "ARM"),
        (
            "Secretary of the Zenda State Committee of Chad A. B",
            "Secretary of the Zenda State Committee",
            "TCD",
        ),
        (
            "Chairman of the Cabinet – Chief of Staff of Chad",
            "Chairman of the Cabinet – Chief of Staff",
            "TCD",
        ),
        (
            "Extraordinary and Plenipotentiary Ambassador",
            "Extraordinary and Plenipotentiary Ambassador",
            None,
        ),
        ("Premier of the State Council Li", "Premier of the State Council", "CHN"),
        ("премьер-министр Казахстана Иван", "премьер-министр", "KAZ"),
        ("послом в Туркмении", "послом в Туркмении", None),
        ("глава Чеченской Республики Иван", "глава Чеченской Республики", None),
        ("министр морских просторов Иван", "министр морских просторов", None),
        ("министр приехал", "министр", None),
        ("глава российской делегации", "глава российской делегации", "RUS"),
        ("первый и полномочный посол", "первый и полномочный посол", None),
    ],
)
def test_office_is_read_with_its_own_state(text, office, state):
    found = office_at(words(text), 0)
    assert found is not None
    assert (printed(text, found.first, found.end), found.state) == (office, state)


@pytest.mark.parametrize("text", ["Kazakhstan", "first of all", "SCO", "acting on", "", "море"])
def test_what_has_no_head_is_no_office(text):
    assert office_at(words(text), 0) is None


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("Prime Ministers", True),
        ("Prime Minister", False),
        ("президенты", True),
        ("президента", False),
        ("главы правительств", True),
        ("главы правительства", False),
    ],
)
def test_plural_offices_are_told_in_both_languages(text, plural):
    assert office_at(words(text), 0).is_plural is plural


@given(NOISE)
def test_grammar_stays_within_its_words(text):
    some = words(text)
    for at in range(len(some)):
        office = office_at(some, at)
        if office is not None:
            assert at <= office.first < office.end <= office.after <= len(some)
        person = person_at(some, at)
        if person is not None:
            assert at <= person.first < person.after <= len(some)
        state = state_at(some, at)
        assert state is None or at < state.after <= len(some)
