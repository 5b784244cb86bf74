"""Chains of entries to check and to tamper with, and the strategies they are drawn from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from servanda.ledger.audit import Stored, as_stored
from servanda.ledger.canonical import MAX_INTEGER
from servanda.ledger.entry import GENESIS, Entry, digest_of, make_entry

START = datetime(2018, 11, 2, 9, 30, tzinfo=UTC)

texts = st.text(max_size=12)
bodies = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
authors = st.from_regex(r"[a-z]+-[0-9]+", fullmatch=True)
kinds = st.sampled_from(["act.recorded", "act.struck", "session.confirmed", "full-powers.noted"])
instants = st.datetimes(timezones=st.just(UTC))


def entries(count: int) -> list[Entry]:
    """Give a chain of made-up entries, one second apart."""
    chain: list[Entry] = []
    for number in range(1, count + 1):
        chain.append(
            make_entry(
                number=number,
                at=START + timedelta(seconds=number),
                author="officer-1",
                kind="act.recorded",
                body={"state": "RUR", "act": "ratification", "note": f"№ {number}"},
                previous=chain[-1].digest if chain else GENESIS,
            )
        )
    return chain


def rows(count: int) -> list[Stored]:
    """Give the same chain as it is stored."""
    return [as_stored(entry) for entry in entries(count)]


def with_fitting_digest(row: Stored, **changes: Any) -> Stored:
    """Change a row as someone who knows how digests are made."""
    changed = replace(row, **changes)
    return replace(
        changed,
        digest=digest_of(
            number=changed.number,
            at=changed.at,
            author=changed.author,
            kind=changed.kind,
            body=changed.body,
            previous=changed.previous,
        ),
    )
