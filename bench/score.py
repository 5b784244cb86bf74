"""How a read record is compared with the record a person made of the same text.

Rules it keeps:

- both records are in the JSON form of the data's README, so that any reader can be scored;
- an item is a hit only if all that its field names is right; parts are fields of their own;
- leniency is about spelling (case, dots, quotes, articles, singular or plural), never about facts;
- items are paired so that right ones meet first, then those that resemble each other most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from bench.alike import (
    Item,
    overlap,
    same_amount,
    same_chair,
    same_dates,
    same_days,
    same_delegation,
    same_document,
    same_figure,
    same_heard,
    same_hedged_figure,
    same_naming,
    same_next,
    same_place,
    same_printed_date,
    same_proposal,
    same_quote,
    same_seat,
    same_title,
    same_value,
    same_words,
)


@dataclass(slots=True, kw_only=True)
class Tally:
    """Hits, misses and false finds of one field, with a line on each that went wrong."""

    hits: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add another tally of the same field to this one."""
        self.hits += other.hits
        self.missed += other.missed
        self.false += other.false

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; None where nothing was found."""
        found = self.hits + len(self.false)
        return self.hits / found if found else None

    @property
    def recall(self) -> float | None:
        """Share of what there is that was found; None where there is nothing."""
        there = self.hits + len(self.missed)
        return self.hits / there if there else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where there is nothing and nothing found."""
        everything = 2 * self.hits + len(self.missed) + len(self.false)
        return 2 * self.hits / everything if everything else None


def score(gold: Item, found: Item) -> dict[str, Tally]:
    """Compare a found record with the gold one, field by field."""
    tallies = {name: _scalar(gold, found, name, same) for name, same in _SCALARS.items()}
    tallies |= {
        name: _items(_list(gold, name), _list(found, name), same) for name, same in _LISTS.items()
    }
    tallies["formats"] = _formats(gold, found)
    for name, source, same in _PARTS:
        tallies[name] = _items(_list(gold, source), _list(found, source), same)
    for name, source, key, same in _ATTRIBUTES:
        tallies[name] = _attribute(_list(gold, source), _list(found, source), key, same)
    return dict(sorted(tallies.items(), key=lambda pair: FIELDS.index(pair[0])))


def broken_spans(found: object, text: str) -> Iterator[str]:
    """Name every quote in a found record that is not the slice of the text it claims to be."""
    if isinstance(found, Mapping):
        if "start" in found and found.get("quote") != text[found["start"] : found["end"]]:
            yield str(found.get("quote"))
        for value in found.values():
            yield from broken_spans(value, text)
    elif isinstance(found, list):
        for value in found:
            yield from broken_spans(value, text)


def _scalar(gold: Item, found: Item, name: str, same: Callable[[object, object], bool]) -> Tally:
    """Score a field that a record has once; ``a/b`` scores object ``a`` by another measure."""
    key = name.split("/", maxsplit=1)[0]
    return _one(_counted(gold, key), _counted(found, key), same)


def _one(expected: object, got: object, same: Callable[[object, object], bool]) -> Tally:
    if expected is None and got is None:
        return Tally()
    if expected is not None and got is not None and same(expected, got):
        return Tally(hits=1)
    return Tally(
        missed=[] if expected is None else [f"{expected}"],
        false=[] if got is None else [f"{_brief(got)}"],
    )


def _counted(record: Item, key: str) -> object:
    """Give a field's value; a count with its hedge, which is part of it."""
    value = record.get(key)
    if value is None or not key.endswith("_count"):
        return value
    return f"{record.get(f'{key}_hedge', '')} {value}".strip().lower()


def _brief(value: object) -> str:
    """Leave out where a found value stands, which says nothing about why it is wrong."""
    if isinstance(value, Mapping):
        return str({k: v for k, v in value.items() if k not in {"start", "end"}})
    return str(value)


def _list(record: Item, name: str) -> Sequence[Item]:
    return cast("Sequence[Item]", record.get(name) or ())


def _formats(gold: Item, found: Item) -> Tally:
    expected = set(cast("Iterable[str]", gold.get("formats") or ()))
    got = set(cast("Iterable[str]", found.get("formats") or ()))
    return Tally(
        hits=len(expected & got), missed=sorted(expected - got), false=sorted(got - expected)
    )


def _items(
    gold: Sequence[Item], found: Sequence[Item], same: Callable[[Item, Item], bool]
) -> Tally:
    tally, missed, false = Tally(), list(range(len(gold))), list(range(len(found)))
    for expected, got in _paired(gold, found, same):
        if same(gold[expected], found[got]):
            tally.hits += 1
            missed.remove(expected)
            false.remove(got)
    tally.missed = [_brief(gold[number]) for number in missed]
    tally.false = [_brief(found[number]) for number in false]
    return tally


def _paired(
    gold: Sequence[Item], found: Sequence[Item], same: Callable[[Item, Item], bool]
) -> Iterator[tuple[int, int]]:
    """Pair items one to one: right pairs first, then by resemblance."""
    ranked = sorted(
        (
            (same(one, two), _resemblance(one, two), -i, -j)
            for i, one in enumerate(gold)
            for j, two in enumerate(found)
        ),
        reverse=True,
    )
    left, right = set(range(len(gold))), set(range(len(found)))
    for *_, minus_i, minus_j in ranked:
        if -minus_i in left and -minus_j in right:
            left.remove(-minus_i)
            right.remove(-minus_j)
            yield -minus_i, -minus_j


def _resemblance(left: Item, right: Item) -> float:
    keys = {"title", "person", "quantity", "quote"} & left.keys() & right.keys()
    return sum(overlap(left[key], right[key]) for key in keys)


def _attribute(
    gold: Sequence[Item], found: Sequence[Item], key: str, same: Callable[[Item, Item], bool]
) -> Tally:
    """Score an optional part of items; only pairs that are the same item otherwise can be right."""
    tally = Tally()
    pairs = dict(_paired(gold, found, same))
    for number, expected in enumerate(gold):
        got = found[pairs[number]] if number in pairs else {}
        got = got if got and same(expected, got) else {}
        tally.add(_one(expected.get(key), got.get(key), _ATTRIBUTE_SAME[key]))
    return tally


_SCALARS: dict[str, Callable[[object, object], bool]] = {
    "organisation": same_words,
    "body": same_words,
    "session_kind": same_words,
    "event_status": same_words,
    "date_start": same_value,
    "date_end": same_value,
    "date_text": same_printed_date,
    "place": same_place,
    "chair": same_chair,
    "agenda_count": same_value,
    "documents_count": same_value,
    "next_session": same_next,
    "next_session/days": same_days,
}
_LISTS: dict[str, Callable[[Item, Item], bool]] = {
    "delegations": same_delegation,
    "documents": same_document,
    "reports_heard": same_heard,
    "proposals": same_proposal,
    "figures": same_figure,
}
_PARTS: tuple[tuple[str, str, Callable[[Item, Item], bool]], ...] = (
    ("delegations/state+person", "delegations", same_seat),
    ("documents/title", "documents", same_title),
    ("figures/amount", "figures", same_amount),
    ("figures/hedges", "figures", same_hedged_figure),
)
_ATTRIBUTES: tuple[tuple[str, str, str, Callable[[Item, Item], bool]], ...] = (
    ("delegations/quote", "delegations", "quote", same_seat),
    ("documents/amends", "documents", "amends", same_title),
    ("documents/instrument_dates", "documents", "instrument_dates", same_title),
    ("documents/status", "documents", "status", same_title),
    ("figures/quote", "figures", "quote", same_amount),
)
_ATTRIBUTE_SAME: dict[str, Callable[[object, object], bool]] = {
    "quote": same_quote,
    "amends": same_naming,
    "instrument_dates": same_dates,
    "status": same_value,
}
FIELDS = (
    "organisation",
    "body",
    "session_kind",
    "event_status",
    "date_start",
    "date_end",
    "date_text",
    "place",
    "formats",
    "chair",
    "delegations",
    "delegations/state+person",
    "delegations/quote",
    "agenda_count",
    "documents_count",
    "documents",
    "documents/title",
    "documents/amends",
    "documents/instrument_dates",
    "documents/status",
    "reports_heard",
    "proposals",
    "figures",
    "figures/amount",
    "figures/hedges",
    "figures/quote",
    "next_session",
    "next_session/days",
)
"""All fields in the order of the report; ``a/b`` is a part of field ``a``."""
