"""The whole register in one file, and back: from one database to another, byte for byte.

Rules it keeps:

- what is written is sealed; what is read is checked to its last byte before a row is written;
- an import into a database that holds the beginning of the same ledger goes on from there, so that
  one that was interrupted continues; into any other it is refused;
- after an import the ledger is the same to the byte, and all that follows from it is made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from servanda.ledger import archive
from servanda.ledger.audit import Stored
from servanda.ledger.canonical import CanonicalError, canonical, parse_canonical
from servanda.ledger.export import from_line
from servanda.ledger.note import Note, PublicKey, from_text, to_text
from servanda.parties.actions import digest_of
from servanda.parties.models import Person
from servanda.register.models import Entry, Seal
from servanda.register.storage import seals, tree
from servanda.register.storage.chain import append_stored, lock_tip

Progress = Callable[[int, int], None]
"""Called with what is done and all there is."""

_BATCH = 500


class MoveRefusedError(Exception):
    """The file cannot be written or read; the message says why and what to do."""


def write(file: Path, progress: Progress = lambda *_: None) -> int:
    """Write the ledger and a checkpoint that seals it, and give the number of entries.

    The file appears whole or not at all.

    Raises:
        KeyRefusedError, NotSealedError: it cannot be sealed.
        OSError: the file cannot be written.
    """
    note = seals.seal()
    size = int(note.text.split("\n")[1])
    beside = file.with_name(f".{file.name}.part")
    try:
        with beside.open("wb") as opened:
            archive.write(_entries(size, progress), note, opened)
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    return size


def _entries(size: int, progress: Progress) -> Iterator[Stored]:
    rows = Entry.objects.filter(number__lte=size).order_by("number")
    for done, row in enumerate(rows.iterator(chunk_size=_BATCH), start=1):
        yield Stored(row.number, row.at, row.author, row.kind, row.body, row.previous, row.digest)
        if done % _BATCH == 0 or done == size:
            progress(done, size)


def read(file: Path, *, key: PublicKey | None = None, progress: Progress = lambda *_: None) -> int:
    """Check a file to its last byte, then take its entries over, and give their number.

    Raises:
        MoveRefusedError: the file does not hold, or the database holds another ledger.
        OSError: the file cannot be read.
    """
    with file.open("rb") as opened:
        examined = archive.examine(opened, key=key)
    if examined.faults:
        raise MoveRefusedError(examined.faults[0].sentence)
    _refuse_another(file)
    with file.open("rb") as opened:
        lines = (line for line in opened if line.startswith(b"{"))
        for _done in islice(lines, tree.size()):
            pass
        while batch := list(islice(lines, _BATCH)):
            _take_over([from_line(line.decode()) for line in batch])
            progress(tree.size(), examined.entries)
    _take_seal(file, examined.entries)
    return examined.entries


def _refuse_another(file: Path) -> None:
    """Make sure that the database holds the beginning of the file's ledger, or nothing."""
    last = Entry.objects.order_by("-number").first()
    if last is None:
        return
    with file.open("rb") as opened:
        line = next(islice(opened, last.number - 1, None), b"")
    if not line.startswith(b"{") or from_line(line.decode()).digest != last.digest:
        raise MoveRefusedError(
            _("The database holds another ledger, of %(n)s entries; import into an empty one.")
            % {"n": last.number}
        )


def _take_over(rows: list[Stored]) -> None:
    with transaction.atomic():
        lock_tip()
        append_stored(rows)


def _take_seal(file: Path, size: int) -> None:
    note = _note_of(file)
    with transaction.atomic():
        lock_tip()
        Seal.objects.get_or_create(size=size, defaults={"note": _without_cosignatures(note)})


def _note_of(file: Path) -> Note:
    with file.open("rb") as opened:
        return from_text(b"".join(line for line in opened if not line.startswith(b"{")).decode())


def _without_cosignatures(note: Note) -> str:
    return to_text(Note(text=note.text, signatures=note.signatures[:1]))


# -- people ---------------------------------------------------------------------------------------


def write_people(file: Path) -> int:
    """Write the names that entries mean, which stand outside so that they can be erased."""
    people = Person.objects.order_by("digest")
    lines = (
        canonical({"digest": p.digest, "name": p.name, "salt": p.salt}) + b"\n" for p in people
    )
    file.write_bytes(b"".join(lines))
    return people.count()


def read_people(file: Path) -> int:
    """Take names over; each must fit the digest that entries mean.

    Raises:
        MoveRefusedError: a line is no name, or does not fit.
    """
    people = [_person(line) for line in file.read_text("utf-8").splitlines()]
    Person.objects.bulk_create(people, ignore_conflicts=True)
    return len(people)


def _person(line: str) -> Person:
    with suppress(CanonicalError):
        match parse_canonical(line):
            case {"digest": str(digest), "name": str(name), "salt": str(salt)} if (
                digest_of(salt, name) == digest
            ):
                return Person(digest=digest, name=name, salt=salt)
            case _:
                pass
    raise MoveRefusedError(
        _("A line of the names is no name, or does not fit its digest: %(line)s")
        % {"line": line[:80]}
    )
