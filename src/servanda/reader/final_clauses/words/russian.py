"""Russian lines for what a text says beside the algebra: signature, consent, amendment, keeping."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.clauses import Anyone, AtOnce, PartiesOf, Rule
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.russian import Russian
from servanda.law.reasons.russian.nouns import joined
from servanda.reader.final_clauses.record import (
    Amendment,
    Consent,
    Depositary,
    Languages,
    MaySign,
)
from servanda.reader.final_clauses.words.tongues import TONGUES


class RussianReadings(Russian):
    """Phrases about readings, given the names of states, facts and instruments."""

    any_reservation = "оговорки: допускаются, как в Венской конвенции"

    def in_force(self, rule: Rule) -> str:
        """Give the line on entry into force."""
        return f"вступает в силу {self.rule(rule)}"

    def may_sign(self, value: MaySign) -> tuple[str, ...]:
        """Give the lines on who may sign, and until when."""
        group = f"«{value.group}»" if value.group else self.eligible(value.who)
        only = "" if isinstance(value.who, Anyone) and not value.group else "только "
        lines = [f"подписание: открыто {only}для {group}"]
        if value.until:
            day = date_in_words(date.fromisoformat(value.until), "ru")
            lines.append(f"подписание: открыто до {day}")
        return tuple(lines)

    def consent(self, value: Consent) -> tuple[str, ...]:
        """Give the line on the acts that bind."""
        return (f"согласие на обязательность выражает: {self.act(value.kinds)}",)

    def amendment(self, value: Amendment) -> tuple[str, ...]:
        """Give the lines on amendments."""
        adopted = [f"поправку принимают: «{value.adoption}»"] if value.adoption else []
        return (
            *adopted,
            *self._amendment_in_force(value),
            f"поправка обязательна для {_FOR_ALL if value.for_all else _FOR_SOME}",
        )

    def _amendment_in_force(self, value: Amendment) -> tuple[str, ...]:
        accepted, delay = value.entry_into_force, value.delay
        if accepted is None and delay is None:
            return ()
        event = "её принятия" if accepted is None else self.condition(accepted)
        return (f"поправка вступает в силу {self.after(delay or AtOnce(), event)}",)

    def _parties(self, group: PartiesOf) -> str:
        """Give a group of parties; the instrument that an amendment is of has no name there."""
        return super()._parties(group) if group.instrument else "участников"

    def depositary(self, value: Depositary) -> tuple[str, ...]:
        """Give the line on the depositary."""
        governments = [self.states(value.states)] if value.states else []
        organ = [f"«{value.organ}»"] if value.organ else []
        return (f"депозитарий: {joined([*governments, *organ])}",)

    def languages(self, value: Languages) -> tuple[str, ...]:
        """Give the lines on the languages of the text."""
        lines = [f"языки аутентичных текстов: {joined(_names(value.codes))}"]
        if value.prevailing:
            (name,) = _names([value.prevailing])
            lines.append(f"при расхождении преобладает текст, язык которого {name}")
        return tuple(lines)


_FOR_ALL = "всех участников"
_FOR_SOME = "принявших её участников"


def _names(codes: Iterable[str]) -> list[str]:
    return sorted(TONGUES["ru"].get(code, code) for code in codes)
