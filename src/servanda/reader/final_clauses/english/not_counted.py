"""Who is not counted in addition to its members.

Climate Change Convention 1992, article 23(3): an instrument of a regional economic integration
organisation. It is said of one organisation only in practice, so its code is given (``EUE``).
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.about import said
from servanda.reader.final_clauses.forms import Form, Key, Phrase
from servanda.reader.final_clauses.scanning import Scan

ORGANISATIONS = frozenset({"EUE"})

_COUNTED = "counted/considered/regarded/treated/deemed/reckoned/included/taken/count/counting"

NOT_COUNTED: Phrase[frozenset[str]] = Phrase(
    "not-counted",
    (
        Form(
            f"not/neither/nor/never/no [...] {_COUNTED} [as/in/to] [being/be] [...] "
            "additional/addition/additionally",
            lambda _: ORGANISATIONS,
        ),
        Form(
            f"not [...] [be] {_COUNTED} [...] [for the purposes/purpose of] [...] in addition",
            lambda _: ORGANISATIONS,
        ),
        Form(
            "no [such] instrument deposited by [...] organization/organisation/organizations/"
            f"organisations shall/will be {_COUNTED} as",
            lambda _: ORGANISATIONS,
        ),
        Form("not/neither/nor [...] add/adds to the number", lambda _: ORGANISATIONS),
        Form(
            "instrument/instruments/signature/ratification/acceptance/approval/accession "
            "deposited/made/given/lodged by [a/an/any/such/the] [...] "
            "organization/organisation/organizations/organisations/grouping/groupings/community "
            f"shall/will not be {_COUNTED}",
            lambda _: ORGANISATIONS,
        ),
    ),
)
"""Shall not be counted as additional to those of its member states."""

PHRASES: tuple[Key[object], ...] = (NOT_COUNTED,)

_CUES = frozenset({"additional", "addition", "additionally", "counted", "number"})
_MEMBERS = ("member", "organi", "grouping", "community", "union", "institution")


def read(scan: Scan) -> frozenset[str]:
    """Tell which organisations the text does not count beside their members, by code."""
    for passage, _ in said(scan, NOT_COUNTED, _CUES):
        if any(token.word.startswith(_MEMBERS) for token in passage.tokens):
            return ORGANISATIONS
    return frozenset()
