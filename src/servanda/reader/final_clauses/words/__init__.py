"""What was read in words, English and Russian: matters, confidence, doubts, rules.

Rules it keeps:

- the rules of the algebra are said as ``law.reasons`` says them, so that a reading and the clause
  that an officer makes of it read alike;
- every matter, confidence, doubt and value can be said in both languages; a new one is refused by
  the type checker, or by a test, until it can.
"""

from __future__ import annotations

from servanda.reader.final_clauses.words.labels import (
    confidence_name,
    doubt_sentence,
    matter_name,
)
from servanda.reader.final_clauses.words.saying import say

__all__ = ["confidence_name", "doubt_sentence", "matter_name", "say"]
