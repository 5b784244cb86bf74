"""English lines for what a text says beside the algebra: signature, consent, amendment, keeping."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servanda.law.clauses import Anyone, AtOnce, PartiesOf, Rule
from servanda.law.reasons.days import date_in_words
from servanda.law.reasons.english import English
from servanda.law.reasons.english.nouns import joined
from servanda.reader.final_clauses.record import (
    Amendment,
    Consent,
    Depositary,
    Languages,
    MaySign,
)
from servanda.reader.final_clauses.words.tongues import TONGUES


class EnglishReadings(English):
    """Phrases about readings, given the names of states, facts and instruments."""

    any_reservation = "reservations: permitted as in the Vienna Convention"

    def in_force(self, rule: Rule) -> str:
        """Give the line on entry into force."""
        return f"in force {self.rule(rule)}"

    def may_sign(self, value: MaySign) -> tuple[str, ...]:
        """Give the lines on who may sign, and until when."""
        group = f"“{value.group}”" if value.group else self.eligible(value.who)
        only = "" if isinstance(value.who, Anyone) and not value.group else "only "
        lines = [f"signature: open {only}to {group}"]
        if value.until:
            day = date_in_words(date.fromisoformat(value.until), "en")
            lines.append(f"signature: open until {day}")
        return tuple(lines)

    def consent(self, value: Consent) -> tuple[str, ...]:
        """Give the line on the acts that bind."""
        return (f"a state becomes bound by its {self.act(value.kinds)}",)

    def amendment(self, value: Amendment) -> tuple[str, ...]:
        """Give the lines on amendments."""
        adopted = [f"an amendment is adopted by “{value.adoption}”"] if value.adoption else []
        return (
            *adopted,
            *self._amendment_in_force(value),
            f"an amendment binds {_FOR_ALL if value.for_all else _FOR_SOME}",
        )

    def _amendment_in_force(self, value: Amendment) -> tuple[str, ...]:
        accepted, delay = value.entry_into_force, value.delay
        if accepted is None and delay is None:
            return ()
        event = "its acceptance" if accepted is None else self.condition(accepted)
        return (f"an amendment is in force {self.after(delay or AtOnce(), event)}",)

    def _parties(self, group: PartiesOf) -> str:
        """Give a group of parties; the instrument that an amendment is of has no name there."""
        return super()._parties(group) if group.instrument else "parties"

    def depositary(self, value: Depositary) -> tuple[str, ...]:
        """Give the line on the depositary."""
        governments = [self.states(value.states)] if value.states else []
        organ = [f"“{value.organ}”"] if value.organ else []
        return (f"depositary: {joined([*governments, *organ])}",)

    def languages(self, value: Languages) -> tuple[str, ...]:
        """Give the lines on the languages of the text."""
        lines = [f"authentic in {joined(_names(value.codes))}"]
        if value.prevailing:
            (name,) = _names([value.prevailing])
            lines.append(f"where the texts differ, the {name} text prevails")
        return tuple(lines)


_FOR_ALL = "every party"
_FOR_SOME = "the parties that accept it"


def _names(codes: Iterable[str]) -> list[str]:
    return sorted(TONGUES["en"].get(code, code) for code in codes)
