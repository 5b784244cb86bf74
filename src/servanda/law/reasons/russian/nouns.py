"""Russian nouns for acts, in the two cases and two numbers used, and the event that dates them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple, assert_never

from servanda.law.acts import CONSENTS, SIGNATURES, Kind
from servanda.law.clauses import Start
from servanda.law.reasons.kinds import FOR_A_STATE, Reached, named, reached


class Noun(NamedTuple):
    """A noun phrase: nominative, genitive, and the genitive of many."""

    nominative: str
    genitive: str
    many: str
    feminine: bool = False


_ABOUT = {
    Kind.RATIFICATION: "ратификации",
    Kind.ACCEPTANCE: "принятии",
    Kind.APPROVAL: "утверждении",
    Kind.FORMAL_CONFIRMATION: "официальном подтверждении",
    Kind.ACCESSION: "присоединении",
}
_RATIFICATION = Noun(
    "ратификационная грамота",
    "ратификационной грамоты",
    "ратификационных грамот",
    feminine=True,
)


def _notification(about: str) -> Noun:
    return Noun(f"уведомление {about}", f"уведомления {about}", f"уведомлений {about}")


def _statement(about: str) -> Noun:
    return Noun(f"заявление {about}", f"заявления {about}", f"заявлений {about}")


def _objection(against: str) -> Noun:
    return Noun(f"возражение {against}", f"возражения {against}", f"возражений {against}")


_NOUNS = {
    Kind.NOTIFICATION: Noun("уведомление", "уведомления", "уведомлений"),
    Kind.SIGNATURE: Noun("подписание", "подписания", "подписаний"),
    Kind.DEFINITIVE_SIGNATURE: Noun(
        "окончательное подписание", "окончательного подписания", "окончательных подписаний"
    ),
    Kind.AD_REFERENDUM: Noun(
        "подписание ad referendum", "подписания ad referendum", "подписаний ad referendum"
    ),
    Kind.SUCCESSION: _notification("о правопреемстве"),
    Kind.SUCCESSION_TO_SIGNATURE: Noun(
        "правопреемство в отношении подписания",
        "правопреемства в отношении подписания",
        "случаев правопреемства в отношении подписания",
    ),
    Kind.CONSENT: Noun(
        "согласие на обязательность", "согласия на обязательность", "согласий на обязательность"
    ),
    Kind.ADOPTION: Noun("принятие текста", "принятия текста", "принятий текста"),
    Kind.PROCEDURES_NEEDED: _statement("о необходимости внутригосударственных процедур"),
    Kind.PROVISIONAL_APPLICATION: _statement("о временном применении"),
    Kind.PROVISIONAL_APPLICATION_ENDED: _notification("о прекращении временного применения"),
    Kind.DENUNCIATION: _notification("о выходе"),
    Kind.REVOCATION: Noun(
        "отзыв уведомления о выходе", "отзыва уведомления о выходе", "отзывов уведомлений о выходе"
    ),
    Kind.WITHDRAWAL_EFFECTIVE: Noun("выход", "выхода", "выходов"),
    Kind.SUSPENSION: Noun(
        "приостановление действия", "приостановления действия", "приостановлений действия"
    ),
    Kind.SUSPENSION_ENDED: Noun(
        "возобновление действия", "возобновления действия", "возобновлений действия"
    ),
    Kind.TERMINATION: Noun("прекращение действия", "прекращения действия", "прекращений действия"),
    Kind.RESERVATION: Noun("оговорка", "оговорки", "оговорок", feminine=True),
    Kind.RESERVATION_CONFIRMED: Noun(
        "подтверждение оговорки", "подтверждения оговорки", "подтверждений оговорок"
    ),
    Kind.RESERVATION_WITHDRAWN: Noun("снятие оговорки", "снятия оговорки", "снятий оговорок"),
    Kind.RESERVATION_ACCEPTED: Noun("принятие оговорки", "принятия оговорки", "принятий оговорок"),
    Kind.OBJECTION: _objection("против оговорки"),
    Kind.OPPOSING_OBJECTION: Noun(
        "возражение против оговорки, препятствующее вступлению в силу между двумя государствами",
        "возражения против оговорки, препятствующего вступлению в силу между двумя государствами",
        "возражений против оговорок, препятствующих вступлению в силу между двумя государствами",
    ),
    Kind.OBJECTION_WITHDRAWN: Noun("снятие возражения", "снятия возражения", "снятий возражений"),
    Kind.DECLARATION: Noun("заявление", "заявления", "заявлений"),
    Kind.ACCESSION_ACCEPTED: Noun(
        "принятие присоединения", "принятия присоединения", "принятий присоединения"
    ),
    Kind.ACCESSION_OPPOSED: _objection("против присоединения"),
    Kind.OPT_OUT: _notification("о непринятии"),
    Kind.OPT_OUT_WITHDRAWN: Noun(
        "отзыв уведомления о непринятии",
        "отзыва уведомления о непринятии",
        "отзывов уведомлений о непринятии",
    ),
    Kind.OPT_IN_ONLY: _statement("об обязательности поправок лишь в силу собственного документа"),
    Kind.DEPOSITARY_NOTICE: Noun(
        "уведомление депозитария", "уведомления депозитария", "уведомлений депозитария"
    ),
    Kind.REGISTRATION: Noun("регистрация", "регистрации", "регистраций", feminine=True),
    Kind.CONFIRMATION: Noun("подтверждение", "подтверждения", "подтверждений"),
    Kind.NOT_INTERESTED: _statement("о незаинтересованности"),
    Kind.WILL_NOT_BECOME_PARTY: _statement("о намерении не становиться участником"),
    Kind.FACT: Noun("факт", "факта", "фактов"),
    Kind.ORGAN_DECISION: Noun(
        "решение компетентного органа",
        "решения компетентного органа",
        "решений компетентного органа",
    ),
}
_FRACTIONS = {
    Fraction(1, 4): "одной четверти",
    Fraction(1, 3): "одной трети",
    Fraction(2, 5): "двух пятых",
    Fraction(1, 2): "половины",
    Fraction(3, 5): "трёх пятых",
    Fraction(2, 3): "двух третей",
    Fraction(3, 4): "трёх четвертей",
    Fraction(4, 5): "четырёх пятых",
}

_REACHING: dict[Reached | None, str] = {
    "deposit": "сдачи на хранение ",
    "receipt": "получения ",
    None: "",
}
_ABOUT_REACHING: dict[Reached | None, str] = {
    "deposit": "о сдаче на хранение",
    "receipt": "о получении",
    None: "относительно",
}


def joined(words: Iterable[str], last: str = "и") -> str:
    """Give a list as Russian writes it: «а, б и в»."""
    *most, end = words
    return f"{', '.join(most)} {last} {end}" if most else end


def part_of(share: Fraction) -> str:
    """Give a share in the genitive: «двух третей», «5/7»."""
    return _FRACTIONS.get(share, str(share))


def act_noun(kind: Kind) -> str:
    """Give what an act of the kind is called where it stands alone, in the nominative."""
    if kind is Kind.NOTIFICATION:
        return "уведомление о выполнении внутригосударственных процедур"
    if kind is Kind.CONSENT:
        return "согласие на обязательность, вид которого не записан"
    return noun(frozenset({kind})).nominative


@lru_cache(maxsize=256)
def noun(kinds: frozenset[Kind]) -> Noun:
    """Give the noun for acts of any of these kinds: «документ о ратификации или присоединении»."""
    if kinds == CONSENTS:
        return _NOUNS[Kind.CONSENT]
    shown = named(kinds)
    found = [word for kind, word in _NOUNS.items() if kind in shown]
    about = [word for kind, word in _ABOUT.items() if kind in shown]
    if about:
        found.append(_document(about))
    if not found:
        return Noun("акт", "акта", "актов")
    return Noun(
        joined((word.nominative for word in found), "или"),
        joined((word.genitive for word in found), "или"),
        joined((word.many for word in found), "или"),
        feminine=found[0].feminine,
    )


def dating(kinds: frozenset[Kind], start: Start) -> str:
    """Give the event by which acts are dated, in the genitive, as it stands before them.

    >>> dating(frozenset({Kind.ACCESSION}), Start.RECEIPT)
    'сдачи на хранение '
    """
    match start:
        case Start.NOTIFICATION:
            return f"уведомления депозитария {_ABOUT_REACHING[reached(kinds)]} "
        case Start.REGISTRATION:
            return "регистрации "
        case Start.RECEIPT:
            return _REACHING[reached(kinds)]
        case _:
            assert_never(start)


def whose(kinds: frozenset[Kind], start: Start) -> str:
    """Give what stands before the states whose acts these are; all take the genitive.

    A notification is received «от» a state and a text signed «от имени» of one; an instrument is
    simply a state's.
    """
    if start is Start.RECEIPT and reached(kinds) == "receipt":
        return "от "
    if kinds and kinds <= SIGNATURES:
        return "от имени "
    return "для " if kinds and kinds <= FOR_A_STATE else ""


def _document(about: list[str]) -> Noun:
    if about == [_ABOUT[Kind.RATIFICATION]]:
        return _RATIFICATION
    o = "об" if about[0][0] in "уо" else "о"
    subject = f"{o} {joined(about, 'или')}"
    return Noun(f"документ {subject}", f"документа {subject}", f"документов {subject}")
