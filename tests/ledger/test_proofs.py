from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger.checkpoint import Checkpoint, checked, cosignatures
from servanda.ledger.note import NoteError, from_text, key_from_text, to_text
from servanda.ledger.proofs import (
    ProofError,
    check_consistency,
    check_inclusion,
    consistency,
    inclusion,
    roots_for,
)
from servanda.ledger.tree import leaf_hash, perfect_subtrees
from tests.ledger import vectors
from tests.ledger.tree_oracle import slow_root

GOLDEN = Path(__file__).parent.parent / "golden" / "ledger"
MADE = {
    "inclusion": vectors.inclusion_vectors,
    "consistency": vectors.consistency_vectors,
    "checkpoints": vectors.checkpoint_vectors,
}


def stored(name: str) -> list[vectors.Vector]:
    file = GOLDEN / f"{name}.json"
    if os.environ.get("SERVANDA_REWRITE_GOLDEN"):
        made = list(MADE[name]())
        file.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", "utf-8")
    found: list[vectors.Vector] = json.loads(file.read_text("utf-8"))
    return found


INCLUSION, CONSISTENCY, CHECKPOINTS = map(stored, MADE)


def described(vector: vectors.Vector) -> str:
    return str(vector["desc"])


@pytest.mark.parametrize("vector", INCLUSION, ids=described)
def test_inclusion(vector):
    def check() -> None:
        check_inclusion(
            base64.b64decode(vector["leaf"]),
            index=vector["index"],
            size=vector["size"],
            proof=[base64.b64decode(part) for part in vector["proof"]],
            root=base64.b64decode(vector["root"]),
        )

    demand(check, vector, ProofError)


@pytest.mark.parametrize("vector", CONSISTENCY, ids=described)
def test_consistency(vector):
    def check() -> None:
        check_consistency(
            earlier=vector["earlier"],
            earlier_root=base64.b64decode(vector["earlier_root"]),
            later=vector["later"],
            later_root=base64.b64decode(vector["later_root"]),
            proof=[base64.b64decode(part) for part in vector["proof"]],
        )

    demand(check, vector, ProofError)


@pytest.mark.parametrize("vector", CHECKPOINTS, ids=described)
def test_checkpoint(vector):
    def check() -> None:
        note = from_text(vector["note"])
        checked(note, [key_from_text(vector["key"])], origin=vector["origin"])
        cosignatures(note, [key_from_text(vector["witness"])])
        assert to_text(note) == vector["note"]

    demand(check, vector, NoteError)


def demand(check, vector, error):
    if vector["holds"]:
        check()
    else:
        with pytest.raises(error):
            check()


def test_vectors_are_many_most_of_them_bad_and_each_says_what_it_is():
    for every in (INCLUSION, CONSISTENCY, CHECKPOINTS):
        assert len({vector["desc"] for vector in every}) == len(every)
    every = INCLUSION + CONSISTENCY + CHECKPOINTS
    bad = [vector for vector in every if not vector["holds"]]
    assert len(bad) > 400
    assert len(bad) > 0.9 * len(every)


@pytest.mark.parametrize("name", MADE)
def test_vectors_are_those_made(name):
    assert stored(name) == json.loads(json.dumps(list(MADE[name]())))


def test_a_cosignature_says_when():
    vector = next(v for v in CHECKPOINTS if v["desc"] == "69 entries, cosigned")
    witness = key_from_text(vector["witness"])
    (seen,) = cosignatures(from_text(vector["note"]), [witness])
    assert (seen.witness, seen.at) == (witness, vectors.SEEN)
    checkpoint = checked(
        from_text(vector["note"]), [key_from_text(vector["key"])], origin=vectors.ORIGIN
    )
    root = slow_root(vectors.LEAVES)
    assert checkpoint == Checkpoint(origin=vectors.ORIGIN, size=69, root=root)


@given(st.integers(1, 300), st.data())
def test_no_other_leaf_is_proved(size, data):
    leaves = [leaf_hash(f"{number:064x}") for number in range(size)]
    known = dict(perfect_subtrees(leaves))
    index, other = (data.draw(st.integers(0, size - 1)) for _ in range(2))
    proof = roots_for(inclusion(index, size), known)
    root = slow_root(leaves)
    check_inclusion(leaves[index], index=index, size=size, proof=proof, root=root)
    if other != index:
        with pytest.raises(ProofError):
            check_inclusion(leaves[other], index=index, size=size, proof=proof, root=root)
        with pytest.raises(ProofError):
            check_inclusion(leaves[index], index=other, size=size, proof=proof, root=root)


@given(st.integers(1, 300), st.data())
def test_no_other_history_is_proved(later, data):
    leaves = [leaf_hash(f"{number:064x}") for number in range(later)]
    earlier = data.draw(st.integers(1, later))
    changed = data.draw(st.integers(0, earlier - 1))
    proof = roots_for(consistency(earlier, later), dict(perfect_subtrees(leaves)))
    root, old = slow_root(leaves), slow_root(leaves[:earlier])
    check_consistency(earlier=earlier, earlier_root=old, later=later, later_root=root, proof=proof)
    forged = [*leaves[:changed], leaf_hash("ff" * 32), *leaves[changed + 1 : earlier]]
    with pytest.raises(ProofError):
        check_consistency(
            earlier=earlier, earlier_root=slow_root(forged), later=later, later_root=root,
            proof=proof,
        )  # fmt: skip
