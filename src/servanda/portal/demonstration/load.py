"""Filling an empty database with the demonstration, through the same actions that officers use."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from django.db import transaction

from servanda.council import actions as council
from servanda.council.confirmed import Choice, Confirmation
from servanda.council.models import Draft
from servanda.council.working import BY_HAND, Working, from_json
from servanda.parties.models import Account
from servanda.portal.demonstration import files
from servanda.portal.demonstration.accounts import first_officer
from servanda.portal.demonstration.clauses import CLAUSES
from servanda.portal.demonstration.files import Described, SessionFile
from servanda.reader.record import Chair
from servanda.register import actions as register
from servanda.register.queries.law import last_entry

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being entered, how many are done, of how many."""


class NotEmptyError(Exception):
    """The database has entries already; the message says what to do."""


def load(*, officer: Account | None = None, progress: Progress | None = None) -> None:
    """Enter the demonstration, all or nothing.

    Args:
        officer: in whose name; by default the first demonstration officer, whose account is opened.
        progress: called after each instrument and after the session.

    Raises:
        NotEmptyError: the ledger holds an entry.
    """
    number, _ = last_entry()
    if number:
        raise NotEmptyError(
            f"The database holds {number} entries already; "
            "the demonstration is only loaded into an empty one: name another in DATABASE_URL."
        )
    described = files.instruments()
    total = len(described) + 1
    with transaction.atomic():
        by = officer or first_officer()
        for done, one in enumerate(described, start=1):
            _enter(by, one)
            _tell(progress, one.instrument.slug, done, total)
        _relate(by, described)
        _hold_session(by, files.session(), described)
        _tell(progress, "the session of Astana", total, total)


def _tell(progress: Progress | None, what: str, done: int, total: int) -> None:
    if progress is not None:
        progress(what, done, total)


def _enter(by: Account, one: Described) -> None:
    """Register one instrument with its clauses, acts, reported days and steps."""
    slug = register.register_instrument(by, one.instrument).slug
    if one.clauses is not None:
        register.record_clauses(
            by,
            instrument=slug,
            clauses=CLAUSES[slug],
            article=one.clauses.article,
            provenance=one.clauses.provenance,
        )
    if one.acts:
        register.record_acts(by, instrument=slug, acts=one.acts)
    for day in one.reported:
        register.report_day(
            by, instrument=slug, on=day.on, state=day.state, provenance=day.provenance
        )
    for step in one.steps:
        register.report_step(
            by,
            instrument=slug,
            state=step.state,
            on=step.on,
            what=step.what,
            provenance=step.provenance,
        )


def _relate(by: Account, described: Iterable[Described]) -> None:
    """Record what instruments do to one another, once all of them are on record."""
    for one in described:
        for relation in one.relations:
            register.relate(
                by,
                instrument=one.instrument.slug,
                relation=relation.relation,
                provenance=relation.provenance,
            )


def _hold_session(by: Account, session: SessionFile, described: Iterable[Described]) -> None:
    """File the report, correct and confirm it, and leave the other text as a draft."""
    draft = council.file_draft(by, name=session.name, data=session.text, source=session.source)
    corrected = council.correct_draft(
        by, draft_id=draft.pk, revision=draft.revision, working=_corrected(draft, session)
    )
    council.confirm_draft(
        by,
        draft_id=corrected.pk,
        revision=corrected.revision,
        confirmation=Confirmation(
            council=session.council,
            choices=tuple(_choices(described)),
            facts=session.facts,
        ),
    )
    waiting = session.waiting
    council.file_draft(by, name=waiting.name, data=waiting.text, source=waiting.source)


def _corrected(draft: Draft, session: SessionFile) -> Working:
    """Merge what is listed twice, and name the chair, whom only another source names."""
    working = from_json(draft.text, draft.record)
    for place, into in session.merged:
        working = working.merge(place, into=into)
    chair = Chair(span=BY_HAND, state=session.chair_state, person=session.chair_person)
    return working.with_record(replace(working.record, chair=chair))


def _choices(described: Iterable[Described]) -> Iterable[Choice]:
    for one in described:
        if one.listed is not None:
            yield Choice(
                place=one.listed.places[0],
                instrument=one.instrument.slug,
                signed_by=one.listed.signed_by,
                source=one.listed.source,
            )
