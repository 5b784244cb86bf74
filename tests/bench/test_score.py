"""The scorer: what counts as right, as missed and as false."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from hypothesis import given

from bench import reader
from bench.alike import Item, overlap, same_office, same_person
from bench.score import FIELDS, Tally, broken_spans, score
from servanda.reader.codec import to_json
from tests.reader.records import FULL, TEXT, records

PLEKSY: dict[str, object] = {"state": "SYL", "person": "M. Pleksy", "office": "Prime Minister"}
FERRIES: dict[str, object] = {
    "type": "agreement",
    "title": "Agreement on the ferries of the lower Danube",
}
TRADE: dict[str, object] = {
    "quantity": "trade",
    "value": 2_000_000_000,
    "unit": "USD",
    "period": "2030",
}


def counts(field: str, gold: Item, found: Item) -> tuple[int, int, int]:
    tally = score(gold, found)[field]
    return tally.hits, len(tally.missed), len(tally.false)


@given(records())
def test_a_record_against_itself_has_no_fault(record):
    written = to_json(record)
    tallies = score(written, written)
    assert list(tallies) == list(FIELDS)
    assert [name for name, tally in tallies.items() if tally.missed or tally.false] == []


@given(records())
def test_nothing_found_misses_everything(record):
    tallies = score(to_json(record), {})
    assert [name for name, tally in tallies.items() if tally.hits or tally.false] == []


def test_scalars_are_right_missed_or_false():
    assert counts("body", {"body": "The Council"}, {"body": "the  council"}) == (1, 0, 0)
    assert counts("body", {"body": "The Council"}, {"body": "The Court"}) == (0, 1, 1)
    assert counts("body", {"body": "The Council"}, {}) == (0, 1, 0)
    assert counts("body", {}, {"body": "The Court"}) == (0, 0, 1)
    assert counts("body", {}, {}) == (0, 0, 0)


def test_days_are_exact():
    assert counts("date_start", {"date_start": "2031-05-02"}, {"date_start": "2031-05-03"}) == (
        0,
        1,
        1,
    )


def test_count_without_its_hedge_is_wrong():
    gold = {"documents_count": 20, "documents_count_hedge": "More than"}
    assert counts("documents_count", gold, gold) == (1, 0, 0)
    assert counts("documents_count", gold, {"documents_count": 20}) == (0, 1, 1)


def test_place_is_city_and_state():
    gold = {"place": {"city": "Klow", "country": "SYL"}}
    assert counts("place", gold, {"place": {"city": "klow", "country": "SYL"}}) == (1, 0, 0)
    assert counts("place", gold, {"place": {"city": "Klow"}}) == (0, 1, 1)


def test_formats_are_a_set():
    assert counts("formats", {"formats": ["narrow", "extended"]}, {"formats": ["narrow"]}) == (
        1,
        1,
        0,
    )


def test_delegation_needs_state_person_and_office():
    def of(**changes: object) -> tuple[int, int, int]:
        return counts("delegations", {"delegations": [PLEKSY]}, {"delegations": [PLEKSY | changes]})

    assert of(person="m pleksy", office="prime ministers") == (1, 0, 0)
    assert of(state="BOR") == (0, 1, 1)
    assert of(person="M. Plesky") == (0, 1, 1)
    assert of(office="Deputy Prime Minister") == (0, 1, 1)


def test_state_and_person_are_scored_without_the_office():
    found = {"delegations": [PLEKSY | {"office": "Minister"}]}
    assert counts("delegations/state+person", {"delegations": [PLEKSY]}, found) == (1, 0, 0)


def test_one_item_is_paired_once():
    assert counts("delegations", {"delegations": [PLEKSY]}, {"delegations": [PLEKSY, PLEKSY]}) == (
        1,
        0,
        1,
    )


def test_right_pairs_meet_before_similar_ones():
    bridges = {"type": "protocol", "title": "Agreement on the ferries of the upper Danube"}
    gold = {"documents": [FERRIES, bridges]}
    assert counts("documents", gold, {"documents": [bridges, FERRIES]}) == (2, 0, 0)


def test_document_needs_type_and_nearly_the_same_title():
    gold = {"documents": [FERRIES]}
    shorter = FERRIES | {"title": "agreement on ferries of the lower Danube"}
    assert counts("documents", gold, {"documents": [shorter]}) == (1, 0, 0)
    assert counts("documents", gold, {"documents": [FERRIES | {"type": "plan"}]}) == (0, 1, 1)
    assert counts("documents/title", gold, {"documents": [FERRIES | {"type": "plan"}]}) == (1, 0, 0)
    assert counts("documents", gold, {"documents": [FERRIES | {"title": "Agreement"}]}) == (0, 1, 1)


def test_parts_of_a_document_count_where_its_title_is_right():
    gold = {"documents": [FERRIES | {"instrument_dates": ["2001-03-01"], "status": "planned"}]}
    assert counts("documents/status", gold, gold) == (1, 0, 0)
    assert counts("documents/instrument_dates", gold, {"documents": [FERRIES]}) == (0, 1, 0)
    assert counts("documents/instrument_dates", {"documents": [FERRIES]}, gold) == (0, 0, 1)
    assert counts("documents/instrument_dates", gold, {}) == (0, 1, 0)


def test_figure_needs_value_unit_change_and_period():
    gold = {"figures": [TRADE]}
    assert counts("figures", gold, {"figures": [TRADE | {"value": 2e9}]}) == (1, 0, 0)
    assert counts("figures", gold, {"figures": [TRADE | {"period": "2029"}]}) == (0, 1, 1)
    assert counts("figures/amount", gold, {"figures": [TRADE | {"period": "2029"}]}) == (1, 0, 0)
    assert counts("figures", gold, {"figures": [TRADE | {"change_percent": 4}]}) == (0, 1, 1)
    assert counts("figures/hedges", gold, {"figures": [TRADE | {"hedge": "over"}]}) == (0, 1, 1)


def test_report_heard_is_its_person_or_its_words():
    said = {"quote": "a report on ferries was heard"}
    assert counts("reports_heard", {"reports_heard": [said]}, {"reports_heard": [said]})[0] == 1
    reporter = {"person": "A. Reporter", "office": "Director"}
    other = reporter | {"office": "Rector"}
    assert counts("reports_heard", {"reports_heard": [reporter]}, {"reports_heard": [other]}) == (
        0,
        1,
        1,
    )


def test_next_session_needs_days_place_and_chair():
    days = {"earliest": "2032-05-21", "latest": "2032-05-31"}
    gold = {"next_session": days | {"place": "Klow (Syldavia)", "chair_state": "SYL"}}
    near = {"next_session": days | {"place": "Klow", "chair_state": "SYL"}}
    other = {"next_session": days | {"place": "Szohod", "chair_state": "SYL"}}
    assert counts("next_session", gold, near) == (1, 0, 0)
    assert counts("next_session", gold, other) == (0, 1, 1)
    assert counts("next_session/days", gold, other) == (1, 0, 0)
    assert counts("next_session", gold, {"next_session": days}) == (0, 1, 1)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Prime Ministers", "the Prime Minister", True),
        ("Vice-Premier", "vice premier", True),
        ("премьеров", "премьер", True),
        ("Президентом", "Президент", True),
        ("Prime Minister", "Deputy Prime Minister", False),
        (None, "Minister", False),
    ],
)
def test_offices_are_one_in_singular_and_plural(one, two, same):
    assert same_office(one, two) == same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("M.V. Pleksy", "M. V. Pleksy", True),
        ("Ms Ada Pleksy", "Ada Pleksy", True),
        ("H.E. Ada Pleksy", "ADA PLEKSY", True),
        ("Алёна Плекси", "Алена Плекси", True),
        ("Ada Pleksy", "Ada Plesky", False),
    ],
)
def test_persons_are_one_but_for_dots_and_honorifics(one, two, same):
    assert same_person(one, two) == same


def test_overlap_is_the_share_of_common_words():
    assert overlap("a b c d", "a b c d") == 1
    assert overlap("a b", "c d") == 0
    assert overlap("a b c", "a") == 0.5
    assert overlap("", None) == 1


def test_precision_recall_and_f1():
    tally = Tally(hits=3, missed=["one"], false=["two", "three"])
    assert (tally.precision, tally.recall, tally.f1) == (3 / 5, 3 / 4, 6 / 9)
    assert (Tally().precision, Tally().recall, Tally().f1) == (None, None, None)


def test_broken_quotes_are_named():
    written = to_json(FULL)
    assert list(broken_spans(written, TEXT)) == []
    assert list(broken_spans({"place": {"quote": "Klow", "start": 0, "end": 4}}, TEXT)) == ["Klow"]


@pytest.fixture
def data(tmp_path):
    text = "The CIS Council of Heads of Government met in Minsk on 14 May 2031."
    gold = {"organisation": "Commonwealth of Independent States", "agenda_count": 7}
    about = {"kind": "restated", "language": "en"}
    for folder, name, content in (
        ("texts", "900.txt", text),
        ("texts", "900.json", json.dumps(about)),
        ("gold", "900.json", json.dumps(gold)),
    ):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).write_text(content, "utf-8")
    return tmp_path


def test_report_is_a_table_with_misses_and_speed(data):
    result = CliRunner().invoke(
        reader.main, ["--data", str(data), "--show", "--seconds", "0.01", "--field", "agenda_count"]
    )
    lines = result.output.splitlines()
    assert lines[:3] == [
        "| field | items | all | verbatim | restated | English | Russian |",
        "|---|--:|---|---|---|---|---|",
        "| agenda_count | 1 | - / 0.00 / 0.00 |  | - / 0.00 / 0.00 | - / 0.00 / 0.00 |  |",
    ]
    assert "  missed 900: 7" in lines
    assert "Cells: precision / recall / F1. Texts: 1. Broken quotes: 0." in lines
    assert lines[-1].startswith("Speed: ")


def test_report_may_leave_out_the_speed(data):
    result = CliRunner().invoke(reader.main, ["--data", str(data), "--seconds", "0"])
    assert result.output.splitlines()[-1] == (
        "Cells: precision / recall / F1. Texts: 1. Broken quotes: 0."
    )
    assert "| organisation | 1 | 1.00 / 1.00 / 1.00 |" in result.output
