from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import get_args

import pytest

from servanda.law import build, clauses, codec, families
from servanda.law.acts import Act
from servanda.law.background import USUAL, Policy
from servanda.law.build import at_least, days, in_force, notifications, signatories
from servanda.law.clauses import Clauses, Pivot, WithTheOthers
from servanda.law.codec.shapes import fields_of, name_of
from servanda.law.dates import MonthEnd
from servanda.law.verdict import Caution

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
UNIONS = (
    clauses.Who,
    clauses.Base,
    clauses.Condition,
    clauses.Delay,
    clauses.Rule,
    clauses.PerState,
    clauses.Further,
    clauses.Window,
    clauses.Renewal,
)
NODES = sorted({node for union in UNIONS for node in get_args(union)}, key=lambda n: n.__name__)
CONSTRUCTORS = [*NODES, clauses.Counted, Clauses]
CHOICES = [
    *Pivot,
    *clauses.Start,
    *MonthEnd,
    *clauses.ProvisionalStart,
    *clauses.Permitted,
    *clauses.Acceptance,
]
FAMILIES = {
    name: str(function.__doc__).partition(":")[0]
    for name, function in inspect.getmembers(families, inspect.isfunction)
    if function.__module__ == families.__name__ and not name.startswith("_")
}
"""The functions, and the numbers that their docstrings begin with."""
CITED = re.compile(r"\b(18|19|20)\d\d\b|art\. |\bE\d|CIS|EAEU|ILO|Vienna Convention")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def rows(first: str) -> list[list[str]]:
    """Give the cells of the rows that begin so."""
    found = re.findall(rf"^\| {re.escape(first)} \|(.*)\|$", PAGE, re.MULTILINE)
    return [[cell.strip() for cell in row.split(" | ")] for row in found]


@pytest.mark.parametrize("node", CONSTRUCTORS, ids=lambda node: node.__name__)
def test_every_constructor_has_a_row_with_its_short_word_its_meaning_and_a_clause(node):
    (cells,) = rows(f"`{node.__name__}`")
    assert [bool(cell) for cell in cells] == [True, True, True]


@pytest.mark.parametrize("node", CONSTRUCTORS, ids=lambda node: node.__name__)
def test_every_constructor_cites_an_article_a_family_or_a_treaty(node):
    assert CITED.search(node.__doc__)


@pytest.mark.parametrize("word", build.__all__)
def test_every_short_word_is_on_the_page(word):
    assert re.search(rf"\b{word}\b", PAGE)


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_every_name_in_json_is_listed(node):
    names = PAGE[PAGE.index("The names under `is` are") :]
    assert names.count(f"`{name_of(node)}`") == 1


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: f"{type(choice).__name__}.{choice}")
def test_every_choice_is_explained(choice):
    assert f"`{type(choice).__name__}.{choice.name}`" in PAGE


@pytest.mark.parametrize("policy", Policy)
def test_every_practice_has_a_row_with_its_default(policy):
    ((default, *_),) = rows(f"`{policy}`")
    assert default == ("on" if policy in USUAL else "off")


@pytest.mark.parametrize("caution", Caution)
def test_every_caution_has_a_row(caution):
    assert len(rows(f"`{caution}`")) == 1


@pytest.mark.parametrize("number", range(1, 25))
def test_every_family_has_a_row(number):
    assert len(rows(f"E{number}")) == 1


@pytest.mark.parametrize("name", FAMILIES)
def test_every_function_of_a_family_is_in_the_row_that_its_docstring_names(name):
    for number in FAMILIES[name].split(", "):
        ((_, function, *_),) = rows(number)
        assert f"`{name}(" in function


def test_every_family_has_a_function():
    assert set(", ".join(FAMILIES.values()).split(", ")) == {f"E{n}" for n in range(1, 25)}


def test_every_field_that_an_act_may_have_is_explained():
    explained = re.findall(r"^\| `(\w+)` \| (?:the|with)", PAGE, re.MULTILINE)
    optional = [slot.key for slot in fields_of(Act) if not slot.required]
    assert explained == [key for key in optional if key != "by"]


def test_the_json_on_the_page_is_the_standard_modern_form():
    (text,) = blocks("json")
    final = Clauses(
        entry_into_force=in_force(days(30), at_least(3, notifications, by=signatories)),
        for_states=WithTheOthers(pivot=Pivot.THRESHOLD, kinds=notifications, later=days(30)),
    )
    assert codec.clauses_to_json(final) == json.loads(text)
    assert codec.clauses_from_json(json.loads(text)) == final


def test_the_act_on_the_page_is_read():
    (text,) = re.findall(r"An act: `(.*?)`", PAGE)
    assert codec.record_to_json(codec.record_from_json(json.loads(text))) == json.loads(text)


def test_the_example_on_the_page_runs_and_prints_what_it_says(capsys):
    (source,) = blocks("python")
    exec(compile(source, "docs/rules.md", "exec"), {})  # noqa: S102 - the page's own example
    assert f"It prints: {capsys.readouterr().out.strip()}" in PAGE
