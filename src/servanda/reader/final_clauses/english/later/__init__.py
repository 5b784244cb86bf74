"""When the instrument is in force for a state that consents later.

``scope`` says for whom and from which pivot, ``own`` by what act of the state the day is counted,
``sentences`` puts them together with the shared phrases, ``choosing`` picks among the passages.

Rules it keeps:

- "after the deposit of the n-th instrument", "after the conditions have been met", "thereafter" and
  no word at all make the pivot the threshold; "after the entry into force" makes it that, unless
  the sentence is on all others (see ``sentences``);
- "or on the date of entry into force, whichever is later" adds nothing: no state is bound before
  the instrument is in force;
- what is said of amendments, annexes and other instruments is not said of this one.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.later import own, scope, sentences
from servanda.reader.final_clauses.english.later.choosing import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (*scope.PHRASES, *own.PHRASES, *sentences.PHRASES)

__all__ = ["PHRASES", "read"]
