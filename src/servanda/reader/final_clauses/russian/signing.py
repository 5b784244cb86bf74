"""Who may sign, and until when, in Russian: "открыто для подписания всеми государствами"."""

from __future__ import annotations

from datetime import date

from servanda.law.clauses import Anyone
from servanda.reader.final_clauses.forms import DAY, Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Matter, MaySign, Reading
from servanda.reader.final_clauses.russian.accounting import read_best
from servanda.reader.final_clauses.russian.groups import GROUP
from servanda.reader.final_clauses.scanning import Scan

#: "в Энске с 4 по 14 июня 1999 года".
PERIOD: Phrase[date] = Phrase(
    "signing-period",
    (Form("[в ...] [с] [{number}|{day}] по/до {day} [включительно]", lambda p: p.all(DAY)[-1]),),
)
_UNTIL = "[[,] {signing-period}] [[,] [и/а] [затем] {signing-period}]"


def _may_sign(parts: Parts) -> MaySign:
    days = parts.all(PERIOD)
    return MaySign(who=parts.get(GROUP) or Anyone(), until=days[-1].isoformat() if days else "")


SIGNING: Phrase[MaySign] = Phrase(
    "signing",
    (
        Form(
            f"{{subject}} открыт~ для подписания [для] [{{group}}] [{{or-organisation}}] {_UNTIL} "
            "[{group}]",
            _may_sign,
        ),
    ),
)

ABOUT: Phrase[bool] = Phrase("about-signing", (Form("открыт~ .. для подписания", lambda _: True),))


def read(scan: Scan) -> Reading | None:
    """Read who may sign."""
    return read_best(
        scan, Matter.SIGNATURE, SIGNING, ABOUT, "подписан", value=lambda may_sign: may_sign
    )


PHRASES: tuple[Key[object], ...] = (PERIOD, SIGNING, ABOUT)
