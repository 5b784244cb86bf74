"""How a party leaves, in Russian: the right, its notice, and when it takes effect (VCLT art. 54).

A right and its effect may stand in two sentences. A notice "не позднее чем за шесть месяцев до
выхода" takes effect no sooner than six months after; a right without any period is not read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.law.build import at_once, end_of_term, withdrawal
from servanda.law.clauses import Delay, Months, Withdrawal
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import (
    best_of,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.delays import DELAY, PERIOD, PERIODIC, Period
from servanda.reader.final_clauses.russian.lasting import term_of
from servanda.reader.final_clauses.scanning import Scan


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A party may leave, as far as one sentence says."""

    lead: Period | None = None
    """How long before leaving it gives notice."""
    of_term: bool = False
    """Whether the lead is counted before the end of a term."""
    term: Period | None = None
    """That term, where the sentence names it."""
    not_before: Delay = at_once


# -- the right -------------------------------------------------------------------------------------

#: One of the words in which notice of leaving is given.
NOTICE_WORD: Phrase[bool] = Phrase(
    "leaving-word",
    (
        Form(
            "через/извещает/извещают/"
            "уведомляет/уведомляют/направляет/направив/направляя/уведомив/уведомляя/передав/представив/сообщив/известив/путем/"
            "посредством/направления/передачи/представления/вручения/депонирования/при/условии/"
            "письменно/соответствующ~/уведомлени~/извещени~/об/о/этом/том/что/своем/свое/"
            "таком/такое/намерении/решении/желании/выходе/выйти/выхода/денонсации/него/нее/из/других/другие/"
            "остальных/остальные/остальным/другим/,/и/на/имя/на_имя",
            lambda _: True,
        ),
        Form("{channel}", lambda _: True),
        Form("{keeper}", lambda _: True),
        Form("[всех/все] {parties}", lambda _: True),
        Form("{instrument}", lambda _: True),
    ),
)
NOTICE_WORDS: Phrase[bool] = Phrase(
    "leaving-words",
    (
        Form("{leaving-word}", lambda _: True),
        Form("{leaving-word} {leaving-words}", lambda _: True),
    ),
)

#: How long before leaving, or before the end of a term.
LEAD: Phrase[Right] = Phrase(
    "leaving-lead",
    (
        Form(
            "[,] [не позднее/позже/менее/ранее] [,] [чем] за {period} до [даты/дня/момента] "
            "[предполагаем~/намечаем~/планируем~/своего/такого/этого] [даты/дня] [своего] "
            "(выхода|прекращения участия|денонсации|прекращения [своего] участия) [из него/нее|из "
            "{instrument}|в нем]",
            lambda p: Right(lead=p[PERIOD]),
        ),
        Form("[,] [не позднее/менее] [чем] за {period}", lambda p: Right(lead=p[PERIOD])),
        Form(
            "[,] [не позднее/позже/менее] [,] [чем] за {period} до "
            "(истечения|окончания|конца) "
            "[очередного/текущего/соответствующего/этого/указанного/каждого] "
            "[{periodic}] (срока|периода) [[{of-it}] действия|действия {instrument}]",
            lambda p: Right(lead=p[PERIOD], of_term=True, term=p.get(PERIODIC)),
        ),
    ),
)

#: From when on there is a right at all.
NOT_BEFORE: Phrase[Period] = Phrase(
    "leaving-not-before",
    (
        Form(
            "[,] [в любое время] (по истечении|через|спустя|после истечения) {period} {since} "
            "[его/ее] [{of-it}] вступления [{of-it}] в силу [{of-it}] [для (него|нее|[той "
            "или иной|этой/этого/соответствующ~] {parties})] [,]",
            lambda p: p[PERIOD],
        ),
    ),
)

_WHO = "[кажд~/люб~/эта/это/такая/такое] [из] {parties}"
_OBLIGATIONS = (
    "[[,] [и|а также] (после урегулирования|урегулировав) [взаимн~/все/всех] [свои/своих] "
    "[финансов~] [и ины~/други~] [финансов~] обязательства/обязательств [,] "
    "[возникш~/вытекающ~] [за/в/из] [время/период/течение] [участия|[его] действия] [в] "
    "[{instrument}]]"
)
_MAY = "может/могут/вправе/имеет/имеют [право] [{leaving-not-before}|в любое время]"
_LEAVE = (
    "(выйти из ({instrument}|него|нее|{members-of})|денонсировать ({instrument}|его|ее)|"
    "прекратить [свое] участие в {instrument}|отказаться от [участия в] {instrument})"
)


def _right(parts: Parts) -> Right:
    return replace(parts.get(LEAD) or Right(), not_before=parts.get(NOT_BEFORE) or at_once)


RIGHT: Phrase[Right] = Phrase(
    "leaving-right",
    (
        Form(
            f"[{{leaving-not-before}}] {_WHO} {_MAY} {_LEAVE} [{{leaving-not-before}}] "
            f"[{{leaving-words}}] [{{leaving-lead}}] {_OBLIGATIONS} [{{leaving-words}}] "
            f"{_OBLIGATIONS}",
            _right,
        ),
        Form(
            "{parties} [,] намеревающ~/желающ~ выйти из {instrument} [,] {leaving-words} "
            "{leaving-lead}",
            _right,
        ),
        Form(
            "выход [{parties}] из {instrument} осуществляется/производится {leaving-words} "
            "[{leaving-lead}]",
            _right,
        ),
        Form(
            f"{{instrument}} может быть денонсирован~ [{_WHO}] [{{leaving-not-before}}] "
            "[{leaving-words}] [{leaving-lead}]",
            _right,
        ),
    ),
)

# -- its effect ------------------------------------------------------------------------------------

#: A notice of leaving as it comes in, after "с даты".
RECEIPT: Phrase[bool] = Phrase(
    "leaving-receipt",
    (
        Form(
            "{handing} [{beside}] [такого/этого/соответствующего/указанного/упомянутого/ее/его] "
            "[{channel}] "
            "уведомлени~/извещени~ [{leaving-words}]",
            lambda _: True,
        ),
        Form("[такого/этого/ее/его] уведомлени~ [{leaving-words}]", lambda _: True),
    ),
)

_FOR_LEAVER = (
    "[для|в отношении] [эт~/так~/т~/данн~/соответствующ~] [{parties}|нее|него] "
    "[,] [заявивш~/уведомивш~/направивш~/сделавш~ [{leaving-words}]|котор~ направил~/заявил~ "
    "[{leaving-words}]] [,]"
)
#: A day that the notice itself names is later than the clause asks for, which the engine allows.
_OR_LATER = (
    "[[,] (если [только] в уведомлении не указан~ более поздн~ срок/дата|или в [такой] более "
    "поздн~ "
    "срок/дату [,] (указанн~|котор~ [может быть] указан~) в [таком/этом] уведомлении [о "
    "выходе/денонсации])]"
)
_ENDS = "прекращает/прекратит/прекращается/утрачивает/утратит/теряет [свое] [действие|силу]"

EFFECT: Phrase[Delay] = Phrase(
    "leaving-effect",
    (
        Form(
            f"{{subject}} {_ENDS} {_FOR_LEAVER} {{delay}} {{leaving-receipt}} {_OR_LATER} "
            f"{_OBLIGATIONS}",
            lambda p: p[DELAY],
        ),
        Form(
            f"действие {{instrument}} {_FOR_LEAVER} прекращается {{delay}} {{leaving-receipt}}",
            lambda p: p[DELAY],
        ),
        Form(
            f"[для|в отношении] [такой/этой/такого/этого] {{parties}} {{subject}} {_ENDS} "
            f"{{delay}} {{leaving-receipt}}",
            lambda p: p[DELAY],
        ),
        Form(
            "[любой/любая] [такая/такой/эта/этот] (денонсация|выход) [{leaving-words}] "
            "(вступает|вступит|приобретает|обретает|считается вступившим|считается вступившей) "
            f"[в] силу {{delay}} {{leaving-receipt}} {_OR_LATER}",
            lambda p: p[DELAY],
        ),
        Form(
            "([для этого] (она|он|оно|(эта|такая|это|такое) {parties})|"
            "о таком/своем/этом намерении {parties}) [,] {leaving-words} "
            "{leaving-lead}",
            lambda p: p[LEAD].lead,
        ),
        Form(
            "{parties} перестает быть (участником|стороной) [{of-it}] {delay} {leaving-receipt}",
            lambda p: p[DELAY],
        ),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-leaving",
    (
        Form("выйти/выхода/выход/выходе из {instrument}", lambda _: True),
        Form("денонсир~ {instrument}", lambda _: True),
        Form("денонсаци~ {instrument}", lambda _: True),
    ),
)

_CUES = ("выйти", "выход", "денонс", "прекрат", "прекращ", "утрат", "утрачив", "отказ", "переста")


def read(scan: Scan) -> Reading | None:
    """Read how a party leaves: its right, and when its notice takes effect."""
    right = best_of(statements(scan, RIGHT, *_CUES))
    effect = best_of(statements(scan, EFFECT, *_CUES))
    said = Right() if right is None else right.value
    if effect is None:
        if right is None:
            return not_read(scan, Matter.WITHDRAWAL, ABOUT, *_CUES)
        return reading(Matter.WITHDRAWAL, _together(said, said.lead, scan), right)
    twice = said.lead is not None and said.lead != effect.value
    return reading(
        Matter.WITHDRAWAL,
        _together(said, effect.value, scan),
        effect,
        *([] if right is None else [right]),
        doubts=[Doubted(doubt=Doubt.TWO_READINGS, span=effect.span)] if twice else [],
    )


def _together(right: Right, delay: Delay | None, scan: Scan) -> Withdrawal | None:
    """Give the way of leaving; without a period, or a term that nothing names, there is none."""
    if right.of_term:
        term = right.term or term_of(scan)
        if isinstance(term, Months) and isinstance(right.lead, Months):
            return withdrawal(at_once, end_of_term(term.n, right.lead.n))
        return None
    return None if delay is None else withdrawal(delay, not_before=right.not_before)


PHRASES: tuple[Key[object], ...] = (
    NOTICE_WORD,
    NOTICE_WORDS,
    LEAD,
    NOT_BEFORE,
    RIGHT,
    RECEIPT,
    EFFECT,
    ABOUT,
)
