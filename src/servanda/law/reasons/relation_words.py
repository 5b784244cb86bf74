"""Short words for the closed lists of relations: bars, effects, grounds, doubts; in both languages.

Each effect reads as it follows a colon.
"""

from __future__ import annotations

import re

from servanda.law.reasons.names import Language
from servanda.law.relations import Bar, Doubt, Effect, Ground

BARS: dict[Language, dict[Bar, str]] = {
    "en": {
        Bar.ACCESSION: "the accession of one has no effect towards the other",
        Bar.OPPOSED: (
            "an objection to a reservation opposes entry into force between the two (Vienna "
            "Convention, article 20(4)(b))"
        ),
        Bar.NOT_ESTABLISHED: (
            "a reservation that all must accept was objected to (Vienna Convention, article 20(2))"
        ),
        Bar.REPLACED: "a later instrument has taken its place between the two",
    },
    "ru": {
        Bar.ACCESSION: "присоединение одного не имеет действия в отношении другого",
        Bar.OPPOSED: (
            "возражение против оговорки препятствует вступлению в силу между ними (Венская "
            "конвенция, подпункт «b» пункта 4 статьи 20)"
        ),
        Bar.NOT_ESTABLISHED: (
            "против оговорки, которую должны принять все, заявлено возражение (Венская конвенция, "
            "пункт 2 статьи 20)"
        ),
        Bar.REPLACED: "в отношениях между ними его заменил более поздний документ",
    },
}

EFFECTS: dict[Language, dict[Effect, str]] = {
    "en": {
        Effect.UNCONFIRMED: "no effect, since it has not been confirmed with consent",
        Effect.NOT_PERMITTED: (
            "no effect, since the instrument does not permit it; what becomes of its author's "
            "consent is open"
        ),
        Effect.SEVERED: (
            "no effect, since the instrument does not permit it; its author is bound without it"
        ),
        Effect.PENDING: "neither accepted nor objected to yet",
        Effect.MODIFIED: "the provisions are modified both ways, to the extent of the reservation",
        Effect.NOT_APPLIED: (
            "the provisions do not apply between the two, to the extent of the reservation"
        ),
        Effect.NO_RELATIONS: "the instrument is not in force between the two",
        Effect.NOT_ESTABLISHED: "not established, since all must accept it and one objected",
        Effect.LATE: "no effect, since it was made after consent",
        Effect.WITHDRAWN: "no effect any more, since it is withdrawn",
        Effect.UNDETERMINED: "it cannot be told",
    },
    "ru": {
        Effect.UNCONFIRMED: "не действует, так как не подтверждена при выражении согласия",
        Effect.NOT_PERMITTED: (
            "не действует, так как документ её не допускает; судьба согласия её автора остаётся "
            "открытой"
        ),
        Effect.SEVERED: "не действует, так как документ её не допускает; её автор связан без неё",
        Effect.PENDING: "пока не принята, и возражений против неё нет",
        Effect.MODIFIED: "положения изменены для обоих в пределах оговорки",
        Effect.NOT_APPLIED: "положения между ними не применяются в пределах оговорки",
        Effect.NO_RELATIONS: "документ между ними не в силе",
        Effect.NOT_ESTABLISHED: (
            "не установлена, так как её должны принять все, а одно государство возразило"
        ),
        Effect.LATE: "не действует, так как сделана после выражения согласия",
        Effect.WITHDRAWN: "более не действует, так как снята",
        Effect.UNDETERMINED: "нельзя установить",
    },
}

GROUNDS: dict[Language, dict[Ground, str]] = {
    "en": {
        Ground.NO_ACCEPTANCE_NEEDED: "it is expressly authorised and needs no acceptance",
        Ground.ACCEPTED_EXPRESSLY: "it was accepted expressly",
        Ground.ACCEPTED_BY_SILENCE: "it was accepted by silence: no objection was made in time",
        Ground.OBJECTION_WITHDRAWN: "the objection to it is withdrawn",
        Ground.OBJECTED: "an objection was made",
    },
    "ru": {
        Ground.NO_ACCEPTANCE_NEEDED: "она прямо допускается и не требует принятия",
        Ground.ACCEPTED_EXPRESSLY: "она прямо принята",
        Ground.ACCEPTED_BY_SILENCE: "она принята молчаливо: в срок никто не возразил",
        Ground.OBJECTION_WITHDRAWN: "возражение против неё снято",
        Ground.OBJECTED: "заявлено возражение",
    },
}

DOUBTS: dict[Language, dict[Doubt, str]] = {
    "en": {
        Doubt.NO_NOTICE: (
            "No depositary notification of it to the other state is on record: the period for "
            "objections has not surely begun."
        ),
        Doubt.WITHDRAWAL_NOT_NOTIFIED: (
            "No notification of a withdrawal to the state concerned is on record: it is not surely "
            "operative (Vienna Convention, article 22(3))."
        ),
        Doubt.PROVISIONS_NOT_STATED: (
            "To which provisions it is made is not on record, and on that it depends whether the "
            "instrument permits it."
        ),
        Doubt.OBJECTION_WITHOUT_EFFECT: (
            "An objection is on record that changes nothing: it came too late, or after "
            "acceptance, or the reservation needs no acceptance."
        ),
        Doubt.INCOMPATIBILITY_CLAIMED: (
            "That it is compatible with the object and purpose is disputed, and is not decided "
            "here (Vienna Convention, article 19(c))."
        ),
    },
    "ru": {
        Doubt.NO_NOTICE: (
            "Уведомление депозитария о ней, направленное другому государству, не записано: нет "
            "уверенности, что срок для возражений начал течь."
        ),
        Doubt.WITHDRAWAL_NOT_NOTIFIED: (
            "Уведомление заинтересованного государства о снятии не записано: нет уверенности, что "
            "снятие действует (Венская конвенция, пункт 3 статьи 22)."
        ),
        Doubt.PROVISIONS_NOT_STATED: (
            "Не записано, к каким положениям она относится, а от этого зависит, допускает ли её "
            "документ."
        ),
        Doubt.OBJECTION_WITHOUT_EFFECT: (
            "Записано возражение, которое ничего не меняет: оно заявлено с опозданием или после "
            "принятия, либо оговорка не требует принятия."
        ),
        Doubt.INCOMPATIBILITY_CLAIMED: (
            "Её совместимость с объектом и целью оспаривается; здесь этот вопрос не решается "
            "(Венская конвенция, подпункт «c» статьи 19)."
        ),
    },
}


def article_in_words(article: str, language: Language) -> str:
    """Give an article of the Vienna Convention as each language cites it.

    >>> article_in_words("20(4)(b)", "en"), article_in_words("20(4)(b)", "ru")
    ('article 20(4)(b)', 'подпункт «b» пункта 4 статьи 20')
    >>> article_in_words("20(5)", "ru"), article_in_words("19(c)", "ru")
    ('пункт 5 статьи 20', 'подпункт «c» статьи 19')
    """
    if language == "en":
        return f"article {article}"
    number, *parts = re.findall(r"\w+", article)
    paragraphs = [part for part in parts if part.isdigit()]
    points = [part for part in parts if not part.isdigit()]
    cited = [f"подпункт «{point}»" for point in points]
    cited += [f"пункт{'а' if points else ''} {paragraph}" for paragraph in paragraphs]
    return " ".join([*cited, f"стать{'и' if cited else 'я'} {number}"])
