"""Which instrument is meant by the words of a rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.law.build import (
    at_least,
    days,
    every_one,
    for_all_parties_of,
    in_force,
    in_force_of,
    later_of,
    parties_of,
)
from servanda.law.clauses import AtOnce, Clauses
from servanda.reader.final_clauses.titles import Titled, resolve, resolved

TITLES = {
    "LAKE": Titled("Convention On The Protection Of The Great Lake", 1972),
    "BOATS__LAKE": Titled("Protocol On Boats To The Convention", 1978),
    "BIRDS": Titled(
        "Protocol On Birds To The Convention On The Protection Of The Great Lake", 1985
    ),
    "FISH-A": Titled("Agreement On River Fish", 1960),
    "FISH-B": Titled("Agreement On River Fish", 1990),
    "FOREST": Titled("Forest Treaty"),
    "SEA-A": Titled("Sea Convention", 1960),
    "SEA-B": Titled("Sea Convention", 1974),
    "SALT__SEA-A": Titled("Salt Protocol Of 1978 To The Sea Convention 1974", 1978),
    "UNION": Titled("Charter of the Snow Union", 1950),
    "RADIO": Titled("Agreement on Radio Waves Adopted by the Snow Union", 1970),
    "ЛЕС": Titled("Соглашение о горных лесах", 1996),
}


@pytest.mark.parametrize(
    ("words", "own", "meant"),
    [
        # without a subject: the parent, by the id or by the title
        ("the Convention", "BOATS__LAKE", "LAKE"),
        ("the 1972 Convention", "BOATS__LAKE", "LAKE"),
        ("the Convention", "BIRDS", "LAKE"),
        ("the Convention of 4 May 1972", "BIRDS", "LAKE"),
        ("the 1980 Convention", "BOATS__LAKE", None),
        ("the Treaty", "BOATS__LAKE", None),
        ("the Convention", "FOREST", None),
        ("the Convention", "nowhere", None),
        # a year in its title outweighs the id
        ("the Convention", "SALT__SEA-A", "SEA-B"),
        ("the 1960 Convention", "SALT__SEA-A", None),
        # with a subject: by the title, the kind and the year
        ("the Convention on the Protection of the Great Lake", "FOREST", "LAKE"),
        ("the Great Lake Convention", "FOREST", "LAKE"),
        ("the Great Lake Convention, 1980", "FOREST", None),
        ("the Convention on the Protection of the Lake", "LAKE", None),
        ("the Agreement on River Fish", "FOREST", None),
        ("the 1960 Agreement on River Fish", "FOREST", "FISH-A"),
        ("the Agreement on River Fish, 1990", "FOREST", "FISH-B"),
        ("the Agreement on River Fish", "FISH-A", "FISH-B"),
        ("the Forest Treaty of 1950", "LAKE", "FOREST"),
        ("the Mountain Convention", "LAKE", None),
        # members of a body: the instrument of that name, not one that speaks of the body
        ("Snow Union", "LAKE", "UNION"),
        ("Radio", "LAKE", None),
        ("Соглашения о горных лесах", "LAKE", "ЛЕС"),
        ("Конвенции о горных лесах", "LAKE", None),
    ],
)
def test_words_mean_an_instrument_where_exactly_one_fits(words, own, meant):
    assert resolve(words, own, TITLES) == meant


def test_rules_name_what_was_found_by_its_id_and_leave_the_rest():
    written = Clauses(
        entry_into_force=later_of(
            in_force(days(30), every_one(parties_of("the Great Lake Convention"))),
            in_force(AtOnce(), in_force_of("the Mountain Convention")),
            in_force(AtOnce(), at_least(3, [])),
        ),
        for_states=for_all_parties_of("the Great Lake Convention"),
    )
    assert resolved(written, "BOATS__LAKE", TITLES) == Clauses(
        entry_into_force=later_of(
            in_force(days(30), every_one(parties_of("LAKE"))),
            in_force(AtOnce(), in_force_of("the Mountain Convention")),
            in_force(AtOnce(), at_least(3, [])),
        ),
        for_states=for_all_parties_of("LAKE"),
    )


@given(st.text(max_size=80), st.sampled_from([*TITLES, "nowhere"]))
def test_whatever_the_words_another_known_instrument_or_none_is_meant(words, own):
    assert resolve(words, own, TITLES) in TITLES.keys() - {own} | {None}
