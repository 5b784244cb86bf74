"""Proofs that a tree holds an entry, and that a later tree begins with an earlier one.

RFC 9162, sections 2.1.3 and 2.1.4. Rules it keeps:

- making a proof is looking up: a proof is a list of stretches of leaves, each the root of a subtree
  that falls into perfect ones, so that a store is asked once for all of them;
- checking a proof asks nobody: it takes the proof, two sizes, and hashes, and raises on any doubt;
- a proof with a hash too many is as wrong as one with a hash too few.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from servanda.ledger.tree import EMPTY_ROOT, Hash, Place, cover, node_hash, subtree_root

HASH_BYTES = 32


class ProofError(ValueError):
    """A proof that does not prove what it is said to."""


class Stretch(NamedTuple):
    """Leaves from ``begin`` up to ``end``, without ``end``."""

    begin: int
    end: int


# -- making ---------------------------------------------------------------------------------------


def inclusion(index: int, size: int) -> tuple[Stretch, ...]:
    """Name the subtrees whose roots prove a leaf, from the leaf's neighbour up (2.1.3.1).

    Raises:
        ProofError: a tree of that size has no such leaf.
    """
    if not 0 <= index < size:
        raise ProofError(f"A tree of {size} leaves has no leaf {index}; ask for one below {size}.")
    stretches: list[Stretch] = []
    begin, end = 0, size
    while end - begin > 1:
        middle = begin + _split(end - begin)
        if index < middle:
            stretches.append(Stretch(middle, end))
            end = middle
        else:
            stretches.append(Stretch(begin, middle))
            begin = middle
    return tuple(reversed(stretches))


def consistency(earlier: int, later: int) -> tuple[Stretch, ...]:
    """Name the subtrees whose roots prove that one tree begins with another (2.1.4.1).

    Raises:
        ProofError: the earlier tree is not the smaller one.
    """
    if not 0 <= earlier <= later:
        raise ProofError(f"A tree of {later} leaves cannot begin with one of {earlier}.")
    if earlier in {0, later}:
        return ()
    stretches: list[Stretch] = []
    begin, end = 0, later
    while end != earlier:
        middle = begin + _split(end - begin)
        if earlier <= middle:
            stretches.append(Stretch(middle, end))
            end = middle
        else:
            stretches.append(Stretch(begin, middle))
            begin = middle
    if begin > 0:  # otherwise it is the earlier tree itself, whose root the other side has
        stretches.append(Stretch(begin, end))
    return tuple(reversed(stretches))


def places_for(stretches: Iterable[Stretch]) -> frozenset[Place]:
    """Name the perfect subtrees that must be looked up for some stretches."""
    return frozenset(place for stretch in stretches for place in cover(*stretch))


def roots_for(stretches: Iterable[Stretch], known: Mapping[Place, Hash]) -> tuple[Hash, ...]:
    """Make the proof of its stretches from the perfect subtrees looked up."""
    return tuple(subtree_root(known, *stretch) for stretch in stretches)


def _split(size: int) -> int:
    """Give the largest power of two below a size above 1."""
    return 1 << ((size - 1).bit_length() - 1)


# -- checking -------------------------------------------------------------------------------------


def check_inclusion(
    leaf: Hash, *, index: int, size: int, proof: Sequence[Hash], root: Hash
) -> None:
    """Make sure that the tree of a size and root holds the leaf at an index (2.1.3.2).

    Raises:
        ProofError: it is not proved.
    """
    _demand_hashes(leaf, root, *proof)
    if root_from_inclusion(leaf, index=index, size=size, proof=proof) != root:
        raise ProofError(f"The proof leads from leaf {index} to another root than the tree's.")


def root_from_inclusion(leaf: Hash, *, index: int, size: int, proof: Sequence[Hash]) -> Hash:
    """Give the root that a proof of inclusion leads to.

    Raises:
        ProofError: the proof is not of the length that the index and size demand.
    """
    stretches = inclusion(index, size)
    _demand_length(len(proof), len(stretches))
    root = leaf
    for (begin, _), other in zip(stretches, proof, strict=True):
        root = node_hash(root, other) if begin > index else node_hash(other, root)
    return root


def check_consistency(
    *, earlier: int, earlier_root: Hash, later: int, later_root: Hash, proof: Sequence[Hash]
) -> None:
    """Make sure that the later tree begins with the earlier one, entry for entry (2.1.4.2).

    Raises:
        ProofError: it is not proved.
    """
    _demand_hashes(earlier_root, later_root, *proof)
    stretches = consistency(earlier, later)
    _demand_length(len(proof), len(stretches))
    if earlier == later:
        _demand_same(earlier_root, later_root, f"Two trees of {earlier} leaves differ")
        return
    if earlier == 0:
        _demand_same(earlier_root, EMPTY_ROOT, "A tree without leaves has another root")
        return
    old, new = _both_roots(earlier, earlier_root, stretches, proof)
    _demand_same(old, earlier_root, f"The proof does not lead to the root at {earlier} leaves")
    _demand_same(new, later_root, f"The proof does not lead to the root at {later} leaves")


def _both_roots(
    earlier: int, earlier_root: Hash, stretches: Sequence[Stretch], proof: Sequence[Hash]
) -> tuple[Hash, Hash]:
    """Fold a proof into the root of the earlier tree and that of the later one."""
    starts_with_own = stretches[0].end == earlier
    old = new = proof[0] if starts_with_own else earlier_root
    first = 1 if starts_with_own else 0
    for (begin, _), other in zip(stretches[first:], proof[first:], strict=True):
        if begin >= earlier:
            new = node_hash(new, other)
        else:
            old, new = node_hash(other, old), node_hash(other, new)
    return old, new


def _demand_length(found: int, due: int) -> None:
    if found != due:
        raise ProofError(f"The proof has {found} hashes where it takes {due}.")


def _demand_hashes(*hashes: Hash) -> None:
    for value in hashes:
        if len(value) != HASH_BYTES:
            raise ProofError(f"A hash has {len(value)} bytes where it takes {HASH_BYTES}.")


def _demand_same(found: Hash, due: Hash, sentence: str) -> None:
    if found != due:
        raise ProofError(f"{sentence}: {found.hex()[:12]}… is not {due.hex()[:12]}….")
