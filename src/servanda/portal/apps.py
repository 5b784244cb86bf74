"""The app that gives all others their shell."""

from __future__ import annotations

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Layout, home and design."""

    name = "servanda.portal"
    label = "portal"

    def ready(self) -> None:
        """Tell the register what councils and facts are called: the words stand above it."""
        from servanda.council.councils import COUNCILS  # noqa: PLC0415 - apps load first
        from servanda.portal.demonstration.clauses import FACTS_IN_RUSSIAN  # noqa: PLC0415 - ditto
        from servanda.register.queries import names, words  # noqa: PLC0415 - ditto

        words.COUNCILS.update({c.slug: (c.name_en, c.name_ru) for c in COUNCILS.values()})
        names.FACTS["ru"].update(FACTS_IN_RUSSIAN)
