"""Who is not counted in addition to its members."""

from __future__ import annotations

import pytest

from servanda.reader.final_clauses.english import not_counted
from tests.reader.final_clauses.saying import scan_of


@pytest.mark.parametrize(
    "said",
    [
        (
            "For the purposes of paragraph 1, any instrument deposited by a regional economic "
            "integration organization shall not be counted as additional to those deposited by its "
            "member States."
        ),
        (
            "An instrument deposited by such an organisation shall not be considered as "
            "additional to "
            "those of the members of that organisation."
        ),
        (
            "No instrument deposited by an organization shall be counted as being additional to "
            "those "
            "of its members."
        ),
        (
            "An instrument deposited by the organization shall not be counted in addition to "
            "instruments deposited by its member States."
        ),
        "An instrument of acceptance deposited by an organization shall not be counted.",
        "The instrument deposited by an organization does not add to the number of instruments.",
    ],
)
def test_an_organisation_beside_its_members(said):
    assert not_counted.read(scan_of(said)) == frozenset({"EUE"})


@pytest.mark.parametrize(
    "said",
    [
        "Any instrument deposited by a regional economic integration organization is received.",
        "A copy of the instrument of ratification shall not be counted as additional to it.",
        "The number of members of the organization shall be nine after the deposit.",
    ],
)
def test_others(said):
    assert not_counted.read(scan_of(said)) == frozenset()
