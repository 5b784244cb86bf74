"""Readings as JSON, and the schema of it.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite docs/schema; the difference is reviewed like code.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from referencing import Registry, Resource

from servanda.law import codec as law_codec
from servanda.law.build import days, signatories
from servanda.law.clauses import OnSigning
from servanda.reader.final_clauses.codec import final_clauses_schema, to_json
from servanda.reader.final_clauses.record import (
    Amendment,
    Depositary,
    Doubt,
    FinalClauses,
    Languages,
    Matter,
    MaySign,
)
from tests.reader.final_clauses.made import SENTENCES, TEXT, WHOLE, reading

PAGE = Path(__file__).parents[3] / "docs" / "schema" / "final-clauses-1.json"
CLAUSES = law_codec.clauses_schema()
SCHEMA = Draft202012Validator(
    final_clauses_schema(),
    registry=Registry().with_resource(str(CLAUSES["$id"]), Resource.from_contents(CLAUSES)),
)


def written_of(found: FinalClauses) -> dict[str, Any]:
    """Write what was read, as a program that reads JSON sees it."""
    return json.loads(json.dumps(to_json(found)))  # type: ignore[no-any-return] # it is an object


def one(made):
    """Write a single reading."""
    (written,) = written_of(replace(WHOLE, readings=(made,)))["readings"]
    return written


def test_a_reading_carries_its_rule_its_words_and_its_doubts():
    sentence, rule = SENTENCES[Matter.ENTRY_INTO_FORCE]
    doubtful = reading(Matter.ENTRY_INTO_FORCE, rule, Doubt.WORDS_LEFT, words="begins")
    assert one(doubtful) == {
        "matter": "entry-into-force",
        "clause": {
            "is": "after",
            "condition": {
                "is": "at-least",
                "n": 3,
                "of": {"kinds": ["ratification"], "by": {"is": "anyone"}, "not_counting": []},
            },
            "delay": {"is": "days", "n": 30},
        },
        "confidence": "doubtful",
        "quote": sentence,
        "start": 0,
        "end": len(sentence),
        "doubts": [{"doubt": "words-left", "quote": "begins", "start": 3, "end": 9}],
    }


def test_what_was_not_understood_is_null():
    written = one(reading(Matter.DURATION))
    assert (written["clause"], written["confidence"]) == (None, "not-read")


def test_a_text_without_final_clauses_has_no_rules():
    assert to_json(FinalClauses(text="", language="ru")) == {
        "version": 1,
        "language": "ru",
        "readings": [],
        "mentions": [],
        "clauses": None,
    }


def test_the_rules_together_are_written_as_the_law_writes_them():
    assert WHOLE.clauses is not None
    assert to_json(WHOLE)["clauses"] == law_codec.clauses_to_json(WHOLE.clauses)


def test_every_quote_is_a_slice_of_the_text():
    written = written_of(WHOLE)
    quoted = [*written["readings"], *written["mentions"]]
    assert len(quoted) == len(Matter) + 1
    assert [q["quote"] for q in quoted] == [TEXT[q["start"] : q["end"]] for q in quoted]


# -- schema ---------------------------------------------------------------------------------------


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA.schema)


def test_the_schema_on_the_page_is_the_one_that_the_codec_makes():
    text = json.dumps(SCHEMA.schema, indent=1) + "\n"
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "found", [WHOLE, FinalClauses(text="", language="en")], ids=["all", "none"]
)
def test_what_is_written_fits(found):
    assert [*SCHEMA.iter_errors(to_json(found))] == []


@pytest.mark.parametrize(
    ("matter", "value"),
    [
        (Matter.SIGNATURE, MaySign(who=signatories, until="1990-05-01")),
        (Matter.AMENDMENT, Amendment()),
        (Matter.AMENDMENT, Amendment(entry_into_force=OnSigning(), delay=days(3))),
        (Matter.DEPOSITARY, Depositary(organ="the Lake Office")),
        (Matter.LANGUAGES, Languages(codes=frozenset({"en", "ru"}), prevailing="ru")),
        (Matter.DURATION, None),
    ],
)
def test_every_value_beside_the_algebra_fits(matter, value):
    written = to_json(replace(WHOLE, readings=(reading(matter, value),)))
    assert [*SCHEMA.iter_errors(written)] == []


@pytest.mark.parametrize(
    "change",
    [
        {"matter": "weather"},
        {"confidence": "certain"},
        {"clause": {"is": "after"}},
        {"clause": {"is": "consent"}},
        {"clause": {"is": "may-sign", "surplus": 1}},
        {"start": -1},
        {"surplus": 1},
    ],
    ids=str,
)
def test_a_reading_that_is_none_does_not_fit(change):
    written = to_json(WHOLE)
    written["readings"] = [one(reading(Matter.DURATION)) | change]
    assert not SCHEMA.is_valid(written)
