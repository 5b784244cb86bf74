"""Duration and renewal: how long the instrument stays in force (VCLT art. 54(a), 55).

Rules it keeps:

- only what limits the instrument is read; one that is to last without limit has no duration to
  read, unless it ends when too few parties remain;
- a term renewed by silence is read with how long before its end a party says that it will not go
  on; an end that another treaty, an organ or a vote decides is not of the algebra, and not read;
- a sentence must be about the instrument itself, not its organs, programmes or measures; one that
  begins with "it" is taken so beside another that names the instrument.
"""

from __future__ import annotations

from servanda.reader.final_clauses.english.lasting import few, renewal, sentence, term
from servanda.reader.final_clauses.english.lasting.reading import read
from servanda.reader.final_clauses.forms import Key

PHRASES: tuple[Key[object], ...] = (
    *term.PHRASES,
    *renewal.PHRASES,
    *few.PHRASES,
    *sentence.PHRASES,
)

__all__ = ["PHRASES", "read"]
