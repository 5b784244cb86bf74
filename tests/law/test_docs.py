from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from servanda.law import clauses, codec
from servanda.law.build import at_least, days, in_force, notifications, signatories
from servanda.law.clauses import Clauses, Pivot, WithTheOthers

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
UNIONS = (clauses.Who, clauses.Condition, clauses.Delay, clauses.Rule, clauses.PerState)
NODES = sorted({node.__name__ for union in UNIONS for node in get_args(union)})


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("node", [*NODES, "Counted", "Clauses"])
def test_every_constructor_has_a_row(node):
    assert len(re.findall(rf"^\| `{node}` \|", PAGE, re.MULTILINE)) == 1


@pytest.mark.parametrize("node", NODES)
def test_every_name_in_json_is_listed(node):
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", node).lower()
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("pivot", Pivot)
def test_every_pivot_is_explained(pivot):
    assert f"`Pivot.{pivot.name}`" in PAGE


def test_the_json_on_the_page_is_the_standard_modern_form():
    (text,) = blocks("json")
    assert codec.clauses_from_json(json.loads(text)) == Clauses(
        entry_into_force=in_force(days(30), at_least(3, notifications, by=signatories)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications, later=days(30)),
    )


def test_the_example_on_the_page_runs_and_prints_what_it_says(capsys):
    (source,) = blocks("python")
    exec(compile(source, "docs/rules.md", "exec"), {})  # noqa: S102 - the page's own example
    assert f"It prints: {capsys.readouterr().out.strip()}" in PAGE
