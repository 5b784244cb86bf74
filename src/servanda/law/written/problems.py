"""What can be wrong with a written rule, in words of both languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Literal, TypeAlias

Written: TypeAlias = "bool | int | Fraction | str | list[Written] | dict[str, Written] | None"


class Problem(StrEnum):
    """What is wrong with a written rule."""

    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NO_RULE = "no-rule"
    NO_EVENT = "no-event"
    NO_PERIOD = "no-period"
    NO_RULE_FOR_STATES = "no-rule-for-states"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_DATE = "not-a-date"
    NOT_A_SHARE = "not-a-share"
    NOT_AN_ACT = "not-an-act"
    NOT_STATES = "not-states"
    NOT_WEIGHTS = "not-weights"
    NOT_A_LIST = "not-a-list"
    NOT_A_NAME = "not-a-name"
    TWO_GROUPS = "two-groups"


_SENTENCES: Mapping[Literal["en", "ru"], Mapping[Problem, str]] = {
    "en": {
        Problem.NOT_JSON: "{value} is not JSON; write the rule as one JSON object.",
        Problem.TOO_DEEP: "{value} is nested too deeply; write a flatter rule.",
        Problem.NO_RULE: "{value} is not a rule; use after, on, first_of_month, next, fixed, "
        "later_of, earlier_of or if_not_by.",
        Problem.NO_EVENT: "{value} is not an event; use nth, each, all_signatories, fraction, "
        "parties_of, weight_sum, external, date, entry_into_force_of, all or any, with the acts "
        "that count.",
        Problem.NO_PERIOD: "{value} is not a period; give days, months or years.",
        Problem.NO_RULE_FOR_STATES: "{value} is not a rule for states; give until (trigger or "
        "eif), then (eif) and else.",
        Problem.NOT_A_NUMBER: "{value} is not a number that can stand here; write a whole number "
        "within the calendar.",
        Problem.NOT_A_DATE: "{value} is not a date; write it as 1994-03-21.",
        Problem.NOT_A_SHARE: "{value} is not a share; write [2, 3] for two thirds.",
        Problem.NOT_AN_ACT: "{value} is not a list of acts; name those that count, such as "
        "ratification.",
        Problem.NOT_STATES: "{value} is not a list of states; give their codes.",
        Problem.NOT_WEIGHTS: "{value} is not a table of weights; give each state a number of 0 or "
        "more, and a sum above 0 to reach.",
        Problem.NOT_A_LIST: "{value} is not a list with something in it; name at least one.",
        Problem.NOT_A_NAME: "{value} is not a name; write it as text.",
        Problem.TWO_GROUPS: "{value} names two groups that count; name one.",
    },
    "ru": {
        Problem.NOT_JSON: "{value}: это не JSON; запишите правило одним объектом JSON.",
        Problem.TOO_DEEP: "{value}: слишком глубокая вложенность; запишите правило проще.",
        Problem.NO_RULE: "{value}: это не правило; используйте after, on, first_of_month, next, "
        "fixed, later_of, earlier_of или if_not_by.",
        Problem.NO_EVENT: "{value}: это не событие; используйте nth, each, all_signatories, "
        "fraction, parties_of, weight_sum, external, date, entry_into_force_of, all или any и "
        "назовите учитываемые акты.",
        Problem.NO_PERIOD: "{value}: это не срок; укажите days, months или years.",
        Problem.NO_RULE_FOR_STATES: "{value}: это не правило для государств; укажите until "
        "(trigger или eif), then (eif) и else.",
        Problem.NOT_A_NUMBER: "{value}: такое число здесь невозможно; укажите целое число в "
        "пределах календаря.",
        Problem.NOT_A_DATE: "{value}: это не дата; запишите её как 1994-03-21.",
        Problem.NOT_A_SHARE: "{value}: это не доля; запишите две трети как [2, 3].",
        Problem.NOT_AN_ACT: "{value}: это не перечень актов; назовите учитываемые, например "
        "ratification.",
        Problem.NOT_STATES: "{value}: это не перечень государств; укажите их коды.",
        Problem.NOT_WEIGHTS: "{value}: это не таблица весов; укажите для каждого государства число "
        "не меньше 0 и сумму больше 0, которую нужно набрать.",
        Problem.NOT_A_LIST: "{value}: перечень пуст или не является перечнем; назовите хотя бы "
        "одно.",
        Problem.NOT_A_NAME: "{value}: это не название; запишите его текстом.",
        Problem.TWO_GROUPS: "{value}: названы две учитываемые группы; назовите одну.",
    },
}
_LONGEST = 90


class WrittenError(ValueError):
    """A written rule that cannot be read: what is wrong, and the value that is."""

    def __init__(self, problem: Problem, value: Written) -> None:
        self.problem = problem
        self.value = _shown(value)
        super().__init__(self.in_words("en"))

    def in_words(self, language: Literal["en", "ru"]) -> str:
        """Say what is wrong and what to do, as one sentence."""
        return _SENTENCES[language][self.problem].format(value=self.value)


def _shown(value: Written) -> str:
    """Write a value as it stood, shortened."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    short = " ".join(text.split())
    return f"“{short if len(short) <= _LONGEST else short[: _LONGEST - 1] + '…'}”"
