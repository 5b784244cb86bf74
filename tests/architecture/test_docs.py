from __future__ import annotations

import re
from pathlib import Path

import pytest

from servanda.cli import COMMANDS

ROOT = Path(__file__).parent.parent.parent
OPERATING = (ROOT / "docs" / "operating.md").read_text()
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def test_every_command_is_described():
    assert {name for name in COMMANDS if f"servanda {name}" not in OPERATING} == set()


def test_every_environment_variable_is_described():
    sources = (ROOT / "src").rglob("*.py")
    named = set().union(
        *(re.findall(r"\"((?:SERVANDA|DATABASE)_[A-Z]+)\"", f.read_text()) for f in sources)
    )
    assert {name for name in named if f"`{name}`" not in OPERATING} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_readme_runs_its_example():
    import doctest

    results = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert (results.failed, results.attempted > 5) == (0, True)
