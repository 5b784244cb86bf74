"""Parts that are one token: numbers, days, states, references."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from servanda.reader.final_clauses.forms.phrases import Terminal
from servanda.reader.final_clauses.tokens import Sort

NUMBER: Terminal[int] = Terminal("number", Sort.NUMBER)
ORDINAL: Terminal[int] = Terminal("ordinal", Sort.ORDINAL)
SHARE: Terminal[Fraction] = Terminal("share", Sort.SHARE)
DAY: Terminal[date] = Terminal("day", Sort.DAY)
DATE_OF_YEAR: Terminal[tuple[int, int]] = Terminal("date-of-year", Sort.DATE_OF_YEAR)
STATE: Terminal[str] = Terminal("state", Sort.STATE)
REFERENCE: Terminal[str] = Terminal("reference", Sort.REFERENCE)

TERMINALS = (NUMBER, ORDINAL, SHARE, DAY, DATE_OF_YEAR, STATE, REFERENCE)
