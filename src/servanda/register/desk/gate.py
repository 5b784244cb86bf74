"""Who comes to the acts desk: officers who may receive instruments."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from servanda.parties.gate import OfficerRequest, let_in

desk_officers_only = let_in(
    "deposit.receive",
    _("Instruments are received and recorded by officers; bring yours to one of them."),
)

__all__ = ["OfficerRequest", "desk_officers_only"]
