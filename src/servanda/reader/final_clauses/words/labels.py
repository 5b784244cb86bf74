"""Names of matters and of confidence, and a sentence for each kind of doubt, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from servanda.law.reasons import Language
from servanda.reader.final_clauses.record import Confidence, Doubt, Doubted, Matter

_LONGEST = 160
"""Characters of doubtful words that a sentence shows; the span has them all."""


def matter_name(matter: Matter, language: Language) -> str:
    """Give a matter as it stands as a heading.

    >>> matter_name(Matter.DEPOSITARY, "ru")
    'Депозитарий'
    """
    return _MATTERS[language][matter]


def confidence_name(confidence: Confidence, language: Language) -> str:
    """Give how far a reading can be relied on, in a word or two.

    >>> confidence_name(Confidence.UNREAD, "en")
    'not read'
    """
    return _CONFIDENCE[language][confidence]


def doubt_sentence(doubted: Doubted, text: str, language: Language) -> str:
    """Say why a reading is not sure, with the words concerned.

    Args:
        doubted: the doubt.
        text: the text as given, from which the words are taken.
        language: of the sentence.
    """
    words = " ".join(doubted.span.of(text).split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return _DOUBTS[language][doubted.doubt].format(words=shown)


_MATTERS: Mapping[Language, Mapping[Matter, str]] = {
    "en": {
        Matter.ENTRY_INTO_FORCE: "Entry into force",
        Matter.LATER_STATES: "States that consent later",
        Matter.SIGNATURE: "Signature",
        Matter.CONSENT: "Consent to be bound",
        Matter.ACCESSION: "Accession",
        Matter.WITHDRAWAL: "Withdrawal",
        Matter.DURATION: "Duration",
        Matter.PROVISIONAL: "Provisional application",
        Matter.RESERVATIONS: "Reservations",
        Matter.AMENDMENT: "Amendment",
        Matter.DEPOSITARY: "Depositary",
        Matter.LANGUAGES: "Authentic languages",
    },
    "ru": {
        Matter.ENTRY_INTO_FORCE: "Вступление в силу",
        Matter.LATER_STATES: "Государства, выразившие согласие позднее",
        Matter.SIGNATURE: "Подписание",
        Matter.CONSENT: "Согласие на обязательность",
        Matter.ACCESSION: "Присоединение",
        Matter.WITHDRAWAL: "Выход",
        Matter.DURATION: "Срок действия",
        Matter.PROVISIONAL: "Временное применение",
        Matter.RESERVATIONS: "Оговорки",
        Matter.AMENDMENT: "Изменения и дополнения",
        Matter.DEPOSITARY: "Депозитарий",
        Matter.LANGUAGES: "Языки аутентичных текстов",
    },
}
_CONFIDENCE: Mapping[Language, Mapping[Confidence, str]] = {
    "en": {
        Confidence.SURE: "sure",
        Confidence.DOUBTFUL: "doubtful",
        Confidence.UNREAD: "not read",
    },
    "ru": {
        Confidence.SURE: "уверенно",
        Confidence.DOUBTFUL: "с сомнением",
        Confidence.UNREAD: "не прочитано",
    },
}
_DOUBTS: Mapping[Language, Mapping[Doubt, str]] = {
    "en": {
        Doubt.WORDS_LEFT: "These words were not understood and may change the rule: “{words}”.",
        Doubt.TEXT_SILENT: (
            "The text has no such sentence; the rule followed where a treaty is silent was taken."
        ),
        Doubt.TWO_READINGS: "Another passage gives another rule: “{words}”.",
        Doubt.MENDED: "These words were damaged and were mended: “{words}”.",
        Doubt.REFERENCE: "The rule rests on what this text does not contain: “{words}”.",
        Doubt.FACT_OUTSIDE: "The rule rests on a fact that no act records: “{words}”.",
    },
    "ru": {
        Doubt.WORDS_LEFT: "Эти слова не поняты и могут менять правило: «{words}».",
        Doubt.TEXT_SILENT: (
            "Такого предложения в тексте нет; взято правило, которому следуют, когда договор "
            "молчит."
        ),
        Doubt.TWO_READINGS: "Другое место текста даёт другое правило: «{words}».",
        Doubt.MENDED: "Эти слова были повреждены и исправлены: «{words}».",
        Doubt.REFERENCE: "Правило опирается на то, чего в этом тексте нет: «{words}».",
        Doubt.FACT_OUTSIDE: "Правило опирается на факт, которого акты не показывают: «{words}».",
    },
}
