"""Checkpoints: the size and root of the tree at one moment, signed, and cosigned by witnesses.

The forms are C2SP ``tlog-checkpoint`` and ``tlog-cosignature``. Rules it keeps:

- whoever holds a checkpoint can tell for ever whether a later tree begins with that one;
- a checkpoint has one spelling; what does not fit it is refused, not repaired;
- a witness vouches that it saw this checkpoint at a time and that it followed all that it saw
  before; it says nothing of what the entries mean.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from servanda.ledger.note import (
    Note,
    NoteError,
    PublicKey,
    SecretKey,
    Signature,
    decoded,
    encoded,
    sign,
    signers,
    values_by,
)
from servanda.ledger.proofs import HASH_BYTES
from servanda.ledger.tree import Hash

_SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
_TIME = struct.Struct(">Q")
_COSIGNATURE_BYTES = _TIME.size + 64
_LINES = 4  # three, and nothing after the last line feed


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The whole ledger in three lines."""

    origin: str
    """Which ledger: a name without a scheme, such as ``treaties.example.org/ledger``."""
    size: int
    root: Hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Cosignature:
    """A witness's word."""

    witness: PublicKey
    at: int
    """When it saw the checkpoint, in seconds since 1970 (POSIX)."""


def body_of(checkpoint: Checkpoint) -> str:
    """Write the text of a checkpoint, that which is signed."""
    root = encoded(checkpoint.root)
    return f"{checkpoint.origin}\n{checkpoint.size}\n{root}\n"


def from_body(text: str) -> Checkpoint:
    """Read the text of a checkpoint.

    Raises:
        NoteError: it is none, or has lines this version does not know.
    """
    lines = text.split("\n")
    if len(lines) != _LINES or lines[-1] or not lines[0]:
        raise NoteError("No checkpoint: it takes a line for the ledger, its size and its root.")
    if not _SIZE.fullmatch(lines[1]):
        raise NoteError(f"No checkpoint: “{lines[1][:40]}” is not a number of entries.")
    root = decoded(lines[2])
    if len(root) != HASH_BYTES:
        raise NoteError(f"No checkpoint: its root has {len(root)} bytes, not {HASH_BYTES}.")
    return Checkpoint(origin=lines[0], size=int(lines[1]), root=root)


def signed(checkpoint: Checkpoint, key: SecretKey) -> Note:
    """Sign a checkpoint as the ledger's keeper."""
    text = body_of(checkpoint)
    return Note(text=text, signatures=(sign(text, key),))


def checked(note: Note, keys: Iterable[PublicKey], *, origin: str) -> Checkpoint:
    """Give the checkpoint of a note that one of the ledger's keys signed.

    Raises:
        NoteError: no key signed it, a signature does not fit, or it is another ledger's.
    """
    if not signers(note, keys):
        raise NoteError("None of the ledger's keys signed this checkpoint.")
    checkpoint = from_body(note.text)
    if checkpoint.origin != origin:
        raise NoteError(f"The checkpoint is that of “{checkpoint.origin}”, not of “{origin}”.")
    return checkpoint


# -- witnesses ------------------------------------------------------------------------------------


def cosign(text: str, key: SecretKey, at: int) -> Signature:
    """Cosign the text of a checkpoint with a key of the scheme ``COSIGNATURE``.

    Args:
        text: the text of the checkpoint.
        key: the witness's.
        at: the time of seeing it, in seconds since 1970.
    """
    public = key.public
    value = _TIME.pack(at) + key.private.sign(_cosigned(text, at))
    return Signature(name=public.name, key_id=public.key_id, value=value)


def cosignatures(note: Note, witnesses: Iterable[PublicKey]) -> tuple[Cosignature, ...]:
    """Give the words of those of the witnesses that cosigned a checkpoint.

    Raises:
        NoteError: a cosignature names one of them and does not fit.
    """
    return tuple(
        Cosignature(witness=witness, at=_seen_at(note.text, value, witness))
        for witness in witnesses
        for value in values_by(note, witness)
    )


def _seen_at(text: str, value: bytes, witness: PublicKey) -> int:
    if len(value) == _COSIGNATURE_BYTES:
        (at,) = _TIME.unpack_from(value)
        if witness.fits(_cosigned(text, at), value[_TIME.size :]):
            return int(at)
    raise NoteError(f"The cosignature of {witness.name} does not fit the checkpoint.")


def _cosigned(text: str, at: int) -> bytes:
    return f"cosignature/v1\ntime {at}\n{text}".encode()
