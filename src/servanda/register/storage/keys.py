"""The ledger's own key: where it comes from, and since when the ledger is signed with it.

A key lives outside the database, so that whoever writes the database cannot sign for it. Which key
counts stands in the ledger: an entry adopts it, and a later one replaces it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.utils.translation import gettext as _

from servanda.ledger.note import (
    NoteError,
    PublicKey,
    Scheme,
    SecretKey,
    key_from_text,
    secret_from_text,
    secret_to_text,
)
from servanda.register.models import LedgerKey


class KeyRefusedError(Exception):
    """The key cannot be used; the message says why and what to do, in one sentence."""


def secret() -> SecretKey:
    """Give the key to sign with, from the settings or, on a laptop, made at first need.

    Raises:
        KeyRefusedError: there is none, or it cannot be read.
    """
    if settings.LEDGER_KEY:
        return _read(settings.LEDGER_KEY)
    file = Path(settings.VAR) / "ledger.key"
    try:
        return _read(file.read_text("utf-8").strip())
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):  # the first of two that make one wins
            return made_in(file)
        return _read(file.read_text("utf-8").strip())
    except OSError as error:
        raise KeyRefusedError(
            _("The ledger's key in %(file)s cannot be read: %(why)s.")
            % {"file": file, "why": error.strerror}
        ) from error


def adopted() -> tuple[LedgerKey, ...]:
    """Give the keys that the ledger adopted, the latest last."""
    return tuple(LedgerKey.objects.order_by("entry_id"))


def last_adopted() -> PublicKey | None:
    """Give the key that signs the ledger's checkpoints, if it adopted one."""
    rows = adopted()
    return public(rows[-1]) if rows else None


def public(row: LedgerKey) -> PublicKey:
    """Give an adopted key as one to check with."""
    return key_from_text(row.key)


def _read(text: str) -> SecretKey:
    try:
        return secret_from_text(text)
    except NoteError as error:
        raise KeyRefusedError(
            _("SERVANDA_LEDGER_KEY is no signing key; make one with servanda key new.")
        ) from error


def made_in(file: Path) -> SecretKey:
    """Make a new key under the ledger's name, in a new file that its owner alone can read.

    Raises:
        OSError: the file is there already, or cannot be made.
    """
    private = Ed25519PrivateKey.generate()
    key = SecretKey(name=settings.LEDGER_ORIGIN, scheme=Scheme.NOTE, private=private)
    text = secret_to_text(key)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        opened.write(text + "\n")
    return key
