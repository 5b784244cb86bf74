"""The register's only writes, by what they are about.

``recording`` appends what has legal effect at once; ``deposits`` and ``corrections`` take what
waits at the acts desk through its steps, and append an entry where the last one has legal effect.
``checks`` holds what all of them refuse.
"""

from __future__ import annotations

from servanda.register.actions.checks import RefusedError
from servanda.register.actions.recording import (
    NewAct,
    NewInstrument,
    NewRelation,
    Provenance,
    record_act,
    record_acts,
    record_clauses,
    register_instrument,
    relate,
    report_day,
    report_step,
    strike_act,
)

__all__ = [
    "NewAct",
    "NewInstrument",
    "NewRelation",
    "Provenance",
    "RefusedError",
    "record_act",
    "record_acts",
    "record_clauses",
    "register_instrument",
    "relate",
    "report_day",
    "report_step",
    "strike_act",
]
