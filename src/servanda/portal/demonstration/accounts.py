"""The demonstration's two officers, whose passwords are printed and never kept."""

from __future__ import annotations

import secrets

from servanda.parties.actions import open_officer
from servanda.parties.models import Account

HANDLES = ("demo-officer-1", "demo-officer-2")

_CLEAR = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that are not mistaken for one another."""


def officers() -> dict[str, str]:
    """Open both accounts, or give existing ones new passwords; return the passwords by handle."""
    passwords = {handle: _password() for handle in HANDLES}
    for handle, password in passwords.items():
        open_officer(handle=handle, password=password, is_demonstration=True)
    return passwords


def first_officer() -> Account:
    """Open the account that enters the demonstration, under a password that nobody knows yet."""
    return open_officer(handle=HANDLES[0], password=_password(), is_demonstration=True)


def _password() -> str:
    """Give a random password of about eighty bits, in groups that can be read aloud."""
    groups = ("".join(secrets.choice(_CLEAR) for _ in range(4)) for _ in range(4))
    return "-".join(groups)
