"""The Merkle tree of the ledger, kept beside it: what is added costs the same at any size.

Roots of full perfect subtrees are stored once and never change; leaves are not stored, since an
entry's digest gives its leaf. ``verify`` makes every stored root again.
"""

from __future__ import annotations

from collections.abc import Iterable

from servanda.ledger.entry import Entry
from servanda.ledger.proofs import Stretch, consistency, inclusion, places_for, roots_for
from servanda.ledger.tree import (
    Hash,
    Peaks,
    Place,
    extended,
    leaf_hash,
    places_of_peaks,
    root_of,
)
from servanda.register.models import Entry as EntryRow
from servanda.register.models import Subtree

POSITION_BITS = 56
_BATCH = 400


def place_number(place: Place) -> int:
    """Write a place as one number, the higher levels last."""
    return (place.level << POSITION_BITS) | place.position


def size() -> int:
    """Give the number of entries."""
    last = EntryRow.objects.order_by("-number").values_list("number", flat=True).first()
    return last or 0


def extend(entries: Iterable[Entry]) -> None:
    """Add entries just chained, and store the subtrees that they complete.

    Call it inside the transaction and under the lock in which they are appended.
    """
    entries = list(entries)
    if not entries:
        return
    peaks = _peaks(entries[0].number - 1)
    rows = []
    for entry in entries:
        peaks, made = extended(peaks, leaf_hash(entry.digest))
        rows += [
            Subtree(place=place_number(place), root=root.hex())
            for place, root in made.items()
            if place.level
        ]
    Subtree.objects.bulk_create(rows, batch_size=_BATCH)


def root(at: int) -> Hash:
    """Give the root of the tree over the first entries."""
    return root_of(_peaks(at))


def inclusion_proof(number: int, at: int) -> tuple[Hash, ...]:
    """Prove that an entry is among the first entries.

    Raises:
        ProofError: it is not.
    """
    return _proof(inclusion(number - 1, at))


def consistency_proof(earlier: int, later: int) -> tuple[Hash, ...]:
    """Prove that the tree over so many entries begins with that over fewer.

    Raises:
        ProofError: the sizes are the wrong way round.
    """
    return _proof(consistency(earlier, later))


def _peaks(at: int) -> Peaks:
    places = places_of_peaks(at)
    known = _known(places)
    return Peaks(size=at, roots=tuple(known[place] for place in places))


def _proof(stretches: tuple[Stretch, ...]) -> tuple[Hash, ...]:
    return roots_for(stretches, _known(places_for(stretches)))


def _known(places: Iterable[Place]) -> dict[Place, Hash]:
    """Look up subtrees, of any level, in two queries."""
    places = list(places)
    leaves = {place.position + 1: place for place in places if not place.level}
    higher = {place_number(place): place for place in places if place.level}
    known = {
        leaves[number]: leaf_hash(digest)
        for number, digest in EntryRow.objects.filter(number__in=list(leaves))
        .order_by()
        .values_list("number", "digest")
    }
    stored = Subtree.objects.filter(place__in=list(higher)).values_list("place", "root")
    return known | {higher[number]: bytes.fromhex(root) for number, root in stored}
