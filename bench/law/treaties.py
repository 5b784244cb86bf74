"""Why a recorded date of a treaty differs from the computed one, as far as it can be told by rule.

Rules it keeps:

- a cause is found by computing: another reading that gives the recorded date, or the acts of the
  day from which the clause leads to it; what remains is looked up in the table of causes by hand;
- what is only presumed says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.law.cases import TreatyCase, table
from bench.law.variants import READINGS, facts_of, others_of
from servanda.cli.evaluating.answers import Status
from servanda.cli.evaluating.folder import is_supplement
from servanda.cli.evaluating.recorded import latest_threshold
from servanda.law.acts import Act
from servanda.law.clauses import (
    After,
    AtLeast,
    FirstOfMonth,
    FirstOfMonthAfter,
    NextDate,
    Numbering,
    Rule,
    Share,
)
from servanda.law.evaluate.delays import later
from servanda.law.references import nodes

BY_HAND = Path(__file__).with_name("reasons.toml")
#: How long before a threshold a first of the month can still be the same one.
_MONTH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """The number that a clause asks for, and the first counted act of each state."""

    n: int
    acts: tuple[Act, ...]

    def by(self, day: date) -> int:
        """Give how many had acted by a day."""
        return sum(act.on.latest <= day for act in self.acts)


def by_hand(path: Path = BY_HAND) -> dict[str, str]:
    """Read the causes that were found by looking, with their sources."""
    found = tomllib.loads(path.read_text("utf-8"))
    return {name: f"{row['reason']} (Source: {row['source']}.)" for name, row in found.items()}


def supplements(data: Path) -> dict[str, str]:
    """Give what was added from general knowledge to each treaty, in words."""
    found: dict[str, list[str]] = {}
    for row in table(data / "acts.csv"):
        if is_supplement(row):
            act = f"{row['state']}, {row['act'].replace('_', ' ')} of {row['date']}"
            found.setdefault(row["treaty_id"], []).append(act)
    return {name: "; ".join(acts) for name, acts in found.items()}


def cause_of(
    case: TreatyCase,
    readings: Mapping[str, Mapping[str, date]],
    added: Mapping[str, str],
    hand: Mapping[str, str],
) -> str:
    """Say why a treaty's recorded and computed dates differ: the causes found, the surest first."""
    found = [*_other_sources(case), *_readings(case, readings, added)]
    if case.id in hand:
        found.append(hand[case.id])
    return " ".join(found or [_by_its_acts(case)])


def _other_sources(case: TreatyCase) -> Iterator[str]:
    if case.computed is not None and case.computed in case.others:
        yield f"The sources differ: {case.others[case.computed]} gives the computed date."


def _readings(
    case: TreatyCase, readings: Mapping[str, Mapping[str, date]], added: Mapping[str, str]
) -> Iterator[str]:
    treaty = case.answer.treaty
    words = {
        "added": added.get(case.id, ""),
        "facts": "; ".join(facts_of(treaty)),
    }
    for name, sentence in READINGS.items():
        if readings[name].get(case.id) == case.recorded:
            yield sentence.format_map(words)
            return


def _by_its_acts(case: TreatyCase) -> str:
    """Say which acts there are on the day from which the clause leads to the recorded date."""
    if case.answer.status is Status.NEEDS_FACT:
        return _without_facts(case)
    if case.answer.status is Status.NOT_IN_FORCE:
        return _without_acts(case)
    clauses = case.answer.treaty.clauses
    threshold = None if clauses is None else threshold_of(clauses.entry_into_force, case)
    if clauses is None or threshold is None:
        return "No reading that was tried gives the recorded date."
    day = latest_threshold(clauses.entry_into_force, case.recorded)
    fitting = [act for act in threshold.acts if fits(act.on.latest, day, clauses.entry_into_force)]
    short = threshold.n - threshold.by(day)
    if fitting:
        who = " and ".join(f"{act.by} on {act.on.latest}" for act in fitting)
        return f"The recorded date fits the act of {who}. {_number(short)}"
    return f"{_no_act(threshold, day)} {_number(short)}"


def _number(short: int) -> str:
    if short > 0:
        acts = "one act that counts is" if short == 1 else f"{short} acts that count are"
        return f"By then {acts} missing: of a predecessor, or of a state that left since."
    if short < 0:
        acts = "one act" if short == -1 else f"{-short} acts"
        return (
            f"By then the folder holds {acts} more than the clause asks for: dated too early, or "
            "not counted by the depositary."
        )
    return "The number of acts by then is that of the clause."


def _no_act(threshold: Threshold, day: date) -> str:
    nth = sorted(threshold.acts, key=lambda act: act.on)[threshold.n - 1 : threshold.n]
    last = (
        f"the deciding act is that of {nth[0].by} on {nth[0].on.latest}" if nth else "none decides"
    )
    early = bool(nth) and nth[0].on.latest < day
    presumed = "; presumably a date of national ratification stands for that of deposit" * early
    return f"No act is on record on {day}, which the recorded date asks for; {last}{presumed}."


def _without_facts(case: TreatyCase) -> str:
    facts, others = facts_of(case.answer.treaty), others_of(case.answer.treaty)
    wanted = [f"the fact “{fact}”" for fact in facts]
    wanted += [f"the entry into force of {other}" for other in others]
    general = case.answer.general
    first = None if general is None else general.not_before
    asks = f"The clause asks for what is not in the folder: {', '.join(wanted)}."
    if first is None or first <= case.recorded:
        return f"{asks} The recorded date is one on which it can have come true."
    return f"{asks} By the acts it cannot have come true before {first}: acts are missing."


def _without_acts(case: TreatyCase) -> str:
    general, done = case.answer.general, sorted(case.answer.treaty.acts, key=lambda act: act.on)
    missing = () if general is None else general.missing
    states = sorted(set[str]().union(*(wanted.states for wanted in missing)))
    who = ", ".join(states) or f"{sum(wanted.acts for wanted in missing)} more states"
    last = f"the last act on record is that of {done[-1].by} on {done[-1].on.latest}"
    return f"The clause asks for acts of {who}, which are not on record; {last}."


def threshold_of(rule: Rule, case: TreatyCase) -> Threshold | None:
    """Give the greatest number that a rule asks for, and who has acted; None where it has none."""
    found: Threshold | None = None
    for node in nodes(rule):
        match node:
            case AtLeast(n=n, of=of):
                pass
            case Share(at_least=share, base=Numbering(n=of_n), of=of):
                n = -(-share * of_n // 1)
            case _:
                continue
        if found is None or n > found.n:
            first: dict[str, Act] = {}
            for act in sorted(case.answer.treaty.acts, key=lambda act: act.on):
                if act.kind in of.kinds and act.by is not None and act.by not in of.not_counting:
                    first.setdefault(act.by, act)
            found = Threshold(n=int(n), acts=tuple(first.values()))
    return found


def fits(day: date, threshold: date, rule: Rule) -> bool:
    """Tell whether a threshold met on a day leads to the same date as one met on another."""
    if not threshold - timedelta(days=_MONTH) < day <= threshold:
        return False
    return day == threshold or _leads_alike(day, threshold, rule)


def _leads_alike(day: date, threshold: date, rule: Rule) -> bool:
    delays = [node.delay for node in nodes(rule) if isinstance(node, After)]
    wide = [d for d in delays if isinstance(d, FirstOfMonth | FirstOfMonthAfter | NextDate)]
    return any(later(day, delay) == later(threshold, delay) for delay in wide)
