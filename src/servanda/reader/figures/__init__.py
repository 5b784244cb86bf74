"""Claims in numbers: levels, changes and counts, each with its period, its unit and its hedges.

Rules it keeps:

- values are exact; a hedge stays beside its own number, so one claim may have two;
- a change and the level that it led to are one claim; levels of two periods are two;
- a percentage is a change only where a verb or noun of growth or decline governs it; else it is a
  share or an index, and a value;
- exchange rates, ages and the numbers of issues and documents are no figures.
"""

from __future__ import annotations

from servanda.reader.figures.claims import figures

__all__ = ["figures"]
