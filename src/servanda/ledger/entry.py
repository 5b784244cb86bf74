"""The entry of the ledger, and the digest that binds each entry to the one before.

Rules it keeps:

- an ``Entry`` that exists is well formed, and its digest fits: the constructor refuses any other;
- the digest is the SHA-256 of ``TAG``, the number (8 bytes, big-endian), the previous digest (32
  bytes), and time, author, kind and body, each as the length of its UTF-8 (8 bytes, big-endian)
  and its UTF-8. So two different entries never share an input, nor an entry and another thing;
- the first entry has number 1 and follows ``GENESIS``;
- an instant has one spelling: UTC, microseconds, ``2018-11-02T09:30:00.000000Z``;
- the body is kept as the text that the digest covers, canonical JSON.
"""

from __future__ import annotations

import hashlib
import re
import reprlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from servanda.ledger.canonical import MAX_INTEGER, CanonicalError, Json, canonical, parse_canonical

TAG = b"servanda ledger entry v1\0"
"""Domain separation: no other hash begins with these bytes; a new encoding gets a new version."""
GENESIS = "0" * 64
"""What the first entry names as the digest of the entry before: 32 zero bytes."""

_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
_AUTHOR = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,150}")
_KIND = re.compile(r"(?=.{1,50}\Z)[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+")
_DIGEST = re.compile(r"[0-9a-f]{64}")


class EntryError(ValueError):
    """A value that no entry may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something with legal effect, recorded once and for good.

    Raises:
        EntryError: a field is not of its form, or the digest does not fit the other fields.
    """

    number: int
    """From 1, without gaps."""
    at: datetime
    """When it was recorded, in UTC; not the legal day, which the body states."""
    author: str
    """The public handle of the account that recorded it."""
    kind: str
    """What was recorded, as noun and participle: ``act.recorded``."""
    body: str
    """Canonical JSON (RFC 8785), as the digest covers it."""
    previous: str
    """Digest of the entry before, or ``GENESIS``."""
    digest: str
    """SHA-256 over all the other fields, 64 lower-case hexadecimal digits."""

    def __post_init__(self) -> None:
        at = format_at(self.at)
        fields = {name: getattr(self, name) for name in FORMS} | {"at": at}
        name = ill_formed_field(fields)
        if name is not None:
            shown = reprlib.repr(fields[name])
            raise EntryError(f"An entry's {name} must be {FORMS[name].wording}, not {shown}.")
        fitting = digest_of(
            number=self.number,
            at=at,
            author=self.author,
            kind=self.kind,
            body=self.body,
            previous=self.previous,
        )
        if fitting != self.digest:
            raise EntryError(f"The digest {self.digest} is not that of entry {self.number}.")


def make_entry(
    *, number: int, at: datetime, author: str, kind: str, body: Json, previous: str
) -> Entry:
    """Make the entry with this body, canonically written, and the digest that fits.

    Raises:
        CanonicalError: the body cannot be kept.
        EntryError: another field is not of its form.
    """
    text = canonical(body).decode()
    digest = digest_of(
        number=number, at=format_at(at), author=author, kind=kind, body=text, previous=previous
    )
    return Entry(
        number=number, at=at, author=author, kind=kind, body=text, previous=previous, digest=digest
    )


def digest_of(*, number: int, at: str, author: str, kind: str, body: str, previous: str) -> str:
    """Give the digest over six fields as they are stored; the texts need not be of their form.

    Raises:
        EntryError: the number, the previous digest or a text cannot even be encoded.
    """
    if not is_number(number):
        raise EntryError(f"The number must be {FORMS['number'].wording}.")
    if not is_digest(previous):
        raise EntryError(f"The previous digest must be {FORMS['previous'].wording}.")
    texts = b"".join(_with_length(text) for text in (at, author, kind, body))
    return hashlib.sha256(
        TAG + number.to_bytes(8, "big") + bytes.fromhex(previous) + texts
    ).hexdigest()


def _with_length(text: object) -> bytes:
    if not isinstance(text, str):
        raise EntryError(f"An entry holds texts, not a {type(text).__name__}.")
    try:
        encoded = text.encode()
    except UnicodeEncodeError as error:
        raise EntryError(f"The text {reprlib.repr(text)} holds a lone surrogate.") from error
    return len(encoded).to_bytes(8, "big") + encoded


def format_at(at: datetime) -> str:
    """Write an instant in its one spelling.

    Raises:
        EntryError: the instant is not in UTC; it is not converted, since a naive one cannot be.
    """
    if at.utcoffset() != timedelta(0):
        raise EntryError(f"An entry's time must be in UTC, not {at.isoformat()}; convert it first.")
    return at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def parse_at(text: str) -> datetime:
    """Read an instant in its one spelling, and no other.

    Raises:
        EntryError: the text is not a time in that spelling.
    """
    if not is_at(text):
        raise EntryError(f"The time {reprlib.repr(text)} must be {FORMS['at'].wording}.")
    return datetime.fromisoformat(text)


def is_number(value: object) -> bool:
    """Say whether the value can number an entry: JSON must hold it exactly."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MAX_INTEGER


def is_at(value: object) -> bool:
    """Say whether the value is an instant in its one spelling."""
    if not (isinstance(value, str) and _AT.fullmatch(value)):
        return False
    try:
        # Later Pythons read 24:00:00 as the next day, which would be a second spelling.
        return format_at(datetime.fromisoformat(value)) == value
    except ValueError:
        return False


def is_digest(value: object) -> bool:
    """Say whether the value is a digest as the surface writes it."""
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def _is_author(value: object) -> bool:
    return isinstance(value, str) and _AUTHOR.fullmatch(value) is not None


def _is_kind(value: object) -> bool:
    return isinstance(value, str) and _KIND.fullmatch(value) is not None


def _is_body(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parse_canonical(value)
    except CanonicalError:
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a field of an entry must look like."""

    holds: Callable[[object], bool]
    wording: str
    """Completes "must be ..."."""


FORMS: Mapping[str, Form] = {
    "number": Form(holds=is_number, wording="a whole number from 1 to 2^53 - 1"),
    "at": Form(holds=is_at, wording="a UTC time such as 2018-11-02T09:30:00.000000Z"),
    "author": Form(holds=_is_author, wording="a handle of 1 to 150 characters without spaces"),
    "kind": Form(holds=_is_kind, wording="a kind such as act.recorded, at most 50 characters"),
    "body": Form(holds=_is_body, wording="canonical JSON (RFC 8785)"),
    "previous": Form(holds=is_digest, wording="64 lower-case hexadecimal digits"),
    "digest": Form(holds=is_digest, wording="64 lower-case hexadecimal digits"),
}
"""The form of each field as it is stored, in the order of the fields."""


def ill_formed_field(fields: Mapping[str, object]) -> str | None:
    """Name the first field of a stored entry that is not of its form."""
    return next((name for name, form in FORMS.items() if not form.holds(fields[name])), None)
