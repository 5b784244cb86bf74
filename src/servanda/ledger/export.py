"""Entries as JSON Lines: one entry, one line, one way to write it.

Rules it keeps:

- a line is canonical JSON, and its body is the stored text itself, exactly as the digest covers it;
- lines end with a line feed; a file is split there and nowhere else, since texts hold other breaks;
- a line that ``to_line`` would not have written is not interpreted: it becomes ``UNREADABLE``, and
  the audit names it by its place.
"""

from __future__ import annotations

from servanda.ledger.audit import UNREADABLE, Stored, as_stored
from servanda.ledger.canonical import CanonicalError, Json, canonical, parse_canonical
from servanda.ledger.entry import Entry

_TEXTS = ("at", "author", "kind", "body", "previous", "digest")


def to_line(entry: Entry | Stored) -> str:
    """Write an entry, or a row as it stands in a database, as one line without its line feed.

    Raises:
        CanonicalError: a corrupted row holds what JSON cannot.
    """
    row = as_stored(entry) if isinstance(entry, Entry) else entry
    line: dict[str, Json] = {name: getattr(row, name) for name in ("number", *_TEXTS)}
    return canonical(line).decode()


def from_line(line: str) -> Stored:
    """Read a line, with or without its line feed; whatever it holds, the audit can judge it."""
    try:
        value = parse_canonical(line.removesuffix("\n"))
    except CanonicalError:
        return UNREADABLE
    if not isinstance(value, dict) or value.keys() != {"number", *_TEXTS}:
        return UNREADABLE
    number = value["number"]
    texts = [text for name in _TEXTS if isinstance(text := value[name], str)]
    if not isinstance(number, int) or len(texts) != len(_TEXTS):
        return UNREADABLE
    return Stored(number, *texts)
