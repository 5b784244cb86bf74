"""The law of treaties, computed: the names that a program outside needs, in one place.

What the parts are is told in docs/rules.md, how to use them in docs/library.md. A name is loaded
when it is first asked for, so that ``import servanda.law`` costs next to nothing and a program pays
only for what it uses: the register at once (``Register``) needs NumPy, the rest needs nothing.

>>> from servanda.law import Kind
>>> Kind.ACCESSION.value
'accession'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # for the type checker, which does not run ``__getattr__``; not to hide a cycle
    from servanda.law.acts import Act, Kind, Void
    from servanda.law.background import USUAL, Background, Policy, Succession, SuccessionForm
    from servanda.law.build import (
        all_of,
        any_of,
        anyone,
        at_least,
        at_once,
        days,
        earlier_of,
        every_one,
        instruments,
        later_of,
        months,
        named,
        notifications,
        ratifications,
        signatories,
        years,
    )
    from servanda.law.clauses import After, Clauses, Pivot, Withdrawal, WithTheOthers
    from servanda.law.codec import (
        clauses_from_json,
        clauses_to_json,
        record_from_json,
        record_to_json,
    )
    from servanda.law.corpus import Register
    from servanda.law.dates import Day, exact, from_edtf
    from servanda.law.evaluate import entry_into_force, for_state
    from servanda.law.reasons import NameTable, clause_in_words, explain, missing_in_words
    from servanda.law.references import CircleError, assemble
    from servanda.law.relations import all_between, between, successive, version
    from servanda.law.standing import (
        OnRecord,
        Standing,
        all_standings,
        in_force,
        standing_on,
        standings,
        what_is_missing,
    )
    from servanda.law.supposing import if_the_next_came, what_if, who_is_wanting
    from servanda.law.typed_dates import TypedDate, audit
    from servanda.law.verdict import Outcome, Reported, Verdict

_HOME = {
    "acts": "Act Kind Void",
    "background": "USUAL Background Policy Succession SuccessionForm",
    "build": (
        "all_of any_of anyone at_least at_once days earlier_of every_one instruments "
        "later_of months named notifications ratifications signatories years"
    ),
    "clauses": "After Clauses Pivot WithTheOthers Withdrawal",
    "codec": "clauses_from_json clauses_to_json record_from_json record_to_json",
    "corpus": "Register",
    "dates": "Day exact from_edtf",
    "evaluate": "entry_into_force for_state",
    "reasons": "NameTable clause_in_words explain missing_in_words",
    "references": "CircleError assemble",
    "relations": "all_between between successive version",
    "standing": "OnRecord Standing all_standings in_force standing_on standings what_is_missing",
    "supposing": "if_the_next_came what_if who_is_wanting",
    "typed_dates": "TypedDate audit",
    "verdict": "Outcome Reported Verdict",
}
_MODULES = {name: module for module, names in _HOME.items() for name in names.split()}

__all__ = [
    "USUAL",
    "Act",
    "After",
    "Background",
    "CircleError",
    "Clauses",
    "Day",
    "Kind",
    "NameTable",
    "OnRecord",
    "Outcome",
    "Pivot",
    "Policy",
    "Register",
    "Reported",
    "Standing",
    "Succession",
    "SuccessionForm",
    "TypedDate",
    "Verdict",
    "Void",
    "WithTheOthers",
    "Withdrawal",
    "all_between",
    "all_of",
    "all_standings",
    "any_of",
    "anyone",
    "assemble",
    "at_least",
    "at_once",
    "audit",
    "between",
    "clause_in_words",
    "clauses_from_json",
    "clauses_to_json",
    "days",
    "earlier_of",
    "entry_into_force",
    "every_one",
    "exact",
    "explain",
    "for_state",
    "from_edtf",
    "if_the_next_came",
    "in_force",
    "instruments",
    "later_of",
    "missing_in_words",
    "months",
    "named",
    "notifications",
    "ratifications",
    "record_from_json",
    "record_to_json",
    "signatories",
    "standing_on",
    "standings",
    "successive",
    "version",
    "what_if",
    "what_is_missing",
    "who_is_wanting",
    "years",
]


def __getattr__(name: str) -> object:
    """Load a public name from the module that defines it, and keep it."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value
