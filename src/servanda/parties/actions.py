"""The writes about people and accounts."""

from __future__ import annotations

import hashlib
import secrets

from servanda.parties.models import Account, Person, Role


def digest_of(salt: str, name: str) -> str:
    """Give the hexadecimal SHA-256 under which entries name a person."""
    return hashlib.sha256(f"servanda person v1\n{salt}\n{name}".encode()).hexdigest()


def remember_person(name: str) -> Person:
    """Keep a person's name beside the ledger and give the row whose digest stands in entries.

    One name gives one row, so that the same person is met again in later sessions.
    """
    existing = Person.objects.filter(name=name).first()
    if existing is not None:
        return existing
    salt = secrets.token_hex(16)
    return Person.objects.create(digest=digest_of(salt, name), salt=salt, name=name)


def open_officer(*, handle: str, password: str, is_demonstration: bool = False) -> Account:
    """Open an officer's account, or give an existing demonstration one a new password."""
    account, _ = Account.objects.get_or_create(
        username=handle, defaults={"role": Role.OFFICER, "is_demonstration": is_demonstration}
    )
    account.set_password(password)
    account.save(update_fields=["password"])
    return account
