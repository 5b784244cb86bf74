"""The register's tables: the ledger, and what follows from it."""

from __future__ import annotations

from servanda.register.models.desk import (
    Deposit,
    DepositRecorded,
    DeskStep,
    Scan,
    TextCorrected,
    TextCorrection,
)
from servanda.register.models.drafts import ClausesDraft
from servanda.register.models.ledger import (
    Cosigned,
    Entry,
    LedgerKey,
    Projection,
    Seal,
    Subtree,
    WitnessKey,
)
from servanda.register.models.record import (
    ActRecord,
    ClausesRecord,
    Instrument,
    Relation,
    ReportedDay,
    Step,
    Strike,
)

__all__ = [
    "ActRecord",
    "ClausesDraft",
    "ClausesRecord",
    "Cosigned",
    "Deposit",
    "DepositRecorded",
    "DeskStep",
    "Entry",
    "Instrument",
    "LedgerKey",
    "Projection",
    "Relation",
    "ReportedDay",
    "Scan",
    "Seal",
    "Step",
    "Strike",
    "Subtree",
    "TextCorrected",
    "TextCorrection",
    "WitnessKey",
]
