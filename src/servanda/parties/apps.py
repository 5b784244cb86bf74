"""The app of states, people and accounts."""

from __future__ import annotations

from django.apps import AppConfig


class PartiesConfig(AppConfig):
    """Who acts: states, people, accounts."""

    name = "servanda.parties"
    label = "parties"
