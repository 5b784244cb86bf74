"""Records as JSON and back."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.reader.codec import MalformedRecordError, from_json, to_json
from servanda.reader.codec.writing import number
from servanda.reader.record import Record
from tests.reader.records import FULL, TEXT, at, records

JsonObject = dict[str, object]


def test_full_record_is_written_in_the_form_of_the_readme():
    written = to_json(FULL)
    assert {
        name: value for name, value in written.items() if name not in {"spans", "findings"}
    } == {
        "language": "en",
        "organisation": "Danube Union",
        "body": "Danube Union Council",
        "session_kind": "session",
        "event_status": "planned",
        "date_text": "May 2",
        "date_start": "2031-05-02",
        "date_end": "2031-05-03",
        "place": {"city": "Szohod", "country": "BOR", "quote": "Szohod", "start": 0, "end": 6},
        "formats": ["narrow"],
        "chair": {"state": "RUR", "person": "R. Rassendyll"} | quoted("R. Rassendyll"),
        "delegations": [
            {"state": "SYL", "person": "M. Pleksy", "office": "Prime Minister"}
            | quoted("M. Pleksy, Prime Minister of Syldavia"),
            {"state": None, "person": "D. Secretary"} | quoted("D. Secretary"),
        ],
        "agenda_count": 3,
        "agenda_count_hedge": "More than",
        "documents_count": 3,
        "documents": [
            {
                "type": "protocol",
                "title": "Protocol on amending the Agreement on ferries of 1 March 2001",
                "amends": "Agreement on ferries",
                "instrument_dates": ["2001-03-01"],
                "status": "planned",
            }
            | quoted("Protocol on amending the Agreement on ferries of 1 March 2001")
        ],
        "reports_heard": [{"person": "A. Reporter", "office": "Director"} | quoted("A. Reporter")],
        "proposals": [{"state": "SYL"} | quoted("The Syldavian side proposed a bridge.")],
        "figures": [
            {
                "quantity": "trade",
                "value": 2_000_000_000,
                "unit": "USD",
                "period": "2030",
                "change_percent": 10.6,
                "hedge": "over",
                "change_hedge": "nearly",
            }
            | quoted("Trade grew by nearly 10.6% to over $2 billion in 2030"),
            {"quantity": "trade"} | quoted("Trade"),
        ],
        "next_session": {
            "when": "late May 2032",
            "earliest": "2032-05-21",
            "latest": "2032-05-31",
            "edtf": "2032-05-21/2032-05-31",
            "place": "Klow",
            "chair_state": "SYL",
        }
        | quoted("late May 2032 in Klow"),
    }


def test_single_values_have_their_words_in_spans():
    assert to_json(FULL)["spans"] == {
        "organisation": quoted("Danube Union"),
        "body": quoted("Danube Union's Council"),
        "session_kind": quoted("session"),
        "event_status": quoted("will be"),
        "date_text": quoted("May 2"),
        "date_start": quoted("May 2"),
        "date_end": quoted("May 2"),
        "agenda_count": quoted("More than 3 issues"),
        "documents_count": quoted("3"),
        "formats": [quoted("narrow format")],
    }


def test_findings_have_code_sentences_and_spans():
    assert to_json(FULL)["findings"] == [
        {
            "code": "year-inferred",
            "sentence": "The year is not printed.",
            "sentence_ru": "Год не указан.",
            "spans": [quoted("May 2")],
        }
    ]


def test_empty_record_has_language_and_findings_alone():
    assert to_json(Record(text="", language="ru")) == {"language": "ru", "findings": []}


@pytest.mark.parametrize(
    ("value", "printed"),
    [("10.6", "10.6"), ("13600000000", "13600000000"), ("-0.5", "-0.5"), ("5.70", "5.7")],
)
def test_numbers_are_the_shortest_decimal(value, printed):
    assert json.dumps(number(Fraction(value))) == printed


@given(records())
def test_what_is_written_is_read_back(record):
    assert from_json(record.text, json.loads(json.dumps(to_json(record)))) == record


@given(records())
def test_nothing_is_null_but_an_organisations_state(record):
    def nulls(value: object, path: str) -> Iterator[str]:
        if value is None:
            yield path
        elif isinstance(value, dict):
            for name, inner in value.items():
                yield from nulls(inner, f"{path}.{name}")
        elif isinstance(value, list):
            for inner in value:
                yield from nulls(inner, path)

    assert set(nulls(to_json(record), "")) <= {".delegations.state"}


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_any_other_value_is_refused_with_a_sentence(value):
    with pytest.raises(MalformedRecordError, match=r"expected .*, found .*\.$"):
        from_json("", value)


def quoted(words: str) -> JsonObject:
    return {"quote": words, "start": at(words).start, "end": at(words).end}


def drop(*path: str | int) -> Callable[[JsonObject], None]:
    def change(written: JsonObject) -> None:
        *way, last = path
        for step in way:
            written = written[step]  # type: ignore[index,assignment]  # a path through JSON
        del written[last]  # type: ignore[arg-type]  # ditto

    return change


def put(value: object, *path: str | int) -> Callable[[JsonObject], None]:
    def change(written: JsonObject) -> None:
        *way, last = path
        for step in way:
            written = written[step]  # type: ignore[index,assignment]  # a path through JSON
        written[last] = value  # type: ignore[index]  # ditto

    return change


CHANGES = [
    (put(1, "body"), "record.body: expected text, found 1."),
    (put("fr", "language"), "record.language: expected en or ru, found 'fr'."),
    (drop("language"), "record.language: expected text, found nothing."),
    (put(1, "colour"), "record.colour: expected nothing of that name, found 1."),
    (put("maybe", "event_status"), "record.event_status: expected planned, found 'maybe'."),
    (
        put("2031-13-01", "date_start"),
        "record.date_start: expected a day such as 2018-11-02, found '2031-13-01'.",
    ),
    (
        put("20310502", "date_start"),
        "record.date_start: expected a day such as 2018-11-02, found '20310502'.",
    ),
    (
        put("9999-12-31", "date_end"),
        "record.date_end: expected a day such as 2018-11-02, found '9999-12-31'.",
    ),
    (drop("spans", "body"), "spans.body: expected a span, found nothing."),
    (drop("body"), "spans.body: expected nothing of that name, found "),
    (put([], "spans"), "spans: expected an object, found []."),
    (put(0, "spans", "body", "end"), "spans.body.quote: expected the words of the text from "),
    (put(9999, "spans", "body", "end"), "spans.body.quote: expected the words of the text "),
    (put("x", "spans", "body", "quote"), "spans.body.quote: expected the words of the text "),
    (put("1", "spans", "body", "start"), "spans.body.start: expected an integer, found '1'."),
    (put("x", "spans", "body", "note"), "spans.body.note: expected nothing of that name, "),
    (put(True, "agenda_count"), "record.agenda_count: expected an integer, found True."),
    (drop("agenda_count"), "spans.agenda_count: expected nothing of that name, found "),
    (put("narrow", "formats"), "record.formats: expected a list, found 'narrow'."),
    (put([], "formats"), "spans.formats: expected 0 spans, found 1."),
    (put(["wide"], "formats"), "record.formats: expected narrow or extended, found 'wide'."),
    (put({}, "delegations"), "record.delegations: expected a list, found {}."),
    (put([3], "delegations"), "record.delegations[0]: expected an object, found 3."),
    (
        drop("delegations", 0, "state"),
        "record.delegations[0].state: expected a state, or null for an organisation, found",
    ),
    (put("law", "documents", 0, "type"), "record.documents[0].type: expected agreement or "),
    (
        put(["soon"], "documents", 0, "instrument_dates"),
        "record.documents[0].instrument_dates: expected a day such as 2018-11-02, found ",
    ),
    (put("2", "figures", 0, "value"), "record.figures[0].value: expected a number, found '2'."),
    (
        put(float("nan"), "figures", 0, "value"),
        "record.figures[0].value: expected a finite number, found nan.",
    ),
    (
        put("2032-05", "next_session", "edtf"),
        "record.next_session.edtf: expected 2032-05-21/2032-05-31, found '2032-05'.",
    ),
]


@pytest.mark.parametrize(
    ("change", "message"), CHANGES, ids=[f"{n} {what}" for n, (_, what) in enumerate(CHANGES)]
)
def test_malformed_record_is_refused_naming_the_place(change, message):
    written = copy.deepcopy(to_json(FULL))
    change(written)
    with pytest.raises(MalformedRecordError) as caught:
        from_json(TEXT, written)
    assert str(caught.value)[: len(message)] == message


def test_hedge_without_its_count_is_refused():
    value = {"language": "en", "agenda_count_hedge": "over"}
    with pytest.raises(MalformedRecordError) as caught:
        from_json("", value)
    message = "record.agenda_count: expected an integer beside its hedge, found nothing."
    assert str(caught.value) == message


def test_long_values_are_shortened_in_messages():
    with pytest.raises(MalformedRecordError) as caught:
        from_json("", {"language": "x" * 500})
    assert str(caught.value) == f"record.language: expected en or ru, found '{'x' * 76}...."
