"""The register at once against SQL: ``python -m bench.corpus [--json]``.

One run makes a register of 5,000 treaties (``made``), asks ``law.corpus`` and three database
engines the same questions (``databases``), checks that they answer the same, and prints medians,
ratios, memory and the limit that the machine's own speed of copying sets (``__main__``).
"""

from __future__ import annotations
