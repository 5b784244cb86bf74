from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.ledger.canonical import MAX_INTEGER, CanonicalError
from servanda.ledger.entry import (
    GENESIS,
    TAG,
    Entry,
    EntryError,
    digest_of,
    format_at,
    is_at,
    make_entry,
    parse_at,
)
from tests.ledger.chains import START, authors, bodies, entries, instants, kinds
from tests.ledger.oracle import slow_digest

FIRST = entries(1)[0]
numbers = st.integers(1, MAX_INTEGER)
MADE: dict[str, Any] = {
    "number": 1,
    "at": START,
    "author": "officer-1",
    "kind": "act.recorded",
    "body": {},
    "previous": GENESIS,
}
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)


def test_the_first_entry_of_all():
    entry = make_entry(
        number=1,
        at=START,
        author="officer-1",
        kind="act.recorded",
        body={"b": 1, "a": []},
        previous=GENESIS,
    )
    assert entry == Entry(
        number=1,
        at=START,
        author="officer-1",
        kind="act.recorded",
        body='{"a":[],"b":1}',
        previous=GENESIS,
        digest="3917a2004cbead855778b3d8c4c28ebb071595c2454bee30cb7094c54dd4ee81",
    )


def test_genesis_is_32_zero_bytes():
    assert bytes.fromhex(GENESIS) == bytes(32)


def test_the_tag_names_what_is_hashed_and_its_version():
    assert TAG == b"servanda ledger entry v1\x00"


def test_an_entry_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        FIRST.author = "officer-2"  # type: ignore[misc] # the point of the test


@given(numbers, instants, authors, kinds, bodies, digests)
def test_the_digest_agrees_with_the_slow_transcription(number, at, author, kind, body, previous):
    entry = make_entry(number=number, at=at, author=author, kind=kind, body=body, previous=previous)
    assert entry.digest == slow_digest(number, format_at(at), author, kind, entry.body, previous)


@given(st.lists(st.text(alphabet="ab", max_size=3), min_size=8, max_size=8))
def test_two_entries_share_a_digest_only_if_all_fields_are_the_same(texts):
    one, other = (
        digest_of(number=1, at=at, author=author, kind=kind, body=body, previous=GENESIS)
        for at, author, kind, body in (texts[:4], texts[4:])
    )
    assert (one == other) == (texts[:4] == texts[4:])


NUMBER = "An entry's number must be a whole number from 1 to 2^53 - 1, not "
AUTHOR = "An entry's author must be a handle of 1 to 150 characters without spaces, not "
KIND = "An entry's kind must be a kind such as act.recorded, at most 50 characters, not "
BODY = "An entry's body must be canonical JSON (RFC 8785), not "
PREVIOUS = "An entry's previous must be 64 lower-case hexadecimal digits, not "
DIGEST = "An entry's digest must be 64 lower-case hexadecimal digits, not "


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": 0}, NUMBER + "0."),
        ({"number": 2**53}, NUMBER + "9007199254740992."),
        ({"number": True}, NUMBER + "True."),
        ({"number": "1"}, NUMBER + "'1'."),
        ({"author": ""}, AUTHOR + "''."),
        ({"author": "a b"}, AUTHOR + "'a b'."),
        ({"author": "\ud83d"}, AUTHOR + "'\\ud83d'."),
        ({"author": "a\n"}, AUTHOR + "'a\\n'."),
        ({"author": None}, AUTHOR + "None."),
        ({"kind": "act"}, KIND + "'act'."),
        ({"kind": "Act.done"}, KIND + "'Act.done'."),
        ({"kind": "act.done\n"}, KIND + "'act.done\\n'."),
        ({"kind": 7}, KIND + "7."),
        ({"body": "{} "}, BODY + "'{} '."),
        ({"body": {}}, BODY + "{}."),
        ({"previous": ""}, PREVIOUS + "''."),
        ({"previous": b"a"}, PREVIOUS + "b'a'."),
        ({"digest": "x"}, DIGEST + "'x'."),
        ({"digest": GENESIS}, f"The digest {GENESIS} is not that of entry 1."),
        ({"author": "officer-2"}, f"The digest {FIRST.digest} is not that of entry 1."),
    ],
)
def test_an_ill_formed_entry_cannot_exist(changes, sentence):
    with pytest.raises(EntryError) as refusal:
        replace(FIRST, **changes)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("length", [50, 51])
def test_a_kind_has_at_most_50_characters(length):
    kind = "act." + "r" * (length - 4)
    if length == 50:
        assert make_entry(**MADE | {"kind": kind}).kind == kind
    else:
        with pytest.raises(EntryError, match="at most 50 characters"):
            make_entry(**MADE | {"kind": kind})


@pytest.mark.parametrize("length", [150, 151])
def test_a_handle_has_at_most_150_characters(length):
    if length == 150:
        assert make_entry(**MADE | {"author": "я" * length}).author == "я" * length
    else:
        with pytest.raises(EntryError, match="1 to 150 characters"):
            make_entry(**MADE | {"author": "я" * length})


def test_a_body_that_cannot_be_kept_is_refused():
    with pytest.raises(CanonicalError, match=r"\$\.share holds 0\.5"):
        make_entry(**MADE | {"body": {"share": 0.5}})


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": -1}, "The number must be a whole number from 1 to 2^53 - 1."),
        (
            {"previous": GENESIS[1:]},
            "The previous digest must be 64 lower-case hexadecimal digits.",
        ),
        ({"kind": None}, "An entry holds texts, not a NoneType."),
        ({"body": "\ude00"}, "The text '\\ude00' holds a lone surrogate."),
    ],
)
def test_what_cannot_be_encoded_has_no_digest(changes, sentence):
    with pytest.raises(EntryError) as refusal:
        digest_of(**MADE | {"at": "", "body": ""} | changes)
    assert str(refusal.value) == sentence


@given(instants)
def test_reading_a_time_gives_back_what_was_written(at):
    assert parse_at(format_at(at)) == at


@given(instants, instants)
def test_times_sort_as_their_texts(one, other):
    assert (one < other) == (format_at(one) < format_at(other))


def test_a_time_has_one_spelling():
    assert format_at(START) == "2018-11-02T09:30:00.000000Z"
    assert format_at(datetime(991, 1, 2, 3, 4, 5, 6, tzinfo=UTC)) == "0991-01-02T03:04:05.000006Z"


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=6))])
def test_a_time_outside_utc_is_refused(zone):
    with pytest.raises(EntryError, match="must be in UTC"):
        format_at(START.replace(tzinfo=zone))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018-11-02",
        "2018-11-02T09:30:00Z",
        "2018-11-02T09:30:00.000Z",
        "2018-11-02 09:30:00.000000Z",
        "2018-11-02T09:30:00.000000",
        "2018-11-02T09:30:00.000000z",
        "2018-11-02T09:30:00.000000Z\n",
        "2018-11-02T09:30:00.000000+00:00",
        "2018-11-31T09:30:00.000000Z",
        "2018-11-02T24:00:00.000000Z",
        "2018-11-02T09:30:60.000000Z",
        "0000-01-01T00:00:00.000000Z",
        "٢٠١٨-11-02T09:30:00.000000Z",
    ],
)
def test_no_other_spelling_of_a_time_is_read(text):
    assert not is_at(text)
    with pytest.raises(EntryError, match="must be a UTC time such as"):
        parse_at(text)


def test_the_fields_of_an_entry_are_these():
    assert [field.name for field in fields(Entry)] == [
        "number", "at", "author", "kind", "body", "previous", "digest",
    ]  # fmt: skip
