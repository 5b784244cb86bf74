from __future__ import annotations

import pytest

from servanda.reader.final_clauses.cutting import document_of
from servanda.reader.final_clauses.cutting.articles import headings
from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.sentences import sentences


def cut(raw):
    return [
        (sentence.paragraph, sentence.span.of(raw))
        for sentence in sentences(cleaned(raw), 0, len(raw))
    ]


def articles(raw):
    return [
        (heading.number, heading.words, raw[heading.body :][:12].strip())
        for heading in headings(cleaned(raw))
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("It is in force. It ends.", [("", "It is in force."), ("", "It ends.")]),
        ("in force.it ends", [("", "in force."), ("", "it ends")]),
        (
            "1. It is in force.2. for any it ends",
            [("1", "It is in force."), ("2", "for any it ends")],
        ),
        ("(1) It lasts.(2) It ends.", [("1", "It lasts."), ("2", "It ends.")]),
        ("1 It lasts.\n2 It ends.", [("1", "It lasts."), ("2", "It ends.")]),
        ("1. it lasts\n2. it ends", [("1", "it lasts"), ("2", "it ends")]),
        ("1. it lasts;2. it ends", [("1", "it lasts"), ("2", "it ends")]),
        ("1. it lasts;3. it ends", [("1", "it lasts;3. it ends")]),
        ("1. see paragraph\n2. of it", [("1", "see paragraph\n2. of it")]),
        ("1. under article 4.2. it ends", [("1", "under article 4."), ("2", "it ends")]),
        (
            "under article vii.2 of it. it ends",
            [("", "under article vii.2 of it."), ("", "it ends")],
        ),
        ("article 4.5 of it. it ends", [("", "article 4.5 of it."), ("", "it ends")]),
        ("in 1972.2. it ends", [("", "in 1972."), ("2", "it ends")]),
        ("it lasts.7 it ends", [("", "it lasts.7 it ends")]),
        ("1 it lasts.3 it ends", [("1", "it lasts."), ("3", "it ends")]),
        ("28.1 it lasts.28.2 it ends", [("1", "it lasts."), ("2", "it ends")]),
        ("30 days pass", [("", "30 days pass")]),
        ("it lasts\n5 % of it", [("", "it lasts\n5 % of it")]),
        ("30 pacts pass", [("", "30 pacts pass")]),
        ("5. days pass", [("5", "days pass")]),
        ("see art. 5 and No. 7 of the U.S. list", [("", "see art. 5 and No. 7 of the U.S. list")]),
        ("it lasts\n\nit ends", [("", "it lasts"), ("", "it ends")]),
        ("the force of\n\nthe treaty", [("", "the force of\n\nthe treaty")]),
        (
            "A. So it is. It\n\nlasts.\n\nit ends",
            [("", "So it is."), ("", "It\n\nlasts."), ("", "it ends")],
        ),
        (
            "if: (a) one; or\n\n(b) two;\n\n(c) six",
            [("", "if: (a) one; or\n\n(b) two;\n\n(c) six")],
        ),
        (
            "So it is. The late\n\nSnow",
            [("", "So it is."), ("", "The late"), ("", "Snow")],
        ),
        (
            "It is so. The pact is in force between the many small states of the\n\nNorth. It is.",
            [
                ("", "It is so."),
                ("", "The pact is in force between the many small states of the\n\nNorth."),
                ("", "It is."),
            ],
        ),
        (
            "It is so. The pact is in force between many small states and late\n\nNorth. It",
            [
                ("", "It is so."),
                ("", "The pact is in force between many small states and late\n\nNorth."),
                ("", "It"),
            ],
        ),
        (
            "So. It is the force.\nc) It is.",
            [("", "So."), ("", "It is the force."), ("", "It is.")],
        ),
        ("One. Two. the force. Three", [("", "One."), ("", "Two. the force."), ("", "Three")]),
        ("by 5 per cent. of it. it", [("", "by 5 per cent. of it."), ("", "it")]),
        ("by it ... it ends....", [("", "by it ... it ends")]),
        ("one. two. , three", [("", "one."), ("", "two. , three")]),
        (
            "by ratification. approval or accession by",
            [("", "by ratification. approval or accession by")],
        ),
        (
            "by ratification. approval or accession is so",
            [("", "by ratification."), ("", "approval or accession is so")],
        ),
        (
            "it lasts in witness whereof they sign",
            [("", "it lasts"), ("", "in witness whereof they sign")],
        ),
        ("by a. five", [("", "by a."), ("", "five")]),
        ("it lasts.(b) it ends", [("", "it lasts."), ("", "it ends")]),
        (
            "if: (a) one;(b) two.(c) three.(a) four",
            [("", "if: (a) one;(b) two.(c) three."), ("", "four")],
        ),
        ("if: (i) one. (ii) two. (2) x.", [("", "if: (i) one. (ii) two."), ("2", "x.")]),
        ("if: (1) one. (2) two. (b) x", [("", "if: (1) one. (2) two."), ("", "x")]),
        ("if: 1. one; and2. two.", [("", "if: 1. one; and2. two.")]),
        ("if: a. one. b. two.", [("", "if: a. one. b. two.")]),
        ("if: (a) " + "x" * 9000 + ". (b) y", [("", "if: (a) " + "x" * 9000 + "."), ("", "y")]),
        (". . ", []),
        ("", []),
        (
            "Вступает в силу. Прекращается через 1 г. 5 дней",
            [
                ("", "Вступает в силу."),
                ("", "Прекращается через 1 г. 5 дней"),
            ],
        ),
    ],
)
def test_sentences(raw, expected):
    assert cut(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("article 5entry into forcethis pact", [("5", "entry into force", "this pact")]),
        (
            "article 1 the pact.article iientry into forcethis",
            [("1", "", "the pact.art"), ("2", "entry into force", "this")],
        ),
        ("ARTICLE xiientry into forcethis", [("12", "entry into force", "this")]),
        ("article xvthis pact", [("15", "", "this pact")]),
        ("article vamendments1. it", [("5", "amendments", "1. it")]),
        (
            "article 1 x.article 2 y.ARTICLE 31. it",
            [("1", "", "x.article 2"), ("2", "", "y.ARTICLE 31"), ("3", "", "1. it")],
        ),
        (
            "article 1 x.ARTICLE 401. y.ARTICLE 31. z",
            [("1", "", "x.ARTICLE 40"), ("40", "", "1. y.ARTICLE"), ("31", "", "z")],
        ),
        ("ARTICLE 10 x\n\nARTICLE ii (y)", [("10", "", "x\n\nARTICLE i"), ("11", "", "(y)")]),
        ("ARTICLE TWENTY-ONE it", [("21", "", "it")]),
        ("ARTICLE THE FIRST it", [("1", "", "it")]),
        ("ARTICLE ONE of it. ARTICLE ONEROUS", []),
        ("ARTICLE 211. it", [("21", "", "1. it")]),
        ("ARTICLE 211 it", [("211", "", "it")]),
        ("ARTICLE 12. it", [("12", "", "it")]),
        ("article 9 (entry into force).1. it", [("9", "entry into force", "1. it")]),
        ("article 9 (entry into force; it", [("9", "entry into force", "; it")]),
        ("article 9 amendments to this pact may be", [("9", "", "amendments t")]),
        ("article 9 signature, in", [("9", "", "signature, i")]),
        ("Article 3\nLate Snow\nThe pact lasts. It ends.", [("3", "late snow", "The pact la")]),
        ("Article 3 - Late Snow\n1. The pact. It.", [("3", "late snow", "1. The pact")]),
        ("Article 3\nThe pact is\nShort. It.", [("3", "", "The pact is")]),
        ("Article 3\nThe pact,\nShort. It.", [("3", "", "The pact,\nSh")]),
        ("Article 3\nThe late\npact. It.", [("3", "", "The late\npac")]),
        ("Article 3\nWithdrawal\nThe pact. So.", [("3", "withdrawal", "The pact. S")]),
        ("Under it.\nsee\nArticle 3 of it. It. So", []),
        ("It. So it is under\narticle 3 for it. It", []),
        ("It. So it is under\nArticle 3 for it. It", []),
        ("it is so in article 3 for", []),
        ("see. article 3, and", []),
        ("it.article civil", []),
        ("it.article l'x", [("50", "", "'x")]),
        (
            "CHAPTER 1 x\nSECTION 1 x\nARTICLE 1 y\nANNEX\nARTICLE 1 z",
            [("", "", "x\nARTICLE 1"), ("1", "", "y\nANNEX\nARTI"), ("", "", "z")],
        ),
        ("SECTION 1 x\nSECTION 2 y", [("1", "", "x\nSECTION 2"), ("2", "", "y")]),
        ("Статья 15\nСрок действия\nПакт. Он.", [("15", "срок действия", "Пакт. Он.")]),
        (
            "он.статья 9настоящее оно.статья 10 настоящего пакта",
            [("9", "", "настоящее он")],
        ),
        ("статья 3 срок действия истекает", [("3", "", "срок действи")]),
        ("Статья 15. Пакт действует. Он.", [("15", "", "Пакт действу")]),
        ("В соответствии со\nстатьей 5 пакта. Он", []),
    ],
)
def test_articles(raw, expected):
    assert articles(raw) == expected


def test_a_passage_knows_its_article_and_paragraph():
    document = document_of(
        "Convention on Snow\n\nThe Parties have agreed as follows:\n\n"
        "Article 1\nSnow\n1. Snow is white.\n\n"
        "Article 2\nEntry into Force\n"
        "1. This Convention shall enter into force at once.\n"
        "2. It is renewed each year. So it is.\n"
    )
    assert [
        (p.article.number, p.article.heading, p.paragraph, p.span.of(document.raw))
        for p in document.passages
    ] == [
        ("2", "entry into force", "1", "This Convention shall enter into force at once."),
        ("2", "entry into force", "2", "It is renewed each year."),
    ]
    assert list(document.in_article("2")) == list(document.passages)
    assert list(document.in_article("1")) == []


def test_the_preamble_and_weak_cues_in_annexes_are_no_passages():
    document = document_of(
        "Recalling the ratification of the old pact, have agreed as follows: article 1 it lasts."
        "article 2 withdrawal it takes effect at once. it is accepted so. "
        "done at Strelsau, in a single copy. it is accepted by all. "
        + "it snows. " * 80
        + "annex 1 it is accepted. this pact is in force."
    )
    assert [passage.span.of(document.raw) for passage in document.passages] == [
        "it takes effect at once.",
        "it is accepted so.",
        "done at Strelsau, in a single copy.",
        "it is accepted by all.",
        "this pact is in force.",
    ]
    assert [p.article.number if p.article else None for p in document.passages] == [
        "2",
        "2",
        None,
        None,
        None,
    ]


def test_an_article_of_an_annex_after_the_closing_formula_has_no_number():
    document = document_of(
        "article 1 x.article 2 it is in force. done at Strelsau.\n"
        "ARTICLE 1 it is in force too. SECTION 5 it is in force so."
    )
    assert [p.article.number if p.article else None for p in document.passages] == [
        "2",
        None,
        "",
        "",
    ]


def test_a_heading_without_a_number_is_no_part_of_its_sentence():
    document = document_of(
        "It is so.\nENTRY INTO FORCE\n1. This pact is in force.\nWITHDRAWAL\nIt is in force. "
        "Duration The pact is in force. Signature of it is in force. Ratification"
    )
    assert [passage.span.of(document.raw) for passage in document.passages] == [
        "This pact is in force.",
        "It is in force.",
        "The pact is in force.",
        "Signature of it is in force.",
    ]


def test_a_sentence_that_another_goes_on_from_is_read_with_it():
    document = document_of(
        "Snow melts. It snows on 5 May. It is in force from that day. Snow falls. "
        "The pact is in force."
    )
    assert [passage.span.of(document.raw) for passage in document.passages] == [
        "It snows on 5 May.",
        "It is in force from that day.",
        "The pact is in force.",
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("withdrawal: either may withdraw", ["either may withdraw"]),
        ("entry into force.- it is in force", ["it is in force"]),
        ("So. Accession\nto it is open", ["Accession\nto it is open"]),
        ("accession to it is open", ["accession to it is open"]),
        ("signature with it", ["signature with it"]),
        ("signature first", ["signature first"]),
    ],
)
def test_words_that_look_like_a_heading(raw, expected):
    document = document_of(raw)
    assert [passage.span.of(raw) for passage in document.passages] == expected


def test_words_broken_by_noise_are_cues():
    document = document_of("The in\xadstrument of rati\xadfication counts.")
    assert len(document.passages) == 1


@pytest.mark.parametrize(
    ("raw", "language", "kind", "title"),
    [
        (
            "convention on snowsource: a book. this convention enters into force",
            "en",
            "convention",
            "convention on snow",
        ),
        (
            "Protocol to the Pact on Snow\nThe present Pact is in force for this Pact. So.",
            "en",
            "protocol",
            "protocol to the pact on snow",
        ),
        ("Snow and Ice. This treaty is in force.", "en", "treaty", "snow and ice"),
        ("Snow", "en", "", "snow"),
        (
            "Соглашение о снеге\nНастоящее Соглашение вступает в силу",
            "ru",
            "соглашение",
            "соглашение о снеге",
        ),
        ("Решение о льде", "ru", "решение", "решение о льде"),
        ("", "en", "", ""),
    ],
)
def test_language_kind_and_title(raw, language, kind, title):
    document = document_of(raw)
    assert (document.language, document.kind, document.title) == (language, kind, title)
