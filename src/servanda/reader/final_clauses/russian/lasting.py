"""How long the instrument lasts, in Russian: a term, its prolongation, a last day (VCLT art. 54).

"Бессрочно" is what the engine has where nothing is said, and is no reading.
"""

from __future__ import annotations

from typing import TypeVar

from servanda.law.build import at_once, ends, for_term, prolonged, until, while_at_least
from servanda.law.clauses import Delay, Duration, Months
from servanda.reader.final_clauses.forms import DAY, NUMBER, Form, Key, Phrase
from servanda.reader.final_clauses.record import Matter, Reading
from servanda.reader.final_clauses.russian.accounting import (
    Statement,
    best_of,
    is_led_up_to,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.delays import PERIOD, PERIODIC, Period
from servanda.reader.final_clauses.scanning import Scan

T = TypeVar("T")

_IN_FORCE = (
    "(действует|будет действовать|остается в силе|сохраняет [свою] (силу|действие)|"
    "заключается|заключено|заключена|заключен|является действующим)"
)
_CEASES = "(прекращает [свое] действие|утрачивает силу)"
_FROM = "[{since} [его/ее] [{of-it}] (вступления [{of-it}] в силу [{of-it}]|{event})]"

#: A first term: "действует в течение пяти лет", "заключается сроком на пять лет".
TERM: Phrase[Period] = Phrase(
    "lasting-term",
    (
        Form(
            f"{_IN_FORCE} [сроком] (на|в течение) [срок] [в] {{period}} {_FROM}",
            lambda p: p[PERIOD],
        ),
        Form(f"срок действия {{of-it}} [составляет/-] {{period}} {_FROM}", lambda p: p[PERIOD]),
        Form("сроком на {period} " + _FROM, lambda p: p[PERIOD]),
    ),
)

#: Without a term.
UNLIMITED: Phrase[bool] = Phrase(
    "lasting-unlimited",
    (
        Form(
            f"{_IN_FORCE} [сроком] (на|в течение) (неопределенн~|неограниченн~) срок~",
            lambda _: True,
        ),
        Form(f"({_IN_FORCE}|является) бессрочн~", lambda _: True),
        Form(f"{_IN_FORCE} без ограничения срока [действия]", lambda _: True),
    ),
)

_TERM_OF_IT = (
    "[очередного/текущего/соответствующего/этого/указанного/данного/такого/каждого/следующего/"
    "первоначального] [{periodic}] (срока|периода) [[его/ее] действия] [{instrument}]"
)

#: How long before the end of a term notice is given not to go on.
BEFORE_END: Phrase[Period] = Phrase(
    "lasting-before-end",
    (
        Form(
            "[,] [не позднее/позже/менее/ранее] [,] [чем] [как] за {period} [,] до "
            f"(истечения|окончания|конца) {_TERM_OF_IT} [,]",
            lambda p: p[PERIOD],
        ),
    ),
)

#: One of the words in which a party says that it does not wish to go on.
ENDING_WORD: Phrase[bool] = Phrase(
    "lasting-word",
    (
        Form(
            "уведомит/уведомят/заявит/заявят/сообщит/известит/направит/выразит/сделает/денонсирует/"
            "прекратит/другую/другие/другой/другим/остальные/остальных/об/о/своем/свое/намерении/"
            "желании/решении/отказе/прекратить/прекращении/прекращения/его/ее/действие/действия/"
            "продлевать/продления/не/участие/в/нем/ней/выйти/из/него/выходе/,/и/соответствующее/"
            "уведомление/на/этот/счет/этом",
            lambda _: True,
        ),
        Form("{channel}", lambda _: True),
        Form("{keeper}", lambda _: True),
        Form("{parties}", lambda _: True),
        Form("{instrument}", lambda _: True),
    ),
)
ENDING_WORDS: Phrase[bool] = Phrase(
    "lasting-words",
    (
        Form("{lasting-word}", lambda _: True),
        Form("{lasting-word} {lasting-words}", lambda _: True),
    ),
)

#: Unless the parties decide otherwise, or one gives notice; value the period of that notice.
UNLESS: Phrase[Delay] = Phrase(
    "lasting-unless",
    (
        Form(
            "[,] если [только] {parties} не (примут|принимают) (иного|иное|другого|другое) решени~",
            lambda _: at_once,
        ),
        Form(
            "[,] если [только] {parties} не (договорятся|договариваются|решат|условятся) "
            "(иначе|об ином|о другом|иное)",
            lambda _: at_once,
        ),
        Form(
            "[,] если [только] [{lasting-before-end}] (ни одна из|никакая из|одна из|ни одно "
            "из|одно из) {parties} [{lasting-words}] [{lasting-before-end}] [{lasting-words}]",
            lambda p: p.get(BEFORE_END) or at_once,
        ),
    ),
)

_AGAIN = (
    "[последующ~/следующ~/новый/новые/очередн~/дальнейш~/кажд~/дополнительн~/тако~/аналогичн~/"
    "равн~/тот/те/так~] [же]"
)

#: "автоматически продлевается на последующие пятилетние периоды"; None for "the same term".
PROLONGED: Phrase[tuple[Period | None, Delay]] = Phrase(
    "lasting-prolonged",
    (
        Form(
            "[по истечении (этого|указанного|данного|такого) (срока|периода)] [,] "
            "[{subject}|его/ее действие|действие {instrument}|срок [его] действия [{instrument}]] "
            "[затем/впоследствии/далее|после этого|в дальнейшем] [будет] [автоматически] "
            "продлева~/продлен~/пролонгируется/возобновляется "
            "[автоматически] [каждый раз|каждые] (на|в течение) "
            f"{_AGAIN} ({{period}}|{{periodic}} [период~/срок~]|срок~|период~) "
            "[каждый] [каждый раз] [{lasting-unless}]",
            lambda p: (p.get(PERIOD) or p.get(PERIODIC), p.get(UNLESS) or at_once),
        ),
    ),
)

#: A last day.
UNTIL: Phrase[Duration] = Phrase(
    "lasting-until",
    (
        Form(f"{_IN_FORCE} [на срок] (до|по) {{day}} [включительно]", lambda p: until(p[DAY])),
        Form(
            f"{_IN_FORCE} [до тех пор] [,] пока в нем/ней участвуют/участвует/остаются/остается "
            "не менее {number} {parties}",
            lambda p: while_at_least(p[NUMBER]),
        ),
        Form("срок действия {of-it} истекает {day}", lambda p: until(p[DAY])),
        Form(f"{{instrument}} {_CEASES} {{day}}", lambda p: until(p[DAY])),
        Form(
            f"{{instrument}} {_CEASES} [,] если/когда число [его/ее] {{parties}} "
            "[станет/будет/окажется/сократится] менее/меньше [чем] {number}",
            lambda p: while_at_least(p[NUMBER]),
        ),
    ),
)

#: Any of them inside another sentence.
PART: Phrase[bool] = Phrase(
    "lasting-part",
    (
        Form("{lasting-term}", lambda _: True),
        Form("{lasting-unlimited}", lambda _: True),
        Form("{lasting-prolonged}", lambda _: True),
        Form("{lasting-until}", lambda _: True),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-lasting",
    (
        Form(
            "{instrument} (действует|остается в силе) (в течение|до|пока)",
            lambda _: True,
        ),
        Form("{instrument} .. продлева~", lambda _: True),
        Form("{instrument} .. сроком на", lambda _: True),
        Form("срок действия {instrument}", lambda _: True),
    ),
)

_CUES = ("действ", "срок", "продл", "пролонг", "заключ", "оста", "сохран", "возобнов")


def read(scan: Scan) -> Reading | None:
    """Read how long the instrument lasts; nothing where that is without limit."""
    last_day = best_of(_said(scan, UNTIL))
    term = best_of(_said(scan, TERM))
    again = best_of(_said(scan, PROLONGED))
    if last_day is not None:
        # The engine prolongs a term, not a day.
        return reading(Matter.DURATION, last_day.value if again is None else None, last_day)
    if term is None:
        unlimited = _said(scan, UNLIMITED)
        return None if unlimited else not_read(scan, Matter.DURATION, ABOUT, *_CUES)
    if again is None:
        return reading(Matter.DURATION, _lasting(term.value, None), term)
    return reading(Matter.DURATION, _lasting(term.value, again.value), term, again)


def _said(scan: Scan, phrase: Phrase[T]) -> list[Statement[T]]:
    return statements(scan, phrase, *_CUES, fits=is_led_up_to)


def term_of(scan: Scan) -> Period | None:
    """Give the term after which the instrument ends or is prolonged, as far as it is named."""
    term = best_of(_said(scan, TERM))
    return None if term is None else term.value


def _lasting(term: Period, again: tuple[Period | None, Delay] | None) -> Duration | None:
    """Give the duration; a term in days has no form in the engine."""
    if not isinstance(term, Months):
        return None
    if again is None:
        return for_term(term.n, ends)
    by = again[0] or term
    return for_term(term.n, prolonged(by.n, again[1])) if isinstance(by, Months) else None


PHRASES: tuple[Key[object], ...] = (
    TERM,
    UNLIMITED,
    BEFORE_END,
    ENDING_WORD,
    ENDING_WORDS,
    UNLESS,
    PROLONGED,
    UNTIL,
    PART,
    ABOUT,
)
