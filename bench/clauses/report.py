"""What was measured, in words and tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from bench.clauses.cases import MATTERS, Compared, Outcome, Pair
from bench.law.cases import Measured, StateCase
from servanda.law.clauses import PerState, Rule
from servanda.law.dates import to_edtf
from servanda.law.reasons import CODES
from servanda.law.reasons.saying import phrases_of
from servanda.reader.final_clauses import Matter

TIERS = ("A", "B", "C")


def report(found: Compared) -> Iterator[str]:
    """Write all tables as Markdown."""
    yield from coverage(found.pairs)
    yield ""
    yield from calibration(found.pairs)
    yield ""
    yield from treaty_days(found)
    yield ""
    yield from state_days(found)


def coverage(pairs: Sequence[Pair]) -> Iterator[str]:
    """Write, for each matter and each family of wordings, how the rules that were read compare."""
    yield "| rules | written by hand | same | same in effect | different | not read | sure |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for matter in MATTERS:
        of_matter = [pair for pair in pairs if pair.matter is matter and not pair.assumed]
        yield _row(f"**{_NAMES[matter]}**", of_matter)
    assumed = [pair for pair in pairs if pair.assumed]
    if assumed:
        yield _row("the same, where the text has no sentence for it", assumed)
    first = [pair for pair in pairs if pair.matter is Matter.ENTRY_INTO_FORCE]
    families = Counter(family for pair in first for family in pair.families)
    for family, _ in sorted(families.items(), key=lambda item: (-item[1], item[0])):
        yield _row(family, [pair for pair in first if family in pair.families])


_NAMES = {
    Matter.ENTRY_INTO_FORCE: "entry into force",
    Matter.LATER_STATES: "states that consent later",
}


def _row(name: str, pairs: Sequence[Pair]) -> str:
    counts = Counter(pair.outcome for pair in pairs)
    sure = sum(pair.is_sure for pair in pairs)
    cells = " | ".join(str(counts[outcome]) for outcome in Outcome)
    return f"| {name} | {len(pairs)} | {cells} | {sure} |"


def calibration(pairs: Sequence[Pair]) -> Iterator[str]:
    """Write of how many rules the reader is sure, and how many of these are right."""
    yield "| | rules | sure | of these same or the same in effect | doubtful | of these right |"
    yield "|---|--:|--:|--:|--:|--:|"
    for name, group in _groups(pairs):
        sure = [pair for pair in group if pair.is_sure]
        rest = [pair for pair in group if not pair.is_sure and pair.outcome is not Outcome.UNREAD]
        cells = (
            name,
            str(len(group)),
            _part(len(sure), len(group)),
            _part(sum(pair.is_right for pair in sure), len(sure)),
            str(len(rest)),
            _part(sum(pair.is_right for pair in rest), len(rest)),
        )
        yield f"| {' | '.join(cells)} |"


def _groups(pairs: Sequence[Pair]) -> Iterator[tuple[str, list[Pair]]]:
    read = [pair for pair in pairs if not pair.assumed]
    yield "both", read
    for matter in MATTERS:
        yield _NAMES[matter], [pair for pair in read if pair.matter is matter]
    yield "both, where the hand follows the text", [pair for pair in read if not pair.beyond]


def treaty_days(found: Compared) -> Iterator[str]:
    """Write how many recorded dates of entry into force are reproduced from the text alone."""
    by_hand, by_text = _right_days(found.written), _right_days(found.read)
    yield (
        "| treaties | recorded | by hand-written rule | by text | "
        "of those by hand-written rule, by text |"
    )
    yield "|---|--:|--:|--:|--:|"
    for tier in ("all", *TIERS):
        names = {n for n in found.recorded if tier in {"all", found.tiers.get(n)}}
        hand, text = by_hand & names, by_text & names
        both = _part(len(hand & text), len(hand))
        yield f"| {tier} | {len(names)} | {len(hand)} | {len(text)} | {both} |"


def lost_days(found: Compared) -> Iterator[str]:
    """Write each recorded date that the hand-written rule gives and the text does not."""
    by_text = {answer.treaty.id: answer for answer in found.read.answers}
    for name in sorted(_right_days(found.written) - _right_days(found.read)):
        answer = by_text[name]
        on = "no day" if answer.on is None else to_edtf(answer.on)
        yield f"{name} recorded {found.recorded[name]}, by text {on} ({answer.status})"


def _right_days(measured: Measured) -> frozenset[str]:
    return frozenset(case.id for case in measured.treaties if case.agrees)


def state_days(found: Compared) -> Iterator[str]:
    """Write how many recorded dates of states are reproduced, by hand-written rule and by text."""
    yield "| states | compared | exact | share | compared by both | by hand | by text |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for name, hand, text in (
        ("by the acts alone", found.written, found.read),
        ("with recorded dates given", found.written_given, found.read_given),
    ):
        common = _keys(hand.states) & _keys(text.states)
        yield f"| {name}, hand-written rules | {_state_cells(hand.states)} | | | |"
        yield (
            f"| {name}, text | {_state_cells(text.states)} | {len(common)} | "
            f"{_exact(hand.states, common)} | {_exact(text.states, common)} |"
        )


def _keys(cases: Iterable[StateCase]) -> frozenset[tuple[str, str]]:
    return frozenset((case.answer.treaty.id, case.state) for case in cases)


def _exact(cases: Iterable[StateCase], among: frozenset[tuple[str, str]]) -> str:
    exact = sum(case.agrees for case in cases if (case.answer.treaty.id, case.state) in among)
    return _share(exact, len(among))


def _state_cells(cases: Sequence[StateCase]) -> str:
    exact = sum(case.agrees for case in cases)
    return f"{len(cases)} | {exact} | {_share(exact, len(cases))}"


def _part(n: int, of: int) -> str:
    return f"{n} ({_share(n, of)})"


def _share(n: int, of: int) -> str:
    return f"{n / of:.1%}" if of else "-"


# -- misses ---------------------------------------------------------------------------------------


def misses(found: Compared, *, everything: bool = False) -> Iterator[str]:
    """Write every rule that was read otherwise than by hand, one line each, the surest first."""
    wanted = [pair for pair in found.pairs if everything or not pair.is_right]
    days = {case.id: case.computed for case in found.read.treaties}
    for pair in sorted(wanted, key=lambda pair: (not pair.is_sure, pair.matter, pair.treaty)):
        yield _miss(pair, found.recorded, days)


def _miss(pair: Pair, recorded: Mapping[str, date], days: Mapping[str, date | None]) -> str:
    read = "—" if pair.read is None else _words(pair.read)
    on = ""
    if pair.matter is Matter.ENTRY_INTO_FORCE:
        on = f" [computed {days.get(pair.treaty)}, recorded {recorded.get(pair.treaty)}]"
    assumed = " (assumed)" if pair.assumed else ""
    beyond = f" [{pair.beyond}]" if pair.beyond else ""
    return (
        f"{pair.treaty} {pair.matter} {pair.outcome}, {pair.confidence}{assumed}: read “{read}”, "
        f"expected “{_words(pair.written)}”{on}{beyond}"
    )


def _words(rule: Rule | PerState) -> str:
    words = phrases_of("en", CODES)
    if isinstance(rule, Rule):
        return f"in force {words.rule(rule)}"
    return "; ".join(words.per_state(rule))
