from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.things import tokens_of
from servanda.reader.final_clauses.tokens import Sort
from servanda.reader.record import Span


def tokens(raw):
    return tokens_of(cleaned(raw), Span(0, len(raw)))


def things(raw, *sorts):
    return [token.value for token in tokens(raw) if token.sort in sorts]


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        ("the kingdom of norway and the french republic", ["NOR", "FRA"]),
        ("with the government of the republic of mali", ["MLI"]),
        ("the federal republic of germany, the german democratic republic", ["DEU", "DDR"]),
        ("the Union of Soviet Socialist Republics, the USSR and the U.S.S.R.", ["RUS"] * 3),
        ("the united states of america or the United States of Brazil", ["USA", "BRA"]),
        ("the united kingdom of great britain and northern ireland", ["GBR"]),
        ("the grand duchy of luxembourg and the swiss confederation", ["LUX", "CHE"]),
        ("guinea-bissau, guinea and papua new guinea", ["GNB", "GIN", "PNG"]),
        ("the polish people's republic; the socialist republic of viet-nam", ["POL", "VNM"]),
        ("the european economic community (EEC) and the european union", ["EUE"] * 3),
        ("côte d’ivoire; the czechoslovak socialist republic; yugoslavia", ["CIV", "CSK", "YUG"]),
        ("the state union of serbia and montenegro", ["SCG"]),
        ("the gulf of guinea, lake chad, northern ireland, a french text", []),
        ("the republic of ruritania, the state of things, the united", []),
        ("the democratic republic of the congo and the congo", ["COD", "COG"]),
        ("the french", []),
        ("iran (islamic republic of), mali (the), mali (of)", ["IRN", "MLI", "MLI"]),
        ("the French Government and the EU", ["FRA", "EUE"]),
        ("депозитарий - Правительство Республики Беларусь", ["BLR"]),
        ("the polish people's choice", []),
        ("of it to us", []),
        ("Республикой Беларусь, Российской Федерации и СССР", ["BLR", "RUS", "RUS"]),
        ("Правительство Кыргызской Республики", ["KGZ"]),
        ("русский текст в Армении", ["ARM"]),
        ("республики", []),
    ],
)
def test_states_by_their_names(raw, codes):
    assert things(raw, Sort.STATE) == codes


def test_the_government_of_a_state_is_the_state():
    found = tokens("deposited with the Government of the Kingdom of Norway, the depositary")
    assert [token.word for token in found][:4] == [
        "deposited",
        "with",
        "the government of the kingdom of norway",
        ",",
    ]
    assert [token.word for token in tokens("governments of the republic of mali")][:2] == [
        "governments",
        "of",
    ]
    assert found[2].span.of("deposited with the Government of the Kingdom of Norway, the") == (
        "the Government of the Kingdom of Norway"
    )


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("1 January 1989", date(1989, 1, 1)),
        ("october 14, 1963", date(1963, 10, 14)),
        ("October the 14th, 1963", date(1963, 10, 14)),
        ("the fourteenth day of october, 1963", date(1963, 10, 14)),
        ("this 14th day of October in the year 1963", date(1963, 10, 14)),
        ("14 Oct. 1963", date(1963, 10, 14)),
        ("thirty-first of May, 1963", date(1963, 5, 31)),
        ("30th june 1986", date(1986, 6, 30)),
        ("31 May 1990", date(1990, 5, 31)),
        ("14.10.1963", date(1963, 10, 14)),
        ("10.14.1963", date(1963, 10, 14)),
        ("1 января 1989 года", date(1989, 1, 1)),
        ("1 января 1989 г.", date(1989, 1, 1)),
        ("1 января 1989 г", date(1989, 1, 1)),
        ("01.02.1990", date(1990, 2, 1)),
    ],
)
def test_days(raw, day):
    found = tokens(raw)
    assert [(token.sort, token.value) for token in found] == [(Sort.DAY, day)]
    assert (found[0].start, found[-1].end) == (0, len(raw))


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("the 22 July next", [(7, 22)]),
        ("the first day of january following", [(1, 1)]),
        ("31 December of any year", [(12, 31)]),
        ("on july 22", [(7, 22)]),
        ("the 5th of May", [(5, 5)]),
        ("1 may", []),
        ("parties may, in July or the june", []),
        ("31 february", []),
        ("31 February 1990", []),
        ("14 october, 5 parties", [(10, 14)]),
        ("99.99.1990 and 1.2.19900", []),
    ],
)
def test_days_without_a_year(raw, value):
    assert things(raw, Sort.DATE_OF_YEAR, Sort.DAY) == value


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("article 18", ["18"]),
        ("paragraph 2 of article xviii", ["18"]),
        ("articles iv, v and vi", ["4"]),
        ("articles 26 or 27", ["26"]),
        ("article 28 (2)", ["28"]),
        ("article 18, paragraph 2 (a) (ii)", ["18"]),
        ("article 7.2 bis", ["7"]),
        ("sub-paragraph (a) above", [""]),
        ("sub-paragraphs a and b of this article", [""]),
        ("paragraphs 1 to 3 of this article", [""]),
        ("the preceding paragraph", [""]),
        ("the first paragraph of article 5", ["5"]),
        ("the second sentence of paragraph 1", [""]),
        ("this article", [""]),
        ("article 5 and paragraph 2 of article 7", ["5"]),
        ("paragraph a of article 9", ["9"]),
        ("article 5 or of the protocol", ["5"]),
        ("section 3 hereof", ["3"]),
        ("art. 12, para. 3", ["12"]),
        ("article 19a", ["19"]),
        ("said article 12", ["12"]),
        ("paragraphs (a) and (b) of article 3, and (b) two", ["3"]),
        ("article 4, and (b) article 5", ["4", "5"]),
        ("article 5 and 30 days", ["5"]),
        ("articles 5, i and", ["5"]),
        ("article 6 (hereinafter) and (the)", ["6"]),
        ("the article, each article a party", []),
        ("this convention and the first instrument", []),
        ("the second paragraph", []),
        ("under article 5 of", ["5"]),
        ("paragraph", []),
        ("second", []),
        ("article (a long label)", []),
        ("статьи 5 настоящего Соглашения", ["5"]),
        ("пункт 1 статьи 5", ["5"]),
        ("подпункт «а» пункта 2 и статьей XII", ["12"]),
        ("подпункт б) пункта 2", [""]),
        ("абзац второй пункта 1", [""]),
        ("статьями 5, 6 и 7", ["5"]),
        ("в п. 1 ст. 5 пакта", ["5"]),
        ("настоящей статьи", [""]),
        ("вступает в силу (ст. 7) и пункт а)", ["7", ""]),
        ("статьи 5 и 30 дней", ["5"]),
        ("настоящего Соглашения", []),
        ("глава правительства, часть в", []),
        ("статья", []),
    ],
)
def test_references(raw, expected):
    assert things(raw, Sort.REFERENCE) == expected


def test_signs_of_shares():
    assert things("⅔ of the parties, or ¾", Sort.SHARE) == [Fraction(2, 3), Fraction(3, 4)]


def test_numbers_stand_where_they_are_no_label():
    raw = "article 5 and thirty (30) days, two thirds of the 8 states, the 3rd, half of them"
    assert things(raw, Sort.NUMBER, Sort.ORDINAL, Sort.SHARE) == [
        30,
        Fraction(2, 3),
        8,
        3,
        Fraction(1, 2),
    ]
