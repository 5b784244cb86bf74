"""Short words for closed lists: standings, cautions, practices, gaps; each in both languages."""

from __future__ import annotations

from servanda.law.background import Policy
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
        Standing.SUSPENDED: "party, operation suspended",
        Standing.WITHDRAWN: "withdrawn",
        Standing.ENDED: "ended",
        Standing.SUCCEEDED: "succeeded by another state",
        Standing.NOT_INTERESTED: "not interested",
        Standing.WILL_NOT_BECOME_PARTY: "will not become a party",
    },
    "ru": {
        Standing.SIGNATORY: "подписавшее государство",
        Standing.CONTRACTING: "договаривающееся государство",
        Standing.PROVISIONAL: "временное применение",
        Standing.UNDETERMINED: "не определено",
        Standing.PARTY: "участник",
        Standing.SUSPENDED: "участник, действие приостановлено",
        Standing.WITHDRAWN: "выход",
        Standing.ENDED: "действие прекращено",
        Standing.SUCCEEDED: "переход к государству-преемнику",
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
        Caution.NEVER_SIGNED: (
            "A state that did not sign did an act that counts only from signatories; it was not "
            "counted."
        ),
        Caution.CONTRADICTORY_ON_A_DAY: (
            "A state did contradictory acts on one day; they were taken in the order of their "
            "entries."
        ),
        Caution.OTHER_NOT_ON_RECORD: "The clause names an instrument that is not on record.",
        Caution.NOT_IN_TABLE: (
            "A state that acted is not in the table of weights; its weight was taken as nothing."
        ),
        Caution.OUTSIDE_WINDOW: (
            "Notice of withdrawal was given, or may have been, when the clause does not allow it."
        ),
        Caution.WITHDRAWAL_NOT_PROVIDED: (
            "The instrument is silent on withdrawal: it is possible only if the parties intended "
            "it or it is implied, and on at least twelve months' notice (Vienna Convention, "
            "article 56)."
        ),
        Caution.REVOKED_TOO_LATE: (
            "The notice of withdrawal was revoked only when it had taken effect (Vienna "
            "Convention, article 68)."
        ),
        Caution.ONLY_BETWEEN_SOME: (
            "It is in force for the state only in relations with some of the parties."
        ),
        Caution.PAST_THE_CALENDAR: (
            "The day lies past the end of the calendar; its last day was taken."
        ),
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
        Caution.NEVER_SIGNED: (
            "Акт, который учитывается лишь от подписавших государств, исходит от неподписавшего; "
            "он не учтён."
        ),
        Caution.CONTRADICTORY_ON_A_DAY: (
            "Государство совершило в один день противоречащие друг другу акты; они взяты в порядке "
            "их записи."
        ),
        Caution.OTHER_NOT_ON_RECORD: "В условии назван документ, о котором нет сведений.",
        Caution.NOT_IN_TABLE: (
            "Государства, совершившего акт, нет в таблице весов; его вес принят равным нулю."
        ),
        Caution.OUTSIDE_WINDOW: (
            "Уведомление о выходе получено или могло быть получено тогда, когда условие его не "
            "допускает."
        ),
        Caution.WITHDRAWAL_NOT_PROVIDED: (
            "Документ умалчивает о выходе: он возможен, лишь если таково было намерение участников "
            "или это подразумевается, с уведомлением не менее чем за двенадцать месяцев (Венская "
            "конвенция, статья 56)."
        ),
        Caution.REVOKED_TOO_LATE: (
            "Уведомление о выходе отозвано, когда выход уже вступил в силу (Венская конвенция, "
            "статья 68)."
        ),
        Caution.ONLY_BETWEEN_SOME: (
            "Документ в силе для государства лишь в отношениях с некоторыми из участников."
        ),
        Caution.PAST_THE_CALENDAR: (
            "День лежит за пределами календаря; взят последний день календаря."
        ),
    },
}

POLICIES: dict[Language, dict[Policy, str]] = {
    "en": {
        Policy.SUCCESSIONS_COUNT: (
            "a succession notified before entry into force counts towards the number required"
        ),
        Policy.SUCCESSION_FROM_ITS_DATE: (
            "a successor is a party from the date of succession or from entry into force, "
            "whichever is later, and operation is suspended until its notification"
        ),
        Policy.CONTINUITY: (
            "a state that arose by uniting or separation stays bound without an act of its own"
        ),
        Policy.WITHDRAWN_CONSENTS_DROP_OUT: (
            "a consent taken back before entry into force is not counted"
        ),
        Policy.RESERVED_CONSENT_COUNTS: "a consent with a reservation counts at once",
        Policy.LATE_RESERVATION_BY_SILENCE: (
            "a reservation made after consent stands if no state objects in time"
        ),
        Policy.INVALID_RESERVATION_SEVERED: (
            "the author of a reservation that is not permitted is bound without it"
        ),
        Policy.CONVENTION_AS_CUSTOM: (
            "the rules of the Vienna Convention apply between all states, its parties or not"
        ),
    },
    "ru": {
        Policy.SUCCESSIONS_COUNT: (
            "уведомление о правопреемстве, полученное до вступления в силу, входит в необходимое "
            "число"
        ),
        Policy.SUCCESSION_FROM_ITS_DATE: (
            "государство-преемник является участником с момента правопреемства или со вступления "
            "документа в силу, если оно состоялось позднее, а до его уведомления действие "
            "приостановлено"
        ),
        Policy.CONTINUITY: (
            "государство, возникшее в результате объединения или отделения, остаётся связанным без "
            "собственного акта"
        ),
        Policy.WITHDRAWN_CONSENTS_DROP_OUT: (
            "согласие, взятое назад до вступления в силу, не учитывается"
        ),
        Policy.RESERVED_CONSENT_COUNTS: "согласие с оговоркой учитывается сразу",
        Policy.LATE_RESERVATION_BY_SILENCE: (
            "оговорка, сделанная после выражения согласия, остаётся в силе, если в срок никто не "
            "возразил"
        ),
        Policy.INVALID_RESERVATION_SEVERED: (
            "государство, сделавшее недопустимую оговорку, связано без неё"
        ),
        Policy.CONVENTION_AS_CUSTOM: (
            "правила Венской конвенции применяются между всеми государствами, участвуют они в ней "
            "или нет"
        ),
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
