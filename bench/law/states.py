"""Why a recorded date of a state differs from the computed one, its treaty's date being given.

Rules it keeps:

- a cause is found by computing: the period, or the act, with which the recorded date comes out;
- causes are tried from the most to the least particular, and each case has exactly one.
"""

from __future__ import annotations

from collections.abc import Callable

from bench.law.cases import StateCase
from servanda.law.acts import CONSENTS, Act
from servanda.law.clauses import AtOnce, Days, Delay, Months, WithTheOthers
from servanda.law.dates import MonthEnd
from servanda.law.evaluate.delays import later

#: The periods that are tried: those of final clauses, and how they are miscounted.
PERIODS: tuple[tuple[Delay, str], ...] = (
    *((Days(n), f"{n} days") for n in (14, 30, 60, 90, 180)),
    *((Months(n), "a month" if n == 1 else f"{n} months") for n in (1, 2, 3, 4, 6, 12)),
)


def cause_of(case: StateCase) -> str:
    """Name the cause of a difference."""
    for cause in _CAUSES:
        found = cause(case)
        if found is not None:
            return found
    consent = consent_of(case)
    if case.recorded < consent.on.earliest:
        return "recorded before the consent on record: an earlier act is not on record"
    return "the recorded date asks for a consent on another day than the one on record"


def consent_of(case: StateCase) -> Act:
    """Give the consent by which the state is dated: its last time of participation begins there."""
    acts = sorted((act for act in case.acts if act.kind in CONSENTS), key=lambda act: act.on)
    verdict = case.answer.states[case.state]
    used = [act for act in verdict.acts if act in acts]
    return (used or acts or list(verdict.acts))[0]


def delay_of(case: StateCase) -> Delay:
    """Give what follows a later state's own consent under the rule."""
    clauses = case.answer.treaty.clauses
    rule = None if clauses is None else clauses.for_states
    return rule.later if isinstance(rule, WithTheOthers) else AtOnce()


def _another_source(case: StateCase) -> str | None:
    source = case.others.get(case.computed)
    return None if source is None else f"the sources differ, {source} gives the computed date"


def _one_day(case: StateCase) -> str | None:
    gap = (case.recorded - case.computed).days
    if gap in {1, -1}:
        return f"one day {'later' if gap > 0 else 'earlier'} than counted"
    return None


def _month_end(case: StateCase) -> str | None:
    delay = delay_of(case)
    if isinstance(delay, Months):
        other = Months(delay.n, month_end=MonthEnd.NEXT_DAY, clear=delay.clear)
        if later(consent_of(case).on.latest, other) == case.recorded:
            return "the period taken to the first of the next month, not the last of its own"
    return None


def _own_day(case: StateCase) -> str | None:
    if case.recorded == consent_of(case).on.latest:
        return "recorded on the day of its own consent, without a period"
    return None


def _with_the_treaty(case: StateCase) -> str | None:
    if case.recorded == case.answer.treaty.recorded:
        return "recorded with the treaty, although it consented later"
    return None


def _own_period(case: StateCase) -> str | None:
    """Tell a state that is recorded by its own consent although it is an original party."""
    by_itself = later(consent_of(case).on.latest, delay_of(case))
    if case.recorded == by_itself and case.computed == case.answer.treaty.recorded:
        return "recorded by its own consent, although that came in time to be in with the others"
    return None


def _another_period(case: StateCase) -> str | None:
    for delay, words in PERIODS:
        if later(consent_of(case).on.latest, delay) == case.recorded:
            return f"recorded {words} after its consent; the clause says {_words(delay_of(case))}"
    return None


def _words(delay: Delay) -> str:
    match delay:
        case AtOnce():
            return "at once"
        case Days(n=n):
            return f"{n} days"
        case Months(n=n):
            return "a month" if n == 1 else f"{n} months"
        case _:
            return "the first day of a month, or another day of the calendar"


def _another_act(case: StateCase) -> str | None:
    for act in case.acts:
        if act is not consent_of(case) and case.recorded in {
            act.on.latest,
            later(act.on.latest, delay_of(case)),
        }:
            return f"recorded by another of its acts, its {act.kind.value.replace('-', ' ')}"
    return None


def _another_states_day(case: StateCase) -> str | None:
    for act in case.answer.treaty.acts:
        other = act.kind in CONSENTS and act.by != case.state
        if other and later(act.on.latest, delay_of(case)) == case.recorded:
            return "recorded by the consent of another state: rows of a source were mixed up"
    return None


_CAUSES: tuple[Callable[[StateCase], str | None], ...] = (
    _another_source,
    _own_period,
    _month_end,
    _another_period,
    _own_day,
    _one_day,
    _with_the_treaty,
    _another_act,
    _another_states_day,
)
