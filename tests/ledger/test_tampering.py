"""Whatever is done to stored rows, the audit names the entry it was done to, and no other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from servanda.ledger.audit import (
    MAX_UNPLACED,
    UNREADABLE,
    Stored,
    as_stored,
    audit,
    first_fault,
)
from servanda.ledger.entry import GENESIS, format_at, make_entry, parse_at
from tests.ledger.chains import START, authors, bodies, kinds, rows, with_fitting_digest

TEXTS = ("at", "author", "kind", "body", "previous", "digest")
CHAIN = rows(5)


def flipped_text(text: str, at: int, bit: int) -> str:
    data = bytearray(text.encode())
    data[at] ^= 1 << bit
    return data.decode(errors="surrogateescape")


def with_row(index: int, row: Stored) -> list[Stored]:
    return [*CHAIN[:index], row, *CHAIN[index + 1 :]]


@pytest.mark.parametrize("index", range(len(CHAIN)))
@pytest.mark.parametrize("field", TEXTS)
def test_flipping_any_bit_of_a_text_names_that_entry_and_no_other(field, index):
    row = CHAIN[index]
    text = getattr(row, field)
    named = {
        tuple(fault.number for fault in audit(with_row(index, replace(row, **{field: flipped}))))
        for at in range(len(text.encode()))
        for bit in range(8)
        for flipped in [flipped_text(text, at, bit)]
    }
    assert named == {(row.number,)}


@pytest.mark.parametrize("field", TEXTS)
def test_taking_or_doubling_any_byte_of_a_text_names_that_entry(field):
    row = CHAIN[2]
    text = getattr(row, field)
    for at in range(len(text)):
        for changed in (text[:at] + text[at + 1 :], text[: at + 1] + text[at:]):
            assert {f.number for f in audit(with_row(2, replace(row, **{field: changed})))} == {3}


@pytest.mark.parametrize("index", range(len(CHAIN)))
@pytest.mark.parametrize("bit", range(64))
def test_flipping_any_bit_of_a_number_names_that_entry(bit, index):
    row = CHAIN[index]
    in_place = with_row(index, replace(row, number=row.number ^ (1 << bit)))
    assert [fault.number for fault in audit(in_place)] == [row.number]


@pytest.mark.parametrize("index", range(len(CHAIN)))
@pytest.mark.parametrize("bit", range(64))
def test_a_flipped_number_is_named_where_a_database_sorts_by_it(bit, index):
    row = CHAIN[index]
    number = row.number ^ (1 << bit) if bit < 63 else row.number - 2**63
    if number in {other.number for other in CHAIN}:
        number = 1000  # a database keeps numbers unique
    in_order = sorted(with_row(index, replace(row, number=number)), key=lambda row: row.number)
    assert {fault.number for fault in audit(in_order)} == {row.number}


@given(st.data())
def test_every_changed_entry_is_named_and_no_other(data):
    changed = data.draw(st.sets(st.sampled_from(range(5)), min_size=1))
    field = data.draw(st.sampled_from(["author", "kind", "body", "at"]))
    broken = [
        replace(row, **{field: getattr(row, field) + "x"}) if index in changed else row
        for index, row in enumerate(CHAIN)
    ]
    assert [fault.number for fault in audit(broken)] == [index + 1 for index in sorted(changed)]


@given(st.sampled_from(range(4)), st.sampled_from(["author", "kind", "body"]))
def test_an_entry_forged_with_a_fitting_digest_breaks_the_next_one(index, field):
    value = {"author": "officer-2", "kind": "act.struck", "body": "{}"}[field]
    broken = with_row(index, with_fitting_digest(CHAIN[index], **{field: value}))
    assert [(f.number, f.code) for f in audit(broken)] == [(index + 2, "previous-differs")]


@given(st.lists(st.sampled_from(CHAIN), max_size=7))
def test_nothing_but_a_beginning_of_the_chain_holds(some):
    assert (first_fault(some) is None) == (some == CHAIN[: len(some)])


anything = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.binary(max_size=5)    | st.just(10**5000) | st.lists(st.integers(), max_size=2)
    | st.text(st.characters(categories=["Cs"]), max_size=2)
)  # fmt: skip


@given(st.lists(st.tuples(*[anything] * 7) | st.sampled_from(CHAIN), max_size=4))
def test_nothing_that_a_row_may_hold_stops_the_audit(some):
    stored = [row if isinstance(row, Stored) else Stored(*row) for row in some]
    for fault in audit(stored):
        assert fault.number >= 1
        assert (fault.sentence + fault.sentence_ru).encode() != b""


class Ledger(RuleBasedStateMachine):
    """Append to a ledger, tamper with it, restore it: it holds exactly while it is as appended."""

    @initialize()
    def open(self):
        self.appended: list[Stored] = []
        self.stored: list[Stored] = []

    @precondition(lambda self: self.stored == self.appended)
    @rule(author=authors, kind=kinds, body=bodies, later=st.timedeltas(min_value=START - START))
    def append(self, author, kind, body, later):
        last = self.appended[-1] if self.appended else None
        at = parse_at(last.at) if last else START
        entry = make_entry(
            number=len(self.appended) + 1,
            at=at + min(later, START - START.replace(year=2017)),
            author=author,
            kind=kind,
            body=body,
            previous=last.digest if last else GENESIS,
        )
        self.appended.append(as_stored(entry))
        self.stored.append(as_stored(entry))

    @precondition(lambda self: self.stored)
    @rule(data=st.data(), field=st.sampled_from(TEXTS))
    def flip_a_bit(self, data, field):
        index = data.draw(st.integers(0, len(self.stored) - 1))
        text = getattr(self.stored[index], field)
        if not text.isprintable():
            return
        at = data.draw(st.integers(0, len(text.encode()) - 1))
        flipped = flipped_text(text, at, data.draw(st.integers(0, 7)))
        self.stored[index] = replace(self.stored[index], **{field: flipped})

    @precondition(lambda self: len(self.stored) > 1)
    @rule(data=st.data())
    def take_out_an_entry(self, data):
        # Taking out the last leaves a shorter ledger that holds: see the module under test.
        del self.stored[data.draw(st.integers(0, len(self.stored) - 2))]

    @precondition(lambda self: self.stored)
    @rule(data=st.data())
    def repeat_an_entry(self, data):
        index = data.draw(st.integers(0, len(self.stored) - 1))
        self.stored.insert(index, self.stored[index])

    @precondition(lambda self: len(self.stored) > 1)
    @rule(data=st.data())
    def swap_two_entries(self, data):
        index = data.draw(st.integers(0, len(self.stored) - 2))
        self.stored[index : index + 2] = self.stored[index : index + 2][::-1]

    @rule()
    def restore(self):
        self.stored = list(self.appended)

    @invariant()
    def it_holds_exactly_while_it_is_a_beginning_of_what_was_appended(self):
        is_beginning = self.stored == self.appended[: len(self.stored)]
        assert (first_fault(self.stored) is None) == is_beginning

    @invariant()
    def entries_changed_in_place_are_named_and_no_other(self):
        if [row.number for row in self.stored] != [row.number for row in self.appended]:
            return
        pairs = zip(self.stored, self.appended, strict=True)
        changed = [was.number for row, was in pairs if row != was]
        assert [fault.number for fault in audit(self.stored)] == changed


TestLedger = Ledger.TestCase


def test_a_file_of_rubbish_is_named_line_by_line():
    rubbish = [UNREADABLE] * (2 * MAX_UNPLACED + 50)
    faults = [(fault.number, fault.code) for fault in audit(rubbish)]
    assert faults == [(number, "unreadable") for number in range(1, 2 * MAX_UNPLACED + 51)]


def test_faults_are_found_while_rows_are_still_coming():
    def endless() -> Iterator[Stored]:
        yield replace(CHAIN[0], author="officer-2")
        while True:
            yield CHAIN[1]

    fault = first_fault(endless())
    assert fault is not None
    assert (fault.number, fault.code) == (1, "digest-differs")


def test_flips_reach_every_field_of_a_row():
    assert {field.name for field in fields(Stored)} == {"number", *TEXTS}


def test_times_of_the_chain_are_in_their_one_spelling():
    assert [format_at(parse_at(row.at)) for row in CHAIN] == [row.at for row in CHAIN]
