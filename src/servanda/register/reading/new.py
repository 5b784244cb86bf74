"""The form by which an officer files the text of an instrument."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from servanda.register.filing import FilingForm


class NewReadingForm(FilingForm):
    """A treaty, with where it comes from."""

    paste = gettext_lazy("Paste the treaty, whole or its final part, or choose a file below.")
    sources = gettext_lazy("Where the text comes from: an address, or a description.")
