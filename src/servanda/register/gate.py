"""Who prepares and records final clauses: officers who may record them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from servanda.parties.gate import OfficerRequest, let_in

clauses_officers_only = let_in(
    "clauses.record",
    _("Final clauses are read and recorded by officers; ask one of them to do it."),
)

__all__ = ["OfficerRequest", "clauses_officers_only"]
