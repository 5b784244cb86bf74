"""The desk's forms: what an officer types becomes values, or is refused with a sentence there."""

from __future__ import annotations

from servanda.council.forms.confirmation import ConfirmationForms
from servanda.council.forms.draft import DraftForms
from servanda.council.forms.new import NewDraftForm

__all__ = ["ConfirmationForms", "DraftForms", "NewDraftForm"]
