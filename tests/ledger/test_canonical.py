from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given

from servanda.ledger.canonical import MAX_DEPTH, CanonicalError, Json, canonical, parse_canonical
from tests.ledger.chains import bodies
from tests.ledger.oracle import slow_canonical

VECTORS = json.loads(
    (Path(__file__).parent.parent / "golden" / "ledger" / "canonical.json").read_text("utf-8")
)


def described(vectors: list[dict[str, str]]) -> list[ParameterSet]:
    return [pytest.param(vector, id=vector["desc"]) for vector in vectors]


@pytest.mark.parametrize("vector", described(VECTORS["kept"]))
def test_a_value_has_one_encoding(vector):
    assert canonical(json.loads(vector["json"])) == vector["canonical"].encode()


@pytest.mark.parametrize("vector", described(VECTORS["refused"]))
def test_a_value_outside_the_form_is_refused_with_its_place(vector):
    with pytest.raises(CanonicalError) as refusal:
        canonical(json.loads(vector["json"]))
    assert str(refusal.value) == vector["error"]


class Kind(StrEnum):
    ACCESSION = "accession"


def test_a_member_of_a_text_enumeration_is_its_text():
    assert canonical({"kind": Kind.ACCESSION}) == b'{"kind":"accession"}'


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ((1, 2), "$ holds (1, 2); a tuple is not JSON; use a list, object or text."),
        (b"a", "$ holds b'a'; a bytes is not JSON; use a list, object or text."),
        ({1}, "$ holds {1}; a set is not JSON; use a list, object or text."),
        (
            {"on": date(2001, 3, 2)},
            "$.on holds datetime.date(2001, 3, 2); a date is not JSON; use a list, object or text.",
        ),
        (
            [Fraction(1, 2)],
            "$[0] holds Fraction(1, 2); a Fraction is not JSON; use a list, object or text.",
        ),
        ({1: "a"}, "A key of $ holds 1; the keys of an object are texts."),
        ({"a": {None: 1}}, "A key of $.a holds None; the keys of an object are texts."),
        pytest.param(10**5000, "$ holds an integer beyond 2^53 - 1; write it as text.", id="long"),
    ],
)
def test_a_value_that_is_no_json_is_refused_with_its_place(value, sentence):
    with pytest.raises(CanonicalError) as refusal:
        canonical(value)
    assert str(refusal.value) == sentence


def nested(depth: int) -> Json:
    value: Json = []
    for level in range(depth - 1):
        value = [value] if level % 2 else {"a": value}
    return value


def test_nesting_has_an_end():
    assert json.loads(canonical(nested(MAX_DEPTH))) == nested(MAX_DEPTH)
    with pytest.raises(CanonicalError, match=f"nested deeper than {MAX_DEPTH} levels"):
        canonical(nested(MAX_DEPTH + 1))


def test_a_value_that_holds_itself_is_refused():
    endless: list[Json] = []
    endless.append(endless)
    with pytest.raises(CanonicalError, match="nested deeper"):
        canonical(endless)


@given(bodies)
def test_encoding_agrees_with_the_slow_transcription_of_the_rfc(body):
    assert canonical(body).decode() == slow_canonical(body)


@given(bodies)
def test_reading_gives_back_what_was_written(body):
    assert parse_canonical(canonical(body).decode()) == body


@given(bodies, bodies)
def test_different_values_have_different_encodings(one, other):
    same = canonical(one) == canonical(other)
    # In Python True == 1; in JSON they differ.
    assert same == (repr_sorted(one) == repr_sorted(other))


def repr_sorted(value: Json) -> str:
    if isinstance(value, dict):
        members = sorted((key, repr_sorted(element)) for key, element in value.items())
        return f"object {members!r}"
    return repr([repr_sorted(element) for element in value] if isinstance(value, list) else value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Ruritania",
        "{",
        '{"a": 1}',
        '{"b":1,"a":2}',
        '{"a":1,"a":1}',
        '"\\u0041"',
        '"\\u000A"',
        '"\\/"',
        "-0",
        "01",
        "1.0",
        "1e3",
        "NaN",
        "Infinity",
        "9007199254740992",
        "1" * 5000,
        "[1,]",
        "{}\n",
        "\ufeff{}",
        '"\\ud83d"',
        '"\ud83d"',
        '{"a":"\ud83d","a":1}',
        "[" * 100_000,
        "tru",
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_any_other_text_is_refused(text):
    with pytest.raises(CanonicalError):
        parse_canonical(text)


def test_a_refused_text_says_why():
    with pytest.raises(CanonicalError) as refusal:
        parse_canonical('{"a": 1}')
    assert (
        str(refusal.value) == "The JSON '{\"a\": 1}' is not canonical; write it as RFC 8785 says."
    )
    with pytest.raises(CanonicalError) as refusal:
        parse_canonical("Ruritania")
    assert str(refusal.value) == "The text is not JSON: Expecting value: line 1 column 1 (char 0)."


def test_the_example_of_the_rfc_without_its_floats_has_a_known_digest():
    value: Json = {"string": '€$\x0f\nA\'B"\\\\"/', "literals": [None, True, False]}
    assert canonical(value) == (
        b'{"literals":[null,true,false],"string":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert (
        hashlib.sha256(canonical(value)).hexdigest()
        == "834b0ae0dd68944f19836aa49d608aa4975f03998f927466f8b648d5f927ecee"
    )
