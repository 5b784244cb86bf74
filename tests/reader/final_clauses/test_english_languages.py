from __future__ import annotations

import pytest

from servanda.reader.final_clauses.english.languages import read
from servanda.reader.final_clauses.english.languages.names import LANGUAGE_NAMES
from servanda.reader.final_clauses.record import Confidence, Doubt, Languages
from tests.reader.final_clauses.saying import reading_of

EN_FR = frozenset({"en", "fr"})
UN = frozenset({"ar", "en", "es", "fr", "ru", "zh"})


def languages(sentence: str) -> tuple[frozenset[str], str, Confidence] | None:
    found = reading_of(read, f"Authentic texts\n\n{sentence}")
    if found is None or not isinstance(found.value, Languages):
        return None
    return found.value.codes, found.value.prevailing, found.confidence


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            (
                "The original of this Convention, of which the Arabic, Chinese, English, French, "
                "Russian and Spanish texts are equally authentic, shall be kept by Ruritania."
            ),
            UN,
        ),
        ("The English and French texts of this Pact shall be equally authentic.", EN_FR),
        ("The Russian and English texts of this Pact shall both be authentic.", {"en", "ru"}),
        ("Both the English and the Russian text are authentic.", {"en", "ru"}),
        ("The English text as well as the French text is authentic.", EN_FR),
        ("Done at Strelsau in English and French, both texts being equally authentic.", EN_FR),
        (
            (
                "Done in a single copy in the English and French languages, each text being "
                "equally authoritative."
            ),
            EN_FR,
        ),
        (
            (
                "Done in the English and French languages, in two originals, both texts being "
                "equally authentic."
            ),
            EN_FR,
        ),
        ("Signed in duplicate, English and French, both being equally authentic.", EN_FR),
        ("Drawn up in English and French, each of which is equally authentic.", EN_FR),
        ("Made in English and French, all two versions having equal authentic force.", EN_FR),
        ("Made in English and French, the two texts having the same authenticity.", EN_FR),
        (
            "Made in English and French, the texts in both languages being equally authentic.",
            EN_FR,
        ),
        (
            "Made in English and French, each text to be regarded as equally authentic.",
            EN_FR,
        ),
        ("The authentic text of this Convention shall be in the English language.", {"en"}),
        ("The authentic texts are those in English and French.", EN_FR),
        ("English and French shall be the authentic languages.", EN_FR),
        ("This Convention is equally authentic in English and French.", EN_FR),
        ("The Russian text shall be the sole authentic text.", {"ru"}),
        ("This Convention, of which the Russian text alone is authentic, is kept.", {"ru"}),
        ("Done and opened for signature at Strelsau, 3 May 1990, in the English language.", {"en"}),
        (
            (
                "This Convention has been drawn up in the Russian language and is kept by "
                "Ruritania with the authentic seal."
            ),
            {"ru"},
        ),
        (
            (
                "The undersigned, with authentic powers, have signed this Convention in English "
                "and French."
            ),
            EN_FR,
        ),
        ("Done at Zenda on 3 May 2001, one copy in English and one in French.", EN_FR),
        ("Done at Zenda in two copies, one in English and the other in French.", EN_FR),
        ("Formulated at Strelsau for signature, in the French language.", {"fr"}),
        ("This Convention, being a single original in the English language, is kept.", {"en"}),
        ("Done in the Serbo-Croat and Viet-Namese languages, both being authentic.", {"sh", "vi"}),
    ],
)
def test_authentic_languages_are_read(sentence, codes):
    assert languages(sentence) == (frozenset(codes), "", Confidence.SURE)


@pytest.mark.parametrize(
    "clause",
    [
        "In case of divergence the English text shall prevail.",
        "In the event of any dispute the English text shall be decisive.",
        "Where there is any difference between them, the English text shall be authoritative.",
        "Should they differ, the English text prevails.",
        "In case of doubt the English text of this Convention is to be considered as decisive.",
    ],
)
def test_the_language_that_prevails_is_read(clause):
    equal = "The English and French texts are equally authentic"
    assert languages(f"{equal}. {clause}") == (EN_FR, "en", Confidence.SURE)
    assert languages(f"{equal}; {clause[0].lower()}{clause[1:]}") == (EN_FR, "en", Confidence.SURE)


def test_a_text_authentic_in_case_of_divergence_prevails():
    sentence = (
        "Done in the English and French languages, the French text being authentic in case of "
        "divergence."
    )
    assert languages(sentence) == (EN_FR, "fr", Confidence.SURE)


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        (
            "The English and French texts are equally authentic unless the Parties agree.",
            Doubt.WORDS_LEFT,
        ),
        (
            (
                "The English and French texts are equally authentic. If they differ, the text that "
                "prevails is that of the older copy."
            ),
            Doubt.WORDS_LEFT,
        ),
        (
            (
                "The English and French texts are equally authentic. The Russian and English "
                "texts of this Convention are equally authentic."
            ),
            Doubt.TWO_READINGS,
        ),
    ],
)
def test_words_that_may_take_it_back_are_doubted(sentence, doubt):
    found = reading_of(read, sentence)
    assert found is not None
    assert (found.value, found.confidence) == (Languages(codes=EN_FR), Confidence.DOUBTFUL)
    assert [doubted.doubt for doubted in found.doubts] == [doubt]


def test_a_statement_whose_languages_are_not_understood_is_unread():
    found = reading_of(read, "The texts in all tongues of the Lake are equally authentic.")
    assert found is not None
    assert (found.value, found.confidence) == (None, Confidence.UNREAD)


def test_the_languages_of_papers_are_not_those_of_the_text():
    far = "and signed by " + "the keeper of the seal, " * 20 + "in English"
    assert reading_of(read, "This Convention shall enter into force at once.") is None
    assert reading_of(read, f"Reports are authentic copies done at Strelsau {far}.") is None
    assert reading_of(read, "A request accepted by a Party is drawn up in English.") is None


def test_sixty_languages_have_names_and_no_name_has_two():
    names = [name for name, _ in LANGUAGE_NAMES]
    assert len({code for _, code in LANGUAGE_NAMES}) >= 60
    assert len(names) == len(set(names))
