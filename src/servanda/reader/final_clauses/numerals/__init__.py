"""Numbers in words, in digits or in both: whole numbers, ordinals and shares, English and Russian.

Rules it keeps:

- values are exact: ``int`` for whole numbers and ordinals, ``Fraction`` for shares;
- where words and digits stand side by side ("thirty (30)") they are one number if they agree, and
  no number at all if they differ: which of the two is meant is not for a reader to say;
- the longest run of words that is a number counts, to 999,999,999;
- word tables are made by rule from a few stems, so that every case and gender is there.
"""

from __future__ import annotations

from servanda.reader.final_clauses.numerals.numeral import Numeral
from servanda.reader.final_clauses.numerals.reading import number_at
from servanda.reader.final_clauses.numerals.russian import compound

__all__ = ["Numeral", "compound", "number_at"]
