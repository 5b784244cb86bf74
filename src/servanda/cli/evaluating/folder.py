"""A folder of treaties, read: clauses, acts and recorded dates, with all that is wrong in its rows.

The rules come from clauses.csv, or from the treaties' own texts (``texts``).

Rules it keeps:

- a bad row is left out and told of; a folder that cannot be read at all is refused;
- an act has the number of its row in acts.csv, the row of names being row 1, so that a reason can
  be followed to its row;
- bytes that are not UTF-8 are replaced, and what stands around them is read.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from servanda.cli.evaluating.notices import Refusal, Refused, Trouble
from servanda.cli.evaluating.texts import Step, at_nothing, read_texts
from servanda.cli.evaluating.treaty import Folder, Treaty
from servanda.law.acts import Act, Kind
from servanda.law.dates import Day, exact, from_edtf
from servanda.law.written import KINDS, WrittenError, clauses_of

Row = Mapping[str, str]

ACTS, CLAUSES, TREATIES = "acts.csv", "clauses.csv", "treaties.csv"
NEEDED: Mapping[str, tuple[str, ...]] = {
    ACTS: ("treaty_id", "state", "act", "date"),
    CLAUSES: ("treaty_id", "rule"),
    TREATIES: ("treaty_id",),
}
#: Years between which an act can be believed: no such clause is older, no placeholder is younger.
FIRST_YEAR, LAST_YEAR = 1800, 2199
#: The row of names is row 1: the act that dates the treaty itself stands for it.
ADOPTED = 1
#: Acts that need no state; everything else is some state's.
_OF_NO_STATE = frozenset({Kind.FACT, Kind.ORGAN_DECISION, Kind.ADOPTION, Kind.TERMINATION})


def read_folder(
    path: Path,
    *,
    without_supplements: bool = False,
    from_text: bool = False,
    after_each: Step = at_nothing,
) -> Folder:
    """Read a folder of the form of the treaty data.

    Args:
        path: the folder.
        without_supplements: whether acts marked as added from general knowledge are left out.
        from_text: whether rules are read from the treaties' texts, clauses.csv being left alone.
        after_each: called after each text, with how many are read and how many there are.

    Raises:
        Refused: where the folder, its acts, its clauses or its texts are not there or not readable.
    """
    if not path.is_dir():
        raise Refused(Refusal.NO_FOLDER, name=str(path))
    folder = Folder()
    listed = (path / TREATIES).is_file()
    if listed:
        _read_treaties(folder, path / TREATIES)
    if from_text:
        read_texts(folder, path, listed=listed, after_each=after_each)
    else:
        _read_clauses(folder, path / CLAUSES, listed=listed)
    _read_acts(folder, path / ACTS, without_supplements=without_supplements)
    return folder


# -- treaties -------------------------------------------------------------------------------------


def _read_treaties(folder: Folder, path: Path) -> None:
    for number, row in _rows(path, folder):
        name = row["treaty_id"]
        if name in folder.treaties:
            folder.tell(Trouble.TREATY_TWICE, treaty=name, row=str(number))
            continue
        treaty = Treaty(id=name, title=" ".join(row.get("title", "").split()))
        folder.treaties[name] = treaty
        treaty.recorded = _recorded(folder, row, number, "date_entry_into_force")
        treaty.adopted = _recorded(folder, row, number, "date_signature")
        if treaty.adopted is not None:
            adoption = Act(entry=ADOPTED, kind=Kind.ADOPTION, on=exact(treaty.adopted))
            treaty.acts.append(adoption)


def _recorded(folder: Folder, row: Row, number: int, column: str) -> date | None:
    text = row.get(column, "")
    day = _believable(text)
    if text and (day is None or not day.is_exact):
        values = {"row": str(number), "file": TREATIES, "value": text}
        folder.tell(Trouble.NOT_A_DAY, **values)
    return day.earliest if day is not None and day.is_exact else None


# -- clauses --------------------------------------------------------------------------------------


def _read_clauses(folder: Folder, path: Path, *, listed: bool) -> None:
    for number, row in _rows(path, folder):
        name = row["treaty_id"]
        if name not in folder.treaties:
            if listed:
                folder.tell(Trouble.CLAUSE_OF_UNKNOWN, treaty=name, row=str(number))
            folder.treaties[name] = Treaty(id=name, asked=not listed)
        if row["rule"]:
            folder.treaties[name].rules.add((row["rule"], row.get("per_state_rule", "")))
    for treaty in folder.treaties.values():
        if len(treaty.rules) == 1:
            _read_rule(treaty, *next(iter(treaty.rules)))


def _read_rule(treaty: Treaty, rule: str, for_states: str) -> None:
    try:
        treaty.clauses = clauses_of(rule, for_states)
    except WrittenError as error:
        treaty.malformed = error


# -- acts -----------------------------------------------------------------------------------------


def _read_acts(folder: Folder, path: Path, *, without_supplements: bool) -> None:
    unknown: dict[tuple[Trouble, str], list[int]] = {}
    seen: set[tuple[str, ...]] = set()
    for number, row in _rows(path, folder):
        if without_supplements and is_supplement(row):
            continue
        key = tuple(row[column] for column in NEEDED[ACTS])
        treaty, kind = folder.treaties.get(row["treaty_id"]), KINDS.get(row["act"].lower())
        if treaty is None:
            unknown.setdefault((Trouble.ACT_OF_UNKNOWN, row["treaty_id"]), []).append(number)
        elif kind is None:
            unknown.setdefault((Trouble.UNKNOWN_KIND, row["act"]), []).append(number)
        elif key not in seen or kind is Kind.FACT:
            seen.add(key)
            act = _act(folder, number, row, kind)
            treaty.acts += [act] if act is not None else []
    for (trouble, value), rows in unknown.items():
        folder.tell(trouble, value=value, row=str(rows[0]), n=str(len(rows)))


def is_supplement(row: Row) -> bool:
    """Tell whether an act was added from general knowledge, not found in a source."""
    return any("supplement" in row.get(c, "") for c in ("act_basis", "date_sources", "note"))


def _act(folder: Folder, number: int, row: Row, kind: Kind) -> Act | None:
    day = _believable(row["date"])
    where = {"row": str(number), "file": ACTS}
    if day is None:
        folder.tell(Trouble.NOT_A_DAY, **where, value=row["date"])
        return None
    if not row["state"] and kind not in _OF_NO_STATE:
        folder.tell(Trouble.NO_STATE, **where)
        return None
    what = row.get("note") or None if kind is Kind.FACT else None
    # The date of succession is not in the folder: it came at some day up to the notification.
    effect = Day(date.min, day.latest) if kind is Kind.SUCCESSION else None
    state = row["state"] or None
    return Act(entry=number, kind=kind, on=day, by=state, what=what, effect_on=effect)


def _believable(text: str) -> Day | None:
    """Read a day, or a month or year in which it lies; None where no act can have that day."""
    try:
        day = from_edtf(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.earliest.year <= day.latest.year <= LAST_YEAR else None


# -- files ----------------------------------------------------------------------------------------


def _rows(path: Path, folder: Folder) -> Iterator[tuple[int, Row]]:
    """Give the rows of a table with their numbers, each value without the space around it."""
    csv.field_size_limit(2**31 - 1)
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            table = csv.DictReader(file)
            absent = [name for name in NEEDED[path.name] if name not in (table.fieldnames or ())]
            if absent:
                raise Refused(Refusal.NO_COLUMN, name=path.name, value=absent[0])
            for number, raw in enumerate(table, start=2):
                row = {str(k): v.strip() for k, v in raw.items() if isinstance(v, str)}
                if all(name in row for name in NEEDED[path.name]) and row["treaty_id"]:
                    yield number, row
                else:
                    folder.tell(Trouble.SHORT_ROW, row=str(number), file=path.name)
    except FileNotFoundError as error:
        raise Refused(Refusal.NO_FILE, name=path.name) from error
    except (OSError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(Refusal.UNREADABLE, name=path.name, value=reason) from error
