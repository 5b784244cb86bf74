"""When the instrument is in force for a state that comes later, in Russian (E2 to E8, rule 77).

What describes those states is a closed vocabulary in any order ("выполнивших процедуры", "которое
сдаст на хранение свой документ") with one mark of being later: "позднее", or "после" an event,
which is the pivot.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.acts import INSTRUMENTS
from servanda.law.build import at_once, in_force, on_signature_unless_procedures, with_the_others
from servanda.law.clauses import (
    After,
    AllOf,
    AtLeast,
    Delay,
    EveryOne,
    OnSigning,
    PerState,
    Pivot,
    Rule,
    Share,
)
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.russian.acceding import Admission, admissions
from servanda.reader.final_clauses.russian.accounting import (
    Statement,
    best_of,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.acts import PAPER, Kinds
from servanda.reader.final_clauses.russian.conditions import EVENT
from servanda.reader.final_clauses.russian.delays import DELAY
from servanda.reader.final_clauses.russian.entering import entries
from servanda.reader.final_clauses.scanning import Scan

# -- who comes later -------------------------------------------------------------------------------

_DID = (
    "выполнивш~/завершивш~/осуществивш~/исполнивш~/провед~/сдавш~/передавш~/представивш~/"
    "направивш~/ратифицировавш~/подписавш~/утвердивш~/принявш~/одобривш~/депонировавш~/"
    "уведомивш~/выразивш~/ставш~"
)
_DOES = (
    "ратифицир~/сдаст/сдадут/сдает/сдают/передаст/передадут/передает/представит/"
    "представят/примет/примут/принимает/принимают/утвердит/утвердят/утверждает/утверждают/одобрит/"
    "одобряет/одобрят/депонирует/депонируют/выполнит/выполнят/завершит/завершат/уведомит/уведомят/"
    "подпишет/подпишут/подписывает/присоединится/присоединяется/присоединятся/присоединяются/"
    "направит/направят/станет/станут/выразит/выразят"
)
_SAID_OF = "которые/которое/которая/которых/которой/которым/которыми"
_SMALL = ",/и/или/либо/к/нему/ней/ним/на/хранение/свой/свое/свои/своих/свою/их/о/об/таков~"

#: One of the words that describe what a later state does.
DEED_WORD: Phrase[Kinds] = Phrase(
    "late-word",
    (
        Form(f"{_DID}/{_DOES}/{_SAID_OF}/{_SMALL}", lambda _: frozenset()),
        Form(
            "получен~/сдан~/передан~/направлен~/представлен~/соответствующ~", lambda _: frozenset()
        ),
        Form("{paper}", lambda p: p[PAPER].kinds),
        Form("{procedures}", lambda _: frozenset()),
        Form("[необходим~/указанн~/эти/такие/данн~] процедуры/процедур", lambda _: frozenset()),
        Form("{keeper}", lambda _: frozenset()),
        Form("{instrument}", lambda _: frozenset()),
        Form("его/ее", lambda _: frozenset()),
        Form("[свое] согласие на обязательность [для них/него/нее/себя]", lambda _: frozenset()),
        Form("участник~/стороной/сторонами", lambda _: frozenset()),
        Form("присоединивш~/присоединяющ~", lambda _: frozenset()),
        Form("{purpose}", lambda _: frozenset()),
    ),
)

DEEDS: Phrase[Kinds] = Phrase(
    "late-words",
    (
        Form("{late-word}", lambda p: p[DEED_WORD]),
        Form("{late-word} {late-words}", lambda p: p[DEED_WORD] | p[DEEDS]),
    ),
)


def _by_event(parts: Parts) -> Pivot | None:
    """Give the pivot if the event is one that is waited for."""
    waited = isinstance(parts[EVENT], AtLeast | EveryOne | Share | AllOf)
    return Pivot.THRESHOLD if waited else None


#: "позднее", "после сдачи третьей грамоты", "после вступления его в силу".
MARK: Phrase[Pivot] = Phrase(
    "late-mark",
    (
        Form("позднее/позже/впоследствии", lambda _: Pivot.THRESHOLD),
        Form("после этого/этой [даты/дня/срока]", lambda _: Pivot.THRESHOLD),
        Form("после [даты/дня] {event}", _by_event),
        Form(
            "после [даты/дня/момента] [{of-it}] вступления [{of-it}] в силу [{of-it}]",
            lambda _: Pivot.ENTRY_INTO_FORCE,
        ),
        Form("после [того] [,] как {instrument} вступ~ в силу", lambda _: Pivot.ENTRY_INTO_FORCE),
    ),
)


_EACH = "[каждо~/каждого/каждой/любо~/тех/той/того/остальных/других/иных/всех/всякого]"
_WHO = (
    f"[а/и] [в] (для|отношении|применительно к) {_EACH} "
    "({parties}|{actors}|тех|них|участников [{of-it}]) [{or-organisation}]"
)

#: Those that come later, with the pivot.
LATECOMERS: Phrase[Pivot] = Phrase(
    "latecomers",
    (
        Form(
            f"{_WHO} [,] [из них] [{{late-words}}] {{late-mark}} [{{late-words}}]",
            lambda p: p[MARK],
        ),
        Form(
            f"[а/и] [в] (для|отношении) присоединивш~/{_DID} [{{late-words}}] {{late-mark}}",
            lambda p: p[MARK],
        ),
        Form(
            "[а/и] [в] (для|отношении) [каждо~/всех] последующ~/остальн~/прочих {parties} [,] "
            "[{late-words}]",
            lambda _: Pivot.THRESHOLD,
        ),
    ),
)

# -- their own act ---------------------------------------------------------------------------------

#: One of the words that describe a state's own instrument.
OWN_WORD: Phrase[Kinds] = Phrase(
    "own-word",
    (
        Form("{paper}", lambda p: p[PAPER].kinds),
        Form("{beside}", lambda _: frozenset()),
        Form("{or-organisation}", lambda _: frozenset()),
        Form(
            "[такой/такая/этой/этих/эти/данн~/каждой/соответствующ~/указанн~/так~/эт~] {parties}",
            lambda _: frozenset(),
        ),
        Form(
            "ими/им/ею/ей/их/его/ее/своего/своей/своих/собственн~/этих/таких/такого/такой",
            lambda _: frozenset(),
        ),
        Form("соответствующ~/указанн~/упомянут~/необходим~", lambda _: frozenset()),
        Form("документа/документов/документ/документы/грамот/грамоты", lambda _: frozenset()),
        Form("{of-it}", lambda _: frozenset()),
    ),
)

OWN_WORDS: Phrase[Kinds] = Phrase(
    "own-words",
    (
        Form("{own-word}", lambda p: p[OWN_WORD]),
        Form("{own-word} {own-words}", lambda p: p[OWN_WORD] | p[OWN_WORDS]),
    ),
)

#: A state's own instrument, and of what kinds.
OWN: Phrase[Kinds] = Phrase(
    "own",
    (
        Form("{handing} {own-words}", lambda p: p[OWN_WORDS]),
        Form("{handing}", lambda _: frozenset()),
        Form("({acts}) [{own-words}]", lambda _: frozenset()),
    ),
)

# -- the rule --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Later:
    """When it is in force for those: on what pivot, how long after which acts of their own."""

    pivot: Pivot
    delay: Delay
    kinds: Kinds


def _later(parts: Parts) -> Later:
    return Later(parts[LATECOMERS], parts[DELAY], parts[OWN])


_FORCE = "[[{subject}] {force}|{force} {subject}]"

#: Within the sentence of entry into force, or as one of its own.
LATER: Phrase[Later] = Phrase(
    "later-states",
    (
        Form(f"{{latecomers}} [,] [-] [,] {_FORCE} {{delay}} {{own}}", _later),
        Form(
            f"впоследствии [,] {{subject}} {{force}} {_WHO} [,] [{{late-words}}] {{delay}} {{own}}",
            lambda p: Later(Pivot.THRESHOLD, p[DELAY], p[OWN]),
        ),
        Form("{subject} {force} {latecomers} [,] [-] {delay} {own}", _later),
        Form(f"{{delay}} {{own}} [,] {_FORCE} {{latecomers}}", _later),
    ),
)

#: States whose law asks for internal procedures, beside those bound by signature (E2).
UNLESS: Phrase[Delay] = Phrase(
    "unless-procedures",
    (
        Form(
            "[а/и] [в] (для|отношении) [тех] {parties} [,] (законодательств~ которых|которым) "
            "(требует~/предусматривает/предполагает|по законодательству|в соответствии с "
            "законодательством) "
            "[необходимость] [выполнени~/проведени~/соблюдени~/осуществлени~] "
            "({procedures}|{paper}|ратификации) [,] [-] [,] [[{subject}] {force}] {delay} {own}",
            lambda p: p[DELAY],
        ),
        Form(
            "[а/и] [в] (для|отношении) [тех] {parties} [,] (которым|нуждающ~) [{purpose}] "
            "(необходим~|потреб~|требу~|нужн~|в) "
            "[проведение/выполнение/выполнении/проведении/провести/выполнить/завершить] "
            "{procedures} [,] [-] [,] [[{subject}] {force}] {delay} {own}",
            lambda p: p[DELAY],
        ),
    ),
)

PART: Phrase[bool] = Phrase(
    "later-part",
    (
        Form("{later-states}", lambda _: True),
        Form("{unless-procedures}", lambda _: True),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-later",
    (
        Form(
            f"(для|отношении) {_EACH} {{parties}} .... позднее/позже/впоследствии/после .... силу",
            lambda _: True,
        ),
        Form("(для|отношении) {parties} [,] законодательств~ которых", lambda _: True),
    ),
)
_CUES = ("поздн", "позже", "впоследств", "после", "остальн", "проч")


def read(scan: Scan) -> Reading | None:
    """Read when it is in force for states that consent later."""
    unless = best_of(statements(scan, UNLESS, "законодательств", "нужда", "необходим", "требу"))
    if unless is not None:
        rule = on_signature_unless_procedures(unless.value) if _on_signature(scan) else None
        return reading(Matter.LATER_STATES, rule, unless)
    best = best_of(statements(scan, LATER, *_CUES))
    if best is not None:
        unlike = _unlike(best.value.delay, scan)
        return reading(Matter.LATER_STATES, _rule(best.value, scan), best, doubts=unlike)
    return not_read(scan, Matter.LATER_STATES, ABOUT, *_CUES) or _as_for_acceding(scan)


def _on_signature(scan: Scan) -> bool:
    """Tell whether all others are bound by signature, as far as the text says when."""
    return _entry(scan) in {None, in_force(at_once, OnSigning())}


def _entry(scan: Scan) -> Rule | None:
    entry = best_of(entries(scan))
    return None if entry is None else entry.value


def _unlike(delay: Delay, scan: Scan) -> tuple[Doubted, ...]:
    """Doubt a rule where acceding states wait for another time: the engine has one for both."""
    return tuple(
        Doubted(doubt=Doubt.TWO_READINGS, span=one.passage.span)
        for one in _own_accessions(scan)
        if one.value.delay != delay
    )


def _as_for_acceding(scan: Scan) -> Reading | None:
    """Take the rule for acceding states where the text has none for those that ratify later."""
    for one in _own_accessions(scan):
        silent = Doubted(doubt=Doubt.TEXT_SILENT, span=one.passage.span)
        rule = with_the_others(one.value.delay)
        return reading(Matter.LATER_STATES, rule, one, doubts=[silent])
    return None


def _own_accessions(scan: Scan) -> list[Statement[Admission]]:
    return [one for one in admissions(scan) if not one.value.consented]


def _rule(later: Later, scan: Scan) -> PerState:
    """Give the rule; "соответствующие документы" are those that entry into force counts.

    Beside others that are bound by signature, who comes later is who needs procedures (E2).
    """
    if _entry(scan) == in_force(at_once, OnSigning()):
        return on_signature_unless_procedures(later.delay)
    kinds = later.kinds or _kinds_of_entry(scan)
    return with_the_others(later.delay, kinds, pivot=later.pivot)


def _kinds_of_entry(scan: Scan) -> Kinds:
    match _entry(scan):
        case After(condition=AtLeast(of=of) | Share(of=of)):
            return of.kinds
        case After(condition=EveryOne(kinds=kinds)):
            return kinds
        case _:
            return INSTRUMENTS


PHRASES: tuple[Key[object], ...] = (
    DEED_WORD,
    DEEDS,
    MARK,
    LATECOMERS,
    OWN_WORD,
    OWN_WORDS,
    OWN,
    LATER,
    UNLESS,
    PART,
    ABOUT,
)
