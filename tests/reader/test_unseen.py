"""Scores made-up communiqués and asserts a floor by field: a guard against loss, no target."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.reader import cases, measured
from servanda.reader.codec import to_json
from servanda.reader.communique import read

DATA = Path(__file__).parent.parent / "golden" / "communiques"
SEEN = [case for case in cases(DATA) if int(case.name) <= 36]
UNSEEN = [case for case in cases(DATA) if int(case.name) > 36]
FLOORS = {
    "organisation": 0.95,
    "body": 0.90,
    "session_kind": 0.90,
    "event_status": 0.90,
    "date_start": 0.95,
    "date_end": 0.95,
    "place": 0.95,
    "formats": 0.95,
    "chair": 0.90,
    "delegations": 0.95,
    "delegations/state+person": 0.95,
    "agenda_count": 0.95,
    "documents_count": 0.95,
    "documents": 0.95,
    "documents/title": 0.95,
    "documents/amends": 0.90,
    "documents/instrument_dates": 0.90,
    "reports_heard": 0.85,
    "proposals": 0.85,
    "figures": 0.85,
    "figures/amount": 0.90,
    "next_session": 0.90,
    "next_session/days": 0.90,
}
UNSEEN_FLOORS = {
    "organisation": 0.85,
    "place": 0.60,
    "delegations/state+person": 0.85,
    "documents/title": 0.80,
}


@pytest.mark.parametrize(("field", "floor"), FLOORS.items())
def test_what_was_read_once_stays_read(field, floor):
    assert (measured(SEEN)[0]["all"][field].f1 or 0) >= floor


@pytest.mark.parametrize(("field", "floor"), UNSEEN_FLOORS.items())
def test_texts_whose_errors_were_not_listed_are_read_too(field, floor):
    assert (measured(UNSEEN)[0]["all"][field].f1 or 0) >= floor


def test_every_quote_is_a_slice_of_its_text():
    assert measured([*SEEN, *UNSEEN])[1] == []


@pytest.mark.parametrize("case", [*SEEN, *UNSEEN], ids=lambda case: case.name)
def test_every_quote_of_a_gold_record_stands_in_its_text(case):
    quotes = [
        item["quote"]
        for items in case.gold.values()
        if isinstance(items, list)
        for item in items
        if isinstance(item, dict) and "quote" in item
    ]
    assert [quote for quote in quotes if quote not in case.text] == []


def test_a_record_of_a_text_is_json():
    assert json.loads(json.dumps(to_json(read(SEEN[0].text))))["organisation"]
