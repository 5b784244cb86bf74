"""Who may accede, from when, and with whose leave.

``whom`` says who and from when on, ``sentences`` puts it together with the shared phrases,
``choosing`` picks among the sentences of a text.

Rules it keeps:

- where leave is needed before an instrument is deposited (an invitation, the consent of all), the
  accession counts from its deposit like any other, and the words on leave are doubted: whether it
  was given is for the depositary to examine;
- only where the accession takes effect by what others do after the deposit (E19, E20) is it more
  than open;
- a group that the register cannot follow is kept in its words, as a fact outside.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.acceding import sentences, whom
from servanda.reader.final_clauses.english.acceding.choosing import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (*whom.PHRASES, *sentences.PHRASES)

__all__ = ["PHRASES", "read"]
