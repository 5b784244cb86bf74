"""Instruments and notices in Russian, and the kinds of act that they are.

A notice that internal procedures are complete and an instrument of ratification stand for each
other in the CIS (LAW.md rule 27), so that "уведомление" is both kinds.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import Kind
from servanda.law.families import NOTICES
from servanda.reader.final_clauses.forms import Form, Key, Phrase
from servanda.reader.final_clauses.russian.groups import STATES

Kinds = frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Paper:
    """An instrument or a notice: of which kinds, and of which states where it names them."""

    kinds: Kinds
    states: frozenset[str] = frozenset()


#: The act itself as a noun, in whatever case: "о ратификации", "подлежит ратификации".
ACT: Phrase[Kinds] = Phrase(
    "act",
    (
        Form("ратификаци~", lambda _: frozenset({Kind.RATIFICATION})),
        Form("принятии/принятие/принятию/принятия", lambda _: frozenset({Kind.ACCEPTANCE})),
        Form(
            "утверждени~/одобрени~",
            lambda _: frozenset({Kind.APPROVAL}),
        ),
        Form("присоединени~", lambda _: frozenset({Kind.ACCESSION})),
        Form("официальн~/формальн~ подтверждени~", lambda _: frozenset({Kind.FORMAL_CONFIRMATION})),
    ),
)


#: "ратификации, принятии, утверждении или о присоединении".
ACTS: Phrase[Kinds] = Phrase(
    "acts",
    (
        Form("{act}", lambda p: p[ACT]),
        Form(
            "{act} [,] [и/или/либо] [о/об/на] [настоящ~] {acts}",
            lambda p: p[ACT] | p[ACTS],
        ),
    ),
)

_OF_TREATY = "[его/ее/их/таков~|[к] {instrument}|к нему/ней]"

#: An instrument that expresses consent.
DEED: Phrase[Paper] = Phrase(
    "deed",
    (
        Form(
            f"ратификационн~ грамот~/документ~ {_OF_TREATY}",
            lambda _: Paper(frozenset({Kind.RATIFICATION})),
        ),
        Form(
            "грамот~/документ~/акт/акта/акту/актом/акты/актов/инструмент~ о/об [таком] {acts} "
            f"{_OF_TREATY}",
            lambda p: Paper(p[ACTS]),
        ),
        Form(
            "акт/акта/акту/актом/акты/актов/документ~ официальн~/формальн~ подтверждени~",
            lambda _: Paper(frozenset({Kind.FORMAL_CONFIRMATION})),
        ),
        Form(
            f"уведомлени~ о/об [таком] {{acts}} {_OF_TREATY}",
            lambda p: Paper(p[ACTS] | {Kind.NOTIFICATION}),
        ),
    ),
)

#: A state's own law.
LAW: Phrase[bool] = Phrase(
    "law",
    (
        Form(
            "[его/их/ее/своим/своими/каждо~] [национальн~/внутренн~/внутригосударственн~/"
            "соответствующ~/действующ~/конституционн~] "
            "законодательств~/законам~/прав~/процедур~ "
            "[кажд~/эт~/так~/соответствующ~] [государств~/сторон~/стран~] [сторон~]",
            lambda _: True,
        ),
    ),
)

#: What internal procedures are for, and by what law.
PURPOSE: Phrase[bool] = Phrase(
    "purpose",
    (
        Form(
            "[,] [необходим~/требуем~/требующ~] для [{of-it}] вступлени~ [{of-it}] в силу "
            "[{of-it}] [,]",
            lambda _: True,
        ),
        Form(
            "[,] предусмотренн~/требуем~/установленн~ [{law}] "
            "[для [{of-it}] вступлени~ [{of-it}] в силу [{of-it}]] [,]",
            lambda _: True,
        ),
        Form("[,] в соответствии с/со {law} [,]", lambda _: True),
        Form("[,] согласно {law} [,]", lambda _: True),
    ),
)

#: "внутригосударственных процедур, необходимых для его вступления в силу".
PROCEDURES: Phrase[bool] = Phrase(
    "procedures",
    (
        Form(
            "[всех/все] [необходим~/соответствующ~/надлежащ~/своих/их] "
            "внутригосударственн~/внутренн~/национальн~/конституционн~ "
            "[правов~/юридическ~/законодательн~/необходим~] "
            "процедур~/формальност~/требовани~ [{purpose}]",
            lambda _: True,
        ),
        Form(
            "[всех/все] необходим~ [для этого] [правов~/юридическ~] процедур~/формальност~ "
            "[{purpose}]",
            lambda _: True,
        ),
        Form("[всех/все/соответствующ~] процедур~ {purpose}", lambda _: True),
    ),
)

#: Who completes the procedures: its parties, or states by name.
COMPLETING: Phrase[frozenset[str]] = Phrase(
    "completing",
    (
        Form("ими/им/ею/ей", lambda _: frozenset()),
        Form("[в] {actors}", lambda _: frozenset()),
        Form("[в] {states}", lambda p: p[STATES]),
    ),
)

_DONE = "[были/было] выполнен~/завершен~/выполнил~/завершил~"

#: "о выполнении Сторонами внутригосударственных процедур", and the states it names.
COMPLETION: Phrase[frozenset[str]] = Phrase(
    "completion",
    (
        Form(
            "[,] [подтверждающ~/свидетельствующ~/удостоверяющ~] [о/об] "
            "выполнени~/завершени~/осуществлени~/исполнени~/проведени~/окончани~/соблюдени~/"
            "прохождени~ [{completing}] {procedures} [{completing}] [{purpose}]",
            lambda p: p.get(COMPLETING) or frozenset(),
        ),
        Form(
            "[,] [подтверждающ~/свидетельствующ~] [о/об] (выполнени~|завершени~) "
            "этих/указанных/упомянутых/данных/таких/необходимых процедур [{completing}]",
            lambda _: frozenset(),
        ),
        Form("об их выполнении/завершении [{completing}]", lambda _: frozenset()),
        Form("об этом", lambda _: frozenset()),
        Form(
            f"[,] о том [,] что [{{completing}}] {_DONE} {{procedures}} [{{completing}}]",
            lambda p: p.get(COMPLETING) or frozenset(),
        ),
        Form(
            f"[,] о том [,] что {{procedures}} {_DONE} [{{completing}}]",
            lambda p: p.get(COMPLETING) or frozenset(),
        ),
    ),
)

#: By which road a notice comes.
CHANNEL: Phrase[bool] = Phrase(
    "channel",
    (
        Form("[в] письменн~ [форме/виде] [,]", lambda _: True),
        Form("[,] [переданн~/направленн~/полученн~] по дипломатическ~ канал~ [,]", lambda _: True),
        Form("[,] [переданн~] через дипломатическ~ канал~ [,]", lambda _: True),
        Form("официальн~", lambda _: True),
    ),
)

_NOTES = "уведомлени~/извещени~/сообщени~/ноты/нота/нот/ноту"

#: A notice that procedures are complete; of a bare "уведомление" nothing else is meant.
NOTICE: Phrase[Paper] = Phrase(
    "notice",
    (
        Form(
            f"[{{channel}}] {_NOTES} [{{channel}}] [{{parties}}] [{{channel}}] {{completion}} "
            "[{channel}]",
            lambda p: Paper(NOTICES, p[COMPLETION]),
        ),
        Form("[{channel}] уведомлени~/извещени~ [{channel}]", lambda _: Paper(NOTICES)),
        Form("документ~ [о] {completion}", lambda p: Paper(NOTICES, p[COMPLETION])),
    ),
)

#: Any of them, or one of several.
PAPER: Phrase[Paper] = Phrase(
    "paper",
    (
        Form("{deed}", lambda p: p[DEED]),
        Form("{notice}", lambda p: p[NOTICE]),
        Form("{deed} [,] или/либо/и {paper}", lambda p: Paper(p[DEED].kinds | p[PAPER].kinds)),
        Form("{notice} [,] или/либо/и {paper}", lambda p: Paper(p[NOTICE].kinds | p[PAPER].kinds)),
    ),
)

PHRASES: tuple[Key[object], ...] = (
    ACT,
    ACTS,
    DEED,
    LAW,
    PURPOSE,
    PROCEDURES,
    COMPLETING,
    COMPLETION,
    CHANNEL,
    NOTICE,
    PAPER,
)
