"""The published JSON Schemas against the codec.

Run with SERVANDA_REWRITE_GOLDEN=1 to rewrite docs/schema; the difference is reviewed like code.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types

from servanda.law import codec
from servanda.law.acts import Void
from servanda.law.clauses import Days
from servanda.law.codec.shapes import fields_of
from tests.law.build_acts import ratified, simple
from tests.strategies import clauses, days, full_histories

FOLDER = Path(__file__).parent.parent.parent / "docs" / "schema"
CLAUSES = Draft202012Validator(codec.clauses_schema())
RECORDS = Draft202012Validator(codec.records_schema())


@pytest.mark.parametrize("validator", [CLAUSES, RECORDS], ids=["clauses", "records"])
def test_the_schema_is_one(validator):
    Draft202012Validator.check_schema(validator.schema)


@pytest.mark.parametrize(
    ("name", "validator"), [("clauses-2.json", CLAUSES), ("records-2.json", RECORDS)]
)
def test_the_schema_on_the_page_is_the_one_that_the_codec_makes(name, validator):
    path, text = FOLDER / name, json.dumps(validator.schema, indent=1) + "\n"
    if os.environ.get("SERVANDA_REWRITE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


@given(clauses())
def test_what_is_written_of_clauses_fits(final):
    assert [*CLAUSES.iter_errors(codec.clauses_to_json(final))] == []


@given(full_histories(days))
def test_what_is_written_of_acts_fits(acts):
    assert [error for act in acts for error in RECORDS.iter_errors(codec.record_to_json(act))] == []


def test_a_striking_out_fits():
    assert RECORDS.is_valid(codec.record_to_json(Void(entry=7, replaces=3)))


def objects_in(value: Any) -> list[dict[str, Any]]:
    """Give every object that names its constructor, and the outermost."""
    match value:
        case dict():
            inner = [found for held in value.values() for found in objects_in(held)]
            return [value, *inner] if "is" in value or "version" in value else inner
        case list():
            return [found for held in value for found in objects_in(held)]
        case _:
            return []


@st.composite
def with_one_object(draw) -> tuple[Any, dict[str, Any]]:
    """Clauses as written, and one of the objects in them, to be changed in place."""
    written = json.loads(json.dumps(codec.clauses_to_json(draw(clauses()))))
    return written, draw(st.sampled_from(objects_in(written)))


def is_read(written: Any) -> bool:
    try:
        codec.clauses_from_json(written)
    except codec.CodecError:
        return False
    return True


@settings(max_examples=30)
@given(with_one_object())
def test_a_key_too_many_is_refused_by_both(changed):
    written, one = changed
    one["surplus"] = 1
    assert (CLAUSES.is_valid(written), is_read(written)) == (False, False)


@settings(max_examples=30)
@given(with_one_object(), st.sampled_from(["soon", "", 3, None]))
def test_a_wrong_name_is_refused_by_both(changed, name):
    written, one = changed
    one["is"] = name
    assert (CLAUSES.is_valid(written), is_read(written)) == (False, False)


@settings(max_examples=30)
@given(with_one_object(), st.data())
def test_a_key_too_few_is_refused_by_both_or_by_neither(changed, data):
    written, one = changed
    del one[data.draw(st.sampled_from(sorted(one)))]
    read = is_read(written)
    assert CLAUSES.is_valid(written) in ({True} if read else {True, False})
    if not ({"is", "version"} & one.keys()):
        assert not CLAUSES.is_valid(written)


scraps = st.sampled_from([None, True, 0, "", "2/3", "1990-05-03", [], [1, 1], {}, {"is": "days"}])


@settings(max_examples=30)
@given(with_one_object(), scraps, st.data())
def test_what_the_schema_refuses_is_not_read(changed, scrap, data):
    written, one = changed
    one[data.draw(st.sampled_from(sorted(one)))] = scrap
    assert CLAUSES.is_valid(written) or not is_read(written)


REFUSED_RECORDS = [
    {"on": "1990-5-3"},
    {"on": "0990-05-03"},
    {"kind": "vote"},
    {"entry": "7"},
    {"version": 3},
    {"provisions": ["article 4", "article 4"]},
    {"surplus": 1},
]


@pytest.mark.parametrize("change", REFUSED_RECORDS, ids=str)
def test_an_act_that_is_none_is_refused_by_both(change):
    written = codec.record_to_json(ratified(7, "RUR", "1990-05-03")) | change
    assert not RECORDS.is_valid(written)
    with pytest.raises(codec.CodecError):
        codec.record_from_json(written)


@pytest.mark.parametrize("key", ["version", "entry", "kind", "on"])
def test_an_act_without_what_every_act_has_is_refused_by_both(key):
    written = codec.record_to_json(ratified(7, "RUR", "1990-05-03"))
    del written[key]
    assert not RECORDS.is_valid(written)
    with pytest.raises(codec.CodecError):
        codec.record_from_json(written)


def test_what_the_structure_does_not_say_is_left_to_reading():
    """A day that does not exist has the form of one."""
    written = codec.clauses_to_json(simple(delay=Days(1)))
    written["duration"] = {"is": "duration", "until": "2019-02-30"}
    assert CLAUSES.is_valid(written)
    with pytest.raises(codec.CodecError):
        codec.clauses_from_json(written)


def test_a_type_without_a_form_is_refused_when_the_table_is_made():
    from dataclasses import dataclass

    @dataclass(frozen=True)
    class Odd:
        weight: float

    with pytest.raises(TypeError, match=r"^The codec has no form for <class 'float'>; give it"):
        fields_of(Odd)
