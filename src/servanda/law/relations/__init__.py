"""Relations of two states under an instrument on a day: in force, reservations, versions.

Rules it keeps:

- an instrument is in force between two states while both are parties (VCLT art. 2(1)(g), 26),
  unless something keeps it out of force between these two: an accession not accepted (E19, E20),
  an objection that opposes entry into force (art. 20(4)(b)), a later instrument (art. 59);
- a reservation changes the relation of its author with each other state for itself, and never that
  of the others among themselves (art. 21(2));
- an amending agreement binds between two states only if it binds both; otherwise the text to which
  both are parties governs (art. 40(4), 30(4)(b));
- who joins after an amendment entered into force, and does not say otherwise, is bound by it, and
  by the unamended text toward those who are not (art. 40(5)), unless the treaty provides otherwise;
- which amendments bind is a set, never a version number: amendments may bind in any combination;
- relations are symmetric.
"""

from __future__ import annotations

from servanda.law.relations.pairs import between
from servanda.law.relations.successive import all_between, successive
from servanda.law.relations.values import (
    OBJECT_AND_PURPOSE,
    Bar,
    Between,
    Doubt,
    Effect,
    Governs,
    Ground,
    InForce,
    Relation,
    Reserved,
    Successive,
    Version,
)
from servanda.law.relations.versions import version

__all__ = [
    "OBJECT_AND_PURPOSE",
    "Bar",
    "Between",
    "Doubt",
    "Effect",
    "Governs",
    "Ground",
    "InForce",
    "Relation",
    "Reserved",
    "Successive",
    "Version",
    "all_between",
    "between",
    "successive",
    "version",
]
