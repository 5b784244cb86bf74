"""Organisations not counted beside their members, in Russian (UNFCCC art. 23(3))."""

from __future__ import annotations

from servanda.reader.final_clauses.forms import Form, Key, Phrase
from servanda.reader.final_clauses.scanning import Scan

REGION: Phrase[bool] = Phrase(
    "region",
    (
        Form("региональн~ организаци~ [по] экономическ~ интеграци~", lambda _: True),
        Form("региональн~ экономическ~ организаци~ [интеграции]", lambda _: True),
        Form("такой организаци~", lambda _: True),
    ),
)

NOT_ADDITIONAL: Phrase[bool] = Phrase(
    "not-additional",
    (
        Form(
            "документ~/грамот~/акт/акты/инструмент~ [....] {region} [....] не "
            "рассматривается/рассматриваются/считается/считаются/засчитывается/засчитываются "
            "[в качестве] дополнительн~/дополняющ~",
            lambda _: True,
        ),
    ),
)


def read(scan: Scan) -> frozenset[str]:
    """Read whether a regional organisation counts beside its members; the one there is in data."""
    for passage in scan.passages("дополн"):
        if next(scan.parser(passage).search(NOT_ADDITIONAL), None) is not None:
            return frozenset({"EUE"})
    return frozenset()


PHRASES: tuple[Key[object], ...] = (REGION, NOT_ADDITIONAL)
