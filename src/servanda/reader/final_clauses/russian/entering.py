"""When the instrument enters into force, in Russian (LAW.md, E1 to E11 and E14 to E16)."""

from __future__ import annotations

from servanda.law.build import at_once, earlier_of, fixed, in_force, later_of
from servanda.law.clauses import (
    AtLeast,
    Decided,
    Delay,
    Fixed,
    InForceOf,
    OnDay,
    Rule,
    canonical,
)
from servanda.reader.final_clauses.forms import DAY, Form, Key, Parser, Parts, Phrase
from servanda.reader.final_clauses.record import Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import (
    Statement,
    best_of,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.conditions import CONDITION, EVENT, OCCASION
from servanda.reader.final_clauses.russian.delays import DELAY
from servanda.reader.final_clauses.russian.groups import FOUNDERS
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Sort

# -- when ------------------------------------------------------------------------------------------

#: Words for an organ that fixes a day (E11).
ORGAN: Phrase[bool] = Phrase(
    "organ",
    (
        Form("{organ-word}", lambda _: True),
        Form("{organ-word} {organ}", lambda _: True),
    ),
)
ORGAN_WORD: Phrase[bool] = Phrase(
    "organ-word",
    (
        Form(
            "высш~/межгосударственн~/межправительственн~/совет~/глав~/государств~/правительств~/"
            "орган~/комисси~/комитет~/экономическ~/евразийск~/таможенн~/союз~/сообществ~/министр~/"
            "съезд~/конференци~/управлени~/сторон~/участни~/-/по/иностранных/дел",
            lambda _: True,
        ),
        Form("{members-of}", lambda _: True),
    ),
)

_FIXED_BY = (
    "(определяем~|устанавливаем~|определенн~|установленн~|"
    "котор~ [будет] (определит~|установит~|определ~|установл~|определен~|установлен~))"
)
_ON_INFORMATION = (
    "[[,] на основ~ информации/сообщени~/уведомлени~ {keeper} [{completion}|о {handing} {paper}]]"
)


def _second_of_same(parts: Parts) -> Rule | None:
    """Give the more exact of two ways of saying one condition: "после ратификации ..., со дня".

    Kiev Agreement 1992, art. 13: ratified by three, from the deposit of the third instrument.
    """
    said, exact = parts.all(CONDITION)
    if isinstance(said, AtLeast) and isinstance(exact, AtLeast) and said.n == exact.n:
        return in_force(parts.all(DELAY)[-1], exact)
    return None


def _in_force_of_other(parts: Parts) -> Rule:
    return in_force(at_once, InForceOf(parts.text_of(OTHER)))


#: Another instrument by its title, the one thing that is passed over without a doubt: it is kept.
OTHER: Phrase[bool] = Phrase(
    "other",
    (
        Form(
            "договор/договора/договором/договору/соглашени~/протокол~/конвенци~/устав~ [о/об/по/к "
            "...] от {day}",
            lambda _: True,
        ),
        Form("договор/договора/договором/договору/соглашени~/конвенци~/устав~", lambda _: True),
    ),
)

#: When, in one piece.
MOMENT: Phrase[Rule] = Phrase(
    "moment",
    (
        Form("{delay} {condition}", lambda p: in_force(p[DELAY], p[CONDITION])),
        Form("{delay} {condition} [,] {delay} {condition}", _second_of_same),
        Form("[,] как только {occasion}", lambda p: in_force(at_once, p[OCCASION])),
        Form("[начиная] [с/со] [даты/дня] {day}", lambda p: in_force(at_once, OnDay(p[DAY]))),
        Form(
            "одновременно с [вступлением в силу] {other} [вступлением в силу]", _in_force_of_other
        ),
        Form("{delay} вступления в силу {other}", _in_force_of_other),
        Form(
            f"{{delay}} [,] {_FIXED_BY} [решени~] [{{organ}}] {_ON_INFORMATION}",
            lambda p: in_force(p[DELAY], Decided()),
        ),
        Form(
            f"в срок~ [,] {_FIXED_BY} [решени~] [{{organ}}] {_ON_INFORMATION}",
            lambda _: in_force(at_once, Decided()),
        ),
    ),
)

_BEFORE = "[,] но не ранее/раньше [чем]"

#: When, after "вступает в силу".
TIME: Phrase[Rule] = Phrase(
    "time",
    (
        Form("{moment}", lambda p: p[MOMENT]),
        Form("{conditional-day}", lambda p: p[CONDITIONAL]),
        Form(f"{{moment}} {_BEFORE} {{moment}}", lambda p: later_of(*p.all(MOMENT))),
        Form(
            f"{{moment}} {_BEFORE} даты/дня/момента {{condition}}",
            lambda p: later_of(p[MOMENT], in_force(at_once, p[CONDITION])),
        ),
        Form(
            f"{{moment}} {_BEFORE} [даты/дня/момента] вступления в силу {{other}}",
            lambda p: later_of(p[MOMENT], _in_force_of_other(p)),
        ),
        Form(
            "{moment} [,] либо/или [{founders}] [-] {moment}",
            lambda p: earlier_of(*p.all(MOMENT)),
        ),
    ),
)

_BY_THEN = "[к/до этой/этому/этого/указанной/указанному/указанного даты/дате/дня/дню/времени/сроку]"

#: A day, if a condition is met by then (E13); what holds otherwise is said apart.
CONDITIONAL: Phrase[Rule] = Phrase(
    "conditional-day",
    (
        Form(
            f"[с/со] {{day}} [,] при условии [,] {{event}} {_BY_THEN}",
            lambda p: fixed(p[DAY], p[EVENT]),
        ),
        Form(
            f"[с/со] {{day}} [,] (если|при условии [,] что) {_BY_THEN} {{occasion}} {_BY_THEN}",
            lambda p: fixed(p[DAY], p[OCCASION]),
        ),
    ),
)

#: "Если к этой дате условие не выполнено ...": how long after it is.
OTHERWISE: Phrase[Delay] = Phrase(
    "otherwise",
    (
        Form(
            f"[в случае [,]] если {_BY_THEN} это/эти/данное/указанные условие/условия не "
            f"[будет/будут/было/были] выполнен~/соблюден~ {_BY_THEN} [,] [то] "
            "{subject} {force} {delay} выполнения/соблюдения "
            "этих/этого/данных/указанных условий/условия",
            lambda p: p[DELAY],
        ),
    ),
)

#: Those for which another track is meant: "для государств, сдавших свои грамоты" (E9).
TRACK: Phrase[bool] = Phrase(
    "founders",
    (Form("для {actors} [,] сдавших/передавших/представивших [свои] {paper} [,]", lambda _: True),),
)

# -- the sentence ----------------------------------------------------------------------------------

#: What a sentence may say of the instrument before its entry into force.
MEANWHILE: Phrase[bool] = Phrase(
    "meanwhile",
    (
        Form("{consenting-part} [,] [и]", lambda _: True),
        Form("{provisional-part} [,] [и]", lambda _: True),
        Form("{lasting-part} [,] [и]", lambda _: True),
        Form("{acceding-part} [,] [и]", lambda _: True),
    ),
)

#: Between whom it enters into force, which adds nothing.
AMONG: Phrase[bool] = Phrase(
    "among",
    (
        Form("[,] (для|между|отношении) ними/них [,]", lambda _: True),
        Form(
            "[,] [в] (для|между|отношении) [эт~/так~/т~] {parties} [,] "
            "ратифицировавш~/подписавш~/сдавш~ [{of-it}|{paper}] [,]",
            lambda _: True,
        ),
        Form(
            "[,] [в] (для|между|отношении) ратифицировавш~/сдавш~ [{of-it}|{paper}] {parties} [,]",
            lambda _: True,
        ),
        Form("[,] [в] (для|между|отношении) [всех/всеми] {actors} [,]", lambda _: True),
    ),
)

ENTRY: Phrase[Rule] = Phrase(
    "entry",
    (
        Form("{subject} [{meanwhile}] [{meanwhile}] {force} [{among}] {time}", lambda p: p[TIME]),
        # how long it lasts is another matter
        Form(
            "{subject} [{meanwhile}] {force} [{among}] {time} и действует/остается ....",
            lambda p: p[TIME],
        ),
        Form("{time} [,] {subject} {force}", lambda p: p[TIME]),
        Form("{subject} {time} {force}", lambda p: p[TIME]),
        Form("{force} {subject} {time}", lambda p: p[TIME]),
    ),
)

#: The same without a subject, after another clause of the sentence or at its beginning.
ENTRY_PART: Phrase[Rule] = Phrase(
    "entry-part", (Form("{force} [{among}] {time}", lambda p: p[TIME]),)
)

#: A sentence about entry into force, whether understood or not.
ABOUT: Phrase[bool] = Phrase(
    "about-entry",
    (
        Form("{instrument} .. {force}", lambda _: True),
        Form("{force} {instrument}", lambda _: True),
    ),
)

#: Before its subject, what makes it a sentence on something else.
_OF_OTHERS = ("для", "отношени", "изменени", "поправк", "дополнени", "присоединени", "денонсаци")

#: So much of "соглашение" or "протокол" stands in every case.
_STEM = 6
_CUES = ("вступ", "войд", "вход", "приобрет", "обрета", "ввод", "начина", "станов", "станет")


def read(scan: Scan) -> Reading | None:
    """Read when the instrument enters into force; sentences about later states are not it."""
    best = best_of(entries(scan))
    if best is None:
        return not_read(scan, Matter.ENTRY_INTO_FORCE, ABOUT, *_CUES, fits=_of_itself)
    rule = best.value
    told: list[Statement[object]] = [best]
    otherwise = best_of(statements(scan, OTHERWISE, "услови"))
    if isinstance(rule, Fixed) and otherwise is not None:
        rule = fixed(rule.day, rule.provided, in_force(otherwise.value, rule.provided))
        told = [best, otherwise]
    defined = FOUNDERS in canonical(rule)
    return reading(
        Matter.ENTRY_INTO_FORCE,
        rule,
        *told,
        doubts=[Doubted(doubt=Doubt.REFERENCE, span=best.span)] if defined else [],
    )


def entries(scan: Scan) -> list[Statement[Rule]]:
    """Give the sentences on the entry into force of the instrument.

    A protocol may quote the agreement that it changes: its own name then tells it apart.
    """
    told = statements(scan, ENTRY, *_CUES, fits=_of_itself) or statements(
        scan, ENTRY_PART, *_CUES, fits=_opens
    )
    kind, raw = scan.document.kind[:_STEM], scan.document.raw
    own = [one for one in told if kind in raw[one.span.start : one.span.end].lower()]
    return own or told


def _of_itself(parser: Parser, start: int) -> bool:
    """Tell whether nothing before makes it a sentence on some states, or on amendments."""
    return not any(token.word.startswith(_OF_OTHERS) for token in parser.tokens[:start])


def _opens(parser: Parser, start: int) -> bool:
    """Tell whether nothing but other clauses and marks stands before."""
    return all(token.sort is Sort.MARK for token in parser.tokens[:start]) or (
        parser.tokens[start - 1].word == "и"
    )


PHRASES: tuple[Key[object], ...] = (
    ORGAN,
    ORGAN_WORD,
    OTHER,
    MOMENT,
    TIME,
    CONDITIONAL,
    OTHERWISE,
    TRACK,
    MEANWHILE,
    AMONG,
    ENTRY,
    ENTRY_PART,
    ABOUT,
)
