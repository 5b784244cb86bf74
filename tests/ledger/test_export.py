from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger.audit import UNREADABLE, Stored, as_stored, audit, first_fault
from servanda.ledger.canonical import CanonicalError
from servanda.ledger.entry import GENESIS, make_entry
from servanda.ledger.export import from_line, to_line
from tests.ledger.chains import START, bodies, entries, rows

texts = st.text(max_size=8)


def test_a_line_holds_the_stored_body_as_text():
    entry = make_entry(
        number=1, at=START, author="officer-1", kind="act.recorded", body={"a": 1}, previous=GENESIS
    )
    assert to_line(entry) == (
        '{"at":"2018-11-02T09:30:00.000000Z","author":"officer-1","body":"{\\"a\\":1}",'
        f'"digest":"{entry.digest}","kind":"act.recorded","number":1,"previous":"{GENESIS}"}}'
    )


@given(bodies)
def test_an_entry_comes_back_from_its_line(body):
    entry = make_entry(
        number=1, at=START, author="officer-1", kind="act.recorded", body=body, previous=GENESIS
    )
    assert from_line(to_line(entry) + "\n") == as_stored(entry)


@given(st.integers(-5, 5), texts, texts, texts)
def test_a_corrupted_row_comes_back_as_it_was(number, at, author, body):
    row = Stored(number, at, author, "", body, "", "")
    assert from_line(to_line(row)) == row


def test_a_row_that_json_cannot_hold_has_no_line():
    with pytest.raises(CanonicalError, match="lone surrogate"):
        to_line(replace(rows(1)[0], author="\ud83d"))


LINE = to_line(entries(1)[0])


@pytest.mark.parametrize(
    "line",
    [
        "", "\n", "Ruritania", "[]", "1", "{}", LINE + "\n\n", LINE + " ", LINE + "\r\n",
        "\ufeff" + LINE,
        LINE.replace(":", ": ", 1), LINE.replace('"number":1', '"number":1.0'),
        LINE.replace('"number":1', '"number":"1"'), LINE.replace('"number":1', '"number":null'),
        LINE.replace('"officer-1"', "1"), LINE.replace('"officer-1"', "null"),
        LINE.replace('"author":"officer-1",', ""), LINE.replace('"author"', '"authors"'),
        LINE.replace('"kind"', '"extra":"","kind"'), LINE.replace("officer-1", "officer-\\u0031"),
    ],
)  # fmt: skip
def test_a_line_written_otherwise_is_not_interpreted(line):
    assert from_line(line) == UNREADABLE


def test_an_exported_chain_holds():
    exported = "".join(to_line(entry) + "\n" for entry in entries(5))
    assert [*audit(from_line(line) for line in exported.split("\n")[:-1])] == []


def test_flipping_any_bit_of_an_exported_line_names_its_entry():
    lines = [to_line(entry).encode() for entry in entries(4)]
    missed = []
    for at in range(len(lines[1])):
        for bit in range(8):
            flipped = bytearray(lines[1])
            flipped[at] ^= 1 << bit
            read = [lines[0], bytes(flipped), *lines[2:]]
            fault = first_fault(from_line(line.decode(errors="surrogateescape")) for line in read)
            if fault is None or fault.number != 2:
                missed.append((at, bit))
    assert missed == []
