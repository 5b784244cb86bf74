"""What was measured, in words: the scores, and the page of disagreements."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bench.law import states, treaties
from bench.law.cases import Measured, StateCase, TreatyCase, measured
from bench.law.variants import tried
from servanda.law.dates import to_edtf

TIERS = ("A", "B", "C")


def scores(plain: Measured, given: Measured) -> Iterator[str]:
    """Write the scores as Markdown tables."""
    yield "| treaties | recorded, with a rule | exact | other day | needs_fact | not_in_force |"
    yield "|---|--:|--:|--:|--:|--:|"
    for tier in ("all", *TIERS):
        cases = [case for case in plain.treaties if tier in {"all", case.tier}]
        counts = Counter(_outcome(case) for case in cases)
        cells = [str(counts[name]) for name in ("exact", "in_force", "needs_fact", "not_in_force")]
        yield f"| {tier} | {len(cases)} | {' | '.join(cells)} |"
    yield ""
    yield "| states | compared | exact | share | two sources agree: compared | exact | share |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    yield f"| by the acts alone | {_state_cells(plain.states)} |"
    yield f"| with recorded dates given | {_state_cells(given.states)} |"


def disagreements(data: Path) -> Iterator[str]:
    """Write the page of disagreements: every remaining case, with its cause."""
    plain, given = measured(data), measured(data, with_recorded=True)
    yield from _HEAD
    yield from scores(plain, given)
    yield ""
    yield "## Treaties"
    yield ""
    yield "| treaty | tier | recorded | computed | cause |"
    yield "|---|---|---|---|---|"
    differing = [case for case in plain.treaties if not case.agrees]
    readings = tried(data, frozenset(case.id for case in differing))
    added, hand = treaties.supplements(data), treaties.by_hand()
    for case in differing:
        on = case.answer.on
        computed = case.answer.status.value if on is None else to_edtf(on)
        cause = treaties.cause_of(case, readings, added, hand)
        yield f"| {case.id} | {case.tier} | {case.recorded} | {computed} | {cause} |"
    yield ""
    yield from _of_states(given.states)


def _outcome(case: TreatyCase) -> str:
    return "exact" if case.agrees else case.answer.status.value


def _state_cells(cases: Iterable[StateCase]) -> str:
    every = list(cases)
    agreed = [case for case in every if case.n_agree >= 2]
    return " | ".join(
        f"{len(group)} | {exact} | {exact / max(len(group), 1):.1%}"
        for group in (every, agreed)
        for exact in [sum(case.agrees for case in group)]
    )


def _of_states(cases: Iterable[StateCase]) -> Iterator[str]:
    by_treaty: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    totals: Counter[str] = Counter()
    for case in cases:
        if not case.agrees:
            cause = states.cause_of(case)
            by_treaty[case.answer.treaty.id][cause].append(case.state)
            totals[cause] += 1
    yield from _by_cause(totals)
    for treaty, causes in by_treaty.items():
        yield f"### {treaty}"
        yield ""
        for cause, named in sorted(causes.items(), key=lambda item: (-len(item[1]), item[0])):
            yield f"- {cause} ({len(named)}): {', '.join(sorted(named))}"
        yield ""


def _by_cause(totals: Mapping[str, int]) -> Iterator[str]:
    yield "## States"
    yield ""
    yield (
        "The recorded date of each treaty is taken as given, so that a treaty's disagreement does "
        "not come back with each of its states."
    )
    yield ""
    yield "| cause | states |"
    yield "|---|--:|"
    for cause, n in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        yield f"| {cause} | {n} |"
    yield ""


_HEAD = (
    "# Where recorded and computed dates differ",
    "",
    "Made by `python -m bench.law --disagreements` from the treaty data: every case that remains,",
    "with the cause that was found by computing or by looking. Acts that were added to the data",
    "from general knowledge are left out. A recorded date is a coder's reading: where it and the",
    "clause differ, the clause is not wrong by that alone.",
    "",
)
