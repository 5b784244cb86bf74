from __future__ import annotations

import pytest

from servanda.reader.final_clauses.cutting.cleaning import cleaned
from servanda.reader.final_clauses.cutting.mending import mended, repair
from servanda.reader.final_clauses.cutting.roman import roman
from servanda.reader.final_clauses.cutting.words import words_in


def words_of(raw):
    clean = cleaned(raw)
    return mended(words_in(clean.text, 0, len(raw)), clean.text, clean.language)


def plain(raw):
    return " ".join(word.word for word in words_of(raw))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("thedate ofdeposit", "the date of deposit"),
        ("instrumentof ratificationor accession", "instrument of ratification or accession"),
        ("presentProtocol shall", "present protocol shall"),
        ("on thethirtiethday", "on the thirtieth day"),
        ("forcethis approvalor", "force this approval or"),
        ("ofa treaty", "of a treaty"),
        ("articlexii and annexiii", "article xii and annex iii"),
        ("article18 and 90days or3", "article 18 and 90 days or 3"),
        ("theStateParty", "the state party"),
        ("датасдачи насторон", "дата сдачи на сторон"),
    ],
)
def test_run_together_words_are_taken_apart_without_changing_a_letter(raw, expected):
    assert plain(raw) == expected
    assert not any(word.mended for word in words_of(raw))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ratlfication of tlie", "ratification of the"),
        ("instrurnent", "instrument"),
        ("atter ofher stales thein", "after other states the in"),
        ("access1on acceptonce instrumont", "accession acceptance instrument"),
        ("f0rc3 of x0z", "force of x 0 z"),
        ("f0rce 1nstrument rat1f1cation", "force instrument ratification"),
        ("dcnunciation", "denunciation"),
        ("depositarv", "depositary"),
        ("accessiom", "accession"),
        ("withdrawla", "withdrawal"),
        ("llth", "11th"),
        ("ратификацця", "ратификацця"),
        ("подписаниея", "подписаниея"),
        ("уведомлсния", "уведомления"),
    ],
)
def test_misread_words_are_repaired_where_one_repair_fits(raw, expected):
    assert plain(raw) == expected
    assert all(word.mended or word.word in raw for word in words_of(raw))


@pytest.mark.parametrize(
    "word",
    [
        "borduria",
        "szohod",
        "renounce",
        "estates",
        "depositary's",
        "zzz",
        "x",
        "30th",
        "1,000",
        "66.7",
        "a" * 60,
        "3-го",
        "ваку",
        "своих",
        "ими",
        "исполнительному",
        "летнего",
        "вноситься",
        "договоры",
        "соглашениео",
    ],
)
def test_a_word_that_nothing_fits_is_left_as_it_is(word):
    assert plain(word) == word


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ratifi cation of", "ratification of"),
        ("notifica tion", "notification"),
        ("the denuncia\ntion", "the denunciation"),
        ("ratifi- cation of cost- effective", "ratification of cost - effective"),
        ("with drawal takes", "withdrawal takes"),
        ("there by sea", "there by sea"),
    ],
)
def test_pieces_with_a_blank_between_them_are_one_word(raw, expected):
    assert plain(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ratifi-\ncation", "ratification"),
        ("con\xadvention", "convention"),
        ("r a t i f i c a t i o n of\nthe", "ratification of the"),
        ("the r a t i f i c a t i o n is", "the ratification is"),
        ("the\n12\ntreaty", "the treaty"),
        ("the\n- 12 -\ntreaty", "the treaty"),
        ("the\nPage 3 of 10\ntreaty", "the treaty"),
        ("force[3] after", "force after"),
        ("caf&#233; &amp; &nbsp;treaty &bogus; &lt;", "cafe treaty bogus ;"),
        ("l’État “party” — Côte", "l'etat party - cote"),
        ("the\xa0party\u2002shall", "the party shall"),
        (
            "the 1st. day per cent. of art. 5. No. 3. x.",
            "the 1st day per cent of art 5 . no 3 . x .",
        ),
        ("on .", "on ."),
        ("So. It. The such. annex is", "so . it . the such annex is"),
        ("ratiﬁcation by a ﬁfth eﬀect", "ratification by a fifth effect"),
        ("the 1º day² of", "the 1 day of"),
        ("the\nUnited Nations — Treaty Series 1966\ntreaty", "the treaty"),
        ("the\nOfficial Journal of the Snow L 1/2\ntreaty", "the treaty"),
        ("İzmir convention", "izmir convention"),
        ("and/or", "or"),
        ("States' U.S.S.R. e.g. party's", "states ussr eg party's"),
        ("co-operation secretary - general", "cooperation secretary-general"),
        ("cost - effective -", "cost - effective -"),
        ("2/3 of 55 %", "2 / 3 of 55 %"),
        ("Ёлка ещё", "елка еще"),
    ],
)
def test_noise_is_not_read(raw, expected):
    assert plain(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("met: a. one; b) two", "met : ( a ) one ; ( b ) two"),
        ("met: a.one; b.two.", "met : ( a ) one ; ( b ) two ."),
        ("met: .1 one; and .2 two", "met : ( 1 ) one ; and ( 2 ) two"),
        ("met: ii) one; 12. two", "met : ( ii ) one ; ( 12 ) two"),
        ("met: a) one; andb ) two; andc. x", "met : ( a ) one ; and ( b ) two ; and ( c ) x"),
        ("met: 1. one; and2. two", "met : ( 1 ) one ; and ( 2 ) two"),
        ("met: (a) one; two) x.", "met : ( a ) one ; two ) x ."),
        ("in: a.", "in : a ."),
    ],
)
def test_labels_of_a_list_stand_in_brackets(raw, expected):
    assert plain(raw) == expected


def test_parts_of_a_word_stand_where_their_letters_stand():
    raw = "of the\xaddate ofde-\nposit"
    assert [(w.word, raw[w.start : w.end]) for w in words_of(raw)] == [
        ("of", "of"),
        ("the", "the"),
        ("date", "date"),
        ("of", "of"),
        ("deposit", "de-\nposit"),
    ]


def test_two_repairs_are_none():
    assert repair("accepte", "en") == ("accepte",)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("iv", 4),
        ("xviii", 18),
        ("xl", 40),
        ("xcix", 99),
        ("iiv", None),
        ("", None),
        ("civil", None),
    ],
)
def test_roman_numerals(word, number):
    assert roman(word) == number
