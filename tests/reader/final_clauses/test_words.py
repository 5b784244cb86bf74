"""Readings in words: every matter, confidence, doubt and value, in both languages."""

from __future__ import annotations

import re

import pytest

from servanda.law.build import (
    closed,
    days,
    on_signature_unless_procedures,
    signatories,
)
from servanda.law.clauses import EveryOne, Open, PartiesOf, Reservations
from servanda.law.reasons import NameTable
from servanda.reader.final_clauses.record import (
    Amendment,
    Confidence,
    Depositary,
    Doubt,
    Doubted,
    Languages,
    Matter,
    MaySign,
)
from servanda.reader.final_clauses.words import (
    confidence_name,
    doubt_sentence,
    matter_name,
    say,
)
from servanda.reader.record import Span
from tests.reader.final_clauses.made import RULE, SENTENCES, TEXT, reading, span

LANGUAGES = ("en", "ru")
CYRILLIC, LATIN = re.compile("[а-яё]", re.IGNORECASE), re.compile("[a-z]", re.IGNORECASE)
NAMES = {
    "en": NameTable(states={"RUR": ("Ruritania", "Ruritania")}),
    "ru": NameTable(states={"RUR": ("Руритания", "Руритании")}),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_different_and_of_their_language(language):
    wrong = CYRILLIC if language == "en" else LATIN
    for names in (
        [matter_name(matter, language) for matter in Matter],
        [confidence_name(confidence, language) for confidence in Confidence],
    ):
        assert len(set(names)) == len(names)
        assert [name for name in names if wrong.search(name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_doubt_is_a_sentence_of_its_own(language):
    sentences = [
        doubt_sentence(Doubted(doubt=d, span=span("third")), TEXT, language) for d in Doubt
    ]
    assert len(set(sentences)) == len(Doubt)
    assert {sentence[-1] for sentence in sentences} == {"."}


def test_a_doubt_shows_the_words_concerned():
    doubted = Doubted(doubt=Doubt.WORDS_LEFT, span=span("third ratification"))
    assert doubt_sentence(doubted, TEXT, "en") == (
        "These words were not understood and may change the rule: “third ratification”."
    )
    assert doubt_sentence(doubted, TEXT, "ru") == (
        "Эти слова не поняты и могут менять правило: «third ratification»."
    )


def test_many_doubtful_words_are_cut_and_lines_joined():
    doubted = Doubted(doubt=Doubt.TWO_READINGS, span=Span(0, 400))
    assert doubt_sentence(doubted, "one\n two " * 60, "en") == (
        f"Another passage gives another rule: “{('one two ' * 60)[:159]}…”."
    )


SAID = {
    Matter.ENTRY_INTO_FORCE: (
        ("in force 30 days after the deposit of the third instrument of ratification",),
        ("вступает в силу через 30 дней после сдачи на хранение третьей ратификационной грамоты",),
    ),
    Matter.SIGNATURE: (
        ("signature: open only to “Lake states”",),
        ("подписание: открыто только для «Lake states»",),
    ),
    Matter.CONSENT: (
        ("a state becomes bound by its instrument of ratification",),
        ("согласие на обязательность выражает: ратификационная грамота",),
    ),
    Matter.ACCESSION: (
        ("accession: open only to the parties of “the Lake Pact”",),
        ("присоединение: открыто только для участников документа «the Lake Pact»",),
    ),
    Matter.WITHDRAWAL: (
        (
            "notice of withdrawal may be given at any time",
            "withdrawal takes effect 6 months after the receipt of the notice",
        ),
        None,
    ),
    Matter.DURATION: (
        (
            "in force for 5 years",
            (
                "prolonged each time by 5 years, except for a party that gives notice at least 6 "
                "months before the end"
            ),
        ),
        None,
    ),
    Matter.RESERVATIONS: (("reservations: not permitted",), None),
    Matter.AMENDMENT: (
        (
            "an amendment is adopted by “two thirds”",
            (
                "an amendment is in force 60 days after the deposit of the instruments of "
                "ratification by two thirds of the signatories"
            ),
            "an amendment binds every party",
        ),
        (
            "поправку принимают: «two thirds»",
            (
                "поправка вступает в силу через 60 дней после сдачи на хранение ратификационных "
                "грамот двух третей подписавших государств"
            ),
            "поправка обязательна для всех участников",
        ),
    ),
    Matter.DEPOSITARY: (
        ("depositary: Ruritania and “the Lake Office”",),
        ("депозитарий: Руритания и «the Lake Office»",),
    ),
    Matter.LANGUAGES: (
        ("authentic in English",),
        ("языки аутентичных текстов: английский",),
    ),
}


@pytest.mark.parametrize("matter", SAID)
def test_a_reading_is_said_in_both_languages(matter):
    english, russian = SAID[matter]
    made = reading(matter, SENTENCES[matter][1])
    assert say(made, "en", NAMES["en"]) == english
    if russian is not None:
        assert say(made, "ru", NAMES["ru"]) == russian


OTHERS = [
    (
        Matter.SIGNATURE,
        MaySign(until="1990-05-01"),
        ("signature: open to any state", "signature: open until 1 May 1990"),
        ("подписание: открыто для любого государства", "подписание: открыто до 1 мая 1990 года"),
    ),
    (
        Matter.SIGNATURE,
        MaySign(who=signatories),
        ("signature: open only to the signatories",),
        ("подписание: открыто только для подписавших государств",),
    ),
    (
        Matter.LATER_STATES,
        on_signature_unless_procedures(),
        (
            "for a state that signed: on the day of its signature",
            (
                "for a state that needs internal procedures: on the day of the receipt of its "
                "notification"
            ),
        ),
        (
            "для подписавшего государства: в день его подписания",
            (
                "для государства, которому необходимы внутригосударственные процедуры: в день "
                "получения его уведомления"
            ),
        ),
    ),
    (
        Matter.RESERVATIONS,
        Reservations(),
        ("reservations: permitted as in the Vienna Convention",),
        ("оговорки: допускаются, как в Венской конвенции",),
    ),
    (
        Matter.AMENDMENT,
        Amendment(delay=days(60)),
        (
            "an amendment is in force 60 days after its acceptance",
            "an amendment binds the parties that accept it",
        ),
        (
            "поправка вступает в силу через 60 дней после её принятия",
            "поправка обязательна для принявших её участников",
        ),
    ),
    (
        Matter.AMENDMENT,
        Amendment(entry_into_force=RULE.condition),
        (
            (
                "an amendment is in force on the day of the deposit of the third instrument of "
                "ratification"
            ),
            "an amendment binds the parties that accept it",
        ),
        (
            "поправка вступает в силу в день сдачи на хранение третьей ратификационной грамоты",
            "поправка обязательна для принявших её участников",
        ),
    ),
    (
        Matter.AMENDMENT,
        Amendment(for_all=True),
        ("an amendment binds every party",),
        ("поправка обязательна для всех участников",),
    ),
    (
        Matter.DEPOSITARY,
        Depositary(organ="the Lake Office"),
        ("depositary: “the Lake Office”",),
        ("депозитарий: «the Lake Office»",),
    ),
    (
        Matter.LANGUAGES,
        Languages(codes=frozenset({"en", "ru", "x-lake"}), prevailing="ru"),
        (
            "authentic in English, Russian and x-lake",
            "where the texts differ, the Russian text prevails",
        ),
        (
            "языки аутентичных текстов: x-lake, английский и русский",
            "при расхождении преобладает текст, язык которого русский",
        ),
    ),
    (
        Matter.AMENDMENT,
        Amendment(entry_into_force=EveryOne(who=PartiesOf(instrument="")), for_all=True),
        (
            (
                "an amendment is in force on the day of the deposit of the last of the "
                "instruments of ratification, acceptance, approval, formal confirmation or "
                "accession of all parties"
            ),
            "an amendment binds every party",
        ),
        (
            (
                "поправка вступает в силу в день сдачи на хранение последнего из документов о "
                "ратификации, принятии, утверждении, официальном подтверждении или присоединении "
                "всех участников"
            ),
            "поправка обязательна для всех участников",
        ),
    ),
    (
        Matter.ACCESSION,
        closed,
        ("accession: not possible",),
        ("присоединение: не допускается",),
    ),
    (
        Matter.ACCESSION,
        Open(),
        ("accession: open to any state",),
        ("присоединение: открыто для любого государства",),
    ),
]


@pytest.mark.parametrize(("matter", "value", "english", "russian"), OTHERS)
def test_other_values_are_said(matter, value, english, russian):
    made = reading(matter, value)
    assert (say(made, "en"), say(made, "ru")) == (english, russian)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_matter_of_a_whole_text_has_words(language):
    assert [
        matter for matter, (_, v) in SENTENCES.items() if not say(reading(matter, v), language)
    ] == []


def test_what_was_not_understood_has_no_words():
    assert say(reading(Matter.DURATION), "en") == ()
