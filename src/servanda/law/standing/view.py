"""What is on record at an entry and by a legal day, sorted out once for all states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from servanda.law.acts import CONSENTS, Kind, known, struck_out
from servanda.law.background import Background, Other
from servanda.law.clauses import Clauses
from servanda.law.dates import Day
from servanda.law.evaluate import entry_into_force
from servanda.law.evaluate.case import Acts, indexed
from servanda.law.standing.values import OnRecord
from servanda.law.succession import dated
from servanda.law.verdict import Answer, Basis, Gap, NotOnRecord, Outcome, Reported, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The acts that were known and done, the instrument's own answer, and the reports."""

    clauses: Clauses | None
    acts: Acts
    background: Background
    general: Verdict | None
    """The verdict on the instrument; None where its clauses are not on record."""
    reports: Mapping[str | None, tuple[Reported, ...]]
    """By state, None for the whole: direct before inferred, then the last entered first."""
    gaps: tuple[Gap, ...]

    @property
    def answer(self) -> Answer:
        """The answer for the instrument: computed where it can be, else reported, else none."""
        reports = self.reports.get(None, ())
        if self.general is not None and (self.general.outcome is Outcome.MET or not reports):
            return self.general
        return reports[0] if reports else NotOnRecord(missing=self.gaps)

    @property
    def on(self) -> Day | None:
        """The day of entry into force, computed or reported."""
        answer = self.answer
        return None if isinstance(answer, NotOnRecord) else answer.on


def view(
    on_record: OnRecord, as_of: date | None, known_at: int | None, others: Mapping[str, Other]
) -> View:
    """Sort out what was known at an entry and done by a day, and evaluate the instrument."""
    every = known(on_record.records, known_at)
    # A decision's day is the one it fixes, not the one on which it was taken: it always stays.
    done = [
        act
        for act in every
        if as_of is None or act.kind is Kind.ORGAN_DECISION or act.on.earliest <= as_of
    ]
    acts = indexed(dated(done, on_record.successions))
    background = Background(
        policies=on_record.policies, others=others, successions=on_record.successions
    )
    clauses = on_record.clauses
    clause_gap = () if clauses is not None else (Gap.CLAUSE,)
    acts_gap = () if any(act.kind in CONSENTS for act in every) else (Gap.ACTS,)
    return View(
        clauses=clauses,
        acts=acts,
        background=background,
        general=None if clauses is None else entry_into_force(clauses, acts, background),
        reports=_reports(on_record, known_at),
        gaps=(*clause_gap, *acts_gap),
    )


def states_of(view: View) -> tuple[str, ...]:
    """Give the states that acted, of which a report is known, or that succeeded one of these."""
    found = {*view.acts.by_state, *(state for state in view.reports if state is not None)}
    for succession in sorted(view.background.successions, key=lambda s: s.on):
        if succession.predecessor in found:
            found.add(succession.successor)
    return tuple(sorted(found))


def _reports(on_record: OnRecord, known_at: int | None) -> dict[str | None, tuple[Reported, ...]]:
    if not on_record.reported:
        return {}
    gone = struck_out(r for r in on_record.records if known_at is None or r.entry <= known_at)
    found: dict[str | None, list[Reported]] = {}
    for report in sorted(on_record.reported, key=lambda r: (r.basis is not Basis.DIRECT, -r.entry)):
        if report.entry not in gone and (known_at is None or report.entry <= known_at):
            found.setdefault(report.state, []).append(report)
    return {state: tuple(reports) for state, reports in found.items()}
