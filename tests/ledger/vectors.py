"""Vectors for proofs and checkpoints: what must hold, and every way in which it must not.

In the manner of transparency-dev/merkle: each vector has a description and says whether it holds.
The vectors stand in tests/golden/ledger and are for other implementations too; this module makes
them (``SERVANDA_REWRITE_GOLDEN=1``).
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from servanda.ledger.checkpoint import Checkpoint, body_of, cosign, signed
from servanda.ledger.note import Note, Scheme, SecretKey, Signature, key_to_text, to_text
from servanda.ledger.tree import leaf_hash, node_hash
from tests.ledger.tree_oracle import slow_consistency, slow_inclusion, slow_root

Vector = dict[str, Any]
LEAVES = [leaf_hash(f"{number:064x}") for number in range(1, 70)]
OTHER = leaf_hash("ee" * 32)


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


# -- inclusion ------------------------------------------------------------------------------------

INCLUSION = [(0, 1), (0, 2), (1, 2), (2, 3), (0, 5), (4, 5), (3, 7), (6, 7), (0, 8), (7, 8),
             (12, 13), (20, 33), (32, 33), (40, 64), (63, 64), (64, 65), (5, 69),
             (68, 69)]  # fmt: skip


def inclusion_vectors() -> Iterator[Vector]:
    for index, size in INCLUSION:
        proof = slow_inclusion(index, LEAVES[:size])
        root = slow_root(LEAVES[:size])
        good = {"leaf": LEAVES[index], "index": index, "size": size, "proof": proof, "root": root}
        yield _inclusion(good, f"leaf {index} of {size}", holds=True)
        for how, change in _bad_inclusion(good):
            yield _inclusion(good | change, f"leaf {index} of {size}, {how}", holds=False)


def _bad_inclusion(good: Vector) -> Iterator[tuple[str, Vector]]:
    index, size, proof, root = good["index"], good["size"], good["proof"], good["root"]
    yield "another leaf", {"leaf": OTHER}
    yield "another root", {"root": OTHER}
    yield "the index of no leaf", {"index": size}
    yield "an index below zero", {"index": -1}
    yield "a hash too many at its end", {"proof": [*proof, root]}
    yield "a hash too many at its beginning", {"proof": [OTHER, *proof]}
    yield "the leaf once more in its proof", {"proof": [good["leaf"], *proof]}
    yield "a short root", {"root": root[:-1]}
    yield "a long leaf", {"leaf": good["leaf"] + b"\0"}
    if proof:
        yield "no proof", {"proof": []}
        yield "the last hash missing", {"proof": proof[:-1]}
        yield "the first hash missing", {"proof": proof[1:]}
        yield (
            "a bit of its proof changed",
            {"proof": [bytes([proof[0][0] ^ 1]) + proof[0][1:], *proof[1:]]},
        )
        yield "an empty hash in its proof", {"proof": [*proof[:-1], b""]}
        yield "the place of its neighbour", {"index": index ^ 1 if index ^ 1 < size else index - 1}
        yield (
            "a node offered as leaf",
            {"leaf": node_hash(good["leaf"], proof[0]), "proof": proof[1:]},
        )
        yield "a tree of one leaf", {"index": 0, "size": 1}
    if len(set(proof)) > 1:
        yield "its proof the wrong way round", {"proof": proof[::-1]}


def _inclusion(values: Vector, desc: str, *, holds: bool) -> Vector:
    return {
        "desc": desc,
        "holds": holds,
        "leaf": b64(values["leaf"]),
        "index": values["index"],
        "size": values["size"],
        "proof": [b64(part) for part in values["proof"]],
        "root": b64(values["root"]),
    }


# -- consistency ----------------------------------------------------------------------------------

CONSISTENCY = [(0, 0), (0, 5), (1, 1), (1, 2), (2, 3), (3, 4), (4, 7), (6, 8), (8, 8), (7, 33),
               (32, 33), (33, 64), (64, 65), (13, 69), (68, 69)]  # fmt: skip


def consistency_vectors() -> Iterator[Vector]:
    for earlier, later in CONSISTENCY:
        good = {
            "earlier": earlier,
            "earlier_root": slow_root(LEAVES[:earlier]),
            "later": later,
            "later_root": slow_root(LEAVES[:later]),
            "proof": slow_consistency(earlier, LEAVES[:later]),
        }
        yield _consistency(good, f"{earlier} to {later}", holds=True)
        for how, change in _bad_consistency(good):
            yield _consistency(good | change, f"{earlier} to {later}, {how}", holds=False)


def _bad_consistency(good: Vector) -> Iterator[tuple[str, Vector]]:
    earlier, later, proof = good["earlier"], good["later"], good["proof"]
    yield "another root before", {"earlier_root": OTHER}
    yield "a hash too many at its end", {"proof": [*proof, OTHER]}
    yield "a hash too many at its beginning", {"proof": [OTHER, *proof]}
    yield "a size below zero", {"earlier": -1}
    yield "an earlier tree that is larger", {"earlier": later + 1}
    yield "a short root before", {"earlier_root": good["earlier_root"][:-1]}
    yield "a long root after", {"later_root": good["later_root"] + b"\0"}
    if earlier:  # that any tree begins with the empty one needs no proof
        yield "another root after", {"later_root": OTHER}
    if 0 < earlier < later:
        yield (
            "the roots exchanged",
            {"earlier_root": good["later_root"], "later_root": good["earlier_root"]},
        )
        yield "a forked tree after", {"later_root": slow_root([*LEAVES[: later - 1], OTHER])}
        yield "a rewritten tree before", {"earlier_root": slow_root([OTHER, *LEAVES[1:earlier]])}
    if proof:
        yield "no proof", {"proof": []}
        yield "the last hash missing", {"proof": proof[:-1]}
        yield "the first hash missing", {"proof": proof[1:]}
        yield (
            "a bit of its proof changed",
            {"proof": [*proof[:-1], proof[-1][:-1] + bytes([proof[-1][-1] ^ 128])]},
        )
        yield "an empty hash in its proof", {"proof": [b"", *proof[1:]]}
    if len(set(proof)) > 1:
        yield "its proof the wrong way round", {"proof": proof[::-1]}


def _consistency(values: Vector, desc: str, *, holds: bool) -> Vector:
    return {
        "desc": desc,
        "holds": holds,
        "earlier": values["earlier"],
        "earlier_root": b64(values["earlier_root"]),
        "later": values["later"],
        "later_root": b64(values["later_root"]),
        "proof": [b64(part) for part in values["proof"]],
    }


# -- checkpoints ----------------------------------------------------------------------------------

ORIGIN = "register.example/ledger"
LEDGER = SecretKey(
    name=ORIGIN, scheme=Scheme.NOTE, private=Ed25519PrivateKey.from_private_bytes(b"\1" * 32)
)
IMPOSTOR = SecretKey(
    name=ORIGIN, scheme=Scheme.NOTE, private=Ed25519PrivateKey.from_private_bytes(b"\2" * 32)
)
WITNESS = SecretKey(
    name="witness.example",
    scheme=Scheme.COSIGNATURE,
    private=Ed25519PrivateKey.from_private_bytes(b"\3" * 32),
)
SEEN = 1_541_150_000  # 2 November 2018


def checkpoint_vectors() -> Iterator[Vector]:
    keys = {
        "origin": ORIGIN,
        "key": key_to_text(LEDGER.public),
        "witness": key_to_text(WITNESS.public),
    }
    for size in (0, 1, 69):
        note, cosigned = _signed_both(size)
        yield keys | {"desc": f"{size} entries", "holds": True, "note": to_text(note)}
        yield keys | {"desc": f"{size} entries, cosigned", "holds": True, "note": to_text(cosigned)}
    for how, text in _bad_checkpoints(*_signed_both(69)):
        yield keys | {"desc": how, "holds": False, "note": text}


def _signed_both(size: int) -> tuple[Note, Note]:
    """Sign the checkpoint of a size, and let the witness cosign it."""
    note = signed(Checkpoint(origin=ORIGIN, size=size, root=slow_root(LEAVES[:size])), LEDGER)
    seen = cosign(note.text, WITNESS, SEEN)
    return note, Note(text=note.text, signatures=(*note.signatures, seen))


def _signed(text: str, key: SecretKey = LEDGER) -> str:
    value = key.private.sign(text.encode())
    by = Signature(name=key.public.name, key_id=key.public.key_id, value=value)
    return to_text(Note(text=text, signatures=(by,)))


def _badly_said(note: Note) -> Iterator[tuple[str, str]]:
    """Give texts that the ledger's own key signed, and that are no checkpoints all the same."""
    origin, size, root, _ = note.text.split("\n")
    yield "a size with a zero before it", _signed(f"{origin}\n0{size}\n{root}\n")
    yield "a size with a plus", _signed(f"{origin}\n+{size}\n{root}\n")
    yield "a size below zero", _signed(f"{origin}\n-1\n{root}\n")
    yield "a size in other digits", _signed(f"{origin}\n٦٩\n{root}\n")
    yield "a size beyond all ledgers", _signed(f"{origin}\n{'9' * 17}\n{root}\n")
    yield "no size", _signed(f"{origin}\n\n{root}\n")
    yield "no root", _signed(f"{origin}\n{size}\n")
    yield "a short root", _signed(f"{origin}\n{size}\n{b64(b'x' * 31)}\n")
    yield "a long root", _signed(f"{origin}\n{size}\n{b64(b'x' * 33)}\n")
    yield "a root in hexadecimal", _signed(f"{origin}\n{size}\n{'ab' * 32}\n")
    yield "a line more", _signed(note.text + "and more\n")
    yield "no ledger", _signed(f"\n{size}\n{root}\n")
    yield "an unseen character in its text", _signed(f"{origin}\u200b\n{size}\n{root}\n")
    yield "a null byte in its text", _signed(f"{origin}\0\n{size}\n{root}\n")


def _bad_checkpoints(note: Note, cosigned: Note) -> Iterator[tuple[str, str]]:
    whole = to_text(note)
    root = note.text.split("\n")[2]
    line = whole.split("\n")[-2]
    yield "a digit of its size changed", whole.replace("\n69\n", "\n68\n")
    yield "a letter of its root changed", whole.replace(root[3], "B" if root[3] != "B" else "C", 1)
    yield "signed by another key of the same name", _signed(note.text, IMPOSTOR)
    yield "another ledger's", _signed(note.text.replace(ORIGIN, "elsewhere.example/ledger"))
    yield "not signed", note.text + "\n"
    yield "no empty line", note.text + line + "\n"
    yield "no last line feed", whole[:-1]
    yield "a line feed too many", whole + "\n"
    yield "a blank at its end", whole[:-1] + " \n"
    yield "carriage returns", whole.replace("\n", "\r\n")
    yield "a hyphen for the dash", whole.replace("— ", "- ")
    yield "two blanks before the signature", whole.replace(f"{ORIGIN} ", f"{ORIGIN}  ")
    yield "a signature without its padding", whole.replace("=\n", "\n")
    yield "padding bits that are not zero", whole.replace(line, _other_padding(line))
    yield "a signature cut short", whole.replace(line, line[:-8] + "AA==")
    yield "a signature of a key's id alone", whole.replace(line, f"— {ORIGIN} AAAAAA==")
    yield "a signature that is not Base64", whole.replace(line, line[:-8] + "%%%%%%%=")
    yield "signed twice", whole + line + "\n"
    yield from _badly_said(note)
    yield (
        "signed over its body alone, as a witness does",
        to_text(Note(text=note.text, signatures=(cosign(note.text, WITNESS, SEEN),))),
    )
    yield from _bad_cosignatures(note, cosigned)


def _bad_cosignatures(note: Note, cosigned: Note) -> Iterator[tuple[str, str]]:
    by, seen = cosigned.signatures

    def having(*signatures: Signature) -> str:
        return to_text(Note(text=note.text, signatures=(by, *signatures)))

    def of_witness(value: bytes) -> Signature:
        return Signature(name=seen.name, key_id=seen.key_id, value=value)

    other = Checkpoint(origin=ORIGIN, size=68, root=slow_root(LEAVES[:68]))
    yield "cosigned at another time", having(of_witness(bytes(7) + b"\1" + seen.value[8:]))
    yield "cosigned without a time", having(of_witness(seen.value[8:]))
    yield "cosigned with a longer time", having(of_witness(b"\0" + seen.value))
    yield "another checkpoint cosigned", having(cosign(body_of(other), WITNESS, SEEN))
    yield "cosigned twice", having(seen, seen)
    yield (
        "a bit of the cosignature changed",
        having(of_witness(seen.value[:-1] + bytes([seen.value[-1] ^ 1]))),
    )
    plain = WITNESS.private.sign(note.text.encode())
    yield "signed by the witness as if it kept the ledger", having(of_witness(plain))


def _other_padding(line: str) -> str:
    """Change the last digit of Base64 before its padding in a bit that no byte takes up."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    bare = line.rstrip("=")
    return bare[:-1] + digits[digits.index(bare[-1]) ^ 1] + "=" * (len(line) - len(bare))
