r"""Grammar as data: phrases, the forms each can take, and the values they stand for.

A form is a pattern and a small function. The pattern is read as it stands::

    on the {ordinal} day after/following/from [the date of] {event}

Rules it keeps:

- a bare word stands for itself, ``after/following`` for either word, ``вступ~`` for every word that
  begins so, ``[...]`` for what may be missing, ``(... | ...)`` for one of several;
- ``{name}`` stands for a phrase or a terminal (a number, a state ...) of that name;
- ``..`` passes over up to eight words that nothing accounts for, and remembers them: what was read
  across such a gap is never sure;
- ``...`` takes up to twelve words that can change no rule (a name, an office); ``....`` takes words
  of every sort up to the end of the sentence, for a fact that is kept as the text words it, and
  ``....,`` the same up to where a clause can end: a comma, a verb, the end;
- ``$`` is the end of the sentence;
- ``\(`` and ``\)`` stand for the brackets themselves;
- all readings of a phrase at a place are found, each length once, the fullest understood first.
"""

from __future__ import annotations

from servanda.reader.final_clauses.forms.grammar import Grammar
from servanda.reader.final_clauses.forms.parsing import Parser
from servanda.reader.final_clauses.forms.pattern import PatternError
from servanda.reader.final_clauses.forms.phrases import (
    Form,
    Key,
    Parts,
    Phrase,
    Terminal,
    words_in,
)
from servanda.reader.final_clauses.forms.steps import Match
from servanda.reader.final_clauses.forms.terminals import (
    DATE_OF_YEAR,
    DAY,
    NUMBER,
    ORDINAL,
    REFERENCE,
    SHARE,
    STATE,
    TERMINALS,
)
from servanda.reader.final_clauses.forms.weighty import can_change_a_rule

__all__ = [
    "DATE_OF_YEAR",
    "DAY",
    "NUMBER",
    "ORDINAL",
    "REFERENCE",
    "SHARE",
    "STATE",
    "TERMINALS",
    "Form",
    "Grammar",
    "Key",
    "Match",
    "Parser",
    "Parts",
    "PatternError",
    "Phrase",
    "Terminal",
    "can_change_a_rule",
    "words_in",
]
