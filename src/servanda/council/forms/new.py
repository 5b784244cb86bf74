"""The form by which an officer files the report of a session."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from servanda.register.filing import FilingForm


class NewDraftForm(FilingForm):
    """A communiqué, with where it comes from."""

    paste = gettext_lazy("Paste the communiqué, or choose a file below.")
    sources = gettext_lazy("An address, or a description such as “circular note 14”.")
