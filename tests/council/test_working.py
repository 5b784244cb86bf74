from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.council.working import (
    NoSuchPlaceError,
    Working,
    from_json,
    places_of,
    rechecked,
    to_json,
)
from tests.council.build import TEXT, record


def working() -> Working:
    return Working(record=rechecked(record()))


def listed(value: Working) -> list[tuple[int, tuple[int, ...]]]:
    return [(paper.number, paper.listed_as) for paper in value.papers()]


def test_each_document_is_a_paper_but_a_planned_one_is_none_yet():
    assert listed(working()) == [(1, (1,)), (2, (2,)), (3, (3,)), (4, (4,))]


def test_a_merged_paper_stands_where_it_is_listed_first():
    assert listed(working().merge(4, into=2)) == [(1, (1,)), (2, (2, 4)), (3, (3,))]
    assert listed(working().merge(2, into=4)) == [(1, (1,)), (2, (2, 4)), (3, (3,))]


def test_three_listings_become_one():
    merged = working().merge(3, into=1).merge(4, into=3)
    assert listed(merged) == [(1, (1, 3, 4)), (2, (2,))]
    assert merged.papers()[0].document.title == "Agreement on river fords"


@pytest.mark.parametrize("place", [0, 6])
def test_a_place_that_is_not_in_the_list_is_refused(place):
    with pytest.raises(NoSuchPlaceError, match=f"There is no document {place}; the list has 5"):
        working().merge(place, into=1)


def test_what_is_one_paper_cannot_be_merged_again():
    with pytest.raises(NoSuchPlaceError, match="Documents 4 and 2 are one paper already"):
        working().merge(2, into=4).merge(4, into=2)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=6))
def test_however_merged_every_listing_belongs_to_one_paper(pairs):
    value = working()
    for place, into in pairs:
        if value.root(place) != value.root(into):
            value = value.merge(place, into=into)
    places = sorted(place for _, group in listed(value) for place in group)
    assert set(places) | {5} == {1, 2, 3, 4, 5}
    assert len(places) == len(set(places))
    assert from_json(TEXT, to_json(value)) == value


def test_the_finding_of_a_double_listing_names_its_places():
    value = working()
    twice = [finding for finding in value.record.findings if finding.code == "listed-twice"]
    assert [places_of(finding, value.record) for finding in twice] == [(2, 4)]


def test_a_record_stored_before_any_merge_is_read():
    stored = {name: value for name, value in to_json(working()).items() if name != "merged"}
    assert from_json(TEXT, stored) == working()


def test_another_record_brings_its_own_findings():
    value = working().with_record(replace(record(), documents=record().documents[:1]))
    assert "listed-twice" not in [finding.code for finding in value.record.findings]
