"""Short words for closed lists: standings, cautions, gaps; each exists in both languages."""

from __future__ import annotations

from servanda.law.reasons.names import Language
from servanda.law.standing import Standing
from servanda.law.verdict import Caution, Gap

STANDINGS: dict[Language, dict[Standing, str]] = {
    "en": {
        Standing.SIGNATORY: "signatory",
        Standing.CONTRACTING: "contracting state",
        Standing.PROVISIONAL: "provisionally applying",
        Standing.UNDETERMINED: "undetermined",
        Standing.PARTY: "party",
        Standing.WITHDRAWN: "withdrawn",
        Standing.NOT_INTERESTED: "not interested",
        Standing.WILL_NOT_BECOME_PARTY: "will not become a party",
    },
    "ru": {
        Standing.SIGNATORY: "подписавшее государство",
        Standing.CONTRACTING: "договаривающееся государство",
        Standing.PROVISIONAL: "временное применение",
        Standing.UNDETERMINED: "не определено",
        Standing.PARTY: "участник",
        Standing.WITHDRAWN: "выход",
        Standing.NOT_INTERESTED: "незаинтересованность",
        Standing.WILL_NOT_BECOME_PARTY: "намерение не становиться участником",
    },
}

CAUTIONS: dict[Language, dict[Caution, str]] = {
    "en": {
        Caution.IMPRECISE_ACT: "An act that decides is dated only within bounds.",
        Caution.KIND_NOT_RECORDED: "The kind of a consent that counts, or might, is not on record.",
        Caution.MONTH_END: "The last month of the period has no such day.",
        Caution.FIRST_OF_MONTH_OPEN: (
            "The period ended on the first day of a month; the first day of the next month was "
            "taken, and the clause can be read otherwise."
        ),
        Caution.SEVERAL_ON_THE_DAY: (
            "More acts than needed were done on the deciding day; all their states are original."
        ),
        Caution.NOTIFIED_WITHOUT_SAYING: (
            "The state also notified completion of internal procedures, but that it needs them "
            "is not on record."
        ),
        Caution.BEFORE_SIGNING: "An act is dated before signature.",
    },
    "ru": {
        Caution.IMPRECISE_ACT: "Дата решающего акта известна лишь приблизительно.",
        Caution.KIND_NOT_RECORDED: (
            "Не записан вид согласия, которое учтено или может быть учтено."
        ),
        Caution.MONTH_END: "В последнем месяце срока нет такого числа.",
        Caution.FIRST_OF_MONTH_OPEN: (
            "Срок истёк в первый день месяца; взят первый день следующего, хотя условие допускает "
            "и другое прочтение."
        ),
        Caution.SEVERAL_ON_THE_DAY: (
            "В решающий день совершено больше актов, чем необходимо; все эти государства — "
            "первоначальные участники."
        ),
        Caution.NOTIFIED_WITHOUT_SAYING: (
            "Есть и уведомление о выполнении внутригосударственных процедур, но заявления об их "
            "необходимости нет."
        ),
        Caution.BEFORE_SIGNING: "Акт датирован днём ранее подписания.",
    },
}

GAPS: dict[Language, dict[Gap, str]] = {
    "en": {Gap.CLAUSE: "the final clauses", Gap.ACTS: "the acts of consent"},
    "ru": {Gap.CLAUSE: "заключительные положения", Gap.ACTS: "акты о согласии"},
}


def standing_in_words(standing: Standing, language: Language) -> str:
    """Give a standing as it stands in a table.

    >>> standing_in_words(Standing.PARTY, "ru")
    'участник'
    """
    return STANDINGS[language][standing]
