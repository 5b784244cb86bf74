"""The app of councils, their sessions, and the drafts that become sessions."""

from __future__ import annotations

from django.apps import AppConfig


class CouncilConfig(AppConfig):
    """Sessions: what was said, decided and signed."""

    name = "servanda.council"
    label = "council"

    def ready(self) -> None:
        """Tell the register how this app's entries become rows."""
        from servanda.council import projections  # noqa: PLC0415 - models load first
        from servanda.register.projections import PROJECTORS  # noqa: PLC0415 - models load first

        PROJECTORS.update(projections.PROJECTORS)
