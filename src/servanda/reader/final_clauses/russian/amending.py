"""How the instrument is amended, in Russian: by whose consent, and when that is in force."""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.law.clauses import After, Condition, Delay
from servanda.reader.final_clauses.forms import Form, Key, Parts, Phrase
from servanda.reader.final_clauses.record import Amendment, Doubt, Doubted, Matter, Reading
from servanda.reader.final_clauses.russian.accounting import (
    best_of,
    not_read,
    reading,
    statements,
)
from servanda.reader.final_clauses.russian.conditions import CONDITION
from servanda.reader.final_clauses.russian.delays import DELAY
from servanda.reader.final_clauses.russian.entering import entries
from servanda.reader.final_clauses.scanning import Scan


@dataclass(frozen=True, slots=True, kw_only=True)
class Amending:
    """What a sentence on amendments says."""

    by: str = ""
    """Whose consent it takes, in the words of the text."""
    as_instrument: bool = False
    """Whether an amendment enters into force as the instrument itself."""
    condition: Condition | None = None
    delay: Delay | None = None


#: Whose consent an amendment takes.
AGREED: Phrase[bool] = Phrase(
    "amending-agreed",
    (
        Form(
            "[,] (по|с) [взаимн~/общ~/обоюдн~/письменн~] согласи~ [всех/между] [{actors}] [,]",
            lambda _: True,
        ),
        Form("[,] по (взаимной|общей) договоренности [между] [{actors}] [,]", lambda _: True),
        Form("[,] по [взаимному] соглашению [между] {actors} [,]", lambda _: True),
        Form("[,] (консенсусом|единогласно|на основе консенсуса) [,]", lambda _: True),
        Form("[,] большинством в {share} [голосов] [{actors}] [,]", lambda _: True),
        Form("[,] по решению {organ} [,]", lambda _: True),
    ),
)

_CHANGES = (
    "[любые/необходимые] (изменения|поправки|дополнения|изменений|поправок|дополнений) "
    "[и/или] [изменения/дополнения/дополнений/поправки]"
)

#: "которые оформляются отдельными протоколами, являющимися его неотъемлемой частью".
PROTOCOL: Phrase[bool] = Phrase(
    "amending-protocol",
    (
        Form(
            "[,] [и] [которые/котор~] [оформля~] [соответствующ~] [в форме/виде] [отдельн~] "
            "протокол~",
            lambda _: True,
        ),
        Form(
            "[,] [путем|посредством] (заключения|подписания|принятия) [отдельн~/соответствующ~] "
            "протокол~",
            lambda _: True,
        ),
        Form(
            "[,] [и/которые] являются/являющ~ [{of-it}] неотъемлем~ частью/частями [{of-it}] [,]",
            lambda _: True,
        ),
    ),
)

_LIKE_ITSELF = (
    "[,] [и/которые/котор~/протокол~] [вступа~/вступающ~] [в силу] (в порядке|в соответствии с "
    "порядком) [,] "
    "(предусмотренн~|установленн~|определенн~) "
    "(для вступления [в силу] {instrument} [в силу]|{reference} [{of-it}] [для {of-it} вступления "
    "в силу])"
)

#: When an amendment is in force.
FORCE: Phrase[Amending] = Phrase(
    "amending-force",
    (
        Form(_LIKE_ITSELF, lambda _: Amending(as_instrument=True)),
        Form(
            "[,] [и/которые/котор~] вступа~ в силу {delay} {condition}",
            lambda p: Amending(condition=p[CONDITION], delay=p[DELAY]),
        ),
    ),
)

_EXTRAS = "[{amending-protocol}] [{amending-agreed}] [{amending-protocol}] [{amending-protocol}]"
_PUT = (
    "(могут быть внесены|вносятся|могут вноситься|могут быть сделаны|принимаются|могут быть "
    "приняты)"
)


def _amending(parts: Parts) -> Amending:
    force = parts.get(FORCE) or Amending()
    by = parts.text_of(AGREED) if parts.has(AGREED) else ""
    return replace(force, by=by.strip(" ,").lower())


AMENDING: Phrase[Amending] = Phrase(
    "amending",
    (
        Form(
            f"в {{instrument}} [{{amending-agreed}}] {_PUT} {_CHANGES} {_EXTRAS} "
            f"[{{amending-force}}]",
            _amending,
        ),
        Form(
            f"в {{instrument}} {_PUT} {{amending-agreed}} {_CHANGES} {_EXTRAS} "
            f"[{{amending-force}}]",
            _amending,
        ),
        Form(
            f"в {{instrument}} {_CHANGES} [{{amending-agreed}}] {_PUT} {_EXTRAS} "
            f"[{{amending-force}}]",
            _amending,
        ),
        Form(
            f"({{amending-agreed}}|{{parties}} могут) в {{instrument}} [{{amending-agreed}}] "
            f"({_PUT}|вносить|внести) {_CHANGES} {_EXTRAS} [{{amending-force}}]",
            _amending,
        ),
        Form(
            f"{_CHANGES} [в|к] {{instrument}} [{{amending-agreed}}] ({_PUT}|оформляются) {_EXTRAS} "
            "[{amending-force}]",
            _amending,
        ),
        Form(
            f"{{amending-agreed}} {_CHANGES} {_PUT} в {{instrument}} {_EXTRAS} "
            f"[{{amending-force}}]",
            _amending,
        ),
        Form(
            "{instrument} может быть изменен~/дополнен~ [и/или] [дополнен~] "
            f"{_EXTRAS} [{{amending-force}}]",
            _amending,
        ),
    ),
)

#: A sentence of its own on when amendments are in force.
AMENDMENTS_FORCE: Phrase[Amending] = Phrase(
    "amendments-force",
    (
        Form(
            "([такие/указанные/эти] (изменения|поправки|дополнения|поправка)|"
            "такие/указанные/эти протоколы) "
            "[и дополнения] [в {instrument}|к {instrument}] {amending-force}",
            lambda p: p[FORCE],
        ),
    ),
)

ABOUT: Phrase[bool] = Phrase(
    "about-amending",
    (
        Form("в {instrument} .. изменения/дополнения/поправки", lambda _: True),
        Form("изменения/дополнения/поправки .. (в|к) {instrument}", lambda _: True),
    ),
)

_CUES = ("изменен", "поправ", "дополнен")


def read(scan: Scan) -> Reading | None:
    """Read how the instrument is amended; "в том же порядке" is as it enters into force."""
    best = best_of(statements(scan, AMENDING, *_CUES))
    force = best_of(statements(scan, AMENDMENTS_FORCE, *_CUES, "протокол"))
    if best is None:
        best, force = force, None
    if best is None:
        return not_read(scan, Matter.AMENDMENT, ABOUT, *_CUES)
    said, told = best.value, [best]
    if force is not None and said.condition is None and not said.as_instrument:
        said, told = replace(force.value, by=said.by), [best, force]
    entry = best_of(entries(scan)) if said.as_instrument else None
    if entry is not None and isinstance(entry.value, After):
        said = replace(said, condition=entry.value.condition, delay=entry.value.delay)
    outside = said.as_instrument and entry is None
    return reading(
        Matter.AMENDMENT,
        Amendment(entry_into_force=said.condition, delay=said.delay, adoption=said.by),
        *told,
        doubts=[Doubted(doubt=Doubt.REFERENCE, span=best.span)] if outside else [],
    )


PHRASES: tuple[Key[object], ...] = (
    AGREED,
    PROTOCOL,
    FORCE,
    AMENDING,
    AMENDMENTS_FORCE,
    ABOUT,
)
