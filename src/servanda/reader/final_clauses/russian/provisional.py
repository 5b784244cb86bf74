"""Provisional application in Russian: "временно применяется с даты подписания" (E23)."""

from __future__ import annotations

from servanda.law.build import at_once, provisional
from servanda.law.clauses import OnSigning, Provisional, ProvisionalStart
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Matter, Reading
from servanda.reader.final_clauses.russian.accounting import read_best
from servanda.reader.final_clauses.russian.conditions import EVENT
from servanda.reader.final_clauses.russian.delays import DELAY
from servanda.reader.final_clauses.scanning import Scan

_UNTIL = "[[,] [вплоть] до [даты/дня] [его/ее] вступления [{of-it}] в силу [{of-it}] [,]]"
_BEFORE = "[до [{of-it}] вступления [{of-it}] в силу [{of-it}] [,]]"
_APPLIED = (
    "(временно применя~|применя~ [сторонами] временно|применя~ на временной основе|"
    "временно вступает в действие|вступает в действие временно)"
)


def _from_signing(parts: Parts) -> Provisional | None:
    if parts[EVENT] == OnSigning():
        return provisional(ProvisionalStart.SIGNING, parts[DELAY])
    return None


#: Without its subject, as a part of a sentence.
PART: Phrase[Provisional] = Phrase(
    "provisional-part",
    (
        Form(f"{_APPLIED} [{{actors}}] {{delay}} {{event}} {_UNTIL}", _from_signing),
        Form(f"{{delay}} {{event}} {_APPLIED} [{{actors}}] {_UNTIL}", _from_signing),
    ),
)

#: "Каждое государство может заявить, что будет временно применять ..."
DECLARED: Phrase[Provisional] = Phrase(
    "provisional-declared",
    (
        Form(
            "(любое/каждое/любая/каждая) {parties} может/вправе [{provisional-when}] заявить [,] "
            "что "
            "[оно/она] будет временно применять {instrument}",
            lambda _: provisional(ProvisionalStart.DECLARATION, at_once),
        ),
        Form(
            "{instrument} [может] временно применя~ (для|в отношении) [тех] {parties} [,] "
            "(заявивш~|котор~ заявил~|сделавш~ заявление) [об этом]",
            lambda _: provisional(ProvisionalStart.DECLARATION, at_once),
        ),
    ),
)
WHEN: Phrase[bool] = Phrase(
    "provisional-when",
    (
        Form("[,] (при|в момент) подписани~ [,]", lambda _: True),
        Form("[,] при подписании или (ратификации|сдаче {paper}) [,]", lambda _: True),
        Form("[,] в любое время [,]", lambda _: True),
    ),
)

PROVISIONAL: Phrase[Provisional] = Phrase(
    "provisional",
    (
        Form(f"{_BEFORE} [{{subject}}] [,] {{provisional-part}}", lambda p: p[PART]),
        Form("{provisional-declared}", lambda p: p[DECLARED]),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-provisional",
    (Form("временно применя~", lambda _: True), Form("применя~ временно", lambda _: True)),
)


def read(scan: Scan) -> Reading | None:
    """Read from when the instrument is applied provisionally."""
    return read_best(
        scan, Matter.PROVISIONAL, PROVISIONAL, ABOUT, "временн", value=lambda applied: applied
    )


PHRASES: tuple[Key[object], ...] = (PART, DECLARED, WHEN, PROVISIONAL, ABOUT)
