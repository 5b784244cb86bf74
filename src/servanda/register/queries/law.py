"""What the law room needs to answer: what is on record of an instrument, as values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from servanda.law import codec
from servanda.law.acts import Act, Kind, Void
from servanda.law.clauses import Clauses
from servanda.law.dates import Day
from servanda.law.references import CircleError, assemble, instruments_named
from servanda.law.standing import OnRecord
from servanda.law.verdict import Basis, Reported
from servanda.register.models import ActRecord, ClausesRecord, Entry, Relation, ReportedDay, Strike


def on_record(slug: str) -> OnRecord:
    """Give what is on record of one instrument; empty for an address that is not on record."""
    return on_records([slug])[slug]


def on_records(slugs: Iterable[str], known_at: int | None = None) -> dict[str, OnRecord]:
    """Give what is on record of each of these instruments, in five queries for all of them.

    ``known_at`` limits the clauses to those recorded by that entry; acts and reports carry their
    entry, so that the law room limits them itself. Instruments that clauses name, by address, are
    read too, in five more queries for each step away.
    """
    wanted = list(slugs)
    found = _alone(wanted, known_at)
    while further := _named(found) - found.keys():
        found |= _alone(sorted(further), known_at)
    whole = assemble(found)
    return {slug: whole[slug] for slug in wanted}


def on_record_with(slug: str, clauses: Clauses) -> OnRecord:
    """Give what would be on record of an instrument if these were its clauses; stored nowhere.

    Raises:
        CircleError: the clauses would close a circle of references.
    """
    found = {slug: replace(_alone([slug], None)[slug], clauses=clauses)}
    while further := _named(found) - found.keys():
        found |= _alone(sorted(further), None)
    return assemble(found)[slug]


def circle_with(slug: str, clauses: Clauses) -> tuple[str, ...]:
    """Give the circle of references that these clauses would close; nothing where none."""
    try:
        on_record_with(slug, clauses)
    except CircleError as error:
        return error.circle
    return ()


def _named(found: Mapping[str, OnRecord]) -> set[str]:
    clauses = [on_record.clauses for on_record in found.values() if on_record.clauses]
    return {name for written in clauses for name in instruments_named(written)}


def _alone(wanted: list[str], known_at: int | None) -> dict[str, OnRecord]:
    """Give what is on record of each, without the instruments that their clauses name."""
    clauses = _clauses(wanted, known_at)
    records = _records(wanted)
    reported = _reported(wanted, known_at)
    apart = _asking_each(wanted, known_at)
    return {
        slug: OnRecord(
            clauses=clauses.get(slug),
            records=tuple(records[slug]),
            reported=tuple(reported[slug]),
            binds_joiners=slug not in apart,
        )
        for slug in wanted
    }


def latest_clauses(slug: str) -> int:
    """Give the entry of the clauses of an instrument that count; 0 where none are on record."""
    rows = ClausesRecord.objects.filter(instrument=slug).order_by("-entry")
    return rows.values_list("entry", flat=True).first() or 0


def last_entry() -> tuple[int, str]:
    """Give number and digest of the ledger's last entry; 0 and nothing where it is empty."""
    row = Entry.objects.order_by("-number").values_list("number", "digest").first()
    return row or (0, "")


def _clauses(slugs: list[str], known_at: int | None) -> dict[str, Clauses]:
    rows = ClausesRecord.objects.filter(instrument__in=slugs).order_by("entry")
    if known_at is not None:
        rows = rows.filter(entry__lte=known_at)
    return {
        slug: codec.clauses_from_json(clauses)
        for slug, clauses in rows.values_list("instrument_id", "clauses")
    }


def _records(slugs: list[str]) -> dict[str, list[Act | Void]]:
    records: dict[str, list[Act | Void]] = defaultdict(list)
    acts = ActRecord.objects.filter(instrument__in=slugs).values_list(
        "instrument_id",
        "entry_id",
        "kind",
        "earliest",
        "latest",
        "state",
        "what",
        "replaces",
        "about",
        "toward",
        "provisions",
        "effect_earliest",
        "effect_latest",
        "depositary",
    )
    for slug, entry, kind, earliest, latest, state, what, replaces, *more in acts:
        about, toward, provisions, effect_earliest, effect_latest, depositary = more
        records[slug].append(
            Act(
                entry=entry,
                kind=Kind(kind),
                on=Day(earliest, latest),
                by=state or None,
                what=what or None,
                replaces=replaces,
                about=about,
                toward=toward or None,
                provisions=frozenset(provisions),
                effect_on=Day(effect_earliest, effect_latest) if effect_earliest else None,
                depositary=depositary or None,
            )
        )
    strikes = Strike.objects.filter(instrument__in=slugs)
    for slug, entry, replaces in strikes.values_list("instrument_id", "entry_id", "replaces"):
        records[slug].append(Void(entry=entry, replaces=replaces))
    return records


def _asking_each(slugs: list[str], known_at: int | None) -> set[str]:
    """Give the amendments that ask for the consent of each party, later ones too."""
    rows = Relation.objects.filter(instrument__in=slugs, kind="amends", consent="each")
    if known_at is not None:
        rows = rows.filter(entry__lte=known_at)
    return set(rows.values_list("instrument_id", flat=True))


def _reported(slugs: list[str], known_at: int | None) -> dict[str, list[Reported]]:
    reported: dict[str, list[Reported]] = defaultdict(list)
    rows = ReportedDay.objects.filter(instrument__in=slugs).order_by("entry")
    if known_at is not None:
        rows = rows.filter(entry__lte=known_at)
    for row in rows:
        reported[row.instrument_id].append(
            Reported(
                entry=row.entry_id,
                on=Day(row.earliest, row.latest),
                source=row.source,
                basis=Basis(row.basis),
                state=row.state or None,
            )
        )
    return reported
