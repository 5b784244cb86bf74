"""What would follow from clauses that are not on record yet: days, changes, contradictions.

Rules it keeps:

- nothing is stored: the record is put together anew with the clauses in question;
- a day known from a source is a day typed elsewhere: it is held against the computed one, and where
  they differ that is said with the reasons.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from servanda.law.clauses import Clauses
from servanda.law.reasons import clause_in_words, day_in_words, explain
from servanda.law.references import CircleError, instruments_named
from servanda.law.standing import OnRecord
from servanda.law.typed_dates import Contradiction, TypedDate, audit
from servanda.law.verdict import Reported
from servanda.parties.states import by_name, name_of
from servanda.register.models import Instrument
from servanda.register.queries.answers import DayAnswer, day_answer, told_on
from servanda.register.queries.law import latest_clauses, on_record, on_record_with
from servanda.register.queries.names import names_in
from servanda.register.queries.question import Language, Question
from servanda.register.queries.standings import StateRow, state_rows
from servanda.register.queries.why import Why, why


@dataclass(frozen=True, slots=True, kw_only=True)
class StateDay:
    """Since when it is in force for a state: as typed now, as on record, as reported."""

    code: str
    name: str
    now: str
    """By the clauses in question; empty where they give no day."""
    before: str
    """As the register answers today."""
    before_is_reported: bool
    reported: str
    """As sources say."""
    contradicts: bool

    @property
    def is_new(self) -> bool:
        """Tell whether the clauses give a day that the register does not give today."""
        return bool(self.now) and (self.before_is_reported or self.now != self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What follows from the clauses in question and the acts on record."""

    lines: tuple[str, ...]
    """The clauses in words."""
    added: tuple[str, ...]
    """Those of the lines that the clauses on record do not have."""
    removed: tuple[str, ...]
    """Lines of the clauses on record that would fall away."""
    seen: int
    """The entry of the clauses on record; 0 where there are none."""
    problem: str = ""
    """Why nothing can be computed, in one sentence."""
    unknown: tuple[str, ...] = ()
    """Instruments that the clauses name and that are not on record."""
    now: DayAnswer | None = None
    before: DayAnswer | None = None
    states: tuple[StateDay, ...] = ()
    contradictions: tuple[Why, ...] = ()
    reports: int = 0
    """How many days typed elsewhere there are."""

    @property
    def has_changes(self) -> bool:
        """Tell whether the clauses differ from those on record."""
        return bool(self.added or self.removed) or not self.seen


def following(slug: str, clauses: Clauses, question: Question) -> Following:
    """Compute what would follow if these clauses were on record."""
    before = on_record(slug)
    language = question.language
    said = clause_in_words(clauses, language, names_in(language))
    old = before.clauses
    old_said = () if old is None else clause_in_words(old, language, names_in(language))
    bare = Following(
        lines=said,
        added=tuple(line for line in said if line not in old_said),
        removed=tuple(line for line in old_said if line not in said),
        seen=latest_clauses(slug),
        unknown=_unknown(clauses),
    )
    try:
        now = on_record_with(slug, clauses)
    except CircleError as error:
        return replace(bare, problem=_circle(error))
    found = _contradictions(now)
    return replace(
        bare,
        now=day_answer(told_on(now, question.day, None), question.day, language),
        before=day_answer(told_on(before, question.day, None), question.day, language),
        states=_states(now, before, found, question),
        contradictions=tuple(why(explain(c, language, names_in(language))) for c in found),
        reports=len(now.reported),
    )


def _unknown(clauses: Clauses) -> tuple[str, ...]:
    named = instruments_named(clauses) | clauses.replaces
    known = set(Instrument.objects.filter(pk__in=named).values_list("pk", flat=True))
    return tuple(sorted(named - known))


def _circle(error: CircleError) -> str:
    return _("These clauses would close a circle, %(circle)s: take one reference out.") % {
        "circle": " → ".join(error.circle)
    }


def _contradictions(now: OnRecord) -> tuple[Contradiction, ...]:
    typed = [TypedDate(on=r.on, state=r.state, source=r.source) for r in now.reported]
    return audit(now, typed)


def _states(
    now: OnRecord, before: OnRecord, found: Iterable[Contradiction], question: Question
) -> tuple[StateDay, ...]:
    rows = {row.code: row for row in state_rows(now, question)}
    old = {row.code: row for row in state_rows(before, question)}
    contradicted = {contradiction.typed.state for contradiction in found}
    return tuple(
        StateDay(
            code=code,
            name=name_of(code, question.language),
            now=_computed(rows.get(code)),
            before=old[code].since if code in old else "",
            before_is_reported=code in old and old[code].since_is_reported,
            reported=_reported(now.reported, code, question.language),
            contradicts=code in contradicted,
        )
        for code in by_name(rows.keys() | old.keys(), question.language)
    )


def _computed(row: StateRow | None) -> str:
    return "" if row is None or row.since_is_reported else row.since


def _reported(reports: Iterable[Reported], code: str, language: Language) -> str:
    days = [day_in_words(report.on, language) for report in reports if report.state == code]
    return ", ".join(dict.fromkeys(days))
