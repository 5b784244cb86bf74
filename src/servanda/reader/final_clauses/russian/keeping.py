"""The depositary, in Russian: governments, organisations, their chief officers (VCLT art. 76)."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.reader.final_clauses.forms import STATE, Form, Key, Parser, Phrase
from servanda.reader.final_clauses.record import Depositary, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import best_of, not_read, reading, statements
from servanda.reader.final_clauses.scanning import Scan
from servanda.reader.final_clauses.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """A government by its code, or the words for an organ."""

    state: str = ""
    words: str = ""


#: Who keeps the original.
KEPT_BY: Phrase[Keeper] = Phrase(
    "kept-by",
    (
        Form("[архиве/архив/архива] [правительств~] {state}", lambda p: Keeper(state=p[STATE])),
        Form("министерств~ иностранных дел {state}", lambda p: Keeper(state=p[STATE])),
        Form(
            "[архиве] исполнительн~ комитет~/секретариат~ [{members-of}]",
            lambda p: Keeper(words=p.text.lower()),
        ),
        Form("генеральн~ секретар~/директор~ {members-of}", lambda p: Keeper(words=p.text.lower())),
        Form("генеральн~ секретар~", lambda p: Keeper(words=p.text.lower())),
        Form("секретариат~ {members-of}", lambda p: Keeper(words=p.text.lower())),
        Form(
            "евразийск~/интеграционн~ [экономическ~] комисси~/комитет~ [{members-of}]",
            lambda p: Keeper(words=p.text.lower()),
        ),
        Form("комисси~ {members-of}", lambda p: Keeper(words=p.text.lower())),
    ),
)

_KEPT = (
    "(хранится|будет храниться|хранятся|сдается/сдаются/передается/передаются "
    "[на хранение]|сдан/сдано/сдана/передан/передано/передана [на хранение]|"
    "находится [на хранении])"
)
_ORIGINAL = "[подлинник/оригинал|подлинный/единственный экземпляр|подлинные экземпляры]"

KEEPING: Phrase[Keeper] = Phrase(
    "keeping",
    (
        Form(
            f"{_ORIGINAL} [{{instrument}}|который/которое/которая] {_KEPT} [в/у/на] "
            f"[хранение/хранении] [в/у] {{kept-by}}",
            lambda p: p[KEPT_BY],
        ),
        Form(
            "депозитарием {of-it} является/назначается/становится {kept-by}", lambda p: p[KEPT_BY]
        ),
        Form("депозитари~ {of-it} [-] {kept-by}", lambda p: p[KEPT_BY]),
        Form(
            "функции депозитария [{of-it}] (выполняет/осуществляет/исполняет|возлагаются на|"
            "выполняются/осуществляются) {kept-by}",
            lambda p: p[KEPT_BY],
        ),
        Form("{kept-by} является/назначается депозитарием [{of-it}]", lambda p: p[KEPT_BY]),
        Form(
            "{kept-by} (выполняет/осуществляет/исполняет) функции депозитария [{of-it}]",
            lambda p: p[KEPT_BY],
        ),
    ),
)

#: Where instruments go, if nothing is said of the original.
DEPOSITED: Phrase[Keeper] = Phrase(
    "deposited-with",
    (Form("{handing} на хранение {kept-by}", lambda p: p[KEPT_BY]),),
)

ABOUT: Phrase[bool] = Phrase(
    "about-keeping",
    (
        Form("депозитарием {instrument}", lambda _: True),
        Form("функции депозитария", lambda _: True),
        Form("(подлинник|оригинал|подлинный экземпляр) .. (хранится|хранение)", lambda _: True),
    ),
)

_CUES = ("хран", "депозитари")
_ITSELF = (
    "подлинн",
    "оригинал",
    "экземпляр",
    "соглашени",
    "договор",
    "протокол",
    "конвенци",
    "устав",
    "депозитари",
    "грамот",
)
#: So many words from its beginning a phrase may name what is kept.
_NEAR = 10


def read(scan: Scan) -> Reading | None:
    """Read who the depositary is."""
    said = statements(scan, KEEPING, *_CUES, fits=_of_itself, telling=_never) or statements(
        scan, DEPOSITED, *_CUES, telling=_never
    )
    # An organ is named in full once and in short later: only another government is another.
    best = best_of([one for at, one in enumerate(said) if at == 0 or one.value.state])
    if best is None:
        return not_read(scan, Matter.DEPOSITARY, ABOUT, *_CUES)
    states = frozenset({best.value.state} if best.value.state else ())
    return reading(Matter.DEPOSITARY, Depositary(states=states, organ=best.value.words), best)


def _of_itself(parser: Parser, start: int) -> bool:
    """Tell whether it is the instrument that is kept, and not some other paper."""
    return any(token.word.startswith(_ITSELF) for token in parser.tokens[: start + _NEAR])


def _never(_: Token) -> bool:
    """Tell that nothing else in the sentence changes who the depositary is."""
    return False


PHRASES: tuple[Key[object], ...] = (KEPT_BY, KEEPING, DEPOSITED, ABOUT)
