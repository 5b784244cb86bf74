"""The app of instruments, acts and the ledger that holds them."""

from __future__ import annotations

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """What was agreed, and what followed."""

    name = "servanda.register"
    label = "register"
