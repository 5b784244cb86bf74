"""Doubts about a record in words, in both languages; the acts that raise one stand below it."""

from __future__ import annotations

from servanda.law.doubts import About
from servanda.law.reasons.names import Language

ABOUT: dict[Language, dict[About, str]] = {
    "en": {
        About.BEFORE_ADOPTION: "An act is dated before the instrument was adopted or first signed.",
        About.NEVER_SIGNED: (
            "An act that counts only from signatories is on record, and no signature is."
        ),
        About.NOT_ON_RECORD: "The clauses name {instrument}, which is not on record.",
        About.CONTRADICTORY: (
            "Contradictory acts were done on one day; the order of their entries was taken."
        ),
        About.OUT_OF_RANGE: (
            "A day lies before 1800, or more than a hundred years after every other act."
        ),
        About.ABOUT_NOTHING: "An act speaks of an entry that is not among the acts known.",
        About.ABOUT_WRONG_KIND: "An act speaks of an act of which it cannot speak.",
        About.ABOUT_ANOTHERS: ("An act takes back, confirms or revokes what another state did."),
        About.BEFORE_WHAT_IT_IS_ABOUT: "An act is dated before the act of which it speaks.",
        About.WITHOUT_A_STATE: "An act that only a state can do names no state.",
        About.NEVER_JOINED: "A withdrawal is on record, and no consent before it.",
        About.CONSENTED_TWICE: (
            "Consent was given again without a withdrawal between; the first consent counts."
        ),
        About.OUTSIDE_THE_CLAUSE: (
            "Consent was given in a way by which the clauses bring no state in."
        ),
        About.OUTSIDE_WINDOW: (
            "A notice of withdrawal came when the clauses do not allow one; it has no effect."
        ),
        About.REVOKED_TOO_LATE: (
            "A notice of withdrawal was revoked after it had taken effect; the revocation has none."
        ),
        About.WITHDRAWAL_NOT_PROVIDED: (
            "A notice of withdrawal is on record, and the instrument is silent on withdrawal "
            "(Vienna Convention, article 56)."
        ),
        About.ONLY_IN_PART: (
            "A notice of withdrawal names some provisions only; it was taken as one from the whole "
            "instrument (Vienna Convention, article 44(1))."
        ),
        About.AFTER_ITS_END: (
            "An act is dated after the state ceased to exist, or after the instrument ended."
        ),
        About.NO_SUCH_SUCCESSION: (
            "A succession was notified of which the date or the predecessor is not on record."
        ),
    },
    "ru": {
        About.BEFORE_ADOPTION: (
            "Акт датирован днём ранее принятия документа или его первого подписания."
        ),
        About.NEVER_SIGNED: (
            "Записан акт, который учитывается лишь от подписавших государств, а подписание не "
            "записано."
        ),
        About.NOT_ON_RECORD: "В условиях назван документ {instrument}, о котором нет сведений.",
        About.CONTRADICTORY: (
            "В один день совершены противоречащие друг другу акты; взят порядок их записи."
        ),
        About.OUT_OF_RANGE: (
            "День приходится на время до 1800 года или более чем на сто лет позднее всех других "
            "актов."
        ),
        About.ABOUT_NOTHING: "Акт ссылается на запись, которой нет среди известных актов.",
        About.ABOUT_WRONG_KIND: "Акт ссылается на акт, к которому не может относиться.",
        About.ABOUT_ANOTHERS: (
            "Акт отзывает, подтверждает или отменяет то, что совершило другое государство."
        ),
        About.BEFORE_WHAT_IT_IS_ABOUT: (
            "Акт датирован днём ранее того акта, на который ссылается."
        ),
        About.WITHOUT_A_STATE: (
            "В акте, который может совершить только государство, государство не названо."
        ),
        About.NEVER_JOINED: "Записан выход, а согласие до него не записано.",
        About.CONSENTED_TWICE: (
            "Согласие выражено повторно без выхода в промежутке; учитывается первое согласие."
        ),
        About.OUTSIDE_THE_CLAUSE: (
            "Согласие выражено способом, который условиями не предусмотрен."
        ),
        About.OUTSIDE_WINDOW: (
            "Уведомление о выходе получено тогда, когда условия его не допускают; оно не имеет "
            "действия."
        ),
        About.REVOKED_TOO_LATE: (
            "Уведомление о выходе отозвано, когда выход уже вступил в силу; отзыв не имеет "
            "действия."
        ),
        About.WITHDRAWAL_NOT_PROVIDED: (
            "Записано уведомление о выходе, а документ о выходе умалчивает (Венская конвенция, "
            "статья 56)."
        ),
        About.ONLY_IN_PART: (
            "В уведомлении о выходе названы лишь некоторые положения; оно принято как уведомление "
            "о выходе из документа в целом (Венская конвенция, пункт 1 статьи 44)."
        ),
        About.AFTER_ITS_END: (
            "Акт датирован днём после прекращения существования государства или действия документа."
        ),
        About.NO_SUCH_SUCCESSION: (
            "Записано уведомление о правопреемстве, момент которого или государство-предшественник "
            "не записаны."
        ),
    },
}
