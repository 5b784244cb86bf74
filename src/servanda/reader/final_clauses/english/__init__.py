"""English final clauses: what is said in how many ways, and a reader for each matter."""

from __future__ import annotations

from servanda.reader.final_clauses.english import (
    acceding,
    acts,
    amending,
    conditions,
    consenting,
    delays,
    entering,
    groups,
    keeping,
    languages,
    lasting,
    later,
    leaving,
    not_counted,
    provisional,
    reserving,
    signing,
    subjects,
    tails,
)
from servanda.reader.final_clauses.forms import TERMINALS, Grammar
from servanda.reader.final_clauses.scanning import Tongue

ENGLISH = Tongue(
    grammar=Grammar(
        *TERMINALS,
        *acts.PHRASES,
        *subjects.PHRASES,
        *groups.PHRASES,
        *delays.PHRASES,
        *conditions.PHRASES,
        *tails.PHRASES,
        *entering.PHRASES,
        *later.PHRASES,
        *signing.PHRASES,
        *consenting.PHRASES,
        *acceding.PHRASES,
        *leaving.PHRASES,
        *lasting.PHRASES,
        *provisional.PHRASES,
        *reserving.PHRASES,
        *amending.PHRASES,
        *keeping.PHRASES,
        *languages.PHRASES,
        *not_counted.PHRASES,
    ),
    readers=(
        entering.read,
        later.read,
        signing.read,
        consenting.read,
        acceding.read,
        leaving.read,
        lasting.read,
        provisional.read,
        reserving.read,
        amending.read,
        keeping.read,
        languages.read,
    ),
    not_counted=not_counted.read,
)

__all__ = ["ENGLISH"]
