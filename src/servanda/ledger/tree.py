"""The Merkle tree over the entries: one short value that stands for all of them, in their order.

The tree is that of RFC 9162, section 2.1, with SHA-256. Rules it keeps:

- a leaf and a node never share an input: their first bytes are 0 and 1;
- a leaf's data is the digest of its entry, 32 bytes; entry 1 is leaf 0;
- what has been added is never hashed again: a tree is extended from its *peaks*, the roots of the
  perfect subtrees it falls into, of which there are as many as ones in its size;
- a perfect subtree, once full, never changes, so that its root can be kept for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Hash: TypeAlias = bytes
"""SHA-256, 32 bytes."""

EMPTY_ROOT: Hash = hashlib.sha256().digest()
"""The root of a tree without leaves (RFC 9162, 2.1.1)."""


class Place(NamedTuple):
    """Where the root of a perfect subtree stands: over leaves ``position * 2**level`` and on."""

    level: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Peaks:
    """A tree as far as its future depends on it: its size and the roots of its perfect subtrees."""

    size: int = 0
    roots: tuple[Hash, ...] = ()
    """The largest subtree, that of the first leaves, first."""


def leaf_hash(digest: str) -> Hash:
    """Hash an entry's digest, 64 hexadecimal digits, as a leaf (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x00" + bytes.fromhex(digest)).digest()


def node_hash(left: Hash, right: Hash) -> Hash:
    """Hash two subtrees that stand beside each other (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def places_of_peaks(size: int) -> tuple[Place, ...]:
    """Tell where the peaks of a tree of this size stand, the largest first."""
    return cover(0, size)


def extended(peaks: Peaks, leaf: Hash) -> tuple[Peaks, dict[Place, Hash]]:
    """Add a leaf, and give the subtrees that became perfect by it, the leaf's own included.

    On average two hashes a leaf, whatever the size of the tree.
    """
    roots = list(peaks.roots)
    here = Place(0, peaks.size)
    made = {here: leaf}
    root = leaf
    while here.position % 2:
        root = node_hash(roots.pop(), root)
        here = Place(here.level + 1, here.position // 2)
        made[here] = root
    return Peaks(size=peaks.size + 1, roots=(*roots, root)), made


def root_of(peaks: Peaks) -> Hash:
    """Give the root of the tree (RFC 9162, 2.1.1)."""
    return folded(peaks.roots) if peaks.roots else EMPTY_ROOT


def folded(roots: Iterable[Hash]) -> Hash:
    """Join the roots of neighbouring subtrees, larger to smaller, into the root of all of them."""
    *larger, root = roots
    for left in reversed(larger):
        root = node_hash(left, root)
    return root


def cover(begin: int, end: int) -> tuple[Place, ...]:
    """Split the leaves from ``begin`` up to ``end`` into perfect subtrees, from left to right.

    ``begin`` must be a multiple of the largest power of two that is at most ``end - begin``, as it
    is for every part of a tree (RFC 9162, 2.1.2); the subtrees then fall in size.
    """
    places = []
    while begin < end:
        level = (end - begin).bit_length() - 1
        places.append(Place(level, begin >> level))
        begin += 1 << level
    return tuple(places)


def subtree_root(known: Mapping[Place, Hash], begin: int, end: int) -> Hash:
    """Give the root over the leaves from ``begin`` up to ``end`` of perfect subtrees known."""
    return folded(known[place] for place in cover(begin, end))


def peaks_of(leaves: Iterable[Hash]) -> Peaks:
    """Build a tree from nothing, in memory that grows with the logarithm of its size."""
    roots: list[Hash] = []
    size = 0
    for leaf in leaves:
        root, index = leaf, size
        while index & 1:
            root = hashlib.sha256(b"\x01" + roots.pop() + root).digest()
            index >>= 1
        roots.append(root)
        size += 1
    return Peaks(size=size, roots=tuple(roots))


def perfect_subtrees(leaves: Iterable[Hash]) -> Iterator[tuple[Place, Hash]]:
    """Give every perfect subtree over the leaves, in the order in which they become perfect."""
    peaks = Peaks()
    for leaf in leaves:
        peaks, made = extended(peaks, leaf)
        yield from made.items()
