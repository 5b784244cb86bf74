"""Signed notes: a short text and the signatures of those who vouch for it.

The form is C2SP ``signed-note``; the keys are Ed25519 (RFC 8032). Rules it keeps:

- a note has one spelling: what ``from_text`` reads, ``to_text`` writes again byte for byte;
- a signature by a key that is not known proves nothing and does no harm: it is kept and not asked;
- a signature that names a known key and does not fit is refused, whatever others say;
- a key that is signed with is known by its name and the first bytes of its digest, so that a name
  keeps its meaning when its key is replaced.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import reprlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

KEY_BYTES = 32
_ID_BYTES = 4
_LEAD = "— "
_PRIVATE = "PRIVATE+KEY+"
_MAX_SIGNATURES = 100
"""More than any note has; what comes after them is not worth the time of a check."""


class NoteError(ValueError):
    """A text that is no signed note, or a signature that does not hold."""


class Scheme(IntEnum):
    """What a key signs (C2SP ``signed-note``, signature types)."""

    NOTE = 0x01
    """The text of the note."""
    COSIGNATURE = 0x04
    """The text and the time at which it was seen (C2SP ``tlog-cosignature``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signature under a note, as it stands there."""

    name: str
    """Of the key."""
    key_id: bytes
    value: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A text with its signatures."""

    text: str
    """One or more lines, each with its line feed."""
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """A key that signatures are checked with, under its name."""

    name: str
    scheme: Scheme
    raw: bytes

    def __post_init__(self) -> None:
        if not is_key_name(self.name):
            raise NoteError(f"{reprlib.repr(self.name)} cannot name a key; leave out blanks and +.")
        if len(self.raw) != KEY_BYTES:
            raise NoteError(f"An Ed25519 key has {KEY_BYTES} bytes, not {len(self.raw)}.")

    @property
    def key_id(self) -> bytes:
        """The first four bytes of the digest over name, scheme and key."""
        data = self.name.encode() + b"\n" + bytes([self.scheme]) + self.raw
        return hashlib.sha256(data).digest()[:_ID_BYTES]

    def fits(self, message: bytes, value: bytes) -> bool:
        """Tell whether a signature over a message is this key's."""
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(value, message)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretKey:
    """A key to sign with, under its name; it never shows itself."""

    name: str
    scheme: Scheme
    private: Ed25519PrivateKey

    @property
    def public(self) -> PublicKey:
        """The key others check with."""
        raw = self.private.public_key().public_bytes_raw()
        return PublicKey(name=self.name, scheme=self.scheme, raw=raw)

    def __repr__(self) -> str:
        return f"SecretKey(name={self.name!r})"


def is_key_name(name: str) -> bool:
    """Tell whether a key may bear this name: no blanks, no plus (C2SP ``signed-note``)."""
    return bool(name) and not any(c.isspace() or c == "+" or not c.isprintable() for c in name)


# -- as text --------------------------------------------------------------------------------------


def to_text(note: Note) -> str:
    """Write a note: its text, an empty line, a line for each signature."""
    lines = (f"{_LEAD}{s.name} {encoded(s.key_id + s.value)}\n" for s in note.signatures)
    return f"{note.text}\n{''.join(lines)}"


def from_text(raw: str) -> Note:
    """Read a note, and no text that ``to_text`` would write otherwise.

    Raises:
        NoteError: it is no signed note.
    """
    text, found, signed = raw.rpartition("\n\n")
    if not found or not text:
        raise NoteError("No signed note: an empty line between text and signatures is missing.")
    if any(not c.isprintable() and c != "\n" for c in text):
        raise NoteError("No signed note: its text holds a character that cannot be seen.")
    lines = signed.split("\n")
    if lines.pop() or not lines:
        raise NoteError("No signed note: it ends without a signature and its line feed.")
    if len(lines) > _MAX_SIGNATURES:
        raise NoteError(f"A note of {len(lines)} signatures; at most {_MAX_SIGNATURES} are read.")
    return Note(text=text + "\n", signatures=tuple(map(_signature, lines)))


def _signature(line: str) -> Signature:
    name, _, text = line.removeprefix(_LEAD).partition(" ")
    if not line.startswith(_LEAD) or not is_key_name(name):
        raise NoteError(f"{reprlib.repr(line)} is no line of a signature.")
    data = decoded(text)
    if len(data) <= _ID_BYTES:
        raise NoteError(f"The signature of {name} is cut short.")
    return Signature(name=name, key_id=data[:_ID_BYTES], value=data[_ID_BYTES:])


def key_to_text(key: PublicKey) -> str:
    """Write a public key as others are told it: name, id and key."""
    return f"{key.name}+{key.key_id.hex()}+{encoded(bytes([key.scheme]) + key.raw)}"


def key_from_text(raw: str) -> PublicKey:
    """Read a public key.

    Raises:
        NoteError: it is none, or its id is that of another key.
    """
    name, _, rest = raw.partition("+")
    key_id, _, text = rest.partition("+")
    data = decoded(text)
    if not data or data[0] not in {scheme.value for scheme in Scheme}:
        raise NoteError(f"{reprlib.repr(raw)} is no key of a kind that is known here.")
    key = PublicKey(name=name, scheme=Scheme(data[0]), raw=data[1:])
    if key.key_id.hex() != key_id:
        raise NoteError(f"The key {name} has the id {key.key_id.hex()}, not {key_id}.")
    return key


def secret_to_text(key: SecretKey) -> str:
    """Write a key to sign with, for a file or a variable that nobody else reads."""
    public = key.public
    data = encoded(bytes([key.scheme]) + key.private.private_bytes_raw())
    return f"{_PRIVATE}{public.name}+{public.key_id.hex()}+{data}"


def secret_from_text(raw: str) -> SecretKey:
    """Read a key to sign with.

    Raises:
        NoteError: it is none; the message does not show it.
    """
    try:
        key = _secret_of(raw)
        if secret_to_text(key) == raw:
            return key
    except (ValueError, IndexError):
        pass
    raise NoteError("This is no key to sign with.")


def _secret_of(raw: str) -> SecretKey:
    name, _, text = raw.removeprefix(_PRIVATE).split("+", 2)
    data = decoded(text)
    private = Ed25519PrivateKey.from_private_bytes(data[1:])
    return SecretKey(name=name, scheme=Scheme(data[0]), private=private)


def decoded(text: str) -> bytes:
    """Read Base64 in its one spelling (RFC 4648, 3.5: padding bits are zero).

    Raises:
        NoteError: it is no Base64, or not the one spelling of its bytes.
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteError(f"{reprlib.repr(text)} is not Base64.") from error
    if encoded(data) != text:
        raise NoteError(f"{reprlib.repr(text)} is not the one Base64 of its bytes.")
    return data


def encoded(data: bytes) -> str:
    """Write bytes as Base64 (RFC 4648, 4)."""
    return base64.b64encode(data).decode()


# -- signing and checking -------------------------------------------------------------------------


def sign(text: str, key: SecretKey) -> Signature:
    """Sign a text with a key of the scheme ``NOTE``."""
    public = key.public
    value = key.private.sign(text.encode())
    return Signature(name=public.name, key_id=public.key_id, value=value)


def signers(note: Note, keys: Iterable[PublicKey]) -> tuple[PublicKey, ...]:
    """Give those of the keys, of the scheme ``NOTE``, that signed a note.

    Raises:
        NoteError: a signature names one of them and does not fit, or one key signed twice.
    """
    message = note.text.encode()
    found: list[PublicKey] = []
    for key in keys:
        values = values_by(note, key)
        if any(not key.fits(message, value) for value in values):
            raise NoteError(f"The signature of {key.name} does not fit the note.")
        found += [key] if values else []
    return tuple(found)


def values_by(note: Note, key: PublicKey) -> tuple[bytes, ...]:
    """Give the signature that names a key, if there is one.

    Raises:
        NoteError: there are two.
    """
    values = tuple(s.value for s in note.signatures if (s.name, s.key_id) == (key.name, key.key_id))
    if len(values) > 1:
        raise NoteError(f"{key.name} signed the note twice.")
    return values
