from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from servanda.ledger.audit import Fault, Stored, audit, first_fault
from tests.ledger.oracle import slow_digest

GOLDEN = Path(__file__).parent.parent / "golden" / "ledger"
GOOD = sorted((GOLDEN / "good").glob("*.json"))
BAD = sorted((GOLDEN / "bad").glob("*.json"))


def read(file: Path) -> tuple[dict[str, Any], list[Stored]]:
    vector = json.loads(file.read_text("utf-8"))
    return vector, [Stored(**row) for row in vector["rows"]]


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_a_good_record_holds(file):
    _, rows = read(file)
    assert first_fault(rows) is None
    assert [row.digest for row in rows] == [
        slow_digest(row.number, row.at, row.author, row.kind, row.body, row.previous)
        for row in rows
    ]


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_bad_record_has_the_faults_it_should(file):
    vector, rows = read(file)
    assert [asdict(fault) for fault in audit(rows)] == vector["faults"]
    assert first_fault(rows) == Fault(**vector["faults"][0])


def test_every_kind_of_fault_has_a_vector():
    assert {fault["code"] for file in BAD for fault in read(file)[0]["faults"]} == {
        "digest-differs", "malformed", "missing", "number-differs", "out-of-order",
        "previous-differs", "time-backwards", "unreadable",
    }  # fmt: skip


def test_every_vector_says_what_it_is():
    vectors = [json.loads(file.read_text("utf-8")) for file in GOOD + BAD]
    descriptions = [vector["desc"] for vector in vectors]
    assert len(set(descriptions)) == len(descriptions) == len(GOOD) + len(BAD)
