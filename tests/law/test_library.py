from __future__ import annotations

import ast
import doctest
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import servanda.law

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")


def test_the_page_runs_from_the_first_line_to_the_last():
    example = doctest.DocTestParser().get_doctest(PAGE, {}, "library.md", "docs/library.md", 0)
    assert len(example.examples) > 60
    report: list[str] = []
    assert doctest.DocTestRunner().run(example, out=report.append).failed == 0, "".join(report)


@pytest.mark.parametrize("name", servanda.law.__all__)
def test_the_page_mentions_every_public_name(name):
    assert re.search(rf"`{name}`|\b{name}\b(?=[,(.\n ])", PAGE)


@pytest.mark.parametrize("name", servanda.law.__all__)
def test_every_public_name_is_the_one_of_its_module(name):
    home = import_module(f"servanda.law.{servanda.law._MODULES[name]}")
    assert getattr(servanda.law, name) is getattr(home, name)


def test_the_names_are_the_same_for_programs_and_for_the_type_checker():
    source = ast.parse((ROOT / "src" / "servanda" / "law" / "__init__.py").read_text())
    (checked,) = [node for node in source.body if isinstance(node, ast.If)]
    promised = {
        alias.name: node.module.removeprefix("servanda.law.")
        for node in checked.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert promised == servanda.law._MODULES
    assert sorted(promised) == sorted(servanda.law.__all__)


def test_an_unknown_name_is_refused():
    with pytest.raises(ImportError, match="tonnage"):
        exec("from servanda.law import tonnage", {})  # noqa: S102 - what a reader would type


def test_importing_the_law_loads_nothing_that_is_not_asked_for():
    program = (
        "import sys, servanda.law;"
        "before = {m for m in sys.modules if m.startswith('servanda.law.')};"
        "from servanda.law import explain, standings, between;"
        "print(sorted(before), 'numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[] False"
