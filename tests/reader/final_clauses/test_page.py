"""The page for those who extend the grammar does what it says."""

from __future__ import annotations

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "reading-clauses.md"


def test_the_examples_on_the_page_run():
    results = doctest.testfile(str(PAGE), module_relative=False)
    assert (results.failed, results.attempted > 10) == (0, True)
