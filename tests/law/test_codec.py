from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given

from servanda.law import codec
from servanda.law.acts import Kind, Void
from tests.law.build_acts import ratified, simple
from tests.strategies import clauses, days, histories, reports


@given(clauses())
def test_clauses_come_back(final):
    written = json.loads(json.dumps(codec.clauses_to_json(final)))
    assert codec.clauses_from_json(written) == final


@given(histories(days))
def test_acts_come_back(acts):
    written = json.loads(json.dumps([codec.record_to_json(act) for act in acts]))
    assert tuple(codec.record_from_json(record) for record in written) == acts


@given(reports)
def test_reports_come_back(report):
    written = json.loads(json.dumps(codec.reported_to_json(report)))
    assert codec.reported_from_json(written) == report


def test_a_striking_out_comes_back():
    void = Void(entry=7, replaces=3)
    written = codec.record_to_json(void)
    assert written == {"version": 1, "entry": 7, "replaces": 3}
    assert codec.record_from_json(written) == void


def test_a_correcting_act_comes_back():
    written = codec.record_to_json(ratified(8, "RUR", "1990-05-03")) | {"replaces": 3}
    record = codec.record_from_json(written)
    assert codec.record_to_json(record) == written


def changed(path: str, value: Any) -> Any:
    """Give valid clauses with one value replaced; a path such as ``a.b.0``."""
    whole = json.loads(json.dumps(codec.clauses_to_json(simple())))
    *steps, last = path.split(".")
    node = whole
    for step in steps:
        node = node[step]
    node[last] = value
    return whole


REFUSED = [
    ("version", 2, "At clauses.version: 2 is not readable here, only 1."),
    ("version", True, "At clauses.version: a whole number is expected, not True."),
    ("note", "x", "At clauses: 'note' is not a field here; remove it."),
    ("entry_into_force", [], "At clauses.entry_into_force: an object is expected, not []."),
    (
        "entry_into_force",
        {"is": "soon"},
        "At clauses.entry_into_force.is: 'soon' is not known here.",
    ),
    (
        "entry_into_force.condition",
        {"is": "at-most"},
        "At clauses.entry_into_force.condition.is: 'at-most' is not known here.",
    ),
    (
        "entry_into_force.condition.n",
        0,
        (
            "At clauses.entry_into_force.condition: "
            "A threshold of 0 acts is no threshold; count at least 1."
        ),
    ),
    (
        "entry_into_force.condition.of.by",
        {"is": "friends"},
        "At clauses.entry_into_force.condition.of.by.is: 'friends' is not known here.",
    ),
    (
        "entry_into_force.condition.of.not_counting",
        "EUE",
        "At clauses.entry_into_force.condition.of.not_counting: a list is expected, not 'EUE'.",
    ),
    (
        "entry_into_force.condition.of.not_counting",
        ["EUE", 5],
        "At clauses.entry_into_force.condition.of.not_counting[1]: a text is expected, not 5.",
    ),
    (
        "entry_into_force.delay",
        {"is": "weeks", "n": 2},
        "At clauses.entry_into_force.delay.is: 'weeks' is not known here.",
    ),
    (
        "entry_into_force.delay.is",
        3,
        "At clauses.entry_into_force.delay.is: a text is expected, not 3.",
    ),
    ("for_states", {"is": "never"}, "At clauses.for_states.is: 'never' is not known here."),
    (
        "for_states.pivot",
        "dawn",
        "At clauses.for_states.pivot: 'dawn' is none of threshold, entry-into-force.",
    ),
    (
        "entry_into_force.condition",
        {"is": "on-day", "day": "soon"},
        "At clauses.entry_into_force.condition.day: Invalid isoformat string: 'soon'",
    ),
    (
        "entry_into_force.condition",
        {"is": "share", "at_least": "0.5"},
        "At clauses.entry_into_force.condition.at_least: '0.5' is not a share; write it as 2/3.",
    ),
]


@pytest.mark.parametrize(("path", "value", "sentence"), REFUSED)
def test_what_is_not_right_is_refused_with_its_path(path, value, sentence):
    with pytest.raises(codec.CodecError, match=f"^{re.escape(sentence)}$"):
        codec.clauses_from_json(changed(path, value))


def test_a_missing_field_is_named():
    with pytest.raises(
        codec.CodecError, match=r"^At clauses: the field 'for_states' is missing\.$"
    ):
        codec.clauses_from_json(
            {k: v for k, v in codec.clauses_to_json(simple()).items() if k != "for_states"}
        )


def test_a_kind_that_is_none_is_refused():
    kinds = ", ".join(Kind)
    with pytest.raises(codec.CodecError, match="is none of " + kinds):
        codec.clauses_from_json(changed("for_states.kinds", ["vote"]))


def test_a_day_that_is_none_is_refused():
    written = codec.record_to_json(ratified(1, "RUR", "1990-05-03")) | {"on": "May"}
    with pytest.raises(codec.CodecError, match=r"At record\.on: 'May' is not a day in EDTF"):
        codec.record_from_json(written)
