"""Who comes to the desk for texts: officers who may file one."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from servanda.parties.gate import OfficerRequest, let_in

officers_only = let_in(
    "draft.file",
    _("The desk is for officers of the secretariat; ask one of them to file your text."),
)

__all__ = ["OfficerRequest", "officers_only"]
