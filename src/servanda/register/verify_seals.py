"""Checking the tree and what was signed against the entries themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from servanda.ledger.archive import KEY_ADOPTED, adopted_by
from servanda.ledger.audit import Fault, Stored
from servanda.ledger.canonical import CanonicalError, parse_canonical
from servanda.ledger.checkpoint import from_body
from servanda.ledger.note import NoteError, PublicKey, from_text, signers
from servanda.ledger.tree import Hash, Peaks, extended, leaf_hash, root_of
from servanda.register.storage.tree import POSITION_BITS, place_number

Seals = Mapping[int, str]
"""The notes signed, by the size they claim."""


def seal_faults(
    stored: Iterable[Stored], subtrees: Mapping[int, str], seals: Seals
) -> Iterator[Fault]:
    """Make the tree again, and name each stored subtree and each seal that does not fit it.

    Args:
        stored: the entries, as far as their digests can be read.
        subtrees: roots as stored, by the number of their place.
        seals: notes as stored.
    """
    peaks = Peaks()
    roots = {0: root_of(peaks)}
    keys: list[PublicKey] = []
    expected: dict[int, str] = {}
    for entry in stored:
        peaks, made = extended(peaks, _leaf(entry))
        expected |= {place_number(place): root.hex() for place, root in made.items() if place.level}
        if peaks.size in seals:
            roots[peaks.size] = root_of(peaks)
        keys += _key(entry, keys)
    largest = max(seals, default=0)
    if largest > peaks.size:
        yield _cut(largest, peaks.size)
    for number in _entries_of_differing(expected, subtrees):
        if number <= peaks.size or largest <= peaks.size:  # one cut is named once
            yield _subtree_differs(number)
    for size, note in seals.items():
        if size <= peaks.size and not _fits(note, size, roots[size], keys):
            yield _seal_differs(size)


def _leaf(entry: Stored) -> Hash:
    try:
        return leaf_hash(entry.digest)
    except ValueError:  # the audit names the entry
        return b""


def _key(entry: Stored, before: list[PublicKey]) -> list[PublicKey]:
    if entry.kind != KEY_ADOPTED:
        return []
    try:
        adopted = adopted_by(
            entry.number, parse_canonical(entry.body), before[-1] if before else None
        )
    except CanonicalError:  # the audit names the entry
        return []
    return [adopted.key] if adopted and adopted.is_proved else []


def _fits(text: str, size: int, root: Hash, keys: list[PublicKey]) -> bool:
    try:
        note = from_text(text)
        checkpoint = from_body(note.text)
        return bool(signers(note, keys)) and (checkpoint.size, checkpoint.root) == (size, root)
    except NoteError:
        return False


def _entries_of_differing(expected: Mapping[int, str], found: Mapping[int, str]) -> list[int]:
    """Give the last entry under each subtree that is not as it should be."""
    differing = {p for p in expected.keys() | found.keys() if expected.get(p) != found.get(p)}
    return sorted({_last_entry(place) for place in differing})


def _last_entry(place: int) -> int:
    """Give the number of the last entry under a subtree."""
    level, position = divmod(place, 1 << POSITION_BITS)
    return (position + 1) << level


def _subtree_differs(number: int) -> Fault:
    return Fault(
        number=number,
        code="subtree-differs",
        sentence=f"The tree up to entry {number} is not the one that the entries make.",
        sentence_ru=f"Дерево до записи {number} не то, которое составляют записи.",
    )


def _seal_differs(size: int) -> Fault:
    return Fault(
        number=size,
        code="seal-differs",
        sentence=f"The checkpoint of {size} entries does not fit the entries, or nobody signed it.",
        sentence_ru=f"Контрольная точка {size} записей не соответствует записям или не подписана.",
    )


def _cut(size: int, found: int) -> Fault:
    return Fault(
        number=found + 1,
        code="entries-cut",
        sentence=f"A checkpoint of {size} entries was signed, and only {found} are there.",
        sentence_ru=f"Была подписана контрольная точка {size} записей, а их только {found}.",
    )
