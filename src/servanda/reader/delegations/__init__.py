"""Who was at the table, for which state, in which office; and who chaired."""

from __future__ import annotations

from servanda.reader.delegations.attendance import delegations, leaders
from servanda.reader.delegations.chairs import chair

__all__ = ["chair", "delegations", "leaders"]
