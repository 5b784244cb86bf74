"""The treaties of a folder, answered: entry into force for each, and for each of its states.

Rules it keeps:

- no day is given where the record contradicts itself, and none is guessed where a fact is wanting;
- another treaty that a rule names is in force from its recorded day, where there is one: what its
  own register says of it outranks what acts that may be incomplete lead to; else it is computed;
- a state that left and came back is given by its last consent;
- a recorded day that is taken as given is the treaty's day, whatever its rule leads to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from servanda.cli.evaluating.notices import Gap, Notice, Trouble
from servanda.cli.evaluating.recorded import given, latest_threshold
from servanda.cli.evaluating.treaty import Folder, Treaty
from servanda.law.acts import Kind
from servanda.law.clauses import After, Clauses, Days, OnDay
from servanda.law.dates import Day, exact, to_edtf
from servanda.law.doubts import About, Doubt, doubts
from servanda.law.evaluate import in_period, periods, threshold
from servanda.law.references import CircleError, assemble
from servanda.law.standing import OnRecord
from servanda.law.standing.answers import view_of
from servanda.law.standing.view import View
from servanda.law.verdict import Basis, Caution, Outcome, Reported, Verdict
from servanda.law.written import WrittenError


class Status(StrEnum):
    """What can be said of a treaty."""

    IN_FORCE = "in_force"
    """The day of its entry into force is computed, or recorded and taken as given."""
    NOT_IN_FORCE = "not_in_force"
    """By the acts on record its rule is not met."""
    NEEDS_FACT = "needs_fact"
    """It cannot be told without a fact, or another treaty, that is not in the folder."""
    NO_RULE = "no_rule"
    """There is no rule for it, or one that cannot be read."""
    CONTRADICTION = "contradiction"
    """What is on record contradicts itself, so that no day can be given honestly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found about one treaty."""

    treaty: Treaty
    status: Status
    threshold_on: Day | None = None
    """The day on which the condition of its rule was met."""
    on: Day | None = None
    """The day of its entry into force."""
    general: Verdict | None = None
    """The verdict by which its states are judged; None where no rule could be followed."""
    computed: Verdict | None = None
    """The verdict by the acts; the same, unless a recorded day is taken as given."""
    wanting: Notice | Gap | None = None
    """What is wrong, where it is more than the verdict itself tells."""
    states: Mapping[str, Verdict] = field(default_factory=dict)
    """For each state that consented."""
    notices: tuple[Notice, ...] = ()

    @property
    def is_given(self) -> bool:
        """Tell whether its day is a recorded one to which the acts do not lead."""
        return self.general is not self.computed


def answers(folder: Folder, *, with_recorded: bool = False) -> Iterator[Answer]:
    """Answer every treaty of a folder, in its order."""
    circles: dict[str, Notice] = {}
    whole = _whole(folder, circles)
    for name, treaty in folder.treaties.items():
        if treaty.asked:
            recorded = treaty.recorded if with_recorded else None
            record = replace(whole[name], records=tuple(treaty.acts))
            yield _answer(treaty, record, circles.get(name), recorded)


def _whole(folder: Folder, circles: dict[str, Notice]) -> dict[str, OnRecord]:
    """Put the folder together as a register, in which treaties that others name have their day."""
    register = {name: _for_others(treaty) for name, treaty in folder.treaties.items()}
    whole = _assembled(register, circles)
    for name in {other for on_record in whole.values() for other, _ in on_record.others}:
        recorded, found = folder.treaties[name].recorded, whole[name]
        if recorded is not None and found.clauses and _computed_on(found) != exact(recorded):
            register[name] = replace(register[name], clauses=_with_day(found.clauses, recorded))
    as_named = assemble(register)
    return {
        name: replace(on_record, others=tuple((o, as_named[o]) for o, _ in on_record.others))
        for name, on_record in whole.items()
    }


def _computed_on(on_record: OnRecord) -> Day | None:
    general = view_of(on_record, None, None).general
    return None if general is None else general.on


def _with_day(clauses: Clauses, recorded: date) -> Clauses:
    """Let an instrument be in force from its recorded day, its states' days following from it."""
    met_on = latest_threshold(clauses.entry_into_force, recorded)
    delay = Days((recorded - met_on).days)
    return replace(clauses, entry_into_force=After(condition=OnDay(met_on), delay=delay))


def _for_others(treaty: Treaty) -> OnRecord:
    """Give what is on record of a treaty for those that refer to it.

    Among its parties they count a successor from its notification on: nobody could count it before.
    """
    reported: tuple[Reported, ...] = ()
    if treaty.recorded is not None:
        report = Reported(
            entry=0, on=exact(treaty.recorded), source="treaties.csv", basis=Basis.DIRECT
        )
        reported = (report,)
    acts = (
        replace(act, effect_on=act.on) if act.kind is Kind.SUCCESSION else act
        for act in treaty.acts
    )
    return OnRecord(clauses=treaty.clauses, records=tuple(acts), reported=reported)


def _assembled(register: dict[str, OnRecord], circles: dict[str, Notice]) -> dict[str, OnRecord]:
    """Put the register together, taking the rules out that refer to each other in a circle."""
    while True:
        try:
            return assemble(register)
        except CircleError as error:
            for name in error.circle:
                values = {"treaty": name, "circle": " → ".join(error.circle)}
                circles[name] = Notice(trouble=Trouble.CIRCLE, values=values)
                register[name] = replace(register[name], clauses=None)


def _answer(
    treaty: Treaty, record: OnRecord, circle: Notice | None, recorded: date | None
) -> Answer:
    seen = view_of(record, None, None)
    trouble = circle or _trouble_of_rules(treaty)
    if trouble is not None or seen.clauses is None or seen.general is None:
        contradicts = circle is not None or treaty.is_contradictory
        return Answer(
            treaty=treaty,
            status=Status.CONTRADICTION if contradicts else Status.NO_RULE,
            on=None if recorded is None else exact(recorded),
            wanting=trouble or Gap.NO_RULE,
            notices=() if trouble is None else (trouble,),
        )
    general, contradiction = seen.general, _contradiction(treaty, seen.general)
    if recorded is not None:
        general, contradiction = given(seen.clauses.entry_into_force, general, recorded), None
    told = contradiction is None
    early = contradiction if isinstance(contradiction, Notice) else None
    return Answer(
        treaty=treaty,
        status=_BY_OUTCOME[general.outcome] if told else Status.CONTRADICTION,
        threshold_on=threshold(general) if told else None,
        on=general.on if told else None,
        general=general,
        computed=seen.general,
        wanting=contradiction,
        states=_states(seen.clauses, seen, general) if told else {},
        notices=(*(() if early is None else (early,)), *_doubts(treaty, record)),
    )


_BY_OUTCOME = {
    Outcome.MET: Status.IN_FORCE,
    Outcome.UNMET: Status.NOT_IN_FORCE,
    Outcome.UNKNOWN: Status.NEEDS_FACT,
}


def _trouble_of_rules(treaty: Treaty) -> Notice | None:
    if treaty.is_contradictory:
        return Notice(trouble=Trouble.DIFFERENT_RULES, values={"treaty": treaty.id})
    if treaty.malformed is not None:
        values: dict[str, str | WrittenError] = {"treaty": treaty.id, "sentence": treaty.malformed}
        return Notice(trouble=Trouble.MALFORMED_RULE, values=values)
    return None


def _contradiction(treaty: Treaty, general: Verdict) -> Notice | Gap | None:
    """Say what makes any day dishonest: it rests on contradictory acts, or precedes the treaty."""
    if Caution.CONTRADICTORY_ON_A_DAY in general.cautions:
        return Gap.CONTRADICTORY_ACTS
    met_on, adopted = threshold(general), treaty.adopted
    if met_on is None or adopted is None or met_on.latest >= adopted:
        return None
    values = {"treaty": treaty.id, "day": to_edtf(met_on), "signed": adopted.isoformat()}
    return Notice(trouble=Trouble.BEFORE_SIGNING, values=values)


def _states(clauses: Clauses, seen: View, general: Verdict) -> dict[str, Verdict]:
    """Give the verdict on the last time of participation of each state that consented."""
    found: dict[str, Verdict] = {}
    for state in sorted(seen.acts.by_state):
        times = periods(clauses, seen.acts, state, seen.background)
        if times:
            found[state] = in_period(clauses, general, seen.acts, times[-1], seen.background)
    return found


def _doubts(treaty: Treaty, record: OnRecord) -> Iterator[Notice]:
    """Tell the doubts about a treaty's acts, one line for those of a kind."""
    by_kind: dict[About, list[Doubt]] = {}
    for doubt in doubts(record):
        by_kind.setdefault(doubt.about, []).append(doubt)
    for found in by_kind.values():
        rows = [str(doubt.acts[0].entry) for doubt in found if doubt.acts]
        shown = ", ".join(rows[:_SHOWN]) + (" …" if len(rows) > _SHOWN else "")
        values = {"treaty": treaty.id, "rows": shown, "n": str(len(found))}
        trouble = Trouble.DOUBT if rows else Trouble.DOUBT_OF_CLAUSES
        yield Notice(trouble=trouble, values=values, doubt=replace(found[0], state=None))


_SHOWN = 5
