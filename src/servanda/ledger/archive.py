"""A whole ledger in one file: its entries, one a line, then the checkpoint that seals them.

Rules it keeps:

- the file has one spelling: a byte more or less, or another, and it does not hold;
- who checks it asks nobody: the ledger's own entries name the keys that sign it, and whoever has a
  key from elsewhere can demand that it be one of them;
- a key counts from the entry that adopts it; the last one adopted signs the checkpoint;
- who replaces a key shows that the key before agreed: without its signature the new key is named as
  unproved, unless whoever checks knows the new key from elsewhere;
- what is wrong is named by the entry, or by what the checkpoint says otherwise; it never raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from servanda.ledger.audit import Fault, Stored, audit
from servanda.ledger.canonical import CanonicalError, Json, parse_canonical
from servanda.ledger.checkpoint import Checkpoint, checked
from servanda.ledger.export import from_line, to_line
from servanda.ledger.note import (
    Note,
    NoteError,
    PublicKey,
    SecretKey,
    from_text,
    key_from_text,
    key_to_text,
    sign,
    signers,
    to_text,
)
from servanda.ledger.tree import Hash, leaf_hash, peaks_of, root_of

Progress = Callable[[int], None]

KEY_ADOPTED = "ledger-key.adopted"
"""The kind of entry by which a ledger adopts a key: ``{"key", "origin", "proof"}``; the proof is a
note of key and origin that the key before signed, and missing for the first."""
_STEP = 1000
_LINE_LIMIT = 64 * 2**20  # a longer line is no entry, and must not fill the memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """A key that the ledger adopted."""

    entry: int
    origin: str
    key: PublicKey
    is_proved: bool
    """Whether it is the first, or the key before signed for it."""


@dataclass(slots=True, kw_only=True)
class Examined:
    """What an examination of a file came to."""

    entries: int = 0
    faults: list[Fault] = field(default_factory=list)
    keys: list[Adopted] = field(default_factory=list)
    checkpoint: Checkpoint | None = None


def write(entries: Iterable[Stored], sealed: Note, file: BinaryIO) -> None:
    """Write the entries and the checkpoint that seals them.

    Raises:
        CanonicalError: an entry is corrupted so that it cannot be written.
    """
    file.writelines(to_line(entry).encode() + b"\n" for entry in entries)
    file.write(to_text(sealed).encode())


def examine(
    file: BinaryIO, *, key: PublicKey | None = None, progress: Progress = lambda _: None
) -> Examined:
    """Check every byte of a file, in one pass.

    Args:
        file: an export.
        key: a key of the ledger known from elsewhere; it must be one that the ledger adopted.
        progress: called from time to time with the bytes read.
    """
    result = Examined()
    leaves: list[Hash] = []
    pages = _Pages(file, progress)
    result.faults += audit(_watched(pages.entries(), result, leaves))
    result.faults += _key_faults(result.keys, key)
    result.faults += _seal_faults(pages.rest(), result, leaves)
    return result


def adoption(key: PublicKey, origin: str, before: SecretKey | None) -> dict[str, Json]:
    """Write the body of the entry that adopts a key; the key before signs for it, if there is one.

    Its holder agrees: who holds the database alone cannot replace the key.
    """
    body: dict[str, Json] = {"key": key_to_text(key), "origin": origin}
    if before is not None:
        text = _adoption_text(key, origin)
        body["proof"] = to_text(Note(text=text, signatures=(sign(text, before),)))
    return body


def adopted_by(number: int, body: Json, before: PublicKey | None) -> Adopted | None:
    """Read the key that an entry adopts, with the key adopted before it; None where it is none."""
    if not isinstance(body, dict):
        return None
    written, origin = body.get("key"), body.get("origin")
    if not isinstance(written, str) or not isinstance(origin, str):
        return None
    try:
        key = key_from_text(written)
    except NoteError:
        return None
    proved = before is None or _is_proof(body.get("proof"), _adoption_text(key, origin), before)
    return Adopted(entry=number, origin=origin, key=key, is_proved=proved)


def _adoption_text(key: PublicKey, origin: str) -> str:
    return f"{origin}\n{key_to_text(key)}\n"


def _is_proof(proof: Json, text: str, before: PublicKey) -> bool:
    try:
        note = from_text(str(proof))
        return note.text == text and signers(note, [before]) == (before,)
    except NoteError:
        return False


class _Pages:
    """The two parts of a file, in one pass."""

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self._file = file
        self._progress = progress
        self._first_of_rest = b""

    def entries(self) -> Iterator[Stored]:
        """Give the entries: lines that begin with a brace, as no other part does."""
        read = number = 0
        while (line := self._file.readline(_LINE_LIMIT)).startswith(b"{"):
            read, number = read + len(line), number + 1
            if number % _STEP == 0:
                self._progress(read)
            yield from_line(_text(line)) if line.endswith(b"\n") else from_line("")
        self._first_of_rest = line

    def rest(self) -> str:
        """Give what follows the entries."""
        return _text(self._first_of_rest + self._file.read(_LINE_LIMIT))


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", errors="surrogateescape")


def _watched(entries: Iterable[Stored], result: Examined, leaves: list[Hash]) -> Iterator[Stored]:
    """Pass the entries on, and take down leaves and keys on the way."""
    for entry in entries:
        result.entries += 1
        leaves.append(_leaf(entry))
        if entry.kind == KEY_ADOPTED:
            result.keys += _adopted(entry, result.keys)
        yield entry


def _leaf(entry: Stored) -> Hash:
    try:
        return leaf_hash(entry.digest)
    except ValueError:  # the audit names it
        return b""


def _adopted(entry: Stored, keys: list[Adopted]) -> list[Adopted]:
    """Read the key that an entry adopts; an entry that adopts none is nobody's key."""
    try:
        body = parse_canonical(entry.body)
    except CanonicalError:
        return []
    adopted = adopted_by(entry.number, body, keys[-1].key if keys else None)
    return [adopted] if adopted else []


def _key_faults(keys: list[Adopted], known: PublicKey | None) -> Iterator[Fault]:
    """Name keys that nobody vouches for; one known from elsewhere vouches for itself."""
    trusted = [at for at, adopted in enumerate(keys) if adopted.key == known]
    if known is not None and not trusted:
        yield _key_unknown(known)
    first = trusted[0] + 1 if trusted else 0
    yield from (_key_unproved(adopted) for adopted in keys[first:] if not adopted.is_proved)


def _seal_faults(text: str, result: Examined, leaves: list[Hash]) -> Iterator[Fault]:
    """Compare what the checkpoint says with the entries before it."""
    if not result.keys:
        yield _seal_fault(result, "no-key", "the ledger adopted no key", "журнал не принял ключа")
        return
    last = result.keys[-1]
    try:
        note = from_text(text)
        checkpoint = checked(note, [last.key], origin=last.origin)
    except NoteError:
        yield _seal_fault(
            result,
            "checkpoint-broken",
            f"what follows is no checkpoint that {last.key.name} signed",
            f"далее нет контрольной точки за подписью {last.key.name}",
        )
        return
    result.checkpoint = checkpoint
    found = (result.entries, root_of(peaks_of(leaves)))
    if found != (checkpoint.size, checkpoint.root):
        yield _seal_fault(
            result,
            "checkpoint-differs",
            f"the checkpoint seals {checkpoint.size} other entries",
            f"контрольная точка заверяет другие записи, числом {checkpoint.size}",
        )


def _seal_fault(result: Examined, code: str, why: str, why_ru: str) -> Fault:
    return Fault(
        number=result.entries,
        code=code,
        sentence=f"After entry {result.entries} the file is not sealed: {why}.",
        sentence_ru=f"После записи {result.entries} файл не заверен: {why_ru}.",
    )


def _key_unknown(key: PublicKey) -> Fault:
    return Fault(
        number=0,
        code="key-unknown",
        sentence=f"The ledger never adopted the key {key.name}+{key.key_id.hex()}.",
        sentence_ru=f"Журнал никогда не принимал ключа {key.name}+{key.key_id.hex()}.",
    )


def _key_unproved(adopted: Adopted) -> Fault:
    return Fault(
        number=adopted.entry,
        code="key-unproved",
        sentence=(
            f"Entry {adopted.entry} replaces the ledger's key, and the key before did not sign it."
        ),
        sentence_ru=f"Запись {adopted.entry} заменяет ключ журнала без подписи прежнего ключа.",
    )
