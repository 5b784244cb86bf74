from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger.proofs import consistency, inclusion, places_for, roots_for
from servanda.ledger.tree import (
    EMPTY_ROOT,
    Peaks,
    Place,
    cover,
    extended,
    leaf_hash,
    node_hash,
    peaks_of,
    perfect_subtrees,
    places_of_peaks,
    root_of,
    subtree_root,
)
from tests.ledger.tree_oracle import slow_consistency, slow_inclusion, slow_root

LEAVES = [leaf_hash(f"{number:064x}") for number in range(200)]
SUBTREES = dict(perfect_subtrees(LEAVES))
sizes = st.integers(0, len(LEAVES))


def test_no_leaves():
    assert root_of(Peaks()) == EMPTY_ROOT == hashlib.sha256(b"").digest()


def test_one_leaf_is_its_own_root():
    assert root_of(peaks_of(LEAVES[:1])) == LEAVES[0]


def test_a_leaf_and_a_node_over_the_same_bytes_differ():
    left, right = LEAVES[:2]
    assert node_hash(left, right) != hashlib.sha256(b"\0" + left + right).digest()


def test_a_leaf_is_the_digest_of_its_entry_as_bytes():
    assert leaf_hash("ff" * 32) == hashlib.sha256(b"\0" + b"\xff" * 32).digest()


@given(sizes)
def test_root_is_that_of_the_definition(size):
    assert root_of(peaks_of(LEAVES[:size])) == slow_root(LEAVES[:size])


@given(sizes)
def test_peaks_are_perfect_subtrees(size):
    kept = tuple(SUBTREES[place] for place in places_of_peaks(size))
    assert peaks_of(LEAVES[:size]) == Peaks(size=size, roots=kept)
    assert len(kept) == size.bit_count()


@given(st.integers(0, len(LEAVES) - 1))
def test_extending_makes_what_building_anew_makes(size):
    after, made = extended(peaks_of(LEAVES[:size]), LEAVES[size])
    assert after == peaks_of(LEAVES[: size + 1])
    assert made == {place: SUBTREES[place] for place in made}


def test_extending_costs_two_hashes_a_leaf_on_average():
    assert len(SUBTREES) == 2 * len(LEAVES) - len(LEAVES).bit_count()


@pytest.mark.parametrize(
    ("begin", "end", "places"),
    [
        (0, 0, ()),
        (0, 1, (Place(0, 0),)),
        (0, 7, (Place(2, 0), Place(1, 2), Place(0, 6))),
        (4, 7, (Place(1, 2), Place(0, 6))),
        (8, 16, (Place(3, 1),)),
    ],
)
def test_cover(begin, end, places):
    assert cover(begin, end) == places


@given(sizes.filter(bool), st.data())
def test_proofs_of_inclusion_are_those_of_the_definition(size, data):
    index = data.draw(st.integers(0, size - 1))
    made = roots_for(inclusion(index, size), SUBTREES)
    assert list(made) == slow_inclusion(index, LEAVES[:size])


@given(sizes, st.data())
def test_proofs_of_consistency_are_those_of_the_definition(later, data):
    earlier = data.draw(st.integers(0, later))
    made = roots_for(consistency(earlier, later), SUBTREES)
    assert list(made) == slow_consistency(earlier, LEAVES[:later])


@given(sizes.filter(bool), st.data())
def test_a_proof_needs_few_lookups(size, data):
    index = data.draw(st.integers(0, size - 1))
    assert len(places_for(inclusion(index, size))) <= 2 * size.bit_length()


def test_a_subtree_of_a_part():
    assert subtree_root(SUBTREES, 64, 99) == slow_root(LEAVES[64:99])
