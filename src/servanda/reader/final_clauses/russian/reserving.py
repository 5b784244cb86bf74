"""Reservations in Russian (VCLT art. 19, 20)."""

from __future__ import annotations

from servanda.law.build import no_reservations, reservations_except_to, reservations_only_to
from servanda.law.clauses import Reservations
from servanda.reader.final_clauses.forms import REFERENCE, Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Matter, Reading
from servanda.reader.final_clauses.russian.accounting import read_best
from servanda.reader.final_clauses.scanning import Scan

_TO = "[к|в|в отношении] [положениям] [{instrument}]"
_NOT = (
    "не (допускаются|допускается|разрешаются|принимаются|предусматриваются|делаются|(могут|может) "
    "(быть (сделаны|сделана|внесены)|делаться|вноситься|формулироваться|допускаться))"
)
_MAY = (
    "(допускаются|допускается|разрешаются|(могут|может) (быть "
    "(сделаны|сделана|внесены)|делаться|вноситься|формулироваться|допускаться))"
)
_NOUN = "[никакие/никаких/любые] оговор~"


def _provisions(parts: Parts) -> list[str]:
    """Give the articles of a list with their points: "статьям 3 и 4", "пункту 2 статьи 8".

    Nothing for a list that holds anything but articles and points.
    """
    found: list[str] = []
    points: list[str] = []
    of_articles = False
    for word in parts.text_of(REFERENCE).lower().replace(",", " ").split():
        if word.startswith(("стат", "пункт", "подпункт")):
            of_articles = word.startswith("стат")
        elif word.isdecimal() and not of_articles:
            points.append(word)
        elif word.isdecimal():
            found.extend([f"{word}({point})" for point in points] or [word])
            points = []
        elif word not in {"и", "или"}:
            return []
    return found


def _only_to(parts: Parts) -> Reservations | None:
    named = _provisions(parts)
    return reservations_only_to(*named) if named else None


def _except_to(parts: Parts) -> Reservations | None:
    named = _provisions(parts)
    return reservations_except_to(*named) if named else None


RESERVING: Phrase[Reservations] = Phrase(
    "reserving",
    (
        # no more than the Convention has for every instrument (VCLT art. 19(c))
        Form(
            "оговор~ [,] (несовместим~|не совместим~) с объектом/целями/целью/предметом [и] "
            f"[целью/целями/задачами] [{{of-it}}] [,] {_NOT}",
            lambda _: Reservations(),
        ),
        Form(f"{_NOUN} {_TO} {_NOT}", lambda _: no_reservations),
        Form(f"{_NOT} {_NOUN} {_TO}", lambda _: no_reservations),
        Form(f"(к|в) {{instrument}} {_NOT} {_NOUN}", lambda _: no_reservations),
        Form(f"(к|в) {{instrument}} {_NOUN} {_NOT}", lambda _: no_reservations),
        Form(f"(внесение|внесения) оговор~ {_TO} {_NOT}", lambda _: no_reservations),
        Form(
            f"(к|в) {{instrument}} не допускается (внесение|заявление) {_NOUN}",
            lambda _: no_reservations,
        ),
        Form(f"{{subject}} не допускает {_NOUN}", lambda _: no_reservations),
        Form(
            f"{_NOUN} {_TO} {_NOT} [,] (кроме|за исключением|помимо) "
            "[оговорок/тех/случаев] [,] [которые] [прямо/специально] "
            "[предусмотрен~/разрешен~/допускаем~] [к/в/по] {reference} [{of-it}]",
            _only_to,
        ),
        Form(
            f"оговорки [к {{instrument}}] {_MAY} (только|лишь|исключительно) (к|в отношении|по) "
            f"[положениям] {{reference}} [{{of-it}}]",
            _only_to,
        ),
        Form(
            f"оговорки [к {{instrument}}] {_MAY} [,] (кроме|за исключением) (к|оговорок "
            f"к|положений|в отношении) {{reference}} [{{of-it}}]",
            _except_to,
        ),
        Form(
            f"оговорки к {{reference}} [{{of-it}}] {_NOT}",
            _except_to,
        ),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-reserving",
    (
        Form("оговор~ (к|в отношении) ({instrument}|{reference})", lambda _: True),
        Form(f"оговор~ .. ({_MAY}|{_NOT})", lambda _: True),
        Form(f"{_NOT} .. оговор~", lambda _: True),
    ),
)


def read(scan: Scan) -> Reading | None:
    """Read what reservations are permitted."""
    return read_best(
        scan, Matter.RESERVATIONS, RESERVING, ABOUT, "оговор", value=lambda regime: regime
    )


PHRASES: tuple[Key[object], ...] = (RESERVING, ABOUT)
