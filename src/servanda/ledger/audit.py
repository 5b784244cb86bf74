"""Checking stored entries: does each fit its own digest, and does each follow the one before?

Rules it keeps:

- it reads entries as they stand, in one pass, and never raises on what it finds;
- an entry is named when it is itself at fault; one that merely follows a broken entry is not;
- an entry whose number was changed is known by its digest, and named by the number it had;
- each entry that is itself at fault is named, not only the first.

What it cannot see: the loss of the last entries, and a history rewritten from some entry to the
end. Those need a digest kept elsewhere: whoever noted the last one of an earlier day can compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from servanda.ledger.entry import (
    GENESIS,
    Entry,
    EntryError,
    digest_of,
    format_at,
    ill_formed_field,
    is_at,
    is_number,
)


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as a database or an export holds it; corruption may have put anything anywhere.

    It may be made by position too: a row of a table, in the order of its columns.
    """

    number: int
    at: str
    author: str
    kind: str
    body: str
    previous: str
    digest: str


_COLUMNS = tuple(field.name for field in fields(Stored))
UNREADABLE = Stored(0, "", "", "", "", "", "")
"""Stands for a row of which nothing could be read."""
MAX_UNPLACED = 100
"""How many rows without a number may wait for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A way in which the record does not hold."""

    number: int
    """The entry at fault; for one that is missing, the number it had."""
    code: str
    """What is wrong, for programs."""
    sentence: str
    sentence_ru: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tip:
    """What the entries so far come to."""

    number: int = 0
    """Of the last entry, as far as numbers can be trusted."""
    digest: str | None = GENESIS
    """What the next entry must name; None after an entry that does not fit its digest."""
    at: str = ""
    """Of the last entry that fits its digest."""
    missing: int | None = None
    """The first entry of the latest gap: one under a wrong number may turn out to be that one."""
    doubted: int | None = None
    """The number that the last row claims, where it fits neither its digest nor its place."""
    unplaced: tuple[Stored, ...] = ()
    """Rows that have lost their number and fit no digest, until a number is free for them."""


def as_stored(entry: Entry) -> Stored:
    """Give the row in which an entry is stored and exported."""
    return Stored(
        number=entry.number,
        at=format_at(entry.at),
        author=entry.author,
        kind=entry.kind,
        body=entry.body,
        previous=entry.previous,
        digest=entry.digest,
    )


def first_fault(entries: Iterable[Stored]) -> Fault | None:
    """Find where the record first fails to hold; None where it holds."""
    return next(audit(entries), None)


def audit(entries: Iterable[Stored]) -> Iterator[Fault]:
    """List every fault of entries given in the order of their numbers; none where all holds."""
    tip = _Tip()
    for row in entries:
        faults, tip = _judge(row, tip)
        yield from faults
    yield from _settle(tip, tip.number + len(tip.unplaced))[0]


def _judge(row: Stored, tip: _Tip) -> tuple[list[Fault], _Tip]:
    fitting = _number_that_fits(row, tip)
    if fitting is None and not is_number(row.number):
        return _judge_unplaced(row, tip)
    number = row.number if fitting is None else fitting
    settled, tip = _settle(tip, number - 1)
    if fitting is None:
        faults, tip = _judge_unfit(row, tip)
    elif number <= tip.number:
        faults = _judge_late(row, number)
    else:
        faults, tip = _judge_next(row, number, tip)
    return settled + faults, tip


def _number_that_fits(row: Stored, tip: _Tip) -> int | None:
    """Give the number under which the row fits its digest: its own, or one that is due."""
    here = tip.number + 1
    candidates: tuple[object, ...] = (row.number, here, here + len(tip.unplaced), tip.missing)
    return next((n for n in candidates if isinstance(n, int) and _fits(row, n)), None)


def _fits(row: Stored, number: int) -> bool:
    try:
        fitting = digest_of(
            number=number,
            at=row.at,
            author=row.author,
            kind=row.kind,
            body=row.body,
            previous=row.previous,
        )
    except EntryError:
        return False
    return fitting == row.digest


def _judge_unplaced(row: Stored, tip: _Tip) -> tuple[list[Fault], _Tip]:
    """Wait with a row that has lost its number: the next rows show which number is free for it."""
    tip = replace(tip, unplaced=(*tip.unplaced, row))
    # Where all is lost, waiting would only fill the memory.
    return (
        _settle(tip, tip.number + MAX_UNPLACED) if len(tip.unplaced) == MAX_UNPLACED else ([], tip)
    )


def _settle(tip: _Tip, last: int) -> tuple[list[Fault], _Tip]:
    """Give the rows that wait the numbers that are free, up to the last."""
    placed = tip.unplaced[: max(0, last - tip.number)]
    if not placed:
        return [], tip
    faults = [_unfit(row, number) for number, row in enumerate(placed, start=tip.number + 1)]
    number, unplaced = tip.number + len(placed), tip.unplaced[len(placed) :]
    return faults, replace(tip, number=number, digest=None, doubted=None, unplaced=unplaced)


def _judge_unfit(row: Stored, tip: _Tip) -> tuple[list[Fault], _Tip]:
    """Name a row that does not fit its digest; its number proves nothing, so its place counts."""
    here = tip.number + 1
    if row.number < here:
        return [_unfit(row, row.number)], tip
    if row.number == here:
        return [_unfit(row, here)], replace(tip, number=here, digest=None, doubted=None)
    faults = [_displaced(here, row.number), _unfit(row, row.number)]
    return faults, replace(tip, number=here, digest=None, doubted=row.number)


def _judge_late(row: Stored, number: int) -> list[Fault]:
    """Name a row whose turn is over: out of order, or sorted here by a wrong number."""
    faults = _form_faults(row, number)
    return faults if row.number != number else [*faults, _out_of_order(number)]


def _judge_next(row: Stored, number: int, tip: _Tip) -> tuple[list[Fault], _Tip]:
    faults = _form_faults(row, number)
    here = tip.number + 1
    if number > here:
        # A doubted row that claimed the number before this one told the truth: its gap is named.
        if tip.doubted != number - 1:
            faults.insert(0, _missing(here, number - 1))
        tip = replace(tip, missing=here)
    elif tip.digest is not None and row.previous != tip.digest:
        faults.append(_previous_differs(number, row.previous, tip.digest))
    has_time = is_at(row.at)
    if has_time and row.at < tip.at:
        faults.append(_time_backwards(number, row.at, tip.at))
    at = row.at if has_time else tip.at
    return faults, replace(tip, number=number, digest=row.digest, at=at, doubted=None)


def _form_faults(row: Stored, number: int) -> list[Fault]:
    """Check what a fitting digest does not show: the number, and the form of every field."""
    field = _ill_formed(row)
    if field is not None:
        return [_malformed(row, number, field)]
    return [] if row.number == number else [_number_differs(number, row.number)]


def _ill_formed(row: Stored) -> str | None:
    return ill_formed_field({name: getattr(row, name) for name in _COLUMNS})


def _unfit(row: Stored, number: int) -> Fault:
    if row == UNREADABLE:
        return _unreadable(number)
    field = _ill_formed(row)
    return _digest_differs(number) if field is None else _malformed(row, number, field)


def _unreadable(number: int) -> Fault:
    return Fault(
        number=number,
        code="unreadable",
        sentence=f"Where entry {number} should stand, nothing can be read.",
        sentence_ru=f"На месте записи {number} ничего нельзя прочесть.",
    )


_FIELDS_RU = {
    "number": "номер",
    "at": "время",
    "author": "автор",
    "kind": "вид",
    "body": "содержание",
    "previous": "контрольная сумма предыдущей записи",
    "digest": "контрольная сумма",
}


def _malformed(row: Stored, number: int, field: str) -> Fault:
    value: object = getattr(row, field)
    # Only texts are shown: other values may be of any size or kind.
    shown = f": {_shown(value)}" if isinstance(value, str) else ""
    return Fault(
        number=number,
        code="malformed",
        sentence=f"Entry {number} has an ill-formed field, “{field}”{shown}.",
        sentence_ru=f"В записи {number} неверно составлено поле «{_FIELDS_RU[field]}»{shown}.",
    )


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:59] + "…")


def _digest_differs(number: int) -> Fault:
    return Fault(
        number=number,
        code="digest-differs",
        sentence=f"Entry {number} was changed: it does not fit its digest.",
        sentence_ru=f"Запись {number} изменена: она не соответствует своей контрольной сумме.",
    )


def _number_differs(number: int, found: int) -> Fault:
    return Fault(
        number=number,
        code="number-differs",
        sentence=f"Entry {number} was changed: it stands under the number {found}.",
        sentence_ru=f"Запись {number} изменена: она стоит под номером {found}.",
    )


def _out_of_order(number: int) -> Fault:
    return Fault(
        number=number,
        code="out-of-order",
        sentence=f"Entry {number} stands a second time or out of order.",
        sentence_ru=f"Запись {number} стоит повторно или не по порядку.",
    )


def _missing(first: int, last: int) -> Fault:
    if first == last:
        sentence, sentence_ru = f"Entry {first} is missing.", f"Записи {first} нет."
    else:
        sentence = f"Entries {first} to {last} are missing."
        sentence_ru = f"Записей с {first} по {last} нет."
    return Fault(number=first, code="missing", sentence=sentence, sentence_ru=sentence_ru)


def _displaced(number: int, claimed: int) -> Fault:
    return Fault(
        number=number,
        code="missing",
        sentence=(
            f"Entry {number} is not in its place: a changed entry that claims to be {claimed} "
            "stands there."
        ),
        sentence_ru=(
            f"Записи {number} нет на месте: там стоит изменённая запись, которая выдаёт себя "
            f"за запись {claimed}."
        ),
    )


def _previous_differs(number: int, named: str, found: str) -> Fault:
    if number == 1:
        return _first_follows(named)
    return Fault(
        number=number,
        code="previous-differs",
        sentence=(
            f"Entry {number} does not follow the entry before it: it names the digest "
            f"{named[:12]}…, and that entry has {found[:12]}…, so one of the two was replaced."
        ),
        sentence_ru=(
            f"Запись {number} не следует за предыдущей: в ней названа контрольная сумма "
            f"{named[:12]}…, а у той записи {found[:12]}…, то есть одна из двух подменена."
        ),
    )


def _first_follows(named: str) -> Fault:
    return Fault(
        number=1,
        code="previous-differs",
        sentence=f"Entry 1 follows the digest {named[:12]}…, though it is the first.",
        sentence_ru=f"Запись 1 следует за контрольной суммой {named[:12]}…, хотя она первая.",
    )


def _time_backwards(number: int, at: str, before: str) -> Fault:
    return Fault(
        number=number,
        code="time-backwards",
        sentence=f"Entry {number} is dated {at}, earlier than the entry before it, {before}.",
        sentence_ru=f"Запись {number} датирована {at}, раньше предыдущей, {before}.",
    )
